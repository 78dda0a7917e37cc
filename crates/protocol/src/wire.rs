//! How a value of the table of endpoints looks in a body: JSON, or bytes as they are. `()` is an empty body.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::endpoints::Bytes;

/// JSON in a body.
pub const JSON: &str = "application/json";
/// Bytes as they are in a body.
pub const BYTES: &str = "application/octet-stream";
/// A [`crate::problem::Problem`] in a body.
pub const PROBLEM: &str = "application/problem+json";

/// A body that cannot be read, in English, for people who write programs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct WireError(pub String);

/// What can stand in the table of endpoints as a body or as an answer.
pub trait Wire: Sized {
    /// The content type.
    const MIME: &'static str;

    /// The value of these bytes.
    ///
    /// # Errors
    /// When they are something else.
    fn from_wire(bytes: Vec<u8>) -> Result<Self, WireError>;

    /// The bytes of this value.
    fn into_wire(self) -> Vec<u8>;

    /// What the bytes look like, for the OpenAPI document.
    fn schema(schemas: &mut SchemaGenerator) -> Schema;
}

impl Wire for Bytes {
    const MIME: &'static str = BYTES;

    fn from_wire(bytes: Vec<u8>) -> Result<Self, WireError> {
        Ok(Bytes(bytes))
    }

    fn into_wire(self) -> Vec<u8> {
        self.0
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "string", "format": "binary" })
    }
}

impl<T: Serialize + DeserializeOwned + JsonSchema> Wire for T {
    const MIME: &'static str = JSON;

    fn from_wire(bytes: Vec<u8>) -> Result<Self, WireError> {
        let bytes = if bytes.is_empty() { b"null".as_slice() } else { &bytes };
        serde_json::from_slice(bytes).map_err(|error| WireError(error.to_string()))
    }

    fn into_wire(self) -> Vec<u8> {
        serde_json::to_vec(&self).expect("types with text keys can be written as JSON")
    }

    fn schema(schemas: &mut SchemaGenerator) -> Schema {
        schemas.subschema_for::<T>()
    }
}
