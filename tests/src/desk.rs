//! A person at a desk without a window: the app on a simulated computer, with files, a keyring and a server of its own.
//!
//! Commands go in as JSON and come out as JSON, through the table that windows use. Nothing here waits by the clock: a
//! page that is being worked on is looked at again when the app says that something changed.

mod publish;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deskside_app::error::AppError;
use deskside_app::ports::{Keyring, MemoryKeyring, Places, TypedSecrets};
use deskside_app::{App, Parts};
use deskside_core::id::Digest;
use deskside_core::machine::Machine;
use deskside_server::{Config, Running, Server, Sessions};
use deskside_sim::{Computer, Scenario};
use deskside_stage::{FaultProxy, Port};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Long enough for a busy machine; a test that comes near it has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Everybody's password.
pub const PASSWORD: &str = "correct horse battery";

use crate::ports::{Hands, Recorder};

/// Two queues and a printer that is not set up yet.
pub const SCENE: &str = "\
computer linux laptop
person anna
printer Finance-2F \"Finance, 2nd floor\" at \"Room 2.14\" default
printer Canteen at \"Ground floor, canteen\"
found \"Copy room\" at \"Basement\"
";

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A server, and the network on the way to it.
pub struct Office {
    /// The way to the server: every invitation leads through it.
    pub network: FaultProxy,
    port: Port,
    folder: TempDir,
    running: Option<Running>,
    sessions: Option<Sessions>,
}

impl Office {
    /// Starts a server that nobody has an account at.
    pub async fn open() -> Office {
        Office::with_sessions(None).await
    }

    /// The same, which is told who the two sides of live sessions are.
    pub async fn with_sessions(sessions: Option<Sessions>) -> Office {
        let port = Port::reserve().expect("a free port");
        let network = FaultProxy::start(&port.address()).expect("a way to the server");
        let folder = tempfile::tempdir().expect("a folder");
        let mut office = Office { network, port, folder, running: None, sessions };
        office.start().await;
        office
    }

    /// Starts the server, on the same port and the same folder as before.
    pub async fn start(&mut self) {
        let mut config = Config::new(self.data());
        config.listen = self.port.address().parse().expect("an address");
        config.address = Some(format!("https://{}", self.network.address()));
        config.calls_per_second = 100_000;
        config.sessions = self.sessions.clone();
        self.running = Some(Server::start(config).await.expect("the server starts"));
    }

    /// Stops the server.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.shutdown().await;
        }
    }

    /// The folder of the server.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Where the server really listens, past the network.
    pub fn address(&self) -> String {
        self.port.address()
    }

    /// What devices know the server by.
    pub fn pin(&self) -> Digest {
        self.running.as_ref().expect("the server runs").pin.clone()
    }

    /// The invitation of the first person.
    pub fn first_invitation(&self) -> String {
        let running = self.running.as_ref().expect("the server runs");
        running.first_invitation.as_ref().expect("nobody has an account").app()
    }

    /// The first person of IT, who has set the organisation up, on a computer in good order.
    pub async fn it(&self) -> Desk {
        let desk = Desk::new(SCENE);
        desk.join(&self.first_invitation(), "Priya Nair", "priya").await;
        desk.ok("set_up", json!({ "organisation": "Northfield", "telephone": "+49 30 5550 100" })).await;
        desk
    }
}

/// A person at a desk.
pub struct Desk {
    /// The app.
    pub app: App,
    /// The simulated computer; when the app runs on another one, it is only there to look at.
    pub computer: Arc<Computer>,
    /// What windows were told.
    pub surface: Arc<Recorder>,
    /// The clock.
    pub hands: Arc<Hands>,
    machine: Arc<dyn Machine>,
    keyring: Arc<dyn Keyring>,
    home: Option<TempDir>,
    data: PathBuf,
    live: Option<tokio::task::JoinHandle<()>>,
}

impl Desk {
    /// A desk with a simulated computer.
    pub fn new(scene: &str) -> Desk {
        Desk::with_keyring(scene, Arc::new(MemoryKeyring::that_keeps()))
    }

    /// A desk with another machine around the simulated computer.
    pub fn with_machine(machine: Arc<dyn Machine>, computer: Arc<Computer>) -> Desk {
        Desk::in_new_home(machine, computer, Arc::new(MemoryKeyring::that_keeps()))
    }

    /// A desk whose data is somewhere special.
    pub fn with_data(scene: &str, data: &Path) -> Desk {
        let computer = Arc::new(Computer::new(&Scenario::parse(scene).expect("a scene")));
        Desk::kept_in(data, computer.clone(), computer, Arc::new(MemoryKeyring::that_keeps()))
    }

    /// A desk without a keyring: secrets are in memory, and gone with the app.
    pub fn without_keyring(scene: &str) -> Desk {
        Desk::with_keyring(scene, Arc::new(MemoryKeyring::default()))
    }

    /// A desk with a keyring of a test's own.
    pub fn with_keyring(scene: &str, keyring: Arc<dyn Keyring>) -> Desk {
        let computer = Computer::new(&Scenario::parse(scene).expect("a scene"));
        let computer = Arc::new(computer.with_secrets(Arc::new(TypedSecrets(keyring.clone()))));
        Desk::in_new_home(computer.clone(), computer, keyring)
    }

