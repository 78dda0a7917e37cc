//! A bad network in a box: a relay on loopback that can be told, at any time, to misbehave.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

/// What is wrong with the network.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: bytes go through as they are.
    #[default]
    None,
    /// Every piece of data comes later by this much.
    Slow(Duration),
    /// Connections are accepted, and cut at once.
    Refuse,
    /// Connections stay open and nothing comes through, in either direction.
    Stall,
    /// The connection is cut when so many bytes of the answer have come through.
    CutAnswer(u64),
    /// The connection is cut when so many bytes of the request have come through.
    CutRequest(u64),
    /// The other side gets the whole request and acts on it, and the answer never arrives: the connection is cut at
    /// its first byte. Only once the asking side has sent this many bytes, so that a TLS handshake can go through.
    LoseAnswer {
        /// How many bytes of a connection's requests go by before answers are lost.
        after: u64,
    },
    /// Every request is answered by these bytes, and the other side never hears of it.
    Answer(Vec<u8>),
}

impl Fault {
    /// An answer as a broken server gives it: `500`, with a page that no program can read.
    pub fn server_error() -> Self {
        let page = "<html><body><h1>It works! No, it does not.</h1></body></html>";
        let head = "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/html\r\nConnection: close";
        Self::Answer(format!("{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len()).into_bytes())
    }

    /// An answer that claims to be fine and is rubbish, as hotels and captive portals give it.
    pub fn rubbish() -> Self {
        let page = "{\"welcome\": \"to our guest network\", \"next\": [[[";
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
        Self::Answer(format!("{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len()).into_bytes())
    }
}

#[derive(Debug)]
struct State {
    target: Mutex<String>,
    fault: Mutex<Fault>,
    closing: AtomicBool,
    connections: AtomicU64,
    asked: AtomicU64,
}

impl State {
    fn fault(&self) -> Fault {
        self.fault.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The relay. Connections that are open when the fault changes feel the change with their next byte.
#[derive(Debug)]
pub struct FaultProxy {
    address: String,
    state: Arc<State>,
}

impl FaultProxy {
    /// Relays a free port on 127.0.0.1 to `target` (`127.0.0.1:PORT`), without any fault.
    pub fn start(target: &str) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?.to_string();
        let state = Arc::new(State {
            target: Mutex::new(target.to_owned()),
            fault: Mutex::default(),
            closing: AtomicBool::new(false),
            connections: AtomicU64::new(0),
            asked: AtomicU64::new(0),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                if shared.closing.load(Ordering::SeqCst) {
                    return;
                }
                shared.connections.fetch_add(1, Ordering::SeqCst);
                let state = Arc::clone(&shared);
                // A relay that fails is a connection that ends, which is what both sides see.
                thread::spawn(move || drop(relay(&client, &state)));
            }
        });
        Ok(Self { address, state })
    }

    /// `127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Makes the network bad in this way from now on.
    pub fn set(&self, fault: Fault) {
        *self.state.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// Makes the network good again.
    pub fn clear(&self) {
        self.set(Fault::None);
    }

    /// Sends new connections elsewhere, as a swapped server would.
    pub fn retarget(&self, target: &str) {
        *self.state.target.lock().unwrap_or_else(PoisonError::into_inner) = target.to_owned();
    }

    /// How many bytes went to the server so far, on all connections.
    pub fn asked(&self) -> u64 {
        self.state.asked.load(Ordering::SeqCst)
    }

    /// How many connections came in so far.
    pub fn connections(&self) -> u64 {
        self.state.connections.load(Ordering::SeqCst)
    }
}

impl Drop for FaultProxy {
    fn drop(&mut self) {
        self.state.closing.store(true, Ordering::SeqCst);
        // Wakes the accepting thread, which then sees that it is over.
        let _ = TcpStream::connect(&self.address);
    }
}

/// One connection: this thread carries the requests, a second one the answers.
fn relay(client: &TcpStream, state: &Arc<State>) -> io::Result<()> {
    if state.fault() == Fault::Refuse {
        return client.shutdown(Shutdown::Both);
    }
    client.set_nodelay(true)?;
    let sent = Arc::new(AtomicU64::new(0));
    let target = state.target.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let Ok(server) = TcpStream::connect(target) else { return client.shutdown(Shutdown::Both) };
    server.set_nodelay(true)?;
    let answers = {
        let (client, server, state, sent) =
            (client.try_clone()?, server.try_clone()?, Arc::clone(state), Arc::clone(&sent));
        thread::spawn(move || {
            let _ = pump(&server, &client, &state, &Way::Answer, &sent);
        })
    };
    let done = pump(client, &server, state, &Way::Request, &sent);
    let _ = answers.join();
    done
}

/// Which way bytes go.
#[derive(PartialEq, Eq)]
enum Way {
    Request,
    Answer,
}

fn pump(from: &TcpStream, to: &TcpStream, state: &State, way: &Way, sent: &AtomicU64) -> io::Result<()> {
    let cut = || {
        let _ = from.shutdown(Shutdown::Both);
        to.shutdown(Shutdown::Both)
    };
    // Short waits, so that a stall ends when the proxy is dropped.
    from.set_read_timeout(Some(Duration::from_millis(50)))?;
    let (mut reader, mut writer) = (from, to);
    let mut passed = 0u64;
    let mut part = [0; 16 * 1024];
    loop {
        let length = match reader.read(&mut part) {
            Ok(0) => return to.shutdown(Shutdown::Write),
            Ok(length) => length,
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                if state.closing.load(Ordering::SeqCst) {
                    return cut();
                }
                continue;
            }
            Err(_) => return cut(),
        };
        let data = &part[..length];
        while state.fault() == Fault::Stall {
            if state.closing.load(Ordering::SeqCst) {
                return cut();
            }
            thread::sleep(Duration::from_millis(20));
        }
        match (state.fault(), way) {
            (Fault::Refuse, _) => return cut(),
            (Fault::Slow(delay), _) => wait(delay, state),
            (Fault::CutRequest(limit), Way::Request) | (Fault::CutAnswer(limit), Way::Answer) => {
                let left = usize::try_from(limit.saturating_sub(passed)).unwrap_or(usize::MAX);
                if left <= length {
                    writer.write_all(&data[..left])?;
                    return cut();
                }
            }
            (Fault::LoseAnswer { after }, Way::Answer) if sent.load(Ordering::SeqCst) > after => {
                return cut();
            }
            (Fault::Answer(answer), Way::Request) => {
                (&mut &*from).write_all(&answer)?;
                let _ = from.shutdown(Shutdown::Write);
                return to.shutdown(Shutdown::Both);
            }
            (
                Fault::None
                | Fault::Stall
                | Fault::CutRequest(_)
                | Fault::CutAnswer(_)
                | Fault::LoseAnswer { .. }
                | Fault::Answer(_),
                _,
            ) => {}
        }
        writer.write_all(data)?;
        passed += length as u64;
        if *way == Way::Request {
            sent.fetch_add(length as u64, Ordering::SeqCst);
            state.asked.fetch_add(length as u64, Ordering::SeqCst);
        }
    }
}

fn wait(delay: Duration, state: &State) {
    let start = Instant::now();
    while start.elapsed() < delay && !state.closing.load(Ordering::SeqCst) {
        thread::sleep(delay.saturating_sub(start.elapsed()).min(Duration::from_millis(20)));
    }
}
