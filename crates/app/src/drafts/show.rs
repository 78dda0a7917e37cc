//! A call for help, in words.

use std::collections::BTreeMap;

use deskside_core::bundle::{Collecting, Outcome, Report, Verdict};
use deskside_core::id::{Millis, PartId};
use deskside_core::probe::is_wish;
use deskside_core::run::{Entry, Event, Position, State, Status};
use deskside_core::say::{Facts, Value};
use deskside_core::wizard::{Fix, Step, Wizard};
use deskside_protocol::request::StepStatus;

use crate::app::App;
use crate::drafts::Draft;
use crate::error::AppError;
use crate::journal::Journal;
use crate::library::Library;
use crate::organisation;
use crate::runs::OpenRun;
use crate::speech::Speech;
use crate::view::{
    AnswerView, Connection, DraftStage, DraftView, FileText, HiddenView, LineText, LogKind, LogLine,
    PartText, PartView, Piece, VerdictView,
};

impl App {
    /// A call for help, as the window shows it.
    pub(super) fn draft_view(&self, draft: &Draft) -> DraftView {
        let speech = self.speech();
        let report = draft.report.view();
        let mut parts: Vec<PartView> = report
            .parts
            .iter()
            .map(|part| PartView {
                id: part.id.clone(),
                title: part_title(&speech, &part.id),
                collecting: Some(part.collecting),
                included: part.send,
                size: part.size,
                hidden: part.hidden.values().sum(),
                hidden_words: hidden_words(&speech, &part.hidden, part.hidden_lines),
            })
            .collect();
        parts.extend(draft.pending.iter().map(|id| PartView {
            id: id.clone(),
            title: part_title(&speech, id),
            collecting: None,
            included: true,
            size: 0,
            hidden: 0,
            hidden_words: Vec::new(),
        }));
        let line = |verdict: &Verdict| line_of(&draft.report, verdict);
        DraftView {
            request: draft.id.clone(),
            rev: draft.rev,
            reference: draft.id.reference(),
            lane: draft.lane,
            stage: draft.stage,
            words: draft.words.clone(),
            words_sent: draft.words_sent(),
            answers: draft.about.answers.clone(),
            checks: draft.about.statuses.clone(),
            parts,
            size: report.size,
            readers: self.readers(&speech),
            hidden: hidden_view(&speech, &report.hidden),
            verdicts: report.verdicts.iter().map(|one| verdict_view(&speech, one, line(one))).collect(),
            online: self.connection() == Connection::Online,
            can_send: self.member().is_ok() && draft.stage == DraftStage::Review,
        }
    }

    /// Who can open what is sealed for IT.
    pub(crate) fn readers(&self, speech: &Speech) -> String {
        self.standing(|standing| {
            let manifest = standing.rules.verified.as_ref()?.manifest();
            let it = manifest.readers.iter().find(|(group, _)| group.as_str() == organisation::IT)?;
            Some(it.1.name.clone())
        })
        .unwrap_or_else(|| speech.plain("boundary-owner-it"))
    }
}