    fn in_new_home(machine: Arc<dyn Machine>, computer: Arc<Computer>, keyring: Arc<dyn Keyring>) -> Desk {
        let home = tempfile::tempdir().expect("a folder");
        let mut desk = Desk::kept_in(&home.path().join("data"), machine, computer, keyring);
        desk.home = Some(home);
        desk
    }

    /// A desk whose data is in a folder that outlives it.
    pub fn kept_in(
        data: &Path,
        machine: Arc<dyn Machine>,
        computer: Arc<Computer>,
        keyring: Arc<dyn Keyring>,
    ) -> Desk {
        Desk::by_the_clock(data, machine, computer, keyring, Arc::default())
    }

    fn by_the_clock(
        data: &Path,
        machine: Arc<dyn Machine>,
        computer: Arc<Computer>,
        keyring: Arc<dyn Keyring>,
        hands: Arc<Hands>,
    ) -> Desk {
        let surface = Arc::new(Recorder::default());
        let parts = Parts {
            machine: machine.clone(),
            keyring: keyring.clone(),
            clock: hands.clone(),
            surface: surface.clone(),
            places: Places { data: data.to_owned(), documents: data.join("Documents") },
            pretend: deskside_sim::pretend,
        };
        let app = App::start(parts).expect("the app starts on its files");
        Desk {
            app,
            computer,
            surface,
            hands,
            machine,
            keyring,
            home: None,
            data: data.to_owned(),
            live: None,
        }
    }

    /// The same desk after the app ended and was started again. A keyring that keeps nothing has nothing then.
    pub fn restarted(mut self) -> Desk {
        self.unplug();
        let keyring =
            if self.keyring.is_kept() { self.keyring.clone() } else { Arc::new(MemoryKeyring::default()) };
        let (machine, computer) = (self.machine.clone(), self.computer.clone());
        let mut desk = Desk::by_the_clock(&self.data, machine, computer, keyring, self.hands.clone());
        desk.home = self.home.take();
        desk
    }

    /// Lets the app do what goes on by itself: send, learn, refresh.
    pub fn live(&mut self) {
        self.unplug();
        self.live = Some(tokio::spawn(self.app.clone().live()));
    }

    /// Stops what goes on by itself.
    pub fn unplug(&mut self) {
        if let Some(live) = self.live.take() {
            live.abort();
        }
    }

