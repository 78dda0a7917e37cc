//! An authentication agent, as desktops have one: polkit asks it, it asks the person, and the system's own program checks
//! what they typed. Here nobody types: the password is given beforehand.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use zbus::OwnedVariant;

const PATH: &str = "/org/deskside/vm/Agent";
const AUTHORITY: &str = "/org/freedesktop/PolicyKit1/Authority";
const INTERFACE: &str = "org.freedesktop.PolicyKit1.Authority";
const POLKIT: &str = "org.freedesktop.PolicyKit1";

/// An agent that is registered for the session of this program, and what it was asked.
pub struct Agent {
    bus: zbus::Connection,
    subject: (String, HashMap<String, OwnedVariant>),
    pub asked: Arc<Mutex<Vec<String>>>,
}

struct Face {
    password: String,
    asked: Arc<Mutex<Vec<String>>>,
}

type Identity = (String, HashMap<String, OwnedVariant>);

#[zbus::interface(name = "org.freedesktop.PolicyKit1.AuthenticationAgent")]
impl Face {
    async fn begin_authentication(
        &self,
        action: String,
        message: String,
        _icon: String,
        _details: HashMap<String, String>,
        cookie: String,
        _identities: Vec<Identity>,
    ) -> zbus::fdo::Result<()> {
        self.asked.lock().unwrap().push(format!("{action}: {message}"));
        let password = self.password.clone();
        match zruntime::unblock(move || types(&cookie, &password)).await {
            true => Ok(()),
            false => Err(zbus::fdo::Error::Failed("that was not the password".to_owned())),
        }
    }

    fn cancel_authentication(&self, _cookie: String) {}
}

/// Talks to the program of polkit that checks passwords and tells polkit.
fn types(cookie: &str, password: &str) -> bool {
    let mut child = Command::new("/usr/lib/polkit-1/polkit-agent-helper-1")
        .arg("anna")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut to = child.stdin.take().unwrap();
    writeln!(to, "{cookie}").unwrap();
    for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
        if line.starts_with("PAM_PROMPT") {
            writeln!(to, "{password}").unwrap();
        } else if line.starts_with("SUCCESS") {
            return child.wait().is_ok();
        } else if line.starts_with("FAILURE") {
            break;
        }
    }
    let _ = child.wait();
    false
}

impl Agent {
    /// Registers one that will type this password.
    pub fn register(password: &str) -> Agent {
        let asked = Arc::default();
        let face = Face { password: password.to_owned(), asked: Arc::clone(&asked) };
        zruntime::block_on(async {
            let bus = zbus::connection::Builder::system().serve_at(PATH, face).build().await.unwrap();
            let session = std::env::var("XDG_SESSION_ID").unwrap();
            let id = OwnedVariant::try_from(zbus::Variant::from(session)).unwrap();
            let subject = ("unix-session".to_owned(), HashMap::from([("session-id".to_owned(), id)]));
            let body = (&subject, "en_GB.UTF-8", PATH);
            bus.call_method(Some(POLKIT), AUTHORITY, Some(INTERFACE), "RegisterAuthenticationAgent", &body)
                .await
                .unwrap();
            Agent { bus, subject, asked }
        })
    }

    /// Takes it away again.
    pub fn leave(self) -> Vec<String> {
        let body = (&self.subject, PATH);
        let method = "UnregisterAuthenticationAgent";
        zruntime::block_on(self.bus.call_method(Some(POLKIT), AUTHORITY, Some(INTERFACE), method, &body))
            .unwrap();
        self.asked.lock().unwrap().clone()
    }
}
