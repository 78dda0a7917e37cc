//! One HTTP request with a body and an answer, under a deadline and a size limit: what IPP needs and no more.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Larger answers are refused: a thousand queues fit in less.
const MAX_BODY: u64 = 4 * 1024 * 1024;
const MAX_HEAD: u64 = 16 * 1024;

/// Where to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A socket of this computer.
    Socket(PathBuf),
    /// A host and a port.
    Host {
        /// A name or an address, without brackets.
        host: String,
        /// The port.
        port: u16,
        /// Whether the connection is encrypted. Whose certificate it is does not matter: see [`crate::tls`].
        encrypted: bool,
    },
}

/// Why nothing usable came back.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    #[error("nobody listens there")]
    Refused,
    #[error("there is no way there")]
    NoNetwork,
    #[error("no such host")]
    NoHost,
    #[error("no connection in time")]
    NotConnected,
    #[error("connected, and no answer in time")]
    TooSlow,
    #[error("no common encryption")]
    Encryption,
    #[error("not HTTP")]
    NotHttp,
    #[error("status {0}")]
    Status(u16),
    #[error("it is at {0}")]
    Moved(String),
    #[error("longer than allowed")]
    TooLong,
    #[error("the connection broke")]
    Broken(#[source] io::Error),
}

/// An answer with the status 200.
pub(crate) struct Answer {
    pub server: Option<String>,
    pub body: Vec<u8>,
}

/// Sends an IPP request and reads the answer.
pub(crate) fn post(place: &Place, path: &str, body: &[u8], within: Duration) -> Result<Answer, HttpError> {
    let deadline = Deadline::within(within);
    let (mut wire, host): (Box<dyn Wire>, String) = match place {
        Place::Socket(path) => {
            (Box::new(Timed { socket: connect_local(path)?, deadline }), "localhost".to_owned())
        }
        Place::Host { host, port, encrypted } => {
            let socket = Timed { socket: connect(host, *port, deadline)?, deadline };
            let shown =
                if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") };
            match encrypted {
                false => (Box::new(socket), shown),
                true => (crate::tls::wrap(host, socket)?, shown),
            }
        }
    };
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: Deskside\r\nContent-Type: application/ipp\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    wire.write_all(&[head.as_bytes(), body].concat()).and_then(|()| wire.flush()).map_err(broken)?;
    read_answer(&mut BufReader::new(wire))
}

/// Asks for a page without encryption, and reads the status and the head of the answer.
#[cfg(feature = "network")]
pub(crate) fn head(
    socket: TcpStream,
    host: &str,
    path: &str,
    within: Duration,
) -> Result<(u16, Head), HttpError> {
    let mut wire = Timed::new(socket, Deadline::within(within));
    let ask = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    wire.write_all(ask.as_bytes()).and_then(|()| wire.flush()).map_err(broken)?;
    read_head(&mut BufReader::new(wire))
}

/// What bytes go over.
pub(crate) trait Wire: Read + Write {}
impl<T: Read + Write> Wire for T {}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    end: Instant,
}

impl Deadline {
    pub(crate) fn within(within: Duration) -> Deadline {
        Deadline { end: Instant::now() + within }
    }

    fn left(self) -> Option<Duration> {
        self.end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }
}

/// A socket whose every read and write ends at the deadline, so that a slow drip does not stretch it.
pub(crate) struct Timed<S> {
    pub socket: S,
    pub deadline: Deadline,
}

pub(crate) trait Socket: Read + Write {
    fn limit(&self, time: Duration) -> io::Result<()>;
}

impl Socket for TcpStream {
    fn limit(&self, time: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(time))?;
        self.set_write_timeout(Some(time))
    }
}

#[cfg(unix)]
impl Socket for std::os::unix::net::UnixStream {
    fn limit(&self, time: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(time))?;
        self.set_write_timeout(Some(time))
    }
}

