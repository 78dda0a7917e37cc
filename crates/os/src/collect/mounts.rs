//! What is mounted where, and what should be and is not.

use std::time::Duration;

use deskside_core::machine::{Collected, Fault};

use super::lines::{Lines, percent};
use super::{Files, Sources, text};

pub(super) fn collect(from: &Sources<'_>, _within: Duration) -> Result<Vec<Collected>, Fault> {
    let Some(mounted) = from.files.read("proc/self/mountinfo") else { return Err(Fault::NotSupported) };
    let mounts: Vec<Mount> = mounted.lines().filter_map(mount).filter(|mount| !mount.is_made_up()).collect();
    let mut texts = Vec::new();
    texts.extend(text("mounts.txt", told(&mounts, &from.files)));
    texts.extend(text("missing.txt", missing(&mounts, &from.files.read("etc/fstab").unwrap_or_default())));
    Ok(texts)
}

/// One line of `/proc/self/mountinfo`.
#[derive(Debug, PartialEq, Eq)]
struct Mount {
    place: String,
    options: String,
    system: String,
    source: String,
}

impl Mount {
    /// What the kernel makes up: it has no disk behind it.
    fn is_made_up(&self) -> bool {
        let made_up = [
            "proc",
            "sysfs",
            "devtmpfs",
            "devpts",
            "cgroup",
            "cgroup2",
            "pstore",
            "bpf",
            "tracefs",
            "debugfs",
            "securityfs",
            "mqueue",
            "hugetlbfs",
            "configfs",
            "fusectl",
            "autofs",
            "binfmt_misc",
            "efivarfs",
            "nsfs",
            "rpc_pipefs",
            "ramfs",
        ];
        made_up.contains(&self.system.as_str())
    }

    /// Asking a server for its room could hang.
    fn is_near(&self) -> bool {
        ["ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "jfs", "vfat", "exfat", "ntfs3", "zfs", "overlay"]
            .contains(&self.system.as_str())
    }

    fn is_read_only(&self) -> bool {
        self.options.split(',').any(|option| option == "ro")
    }
}

fn mount(line: &str) -> Option<Mount> {
    let (own, shared) = line.split_once(" - ")?;
    let own: Vec<&str> = own.split(' ').collect();
    let mut shared = shared.split(' ');
    Some(Mount {
        place: unescaped(own.get(4)?),
        options: (*own.get(5)?).to_owned(),
        system: shared.next()?.to_owned(),
        source: unescaped(shared.next()?),
    })
}

/// The kernel writes blanks as `\040`.
fn unescaped(text: &str) -> String {
    text.replace("\\040", " ").replace("\\011", " ").replace("\\012", " ").replace("\\134", "\\")
}

fn told(mounts: &[Mount], files: &Files) -> String {
    let mut lines = Lines::new();
    if let Some(root) = mounts.iter().rev().find(|mount| mount.place == "/") {
        lines.fact("system disk", if root.is_read_only() { "read-only" } else { "writable" });
    }
    for mount in mounts.iter().take(200) {
        lines.gap().fact("mounted", &mount.source).fact("mounted at", &mount.place);
        lines.fact("file system", &mount.system).fact("options", &mount.options);
        if mount.is_near() && !mount.is_read_only() {
            let free = free_files(files, &mount.place);
            lines.known("free files percent", free.map(|free| format!("{free} at {}", mount.place)));
        }
    }
    lines.text()
}

/// A file system that counts no files has none to run out of.
#[cfg(unix)]
fn free_files(files: &Files, place: &str) -> Option<String> {
    let stat = rustix::fs::statvfs(files.path(place)).ok()?;
    percent(stat.f_favail, stat.f_files)
}

#[cfg(not(unix))]
fn free_files(_: &Files, _: &str) -> Option<String> {
    percent(0, 0)
}

/// What `/etc/fstab` wants and what is not there.
fn missing(mounts: &[Mount], fstab: &str) -> String {
    let mut lines = Lines::new();
    for line in fstab.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [source, place, system, options, ..] = words[..] else { continue };
        let is_wanted = place.starts_with('/') && !options.split(',').any(|option| option == "noauto");
        if is_wanted && !mounts.iter().any(|mount| mount.place == unescaped(place)) {
            lines
                .gap()
                .fact("wanted and not mounted", unescaped(place))
                .fact("from", source)
                .fact("file system", system);
        }
    }
    lines.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "29 1 259:2 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro";
    const SHARE: &str = r"90 29 0:52 / /mnt/big\040share ro,nosuid - cifs //srv/big\040share rw,vers=3.0";
    const PROC: &str = "30 29 0:4 / /proc rw - proc proc rw";

    #[test]
    fn a_mount_is_read_with_its_blanks() {
        let share = mount(SHARE).unwrap();
        assert_eq!((share.place.as_str(), share.source.as_str()), ("/mnt/big share", "//srv/big share"));
        assert!(share.is_read_only() && !share.is_near() && mount(PROC).unwrap().is_made_up());
        assert_eq!(mount("rubbish"), None);
    }

    #[test]
    fn a_system_disk_that_cannot_be_written_is_told() {
        let files = Files::below("/nowhere");
        let mounts = [mount(ROOT).unwrap()];
        assert!(told(&mounts, &files).starts_with("system disk: writable\n"));
        let mounts = [mount(&ROOT.replace(" rw,relatime", " ro,relatime")).unwrap()];
        assert!(told(&mounts, &files).starts_with("system disk: read-only\n"));
    }

    #[test]
    fn what_should_be_mounted_and_is_not_is_told() {
        let fstab = "# x\n/dev/sda1 / ext4 defaults 0 1\n//srv/home /home cifs credentials=/etc/c 0 0\n/dev/sdb1 /media/usb vfat noauto 0 0\nUUID=1 none swap sw 0 0\n";
        assert_eq!(
            missing(&[mount(ROOT).unwrap()], fstab),
            "wanted and not mounted: /home\nfrom: //srv/home\nfile system: cifs"
        );
    }
}
