//! The person's files, the room for them, and the trash (freedesktop.org Trash specification 1.0, as GIO has it).
//!
//! INVARIANT: nothing outside of the person's home folder, nothing hidden and nothing behind a link is ever named.

use std::borrow::Cow;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use deskside_core::files::{FilePath, LARGE, LargeFile, Room, Trashed};
use deskside_core::machine::Fault;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::Os;
use crate::run::{self, MAX_OUTPUT, Programs};

/// So many large files are offered at most, the largest.
const MOST: usize = 20;
/// So many files and folders are looked at, at most.
const LOOKS: usize = 300_000;

/// What may stand in the address of an entry as it is.
const ENTRY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The files of one person.
pub(crate) struct Storage<'a> {
    pub os: Os,
    pub home: Option<&'a Path>,
    pub programs: &'a Programs,
}

impl Storage<'_> {
    fn home(&self) -> Result<PathBuf, Fault> {
        let home = self.home.ok_or_else(|| Fault::Missing { what: "home folder".to_owned() })?;
        home.canonicalize().map(plainly).map_err(|error| faulty(&error, "home folder"))
    }

    #[cfg(unix)]
    pub(crate) fn room(&self) -> Result<Room, Fault> {
        let disk =
            rustix::fs::statvfs(&self.home()?).map_err(|error| faulty(&error.into(), "home folder"))?;
        let bytes = |blocks: u64| blocks.saturating_mul(disk.f_frsize);
        Ok(Room { total: bytes(disk.f_blocks), free: bytes(disk.f_bavail) })
    }

    #[cfg(not(unix))]
    pub(crate) fn room(&self) -> Result<Room, Fault> {
        Err(Fault::NotSupported)
    }

    /// The place of a file, if it is one that may be named: what it says, it is.
    fn place(&self, path: &FilePath) -> Result<PathBuf, Fault> {
        let outside = || Fault::Denied { detail: "it is not among the person's own files".to_owned() };
        let place = Path::new(path.as_str());
        let inside = place.strip_prefix(self.home()?).map_err(|_| outside())?;
        if inside.iter().any(|part| part.to_string_lossy().starts_with('.')) {
            return Err(outside());
        }
        // A link on the way leads elsewhere than it says, also where the last folders are not there yet.
        let there = place.ancestors().skip(1).find(|folder| folder.symlink_metadata().is_ok());
        let there = there.ok_or_else(outside)?;
        match there.canonicalize().map(plainly) {
            Ok(real) if real == there => Ok(place.to_owned()),
            Ok(_) | Err(_) => Err(outside()),
        }
    }

    /// How many bytes a file takes; none when it is not there.
    pub(crate) fn file(&self, path: &FilePath) -> Result<Option<u64>, Fault> {
        match fs::symlink_metadata(self.place(path)?) {
            Ok(found) if found.is_file() => Ok(Some(found.len())),
            Ok(_) => Err(Fault::NotSupported),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(faulty(&error, path.name())),
        }
    }

    /// The largest files, on the disk of the home folder.
    pub(crate) fn large_files(&self, within: Duration) -> Result<Vec<LargeFile>, Fault> {
        let mut walk = Walk::new(within);
        let mut found = Vec::new();
        let home = self.home()?;
        let top = home.clone();
        let left_out = move |folder: &Path| self.os == Os::Mac && is_for_programs(&top, folder);
        walk.through(home, Hidden::LeftOut, left_out, |path, at| {
            if at.len() < LARGE {
                return;
            }
            // What has a name that cannot be told cannot be agreed to.
            let path = path.to_str().and_then(|text| in_one_form(text).parse().ok());
            let changed = at.modified().ok().and_then(|at| SystemTime::now().duration_since(at).ok());
            let days = changed.map_or(0, |age| u32::try_from(age.as_secs() / 86_400).unwrap_or(u32::MAX));
            found.extend(path.map(|path| LargeFile { path, bytes: at.len(), days }));
        })?;
        found.sort_by(|one, two| two.bytes.cmp(&one.bytes).then_with(|| one.path.cmp(&two.path)));
        found.truncate(MOST);
        Ok(found)
    }

    /// What is in the trash, of every disk.
    pub(crate) fn trash(&self, within: Duration) -> Result<Vec<Trashed>, Fault> {
        let end = Instant::now() + within;
        // Also what is hidden: it goes as well when the trash is emptied.
        let wanted = "standard::size,standard::type,trash::deletion-date,trash::orig-path";
        let args = ["list", "--hidden", "--nofollow-symlinks", "-u", "-a", wanted, "trash:///"];
        let ended = self.programs.run("gio", &args.map(str::to_owned), b"", within)?;
        if ended.code != 0 {
            return Err(run::complaint("gio", "trash", &ended));
        }
        if ended.output.len() as u64 >= MAX_OUTPUT {
            return Err(Fault::Unreadable { detail: "the trash holds more than can be listed".to_owned() });
        }
        let mut trash = entries(&String::from_utf8_lossy(&ended.output))?;
        let own = self.home()?.join(".local/share/Trash/files");
        for at in &mut trash {
            // What is on another disk is named by its whole place there, with `\` for `/`.
            let place = match at.entry.starts_with('\\') {
                true => PathBuf::from(at.entry.replace('\\', "/")),
                false => own.join(&at.entry),
            };
            // How much goes for good is known, or nothing is said of it.
            at.bytes = self.size(&place, end)?;
        }
        trash.sort_by(|one, two| one.entry.cmp(&two.entry));
        Ok(trash)
    }

    /// How much room a file takes, or a folder with all that is in it.
    fn size(&self, path: &Path, end: Instant) -> Result<u64, Fault> {
        let at = fs::symlink_metadata(path).map_err(|error| faulty(&error, "trash"))?;
        if !at.is_dir() {
            return Ok(at.len());
        }
        let mut sum = 0_u64;
        let mut walk = Walk::new(end.saturating_duration_since(Instant::now()));
        walk.through(path.to_owned(), Hidden::Seen, |_| false, |_, at| sum = sum.saturating_add(at.len()))?;
        Ok(sum)
    }
}

