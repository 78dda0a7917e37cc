//! The network: interfaces, ways out, and whether the first of them answers.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use deskside_core::machine::{Collected, Fault};
use netdev::interface::interface::Interface;

use super::lines::{Lines, size};
use super::{Files, Sources, text};

/// How long the way out gets to answer: it is in the next room.
const ANSWER: Duration = Duration::from_millis(600);
/// What a router usually listens on. A refusal is an answer too.
const PORTS: [u16; 4] = [53, 80, 443, 22];

pub(super) fn collect(from: &Sources<'_>, within: Duration) -> Result<Vec<Collected>, Fault> {
    let interfaces = netdev::get_interfaces();
    let arp = from.files.read("proc/net/arp").unwrap_or_default();
    let routes = routes(&from.files.read("proc/net/route").unwrap_or_default());
    let gateway = routes.iter().find(|route| route.is_default()).map(|route| IpAddr::V4(route.gateway));
    let gateway =
        gateway.or_else(|| netdev::get_default_gateway().ok()?.ipv4.first().copied().map(IpAddr::V4));
    let mut lines = Lines::new();
    lines.fact("network", if is_connected(&interfaces) { "connected" } else { "disconnected" });
    let reach = match gateway {
        None => "none",
        Some(IpAddr::V4(ip)) if is_neighbour(&arp, ip) => "answers",
        Some(ip) => answer(ip, ANSWER.min(within / 2)),
    };
    lines.fact("gateway", reach);
    lines.known("gateway address", gateway);
    for interface in &interfaces {
        told(interface, &from.files, &mut lines);
    }
    let mut texts = Vec::new();
    texts.extend(text("network.txt", lines.text()));
    texts.extend(text("routes.txt", told_routes(&routes, &from.files)));
    Ok(texts)
}

fn is_connected(interfaces: &[Interface]) -> bool {
    interfaces.iter().any(|interface| {
        let has_address = interface.ipv4.iter().any(|net| !net.addr().is_link_local())
            || interface.ipv6.iter().any(|net| !net.addr().is_unicast_link_local());
        interface.is_up() && !interface.is_loopback() && has_address
    })
}

fn told(interface: &Interface, files: &Files, lines: &mut Lines) {
    let folder = format!("sys/class/net/{}", interface.name);
    let value = |file: &str| files.value(&format!("{folder}/{file}"));
    lines.gap().fact("interface", &interface.name).fact("kind", interface.if_type.name());
    lines.fact("state", if interface.is_up() { "up" } else { "down" });
    lines.known(
        "cable",
        value("carrier").map(|carrier| if carrier == "1" { "connected" } else { "not connected" }),
    );
    lines.known("driver", files.link_name(&format!("{folder}/device/driver")));
    lines.known("hardware address", interface.mac_addr);
    for net in &interface.ipv4 {
        lines.fact("address", format!("{} /{}", net.addr(), net.prefix_len()));
    }
    for net in &interface.ipv6 {
        lines.fact("address", format!("{} /{}", net.addr(), net.prefix_len()));
    }
    lines.known("largest packet", interface.mtu);
    lines.known(
        "speed",
        files
            .number(&format!("{folder}/speed"))
            .filter(|speed| *speed > 0)
            .map(|speed| format!("{speed} Mbit/s")),
    );
    lines.known("duplex", value("duplex"));
    lines.fact("wireless", if files.has(&format!("{folder}/wireless")) { "yes" } else { "no" });
    if let Some(quality) = quality(&files.read("proc/net/wireless").unwrap_or_default(), &interface.name) {
        lines.fact("signal", quality);
    }
    let count = |file: &str| {
        files.number(&format!("{folder}/statistics/{file}")).and_then(|count| u64::try_from(count).ok())
    };
    lines.known("received", count("rx_bytes").map(size)).known("sent", count("tx_bytes").map(size));
    for (name, file) in [
        ("receive errors", "rx_errors"),
        ("send errors", "tx_errors"),
        ("receive drops", "rx_dropped"),
        ("send drops", "tx_dropped"),
        ("collisions", "collisions"),
    ] {
        lines.known(name, count(file));
    }
}

/// The signal of a wireless interface, as `/proc/net/wireless` has it: quality and level.
fn quality(text: &str, interface: &str) -> Option<String> {
    let line = text.lines().find_map(|line| line.trim_start().strip_prefix(interface)?.strip_prefix(':'))?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let (quality, level) = (words.get(1)?.trim_end_matches('.'), words.get(2)?.trim_end_matches('.'));
    Some(format!("{quality} of 70, {level} dBm"))
}

/// A line of `/proc/net/route`.
#[derive(Debug, PartialEq, Eq)]
struct Route {
    interface: String,
    to: Ipv4Addr,
    gateway: Ipv4Addr,
    mask: Ipv4Addr,
    metric: u32,
}

impl Route {
    fn is_default(&self) -> bool {
        self.to.is_unspecified() && self.mask.is_unspecified() && !self.gateway.is_unspecified()
    }
}

