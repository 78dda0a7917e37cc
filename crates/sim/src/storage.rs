//! The disk of a computer in memory: the room on it, the person's large files, and the trash.
//!
//! It follows what GLib and GVfs were seen to do: a file in the trash still takes its room, a name that is taken there gets a
//! number, and a file goes back only to where nothing is.

use std::collections::BTreeMap;

use deskside_core::action::FilesAction;
use deskside_core::files::{FilePath, LARGE, LargeFile, Room, Trashed, entry_for};
use deskside_core::machine::{Fault, FilesAsk, Reading};

/// A file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// How much room it takes, in bytes.
    pub bytes: u64,
    /// For how many days it was not changed.
    pub days: u32,
}

/// All of it. Two of them compare equal when nothing differs, which is how a test sees that an undo is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Storage {
    /// How many bytes the disk holds, and how many are free.
    pub room: Room,
    /// The person's files.
    pub files: BTreeMap<FilePath, Kept>,
    /// What is in the trash: by its name there, with where it was.
    pub trash: BTreeMap<String, (FilePath, Kept)>,
}

impl Default for Storage {
    fn default() -> Self {
        Storage {
            room: Room { total: 256_000_000_000, free: 90_000_000_000 },
            files: BTreeMap::new(),
            trash: BTreeMap::new(),
        }
    }
}

impl Storage {
    /// Puts a file into the trash, as if the person had done that before.
    pub(crate) fn throw_away(&mut self, path: FilePath, kept: Kept) {
        let entry = entry_for(path.name(), &self.trashed());
        self.trash.insert(entry, (path, kept));
    }

    fn trashed(&self) -> Vec<Trashed> {
        let entry = |(entry, (from, kept)): (&String, &(FilePath, Kept))| Trashed {
            entry: entry.clone(),
            from: Some(from.clone()),
            bytes: kept.bytes,
            when: String::new(),
        };
        self.trash.iter().map(entry).collect()
    }

    pub(crate) fn read(&self, ask: &FilesAsk) -> Result<Reading, Fault> {
        Ok(match ask {
            FilesAsk::Room => Reading::Room(self.room),
            FilesAsk::LargeFiles => {
                let large = self.files.iter().filter(|(_, kept)| kept.bytes >= LARGE);
                let file = |(path, kept): (&FilePath, &Kept)| LargeFile {
                    path: path.clone(),
                    bytes: kept.bytes,
                    days: kept.days,
                };
                Reading::LargeFiles(large.map(file).collect())
            }
            FilesAsk::File { path } => Reading::File(self.files.get(path).map(|kept| kept.bytes)),
            FilesAsk::Trash => Reading::Trash(self.trashed()),
        })
    }

    /// Carries out an action on files; a half of one that takes several steps.
    pub(crate) fn carry_out(&mut self, action: &FilesAction, is_half: bool) -> Result<(), Fault> {
        match action {
            FilesAction::Trash { file } => {
                let kept = self.files.remove(file).ok_or_else(|| missing(file))?;
                self.throw_away(file.clone(), kept);
            }
            FilesAction::Restore { file, entry, .. } => {
                let is_it = |at: &&(FilePath, Kept)| at.0 == *file;
                let kept = self.trash.get(entry).filter(is_it).ok_or_else(|| missing(file))?.1;
                if self.files.contains_key(file) {
                    return Err(Fault::Tool {
                        program: "gio".to_owned(),
                        code: 1,
                        detail: "target file exists".to_owned(),
                    });
                }
                self.trash.remove(entry);
                self.files.insert(file.clone(), kept);
            }
            FilesAction::EmptyTrash {} => {
                let most = if is_half { 1 } else { usize::MAX };
                let gone: Vec<String> = self.trash.keys().take(most).cloned().collect();
                for entry in gone {
                    let bytes = self.trash.remove(&entry).map_or(0, |(_, kept)| kept.bytes);
                    self.room.free = self.room.free.saturating_add(bytes).min(self.room.total);
                }
            }
        }
        Ok(())
    }
}

/// What stands behind the name of an action where its command is shown.
pub(crate) fn args(action: &FilesAction) -> Vec<String> {
    match action {
        FilesAction::Trash { file } => vec![file.to_string()],
        FilesAction::Restore { file, entry, .. } => vec![file.to_string(), entry.clone()],
        FilesAction::EmptyTrash {} => Vec::new(),
    }
}

fn missing(file: &FilePath) -> Fault {
    Fault::Missing { what: file.name().to_owned() }
}
