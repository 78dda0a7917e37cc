//! What is said to a mail server until it knows who is there, and no word more: IMAP (RFC 3501, 9051) and submission (RFC 5321, 4954).
//!
//! Lines are read byte by byte, so that nothing which was said before the encryption began is taken for said after it.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use deskside_core::mail::{BadCertificate, MailProtocol, MailServer, SignIn};
use zeroize::Zeroizing;

use crate::http::{Deadline, HttpError, Wire, broken};

use super::trust::{Network, TrustError};

/// No line of a server is longer, and no answer has more of them.
const MAX_LINE: usize = 8192;
const MAX_LINES: usize = 200;

/// Why it came to nothing.
#[derive(Debug, thiserror::Error)]
pub(super) enum TalkError {
    #[error(transparent)]
    Network(#[from] HttpError),
    #[error("the certificate is refused: {0:?}")]
    Certificate(BadCertificate),
    #[error("it does not encrypt")]
    NotEncrypted,
    #[error("it takes no passwords")]
    OtherSignIn,
    #[error("it asks to come again later")]
    Busy,
    #[error("it is no mail server")]
    NotMail,
}

impl From<TrustError> for TalkError {
    fn from(error: TrustError) -> TalkError {
        match error {
            TrustError::Certificate(why) => TalkError::Certificate(why),
            TrustError::Network(error) => TalkError::Network(error),
        }
    }
}

/// A connection to a mail server, encrypted, before anybody has signed in.
pub(super) struct Talk {
    wire: Box<dyn Wire>,
    protocol: MailProtocol,
    /// Whether it takes a name and a password in one answer, and otherwise one after the other.
    plain: bool,
    login: bool,
}

impl Talk {
    /// Connects and asks what the server offers.
    pub(super) fn begin(
        network: &Network<'_>,
        server: &MailServer,
        deadline: Deadline,
    ) -> Result<Talk, TalkError> {
        let protocol = server.protocol();
        let mut socket = network.connect(server.host(), server.port(), deadline)?;
        let mut wire: Box<dyn Wire> = if server.at_once() {
            let mut wire = network.encrypt(server.host(), socket)?;
            greeted(&mut wire, protocol)?;
            wire
        } else {
            greeted(&mut socket, protocol)?;
            let begun = match protocol {
                MailProtocol::Imap => imap(&mut socket, "STARTTLS")?.is_ok,
                MailProtocol::Submission => {
                    offers(&mut socket)?.contains("STARTTLS") && smtp(&mut socket, "STARTTLS")?.code == 220
                }
            };
            if !begun {
                return Err(TalkError::NotEncrypted);
            }
            network.encrypt(server.host(), socket)?
        };
        let (plain, login) = match protocol {
            MailProtocol::Imap => {
                let offered = imap(&mut wire, "CAPABILITY")?.text.to_ascii_uppercase();
                let has = |word: &str| offered.split_ascii_whitespace().any(|at| at == word);
                (has("AUTH=PLAIN"), !has("LOGINDISABLED"))
            }
            MailProtocol::Submission => {
                let offered = offers(&mut wire)?;
                let ways = offered.lines().find_map(|line| line.strip_prefix("AUTH")).unwrap_or_default();
                let has = |word: &str| {
                    ways.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').any(|at| at == word)
                };
                (has("PLAIN"), has("LOGIN"))
            }
        };
        Ok(Talk { wire, protocol, plain, login })
    }

    /// Whether a password is of use here.
    pub(super) fn takes_passwords(&self) -> bool {
        self.plain || self.login
    }

    /// Tells the name and the password, hears what the server says to them, and takes leave.
    pub(super) fn sign_in(mut self, name: &str, password: &str) -> Result<SignIn, TalkError> {
        if !self.takes_passwords() {
            return Err(TalkError::OtherSignIn);
        }
        let said = match self.protocol {
            MailProtocol::Imap => self.sign_in_to_imap(name, password)?,
            MailProtocol::Submission => self.sign_in_to_submission(name, password)?,
        };
        // What it says to that makes no difference any more.
        let _ = match self.protocol {
            MailProtocol::Imap => tell(&mut self.wire, "d4 LOGOUT"),
            MailProtocol::Submission => tell(&mut self.wire, "QUIT"),
        };
        Ok(said)
    }

    fn sign_in_to_imap(&mut self, name: &str, password: &str) -> Result<SignIn, TalkError> {
        let wire = &mut self.wire;
        if self.plain {
            tell(wire, "d1 AUTHENTICATE PLAIN")?;
            asked(wire)?;
            tell(wire, &plain(name, password))?;
        } else {
            // As counted texts, in which every sign may stand.
            tell(wire, &format!("d1 LOGIN {{{}}}", name.len()))?;
            asked(wire)?;
            tell(wire, &format!("{name} {{{}}}", password.len()))?;
            asked(wire)?;
            tell(wire, password)?;
        }
        let end = tagged(wire)?;
        match () {
            () if end.is_ok => Ok(SignIn::Accepted),
            // RFC 5530: it is not about this name and this password.
            () if ["[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]"]
                .iter()
                .any(|code| end.says(code)) =>
            {
                Err(TalkError::Busy)
            }
            () if end.is_no => Ok(SignIn::Refused),
            () => Err(TalkError::NotMail),
        }
    }

