//! What the actions on networks change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, spec};
use crate::facts;
use crate::machine::{Fault, Need, Readings};
use crate::network::{Adapter, AdapterName, Connection, ConnectionId, Network, ProxyMode, Radio, Stage};
use crate::plan::{Effect, EffectClass};
use crate::say::{Facts, Say};

const CONNECTION: Arg = Arg { name: "connection", kind: ArgKind::Connection };
const ADAPTER: Arg = Arg { name: "adapter", kind: ArgKind::Adapter };
const MODE: Arg = Arg { name: "mode", kind: ArgKind::ProxyMode };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("wifi.on", &[], EffectClass::Reversible),
    spec("wifi.off", &[], EffectClass::Reversible),
    spec("network.connect", &[CONNECTION, ADAPTER], EffectClass::Reversible),
    spec("network.disconnect", &[CONNECTION, ADAPTER], EffectClass::Reversible),
    spec("network.renew", &[CONNECTION, ADAPTER], EffectClass::Irreversible),
    spec("names.forget", &[], EffectClass::Irreversible),
    spec("vpn.connect", &[CONNECTION], EffectClass::Reversible),
    spec("vpn.disconnect", &[CONNECTION], EffectClass::Reversible),
    spec("proxy.set", &[MODE], EffectClass::Reversible),
];

/// A change to how the computer is connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum NetworkAction {
    /// Switches the radio on.
    #[serde(rename = "wifi.on")]
    WifiOn {},
    /// Switches it off.
    #[serde(rename = "wifi.off")]
    WifiOff {},
    /// Gives an adapter a connection that the computer knows.
    #[serde(rename = "network.connect")]
    Connect {
        /// Which connection.
        connection: ConnectionId,
        /// Which adapter.
        adapter: AdapterName,
    },
    /// Takes it away.
    #[serde(rename = "network.disconnect")]
    Disconnect {
        /// Which connection.
        connection: ConnectionId,
        /// Of which adapter.
        adapter: AdapterName,
    },
    /// Asks the network for an address again, where it gave none.
    #[serde(rename = "network.renew")]
    Renew {
        /// With which connection.
        connection: ConnectionId,
        /// For which adapter.
        adapter: AdapterName,
    },
    /// Forgets the addresses of names that the system keeps.
    #[serde(rename = "names.forget")]
    ForgetNames {},
    /// Connects a VPN that is set up.
    #[serde(rename = "vpn.connect")]
    VpnConnect {
        /// Which.
        connection: ConnectionId,
    },
    /// Disconnects it.
    #[serde(rename = "vpn.disconnect")]
    VpnDisconnect {
        /// Which.
        connection: ConnectionId,
    },
    /// Says how the gate to the web is chosen.
    #[serde(rename = "proxy.set")]
    SetProxy {
        /// How.
        mode: ProxyMode,
    },
}

