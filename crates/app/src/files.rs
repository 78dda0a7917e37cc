//! Files that survive a crash: one append-only file a run, one whole file a message, fsync then rename.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The largest file that is read back, in bytes.
const LIMIT: u64 = 64 * 1024 * 1024;
/// No line of a log is longer than this, in bytes.
const LONGEST_LINE: u64 = 1024 * 1024;

/// Makes a folder that only this person can read.
///
/// # Errors
/// Those of the file system.
pub fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

fn options() -> OpenOptions {
    #[allow(unused_mut)]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Writes a file whole or not at all: after a crash there is the old one or the new one. Two at once for one path are for
/// the caller to keep apart.
///
/// # Errors
/// Those of the file system. The old file is then untouched, unless only the folder could not be made to last: then the new
/// one is there, whole, and after a crash there may be either.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::other("a file without a folder"))?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = folder.join(name);
    let result = (|| {
        let mut file = options().write(true).create(true).truncate(true).open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        sync_folder(folder)
    })();
    if result.is_err() {
        let _ = fs::remove_file(&part);
    }
    result
}

/// Takes away what was being written when the app was killed. Nobody else writes here; what cannot be removed only takes room.
///
/// # Errors
/// Those of the file system, of a folder that cannot be read.
pub fn remove_parts(folder: &Path) -> io::Result<()> {
    for part in list(folder, "part")? {
        if let Err(error) = remove(&part) {
            tracing::warn!(path = %part.display(), %error, "a part of a file is still there");
        }
    }
    Ok(())
}

/// Makes the names in a folder last. Only on Unix can a folder be opened for that.
fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Writes a value as JSON, whole or not at all.
///
/// # Errors
/// See [`write`].
pub fn write_json<T: Serialize>(path: &Path, value: &T) -> io::Result<()> {
    write(path, &serde_json::to_vec(value)?)
}

/// Reads a whole file; none when there is none.
///
/// # Errors
/// Those of the file system, and a file over the limit.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.len() > LIMIT => Err(io::Error::other("the file is too large")),
        Ok(_) => fs::read(path).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads a value from JSON; none when there is no file.
///
/// # Errors
/// See [`read`]; also a file that is not what it should be.
pub fn read_json<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    Ok(match read(path)? {
        Some(bytes) => Some(serde_json::from_slice(&bytes)?),
        None => None,
    })
}

/// Every file of a folder with this ending, by name. A missing folder has none.
///
/// # Errors
/// Those of the file system.
pub fn list(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == ending) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Removes a file; that it is not there is fine.
///
/// # Errors
/// Those of the file system.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// The whole lines of a log, which may be growing just now: nothing of it is touched.
///
/// # Errors
/// Those of the file system, and a line that cannot be read.
pub fn read_log<T: DeserializeOwned>(path: &Path) -> io::Result<Vec<T>> {
    entries(&read(path)?.unwrap_or_default()).map(|(entries, _)| entries)
}

