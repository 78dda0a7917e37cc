//! Looks over a wizard before it is published: the linter, and its walks on the computer in memory, in each language.

use deskside_content::finding::{Finding, Source};
use deskside_content::load::{self, LANGUAGES};
use deskside_content::play::play;
use deskside_content::walk;
use deskside_content::words::Words;
use deskside_core::id::WizardId;
use deskside_core::machine::OpenStage;
use deskside_core::trust::WALKS;
use deskside_core::wizard::{Step, Wizard};

use super::Wizards;
use crate::app::App;
use crate::error::AppError;
use crate::library::{self, WizardTexts};
use crate::view::FindingView;

/// What there is to say about a wizard.
#[derive(Debug, Clone, Default)]
pub(super) struct Examined {
    /// What is wrong, which all has to be mended.
    pub(super) findings: Vec<FindingView>,
    /// The names of the walks that went as they are recorded.
    pub(super) walks: Vec<String>,
}

impl App {
    /// Looks a wizard over, among the others of the organisation as they would be.
    pub(super) async fn examined(
        &self,
        all: &Wizards,
        id: &WizardId,
        texts: &WizardTexts,
    ) -> Result<Examined, AppError> {
        let open = self.inner.parts.pretend;
        let (own, others, texts) = (id.clone(), all.clone(), texts.clone());
        let looking = tokio::task::spawn_blocking(move || examined(&others, &own, texts, open));
        looking.await.map_err(AppError::internal)
    }
}

fn examined(all: &Wizards, id: &WizardId, texts: WizardTexts, open: OpenStage) -> Examined {
    let mut found = Examined::default();
    let own = match library::read(id, texts) {
        Ok(own) => own,
        Err(findings) => {
            found.findings = findings.iter().map(view).collect();
            return found;
        }
    };
    found.findings = among(all, &own.wizard);
    let source =
        Source::new(format!("{id}/{WALKS}"), own.texts.get(WALKS).map(String::as_str).unwrap_or_default());
    let walks = match load::walks(&own.wizard, &source.text) {
        Ok(walks) => walks,
        Err(findings) => {
            found.findings.extend(findings.iter().map(view));
            return found;
        }
    };
    for (at, language) in LANGUAGES.into_iter().enumerate() {
        let mut words = Words::new(language);
        words.add(&own.loaded);
        match play(&own.loaded, &words, &source, &walks, open) {
            Err(findings) => {
                found.findings.extend(findings.iter().map(view));
                return found;
            }
            // They are recorded in the first language.
            Ok(made) if at == 0 => {
                found.findings.extend(otherwise(&source, &walk::write(&made)));
                found.walks = made.walks.into_iter().map(|walk| walk.name).collect();
            }
            Ok(_) => {}
        }
    }
    found
}

/// What does not fit beside the other wizards.
fn among(all: &Wizards, wizard: &Wizard) -> Vec<FindingView> {
    let others = all.iter().filter(|(id, _)| **id != wizard.id);
    let own = others.filter_map(|(id, texts)| Some(library::read(id, texts.clone()).ok()?.wizard));
    let built_in = library::built_in_wizards();
    let built_in = built_in.filter(|other| other.id != wizard.id && !all.contains_key(&other.id));
    let others: Vec<_> = own.chain(built_in.cloned()).collect();
    let mut findings = Vec::new();
    if let Some(other) = others.iter().find(|other| other.code == wizard.code) {
        findings.push(at_top(wizard, format!("the code `{}` is that of `{}` too", wizard.code, other.id)));
    }
    for step in &wizard.steps {
        if let Step::Tell(tell) = step
            && let Some(to) = &tell.leads_to
            && !others.iter().any(|other| other.id == *to)
        {
            findings.push(at_top(wizard, format!("`{}` leads to `{to}`, which is not there", tell.tell)));
        }
    }
    findings
}

fn at_top(wizard: &Wizard, message: String) -> FindingView {
    FindingView { path: format!("{}/wizard.yaml", wizard.id), line: 1, column: 1, message, help: None }
}

/// The first line where the record and what happened part.
fn otherwise(source: &Source, made: &str) -> Option<FindingView> {
    if made == source.text {
        return None;
    }
    let kept: Vec<&str> = source.text.lines().collect();
    let line = made.lines().enumerate().find(|(at, line)| kept.get(*at) != Some(line));
    let (at, line) = line.unwrap_or((made.lines().count(), "the end"));
    let message = format!("it went otherwise than recorded: {}", line.trim());
    Some(FindingView { path: source.path.clone(), line: place(at + 1), column: 1, message, help: None })
}

fn place(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn view(finding: &Finding) -> FindingView {
    FindingView {
        path: finding.path.clone(),
        line: place(finding.line),
        column: place(finding.column),
        message: finding.message.clone(),
        help: finding.help.clone(),
    }
}
