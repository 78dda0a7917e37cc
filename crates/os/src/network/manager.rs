//! NetworkManager on the system bus, and the two services of systemd beside it: read property by property, nothing is set.
//!
//! Names and numbers are those of NetworkManager's D-Bus interface, seen with 1.42.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant};

use deskside_core::machine::Fault;
use deskside_core::network::{
    Adapter, AdapterKind, Connection, ConnectionId, Internet, Network, Radio, Stage, Why,
};
use zbus::connection::Builder;
use zbus::fdo;
use zbus::{OwnedObjectPath, OwnedVariant};

use super::way::Place;

/// Its name on the bus.
pub(super) const NAME: &str = "org.freedesktop.NetworkManager";
const ROOT: &str = "/org/freedesktop/NetworkManager";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// More than these are not looked at.
const MAX_ADAPTERS: usize = 32;
const MAX_CONNECTIONS: usize = 256;

/// How long an adapter that waits for its address is given before it counts as one that gets none.
const WAITING: Duration = Duration::from_secs(4);

/// How long it may look for the internet afresh: where packets are swallowed it would take 20 seconds.
const LOOKING: Duration = Duration::from_secs(2);

/// The properties of one object.
type Properties = HashMap<String, OwnedVariant>;
/// A connection, as it is kept: sections of settings. What is secret in it is left out by NetworkManager.
type Settings = HashMap<String, HashMap<String, OwnedVariant>>;

/// The system bus, and for how long it is asked.
pub(super) struct Manager {
    bus: zbus::Connection,
    /// The same bus, for what may take longer than one waits for it.
    hasty: zbus::Connection,
    end: Instant,
}

impl Manager {
    pub(super) fn reach(address: Option<&str>, within: Duration) -> Result<Manager, Fault> {
        let connect = |limit| {
            let builder = address.map_or_else(Builder::system, Builder::address);
            let bus = zruntime::block_on(builder.method_timeout(limit).build());
            bus.map_err(|_| Fault::NoAnswer { what: "the system bus".to_owned() })
        };
        let (bus, hasty) = (connect(within)?, connect(LOOKING.min(within / 3))?);
        Ok(Manager { bus, hasty, end: Instant::now() + within })
    }

    fn call<T>(
        &self,
        name: &str,
        path: &str,
        interface: &str,
        method: &str,
        args: &(impl serde::Serialize + zbus::zvariant::DynamicType + Sync),
    ) -> Result<T, Fault>
    where
        T: for<'a> zbus::zvariant::DynamicDeserialize<'a>,
    {
        let answer =
            zruntime::block_on(self.bus.call_method(Some(name), path, Some(interface), method, args));
        let answer = answer.map_err(|error| fault(name, &error))?;
        answer.body().deserialize().map_err(|error| fault(name, &error))
    }

    fn get(&self, name: &str, path: &str, interface: &str, property: &str) -> Result<OwnedVariant, Fault> {
        self.call(name, path, PROPERTIES, "Get", &(interface, property))
    }

    fn all(&self, path: &str, interface: &str) -> Result<Properties, Fault> {
        self.call(NAME, path, PROPERTIES, "GetAll", &(interface,))
    }

    /// How the computer is connected.
    pub(super) fn network(&self) -> Result<Network, Fault> {
        let root = self.all(ROOT, NAME)?;
        let is_set = |name: &str| value::<bool>(&root, name).unwrap_or_default();
        let saved = self.saved()?;
        let active = self.active(&root);
        let connections = saved.iter().map(|(_, known)| Connection {
            is_on: active.contains(&known.id),
            name: known.name.clone(),
            is_vpn: known.is_vpn,
            id: known.id.clone(),
        });
        let mut adapters = Vec::new();
        for path in paths(&root, "Devices").iter().take(MAX_ADAPTERS) {
            // An adapter that was just pulled out is none.
            adapters.extend(self.adapter(path, &saved).ok().flatten());
        }
        let radio = match (is_set("WirelessHardwareEnabled"), is_set("WirelessEnabled")) {
            (false, _) => Radio::Locked,
            (true, true) => Radio::On,
            (true, false) => Radio::Off,
        };
        Ok(Network {
            is_on: is_set("NetworkingEnabled"),
            radio,
            connections: connections.collect(),
            internet: self.internet(&root),
            adapters,
        })
    }

