//! What waits for a power user, when they can help, and what they did so far.

use std::sync::atomic::Ordering;
use std::time::Duration;

use deskside_core::id::{Millis, Skill};
use deskside_core::trust::{Certificate, PublicKey, Rank};
use deskside_protocol::PageQuery;
use deskside_protocol::help::{Inbox, Presence};
use deskside_protocol::problem::Problem;

use crate::app::{App, lock};
use crate::commands::{Changed, Nothing, SetPresence};
use crate::error::AppError;
use crate::view::{CertificateView, HelpedCard, HelpedView, InboxView, SkillView};

/// How many requests of a page are asked for.
const PAGE: u32 = 100;

impl App {
    /// A skill in words.
    pub(crate) fn skill_name(&self, skill: &Skill) -> String {
        let (speech, key) = (self.speech(), format!("skill-{skill}"));
        if speech.has(&key) { speech.plain(&key) } else { skill.to_string() }
    }

    pub(crate) fn skill_view(&self, skill: &Skill) -> SkillView {
        SkillView { skill: skill.clone(), name: self.skill_name(skill) }
    }

    pub(crate) fn certificate_view(&self, certificate: &Certificate) -> CertificateView {
        CertificateView {
            person: certificate.person.clone(),
            name: certificate.name.clone(),
            team: certificate.team.clone(),
            skills: certificate.skills.iter().map(|skill| self.skill_view(skill)).collect(),
            rank: certificate.rank,
            from: certificate.from,
            until: certificate.until,
        }
    }

    /// The certificate of this person on this computer.
    pub(crate) fn my_certificate(&self) -> Option<Certificate> {
        let device = PublicKey::of(&self.device_key().ok()?);
        let now = self.now();
        self.standing(|standing| {
            standing.rules.verified.as_ref().and_then(|rules| rules.certificate_of(&device, now)).cloned()
        })
    }

    /// Whether this person can help others, from this computer.
    pub(crate) fn can_help(&self) -> bool {
        self.my_certificate().is_some_and(|certificate| certificate.rank >= Rank::Peer)
    }

    /// What waits for this power user.
    pub async fn inbox(&self, _: Nothing) -> Result<InboxView, AppError> {
        let certificate = self.my_certificate().map(|certificate| self.certificate_view(&certificate));
        let nothing = |current| InboxView {
            certificate: certificate.clone(),
            presence: None,
            rows: Vec::new(),
            holds: None,
            current,
        };
        let answer = self.client()?.inbox(&PageQuery { cursor: None, limit: Some(PAGE) }, &()).await;
        self.note_connection(&answer);
        match answer {
            Ok(inbox) => {
                self.note_inbox(&inbox);
                Ok(InboxView {
                    certificate,
                    presence: inbox.presence,
                    rows: inbox.rows,
                    holds: inbox.holds,
                    current: true,
                })
            }
            Err(AppError::Server { problem: Problem::NotAllowed }) => Ok(nothing(true)),
            Err(AppError::Offline) => Ok(nothing(false)),
            Err(error) => Err(error),
        }
    }

    /// Says for how long they can help from now on, or that they cannot now.
    pub async fn set_presence(&self, args: SetPresence) -> Result<InboxView, AppError> {
        let client = self.client()?;
        let done = match args.minutes {
            Some(minutes) => {
                let until = Millis(self.now().0 + i64::from(minutes.min(24 * 60 - 1)) * 60_000);
                let languages = vec![self.speech().language().to_owned()];
                client.set_presence(&(), &Presence { until, languages }).await
            }
            None => client.end_presence(&(), &()).await,
        };
        self.note_connection(&done);
        done?;
        self.changed(Changed::Helping);
        self.inbox(Nothing {}).await
    }

    /// Something began or ceased to wait for somebody who can help. When it is offered to this person, they hear of it.
    pub(crate) async fn heed_inbox(&self) {
        if !self.can_help() {
            return;
        }
        let before = lock(&self.inner.helping.offered).clone();
        let Ok(inbox) = self.inbox(Nothing {}).await else { return };
        self.changed(Changed::Helping);
        let now = self.now();
        let is_here = inbox.presence.as_ref().is_some_and(|presence| now < presence.until);
        let new = inbox.rows.iter().find(|row| row.offered && !before.contains(&row.id));
        if let Some(row) = new.filter(|_| is_here && inbox.holds.is_none()) {
            let facts = deskside_core::facts! { "skill" => self.skill_name(&row.skill) };
            let speech = self.speech();
            let (headline, text) =
                (speech.shared("notify-needs-help", &facts), speech.plain("notify-needs-help-text"));
            self.inner.parts.surface.notify(&headline, &text);
        }
    }

    /// Keeps what was seen of the inbox, and looks again when it is offered to more people.
    fn note_inbox(&self, inbox: &Inbox) {
        let helping = &self.inner.helping;
        helping.waiting.store(u32::try_from(inbox.rows.len()).unwrap_or(u32::MAX), Ordering::SeqCst);
        lock(&helping.presence).clone_from(&inbox.presence);
        let offered = inbox.rows.iter().filter(|row| row.offered).map(|row| row.id.clone());
        *lock(&helping.offered) = offered.collect();
        let look = helping.looks.fetch_add(1, Ordering::SeqCst) + 1;
        if let Some(seconds) = inbox.again {
            let (app, pause) = (self.clone(), Duration::from_secs(seconds.max(1).into()));
            tokio::spawn(async move {
                tokio::time::sleep(pause).await;
                if app.inner.helping.looks.load(Ordering::SeqCst) == look {
                    app.heed_inbox().await;
                }
            });
        }
    }

    /// Something became of what they helped with before.
    pub(crate) fn heed_outcome(&self, thanked: bool) {
        if thanked {
            let speech = self.speech();
            let (headline, text) = (speech.plain("notify-thanked"), speech.plain("notify-thanked-text"));
            self.inner.parts.surface.notify(&headline, &text);
        }
        self.changed(Changed::Helping);
    }

    /// What they did for others so far.
    pub async fn helped(&self, _: Nothing) -> Result<HelpedView, AppError> {
        let answer = self.client()?.helped(&PageQuery { cursor: None, limit: Some(PAGE) }, &()).await;
        self.note_connection(&answer);
        let helped = answer?;
        let card = |row: deskside_protocol::help::HelpedRow| HelpedCard {
            reference: row.id.reference(),
            skill: self.skill_name(&row.skill),
            has_transcript: self.helped_path(&(row.id.clone(), row.lease)).exists(),
            row,
        };
        Ok(HelpedView {
            requests: helped.requests,
            minutes: helped.minutes,
            thanks: helped.thanks,
            rows: helped.rows.into_iter().map(card).collect(),
        })
    }
}
