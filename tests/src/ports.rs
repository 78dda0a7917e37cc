//! What stands behind the app where a desktop would be: it notes what the person is told, and its clock can be turned.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use deskside_app::commands::Changed;
use deskside_app::ports::{Clock, Surface, SystemClock};
use deskside_core::id::Millis;
use tokio::sync::watch;

use crate::desk::lock;

/// What a window would have been told.
pub struct Recorder {
    seen: Mutex<Vec<Changed>>,
    notes: Mutex<Vec<(String, String)>>,
    pub(crate) count: watch::Sender<usize>,
}

impl Default for Recorder {
    fn default() -> Self {
        Recorder { seen: Mutex::default(), notes: Mutex::default(), count: watch::Sender::new(0) }
    }
}

impl Recorder {
    /// Headline and text of every notification, oldest first.
    pub fn notifications(&self) -> Vec<(String, String)> {
        lock(&self.notes).clone()
    }

    /// What windows were told, oldest first.
    pub fn seen(&self) -> Vec<Changed> {
        lock(&self.seen).clone()
    }

    fn rise(&self) {
        self.count.send_modify(|count| *count += 1);
    }
}

impl Surface for Recorder {
    fn sees_absence(&self) -> bool {
        true
    }

    fn changed(&self, changed: Changed) {
        lock(&self.seen).push(changed);
        self.rise();
    }

    fn notify(&self, headline: &str, text: &str) {
        lock(&self.notes).push((headline.to_owned(), text.to_owned()));
        self.rise();
    }

    fn open_console(&self) {}
    fn zoom(&self, _: u32) {}
    fn menu(&self, _: &deskside_app::ports::Menu) {}
}

/// The clock of the computer, with hands that can be turned.
#[derive(Default)]
pub struct Hands(AtomicI64);

impl Hands {
    /// Turns them forward.
    pub fn turn(&self, days: i64) {
        self.turn_minutes(days * 24 * 60);
    }

    /// Turns them forward by minutes; back by fewer than none.
    pub fn turn_minutes(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60 * 1000, Ordering::SeqCst);
    }
}

impl Clock for Hands {
    fn now(&self) -> Millis {
        Millis(SystemClock.now().0 + self.0.load(Ordering::SeqCst))
    }
}
