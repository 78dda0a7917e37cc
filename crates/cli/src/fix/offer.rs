//! What can be chosen on a page: by number what the page is about, by letter what is always there.

use deskside_app::view::PlanView;
use deskside_core::id::{ChangeId, RunId, StepId, WizardId};

/// Something that happens when it is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    /// Begins another kind of help.
    Begin(WizardId),
    /// Goes on with a run.
    Open(RunId),
    /// Answers the question of a step.
    Answer(StepId, String),
    /// Answers the question of a step with what was typed.
    Type(StepId, String),
    /// Says whether a proof worked.
    SayProved(StepId, String),
    /// Goes on from what was read.
    GoOn(StepId),
    /// Goes back to a question.
    BackTo(StepId),
    /// Agrees to a plan, after it was asked about once more.
    Agree(Box<PlanView>),
    /// Shows the exact programs of a plan.
    Commands(Box<PlanView>),
    /// Looks again.
    CheckAgain(StepId),
    /// Wants another way.
    TryOther(StepId),
    /// Leaves it as it is.
    PutAside(StepId),
    /// Carries on with checks that stand still.
    CarryOn,
    /// Takes a change back, or looks at what that would change.
    Undo(ChangeId),
    /// Leaves a change that was cut off as it is.
    LeaveChange(ChangeId),
    /// Goes a page back.
    Back,
    /// Shows the first page.
    Home,
    /// Shows what was changed on this computer.
    Changes,
    /// Ends the program.
    Leave,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Offer {
    /// What is typed for it.
    pub key: String,
    /// What it is called.
    pub words: String,
    /// Lines about it.
    pub notes: Vec<String>,
    pub act: Act,
}

impl Offer {
    /// Whether the page is about it.
    pub(crate) fn is_number(&self) -> bool {
        self.key.starts_with(|sign: char| sign.is_ascii_digit())
    }
}

/// All that can be chosen on one page.
#[derive(Debug, Default)]
pub(crate) struct Offers {
    all: Vec<Offer>,
    /// The question that is answered by typing, and whether nobody is to see what is typed.
    typed: Option<(StepId, Echo)>,
}

/// Whether what is typed is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Echo {
    /// As everything is.
    Shown,
    /// A password is not.
    Hidden,
}

impl Offers {
    /// Something that the page is about. It gets the next number.
    pub(crate) fn number(&mut self, words: impl Into<String>, act: Act) -> &mut Offer {
        let number = self.all.iter().filter(|offer| offer.is_number()).count() + 1;
        self.put(number.to_string(), words.into(), act)
    }

    /// Something that has a letter.
    pub(crate) fn letter(&mut self, letter: char, words: impl Into<String>, act: Act) -> &mut Offer {
        self.put(letter.to_string(), words.into(), act)
    }

    fn put(&mut self, key: String, words: String, act: Act) -> &mut Offer {
        self.all.push(Offer { key, words, notes: Vec::new(), act });
        self.all.last_mut().expect("it was put there")
    }

    /// A line about what was put there last.
    pub(crate) fn note(&mut self, note: String) {
        if let Some(last) = self.all.last_mut() {
            last.notes.push(note);
        }
    }

    /// Lets the question of a step be answered by typing.
    pub(crate) fn typing(&mut self, step: StepId, echo: Echo) {
        self.typed = Some((step, echo));
    }

    /// Whether what is typed is shown.
    pub(crate) fn echo(&self) -> Echo {
        self.typed.as_ref().map_or(Echo::Shown, |(_, echo)| *echo)
    }

    pub(crate) fn all(&self) -> &[Offer] {
        &self.all
    }

    /// What was meant by a line.
    pub(crate) fn chosen(&self, line: &str) -> Option<Act> {
        let key = line.trim().trim_end_matches('.').to_lowercase();
        if let Some(offer) = self.all.iter().find(|offer| offer.key == key) {
            return Some(offer.act.clone());
        }
        let (step, _) = self.typed.as_ref().filter(|_| !line.trim().is_empty())?;
        Some(Act::Type(step.clone(), line.to_owned()))
    }
}
