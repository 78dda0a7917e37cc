//! Where the settings for an address are looked for, one place after the other, as [`MailPlace`] has them.

use std::fs;
use std::io::{BufReader, Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use deskside_core::machine::Fault;
use deskside_core::mail::{MailAddress, MailLookup, MailPlace, MailSettings};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::http::{self, Deadline, HttpError};

use super::settings::{self, MAX_SETTINGS};
use super::trust::{Network, TrustError};

/// Where Thunderbird keeps what IT puts beside it.
const FILES: &str = "/usr/lib/thunderbird/isp";
/// So often a page may say that it is elsewhere.
const MOVES: usize = 3;

/// Looks the settings up. A page whose certificate is refused, or that is not encrypted, counts as none.
pub(super) fn look_up(
    mail: &MailAddress,
    files: Option<&Path>,
    network: &Network<'_>,
    within: Duration,
) -> Result<MailLookup, Fault> {
    let mut places = Vec::new();
    let mut silent = 0;
    let all = MailPlace::all(mail);
    for place in &all {
        places.push(place.shown());
        let text = match place {
            MailPlace::File(name) => file(&files.unwrap_or(Path::new(FILES)).join(name)),
            MailPlace::Web { host, path } => {
                match page(mail, host, path, network, Deadline::within(within / 2)) {
                    Ok(text) => Some(text),
                    Err(error) => {
                        silent += u32::from(is_silence(&error));
                        None
                    }
                }
            }
        };
        if let Some(settings) = text.and_then(|text| settings::parse(&text, mail)) {
            return Ok(MailLookup { places, settings });
        }
    }
    // A network on which nothing answers says nothing about the settings.
    match silent {
        2.. => Err(Fault::NoAnswer { what: mail.domain().to_owned() }),
        0 | 1 => Ok(MailLookup { places, settings: MailSettings::Nowhere }),
    }
}

fn is_silence(error: &TrustError) -> bool {
    matches!(error, TrustError::Network(HttpError::NoNetwork | HttpError::NotConnected | HttpError::TooSlow))
}

fn file(path: &Path) -> Option<String> {
    let mut text = String::new();
    fs::File::open(path).ok()?.take(MAX_SETTINGS as u64 + 1).read_to_string(&mut text).ok()?;
    Some(text)
}

fn page(
    mail: &MailAddress,
    host: &str,
    path: &str,
    network: &Network<'_>,
    deadline: Deadline,
) -> Result<String, TrustError> {
    let address = utf8_percent_encode(mail.as_str(), NON_ALPHANUMERIC);
    let (mut host, mut port) = (host.to_owned(), 443);
    let mut target = format!("{path}?emailaddress={address}");
    for _ in 0..=MOVES {
        let socket = network.connect(&host, port, deadline)?;
        let mut wire = network.encrypt(&host, socket)?;
        let at = if port == 443 { host.clone() } else { format!("{host}:{port}") };
        let head = format!(
            "GET {target} HTTP/1.1\r\nHost: {at}\r\nUser-Agent: Deskside\r\nAccept: text/xml, application/xml\r\n\
             Connection: close\r\n\r\n"
        );
        wire.write_all(head.as_bytes()).and_then(|()| wire.flush()).map_err(http::broken)?;
        match http::read_answer(&mut BufReader::new(wire)) {
            Ok(answer) => return Ok(String::from_utf8_lossy(&answer.body).into_owned()),
            Err(HttpError::Moved(to)) => (host, port, target) = elsewhere(&to, &host, port)?,
            Err(error) => return Err(error.into()),
        }
    }
    Err(HttpError::TooLong.into())
}

/// Where a page has moved to: to another path, or to another host, and in any case over an encrypted connection.
fn elsewhere(to: &str, host: &str, port: u16) -> Result<(String, u16, String), HttpError> {
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_plain(to) || to.len() > 2000 {
        return Err(HttpError::NotHttp);
    }
    if to.starts_with('/') && !to.starts_with("//") {
        return Ok((host.to_owned(), port, to.to_owned()));
    }
    let rest = to.strip_prefix("https://").ok_or(HttpError::Encryption)?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    if authority.contains('@') {
        return Err(HttpError::NotHttp);
    }
    let (host, port) = crate::server::split_port(authority);
    Ok((host.to_ascii_lowercase(), port.unwrap_or(443), format!("/{path}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_move_only_to_where_it_stays_encrypted() {
        let to = |to: &str| elsewhere(to, "autoconfig.stage.example", 443).ok();
        let at = |host: &str, port, path: &str| Some((host.to_owned(), port, path.to_owned()));
        assert_eq!(to("/other.xml?a=b"), at("autoconfig.stage.example", 443, "/other.xml?a=b"));
        assert_eq!(to("https://Host.example:8443/x"), at("host.example", 8443, "/x"));
        assert_eq!(to("https://host.example"), at("host.example", 443, "/"));
        for bad in [
            "http://host.example/x",
            "//host.example/x",
            "ftp://x",
            "https://anna@host.example/",
            "https://host.example/a b",
            "/a\r\nHost: x",
            "",
        ] {
            assert_eq!(to(bad), None, "{bad:?}");
        }
    }
}
