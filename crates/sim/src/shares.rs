//! The shared folders that a computer in memory can reach, and those that it has connected.
//!
//! It follows what GVfs and Samba were seen to do: an account that a share does not know, one with another password, and one that
//! may not open it are all refused with the same words, and large and small letters make no difference.

use std::collections::BTreeMap;

use deskside_core::action::DrivesAction;
use deskside_core::drives::{AccountName, Drive, FileServer, ShareAddress};
use deskside_core::machine::{DrivesAsk, Fault, Reading};
use deskside_core::secret::Secrets;

/// A shared folder on a server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Share {
    /// Who may open it, each with their password.
    pub accounts: BTreeMap<AccountName, String>,
}

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shares {
    /// What servers have.
    pub shares: BTreeMap<ShareAddress, Share>,
    /// Servers that do not answer.
    pub silent: Vec<String>,
    /// Servers whose names nobody knows (any more).
    pub unknown: Vec<String>,
    /// What is connected, each with the programs that have files open there.
    pub connected: BTreeMap<Drive, Vec<String>>,
    /// What is connected and does not answer, until it is connected anew.
    pub dead: Vec<Drive>,
}

impl Shares {
    /// Servers, and what programs have open, become as they are there; what is connected stays as it is.
    pub(crate) fn be_as_around(&mut self, other: &Shares) {
        self.silent.clone_from(&other.silent);
        self.unknown.clone_from(&other.unknown);
        for (drive, programs) in &mut self.connected {
            *programs = other.connected.get(drive).cloned().unwrap_or_default();
        }
    }

    fn share(&self, wanted: &ShareAddress) -> Option<&Share> {
        self.shares.iter().find(|(share, _)| share.is_same(wanted)).map(|(_, share)| share)
    }

    fn server(&self, share: &ShareAddress) -> FileServer {
        let is_in = |names: &[String]| names.iter().any(|name| name == share.server());
        let has_it = self.shares.keys().any(|at| at.server() == share.server() && at.port() == share.port());
        if is_in(&self.silent) {
            FileServer::Silent
        } else if is_in(&self.unknown) || !has_it {
            FileServer::Unknown
        } else {
            FileServer::Answers
        }
    }

    /// The connection as it was made, however it is written.
    fn same(&self, wanted: &Drive) -> Option<Drive> {
        self.connected.keys().find(|at| at.is_same(wanted)).cloned()
    }

    pub(crate) fn read(&self, ask: &DrivesAsk) -> Result<Reading, Fault> {
        Ok(match ask {
            DrivesAsk::Drives => Reading::Drives(self.connected.keys().cloned().collect()),
            DrivesAsk::FileServer { share } => Reading::FileServer(self.server(share)),
            DrivesAsk::DriveAnswers { drive } => {
                let is_dead = self.dead.iter().any(|at| at.is_same(drive));
                Reading::DriveAnswers(!is_dead && self.server(&drive.share) == FileServer::Answers)
            }
            DrivesAsk::DriveHolders { drive } => {
                let programs = self.same(drive).and_then(|drive| self.connected.get(&drive));
                Reading::DriveHolders(programs.cloned().unwrap_or_default())
            }
        })
    }

    pub(crate) fn carry_out(&mut self, action: &DrivesAction, secrets: &dyn Secrets) -> Result<(), Fault> {
        let drive = action.drive();
        match action {
            DrivesAction::Connect { share, account, secret } => {
                let secret = secrets.secret(secret).ok_or_else(|| Fault::Unreadable {
                    detail: "the password is not there any more".to_owned(),
                })?;
                if self.server(share) != FileServer::Answers {
                    return Err(Fault::NoAnswer { what: share.server().to_owned() });
                }
                let missing = || Fault::Missing { what: share.share().to_owned() };
                let at = self.share(share).ok_or_else(missing)?;
                if at.accounts.get(account).map(String::as_str) != Some(secret.reveal()) {
                    let detail = "the server did not take this account with this password".to_owned();
                    return Err(Fault::Denied { detail });
                }
                self.connected.insert(drive, Vec::new());
            }
            DrivesAction::Disconnect { share, .. } => {
                let missing = || Fault::Missing { what: share.share().to_owned() };
                let drive = self.same(&drive).ok_or_else(missing)?;
                self.connected.remove(&drive);
                self.dead.retain(|at| *at != drive);
            }
        }
        Ok(())
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &DrivesAction) -> Vec<String> {
    let Drive { share, account } = action.drive();
    [share.to_string()].into_iter().chain(account.map(|account| account.to_string())).collect()
}