/// The questions that were answered, what was tried, and the limit that was reached.
pub(super) fn answers(speech: &Speech, open: &OpenRun, state: &State, journal: &Journal) -> Vec<AnswerView> {
    let mut answers = vec![AnswerView {
        question: speech.plain("answer-topic"),
        answer: speech.title(&open.wizard.id),
        step: None,
    }];
    for step in &open.wizard.steps {
        let Step::Ask(ask) = step else { continue };
        let Some(answer) = state.answers.get(&ask.ask) else { continue };
        let question = speech.of(&open.wizard.id, ask.ask.as_str(), &Facts::new()).unwrap_or_default();
        let answer = if answer.name.is_empty() { answer.key.clone() } else { answer.name.clone() };
        answers.push(AnswerView { question, answer, step: Some(ask.ask.clone()) });
    }
    let told = crate::runs::told(&open.wizard, &open.log, speech, Some(journal));
    let did: Vec<String> =
        told.iter().filter(|line| line.kind == LogKind::Did).map(|line| line.text.clone()).collect();
    if !did.is_empty() {
        let (question, answer) = (speech.plain("answer-tried"), did.join(", "));
        answers.push(AnswerView { question, answer, step: None });
    }
    if let Position::Finding(fix, _) = state.position(&open.wizard) {
        let facts = state.causes.get(&fix.fix).map(|cause| cause.facts.clone()).unwrap_or_default();
        let found = speech.of(&open.wizard.id, fix.fix.as_str(), &facts).unwrap_or_default();
        answers.push(AnswerView { question: speech.plain("answer-found"), answer: found, step: None });
    }
    if let Some(limit) = told.iter().rfind(|line| line.kind == LogKind::Limited) {
        let (question, answer) = (speech.plain("answer-limit"), limit.text.clone());
        answers.push(AnswerView { question, answer, step: None });
    }
    answers
}

/// What was checked and how it stands, without any values.
pub(super) fn statuses(speech: &Speech, wizard: &Wizard, state: &State) -> Vec<StepStatus> {
    let label = |step| speech.of(&wizard.id, &format!("{step}-check"), &Facts::new()).unwrap_or_default();
    let fixes = wizard.steps.iter().filter_map(|step| match step {
        Step::Fix(fix) => Some(fix),
        Step::Tell(_) | Step::Ask(_) | Step::Prove(_) => None,
    });
    fixes
        .filter_map(|fix| Some((fix, state.causes.get(&fix.fix)?)))
        .map(|(fix, cause)| StepStatus {
            step: fix.fix.clone(),
            label: label(&fix.fix),
            status: shown_status(fix, cause.status),
        })
        .collect()
}

/// How a cause is told to stand. A wish that was found and not fulfilled is no fault: it is not begun.
pub(crate) fn shown_status(fix: &Fix, status: Status) -> Status {
    match status {
        Status::Found if is_wish(&fix.check) => Status::NotChecked,
        known => known,
    }
}

/// What a part is called.
pub(crate) fn part_title(speech: &Speech, part: &PartId) -> String {
    speech.plain(&format!("part-{part}"))
}

/// What was hidden, by class, the most first.
pub(crate) fn hidden_view(speech: &Speech, hidden: &BTreeMap<String, u32>) -> Vec<HiddenView> {
    let view =
        |(class, count): (&String, &u32)| HiddenView { class: class_word(speech, class), count: *count };
    let mut views: Vec<HiddenView> = hidden.iter().map(view).collect();
    views.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.class.cmp(&b.class)));
    views
}

fn class_word(speech: &Speech, class: &str) -> String {
    speech.plain(&format!("hidden-{class}"))
}

fn hidden_words(speech: &Speech, hidden: &BTreeMap<String, u32>, lines: u32) -> Vec<String> {
    let mut words: Vec<String> = hidden_view(speech, hidden)
        .into_iter()
        .map(|view| {
            let facts = Facts::from([
                ("count".to_owned(), Value::Number(i64::from(view.count))),
                ("what".to_owned(), Value::Text(view.class)),
            ]);
            speech.shared("hidden-count", &facts)
        })
        .collect();
    if lines > 0 {
        let facts = Facts::from([("count".to_owned(), Value::Number(i64::from(lines)))]);
        words.push(speech.shared("hidden-lines", &facts));
    }
    words
}

/// What an analyzer said, with the line that it looked at. Of what it cannot tell, what it would have been about.
pub(crate) fn verdict_view(speech: &Speech, verdict: &Verdict, line: Option<String>) -> VerdictView {
    // An analyzer that could not look says why, and what it was about stands before it.
    let about = format!("analyzer-about-{}", verdict.analyzer);
    let (title, value) = match verdict.outcome {
        Outcome::Unknown if speech.has(&about) => (speech.plain(&about), speech.say(&verdict.title)),
        Outcome::Unknown | Outcome::Pass | Outcome::Warn | Outcome::Fail => {
            (speech.say(&verdict.title), line.unwrap_or_default())
        }
    };
    VerdictView { outcome: verdict.outcome, title, part: verdict.part.clone(), value }
}

