//! What the actions on shared folders change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, Privilege, spec};
use crate::drives::{AccountName, Drive, ShareAddress};
use crate::facts;
use crate::machine::{Fault, Need, Readings};
use crate::plan::{Effect, EffectClass};
use crate::say::{Facts, Say};
use crate::secret::SecretName;

const SHARE: Arg = Arg { name: "share", kind: ArgKind::Share };
const ACCOUNT: Arg = Arg { name: "account", kind: ArgKind::Account };
const SECRET: Arg = Arg { name: "secret", kind: ArgKind::Secret };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("drive.connect", &[SHARE, ACCOUNT, SECRET], EffectClass::Reversible),
    ActionSpec {
        name: "drive.disconnect",
        args: &[SHARE],
        optional: &[ACCOUNT],
        class: EffectClass::Irreversible,
        privilege: Privilege::Never,
    },
];

/// A change to the shared folders that are connected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum DrivesAction {
    /// Connects a shared folder.
    #[serde(rename = "drive.connect")]
    Connect {
        /// Which.
        share: ShareAddress,
        /// With which account.
        account: AccountName,
        /// The name of its password. The password itself is in no plan.
        secret: SecretName,
    },
    /// Takes the connection to a shared folder away.
    #[serde(rename = "drive.disconnect")]
    Disconnect {
        /// To which.
        share: ShareAddress,
        /// The account that it is connected with, if it is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        account: Option<AccountName>,
    },
}

impl DrivesAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<DrivesAction>, ArgError> {
        Ok(Some(match read.of {
            "drive.connect" => DrivesAction::Connect {
                share: read.share()?,
                account: read.account()?,
                secret: read.secret()?,
            },
            "drive.disconnect" => {
                DrivesAction::Disconnect { share: read.share()?, account: read.account_if_any()? }
            }
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            DrivesAction::Connect { .. } => "drive.connect",
            DrivesAction::Disconnect { .. } => "drive.disconnect",
        }
    }

    /// The connection that it makes or takes away.
    pub fn drive(&self) -> Drive {
        match self {
            DrivesAction::Connect { share, account, .. } => {
                Drive { share: share.clone(), account: Some(account.clone()) }
            }
            DrivesAction::Disconnect { share, account } => {
                Drive { share: share.clone(), account: account.clone() }
            }
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        let Drive { share, account } = self.drive();
        let account = account
            .into_iter()
            .flat_map(|account| [("account", account.to_string()), ("account", account.name().to_owned())]);
        let of_share = [
            ("share", share.share().to_owned()),
            ("share", share.to_string()),
            ("server", share.server().to_owned()),
        ];
        of_share.into_iter().chain(account).collect()
    }
}

fn named(share: &ShareAddress) -> Facts {
    facts! { "share" => share.share(), "server" => share.server() }
}

fn connected(account: Option<&AccountName>) -> Say {
    match account {
        Some(account) => Say::with("state-connected-as", facts! { "account" => account.as_str() }),
        None => Say::plain("state-connected"),
    }
}

pub(super) fn outline(action: &DrivesAction, readings: &Readings) -> Result<Outline, Need> {
    let drive = action.drive();
    let what = Say::with("effect-drive", named(&drive.share));
    match action {
        DrivesAction::Connect { share, account, .. } => {
            // One connection is enough: a second one with another account would hide what the first one shows.
            if readings.drives()?.iter().any(|at| at.share.is_same(share)) {
                return Err(Need::NotApplicable);
            }
            let to = connected(Some(account));
            let effect = Effect { what, from: Say::plain("state-not-connected"), to };
            let undo = DrivesAction::Disconnect { share: share.clone(), account: Some(account.clone()) };
            Ok(Outline::reversible(effect, undo, 10))
        }
        DrivesAction::Disconnect { account, .. } => {
            if !readings.drives()?.iter().any(|at| at.is_same(&drive)) {
                return Err(Need::NotApplicable);
            }
            // A system that does not tell whose files are open takes no connection away from under them either.
            let programs = match readings.holders(&drive) {
                Err(Need::Fault(Fault::NotSupported)) => &[],
                told => told?,
            };
            let from = connected(account.as_ref());
            let effect = Effect { what, from, to: Say::plain("state-not-connected") };
            // The way back needs the password, which is kept nowhere.
            if programs.is_empty() {
                return Ok(Outline::irreversible(effect, Some(Say::plain("loss-connection")), 5));
            }
            let about = facts! { "programs" => programs.join(", ") };
            let open = Effect {
                what: Say::with("effect-open-files", about.clone()),
                from: Say::plain("state-open"),
                to: Say::plain("state-cut-off"),
            };
            let outline = Outline::irreversible(effect, Some(Say::with("loss-open-files", about)), 5);
            Ok(Outline { effects: outline.effects.into_iter().chain([open]).collect(), ..outline })
        }
    }
}

pub(super) fn holds(action: &DrivesAction, readings: &Readings) -> Result<bool, Need> {
    let drive = action.drive();
    let is_connected = readings.drives()?.iter().any(|at| at.is_same(&drive));
    Ok(match action {
        DrivesAction::Connect { .. } => is_connected,
        DrivesAction::Disconnect { .. } => !is_connected,
    })
}
