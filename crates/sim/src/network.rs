//! The networks of a computer in memory: adapters, the connections that it knows, and the way from it to a page.
//!
//! It follows what NetworkManager was seen to do: a connection that cannot be made leaves the one before it as it was, and an
//! adapter without an address has no way out.

use std::net::{IpAddr, Ipv4Addr};

use deskside_core::action::NetworkAction;
use deskside_core::machine::{Fault, NetworkAsk, Reading};
use deskside_core::network::{
    Adapter, AdapterKind, AdapterName, Certificate, Clock, Connection, ConnectionId, Internet, Names,
    Network, Page, PageAddress, Proxy, ProxyMode, Radio, Site, Stage, Why,
};

use crate::scenario::ScenarioError;

/// The adapter of a computer in memory.
const WIFI: &str = "wlan0";
/// The connection that it has.
const OFFICE: &str = "6f1d1f9a-0c1e-4a53-9d55-2a8b6c1d0e42";
/// The VPN that is set up on it.
const VPN: &str = "0b6a3f52-5c1d-4e0f-8f43-7a3f1c9e2d11";
/// The way out of its network, which finds names as well.
const GATEWAY: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Networks {
    /// How it is connected.
    pub network: Network,
    /// Whether the network gives addresses to whoever asks.
    pub gives_addresses: bool,
    /// Whether the way out answers.
    pub gateway_answers: bool,
    /// Whether the addresses of names are found.
    pub names: Names,
    /// Whether what is kept of them is what is wrong.
    pub keeps_wrong_names: bool,
    /// How many are kept.
    pub kept_names: Option<u64>,
    /// Where the page leads that comes instead of others.
    pub portal: Option<String>,
    /// The gate to the web.
    pub proxy: Proxy,
    /// Whether that answers.
    pub proxy_answers: bool,
    /// Pages that do not stand well.
    pub pages: Vec<(PageAddress, Page)>,
    /// The clock.
    pub clock: Clock,
    /// A VPN that refuses whoever wants to connect.
    pub vpn_refuses: bool,
}

fn id(text: &str) -> ConnectionId {
    text.parse().expect("a UUID is a connection")
}

impl Default for Networks {
    /// At work, over Wi-Fi, with a VPN that is set up and not connected.
    fn default() -> Networks {
        let known = |of: &str, name: &str, is_vpn: bool| Connection {
            id: id(of),
            name: name.to_owned(),
            is_vpn,
            is_on: !is_vpn,
        };
        let adapter = Adapter {
            name: adapter_name(),
            kind: AdapterKind::Wifi,
            stage: Stage::Connected,
            connection: Some(id(OFFICE)),
            available: vec![id(OFFICE)],
            gateway: Some(GATEWAY),
            name_servers: vec![GATEWAY],
        };
        Networks {
            network: Network {
                is_on: true,
                radio: Radio::On,
                adapters: vec![adapter],
                connections: vec![known(OFFICE, "Office", false), known(VPN, "Work VPN", true)],
                internet: Internet::Full,
            },
            gives_addresses: true,
            gateway_answers: true,
            names: Names::Found,
            keeps_wrong_names: false,
            kept_names: Some(12),
            portal: None,
            proxy: Proxy { mode: ProxyMode::None, at: None, can_change: true },
            proxy_answers: true,
            pages: Vec::new(),
            clock: Clock { is_kept: Some(true), ahead: Some(0) },
            vpn_refuses: false,
        }
    }
}

fn adapter_name() -> AdapterName {
    WIFI.parse().expect("letters and digits are the name of an adapter")
}

impl Networks {
    /// What is around the computer becomes as it is there: cables, ways out, names, pages. What the computer has set stays.
    pub(crate) fn be_as_around(&mut self, other: &Networks) {
        let other = other.clone();
        let keeps = Networks { network: self.network.clone(), proxy: self.proxy.clone(), ..other.clone() };
        let kept_names = self.kept_names;
        *self = Networks { kept_names, ..keeps };
        self.network.is_on = other.network.is_on;
        self.network.internet = other.network.internet;
        if other.network.radio != Radio::Locked && self.network.radio == Radio::Locked {
            self.network.radio = Radio::On;
        }
        for adapter in &other.network.adapters {
            match self.network.adapters.iter_mut().find(|at| at.name == adapter.name) {
                None => self.network.adapters.push(adapter.clone()),
                // What is plugged in and found again connects by itself.
                Some(at) if at.stage != Stage::Connected && adapter.stage == Stage::Connected => {
                    at.clone_from(adapter);
                }
                Some(_) => {}
            }
        }
        self.settle();
    }