    /// It looks afresh where it may; what it saw last counts where it may not.
    fn internet(&self, root: &Properties) -> Internet {
        if value::<bool>(root, "ConnectivityCheckAvailable") != Some(true)
            || value::<bool>(root, "ConnectivityCheckEnabled") == Some(false)
        {
            return Internet::NotLooked;
        }
        let afresh = self.hasty.call_method(Some(NAME), ROOT, Some(NAME), "CheckConnectivity", &());
        let afresh =
            zruntime::block_on(afresh).ok().and_then(|answer| answer.body().deserialize::<u32>().ok());
        // NMConnectivityState.
        match afresh.or_else(|| value(root, "Connectivity")) {
            Some(1 | 3) => Internet::Missing,
            Some(2) => Internet::Portal,
            Some(4) => Internet::Full,
            _ => Internet::NotLooked,
        }
    }

    /// The place at which it looks for the internet.
    pub(super) fn place(&self) -> Result<Option<Place>, Fault> {
        let uri = self.get(NAME, ROOT, NAME, "ConnectivityCheckUri")?;
        Ok(String::try_from(uri).ok().and_then(|uri| Place::read(&uri)))
    }

    /// The connections that are up now.
    fn active(&self, root: &Properties) -> Vec<ConnectionId> {
        let up = paths(root, "ActiveConnections").into_iter().take(MAX_CONNECTIONS).filter_map(|path| {
            let at = self.all(path.as_str(), "org.freedesktop.NetworkManager.Connection.Active").ok()?;
            // NMActiveConnectionState: 2 is "activated".
            (value::<u32>(&at, "State") == Some(2)).then(|| value::<String>(&at, "Uuid"))?
        });
        up.filter_map(|id| id.parse().ok()).collect()
    }

    /// The connections that it knows, with their paths.
    fn saved(&self) -> Result<Vec<(OwnedObjectPath, Known)>, Fault> {
        let settings = "org.freedesktop.NetworkManager.Settings";
        let at = "/org/freedesktop/NetworkManager/Settings";
        let paths: Vec<OwnedObjectPath> = self.call(NAME, at, settings, "ListConnections", &())?;
        let known = paths.into_iter().take(MAX_CONNECTIONS).filter_map(|path| {
            let of = "org.freedesktop.NetworkManager.Settings.Connection";
            let settings: Settings = self.call(NAME, path.as_str(), of, "GetSettings", &()).ok()?;
            Some((path, Known::read(settings.get("connection")?)?))
        });
        Ok(known.collect())
    }

    /// An adapter, if it is one that people know of.
    fn adapter(
        &self,
        path: &OwnedObjectPath,
        saved: &[(OwnedObjectPath, Known)],
    ) -> Result<Option<Adapter>, Fault> {
        let read = || self.all(path.as_str(), "org.freedesktop.NetworkManager.Device");
        let mut device = read()?;
        let wait = WAITING.min(self.end.saturating_duration_since(Instant::now()) / 2);
        let enough = Instant::now() + wait;
        // 50 to 90 are the steps on the way to an address, which usually take less than a second.
        while matches!(value(&device, "State"), Some(40..=90u32)) && Instant::now() < enough {
            std::thread::sleep(Duration::from_millis(100));
            device = read()?;
        }
        // NMDeviceType: Ethernet, Wi-Fi, and the pair of Ethernets that containers have.
        let kind = match value::<u32>(&device, "DeviceType") {
            Some(1 | 20) => AdapterKind::Cable,
            Some(2) => AdapterKind::Wifi,
            _ => return Ok(None),
        };
        let Some(name) = value::<String>(&device, "Interface").and_then(|name| name.parse().ok()) else {
            return Ok(None);
        };
        let state = value::<u32>(&device, "State").unwrap_or_default();
        let reason = device.get("StateReason").and_then(|reason| <(u32, u32)>::try_from(reason.clone()).ok());
        let reason = reason.map_or(0, |(_, reason)| reason);
        let addresses = self.addresses(&device);
        let Some(stage) = stage(state, reason, addresses.is_usable) else { return Ok(None) };
        let active =
            value::<OwnedObjectPath>(&device, "ActiveConnection").filter(|path| path.as_str() != "/");
        let connection = active.and_then(|path| {
            let of = "org.freedesktop.NetworkManager.Connection.Active";
            let id = self.get(NAME, path.as_str(), of, "Uuid").ok()?;
            String::try_from(id).ok()?.parse().ok()
        });
        let available = paths(&device, "AvailableConnections");
        let mut available: Vec<&Known> =
            saved.iter().filter(|(path, _)| available.contains(path)).map(|(_, known)| known).collect();
        available.sort_by_key(|known| std::cmp::Reverse((known.used, known.id.clone())));
        Ok(Some(Adapter {
            name,
            kind,
            stage,
            connection,
            available: available.into_iter().map(|known| known.id.clone()).collect(),
            gateway: addresses.gateway,
            name_servers: addresses.name_servers,
        }))
    }

