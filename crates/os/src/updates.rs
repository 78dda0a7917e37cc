//! Updates on Linux: PackageKit on the system bus, asked by `busctl`. How many updates wait it tells only over the connection that
//! began the question, which `pkcon` is for.
//!
//! What is said here was recorded with PackageKit 1.2.6. Asking may start its daemon, which ends by itself when nobody asks any more.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use deskside_core::action::UpdatesAction;
use deskside_core::machine::{Fault, Reading, UpdatesAsk};
use deskside_core::plan::Invocation;
use deskside_core::updates::{AtWork, Updates, Waiting};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::run::{self, Ended, Programs};

const DAEMON: &str = "org.freedesktop.PackageKit";
const OBJECT: &str = "/org/freedesktop/PackageKit";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// `PK_ROLE_ENUM_REFRESH_CACHE`.
const REFRESH: &str = "13";
/// What changes the programs of a computer, as `PkRoleEnum` numbers it: installing files and packages, removing, updating, repairing
/// and upgrading.
const CHANGING: &[u64] = &[10, 11, 14, 22, 29, 33];
/// So many seconds since is what PackageKit says of what never was.
const NEVER: u64 = u32::MAX as u64;
/// How `pkcon` ends when there is nothing to do.
const NOTHING_USEFUL: i32 = 5;
/// More than this is under way nowhere.
const AT_MOST: usize = 20;

pub(crate) fn read(programs: &Programs, ask: &UpdatesAsk, within: Duration) -> Result<Reading, Fault> {
    match ask {
        UpdatesAsk::Updates => updates(programs, within).map(Reading::Updates),
        UpdatesAsk::WaitingUpdates => {
            let args = ["--plain", "get-updates"].map(str::to_owned);
            let ended = programs.run("pkcon", &args, b"", within)?;
            match ended.code {
                // It also ends so when there is no PackageKit. Asked by `busctl`, the bus says why.
                0 => match waiting(&String::from_utf8_lossy(&ended.output)) {
                    Ok(waiting) => Ok(Reading::WaitingUpdates(waiting)),
                    Err(unreadable) => updates(programs, within).and(Err(unreadable)),
                },
                NOTHING_USEFUL => Ok(Reading::WaitingUpdates(Waiting::default())),
                _ => Err(refused(&ended)),
            }
        }
    }
}

/// The program that gets the list anew. PackageKit asks polkit whether the person may; the program itself asks nothing.
pub(crate) fn with_pkcon(action: &UpdatesAction) -> Invocation {
    let UpdatesAction::Look {} = action;
    Invocation::new("pkcon", ["--plain", "--noninteractive", "refresh", "force"])
}

/// Why PackageKit did not do it.
pub(crate) fn refused(ended: &Ended) -> Fault {
    let said =
        [&ended.complaint, &ended.output].map(|said| String::from_utf8_lossy(said).into_owned()).concat();
    // A name that nobody has and nothing would start.
    if said.contains("was not provided by any .service files") || said.contains("ServiceUnknown") {
        return Fault::NotInstalled { what: "PackageKit".to_owned() };
    }
    if said.contains("Failed to obtain authentication") {
        return Fault::Denied { detail: "PackageKit".to_owned() };
    }
    match run::complaint("pkcon", "PackageKit", ended) {
        Fault::NoAnswer { .. } => Fault::NoAnswer { what: "PackageKit".to_owned() },
        fault => fault,
    }
}

fn updates(programs: &Programs, within: Duration) -> Result<Updates, Fault> {
    let end = Instant::now() + within;
    let call = |words: &[&str]| {
        let words = ["--system", "--json=short", "call", DAEMON].iter().chain(words);
        let args: Vec<String> = words.map(|word| (*word).to_owned()).collect();
        programs.run("busctl", &args, b"", end.saturating_duration_since(Instant::now()))
    };
    let answer = |words: &[&str]| {
        let ended = call(words)?;
        if ended.code == 0 { Ok(ended.output) } else { Err(refused(&ended)) }
    };
    let seconds: u64 = parsed(&answer(&[OBJECT, DAEMON, "GetTimeSinceAction", "u", REFRESH])?)?;
    let under_way: Vec<String> = parsed(&answer(&[OBJECT, DAEMON, "GetTransactionList"])?)?;
    let offline = format!("{DAEMON}.Offline");
    let offline: Properties = parsed(&answer(&[OBJECT, PROPERTIES, "GetAll", "s", &offline])?)?;
    let transaction = format!("{DAEMON}.Transaction");
    let mut at_work = None;
    for object in under_way.iter().take(AT_MOST) {
        let ended = call(&[object, PROPERTIES, "GetAll", "s", &transaction])?;
        // One that ended meanwhile is under way no more.
        if ended.code == 0 {
            at_work = at_work.or(changing(&parsed(&ended.output)?));
        } else if !String::from_utf8_lossy(&ended.complaint).contains("UnknownMethod")
            && !String::from_utf8_lossy(&ended.complaint).to_lowercase().contains("object")
        {
            return Err(refused(&ended));
        }
    }
    let prepared = ["UpdatePrepared", "UpgradePrepared"]
        .iter()
        .any(|name| offline.get(*name).and_then(|property| property.data.as_bool()).unwrap_or_default());
    Ok(Updates { looked: (seconds < NEVER).then_some(seconds), at_work, prepared })
}

