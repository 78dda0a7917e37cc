//! How the checks of networks judge what was read: from the adapter down to a page, each where the ones above it are right.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::facts;
use crate::machine::{Fault, Need, Readings};
use crate::network::{
    Adapter, AdapterKind, Certificate, Clock, Connection, ConnectionId, Internet, Names, Network, Page,
    PageAddress, ProxyMode, Radio, Site, Stage,
};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};

const CONNECTION: Arg = Arg { name: "connection", kind: ArgKind::Connection };
const PAGE: Arg = Arg { name: "page", kind: ArgKind::Page };

/// A clock that is off by this many seconds makes certificates look unusable and sign-ins fail (Kerberos: RFC 4120, 5 minutes).
const OFF: i64 = 300;

pub(super) const LISTS: &[ProbeSpec] =
    &[ProbeSpec { name: "vpns.list", args: &[], facts: &["connection", "connection-id"] }];

pub(super) const CHECKS: &[ProbeSpec] = &[
    plain("network.off", &[]),
    plain("network.no-adapter", &[]),
    plain("wifi.locked", &[]),
    plain("wifi.off", &[]),
    plain("network.no-link", &["adapter"]),
    plain("network.no-address", &["adapter", "connection", "connection-id"]),
    plain("network.not-connected", &["adapter", "connection", "connection-id", "why"]),
    plain("network.none-known", &["adapter"]),
    plain("network.gateway-silent", &["adapter", "connection", "gateway"]),
    plain("network.portal", &["portal"]),
    plain("names.not-found", &["servers"]),
    plain("proxy.silent", &["proxy"]),
    plain("network.no-internet", &[]),
    ProbeSpec { name: "vpn.off", args: &[CONNECTION], facts: &["connection"] },
    ProbeSpec { name: "vpn.on", args: &[CONNECTION], facts: &["connection"] },
    of_page("page.unknown"),
    of_page("page.silent"),
    of_page("page.certificate-out-of-date"),
    of_page("page.certificate-other-name"),
    of_page("page.certificate-unknown"),
    plain("clock.wrong", &["minutes", "way"]),
    plain("clock.not-kept", &[]),
];

const fn plain(name: &'static str, facts: &'static [&'static str]) -> ProbeSpec {
    ProbeSpec { name, args: &[], facts }
}

const fn of_page(name: &'static str) -> ProbeSpec {
    ProbeSpec { name, args: &[PAGE], facts: &["page"] }
}

/// A question about networks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NetworkCheck {
    /// Networks are switched off altogether.
    Off,
    /// There is no adapter.
    NoAdapter,
    /// A switch or a key holds Wi-Fi off.
    WifiLocked,
    /// Wi-Fi is switched off.
    WifiOff,
    /// Nothing is at the other end.
    NoLink,
    /// The network gives no address.
    NoAddress,
    /// A network that is known is not connected.
    NotConnected,
    /// Of the networks that are there none is known.
    NoneKnown,
    /// The way out of the network does not answer.
    GatewaySilent,
    /// Another page comes instead of the one that is asked for.
    Portal,
    /// The addresses of names are not found.
    NamesNotFound,
    /// The gate to the web does not answer.
    ProxySilent,
    /// All of this is right, and there is no internet.
    NoInternet,
    /// The VPN that should be connected is not.
    VpnOff(ConnectionId),
    /// The VPN that should not be connected is.
    VpnOn(ConnectionId),
    /// Nobody knows the name of the page.
    PageUnknown(PageAddress),
    /// The page takes no connection.
    PageSilent(PageAddress),
    /// By this computer's clock the certificate of the page does not count now.
    PageOutOfDate(PageAddress),
    /// The certificate is for another page.
    PageOtherName(PageAddress),
    /// Nobody who is trusted signed the certificate, or it is unusable.
    PageNotTrusted(PageAddress),
    /// The clock is wrong.
    ClockWrong,
    /// Nothing keeps the clock right.
    ClockNotKept,
}

impl NetworkCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<NetworkCheck>, ArgError> {
        Ok(Some(match read.of {
            "network.off" => NetworkCheck::Off,
            "network.no-adapter" => NetworkCheck::NoAdapter,
            "wifi.locked" => NetworkCheck::WifiLocked,
            "wifi.off" => NetworkCheck::WifiOff,
            "network.no-link" => NetworkCheck::NoLink,
            "network.no-address" => NetworkCheck::NoAddress,
            "network.not-connected" => NetworkCheck::NotConnected,
            "network.none-known" => NetworkCheck::NoneKnown,
            "network.gateway-silent" => NetworkCheck::GatewaySilent,
            "network.portal" => NetworkCheck::Portal,
            "names.not-found" => NetworkCheck::NamesNotFound,
            "proxy.silent" => NetworkCheck::ProxySilent,
            "network.no-internet" => NetworkCheck::NoInternet,
            "vpn.off" => NetworkCheck::VpnOff(read.connection()?),
            "vpn.on" => NetworkCheck::VpnOn(read.connection()?),
            "page.unknown" => NetworkCheck::PageUnknown(read.page()?),
            "page.silent" => NetworkCheck::PageSilent(read.page()?),
            "page.certificate-out-of-date" => NetworkCheck::PageOutOfDate(read.page()?),
            "page.certificate-other-name" => NetworkCheck::PageOtherName(read.page()?),
            "page.certificate-unknown" => NetworkCheck::PageNotTrusted(read.page()?),
            "clock.wrong" => NetworkCheck::ClockWrong,
            "clock.not-kept" => NetworkCheck::ClockNotKept,
            _ => return Ok(None),
        }))
    }
}