    /// What follows from what was changed: a connection is on where an adapter has it.
    fn settle(&mut self) {
        for connection in self.network.connections.iter_mut().filter(|connection| !connection.is_vpn) {
            let has_it =
                |at: &Adapter| at.stage == Stage::Connected && at.connection.as_ref() == Some(&connection.id);
            connection.is_on = self.network.adapters.iter().any(has_it);
        }
        let is_connected = self.network.connected().is_some();
        for vpn in self.network.connections.iter_mut().filter(|connection| connection.is_vpn) {
            vpn.is_on &= is_connected;
        }
    }

    fn is_reached(&self) -> bool {
        self.network.is_on && self.network.connected().is_some() && self.gateway_answers
    }

    fn page(&self, page: &PageAddress) -> Page {
        if !self.is_reached() {
            return Page { site: Site::Silent, certificate: Certificate::Good };
        }
        let stands = self.pages.iter().find(|(at, _)| at.host() == page.host()).map(|(_, page)| *page);
        stands.unwrap_or(Page { site: Site::Answers, certificate: Certificate::Good })
    }

    pub(crate) fn read(&self, ask: &NetworkAsk) -> Result<Reading, Fault> {
        Ok(match ask {
            NetworkAsk::Network => Reading::Network(self.network.clone()),
            NetworkAsk::Gateway { .. } => Reading::GatewayAnswers(self.is_reached()),
            NetworkAsk::Names => Reading::Names(if self.is_reached() { self.names } else { Names::NoAnswer }),
            NetworkAsk::NameCache => Reading::NameCache(self.kept_names),
            NetworkAsk::Portal => Reading::Portal(self.portal.clone()),
            NetworkAsk::Proxy => Reading::Proxy(self.proxy.clone()),
            NetworkAsk::Site { .. } => Reading::Site(match self.is_reached() && self.proxy_answers {
                true => Site::Answers,
                false => Site::Silent,
            }),
            NetworkAsk::Page { page } => Reading::Page(self.page(page)),
            NetworkAsk::Clock => Reading::Clock(self.clock),
        })
    }

    fn adapter(&mut self, name: &AdapterName) -> Result<&mut Adapter, Fault> {
        let missing = || Fault::Missing { what: name.as_str().to_owned() };
        self.network.adapters.iter_mut().find(|at| at.name == *name).ok_or_else(missing)
    }

    fn vpn(&mut self, wanted: &ConnectionId) -> Result<&mut Connection, Fault> {
        let missing = || Fault::Missing { what: wanted.as_str().to_owned() };
        self.network.connections.iter_mut().find(|at| at.id == *wanted && at.is_vpn).ok_or_else(missing)
    }

    pub(crate) fn carry_out(&mut self, action: &NetworkAction) -> Result<(), Fault> {
        match action {
            NetworkAction::WifiOn {} => self.switch_radio(true),
            NetworkAction::WifiOff {} => self.switch_radio(false),
            NetworkAction::Connect { connection, adapter } | NetworkAction::Renew { connection, adapter } => {
                if !self.gives_addresses {
                    return Err(Fault::NoAnswer { what: self.network.name_of(connection).to_owned() });
                }
                let at = self.adapter(adapter)?;
                if matches!(at.stage, Stage::NoLink) || !at.available.contains(connection) {
                    return Err(Fault::NoAnswer { what: connection.as_str().to_owned() });
                }
                join(at, connection);
            }
            NetworkAction::Disconnect { adapter, .. } => leave(self.adapter(adapter)?, Why::Unknown),
            NetworkAction::ForgetNames {} => {
                self.kept_names = self.kept_names.map(|_| 0);
                if self.keeps_wrong_names {
                    (self.keeps_wrong_names, self.names) = (false, Names::Found);
                }
            }
            NetworkAction::VpnConnect { connection } => {
                let works = self.is_reached() && !self.vpn_refuses;
                let vpn = self.vpn(connection)?;
                if !works {
                    return Err(Fault::NoAnswer { what: vpn.name.clone() });
                }
                vpn.is_on = true;
            }
            NetworkAction::VpnDisconnect { connection } => self.vpn(connection)?.is_on = false,
            NetworkAction::SetProxy { mode } => self.proxy.mode = *mode,
        }
        self.settle();
        Ok(())
    }

    /// Wi-Fi that is switched on finds its network again.
    fn switch_radio(&mut self, is_on: bool) {
        self.network.radio = if is_on { Radio::On } else { Radio::Off };
        let gives = self.gives_addresses;
        for at in self.network.adapters.iter_mut().filter(|at| at.kind == AdapterKind::Wifi) {
            match (is_on, at.available.first().cloned()) {
                (true, Some(connection)) if gives => join(at, &connection),
                (true, _) => leave(at, Why::Unknown),
                (false, _) => unplug(at),
            }
        }
    }
}