/// The answer as `busctl` prints it: every value with its type.
#[derive(Deserialize)]
struct Answer<T> {
    data: (T,),
}

type Properties = BTreeMap<String, Property>;

#[derive(Debug, Deserialize)]
struct Property {
    data: Value,
}

fn parsed<T: DeserializeOwned>(output: &[u8]) -> Result<T, Fault> {
    let answer: Answer<T> = serde_json::from_slice(output)
        .map_err(|error| Fault::Unreadable { detail: format!("busctl: {error}") })?;
    Ok(answer.data.0)
}

/// What a transaction is at, if it changes the programs of the computer.
fn changing(transaction: &Properties) -> Option<AtWork> {
    let number = |name: &str| transaction.get(name)?.data.as_u64();
    // Any number beyond a hundred says that it does not know.
    let percent = number("Percentage").and_then(|percent| u32::try_from(percent).ok());
    number("Role")
        .is_some_and(|role| CHANGING.contains(&role))
        .then_some(AtWork { percent: percent.filter(|percent| *percent <= 100) })
}

/// Counts the updates that `pkcon` lists, one a line: a kind, the program in one word, and where it comes from. What is held back
/// waits for somebody else, and is none that waits for a person.
fn waiting(output: &str) -> Result<Waiting, Fault> {
    let unreadable = || Fault::Unreadable { detail: "pkcon: there are no results".to_owned() };
    let (_, results) = output.split_once("\nResults:").ok_or_else(unreadable)?;
    let mut waiting = Waiting::default();
    for line in results.lines().filter(|line| line.trim_end().ends_with(')') && !line.starts_with("Blocked"))
    {
        waiting.all = waiting.all.saturating_add(1);
        if line.starts_with("Security") {
            waiting.security = waiting.security.saturating_add(1);
        }
    }
    Ok(waiting)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_are_counted_by_their_kind() {
        // Recorded; the line of one that is held back is documented.
        let output = "Transaction:\tGetting updates\nStatus: \tQuerying\nStatus: \tFinished\nResults:\n\
            Security     gtkhtml2-2.19.1-4.fc8.i386 (fedora)\n\
            Bug fix      kernel-2.6.23-0.115.rc3.git1.fc8.i386 (installed)\n\
            Blocked      linux-6.1.0-1.amd64 (debian)\n\
            Normal       powertop-1.8-1.fc8.i386 (fedora)\n";
        assert_eq!(waiting(output), Ok(Waiting { all: 3, security: 1 }));
        assert_eq!(waiting("Status: \tFinished\nResults:\n"), Ok(Waiting::default()));
        assert!(matches!(waiting("Transaction:\tGetting updates\n"), Err(Fault::Unreadable { .. })));
    }

    #[test]
    fn only_what_changes_programs_is_at_work() {
        let at = |role: u64, percent: u64| {
            // Recorded, but for the two numbers.
            let output = format!(
                r#"{{"type":"a{{sv}}","data":[{{"Role":{{"type":"u","data":{role}}},"Status":{{"type":"u","data":8}},
                "Percentage":{{"type":"u","data":{percent}}},"AllowCancel":{{"type":"b","data":true}},"ElapsedTime":{{"type":"u","data":0}}}}]}}"#
            );
            changing(&parsed(output.as_bytes()).expect("it can be read"))
        };
        assert_eq!(at(22, 40), Some(AtWork { percent: Some(40) }));
        assert_eq!(at(22, 101), Some(AtWork { percent: None }), "it does not know how far it is");
        assert_eq!((at(9, 40), at(13, 40)), (None, None), "it only looks");
    }

    #[test]
    fn rubbish_is_a_fault_and_no_panic() {
        for rubbish in ["", "{}", "[]", r#"{"data":[]}"#, r#"{"data":["x"]}"#, "\u{0}"] {
            assert!(
                matches!(parsed::<u64>(rubbish.as_bytes()), Err(Fault::Unreadable { .. })),
                "{rubbish:?}"
            );
        }
    }
}
