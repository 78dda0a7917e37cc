//! A stand-in for the desktop's notifications: it takes what the app sends over D-Bus and keeps it to be read.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use deskside_stage::SessionBus;
use zbus::OwnedVariant;

/// One notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Who sent it.
    pub app: String,
    /// The headline.
    pub headline: String,
    /// The text below.
    pub text: String,
}

/// Answers as `org.freedesktop.Notifications` on one person's bus.
#[derive(Debug)]
pub struct Notices {
    kept: Arc<Mutex<Vec<Notice>>>,
    _connection: zbus::Connection,
}

impl Notices {
    /// Listens from now on.
    pub async fn listen(bus: &SessionBus) -> Result<Self> {
        let kept = Arc::new(Mutex::new(Vec::new()));
        let connection = zbus::connection::Builder::address(bus.address())
            .name("org.freedesktop.Notifications")
            .serve_at("/org/freedesktop/Notifications", Stand { kept: Arc::clone(&kept) })
            .build()
            .await?;
        Ok(Self { kept, _connection: connection })
    }

    /// What came so far.
    pub fn all(&self) -> Vec<Notice> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits for one whose headline or text has these words.
    pub async fn wait(&self, words: &str) -> Result<Notice> {
        let begun = Instant::now();
        loop {
            let all = self.all();
            if let Some(notice) =
                all.iter().find(|one| one.headline.contains(words) || one.text.contains(words))
            {
                return Ok(notice.clone());
            }
            if begun.elapsed() > Duration::from_secs(45) {
                bail!("no notification has `{words}`: {all:?}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

struct Stand {
    kept: Arc<Mutex<Vec<Notice>>>,
}

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Stand {
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        app: String,
        _replaces: u32,
        _icon: String,
        headline: String,
        text: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedVariant>,
        _timeout: i32,
    ) -> u32 {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(Notice { app, headline, text });
        u32::try_from(kept.len()).unwrap_or(u32::MAX)
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned()]
    }

    fn close_notification(&self, _id: u32) {}

    fn get_server_information(&self) -> (String, String, String, String) {
        ("stage".to_owned(), "Deskside".to_owned(), "1".to_owned(), "1.2".to_owned())
    }
}
