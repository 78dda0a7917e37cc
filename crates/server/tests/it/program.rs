//! The program itself, as a test starts, finds and ends it.

use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::Duration;

use deskside_protocol::link::JoinLink;
use serde_json::Value;
use tokio::time::sleep;

/// A running program, which does not outlive the test.
pub struct Program(Child);

impl Program {
    /// Starts it as it is told.
    pub fn run(command: &mut Command) -> Program {
        Program(command.spawn().unwrap())
    }

    /// Starts it without TLS, with its data in a folder, and waits until it says where it is.
    pub async fn start(folder: &Path) -> (Program, String) {
        let port = folder.join("port");
        let _ = std::fs::remove_file(&port);
        let mut command = Command::new(env!("CARGO_BIN_EXE_deskside-server"));
        command
            .args(["--plain", "--listen", "127.0.0.1:0", "--calls-per-second", "100000", "--data"])
            .arg(folder.join("data"))
            .arg("--port-file")
            .arg(&port)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let server = Program::run(&mut command);
        for _ in 0..3_000 {
            if let Some(told) = read(&port) {
                return (server, told["url"].as_str().unwrap().to_owned());
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("the server did not start");
    }

    /// What it prints, when it was started with a pipe for it.
    pub fn stdout(&mut self) -> ChildStdout {
        self.0.stdout.take().expect("a pipe")
    }

    /// Ends it at once, in the middle of whatever it does.
    pub fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    /// Asks it to stop, as the system does.
    pub fn ask_to_stop(&self) {
        let kill = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status().unwrap();
        assert!(kill.success());
    }

    /// Waits until it has ended by itself.
    pub fn ended(&mut self) -> ExitStatus {
        self.0.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It is over already, unless the test failed.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn read(port: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(port).ok()?).ok()
}

/// The secret of the first invitation.
pub fn invitation(folder: &Path) -> String {
    let link: JoinLink = read(&folder.join("port")).unwrap()["invitation"].as_str().unwrap().parse().unwrap();
    link.token
}
