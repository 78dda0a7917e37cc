//! `deskside-helper`: serves on the system bus; and for root, two commands that enrol a computer and check the log.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use deskside_core::id::Digest;
use deskside_core::order::Refusal;
use deskside_helper::bus::{self, Behind};
use deskside_helper::door::{Door, Ports};
use deskside_helper::enrolment::{self, Enrolment, Person};
use deskside_helper::polkit::Polkit;
use deskside_helper::{clock, log, state};
use deskside_os::{Computer, Os, Settings};
use zbus::Connection;

const USAGE: &str =
    "deskside-helper serve [--idle SECONDS] [--bus ADDRESS] [--cups-server SERVER] [--programs FOLDER]
deskside-helper enrol --root FINGERPRINT --uid NUMBER --person ID --device ID --key KEY [--groups A,B]
deskside-helper check

Each takes --state FOLDER and --enrolment FILE, where these are not the usual ones.";

/// What was given on the command line, which is root's.
struct Given(BTreeMap<String, String>);

impl Given {
    fn read(args: impl Iterator<Item = String>, known: &[&str]) -> Result<Given> {
        let mut given = BTreeMap::new();
        let mut args = args.peekable();
        while let Some(name) = args.next() {
            let known = ["state", "enrolment"].iter().chain(known).find(|known| name == format!("--{known}"));
            let (known, value) = known.zip(args.next()).context(USAGE)?;
            ensure!(given.insert((*known).to_owned(), value).is_none(), "--{known} is given twice");
        }
        Ok(Given(given))
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn parsed<T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>>(
        &self,
        name: &str,
    ) -> Result<T> {
        let text = self.get(name).with_context(|| format!("--{name} is missing\n\n{USAGE}"))?;
        text.parse().with_context(|| format!("--{name}"))
    }

    fn state(&self) -> PathBuf {
        self.get("state").unwrap_or(state::FOLDER).into()
    }

    fn enrolment(&self) -> PathBuf {
        self.get("enrolment").unwrap_or(enrolment::FILE).into()
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    match args.next().as_deref() {
        Some("serve") => serve(&Given::read(args, &["idle", "bus", "cups-server", "programs"])?),
        Some("enrol") => enrol(&Given::read(args, &["root", "uid", "person", "device", "key", "groups"])?),
        Some("check") => check(&Given::read(args, &[])?),
        _ => bail!(USAGE),
    }
}

fn serve(given: &Given) -> Result<()> {
    let idle = given.get("idle").map_or(Ok(60), str::parse)?;
    let bus = bus::connect(given.get("bus")).context("the system bus")?;
    let behind = behind(given, &bus);
    if let Err(why) = &behind {
        eprintln!("nothing is done here: {why}");
    }
    Ok(bus::serve(&bus, behind, Duration::from_secs(idle))?)
}

/// The door, or why there is none.
fn behind(given: &Given, bus: &Connection) -> Behind {
    let broken = |error: std::io::Error| {
        eprintln!("{error}");
        Refusal::CannotKeep
    };
    let enrolment = Enrolment::read(&given.enrolment()).map_err(broken)?.ok_or(Refusal::NotEnrolled)?;
    let settings = Settings {
        cups_server: given.get("cups-server").map(str::to_owned),
        programs: given.get("programs").map(|folder| vec![folder.into()]),
        sockets_only: true,
        ..Settings::default()
    };
    let ports = Ports {
        machine: Box::new(move |uid| {
            Arc::new(Computer::new(Os::Linux, Settings { uid: Some(uid), ..settings.clone() }))
        }),
        authority: Box::new(Polkit::on(bus.clone())),
        clock: Box::new(clock::now),
    };
    Door::open(enrolment, &given.state(), ports).map_err(broken)
}

fn enrol(given: &Given) -> Result<()> {
    let groups = given.get("groups").unwrap_or_default().split(',').filter(|name| !name.is_empty());
    let person = Person {
        person: given.parsed("person")?,
        device: given.parsed("device")?,
        key: given.parsed("key")?,
        groups: groups.map(str::parse).collect::<Result<BTreeSet<_>, _>>().context("--groups")?,
    };
    let (root, uid): (Digest, u32) = (given.parsed("root")?, given.parsed("uid")?);
    state::begin(&given.state()).context("what is kept")?;
    Enrolment::add(&given.enrolment(), root, uid, person).context("the enrolment")?;
    println!("Account {uid} is enrolled. A helper program that runs learns of it when it is started again.");
    Ok(())
}

fn check(given: &Given) -> Result<()> {
    for name in ["log.old.jsonl", log::CHANGES, "refused.old.jsonl", log::REFUSALS] {
        match std::fs::read(given.state().join(name)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error).context(name),
            Ok(text) => match log::check(&text) {
                Ok(entries) => {
                    println!("{name}: {} entries, each follows from the one before", entries.len())
                }
                Err(log::Broken { line }) => bail!("{name}: line {line} does not follow from the one before"),
            },
        }
    }
    Ok(())
}
