//! Trying rules out: as a person, and on what was really decided. It permits nothing.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::action::actions;
use deskside_core::boundary::{Clearance, Context, Policy, Standpoint, compare};
use deskside_core::id::{BoundaryId, DeviceId, PersonId};
use deskside_core::trust::{Freshness, PublicKey};

use super::draft::Step;
use super::{Base, words};
use crate::app::App;
use crate::commands::{Nothing, TryRules};
use crate::error::AppError;
use crate::organisation::code;
use crate::speech::Speech;
use crate::view::{AgainRow, DecidingView, ImpactView, RunsAtLimit, SaidView, TriedView};

impl App {
    /// What somebody would be told, under the rules that are published and under the draft.
    pub async fn try_rules(&self, args: TryRules) -> Result<TriedView, AppError> {
        let unusable = |field: &str| Err(AppError::Unusable { field: field.to_owned() });
        let base = self.base()?;
        let person = self.everybody().await?.into_iter().find(|person| person.id == args.person);
        let person = person.ok_or(AppError::NotFound)?;
        let device = person.devices.iter().find_map(|device| {
            let key = device.key.parse::<PublicKey>().ok()?;
            (code(&key) == args.computer).then(|| (device.id.clone(), key))
        });
        let Some((device, key)): Option<(DeviceId, PublicKey)> = device else { return unusable("computer") };
        let Some(spec) = actions().find(|spec| spec.name == args.action) else { return unusable("action") };
        if !spec.privilege.cases().contains(&args.privileged) {
            return unusable("privileged");
        }
        let now = self.now();
        let who = self.standing(|standing| {
            let verified = standing.rules.verified.as_ref()?;
            Some(verified.who(&person.id, (&device, &key), args.platform, now))
        });
        let who = who.ok_or(AppError::NotFound)?;
        let context = Context {
            class: spec.class,
            privileged: args.privileged,
            undo: args.undo,
            platform: args.platform,
            weekday: args.weekday,
            minute: args.time.minutes(),
            day: args.day.number(),
            used: args.used,
        };
        let draft = self.rules_draft()?;
        let (speech, hand_written) = (self.speech(), base.policy.hand_written());
        let drafted = draft.as_ref().and_then(|draft| {
            let policy = Policy::compile(draft.now().table.clone(), hand_written, base.manifest.version + 1);
            Some((policy.ok()?, draft.now()))
        });
        let said = |policy: &Policy, step: Option<&Step>| {
            let said = policy.says(&who, spec.name, &context, Freshness::Current);
            SaidView {
                clearance: said.clearance,
                by: said.boundaries.iter().map(|id| deciding(&base, &speech, policy, step, id)).collect(),
                almost: said.almost,
            }
        };
        Ok(TriedView {
            groups: who.groups.iter().chain(&who.computer).cloned().collect(),
            certified: who.certified.iter().map(|skill| self.skill_view(skill)).collect(),
            published: said(&base.policy, None),
            draft: drafted.as_ref().map(|(policy, step)| said(policy, Some(step))),
        })
    }

    /// Whom the draft is about, and what of that which was really decided it would decide otherwise.
    pub async fn rules_impact(&self, _: Nothing) -> Result<ImpactView, AppError> {
        let base = self.base()?;
        let draft = self.rules_draft()?.ok_or(AppError::NotFound)?;
        let hand_written = base.policy.hand_written();
        let after = Policy::compile(draft.now().table.clone(), hand_written, base.manifest.version + 1);
        let Ok(after) = after else { return Err(AppError::Unusable { field: "rules".to_owned() }) };
        let everybody = self.everybody().await?;
        let decided = self.client()?.decided(&(), &()).await;
        self.note_connection(&decided);
        let decided = decided?;
        let found = compare(&base.policy, &after).differences;
        let whom: BTreeSet<&Standpoint> = found.iter().map(|difference| &difference.whom).collect();
        let mut people: BTreeSet<PersonId> = BTreeSet::new();
        let mut computers: BTreeSet<String> = BTreeSet::new();
        let now = self.now();
        self.standing(|standing| {
            let Some(verified) = standing.rules.verified.as_ref() else { return };
            for person in &everybody {
                for device in &person.devices {
                    let Ok(key) = device.key.parse::<PublicKey>() else { continue };
                    let who = verified.who(&person.id, (&device.id, &key), crate::rules::platform(), now);
                    if whom.iter().any(|standpoint| standpoint.fits(&who)) {
                        people.insert(person.id.clone());
                        computers.insert(device.key.clone());
                    }
                }
            }
        });
        let mut rows: BTreeMap<(String, Clearance, Clearance), u32> = BTreeMap::new();
        for change in &decided.changes {
            let (before, after) = (base.policy.again(change), after.again(change));
            if before != after {
                *rows.entry((change.action.clone(), before, after)).or_default() += 1;
            }
        }
        let speech = self.speech();
        let rows = rows.into_iter().map(|((action, before, after), count)| AgainRow {
            act: act(&speech, &action),
            before,
            after,
            count,
        });
        let touched = touched(&base, draft.now());
        let runs = decided.runs.into_iter().filter(|(id, _)| touched.contains(id));
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(ImpactView {
            people: count(people.len()),
            of_people: count(everybody.len()),
            computers: count(computers.len()),
            judged: count(decided.changes.len()),
            rows: rows.collect(),
            runs: runs.map(|(boundary, count)| RunsAtLimit { boundary, count }).collect(),
        })
    }
}

/// The rows that the draft changes or takes away.
fn touched(base: &Base, step: &Step) -> BTreeSet<BoundaryId> {
    let before = base.table();
    let kept = |row: &&deskside_core::boundary::Row| !step.table.rows.contains(row);
    before.rows.iter().filter(kept).map(|row| row.id.clone()).collect()
}

fn deciding(
    base: &Base,
    speech: &Speech,
    policy: &Policy,
    step: Option<&Step>,
    id: &BoundaryId,
) -> DecidingView {
    let boundary = policy.boundary(id);
    let reason = boundary.as_ref().and_then(|boundary| match step {
        Some(step) => step.said(&base.words, speech.language(), &boundary.reason),
        None => words::said(&base.words, speech.language(), &boundary.reason),
    });
    DecidingView {
        id: id.clone(),
        reason: reason.unwrap_or_default(),
        owner: boundary.and_then(|boundary| boundary.owner).unwrap_or_default(),
    }
}

/// What an action is called: *Removing a printer*.
pub(super) fn act(speech: &Speech, action: &str) -> String {
    let key = format!("action-{}-act", action.replace('.', "-"));
    if speech.has(&key) { speech.plain(&key) } else { action.to_owned() }
}
