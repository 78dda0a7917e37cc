//! The literals that this computer knows of itself and its people, in every spelling they are met in.

use super::Raw;
use super::class::Class;
use super::token::TokenKey;

/// A literal to look for.
pub(super) struct Literal {
    pub(super) class: Class,
    /// The spelling to look for; any case of A to Z fits.
    pub(super) spelling: String,
    /// What stands in its place: all spellings of a value have one token.
    pub(super) token: String,
}

/// Words that name nobody: hiding them would only make a report harder to read.
const NOBODY: &[&str] = &[
    "root",
    "localhost",
    "localdomain",
    "local",
    "lan",
    "home",
    "admin",
    "administrator",
    "user",
    "users",
    "guest",
    "nobody",
    "system",
    "default",
    "public",
    "none",
    "unknown",
    "debian",
    "ubuntu",
    "fedora",
    "linux",
    "windows",
    "workgroup",
    "domain",
    "host",
    "hostname",
    "computer",
    "printer",
    "test",
    "default string",
    "to be filled by o.e.m.",
    "not specified",
    "not available",
    "system serial number",
    "n/a",
    "null",
    "true",
    "false",
    "any",
    "auto",
    "lo",
    "eth0",
    "wlan0",
];

/// The fewest signs that a literal has.
const fn min_len(class: Class) -> usize {
    match class {
        Class::User | Class::Person | Class::Host | Class::Ssid => 2,
        _ => 4,
    }
}

/// All spellings of all identities.
pub(super) fn literals(identities: &[(Class, Raw)], key: &TokenKey) -> Vec<Literal> {
    let mut all: Vec<Literal> = Vec::new();
    for (class, raw) in identities {
        let value = raw.text().trim();
        let is_nobody = NOBODY.contains(&value.to_lowercase().as_str());
        let is_one_sign = value.chars().all(|c| value.starts_with(c));
        if is_nobody || is_one_sign || value.chars().count() < min_len(*class) || value.len() > 500 {
            continue;
        }
        for spelling in spellings(*class, value) {
            if !all.iter().any(|literal| literal.spelling == spelling) {
                all.push(Literal { class: *class, spelling, token: key.token(*class, value) });
            }
        }
    }
    all
}

fn spellings(class: Class, value: &str) -> Vec<String> {
    let mut all = vec![value.to_owned()];
    if class == Class::Mac {
        let digits: String = value.chars().filter(char::is_ascii_hexdigit).collect();
        if digits.len() == 12 {
            let pairs = |by: &str| {
                let pairs: Vec<&str> = (0..6).map(|at| &digits[2 * at..2 * at + 2]).collect();
                pairs.join(by)
            };
            all.extend([
                pairs(":"),
                pairs("-"),
                pairs(""),
                format!("{}.{}.{}", &digits[..4], &digits[4..8], &digits[8..]),
            ]);
        }
    }
    if class == Class::Person {
        let words: Vec<&str> = value.split_whitespace().collect();
        if let [first, .., last] = words[..] {
            all.extend([
                format!("{last}, {first}"),
                format!("{last} {first}"),
                format!("{first}.{last}"),
                format!("{first}_{last}"),
                format!("{first}-{last}"),
            ]);
            // A first name alone is left: it would hide "Mark" and "Will" everywhere. A last name of some length is not.
            if last.chars().count() >= 4 {
                all.push(last.to_owned());
            }
        }
    }
    let plain = all.clone();
    for spelling in &plain {
        if !spelling.is_ascii() {
            // The search folds A to Z only.
            all.extend([spelling.to_lowercase(), spelling.to_uppercase(), json_escaped(spelling)]);
        }
        all.push(percent_encoded(spelling));
        if spelling.contains(' ') {
            all.extend([
                spelling.replace(' ', "+"),
                spelling.replace(' ', "\\x20"),
                spelling.replace(' ', "\\040"),
                spelling.replace(' ', "\\ "),
            ]);
        }
        if spelling.contains('\\') {
            all.push(spelling.replace('\\', "\\\\"));
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

fn percent_encoded(text: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b':');
    text.bytes()
        .map(|byte| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn json_escaped(text: &str) -> String {
    let mut units = [0u16; 2];
    text.chars()
        .map(|c| match c.is_ascii() {
            true => c.to_string(),
            false => c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
        })
        .collect()
}

/// Whether a literal stands alone at this place: no letter or digit right before or after it.
pub(super) fn stands_alone(line: &str, start: usize, end: usize) -> bool {
    // A sign of another alphabet can follow in the middle of nothing: literals begin and end at whole signs.
    let (Some(before), Some(inside), Some(after)) =
        (line.get(..start), line.get(start..end), line.get(end..))
    else {
        return false;
    };
    let joins = |outer: Option<char>, inner: Option<char>| {
        outer.is_some_and(char::is_alphanumeric) && inner.is_some_and(char::is_alphanumeric)
    };
    let starts_word = !joins(before.chars().next_back(), inside.chars().next()) || is_escape(before);
    starts_word && !joins(after.chars().next(), inside.chars().next_back())
}

/// Whether a text ends in `\n`, `\t` or such: its letter is not part of the word that follows. Also `%20` and `\x20`.
fn is_escape(before: &str) -> bool {
    let tail = &before.as_bytes()[before.len().saturating_sub(4)..];
    let ends_hex = |lead: &[u8]| {
        tail.len() >= lead.len() + 2
            && tail[tail.len() - 2..].iter().all(u8::is_ascii_hexdigit)
            && tail[..tail.len() - 2].ends_with(lead)
    };
    matches!(tail, [.., b'\\', b'n' | b't' | b'r' | b'0']) || ends_hex(b"%") || ends_hex(b"\\x")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_name_inside_a_longer_word_is_left_alone() {
        assert!(!stands_alone("global", 3, 5));
        assert!(
            stands_alone("/home/al/x", 6, 8) && stands_alone("al", 0, 2) && stands_alone("x\\nal ", 3, 5)
        );
        assert!(!stands_alone("été", 0, 2) && stands_alone("user%20al", 7, 9));
    }

    #[test]
    fn words_that_name_nobody_are_not_hidden() {
        let known = [
            (Class::User, Raw::new("root")),
            (Class::Host, Raw::new("localhost")),
            (Class::Serial, Raw::new("00000000")),
        ];
        assert!(literals(&known, &TokenKey::new([1; 32])).is_empty());
    }

    #[test]
    fn a_name_is_looked_for_in_the_spellings_it_is_met_in() {
        let all: Vec<String> = literals(&[(Class::Person, Raw::new("Jörg Maier"))], &TokenKey::new([1; 32]))
            .into_iter()
            .map(|l| l.spelling)
            .collect();
        for spelling in [
            "Jörg Maier",
            "JÖRG MAIER",
            "Jörg.Maier",
            "Maier, Jörg",
            "J%C3%B6rg%20Maier",
            "J\\u00f6rg Maier",
            "Maier",
        ] {
            assert!(all.iter().any(|known| known == spelling), "{spelling}");
        }
    }
}
