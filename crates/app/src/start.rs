//! The first page: what a window has to know, and what can be helped with.

use deskside_core::id::WizardId;
use deskside_core::say::Facts;

use crate::app::{App, lock};
use crate::commands::{Nothing, Words};
use crate::error::AppError;
use crate::view::{Boot, HomeView, KeyringState, WizardCard};

impl App {
    /// What a window has to know before its first page.
    pub async fn boot(&self, _: Nothing) -> Result<Boot, AppError> {
        let settings = lock(&self.inner.settings).clone();
        Ok(Boot {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            settings,
            account: self.account_view(),
            keyring: match self.inner.parts.keyring.is_kept() {
                true => KeyringState::Kept,
                false => KeyringState::MemoryOnly,
            },
            connection: self.connection(),
            half_done: self.half_done().await?,
            trust: self.trust_state(),
            computer: self.inner.parts.machine.name(),
        })
    }

    /// The home page.
    pub async fn home(&self, _: Nothing) -> Result<HomeView, AppError> {
        let (open_requests, news) = self.request_counts();
        // What looks at the most causes helps the most people: first within its topic.
        let library = self.library();
        let mut wizards: Vec<_> = library.wizards().collect();
        wizards.sort_by_key(|wizard| (wizard.topic, std::cmp::Reverse(wizard.steps.len())));
        Ok(HomeView {
            wizards: wizards.into_iter().map(|wizard| self.card(&wizard.id)).collect(),
            health: self.health_cards(),
            carry_on: self.unfinished(3),
            open_requests,
            news,
            can_help: self.can_help(),
            holds: self.helps_with(),
            waiting: self.inner.helping.waiting.load(std::sync::atomic::Ordering::SeqCst),
        })
    }

    /// The wizards that fit what a person says, best first.
    pub async fn search(&self, args: Words) -> Result<Vec<WizardCard>, AppError> {
        let words: String = args.words.chars().take(400).collect();
        Ok(self.speech().search(&words).iter().take(5).map(|id| self.card(id)).collect())
    }

    pub(crate) fn card(&self, id: &WizardId) -> WizardCard {
        let speech = self.speech();
        let library = self.library();
        let wizard = library.wizard(id);
        WizardCard {
            id: id.clone(),
            title: speech.title(id),
            topic: wizard.map_or(deskside_core::wizard::Topic::Other, |wizard| wizard.topic),
            note: speech.of(id, "summary", &Facts::new()).unwrap_or_default(),
            from_it: library.own(id).is_some(),
        }
    }
}
