//! Mail accounts: addresses, the servers of an account, and what a look-up of its settings and a look at its servers bring.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::drives::AccountName;

/// A mail address, such as `anna@northfield.example`. Of what standards allow it takes what organisations give to people.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailAddress(String);

crate::id::text_form!(
    MailAddress,
    "mail address",
    "a name and a domain, such as `anna@northfield.example`, the domain in small letters"
);

impl MailAddress {
    /// Reads an address as people type it: with blanks around it, its domain in any letters.
    ///
    /// # Errors
    /// [`crate::id::IdError`] when it is none, or one with signs that no organisation gives out.
    pub fn typed(text: &str) -> Result<MailAddress, crate::id::IdError> {
        let plain = text.trim();
        match plain.rsplit_once('@') {
            Some((name, domain)) => format!("{name}@{}", domain.to_ascii_lowercase()).parse(),
            None => plain.parse(),
        }
    }

    fn fits(text: &str) -> bool {
        let Some((name, domain)) = text.split_once('@') else { return false };
        // RFC 5321, 4.5.3.1: up to 64 signs before the `@`. The signs are those that no path and no file of settings trips over.
        let is_name = !name.is_empty()
            && name.len() <= 64
            && !name.starts_with(['.', '-'])
            && !name.ends_with('.')
            && !name.contains("..")
            && name
                .chars()
                .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+' | '\''));
        is_name && domain.contains('.') && is_host(domain) && text.len() <= 254
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    pub fn name(&self) -> &str {
        self.0.split_once('@').map_or(&*self.0, |(name, _)| name)
    }

    /// What stands behind it.
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// Whether both are the same address: no server of today tells large from small letters.
    pub fn is_same(&self, other: &MailAddress) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// Whether a text is the name of a host, in small letters.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|sign| sign.is_ascii_digit() || sign.is_ascii_lowercase() || sign == '-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

/// What a mail server speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MailProtocol {
    /// IMAP: mail that came in.
    Imap,
    /// Submission (SMTP): mail that goes out.
    Submission,
}

/// The address of a mail server, such as `imaps://imap.northfield.example:993`.
///
/// There is no address for a connection that is not encrypted: `imaps` and `submissions` are encrypted from the first byte on (RFC 8314,
/// section 3), and `imap` and `submission` before anything but the wish for it was said (STARTTLS).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MailServer(String);

crate::id::text_form!(
    MailServer,
    "mail server",
    "`imaps`, `imap`, `submissions` or `submission`, a host and a port, such as `imaps://server:993`"
);

impl MailServer {
    /// The server of that name.
    ///
    /// # Errors
    /// [`crate::id::IdError`] when the host has no name that hosts have, or the port is 0.
    pub fn new(
        protocol: MailProtocol,
        at_once: bool,
        host: &str,
        port: u16,
    ) -> Result<MailServer, crate::id::IdError> {
        let scheme = match (protocol, at_once) {
            (MailProtocol::Imap, true) => "imaps",
            (MailProtocol::Imap, false) => "imap",
            (MailProtocol::Submission, true) => "submissions",
            (MailProtocol::Submission, false) => "submission",
        };
        format!("{scheme}://{}:{port}", host.to_ascii_lowercase()).parse()
    }

    fn split(text: &str) -> Option<(MailProtocol, bool, &str, u16)> {
        let (scheme, rest) = text.split_once("://")?;
        let (protocol, at_once) = match scheme {
            "imaps" => (MailProtocol::Imap, true),
            "imap" => (MailProtocol::Imap, false),
            "submissions" => (MailProtocol::Submission, true),
            "submission" => (MailProtocol::Submission, false),
            _ => return None,
        };
        let (host, port) = rest.rsplit_once(':')?;
        let port: u16 = port.parse().ok().filter(|port| *port > 0)?;
        is_host(host).then_some((protocol, at_once, host, port))
    }

    fn fits(text: &str) -> bool {
        MailServer::split(text).is_some()
    }

    fn parts(&self) -> (MailProtocol, bool, &str, u16) {
        MailServer::split(&self.0).expect("it was read before it became one")
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it speaks.
    pub fn protocol(&self) -> MailProtocol {
        self.parts().0
    }

    /// Whether it is encrypted from the first byte on.
    pub fn at_once(&self) -> bool {
        self.parts().1
    }

    /// Its host.
    pub fn host(&self) -> &str {
        self.parts().2
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.parts().3
    }
}

impl fmt::Display for MailServer {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// Everything that a mail program has to be told, but for the password.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MailAccount {
    /// Whose.
    pub mail: MailAddress,
    /// Where mail comes in.
    pub incoming: MailServer,
    /// Where it goes out.
    pub outgoing: MailServer,
    /// The name that both know the person by.
    pub account: AccountName,
}

/// A place where the settings for an address may be, in the order in which Thunderbird looks.
///
/// Thunderbird goes on to a list of the Mozilla project, to what the DNS says and to guessing. The first tells somebody else whose mail
/// somebody reads, and the others are what anybody on the way can say: a password is not sent to where those point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailPlace {
    /// A file that IT has put beside Thunderbird, by its name there.
    File(String),
    /// A page of the domain's own, over an encrypted connection.
    Web {
        /// The host.
        host: String,
        /// The path on it.
        path: &'static str,
    },
}

impl MailPlace {
    /// All of them, for an address.
    pub fn all(mail: &MailAddress) -> [MailPlace; 3] {
        let domain = mail.domain();
        [
            MailPlace::File(format!("{domain}.xml")),
            MailPlace::Web { host: format!("autoconfig.{domain}"), path: "/mail/config-v1.1.xml" },
            MailPlace::Web { host: domain.to_owned(), path: "/.well-known/autoconfig/mail/config-v1.1.xml" },
        ]
    }