fn line_of(report: &Report, verdict: &Verdict) -> Option<String> {
    let (name, line) = verdict.place.as_ref()?;
    let part = report.parts().iter().find(|part| *part.id() == verdict.part)?;
    let text = part.texts().iter().find(|text| text.name() == name)?;
    let line = text.lines().get(usize::try_from(*line).ok()?)?;
    Some(line.text.clone())
}

/// One piece of a line.
pub(crate) fn piece(piece: deskside_core::redact::Piece) -> Piece {
    match piece {
        deskside_core::redact::Piece::Plain { text } => Piece { text, hidden: None },
        deskside_core::redact::Piece::Hidden { class, token } => {
            Piece { text: token, hidden: Some(class.name().to_owned()) }
        }
    }
}

/// A part, exactly as it would leave.
pub(crate) fn part_text(speech: &Speech, report: &Report, id: &PartId) -> Result<PartText, AppError> {
    let part = report.parts().iter().find(|part| part.id() == id).ok_or(AppError::NotFound)?;
    let mut files = Vec::new();
    for at in 0..part.texts().len() {
        let text = report.text(id, at, 0, usize::MAX).map_err(|_| AppError::NotFound)?;
        let lines = text.lines.into_iter().map(|line| LineText {
            hidden: line.is_hidden,
            pieces: line.pieces.into_iter().map(|one| named(speech, piece(one))).collect(),
        });
        files.push(FileText { name: text.name, lines: lines.collect() });
    }
    Ok(PartText { id: id.clone(), title: part_title(speech, id), files })
}

fn named(speech: &Speech, piece: Piece) -> Piece {
    Piece { hidden: piece.hidden.map(|class| class_word(speech, &class)), ..piece }
}

/// What happened, as plain lines.
pub(super) fn story(lines: &[LogLine]) -> String {
    lines.iter().map(|line| format!("{} {}\n", clock(line.at), line.text)).collect()
}

fn clock(at: Millis) -> String {
    let time = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    time.to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// The story of a run out of an opened report, in the reader's language.
pub(crate) fn told_lines(
    speech: &Speech,
    library: &Library,
    files: &BTreeMap<String, Vec<u8>>,
) -> Vec<LogLine> {
    let Some(bytes) = files.get("answers/run.jsonl") else { return Vec::new() };
    let text = String::from_utf8_lossy(bytes);
    let log: Vec<Entry> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let wizard = log.iter().find_map(|entry| match &entry.event {
        Event::Started { wizard, version, .. } => library.wizard_at(wizard, *version),
        _ => None,
    });
    let Some(wizard) = wizard else { return Vec::new() };
    let own = library.own(&wizard.id).filter(|own| own.wizard == wizard);
    let speech = speech.clone().of_run(&wizard.id, own.map(|own| &**own));
    crate::runs::told(&wizard, &log, &speech, None)
}

/// A readable copy of everything that would be sent.
pub(super) fn copy(speech: &Speech, words: &str, report: &Report) -> String {
    let mut out = format!("{words}\n");
    for part in report.view().parts {
        out += &format!("\n== {} ==\n", part_title(speech, &part.id));
        if !part.send {
            out += &format!("({:?})\n", Collecting::LeftOut);
            continue;
        }
        let Ok(text) = part_text(speech, report, &part.id) else { continue };
        for file in text.files {
            out += &format!("-- {} --\n", file.name);
            for line in file.lines {
                let pieces: String = line.pieces.iter().map(|piece| piece.text.as_str()).collect();
                out += &pieces;
                out.push('\n');
            }
        }
    }
    out
}
