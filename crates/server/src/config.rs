//! What the server is told at its start. Nothing has to be told.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::clock::Clock;
use crate::relay::Sessions;

/// How many calls a second one person may make unless told.
const CALLS: u32 = 100;

/// How calls come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// TLS with the server's own key.
    Tls,
    /// Without TLS, and only from this computer.
    Plain,
    /// Without TLS, from a proxy that ends it. The proxy names the caller in `X-Forwarded-For`.
    BehindProxy,
}

/// What the server is told at its start.
#[derive(Debug, Clone)]
pub struct Config {
    /// The folder that holds everything.
    pub data: PathBuf,
    /// Where it listens.
    pub listen: SocketAddr,
    /// How calls come in.
    pub transport: Transport,
    /// The proxy in front of the server, where it is not on this computer: it alone is believed, and nobody else is let in.
    pub proxy: Option<IpAddr>,
    /// The address that goes into invitations, such as `https://desk.example:8443`; without one, where it listens.
    pub address: Option<String>,
    /// The folder with the console for browsers.
    pub ui: Option<PathBuf>,
    /// The database grows to this many bytes at most, so that the disk has room for the rest.
    pub database_limit: Option<u64>,
    /// How many calls a second one person may make in the long run. What else a person may do, and how many connections an
    /// address may have, grows with it beyond 100.
    pub calls_per_second: u32,
    /// How many connections one address may have. Behind a proxy, that is for the proxy to say.
    pub connections_per_address: usize,
    /// How many calls are answered at the same time.
    pub calls_at_once: usize,
    /// How many live connections there are at most.
    pub live_connections: u32,
    /// How far apart the attempts to sign in with one login are, once there were many of them.
    pub sign_in_spacing: Duration,
    /// How long the head of a call, and then its body, may take to come in; also how long a connection may be silent.
    pub patience: Duration,
    /// How many events a live connection may lag behind before it is closed, to catch up from the log.
    pub events_kept: usize,
    /// How often is looked whether a lease has run out.
    pub watch: Duration,
    /// Who the two sides of a live session are, for tests and benches of the relay; without it the claims say so.
    pub sessions: Option<Sessions>,
    /// What time it is.
    pub clock: Clock,
}

impl Config {
    /// All there is to say about a server on this computer, with its folder.
    pub fn new(data: impl Into<PathBuf>) -> Self {
        Config {
            data: data.into(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8443)),
            transport: Transport::Tls,
            proxy: None,
            address: None,
            ui: None,
            database_limit: None,
            calls_per_second: CALLS,
            connections_per_address: 512,
            calls_at_once: 1_024,
            live_connections: 10_000,
            sign_in_spacing: Duration::from_secs(4),
            patience: Duration::from_secs(60),
            events_kept: 4_096,
            watch: Duration::from_secs(5),
            sessions: None,
            clock: Clock::system(),
        }
    }

    /// How many times more than usual one person and one address may do.
    pub(crate) fn more(&self) -> f64 {
        (f64::from(self.calls_per_second) / f64::from(CALLS)).max(1.0)
    }
}
