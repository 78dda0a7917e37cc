//! Running a tool to its end, finding it, and waiting for something to become true.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// Where tools are looked for; a plain user's `PATH` leaves out the `sbin` folders that cupsd lives in.
pub(crate) const PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// The full path of `program`, or an error that names it.
pub fn find(program: &str) -> Result<PathBuf> {
    PATH.split(':')
        .map(|folder| PathBuf::from(folder).join(program))
        .find(|path| path.is_file())
        .with_context(|| format!("`{program}` is not installed (`cargo xtask test` installs what is needed)"))
}

/// Asks `ready` again and again until it answers, or fails with `what` after `limit`.
pub fn wait_until<T>(what: &str, limit: Duration, mut ready: impl FnMut() -> Option<T>) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(answer) = ready() {
            return Ok(answer);
        }
        if start.elapsed() > limit {
            bail!("waited {} s in vain: {what}", limit.as_secs());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A command for `program` with nothing of our environment but the search path.
pub(crate) fn command(program: &str) -> Result<Command> {
    let mut command = Command::new(find(program)?);
    command.env_clear().env("PATH", PATH).env("LC_ALL", "C.UTF-8").env("HOME", std::env::temp_dir());
    Ok(command)
}

/// Runs `command` to its end with `input`, and gives what it printed; a failure carries what it complained about.
pub(crate) fn run(command: &mut Command, input: &[u8]) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{name}`"))?;
    let mut stdin = child.stdin.take().expect("stdin is piped above");
    // A tool that does not read its input closes the pipe, which is no failure of the tool.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("`{name}` {}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
