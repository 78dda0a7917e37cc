//! The page of a run for somebody who follows: spots with words, and what stands behind them on this computer.
//!
//! Two nets, as in `core::session::cut`: the sentences are told from facts that were cut, and every text is searched once
//! more for the values that are not for a helper.

use deskside_core::plan::Plan;
use deskside_core::probe::Choice;
use deskside_core::run::{Event, Status};
use deskside_core::secret::SecretName;
use deskside_core::session::{Hidden, Page, PageKind, Role, Shown, what_is_cut};

use super::page::Teller;
use crate::app::{App, lock};
use crate::commands::RunRef;
use crate::error::AppError;
use crate::runs::{OpenRun, Prepared};
use crate::speech::Eyes;
use crate::view::{ChoiceView, PreviewView, Remedy, RowStatus, RunPage};

/// The most lines of *So far* that go along: the last ones.
const MOST_LINES: usize = 40;

impl App {
    /// The page as somebody who follows would have it.
    pub(crate) fn shown(&self, open: &OpenRun) -> Shown {
        let teller = Teller::new(self, open, Eyes::Helper);
        let run_page = teller.page();
        let (mut page, keys) = page_of(&run_page, teller.speech.title(&open.wizard.id));
        page.can_go_back = teller.state.can_go_back;
        if matches!(page.kind, PageKind::Question | PageKind::Finding | PageKind::Refused | PageKind::Prove) {
            // What was found out so far, which the person has beside the page.
            let known = |row: &crate::view::CheckRow| matches!(row.status, RowStatus::Known(status) if status != Status::NotChecked);
            put_rows(&mut page, &teller.rows().into_iter().filter(known).collect::<Vec<_>>());
        }
        let lines = teller.so_far();
        for line in &lines[lines.len().saturating_sub(MOST_LINES)..] {
            page.put(Role::Story, line.text.as_str());
        }
        let repairs = page.spots.iter().filter(|spot| spot.role == Role::Repair).map(|spot| spot.id.clone());
        let repairs = repairs.zip(self.offered(open).map(|plan| plan.action.clone())).collect();
        let page = self.hidden(open).cut(page);
        let choices = page.page().spots.iter().filter(|spot| spot.role == Role::Choice);
        let choices = choices.map(|spot| spot.id.clone()).zip(keys).collect();
        Shown { page, choices, repairs, known: known(open) }
    }

    /// Exactly what somebody who follows would see of a run now.
    pub async fn preview(&self, args: RunRef) -> Result<PreviewView, AppError> {
        let shared = self.open_run(&args.run)?;
        let open = lock(&shared);
        Ok(PreviewView { page: self.shown(&open).page, hidden: what_is_cut(&open.state()) })
    }

    /// The plan that the page offers, if it offers one.
    fn offered<'a>(&self, open: &'a OpenRun) -> impl Iterator<Item = &'a Plan> {
        match &open.prepared {
            Prepared::Plan { plan, .. } | Prepared::Limited { plan, .. } | Prepared::ByHand { plan } => {
                Some(&**plan)
            }
            Prepared::Nothing | Prepared::Choices(_) => None,
        }
        .into_iter()
    }

    /// Every value of the run that is not for a helper.
    fn hidden(&self, open: &OpenRun) -> Hidden {
        let state = open.state();
        let mut hidden = Hidden::of(&state);
        // Also what was found before somebody went back.
        for entry in &open.log {
            match &entry.event {
                Event::Checked { verdict: deskside_core::probe::Verdict::Found { facts }, .. } => {
                    hidden.add(facts)
                }
                Event::Answered { answer, .. } => hidden.add_answer(answer),
                _ => {}
            }
        }
        choices_of(open).iter().for_each(|choice| hidden.add_choice(choice));
        self.offered(open).for_each(|plan| hidden.add_plan(plan));
        for change in state.changes.iter().filter_map(|id| self.inner.journal.get(id).ok()) {
            hidden.add_plan(&change.plan);
        }
        hidden.but_not(deskside_content::words::own_words());
        hidden
    }
}

fn choices_of(open: &OpenRun) -> &[Choice] {
    match &open.prepared {
        Prepared::Choices(Ok(choices)) => choices,
        Prepared::Choices(Err(_))
        | Prepared::Nothing
        | Prepared::Plan { .. }
        | Prepared::ByHand { .. }
        | Prepared::Limited { .. } => &[],
    }
}

/// The values that the run has met and that a suggested change may speak of.
fn known(open: &OpenRun) -> std::collections::BTreeSet<String> {
    let state = open.state();
    let facts = state.causes.values().map(|cause| &cause.facts);
    let facts = facts.chain(state.answers.values().map(|answer| &answer.facts));
    let values = facts.flat_map(|facts| facts.values().map(deskside_core::say::Value::text));
    // Nobody but the person says what their password is used for.
    let keys = state.answers.values().map(|answer| answer.key.clone());
    let keys = keys.filter(|key| key.parse::<SecretName>().is_err());
    let choices = choices_of(open).iter().map(|choice| choice.key.clone());
    values.chain(keys).chain(choices).collect()
}

