//! Secrets that stand on the line after their name: `<Password>` and then `<Value>`, `"password":` and then the text.

use regex::bytes::{Regex, RegexBuilder};

/// Knows the lines that announce a secret on the next one.
pub(super) struct Announcements {
    ends_in_name: Regex,
    value: Regex,
}

/// A name at the end of a line: an element, the key of a property list, a key of JSON, or one of YAML with a block.
const ENDS_IN_NAME: &str = r#"(?i)(?:<(?:[a-z0-9]+:)?[a-z]*(?:password|passphrase|pwd)>|(?:password|passphrase|secret|psk|token)</key>|"[a-z0-9_. -]*(?:password|passwd|passphrase|secret|psk|api[_-]?key|token)"\s*:|(?:password|passwd|passphrase|secret|psk|api[_-]?key|token)\s*:\s*[|>][+-]?)\s*$"#;

/// What stands there: in an element, or all of the line without quotes.
const VALUE: &str = r#"^\s*(?:<[A-Za-z]+>)?["']?(?P<secret>[^<>\s"'](?:[^<>"']*[^<>\s"',])?)"#;

impl Announcements {
    pub(super) fn new() -> Self {
        let compile = |pattern| {
            RegexBuilder::new(pattern)
                .unicode(false)
                .build()
                .expect("these two patterns are compiled by every test")
        };
        Announcements { ends_in_name: compile(ENDS_IN_NAME), value: compile(VALUE) }
    }

    /// Whether the next line is a secret.
    pub(super) fn announces(&self, line: &str) -> bool {
        // The last sign decides for nearly all lines. `<password>` in small letters is what we put there ourselves.
        !line.trim_end().ends_with("<password>")
            && matches!(line.trim_end().as_bytes().last(), Some(b'>' | b':' | b'|' | b'-' | b'+'))
            && self.ends_in_name.is_match(line.as_bytes())
    }

    /// Where the secret is in a line that was announced. A bracket begins something else.
    pub(super) fn value(&self, line: &str) -> Option<(usize, usize)> {
        let secret = self.value.captures(line.as_bytes())?.name("secret")?;
        let is_value = line[secret.start()..secret.end()]
            .bytes()
            .any(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80);
        (is_value && !matches!(line.as_bytes()[secret.start()], b'{' | b'['))
            .then(|| (secret.start(), secret.end()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_at_the_end_announces_a_secret() {
        let known = Announcements::new();
        for line in [
            "<AdministratorPassword>",
            "  <key>Wi-Fi Password</key>",
            "\"db_password\": ",
            "passphrase: |-",
            "  token: >",
        ] {
            assert!(known.announces(line), "{line}");
        }
        for line in [
            "Password:",
            "secret:",
            "</Password>",
            "<b>",
            "x <password>",
            "the password is wrong:",
            "-->",
            "token bucket:",
        ] {
            assert!(!known.announces(line), "{line}");
        }
    }

    #[test]
    fn the_value_is_what_stands_between_quotes_and_brackets() {
        let known = Announcements::new();
        for (line, value) in [
            ("  <Value>abc=</Value>", "abc="),
            ("\t<string>a b</string>", "a b"),
            ("   \"geheim\",", "geheim"),
            ("plain", "plain"),
        ] {
            let (start, end) = known.value(line).unwrap();
            assert_eq!(&line[start..end], value);
        }
        assert_eq!(known.value("  {"), None);
        assert_eq!(known.value(""), None);
    }
}
