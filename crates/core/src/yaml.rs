//! Strict YAML: no anchors, aliases, merge keys, tags, second documents or keys that are there twice, and limits on size and
//! depth. App, server, helper program and whoever writes content read the same file in the same way.

use serde::de::DeserializeOwned;
use serde_saphyr::Options;
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy};

/// The largest text, in bytes.
pub const MAX_YAML: usize = 1024 * 1024;
/// The deepest nesting.
pub const MAX_DEPTH: usize = 12;
/// The most values of what an organisation publishes.
const MAX_NODES: usize = 50_000;

/// A text that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum YamlError {
    /// Larger than the limit.
    #[error("{size} bytes where {MAX_YAML} are the limit")]
    TooLarge {
        /// Its size.
        size: usize,
    },
    /// Not what it should be; the message has line and column.
    #[error("{0}")]
    Malformed(String),
}

/// How strictly YAML is read, whoever reads it: up to so many bytes and values.
pub fn strict(bytes: usize, nodes: usize) -> Options {
    let budget = serde_saphyr::budget! {
        max_reader_input_bytes: Some(bytes),
        max_events: 3 * nodes,
        max_aliases: 0,
        max_anchors: 0,
        max_depth: MAX_DEPTH,
        flow_nesting_limit: MAX_DEPTH,
        max_documents: 1,
        max_nodes: nodes,
        max_total_scalar_bytes: bytes,
        max_merge_keys: 0,
    };
    serde_saphyr::options! {
        budget: budget,
        duplicate_keys: DuplicateKeyPolicy::Error,
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    }
}

/// Reads a value.
///
/// # Errors
/// See [`YamlError`].
pub fn read<T: DeserializeOwned>(yaml: &str) -> Result<T, YamlError> {
    if yaml.len() > MAX_YAML {
        return Err(YamlError::TooLarge { size: yaml.len() });
    }
    serde_saphyr::from_str_with_options(yaml, strict(MAX_YAML, MAX_NODES))
        .map_err(|error| YamlError::Malformed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn what_could_grow_or_surprise_is_refused() {
        assert_eq!(
            read::<Value>("a: [1, {b: two}]").unwrap(),
            serde_json::json!({ "a": [1, { "b": "two" }] })
        );
        for yaml in [
            "a: &x 1\nb: *x".to_owned(),
            "a: 1\na: 2".to_owned(),
            "base: {a: 1}\n<<: {b: 2}".to_owned(),
            "a: !thing 1".to_owned(),
            "a: 1\n---\nb: 2".to_owned(),
            format!("{}{}", "[".repeat(MAX_DEPTH + 1), "]".repeat(MAX_DEPTH + 1)),
            format!("[{}]", "1,".repeat(MAX_NODES + 1)),
        ] {
            assert!(read::<Value>(&yaml).is_err(), "{}", yaml.chars().take(40).collect::<String>());
        }
        assert!(matches!(read::<Value>(&" ".repeat(MAX_YAML + 1)), Err(YamlError::TooLarge { .. })));
    }
}
