//! How many durable submits a second the server takes, and what each costs: `cargo run --release --example submit`.
//!
//! Starts the program of the same build in a folder of its own, calls it over plain HTTP on this computer with 1, 8 and 64
//! clients, and prints rate, latency and the processor time of the server, and then how long a list takes. `--seconds N` is
//! how long each takes.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use deskside_protocol::account::Session;
use deskside_protocol::link::JoinLink;
use deskside_protocol::request::Counts;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant as Deadline, sleep};

#[tokio::main]
async fn main() -> Result<()> {
    let seconds = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => 5,
        [option, value] if option == "--seconds" => value.parse()?,
        _ => bail!("only `--seconds N`"),
    };
    let folder = tempfile::tempdir()?;
    let mut server = start(folder.path())?;
    let done = measure(&server, folder.path(), Duration::from_secs(seconds)).await;
    server.kill()?;
    server.wait()?;
    done
}

fn start(folder: &Path) -> Result<Child> {
    let examples = std::env::current_exe()?;
    let built: PathBuf =
        examples.ancestors().nth(2).context("an example lies in a folder of its build")?.into();
    let program = built.join("deskside-server");
    Command::new(&program)
        .args(["--plain", "--listen", "127.0.0.1:0", "--calls-per-second", "1000000", "--data"])
        .arg(folder.join("data"))
        .arg("--port-file")
        .arg(folder.join("port"))
        .stdout(std::process::Stdio::null())
        .spawn()
        .with_context(|| {
            format!("build `{}` first: cargo build --release -p deskside-server", program.display())
        })
}

async fn measure(server: &Child, folder: &Path, time: Duration) -> Result<()> {
    let port = loop {
        match std::fs::read_to_string(folder.join("port")) {
            Ok(text) => break serde_json::from_str::<Value>(&text)?,
            Err(_) => sleep(Duration::from_millis(20)).await,
        }
    };
    let address = port["address"].as_str().context("an address")?.to_owned();
    let link: JoinLink = port["invitation"].as_str().context("an invitation")?.parse()?;
    let join = json!({
        "token": link.token, "name": "Irma", "login": "irma", "password": "correct horse battery",
        "device_name": "bench", "device_key": "ab".repeat(32),
    });
    let mut first = Client::open(&address, None).await?;
    let session: Session = serde_json::from_slice(&first.call("POST", "/v1/join", &join.to_string()).await?)?;
    println!("clients  submits/s  p50 ms  p99 ms  server CPU ms each");
    for clients in [1, 8, 64] {
        let before = processor_time(server.id())?;
        let began = Instant::now();
        let until = Deadline::now() + time;
        let work = (0..clients).map(|_| tokio::spawn(submit(address.clone(), session.clone(), until)));
        let mut took: Vec<Duration> = Vec::new();
        for one in work.collect::<Vec<_>>() {
            took.extend(one.await??);
        }
        let seconds = began.elapsed().as_secs_f64();
        let processor = processor_time(server.id())? - before;
        took.sort_unstable();
        let at = |share: f64| millis(took[((took.len() - 1) as f64 * share) as usize]);
        let count = took.len() as f64;
        println!(
            "{clients:>7} {:>10.0} {:>7.2} {:>7.2} {:>19.3}",
            count / seconds,
            at(0.5),
            at(0.99),
            millis(processor) / count
        );
    }
    list(&address, session).await
}

/// How long the first 50 of all that were submitted take.
async fn list(address: &str, session: Session) -> Result<()> {
    let mut client = Client::open(address, Some(session.token)).await?;
    let counts: Counts = serde_json::from_slice(&client.call("GET", "/v1/counts", "").await?)?;
    let mut took = Vec::new();
    for _ in 0..200 {
        let began = Instant::now();
        client.call("GET", "/v1/requests?view=triage", "").await?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    println!(
        "list 50 of {}: p50 {:.2} ms, p99 {:.2} ms",
        counts.triage,
        millis(took[100]),
        millis(took[198])
    );
    Ok(())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

async fn submit(address: String, session: Session, until: Deadline) -> Result<Vec<Duration>> {
    let body = json!({
        "lane": "it",
        "words": "My printer does not print.\nIt says paused, and after I resumed it the job is still there.",
        "wizard": { "id": "printing-stuck", "version": 3, "title": "My printer does not print" },
        "skill": "printing", "language": "en",
        "statuses": [
            { "step": "service-stopped", "label": "The printing service is running", "status": "fine" },
            { "step": "queue-paused", "label": "The printer was paused", "status": "fixed" },
            { "step": "driver-missing", "label": "The driver is there", "status": "unknown" },
        ],
        "action": "printer.remove", "boundaries": ["printers-by-it"],
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
struct Client {
    stream: TcpStream,
    session: String,
    answer: Vec<u8>,
}

impl Client {
    async fn open(address: &str, token: Option<String>) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let session = token.map(|token| format!("authorization: Bearer {token}\r\n")).unwrap_or_default();
        Ok(Client { stream, session, answer: Vec::with_capacity(16 * 1024) })
    }

    async fn call(&mut self, method: &str, path: &str, body: &str) -> Result<Vec<u8>> {
        let Client { stream, session, answer } = self;
        let call = format!(
            "{method} {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\ncontent-length: {}\r\n{session}\r\n{body}",
            body.len()
        );
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

/// User and system time of a process, from `/proc`, where ticks are a hundredth of a second.
fn processor_time(id: u32) -> Result<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat"))?;
    let (_, rest) = stat.rsplit_once(')').context("a process has a name")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>()? + fields[12].parse::<u64>()?;
    Ok(Duration::from_millis(ticks * 10))
}
