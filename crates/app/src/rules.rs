//! What the rules of the organisation say about a plan, and how that is told.

use std::collections::BTreeMap;

use deskside_core::boundary::{Clearance, Decision, Moment, Unmet, Weekday, Who, built_in};
use deskside_core::facts;
use deskside_core::id::{BoundaryId, Millis};
use deskside_core::journal::{Change, ChangeState};
use deskside_core::plan::Plan;
use deskside_core::say::{Facts, Value};
use deskside_core::trust::{Freshness, PublicKey};
use deskside_core::wizard::Platform;

use crate::app::{App, lock};
use crate::commands::LimitOf;
use crate::error::AppError;
use crate::organisation::Standing;
use crate::speech::Speech;
use crate::view::{BoundaryView, LimitView};

/// What a plan is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To change something.
    Change,
    /// To take back a change that is in the journal of this computer.
    Undo,
}

impl App {
    /// What the rules say. Every decision is recorded.
    pub(crate) fn decide(&self, plan: &Plan, purpose: Purpose) -> Decision {
        let moment = Moment { used: self.used_today(plan.action.name()), ..self.moment(purpose) };
        let key = self.device_key().ok().map(|key| PublicKey::of(&key));
        let decision = self.standing(|standing| {
            let (who, freshness) = standing.asker(key.as_ref(), moment.now);
            standing.rules.policy.decide(&who, plan, &moment, freshness)
        });
        self.record(&decision);
        decision
    }

    /// Now, as a rule can ask about it.
    pub(crate) fn moment(&self, purpose: Purpose) -> Moment {
        let now = self.now();
        let local = jiff::Timestamp::from_millisecond(now.0)
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
            .to_zoned(jiff::tz::TimeZone::system());
        Moment {
            now,
            weekday: weekday(local.weekday()),
            minute_of_day: u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute()))
                .unwrap_or_default(),
            undo: purpose == Purpose::Undo,
            day: day_number(local.date()),
            used: 0,
        }
    }

    /// How often something was done here today, as the journal says: what was taken back counts, and what failed does not.
    pub(crate) fn used_today(&self, action: &str) -> u32 {
        let day = |at: Millis| {
            let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
            at.to_zoned(jiff::tz::TimeZone::system()).date()
        };
        let today = day(self.now());
        let counts = |change: &Change| {
            change.plan.action.name() == action
                && change.undo_of.is_none()
                && !matches!(change.state, ChangeState::Failed { .. })
                && day(change.started) == today
        };
        let done = self.inner.journal.all().iter().filter(|change| counts(change)).count();
        u32::try_from(done).unwrap_or(u32::MAX)
    }

    /// One line a decision, so that a draft of the rules can be tried on what really happened.
    fn record(&self, decision: &Decision) {
        if let Err(error) = lock(&self.inner.decisions).append(decision.record()) {
            tracing::warn!(%error, "a decision could not be recorded");
        }
    }

    /// The boundary that stands in the way, in words.
    pub(crate) fn boundary_view(&self, boundaries: &[BoundaryId], speech: &Speech) -> BoundaryView {
        let found = self.known_boundary(boundaries, speech);
        let found = found.or_else(|| self.known_boundary(&[no_rule()], speech));
        found.expect("the built-in boundaries are always there")
    }

    /// The same for a plan, with the conditions that would have to hold for it to need less: *today's three are used up*.
    pub(crate) fn boundary_of(
        &self,
        plan: &Plan,
        purpose: Purpose,
        boundaries: &[BoundaryId],
        speech: &Speech,
    ) -> BoundaryView {
        let view = self.boundary_view(boundaries, speech);
        let moment = Moment { used: self.used_today(plan.action.name()), ..self.moment(purpose) };
        let key = self.device_key().ok().map(|key| PublicKey::of(&key));
        let almost = self.standing(|standing| {
            let (who, freshness) = standing.asker(key.as_ref(), moment.now);
            let policy = &standing.rules.policy;
            policy.explain(policy.decide(&who, plan, &moment, freshness).record())
        });
        // The one that asks for the least. More than one would be a riddle.
        let least = almost.into_iter().min_by_key(|one| one.clearance);
        let unmet = least.into_iter().flat_map(|one| one.unmet);
        let reason = unmet.fold(view.reason, |reason, unmet| reason + " " + &self.unmet(&unmet, speech));
        BoundaryView { reason, ..view }
    }

    fn unmet(&self, unmet: &Unmet, speech: &Speech) -> String {
        let list = |names: &mut dyn Iterator<Item = String>| names.collect::<Vec<_>>().join(", ");
        match unmet {
            Unmet::Weekdays { days } => {
                let name = |day: &Weekday| {
                    let key = serde_json::to_value(day).ok();
                    speech.plain(&format!(
                        "weekday-{}",
                        key.as_ref().and_then(|key| key.as_str()).unwrap_or_default()
                    ))
                };
                speech.shared("limit-weekdays-text", &facts! { "days" => list(&mut days.iter().map(name)) })
            }
            Unmet::Hours { hours } => {
                let (from, until) = (hours.from.to_string(), hours.until.to_string());
                speech.shared("limit-hours-text", &facts! { "from" => from, "until" => until })
            }
            Unmet::WorkingTime { working: true } => speech.plain("limit-working-time-text"),
            Unmet::WorkingTime { working: false } => speech.plain("limit-not-working-time-text"),
            Unmet::Computers { .. } => speech.plain("limit-computers-text"),
            Unmet::Certified { skills } => {
                let names = list(&mut skills.iter().map(|skill| self.skill_view(skill).name));
                speech.shared("limit-certified-text", &facts! { "skills" => names })
            }
            Unmet::UsedUp { most } => {
                speech.shared("limit-used-up-text", &facts! { "most" => i64::from(*most) })
            }
            Unmet::Other => String::new(),
        }
    }

    /// A limit that stopped somebody else, in words, as far as the rules of this computer know it.
    pub async fn limit(&self, args: LimitOf) -> Result<LimitView, AppError> {
        let speech = self.speech();
        let act = args.action.map(|action| format!("action-{}-act", action.replace('.', "-")));
        Ok(LimitView {
            act: act.filter(|key| speech.has(key)).map(|key| speech.plain(&key)),
            boundary: self.known_boundary(&args.boundaries, &speech),
        })
    }

    /// The first of these boundaries that the rules know.
    fn known_boundary(&self, boundaries: &[BoundaryId], speech: &Speech) -> Option<BoundaryView> {
        self.standing(|standing| {
            let rules = &standing.rules;
            let boundary = boundaries.iter().find_map(|id| rules.policy.boundary(id))?;
            let comes_along = boundary.id.as_str() == built_in::NO_POLICY;
            let nobody = if comes_along { "boundary-owner-deskside" } else { "boundary-owner-it" };
            Some(BoundaryView {
                reason: reason(&rules.words, speech.language(), &boundary.reason),
                owner: boundary.owner.unwrap_or_else(|| speech.plain(nobody)),
                comes_along,
                since: boundary.since.map(|date| date.to_string()).unwrap_or_default(),
                review: boundary.review.map(|date| date.to_string()).unwrap_or_default(),
                id: boundary.id,
            })
        })
    }
}

