//! One byte form for one value (RFC 8785), so that digests and signatures agree everywhere.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::id::Digest;

/// The canonical JSON of a value (JCS, RFC 8785).
///
/// # Panics
/// Never for the types of this crate: their maps have text keys and their numbers are finite.
pub fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
    serde_jcs::to_vec(value).expect("types with text keys and finite numbers have a canonical form")
}

/// The SHA-256 of the canonical JSON of a value.
pub fn digest<T: Serialize>(value: &T) -> Digest {
    digest_of(&bytes(value))
}

/// The SHA-256 of some bytes.
pub fn digest_of(bytes: &[u8]) -> Digest {
    hex::encode(Sha256::digest(bytes)).parse().expect("a SHA-256 has 64 hexadecimal digits")
}
