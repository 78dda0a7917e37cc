//! What a computer can tell about printing: queues, documents, and the printers themselves.
//!
//! Terms follow the Internet Printing Protocol (RFC 8011) and CUPS: a *queue* on this computer sends its *jobs* to a
//! *device*. A queue may look idle while its device is switched off, so the device is asked itself.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name of a print queue that is safe to hand to a printing tool.
///
/// CUPS allows up to 127 characters and forbids blanks, `/`, `#` and `?`. A leading dash, quotes and control signs are
/// refused here too: a tool could read them as something else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
#[schemars(with = "String")]
pub struct QueueName(String);

impl QueueName {
    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A safe queue name for a printer that calls itself `label`.
    pub fn from_label(label: &str) -> QueueName {
        let mut name = String::new();
        for c in label.chars() {
            if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') {
                name.push(c);
            } else if !name.ends_with('_') {
                name.push('_');
            }
        }
        // Sixty signs can be 240 bytes, and CUPS counts bytes.
        let trimmed = name.trim_matches(|c| matches!(c, '_' | '-' | '.'));
        let end =
            trimmed.char_indices().take(60).map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= 127);
        let name = trimmed[..end.last().unwrap_or_default()].to_owned();
        QueueName(if name.is_empty() { "Printer".to_owned() } else { name })
    }
}

crate::id::text_form!(
    QueueName,
    "print queue",
    "up to 127 characters without blanks, quotes, `/`, `#`, `?` or a leading dash"
);

impl QueueName {
    fn fits(text: &str) -> bool {
        !text.is_empty()
            && text.len() <= 127
            && !text.starts_with('-')
            && text.chars().all(|c| {
                !c.is_control() && !c.is_whitespace() && !matches!(c, '/' | '#' | '?' | '"' | '\'' | '\\')
            })
    }
}

impl fmt::Display for QueueName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The address of a printer, such as `ipp://10.0.0.7:631/ipp/print`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
#[schemars(with = "String")]
pub struct DeviceUri(String);

impl DeviceUri {
    /// The text form. It can hold a password (`smb://user:secret@host`), so it never goes into a message as it is.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The scheme: `ipp`, `ipps`, `usb`, `socket`, `dnssd` ...
    pub fn scheme(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }

    /// Whether the printer behind this address can be asked for its state with IPP. A `dnssd` address is a name that
    /// leads to one that can.
    pub fn speaks_ipp(&self) -> bool {
        match self.scheme() {
            "ipp" | "ipps" => true,
            "dnssd" => self.0.contains("._ipp._tcp") || self.0.contains("._ipps._tcp"),
            _ => false,
        }
    }

    /// Whether both lead to the same printer, as far as addresses can tell: `ipp` and `ipps`, a port that is said and
    /// the same one left out, a name in capitals and in small letters.
    pub fn is_same_place(&self, other: &DeviceUri) -> bool {
        self.place() == other.place()
    }

    fn place(&self) -> String {
        let shown = self.shown();
        let Some(rest) = shown.strip_prefix("ipp://").or_else(|| shown.strip_prefix("ipps://")) else {
            return shown;
        };
        let rest = rest.split('?').next().unwrap_or_default();
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if port.chars().all(|c| c.is_ascii_digit()) => (host, port),
            _ => (authority, "631"),
        };
        format!("ipp://{}:{port}/{path}", host.trim_end_matches('.').to_lowercase())
    }

    /// The address without name and password, for showing.
    pub fn shown(&self) -> String {
        match (self.0.find("://"), self.0.rfind('@')) {
            (Some(scheme), Some(at)) if at > scheme => {
                format!("{}{}", &self.0[..scheme + 3], &self.0[at + 1..])
            }
            _ => self.0.clone(),
        }
    }
}

crate::id::text_form!(
    DeviceUri,
    "printer address",
    "a scheme, a colon and up to 1,023 characters without blanks"
);

impl DeviceUri {
    fn fits(text: &str) -> bool {
        let scheme = text.split(':').next().unwrap_or_default();
        text.len() <= 1023
            && text.contains(':')
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
            && !text.chars().any(|c| c.is_control() || c.is_whitespace())
    }
}

impl fmt::Display for DeviceUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

impl fmt::Debug for DeviceUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.shown())
    }
}

/// Whether the print service of the computer runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum PrintService {
    /// It answers.
    Running {
        /// Its version, when it tells.
        version: Option<String>,
    },
    /// It is installed and does not answer.
    Stopped,
    /// There is none on this computer.
    NotInstalled,
}

/// What a queue does, by its own account (`printer-state`, RFC 8011 section 5.4.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QueueState {
    /// Nothing to print.
    Idle,
    /// Printing.
    Processing,
    /// Paused.
    Stopped,
}

