//! The relay of live sessions: what it adds to the way of a message, its processor time for each, and its memory for a session.

use std::io::{BufRead as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use deskside_core::id::PersonId;
use deskside_protocol::account::{Invitation, Session};
use deskside_protocol::relay::{RELAY, RelayWord};
use deskside_server::{Config, Parties, Server, Sessions, Transport};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use uuid::Uuid;

use crate::measure::{Series, processor_time, share_of_memory};
use crate::submit::Client;

/// Bytes of what is sent: an event of a run, sealed.
const SIZE: usize = 256;
/// How many messages go there and back, one after the other, in one measurement.
const MESSAGES: usize = 10_000;
/// How many sessions are open when memory is measured.
const SESSIONS: [usize; 2] = [10, 1_000];
/// How many of them talk, and how many times there and back.
const ACTIVE: usize = 100;
const TIMES: usize = 20;

/// Measures one pair, then more and more sessions.
pub fn run(rounds: u32) -> Result<()> {
    let mut server = start()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let measured = runtime.block_on(measure(&mut server, rounds));
    server.kill()?;
    server.wait()?;
    measured
}

fn start() -> Result<Child> {
    Command::new(std::env::current_exe()?)
        .arg("live-server")
        .env("RUST_LOG", "error")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start the server")
}

/// The server, in a process of its own: says where it is and how to come in, and is told who the two sides are.
pub fn server() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let people: Arc<OnceLock<[PersonId; 2]>> = Arc::default();
        let known = people.clone();
        let mut config = Config::new(folder.path());
        config.listen = "127.0.0.1:0".parse()?;
        config.transport = Transport::Plain;
        config.calls_per_second = 1_000_000;
        config.sessions = Some(Sessions::new(move |_| {
            let [asker, holder] = known.get()?.clone();
            Some(Parties { asker, holder, lease: 1 })
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

type Socket = WebSocketStream<TcpStream>;

/// Where the server is, and the two who talk.
struct Place {
    address: String,
    tokens: [String; 2],
}

/// Two ends of one session.
struct Pair {
    ends: [Socket; 2],
    frame: Message,
}

impl Place {
    async fn open(server: &mut Child) -> Result<Place> {
        let mut said = String::new();
        std::io::BufReader::new(server.stdout.as_mut().context("its words")?).read_line(&mut said)?;
        let (address, token) = said.trim().split_once(' ').context("an address and an invitation")?;
        let first = join(address, token, "irma").await?;
        let mut it = Client::open(address, Some(first.token.clone())).await?;
        let invitation = json!({ "role": "power-user", "name": "Pete" }).to_string();
        let invitation: Invitation =
            serde_json::from_slice(&it.call("POST", "/v1/invitations", &invitation).await?)?;
        let second = join(address, &invitation.token, "pete").await?;
        let told = server.stdin.as_mut().context("its ears")?;
        writeln!(told, "{} {}", first.me.id, second.me.id)?;
        told.flush()?;
        let place = Place { address: address.to_owned(), tokens: [first.token, second.token] };
        // It may not have heard yet.
        let began = Instant::now();
        while place.sit(&Uuid::now_v7(), 0).await.is_err() {
            anyhow::ensure!(began.elapsed() < Duration::from_secs(10), "the relay does not let anybody in");
        }
        Ok(place)
    }

    async fn sit(&self, request: &Uuid, side: usize) -> Result<Socket> {
        let stream = TcpStream::connect(&self.address).await?;
        stream.set_nodelay(true)?;
        let path = RELAY.path.replace("{id}", &request.to_string());
        let mut call = format!("ws://{}{path}?lease=1", self.address).into_client_request()?;
        call.headers_mut().insert("authorization", format!("Bearer {}", self.tokens[side]).parse()?);
        Ok(tokio_tungstenite::client_async(call, stream).await?.0)
    }

    async fn pair(&self) -> Result<Pair> {
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
        let mut bytes = number.to_be_bytes().to_vec();
        bytes.resize(SIZE, 7);
        Ok(Pair { ends, frame: Message::binary(bytes) })
    }
}

impl Pair {
    /// There and back, so many times: how long each single way took.
    async fn talk(&mut self, times: usize) -> Result<Vec<Duration>> {
        let [one, other] = &mut self.ends;
        let mut took = Vec::with_capacity(2 * times);
        for _ in 0..times {
            took.push(way(one, other, &self.frame).await?);
            took.push(way(other, one, &self.frame).await?);
        }
        Ok(took)
    }
}

async fn way(from: &mut Socket, to: &mut Socket, frame: &Message) -> Result<Duration> {
    let began = Instant::now();
    from.send(frame.clone()).await?;
    match hear(to).await? {
        Message::Binary(_) => Ok(began.elapsed()),
        other => bail!("{other:?}"),
    }
}

async fn hear(socket: &mut Socket) -> Result<Message> {
    loop {
        match socket.next().await.context("the relay hung up")?? {
            Message::Ping(_) | Message::Pong(_) => {}
            message => return Ok(message),
        }
    }
}

async fn join(address: &str, token: &str, login: &str) -> Result<Session> {
    let join = json!({
        "token": token, "name": login, "login": login, "password": "correct horse battery",
        "device_name": "bench", "device_key": "ab".repeat(32),
    });
    let mut client = Client::open(address, None).await?;
    Ok(serde_json::from_slice(&client.call("POST", "/v1/join", &join.to_string()).await?)?)
}

/// The same bytes from one end of a plain connection to the other: what loopback and this program cost by themselves.
async fn loopback(times: usize) -> Result<Vec<Duration>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let mut one = TcpStream::connect(listener.local_addr()?).await?;
    let (mut other, _) = listener.accept().await?;
    one.set_nodelay(true)?;
    other.set_nodelay(true)?;
    let (bytes, mut got) = ([7; SIZE], [0; SIZE]);
    let mut took = Vec::with_capacity(2 * times);
    for _ in 0..times {
        for turn in [true, false] {
            let (from, to) = if turn { (&mut one, &mut other) } else { (&mut other, &mut one) };
            let began = Instant::now();
            from.write_all(&bytes).await?;
            to.read_exact(&mut got).await?;
            took.push(began.elapsed());
        }
    }
    Ok(took)
}

/// The middle and the slowest hundredth, in milliseconds.
fn shares(mut took: Vec<Duration>) -> (f64, f64) {
    took.sort_unstable();
    let at = |share: f64| {
        let place = ((took.len().saturating_sub(1)) as f64 * share).round() as usize;
        took.get(place).map_or(f64::NAN, |one| one.as_secs_f64() * 1_000.0)
    };
    (at(0.5), at(0.99))
}

async fn measure(server: &mut Child, rounds: u32) -> Result<()> {
    let place = Place::open(server).await?;
    let id = server.id();
    let mut pair = place.pair().await?;
    pair.talk(MESSAGES / 10).await?;
    let mut series: [Series; 5] = Default::default();
    for _ in 0..rounds {
        let (plain, plain_slow) = shares(loopback(MESSAGES / 2).await?);
        let before = processor_time(id)?;
        let (through, through_slow) = shares(pair.talk(MESSAGES / 2).await?);
        let processor = (processor_time(id)? - before).as_secs_f64() * 1e6 / MESSAGES as f64;
        let measured = [plain, plain_slow, through - plain, through_slow - plain_slow, processor];
        series.iter_mut().zip(measured).for_each(|(series, value)| series.push(value));
    }
    let [plain, plain_slow, added, added_slow, processor] = series;
    println!(
        "live: {rounds} rounds of {MESSAGES} messages of {SIZE} bytes, one after another; medians (lowest to highest)"
    );
    println!("loopback alone: p50 {} ms, p99 {} ms", plain.shown(3), plain_slow.shown(3));
    println!("the relay adds: p50 {} ms, p99 {} ms", added.shown(3), added_slow.shown(3));
    println!("server processor: {} us a message", processor.shown(1));
    println!(
        "goal: at or under MeshCentral (first seen at 0.08 and 0.40 ms; not part of this run), under 10 us a message"
    );

    let mut pairs = vec![pair];
    let mut before = (1, share_of_memory(id)?);
    println!(
        "{:>9} {:>16} {:>24} {:>12} {:>12}",
        "sessions", "server PSS KB", "KB a session more", "p50 ms", "p99 ms"
    );
    for count in SESSIONS {
        while pairs.len() < count {
            let mut pair = place.pair().await?;
            pair.talk(2).await?;
            pairs.push(pair);
        }
        let memory = share_of_memory(id)?;
        let each = (memory as f64 - before.1 as f64) / (count - before.0) as f64;
        before = (count, memory);
        let active = pairs.len().min(ACTIVE);
        let resting = pairs.split_off(active);
        let talking = pairs.drain(..).map(|mut pair| {
            tokio::spawn(async move {
                let took = pair.talk(TIMES).await;
                took.map(|took| (pair, took))
            })
        });
        let (mut all, mut again) = (Vec::new(), Vec::new());
        for one in talking.collect::<Vec<_>>() {
            let (pair, took) = one.await??;
            all.extend(took);
            again.push(pair);
        }
        pairs = again;
        pairs.extend(resting);
        let (p50, p99) = shares(all);
        println!("{count:>9} {memory:>16} {each:>24.1} {p50:>12.2} {p99:>12.2}");
    }
    println!(
        "goal: under 60 KB a session (MeshCentral 128), p99 under 20 ms with 100 active; here the {ACTIVE} that are active"
    );
    println!("(or all there are) talk as fast as they can, and share the processors with the server\n");
    Ok(())
}