/// The entries of the whole lines, and how many bytes those are.
fn entries<T: DeserializeOwned>(bytes: &[u8]) -> io::Result<(Vec<T>, usize)> {
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let lines = bytes[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let entries = lines.map(serde_json::from_slice).collect::<Result<Vec<T>, _>>()?;
    Ok((entries, whole))
}

/// A file of lines that only grows.
#[derive(Debug)]
pub struct Log {
    file: File,
    length: u64,
}

impl Log {
    /// Opens a log and reads its lines. A last line that was cut by a crash is taken off.
    ///
    /// # Errors
    /// Those of the file system, and a line in the middle that cannot be read.
    pub fn open<T: DeserializeOwned>(path: &Path) -> io::Result<(Log, Vec<T>)> {
        let found = read(path)?;
        let is_new = found.is_none();
        let bytes = found.unwrap_or_default();
        let (entries, whole) = entries(&bytes)?;
        let file = options().create(true).append(true).open(path)?;
        if is_new {
            sync_folder(path.parent().ok_or_else(|| io::Error::other("a file without a folder"))?)?;
        }
        let length = u64::try_from(whole).map_err(io::Error::other)?;
        if whole < bytes.len() {
            file.set_len(length)?;
            file.sync_all()?;
        }
        Ok((Log { file, length }, entries))
    }

    /// Opens a log only to add to it: however long it is, and whatever its lines say. A last line that was cut by a crash
    /// is taken off.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn to_append(path: &Path) -> io::Result<Log> {
        let mut file = options().create(true).read(true).append(true).open(path)?;
        let size = file.metadata()?.len();
        let tail_at = size.saturating_sub(LONGEST_LINE);
        file.seek(SeekFrom::Start(tail_at))?;
        let mut tail = Vec::new();
        (&mut file).take(LONGEST_LINE).read_to_end(&mut tail)?;
        let end = tail.iter().rposition(|byte| *byte == b'\n');
        let length = match end {
            Some(at) => tail_at + u64::try_from(at).map_err(io::Error::other)? + 1,
            None => tail_at,
        };
        if length < size {
            file.set_len(length)?;
            file.sync_all()?;
        }
        Ok(Log { file, length })
    }

    /// How long it is, in bytes.
    pub fn bytes(&self) -> u64 {
        self.length
    }

    /// Adds a line. When it fails, the file is as it was before.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn append<T: Serialize>(&mut self, entry: &T) -> io::Result<()> {
        let mut line = serde_json::to_vec(entry)?;
        line.push(b'\n');
        let result = self.file.write_all(&line).and_then(|()| self.file.sync_data());
        match result {
            Ok(()) => self.length += u64::try_from(line.len()).map_err(io::Error::other)?,
            Err(_) => drop(self.file.set_len(self.length)),
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_cut_by_a_crash_is_taken_off() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("run.jsonl");
        fs::write(&path, "1\n2\n3").expect("a file");
        let (mut log, entries) = Log::open::<u32>(&path).expect("a log");
        assert_eq!(entries, [1, 2]);
        log.append(&4).expect("a line");
        assert_eq!(fs::read_to_string(&path).expect("a file"), "1\n2\n4\n");
    }

    #[test]
    fn a_log_that_grows_is_read_without_being_touched() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("run.jsonl");
        fs::write(&path, "1\n2\n3").expect("a file");
        assert_eq!(read_log::<u32>(&path).expect("its lines"), [1, 2]);
        assert_eq!(fs::read_to_string(&path).expect("a file"), "1\n2\n3");
        assert_eq!(read_log::<u32>(&folder.path().join("none")).expect("no lines"), [0; 0]);
    }

    #[test]
    fn a_log_to_append_to_is_not_read_and_loses_only_a_cut_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("decisions.jsonl");
        Log::to_append(&path).expect("a new log").append(&1).expect("a line");
        fs::write(&path, "1\nno sense\n2").expect("a file");
        Log::to_append(&path).expect("a log").append(&3).expect("a line");
        assert_eq!(fs::read_to_string(&path).expect("a file"), "1\nno sense\n3\n");
    }

    #[test]
    fn a_line_that_makes_no_sense_is_said_and_the_file_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("run.jsonl");
        fs::write(&path, "1\nx\n3\n").expect("a file");
        assert!(Log::open::<u32>(&path).is_err());
        assert_eq!(fs::read_to_string(&path).expect("a file"), "1\nx\n3\n");
    }

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.json");
        write_json(&path, &"old").expect("written");
        // A full disk is played by a folder where the new file should be.
        fs::create_dir(folder.path().join("a.json.part")).expect("a folder");
        assert!(write_json(&path, &"new").is_err());
        assert_eq!(read_json::<String>(&path).expect("read").as_deref(), Some("old"));
    }

    #[test]
    fn a_part_that_a_kill_left_is_taken_away_and_what_is_whole_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["a.json", "b.json.part", "c.jsonl"] {
            fs::write(folder.path().join(name), "{}").expect("a file");
        }
        fs::create_dir(folder.path().join("d.json.part")).expect("a folder");
        remove_parts(folder.path()).expect("they can be removed");
        let left = fs::read_dir(folder.path()).expect("a folder");
        let mut left: Vec<_> = left.map(|at| at.expect("an entry").file_name()).collect();
        left.sort();
        assert_eq!(left, ["a.json", "c.jsonl", "d.json.part"]);
    }
}
