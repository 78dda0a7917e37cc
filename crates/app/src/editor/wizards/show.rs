//! The wizards of the organisation as IT sees them: what is published, what a draft would change, and what stands in the way.

use deskside_core::id::WizardId;
use deskside_core::trust::SECOND_FROM;

use super::examine::{Examined, view};
use super::{Wizards, differences};
use crate::app::App;
use crate::commands::Nothing;
use crate::editor::try_out::act;
use crate::error::AppError;
use crate::library::{self, LeftOut, WizardTexts};
use crate::view::{WizardRow, WizardState, WizardsDraftView, WizardsView};

impl App {
    /// The wizards that are published and those that are drafted, beside those that are built in.
    pub async fn wizards(&self, _: Nothing) -> Result<WizardsView, AppError> {
        self.refresh_trust().await?;
        let base = self.base()?;
        let draft = self.wizards_draft(&base)?;
        let after = draft.applied(&base);
        let speech = self.speech();
        let differences = differences(&speech, &base.looked_at_wizards(), &after);
        let changed: Vec<&WizardId> = differences.iter().map(|one| &one.wizard).collect();
        let mut own = Vec::new();
        for (id, texts) in &after {
            let examined = match changed.contains(&id) {
                true => self.examined(&after, id, texts).await?,
                false => Examined::default(),
            };
            let state = match (base.wizards.get(id), draft.changes.contains_key(id)) {
                (None, _) => WizardState::New,
                (Some(_), true) => WizardState::Changed,
                (Some(_), false) => WizardState::Same,
            };
            own.push(self.row(id, texts, state, examined));
        }
        let gone = base.wizards.iter().filter(|(id, _)| !after.contains_key(*id));
        own.extend(gone.map(|(id, texts)| self.row(id, texts, WizardState::Gone, Examined::default())));
        let waits = self.client()?.proposal(&(), &()).await;
        self.note_connection(&waits);
        let is_waiting = waits?.proposal.is_some_and(|signed| signed.change.base == base.digest);
        let stops = own.iter().any(|row| !row.findings.is_empty());
        let is_alone = base.manifest.staff.len() < SECOND_FROM;
        Ok(WizardsView {
            version: base.manifest.version,
            can_sign: self.can_sign_rules(),
            built_in: self.built_in_cards(&after),
            draft: (!draft.changes.is_empty())
                .then(|| WizardsDraftView { is_stale: draft.base != base.digest }),
            needs_second: !is_alone && differences.iter().any(|one| one.is_for_two),
            is_alone,
            can_publish: !differences.is_empty() && !stops,
            is_waiting,
            is_rolled_out: base.manifest.publishing.roll_out.is_some(),
            groups: crate::editor::show::group_views(&base),
            own,
            differences,
        })
    }

    fn row(&self, id: &WizardId, texts: &WizardTexts, state: WizardState, examined: Examined) -> WizardRow {
        let speech = self.speech();
        let read = library::read(id, texts.clone()).ok();
        let title = |language: &str| {
            let text = texts.get(&format!("{language}.ftl"))?;
            deskside_content::packs::message(text, "title")
        };
        let acts = read.as_ref().map(|own| own.wizard.actions()).unwrap_or_default();
        let left_out = match self.library().left_out(id) {
            Some(why) if state == WizardState::Same => Some(why.clone()),
            _ => None,
        };
        let mut findings = examined.findings;
        if let Some(LeftOut::Wrong(wrong)) = &left_out {
            findings = wrong.iter().map(view).collect();
        }
        WizardRow {
            title: title(speech.language()).or_else(|| title("en")).unwrap_or_else(|| id.to_string()),
            version: read.as_ref().map(|own| own.wizard.version),
            replaces: library::built_in(id).is_some(),
            acts: acts.into_iter().map(|action| act(&speech, action)).collect(),
            is_for_two: read.as_ref().is_none_or(|own| own.wizard.is_for_two()),
            waits_for_second: matches!(left_out, Some(LeftOut::NotLookedAt)),
            is_left_out: left_out.is_some(),
            walks: examined.walks,
            wizard: id.clone(),
            findings,
            state,
        }
    }

    fn built_in_cards(&self, own: &Wizards) -> Vec<crate::view::WizardCard> {
        let built_in = library::built_in_wizards().filter(|wizard| !own.contains_key(&wizard.id));
        built_in.map(|wizard| self.card(&wizard.id)).collect()
    }
}