/// The address of an entry of the trash.
pub(crate) fn address(entry: &str) -> String {
    format!("trash:///{}", utf8_percent_encode(entry, ENTRY))
}

/// Whether what is hidden is seen as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Seen,
    LeftOut,
}

/// A place as people write it: Windows puts a mark before what it has looked up.
fn plainly(path: PathBuf) -> PathBuf {
    let rest =
        path.to_str().and_then(|text| text.strip_prefix(r"\\?\")).filter(|rest| !rest.starts_with("UNC"));
    rest.map(PathBuf::from).unwrap_or(path)
}

/// The text of a place in the one form that a [`FilePath`] has.
fn in_one_form(text: &str) -> Cow<'_, str> {
    match cfg!(windows) {
        true => text.replace('\\', "/").into(),
        false => text.into(),
    }
}

/// What Windows hides, what leads elsewhere, and what is in a cloud and takes no room here (Microsoft Learn, File Attribute Constants).
#[cfg(windows)]
fn is_set_apart(at: &Metadata) -> bool {
    const HIDDEN: u32 = 0x2;
    const SYSTEM: u32 = 0x4;
    const REPARSE_POINT: u32 = 0x400;
    const OFFLINE: u32 = 0x1000;
    const RECALL_ON_DATA_ACCESS: u32 = 0x0040_0000;
    let attributes = std::os::windows::fs::MetadataExt::file_attributes(at);
    attributes & (HIDDEN | SYSTEM | REPARSE_POINT | OFFLINE | RECALL_ON_DATA_ACCESS) != 0
}

#[cfg(not(windows))]
fn is_set_apart(_: &Metadata) -> bool {
    false
}

/// Folders in a home folder of macOS that are for programs, though their names do not say so.
fn is_for_programs(home: &Path, folder: &Path) -> bool {
    // A package looks like one file to its owner: a library of photos, an app. What is in it is nobody's to throw away.
    let is_package = folder.extension().is_some_and(|ending| !ending.is_empty());
    is_package || folder == home.join("Library")
}

/// A look through folders that ends in time.
struct Walk {
    end: Instant,
    within: Duration,
    left: usize,
}

impl Walk {
    fn new(within: Duration) -> Walk {
        Walk { end: Instant::now() + within, within, left: LOOKS }
    }

    /// Sees every file below a folder on the same disk, but for those in folders that are left out. Links are not followed, and
    /// folders in it that cannot be looked into are passed over.
    fn through(
        &mut self,
        top: PathBuf,
        hidden: Hidden,
        left_out: impl Fn(&Path) -> bool,
        mut see: impl FnMut(&Path, &Metadata),
    ) -> Result<(), Fault> {
        let disk = fs::symlink_metadata(&top).map(|at| disk_of(&at)).ok();
        let mut folders = vec![top];
        let mut is_top = true;
        while let Some(folder) = folders.pop() {
            let entries = match fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) if is_top => return Err(faulty(&error, "folder")),
                Err(_) => continue,
            };
            is_top = false;
            for entry in entries.flatten() {
                self.left = self.left.saturating_sub(1);
                if self.left == 0 || Instant::now() >= self.end {
                    let millis = u64::try_from(self.within.as_millis()).unwrap_or(u64::MAX);
                    return Err(Fault::TooSlow { millis });
                }
                let by_name = entry.file_name().to_string_lossy().starts_with('.');
                if hidden == Hidden::LeftOut && by_name {
                    continue;
                }
                let Ok(at) = entry.metadata() else { continue };
                if hidden == Hidden::LeftOut && is_set_apart(&at) {
                    continue;
                }
                if at.is_file() {
                    see(&entry.path(), &at);
                } else if at.is_dir()
                    && !left_out(&entry.path())
                    && disk.is_none_or(|disk| disk == disk_of(&at))
                {
                    folders.push(entry.path());
                }
            }
        }
        Ok(())
    }
}

