//! Nothing is left running: not when a service is dropped, and not when the test itself is killed.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};
use deskside_stage::{Bus, Display, Port, Samba, Service, wait_until};

/// Set for the test binary when it plays the test that is killed.
const PLAY: &str = "STAGE_PLAYS_THE_KILLED_ONE";

fn runs(id: &str) -> bool {
    // A process that has ended and that nobody has asked about yet is a `Z`.
    std::fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

/// How a process was started, for whoever reads a failure.
fn named(id: &str) -> String {
    let words = std::fs::read_to_string(format!("/proc/{id}/cmdline")).unwrap_or_default();
    format!("{id} {}", words.replace('\0', " "))
}

#[test]
fn a_killed_parent_leaves_nothing_running() -> Result<()> {
    if std::env::var_os(PLAY).is_some() {
        let _bus = Bus::start()?;
        let _display = Display::start(64, 64)?;
        let _samba = Samba::start(&[("anna", "Sm4-pass")], &[("office", &["anna"])])?;
        let folder = tempfile::tempdir()?;
        let service = Service::start("sleep", ["600"], &[], &folder.path().join("log"))?;
        eprintln!("started {}", service.id());
        std::thread::sleep(Duration::from_secs(60));
        return Ok(());
    }
    let mut child = Command::new(std::env::current_exe()?)
        .args(["--exact", "lifetime::a_killed_parent_leaves_nothing_running", "--nocapture"])
        .env(PLAY, "1")
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let said = BufReader::new(child.stderr.take().context("piped above")?);
    let line = said.lines().map_while(Result::ok).find(|line| line.starts_with("started "));
    let sleeper = line.context("it did not start")?.replace("started ", "");
    let children = descendants(child.id());
    assert!(children.len() >= 8, "two buses, two Avahis, a display, Samba's and a sleeper: {children:?}");
    assert!(children.contains(&sleeper));

    child.kill()?;
    child.wait()?;
    let left = || children.iter().filter(|id| runs(id)).map(|id| named(id)).collect::<Vec<_>>();
    wait_until("something is left running", Duration::from_secs(10), || left().is_empty().then_some(()))
        .with_context(|| format!("{:?}", left()))?;
    Ok(())
}

fn descendants(parent: u32) -> Vec<String> {
    let mut found = vec![parent.to_string()];
    let mut next = 0;
    while let Some(parent) = found.get(next).cloned() {
        next += 1;
        let tasks = std::fs::read_dir(format!("/proc/{parent}/task")).into_iter().flatten().flatten();
        for task in tasks {
            let children = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            found.extend(children.split_whitespace().map(str::to_owned));
        }
    }
    found.remove(0);
    found
}

#[test]
fn a_dropped_service_is_gone_with_what_it_started() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let log = folder.path().join("log");
    let service = Service::start("xargs", ["-I{}", "sleep", "600"], &[], &log)?;
    let id = service.id().to_string();
    drop(service);
    assert!(!runs(&id));

    let mut service = Service::start("setsid", ["--wait", "true"], &[], &log)?;
    let ended = service.wait_until(Duration::from_secs(5), |_| false);
    assert!(ended.is_err_and(|error| error.to_string().contains("ended at once")));
    Ok(())
}

#[test]
fn a_program_that_is_not_there_is_named() {
    let log = std::env::temp_dir().join("deskside-stage-never");
    let error = Service::start("no-such-program", ["x"], &[], &log).unwrap_err();
    assert!(error.to_string().contains("`no-such-program` is not installed"), "{error}");
}

#[test]
fn a_port_is_given_once() -> Result<()> {
    let ports = (0..20).map(|_| Port::reserve()).collect::<Result<Vec<_>>>()?;
    let mut numbers: Vec<u16> = ports.iter().map(Port::number).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 20);
    Ok(())
}
