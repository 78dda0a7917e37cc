//! What this computer and its people are called, so that it can be hidden wherever it stands.

use std::time::{Duration, Instant};

use deskside_core::machine::Identities;
use deskside_core::redact::{Class, Raw};
use sysinfo::System;

use super::lines::value_of;
use super::{Files, Sources};

pub(super) fn of(from: &Sources<'_>, end: Instant) -> Identities {
    let mut known = Known::default();
    let files = &from.files;
    people(&files.read("etc/passwd").unwrap_or_default(), from.account, &mut known);
    hosts(files, &mut known);
    network(files, &mut known);
    numbers(files, &mut known);
    wireless(from, end, &mut known);
    Identities { known: known.0 }
}

#[derive(Default)]
struct Known(Vec<(Class, Raw)>);

impl Known {
    fn add(&mut self, class: Class, text: impl Into<String>) {
        let text: String = text.into();
        if !text.trim().is_empty() {
            self.0.push((class, Raw::new(text)));
        }
    }
}

/// Accounts of people: this one, and those that Linux numbers from 1000 on.
fn people(passwd: &str, account: &str, known: &mut Known) {
    known.add(Class::User, account);
    for line in passwd.lines() {
        let words: Vec<&str> = line.split(':').collect();
        let [name, _, id, _, real, home, ..] = words[..] else { continue };
        let is_person = id.parse::<u32>().is_ok_and(|id| (1000..60_000).contains(&id));
        if name != account && !is_person {
            continue;
        }
        known.add(Class::User, name);
        let mut about = real.split(',');
        known.add(Class::Person, about.next().unwrap_or_default());
        // Room, then telephone numbers, as `chfn` writes them.
        about.skip(1).filter(|number| number.len() >= 4).for_each(|number| known.add(Class::Phone, number));
        if let Some(folder) = home.strip_prefix("/home/").filter(|folder| !folder.contains('/')) {
            known.add(Class::User, folder);
        }
    }
}

fn hosts(files: &Files, known: &mut Known) {
    let host = System::host_name().ok().or_else(|| files.value("etc/hostname")).unwrap_or_default();
    let (short, domain) = host.split_once('.').unwrap_or((&host, ""));
    known.add(Class::Host, short);
    known.add(Class::Domain, domain);
    known.add(Class::Host, files.value("etc/hostname").unwrap_or_default());
    known.add(
        Class::Host,
        value_of(&files.read("etc/machine-info").unwrap_or_default(), "PRETTY_HOSTNAME").unwrap_or_default(),
    );
    for line in files.read("etc/hosts").unwrap_or_default().lines() {
        let names: Vec<&str> =
            line.split('#').next().unwrap_or_default().split_whitespace().skip(1).collect();
        if !short.is_empty() && names.contains(&short) {
            names
                .iter()
                .filter_map(|name| Some(name.split_once('.')?.1))
                .for_each(|domain| known.add(Class::Domain, domain));
        }
    }
    for line in files.read("etc/resolv.conf").unwrap_or_default().lines() {
        if let Some(domains) =
            line.trim().strip_prefix("search ").or_else(|| line.trim().strip_prefix("domain "))
        {
            domains
                .split_whitespace()
                .filter(|name| *name != ".")
                .for_each(|name| known.add(Class::Domain, name));
        }
    }
    for (file, key) in [
        ("etc/krb5.conf", "default_realm"),
        ("etc/samba/smb.conf", "workgroup"),
        ("etc/sssd/sssd.conf", "domains"),
    ] {
        let text = files.read(file).unwrap_or_default();
        known.add(Class::Domain, value_of(&text, key).unwrap_or_default());
    }
}

fn network(files: &Files, known: &mut Known) {
    for interface in netdev::get_interfaces() {
        if interface.is_loopback() {
            continue;
        }
        if let Some(mac) = interface.mac_addr {
            known.add(Class::Mac, mac.to_string());
        }
        interface.ipv4.iter().for_each(|net| known.add(Class::Ip, net.addr().to_string()));
        interface.ipv6.iter().for_each(|net| known.add(Class::Ip, net.addr().to_string()));
    }
    for name in files.list("sys/class/bluetooth") {
        known
            .add(Class::Mac, files.value(&format!("sys/class/bluetooth/{name}/address")).unwrap_or_default());
    }
}

/// Numbers that name this one device.
fn numbers(files: &Files, known: &mut Known) {
    for file in [
        "etc/machine-id",
        "var/lib/dbus/machine-id",
        "proc/sys/kernel/random/boot_id",
        "sys/class/dmi/id/product_uuid",
    ] {
        let id = files.value(file).unwrap_or_default();
        known.add(Class::DeviceId, id.replace('-', ""));
        known.add(Class::DeviceId, id);
    }
    for file in ["product_serial", "board_serial", "chassis_serial", "chassis_asset_tag", "board_asset_tag"] {
        known.add(Class::Serial, files.value(&format!("sys/class/dmi/id/{file}")).unwrap_or_default());
    }
    for (folder, file) in [
        ("sys/block", "device/serial"),
        ("sys/block", "device/wwid"),
        ("sys/block", "wwid"),
        ("sys/bus/usb/devices", "serial"),
        ("sys/class/power_supply", "serial_number"),
    ] {
        for name in files.list(folder) {
            let number = files.value(&format!("{folder}/{name}/{file}")).unwrap_or_default();
            // The kernel's own hubs have the address of their bus, such as `0000:00:14.0`.
            if !number.starts_with("0000:") {
                known.add(Class::Serial, number);
            }
        }
    }
}

/// The wireless networks that are near or known, from NetworkManager where there is one.
fn wireless(from: &Sources<'_>, end: Instant, known: &mut Known) {
    for folder in ["etc/NetworkManager/system-connections", "run/NetworkManager/system-connections"] {
        for file in from.files.list(folder) {
            let text = from.files.read(&format!("{folder}/{file}")).unwrap_or_default();
            known.add(Class::Ssid, value_of(&text, "ssid").unwrap_or_default());
        }
    }
    let ask = |args: &[&str]| {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        let left = end.saturating_duration_since(Instant::now()).min(Duration::from_secs(1));
        let ended = from.programs.run("nmcli", &args, b"", left).ok().filter(|ended| ended.code == 0);
        ended.map(|ended| String::from_utf8_lossy(&ended.output).into_owned()).unwrap_or_default()
    };
    for line in ask(&["-t", "-e", "no", "-f", "SSID", "device", "wifi", "list", "--rescan", "no"]).lines() {
        known.add(Class::Ssid, line);
    }
    for line in ask(&["-t", "-e", "no", "-f", "TYPE,NAME", "connection", "show"]).lines() {
        known.add(Class::Ssid, line.strip_prefix("802-11-wireless:").unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_known_by_account_name_and_telephone_and_services_are_not() {
        let mut known = Known::default();
        let passwd = "root:x:0:0:root:/root:/bin/sh\namina:x:1000:1000:Amina Khalil,2.14,030 1234567,,:/home/akhalil:/bin/bash\ncups:x:110:110::/:/bin/false\n";
        people(passwd, "amina", &mut known);
        let classes: Vec<Class> = known.0.iter().map(|(class, _)| *class).collect();
        assert_eq!(classes, [Class::User, Class::User, Class::Person, Class::Phone, Class::User]);
    }
}
