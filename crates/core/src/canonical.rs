//! One byte form for one value (RFC 8785), so that digests and signatures agree everywhere.

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::id::Digest;

/// The largest whole number that JSON carries exactly (2^53).
const MAX_EXACT: u64 = 9_007_199_254_740_992;

/// The canonical JSON of a value (JCS, RFC 8785).
///
/// Whole numbers beyond 2^53 are written as texts, as the RFC advises: as numbers, two of them could have one form.
///
/// # Panics
/// Never for the types of this crate: their maps have text keys and their numbers are finite.
pub fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
    const FORM: &str = "types with text keys and finite numbers have a canonical form";
    let mut value = serde_json::to_value(value).expect(FORM);
    keep_exact(&mut value);
    serde_jcs::to_vec(&value).expect(FORM)
}

fn keep_exact(value: &mut Value) {
    match value {
        Value::Number(number) => {
            let whole = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
            if whole.is_some_and(|whole| whole > MAX_EXACT) {
                *value = Value::String(number.to_string());
            }
        }
        Value::Array(values) => values.iter_mut().for_each(keep_exact),
        Value::Object(fields) => fields.values_mut().for_each(keep_exact),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// The SHA-256 of the canonical JSON of a value.
pub fn digest<T: Serialize>(value: &T) -> Digest {
    digest_of(&bytes(value))
}

/// The SHA-256 of some bytes.
pub fn digest_of(bytes: &[u8]) -> Digest {
    hex::encode(Sha256::digest(bytes)).parse().expect("a SHA-256 has 64 hexadecimal digits")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(json: &str) -> String {
        String::from_utf8(bytes(&serde_json::from_str::<Value>(json).unwrap())).unwrap()
    }

    #[test]
    fn the_form_is_that_of_the_standard() {
        // The example of RFC 8785, section 3.2.3: names are sorted by UTF-16 code units.
        let names = r#"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
            "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#;
        let sorted: Vec<String> = text(names).split(r#"":""#).skip(1).map(|at| at[..3].to_owned()).collect();
        assert_eq!(sorted, ["Car", "One", "Con", "Lat", "Eur", "Emo", "Heb"]);
        assert_eq!(
            text(r#"{ "b": [1, -2, true, null], "a": "\u000f\n\"\\ä€" }"#),
            r#"{"a":"\u000f\n\"\\ä€","b":[1,-2,true,null]}"#
        );
    }

    #[test]
    fn two_large_numbers_do_not_share_a_digest() {
        for (one, other) in [(i64::MAX, i64::MAX - 1), (i64::MIN, i64::MIN + 1), (1 << 53, (1 << 53) + 1)] {
            assert_ne!(digest(&one), digest(&other), "{one} {other}");
        }
        assert_eq!(bytes(&(1i64 << 53)), b"9007199254740992");
    }

    #[test]
    fn the_digest_is_the_one_everybody_knows() {
        assert_eq!(
            digest_of(b"").as_str(),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