impl NetworkAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<NetworkAction>, ArgError> {
        let both = || Ok::<_, ArgError>((read.connection()?, read.adapter()?));
        Ok(Some(match read.of {
            "wifi.on" => NetworkAction::WifiOn {},
            "wifi.off" => NetworkAction::WifiOff {},
            "network.connect" => {
                let (connection, adapter) = both()?;
                NetworkAction::Connect { connection, adapter }
            }
            "network.disconnect" => {
                let (connection, adapter) = both()?;
                NetworkAction::Disconnect { connection, adapter }
            }
            "network.renew" => {
                let (connection, adapter) = both()?;
                NetworkAction::Renew { connection, adapter }
            }
            "names.forget" => NetworkAction::ForgetNames {},
            "vpn.connect" => NetworkAction::VpnConnect { connection: read.connection()? },
            "vpn.disconnect" => NetworkAction::VpnDisconnect { connection: read.connection()? },
            "proxy.set" => NetworkAction::SetProxy { mode: read.proxy_mode()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            NetworkAction::WifiOn {} => "wifi.on",
            NetworkAction::WifiOff {} => "wifi.off",
            NetworkAction::Connect { .. } => "network.connect",
            NetworkAction::Disconnect { .. } => "network.disconnect",
            NetworkAction::Renew { .. } => "network.renew",
            NetworkAction::ForgetNames {} => "names.forget",
            NetworkAction::VpnConnect { .. } => "vpn.connect",
            NetworkAction::VpnDisconnect { .. } => "vpn.disconnect",
            NetworkAction::SetProxy { .. } => "proxy.set",
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        match self {
            NetworkAction::WifiOn {} | NetworkAction::WifiOff {} | NetworkAction::ForgetNames {} => vec![],
            NetworkAction::Connect { connection, adapter }
            | NetworkAction::Disconnect { connection, adapter }
            | NetworkAction::Renew { connection, adapter } => vec![
                ("connection-id", connection.as_str().to_owned()),
                ("adapter", adapter.as_str().to_owned()),
            ],
            NetworkAction::VpnConnect { connection } | NetworkAction::VpnDisconnect { connection } => {
                vec![("connection-id", connection.as_str().to_owned())]
            }
            NetworkAction::SetProxy { mode } => vec![("mode", mode.word().to_owned())],
        }
    }
}

fn adapter<'a>(network: &'a Network, name: &AdapterName) -> Result<&'a Adapter, Need> {
    let missing = || Need::Fault(Fault::Missing { what: name.as_str().to_owned() });
    network.adapter(name).ok_or_else(missing)
}

fn known<'a>(network: &'a Network, id: &ConnectionId) -> Result<&'a Connection, Need> {
    let missing = || Need::Fault(Fault::Missing { what: id.as_str().to_owned() });
    network.connection(id).ok_or_else(missing)
}

/// The connection that an adapter has now.
fn current(adapter: &Adapter) -> Option<&ConnectionId> {
    adapter.connection.as_ref().filter(|_| adapter.stage == Stage::Connected)
}

fn switched(is_on: bool) -> Say {
    Say::plain(if is_on { "state-on" } else { "state-off" })
}

fn connected_to(network: &Network, connection: Option<&ConnectionId>) -> Say {
    match connection {
        Some(id) => Say::with("state-connected-to", facts! { "connection" => network.name_of(id) }),
        None => Say::plain("state-not-connected"),
    }
}

fn about(what: &str, facts: Facts) -> Say {
    Say::with(what, facts)
}

pub(super) fn outline(action: &NetworkAction, readings: &Readings) -> Result<Outline, Need> {
    match action {
        NetworkAction::WifiOn {} => radio(readings.network()?, true),
        NetworkAction::WifiOff {} => radio(readings.network()?, false),
        NetworkAction::Connect { connection, adapter: name } => {
            let network = readings.network()?;
            known(network, connection)?;
            let before = current(adapter(network, name)?);
            if before == Some(connection) {
                return Err(Need::NotApplicable);
            }
            let effect = Effect {
                what: about("effect-network", facts! { "adapter" => name.as_str() }),
                from: connected_to(network, before),
                to: connected_to(network, Some(connection)),
            };
            let undo = match before {
                Some(before) => NetworkAction::Connect { connection: before.clone(), adapter: name.clone() },
                None => NetworkAction::Disconnect { connection: connection.clone(), adapter: name.clone() },
            };
            Ok(Outline::reversible(effect, undo, 15))
        }
        NetworkAction::Disconnect { connection, adapter: name } => {
            let network = readings.network()?;
            let before = current(adapter(network, name)?);
            if before != Some(connection) {
                return Err(Need::NotApplicable);
            }
            let effect = Effect {
                what: about("effect-network", facts! { "adapter" => name.as_str() }),
                from: connected_to(network, before),
                to: connected_to(network, None),
            };
            let undo = NetworkAction::Connect { connection: connection.clone(), adapter: name.clone() };
            Ok(Outline::reversible(effect, undo, 5))
        }
        NetworkAction::Renew { connection, adapter: name } => {
            let network = readings.network()?;
            known(network, connection)?;
            // Where there is an address, asking anew could lose it.
            if adapter(network, name)?.stage == Stage::Connected {
                return Err(Need::NotApplicable);
            }
            let effect = Effect {
                what: about("effect-own-address", facts! { "adapter" => name.as_str() }),
                from: Say::plain("state-no-address"),
                to: Say::plain("state-address-from-network"),
            };
            Ok(Outline::irreversible(effect, None, 15))
        }
        NetworkAction::ForgetNames {} => match readings.name_cache()? {
            None | Some(0) => Err(Need::NotApplicable),
            Some(_) => {
                let effect = Effect {
                    what: Say::plain("effect-names"),
                    from: Say::plain("state-names-kept"),
                    to: Say::plain("state-names-forgotten"),
                };
                Ok(Outline::irreversible(effect, Some(Say::plain("loss-names")), 2))
            }
        },
        NetworkAction::VpnConnect { connection } => vpn(readings.network()?, connection, true),
        NetworkAction::VpnDisconnect { connection } => vpn(readings.network()?, connection, false),
        NetworkAction::SetProxy { mode } => proxy(*mode, readings),
    }
}