    /// What it is called where people read it.
    pub fn shown(&self) -> String {
        match self {
            MailPlace::File(name) => format!("thunderbird/isp/{name}"),
            MailPlace::Web { host, .. } => host.clone(),
        }
    }
}

/// What a look-up of the settings for an address brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailLookup {
    /// The places that were asked, in that order, up to the one that had the settings.
    pub places: Vec<String>,
    /// What the last of them said.
    pub settings: MailSettings,
}

/// The settings for an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "settings")]
pub enum MailSettings {
    /// No place has any.
    Nowhere,
    /// Servers that are signed in to with a password, over an encrypted connection.
    Usable {
        /// The account.
        account: MailAccount,
    },
    /// This server wants no password, and another way of signing in.
    OtherSignIn {
        /// Its host.
        server: String,
    },
    /// This server would be given the password without encryption.
    NotEncrypted {
        /// Its host.
        server: String,
    },
}

/// Why a certificate is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BadCertificate {
    /// Nobody whom this computer trusts has issued it.
    Issuer,
    /// It is made out to another server.
    Name,
    /// It is not in force any more, or not yet.
    Time,
}

/// How a mail server stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "server", content = "why")]
pub enum MailServerState {
    /// It answers, over an encrypted connection, and takes passwords.
    Answers,
    /// It answers, and takes no passwords.
    OtherSignIn,
    /// It answers, and does not encrypt.
    NotEncrypted,
    /// Its certificate is refused.
    Certificate(BadCertificate),
    /// It is known and does not answer.
    Silent,
    /// The network knows none of that name.
    Unknown,
}

/// What a mail server said to a name and a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignIn {
    /// It let the person in.
    Accepted,
    /// It did not.
    Refused,
}

/// An account that Deskside has set up in Thunderbird, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailProfile {
    /// Whose.
    pub mail: MailAddress,
    /// What it was set up with; none when that cannot be read any more.
    pub account: Option<MailAccount>,
    /// Whether all of it is there.
    pub is_whole: bool,
    /// Whether Thunderbird has kept something in it since, such as mail.
    pub is_used: bool,
    /// Where what is in it would be kept when the account is taken out: the name of a folder that is not there yet.
    pub aside: String,
}

/// The mail program, and what Deskside has set up in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailProfiles {
    /// Whether Thunderbird is on this computer.
    pub is_installed: bool,
    /// Whether it is open.
    pub is_open: bool,
    /// The accounts, each once.
    pub profiles: Vec<MailProfile>,
}

impl MailProfiles {
    /// The one for an address.
    pub fn of(&self, mail: &MailAddress) -> Option<&MailProfile> {
        self.profiles.iter().find(|profile| profile.mail.is_same(mail))
    }
}

/// The name under which what is in an account is kept when it is taken out: the first that is free.
pub fn aside(mail: &MailAddress, is_taken: impl Fn(&str) -> bool) -> String {
    let name = |count: u32| match count {
        1 => format!("deskside-kept.{mail}"),
        count => format!("deskside-kept.{mail}-{count}"),
    };
    (1..).map(name).find(|name| !is_taken(name)).unwrap_or_else(|| name(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_type_it() {
        let read = MailAddress::typed("  Anna.O'Brien+x@Northfield.EXAMPLE ").expect("an address");
        assert_eq!(read.as_str(), "Anna.O'Brien+x@northfield.example");
        assert_eq!((read.name(), read.domain()), ("Anna.O'Brien+x", "northfield.example"));
        assert!(read.is_same(&"anna.o'brien+x@northfield.example".parse().expect("an address")));
        for bad in [
            "",
            "anna",
            "anna@",
            "@northfield.example",
            "anna@northfield",
            "anna@@northfield.example",
            "anna@north field.example",
            "anna@northfield.example/..",
            "anna@-northfield.example",
            "an na@northfield.example",
            "anna\n@northfield.example",
            "../anna@northfield.example",
            ".anna@northfield.example",
            "-anna@northfield.example",
            "an\"na@northfield.example",
            "a%n@northfield.example",
            "änna@northfield.example",
            "anna@northfield..example",
        ] {
            assert!(MailAddress::typed(bad).is_err(), "{bad:?}");
        }
        assert!(format!("{}@northfield.example", "a".repeat(65)).parse::<MailAddress>().is_err());
    }

    #[test]
    fn a_server_is_always_one_that_encrypts() {
        let made = MailServer::new(MailProtocol::Imap, true, "Imap.Northfield.example", 993);
        let server = made.expect("a server");
        assert_eq!(server.as_str(), "imaps://imap.northfield.example:993");
        assert_eq!((server.protocol(), server.at_once()), (MailProtocol::Imap, true));
        assert_eq!((server.host(), server.port()), ("imap.northfield.example", 993));
        let later: MailServer = "submission://smtp.northfield.example:587".parse().expect("a server");
        assert_eq!((later.protocol(), later.at_once()), (MailProtocol::Submission, false));
        for bad in [
            "",
            "imap.northfield.example",
            "pop3://northfield.example:110",
            "imaps://northfield.example",
            "imaps://northfield.example:0",
            "imaps://anna@northfield.example:993",
            "imaps://northfield.example:993/x",
            "imaps://:993",
        ] {
            assert!(bad.parse::<MailServer>().is_err(), "{bad:?}");
        }
    }
}
