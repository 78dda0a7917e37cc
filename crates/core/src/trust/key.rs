//! Public keys and signatures: Ed25519 over a domain and the canonical form of a value.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TrustError;
use crate::canonical;
use crate::id::{Digest, IdError};

/// A public Ed25519 key, as 64 lower-case hexadecimal digits. A point that is not on the curve, or of small order, is
/// not a key.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
#[schemars(with = "String")]
pub struct PublicKey(String);

impl PublicKey {
    /// The public half of a key.
    pub fn of(key: &SigningKey) -> Self {
        PublicKey(hex::encode(key.verifying_key().to_bytes()))
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The SHA-256 of its 32 bytes, which an invitation carries and a device pins.
    pub fn fingerprint(&self) -> Digest {
        canonical::digest_of(self.verifying().as_bytes())
    }

    fn verifying(&self) -> VerifyingKey {
        parse(&self.0).expect("only text that is a key becomes a `PublicKey`")
    }
}

fn parse(text: &str) -> Option<VerifyingKey> {
    let bytes = lower_hex(text)?;
    let key = VerifyingKey::from_bytes(&bytes).ok()?;
    // Some points have two encodings. Only the canonical one counts, so that one key has one text and one fingerprint.
    let canonical = key.to_edwards().compress().to_bytes() == bytes;
    (canonical && !key.is_weak()).then_some(key)
}

/// Upper-case digits are refused, so that one key has one text.
fn lower_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let lower = text.bytes().all(|sign| sign.is_ascii_digit() || (b'a'..=b'f').contains(&sign));
    (lower && hex::decode_to_slice(text, &mut bytes).is_ok()).then_some(bytes)
}

impl TryFrom<String> for PublicKey {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        match parse(&text) {
            Some(_) => Ok(PublicKey(text)),
            None => Err(IdError {
                kind: "public key",
                given: text.chars().take(80).collect(),
                expected: "64 lower-case hexadecimal digits of an Ed25519 key",
            }),
        }
    }
}

impl FromStr for PublicKey {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        Self::try_from(text.to_owned())
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> String {
        key.0
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

/// A signature: which key, and 128 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Who signed.
    pub key: PublicKey,
    /// Ed25519 over the canonical form.
    pub signature: String,
}

/// A kind of thing that is signed. The domain keeps a signature over one kind from standing for another.
pub trait Statement: Serialize {
    /// Its name and format, such as `deskside-manifest/1`.
    const DOMAIN: &'static str;
}

fn message<T: Statement>(value: &T) -> Vec<u8> {
    let mut message = T::DOMAIN.as_bytes().to_vec();
    message.push(b'\n');
    message.extend(canonical::bytes(value));
    message
}

/// Signs a value.
pub fn sign<T: Statement>(value: &T, key: &SigningKey) -> Signature {
    let signature = key.sign(&message(value));
    Signature { key: PublicKey::of(key), signature: hex::encode(signature.to_bytes()) }
}

/// Whether a signature holds for a value. It says nothing about whether that key may sign it.
///
/// # Errors
/// [`TrustError::BadSignature`].
pub fn verify<T: Statement>(value: &T, signature: &Signature) -> Result<(), TrustError> {
    let bytes: [u8; 64] = lower_hex(&signature.signature).ok_or(TrustError::BadSignature)?;
    let signed = ed25519_dalek::Signature::from_bytes(&bytes);
    let key = signature.key.verifying();
    key.verify_strict(&message(value), &signed).map_err(|_| TrustError::BadSignature)
}