fn radio(network: &Network, wanted: bool) -> Result<Outline, Need> {
    let is_on = network.radio == Radio::On;
    if !network.has_wifi() || network.radio == Radio::Locked || is_on == wanted {
        return Err(Need::NotApplicable);
    }
    let effect = Effect { what: Say::plain("effect-wifi"), from: switched(is_on), to: switched(wanted) };
    let undo = if wanted { NetworkAction::WifiOff {} } else { NetworkAction::WifiOn {} };
    Ok(Outline::reversible(effect, undo, 10))
}

fn vpn(network: &Network, id: &ConnectionId, wanted: bool) -> Result<Outline, Need> {
    let vpn = known(network, id)?;
    if !vpn.is_vpn || vpn.is_on == wanted {
        return Err(Need::NotApplicable);
    }
    let state = |is_on| Say::plain(if is_on { "state-connected" } else { "state-not-connected" });
    let effect = Effect {
        what: about("effect-vpn", facts! { "connection" => vpn.name.as_str() }),
        from: state(vpn.is_on),
        to: state(wanted),
    };
    let connection = id.clone();
    let undo = match wanted {
        true => NetworkAction::VpnDisconnect { connection },
        false => NetworkAction::VpnConnect { connection },
    };
    Ok(Outline::reversible(effect, undo, if wanted { 30 } else { 5 }))
}

fn proxy(mode: ProxyMode, readings: &Readings) -> Result<Outline, Need> {
    let proxy = readings.proxy()?;
    if proxy.mode == mode {
        return Err(Need::NotApplicable);
    }
    if !proxy.can_change {
        let detail = "the organisation keeps this setting".to_owned();
        return Err(Need::Fault(Fault::Denied { detail }));
    }
    let state = |mode| match mode {
        ProxyMode::None => Say::plain("state-proxy-none"),
        ProxyMode::Manual => Say::plain("state-proxy-manual"),
        ProxyMode::Auto => Say::plain("state-proxy-auto"),
    };
    let effect = Effect { what: Say::plain("effect-proxy"), from: state(proxy.mode), to: state(mode) };
    Ok(Outline::reversible(effect, NetworkAction::SetProxy { mode: proxy.mode }, 2))
}

pub(super) fn holds(action: &NetworkAction, readings: &Readings) -> Result<bool, Need> {
    Ok(match action {
        NetworkAction::WifiOn {} => readings.network()?.radio == Radio::On,
        NetworkAction::WifiOff {} => readings.network()?.radio != Radio::On,
        NetworkAction::Connect { connection, adapter: name } => {
            current(adapter(readings.network()?, name)?) == Some(connection)
        }
        NetworkAction::Disconnect { connection, adapter: name } => {
            adapter(readings.network()?, name)?.connection.as_ref() != Some(connection)
        }
        NetworkAction::Renew { adapter: name, .. } => {
            adapter(readings.network()?, name)?.stage == Stage::Connected
        }
        NetworkAction::ForgetNames {} => readings.name_cache()?.unwrap_or_default() == 0,
        NetworkAction::VpnConnect { connection } => known(readings.network()?, connection)?.is_on,
        NetworkAction::VpnDisconnect { connection } => !known(readings.network()?, connection)?.is_on,
        NetworkAction::SetProxy { mode } => readings.proxy()?.mode == *mode,
    })
}
