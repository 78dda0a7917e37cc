//! The peer: MeshCentral's relay, as npm has it, without an agent. It is brought when it is measured, and only then.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use deskside_stage::Port;
use futures_util::SinkExt as _;
use serde_json::{Value, json};
use tokio::time::sleep;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::handshake::client::Request;
use uuid::Uuid;

use super::line::{End, Pair, hear, open};

/// The version that is measured. It names exact versions of what it uses itself.
pub const VERSION: &str = "1.1.55";
/// Its only account, which is there as long as the bench runs and reached from this computer alone.
const LOGIN: &str = "admin";
const PASSWORD: &str = "correct-Horse-battery-1";
/// How long it may take to start; the first time it makes certificates, in JavaScript.
const PATIENCE: Duration = Duration::from_secs(300);

/// Where it is installed, with an account.
pub struct Installed {
    folder: PathBuf,
}

impl Installed {
    /// Brings it below the target folder, once.
    pub fn bring() -> Result<Installed> {
        for program in ["node", "npm"] {
            let asked = Command::new(program).arg("--version").output();
            ensure!(asked.is_ok_and(|output| output.status.success()), "there is no `{program}` here");
        }
        let own = std::env::current_exe()?;
        let target = own.ancestors().nth(2).context("this program lies in no target folder")?;
        let installed = Installed { folder: target.join(format!("bench/meshcentral-{VERSION}")) };
        let done = installed.folder.join("installed");
        if !done.is_file() {
            installed.install()?;
            File::create(done)?;
        }
        Ok(installed)
    }

    fn install(&self) -> Result<()> {
        println!("MeshCentral {VERSION} comes from npm, once, about 450 MB: {}", self.folder.display());
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        fs::create_dir_all(self.data())?;
        fs::write(self.folder.join("package.json"), r#"{ "private": true }"#)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"]);
        said(npm.arg(format!("meshcentral@{VERSION}")).current_dir(&self.folder))?;
        self.configure(0)?;
        let account = ["--createaccount", LOGIN, "--pass", PASSWORD, "--email", "admin@bench.test"];
        said(self.node().args(account))?;
        said(self.node().args(["--adminaccount", LOGIN]))?;
        Ok(())
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.join("log")
    }

    /// Nothing that leaves this computer, and no words in between.
    fn configure(&self, port: u16) -> Result<()> {
        let settings = json!({
            "cert": "localhost", "port": port, "portBind": "127.0.0.1", "exactPorts": true,
            "redirPort": 0, "mpsPort": 0, "WANonly": true, "selfUpdate": false, "autoBackup": false,
            "agentTimeStampServer": false, "agentPong": 300, "webRTC": false, "cookieIpCheck": false,
            "maxInvalidLogin": false,
        });
        let config = json!({ "settings": settings, "domains": { "": { "newAccounts": false } } });
        Ok(fs::write(self.data().join("config.json"), config.to_string())?)
    }

    fn node(&self) -> Command {
        let mut node = Command::new("node");
        node.args(["--disable-proto=delete", "node_modules/meshcentral", "--datapath"]).arg(self.data());
        node.current_dir(&self.folder).env("NODE_ENV", "production");
        node
    }

    /// What it printed last.
    fn last_words(&self) -> String {
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        log.lines().last().unwrap_or_default().to_owned()
    }
}

/// Runs a command to its end, and fails with what it said.
fn said(command: &mut Command) -> Result<()> {
    let output = command.stdin(Stdio::null()).output()?;
    let words = [output.stdout, output.stderr].concat();
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&words).trim());
    Ok(())
}

/// A MeshCentral that runs.
pub struct Mesh {
    process: Child,
    address: String,
    cookie: String,
    _port: Port,
}

impl Mesh {
    /// Starts it, and waits until it lets us in.
    pub async fn start(installed: &Installed) -> Result<Mesh> {
        let port = Port::reserve()?;
        installed.configure(port.number())?;
        let log = File::create(installed.log())?;
        let process = installed
            .node()
            // As its own child would be started, which ends with what it reads: with this program.
            .args(["--launch", &std::process::id().to_string()])
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start MeshCentral")?;
        let address = port.address();
        let mut mesh = Mesh { process, address, cookie: String::new(), _port: port };
        let began = Instant::now();
        mesh.cookie = loop {
            match mesh.sign_in().await {
                Ok(cookie) => break cookie,
                Err(error) => {
                    let gone = mesh.process.try_wait()?.is_some();
                    if gone || began.elapsed() > PATIENCE {
                        bail!("MeshCentral does not start: {error:#}; {}", installed.last_words());
                    }
                }
            }
            sleep(Duration::from_millis(200)).await;
        };
        Ok(mesh)
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// What its relay lets somebody in with, for an hour.
    async fn sign_in(&self) -> Result<String> {
        let mut call = self.call("control.ashx")?;
        let [login, password] = [LOGIN, PASSWORD].map(|text| BASE64_STANDARD.encode(text));
        call.headers_mut().insert("x-meshauth", format!("{login},{password}").parse()?);
        let mut end = open(&self.address, call).await?;
        end.send(Message::text(json!({ "action": "authcookie" }).to_string())).await?;
        loop {
            let Message::Text(text) = hear(&mut end).await? else { continue };
            let said: Value = serde_json::from_str(&text)?;
            if said["action"] == "authcookie" {
                return Ok(said["cookie"].as_str().context("a cookie")?.to_owned());
            }
            ensure!(said["action"] != "close", "not let in: {}", said["msg"]);
        }
    }

    fn call(&self, path: &str) -> Result<Request> {
        Ok(format!("wss://{}/{path}", self.address).into_client_request()?)
    }

    /// Both ends of a new session.
    pub async fn pair(&self) -> Result<Pair> {
        // What it makes up is a name that nobody else uses.
        let path = format!("meshrelay.ashx?id=bench{}&auth={}", Uuid::now_v7().simple(), self.cookie);
        let mut ends: [End; 2] =
            [open(&self.address, self.call(&path)?).await?, open(&self.address, self.call(&path)?).await?];
        for end in &mut ends {
            let word = hear(end).await?;
            ensure!(word.to_text().is_ok_and(|word| word == "c"), "not connected: {word:?}");
        }
        Ok(Pair::new(ends, &[]))
    }
}

impl Drop for Mesh {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
