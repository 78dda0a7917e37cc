//! The search itself: one pass for all words, one for all shapes, then the few rules that a line calls for.

use std::sync::{Mutex, PoisonError};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex::bytes::{RegexSet, RegexSetBuilder};

use super::Raw;
use super::announced::Announcements;
use super::check;
use super::class::Class;
use super::clean::Clean;
use super::decode;
use super::identity::{Literal, literals, stands_alone};
use super::keyblock::KeyBlocks;
use super::rules::{Compiled, RulePack, RulesError};
use super::token::{self, Found, TokenKey, tokens};

/// The longest line that is looked at, in bytes. A longer one is dropped: nobody reviews it.
pub const MAX_LINE: usize = 8 * 1024;
/// How often a line is searched again after something was hidden in it.
const ROUNDS: usize = 4;

/// Hides what must not leave, by one rule pack and the identities of one computer.
pub struct Redactor {
    words: AhoCorasick,
    /// What each word means: an identity, or the rules it calls for. In the order of `words`.
    meanings: Vec<Meaning>,
    literals: Vec<Literal>,
    rules: Vec<Compiled>,
    /// The rules without keywords, and one set of them that says quickly that a line has none.
    shapes: Vec<usize>,
    any_shape: RegexSet,
    announcements: Announcements,
    key: TokenKey,
    /// The search keeps scratch space between lines. Threads that fight for it would each build their own for every line,
    /// which is many times slower than taking turns.
    turn: Mutex<()>,
    name: String,
    digest: crate::id::Digest,
}

enum Meaning {
    Identity(usize),
    Rules(Vec<usize>),
}

/// A place to hide.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Span {
    start: usize,
    end: usize,
    class: Class,
    /// The identity that it is, exactly.
    literal: Option<usize>,
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Redactor({}, {} literals)", self.name, self.literals.len())
    }
}

impl Redactor {
    /// Makes one. The key is the device's, of the last 30 days; it makes the tokens.
    ///
    /// # Errors
    /// When the pack is over a limit or has a pattern that cannot be used.
    pub fn new(
        pack: &RulePack,
        identities: &[(Class, Raw)],
        token_key: [u8; 32],
    ) -> Result<Self, RulesError> {
        pack.check()?;
        let key = TokenKey::new(token_key);
        let literals = literals(identities, &key);
        let rules = pack.rules.iter().map(super::rules::Rule::compile).collect::<Result<Vec<_>, _>>()?;
        let mut texts: Vec<String> = Vec::new();
        let mut meanings = Vec::new();
        for (at, literal) in literals.iter().enumerate() {
            texts.push(literal.spelling.clone());
            meanings.push(Meaning::Identity(at));
        }
        for (at, rule) in pack.rules.iter().enumerate() {
            for keyword in rule.keywords.iter().map(|keyword| keyword.to_lowercase()) {
                let known = texts.iter().skip(literals.len()).position(|text| *text == keyword);
                match known.map(|known| &mut meanings[literals.len() + known]) {
                    Some(Meaning::Rules(rules)) => rules.push(at),
                    Some(Meaning::Identity(_)) | None => {
                        texts.push(keyword);
                        meanings.push(Meaning::Rules(vec![at]));
                    }
                }
            }
        }
        let words = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .ascii_case_insensitive(true)
            .build(&texts)
            .map_err(RulesError::Words)?;
        let shapes: Vec<usize> = (0..rules.len()).filter(|at| pack.rules[*at].keywords.is_empty()).collect();
        let any_shape = RegexSetBuilder::new(shapes.iter().map(|at| rules[*at].pattern.as_str()))
            .unicode(false)
            .size_limit(8 << 20)
            .dfa_size_limit(8 << 20)
            .build()
            .map_err(|cause| RulesError::Pattern { rule: pack.id.clone(), cause: Box::new(cause) })?;
        Ok(Redactor {
            words,
            meanings,
            literals,
            rules,
            shapes,
            any_shape,
            announcements: Announcements::new(),
            key,
            turn: Mutex::new(()),
            name: pack.name(),
            digest: pack.digest(),
        })
    }

    /// The rule pack it works by: name and version.
    pub fn rules_name(&self) -> &str {
        &self.name
    }

    /// The rule pack it works by, exactly.
    pub fn rules_digest(&self) -> &crate::id::Digest {
        &self.digest
    }