#[cfg(unix)]
fn disk_of(at: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::dev(at)
}

#[cfg(not(unix))]
fn disk_of(_: &Metadata) -> u64 {
    0
}

fn faulty(error: &std::io::Error, what: &str) -> Fault {
    match error.kind() {
        std::io::ErrorKind::NotFound => Fault::Missing { what: what.to_owned() },
        std::io::ErrorKind::PermissionDenied => {
            Fault::Denied { detail: format!("{what} cannot be looked at") }
        }
        _ => Fault::Unreadable { detail: error.to_string() },
    }
}

/// Reads what `gio list -u -a standard::size,standard::type,trash::deletion-date,trash::orig-path trash:///` prints: a line each,
/// its parts between tabs, in the last one what it knows of the trash. Signs that would break a line are written as `\xNN` (GLib
/// `g_file_info_get_attribute_as_string`).
fn entries(output: &str) -> Result<Vec<Trashed>, Fault> {
    let entry = |line: &str| {
        let mut parts = line.splitn(4, '\t');
        let name = parts.next()?.strip_prefix("trash:///")?;
        let bytes = parts.next()?.parse().ok()?;
        let (from, when) = parts.nth(1).map(about).unwrap_or_default();
        Some(Trashed {
            // A name that is no text stays as it is: it goes with the rest, and back it cannot be put.
            entry: percent_decode_str(name).decode_utf8().map_or(name.to_owned(), Cow::into_owned),
            from: from.and_then(plain).and_then(|path| path.parse().ok()),
            bytes,
            when: when.unwrap_or_default().to_owned(),
        })
    };
    let unreadable = || Fault::Unreadable { detail: "a line of `gio list`".to_owned() };
    output.lines().map(|line| entry(line).ok_or_else(unreadable)).collect()
}

