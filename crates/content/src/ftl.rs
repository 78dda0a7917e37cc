//! Reads a Fluent file: which messages it has, where they stand, which variables they use and how they read.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::finding::{Finding, Source};

/// The most readings of one message that are looked at.
const MAX_READINGS: usize = 64;

/// How deep placeables may stand in each other: a choice in a choice is four.
const MAX_DEPTH: usize = 8;

/// Where a text nests deeper than any sentence does. The parser goes down as deep as its text, and its stack has an end.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut in_literal) = (0usize, false);
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\n' => in_literal = false,
            '\\' if in_literal => drop(signs.next()),
            '"' if depth > 0 => in_literal = !in_literal,
            '{' if !in_literal => depth += 1,
            // Outside of braces a parenthesis is text; inside, what it encloses may be as deep.
            '(' if depth > 0 && !in_literal => depth += 1,
            '}' | ')' if !in_literal => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// One message.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// Where its name stands.
    pub at: Range<usize>,
    /// The variables, with the first place of each.
    pub variables: BTreeMap<String, Range<usize>>,
    /// The ways it can read: one for each combination of variants, with `…` for a value.
    pub readings: Vec<String>,
    /// Its pieces of text, with their places.
    pub pieces: Vec<(Range<usize>, String)>,
}

/// The messages of a file by name.
pub(crate) type Messages = BTreeMap<String, Message>;

/// Reads a file, or says what is wrong with it.
pub(crate) fn read(source: &Source) -> Result<Messages, Vec<Finding>> {
    if source.text.len() > crate::yaml::MAX_BYTES {
        return Err(vec![source.finding("fluent-size", 0..0, "this file is too large", "", None)]);
    }
    if let Some(at) = too_deep(&source.text) {
        return Err(vec![source.finding("fluent-depth", at..at + 1, "this nests too deep", "", None)]);
    }
    let resource = fluent_syntax::parser::parse(source.text.as_str()).map_err(|(_, errors)| {
        let findings = errors.iter().map(|error| {
            let message = error.kind.to_string();
            let message = message[..1].to_lowercase() + &message[1..];
            source.finding("fluent", error.pos.clone(), message, "", None)
        });
        findings.collect::<Vec<_>>()
    })?;
    let mut messages = Messages::new();
    let mut findings = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                let at = place(source, name);
                let mut reader = Reader { source, message: Message::at(at.clone()), findings: &mut findings };
                if let Some(attribute) = message.attributes.first() {
                    let at = place(source, attribute.id.name);
                    let help = Some(format!("write `{name}-{}` as a message of its own", attribute.id.name));
                    reader.findings.push(source.finding(
                        "fluent-attribute",
                        at,
                        "attributes are not used here",
                        "",
                        help,
                    ));
                }
                match &message.value {
                    Some(pattern) => reader.message.readings = reader.pattern(pattern),
                    None => reader.refuse(name, "this message has no text"),
                }
                let read = reader.message;
                if messages.insert(name.to_owned(), read).is_some() {
                    findings.push(source.finding(
                        "fluent-twice",
                        at,
                        format!("`{name}` is there twice"),
                        "",
                        None,
                    ));
                }
            }
            Entry::Term(term) => {
                let at = place(source, term.id.name);
                let help = Some("write the words out: they are read more often than they change".to_owned());
                findings.push(source.finding("fluent-term", at, "terms are not used here", "", help));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Junk { content } => {
                let at = place(source, content);
                findings.push(source.finding("fluent", at, "this is no message", "", None));
            }
        }
    }
    if findings.is_empty() { Ok(messages) } else { Err(findings) }
}

/// Where a slice of the file stands in it.
fn place(source: &Source, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    start..start + slice.len()
}

impl Message {
    fn at(at: Range<usize>) -> Self {
        Message { at, variables: BTreeMap::new(), readings: Vec::new(), pieces: Vec::new() }
    }

    /// The names of its variables.
    pub fn variable_names(&self) -> BTreeSet<&str> {
        self.variables.keys().map(String::as_str).collect()
    }
}

struct Reader<'a> {
    source: &'a Source,
    message: Message,
    findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn refuse(&mut self, slice: &str, message: &str) {
        let at = place(self.source, slice);
        self.findings.push(self.source.finding("fluent-form", at, message, "", None));
    }

    /// All ways a pattern can read.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut readings = vec![String::new()];
        for element in &pattern.elements {
            let endings = match element {
                PatternElement::TextElement { value } => {
                    self.message.pieces.push((place(self.source, value), (*value).to_owned()));
                    vec![(*value).to_owned()]
                }
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            readings = readings
                .iter()
                .flat_map(|before| endings.iter().map(move |after| format!("{before}{after}")))
                .take(MAX_READINGS)
                .collect();
        }
        readings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).take(MAX_READINGS).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<String> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                vec![(*value).to_owned()]
            }
            InlineExpression::VariableReference { id } => {
                let at = place(self.source, id.name);
                self.message.variables.entry(id.name.to_owned()).or_insert(at);
                vec!["…".to_owned()]
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(id.name, "functions are not used here");
                Vec::new()
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.refuse(id.name, "a message does not refer to another one here");
                Vec::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nests_deeper_than_a_sentence_is_refused_before_it_is_parsed() {
        assert_eq!(too_deep(&format!("a = {}b", "{".repeat(8))), None);
        assert_eq!(too_deep(&format!("a = {}b", "{".repeat(9))), Some(12));
        assert!(too_deep(&format!("a = {}b", "{ $x ->\n  *[a] ".repeat(9))).is_some());
        assert_eq!(too_deep(&"a = { \"{{{{{{{{{{{{\" }\n".repeat(20)), None, "in quotes it is a text");
        assert_eq!(too_deep(&"a = { F($b) } (c)\n".repeat(20)), None);
        assert!(too_deep(&format!("a = {{ {}", "F(\nx, ".repeat(20))).is_some());
        let source = Source::new("en.ftl", format!("a = {}", "{".repeat(10_000)));
        assert_eq!(read(&source).expect_err("it is refused")[0].rule, "fluent-depth");
    }
}
