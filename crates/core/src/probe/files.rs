//! How the checks of disks and files judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::facts;
use crate::files::{FilePath, LargeFile, Room, Trashed};
use crate::machine::{Need, Readings};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};

/// A disk is full when less than so many bytes are free, or less than a twentieth of it as long as that is not more than
/// [`ENOUGH`]: systems begin to fail before the last byte.
const TOO_LITTLE: u64 = 2_000_000_000;
/// Whoever has so many bytes free has room, however large the disk is.
const ENOUGH: u64 = 10_000_000_000;
/// Emptying the trash is worth a question from so many bytes on.
const WORTH_IT: u64 = 50_000_000;

const FILE: &[Arg] = &[Arg { name: "file", kind: ArgKind::File }];

pub(super) const LISTS: &[ProbeSpec] = &[
    ProbeSpec { name: "files.large", args: &[], facts: &["file", "folder", "size"] },
    ProbeSpec { name: "trash.list", args: &[], facts: &["bytes", "file", "folder", "path", "size"] },
];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "disk.full", args: &[], facts: &["free-size", "total-size"] },
    ProbeSpec { name: "trash.full", args: &[], facts: &["count", "size"] },
    ProbeSpec { name: "file.present", args: FILE, facts: &["file", "folder", "size"] },
    ProbeSpec { name: "file.missing", args: FILE, facts: &["file", "folder"] },
];

/// A question about the person's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilesCheck {
    /// Hardly any room is left for the person's files.
    DiskFull,
    /// The trash holds much.
    TrashFull,
    /// The file that should be gone is there.
    Present(FilePath),
    /// The file that should be there is not.
    Missing(FilePath),
}

impl FilesCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<FilesCheck>, ArgError> {
        Ok(Some(match read.of {
            "disk.full" => FilesCheck::DiskFull,
            "trash.full" => FilesCheck::TrashFull,
            "file.present" => FilesCheck::Present(read.file()?),
            "file.missing" => FilesCheck::Missing(read.file()?),
            _ => return Ok(None),
        }))
    }
}

pub(super) fn large_files(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut files: Vec<&LargeFile> = readings.large_files()?.iter().collect();
    files.sort_by(|one, two| two.bytes.cmp(&one.bytes).then_with(|| one.path.cmp(&two.path)));
    Ok(files.into_iter().map(choice_of_file).collect())
}

fn choice_of_file(file: &LargeFile) -> Choice {
    let about = facts! { "folder" => file.path.folder(), "days" => i64::from(file.days) };
    Choice {
        key: file.path.to_string(),
        name: file.path.name().to_owned(),
        note: Some(Say::with("file-in-folder", about)),
        fact: Some(Say::with("file-size", facts! { "size" => size(file.bytes) })),
        facts: facts! {
            "file" => file.path.name(), "folder" => file.path.folder(), "size" => size(file.bytes),
        },
    }
}

/// What can be put back, the newest first. What came from nowhere that can be named goes nowhere.
pub(super) fn trash(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut trash: Vec<&Trashed> = readings.trash()?.iter().collect();
    trash.sort_by(|one, two| two.when.cmp(&one.when).then_with(|| one.entry.cmp(&two.entry)));
    Ok(trash.into_iter().filter_map(choice_of_trashed).collect())
}

fn choice_of_trashed(at: &Trashed) -> Option<Choice> {
    let from = at.from.as_ref()?;
    let note = match at.when.get(..10) {
        Some(day) => Say::with("trashed-on", facts! { "folder" => from.folder(), "day" => day }),
        None => Say::with("trashed-from", facts! { "folder" => from.folder() }),
    };
    Some(Choice {
        key: at.entry.clone(),
        name: from.name().to_owned(),
        note: Some(note),
        fact: Some(Say::with("file-size", facts! { "size" => size(at.bytes) })),
        facts: facts! {
            "file" => from.name(), "folder" => from.folder(), "path" => from.as_str(),
            "size" => size(at.bytes), "bytes" => size(at.bytes),
        },
    })
}

pub(super) fn judge(check: &FilesCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        FilesCheck::DiskFull => {
            let room = readings.room()?;
            let is_full = room.free < room_wanted(room);
            let facts = facts! { "free-size" => size(room.free), "total-size" => size(room.total) };
            Ok(is_full.then_some(facts))
        }
        FilesCheck::TrashFull => {
            let trash = readings.trash()?;
            let bytes = trash.iter().map(|at| at.bytes).fold(0_u64, u64::saturating_add);
            let facts = facts! { "count" => trash.len(), "size" => size(bytes) };
            Ok((bytes >= WORTH_IT).then_some(facts))
        }
        FilesCheck::Present(path) => present(path, readings),
        FilesCheck::Missing(path) => {
            let facts = facts! { "file" => path.name(), "folder" => path.folder() };
            Ok(readings.file(path)?.is_none().then_some(facts))
        }
    }
}

/// How many bytes have to be free on a disk that is not full.
pub(crate) fn room_wanted(room: Room) -> u64 {
    (room.total / 20).clamp(TOO_LITTLE, ENOUGH)
}

fn present(path: &FilePath, readings: &Readings) -> Result<Option<Facts>, Need> {
    let bytes = readings.file(path)?;
    Ok(bytes.map(|bytes| facts! { "file" => path.name(), "folder" => path.folder(), "size" => size(bytes) }))
}

/// So many bytes as a value: what is called `size`, or ends in `-size`, is shown as people read sizes.
pub(crate) fn size(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Ask, FilesAsk, Reading};
    use crate::probe::{Check, Verdict};

    fn judged(ask: FilesAsk, reading: Reading, check: FilesCheck) -> Verdict {
        let mut readings = Readings::new();
        readings.insert(&Ask::Files(ask), Ok(reading));
        Check::Files(check).judge(&readings).expect("nothing more is asked")
    }

    #[test]
    fn a_disk_is_full_by_what_is_left_of_it() {
        let gb = 1_000_000_000;
        for (total, free, is_full) in [
            (250, 9, true),
            (250, 11, false),
            (100, 4, true),
            (100, 6, false),
            (4000, 11, false),
            (16, 1, true),
            (16, 3, false),
        ] {
            let room = Room { total: total * gb, free: free * gb };
            let verdict = judged(FilesAsk::Room, Reading::Room(room), FilesCheck::DiskFull);
            assert_eq!(matches!(verdict, Verdict::Found { .. }), is_full, "{total} {free}");
        }
    }

    #[test]
    fn a_little_in_the_trash_is_not_worth_a_question() {
        let trash = |bytes| vec![Trashed { entry: "a".to_owned(), from: None, bytes, when: String::new() }];
        let found = judged(FilesAsk::Trash, Reading::Trash(trash(WORTH_IT)), FilesCheck::TrashFull);
        assert_eq!(found, Verdict::Found { facts: facts! { "count" => 1_i64, "size" => 50_000_000_i64 } });
        assert_eq!(
            judged(FilesAsk::Trash, Reading::Trash(trash(1)), FilesCheck::TrashFull),
            Verdict::NotFound
        );
    }
}
