//! Folders on the network: their addresses, and the accounts that they are opened with.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The port of SMB over TCP (IANA `microsoft-ds`; [MS-SMB2] 1.9).
const PORT: u16 = 445;

/// The address of a shared folder, such as `smb://files.example/office`: a server and the name of a share, no account.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ShareAddress(String);

crate::id::text_form!(
    ShareAddress,
    "address of a shared folder",
    "a server and the name of a share, such as `smb://server/share`"
);

impl ShareAddress {
    /// Reads an address as people have it: `\\server\share`, `//server/share`, `smb://server/share` or `server/share`.
    ///
    /// # Errors
    /// [`crate::id::IdError`] when it has no server or no share, holds an account or a password, or leads further than the share.
    pub fn typed(text: &str) -> Result<ShareAddress, crate::id::IdError> {
        let plain = text.trim().replace('\\', "/");
        let rest = plain
            .get(..4)
            .filter(|scheme| scheme.eq_ignore_ascii_case("smb:"))
            .map_or(&*plain, |_| &plain[4..]);
        let rest = rest.trim_start_matches('/').trim_end_matches('/');
        let address = match rest.split_once('/') {
            Some((server, share)) => format!("smb://{}/{share}", server.to_lowercase()),
            None => plain.clone(),
        };
        address.parse()
    }

    fn fits(text: &str) -> bool {
        let Some((server, share)) = text.strip_prefix("smb://").and_then(|rest| rest.split_once('/')) else {
            return false;
        };
        let (host, port) = match server.rsplit_once(':') {
            Some((host, port)) => (host, port.parse::<u16>().is_ok_and(|port| port > 0)),
            None => (server, true),
        };
        let is_host = !host.is_empty()
            && host.len() <= 253
            && !host.starts_with(['-', '.'])
            && host.chars().all(|sign| {
                sign.is_ascii_digit() || sign.is_ascii_lowercase() || matches!(sign, '-' | '.' | '_')
            });
        // A share has up to 80 signs ([MS-SRVS] 2.2.4.30), and none of those that paths and addresses are made of.
        let is_share = !share.is_empty()
            && share.chars().count() <= 80
            && share != "."
            && share != ".."
            && !share.starts_with('-')
            && !share.chars().any(|sign| {
                sign.is_control()
                    || crate::invisible::is_invisible(sign)
                    || r#"/\:;@?#%"<>|*[]+=,"#.contains(sign)
            });
        is_host && port && is_share
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn parts(&self) -> (&str, &str) {
        self.0.trim_start_matches("smb://").split_once('/').unwrap_or_default()
    }

    /// The name or number of the server, without its port.
    pub fn server(&self) -> &str {
        let server = self.parts().0;
        server.rsplit_once(':').map_or(server, |(host, _)| host)
    }

    /// The port, when it is not the usual one.
    pub fn port(&self) -> Option<u16> {
        self.parts().0.rsplit_once(':')?.1.parse().ok().filter(|port| *port != PORT)
    }

    /// Whether both name the same folder: servers and shares know no difference between large and small letters.
    pub fn is_same(&self, other: &ShareAddress) -> bool {
        let parts = |of: &ShareAddress| (of.server().to_owned(), of.port(), of.share().to_lowercase());
        parts(self) == parts(other)
    }

    /// The name of the share.
    pub fn share(&self) -> &str {
        self.parts().1
    }
}

impl fmt::Display for ShareAddress {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// The name of an account on a server, such as `anna` or `COMPANY\anna`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountName(String);

crate::id::text_form!(
    AccountName,
    "account name",
    "a name such as `anna` or `COMPANY\\anna`, up to 256 characters without `/`, `:` and a leading dash"
);

impl AccountName {
    fn fits(text: &str) -> bool {
        let (domain, name) = text.split_once('\\').unwrap_or(("", text));
        // User names: up to 256 signs; NetBIOS names of domains: up to 15, longer ones are DNS names.
        text.chars().count() <= 256
            && !name.is_empty()
            && text.split('\\').count() <= 2
            && (domain.is_empty() != text.contains('\\'))
            && !text.starts_with('-')
            && !text.chars().any(|sign| {
                sign.is_control()
                    || sign.is_whitespace()
                    || crate::invisible::is_invisible(sign)
                    || r#"/:;?#%"<>|*[]+=,"#.contains(sign)
            })
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The domain, if one is named.
    pub fn domain(&self) -> Option<&str> {
        self.0.split_once('\\').map(|(domain, _)| domain)
    }

    /// The name without the domain.
    pub fn name(&self) -> &str {
        self.0.split_once('\\').map_or(&*self.0, |(_, name)| name)
    }
}

impl fmt::Display for AccountName {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// A shared folder that is connected.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Drive {
    /// Which.
    pub share: ShareAddress,
    /// With which account; none where the computer signs in by itself, or as a guest.
    pub account: Option<AccountName>,
}

impl Drive {
    /// Whether both are the same connection, however they are written.
    pub fn is_same(&self, other: &Drive) -> bool {
        self.account == other.account && self.share.is_same(&other.share)
    }

    /// What a list keeps it as.
    pub fn key(&self) -> String {
        match &self.account {
            Some(account) => format!("{account}@{}", self.share),
            None => self.share.to_string(),
        }
    }
}

/// How a server of shared folders stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileServer {
    /// It takes connections.
    Answers,
    /// It is known and takes none.
    Silent,
    /// The network knows none of that name.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_have_it() {
        for typed in [
            r"\\Files\Office",
            "//files/Office/",
            "smb://FILES/Office",
            " SMB://files/Office ",
            "files/Office",
            r"smb:\\files\Office",
        ] {
            let read = ShareAddress::typed(typed).expect(typed);
            assert_eq!(read.as_str(), "smb://files/Office", "{typed}");
        }
        let read = ShareAddress::typed("smb://127.0.0.1:14450/office").expect("an address");
        assert_eq!((read.server(), read.port(), read.share()), ("127.0.0.1", Some(14450), "office"));
        assert_eq!(ShareAddress::typed("files:445/a b").expect("an address").port(), None);
        for bad in [
            "",
            "files",
            "files/",
            "//files",
            "smb://anna:geheim@files/office",
            "anna@files/office",
            "files/office/2024",
            "files/..",
            "-files/office",
            "files/-office",
            "files/a\nb",
            "http://files/office",
            "files:0/office",
            "files/a?b",
            "files/\u{202e}eciffo",
        ] {
            assert!(ShareAddress::typed(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_account_may_have_a_domain() {
        let account: AccountName = r"COMPANY\anna".parse().expect("an account");
        assert_eq!((account.domain(), account.name()), (Some("COMPANY"), "anna"));
        let account: AccountName = "anna@company.example".parse().expect("an account");
        assert_eq!((account.domain(), account.name()), (None, "anna@company.example"));
        for bad in ["", r"\anna", r"COMPANY\", r"a\b\c", "an na", "-anna", "anna\n", "a/b", "a:b"] {
            assert!(bad.parse::<AccountName>().is_err(), "{bad:?}");
        }
    }
}
