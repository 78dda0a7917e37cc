//! This computer: model, system, how long it runs, what is in it.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};
use sysinfo::System;

use super::lines::{Lines, span, value_of};
use super::{Files, Sources, hardware, text};

pub(super) fn collect(from: &Sources<'_>, _within: Duration) -> Result<Vec<Collected>, Fault> {
    let mut texts = Vec::new();
    texts.extend(text("system.txt", system(&from.files)));
    texts.extend(text("hardware.txt", hardware::of(&from.files)));
    Ok(texts)
}

fn system(files: &Files) -> String {
    let mut lines = Lines::new();
    lines.known("system", System::long_os_version().ok());
    lines.known("kernel", System::kernel_long_version().ok());
    lines.known("kernel build", files.value("proc/sys/kernel/version"));
    lines.fact("architecture", System::cpu_arch());
    let release = files.read("etc/os-release").unwrap_or_default();
    for (name, key) in [
        ("distribution", "ID"),
        ("release", "VERSION_ID"),
        ("codename", "VERSION_CODENAME"),
        ("variant", "VARIANT_ID"),
    ] {
        lines.known(name, value_of(&release, key));
    }
    lines.known("running for", System::uptime().ok().map(span));
    if !files.has("proc/version") {
        return lines.text();
    }
    lines.fact("restart wanted", if files.has("run/reboot-required") { "yes" } else { "no" });
    lines.known("started by", files.value("proc/1/comm"));
    let locale =
        files.read("etc/default/locale").or_else(|| files.read("etc/locale.conf")).unwrap_or_default();
    lines.known("language", value_of(&locale, "LANG"));
    let keyboard = files.read("etc/default/keyboard").unwrap_or_default();
    lines.known("keyboard", value_of(&keyboard, "XKBLAYOUT"));
    desktop(files, &mut lines);
    lines.gap();
    for (name, path, ending) in [
        ("packages (deb)", "var/lib/dpkg/info", ".list"),
        ("packages (flatpak)", "var/lib/flatpak/app", ""),
        ("packages (snap)", "var/lib/snapd/snaps", ".snap"),
    ] {
        let count = files.count(path, ending);
        lines.known(name, (count > 0).then_some(count));
    }
    lines.fact(
        "package work interrupted",
        if files.count("var/lib/dpkg/updates", "") > 0 { "yes" } else { "no" },
    );
    lines.known("kernel modules", files.read("proc/modules").map(|text| text.lines().count()));
    lines.known("kernel taint", files.number("proc/sys/kernel/tainted"));
    lines.known("security modules", files.value("sys/kernel/security/lsm"));
    lines.known("lockdown", files.value("sys/kernel/security/lockdown"));
    lines.known("secure boot", secure_boot(files));
    lines.fact("firmware kind", if files.has("sys/firmware/efi") { "UEFI" } else { "other" });
    lines.known("open files", files.value("proc/sys/fs/file-nr"));
    lines.known("entropy", files.number("proc/sys/kernel/random/entropy_avail"));
    lines.text()
}

fn desktop(files: &Files, lines: &mut Lines) {
    let sessions: Vec<String> = ["usr/share/xsessions", "usr/share/wayland-sessions"]
        .iter()
        .flat_map(|path| files.list(path))
        .filter_map(|name| Some(name.strip_suffix(".desktop")?.to_owned()))
        .collect();
    lines.fact("desktops", sessions.join(", "));
    let greeter = files.value("etc/X11/default-display-manager");
    lines.known("sign-in screen", greeter.as_deref().and_then(|path| path.rsplit('/').next()));
}

/// The last of five bytes says whether it is on.
fn secure_boot(files: &Files) -> Option<&'static str> {
    let name =
        files.list("sys/firmware/efi/efivars").into_iter().find(|name| name.starts_with("SecureBoot-"))?;
    let bytes = std::fs::read(files.path(&format!("sys/firmware/efi/efivars/{name}"))).ok()?;
    Some(if bytes.last() == Some(&1) { "on" } else { "off" })
}
