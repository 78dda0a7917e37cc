//! An app of the same person that ends in this moment: it still has its name on the session bus, and answers nobody.

use std::time::Duration;

use zbus::connection::Builder;

/// The name under which a running app answers: the identifier of `tauri.conf.json`, and what the plugin for a single
/// instance adds.
const NAME: &str = "org.deskside.desk.SingleInstance";
/// How long it may take to answer, how often it is asked, and how long to wait in between.
const PATIENCE: Duration = Duration::from_secs(2);
const TIMES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(300);

/// Waits until a running app answers, or has gone. Without it, a start right after a crash would be handed to the one
/// that crashed.
pub(crate) async fn let_it_end() {
    let Ok(bus) = Builder::session().method_timeout(PATIENCE).build().await else { return };
    for _ in 0..TIMES {
        match bus.call_method(Some(NAME), "/", Some("org.freedesktop.DBus.Peer"), "Ping", &()).await {
            Err(error) if no_reply(&error) => tokio::time::sleep(PAUSE).await,
            // It answers and is told of us, or there is none.
            Ok(_) | Err(_) => return,
        }
    }
}

fn no_reply(error: &zbus::Error) -> bool {
    match error {
        zbus::Error::MethodError(name, ..) => name.as_str() == "org.freedesktop.DBus.Error.NoReply",
        zbus::Error::InputOutput(_) => true,
        _ => false,
    }
}
