//! Reads what the other side sent: small, flat, and of a known form, or refused.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{Hello, HostMessage, Intent, IntentKind};
use crate::say::Value as Argument;

/// The largest message of a helper, in bytes.
pub const MOST_OF_A_HELPER: usize = 16 * 1024;
/// The largest message of the host, in bytes.
pub const MOST_OF_A_HOST: usize = 256 * 1024;
/// How deep a message of a helper goes.
const DEPTH_OF_A_HELPER: usize = 6;
const DEPTH_OF_A_HOST: usize = 16;
const MOST_ARGUMENTS: usize = 8;
const LONGEST_ARGUMENT: usize = 512;

/// Why a message cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "wire")]
pub enum WireError {
    /// It is too large.
    #[error("too large")]
    TooLarge,
    /// It goes too deep.
    #[error("too deep")]
    TooDeep,
    /// It has not the form of a message.
    #[error("not a message")]
    Malformed,
    /// This program does not know that sort of message. It is of a newer one, or of nobody.
    #[error("nothing known as `{kind}`")]
    Unknown {
        /// What it calls itself, cut to 40 plain characters.
        kind: String,
    },
    /// The sort is known, and something in it is not as it should be.
    #[error("a `{kind}` that cannot be used")]
    Unusable {
        /// Which sort.
        kind: String,
    },
}

/// What a helper said.
///
/// # Errors
/// See [`WireError`].
pub fn read_intent(bytes: &[u8]) -> Result<Intent, WireError> {
    let (kind, value) = opened(bytes, MOST_OF_A_HELPER, DEPTH_OF_A_HELPER)?;
    if !is::<IntentKind>(&kind) {
        return Err(WireError::Unknown { kind });
    }
    let intent = typed(&kind, value)?;
    if let Intent::SuggestAction { action, with, .. } = &intent {
        let short = |text: &str| text.len() <= LONGEST_ARGUMENT;
        let fits = |(name, value): (&String, &Argument)| short(name) && short(&value.text());
        if !short(action) || with.len() > MOST_ARGUMENTS || !with.iter().all(fits) {
            return Err(WireError::Unusable { kind });
        }
    }
    Ok(intent)
}

/// What the host said. [`WireError::Unknown`] and [`WireError::Unusable`] are for skipping and saying so.
///
/// # Errors
/// See [`WireError`].
pub fn read_host(bytes: &[u8]) -> Result<HostMessage, WireError> {
    let (kind, value) = opened(bytes, MOST_OF_A_HOST, DEPTH_OF_A_HOST)?;
    if !HOST_KINDS.contains(&kind.as_str()) {
        return Err(WireError::Unknown { kind });
    }
    let message = typed(&kind, value)?;
    match &message {
        // Nobody is asked to sign another plan than the one that is shown.
        HostMessage::WantCoSign { ask, plan } if ask.plan != plan.digest() => {
            Err(WireError::Unusable { kind })
        }
        _ => Ok(message),
    }
}

/// The first message of the other side.
///
/// # Errors
/// [`WireError::TooLarge`], [`WireError::TooDeep`], [`WireError::Malformed`].
pub fn read_hello(bytes: &[u8]) -> Result<Hello, WireError> {
    within(bytes, 1024, DEPTH_OF_A_HELPER)?;
    serde_json::from_slice(bytes).map_err(|_| WireError::Malformed)
}

/// The bytes of a message.
///
/// # Panics
/// Never for the messages of this module.
pub fn write<T: Serialize>(message: &T) -> Vec<u8> {
    serde_json::to_vec(message).expect("messages have text keys and finite numbers")
}

const HOST_KINDS: [&str; 18] = [
    "rules",
    "others",
    "page",
    "chosen",
    "levels",
    "levels-ended",
    "declined",
    "paused",
    "resumed",
    "chat",
    "typing",
    "refused",
    "applied",
    "put-aside",
    "want-co-sign",
    "no-co-sign",
    "hand-over",
    "ended",
];

fn is<K: DeserializeOwned>(kind: &str) -> bool {
    serde_json::from_value::<K>(Value::String(kind.to_owned())).is_ok()
}

fn typed<T: DeserializeOwned>(kind: &str, value: Value) -> Result<T, WireError> {
    serde_json::from_value(value).map_err(|_| WireError::Unusable { kind: kind.to_owned() })
}

/// The object in a message and what it calls itself.
fn opened(bytes: &[u8], most: usize, depth: usize) -> Result<(String, Value), WireError> {
    within(bytes, most, depth)?;
    let value: Value = serde_json::from_slice(bytes).map_err(|_| WireError::Malformed)?;
    let kind = value.get("say").and_then(Value::as_str).ok_or(WireError::Malformed)?;
    let plain = |sign: &char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || *sign == '-';
    // What a stranger calls it goes into the record, so it may not be more than a word there.
    let shown: String = kind.chars().filter(plain).take(40).collect();
    let kind = if shown == kind { shown } else { format!("?{shown}") };
    Ok((kind, value))
}

/// Counts before anything is built: deep nesting costs stack and time.
fn within(bytes: &[u8], most: usize, depth: usize) -> Result<(), WireError> {
    if bytes.len() > most {
        return Err(WireError::TooLarge);
    }
    let (mut open, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in bytes {
        match (in_text, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_text = !in_text,
            (false, b'{' | b'[') => {
                open += 1;
                if open > depth {
                    return Err(WireError::TooDeep);
                }
            }
            (false, b'}' | b']') => open = open.saturating_sub(1),
            (_, _) => {}
        }
    }
    Ok(())
}
