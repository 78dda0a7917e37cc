//! Durable submits a second at 1, 8 and 64 clients, with the processor time of the server for each, beside what the disk can do.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use deskside_protocol::account::Session;
use deskside_protocol::link::JoinLink;
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant as Deadline, sleep};

use crate::measure::{Series, built, processor_time};

const CLIENTS: [usize; 3] = [1, 8, 64];
/// How long one measurement takes.
const TIME: Duration = Duration::from_secs(4);

#[derive(Default)]
struct Measured {
    rate: Series,
    p50: Series,
    p99: Series,
    processor: Series,
}

/// Measures each number of clients in turn, several times over.
pub fn run(rounds: u32) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut server = start(folder.path())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let measured = runtime.block_on(measure(&server, folder.path(), rounds));
    server.kill()?;
    server.wait()?;
    let (table, disk) = measured?;
    println!(
        "submit: {rounds} rounds of {} s; medians (lowest to highest); SQLite, answered after fsync",
        TIME.as_secs()
    );
    println!("the disk: {} fsync a second, one after another", disk.shown(0));
    println!(
        "{:>7} {:>22} {:>22} {:>22} {:>24}",
        "clients", "submits/s", "p50 ms", "p99 ms", "server processor ms each"
    );
    for (clients, row) in CLIENTS.iter().zip(table) {
        let (rate, p50, p99) = (row.rate.shown(0), row.p50.shown(2), row.p99.shown(2));
        println!("{clients:>7} {rate:>22} {p50:>22} {p99:>22} {:>24}", row.processor.shown(3));
    }
    println!("goal: 20 x Roundup at 64 clients, p99 under 50 ms, under 0.3 ms processor each\n");
    Ok(())
}

fn start(folder: &Path) -> Result<Child> {
    let program = built("DESKSIDE_SERVER_BINARY", "deskside-server")?;
    Command::new(&program)
        .args(["--plain", "--listen", "127.0.0.1:0", "--calls-per-second", "1000000", "--data"])
        .arg(folder.join("data"))
        .arg("--port-file")
        .arg(folder.join("port"))
        .env("RUST_LOG", "error")
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| format!("cannot start `{}`", program.display()))
}

/// How often a second a small write comes to the disk.
fn disk(folder: &Path) -> Result<f64> {
    let mut file = File::create(folder.join("disk"))?;
    let began = Instant::now();
    let mut count = 0u32;
    while began.elapsed() < Duration::from_secs(1) {
        file.write_all(&[7; 1024])?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / began.elapsed().as_secs_f64())
}

async fn measure(server: &Child, folder: &Path, rounds: u32) -> Result<(Vec<Measured>, Series)> {
    let (address, invitation) = ready(folder).await?;
    let link: JoinLink = invitation.parse()?;
    let join = json!({
        "token": link.token, "name": "Irma", "login": "irma", "password": "correct horse battery",
        "device_name": "bench", "device_key": "ab".repeat(32),
    });
    let mut first = Client::open(&address, None).await?;
    let session: Session = serde_json::from_slice(&first.call("POST", "/v1/join", &join.to_string()).await?)?;
    let mut table: Vec<Measured> = CLIENTS.iter().map(|_| Measured::default()).collect();
    let mut disks = Series::default();
    for _ in 0..rounds {
        disks.push(disk(folder)?);
        for (clients, row) in CLIENTS.iter().zip(&mut table) {
            let before = processor_time(server.id())?;
            let (began, until) = (Instant::now(), Deadline::now() + TIME);
            let clients =
                (0..*clients).map(|_| tokio::spawn(submit(address.clone(), session.clone(), until)));
            let mut took = Series::default();
            let mut all = Vec::new();
            for one in clients.collect::<Vec<_>>() {
                all.extend(one.await??);
            }
            let (seconds, processor) = (began.elapsed().as_secs_f64(), processor_time(server.id())? - before);
            let count = all.len() as f64;
            all.sort_unstable();
            all.iter()
                .step_by((all.len() / 2000).max(1))
                .for_each(|one| took.push(one.as_secs_f64() * 1_000.0));
            row.rate.push(count / seconds);
            row.p50.push(took.at(0.5));
            row.p99.push(took.at(0.99));
            row.processor.push(processor.as_secs_f64() * 1_000.0 / count);
        }
    }
    Ok((table, disks))
}

async fn ready(folder: &Path) -> Result<(String, String)> {
    for _ in 0..1_500 {
        let told = std::fs::read(folder.join("port"))
            .ok()
            .and_then(|text| serde_json::from_slice::<Value>(&text).ok());
        if let Some(told) = told {
            let text =
                |name: &str| told[name].as_str().map(str::to_owned).context("what the server says of itself");
            return Ok((text("address")?, text("invitation")?));
        }
        sleep(Duration::from_millis(20)).await;
    }
    bail!("the server does not start")
}

async fn submit(address: String, session: Session, until: Deadline) -> Result<Vec<Duration>> {
    let body = json!({
        "lane": "it",
        "words": "My printer does not print.\nIt says paused, and after I resumed it the job is still there.",
        "wizard": { "id": "printing-stuck", "version": 1, "title": "My printer does not print" },
        "skill": "printing", "language": "en",
        "statuses": [
            { "step": "service-stopped", "label": "The print service is running", "status": "fine" },
            { "step": "paused", "label": "The print queue is running", "status": "fixed" },
            { "step": "silent", "label": "The printer answers", "status": "unknown" },
        ],
        "action": "printer.remove", "boundaries": ["remove-printers"],
        "sent": 1_800_000_000_000_i64, "device": session.me.device, "bundle": null,
    })
    .to_string();
    let mut client = Client::open(&address, Some(session.token)).await?;
    let mut took = Vec::new();
    while Deadline::now() < until {
        let path = format!("/v1/requests/{}", uuid::Uuid::now_v7());
        let began = Instant::now();
        client.call("PUT", &path, &body).await?;
        took.push(began.elapsed());
    }
    Ok(took)
}

/// As little of a client as there can be, for it shares the processors with the server.
pub struct Client<S = TcpStream> {
    stream: S,
    session: String,
    answer: Vec<u8>,
}

impl Client {
    /// A connection to the server, with a session.
    pub async fn open(address: &str, token: Option<String>) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Client::over(stream, token.as_deref()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    /// The same over a connection that is there.
    pub fn over(stream: S, token: Option<&str>) -> Self {
        let session = token.map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
        Client { stream, session, answer: Vec::with_capacity(16 * 1024) }
    }

    /// Calls, and gives the body of the answer.
    pub async fn call(&mut self, method: &str, path: &str, body: &str) -> Result<Vec<u8>> {
        let Client { stream, session, answer } = self;
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n");
        let call = format!("{head}content-length: {length}\r\n{session}\r\n{body}");
        stream.write_all(call.as_bytes()).await?;
        answer.clear();
        loop {
            if stream.read_buf(answer).await? == 0 {
                bail!("the server hung up");
            }
            let Some(head) = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
            let text = std::str::from_utf8(&answer[..head])?;
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
            let end = head + 4 + length.context("a length")?.parse::<usize>()?;
            if answer.len() >= end {
                if !text.starts_with("HTTP/1.1 200") {
                    bail!("{}", String::from_utf8_lossy(answer));
                }
                return Ok(answer[head + 4..end].to_vec());
            }
        }
    }
}
