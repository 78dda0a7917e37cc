//! How long the records of sessions are kept: one's own for a year, that of somebody who was helped for 30 days.

use std::path::Path;

use deskside_core::id::{Millis, RequestId};
use deskside_core::session::{Entry, State};

use crate::beside::CUT_SHORT;
use crate::files;
use crate::helping::record::Kept;

const DAY: i64 = 24 * 60 * 60 * 1000;
/// Who was with the person, and what they saw and did, is the person's to read for so long after the end.
const OWN: i64 = 365 * DAY;
/// What a helper saw is of somebody else, so they have it for as long as it may be asked about and no longer.
const OF_OTHERS: i64 = 30 * DAY;

/// Removes the records in these folders whose time is over. What cannot be read, or is not over, is left where it is.
pub(crate) fn shorten(sessions: &Path, helped: &Path, now: Millis) {
    let is_old = |last: Millis, time: i64| now.0.saturating_sub(last.0) > time;
    remove(sessions, |path| {
        let log = files::read_log::<Entry>(path).ok()?;
        let state = State::fold(&log);
        Some((state.ended.is_some() || is_cut_short(path)) && is_old(state.last, OWN))
    });
    remove(helped, |path| {
        let log = files::read_log::<Kept>(path).ok()?;
        Some(is_old(log.last()?.at(), OF_OTHERS))
    });
}

/// Whether a record could not be kept to its end.
pub(crate) fn is_cut_short(path: &Path) -> bool {
    path.file_stem().is_some_and(|name| name.to_string_lossy().ends_with(CUT_SHORT))
}

fn remove(folder: &Path, goes: impl Fn(&Path) -> Option<bool>) {
    for path in files::list(folder, "jsonl").unwrap_or_default() {
        let name = path.file_stem().and_then(|name| name.to_str());
        let name = name.map(|name| name.trim_end_matches(CUT_SHORT));
        let is_ours = name.and_then(|name| name.rsplit_once('-')).is_some_and(|(request, lease)| {
            request.parse::<RequestId>().is_ok() && lease.parse::<u32>().is_ok()
        });
        if is_ours
            && goes(&path) == Some(true)
            && let Err(error) = files::remove(&path)
        {
            tracing::warn!(path = %path.display(), %error, "the record of an old session cannot be removed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use deskside_core::session::{Cause, Event};
    use serde::Serialize;

    const NOW: Millis = Millis(1_800_000_000_000);

    fn write(folder: &Path, lease: u32, lines: &[impl Serialize]) {
        let path = folder.join(format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-{lease}.jsonl"));
        let (mut file, _) = files::Log::open::<serde_json::Value>(&path).unwrap();
        lines.iter().for_each(|line| file.append(line).unwrap());
    }

    #[test]
    fn what_is_old_and_over_goes_and_the_rest_stays() {
        let (sessions, helped) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let ago = |days: i64| Millis(NOW.0 - days * DAY);
        let ended = |at| Entry { at, event: Event::Ended { cause: Cause::HelperLeft } };
        write(sessions.path(), 1, &[ended(ago(366))]);
        write(sessions.path(), 2, &[ended(ago(364))]);
        write(sessions.path(), 3, &[Entry { at: ago(400), event: Event::Paused }]);
        write(sessions.path(), 4, &[Entry { at: ago(400), event: Event::Paused }]);
        let name = |end: &str| sessions.path().join(format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-4{end}"));
        std::fs::rename(name(".jsonl"), name(".cut-short.jsonl")).unwrap();
        std::fs::write(sessions.path().join("notes.jsonl"), "").unwrap();
        let begun = |at| Kept::Begun { person: "Amina Khan".into(), at };
        write(helped.path(), 1, &[begun(ago(31))]);
        write(helped.path(), 2, &[begun(ago(29))]);
        shorten(sessions.path(), helped.path(), NOW);
        let left = |folder: &Path| {
            let mut names: Vec<_> = std::fs::read_dir(folder)
                .unwrap()
                .map(|one| one.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names.into_iter().map(|name| name.rsplit('-').next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(left(sessions.path()), ["2.jsonl", "3.jsonl", "notes.jsonl"]);
        assert_eq!(left(helped.path()), ["2.jsonl"]);
    }
}