/// Where something was, and when it was thrown away. They come in either order, and a path may hold anything.
fn about(text: &str) -> (Option<&str>, Option<&str>) {
    const FROM: &str = "trash::orig-path=";
    const WHEN: &str = "trash::deletion-date=";
    if let Some(rest) = text.strip_prefix(WHEN) {
        let (when, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        return (rest.strip_prefix(FROM), Some(when));
    }
    let Some(rest) = text.strip_prefix(FROM) else { return (None, None) };
    match rest.rsplit_once(' ').and_then(|(from, last)| Some((from, last.strip_prefix(WHEN)?))) {
        Some((from, when)) => (Some(from), Some(when)),
        None => (Some(rest), None),
    }
}

/// A text without its `\xNN`.
fn plain(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'\\' {
            let digits = after.strip_prefix(b"x").and_then(|after| after.get(..2))?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = &after[3..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_trash_is_read_as_gio_lists_it() {
        // Recorded: gio of GLib 2.74 with GVfs 1.50.
        let output = "trash:///dir\t4096\t(directory)\ttrash::orig-path=/home/anna/Downloads/dir trash::deletion-date=2026-11-30T13:43:01\n\
                      trash:///Gr%C3%BC%C3%9Fe%20a.txt\t6\t(regular)\ttrash::deletion-date=2026-11-30T13:43:01 trash::orig-path=/home/anna/Gr\\xc3\\xbc\\xc3\\x9fe a.txt\n\
                      trash:///%FF\t1\t(regular)\ttrash::orig-path=/home/anna/\\xff\n";
        let read = entries(output).expect("three lines");
        let about: Vec<(&str, Option<&str>, &str)> = read
            .iter()
            .map(|at| (at.entry.as_str(), at.from.as_ref().map(FilePath::as_str), at.when.as_str()))
            .collect();
        assert_eq!(
            about,
            [
                ("dir", Some("/home/anna/Downloads/dir"), "2026-11-30T13:43:01"),
                ("Grüße a.txt", Some("/home/anna/Grüße a.txt"), "2026-11-30T13:43:01"),
                ("%FF", None, "")
            ]
        );
        assert_eq!(entries("").expect("nothing"), []);
        assert!(entries("gio: trash:///: Operation not supported\n").is_err());
        // A name with a line break in it is told as one that has no place to go back to.
        assert_eq!(
            entries("trash:///a\t1\t(regular)\ttrash::orig-path=/a\\x0ab\n").expect("one")[0].from,
            None
        );
    }

    #[test]
    fn what_is_in_a_library_of_photos_is_nobodys_to_throw_away() {
        let home = tempfile::tempdir().expect("a folder");
        let put = |name: &str| {
            let path = home.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::File::create(path).and_then(|file| file.set_len(LARGE)).expect("a large file of nothing");
        };
        ["Movies/film.mov", "Library/Mail/all", "Pictures/Photos.photoslibrary/originals/1.mov", ".cache/x"]
            .into_iter()
            .for_each(put);
        let programs = Programs { folders: Vec::new(), variables: Vec::new() };
        let found = |os| {
            let storage = Storage { os, home: Some(home.path()), programs: &programs };
            storage.large_files(Duration::from_secs(5)).expect("files").len()
        };
        assert_eq!((found(Os::Mac), found(Os::Linux)), (1, 3));
    }

    #[test]
    fn a_place_is_told_as_people_write_it() {
        assert_eq!(plainly(r"\\?\C:\Users\anna".into()), PathBuf::from(r"C:\Users\anna"));
        assert_eq!(plainly(r"\\?\UNC\files\anna".into()), PathBuf::from(r"\\?\UNC\files\anna"));
        assert_eq!(plainly("/home/anna".into()), PathBuf::from("/home/anna"));
    }

    #[test]
    fn an_entry_has_an_address_that_is_one_word() {
        assert_eq!(address("a b/..%2f?#.txt"), "trash:///a%20b%2F..%252f%3F%23.txt");
    }
}
