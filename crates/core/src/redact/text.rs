//! What is a text, and what of it is seen.

use super::engine::MAX_LINE;

/// Widens a place to whole signs: a pattern over bytes may begin or end inside one.
pub(super) fn on_signs(line: &str, mut start: usize, mut end: usize) -> (usize, usize) {
    while !line.is_char_boundary(start) {
        start -= 1;
    }
    while !line.is_char_boundary(end) {
        end += 1;
    }
    (start, end)
}

/// The line without signs that are not seen: they could part a word that is looked for.
pub(super) fn plain(line: &str) -> String {
    let is_unseen = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    let is_odd = |byte: u8| byte < 0x20 && byte != b'\t' || byte >= 0x7f;
    if !line.bytes().any(is_odd) {
        return line.to_owned();
    }
    let mut text = String::with_capacity(line.len());
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' && chars.peek() == Some(&'[') {
            // A colour of a terminal: up to its letter.
            chars.next();
            while chars.next().is_some_and(|c| !c.is_ascii_alphabetic()) {}
        } else if !is_unseen(c) {
            text.push(match c {
                '\t' => '\t',
                // What was no text is told apart once; shown again, it is a sign like any other.
                '\u{fffd}' => '?',
                c if c.is_control() => ' ',
                c => c,
            });
        }
    }
    text
}

/// Whether a text is no text: a NUL, or many signs that no text has.
pub(super) fn is_binary(text: &str) -> bool {
    let is_control = |byte: u8| byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t' | 0x1b);
    let mut odd = text.bytes().map(|byte| usize::from(is_control(byte))).sum::<usize>();
    if !text.is_ascii() {
        odd += text.matches('\u{fffd}').count();
    }
    odd * 20 > text.len() || text.as_bytes().contains(&0)
}

/// Pieces of a line no longer than [`MAX_LINE`], each with the last 512 bytes of the one before.
pub(super) fn overlapping(line: &str) -> impl Iterator<Item = &str> {
    let mut at = 0;
    let mut over = false;
    std::iter::from_fn(move || {
        if over {
            return None;
        }
        let (start, end) = on_signs(line, at, (at + MAX_LINE).min(line.len()));
        over = end == line.len();
        at = end.saturating_sub(512).max(start + 1);
        Some(&line[start..end])
    })
}