impl Standing {
    /// Who asks, and whether the rules still count.
    pub(crate) fn asker(&self, key: Option<&PublicKey>, now: Millis) -> (Who, Freshness) {
        let verified = self.rules.verified.as_ref();
        let who = match (&self.member, verified) {
            (Some(member), Some(verified)) => crate::organisation::trust::who(member, verified, key, now),
            (member, _) => Who {
                person: member.as_ref().map(|member| member.person.to_string()).unwrap_or_default(),
                groups: Default::default(),
                device: member.as_ref().map(|member| member.device.to_string()).unwrap_or_default(),
                platform: platform(),
                computer: Default::default(),
                certified: Default::default(),
            },
        };
        (who, verified.map_or(Freshness::Current, |verified| verified.freshness(now)))
    }
}

/// A day as one number, such as 20261121.
pub(crate) fn day_number(day: jiff::civil::Date) -> u32 {
    let [year, month, day] = [i32::from(day.year()), i32::from(day.month()), i32::from(day.day())];
    u32::try_from(year * 10_000 + month * 100 + day).unwrap_or_default()
}

fn no_rule() -> BoundaryId {
    built_in::NO_RULE.parse().expect("a boundary name")
}

/// The reason of a boundary: as the organisation published it, or as it is built in, in this language or else in English.
fn reason(published: &BTreeMap<String, String>, language: &str, key: &str) -> String {
    let built_in = deskside_content::packs::default_boundaries();
    let built_in = |language: &str| {
        let path = format!("boundaries/{language}.ftl");
        built_in.iter().find(|(name, _)| *name == path).and_then(|(_, bytes)| std::str::from_utf8(bytes).ok())
    };
    let texts = [language, "en"].into_iter().flat_map(|language| {
        [published.get(language).map(String::as_str), built_in(language)].into_iter().flatten()
    });
    let mut found = texts.filter_map(|text| deskside_content::packs::message(text, key));
    found.next().unwrap_or_else(|| key.to_owned())
}

/// The headline of a refusal: *Removing a printer is done by IT*.
pub(crate) fn refusal(speech: &Speech, act: String, clearance: Clearance) -> String {
    let key = match clearance {
        Clearance::Alone => return act,
        Clearance::WithPowerUser => "refused-with-power-user",
        Clearance::WithApproval => "refused-with-approval",
        Clearance::ItOnly => "refused-it-only",
    };
    speech.shared(key, &Facts::from([("act".to_owned(), Value::Text(act))]))
}

fn weekday(day: jiff::civil::Weekday) -> Weekday {
    use jiff::civil::Weekday as Civil;
    match day {
        Civil::Monday => Weekday::Monday,
        Civil::Tuesday => Weekday::Tuesday,
        Civil::Wednesday => Weekday::Wednesday,
        Civil::Thursday => Weekday::Thursday,
        Civil::Friday => Weekday::Friday,
        Civil::Saturday => Weekday::Saturday,
        Civil::Sunday => Weekday::Sunday,
    }
}

pub(crate) fn platform() -> Platform {
    match std::env::consts::OS {
        "windows" => Platform::Windows,
        "macos" => Platform::Macos,
        _ => Platform::Linux,
    }
}