/// A page in spots, and the keys of its choices in their order. Where a spot stands among those of its role is how the
/// person's own page knows it: `ui/src/app/run/spots.ts` counts in the same way.
fn page_of(run_page: &RunPage, title: String) -> (Page, Vec<String>) {
    let mut keys = Vec::new();
    let mut page = Page::new(kind_of(run_page), title);
    match run_page {
        RunPage::Question { step, question, hint, choices, chosen, empty } => {
            page.step = Some(step.clone());
            page.put(Role::Headline, question.as_str());
            texts(&mut page, hint.iter());
            for choice in choices {
                put_choice(&mut page, choice).chosen = chosen.as_ref() == Some(&choice.key);
                keys.push(choice.key.clone());
            }
            texts(&mut page, empty.iter());
        }
        // What is typed is the person's alone.
        RunPage::Typed { step, question, hint, .. } => {
            page.step = Some(step.clone());
            page.put(Role::Headline, question.as_str());
            texts(&mut page, hint.iter());
        }
        RunPage::Tell { step, headline, body, .. } => {
            page.step = Some(step.clone());
            page.put(Role::Headline, headline.as_str());
            texts(&mut page, body.iter());
        }
        RunPage::Checking { headline, rows, .. } => {
            page.put(Role::Headline, headline.as_str());
            put_rows(&mut page, rows);
        }
        RunPage::Finding { step, headline, explain, remedy, tried, .. } => {
            page.step = Some(step.clone());
            page.put(Role::Headline, headline.as_str());
            texts(&mut page, explain.iter());
            match remedy {
                Some(Remedy::Change { plan }) => put_plan(&mut page, plan),
                Some(Remedy::Manual { headline, steps }) => {
                    texts(&mut page, std::iter::once(headline).chain(steps))
                }
                None => {}
            }
            texts(&mut page, tried.iter());
        }
        RunPage::Refused { step, headline, found, boundary, clearance, .. } => {
            page.clearance = Some(*clearance);
            page.step = Some(step.clone());
            page.put(Role::Headline, headline.as_str());
            texts(&mut page, std::iter::once(found));
            page.put(Role::Boundary, boundary.reason.as_str()).note = Some(boundary.owner.clone());
        }
        RunPage::Working { headline, .. } | RunPage::Ended { headline } => {
            page.put(Role::Headline, headline.as_str());
        }
        RunPage::Prove { step, headline, explain, plan } => {
            page.step = Some(step.clone());
            page.put(Role::Headline, headline.as_str());
            texts(&mut page, explain.iter());
            put_plan(&mut page, plan);
        }
        RunPage::Proved { step, question, seen, choices, .. } => {
            page.step = Some(step.clone());
            page.put(Role::Headline, question.as_str());
            // What the person saw is theirs to say, so these are no choices of a helper.
            texts(&mut page, std::iter::once(seen).chain(choices.iter().map(|choice| &choice.name)));
        }
        RunPage::Done { headline, proof, changes, rows, .. } => {
            page.put(Role::Headline, headline.as_str());
            texts(&mut page, proof.iter());
            for change in changes {
                page.put(Role::Change, change.title.as_str()).note.clone_from(&change.note);
            }
            put_rows(&mut page, rows);
        }
    }
    (page, keys)
}

fn kind_of(run_page: &RunPage) -> PageKind {
    match run_page {
        RunPage::Question { .. } | RunPage::Typed { .. } => PageKind::Question,
        RunPage::Tell { .. } => PageKind::Tell,
        RunPage::Checking { .. } => PageKind::Checking,
        RunPage::Finding { .. } => PageKind::Finding,
        RunPage::Refused { .. } => PageKind::Refused,
        RunPage::Working { .. } => PageKind::Working,
        RunPage::Prove { .. } => PageKind::Prove,
        RunPage::Proved { .. } => PageKind::Proved,
        RunPage::Done { .. } => PageKind::Done,
        RunPage::Ended { .. } => PageKind::Ended,
    }
}

fn texts<'a>(page: &mut Page, lines: impl Iterator<Item = &'a String>) {
    for line in lines {
        page.put(Role::Text, line.as_str());
    }
}

fn put_choice<'a>(page: &'a mut Page, choice: &ChoiceView) -> &'a mut deskside_core::session::Spot {
    let spot = page.put(Role::Choice, choice.name.as_str());
    let about: Vec<&str> = choice.note.iter().chain(&choice.fact).map(String::as_str).collect();
    spot.note = Some(about.join(". ")).filter(|about| !about.is_empty());
    spot
}

fn put_rows(page: &mut Page, rows: &[crate::view::CheckRow]) {
    for row in rows {
        let spot = page.put(Role::Check, row.label.as_str());
        spot.note.clone_from(&row.note);
        spot.status = match row.status {
            RowStatus::Known(status) => Some(status),
            RowStatus::Waiting | RowStatus::Checking => Some(Status::NotChecked),
        };
    }
}

fn put_plan(page: &mut Page, plan: &crate::view::PlanView) {
    for effect in &plan.effects {
        // An arrow is what the person sees between the two as well.
        page.put(Role::Effect, effect.what.as_str()).note = Some(format!("{} → {}", effect.from, effect.to));
    }
    page.put(Role::Repair, plan.button.as_str()).note.clone_from(&plan.loss);
}
