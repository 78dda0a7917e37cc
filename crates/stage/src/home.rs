//! A home folder for one pretend person: nothing of the real one is read or written.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::TempDir;

/// A fresh home with its own places for settings, data, cache and sockets. Gone when dropped.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// Makes the folders.
    pub fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("deskside-home-").tempdir()?;
        for name in ["run", ".config", ".cache", ".local/share", ".local/state"] {
            let path = folder.path().join(name);
            fs::create_dir_all(&path)?;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self { folder })
    }

    /// The home folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The folder for sockets (`XDG_RUNTIME_DIR`), which only its owner may enter.
    pub fn runtime(&self) -> PathBuf {
        self.folder.path().join("run")
    }

    /// The variables that make a program live here.
    pub fn env(&self) -> Vec<(String, String)> {
        let at = |name: &str| self.folder.path().join(name).to_string_lossy().into_owned();
        [
            ("HOME", at("")),
            ("XDG_RUNTIME_DIR", at("run")),
            ("XDG_CONFIG_HOME", at(".config")),
            ("XDG_CACHE_HOME", at(".cache")),
            ("XDG_DATA_HOME", at(".local/share")),
            ("XDG_STATE_HOME", at(".local/state")),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
    }
}
