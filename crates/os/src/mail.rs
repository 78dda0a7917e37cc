//! Mail accounts: their settings looked up, their servers judged and signed in to, and Thunderbird's profiles for them.
//!
//! INVARIANT: a password goes only over a connection whose certificate was accepted, and no caller can say otherwise.

mod lookup;
mod settings;
mod talk;
mod thunderbird;
mod trust;

use std::time::{Duration, Instant};

use deskside_core::action::MailAction;
use deskside_core::drives::AccountName;
use deskside_core::machine::{Fault, MailAsk, Reading};
use deskside_core::mail::{BadCertificate, MailServer, MailServerState, SignIn};
use deskside_core::secret::{Secret, Secrets};

use crate::Settings;
use crate::http::{Deadline, HttpError};
use crate::run::Programs;

use self::talk::{Talk, TalkError};
use self::thunderbird::Thunderbird;
use self::trust::Network;

/// The mail of one person.
pub(crate) struct Mail<'a> {
    pub settings: &'a Settings,
    pub programs: &'a Programs,
}

impl Mail<'_> {
    pub(crate) fn read(
        &self,
        ask: &MailAsk,
        secrets: &dyn Secrets,
        within: Duration,
    ) -> Result<Reading, Fault> {
        match ask {
            MailAsk::Settings { mail } => {
                let network = Network::of(self.settings)?;
                let files = self.settings.mail_settings.as_deref();
                lookup::look_up(mail, files, &network, within).map(Reading::MailSettings)
            }
            MailAsk::Server { server } => self.server(server, within).map(Reading::MailServer),
            MailAsk::SignIn { server, account, secret } => {
                let secret = secrets.secret(secret).ok_or_else(|| Fault::Unreadable {
                    detail: "the password is not there any more".to_owned(),
                })?;
                self.sign_in(server, account, &secret, within).map(Reading::MailSignIn)
            }
            MailAsk::Profiles => self.thunderbird()?.profiles().map(Reading::MailProfiles),
        }
    }

    pub(crate) fn carry_out(&self, action: &MailAction) -> Result<(), Fault> {
        let thunderbird = self.thunderbird()?;
        match action {
            MailAction::Add { account } => thunderbird.add(account),
            MailAction::Remove { mail } => thunderbird.remove(mail),
        }
    }

    fn thunderbird(&self) -> Result<Thunderbird<'_>, Fault> {
        let home = self.settings.home.as_deref();
        let home = home.ok_or_else(|| Fault::Missing { what: "home folder".to_owned() })?;
        Ok(Thunderbird { home, is_installed: self.programs.find("thunderbird").is_some() })
    }

    /// How a server stands, without anybody signing in.
    fn server(&self, server: &MailServer, within: Duration) -> Result<MailServerState, Fault> {
        let network = Network::of(self.settings)?;
        match Talk::begin(&network, server, Deadline::within(within)) {
            Ok(talk) if talk.takes_passwords() => Ok(MailServerState::Answers),
            Ok(_) => Ok(MailServerState::OtherSignIn),
            Err(TalkError::NotEncrypted) => Ok(MailServerState::NotEncrypted),
            Err(TalkError::Certificate(why)) => Ok(MailServerState::Certificate(why)),
            Err(TalkError::Network(HttpError::NoHost)) => Ok(MailServerState::Unknown),
            Err(TalkError::Network(HttpError::Encryption)) => Ok(MailServerState::NotEncrypted),
            Err(TalkError::Network(_)) => Ok(MailServerState::Silent),
            Err(other) => Err(fault(server, other)),
        }
    }

    /// Whether a server lets the person in. They are out again at once.
    fn sign_in(
        &self,
        server: &MailServer,
        account: &AccountName,
        secret: &Secret,
        within: Duration,
    ) -> Result<SignIn, Fault> {
        let end = Instant::now() + within;
        let network = Network::of(self.settings)?;
        let within = end.saturating_duration_since(Instant::now());
        let said = Talk::begin(&network, server, Deadline::within(within))
            .and_then(|talk| talk.sign_in(account.as_str(), secret.reveal()));
        said.map_err(|error| fault(server, error))
    }
}

fn fault(server: &MailServer, error: TalkError) -> Fault {
    let what = || server.host().to_owned();
    match error {
        TalkError::Network(_) | TalkError::Busy => Fault::NoAnswer { what: what() },
        TalkError::Certificate(BadCertificate::Issuer | BadCertificate::Name | BadCertificate::Time)
        | TalkError::NotEncrypted
        | TalkError::OtherSignIn => {
            Fault::Denied { detail: "the server was not told the password".to_owned() }
        }
        TalkError::NotMail => Fault::Unreadable { detail: format!("{} is no mail server", server.host()) },
    }
}
