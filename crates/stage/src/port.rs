//! Free ports on loopback that stay ours while a service restarts.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context as _, Result};

/// Below the range from which the kernel takes ports for outgoing connections, so none of those can land on ours.
const RANGE: std::ops::Range<u16> = 20_000..32_000;

/// A port on 127.0.0.1 that no other staged service takes, in this process or another, until it is dropped.
#[derive(Debug)]
pub struct Port {
    number: u16,
    _lock: File,
}

impl Port {
    /// Finds a port that nobody listens on, and locks it against other stages of this user.
    pub fn reserve() -> Result<Self> {
        let folder =
            std::env::temp_dir().join(format!("deskside-stage-ports-{}", rustix::process::getuid().as_raw()));
        fs::create_dir_all(&folder)?;
        let first = std::process::id() as u16 % (RANGE.end - RANGE.start);
        for step in 0..RANGE.end - RANGE.start {
            let number = RANGE.start + (first + step) % (RANGE.end - RANGE.start);
            let lock = File::create(folder.join(number.to_string()))?;
            if lock.try_lock().is_ok() && TcpListener::bind((Ipv4Addr::LOCALHOST, number)).is_ok() {
                return Ok(Self { number, _lock: lock });
            }
        }
        None.context("no free port on 127.0.0.1")
    }

    /// The number.
    pub fn number(&self) -> u16 {
        self.number
    }

    /// `127.0.0.1:NUMBER`.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.number)
    }
}
