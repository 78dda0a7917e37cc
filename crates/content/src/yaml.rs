//! Reads YAML into a small tree that knows where everything stands. Refuses what could grow or surprise: anchors, aliases,
//! merge keys, tags, a second document, a key that is there twice, deep nesting, more than 64 KiB.

use std::fmt;
use std::ops::Range;

use deskside_core::yaml::{MAX_DEPTH, strict};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::{Error, Spanned};

use crate::finding::{Finding, Source};

/// The most that a file of content may hold, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;
/// The most values.
const MAX_NODES: usize = 8_000;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub at: Range<usize>,
    pub kind: Kind,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    Null,
    Bool(bool),
    Number(i64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

impl Kind {
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Null => "nothing",
            Kind::Bool(_) => "yes or no",
            Kind::Number(_) => "a number",
            Kind::Text(_) => "a text",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a mapping",
        }
    }
}

impl Node {
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.pair(key).map(|(_, value)| value)
    }

    fn pair(&self, key: &str) -> Option<&(Node, Node)> {
        match &self.kind {
            Kind::Map(pairs) => pairs.iter().find(|(name, _)| name.text() == Some(key)),
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) | Kind::List(_) => None,
        }
    }

    /// Where the name of a value stands.
    pub fn key_place(&self, path: &str) -> Range<usize> {
        let (before, last) = path.rsplit_once('.').unwrap_or(("", path));
        let mut node = Some(self);
        for part in before.split('.').filter(|part| !part.is_empty()) {
            node = node.and_then(|node| match (&node.kind, part.parse::<usize>()) {
                (Kind::List(items), Ok(index)) => items.get(index),
                _ => node.get(part),
            });
        }
        node.and_then(|node| node.pair(last)).map_or_else(|| self.place(path), |(key, _)| key.at.clone())
    }

    /// Where the value at a path stands, such as `steps.3.with.queue`; of a list or mapping, its key.
    pub fn place(&self, path: &str) -> Range<usize> {
        let mut node = self;
        let mut at = self.at.clone();
        for part in path.split('.') {
            let index = part.parse::<usize>().ok();
            let (key, value) = match (&node.kind, index) {
                (Kind::List(items), Some(index)) => match items.get(index) {
                    Some(item) => (None, item),
                    None => return at,
                },
                _ => match node.pair(part) {
                    Some((key, value)) => (Some(key), value),
                    None => return at,
                },
            };
            node = value;
            at = match (&node.kind, key) {
                (Kind::Map(pairs), None) => pairs.first().map_or(node.at.clone(), |(key, _)| key.at.clone()),
                (Kind::Map(_) | Kind::List(_), Some(key)) => key.at.clone(),
                _ => node.at.clone(),
            };
        }
        at
    }

    pub fn json(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Bool(bool) => Value::Bool(*bool),
            Kind::Number(number) => Value::from(*number),
            Kind::Text(text) => Value::String(text.clone()),
            Kind::List(items) => Value::Array(items.iter().map(Node::json).collect()),
            Kind::Map(pairs) => {
                let pairs = pairs
                    .iter()
                    .map(|(key, value)| (key.text().unwrap_or_default().to_owned(), value.json()));
                Value::Object(pairs.collect())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KindVisitor)
    }
}

struct KindVisitor;

