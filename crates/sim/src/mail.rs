//! The mail accounts that a computer in memory can reach, and those that are set up in its Thunderbird.
//!
//! It follows what Dovecot and Thunderbird were seen to do: a name that a server does not know and a wrong password are refused with the
//! same words, and a profile that was opened once has something in it.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::action::MailAction;
use deskside_core::drives::AccountName;
use deskside_core::machine::{Fault, MailAsk, Reading};
use deskside_core::mail::{
    MailAccount, MailAddress, MailLookup, MailPlace, MailProfile, MailProfiles, MailProtocol, MailServer,
    MailServerState, MailSettings, SignIn, aside,
};
use deskside_core::secret::Secrets;

/// What a domain says about its mail, where it says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// Servers that take a password over an encrypted connection.
    Servers {
        /// Where mail comes in.
        incoming: MailServer,
        /// Where it goes out.
        outgoing: MailServer,
    },
    /// This server takes no passwords.
    OtherSignIn(String),
    /// This server does not encrypt.
    NotEncrypted(String),
}

impl Offer {
    /// What most domains have.
    pub(crate) fn usual(domain: &str) -> Offer {
        let server = |protocol, name: &str, port| {
            MailServer::new(protocol, true, &format!("{name}.{domain}"), port).expect("a domain has hosts")
        };
        Offer::Servers {
            incoming: server(MailProtocol::Imap, "imap", 993),
            outgoing: server(MailProtocol::Submission, "smtp", 465),
        }
    }
}

/// An account in Thunderbird.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// What it was set up with.
    pub account: MailAccount,
    /// Whether all of it is there.
    pub is_whole: bool,
    /// Whether Thunderbird has kept something in it.
    pub is_used: bool,
}

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// What domains say.
    pub offers: BTreeMap<String, Offer>,
    /// Who has an account, each with their password.
    pub accounts: BTreeMap<AccountName, String>,
    /// The hosts that do not answer as they should.
    pub servers: BTreeMap<String, MailServerState>,
    /// Whether Thunderbird is there.
    pub is_installed: bool,
    /// Whether it is open.
    pub is_open: bool,
    /// What Deskside has set up in it.
    pub profiles: BTreeMap<MailAddress, Profile>,
    /// The folders in which is kept what was in accounts that were taken out.
    pub aside: BTreeSet<String>,
}

impl Default for Mail {
    fn default() -> Self {
        Mail {
            offers: BTreeMap::new(),
            accounts: BTreeMap::new(),
            servers: BTreeMap::new(),
            is_installed: true,
            is_open: false,
            profiles: BTreeMap::new(),
            aside: BTreeSet::new(),
        }
    }
}

impl Mail {
    /// A mailbox, and what its domain says about it.
    pub(crate) fn add_mailbox(&mut self, mail: &MailAddress, password: String) {
        self.offers.entry(mail.domain().to_owned()).or_insert_with(|| Offer::usual(mail.domain()));
        self.accounts.insert(account_of(mail), password);
    }

    /// Everything becomes as it is there, but for what is set up in Thunderbird.
    pub(crate) fn be_as_around(&mut self, other: &Mail) {
        let (profiles, aside) = (std::mem::take(&mut self.profiles), std::mem::take(&mut self.aside));
        *self = Mail { profiles, aside, ..other.clone() };
    }

    pub(crate) fn account(&self, mail: &MailAddress) -> Option<MailAccount> {
        match self.offers.get(mail.domain())? {
            Offer::Servers { incoming, outgoing } => Some(MailAccount {
                mail: mail.clone(),
                incoming: incoming.clone(),
                outgoing: outgoing.clone(),
                account: account_of(mail),
            }),
            Offer::OtherSignIn(_) | Offer::NotEncrypted(_) => None,
        }
    }

    fn lookup(&self, mail: &MailAddress) -> MailLookup {
        let settings = match (self.offers.get(mail.domain()), self.account(mail)) {
            (_, Some(account)) => MailSettings::Usable { account },
            (Some(Offer::OtherSignIn(server)), _) => MailSettings::OtherSignIn { server: server.clone() },
            (Some(Offer::NotEncrypted(server)), _) => MailSettings::NotEncrypted { server: server.clone() },
            (Some(Offer::Servers { .. }) | None, None) => MailSettings::Nowhere,
        };
        // IT put no file on this computer; the domain has its page at the first place where one looks.
        let asked = if settings == MailSettings::Nowhere { 3 } else { 2 };
        let places = MailPlace::all(mail).iter().take(asked).map(MailPlace::shown).collect();
        MailLookup { places, settings }
    }