fn routes(text: &str) -> Vec<Route> {
    // The kernel writes addresses as it holds them: the last part first.
    let ip = |hex: &str| Some(Ipv4Addr::from(u32::from_str_radix(hex, 16).ok()?.swap_bytes()));
    let route = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        Some(Route {
            interface: (*words.first()?).to_owned(),
            to: ip(words.get(1)?)?,
            gateway: ip(words.get(2)?)?,
            metric: words.get(6)?.parse().ok()?,
            mask: ip(words.get(7)?)?,
        })
    };
    let mut routes: Vec<Route> = text.lines().skip(1).filter_map(route).collect();
    routes.sort_by_key(|route| route.metric);
    routes
}

fn told_routes(routes: &[Route], files: &Files) -> String {
    let mut lines = Lines::new();
    for route in routes.iter().take(100) {
        let bits = u32::from(route.mask).count_ones();
        let to = if route.is_default() { "everywhere".to_owned() } else { format!("{} /{bits}", route.to) };
        lines.gap().fact("route to", to).fact("by", &route.interface);
        lines
            .known("through", (!route.gateway.is_unspecified()).then_some(route.gateway))
            .fact("metric", route.metric);
    }
    let v6 = files.read("proc/net/ipv6_route").unwrap_or_default();
    let is_default = |line: &&str| {
        line.starts_with("00000000000000000000000000000000 00 ") && !line.trim_end().ends_with(" lo")
    };
    lines.gap().fact("default routes (IPv6)", v6.lines().filter(is_default).count());
    for (name, file) in [("tcp", "proc/net/tcp"), ("tcp (IPv6)", "proc/net/tcp6")] {
        let text = files.read(file).unwrap_or_default();
        let count = |state: &str| {
            text.lines().skip(1).filter(|line| line.split_whitespace().nth(3) == Some(state)).count()
        };
        lines
            .fact(&format!("{name} connections"), count("01"))
            .fact(&format!("{name} listening"), count("0A"));
    }
    let proxies = files.read("etc/environment").unwrap_or_default();
    for line in proxies.lines().filter(|line| line.to_lowercase().contains("_proxy=")) {
        lines.fact("proxy setting", line);
    }
    lines.text()
}

/// Whether the hardware address of a neighbour is known: it answered on the cable lately.
fn is_neighbour(arp: &str, ip: Ipv4Addr) -> bool {
    let ip = ip.to_string();
    arp.lines().skip(1).any(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.first() == Some(&ip.as_str())
            && words.get(2) == Some(&"0x2")
            && words.get(3).is_some_and(|mac| *mac != "00:00:00:00:00:00")
    })
}

/// Whether anything at this address answers: `answers`, `refuses` or `silent`.
pub(super) fn answer(ip: IpAddr, within: Duration) -> &'static str {
    let (sender, receiver) = channel();
    for port in PORTS {
        let sender = sender.clone();
        std::thread::spawn(move || {
            let reached = match TcpStream::connect_timeout(&SocketAddr::new(ip, port), within) {
                Ok(_) => "answers",
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => "refuses",
                Err(_) => "silent",
            };
            // Nobody listens any more when another port answered first.
            let _ = sender.send(reached);
        });
    }
    drop(sender);
    let end = Instant::now() + within + Duration::from_millis(50);
    let mut best = "silent";
    while let Ok(reached) = receiver.recv_timeout(end.saturating_duration_since(Instant::now())) {
        match reached {
            "answers" => return reached,
            "refuses" => best = reached,
            _ => {}
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUTES: &str = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n\
        wlan0\t00000000\t0100A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n\
        eth0\t00000000\t01000A0A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n\
        eth0\t00000A0A\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n";

    #[test]
    fn the_way_out_with_the_lowest_metric_comes_first() {
        let routes = routes(ROUTES);
        assert_eq!(routes.len(), 3);
        let first = routes.iter().find(|route| route.is_default()).unwrap();
        assert_eq!((first.interface.as_str(), first.gateway), ("eth0", Ipv4Addr::new(10, 10, 0, 1)));
        let told = told_routes(&routes, &Files::below("/nowhere"));
        assert!(told.starts_with("route to: everywhere\nby: eth0\nthrough: 10.10.0.1\nmetric: 100\n\nroute to: 10.10.0.0 /24\nby: eth0\n"), "{told}");
    }

    #[test]
    fn a_neighbour_is_one_whose_address_is_known() {
        let arp = "IP address HW type Flags HW address Mask Device\n10.10.0.1 0x1 0x2 3c:22:fb:00:11:a2 * eth0\n10.10.0.9 0x1 0x0 00:00:00:00:00:00 * eth0\n";
        assert!(is_neighbour(arp, Ipv4Addr::new(10, 10, 0, 1)));
        assert!(!is_neighbour(arp, Ipv4Addr::new(10, 10, 0, 9)));
    }

    #[test]
    fn a_signal_is_read() {
        let text = "Inter-| sta-|   Quality\n face | tus | link level noise\n wlan0: 0000   54.  -56.  -256        0\n";
        assert_eq!(quality(text, "wlan0").as_deref(), Some("54 of 70, -56 dBm"));
        assert_eq!(quality(text, "wlan1"), None);
    }

    #[test]
    fn a_closed_port_is_an_answer() {
        let told = answer(IpAddr::V4(Ipv4Addr::LOCALHOST), Duration::from_millis(500));
        assert!(["answers", "refuses"].contains(&told), "{told}");
    }
}
