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
use super::span::{Span, is_only_tokens, merged, rank, to_its_end};
use super::text::{is_binary, on_signs, overlapping, plain};
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
