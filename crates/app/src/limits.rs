//! What can be done here, and by whom; and *this limit stopped me*.

use std::collections::BTreeSet;

use deskside_core::action::actions;
use deskside_core::boundary::{Allowance, Case, Circumstance, Clearance};
use deskside_core::canonical;
use deskside_core::id::{BoundaryId, ObjectionId, Skill};
use deskside_core::plan::Plan;
use deskside_core::redact::Raw;
use deskside_protocol::objection::Objection;

use crate::app::{App, fresh};
use crate::commands::{Nothing, ObjectTo, Words};
use crate::error::AppError;
use crate::library::Library;
use crate::notes::{About, Fate, Note};
use crate::organisation::IT;
use crate::rules::Purpose;
use crate::speech::Speech;
use crate::view::{CaseStand, CaseView, CommentView, OverviewView, WhoCould};

/// The most that a person may write about a limit.
const MAX_COMMENT: usize = 1000;
/// For this long a person has told IT about a limit, in milliseconds.
const TOLD: i64 = 30 * 24 * 60 * 60 * 1000;
/// No more people than this are named.
const MOST_NAMES: usize = 6;

impl App {
    /// Every action with its boundary, for this person on this computer now. The computer is not asked.
    pub async fn overview(&self, _: Nothing) -> Result<OverviewView, AppError> {
        let speech = self.speech();
        let now = self.moment(Purpose::Change);
        let key = self.device_key().ok().map(|key| deskside_core::trust::PublicKey::of(&key));
        let all = self.standing(|standing| {
            let (who, freshness) = standing.asker(key.as_ref(), now.now);
            standing.rules.policy.overview(&who, &now, freshness, &|action| self.used_today(action))
        });
        let rows = all.iter().map(|allowance| self.case_view(&speech, allowance)).collect();
        Ok(OverviewView { rows, has_organisation: self.member().is_ok() })
    }

    fn case_view(&self, speech: &Speech, allowance: &Allowance) -> CaseView {
        let Allowance { case, clearance, boundaries, force } = allowance;
        let spec = actions().find(|spec| spec.name == case.action);
        CaseView {
            title: title(speech, case),
            clearance: *clearance,
            force: *force,
            class: spec.map(|spec| spec.class),
            boundary: self.boundary_view(boundaries, speech),
            stand: self.case_stand(speech, Some(case), *clearance, boundaries),
        }
    }

    /// How the case of a plan that was refused stands.
    pub(crate) fn plan_stand(
        &self,
        speech: &Speech,
        plan: &Plan,
        purpose: Purpose,
        clearance: Clearance,
        boundaries: &[BoundaryId],
    ) -> CaseStand {
        let case = Case::of(plan, purpose == Purpose::Undo);
        self.case_stand(speech, case.as_ref(), clearance, boundaries)
    }

    fn case_stand(
        &self,
        speech: &Speech,
        case: Option<&Case>,
        clearance: Clearance,
        boundaries: &[BoundaryId],
    ) -> CaseStand {
        CaseStand {
            case: case.map(Case::name).unwrap_or_default(),
            action: case.map(|case| case.action.to_owned()).unwrap_or_default(),
            could: self.who_could(speech, case, clearance, boundaries),
            can_tell: self.member().is_ok(),
            told: boundaries.first().is_some_and(|boundary| self.has_told(boundary)),
        }
    }

    /// Who could do it, as far as the rules here name them.
    fn who_could(
        &self,
        speech: &Speech,
        case: Option<&Case>,
        clearance: Clearance,
        boundaries: &[BoundaryId],
    ) -> WhoCould {
        let is_joined = self.member().is_ok();
        let now = self.now();
        let names = |take: &dyn Fn(&deskside_core::trust::Manifest) -> Vec<String>| {
            self.standing(|standing| {
                let verified = standing.rules.verified.as_ref();
                verified.map(|verified| take(verified.manifest())).unwrap_or_default()
            })
        };
        let (words, mut people) = match clearance {
            Clearance::Alone => (speech.plain("who-alone"), Vec::new()),
            Clearance::WithPowerUser => {
                let skills = case.map(|case| skills_for(&self.library(), case.action)).unwrap_or_default();
                let people = names(&|manifest| {
                    let able = manifest
                        .certificates
                        .iter()
                        .filter(|certificate| skills.iter().any(|skill| certificate.can_co_sign(skill, now)));
                    able.map(|certificate| certificate.name.clone()).collect()
                });
                let key =
                    if people.is_empty() { "who-with-power-user-nobody" } else { "who-with-power-user" };
                (speech.plain(key), people)
            }
            Clearance::WithApproval => {
                let approver = self.standing(|standing| {
                    let policy = &standing.rules.policy;
                    boundaries.iter().find_map(|id| policy.boundary(id)?.approver)
                });
                let is_it = approver.as_ref().is_some_and(|role| role.as_str() == IT);
                let people = names(&|manifest| {
                    manifest.staff.iter().filter(|_| is_it).map(|one| one.name.clone()).collect()
                });
                let role = match approver {
                    Some(_) if is_it => speech.plain("role-it"),
                    role => role.map(|group| group.to_string()).unwrap_or_default(),
                };
                (speech.shared("who-with-approval", &deskside_core::facts! { "role" => role }), people)
            }
            Clearance::ItOnly if is_joined => {
                let people = names(&|manifest| manifest.staff.iter().map(|one| one.name.clone()).collect());
                (speech.plain("who-it-only"), people)
            }
            Clearance::ItOnly => (speech.plain("who-it-only-alone"), Vec::new()),
        };
        people.sort();
        people.dedup();
        let more = u32::try_from(people.len().saturating_sub(MOST_NAMES)).unwrap_or(u32::MAX);
        people.truncate(MOST_NAMES);
        WhoCould { words, people, more }
    }