/// A print queue of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// Its name as the computer has it; [`QueueName`] says whether a tool may be given it.
    pub name: String,
    /// What people call it (`printer-info`).
    pub label: String,
    /// Where it stands (`printer-location`).
    pub location: String,
    /// The make and model.
    pub model: String,
    /// Where it sends documents, when the address has a usable form.
    pub uri: Option<DeviceUri>,
    /// What it does.
    pub state: QueueState,
    /// `printer-state-reasons`, without `none`.
    pub reasons: Vec<String>,
    /// Whether it takes new documents.
    pub accepting: bool,
    /// Whether documents go here when none is named.
    pub is_default: bool,
    /// How many documents wait.
    pub waiting: u32,
    /// Whether it is a queue of another computer or one that comes and goes by itself.
    pub is_temporary: bool,
}

impl Queue {
    /// What people call it, or else its name.
    pub fn shown(&self) -> &str {
        if self.label.is_empty() { &self.name } else { &self.label }
    }
}

/// A document in a queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// The number that the print service gave it.
    pub id: u32,
    /// What the document is called. It can be hidden from others.
    pub title: String,
    /// Who printed it.
    pub owner: String,
    /// Whether that is the person at this computer.
    pub is_mine: bool,
    /// What happens to it.
    pub state: JobState,
    /// `job-state-reasons`, without `none`.
    pub reasons: Vec<String>,
    /// How long ago it was sent, in seconds.
    pub age: u32,
    /// Its size in kibibytes.
    pub kibibytes: u32,
}

/// What happens to a document (`job-state`, RFC 8011 section 5.3.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JobState {
    /// Waits its turn.
    Pending,
    /// Waits for somebody to release it.
    Held,
    /// Is being printed.
    Processing,
    /// Stopped on the way.
    Stopped,
    /// Taken back.
    Canceled,
    /// Given up by the service.
    Aborted,
    /// Printed.
    Completed,
}

impl JobState {
    /// Whether nothing more will happen to it.
    pub fn is_over(self) -> bool {
        match self {
            JobState::Canceled | JobState::Aborted | JobState::Completed => true,
            JobState::Pending | JobState::Held | JobState::Processing | JobState::Stopped => false,
        }
    }
}

/// What a printer says about itself when it is asked directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "answer")]
pub enum Device {
    /// It answered.
    Answered {
        /// What it calls itself.
        name: String,
        /// `printer-state-reasons`, without `none`.
        reasons: Vec<String>,
        /// Its serial or `printer-uuid`, to tell whether two addresses are one printer.
        identity: Option<String>,
    },
    /// Nobody answered at that address: switched off, unplugged, or elsewhere.
    Silent,
    /// Something answered that is not this printer, or not a printer.
    Other {
        /// What it said it was, when it did.
        name: Option<String>,
    },
    /// The address is of a kind that cannot be asked (USB, raw sockets).
    CannotAsk,
}

/// A printer found on the network or at a cable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundPrinter {
    /// Its address.
    pub uri: DeviceUri,
    /// What it calls itself.
    pub label: String,
    /// The make and model.
    pub model: String,
    /// Where it stands, when it tells.
    pub location: String,
    /// See [`Device::Answered`].
    pub identity: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_name_that_a_tool_could_misread_is_refused() {
        for bad in ["", "-x", "a b", "a/b", "a\"b", "a'b", "a\nb", "a#b", "a?b", &"x".repeat(200)] {
            assert!(bad.parse::<QueueName>().is_err(), "{bad:?}");
        }
        for good in ["Finance-2F", "Büro_3", "x".repeat(127).as_str()] {
            assert!(good.parse::<QueueName>().is_ok(), "{good:?}");
        }
    }

    #[test]
    fn a_label_becomes_a_name_that_is_accepted() {
        for label in [
            "HP LaserJet (2nd floor)",
            "--x",
            "",
            "\"quoted\" 'name'",
            &"länge ".repeat(40),
            &"打印机".repeat(30),
        ] {
            let name = QueueName::from_label(label);
            assert!(name.as_str().parse::<QueueName>().is_ok(), "{label:?} -> {name}");
        }
    }

    #[test]
    fn two_addresses_of_one_printer_are_the_same_place() {
        let same = |a: &str, b: &str| {
            a.parse::<DeviceUri>().unwrap().is_same_place(&b.parse::<DeviceUri>().unwrap())
        };
        assert!(same("ipp://Office.local./ipp/print", "ipps://office.local:631/ipp/print?x"));
        assert!(same("smb://anna:x@host/office", "smb://host/office"));
        assert!(!same("ipp://127.0.0.1:20001/ipp/print", "ipp://127.0.0.1:20002/ipp/print"));
        assert!(!same("ipp://server/printers/a", "ipp://server/printers/b"));
        assert!(!same("socket://host:9100", "ipp://host/ipp/print"));
        assert!("dnssd://Office._ipps._tcp.local/".parse::<DeviceUri>().unwrap().speaks_ipp());
        assert!(!"dnssd://Office._pdl-datastream._tcp.local/".parse::<DeviceUri>().unwrap().speaks_ipp());
    }

    #[test]
    fn an_address_is_shown_without_its_password() {
        let uri: DeviceUri = "smb://anna:geheim@printhost/office".parse().unwrap();
        assert_eq!(uri.to_string(), "smb://printhost/office");
        assert!(!format!("{uri:?}").contains("geheim"));
    }
}