impl<'de> Visitor<'de> for KindVisitor {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a whole number, a list or a mapping")
    }

    fn visit_unit<E>(self) -> Result<Kind, E> {
        Ok(Kind::Null)
    }

    fn visit_none<E>(self) -> Result<Kind, E> {
        Ok(Kind::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Kind, D::Error> {
        Kind::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Kind, E> {
        Ok(Kind::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Kind, E> {
        Ok(Kind::Number(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Kind, E> {
        i64::try_from(value).map(Kind::Number).map_err(|_| E::custom("this number is too large"))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Kind, E> {
        Err(E::custom("only whole numbers are used"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Kind, E> {
        Ok(Kind::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Kind, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<Spanned<Kind>>()? {
            items.push(node(item));
        }
        Ok(Kind::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        let mut pairs = Vec::new();
        while let Some(key) = map.next_key::<Spanned<Kind>>()? {
            let key = node(key);
            if key.text().is_none() {
                return Err(A::Error::custom("a key has to be a text"));
            }
            pairs.push((key, node(map.next_value::<Spanned<Kind>>()?)));
        }
        Ok(Kind::Map(pairs))
    }
}

fn node(spanned: Spanned<Kind>) -> Node {
    Node { at: bytes(&spanned.referenced), kind: spanned.value }
}

fn bytes(location: &serde_saphyr::Location) -> Range<usize> {
    let span = location.span();
    let start = span.byte_offset().map_or(0, as_index);
    start..start + span.byte_len().map_or(0, as_index)
}

fn as_index(number: impl TryInto<usize>) -> usize {
    number.try_into().unwrap_or(0)
}

/// The place of an error. Some have line and column only.
fn place(text: &str, location: &serde_saphyr::Location) -> Range<usize> {
    if location.span().byte_offset().is_some() {
        return bytes(location);
    }
    let line = as_index(location.line()).saturating_sub(1);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let column = as_index(location.column()).saturating_sub(1);
    let within: usize = text[start..].chars().take(column).map(char::len_utf8).sum();
    start + within..start + within
}

fn too_deep(source: &Source, at: Range<usize>) -> Finding {
    source.finding("yaml-size", at, format!("this is nested deeper than {MAX_DEPTH} levels"), "", None)
}

/// Reads a file.
pub(crate) fn read(source: &Source) -> Result<Node, Box<Finding>> {
    if source.text.len() > MAX_BYTES {
        let message = format!("this file has {} bytes, and {MAX_BYTES} are the limit", source.text.len());
        return Err(Box::new(source.finding("yaml-size", 0..0, message, "", None)));
    }
    let options = strict(MAX_BYTES, MAX_NODES);
    serde_saphyr::from_str_with_options::<Spanned<Kind>>(&source.text, options)
        .map(node)
        .map_err(|error| Box::new(finding(source, &error)))
}

fn finding(source: &Source, error: &Error) -> Finding {
    let error = error.without_snippet();
    let at = error.location().map_or(0..0, |location| place(&source.text, &location));
    let write_out = || Some("write the value out where it is used".to_owned());
    match error {
        Error::Budget { breach: BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. }, .. } => source
            .finding(
                "yaml-anchor",
                at,
                "anchors and aliases are refused",
                "this could grow without end",
                write_out(),
            ),
        Error::MergeKeyNotAllowed { .. } | Error::Budget { breach: BudgetBreach::MergeKeys { .. }, .. } => {
            source.finding("yaml-anchor", at, "merge keys are refused", "", write_out())
        }
        Error::Budget { breach: BudgetBreach::Depth { .. }, .. } => too_deep(source, at),
        Error::Budget { breach: BudgetBreach::Documents { .. }, .. } | Error::MultipleDocuments { .. } => {
            source.finding("yaml", at, "a file holds one document", "here begins another one", None)
        }
        Error::DuplicateMappingKey { key, .. } => {
            let message = format!("`{}` is there twice", key.as_deref().unwrap_or("this"));
            source.finding("yaml", at, message, "", None)
        }
        Error::Budget { .. } => {
            source.finding("yaml-size", at, "this file holds too much", "the limit is here", None)
        }
        other => {
            let text = other.to_string();
            if text.contains("recursion limit") {
                return too_deep(source, at);
            }
            // The library puts the place into its sentence; the caret says it better.
            let text = text.lines().next().unwrap_or_default();
            let text = text.split_once(" at line ").map_or(text, |(before, _)| before);
            let text = text.strip_prefix("error: ").unwrap_or(text);
            source.finding("yaml", at, text, "", None)
        }
    }
}
