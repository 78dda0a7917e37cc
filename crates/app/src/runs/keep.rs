//! How long the logs of runs are kept. What was changed on this computer is in the journal, and that is kept for good.

use std::path::Path;

use deskside_core::id::{Millis, RunId};
use deskside_core::run::{self, Entry, Position, State};

use crate::files;
use crate::runs::begun;

/// A run that is over is kept this long after the last thing that happened in it, in milliseconds.
const TIME: i64 = 30 * 24 * 60 * 60 * 1000;
/// No more runs than this are kept, counted from the newest, unless they can be carried on with.
const MOST: usize = 200;

/// Whether a run is not offered to be carried on with any more: it was closed, came to its end, or became a call for help.
pub(super) fn is_over(folder: &Path, run: &RunId, state: &State, log: &[Entry]) -> bool {
    let ended = begun::begun(folder, run, log)
        .is_none_or(|begun| matches!(state.position(&begun.wizard), Position::Done(_)));
    state.closed || ended || !state.requests.is_empty()
}

/// Removes the logs of runs that are over and old, or over and too many. Whatever cannot be read is left where it is.
pub(crate) fn shorten(folder: &Path, now: Millis) {
    let mut paths = files::list(folder, "jsonl").unwrap_or_default();
    // Names are made from the time, so the newest come first now.
    paths.reverse();
    for (place, path) in paths.iter().enumerate() {
        let name = path.file_stem().and_then(|name| name.to_str());
        let Some(id) = name.and_then(|name| name.parse::<RunId>().ok()) else { continue };
        let Some(began) = began(&id) else { continue };
        let too_many = place >= MOST;
        let old = |at: Millis| now.0 - at.0 > TIME;
        // Most runs are young, and their logs need not be read for that.
        if !too_many && !old(began) {
            continue;
        }
        let Ok(log) = files::read_log::<Entry>(path) else { continue };
        let (Some(last), state) = (log.last(), run::fold(&log)) else { continue };
        let can_go =
            state.pending.is_none() && is_over(folder, &id, &state, &log) && (too_many || old(last.at));
        if can_go && let Err(error) = files::remove(path).and_then(|()| begun::forget(folder, &id)) {
            tracing::warn!(path = %path.display(), %error, "an old run cannot be removed");
        }
    }
}

/// When a run began, as its name has it.
fn began(id: &RunId) -> Option<Millis> {
    let (seconds, nanos) = uuid::Uuid::parse_str(id.as_str()).ok()?.get_timestamp()?.to_unix();
    Some(Millis(i64::try_from(seconds).ok()? * 1000 + i64::from(nanos / 1_000_000)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use deskside_core::run::Event;
    use uuid::{NoContext, Timestamp, Uuid};

    const DAY: i64 = 24 * 60 * 60 * 1000;
    const NOW: Millis = Millis(1_800_000_000_000);

    /// A run of the wizard for stuck printers that began so many days ago, and its last event so many days ago.
    fn run(folder: &Path, began: i64, last: i64, end: Option<Event>) -> std::path::PathBuf {
        let at = Millis(NOW.0 - began * DAY);
        let seconds = u64::try_from(at.0 / 1000).unwrap();
        let id = Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, 0));
        let path = folder.join(format!("{}.jsonl", id.hyphenated()));
        let (mut file, _) = files::Log::open::<Entry>(&path).unwrap();
        let wizard = "printing-stuck".parse().unwrap();
        file.append(&Entry { at, event: Event::Started { wizard, version: 1, words: String::new() } })
            .unwrap();
        let at = Millis(NOW.0 - last * DAY);
        if let Some(event) = end {
            file.append(&Entry { at, event }).unwrap();
        }
        path
    }

    #[test]
    fn a_run_that_is_over_is_removed_thirty_days_after_the_last_thing_that_happened_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let run = |began, last, end| run(folder.path(), began, last, end);
        let request = "0192f5a4-7d3b-7cc1-8000-000000000001".parse().unwrap();
        let old = run(40, 31, Some(Event::Closed));
        let old_request = run(40, 31, Some(Event::Sent { request, lane: None }));
        let went_on = run(40, 29, Some(Event::Closed));
        let young = run(29, 29, Some(Event::Closed));
        let open = run(400, 400, None);
        shorten(folder.path(), NOW);
        assert!(!old.exists() && !old_request.exists());
        assert!(went_on.exists() && young.exists());
        assert!(open.exists(), "it can be carried on with");
    }

    #[test]
    fn no_more_than_two_hundred_runs_that_are_over_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let open = run(folder.path(), 20, 20, None);
        for _ in 0..205 {
            run(folder.path(), 1, 1, Some(Event::Closed));
        }
        shorten(folder.path(), NOW);
        assert!(open.exists());
        assert_eq!(files::list(folder.path(), "jsonl").unwrap().len(), 201);
    }

    #[test]
    fn a_file_that_is_no_run_or_cannot_be_read_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let odd = folder.path().join("notes.jsonl");
        std::fs::write(&odd, "x").unwrap();
        let rubbish = run(folder.path(), 60, 60, Some(Event::Closed));
        std::fs::write(&rubbish, "rubbish\n").unwrap();
        shorten(folder.path(), NOW);
        assert!(odd.exists() && rubbish.exists());
    }
}
