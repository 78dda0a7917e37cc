//! What a computer can be asked about mail accounts: their settings, their servers, signing in, and the mail program.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::drives::AccountName;
use crate::mail::{MailAddress, MailLookup, MailProfiles, MailServer, MailServerState, SignIn};
use crate::secret::SecretName;

/// A question about mail accounts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "ask")]
pub enum MailAsk {
    /// Which settings has this address?
    #[serde(rename = "mail-settings")]
    Settings {
        /// Whose.
        mail: MailAddress,
    },
    /// Does this server answer, with a certificate that counts?
    #[serde(rename = "mail-server")]
    Server {
        /// Which.
        server: MailServer,
    },
    /// Does this server let this person in? No mail is read, and none is sent.
    #[serde(rename = "mail-sign-in")]
    SignIn {
        /// Which.
        server: MailServer,
        /// Under which name.
        account: AccountName,
        /// The name of the password.
        secret: SecretName,
    },
    /// What has Deskside set up in the mail program?
    #[serde(rename = "mail-profiles")]
    Profiles,
}

impl Readings {
    /// What the look-up of the settings for an address brought.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn mail_settings(&self, mail: &MailAddress) -> Result<&MailLookup, Need> {
        match self.get(MailAsk::Settings { mail: mail.clone() })? {
            Reading::MailSettings(lookup) => Ok(lookup),
            other => Err(mismatch(other)),
        }
    }

    /// How a mail server stands.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn mail_server(&self, server: &MailServer) -> Result<MailServerState, Need> {
        match self.get(MailAsk::Server { server: server.clone() })? {
            Reading::MailServer(state) => Ok(*state),
            other => Err(mismatch(other)),
        }
    }

    /// What a mail server said to a name and a password.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn mail_sign_in(
        &self,
        server: &MailServer,
        account: &AccountName,
        secret: &SecretName,
    ) -> Result<SignIn, Need> {
        let (server, account, secret) = (server.clone(), account.clone(), secret.clone());
        match self.get(MailAsk::SignIn { server, account, secret })? {
            Reading::MailSignIn(said) => Ok(*said),
            other => Err(mismatch(other)),
        }
    }

    /// The mail program, and what Deskside has set up in it.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn mail_profiles(&self) -> Result<&MailProfiles, Need> {
        match self.get(MailAsk::Profiles)? {
            Reading::MailProfiles(profiles) => Ok(profiles),
            other => Err(mismatch(other)),
        }
    }
}
