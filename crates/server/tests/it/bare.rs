//! The program as somebody starts it for the first time: what it prints is all that they need.

use std::io::{BufRead as _, BufReader};
use std::process::{ChildStdout, Command, Stdio};

use deskside_protocol::account::{Role, Session};
use deskside_protocol::link::JoinLink;
use tempfile::TempDir;

use crate::desk::{call, digest, join_body, new_key};
use crate::key::pinned;
use crate::program::Program;

/// Starts it with a home folder and a free port, and with nothing else.
fn start(home: &TempDir) -> (Program, BufReader<ChildStdout>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_deskside-server"));
    command.args(["--listen", "127.0.0.1:0"]).env_clear().env("HOME", home.path());
    let mut program = Program::run(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let said = BufReader::new(program.stdout());
    (program, said)
}

/// The rest of the next line that begins like this.
fn said_after(said: &mut BufReader<ChildStdout>, start: &str) -> String {
    let mut lines = said.lines().map(Result::unwrap);
    lines.find_map(|line| Some(line.strip_prefix(start)?.to_owned())).expect("the program ended without it")
}

#[tokio::test]
async fn what_it_prints_when_it_is_told_nothing_lets_the_first_person_in() {
    let home = TempDir::new().unwrap();
    let (mut program, mut said) = start(&home);
    let url = said_after(&mut said, "Deskside is running at ");
    let key = said_after(&mut said, "Its key: ");
    let web: JoinLink = format!("https://{}", said_after(&mut said, "  https://")).parse().unwrap();
    let app: JoinLink = format!("deskside://{}", said_after(&mut said, "  deskside://")).parse().unwrap();
    assert_eq!(web, app);
    assert_eq!((&web.server, web.pin.to_string(), &web.root), (&url, key.clone(), &None));

    // The pin is the one of the certificate that it shows.
    let welcome = format!("{}/v1/welcome", web.server);
    assert!(pinned(digest(b"another")).get(&welcome).send().await.is_err());
    let http = pinned(web.pin.clone());
    assert_eq!(http.get(&welcome).send().await.unwrap().status(), 200);
    let body = join_body(&web.token, "Irma", &new_key());
    let session: Session = call(&http, &web.server, None, "POST", "/v1/join", Some(body)).await.ok();
    assert_eq!(session.me.role, Role::It);
    program.ask_to_stop();
    assert_eq!(program.ended().code(), Some(0));
    assert!(home.path().join(".local/share/deskside-server/desk.sqlite").is_file());

    // Now somebody has an account, so there is nothing to print.
    let (mut program, mut said) = start(&home);
    assert_eq!(said_after(&mut said, "Its key: "), key, "the key is the same");
    program.ask_to_stop();
    assert_eq!(program.ended().code(), Some(0));
    assert!(said.lines().all(|line| line.unwrap().is_empty()));
}
