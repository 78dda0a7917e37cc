//! The way from here to a place: who answers at its end, and on it.
//!
//! Names are found by the C library, as for every program here: so its file of hosts, its cache and its order of asking count. A
//! resolver of our own would ask the name servers past all of these, and call well what is broken for everybody else.

use std::fs;
use std::io;
use std::net::{IpAddr, SocketAddr, SocketAddrV6, TcpStream, ToSocketAddrs};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use deskside_core::machine::Fault;
use deskside_core::network::{AdapterName, Names, Site};

use crate::http;

/// Where a gateway mostly listens. A refusal is an answer as well.
const DOORS: [u16; 3] = [53, 80, 443];

/// The place at which the system looks for the internet: a page without encryption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub host: String,
    pub port: u16,
    pub path: String,
}

impl Place {
    pub(super) fn read(uri: &str) -> Option<Place> {
        let (authority, path) = split(uri.strip_prefix("http://")?);
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().ok()?),
            None => (authority, 80),
        };
        let is_plain = |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_graphic());
        (is_plain(host) && is_plain(path) && !host.contains('@')).then(|| Place {
            host: host.to_owned(),
            port,
            path: path.to_owned(),
        })
    }

    /// Whether it has a name, and is not only a number.
    pub(super) fn is_named(&self) -> bool {
        self.host.parse::<IpAddr>().is_err()
    }
}

fn split(rest: &str) -> (&str, &str) {
    match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, "/"),
    }
}

/// What became of looking for the addresses of a name.
pub(super) enum Found {
    Addresses(Vec<SocketAddr>),
    Unknown,
    NoAnswer,
}

/// The addresses of a name. The C library knows no deadline, so it gets a thread of its own.
pub(super) fn find(host: &str, port: u16, within: Duration) -> Found {
    let (answer, answered) = mpsc::channel();
    let name = host.to_owned();
    std::thread::spawn(move || {
        let _ = answer.send((name.as_str(), port).to_socket_addrs().map(Iterator::collect));
    });
    match answered.recv_timeout(within) {
        Ok(Ok(addresses)) => Found::Addresses(addresses),
        // EAI_AGAIN: whoever was asked does not answer, or cannot tell. Programs in C say it in English until they choose a language.
        Ok(Err(error)) if error.to_string().contains("Temporary failure") => Found::NoAnswer,
        Ok(Err(_)) => Found::Unknown,
        Err(_) => Found::NoAnswer,
    }
}

/// Whether the addresses of names are found, by this one.
pub(super) fn names(name: &str, within: Duration) -> Names {
    match find(name, 80, within) {
        Found::Addresses(_) => Names::Found,
        Found::Unknown => Names::Unknown,
        Found::NoAnswer => Names::NoAnswer,
    }
}

/// A connection to the first address that takes it, or how the place stands.
pub(super) fn connect(host: &str, port: u16, within: Duration) -> Result<TcpStream, Site> {
    let end = Instant::now() + within;
    let addresses = match find(host, port, within / 2) {
        Found::Addresses(addresses) => addresses,
        Found::Unknown => return Err(Site::Unknown),
        Found::NoAnswer => return Err(Site::Silent),
    };
    let count = u32::try_from(addresses.len()).unwrap_or(u32::MAX).clamp(1, 3);
    for address in addresses.iter().take(8) {
        let left = end.saturating_duration_since(Instant::now()) / count;
        if left.is_zero() {
            break;
        }
        if let Ok(socket) = TcpStream::connect_timeout(address, left) {
            return Ok(socket);
        }
    }
    Err(Site::Silent)
}

/// Whether a place takes connections.
pub(super) fn site(host: &str, port: u16, within: Duration) -> Site {
    connect(host, port, within).map_or_else(|site| site, |_| Site::Answers)
}