fn join(at: &mut Adapter, connection: &ConnectionId) {
    at.stage = Stage::Connected;
    at.connection = Some(connection.clone());
    at.gateway = Some(GATEWAY);
    at.name_servers = vec![GATEWAY];
}

fn leave(at: &mut Adapter, why: Why) {
    at.stage = Stage::Idle(why);
    at.connection = None;
    at.gateway = None;
    at.name_servers = Vec::new();
}

fn unplug(at: &mut Adapter) {
    leave(at, Why::Unknown);
    at.stage = Stage::NoLink;
}

/// Makes it so that the check finds something; says whether it is a check of these. `about` is a page, or a VPN.
pub(crate) fn seed(networks: &mut Networks, check: &str, about: Option<&str>) -> Result<bool, ScenarioError> {
    let network = &mut networks.network;
    match check {
        "network.off" => {
            network.is_on = false;
            network.adapters.iter_mut().for_each(unplug);
        }
        "network.no-adapter" => network.adapters.clear(),
        "wifi.locked" => {
            network.radio = Radio::Locked;
            network.adapters.iter_mut().for_each(unplug);
        }
        "wifi.off" => networks.switch_radio(false),
        "network.no-link" => network.adapters.iter_mut().for_each(|at| {
            at.kind = AdapterKind::Cable;
            unplug(at);
        }),
        "network.no-address" => network.adapters.iter_mut().for_each(|at| {
            leave(at, Why::Unknown);
            at.stage = Stage::NoAddress;
        }),
        "network.not-connected" => network.adapters.iter_mut().for_each(|at| leave(at, Why::Unknown)),
        "network.none-known" => network.adapters.iter_mut().for_each(|at| {
            leave(at, Why::Unknown);
            at.available.clear();
        }),
        "network.gateway-silent" => networks.gateway_answers = false,
        "network.portal" => {
            network.internet = Internet::Portal;
            networks.portal = Some("login.guest.example".to_owned());
        }
        "names.not-found" => {
            // What is kept of them can be the cause, or whoever is asked.
            networks.names = Names::NoAnswer;
            networks.keeps_wrong_names = about == Some("kept");
        }
        "proxy.silent" => {
            let at = Some(("proxy.example".to_owned(), 3128));
            networks.proxy = Proxy { mode: ProxyMode::Manual, at, can_change: about != Some("locked") };
            networks.proxy_answers = false;
        }
        "network.no-internet" => network.internet = Internet::Missing,
        "vpn.off" => {
            network.connections.iter_mut().filter(|at| at.is_vpn).for_each(|vpn| vpn.is_on = false);
            networks.vpn_refuses = about == Some("refuses");
        }
        "vpn.on" => network.connections.iter_mut().filter(|at| at.is_vpn).for_each(|vpn| vpn.is_on = true),
        "clock.wrong" => networks.clock.ahead = Some(-47 * 60),
        "clock.not-kept" => networks.clock.is_kept = Some(false),
        _ => return seed_page(networks, check, about),
    }
    networks.settle();
    Ok(true)
}

fn seed_page(networks: &mut Networks, check: &str, about: Option<&str>) -> Result<bool, ScenarioError> {
    let answers = |certificate| Page { site: Site::Answers, certificate };
    let page = match check {
        "page.unknown" => Page { site: Site::Unknown, certificate: Certificate::Good },
        "page.silent" => Page { site: Site::Silent, certificate: Certificate::Good },
        "page.certificate-out-of-date" => answers(Certificate::OutOfDate),
        "page.certificate-other-name" => answers(Certificate::OtherName),
        "page.certificate-unknown" => answers(Certificate::Unknown),
        _ => return Ok(false),
    };
    let at = PageAddress::typed(about.unwrap_or("intranet.example"))
        .map_err(|_| ScenarioError::Impossible { why: "that is no address of a page" })?;
    networks.pages.push((at, page));
    Ok(true)
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &NetworkAction) -> Vec<String> {
    match action {
        NetworkAction::WifiOn {} | NetworkAction::WifiOff {} | NetworkAction::ForgetNames {} => Vec::new(),
        NetworkAction::Connect { connection, adapter }
        | NetworkAction::Disconnect { connection, adapter }
        | NetworkAction::Renew { connection, adapter } => {
            vec![connection.as_str().to_owned(), adapter.as_str().to_owned()]
        }
        NetworkAction::VpnConnect { connection } | NetworkAction::VpnDisconnect { connection } => {
            vec![connection.as_str().to_owned()]
        }
        NetworkAction::SetProxy { mode } => vec![mode.word().to_owned()],
    }
}
