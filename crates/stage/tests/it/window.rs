//! Screens, keyrings and drivers.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};
use deskside_stage::{Display, Driver, Home, Keyring, SessionBus, find};

#[test]
fn a_screen_is_drawn_on_and_photographed() -> Result<()> {
    let display = Display::start(320, 200)?.with_window_manager()?;
    let folder = tempfile::tempdir()?;
    let picture = folder.path().join("deep/shot.png");
    display.screenshot(&picture)?;
    let bytes = std::fs::read(&picture)?;
    assert_eq!(&bytes[1..4], b"PNG");
    // Width and height stand at the head of every PNG.
    assert_eq!(&bytes[16..24], [0, 0, 1, 64, 0, 0, 0, 200]);
    Ok(())
}

#[test]
fn two_screens_have_two_names() -> Result<()> {
    let (one, two) = (Display::start(64, 64)?, Display::start(64, 64)?);
    assert_ne!(one.name(), two.name());
    Ok(())
}

fn secret_tool(bus: &SessionBus, home: &Home, args: &[&str], input: &str) -> Result<(bool, String)> {
    let mut child = Command::new(find("secret-tool")?)
        .env_clear()
        .envs(home.env())
        .envs([bus.env()])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    child.stdin.take().context("piped above")?.write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    Ok((output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned()))
}

#[test]
fn an_open_keyring_keeps_a_secret_and_a_locked_one_takes_none() -> Result<()> {
    let (bus, home) = (SessionBus::start()?, Home::new()?);
    let store = ["store", "--label=stage", "for", "stage"];
    assert!(!secret_tool(&bus, &home, &store, "nobody listens")?.0);

    let open = Keyring::unlocked(&bus, &home)?;
    assert!(secret_tool(&bus, &home, &store, "a secret")?.0);
    assert_eq!(secret_tool(&bus, &home, &["lookup", "for", "stage"], "")?.1, "a secret");
    drop(open);

    let _locked = Keyring::locked(&bus, &home)?;
    assert!(!secret_tool(&bus, &home, &store, "another secret")?.0);
    assert_eq!(secret_tool(&bus, &home, &["lookup", "for", "stage"], "")?.1, "");
    Ok(())
}

#[test]
fn both_drivers_are_ready_for_a_session() -> Result<()> {
    let display = Display::start(320, 200)?;
    let (one, two) = (Home::new()?, Home::new()?);
    for driver in [Driver::webkit(&display, &one, &[])?, Driver::chromium(&two)?] {
        let address = driver.url().replace("http://", "");
        let mut stream = TcpStream::connect(&address)?;
        stream.set_read_timeout(Some(std::time::Duration::from_secs(10)))?;
        write!(stream, "GET /status HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        let mut part = [0; 4096];
        while !answer.contains("\"ready\"") {
            let length = stream.read(&mut part)?;
            assert!(length > 0, "no status in `{answer}`");
            answer.push_str(&String::from_utf8_lossy(&part[..length]));
        }
        assert!(answer.contains("true"), "{answer}");
    }
    Ok(())
}
