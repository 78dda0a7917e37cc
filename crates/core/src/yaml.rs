//! Strict YAML, for what an organisation publishes: no anchors, aliases, merge keys or keys that are there twice, and
//! limits on size and depth. App, server and helper program read the same file in the same way.

use serde::de::DeserializeOwned;
use serde_saphyr::options::{DuplicateKeyPolicy, MergeKeyPolicy};

/// The largest text, in bytes.
pub const MAX_YAML: usize = 1024 * 1024;

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

/// Reads a value.
///
/// # Errors
/// See [`YamlError`].
pub fn read<T: DeserializeOwned>(yaml: &str) -> Result<T, YamlError> {
    if yaml.len() > MAX_YAML {
        return Err(YamlError::TooLarge { size: yaml.len() });
    }
    let budget = serde_saphyr::budget! {
        max_reader_input_bytes: Some(MAX_YAML),
        max_aliases: 0,
        max_anchors: 0,
        max_depth: 12,
        max_documents: 1,
        max_nodes: 50_000,
        max_total_scalar_bytes: MAX_YAML,
        max_merge_keys: 0,
    };
    let options = serde_saphyr::options! {
        budget: budget,
        duplicate_keys: DuplicateKeyPolicy::Error,
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(yaml, options)
        .map_err(|error| YamlError::Malformed(error.to_string()))
}