    fn sign_in_to_submission(&mut self, name: &str, password: &str) -> Result<SignIn, TalkError> {
        let wire = &mut self.wire;
        let end = if self.plain {
            let words = Zeroizing::new(format!("AUTH PLAIN {}", *plain(name, password)));
            smtp(wire, &words)?
        } else {
            let mut end = smtp(wire, "AUTH LOGIN")?;
            for part in [name, password] {
                if end.code != 334 {
                    break;
                }
                end = smtp(wire, &Zeroizing::new(BASE64_STANDARD.encode(part)))?;
            }
            end
        };
        match end.code {
            235 => Ok(SignIn::Accepted),
            400..=499 => Err(TalkError::Busy),
            // RFC 4954, 4: the way of signing in is refused, and not who signs in.
            504 | 534 | 538 => Err(TalkError::OtherSignIn),
            500..=599 => Ok(SignIn::Refused),
            _ => Err(TalkError::NotMail),
        }
    }
}

/// A name and a password in one answer (RFC 4616).
fn plain(name: &str, password: &str) -> Zeroizing<String> {
    let words = Zeroizing::new(format!("\0{name}\0{password}"));
    Zeroizing::new(BASE64_STANDARD.encode(words.as_bytes()))
}

fn greeted(wire: &mut impl Wire, protocol: MailProtocol) -> Result<(), TalkError> {
    match protocol {
        MailProtocol::Imap => {
            let line = line(wire)?;
            match line.to_ascii_uppercase() {
                line if line.starts_with("* OK") => Ok(()),
                line if line.starts_with("* BYE") => Err(TalkError::Busy),
                _ => Err(TalkError::NotMail),
            }
        }
        MailProtocol::Submission => match reply(wire)?.code {
            220 => Ok(()),
            400..=599 => Err(TalkError::Busy),
            _ => Err(TalkError::NotMail),
        },
    }
}

/// How a command to an IMAP server ended, and what it said on the way.
struct Tagged {
    is_ok: bool,
    is_no: bool,
    text: String,
}

impl Tagged {
    fn says(&self, code: &str) -> bool {
        self.text.to_ascii_uppercase().contains(code)
    }
}

fn imap(wire: &mut impl Wire, command: &str) -> Result<Tagged, TalkError> {
    tell(wire, &format!("d1 {command}"))?;
    tagged(wire)
}

fn tagged(wire: &mut impl Wire) -> Result<Tagged, TalkError> {
    let mut text = String::new();
    for _ in 0..MAX_LINES {
        let line = line(wire)?;
        text.push_str(&line);
        text.push('\n');
        if let Some(end) = line.strip_prefix("d1 ") {
            let word = end.split_ascii_whitespace().next().unwrap_or_default().to_ascii_uppercase();
            return Ok(Tagged { is_ok: word == "OK", is_no: word == "NO", text });
        }
        if line.to_ascii_uppercase().starts_with("* BYE") {
            return Err(TalkError::Busy);
        }
    }
    Err(TalkError::NotMail)
}

/// Waits until the server asks for more.
fn asked(wire: &mut impl Wire) -> Result<(), TalkError> {
    match line(wire)?.starts_with('+') {
        true => Ok(()),
        // It refuses the way of signing in before it has heard the password.
        false => Err(TalkError::OtherSignIn),
    }
}

/// What a submission server said.
struct Reply {
    code: u16,
    text: String,
}

fn smtp(wire: &mut impl Wire, command: &str) -> Result<Reply, TalkError> {
    tell(wire, command)?;
    reply(wire)
}

/// What a submission server offers, a line each, in capitals.
fn offers(wire: &mut impl Wire) -> Result<String, TalkError> {
    match smtp(wire, "EHLO [127.0.0.1]")? {
        Reply { code: 250, text } => Ok(text.to_ascii_uppercase()),
        _ => Err(TalkError::NotMail),
    }
}

fn reply(wire: &mut impl Wire) -> Result<Reply, TalkError> {
    let mut text = String::new();
    for _ in 0..MAX_LINES {
        let line = line(wire)?;
        let code = line.get(..3).and_then(|code| code.parse().ok()).ok_or(TalkError::NotMail)?;
        text.push_str(line.get(4..).unwrap_or_default());
        text.push('\n');
        if line.as_bytes().get(3) != Some(&b'-') {
            return Ok(Reply { code, text });
        }
    }
    Err(TalkError::NotMail)
}

/// In one piece with the end of the line, so that no copy of a password is left behind.
fn tell(wire: &mut impl Wire, words: &str) -> Result<(), TalkError> {
    let line = Zeroizing::new([words.as_bytes(), b"\r\n"].concat());
    wire.write_all(&line).and_then(|()| wire.flush()).map_err(|error| broken(error).into())
}

fn line(wire: &mut impl Wire) -> Result<String, TalkError> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    loop {
        match wire.read(&mut byte).map_err(broken)? {
            0 => return Err(TalkError::Network(HttpError::NotHttp)),
            _ if byte[0] == b'\n' => break,
            _ if bytes.len() >= MAX_LINE => return Err(TalkError::NotMail),
            _ => bytes.push(byte[0]),
        }
    }
    Ok(String::from_utf8_lossy(&bytes).trim_end_matches('\r').to_owned())
}
