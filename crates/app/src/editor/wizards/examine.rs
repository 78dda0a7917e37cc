//! Looks over a wizard before it is published: the linter, and its walks on the computer in memory, in each language.

use deskside_content::finding::Finding;
use deskside_content::load;
use deskside_content::rehearse::{otherwise, rehearse};
use deskside_core::id::WizardId;
use deskside_core::machine::OpenStage;
use deskside_core::trust::{WALKS, WIZARD_YAML};
use deskside_core::wizard::Wizard;

use super::Wizards;
use crate::app::App;
use crate::error::AppError;
use crate::library::{self, Own, WizardTexts};
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
    found.findings = among(all, &own);
    let text = own.texts.get(WALKS).map(String::as_str).unwrap_or_default();
    let source = load::walks_file(&own.wizard, text);
    let walks = match load::walks(&own.wizard, &source.text) {
        Ok(walks) => walks,
        Err(findings) => {
            found.findings.extend(findings.iter().map(view));
            return found;
        }
    };
    let played = rehearse(&own.loaded, &source, &walks, open);
    found.findings.extend(played.findings.iter().map(view));
    if played.findings.is_empty() {
        found.findings.extend(otherwise(&source, &played.walks).iter().map(view));
        found.walks = played.walks.walks.into_iter().map(|walk| walk.name).collect();
    }
    found
}

/// What does not fit beside the other wizards.
fn among(all: &Wizards, own: &Own) -> Vec<FindingView> {
    let id = &own.wizard.id;
    let others = all.iter().filter(|(other, _)| *other != id);
    let published =
        others.filter_map(|(other, texts)| Some(library::read(other, texts.clone()).ok()?.wizard));
    let built_in = library::built_in_wizards();
    let built_in = built_in.filter(|other| other.id != *id && !all.contains_key(&other.id));
    let others: Vec<_> = published.chain(built_in.cloned()).collect();
    let others: Vec<&Wizard> = others.iter().map(AsRef::as_ref).collect();
    let yaml = own.texts.get(WIZARD_YAML).map(String::as_str).unwrap_or_default();
    load::among(yaml, &own.wizard, &others).iter().map(view).collect()
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
