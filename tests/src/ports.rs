//! What stands behind the app where a desktop would be: it notes what the person is told, and its clock can be turned.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

use deskside_app::commands::Changed;
use deskside_app::ports::{Clock, Keyring, Locked, Surface, SystemClock};
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

/// A keyring that is a file, so that it survives the end of the program, as a real one would.
pub struct KeptKeyring {
    file: PathBuf,
    writes: Mutex<()>,
}

impl KeptKeyring {
    /// The keyring that is this file, which may not be there yet.
    pub fn at(file: &Path) -> KeptKeyring {
        KeptKeyring { file: file.to_owned(), writes: Mutex::default() }
    }

    /// The names of what is in it.
    pub fn names(&self) -> Vec<String> {
        self.all().into_keys().collect()
    }

    fn all(&self) -> BTreeMap<String, String> {
        let kept = fs::read(&self.file).ok();
        kept.map_or_else(BTreeMap::new, |kept| serde_json::from_slice(&kept).expect("it is written whole"))
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, String>)) {
        let _one = lock(&self.writes);
        let mut all = self.all();
        change(&mut all);
        let new = self.file.with_extension("new");
        let bytes = serde_json::to_vec(&all).expect("it is plain data");
        fs::write(&new, bytes).and_then(|()| fs::rename(&new, &self.file)).expect("a folder of ours");
    }
}

impl Keyring for KeptKeyring {
    fn is_kept(&self) -> bool {
        true
    }

    fn look(&self, name: &str) -> Result<Option<String>, Locked> {
        Ok(self.all().remove(name))
    }

    fn set(&self, name: &str, secret: &str) {
        self.change(|all| drop(all.insert(name.to_owned(), secret.to_owned())));
    }

    fn forget(&self, name: &str) {
        if self.all().contains_key(name) {
            self.change(|all| drop(all.remove(name)));
        }
    }
}
