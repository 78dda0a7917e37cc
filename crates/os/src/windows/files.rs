//! The room for a person's files on Windows, and the recycle bin.

use std::time::Duration;

use deskside_core::action::FilesAction;
use deskside_core::files::{Room, Trashed};
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use serde::Deserialize;

use super::Windows;
use crate::powershell::{Change, Question};

/// `System.IO.DriveInfo`, of the drive that the person's folder is on. What is free is what this person may still fill.
const ROOM: Question = Question(
    "$drive = New-Object IO.DriveInfo ([IO.Path]::GetPathRoot([Environment]::GetFolderPath('UserProfile')))
$answer = @{ total = $drive.TotalSize; free = $drive.AvailableFreeSpace }",
);

/// The shell's folder 10 (`ssfBITBUCKET`), of all drives. A file that looks like a folder, as an archive does, is asked like one and
/// answers with its own size.
const TRASH: Question = Question(
    "$bin = (New-Object -ComObject Shell.Application).NameSpace(10)
$answer = @{ items = @($bin.Items() | ForEach-Object {
$when = $_.ExtendedProperty('System.Recycle.DateDeleted')
@{ path = $_.Path
bytes = $(if ($_.IsFolder) { (Get-ChildItem -LiteralPath $_.Path -Recurse -Force -File | Measure-Object -Property Length -Sum).Sum }
else { $_.ExtendedProperty('System.Size') })
when = $(if ($when -is [DateTime]) { $when.ToString('s') } else { '' }) } }) }",
);

#[cfg(test)]
pub(super) const QUESTIONS: &[Question] = &[ROOM, TRASH];

const EMPTY: Change = Change("Clear-RecycleBin -Force");

#[cfg(test)]
pub(super) const CHANGES: &[Change] = &[EMPTY];

pub(super) fn invocation(action: &FilesAction) -> Option<Invocation> {
    match action {
        FilesAction::EmptyTrash {} => Some(EMPTY.plain()),
        // Windows names what it throws away by chance, so nobody could say beforehand what brings it back.
        FilesAction::Trash { .. } | FilesAction::Restore { .. } => None,
    }
}

impl Windows<'_> {
    pub(super) fn room(&self, within: Duration) -> Result<Room, Fault> {
        let Disk { total, free } = ROOM.ask(self.programs, None, "home folder", within)?;
        Ok(Room { total, free })
    }

    pub(super) fn trash(&self, within: Duration) -> Result<Vec<Trashed>, Fault> {
        TRASH.ask(self.programs, None, "trash", within).map(trash)
    }
}

#[derive(Debug, Deserialize)]
struct Disk {
    total: u64,
    free: u64,
}

#[derive(Debug, Deserialize)]
struct Bin {
    items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
struct Item {
    path: String,
    bytes: Option<u64>,
    when: String,
}

/// What is in the bin. An empty folder has no sum.
fn trash(answer: Bin) -> Vec<Trashed> {
    let entry = |item: Item| Trashed {
        // Two drives can have an entry of the same name.
        entry: item.path,
        from: None,
        bytes: item.bytes.unwrap_or_default(),
        when: item.when,
    };
    let mut trash: Vec<Trashed> = answer.items.into_iter().map(entry).collect();
    trash.sort_by(|one, two| one.entry.cmp(&two.entry));
    trash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::read_answer;

    #[test]
    fn the_documented_bin_is_read() {
        let read = trash(read_answer(include_bytes!("../documented/windows-trash.json")).expect("an answer"));
        insta::assert_debug_snapshot!("windows_trash", read);
    }

    #[test]
    fn room_is_in_bytes() {
        let disk: Disk = read_answer(br#"{"free":12345678901,"total":511101108224}"#).expect("an answer");
        assert_eq!((disk.total, disk.free), (511_101_108_224, 12_345_678_901));
    }
}
