//! What is looked at by itself, and the cards that say what was found. Each can be put aside.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use deskside_core::facts;
use deskside_core::health::{ENOUGH_POWER, Look, SILENT, full_in};
use deskside_core::id::{Millis, StepId};
use deskside_core::machine::{Ask, FilesAsk, Readings, SystemAsk};
use deskside_core::probe::{Check, Verdict};
use deskside_core::say::Facts;
use deskside_core::wizard::{Step, Wizard};
use serde::{Deserialize, Serialize};

use crate::app::{App, lock};
use crate::commands::{Changed, HealthCardRef, Nothing};
use crate::error::AppError;
use crate::files;
use crate::view::{HealthCard, HomeView};

const FILE: &str = "health.json";
/// The card about a disk that will be full.
const FILLS: &str = "disk.fills";
/// Between the start of the app and the first look: whoever opens it waits for nothing.
const FIRST: Duration = Duration::from_secs(300);
/// Between two looks.
const EVERY: Duration = Duration::from_secs(6 * 3600);
/// One look a day is kept, and so many days.
const A_DAY: i64 = 20 * 3600 * 1000;
const MOST_LOOKS: usize = 60;
/// For how long a card is put aside, in milliseconds.
const ASIDE: i64 = 14 * 24 * 3600 * 1000;

/// What is kept of all looks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Health {
    looks: Vec<Look>,
    /// What was found at the last look: the facts by the name of the check.
    found: BTreeMap<String, Facts>,
    /// Cards that are put aside, and until when.
    aside: BTreeMap<String, Millis>,
}

impl Health {
    /// What was kept, or nothing when it cannot be read: it is found again at the next look.
    pub(crate) fn load(data: &Path) -> Health {
        files::read_json(&data.join(FILE)).ok().flatten().unwrap_or_default()
    }
}

impl App {
    /// Looks at the computer now and then until the app ends. The shell starts it once.
    pub async fn watch_health(self) {
        tokio::time::sleep(FIRST).await;
        loop {
            self.forget_old_secrets();
            if let Err(error) = self.look_at_health().await {
                tracing::warn!(%error, "what was found cannot be kept");
            }
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Makes the checks that need nobody, unless the battery runs low.
    ///
    /// # Errors
    /// When what was found cannot be kept.
    pub async fn look_at_health(&self) -> Result<(), AppError> {
        let mut readings = Readings::new();
        for ask in [Ask::System(SystemAsk::Power), Ask::Files(FilesAsk::Room)] {
            let answer = self.read(ask.clone()).await;
            readings.insert(&ask, answer);
            if let Ok(power) = readings.power()
                && power.battery.is_some_and(|left| left < ENOUGH_POWER)
            {
                return Ok(());
            }
        }
        let mut found = BTreeMap::new();
        for name in SILENT {
            if let Some(facts) = self.found_by_itself(name, &mut readings).await {
                found.insert((*name).to_owned(), facts);
            }
        }
        let now = self.now();
        let mut health = lock(&self.inner.health).clone();
        if let Ok(room) = readings.room() {
            if health.looks.last().is_none_or(|last| now.0 - last.at.0 >= A_DAY) {
                health.looks.push(Look { at: now, free: room.free });
            }
            let over = health.looks.len().saturating_sub(MOST_LOOKS);
            health.looks.drain(..over);
            let days = full_in(&health.looks, room).filter(|_| !found.contains_key("disk.full"));
            found.extend(days.map(|days| (FILLS.to_owned(), facts! { "days" => i64::from(days) })));
        }
        health.found = found;
        health.aside.retain(|_, until| *until > now);
        self.keep_health(health)
    }

    async fn found_by_itself(&self, name: &str, readings: &mut Readings) -> Option<Facts> {
        let check = Check::parse(name, &Default::default()).ok()?;
        loop {
            match check.judge(readings) {
                Ok(Verdict::Found { facts }) => return Some(facts),
                Ok(Verdict::NotFound | Verdict::NotApplicable | Verdict::Unknown { .. }) => return None,
                Err(ask) => {
                    let answer = self.read(ask.clone()).await;
                    readings.insert(&ask, answer);
                }
            }
        }
    }

    fn keep_health(&self, health: Health) -> Result<(), AppError> {
        let mut kept = lock(&self.inner.health);
        if *kept != health {
            files::write_json(&self.inner.parts.places.data.join(FILE), &health)?;
            *kept = health;
            drop(kept);
            self.changed(Changed::Health);
        }
        Ok(())
    }

    /// The cards for what was found and is not put aside, each with the help for it.
    pub(crate) fn health_cards(&self) -> Vec<HealthCard> {
        let (speech, library, now) = (self.speech(), self.library(), self.now());
        let health = lock(&self.inner.health).clone();
        let shown =
            health.found.iter().filter(|(id, _)| health.aside.get(*id).is_none_or(|until| *until <= now));
        let card = |(id, facts): (&String, &Facts)| {
            let check = if id == FILLS { "disk.full" } else { id };
            let (wizard, step) =
                library.wizards().find_map(|wizard| Some((wizard, step_for(wizard, check)?)))?;
            let title = match id == FILLS {
                true => speech.shared("health-disk-fills", facts),
                false => speech.of(&wizard.id, step.as_str(), facts)?,
            };
            Some(HealthCard { id: id.clone(), title, wizard: wizard.id.clone() })
        };
        shown.filter_map(card).collect()
    }

    /// Puts a card aside for two weeks. What it is about may be found again after that.
    pub async fn put_health_aside(&self, args: HealthCardRef) -> Result<HomeView, AppError> {
        let mut health = lock(&self.inner.health).clone();
        if !health.found.contains_key(&args.id) {
            return Err(AppError::NotFound);
        }
        health.aside.insert(args.id, Millis(self.now().0 + ASIDE));
        self.keep_health(health)?;
        self.home(Nothing {}).await
    }
}

/// The step that finds this cause, in help that begins with looking.
fn step_for<'a>(wizard: &'a Wizard, check: &str) -> Option<&'a StepId> {
    wizard.steps.iter().find_map(|step| match step {
        Step::Fix(fix) if fix.check == check => Some(&fix.fix),
        Step::Fix(_) | Step::Tell(_) | Step::Ask(_) | Step::Prove(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_looked_at_by_itself_needs_no_argument() {
        for name in SILENT {
            assert!(Check::parse(name, &Default::default()).is_ok(), "{name}");
        }
    }
}
