//! Tests that a pattern cannot make: checksums, number ranges, and whether a text looks random.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::rules::Check;

/// Whether a candidate is what its rule looks for. `before` and `after` are the rest of the line.
pub(super) fn holds(check: Check, before: &[u8], value: &str, after: &[u8]) -> bool {
    match check {
        Check::Luhn => luhn(value),
        Check::Iban => iban(value),
        Check::Ipv4 => ipv4(before, value, after),
        Check::Ipv6 => ipv6(before, value, after),
        Check::Mac => mac(before, value, after),
        Check::Phone => phone(value),
        Check::Email => email(value),
        Check::Random => random(value),
    }
}

/// Whether a candidate goes on right after a separator: `1.2.3.4` inside `1.2.3.4.5`.
fn goes_on(by: &[u8], before: &[u8], after: &[u8]) -> bool {
    let is_more = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let has_by = |byte: Option<&u8>| byte.is_some_and(|byte| by.contains(byte));
    is_more(after.first())
        || is_more(before.last())
        || has_by(after.first()) && is_more(after.get(1))
        || has_by(before.last()) && is_more(before.iter().rev().nth(1))
}

/// The checksum of bank cards (ISO/IEC 7812).
fn luhn(value: &str) -> bool {
    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
    let is_even_one = digits.iter().all(|digit| *digit == digits[0]);
    if !(13..=19).contains(&digits.len()) || is_even_one {
        return false;
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => *digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// How long the accounts of a country are. Without it, one digest in a hundred would pass for an account.
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BH", 22),
    ("BR", 29),
    ("BY", 28),
    ("CH", 21),
    ("CR", 22),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("DO", 28),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FO", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GI", 23),
    ("GL", 18),
    ("GR", 27),
    ("GT", 28),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IQ", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("KZ", 20),
    ("LB", 28),
    ("LC", 32),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MD", 24),
    ("ME", 22),
    ("MK", 19),
    ("MR", 27),
    ("MT", 31),
    ("MU", 30),
    ("NL", 18),
    ("NO", 15),
    ("PK", 24),
    ("PL", 28),
    ("PS", 29),
    ("PT", 25),
    ("QA", 29),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SC", 31),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("ST", 25),
    ("SV", 28),
    ("TL", 23),
    ("TN", 24),
    ("TR", 26),
    ("UA", 29),
    ("VA", 22),
    ("VG", 24),
    ("XK", 20),
];

/// The checksum of bank accounts (ISO 13616): modulo 97.
fn iban(value: &str) -> bool {
    let signs: Vec<char> = value.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    if !(15..=34).contains(&signs.len()) {
        return false;
    }
    let country: String = signs[..2].iter().collect::<String>().to_ascii_uppercase();
    if !LENGTHS.iter().any(|(name, length)| *name == country && *length == signs.len()) {
        return false;
    }
    let rest = signs[4..].iter().chain(&signs[..4]).try_fold(0u32, |rest, sign| {
        let number = sign.to_digit(36)?;
        Some(if number < 10 { (rest * 10 + number) % 97 } else { (rest * 100 + number) % 97 })
    });
    rest == Some(1)
}

/// An address, not a version, a netmask, or one that is the same on every computer.
fn ipv4(before: &[u8], value: &str, after: &[u8]) -> bool {
    let Ok(ip) = value.parse::<Ipv4Addr>() else { return false };
    let octets = ip.octets();
    let is_mask = u32::from(ip).leading_ones() + u32::from(ip).trailing_zeros() >= 32;
    let is_special =
        ip.is_loopback() || ip.is_unspecified() || ip.is_broadcast() || is_mask || octets[0] == 0;
    !is_special
        && !is_named_version(before)
        && !goes_on(b".", before, after)
        && !matches!(after, [b'-' | b'+' | b'~', b'0'..=b'9' | b'a'..=b'z', ..] if !is_range(after))
}

/// Whether a second address follows: `10.0.0.1-10.0.0.9`.
fn is_range(after: &[u8]) -> bool {
    after[1..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'.')
        .filter(|byte| **byte == b'.')
        .count()
        == 3
}

/// Whether the text just before speaks of a version: `v`, `version `, `build=`.
fn is_named_version(before: &[u8]) -> bool {
    let tail = before[before.len().saturating_sub(12)..].to_ascii_lowercase();
    let is_between = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b':' | b'=' | b'"' | b'\'');
    let word = &tail[..tail.len() - tail.iter().rev().take_while(|byte| is_between(byte)).count()];
    // `(>= 1.2.3.4)` and `1:1.2.3.4` are how packages ask for each other.
    let operators = [&b">= "[..], b"<= ", b"<< ", b">> ", b"(= ", b"(>=", b"(<="];
    let is_epoch = matches!(tail.as_slice(), [.., b' ' | b'(', b'0'..=b'9', b':']);
    if is_epoch || operators.iter().any(|operator| tail.ends_with(operator)) {
        return true;
    }
    [&b"version"[..], b"ver", b"ver.", b"release", b"build", b"revision", b"firmware"]
        .iter()
        .any(|name| word.ends_with(name))
        || (tail.ends_with(b"v") && !tail.iter().rev().nth(1).is_some_and(u8::is_ascii_alphanumeric))
}

