//! The invitation as a link: where the server is, how to know it again, and the secret that lets one person in.
//!
//! It has two forms. `https://desk.example:8443/join#pin=...&token=...` opens in a browser, which keeps what comes after
//! the `#` to itself; `deskside://join?server=...&pin=...&token=...` opens in the app.

use std::fmt;
use std::str::FromStr;

use deskside_core::id::Digest;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An invitation, with all that a device needs to pin at enrolment.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct JoinLink {
    /// Where the server is, such as `https://desk.example:8443`.
    pub server: String,
    /// SHA-256 of the SubjectPublicKeyInfo of the server's certificate.
    pub pin: Digest,
    /// The fingerprint of the organisation's root; none before the first IT person has made it.
    pub root: Option<Digest>,
    /// The secret part, used once.
    pub token: String,
}

impl fmt::Debug for JoinLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinLink").field("server", &self.server).finish_non_exhaustive()
    }
}

/// Why a text is not an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It is some other text.
    #[error("not an invitation to Deskside")]
    NotALink,
    /// The address is not `https://host:port`, or `http://` on this computer.
    #[error("the address of the server cannot be used")]
    Server,
    /// A part is missing, or was cut off when it was copied.
    #[error("`{0}` is missing or not whole")]
    Part(&'static str),
}

impl JoinLink {
    /// The form that opens in a browser.
    pub fn web(&self) -> String {
        format!("{}/join#{}", self.server, self.parts())
    }

    /// The form that opens in the app.
    pub fn app(&self) -> String {
        format!("deskside://join?server={}&{}", self.server, self.parts())
    }

    fn parts(&self) -> String {
        let root = self.root.as_ref().map(|root| format!("&root={root}")).unwrap_or_default();
        format!("pin={}&token={}{root}", self.pin, self.token)
    }
}

impl fmt::Display for JoinLink {
    /// The form that opens in a browser.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.web())
    }
}

impl FromStr for JoinLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        let text = text.trim();
        let in_app = text.strip_prefix("deskside://join").map(|rest| rest.trim_start_matches('/'));
        let (server, parts) = match in_app {
            Some(rest) => {
                let parts = rest.strip_prefix('?').ok_or(LinkError::NotALink)?;
                (part(parts, "server").ok_or(LinkError::Part("server"))?, parts)
            }
            None => {
                let (server, parts) = text.split_once("/join#").ok_or(LinkError::NotALink)?;
                (server.to_owned(), parts)
            }
        };
        if !is_server(&server) {
            return Err(LinkError::Server);
        }
        let digest =
            |name| part(parts, name).map(|text| text.parse().map_err(|_| LinkError::Part(name))).transpose();
        let token = part(parts, "token").filter(|token| is_token(token)).ok_or(LinkError::Part("token"))?;
        Ok(JoinLink {
            server,
            pin: digest("pin")?.ok_or(LinkError::Part("pin"))?,
            root: digest("root")?,
            token,
        })
    }
}

/// Whether a text is the address of a server: `https`, or `http` where nothing leaves the computer.
pub fn is_server(text: &str) -> bool {
    let (plain, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(rest), _) => (false, rest),
        (None, Some(rest)) => (true, rest),
        (None, None) => return false,
    };
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (rest, "443"),
    };
    let named = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let numbered = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let six = numbered.is_some_and(|host| host.parse::<std::net::Ipv6Addr>().is_ok());
    let here = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    (named || six) && port.parse::<u16>().is_ok_and(|port| port > 0) && (!plain || here)
}

fn is_token(text: &str) -> bool {
    text.len() == 43 && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The value of one part, with `%3A` and the like taken back: desktops write links in their own way.
fn part(parts: &str, name: &str) -> Option<String> {
    let value = parts.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))?;
    let mut bytes = value.bytes();
    let mut plain = Vec::with_capacity(value.len());
    while let Some(byte) = bytes.next() {
        plain.push(match byte {
            b'%' => {
                let digits = [bytes.next()?, bytes.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(root: Option<&str>) -> JoinLink {
        JoinLink {
            server: "https://desk.example:8443".into(),
            pin: "ab".repeat(32).parse().unwrap(),
            root: root.map(|root| root.parse().unwrap()),
            token: "k".repeat(43),
        }
    }

    #[test]
    fn both_forms_lead_back_to_the_same_invitation() {
        for link in [link(None), link(Some(&"cd".repeat(32)))] {
            assert_eq!(link.web().parse(), Ok(link.clone()));
            assert_eq!(link.app().parse(), Ok(link.clone()));
            let rewritten = link.app().replace("https://", "https%3A%2F%2F").replace("join?", "join/?");
            assert_eq!(format!(" {rewritten}\n").parse(), Ok(link));
        }
    }

    #[test]
    fn a_link_that_was_cut_says_which_part_is_missing() {
        let web = link(None).web();
        assert_eq!(web[..web.len() - 1].parse::<JoinLink>(), Err(LinkError::Part("token")));
        assert_eq!(web.replace("pin=ab", "pin=").parse::<JoinLink>(), Err(LinkError::Part("pin")));
        assert_eq!("https://desk.example/".parse::<JoinLink>(), Err(LinkError::NotALink));
    }

    #[test]
    fn plain_http_is_only_for_this_computer() {
        assert!(
            is_server("http://127.0.0.1:8080") && is_server("http://[::1]:8080") && is_server("https://desk")
        );
        for bad in
            ["http://desk.example:80", "https://a/b", "https://u@h", "https://:1", "ftp://h", "https://h:0"]
        {
            assert!(!is_server(bad), "{bad}");
        }
    }
}