/// The VPNs that are set up, by name.
pub(super) fn vpns(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut vpns: Vec<&Connection> =
        readings.network()?.connections.iter().filter(|connection| connection.is_vpn).collect();
    vpns.sort_by_key(|vpn| (vpn.name.to_lowercase(), vpn.id.clone()));
    Ok(vpns.into_iter().map(choice).collect())
}

fn choice(vpn: &Connection) -> Choice {
    Choice {
        key: vpn.id.as_str().to_owned(),
        name: vpn.name.clone(),
        note: Some(Say::plain(if vpn.is_on { "state-connected" } else { "state-not-connected" })),
        fact: None,
        facts: facts! { "connection" => vpn.name.as_str(), "connection-id" => vpn.id.as_str() },
    }
}

/// A question that makes sense only while networks are on.
fn on(network: &Network) -> Result<&Network, Need> {
    if network.is_on { Ok(network) } else { Err(Need::NotApplicable) }
}

/// The adapters that something is at the other end of, while none is connected.
fn waiting(network: &Network) -> Result<impl Iterator<Item = &Adapter>, Need> {
    let network = on(network)?;
    if network.adapters.is_empty() {
        return Err(Need::NotApplicable);
    }
    let is_connected = network.connected().is_some();
    Ok(network.adapters.iter().filter(move |at| !is_connected && at.stage != Stage::NoLink))
}

/// The adapter that is connected.
fn connected(network: &Network) -> Result<&Adapter, Need> {
    on(network)?.connected().ok_or(Need::NotApplicable)
}

/// The adapter whose way out answers, which everything further out asks for.
fn reaching(readings: &Readings) -> Result<&Adapter, Need> {
    let adapter = connected(readings.network()?)?;
    match adapter.gateway {
        Some(gateway) if !readings.gateway_answers(&adapter.name, gateway)? => Err(Need::NotApplicable),
        Some(_) | None => Ok(adapter),
    }
}

fn found(is_so: bool) -> Result<Option<Facts>, Need> {
    Ok(is_so.then(Facts::new))
}

/// An adapter, with the connection that it has, or could have.
fn joined(network: &Network, adapter: &Adapter, connection: &ConnectionId) -> Facts {
    facts! {
        "adapter" => adapter.name.as_str(), "connection" => network.name_of(connection),
        "connection-id" => connection.as_str(),
    }
}

pub(super) fn judge(check: &NetworkCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        NetworkCheck::Off => found(!readings.network()?.is_on),
        NetworkCheck::NoAdapter => found(on(readings.network()?)?.adapters.is_empty()),
        NetworkCheck::WifiLocked => radio(readings.network()?, Radio::Locked),
        NetworkCheck::WifiOff => radio(readings.network()?, Radio::Off),
        NetworkCheck::NoLink => no_link(readings.network()?),
        NetworkCheck::NoAddress => {
            let network = readings.network()?;
            let mut without = waiting(network)?.filter(|at| at.stage == Stage::NoAddress);
            Ok(without.next().and_then(|at| {
                let connection = at.connection.as_ref().or_else(|| at.available.first())?;
                Some(joined(network, at, connection))
            }))
        }
        NetworkCheck::NotConnected => {
            let network = readings.network()?;
            Ok(waiting(network)?.find_map(|at| match (at.stage, at.available.first()) {
                (Stage::Idle(why), Some(connection)) => {
                    let mut facts = joined(network, at, connection);
                    facts.insert("why".to_owned(), why.word().into());
                    Some(facts)
                }
                _ => None,
            }))
        }
        NetworkCheck::NoneKnown => {
            let mut waiting = waiting(readings.network()?)?.peekable();
            let first = waiting.peek().map(|at| facts! { "adapter" => at.name.as_str() });
            let none = waiting.all(|at| matches!(at.stage, Stage::Idle(_)) && at.available.is_empty());
            Ok(first.filter(|_| none))
        }
        NetworkCheck::GatewaySilent => gateway_silent(readings),
        NetworkCheck::Portal => {
            if connected_internet(readings)? != Internet::Portal {
                return Ok(None);
            }
            let at = readings.portal()?.unwrap_or_default();
            Ok(Some(facts! { "portal" => at }))
        }
        NetworkCheck::NamesNotFound => {
            let adapter = reaching(readings)?;
            let servers: Vec<String> = adapter.name_servers.iter().map(ToString::to_string).collect();
            Ok(match readings.names()? {
                Names::Found => None,
                Names::Unknown | Names::NoAnswer => Some(facts! { "servers" => servers.join(", ") }),
            })
        }
        NetworkCheck::ProxySilent => {
            reaching(readings)?;
            let proxy = readings.proxy()?;
            match (proxy.mode, &proxy.at) {
                (ProxyMode::Manual, Some((host, port))) => {
                    let silent = readings.site(host, *port)? != Site::Answers;
                    Ok(silent.then(|| facts! { "proxy" => format!("{host}:{port}") }))
                }
                // Which gate a file names is for each page to say.
                (ProxyMode::Auto, _) => Err(Need::NotApplicable),
                (ProxyMode::None | ProxyMode::Manual, _) => Ok(None),
            }
        }
        NetworkCheck::NoInternet => found(connected_internet(readings)? == Internet::Missing),
        NetworkCheck::VpnOff(id) => vpn(readings.network()?, id, false),
        NetworkCheck::VpnOn(id) => vpn(readings.network()?, id, true),
        NetworkCheck::PageUnknown(at) => page(at, readings, |page| page.site == Site::Unknown),
        NetworkCheck::PageSilent(at) => page(at, readings, |page| page.site == Site::Silent),
        NetworkCheck::PageOutOfDate(at) => certificate(at, readings, &[Certificate::OutOfDate]),
        NetworkCheck::PageOtherName(at) => certificate(at, readings, &[Certificate::OtherName]),
        NetworkCheck::PageNotTrusted(at) => {
            certificate(at, readings, &[Certificate::Unknown, Certificate::Unusable])
        }
        NetworkCheck::ClockWrong => clock_wrong(readings.clock()?),
        NetworkCheck::ClockNotKept => match readings.clock()?.is_kept {
            Some(is_kept) => found(!is_kept),
            None => Err(Need::Fault(Fault::NotSupported)),
        },
    }
}

