//! The words that stand in for what was hidden: `<host-7f3a1c>`, `<password>`.
//!
//! Six digits and not four: with a thousand addresses in a report, four would let about seven pairs of them share a
//! token, and a reader would see one computer where there are two.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::class::Class;

/// How many hexadecimal digits a token has.
const DIGITS: usize = 6;

/// What stands for a line that the person hid.
pub(super) const HIDDEN_BY_YOU: &str = "<hidden-by-you>";
/// What stands for a line that is too long to be looked at.
pub(super) const TOO_LONG: &str = "<dropped-too-long>";
/// What stands for a text that is no text.
pub(super) const BINARY: &str = "<dropped-binary>";
/// What stands for a line in which hiding one thing always brought out another.
pub(super) const UNSETTLED: &str = "<dropped-unsettled>";

/// The key that tokens are made from. It never leaves the device.
pub(super) struct TokenKey(Hmac<Sha256>);

impl TokenKey {
    pub(super) fn new(key: [u8; 32]) -> Self {
        TokenKey(Hmac::new_from_slice(&key).expect("HMAC takes a key of any length"))
    }

    /// The word for one value.
    pub(super) fn token(&self, class: Class, value: &str) -> String {
        if class.is_secret() {
            return format!("<{class}>");
        }
        let mut mac = self.0.clone();
        mac.update(class.name().as_bytes());
        mac.update(&[0]);
        mac.update(normal(class, value).as_bytes());
        let digits = hex::encode(mac.finalize().into_bytes());
        format!("<{class}-{}>", &digits[..DIGITS])
    }
}

/// One form for all spellings of a value.
fn normal(class: Class, value: &str) -> String {
    let lower = value.trim().to_lowercase();
    match class {
        Class::Mac => lower.chars().filter(char::is_ascii_hexdigit).collect(),
        Class::Phone => lower.chars().filter(char::is_ascii_digit).collect(),
        Class::Ip => lower.parse::<std::net::IpAddr>().map_or(lower, |ip| ip.to_string()),
        Class::Host | Class::Domain => lower.trim_end_matches('.').to_owned(),
        _ => lower,
    }
}

/// A token found in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) start: usize,
    pub(super) end: usize,
    /// None for a word that stands for a whole line.
    pub(super) class: Option<Class>,
}

/// All tokens of a line, from left to right.
pub(super) fn tokens(line: &str) -> Vec<Found> {
    let bytes = line.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = find(bytes, at, b'<') {
        match token_at(&line[open..]) {
            Some((len, class)) => {
                found.push(Found { start: open, end: open + len, class });
                at = open + len;
            }
            None => at = open + 1,
        }
    }
    found
}

fn find(bytes: &[u8], from: usize, byte: u8) -> Option<usize> {
    bytes[from..].iter().position(|b| *b == byte).map(|at| at + from)
}

/// The length and class of the token that a text starts with.
fn token_at(text: &str) -> Option<(usize, Option<Class>)> {
    for word in [HIDDEN_BY_YOU, TOO_LONG, BINARY, UNSETTLED] {
        if text.starts_with(word) {
            return Some((word.len(), None));
        }
    }
    let inside_len = text.as_bytes().iter().take(40).position(|byte| *byte == b'>')?;
    let inside = text.get(1..inside_len)?;
    if let Some(class) = Class::of_name(inside).filter(|class| class.is_secret()) {
        return Some((inside_len + 1, Some(class)));
    }
    let (name, digits) = inside.rsplit_once('-')?;
    let is_token =
        digits.len() == DIGITS && digits.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    let class = Class::of_name(name).filter(|class| is_token && !class.is_secret())?;
    Some((inside_len + 1, Some(class)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_token_in_all_its_spellings() {
        let key = TokenKey::new([7; 32]);
        assert_eq!(key.token(Class::Mac, "AA-BB-CC-00-11-22"), key.token(Class::Mac, "aa:bb:cc:00:11:22"));
        assert_eq!(key.token(Class::Host, "Printhost."), key.token(Class::Host, "printhost"));
        assert_ne!(key.token(Class::Host, "printhost"), key.token(Class::Domain, "printhost"));
        assert_ne!(key.token(Class::Host, "x1"), TokenKey::new([8; 32]).token(Class::Host, "x1"));
    }

    #[test]
    fn a_secret_leaves_only_its_class() {
        let key = TokenKey::new([7; 32]);
        assert_eq!(key.token(Class::Password, "a"), key.token(Class::Password, "b"));
    }

    #[test]
    fn a_token_is_known_again_and_nothing_else_is_taken_for_one() {
        let token = TokenKey::new([7; 32]).token(Class::Host, "printhost");
        let line = format!("from {token} with <password> and <hidden-by-you>");
        let found: Vec<&str> = tokens(&line).iter().map(|f| &line[f.start..f.end]).collect();
        assert_eq!(found, [token.as_str(), "<password>", "<hidden-by-you>"]);
        assert!(tokens("<b> <host> <host-xyzxyz> <host-12> <password-123456> <<").is_empty());
    }
}