/// Whether the way out of a network answers: by taking or refusing a connection, or by having told its hardware address.
pub(super) fn gateway(adapter: &AdapterName, address: IpAddr, within: Duration) -> Result<bool, Fault> {
    let limit = within.mul_f32(0.9);
    let (answer, answered) = mpsc::channel();
    for port in DOORS {
        let Some(door) = door(adapter, address, port) else { return Err(Fault::NotSupported) };
        let answer = answer.clone();
        std::thread::spawn(move || {
            let _ = answer.send(TcpStream::connect_timeout(&door, limit).map(drop));
        });
    }
    drop(answer);
    let mut is_gone = false;
    for tried in answered {
        match tried.map_err(|error| error.kind()) {
            Ok(()) | Err(io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset) => {
                return Ok(true);
            }
            // The kernel asked who has this address, and nobody said so.
            Err(io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) => is_gone = true,
            Err(_) => {}
        }
    }
    // It is silent at all doors. That is a habit of some, which are known to be there all the same.
    Ok(!is_gone && is_neighbour(address))
}

fn door(adapter: &AdapterName, address: IpAddr, port: u16) -> Option<SocketAddr> {
    match address {
        IpAddr::V6(address) if address.is_unicast_link_local() => {
            let index = fs::read_to_string(format!("/sys/class/net/{}/ifindex", adapter.as_str())).ok()?;
            Some(SocketAddrV6::new(address, port, 0, index.trim().parse().ok()?).into())
        }
        address => Some(SocketAddr::new(address, port)),
    }
}

/// Whether the kernel knows the hardware address of a neighbour (`proc(5)`, `/proc/net/arp`). Of IPv6 it does not say so there.
fn is_neighbour(address: IpAddr) -> bool {
    let table = fs::read_to_string("/proc/net/arp").unwrap_or_default();
    knows(&table, address)
}

fn knows(table: &str, address: IpAddr) -> bool {
    table.lines().any(|line| {
        let mut words = line.split_whitespace();
        let is_it = words.next().and_then(|word| word.parse::<IpAddr>().ok()) == Some(address);
        let flags = words.nth(1).and_then(|word| u32::from_str_radix(word.trim_start_matches("0x"), 16).ok());
        is_it && flags.is_some_and(|flags| flags & 2 != 0)
    })
}

/// Where the page leads that comes instead of others. It is read and not opened.
pub(super) fn portal(place: &Place, within: Duration) -> Option<String> {
    let socket = connect(&place.host, place.port, within / 2).ok()?;
    let (_, head) = http::head(socket, &place.host, &place.path, within / 2).ok()?;
    let to = head.iter().find(|(name, _)| name == "location").map(|(_, to)| to.as_str());
    let to = to.and_then(|to| to.split_once("://")).map_or(place.host.as_str(), |(_, rest)| split(rest).0);
    let host = to.rsplit_once('@').map_or(to, |(_, host)| host);
    let is_host = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.' | ':' | '[' | ']');
    (host.len() <= 253 && host.chars().all(is_host)).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_out_of_its_address() {
        let read = |uri| Place::read(uri).map(|at| (at.host, at.port, at.path));
        let owned = |host: &str, port, path: &str| Some((host.to_owned(), port, path.to_owned()));
        assert_eq!(read("http://check.example/a.txt"), owned("check.example", 80, "/a.txt"));
        assert_eq!(read("http://192.0.2.1:8080"), owned("192.0.2.1", 8080, "/"));
        for bad in
            ["", "https://check.example/", "http://", "http://a b/", "http://a/\r\nX: y", "http://u@a/"]
        {
            assert_eq!(read(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_neighbour_is_known_when_it_has_told_its_hardware_address() {
        // Recorded: Linux 6.1, one neighbour that answered and one that did not.
        let table = "\
IP address       HW type     Flags       HW address            Mask     Device
192.0.2.1        0x1         0x2         9a:0c:1b:77:01:5e     *        cable0
192.0.2.9        0x1         0x0         00:00:00:00:00:00     *        cable0
";
        let knows = |address: &str| knows(table, address.parse().expect("an address"));
        assert!(knows("192.0.2.1"));
        assert!(!knows("192.0.2.9") && !knows("192.0.2.2"));
    }
}
