//! Looks behind encodings: a secret that is written with `%40`, `\u0040`, `&quot;` or in base 64 is the same secret.
//!
//! A decoded text keeps, for each of its bytes, the place in the line that it came from, so that what is found in it is
//! hidden there.

use base64::Engine as _;
use base64::engine::{GeneralPurpose, GeneralPurposeConfig};

/// A line without its escapes.
pub(super) struct Decoded {
    pub(super) text: String,
    /// For each byte of `text`, where it begins in the line; one more for the end.
    from: Vec<usize>,
}

impl Decoded {
    /// The place in the line that a place in the text came from.
    pub(super) fn place(&self, start: usize, end: usize) -> (usize, usize) {
        (self.from[start], self.from[end])
    }
}

/// The line without its escapes; none when it has none.
pub(super) fn unescaped(line: &str) -> Option<Decoded> {
    let bytes = line.as_bytes();
    if !bytes.iter().any(|byte| matches!(byte, b'%' | b'\\' | b'&')) {
        return None;
    }
    let mut text = Vec::with_capacity(bytes.len());
    let mut from = Vec::with_capacity(bytes.len() + 1);
    let mut changed = false;
    let mut at = 0;
    while at < bytes.len() {
        let (len, sign) = escape(&line[at..]).unwrap_or_else(|| {
            let sign = line[at..].chars().next().unwrap_or('\u{fffd}');
            (sign.len_utf8(), Sign::Char(sign))
        });
        let mut buffer = [0; 4];
        let decoded: &[u8] = match &sign {
            Sign::Byte(byte) => std::slice::from_ref(byte),
            Sign::Char(sign) => sign.encode_utf8(&mut buffer).as_bytes(),
        };
        changed |= len != decoded.len() || bytes[at..at + len] != *decoded;
        for byte in decoded {
            text.push(*byte);
            from.push(at);
        }
        at += len;
    }
    from.push(at);
    // What is not UTF-8 was no text before it was written so.
    let text = String::from_utf8(text).ok()?;
    changed.then_some(Decoded { text, from })
}

enum Sign {
    Byte(u8),
    Char(char),
}

/// The escape that a text starts with: its length and what it stands for.
fn escape(text: &str) -> Option<(usize, Sign)> {
    let hex = |digits: &str| {
        u32::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    match text.as_bytes() {
        [b'%', ..] => Some((3, Sign::Byte(u8::try_from(hex(text.get(1..3)?)?).ok()?))),
        [b'\\', b'x', ..] => Some((4, Sign::Byte(u8::try_from(hex(text.get(2..4)?)?).ok()?))),
        [b'\\', b'u', ..] => {
            let unit = hex(text.get(2..6)?)?;
            // A pair of units for one sign.
            if let (0xd800..0xdc00, Some(low)) =
                (unit, text.get(8..12).filter(|_| text.get(6..8) == Some("\\u")).and_then(hex))
            {
                let joined = 0x10000 + ((unit - 0xd800) << 10) + low.wrapping_sub(0xdc00);
                return Some((12, Sign::Char(char::from_u32(joined)?)));
            }
            Some((6, Sign::Char(char::from_u32(unit)?)))
        }
        [b'\\', sign @ (b'"' | b'\'' | b'/'), ..] => Some((2, Sign::Byte(*sign))),
        [b'&', ..] => {
            let named = [
                ("&quot;", '"'),
                ("&apos;", '\''),
                ("&amp;", '&'),
                ("&lt;", '<'),
                ("&gt;", '>'),
                ("&#39;", '\''),
                ("&#34;", '"'),
                ("&#x3D;", '='),
                ("&#61;", '='),
                ("&#64;", '@'),
            ];
            named
                .iter()
                .find(|(name, _)| text.starts_with(name))
                .map(|(name, sign)| (name.len(), Sign::Char(*sign)))
        }
        _ => None,
    }
}

/// A stretch of base 64 is at least this long before it is looked into.
const MIN_RUN: usize = 16;

/// The stretches of a line that may be base 64, with the text in them, if it is text.
pub(super) fn base64_texts(line: &str) -> Vec<(usize, usize, String)> {
    let bytes = line.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..=bytes.len() {
        let is_sign = bytes
            .get(at)
            .is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_'));
        if is_sign {
            continue;
        }
        let run = &bytes[start..at];
        if run.len() >= MIN_RUN
            && let Some(text) = text_of(run)
        {
            let end = at + bytes[at..].iter().take(2).take_while(|byte| **byte == b'=').count();
            found.push((start, end, text));
        }
        start = at + 1;
    }
    found
}

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&base64::alphabet::STANDARD, LENIENT);

/// The text in base 64: UTF-8, or UTF-16 as Windows writes it. Numbers, words and digests are no text.
fn text_of(run: &[u8]) -> Option<String> {
    let is_hex = run.iter().all(u8::is_ascii_hexdigit);
    // A path is no base 64, and decoding is quick to say so for most; words alone are not worth it.
    let has_kinds = run.iter().any(u8::is_ascii_uppercase) && run.iter().any(u8::is_ascii_lowercase);
    if is_hex || !has_kinds {
        return None;
    }
    let standard: Vec<u8> = run
        .iter()
        .map(|byte| match byte {
            b'-' => b'+',
            b'_' => b'/',
            byte => *byte,
        })
        .collect();
    let whole = standard.len() - usize::from(standard.len() % 4 == 1);
    let bytes = STANDARD.decode(&standard[..whole]).ok()?;
    let is_text = |text: &str| text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'));
    if bytes.len() % 2 == 0
        && bytes.iter().skip(1).step_by(2).filter(|byte| **byte == 0).count() * 10 >= bytes.len() * 4
    {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect();
        return String::from_utf16(&units).ok().filter(|text| is_text(text));
    }
    String::from_utf8(bytes).ok().filter(|text| is_text(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_and_their_places_are_known() {
        let line = r#"a%3Db \u0040 \"x\" &quot;é\ud83d\ude00%"#;
        let decoded = unescaped(line).unwrap();
        assert_eq!(decoded.text, "a=b @ \"x\" \"é😀%");
        let at = decoded.text.find('@').unwrap();
        let (start, end) = decoded.place(at, at + 1);
        assert_eq!(&line[start..end], "\\u0040");
        assert!(unescaped("plain").is_none() && unescaped("100 % and R&D \\n").is_none());
    }

    #[test]
    fn text_in_base_64_is_found_and_digests_are_not() {
        let found = base64_texts("x cGFzc3dvcmQ9U29tbWVyMjY= y");
        assert_eq!(found, [(2, 26, "password=Sommer26".to_owned())]);
        let found = base64_texts("-enc cABhAHMAcwB3AG8AcgBkAD0AYQBiAGMA");
        assert_eq!(found[0].2, "password=abc");
        assert!(
            base64_texts(
                "9fceb02d0ae598e95dc970b74767f19372d61af8 iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
            )
            .is_empty()
        );
    }
}
