//! Whether the person is still there: a locked screen, a computer that goes to sleep, somebody else who sits down. Then nobody
//! beside them may do anything until they are back and say so.
//!
//! Desktops say it over D-Bus: `org.freedesktop.ScreenSaver` and `org.gnome.ScreenSaver` on the session bus, and logind
//! (`org.freedesktop.login1`) on the system bus. Where there is no such bus, the app still sees that the clock went on without
//! it.

use std::num::NonZeroUsize;

use deskside_app::App;
use deskside_core::session::Cause;
use futures_util::StreamExt as _;
use zbus::{Connection, MatchRule, Message, MessageStream};

/// How many signals may wait.
const WAITING: NonZeroUsize = NonZeroUsize::new(16).expect("more than none");

/// Listens for as long as the app runs.
pub(crate) async fn watch(app: App) {
    tokio::join!(
        listen(
            &app,
            Connection::session().await,
            "type='signal',interface='org.freedesktop.ScreenSaver',member='ActiveChanged'"
        ),
        listen(
            &app,
            Connection::session().await,
            "type='signal',interface='org.gnome.ScreenSaver',member='ActiveChanged'"
        ),
        listen(
            &app,
            Connection::system().await,
            "type='signal',interface='org.freedesktop.login1.Manager',member='PrepareForSleep'"
        ),
        listen(
            &app,
            Connection::system().await,
            "type='signal',interface='org.freedesktop.login1.Session',member='Lock'"
        ),
    );
}

async fn listen(app: &App, bus: zbus::Result<Connection>, rule: &str) {
    let listening = async {
        let rule = MatchRule::try_from(rule)?.to_owned();
        MessageStream::for_match_rule(rule, &bus?, Some(WAITING)).await
    };
    let mut signals = match listening.await {
        Ok(signals) => signals,
        Err(error) => {
            tracing::info!(%error, rule, "nobody here says whether the screen is locked");
            return;
        }
    };
    while let Some(signal) = signals.next().await {
        if signal.is_ok_and(|signal| says_away(&signal)) {
            app.person_is_away(Cause::Locked);
        }
    }
}

/// Whether a signal says that the person goes: its one value is *true*, or it has none.
fn says_away(signal: &Message) -> bool {
    signal.body().deserialize::<bool>().unwrap_or(true)
}