    fn has_told(&self, boundary: &BoundaryId) -> bool {
        let now = self.now();
        self.inner.notes.all().iter().any(|note| {
            matches!(&note.about, About::Objection { boundary: told, .. } if told == boundary)
                && now.0 - note.made.0 < TOLD
                && note.fate != Fate::Refused
        })
    }

    /// What a person writes about a limit, as it would leave.
    pub async fn review_comment(&self, args: Words) -> Result<CommentView, AppError> {
        let (sent, pieces) = self.clean_comment(&args.words).await?;
        Ok(CommentView { sent, pieces })
    }

    pub(crate) async fn clean_comment(
        &self,
        words: &str,
    ) -> Result<(String, Vec<crate::view::LineText>), AppError> {
        let words = words.trim();
        if words.chars().count() > MAX_COMMENT {
            return Err(AppError::Unusable { field: "comment".to_owned() });
        }
        let clean = self.redactor().await?.redact("comment", Raw::new(words));
        let sent = clean.text().trim_end().to_owned();
        // What stands in place of a value may be longer than the value was.
        if sent.chars().count() > MAX_COMMENT {
            return Err(AppError::Unusable { field: "comment".to_owned() });
        }
        let line = |line: &deskside_core::redact::CleanLine| crate::view::LineText {
            pieces: line.pieces().into_iter().map(crate::drafts::piece).collect(),
            hidden: false,
        };
        let lines = if sent.is_empty() { Vec::new() } else { clean.lines().iter().map(line).collect() };
        Ok((sent, lines))
    }

    /// Tells IT that a limit stopped the person, with a comment exactly as they reviewed it. Without an organisation nobody is told and
    /// nothing is kept.
    pub async fn object(&self, args: ObjectTo) -> Result<Nothing, AppError> {
        self.member()?;
        let (comment, _) = self.clean_comment(&args.comment).await?;
        if comment != args.reviewed {
            return Err(AppError::PageChanged);
        }
        let policy = self.standing(|standing| {
            let policy = &standing.rules.policy;
            let version = policy.version().map(|version| version.version);
            policy.boundary(&args.boundary).map(|_| version)
        });
        let policy = policy.ok_or(AppError::NotFound)?;
        let action = args.action.filter(|name| actions().any(|spec| spec.name == name));
        let (boundary, now) = (args.boundary, self.now());
        let about = About::Objection { boundary: boundary.clone(), action: action.clone() };
        let body = Objection { boundary, action, comment, policy, said: now };
        let id: ObjectionId = fresh();
        self.inner.notes.put(Note {
            id: id.to_string(),
            about,
            text: String::from_utf8(canonical::bytes(&body)).map_err(AppError::internal)?,
            made: now,
            fate: Fate::Waits,
        })?;
        // It is on its way by itself; nobody has to wait for it.
        self.wake();
        Ok(Nothing {})
    }
}

/// An action in its circumstances: *Removing a printer, to take back what Deskside changed here*.
fn title(speech: &Speech, case: &Case) -> String {
    let mut title = speech.plain(&format!("action-{}-act", case.action.replace('.', "-")));
    for circumstance in &case.circumstances {
        let key = match circumstance {
            Circumstance::OfOthers => "case-of-others",
            Circumstance::Undo => "case-undo",
        };
        title = speech.shared(key, &deskside_core::facts! { "act" => title });
    }
    title
}

/// What one has to be certified for to co-sign an action: the skills of the wizards that offer it.
fn skills_for(library: &Library, action: &str) -> BTreeSet<Skill> {
    let wizards = library.wizards().filter(|wizard| wizard.actions().contains(action));
    wizards.flat_map(|wizard| wizard.skills.iter().cloned()).collect()
}
