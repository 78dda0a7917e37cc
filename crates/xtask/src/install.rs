//! Installing Debian packages without letting any of them start a service. Runs as root, in a process of its own.
//!
//! A policy-rc.d that answers 101 ("forbidden") is put in place for the time of the installation. This process is
//! started with interrupts ignored and does the installation to its end, so the policy goes away again also when
//! whoever asked for it is interrupted or killed meanwhile.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

/// The task name under which `setup` starts this program again.
pub const TASK: &str = "install-as-root";

const POLICY: &str = "/usr/sbin/policy-rc.d";
/// Tells our file from anybody else's, should one of ours have been left behind by a power cut.
const MARK: &str = "# put here by `cargo xtask` while it installs packages";

/// Installs `packages`, with nothing started.
pub fn run(packages: &[String]) -> Result<ExitCode> {
    let _policy = Policy::forbid(Path::new(POLICY))?;
    let status = Command::new("apt-get")
        .args(["-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .env("LC_ALL", "C.UTF-8")
        .status()
        .context("cannot start `apt-get`")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Removes a policy of ours that a power cut has left behind.
pub fn has_stale_policy() -> bool {
    is_ours(Path::new(POLICY))
}

fn is_ours(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| text.contains(MARK))
}

/// While it lives no service may start; dropping it puts back what was there.
struct Policy {
    path: PathBuf,
    aside: Option<PathBuf>,
}

impl Policy {
    fn forbid(path: &Path) -> Result<Self> {
        let kept = path.with_extension("d.before-deskside");
        if is_ours(path) {
            fs::remove_file(path)?;
            // What the interrupted installation had put aside is the one to go back to.
            if kept.symlink_metadata().is_ok() {
                fs::rename(&kept, path)?;
            }
        }
        let aside = if path.symlink_metadata().is_ok() {
            fs::rename(path, &kept)?;
            Some(kept)
        } else {
            None
        };
        let policy = Self { path: path.to_owned(), aside };
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o755).open(path)?;
        file.write_all(format!("#!/bin/sh\n{MARK}\nexit 101\n").as_bytes())?;
        // Whatever the umask said.
        file.set_permissions(fs::Permissions::from_mode(0o755))?;
        Ok(policy)
    }
}

impl Drop for Policy {
    fn drop(&mut self) {
        let put_back = match &self.aside {
            Some(aside) => fs::rename(aside, &self.path),
            None => fs::remove_file(&self.path),
        };
        if let Err(error) = put_back {
            eprintln!("xtask: `{}` is still there and must be removed by hand: {error}", self.path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::Policy;

    fn place(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("deskside-policy-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder.join("policy-rc.d")
    }

    #[test]
    fn a_policy_goes_away_again() {
        let path = place("none");
        let policy = Policy::forbid(&path).unwrap();
        assert!(fs::read_to_string(&path).unwrap().ends_with("exit 101\n"));
        drop(policy);
        assert!(!path.exists());
    }

    #[test]
    fn somebody_elses_policy_comes_back() {
        let path = place("other");
        fs::write(&path, "theirs").unwrap();
        drop(Policy::forbid(&path).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    }

    #[test]
    fn a_policy_left_by_a_power_cut_is_replaced_and_theirs_comes_back() {
        let path = place("cut");
        fs::write(&path, "theirs").unwrap();
        std::mem::forget(Policy::forbid(&path).unwrap());
        drop(Policy::forbid(&path).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
    }
}