fn ipv6(before: &[u8], value: &str, after: &[u8]) -> bool {
    if goes_on(b":.", before, after) {
        return false;
    }
    let plain = value.split(['%', '/']).next().unwrap_or(value);
    let Ok(ip) = plain.parse::<Ipv6Addr>() else { return false };
    let groups = plain.split(':').filter(|group| !group.is_empty()).count();
    let has_digit = plain.bytes().any(|byte| byte.is_ascii_digit());
    !(ip.is_loopback() || ip.is_unspecified() || ip.is_multicast())
        && groups >= 2
        && has_digit
        && plain.len() >= 6
}

/// A hardware address that names one card: not all zeros, not all ones.
fn mac(before: &[u8], value: &str, after: &[u8]) -> bool {
    let digits: String =
        value.chars().filter(char::is_ascii_hexdigit).collect::<String>().to_ascii_lowercase();
    let is_one = digits.len() == 12 && !["000000000000", "ffffffffffff"].contains(&digits.as_str());
    is_one && !is_longer(before, value, after)
}

/// Whether a pair of digits comes before or after with the same sign between: then it is a digest, or a longer address.
fn is_longer(before: &[u8], value: &str, after: &[u8]) -> bool {
    let by = value.as_bytes().get(2).copied().filter(|by| !by.is_ascii_hexdigit());
    let is_pair = |one: Option<&u8>, two: Option<&u8>, next: Option<&u8>| {
        let hex = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_hexdigit);
        hex(one) && hex(two) && !next.is_some_and(u8::is_ascii_alphanumeric)
    };
    let mut back = before.iter().rev();
    let leads = by.is_some() && back.next().copied() == by && is_pair(back.next(), back.next(), back.next());
    let mut ahead = after.iter();
    let trails =
        by.is_some() && ahead.next().copied() == by && is_pair(ahead.next(), ahead.next(), ahead.next());
    let touches = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    leads || trails || touches(before.last()) || touches(after.first())
}

/// An address of a person, not a unit of systemd, a picture or a package.
fn email(value: &str) -> bool {
    let end = value.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    let is_other = [
        "service",
        "socket",
        "target",
        "timer",
        "slice",
        "scope",
        "mount",
        "automount",
        "path",
        "device",
        "swap",
        "png",
        "jpg",
        "jpeg",
        "gif",
        "svg",
        "webp",
        "ico",
        "css",
        "js",
        "ts",
        "json",
        "html",
        "so",
        "conf",
        "desktop",
        "tgz",
    ];
    !is_other.contains(&end.as_str())
}

fn phone(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    (8..=15).contains(&digits)
}

/// Whether a text looks made by a machine to be secret: many different signs, of several kinds, no word.
///
/// Digests and UUIDs are random too, and must stay, so those forms are let through here.
fn random(value: &str) -> bool {
    let bytes = value.as_bytes();
    if bytes.len() < 12 {
        return false;
    }
    let is_hex = bytes.iter().all(u8::is_ascii_hexdigit);
    let is_uuid = bytes.len() == 36 && bytes.iter().filter(|byte| **byte == b'-').count() == 4;
    let has = |test: fn(&u8) -> bool| bytes.iter().any(test);
    let kinds = usize::from(has(u8::is_ascii_lowercase))
        + usize::from(has(u8::is_ascii_uppercase))
        + usize::from(has(u8::is_ascii_digit));
    !is_hex && !is_uuid && kinds >= 2 && entropy(bytes) >= 3.2
}

/// Shannon's entropy in bits a sign.
fn entropy(bytes: &[u8]) -> f64 {
    let mut counts = [0u32; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let all = bytes.len() as f64;
    counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| f64::from(*count) / all)
        .map(|share| -share * share.log2())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_a_wrong_digit_is_not_a_card_or_an_account() {
        assert!(luhn("4111 1111 1111 1111") && !luhn("4111 1111 1111 1112") && !luhn("0000000000000000"));
        assert!(iban("DE89 3704 0044 0532 0130 00") && !iban("DE89 3704 0044 0532 0130 01"));
        assert!(iban("GB82WEST12345698765432") && !iban("GB82"));
    }

    #[test]
    fn a_version_a_netmask_and_a_time_are_not_addresses() {
        assert!(ipv4(b"from ", "192.168.1.20", b" x") && ipv4(b"=", "10.0.0.1", b"-10.0.0.9"));
        for (before, value) in [
            ("version ", "10.0.19.1"),
            ("v", "1.2.3.4"),
            ("\"version\":\"", "4.18.0.1"),
            ("x ", "255.255.255.0"),
            ("x ", "127.0.0.1"),
            ("x ", "1.2.3.400"),
        ] {
            assert!(!ipv4(before.as_bytes(), value, b""), "{before}{value}");
        }
        assert!(!ipv4(b"foo_", "1.2.3.4", b"-1ubuntu2") && !ipv4(b"1.", "3.6.1.4", b".1.9"));
        let ipv6 = |value| ipv6(b" ", value, b" ");
        assert!(ipv6("fe80::1c2a:4bff:fe01:2233") && ipv6("2001:db8::1"));
        assert!(!ipv6("09:44:01") && !ipv6("::1") && !ipv6("a::b"));
        assert!(mac(b" ", "3c:22:fb:00:11:a2", b" ") && !mac(b" ", "3c:22:fb:00:11:a2", b":99"));
    }

    #[test]
    fn a_digest_and_a_word_are_not_random() {
        assert!(random("tR7_kQ2x9vLmZ4pW") && !random("d41d8cd98f00b204e9800998ecf8427e"));
        assert!(!random("configuration-file") && !random("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9"));
    }
}
