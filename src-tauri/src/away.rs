//! Whether the person is still there: a locked screen, a computer that goes to sleep, somebody else who sits down. Then nobody
//! beside them may do anything until they are back and say so.
//!
//! Desktops say it over D-Bus: their screen savers on the session bus, and logind (`org.freedesktop.login1`) on the system bus.
//! Where there is no such bus, the app still sees that the clock went on without it.

use std::collections::HashMap;
use std::num::NonZeroUsize;

use deskside_app::App;
use deskside_core::session::Cause;
use futures_util::StreamExt as _;
use futures_util::future::join_all;
use zbus::{Connection, MatchRule, Message, MessageStream, OwnedObjectPath, Variant};

/// How many signals may wait.
const WAITING: NonZeroUsize = NonZeroUsize::new(16).expect("more than none");

/// Who locks the screens of desktops. All say it with the same signal, each under a name of its own.
const LOCKERS: [&str; 5] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.xfce.ScreenSaver",
];
const LOGIND: &str = "org.freedesktop.login1";

/// Listens for as long as the app runs.
pub(crate) async fn watch(app: App) {
    tokio::join!(watch_locker(&app), watch_logind(&app));
}

async fn watch_locker(app: &App) {
    let Some(bus) = open(Connection::session().await) else { return };
    let rules = LOCKERS.map(|name| format!("type='signal',interface='{name}',member='ActiveChanged'"));
    join_all(rules.map(|rule| listen(app, &bus, rule, says_away))).await;
}

async fn watch_logind(app: &App) {
    let Some(bus) = open(Connection::system().await) else { return };
    let sleep = format!("type='signal',interface='{LOGIND}.Manager',member='PrepareForSleep'");
    let lock = format!("type='signal',interface='{LOGIND}.Session',member='Lock'");
    let session = own_session(&bus).await.inspect_err(|error| {
        tracing::info!(%error, "nobody here says whether somebody else sat down");
    });
    let switched = session.ok().map(|path| {
        format!("type='signal',path='{path}',interface='org.freedesktop.DBus.Properties',member='PropertiesChanged'")
    });
    let switched = async {
        if let Some(rule) = switched {
            listen(app, &bus, rule, says_switched).await;
        }
    };
    tokio::join!(listen(app, &bus, sleep, says_away), listen(app, &bus, lock, says_away), switched);
}

fn open(bus: zbus::Result<Connection>) -> Option<Connection> {
    bus.inspect_err(|error| tracing::info!(%error, "nobody here says whether the person is there")).ok()
}

/// The session of the person who runs this, as logind names it.
async fn own_session(bus: &Connection) -> zbus::Result<OwnedObjectPath> {
    let (manager, interface) = ("/org/freedesktop/login1", format!("{LOGIND}.Manager"));
    // What the desktop starts belongs to no session of its own; the desktop says to which.
    let answer = match std::env::var("XDG_SESSION_ID") {
        Ok(id) => bus.call_method(Some(LOGIND), manager, Some(&*interface), "GetSession", &id).await?,
        Err(_) => {
            bus.call_method(Some(LOGIND), manager, Some(&*interface), "GetSessionByPID", &std::process::id())
                .await?
        }
    };
    answer.body().deserialize()
}

async fn listen(app: &App, bus: &Connection, rule: String, says: fn(&Message) -> Option<Cause>) {
    let listening = async {
        let rule = MatchRule::try_from(&*rule)?.to_owned();
        MessageStream::for_match_rule(rule, bus, Some(WAITING)).await
    };
    let mut signals = match listening.await {
        Ok(signals) => signals,
        Err(error) => {
            tracing::info!(%error, rule, "a sign that the person is away cannot be listened to");
            return;
        }
    };
    while let Some(signal) = signals.next().await {
        if let Some(cause) = signal.ok().and_then(|signal| says(&signal)) {
            app.person_is_away(cause);
        }
    }
}

/// That the screen is locked, or the computer sleeps: the one value of the signal is *true*, or it has none.
fn says_away(signal: &Message) -> Option<Cause> {
    signal.body().deserialize::<bool>().unwrap_or(true).then_some(Cause::Locked)
}

/// That the session is not the one on the screen any more.
fn says_switched(signal: &Message) -> Option<Cause> {
    let body = signal.body();
    let (_, changed, _): (&str, HashMap<&str, Variant<'_>>, Vec<&str>) = body.deserialize().ok()?;
    (changed.get("Active") == Some(&Variant::Bool(false))).then_some(Cause::UserSwitched)
}
