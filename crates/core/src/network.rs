//! How a computer is connected: its adapters, the connections that it knows, and what lies between it and a page.

use std::fmt;
use std::net::IpAddr;

use serde::{Deserialize, Serialize};

/// What a connection is known by: a UUID for NetworkManager and on macOS, a name on Windows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ConnectionId(String);

crate::id::text_form!(
    ConnectionId,
    "connection",
    "what a connection is known by: up to 255 bytes without control signs and a leading dash"
);

/// The name of an adapter, such as `wlp1s0` or `Ethernet 2`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AdapterName(String);

crate::id::text_form!(
    AdapterName,
    "network adapter",
    "the name of an adapter: up to 255 bytes without control signs and a leading dash"
);

/// What may stand among the arguments of a program, and on a page.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 255
        && !text.starts_with('-')
        && !text.chars().any(|sign| sign.is_control() || crate::invisible::is_invisible(sign))
}

impl ConnectionId {
    fn fits(text: &str) -> bool {
        is_name(text)
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AdapterName {
    fn fits(text: &str) -> bool {
        is_name(text)
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address of a web page as far as it is looked at: how it is reached, and whose it is. What comes after that is nobody's business.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PageAddress(String);

crate::id::text_form!(
    PageAddress,
    "address of a web page",
    "`https://` or `http://`, a name or a number, and perhaps a port"
);

impl PageAddress {
    /// Reads an address as it stands in a browser, with or without its beginning, and leaves out all behind the name.
    ///
    /// # Errors
    /// [`crate::id::IdError`] when it names no place on the web, or holds an account.
    pub fn typed(text: &str) -> Result<PageAddress, crate::id::IdError> {
        let text = text.trim();
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None => ("https".to_owned(), text),
        };
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default().to_lowercase();
        format!("{scheme}://{host}").parse()
    }

    fn fits(text: &str) -> bool {
        let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
            return false;
        };
        let (host, port) = match rest.rsplit_once(':') {
            Some((host, port)) => (host, port.parse::<u16>().is_ok_and(|port| port > 0)),
            None => (rest, true),
        };
        // The names of hosts as they go over the network: what is written with other letters is known there by these as well.
        let labels = host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && label.chars().all(|sign| {
                    sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '_')
                })
        });
        port && labels && host.len() <= 253 && host.contains('.')
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is reached with encryption.
    pub fn is_encrypted(&self) -> bool {
        self.0.starts_with("https:")
    }

    fn rest(&self) -> &str {
        self.0.split_once("://").map_or("", |(_, rest)| rest)
    }

    /// The name or number of whose it is.
    pub fn host(&self) -> &str {
        let rest = self.rest();
        rest.rsplit_once(':').map_or(rest, |(host, _)| host)
    }

    /// The port at which it is reached.
    pub fn port(&self) -> u16 {
        let usual = if self.is_encrypted() { 443 } else { 80 };
        self.rest().rsplit_once(':').and_then(|(_, port)| port.parse().ok()).unwrap_or(usual)
    }
}

impl fmt::Display for PageAddress {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// What kind of network an adapter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AdapterKind {
    /// One with a cable.
    Cable,
    /// Wi-Fi.
    Wifi,
}

/// Why an adapter has not come to a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The network did not take the password, or there was none.
    Password,
    /// The Wi-Fi was not there.
    NotThere,
    /// It cannot be told, or nothing went wrong, as when somebody disconnected it.
    Unknown,
}

impl Why {
    /// The word by which texts choose what they say.
    pub fn word(self) -> &'static str {
        match self {
            Why::Password => "password",
            Why::NotThere => "not-there",
            Why::Unknown => "unknown",
        }
    }
}

/// How far an adapter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state", content = "why")]
pub enum Stage {
    /// Nothing is at the other end: no cable, or a radio that is off.
    NoLink,
    /// It could connect, and does not.
    Idle(Why),
    /// It is about to.
    Connecting,
    /// It is joined to a network that gives it no address.
    NoAddress,
    /// It is connected.
    Connected,
}

/// A network adapter that the system looks after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adapter {
    /// What it is called.
    pub name: AdapterName,
    /// Of which kind.
    pub kind: AdapterKind,
    /// How far it has come.
    pub stage: Stage,
    /// The connection that it has, or is about to have.
    pub connection: Option<ConnectionId>,
    /// The known connections that it could have here and now, the one that was used last before others.
    pub available: Vec<ConnectionId>,
    /// The way out of its network.
    pub gateway: Option<IpAddr>,
    /// Who is asked there for the addresses that belong to names.
    pub name_servers: Vec<IpAddr>,
}

/// A connection that the computer knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// What it is known by.
    pub id: ConnectionId,
    /// What people call it. That of a Wi-Fi is mostly the name of the network.
    pub name: String,
    /// Whether it leads into another network, on top of one.
    pub is_vpn: bool,
    /// Whether it is there now.
    pub is_on: bool,
}

/// Whether the radio for Wi-Fi is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Radio {
    /// It is.
    On,
    /// It was switched off in the settings, where it can be switched on.
    Off,
    /// A switch or a key of the computer holds it off.
    Locked,
}