impl<S: Socket> Timed<S> {
    #[cfg(feature = "network")]
    pub(crate) fn new(socket: S, deadline: Deadline) -> Timed<S> {
        Timed { socket, deadline }
    }

    fn limit(&self) -> io::Result<()> {
        let left = self.deadline.left().ok_or(io::ErrorKind::TimedOut)?;
        self.socket.limit(left)
    }
}

impl<S: Socket> Read for Timed<S> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.limit()?;
        self.socket.read(into)
    }
}

impl<S: Socket> Write for Timed<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.limit()?;
        self.socket.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

#[cfg(unix)]
fn connect_local(path: &std::path::Path) -> Result<std::os::unix::net::UnixStream, HttpError> {
    std::os::unix::net::UnixStream::connect(path).map_err(not_connected)
}

#[cfg(not(unix))]
fn connect_local(_: &std::path::Path) -> Result<TcpStream, HttpError> {
    Err(HttpError::Refused)
}

/// Connects to the first address of a host that takes it.
pub(crate) fn connect(host: &str, port: u16, deadline: Deadline) -> Result<TcpStream, HttpError> {
    let mut last = HttpError::NoHost;
    let addresses = resolve(host, port, deadline)?;
    let count = u32::try_from(addresses.len()).unwrap_or(u32::MAX).max(1);
    for address in addresses {
        // A share for each, so that a dead IPv6 address does not eat the time of a live IPv4 one.
        let share = deadline.left().ok_or(HttpError::NotConnected)? / count.min(3);
        match TcpStream::connect_timeout(&address, share) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = not_connected(error),
        }
    }
    Err(last)
}

/// The addresses of a host. The system's resolver knows no deadline, so it gets a thread of its own.
fn resolve(host: &str, port: u16, deadline: Deadline) -> Result<Vec<SocketAddr>, HttpError> {
    if let Ok(ip) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(ip, port)]);
    }
    let (answer, answered) = mpsc::channel();
    let name = host.to_owned();
    std::thread::spawn(move || {
        let _ = answer.send((name.as_str(), port).to_socket_addrs().map(Iterator::collect));
    });
    match answered.recv_timeout(deadline.left().ok_or(HttpError::NotConnected)?) {
        Ok(Ok(addresses)) => Ok(addresses),
        Ok(Err(_)) => Err(HttpError::NoHost),
        Err(_) => Err(HttpError::NotConnected),
    }
}

fn not_connected(error: io::Error) -> HttpError {
    match error.kind() {
        io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound => HttpError::Refused,
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => HttpError::NoNetwork,
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock | io::ErrorKind::HostUnreachable => {
            HttpError::NotConnected
        }
        _ => HttpError::Broken(error),
    }
}

pub(crate) fn broken(error: io::Error) -> HttpError {
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => HttpError::TooSlow,
        _ => HttpError::Broken(error),
    }
}

pub(crate) fn read_answer(wire: &mut impl BufRead) -> Result<Answer, HttpError> {
    loop {
        let (status, head) = read_head(wire)?;
        match status {
            // "100 Continue" and its like announce the real answer.
            100..=199 => {}
            200 => {
                let server = head.iter().find(|(name, _)| name == "server").map(|(_, value)| value.clone());
                return Ok(Answer { server, body: read_body(wire, &head)? });
            }
            301 | 302 | 303 | 307 | 308 => {
                let to = head.into_iter().find(|(name, _)| name == "location");
                return Err(to.map_or(HttpError::Status(status), |(_, to)| HttpError::Moved(to)));
            }
            other => return Err(HttpError::Status(other)),
        }
    }
}

pub(crate) type Head = Vec<(String, String)>;