/// With a cable that is connected Wi-Fi may be off: that is no cause of anything.
fn radio(network: &Network, wanted: Radio) -> Result<Option<Facts>, Need> {
    if !on(network)?.has_wifi() {
        return Err(Need::NotApplicable);
    }
    found(network.radio == wanted && network.connected().is_none())
}

fn no_link(network: &Network) -> Result<Option<Facts>, Need> {
    // Wi-Fi that is off has no link either, and is a cause of its own.
    let counts = |at: &&Adapter| at.kind == AdapterKind::Cable || network.radio == Radio::On;
    let mut adapters = on(network)?.adapters.iter().filter(counts).peekable();
    let Some(first) = adapters.peek().map(|at| at.name.clone()) else { return Err(Need::NotApplicable) };
    let none = adapters.all(|at| at.stage == Stage::NoLink);
    let none = none && network.adapters.iter().all(|at| at.stage == Stage::NoLink);
    Ok(none.then(|| facts! { "adapter" => first.as_str() }))
}

fn gateway_silent(readings: &Readings) -> Result<Option<Facts>, Need> {
    let network = readings.network()?;
    let adapter = connected(network)?;
    let Some(gateway) = adapter.gateway else { return Err(Need::NotApplicable) };
    if readings.gateway_answers(&adapter.name, gateway)? {
        return Ok(None);
    }
    let connection = adapter.connection.as_ref().map_or("", |id| network.name_of(id));
    Ok(Some(facts! {
        "adapter" => adapter.name.as_str(), "connection" => connection, "gateway" => gateway.to_string(),
    }))
}

/// What the system knows of the internet. Where it does not look, nobody else asks strangers for it.
fn connected_internet(readings: &Readings) -> Result<Internet, Need> {
    let network = readings.network()?;
    reaching(readings)?;
    match network.internet {
        Internet::NotLooked => Err(Need::Fault(Fault::NotSupported)),
        looked => Ok(looked),
    }
}

fn vpn(network: &Network, id: &ConnectionId, wanted: bool) -> Result<Option<Facts>, Need> {
    let missing = || Need::Fault(Fault::Missing { what: id.as_str().to_owned() });
    let vpn = network.connection(id).ok_or_else(missing)?;
    Ok((vpn.is_on == wanted).then(|| facts! { "connection" => vpn.name.as_str() }))
}

/// Behind a gate to the web it is the gate that finds the page and reaches it.
fn page(at: &PageAddress, readings: &Readings, is_so: impl Fn(Page) -> bool) -> Result<Option<Facts>, Need> {
    if readings.proxy()?.mode != ProxyMode::None {
        return Err(Need::NotApplicable);
    }
    let page = readings.page(at)?;
    Ok(is_so(page).then(|| facts! { "page" => at.host() }))
}

fn certificate(at: &PageAddress, readings: &Readings, wanted: &[Certificate]) -> Result<Option<Facts>, Need> {
    page(at, readings, |page| page.site == Site::Answers && wanted.contains(&page.certificate))
}

fn clock_wrong(clock: Clock) -> Result<Option<Facts>, Need> {
    match clock.ahead {
        Some(ahead) if ahead.abs() >= OFF => {
            let way = if ahead > 0 { "ahead" } else { "behind" };
            Ok(Some(facts! { "minutes" => ahead.abs() / 60, "way" => way }))
        }
        Some(_) => Ok(None),
        None => Err(Need::Fault(Fault::NoAnswer { what: "another clock".to_owned() })),
    }
}
