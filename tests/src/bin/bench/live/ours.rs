//! Our relay: a whole server in a process of its own, which is told who the two sides are.

use std::io::{BufRead as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use deskside_core::id::PersonId;
use deskside_protocol::account::{Invitation, Session};
use deskside_protocol::relay::{RELAY, RelayWord};
use deskside_server::{Config, Parties, Server, Sessions};
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use uuid::Uuid;

use super::line::{End, Pair, connect, hear, open};
use crate::submit::Client;

/// The server as its own process sees it.
pub fn server() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let people: Arc<OnceLock<[PersonId; 2]>> = Arc::default();
        let known = people.clone();
        let mut config = Config::new(folder.path());
        config.listen = "127.0.0.1:0".parse()?;
        config.calls_per_second = 1_000_000;
        config.sessions = Some(Sessions::new(move |_| {
            let [asker, holder] = known.get()?.clone();
            Some(Parties { asker: asker.into(), holder: holder.into(), lease: 1 })
        }));
        let running = Server::start(config).await?;
        let invitation = running.first_invitation.as_ref().context("nobody has an account")?;
        println!("{} {}", running.addr, invitation.token);
        std::io::stdout().flush()?;
        tokio::task::spawn_blocking(move || {
            for line in std::io::stdin().lock().lines().map_while(Result::ok) {
                let ids: Vec<PersonId> = line.split_whitespace().filter_map(|id| id.parse().ok()).collect();
                if let Ok(ids) = ids.try_into() {
                    // Told once.
                    let _ = people.set(ids);
                }
            }
        })
        .await?;
        Ok(())
    })
}

/// The server as the bench sees it, and the two who talk.
pub struct Ours {
    process: Child,
    address: String,
    tokens: [String; 2],
}

impl Ours {
    /// Starts it.
    pub async fn start() -> Result<Ours> {
        let process = Command::new(std::env::current_exe()?)
            .arg("live-server")
            .env("RUST_LOG", "error")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let mut ours = Ours { process, address: String::new(), tokens: Default::default() };
        let mut said = String::new();
        let told = ours.process.stdout.as_mut().context("its words")?;
        std::io::BufReader::new(told).read_line(&mut said)?;
        let (address, token) = said.trim().split_once(' ').context("an address and an invitation")?;
        ours.address = address.to_owned();
        let first = join(address, token, "irma").await?;
        let mut it = Client::over(connect(address).await?, Some(&first.token));
        let invitation = json!({ "role": "power-user", "name": "Pete" }).to_string();
        let invitation: Invitation =
            serde_json::from_slice(&it.call("POST", "/v1/invitations", &invitation).await?)?;
        let second = join(address, &invitation.token, "pete").await?;
        let ears = ours.process.stdin.as_mut().context("its ears")?;
        writeln!(ears, "{} {}", first.me.id, second.me.id)?;
        ears.flush()?;
        ours.tokens = [first.token, second.token];
        // It may not have heard yet.
        let began = Instant::now();
        while ours.sit(&Uuid::now_v7(), 0).await.is_err() {
            anyhow::ensure!(began.elapsed() < Duration::from_secs(10), "the relay does not let anybody in");
        }
        Ok(ours)
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Both ends of a new session.
    pub async fn pair(&self) -> Result<Pair> {
        let request = Uuid::now_v7();
        let mut ends = [self.sit(&request, 0).await?, self.sit(&request, 1).await?];
        let mut number = 0;
        for end in &mut ends {
            number = loop {
                let Message::Text(text) = hear(end).await? else { bail!("a word comes first") };
                if let RelayWord::Paired { pairing } = serde_json::from_str(&text)? {
                    break pairing;
                }
            };
        }
        Ok(Pair::new(ends, &number.to_be_bytes()))
    }

    async fn sit(&self, request: &Uuid, side: usize) -> Result<End> {
        let path = RELAY.path.replace("{id}", &request.to_string());
        let mut call = format!("wss://{}{path}?lease=1", self.address).into_client_request()?;
        call.headers_mut().insert("authorization", format!("Bearer {}", self.tokens[side]).parse()?);
        open(&self.address, call).await
    }
}

impl Drop for Ours {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

async fn join(address: &str, token: &str, login: &str) -> Result<Session> {
    let join = json!({
        "token": token, "name": login, "login": login, "password": "correct horse battery",
        "device_name": "bench", "device_key": "ab".repeat(32),
    });
    let mut client = Client::over(connect(address).await?, None);
    Ok(serde_json::from_slice(&client.call("POST", "/v1/join", &join.to_string()).await?)?)
}
