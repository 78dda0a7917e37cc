//! The editor as it is shown: the rows with their words, what there is to look at, and what would change for whom.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::action::actions;
use deskside_core::boundary::{
    Around, Comparison, Difference, Policy, Remark, Row, Standpoint, compare, lint,
};
use deskside_core::canonical;
use deskside_core::id::{Group, Skill};
use deskside_core::trust::{PublicKey, RollOut, SECOND_FROM, SignedChange};

use super::draft::{Draft, Step};
use super::try_out::act;
use super::wizards::differences;
use super::{Base, words};
use crate::app::App;
use crate::commands::Nothing;
use crate::error::AppError;
use crate::organisation::code;
use crate::organisation::trust::{policy_of, wizard_texts};
use crate::speech::Speech;
use crate::view::{
    ActView, ComparisonView, DifferenceView, GroupView, ProposalView, RemarkView, RollOutView, RuleState,
    RuleView, RulesDraft, RulesView,
};

impl App {
    /// The rules as they are published and as they are drafted.
    pub async fn rules(&self, _: Nothing) -> Result<RulesView, AppError> {
        self.refresh_trust().await?;
        let base = self.base()?;
        let waits = self.client()?.proposal(&(), &()).await;
        self.note_connection(&waits);
        let proposal = match waits?.proposal {
            Some(signed) => Some(self.proposal_view(&base, signed).await?),
            None => None,
        };
        let draft = self.rules_draft()?;
        // A manifest that changed nothing of the rules does not make a draft old.
        let step = draft
            .as_ref()
            .map_or_else(|| Step { table: base.table(), ..Step::default() }, |draft| draft.now().clone());
        let speech = self.speech();
        let hand_written = base.policy.hand_written();
        let after = Policy::compile(step.table.clone(), hand_written, base.manifest.version + 1).ok();
        let told = after.as_ref().map(|after| compare(&base.policy, after));
        let is_for_two = told.as_ref().is_some_and(Comparison::is_for_two);
        let published = base.table();
        let names: BTreeSet<&str> = step.table.rows.iter().map(|row| row.id.as_str()).collect();
        let gone = published.rows.iter().filter(|row| !names.contains(row.id.as_str()));
        Ok(RulesView {
            version: base.manifest.version,
            can_sign: self.can_sign_rules(),
            rules: step.table.rows.iter().map(|row| rule_view(&base, &step, row)).collect(),
            gone: gone.map(|row| rule_view(&base, &step, row)).collect(),
            calendar: step.table.calendar.clone(),
            cedar: after.as_ref().map(|after| after.cedar().to_owned()).unwrap_or_default(),
            remarks: self.remarks(&base, &step).into_iter().map(|one| remark_view(&speech, one)).collect(),
            comparison: told.map(|told| comparison_view(&speech, &told)).unwrap_or_default(),
            draft: draft.as_ref().map(|draft| draft_view(draft, &base)),
            needs_second: is_for_two && base.manifest.staff.len() >= SECOND_FROM,
            is_alone: base.manifest.staff.len() < SECOND_FROM,
            proposal,
            roll_out: base
                .manifest
                .publishing
                .roll_out
                .as_ref()
                .map(|roll_out| self.roll_out_view(&base, roll_out)),
            groups: group_views(&base),
            acts: actions()
                .map(|spec| ActView {
                    action: spec.name.to_owned(),
                    act: act(&speech, spec.name),
                    class: spec.class,
                })
                .collect(),
            skills: self.all_skills().iter().map(|skill| self.skill_view(skill)).collect(),
            today: self.today(),
        })
    }

    /// What there is to look at.
    pub(super) fn remarks(&self, base: &Base, step: &Step) -> Vec<Remark> {
        let groups: BTreeSet<Group> = base.manifest.groups.keys().cloned().collect();
        let has_words = |language: &str, key: &str| step.said(&base.words, language, key).is_some();
        let around = Around {
            languages: &words::LANGUAGES,
            has_words: &has_words,
            groups: &groups,
            hand_written: base.policy.hand_written(),
            today: &self.today(),
        };
        lint(&step.table, &around)
    }

    fn all_skills(&self) -> BTreeSet<Skill> {
        self.library().wizards().flat_map(|wizard| wizard.skills.iter().cloned()).collect()
    }

