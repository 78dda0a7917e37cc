//! Files of a person and the room that there is for them, as probes and actions need them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::invisible::is_invisible;

/// A file is large from so many bytes on.
pub const LARGE: u64 = 50_000_000;

/// Where a file or a folder of the person is: absolute, and without a way around, so that it names one place. On Windows it begins
/// with the letter of a drive, and has `/` between its parts like everywhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FilePath(String);

impl FilePath {
    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The folder that it is in, as its owner knows it: below their home folder, or whole where that is not known.
    pub fn folder(&self) -> &str {
        let folder = self.0.rsplit_once('/').map_or("", |(folder, _)| folder);
        let folder = after_drive(folder).unwrap_or(folder);
        let below = |top: &str| Some(folder.strip_prefix(top)?.split_once('/')?.1);
        below("/home/").or_else(|| below("/Users/")).unwrap_or(folder)
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

crate::id::text_form!(
    FilePath,
    "place of a file",
    "an absolute path without `.` and `..` and signs that cannot be seen, up to 4,096 bytes"
);

impl FilePath {
    fn fits(text: &str) -> bool {
        let place = after_drive(text);
        text.len() <= 4096
            && !text.chars().any(|sign| sign.is_control() || is_invisible(sign))
            // Windows reads these in a place of their own way.
            && (place.is_none() || !text.contains('\\') && text.matches(':').count() == 1)
            && place.unwrap_or(text).strip_prefix('/').is_some_and(|rest| {
                rest.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
            })
    }
}

/// What comes after the letter of a drive.
fn after_drive(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(|sign: char| sign.is_ascii_alphabetic())?.strip_prefix(':')?;
    rest.starts_with('/').then_some(rest)
}

/// The room on the disk that the person's files are on, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// How much it holds.
    pub total: u64,
    /// How much of that this person can still fill.
    pub free: u64,
}

/// A large file of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LargeFile {
    /// Where it is.
    pub path: FilePath,
    /// How much room it takes, in bytes.
    pub bytes: u64,
    /// For how many days it was not changed.
    pub days: u32,
}

/// Something in the trash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trashed {
    /// What it is called there.
    pub entry: String,
    /// Where it was.
    pub from: Option<FilePath>,
    /// How much room it takes, in bytes, with all that is in it.
    pub bytes: u64,
    /// When it was thrown away, as the trash has it (RFC 3339 without a zone); empty when that is not known.
    pub when: String,
}

/// What a file is called in the trash when these are there: its own name, or that with the first number that is free
/// (freedesktop.org Trash specification 1.0; the numbers are GLib's).
pub fn entry_for(name: &str, trash: &[Trashed]) -> String {
    let is_free = |entry: &str| trash.iter().all(|at| at.entry != entry);
    let numbered = |number: usize| match (number, name.find('.')) {
        (1, _) => name.to_owned(),
        (_, Some(dot)) => format!("{}.{number}{}", &name[..dot], &name[dot..]),
        (_, None) => format!("{name}.{number}"),
    };
    (1..=trash.len() + 1).map(numbered).find(|entry| is_free(entry)).unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_one_place() {
        let path: FilePath = "/home/anna/Videos/party.mp4".parse().expect("a path");
        assert_eq!((path.name(), path.folder()), ("party.mp4", "Videos"));
        let deep: FilePath = "/Users/anna/Work/2024/film.mp4".parse().expect("a path");
        assert_eq!(deep.folder(), "Work/2024", "two folders of one name are told apart");
        let there: FilePath = "C:/Users/anna/Videos/party 2.mp4".parse().expect("a path");
        assert_eq!((there.name(), there.folder()), ("party 2.mp4", "Videos"));
        let elsewhere: FilePath = "D:/Films/party.mp4".parse().expect("a path");
        assert_eq!(elsewhere.folder(), "/Films");
        for bad in [
            "C:party.mp4",
            "C:/",
            "C:/a/../b",
            "C:/a\\..\\b",
            "C:/a.txt:hidden",
            "CC:/a",
            "//files/office/a",
            "",
            "/",
            "party.mp4",
            "/home/../etc",
            "/home//anna",
            "/home/anna/",
            "/a/./b",
            "/a\n",
            "~/a",
            "/a/\u{202e}4pm.exe",
            "/a/b\u{200b}",
        ] {
            assert!(bad.parse::<FilePath>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let there =
            |entry: &str| Trashed { entry: entry.to_owned(), from: None, bytes: 0, when: String::new() };
        let trash = [there("a.tar.gz"), there("a.2.tar.gz"), there("notes")];
        assert_eq!(entry_for("b.txt", &trash), "b.txt");
        assert_eq!(entry_for("a.tar.gz", &trash), "a.3.tar.gz");
        assert_eq!(entry_for("notes", &trash), "notes.2");
    }
}