    fn addresses(&self, device: &Properties) -> Addresses {
        let mut all = Addresses::default();
        for (of, interface) in [
            ("Ip4Config", "org.freedesktop.NetworkManager.IP4Config"),
            ("Ip6Config", "org.freedesktop.NetworkManager.IP6Config"),
        ] {
            let Some(path) = value::<OwnedObjectPath>(device, of).filter(|path| path.as_str() != "/") else {
                continue;
            };
            let Ok(config) = self.all(path.as_str(), interface) else { continue };
            all.is_usable |= listed(&config, "AddressData").into_iter().any(is_usable);
            let gateway = value::<String>(&config, "Gateway").and_then(|text| text.parse().ok());
            all.gateway = all.gateway.or(gateway);
            all.name_servers.extend(listed(&config, "NameserverData"));
            all.name_servers.extend(six(&config));
        }
        all
    }

    /// How many addresses of names `systemd-resolved` keeps; none where it does not run.
    pub(super) fn kept_names(&self) -> Result<Option<u64>, Fault> {
        let (name, path) = ("org.freedesktop.resolve1", "/org/freedesktop/resolve1");
        match self.get(name, path, "org.freedesktop.resolve1.Manager", "CacheStatistics") {
            Ok(kept) => <(u64, u64, u64)>::try_from(kept)
                .map(|(size, _, _)| Some(size))
                .map_err(|error| Fault::Unreadable { detail: error.to_string() }),
            Err(Fault::NotInstalled { .. }) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Whether `systemd-timedated` knows the clock to be kept right; none where nobody can tell.
    pub(super) fn clock_is_kept(&self) -> Option<bool> {
        let (name, path) = ("org.freedesktop.timedate1", "/org/freedesktop/timedate1");
        self.get(name, path, name, "NTPSynchronized").ok().and_then(|is_kept| bool::try_from(is_kept).ok())
    }
}

/// What is read of a connection.
struct Known {
    id: ConnectionId,
    name: String,
    is_vpn: bool,
    used: u64,
}

impl Known {
    fn read(section: &HashMap<String, OwnedVariant>) -> Option<Known> {
        let kind = value::<String>(section, "type")?;
        Some(Known {
            id: value::<String>(section, "uuid")?.parse().ok()?,
            name: value(section, "id")?,
            is_vpn: matches!(kind.as_str(), "vpn" | "wireguard"),
            used: value(section, "timestamp").unwrap_or_default(),
        })
    }
}

#[derive(Default)]
struct Addresses {
    is_usable: bool,
    gateway: Option<IpAddr>,
    name_servers: Vec<IpAddr>,
}

/// How far an adapter has come, by its NMDeviceState and NMDeviceStateReason. None for one that is not looked after.
fn stage(state: u32, reason: u32, has_address: bool) -> Option<Stage> {
    Some(match (state, reason) {
        (20, _) => Stage::NoLink,
        // No address, an expired one, and what goes wrong with whoever gives them.
        (30 | 120, 5 | 6 | 15..=17) => Stage::NoAddress,
        // No password, and what Wi-Fi says when it is wrong.
        (30 | 120, 7..=11) | (60, _) => Stage::Idle(Why::Password),
        (30 | 120, 53) => Stage::Idle(Why::NotThere),
        (30 | 120, _) => Stage::Idle(Why::Unknown),
        (40 | 50 | 110, _) => Stage::Connecting,
        (70 | 80 | 90, _) => Stage::NoAddress,
        (100, _) if has_address => Stage::Connected,
        (100, _) => Stage::NoAddress,
        _ => return None,
    })
}

/// Whether an address leads further than to the neighbours. A computer gives itself those others when nobody gives it one.
fn is_usable(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !address.is_link_local() && address != Ipv4Addr::UNSPECIFIED,
        IpAddr::V6(address) => !address.is_unicast_link_local() && address != Ipv6Addr::UNSPECIFIED,
    }
}

fn value<T: TryFrom<OwnedVariant>>(of: &HashMap<String, OwnedVariant>, name: &str) -> Option<T> {
    T::try_from(of.get(name)?.clone()).ok()
}

fn paths(of: &Properties, name: &str) -> Vec<OwnedObjectPath> {
    value(of, name).unwrap_or_default()
}

/// The addresses of a list of tables.
fn listed(config: &Properties, name: &str) -> Vec<IpAddr> {
    let tables: Vec<HashMap<String, OwnedVariant>> = value(config, name).unwrap_or_default();
    tables.iter().filter_map(|table| value::<String>(table, "address")?.parse().ok()).collect()
}

/// The IPv6 addresses of whoever finds names, which are given as bytes.
fn six(config: &Properties) -> Vec<IpAddr> {
    let all: Vec<Vec<u8>> = value(config, "Nameservers").unwrap_or_default();
    let six = all.into_iter().filter_map(|bytes| <[u8; 16]>::try_from(bytes).ok());
    six.map(|bytes| IpAddr::V6(Ipv6Addr::from(bytes))).collect()
}

fn fault(name: &str, error: &zbus::Error) -> Fault {
    let what = name.trim_start_matches("org.freedesktop.").to_owned();
    match error {
        zbus::Error::FDO(error) => match &**error {
            fdo::Error::ServiceUnknown(_) | fdo::Error::NameHasNoOwner(_) => Fault::NotInstalled { what },
            fdo::Error::AccessDenied(detail) => Fault::Denied { detail: detail.clone() },
            _ => Fault::NoAnswer { what },
        },
        zbus::Error::MethodError(error_name, _, _) if error_name.ends_with("ServiceUnknown") => {
            Fault::NotInstalled { what }
        }
        zbus::Error::IncorrectType | zbus::Error::SignatureMismatch(..) => {
            Fault::Unreadable { detail: format!("an answer of {name}") }
        }
        _ => Fault::NoAnswer { what },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adapter_stands_where_its_numbers_say() {
        // Documented: NMDeviceState and NMDeviceStateReason of NetworkManager 1.42.
        for (state, reason, has_address, expected) in [
            (10, 0, false, None),
            (20, 40, false, Some(Stage::NoLink)),
            (30, 0, false, Some(Stage::Idle(Why::Unknown))),
            (30, 39, false, Some(Stage::Idle(Why::Unknown))),
            (120, 5, false, Some(Stage::NoAddress)),
            (30, 17, false, Some(Stage::NoAddress)),
            (120, 7, false, Some(Stage::Idle(Why::Password))),
            (60, 0, false, Some(Stage::Idle(Why::Password))),
            (30, 53, false, Some(Stage::Idle(Why::NotThere))),
            (50, 0, false, Some(Stage::Connecting)),
            (70, 0, false, Some(Stage::NoAddress)),
            (100, 0, true, Some(Stage::Connected)),
            (100, 0, false, Some(Stage::NoAddress)),
        ] {
            assert_eq!(stage(state, reason, has_address), expected, "{state}, {reason}");
        }
    }

    #[test]
    fn an_address_that_a_computer_gives_itself_leads_nowhere() {
        for (address, expected) in
            [("192.0.2.7", true), ("169.254.7.7", false), ("fe80::1", false), ("2001:db8::1", true)]
        {
            assert_eq!(is_usable(address.parse().expect("an address")), expected, "{address}");
        }
    }
}