    /// Takes everything out that must not leave.
    pub fn redact(&self, name: &str, raw: Raw) -> Clean {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let text = raw.text();
        let name = self.safe_name(name);
        if is_binary(text) {
            return Clean::of_settled(name, vec![token::BINARY.to_owned()]);
        }
        let mut blocks = KeyBlocks::default();
        let mut announced = false;
        let mut lines = Vec::with_capacity(text.len() / 60 + 1);
        let body = text.strip_suffix('\n').unwrap_or(text);
        if !text.is_empty() {
            for line in body.split('\n') {
                let line = line.strip_suffix('\r').unwrap_or(line);
                lines.push(match blocks.holds(line) {
                    true => self.key.token(Class::PrivateKey, ""),
                    false => self.settle(line, announced),
                });
                announced = self.announcements.announces(line);
            }
        }
        Clean::of_settled(name, lines)
    }

    /// Looks once more at bytes that are about to leave. Whatever it names must not: whoever calls drops the part.
    pub fn rescan(&self, bytes: &[u8]) -> Vec<Class> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(bytes);
        let mut found = Vec::new();
        let mut blocks = KeyBlocks::default();
        let mut announced = false;
        for line in text.split('\n') {
            let line = line.strip_suffix('\r').unwrap_or(line);
            if blocks.holds(line) {
                found.push(Class::PrivateKey);
            }
            if announced && self.announced(line).is_some() {
                found.push(Class::Password);
            }
            announced = self.announcements.announces(line);
            // A long line is looked at in pieces that overlap, since a file of ours has none but may be made to.
            for piece in overlapping(line) {
                found.extend(self.find(piece).into_iter().map(|span| span.class));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A file name of `[a-z0-9._-]` that gives nothing away.
    fn safe_name(&self, name: &str) -> String {
        let name: String = self
            .settle(name, false)
            .to_lowercase()
            .chars()
            .filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-'))
            .take(80)
            .collect();
        match name.trim_start_matches('.') {
            "" => "text.txt".to_owned(),
            name => name.to_owned(),
        }
    }

    /// The secret in a line that the one before it announced.
    fn announced(&self, line: &str) -> Option<Span> {
        let (start, end) = self.announcements.value(line)?;
        let (start, end) = on_signs(line, start, end);
        Some(Span { start, end, class: Class::Password, literal: None })
    }

    /// Hides until nothing more is found.
    fn settle(&self, line: &str, announced: bool) -> String {
        if line.len() > MAX_LINE {
            return token::TOO_LONG.to_owned();
        }
        let mut line = plain(line);
        if let Some(span) = self.announced(&line).filter(|_| announced) {
            line = self.replace(&line, &[span]);
        }
        for _ in 0..ROUNDS {
            let spans = self.find(&line);
            if spans.is_empty() {
                return line;
            }
            line = self.replace(&line, &spans);
        }
        match self.find(&line).is_empty() && line.len() <= MAX_LINE {
            true => line,
            false => token::UNSETTLED.to_owned(),
        }
    }

    fn replace(&self, line: &str, spans: &[Span]) -> String {
        let mut text = String::with_capacity(line.len());
        let mut at = 0;
        for span in spans {
            text.push_str(&line[at..span.start]);
            match span.literal {
                Some(known) => text.push_str(&self.literals[known].token),
                None => text.push_str(&self.key.token(span.class, &line[span.start..span.end])),
            }
            at = span.end;
        }
        text.push_str(&line[at..]);
        text
    }

    /// What is to be hidden in a line: places in order that do not overlap. Also looks behind encodings.
    fn find(&self, line: &str) -> Vec<Span> {
        let mut spans = self.find_plain(line);
        if let Some(decoded) = decode::unescaped(line) {
            for span in self.find_plain(&decoded.text) {
                let (start, end) = decoded.place(span.start, span.end);
                spans.push(Span { start, end, ..span });
            }
        }
        for (start, end, text) in decode::base64_texts(line) {
            // The worst of it names the whole: nobody can read a part of it anyway.
            if let Some(worst) = self.find_plain(&text).into_iter().max_by_key(rank) {
                spans.push(Span { start, end, class: worst.class, literal: None });
            }
        }
        if spans.is_empty() {
            return spans;
        }
        let kept = tokens(line);
        spans.retain(|span| !is_only_tokens(line, span.start, span.end, &kept));
        merged(spans, &kept)
    }

    fn find_plain(&self, line: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        let mut called = Called::default();
        for found in self.words.find_overlapping_iter(line) {
            match &self.meanings[found.pattern().as_usize()] {
                Meaning::Rules(rules) => rules.iter().for_each(|rule| called.add(*rule)),
                Meaning::Identity(at) if stands_alone(line, found.start(), found.end()) => {
                    spans.push(self.identity(line, *at, found.start(), found.end()));
                }
                Meaning::Identity(_) => {}
            }
        }
        // The quick question first: most lines have none.
        let has_shape = self.any_shape.is_match(line.as_bytes());
        if spans.is_empty() && called.is_empty() && !has_shape {
            return spans;
        }
        let kept = tokens(line);
        for rule in called.iter() {
            self.apply(&self.rules[rule], line, &kept, &mut spans);
        }
        if has_shape {
            for shape in self.any_shape.matches(line.as_bytes()) {
                self.apply(&self.rules[self.shapes[shape]], line, &kept, &mut spans);
            }
        }
        spans.retain(|span| !is_only_tokens(line, span.start, span.end, &kept));
        merged(spans, &kept)
    }

    /// A domain takes the name of the computer before it along: `printhost.northfield.example` is one host.
    fn identity(&self, line: &str, at: usize, start: usize, end: usize) -> Span {
        let literal = &self.literals[at];
        if literal.class == Class::Domain && line[..start].ends_with('.') {
            let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
            let host = line.as_bytes()[..start].iter().rev().take_while(|byte| is_name(byte)).count();
            if host > 1 {
                return Span { start: start - host, end, class: Class::Host, literal: None };
            }
        }
        Span { start, end, class: literal.class, literal: Some(at) }
    }

    fn apply(&self, rule: &Compiled, line: &str, kept: &[Found], spans: &mut Vec<Span>) {
        let bytes = line.as_bytes();
        let mut at = 0;
        while at <= bytes.len() {
            let Some(groups) = rule.pattern.captures_at(bytes, at) else { return };
            let whole = groups.get(0).expect("group 0 is the match itself");
            let secret = groups.get(rule.group).unwrap_or(whole);
            at = secret.end().max(whole.start() + 1);
            let end =
                if rule.class == Class::Password { to_its_end(bytes, secret.end()) } else { secret.end() };
            let (start, end) = on_signs(line, secret.start(), end);
            let value = &line[start..end];
            let stays = value.is_empty()
                || rule.keep.iter().any(|keep| keep.eq_ignore_ascii_case(value))
                || is_only_tokens(line, start, end, kept)
                || rule
                    .check
                    .is_some_and(|check| !check::holds(check, &bytes[..start], value, &bytes[end..]));
            if !stays {
                spans.push(Span { start, end, class: rule.class, literal: None });
            }
        }
    }
}

/// Where a password ends that holds `;`, `&` or `,`: patterns stop there, since a next pair may follow (`a=b;c=d`).
fn to_its_end(line: &[u8], end: usize) -> usize {
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

/// The rules that a line calls for, as bits.
#[derive(Default)]
struct Called([u64; 7]);

impl Called {
    fn add(&mut self, rule: usize) {
        self.0[rule / 64] |= 1 << (rule % 64);
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(word, bits)| {
            let mut bits = *bits;
            std::iter::from_fn(move || {
                let bit = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
                bits &= bits - 1;
                Some(word * 64 + bit)
            })
        })
    }
}

/// Joins places that overlap.
///
/// A place that cuts a token takes all of it.
fn merged(mut spans: Vec<Span>, kept: &[Found]) -> Vec<Span> {
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
fn rank(span: &Span) -> (bool, usize, usize) {
    let len = span.end - span.start;
    match span.class {
        Class::Token => (true, 0, len),
        class if class.is_secret() => (true, 1, len),
        Class::Host | Class::User => (false, len, 0),
        _ => (false, len, 1),
    }
}

/// Whether a place holds nothing but tokens and signs between them.
fn is_only_tokens(line: &str, start: usize, end: usize, kept: &[Found]) -> bool {
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

/// Widens a place to whole signs: a pattern over bytes may begin or end inside one.
fn on_signs(line: &str, mut start: usize, mut end: usize) -> (usize, usize) {
    while !line.is_char_boundary(start) {
        start -= 1;
    }
    while !line.is_char_boundary(end) {
        end += 1;
    }
    (start, end)
}

/// The line without signs that are not seen: they could part a word that is looked for.
fn plain(line: &str) -> String {
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
fn is_binary(text: &str) -> bool {
    let is_control = |byte: u8| byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t' | 0x1b);
    let mut odd = text.bytes().map(|byte| usize::from(is_control(byte))).sum::<usize>();
    if !text.is_ascii() {
        odd += text.matches('\u{fffd}').count();
    }
    odd * 20 > text.len() || text.as_bytes().contains(&0)
}

/// Pieces of a line no longer than [`MAX_LINE`], each with the last 512 bytes of the one before.
fn overlapping(line: &str) -> impl Iterator<Item = &str> {
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
