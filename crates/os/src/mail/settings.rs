//! Reads the settings that a domain gives for its mail (Mozilla's `clientConfig`, version 1.1): a pure function.

use deskside_core::drives::AccountName;
use deskside_core::mail::{MailAccount, MailAddress, MailProtocol, MailServer, MailSettings};
use roxmltree::{Document, Node, ParsingOptions};

/// Longer settings are none.
pub(super) const MAX_SETTINGS: usize = 64 * 1024;

/// The settings for an address; none where the text is no settings, or has none for mail over IMAP.
pub(super) fn parse(text: &str, mail: &MailAddress) -> Option<MailSettings> {
    if text.len() > MAX_SETTINGS {
        return None;
    }
    // No document type: nothing in the text can grow or lead elsewhere.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: 2000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let root = document.root_element();
    let provider = (root.tag_name().name() == "clientConfig")
        .then(|| root.children().find(|node| node.has_tag_name("emailProvider")))??;
    let incoming: Vec<Offered> = offered(provider, "incomingServer", "imap", MailProtocol::Imap, mail);
    let outgoing = offered(provider, "outgoingServer", "smtp", MailProtocol::Submission, mail);
    let usable = |servers: &[Offered]| -> Vec<(MailServer, AccountName)> {
        servers.iter().filter_map(|at| at.usable.clone()).collect()
    };
    for (incoming, account) in usable(&incoming) {
        // One name for both: that is what one is asked for.
        if let Some((outgoing, _)) = usable(&outgoing).into_iter().find(|(_, name)| *name == account) {
            let account = MailAccount { mail: mail.clone(), incoming, outgoing, account };
            return Some(MailSettings::Usable { account });
        }
    }
    let why_not = |servers: &[Offered], is_encrypted: bool| {
        let at = servers.iter().find(|at| at.usable.is_none() && at.is_encrypted == is_encrypted)?;
        usable(servers).is_empty().then(|| at.host.clone())
    };
    let either = |is_encrypted| why_not(&incoming, is_encrypted).or_else(|| why_not(&outgoing, is_encrypted));
    let other = || either(true).map(|server| MailSettings::OtherSignIn { server });
    other().or_else(|| either(false).map(|server| MailSettings::NotEncrypted { server }))
}

/// A server that a domain offers.
struct Offered {
    host: String,
    is_encrypted: bool,
    /// Its address, and the name that it knows the person by, if it takes a password over an encrypted connection.
    usable: Option<(MailServer, AccountName)>,
}

fn offered(
    provider: Node<'_, '_>,
    tag: &str,
    kind: &str,
    protocol: MailProtocol,
    mail: &MailAddress,
) -> Vec<Offered> {
    let servers = provider.children().filter(|node| node.has_tag_name(tag));
    let of_kind = servers.filter(|node| node.attribute("type") == Some(kind));
    of_kind.filter_map(|node| server(node, protocol, mail)).collect()
}

fn server(node: Node<'_, '_>, protocol: MailProtocol, mail: &MailAddress) -> Option<Offered> {
    let texts = |name: &'static str| {
        node.children()
            .filter(move |child| child.has_tag_name(name))
            .filter_map(|child| child.text().map(str::trim))
    };
    let host = filled_in(texts("hostname").next()?, mail).to_ascii_lowercase();
    let port = texts("port").next()?.parse().ok()?;
    let at_once = match texts("socketType").next()? {
        "SSL" => Some(true),
        "STARTTLS" => Some(false),
        _ => None,
    };
    // What is not named here, such as OAuth2 or Kerberos, takes no password.
    let takes_password = texts("authentication")
        .any(|way| matches!(way, "password-cleartext" | "plain" | "password-encrypted" | "secure"));
    let name = filled_in(texts("username").next().unwrap_or("%EMAILADDRESS%"), mail);
    let usable = at_once.filter(|_| takes_password).and_then(|at_once| {
        Some((MailServer::new(protocol, at_once, &host, port).ok()?, name.parse().ok()?))
    });
    Some(Offered { host, is_encrypted: at_once.is_some(), usable })
}

