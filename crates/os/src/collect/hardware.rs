//! What is built in and plugged in, by the kernel's own lists. No serial numbers.

use super::Files;
use super::lines::{Lines, percent};

pub(super) fn of(files: &Files) -> String {
    let mut lines = Lines::new();
    machine(files, &mut lines);
    batteries(files, &mut lines);
    sensors(files, &mut lines);
    graphics(files, &mut lines);
    sound(files, &mut lines);
    pci(files, &mut lines);
    usb(files, &mut lines);
    lines.text()
}

fn machine(files: &Files, lines: &mut Lines) {
    for (name, file) in [
        ("maker", "sys_vendor"),
        ("model", "product_name"),
        ("model version", "product_version"),
        ("model family", "product_family"),
        ("board maker", "board_vendor"),
        ("board", "board_name"),
        ("board version", "board_version"),
        ("firmware maker", "bios_vendor"),
        ("firmware version", "bios_version"),
        ("firmware date", "bios_date"),
        ("chassis kind", "chassis_type"),
    ] {
        lines.known(name, files.value(&format!("sys/class/dmi/id/{file}")));
    }
    lines.known("device tree model", files.value("proc/device-tree/model"));
    let info = files.read("proc/cpuinfo");
    lines.known("virtual", info.map(|info| if info.contains(" hypervisor") { "yes" } else { "no" }));
}

fn batteries(files: &Files, lines: &mut Lines) {
    for name in files.list("sys/class/power_supply") {
        let value = |file: &str| files.value(&format!("sys/class/power_supply/{name}/{file}"));
        let number = |file: &str| files.number(&format!("sys/class/power_supply/{name}/{file}"));
        lines.gap().fact("power supply", &name);
        lines.known("kind", value("type"));
        lines.known("online", value("online"));
        lines.known("charge", number("capacity").map(|number| format!("{number} %")));
        lines.known("state", value("status").map(|state| state.to_lowercase()));
        lines.known("cycles", number("cycle_count").filter(|count| *count > 0));
        let full = number("energy_full").or_else(|| number("charge_full"));
        let design = number("energy_full_design").or_else(|| number("charge_full_design"));
        if let (Some(Ok(full)), Some(Ok(design))) = (full.map(u64::try_from), design.map(u64::try_from)) {
            lines.known("health", percent(full, design));
        }
    }
}

fn sensors(files: &Files, lines: &mut Lines) {
    for name in files.list("sys/class/hwmon") {
        let folder = format!("sys/class/hwmon/{name}");
        let chip = files.value(&format!("{folder}/name")).unwrap_or_default();
        for file in files.list(&folder) {
            let Some(input) = file.strip_suffix("_input") else { continue };
            let Some(value) = files.number(&format!("{folder}/{file}")) else { continue };
            let label = files.value(&format!("{folder}/{input}_label")).unwrap_or_else(|| input.to_owned());
            let name = format!("sensor {chip} {label}");
            if input.starts_with("temp") {
                lines.fact(&name, format!("{} degrees", value / 1000));
            } else if input.starts_with("fan") {
                lines.fact(&name, format!("{value} rpm"));
            }
        }
    }
    for name in files.list("sys/class/thermal").into_iter().filter(|name| name.starts_with("thermal_zone")) {
        let kind = files.value(&format!("sys/class/thermal/{name}/type")).unwrap_or_default();
        let value = files.number(&format!("sys/class/thermal/{name}/temp"));
        lines.known(&format!("zone {kind}"), value.map(|value| format!("{} degrees", value / 1000)));
    }
}

fn graphics(files: &Files, lines: &mut Lines) {
    for name in files.list("sys/class/drm") {
        let folder = format!("sys/class/drm/{name}");
        match name.split_once('-') {
            None if name.starts_with("card") => {
                lines.gap().fact("graphics card", &name);
                lines.known("driver", files.link_name(&format!("{folder}/device/driver")));
            }
            Some((card, port)) if card.starts_with("card") => {
                let modes = files.read(&format!("{folder}/modes")).unwrap_or_default();
                let state = files.value(&format!("{folder}/status")).unwrap_or_default();
                let mode = modes.lines().next().unwrap_or_default();
                lines.fact(&format!("screen at {port}"), format!("{state} {mode}"));
            }
            _ => {}
        }
    }
}

fn sound(files: &Files, lines: &mut Lines) {
    let cards = files.read("proc/asound/cards").unwrap_or_default();
    for card in cards.lines().filter_map(|line| line.split_once("]: ")) {
        lines.fact("sound card", card.1);
    }
}

fn pci(files: &Files, lines: &mut Lines) {
    lines.gap();
    for name in files.list("sys/bus/pci/devices") {
        let value =
            |file: &str| files.value(&format!("sys/bus/pci/devices/{name}/{file}")).unwrap_or_default();
        let driver = files.link_name(&format!("sys/bus/pci/devices/{name}/driver"));
        let id = |file: &str| value(file).trim_start_matches("0x").to_owned();
        let driver = driver.unwrap_or_else(|| "none".to_owned());
        let kind = pci_kind(&value("class"));
        lines.fact(
            &format!("pci {name}"),
            format!("{kind} [{}:{}] driver {driver}", id("vendor"), id("device")),
        );
    }
}

/// What sort of thing it is, by the first byte of its class.
fn pci_kind(class: &str) -> &'static str {
    match class.get(2..4) {
        Some("01") => "storage",
        Some("02") => "network",
        Some("03") => "graphics",
        Some("04") => "multimedia",
        Some("05") => "memory",
        Some("06") => "bridge",
        Some("07") => "communication",
        Some("08") => "system",
        Some("09") => "input",
        Some("0c") => "bus",
        Some("0d") => "wireless",
        Some("10") => "encryption",
        Some("11") => "signal processing",
        _ => "other",
    }
}

fn usb(files: &Files, lines: &mut Lines) {
    lines.gap();
    // Names with a colon are parts of a device.
    for name in files.list("sys/bus/usb/devices").into_iter().filter(|name| !name.contains(':')) {
        let value =
            |file: &str| files.value(&format!("sys/bus/usb/devices/{name}/{file}")).unwrap_or_default();
        let what = format!(
            "{} {} [{}:{}] {} Mbit/s",
            value("manufacturer"),
            value("product"),
            value("idVendor"),
            value("idProduct"),
            value("speed")
        );
        lines.fact(&format!("usb {name}"), what);
    }
}
