//! A page of a run as text, and what can be chosen on it.

use deskside_app::view::{
    BoundaryView, CheckRow, ChoiceView, Ending, OtherHelp, Remedy, RowStatus, RunPage, RunView, Stop,
};
use deskside_core::facts;
use deskside_core::id::StepId;
use deskside_core::run::Status;
use deskside_core::wizard::TypedKind;

use super::offer::{Act, Echo, Offers};
use super::{changes, plan};
use crate::layout::Layout;
use crate::words::Own;

/// Writes a page.
pub(crate) fn write(layout: &mut Layout, own: &Own, view: &RunView, telephone: &str) -> Offers {
    let mut offers = Offers::default();
    let mut page = Writer { layout, own, offers: &mut offers, telephone };
    page.page(view);
    if view.can_go_back {
        offers.letter('b', own.say("back"), Act::Back);
    }
    offers
}

struct Writer<'a> {
    layout: &'a mut Layout,
    own: &'a Own,
    offers: &'a mut Offers,
    telephone: &'a str,
}

impl Writer<'_> {
    fn page(&mut self, view: &RunView) {
        match &view.page {
            RunPage::Question { step, question, hint, choices, chosen, empty } => {
                self.head(question, hint.as_slice());
                empty.iter().for_each(|empty| self.layout.text(empty));
                for choice in choices {
                    self.choice(choice, Act::Answer(step.clone(), choice.key.clone()));
                    if *chosen == Some(choice.key.clone()) {
                        let note = self.own.say("chosen-before");
                        self.note(note);
                    }
                }
            }
            RunPage::Typed { step, question, hint, kind, before, not_sure } => {
                self.head(question, hint.as_slice());
                if let Some(before) = before {
                    self.layout.text(&self.own.with("typed-before", facts! { "before" => before.as_str() }));
                }
                let (echo, ask) = match kind {
                    TypedKind::Share | TypedKind::Account | TypedKind::Mail | TypedKind::Page => {
                        (Echo::Shown, "type-it-text")
                    }
                    TypedKind::Secret => (Echo::Hidden, "type-unseen-text"),
                };
                self.layout.text(&self.own.say(ask));
                self.offers.typing(step.clone(), echo);
                self.choice(not_sure, Act::Answer(step.clone(), not_sure.key.clone()));
            }
            RunPage::Tell { step, headline, body, needs_it, back_to, leads_to } => {
                self.head(headline, body);
                self.tell(step, *needs_it, back_to.as_ref(), leads_to.as_ref());
            }
            RunPage::Checking { headline, rows, stopped, .. } => {
                self.head(headline, &[]);
                rows_of(self.layout, self.own, rows);
                self.layout.gap();
                let stopped = match stopped {
                    Some(Stop::Failed) => "checking-failed-text",
                    Some(Stop::Asked) | None => "checking-stopped-text",
                };
                self.layout.text(&self.own.say(stopped));
                self.offers.number(self.own.say("carry-on-checking"), Act::CarryOn);
            }
            RunPage::Finding { step, headline, explain, remedy, has_other, tried, reference } => {
                self.head(headline, explain);
                if !tried.is_empty() {
                    self.layout.gap();
                    self.layout.text(&self.own.say("tried"));
                    tried.iter().for_each(|tried| self.layout.item("-", tried));
                }
                self.remedy(step, remedy.as_ref());
                if *has_other {
                    self.offers.number(self.own.say("try-other"), Act::TryOther(step.clone()));
                }
                self.offers.number(self.own.say("leave-as-it-is"), Act::PutAside(step.clone()));
                self.person(Some(reference));
            }
            RunPage::Refused { step, headline, found, has_other, boundary, .. } => {
                self.head(headline, &[]);
                self.layout.text(found);
                self.limit(boundary);
                if *has_other {
                    self.offers.number(self.own.say("try-other"), Act::TryOther(step.clone()));
                }
                self.offers.number(self.own.say("leave-as-it-is"), Act::PutAside(step.clone()));
                self.person(None);
            }
            RunPage::Prove { step, headline, explain, plan } => {
                self.head(headline, explain);
                plan::show(self.layout, self.own, plan);
                self.plan(plan);
                self.offers.number(self.own.say("not-now"), Act::PutAside(step.clone()));
            }
            RunPage::Proved { step, question, seen, choices, .. } => {
                self.head(question, &[]);
                self.layout.text(&self.own.with("seen", facts! { "seen" => seen.as_str() }));
                for choice in choices {
                    self.choice(choice, Act::SayProved(step.clone(), choice.key.clone()));
                }
            }
            RunPage::Done { outcome, headline, proof, changes, rows, hand_over } => {
                self.head(headline, proof.as_slice());
                for change in changes {
                    self.layout.gap();
                    changes::write(self.layout, self.own, change);
                    changes::offer(self.offers, self.own, change);
                }
                self.layout.gap();
                rows_of(self.layout, self.own, rows);
                if *outcome != Ending::Fixed {
                    self.person(None);
                    hand_over.iter().for_each(|text| self.layout.text(text));
                }
            }
            RunPage::Ended { headline } => {
                self.head(headline, &[]);
                self.person(None);
            }
            RunPage::Working { headline, .. } => self.head(headline, &[]),
        }
    }

    fn head(&mut self, headline: &str, body: &[String]) {
        self.layout.headline(headline);
        body.iter().for_each(|text| self.layout.text(text));
    }

    fn note(&mut self, note: String) {
        // The last offer is the one that it is about.
        self.offers.note(note);
    }

    fn choice(&mut self, choice: &ChoiceView, act: Act) {
        let words = match &choice.fact {
            Some(fact) => format!("{} ({fact})", choice.name),
            None => choice.name.clone(),
        };
        self.offers.number(words, act).notes.extend(choice.note.clone());
    }

    fn tell(
        &mut self,
        step: &StepId,
        needs_it: bool,
        back_to: Option<&StepId>,
        leads_to: Option<&OtherHelp>,
    ) {
        if needs_it {
            self.layout.gap();
            self.layout.text(&self.own.say("only-it-text"));
            self.person(None);
        }
        if let Some(other) = leads_to {
            self.offers.number(other.title.as_str(), Act::Begin(other.wizard.clone()));
        }
        if let Some(question) = back_to {
            self.offers.number(self.own.say("back-to-list"), Act::BackTo(question.clone()));
        }
        let on = if back_to.is_some() || needs_it { "leave-for-now" } else { "continue" };
        self.offers.number(self.own.say(on), Act::GoOn(step.clone()));
    }

    fn remedy(&mut self, step: &StepId, remedy: Option<&Remedy>) {
        match remedy {
            Some(Remedy::Change { plan }) => {
                plan::show(self.layout, self.own, plan);
                self.plan(plan);
            }
            Some(Remedy::Manual { headline, steps }) => {
                self.layout.headline(headline);
                for (at, step) in steps.iter().enumerate() {
                    self.layout.item(&format!("{}.", at + 1), step);
                }
                self.offers.number(self.own.say("did-it"), Act::CheckAgain(step.clone()));
            }
            None => {}
        }
    }

    fn plan(&mut self, plan: &deskside_app::view::PlanView) {
        self.offers.number(plan.button.as_str(), Act::Agree(Box::new(plan.clone())));
        self.offers.letter('e', self.own.say("see-commands"), Act::Commands(Box::new(plan.clone())));
    }

    fn limit(&mut self, boundary: &BoundaryView) {
        limit_of(self.layout, self.own, boundary);
    }

    /// Where a person can be asked. Not from here: what is sent is looked at first, and the window shows it.
    fn person(&mut self, reference: Option<&str>) {
        self.layout.gap();
        self.layout.text(&self.own.say("ask-in-window-text"));
        let reference = reference.unwrap_or_default();
        match (self.telephone, reference) {
            ("", _) => {}
            (telephone, "") => self.layout.text(&self.own.with("call", facts! { "telephone" => telephone })),
            (telephone, reference) => {
                let facts = facts! { "telephone" => telephone, "reference" => reference };
                self.layout.text(&self.own.with("call-with-reference-text", facts));
            }
        }
    }
}

