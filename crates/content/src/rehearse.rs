//! Plays the walks of a wizard in every language, and says where that parts from what is recorded.

use deskside_core::machine::OpenStage;

use crate::finding::{Finding, Source};
use crate::load::{LANGUAGES, LoadedWizard};
use crate::play::{Played, play};
use crate::walk::{self, Walks};
use crate::words::Words;

/// Plays the walks in every language, since words may be missing in one. They are recorded in the first.
pub fn rehearse(loaded: &LoadedWizard, source: &Source, walks: &Walks, open: OpenStage) -> Played {
    let mut first: Option<Played> = None;
    for language in LANGUAGES {
        let mut words = Words::new(language);
        words.add(loaded);
        let played = play(loaded, &words, source, walks, open);
        match &mut first {
            None => first = Some(played),
            Some(first) if first.findings.is_empty() => first.findings = played.findings,
            Some(_) => break,
        }
    }
    first.unwrap_or_default()
}

/// The first line where the record and what happened part.
pub fn otherwise(source: &Source, played: &Walks) -> Option<Finding> {
    let now = walk::write(played);
    if now == source.text {
        return None;
    }
    let mut start = 0;
    let mut made = now.lines();
    for kept in source.text.split_inclusive('\n') {
        let line = made.next();
        if line != Some(kept.trim_end_matches('\n')) {
            return Some(parted(source, start..start + kept.trim_end().len(), line));
        }
        start += kept.len();
    }
    Some(parted(source, start..start, made.next()))
}

fn parted(source: &Source, at: std::ops::Range<usize>, now: Option<&str>) -> Finding {
    let now = match now.map(str::trim) {
        None => "it ends here".to_owned(),
        Some("") => "this walk ends here".to_owned(),
        Some(line) => format!("it goes `{line}`"),
    };
    let help = Some(format!("now {now}; `walk --record` keeps what happens"));
    source.finding("otherwise", at, "it went otherwise than recorded", "as it is recorded", help)
}