    async fn proposal_view(&self, base: &Base, signed: SignedChange) -> Result<ProposalView, AppError> {
        let found = self.fetched(&signed.change.files).await?;
        let after = policy_of(&signed.change.files, &found, signed.change.version);
        let follows = signed.change.base == base.digest;
        let member = self.member()?;
        let told = compare(&base.policy, &after);
        let speech = self.speech();
        Ok(ProposalView {
            digest: canonical::digest(&signed.change),
            by: signed.change.name.clone(),
            is_mine: signed.change.by == member.person,
            is_sound: follows && signed.first(&base.manifest.staff).is_ok(),
            is_seconded: signed.two(&base.manifest.staff).is_ok(),
            why: signed.change.why.clone(),
            made: signed.change.made,
            groups: signed.change.groups.iter().cloned().collect(),
            comparison: comparison_view(&speech, &told),
            wizards: differences(
                &speech,
                &base.looked_at_wizards(),
                &wizard_texts(&signed.change.files, &found),
            ),
        })
    }

    /// What some groups have already, in words.
    fn roll_out_view(&self, base: &Base, roll_out: &RollOut) -> RollOutView {
        let speech = self.speech();
        let groups = roll_out.groups.iter().cloned().collect();
        let Ok(found) = self.published(&roll_out.files) else {
            return RollOutView { groups, comparison: ComparisonView::default(), wizards: Vec::new() };
        };
        let after = policy_of(&roll_out.files, &found, base.manifest.version);
        RollOutView {
            groups,
            comparison: comparison_view(&speech, &compare(&base.policy, &after)),
            wizards: differences(&speech, &base.wizards, &wizard_texts(&roll_out.files, &found)),
        }
    }
}

fn draft_view(draft: &Draft, base: &Base) -> RulesDraft {
    RulesDraft { can_undo: draft.can_undo(), can_redo: draft.can_redo(), is_stale: draft.base != base.digest }
}

fn rule_view(base: &Base, step: &Step, row: &Row) -> RuleView {
    let published = base.table();
    let before = published.rows.iter().find(|other| other.id == row.id);
    let said = words::LANGUAGES.map(|language| {
        let text = step.said(&base.words, language, &row.reason).unwrap_or_default();
        (language.to_owned(), text)
    });
    let same_words = words::LANGUAGES.iter().zip(&said).all(|(language, (_, text))| {
        words::said(&base.words, language, &row.reason).unwrap_or_default() == *text
    });
    let state = match before {
        None => RuleState::New,
        Some(before) if before == row && same_words => RuleState::Same,
        Some(_) => RuleState::Changed,
    };
    RuleView { row: row.clone(), words: BTreeMap::from(said), state }
}

fn remark_view(speech: &Speech, remark: Remark) -> RemarkView {
    use deskside_core::boundary::Matter;
    let act = match &remark.what {
        Matter::NobodyMay { action } => act(speech, action),
        _ => String::new(),
    };
    RemarkView { stops: remark.what.stops(), act, rule: remark.row, field: remark.field, what: remark.what }
}

fn comparison_view(speech: &Speech, told: &Comparison) -> ComparisonView {
    ComparisonView {
        differences: told.differences.iter().map(|one| difference_view(speech, one)).collect(),
        cut: !told.complete,
    }
}

fn difference_view(speech: &Speech, difference: &Difference) -> DifferenceView {
    let Standpoint { groups, computers, certified } = &difference.whom;
    DifferenceView {
        act: act(speech, difference.case.action),
        circumstances: difference.case.circumstances.clone(),
        groups: groups.iter().cloned().collect(),
        computers: computers.iter().cloned().collect(),
        certified: certified.iter().cloned().collect(),
        before: difference.before,
        after: difference.after,
        always: difference.always,
        loosens: difference.loosens(),
        is_risky: difference.is_risky(),
    }
}

pub(super) fn group_views(base: &Base) -> Vec<GroupView> {
    let all = base.manifest.groups.iter();
    all.map(|(group, members)| GroupView {
        group: group.clone(),
        name: members.name.clone(),
        people: members.people.iter().cloned().collect(),
        computers: members.computers.iter().map(|key: &PublicKey| code(key)).collect(),
    })
    .collect()
}