fn read_head(wire: &mut impl BufRead) -> Result<(u16, Head), HttpError> {
    let mut left = MAX_HEAD;
    let mut line = || -> Result<String, HttpError> {
        let mut bytes = Vec::new();
        let count = wire.by_ref().take(left).read_until(b'\n', &mut bytes).map_err(broken)?;
        left -= count as u64;
        match bytes.strip_suffix(b"\n") {
            Some(bytes) => Ok(String::from_utf8_lossy(bytes).trim_end().to_owned()),
            None if left == 0 => Err(HttpError::TooLong),
            None => Err(HttpError::NotHttp),
        }
    };
    let first = line()?;
    let status = first.strip_prefix("HTTP/1.").and_then(|rest| rest.split(' ').nth(1)?.parse().ok());
    let status = status.ok_or(HttpError::NotHttp)?;
    let mut head = Vec::new();
    loop {
        let line = line()?;
        if line.is_empty() {
            return Ok((status, head));
        }
        let (name, value) = line.split_once(':').ok_or(HttpError::NotHttp)?;
        head.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
}

fn read_body(wire: &mut impl BufRead, head: &Head) -> Result<Vec<u8>, HttpError> {
    let value = |wanted: &str| head.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let mut body = Vec::new();
    if value("transfer-encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked")) {
        loop {
            let mut line = Vec::new();
            wire.by_ref().take(64).read_until(b'\n', &mut line).map_err(broken)?;
            let line = String::from_utf8_lossy(&line);
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = u64::from_str_radix(size, 16).map_err(|_| HttpError::NotHttp)?;
            if size == 0 {
                return Ok(body);
            }
            if size > MAX_BODY.saturating_sub(body.len() as u64) {
                return Err(HttpError::TooLong);
            }
            exactly(wire, size, &mut body)?;
            // The line break after each chunk.
            let mut end = Vec::new();
            wire.by_ref().take(2).read_until(b'\n', &mut end).map_err(broken)?;
        }
    }
    match value("content-length") {
        Some(length) => {
            let length: u64 = length.parse().map_err(|_| HttpError::NotHttp)?;
            if length > MAX_BODY {
                return Err(HttpError::TooLong);
            }
            exactly(wire, length, &mut body)?;
        }
        None => {
            wire.by_ref().take(MAX_BODY + 1).read_to_end(&mut body).map_err(broken)?;
            if body.len() as u64 > MAX_BODY {
                return Err(HttpError::TooLong);
            }
        }
    }
    Ok(body)
}

fn exactly(wire: &mut impl Read, count: u64, body: &mut Vec<u8>) -> Result<(), HttpError> {
    let got = wire.by_ref().take(count).read_to_end(body).map_err(broken)?;
    if got as u64 == count { Ok(()) } else { Err(HttpError::NotHttp) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(answer: &str) -> Result<String, String> {
        let read = read_answer(&mut answer.as_bytes());
        read.map(|answer| String::from_utf8(answer.body).unwrap()).map_err(|error| error.to_string())
    }

    #[test]
    fn an_answer_is_read_in_each_of_its_forms() {
        assert_eq!(check("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi, more").unwrap(), "hi");
        assert_eq!(
            check("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n1;x=y\r\n!\r\n0\r\n\r\n")
                .unwrap(),
            "hi!"
        );
        assert_eq!(check("HTTP/1.0 200 OK\r\n\r\nto the end").unwrap(), "to the end");
        assert_eq!(
            check("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx").unwrap(),
            "x"
        );
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        assert_eq!(check("HTTP/1.1 404 Not Found\r\n\r\n").unwrap_err(), "status 404");
        for bad in ["", "SSH-2.0-OpenSSH\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"]
        {
            assert_eq!(check(bad).unwrap_err(), "not HTTP", "{bad:?}");
        }
        assert_eq!(check("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort").unwrap_err(), "not HTTP");
        let long = format!("HTTP/1.1 200 OK\r\n{}\r\n", "a: b\r\n".repeat(4000));
        assert_eq!(check(&long).unwrap_err(), "longer than allowed");
        let huge = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n";
        assert_eq!(check(huge).unwrap_err(), "longer than allowed");
        let chunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n";
        assert_eq!(check(chunk).unwrap_err(), "longer than allowed");
    }
}
