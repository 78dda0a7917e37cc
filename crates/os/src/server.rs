//! Which CUPS server this computer prints through, found as CUPS' own programs find it.

use std::path::{Path, PathBuf};

use crate::Settings;
use crate::http::Place;

/// Where CUPS listens when nobody says otherwise.
const SOCKETS: [&str; 3] = ["/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd"];
const PORT: u16 = 631;

/// The server: as given, or the one in `client.conf`, or the local socket, or the local port where ports can be reached.
pub(crate) fn place(settings: &Settings) -> Place {
    let configured = || {
        let own = settings.home.as_ref().map(|home| home.join(".cups/client.conf"));
        let files = own.into_iter().chain([PathBuf::from("/etc/cups/client.conf")]);
        files.filter_map(|file| std::fs::read_to_string(file).ok()).find_map(|text| server_name(&text))
    };
    if let Some(server) = settings.cups_server.clone().or_else(configured) {
        return parse(&server);
    }
    match SOCKETS.iter().map(Path::new).find(|path| path.exists()) {
        Some(socket) => Place::Socket(socket.to_owned()),
        // A socket that is not there says that the service is stopped.
        None if settings.sockets_only => Place::Socket(PathBuf::from(SOCKETS[0])),
        None => Place::Host { host: "localhost".to_owned(), port: PORT, encrypted: false },
    }
}

/// Whether the server is this computer's own, so that its absence means that a service is stopped.
pub(crate) fn is_local(place: &Place) -> bool {
    match place {
        Place::Socket(_) => true,
        Place::Host { host, .. } => {
            host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
        }
    }
}

fn server_name(config: &str) -> Option<String> {
    config.lines().find_map(|line| {
        let (name, value) = line.trim().split_once(char::is_whitespace)?;
        name.eq_ignore_ascii_case("ServerName").then(|| value.trim().to_owned())
    })
}

/// `/path/to/socket`, `host`, `host:port`, `[address]:port`, each perhaps with `/version=1.1`.
fn parse(server: &str) -> Place {
    if server.starts_with('/') {
        return Place::Socket(PathBuf::from(server));
    }
    let server = server.split('/').next().unwrap_or_default();
    let (host, port) = split_port(server);
    Place::Host { host: host.to_owned(), port: port.unwrap_or(PORT), encrypted: false }
}

/// Splits `host:port`, also with an IPv6 address in brackets or bare.
pub(crate) fn split_port(authority: &str) -> (&str, Option<u16>) {
    if let Some((host, rest)) = authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return (host, rest.strip_prefix(':').and_then(|port| port.parse().ok()));
    }
    match authority.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') => (host, port.parse().ok()),
        _ => (authority, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_read_in_each_of_its_forms() {
        let host = |host: &str, port| Place::Host { host: host.to_owned(), port, encrypted: false };
        assert_eq!(parse("/run/x.sock"), Place::Socket("/run/x.sock".into()));
        assert_eq!(parse("print.example"), host("print.example", 631));
        assert_eq!(parse("print.example:1631/version=1.1"), host("print.example", 1631));
        assert_eq!(parse("[::1]:1631"), host("::1", 1631));
        assert_eq!(parse("::1"), host("::1", 631));
        assert_eq!(server_name("# x\n  servername  print.example \n").as_deref(), Some("print.example"));
        assert_eq!(server_name("ServerNames x"), None);
    }

    #[test]
    fn without_a_network_no_port_is_asked() {
        let settings = |server: Option<&str>| Settings {
            sockets_only: true,
            cups_server: server.map(str::to_owned),
            ..Settings::default()
        };
        assert!(matches!(place(&settings(None)), Place::Socket(_)));
        assert_eq!(place(&settings(Some("/run/x.sock"))), Place::Socket("/run/x.sock".into()));
    }

    #[test]
    fn loopback_is_local_and_the_rest_is_not() {
        assert!(is_local(&parse("127.0.0.1:20631")) && is_local(&parse("/s")) && is_local(&parse("[::1]")));
        assert!(!is_local(&parse("10.0.0.1")) && !is_local(&parse("print.example")));
    }
}
