//! A program that may be killed, and what it said and when.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::driver::Said;

const PATIENCE: Duration = Duration::from_secs(60);

/// A program that we may kill. It ends with us, for it listens to a pipe.
pub(super) struct Victim {
    child: Child,
    hears: Receiver<(Instant, Said)>,
    said: Vec<(Instant, Said)>,
}

impl Victim {
    pub(super) fn start(driver: &(PathBuf, Vec<String>), args: &[&str]) -> Result<Victim> {
        let (program, first) = driver;
        let mut child = Command::new(program)
            .args(first)
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start `{}`", program.display()))?;
        let lines = BufReader::new(child.stdout.take().context("stdout is piped")?).lines();
        let (sender, hears) = channel();
        std::thread::spawn(move || {
            // A last line that was cut is no promise.
            for said in lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()) {
                if sender.send((Instant::now(), said)).is_err() {
                    return;
                }
            }
        });
        Ok(Victim { child, hears, said: Vec::new() })
    }

    pub(super) fn ready(&self) -> Result<Option<String>> {
        match self.hears.recv_timeout(PATIENCE) {
            Ok((_, Said::Ready { invitation })) => Ok(invitation),
            other => bail!("it is not ready: {other:?}"),
        }
    }

    /// Listens until it says this.
    pub(super) fn until(&mut self, wanted: impl Fn(&Said) -> bool) -> Result<()> {
        loop {
            let (at, said) = self.hears.recv_timeout(PATIENCE).context("it says nothing more")?;
            let is_it = wanted(&said);
            self.said.push((at, said));
            if is_it {
                return Ok(());
            }
        }
    }

    /// What it had said at that moment, last.
    pub(super) fn last_at(&mut self, moment: Instant) -> Option<Said> {
        self.said.extend(self.hears.try_iter());
        let before = self.said.iter().rev().find(|(at, _)| *at <= moment);
        before.map(|(_, said)| said.clone())
    }

    /// Kills it, and gives what it had said since it was ready.
    pub(super) fn kill(mut self) -> Result<Vec<(Instant, Said)>> {
        ensure!(self.child.try_wait()?.is_none(), "it had ended by itself");
        self.child.kill()?;
        self.child.wait()?;
        self.said.extend(self.hears.iter());
        Ok(std::mem::take(&mut self.said))
    }

    /// Waits until something ends it, which must be a signal and not itself.
    pub(super) fn falls(mut self) -> Result<()> {
        loop {
            match self.hears.recv_timeout(PATIENCE) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => bail!("it goes on"),
            }
        }
        let status = self.child.wait()?;
        ensure!(status.signal().is_some(), "it came to its end: {status}");
        Ok(())
    }

    /// Kills it as soon as something is so.
    pub(super) fn kill_when(mut self, is_time: impl Fn() -> bool) -> Result<()> {
        let begun = Instant::now();
        while !is_time() {
            ensure!(self.child.try_wait()?.is_none(), "it had ended by itself");
            ensure!(begun.elapsed() < PATIENCE, "the moment does not come");
            std::thread::sleep(Duration::from_millis(5));
        }
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Lets it end, and gives what it had said since it was ready.
    pub(super) fn end(mut self) -> Result<Vec<(Instant, Said)>> {
        drop(self.child.stdin.take());
        self.dies()
    }

    /// Waits until it has ended by itself, and gives what it had said.
    pub(super) fn dies(mut self) -> Result<Vec<(Instant, Said)>> {
        loop {
            match self.hears.recv_timeout(PATIENCE) {
                Ok(said) => self.said.push(said),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => bail!("it goes on: {:?}", self.said),
            }
        }
        self.child.wait()?;
        Ok(std::mem::take(&mut self.said))
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
