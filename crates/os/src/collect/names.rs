//! Looking up names: who is asked, and whether they answer. Nobody's name is asked for: only for the root of all names.

use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use deskside_core::machine::{Collected, Fault};

use super::lines::Lines;
use super::{Sources, one};

/// How long a name server gets.
const ANSWER: Duration = Duration::from_millis(700);
/// How many are asked.
const ASKED: usize = 3;

pub(super) fn collect(from: &Sources<'_>, within: Duration) -> Result<Vec<Collected>, Fault> {
    // Without this file it is not known who would be asked, and nothing is said.
    let Some(resolv) = from.files.read("etc/resolv.conf") else { return Err(Fault::NotSupported) };
    let servers = servers(&resolv);
    let answers: Vec<(IpAddr, Result<Duration, &'static str>)> = std::thread::scope(|scope| {
        let ask = |ip: IpAddr| scope.spawn(move || (ip, ask(ip, ANSWER.min(within / 2))));
        let asked: Vec<_> = servers.iter().copied().take(ASKED).map(ask).collect();
        asked.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let mut lines = Lines::new();
    let works = answers.iter().any(|(_, answer)| answer.is_ok());
    lines.fact("lookup", if works { "works" } else { "fails" });
    for (ip, answer) in &answers {
        lines.gap().fact("name server", ip);
        match answer {
            Ok(took) => lines.fact("answer", format!("after {} ms", took.as_millis())),
            Err(why) => lines.fact("answer", why),
        };
    }
    lines.gap();
    settings(&resolv, &mut lines);
    lines.known("kept by", from.files.link("etc/resolv.conf"));
    let order = from.files.read("etc/nsswitch.conf").unwrap_or_default();
    lines.known("order", super::lines::value_of(&order, "hosts"));
    let own = from.files.read("etc/hosts").unwrap_or_default();
    lines.fact("own entries", own_entries(&own));
    one("names.txt", lines.text())
}

fn servers(resolv: &str) -> Vec<IpAddr> {
    resolv
        .lines()
        .filter_map(|line| line.trim().strip_prefix("nameserver")?.trim().split('%').next()?.parse().ok())
        .collect()
}

fn settings(resolv: &str, lines: &mut Lines) {
    for line in resolv.lines().map(str::trim) {
        for name in ["search", "domain", "options"] {
            if let Some(value) = line.strip_prefix(name).filter(|value| value.starts_with([' ', '\t'])) {
                // `domain:` so that each name stands alone and is known for what it is.
                for word in value.split_whitespace() {
                    lines.fact(if name == "options" { "option" } else { "domain" }, word);
                }
            }
        }
    }
}

/// Lines of `/etc/hosts` that a person or a program added.
fn own_entries(hosts: &str) -> usize {
    let usual = ["localhost", "ip6-", "127.0.1.1"];
    hosts
        .lines()
        .map(str::trim)
        .filter(|line| {
            !line.is_empty() && !line.starts_with('#') && !usual.iter().any(|word| line.contains(word))
        })
        .count()
}

/// A question of 17 bytes for the root's name servers, which every name server can answer.
const QUESTION: [u8; 17] = [0x44, 0x53, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1];

fn ask(server: IpAddr, within: Duration) -> Result<Duration, &'static str> {
    let began = Instant::now();
    let any: SocketAddr = match server {
        IpAddr::V4(_) => ([0; 4], 0).into(),
        IpAddr::V6(_) => ([0; 16], 0).into(),
    };
    let socket = UdpSocket::bind(any).map_err(|_| "cannot ask")?;
    let said = socket
        .set_read_timeout(Some(within))
        .and_then(|()| socket.connect((server, 53)))
        .and_then(|()| socket.send(&QUESTION))
        .and_then(|_| {
            let mut answer = [0; 512];
            let length = socket.recv(&mut answer)?;
            Ok(length >= 12 && answer[..2] == QUESTION[..2] && answer[2] & 0x80 != 0)
        });
    match said {
        Ok(true) => Ok(began.elapsed()),
        Ok(false) => Err("makes no sense"),
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => Err("refused"),
        Err(_) => Err("none"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_servers_and_domains_are_read() {
        let resolv = "# x\nnameserver 10.0.0.1\nnameserver fe80::1%eth0\nnameserver rubbish\nsearch a.example b.example\noptions edns0\n";
        assert_eq!(servers(resolv).len(), 2);
        let mut lines = Lines::new();
        settings(resolv, &mut lines);
        assert_eq!(lines.text(), "domain: a.example\ndomain: b.example\noption: edns0");
    }

    #[test]
    fn only_entries_that_somebody_added_are_counted() {
        assert_eq!(
            own_entries("127.0.0.1 localhost\n127.0.1.1 box\n::1 ip6-localhost\n# x\n10.0.0.7 printhost\n"),
            1
        );
    }

    #[test]
    fn a_server_that_does_not_answer_is_told_within_its_time() {
        let began = Instant::now();
        assert!(ask(IpAddr::from([127, 0, 0, 253]), Duration::from_millis(200)).is_err());
        assert!(began.elapsed() < Duration::from_secs(2));
    }
}
