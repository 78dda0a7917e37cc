//! The bad network.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use deskside_stage::{Fault, FaultProxy};

/// A server that answers every line with `heard LINE`, and counts what it heard.
struct Echo {
    address: String,
    heard: Arc<AtomicUsize>,
}

impl Echo {
    fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?.to_string();
        let heard = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&heard);
        std::thread::spawn(move || {
            for mut stream in listener.incoming().map_while(Result::ok) {
                let count = Arc::clone(&count);
                std::thread::spawn(move || {
                    let mut part = [0; 1024];
                    while let Ok(length @ 1..) = stream.read(&mut part) {
                        count.fetch_add(1, Ordering::SeqCst);
                        let mut answer = b"heard ".to_vec();
                        answer.extend_from_slice(&part[..length]);
                        if stream.write_all(&answer).is_err() {
                            return;
                        }
                    }
                });
            }
        });
        Ok(Self { address, heard })
    }
}

/// Sends `words` and gives what came back before the end of the connection, or before nothing came for a while.
fn ask(proxy: &FaultProxy, words: &str) -> String {
    let Ok(mut stream) = TcpStream::connect(proxy.address()) else { return String::new() };
    stream.set_read_timeout(Some(Duration::from_millis(400))).expect("a wait above zero");
    let _ = stream.write_all(words.as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn a_good_network_changes_nothing() -> Result<()> {
    let echo = Echo::start()?;
    let proxy = FaultProxy::start(&echo.address)?;
    assert_eq!(ask(&proxy, "hello"), "heard hello");
    assert_eq!(proxy.connections(), 1);
    Ok(())
}

#[test]
fn each_fault_is_felt_and_ends() -> Result<()> {
    let echo = Echo::start()?;
    let proxy = FaultProxy::start(&echo.address)?;
    let heard = || echo.heard.load(Ordering::SeqCst);

    proxy.set(Fault::Refuse);
    assert_eq!(ask(&proxy, "one"), "");
    proxy.set(Fault::Stall);
    assert_eq!(ask(&proxy, "two"), "");
    proxy.set(Fault::CutRequest(2));
    assert_eq!(ask(&proxy, "three"), "");
    proxy.set(Fault::server_error());
    assert!(ask(&proxy, "GET /").starts_with("HTTP/1.1 500 "));
    proxy.set(Fault::rubbish());
    assert!(ask(&proxy, "GET /").starts_with("HTTP/1.1 200 "));

    proxy.set(Fault::CutAnswer(7));
    assert_eq!(ask(&proxy, "four"), "heard f");

    let before = heard();
    proxy.set(Fault::LoseAnswer { after: 0 });
    assert_eq!(ask(&proxy, "five"), "");
    assert_eq!(heard(), before + 1, "the request itself must arrive");
    proxy.set(Fault::LoseAnswer { after: 100 });
    assert_eq!(ask(&proxy, "a handshake"), "heard a handshake");

    proxy.set(Fault::Slow(Duration::from_millis(120)));
    let start = Instant::now();
    assert_eq!(ask(&proxy, "six"), "heard six");
    assert!(start.elapsed() >= Duration::from_millis(240), "both ways are slow");

    proxy.clear();
    assert_eq!(ask(&proxy, "seven"), "heard seven");
    let other = Echo::start()?;
    proxy.retarget(&other.address);
    assert_eq!(ask(&proxy, "eight"), "heard eight");
    assert_eq!(other.heard.load(Ordering::SeqCst), 1);
    Ok(())
}