    fn server(&self, server: &MailServer) -> MailServerState {
        let is_known = self.offers.values().any(|offer| match offer {
            Offer::Servers { incoming, outgoing } => [incoming, outgoing].contains(&server),
            Offer::OtherSignIn(host) | Offer::NotEncrypted(host) => host == server.host(),
        });
        let usual = if is_known { MailServerState::Answers } else { MailServerState::Unknown };
        self.servers.get(server.host()).copied().unwrap_or(usual)
    }

    fn sign_in(&self, server: &MailServer, account: &AccountName, password: &str) -> Result<SignIn, Fault> {
        match self.server(server) {
            MailServerState::Answers if self.accounts.get(account).is_some_and(|it| it == password) => {
                Ok(SignIn::Accepted)
            }
            MailServerState::Answers => Ok(SignIn::Refused),
            MailServerState::Silent | MailServerState::Unknown => {
                Err(Fault::NoAnswer { what: server.host().to_owned() })
            }
            MailServerState::OtherSignIn
            | MailServerState::NotEncrypted
            | MailServerState::Certificate(_) => Err(not_told()),
        }
    }

    fn profiles(&self) -> MailProfiles {
        let profile = |(mail, at): (&MailAddress, &Profile)| MailProfile {
            mail: mail.clone(),
            account: Some(at.account.clone()),
            is_whole: at.is_whole,
            is_used: at.is_used,
            aside: self.aside_for(mail),
        };
        MailProfiles {
            is_installed: self.is_installed,
            is_open: self.is_open,
            profiles: self.profiles.iter().map(profile).collect(),
        }
    }

    fn aside_for(&self, mail: &MailAddress) -> String {
        aside(mail, |name| self.aside.contains(name))
    }

    pub(crate) fn read(&self, ask: &MailAsk, secrets: &dyn Secrets) -> Result<Reading, Fault> {
        Ok(match ask {
            MailAsk::Settings { mail } => Reading::MailSettings(self.lookup(mail)),
            MailAsk::Server { server } => Reading::MailServer(self.server(server)),
            MailAsk::SignIn { server, account, secret } => {
                let secret = secrets.secret(secret).ok_or_else(|| Fault::Unreadable {
                    detail: "the password is not there any more".to_owned(),
                })?;
                Reading::MailSignIn(self.sign_in(server, account, secret.reveal())?)
            }
            MailAsk::Profiles => Reading::MailProfiles(self.profiles()),
        })
    }

    /// Carries out an action; a half of it leaves a part of an account.
    pub(crate) fn carry_out(&mut self, action: &MailAction, is_half: bool) -> Result<(), Fault> {
        if self.is_open {
            return Err(Fault::Denied { detail: "Thunderbird is open".to_owned() });
        }
        match action {
            MailAction::Add { account } => {
                if !self.is_installed {
                    return Err(Fault::NotInstalled { what: "thunderbird".to_owned() });
                }
                let is_used = self.profiles.get(&account.mail).is_some_and(|half| half.is_used);
                let made = Profile { account: account.clone(), is_whole: !is_half, is_used };
                self.profiles.insert(account.mail.clone(), made);
            }
            MailAction::Remove { mail } => {
                let missing = || Fault::Missing { what: mail.to_string() };
                let profile = self.profiles.get_mut(mail).ok_or_else(missing)?;
                if is_half && profile.is_whole {
                    profile.is_whole = false;
                    return Ok(());
                }
                if profile.is_used {
                    let folder = self.aside_for(mail);
                    self.aside.insert(folder);
                }
                self.profiles.remove(mail);
            }
        }
        Ok(())
    }
}

fn account_of(mail: &MailAddress) -> AccountName {
    mail.as_str().parse().expect("an address has none of the signs that names of accounts do not have")
}

/// No password goes over a connection that is not as it should be.
fn not_told() -> Fault {
    Fault::Denied { detail: "the server was not told the password".to_owned() }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &MailAction) -> Vec<String> {
    match action {
        MailAction::Add { account: MailAccount { mail, incoming, outgoing, account } } => {
            vec![mail.to_string(), incoming.to_string(), outgoing.to_string(), account.to_string()]
        }
        MailAction::Remove { mail } => vec![mail.to_string()],
    }
}