    /// The folder of the app.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Files of one folder of the app, by name.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.data.join(folder)).expect("the app made its folders");
        let name = |entry: std::io::Result<std::fs::DirEntry>| {
            entry.expect("an entry").file_name().into_string().expect("plain names")
        };
        let mut names: Vec<String> = entries.map(name).collect();
        names.sort();
        names
    }

    /// A secret of the keyring, as the app put it there.
    pub fn secret(&self, name: &str) -> String {
        self.has_secret(name).unwrap_or_else(|| panic!("the keyring has `{name}`"))
    }

    /// The same, if there is one.
    pub fn has_secret(&self, name: &str) -> Option<String> {
        self.keyring.get(name)
    }

    /// What the app keeps of its organisation.
    pub fn organisation(&self) -> Value {
        let bytes = std::fs::read(self.data.join("organisation.json")).expect("an organisation");
        serde_json::from_slice(&bytes).expect("what the app wrote")
    }

    /// How the rules of the organisation stand.
    pub async fn trust(&self) -> Value {
        self.ok("boot", json!({})).await["trust"].clone()
    }

    /// Calls a command.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value, AppError> {
        tokio::time::timeout(PATIENCE, self.app.dispatch(name, args)).await.expect("an answer in time")
    }

    /// Calls a command that has to go well.
    pub async fn ok(&self, name: &str, args: Value) -> Value {
        match self.call(name, args.clone()).await {
            Ok(value) => value,
            Err(error) => panic!("`{name}` {args}: {error:?}"),
        }
    }

    /// Calls a command that has to be refused, and gives the code and data of the refusal.
    pub async fn refused(&self, name: &str, args: Value) -> Value {
        match self.call(name, args.clone()).await {
            Ok(value) => panic!("`{name}` {args} was not refused: {value}"),
            Err(error) => serde_json::to_value(error).expect("an error is a code with data"),
        }
    }

    /// Looks again whenever something changed, until `look` finds what it waits for.
    pub async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let mut count = self.surface.count.subscribe();
        let watching = async {
            loop {
                count.mark_unchanged();
                if let Some(found) = look().await {
                    return found;
                }
                // Most things are told; the rest is looked at twice a second.
                let _ = tokio::time::timeout(Duration::from_millis(500), count.changed()).await;
            }
        };
        match tokio::time::timeout(PATIENCE, watching).await {
            Ok(found) => found,
            Err(_) => panic!("waited in vain: {what}"),
        }
    }

    /// Joins by invitation.
    pub async fn join(&self, link: &str, name: &str, login: &str) -> Value {
        self.ok(
            "set_settings",
            json!({ "language": "en", "theme": "light", "zoom": 100, "letter_keys": true }),
        )
        .await;
        self.ok("join", json!({ "link": link, "name": name, "login": login, "password": PASSWORD })).await
    }

    /// An invitation for a colleague.
    pub async fn invites(&self, role: &str, name: &str) -> String {
        let invitation = self.ok("invite", json!({ "role": role, "name": name })).await;
        text(&invitation["link"])
    }

    /// Begins a run, and gives its first page that waits for the person.
    pub async fn begins(&self, wizard: &str) -> Value {
        let view = self.ok("start_run", json!({ "wizard": wizard, "words": "It does not print" })).await;
        self.page_of(view).await
    }

    /// The page that waits for the person, after this view.
    pub async fn page_of(&self, view: Value) -> Value {
        let run = view["run"].clone();
        let waits = |view: &Value| {
            let page = view["page"]["page"].as_str();
            !matches!(page, Some("checking" | "working"))
        };
        if waits(&view) {
            return view;
        }
        self.until("a page that waits for the person", async || {
            let view = self.ok("run", json!({ "run": run })).await;
            waits(&view).then_some(view)
        })
        .await
    }

    /// Does something on the page of a run, and gives the next page that waits for the person.
    pub async fn acts(&self, view: &Value, command: &str, more: Value) -> Value {
        let mut args = json!({ "run": view["run"], "step": view["page"]["step"] });
        merge(&mut args, more);
        let next = self.ok(command, args).await;
        self.page_of(next).await
    }

    /// Answers the question of the page.
    pub async fn answers(&self, view: &Value, key: &str) -> Value {
        self.acts(view, "answer", json!({ "key": key })).await
    }

    /// Agrees to the plan of the page.
    pub async fn agrees(&self, view: &Value) -> Value {
        let next = self.ok("consent", consent(view)).await;
        self.page_of(next).await
    }

    /// Begins a call for help and waits until all is collected.
    pub async fn drafts(&self, run: Option<&Value>, words: &str) -> Value {
        let draft =
            self.ok("start_draft", json!({ "run": run.map(|view| &view["run"]), "words": words })).await;
        let request = draft["request"].clone();
        self.until("a draft to review", async || {
            let draft = self.ok("draft", json!({ "request": request })).await;
            (draft["stage"] == "review").then_some(draft)
        })
        .await
    }

    /// Sends a draft with its report.
    pub async fn sends(&self, draft: &Value) -> Value {
        self.ok("send_draft", self.looked_at(draft, true).await).await
    }

    /// What sends a draft as it is now, with or without its report.
    pub async fn looked_at(&self, draft: &Value, with_report: bool) -> Value {
        let request = &draft["request"];
        let now = self.ok("draft", json!({ "request": request })).await;
        json!({ "request": request, "with_report": with_report, "rev": now["rev"] })
    }

    /// All my requests.
    pub async fn my_requests(&self) -> Vec<Value> {
        self.ok("my_requests", json!({})).await.as_array().expect("a list").clone()
    }

    /// Waits until a request of mine is in this state at the server.
    pub async fn waits_for(&self, request: &Value, state: &str) {
        self.until("a request in a state", async || {
            let rows = self.my_requests().await;
            let row = rows.iter().find(|row| row["id"] == *request)?;
            (row["state"]["kind"] == "at" && row["state"]["state"] == state).then_some(())
        })
        .await;
    }

    /// The queue, as IT sees it.
    pub async fn queue(&self, view: &str) -> Vec<Value> {
        let args = json!({ "name": "list_requests", "params": [], "query": { "view": view, "limit": 200 }, "body": null });
        self.ok("call_server", args).await["rows"].as_array().expect("a page").clone()
    }

    /// A request, as IT sees it.
    pub async fn sees(&self, request: &Value) -> Value {
        self.ok("call_server", json!({ "name": "request", "params": [request], "query": null, "body": null }))
            .await
    }

    /// What a move of IT looks like, from how the request stands.
    pub fn move_of(seen: &Value, to: &str, text: &str, key: &str) -> Value {
        let body = json!({ "move": to, "rev": seen["rev"], "text": text, "key": key });
        json!({ "name": "move_request", "params": [seen["row"]["id"]], "query": null, "body": body })
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.unplug();
    }
}

/// The consent that the page of a view asks for.
pub fn consent(view: &Value) -> Value {
    let plan = plan(view);
    json!({ "run": view["run"], "plan": plan["digest"], "nonce": plan["nonce"] })
}

/// The plan that the page of a view shows.
pub fn plan(view: &Value) -> &Value {
    let page = &view["page"];
    let plan = if page["page"] == "prove" { &page["plan"] } else { &page["remedy"]["plan"] };
    assert!(plan.is_object(), "a page with a plan: {page}");
    plan
}

/// A JSON string as text.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text: {value}")).to_owned()
}

/// How many facts a text has: words that name something, as in `speed: 2.4 GHz`. Times of day are none.
pub fn words_that_name(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.len() > 1 && word.ends_with(':')).count()
}

fn merge(into: &mut Value, more: Value) {
    let (Value::Object(into), Value::Object(more)) = (into, more) else { panic!("two objects") };
    into.extend(more);
}
