//! Places in a line that are hidden: how they are joined, and what is hidden already.

use super::class::Class;
use super::token::Found;

/// A place to hide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) class: Class,
    /// The identity that it is, exactly.
    pub(super) literal: Option<usize>,
}

/// Joins places that overlap.
///
/// A place that cuts a token takes all of it.
pub(super) fn merged(mut spans: Vec<Span>, kept: &[Found]) -> Vec<Span> {
    for span in &mut spans {
        for token in kept {
            if token.start >= span.end || span.start >= token.end {
                continue;
            }
            if token.start < span.start || token.end > span.end {
                span.literal = None;
            }
            span.start = span.start.min(token.start);
            span.end = span.end.max(token.end);
        }
    }
    spans.sort_unstable_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut().filter(|last| span.start < last.end) {
            Some(last) => {
                let grows = span.end > last.end;
                if rank(&span) > rank(last) {
                    last.class = span.class;
                    last.literal = span.literal;
                }
                if grows {
                    last.end = span.end;
                    last.literal = None;
                }
            }
            None => joined.push(span),
        }
    }
    joined
}

/// Which of two places that overlap gives the name. Among secrets the one that says more, among identities the longer.
pub(super) fn rank(span: &Span) -> (bool, usize, usize) {
    let len = span.end - span.start;
    match span.class {
        Class::Token => (true, 0, len),
        Class::Password => (true, 1, len),
        class if class.is_secret() => (true, 2, len),
        Class::Host | Class::User => (false, len, 0),
        _ => (false, len, 1),
    }
}

/// Whether a place holds nothing but tokens and signs between them.
pub(super) fn is_only_tokens(line: &str, start: usize, end: usize, kept: &[Found]) -> bool {
    let inside: Vec<&Found> = kept.iter().filter(|token| token.start < end && start < token.end).collect();
    if inside.is_empty() {
        return false;
    }
    let mut at = start;
    for token in inside {
        if line.get(at..token.start.max(at)).is_none_or(|between| between.chars().any(char::is_alphanumeric))
        {
            return false;
        }
        at = token.end.max(at);
    }
    line.get(at.min(end)..end).is_some_and(|rest| !rest.chars().any(char::is_alphanumeric))
}

/// Where a password ends that holds `;`, `&` or `,`: patterns stop there, since a next pair may follow (`a=b;c=d`).
pub(super) fn to_its_end(line: &[u8], end: usize) -> usize {
    if !matches!(line.get(end), Some(b';' | b'&' | b',')) {
        return end;
    }
    let is_tail = |byte: &&u8| {
        !byte.is_ascii_whitespace() && !matches!(**byte, b'"' | b'\'' | b'<' | b'>' | b'}' | b')' | b']')
    };
    let tail = &line[end..end + line[end..].iter().take_while(is_tail).count()];
    let is_next_pair = tail.iter().any(|byte| matches!(byte, b'=' | b':'));
    if is_next_pair || !tail.iter().any(u8::is_ascii_alphanumeric) { end } else { end + tail.len() }
}
