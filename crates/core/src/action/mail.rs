//! What the actions on mail accounts change, how they are undone, and how one sees that they happened.

use serde::{Deserialize, Serialize};

use super::{ActionSpec, Arg, ArgError, ArgKind, ArgReader, Outline, effect, spec};
use crate::drives::AccountName;
use crate::facts;
use crate::machine::{Fault, Need, Readings};
use crate::mail::{MailAccount, MailAddress, MailServer};
use crate::plan::{Effect, EffectClass};
use crate::say::Say;

const MAIL: Arg = Arg { name: "mail", kind: ArgKind::Mail };
const INCOMING: Arg = Arg { name: "incoming", kind: ArgKind::MailServer };
const OUTGOING: Arg = Arg { name: "outgoing", kind: ArgKind::MailServer };
const ACCOUNT: Arg = Arg { name: "account", kind: ArgKind::Account };

pub(super) const SPECS: &[ActionSpec] = &[
    spec("mail.account-add", &[MAIL, INCOMING, OUTGOING, ACCOUNT], EffectClass::Reversible),
    spec("mail.account-remove", &[MAIL], EffectClass::Reversible),
];

/// A change to the mail accounts that Deskside sets up. No password is in it: Thunderbird asks for it itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action")]
pub enum MailAction {
    /// Sets up an account, in a profile of its own.
    #[serde(rename = "mail.account-add")]
    Add {
        /// The account.
        #[serde(flatten)]
        account: MailAccount,
    },
    /// Takes out an account that was set up like that.
    #[serde(rename = "mail.account-remove")]
    Remove {
        /// Whose.
        mail: MailAddress,
    },
}

impl MailAction {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<MailAction>, ArgError> {
        Ok(Some(match read.of {
            "mail.account-add" => MailAction::Add {
                account: MailAccount {
                    mail: read.mail()?,
                    incoming: read.mail_server("incoming")?,
                    outgoing: read.mail_server("outgoing")?,
                    account: read.account()?,
                },
            },
            "mail.account-remove" => MailAction::Remove { mail: read.mail()? },
            _ => return Ok(None),
        }))
    }

    /// Its name in the registry.
    pub fn name(&self) -> &'static str {
        match self {
            MailAction::Add { .. } => "mail.account-add",
            MailAction::Remove { .. } => "mail.account-remove",
        }
    }

    /// Whose account it is about.
    pub fn mail(&self) -> &MailAddress {
        match self {
            MailAction::Add { account } => &account.mail,
            MailAction::Remove { mail } => mail,
        }
    }

    pub(super) fn names(&self) -> Vec<(&'static str, String)> {
        let mail = [("mail", self.mail().to_string()), ("domain", self.mail().domain().to_owned())];
        let server =
            |fact, server: &MailServer| [(fact, server.to_string()), ("server", server.host().to_owned())];
        let rest = match self {
            MailAction::Add { account: MailAccount { incoming, outgoing, account, .. } } => {
                let account: &AccountName = account;
                let servers = [server("incoming", incoming), server("outgoing", outgoing)];
                servers.into_iter().flatten().chain([("account", account.to_string())]).collect()
            }
            MailAction::Remove { .. } => Vec::new(),
        };
        mail.into_iter().chain(rest).collect()
    }
}

pub(super) fn outline(action: &MailAction, readings: &Readings) -> Result<Outline, Need> {
    let profiles = readings.mail_profiles()?;
    let profile = profiles.of(action.mail());
    let about = facts! { "mail" => action.mail().as_str() };
    match action {
        MailAction::Add { account } => {
            if !profiles.is_installed {
                return Err(Need::Fault(Fault::NotInstalled { what: "thunderbird".to_owned() }));
            }
            let from = match profile {
                None => "state-mail-none",
                // One that was begun is brought to its end, if it is the same one.
                Some(half) if !half.is_whole && half.account.as_ref().is_none_or(|had| had == account) => {
                    "state-mail-half"
                }
                Some(_) => return Err(Need::NotApplicable),
            };
            let servers =
                facts! { "receives" => account.incoming.host(), "sends" => account.outgoing.host() };
            let undo = MailAction::Remove { mail: account.mail.clone() };
            let set_up = effect("effect-mail-account", about.clone(), from, "state-mail-own-profile");
            let servers = Effect {
                what: Say::plain("effect-mail-servers"),
                from: Say::plain("state-mail-none"),
                to: Say::with("state-mail-servers", servers),
            };
            let entry = effect("effect-mail-entry", about, "state-mail-none", "state-mail-entry");
            let outline = Outline::reversible(set_up, undo, 5);
            Ok(Outline { effects: outline.effects.into_iter().chain([servers, entry]).collect(), ..outline })
        }
        MailAction::Remove { .. } => {
            let profile = profile.ok_or(Need::NotApplicable)?;
            let from = if profile.is_whole { "state-mail-own-profile" } else { "state-mail-half" };
            let mut effects = vec![
                effect("effect-mail-account", about.clone(), from, "state-mail-none"),
                effect("effect-mail-entry", about, "state-mail-entry", "state-mail-none"),
            ];
            let folder = facts! { "folder" => profile.aside.as_str() };
            if profile.is_used {
                effects.push(Effect {
                    what: Say::plain("effect-mail-kept"),
                    from: Say::plain("state-mail-own-profile"),
                    to: Say::with("state-mail-aside", folder.clone()),
                });
            }
            let loss = profile.is_used.then(|| Say::with("loss-mail-aside", folder));
            let undo = profile.account.clone().map(|account| MailAction::Add { account }.into());
            let class = match (&undo, &loss) {
                (None, _) => EffectClass::Irreversible,
                (Some(_), Some(_)) => EffectClass::Compensable,
                (Some(_), None) => EffectClass::Reversible,
            };
            Ok(Outline {
                effects,
                class,
                loss,
                undo,
                needs_privilege: false,
                seconds: 5,
                pages_before: None,
                trash: None,
            })
        }
    }
}

pub(super) fn holds(action: &MailAction, readings: &Readings) -> Result<bool, Need> {
    let profile = readings.mail_profiles()?.of(action.mail());
    Ok(match action {
        MailAction::Add { account } => {
            profile.is_some_and(|at| at.is_whole && at.account.as_ref() == Some(account))
        }
        MailAction::Remove { .. } => profile.is_none(),
    })
}