/// What the system knows of the internet behind its networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Internet {
    /// The system does not look.
    NotLooked,
    /// It is there.
    Full,
    /// Another page comes instead of the one that was asked for.
    Portal,
    /// Nothing comes.
    Missing,
}

/// How a computer is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Whether networks are on at all.
    pub is_on: bool,
    /// Whether the radio is.
    pub radio: Radio,
    /// Its adapters.
    pub adapters: Vec<Adapter>,
    /// The connections that it knows.
    pub connections: Vec<Connection>,
    /// The internet behind.
    pub internet: Internet,
}

impl Network {
    /// The adapter of a name.
    pub fn adapter(&self, name: &AdapterName) -> Option<&Adapter> {
        self.adapters.iter().find(|adapter| adapter.name == *name)
    }

    /// The adapter that is connected; one that knows a way out before others.
    pub fn connected(&self) -> Option<&Adapter> {
        let mut connected = self.adapters.iter().filter(|adapter| adapter.stage == Stage::Connected);
        let with_gateway = connected.clone().find(|adapter| adapter.gateway.is_some());
        with_gateway.or_else(|| connected.next())
    }

    /// The connection that is known so.
    pub fn connection(&self, id: &ConnectionId) -> Option<&Connection> {
        self.connections.iter().find(|connection| connection.id == *id)
    }

    /// What people call a connection.
    pub fn name_of<'a>(&'a self, id: &'a ConnectionId) -> &'a str {
        self.connection(id).map_or(id.as_str(), |connection| &connection.name)
    }

    /// Whether it has an adapter for Wi-Fi.
    pub fn has_wifi(&self) -> bool {
        self.adapters.iter().any(|adapter| adapter.kind == AdapterKind::Wifi)
    }
}

/// Whether the addresses of names are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Names {
    /// They are.
    Found,
    /// Whoever was asked says that there is no such name.
    Unknown,
    /// Nobody answered.
    NoAnswer,
}

/// How the gate to the web is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyMode {
    /// There is none.
    None,
    /// It is named in the settings.
    Manual,
    /// A file says which, page by page.
    Auto,
}

impl ProxyMode {
    /// The word of the settings.
    pub fn word(self) -> &'static str {
        match self {
            ProxyMode::None => "none",
            ProxyMode::Manual => "manual",
            ProxyMode::Auto => "auto",
        }
    }

    /// The mode of a word.
    pub fn read(word: &str) -> Option<ProxyMode> {
        [ProxyMode::None, ProxyMode::Manual, ProxyMode::Auto].into_iter().find(|mode| mode.word() == word)
    }
}

/// The gate through which this person's programs go to the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// How it is chosen.
    pub mode: ProxyMode,
    /// Which it is, where it is named: a host and a port.
    pub at: Option<(String, u16)>,
    /// Whether the person may change that.
    pub can_change: bool,
}

/// How a place on the network stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Site {
    /// It takes connections.
    Answers,
    /// It is known, and takes none.
    Silent,
    /// Nobody knows it by its name.
    Unknown,
}

/// Whether a page can show whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certificate {
    /// It can, or it is reached without one.
    Good,
    /// Its time is over, or has not come yet, by the clock of this computer.
    OutOfDate,
    /// It is for another name.
    OtherName,
    /// Nobody whom this computer trusts has signed it.
    Unknown,
    /// It is unusable for another reason.
    Unusable,
}

/// How a web page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// How the place stands where it is.
    pub site: Site,
    /// How its certificate stands; only where it answers.
    pub certificate: Certificate,
}

/// How the clock of a computer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Whether something keeps it right; none where that cannot be told.
    pub is_kept: Option<bool>,
    /// By how many seconds it is ahead of a clock elsewhere; none where none could be asked.
    pub ahead: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_page_is_cut_behind_its_name() {
        for (typed, expected) in [
            ("www.example.com", "https://www.example.com"),
            (" HTTPS://WWW.example.com/a?b=c#d ", "https://www.example.com"),
            ("http://intranet.example:8080/start", "http://intranet.example:8080"),
            ("192.0.2.7:8443?x", "https://192.0.2.7:8443"),
        ] {
            let read = PageAddress::typed(typed).expect(typed);
            assert_eq!(read.as_str(), expected, "{typed}");
        }
        let page = PageAddress::typed("example.com:8443").expect("an address");
        assert_eq!((page.host(), page.port(), page.is_encrypted()), ("example.com", 8443, true));
        assert_eq!(PageAddress::typed("http://example.com").expect("an address").port(), 80);
        for bad in [
            "",
            "example",
            "ftp://example.com",
            "javascript:alert(1)",
            "https://anna:geheim@example.com",
            "anna@example.com",
            "-x.example.com",
            "exa mple.com",
            "example.com:0",
            "a..example",
            "exam\u{202e}ple.com",
        ] {
            assert!(PageAddress::typed(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn nothing_that_a_program_would_take_for_an_option_is_a_connection() {
        for bad in ["", "--all", "a\nb", "a\u{202e}b"] {
            assert!(bad.parse::<ConnectionId>().is_err() && bad.parse::<AdapterName>().is_err(), "{bad:?}");
        }
        assert!("Ethernet 2".parse::<AdapterName>().is_ok());
    }
}
