//! What a computer can be asked about the person's files, and the room for them.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::files::{FilePath, LargeFile, Room, Trashed};

/// A question about the person's files and the room for them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum FilesAsk {
    /// How much room is left for the person's files?
    Room,
    /// Which large files does the person have?
    LargeFiles,
    /// Is this file there, and how much room does it take?
    File {
        /// Where.
        path: FilePath,
    },
    /// What is in the trash?
    Trash,
}

impl Readings {
    /// The room for the person's files.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn room(&self) -> Result<Room, Need> {
        match self.get(FilesAsk::Room)? {
            Reading::Room(room) => Ok(*room),
            other => Err(mismatch(other)),
        }
    }

    /// The large files of the person.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn large_files(&self) -> Result<&[LargeFile], Need> {
        match self.get(FilesAsk::LargeFiles)? {
            Reading::LargeFiles(files) => Ok(files),
            other => Err(mismatch(other)),
        }
    }

    /// How many bytes a file takes; none when it is not there.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn file(&self, path: &FilePath) -> Result<Option<u64>, Need> {
        match self.get(FilesAsk::File { path: path.clone() })? {
            Reading::File(bytes) => Ok(*bytes),
            other => Err(mismatch(other)),
        }
    }

    /// What is in the trash.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn trash(&self) -> Result<&[Trashed], Need> {
        match self.get(FilesAsk::Trash)? {
            Reading::Trash(trash) => Ok(trash),
            other => Err(mismatch(other)),
        }
    }
}
