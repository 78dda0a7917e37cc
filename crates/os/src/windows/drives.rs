//! Shared folders on Windows.

use std::time::Duration;

use deskside_core::action::DrivesAction;
use deskside_core::drives::{Drive, FileServer, ShareAddress};
use deskside_core::machine::Fault;
use deskside_core::plan::Invocation;
use serde::Deserialize;
use serde_json::json;

use super::Windows;
use crate::drives::Drives;
use crate::powershell::{Change, Question};

/// `Win32_NetworkConnection`: with a letter or without.
const DRIVES: Question = Question(
    "$answer = @{ connections = @(Get-CimInstance -ClassName Win32_NetworkConnection | ForEach-Object { @{
path = $_.RemoteName; account = $_.UserName } }) }",
);

const ANSWERS: Question = Question("$answer = @{ answers = [IO.Directory]::Exists($given.path) }");

#[cfg(test)]
pub(super) const QUESTIONS: &[Question] = &[DRIVES, ANSWERS];

/// For this person, until they sign out, without a letter. The password goes from the input to the cmdlet inside of this one program.
const CONNECT: Change = Change(
    "$null = New-SmbMapping -RemotePath $given.path -UserName $given.account -Password $given.password -Persistent $false",
);

/// Not by force: while a file is open in it, Windows refuses, and nothing is cut off.
const DISCONNECT: Change = Change(
    "$connections = @(Get-CimInstance -ClassName Win32_NetworkConnection | Where-Object { $_.RemoteName -eq $given.path })
if ($connections.Count -eq 0) { Write-Error -Category ObjectNotFound -ErrorId missing -Message missing }
$network = New-Object -ComObject WScript.Network
foreach ($connection in $connections) {
$name = $(if ($connection.LocalName) { $connection.LocalName } else { $connection.RemoteName })
$network.RemoveNetworkDrive($name, $false, $true)
}",
);

#[cfg(test)]
pub(super) const CHANGES: &[Change] = &[CONNECT, DISCONNECT];

pub(super) fn invocation(action: &DrivesAction) -> Option<Invocation> {
    match action {
        DrivesAction::Connect { share, account, .. } => {
            Some(CONNECT.with(&json!({ "path": path(share)?, "account": account.as_str() })))
        }
        DrivesAction::Disconnect { share, .. } => Some(DISCONNECT.with(&json!({ "path": path(share)? }))),
    }
}

/// What Windows calls a share. It knows no ports there.
fn path(share: &ShareAddress) -> Option<String> {
    share.port().is_none().then(|| format!(r"\\{}\{}", share.server(), share.share()))
}

impl Windows<'_> {
    pub(super) fn drives(&self, within: Duration) -> Result<Vec<Drive>, Fault> {
        DRIVES.ask(self.programs, None, "shared folders", within).map(drives)
    }

    pub(super) fn drive_answers(&self, drive: &Drive, within: Duration) -> Result<bool, Fault> {
        // Asking through a connection that is cut takes a minute.
        if Drives::server(&drive.share, within / 2) != FileServer::Answers {
            return Ok(false);
        }
        let path = path(&drive.share).ok_or(Fault::NotSupported)?;
        let asked =
            ANSWERS.ask(self.programs, Some(&json!({ "path": path })), drive.share.share(), within / 2);
        match asked {
            Ok(Answers { answers }) => Ok(answers),
            Err(Fault::TooSlow { .. }) => Ok(false),
            Err(fault) => Err(fault),
        }
    }
}

#[derive(Debug, Deserialize)]
struct Connections {
    connections: Vec<Connection>,
}

#[derive(Debug, Deserialize)]
struct Connection {
    path: Option<String>,
    account: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Answers {
    answers: bool,
}

/// What is connected, each once. What is no folder of a server, such as a printer or a folder over the web, is left out.
fn drives(answer: Connections) -> Vec<Drive> {
    let drive = |at: Connection| {
        let share = ShareAddress::typed(&at.path?).ok()?;
        let account = at.account.filter(|account| !account.is_empty());
        Some(Drive { share, account: account.and_then(|account| account.parse().ok()) })
    };
    let mut drives: Vec<Drive> = answer.connections.into_iter().filter_map(drive).collect();
    drives.sort();
    drives.dedup();
    drives
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powershell::read_answer;

    #[test]
    fn documented_connections_are_read() {
        let read =
            drives(read_answer(include_bytes!("../documented/windows-drives.json")).expect("an answer"));
        insta::assert_debug_snapshot!("windows_drives", read);
    }

    #[test]
    fn a_share_at_a_port_of_its_own_has_no_name_here() {
        assert_eq!(path(&"smb://files:1445/office".parse().expect("a share")), None);
        assert_eq!(path(&"smb://files/office".parse().expect("a share")).as_deref(), Some(r"\\files\office"));
    }
}
