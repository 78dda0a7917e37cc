//! A sentence to be said: the key of a Fluent message with its values, never the words themselves.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A value inside a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(untagged)]
pub enum Value {
    /// A whole number: a count, bytes, milliseconds.
    Number(#[ts(type = "number")] i64),
    /// A text as the computer gave it.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Value {
    /// The text form, as it is used for an argument.
    pub fn text(&self) -> String {
        match self {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.clone(),
        }
    }
}

/// Named values: the facts of a finding, the variables of a message.
pub type Facts = BTreeMap<String, Value>;

/// Collects named values: `facts! { "queue" => name, "jobs" => 3usize }`.
#[macro_export]
macro_rules! facts {
    ($($name:expr => $value:expr),* $(,)?) => {{
        #[allow(unused_mut)]
        let mut facts = $crate::say::Facts::new();
        $(facts.insert($name.to_string(), $crate::say::Value::from($value));)*
        facts
    }};
}

/// A sentence: which message, with which values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Say {
    /// The Fluent message.
    pub key: String,
    /// Its variables.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub with: Facts,
}

impl Say {
    /// A sentence without values.
    pub fn plain(key: impl Into<String>) -> Self {
        Say { key: key.into(), with: Facts::new() }
    }

    /// A sentence with values.
    pub fn with(key: impl Into<String>, with: Facts) -> Self {
        Say { key: key.into(), with }
    }
}
