//! Private keys that go over several lines: the one secret that a line alone does not show.

/// Finds the lines that belong to a private key, from its first line to its last.
#[derive(Default)]
pub(super) struct KeyBlocks {
    /// Lines seen of the open block; none when no block is open.
    open: Option<usize>,
}

/// A block that does not end is given up after this many lines.
const MAX_LINES: usize = 400;

impl KeyBlocks {
    /// Whether this line is part of a key.
    pub(super) fn holds(&mut self, line: &str) -> bool {
        if let Some(seen) = self.open {
            if is_end(line) || seen >= MAX_LINES {
                self.open = None;
                return is_end(line);
            }
            if is_key_text(line) {
                self.open = Some(seen + 1);
                return true;
            }
            self.open = None;
        }
        if !is_begin(line) {
            return false;
        }
        // A key on one line, with `\n` written out, begins and ends here.
        if !is_end(line) {
            self.open = Some(0);
        }
        true
    }
}

fn is_begin(line: &str) -> bool {
    // The short word first: this is asked of every line.
    let begins = line.contains("BEGIN ") && (line.contains("-----BEGIN ") || line.contains("---- BEGIN "));
    (begins && (line.contains("PRIVATE") || line.contains("OpenVPN Static key")))
        || line.starts_with("PuTTY-User-Key-File-")
}

fn is_end(line: &str) -> bool {
    (line.contains("-----END ") || line.contains("---- END ")) && line.contains("PRIVATE")
        || line.starts_with("Private-MAC:")
}

/// Whether a line can stand inside a key: base 64, a header, or nothing; perhaps after the date and name of a log line.
fn is_key_text(line: &str) -> bool {
    let line = line.trim();
    let last = line.rsplit([' ', '\t', '"', '\'', '|', ':']).find(|word| !word.is_empty()).unwrap_or("");
    let is_base64 = |text: &str| {
        text.bytes().all(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_' | b'\\' | b',' | b'"')
        })
    };
    let is_header = [
        "Proc-Type:",
        "DEK-Info:",
        "Version:",
        "Comment:",
        "Encryption:",
        "Public-Lines:",
        "Private-Lines:",
        "Key-Derivation:",
        "Argon2-",
    ]
    .iter()
    .any(|name| line.starts_with(name));
    line.is_empty() || is_header || is_base64(line) || (last.len() >= 24 && is_base64(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> Vec<bool> {
        let mut blocks = KeyBlocks::default();
        text.lines().map(|line| blocks.holds(line)).collect()
    }

    #[test]
    fn a_key_is_hidden_from_its_first_line_to_its_last() {
        let key = "a\n-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIEow+/=\n-----END RSA PRIVATE KEY-----\nb";
        assert_eq!(hidden(key), [false, true, true, true, true, true, false]);
    }

    #[test]
    fn a_key_that_does_not_end_hides_no_more_than_its_own_lines() {
        assert_eq!(
            hidden("-----BEGIN PRIVATE KEY-----\nMIIEvQ\nnow a log line, in words"),
            [true, true, false]
        );
    }

    #[test]
    fn a_key_inside_log_lines_is_hidden() {
        let line = "Jan 02 10:00:00 box app: MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7";
        assert_eq!(
            hidden(&format!("app: -----BEGIN PRIVATE KEY-----\n{line}\napp: -----END PRIVATE KEY-----")),
            [true; 3]
        );
    }

    #[test]
    fn a_certificate_and_a_public_key_are_no_secret() {
        assert_eq!(hidden("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"), [false; 3]);
    }
}
