//! Whether the help server can be reached from here: its name, and its door. For a part of the report.

use std::net::{SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use deskside_core::machine::Collected;
use deskside_core::redact::Raw;

/// The name of the part.
pub(super) const CONNECTION: &str = "connection";
/// How long the door gets to answer.
const DOOR: Duration = Duration::from_secs(2);

/// Looks up a server and knocks. Blocks for at most `within`.
///
/// The host is one word of the text and its addresses others, so that they are hidden like any other.
pub(super) fn reach(host: &str, port: u16, within: Duration) -> Collected {
    let began = Instant::now();
    let mut text = format!("server name: {host}\nport: {port}\n");
    match look_up(host, port, within) {
        None => text.push_str("server lookup: no answer\nhelp server: not found\n"),
        Some(found) if found.is_empty() => {
            text.push_str("server lookup: not found\nhelp server: not found\n")
        }
        Some(found) => {
            text.push_str(&format!("server lookup: found after {} ms\n", began.elapsed().as_millis()));
            let answers: Vec<&str> = found
                .iter()
                .take(4)
                .map(|address| {
                    let left = within.saturating_sub(began.elapsed()).min(DOOR);
                    let answer = knock(*address, left);
                    text.push_str(&format!("server address: {}\nanswer: {answer}\n", address.ip()));
                    answer
                })
                .collect();
            let best = ["answers", "refuses"].into_iter().find(|best| answers.contains(best));
            text.push_str(&format!("help server: {}\n", best.unwrap_or("silent")));
        }
    }
    Collected { name: "connection.txt".to_owned(), text: Raw::new(text) }
}

/// The addresses of a name; none when nobody answered in time. The system offers no limit, so a thread is left behind.
fn look_up(host: &str, port: u16, within: Duration) -> Option<Vec<SocketAddr>> {
    let (sender, receiver) = channel();
    let host = host.trim_matches(['[', ']']).to_owned();
    std::thread::spawn(move || {
        let found = (host.as_str(), port).to_socket_addrs().map(Iterator::collect).unwrap_or_default();
        // Nobody listens any more when this took too long.
        let _ = sender.send(found);
    });
    receiver.recv_timeout(within).ok()
}

fn knock(address: SocketAddr, within: Duration) -> &'static str {
    if within.is_zero() {
        return "silent";
    }
    match TcpStream::connect_timeout(&address, within) {
        Ok(_) => "answers",
        Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => "refuses",
        Err(_) => "silent",
    }
}
