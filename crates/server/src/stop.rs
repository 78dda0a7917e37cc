//! How the parts of the server learn that it stops.

use tokio::sync::watch;

/// Tells everybody who waits that the server stops.
pub(crate) struct Stop(watch::Sender<bool>);

/// Waits for the server to stop.
#[derive(Clone)]
pub(crate) struct Stopping(watch::Receiver<bool>);

/// A bell and its ear.
pub(crate) fn stop() -> (Stop, Stopping) {
    let (bell, ear) = watch::channel(false);
    (Stop(bell), Stopping(ear))
}

impl Stop {
    /// From now on, the server stops.
    pub(crate) fn ring(&self) {
        self.0.send_replace(true);
    }
}

impl Stopping {
    /// Whether the server stops.
    pub(crate) fn rang(&self) -> bool {
        *self.0.borrow()
    }

    /// Comes back when the server stops.
    pub(crate) async fn heard(&mut self) {
        // Without a bell there is nobody who could stop later.
        let _ = self.0.wait_for(|stops| *stops).await;
    }
}