/// A limit: that nothing has changed, why, whose it is.
pub(crate) fn limit_of(layout: &mut Layout, own: &Own, boundary: &BoundaryView) {
    layout.gap();
    let nothing = if boundary.comes_along { "nothing-changed-alone-text" } else { "nothing-changed-text" };
    layout.text(&own.say(nothing));
    layout.item("-", &own.with("limit-why", facts! { "reason" => boundary.reason.as_str() }));
    layout.item("-", &own.with("limit-set-by", facts! { "owner" => boundary.owner.as_str() }));
    if !boundary.since.is_empty() && !boundary.review.is_empty() {
        let dates = facts! { "since" => boundary.since.as_str(), "review" => boundary.review.as_str() };
        layout.item("-", &own.with("limit-dates", dates));
    }
    layout.item("-", &own.with("limit-reference", facts! { "id" => boundary.id.as_str() }));
}

/// Checks, each with how it stands.
fn rows_of(layout: &mut Layout, own: &Own, rows: &[CheckRow]) {
    for row in rows {
        let stands = own.say(stands(row.status));
        layout
            .item("-", &own.with("check-row", facts! { "check" => row.label.as_str(), "stands" => stands }));
        row.note.iter().for_each(|note| layout.note(note));
    }
}

/// How a check stands, in a word.
pub(crate) fn stands(status: RowStatus) -> &'static str {
    match status {
        RowStatus::Waiting => "row-waiting",
        RowStatus::Checking => "row-checking",
        RowStatus::Known(status) => match status {
            Status::NotChecked => "row-waiting",
            Status::NotApplicable => "row-skipped",
            Status::Fine => "row-fine",
            Status::Unknown => "row-unknown",
            Status::Found => "row-found",
            Status::Fixed => "row-fixed",
            Status::NotFixed => "row-not-fixed",
        },
    }
}
