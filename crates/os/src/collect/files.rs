//! Reads small files of the system, below one root, so that a test can bring its own.

use std::fs;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::PathBuf;

/// More of a file is not read.
const MAX_FILE: u64 = 512 * 1024;

/// The files of a system.
#[derive(Debug, Clone)]
pub(crate) struct Files {
    root: PathBuf,
}

impl Files {
    /// The files of this computer.
    pub(crate) fn here() -> Files {
        Files { root: PathBuf::from("/") }
    }

    #[cfg(test)]
    pub(super) fn below(root: impl Into<PathBuf>) -> Files {
        Files { root: root.into() }
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }

    /// The beginning of a file. None when there is none, it cannot be read, or it is no file: a pipe would hang.
    pub(crate) fn read(&self, path: &str) -> Option<String> {
        let path = self.path(path);
        if !fs::metadata(&path).ok()?.is_file() {
            return None;
        }
        let mut bytes = Vec::new();
        fs::File::open(path).ok()?.take(MAX_FILE).read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The end of a file, from a whole line on.
    pub(super) fn tail(&self, path: &str, bytes: u64) -> std::io::Result<String> {
        let path = self.path(path);
        let meta = fs::metadata(&path)?;
        if !meta.is_file() {
            return Err(std::io::ErrorKind::InvalidInput.into());
        }
        let mut file = fs::File::open(path)?;
        let start = meta.len().saturating_sub(bytes);
        file.seek(SeekFrom::Start(start))?;
        let mut read = Vec::new();
        file.take(bytes).read_to_end(&mut read)?;
        let text = String::from_utf8_lossy(&read).into_owned();
        let from = if start == 0 { 0 } else { text.find('\n').map_or(text.len(), |at| at + 1) };
        Ok(text[from..].to_owned())
    }

    /// One value in a file: the first line without blanks around it. None when it is empty.
    pub(super) fn value(&self, path: &str) -> Option<String> {
        let text = self.read(path)?;
        let line = text.lines().next()?.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        (!line.is_empty()).then(|| line.to_owned())
    }

    /// A number in a file.
    pub(super) fn number(&self, path: &str) -> Option<i64> {
        self.value(path)?.parse().ok()
    }

    /// The names in a folder, sorted; at most a thousand.
    pub(super) fn list(&self, path: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(path)) else { return Vec::new() };
        let mut names: Vec<String> =
            entries.take(10_000).filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
        names.sort_unstable();
        names.truncate(1000);
        names
    }

    /// How many names of one ending are in a folder.
    pub(super) fn count(&self, path: &str, ending: &str) -> usize {
        let Ok(entries) = fs::read_dir(self.path(path)) else { return 0 };
        entries
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name().to_string_lossy().ends_with(ending))
            .count()
    }

    /// Where a link leads: its last part.
    pub(super) fn link_name(&self, path: &str) -> Option<String> {
        Some(fs::read_link(self.path(path)).ok()?.file_name()?.to_string_lossy().into_owned())
    }

    /// Where a link leads.
    pub(super) fn link(&self, path: &str) -> Option<String> {
        Some(fs::read_link(self.path(path)).ok()?.to_string_lossy().into_owned())
    }

    /// Whether there is such a file or folder.
    pub(super) fn has(&self, path: &str) -> bool {
        self.path(path).exists()
    }
}
