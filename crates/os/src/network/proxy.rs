//! The gate to the web that the settings of the desktop name. Programs of GNOME and most browsers follow these settings.

use std::time::Duration;

use deskside_core::machine::Fault;
use deskside_core::network::{Proxy, ProxyMode};

use crate::run::{self, Programs};

/// Where the desktop keeps it.
pub(crate) const SCHEMA: &str = "org.gnome.system.proxy";

/// Reads the settings.
pub(super) fn read(programs: &Programs, within: Duration) -> Result<Proxy, Fault> {
    let run = |args: &[&str]| {
        let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
        let ended = programs.run("gsettings", &args, b"", within / 2)?;
        match ended.code {
            0 => Ok(String::from_utf8_lossy(&ended.output).into_owned()),
            _ => Err(run::complaint("gsettings", SCHEMA, &ended)),
        }
    };
    let all = run(&["list-recursively", SCHEMA])?;
    let can_change = run(&["writable", SCHEMA, "mode"])?.trim() == "true";
    parse(&all, can_change)
        .ok_or_else(|| Fault::Unreadable { detail: "the settings of the proxy".to_owned() })
}

fn parse(all: &str, can_change: bool) -> Option<Proxy> {
    let value = |schema: &str, key: &str| {
        let begin = format!("{SCHEMA}{schema} {key} ");
        all.lines().find_map(|line| line.strip_prefix(&begin)).map(|value| value.trim().trim_matches('\''))
    };
    let mode = ProxyMode::read(value("", "mode")?)?;
    // The one for pages with encryption, which most are; else the one for others.
    let at = [".https", ".http"].into_iter().find_map(|schema| {
        let host = value(schema, "host").filter(|host| !host.is_empty())?;
        let port = value(schema, "port")?.parse().ok().filter(|port| *port > 0)?;
        Some((host.to_owned(), port))
    });
    Some(Proxy { mode, at, can_change })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gate_is_read_out_of_the_settings() {
        // Recorded: gsettings of GLib 2.74 with gsettings-desktop-schemas 43.
        let text = "\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.ftp port 0
org.gnome.system.proxy.http authentication-password ''
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host 'gate.example'
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.https host ''
org.gnome.system.proxy.https port 0
org.gnome.system.proxy.socks host ''
org.gnome.system.proxy.socks port 0
";
        let read = parse(text, true).expect("settings");
        assert_eq!((read.mode, read.at), (ProxyMode::Manual, Some(("gate.example".to_owned(), 8080))));
        assert_eq!(
            parse(&text.replace("'manual'", "'none'"), false).expect("settings").mode,
            ProxyMode::None
        );
        assert_eq!(parse("", true), None);
        assert_eq!(parse("org.gnome.system.proxy mode 'sideways'\n", true), None);
    }
}
