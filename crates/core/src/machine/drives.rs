//! What a computer can be asked about the shared folders that are connected, and their servers.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::drives::{Drive, FileServer, ShareAddress};

/// A question about shared folders.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum DrivesAsk {
    /// Which shared folders are connected?
    Drives,
    /// Does the server of this shared folder answer?
    FileServer {
        /// Whose.
        share: ShareAddress,
    },
    /// Does this one, which is connected, still answer?
    DriveAnswers {
        /// Which.
        drive: Drive,
    },
    /// Which programs have files open there, as far as it can be told?
    DriveHolders {
        /// Where.
        drive: Drive,
    },
}

impl Readings {
    /// The shared folders that are connected.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn drives(&self) -> Result<&[Drive], Need> {
        match self.get(DrivesAsk::Drives)? {
            Reading::Drives(drives) => Ok(drives),
            other => Err(mismatch(other)),
        }
    }

    /// The server of a shared folder.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn file_server(&self, share: &ShareAddress) -> Result<FileServer, Need> {
        match self.get(DrivesAsk::FileServer { share: share.clone() })? {
            Reading::FileServer(server) => Ok(*server),
            other => Err(mismatch(other)),
        }
    }

    /// Whether a connected folder still answers.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn drive_answers(&self, drive: &Drive) -> Result<bool, Need> {
        match self.get(DrivesAsk::DriveAnswers { drive: drive.clone() })? {
            Reading::DriveAnswers(answers) => Ok(*answers),
            other => Err(mismatch(other)),
        }
    }

    /// The programs that have files open in a connected folder, each once.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn holders(&self, drive: &Drive) -> Result<&[String], Need> {
        match self.get(DrivesAsk::DriveHolders { drive: drive.clone() })? {
            Reading::DriveHolders(programs) => Ok(programs),
            other => Err(mismatch(other)),
        }
    }
}