fn filled_in(text: &str, mail: &MailAddress) -> String {
    text.replace("%EMAILADDRESS%", mail.as_str())
        .replace("%EMAILLOCALPART%", mail.name())
        .replace("%EMAILDOMAIN%", mail.domain())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(tag: &str, host: &str, port: u16, socket: &str, ways: &[&str], name: &str) -> String {
        let kind = if tag == "incomingServer" { "imap" } else { "smtp" };
        let ways: String = ways.iter().map(|way| format!("<authentication>{way}</authentication>")).collect();
        format!(
            "<{tag} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>\
             {ways}<username>{name}</username></{tag}>"
        )
    }

    fn page(servers: &[String]) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n<emailProvider id=\"x\">\
             <domain>northfield.example</domain><!-- a remark -->{}</emailProvider></clientConfig>",
            servers.concat()
        )
    }

    fn read(text: &str) -> Option<MailSettings> {
        parse(text, &"Anna.B@northfield.example".parse().expect("an address"))
    }

    fn accounts(settings: Option<MailSettings>) -> [String; 3] {
        match settings {
            Some(MailSettings::Usable { account }) => {
                [account.incoming.to_string(), account.outgoing.to_string(), account.account.to_string()]
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_first_server_that_takes_a_password_over_an_encrypted_connection_is_taken() {
        let text = page(&[
            server("incomingServer", "open.example", 143, "plain", &["password-cleartext"], "%EMAILADDRESS%"),
            server(
                "incomingServer",
                "imap.%EMAILDOMAIN%",
                993,
                "SSL",
                &["OAuth2", "password-cleartext"],
                "%EMAILLOCALPART%",
            ),
            server("outgoingServer", "a.example", 587, "STARTTLS", &["password-cleartext"], "%EMAILADDRESS%"),
            server("outgoingServer", "SMTP.example", 587, "STARTTLS", &["plain"], "%EMAILLOCALPART%"),
        ]);
        assert_eq!(
            accounts(read(&text)),
            ["imaps://imap.northfield.example:993", "submission://smtp.example:587", "Anna.B"]
        );
    }

    #[test]
    fn what_cannot_be_used_says_why() {
        let good =
            |tag: &str| server(tag, "good.example", 993, "SSL", &["password-cleartext"], "%EMAILADDRESS%");
        let oauth = server("incomingServer", "oauth.example", 993, "SSL", &["OAuth2"], "%EMAILADDRESS%");
        let open = server("incomingServer", "open.example", 143, "plain", &["password-cleartext"], "x");
        let open_out = server("outgoingServer", "open.example", 25, "plain", &["password-cleartext"], "x");
        let other = |host: &str| Some(MailSettings::OtherSignIn { server: host.to_owned() });
        let bare = |host: &str| Some(MailSettings::NotEncrypted { server: host.to_owned() });
        for (servers, expected) in [
            (vec![oauth.clone(), good("outgoingServer")], other("oauth.example")),
            (vec![open.clone(), good("outgoingServer")], bare("open.example")),
            (vec![good("incomingServer"), open_out], bare("open.example")),
            (vec![open, oauth, good("outgoingServer")], other("oauth.example")),
            (vec![good("incomingServer")], None),
            (vec![], None),
        ] {
            assert_eq!(read(&page(&servers)), expected, "{servers:?}");
        }
    }

    #[test]
    fn what_is_no_settings_is_none() {
        let bomb =
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><clientConfig>&b;</clientConfig>";
        let many = format!("<clientConfig>{}</clientConfig>", "<a/>".repeat(3000));
        let long = page(&[" ".repeat(MAX_SETTINGS)]);
        let host = |host: &str| {
            page(&[
                server("incomingServer", host, 993, "SSL", &["password-cleartext"], "x"),
                server("outgoingServer", "smtp.example", 465, "SSL", &["password-cleartext"], "x"),
            ])
        };
        assert!(matches!(read(&host("imap.example")), Some(MailSettings::Usable { .. })));
        for bad in [
            "",
            "not found",
            "<html><body>Welcome</body></html>",
            "<clientConfig>",
            "<clientConfig version='1.1'/>",
            "<other><emailProvider/></other>",
            bomb,
            &many,
            &long,
        ] {
            assert_eq!(read(bad), None, "{:?}", &bad[..bad.len().min(60)]);
        }
        for bad in ["-imap.example", "imap.example/x", "imap example", "\"; rm", "imap.example:143"] {
            assert!(!matches!(read(&host(bad)), Some(MailSettings::Usable { .. })), "{bad}");
        }
    }
}
