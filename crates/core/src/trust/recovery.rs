//! The recovery sheet: a secret as letters on paper, with a check on each line so that a typing mistake is found and named.
//!
//! Four lines of four groups of four signs in Crockford's base 32, which has no I, L, O or U. A line holds 8 bytes of the
//! secret and a CRC over them and its number: it finds every wrong sign and every two that changed places.

/// The number of lines.
pub const LINES: usize = 4;

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BYTES_A_LINE: usize = 8;
const SIGNS_A_LINE: usize = 16;

/// Why a sheet could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryError {
    /// There are not four lines.
    #[error("{given} lines where there are {LINES}")]
    Lines {
        /// How many there are.
        given: usize,
    },
    /// A line has too few or too many signs.
    #[error("line {line} has {given} signs where there are {SIGNS_A_LINE}")]
    Length {
        /// Which, from 1.
        line: usize,
        /// How many signs it has.
        given: usize,
    },
    /// A line has a mistake in it, or is in the wrong place.
    #[error("there is a mistake in line {line}")]
    Line {
        /// Which, from 1.
        line: usize,
    },
}

/// The text for the sheet.
pub fn write(secret: &[u8; 32]) -> String {
    let lines = secret.chunks_exact(BYTES_A_LINE).zip(1u8..).map(|(bytes, number)| {
        let data = bytes.iter().fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
        let bits = data << 16 | u128::from(check(number, bytes));
        let signs: Vec<char> = (0..SIGNS_A_LINE)
            .rev()
            .map(|place| char::from(SIGNS[(bits >> (5 * place) & 31) as usize]))
            .collect();
        let groups: Vec<String> = signs.chunks(4).map(|group| group.iter().collect()).collect();
        groups.join("-")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The secret of a sheet, as somebody typed it: in any case, with or without dashes and blanks, O for 0, I or L for 1.
///
/// # Errors
/// See [`RecoveryError`].
pub fn read(text: &str) -> Result<[u8; 32], RecoveryError> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.len() != LINES {
        return Err(RecoveryError::Lines { given: lines.len() });
    }
    let mut secret = [0; 32];
    for ((line, number), place) in lines.iter().zip(1u8..).zip(secret.chunks_exact_mut(BYTES_A_LINE)) {
        place.copy_from_slice(&read_line(line, number)?);
    }
    Ok(secret)
}

fn read_line(text: &str, number: u8) -> Result<[u8; BYTES_A_LINE], RecoveryError> {
    let line = usize::from(number);
    let signs: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect();
    if signs.len() != SIGNS_A_LINE {
        return Err(RecoveryError::Length { line, given: signs.len() });
    }
    let mut bits = 0u128;
    for sign in signs {
        bits = bits << 5 | value(sign).ok_or(RecoveryError::Line { line })?;
    }
    let mut bytes = [0; BYTES_A_LINE];
    bytes.copy_from_slice(&bits.to_be_bytes()[6..14]);
    if bits & 0xFFFF == u128::from(check(number, &bytes)) {
        Ok(bytes)
    } else {
        Err(RecoveryError::Line { line })
    }
}

fn value(sign: char) -> Option<u128> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    SIGNS.iter().position(|at| char::from(*at) == sign).map(|at| at as u128)
}

/// CRC-16/CCITT over the number of the line and its bytes. It finds every mistake within 16 neighbouring bits.
fn check(number: u8, bytes: &[u8]) -> u16 {
    std::iter::once(&number).chain(bytes).fold(0xFFFF, |crc: u16, byte| {
        (0..8).fold(
            crc ^ u16::from(*byte) << 8,
            |crc, _| {
                if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 }
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sheet_is_four_lines_that_a_person_can_read_out() {
        let secret: [u8; 32] = std::array::from_fn(|at| at as u8 * 7);
        insta::assert_snapshot!(write(&secret), @r"
    003G-W58W-4CN3-22F7
    70ZM-CKAM-BDH6-J0X6
    E1VQ-X1CC-JEDA-2F9F
    N2QV-DFE4-SF9D-KB03
    ");
    }

    #[test]
    fn a_missing_line_and_a_missing_sign_are_named() {
        let sheet = write(&[7; 32]);
        let lines: Vec<&str> = sheet.lines().collect();
        assert_eq!(read(&lines[..3].join("\n")), Err(RecoveryError::Lines { given: 3 }));
        let short = [lines[0], lines[1], &lines[2][..18], lines[3]].join("\n");
        assert_eq!(read(&short), Err(RecoveryError::Length { line: 3, given: 15 }));
        assert_eq!(
            read(&sheet.replacen(&lines[1][..1], "U", 1))
                .map_err(|e| matches!(e, RecoveryError::Line { .. })),
            Err(true)
        );
    }

    #[test]
    fn lines_that_changed_places_are_found() {
        let sheet = write(&[7; 32]);
        let mut lines: Vec<&str> = sheet.lines().collect();
        lines.swap(1, 2);
        assert_eq!(read(&lines.join("\n")), Err(RecoveryError::Line { line: 2 }));
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_however_it_was_typed(secret: [u8; 32]) {
            let sheet = write(&secret);
            prop_assert_eq!(read(&sheet), Ok(secret));
            let typed = sheet.to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
            prop_assert_eq!(read(&typed), Ok(secret));
        }

        #[test]
        fn a_wrong_sign_is_found_in_its_line(secret: [u8; 32], place in 0usize..64, other in 1usize..32) {
            let sheet = write(&secret);
            let mut signs: Vec<char> = sheet.chars().collect();
            let at = signs.iter().enumerate().filter(|(_, sign)| sign.is_ascii_alphanumeric()).nth(place).unwrap().0;
            let was = SIGNS.iter().position(|sign| char::from(*sign) == signs[at]).unwrap();
            signs[at] = char::from(SIGNS[(was + other) % 32]);
            let typed: String = signs.into_iter().collect();
            prop_assert_eq!(read(&typed), Err(RecoveryError::Line { line: place / 16 + 1 }));
        }

        #[test]
        fn two_signs_that_changed_places_are_found(secret: [u8; 32], line in 0usize..4, place in 0usize..15) {
            let sheet = write(&secret);
            let mut lines: Vec<Vec<char>> =
                sheet.lines().map(|line| line.chars().filter(|sign| *sign != '-').collect()).collect();
            let same = lines[line][place] == lines[line][place + 1];
            lines[line].swap(place, place + 1);
            let typed = lines.iter().map(|line| line.iter().collect::<String>()).collect::<Vec<_>>().join("\n");
            let read = read(&typed);
            prop_assert_eq!(read, if same { Ok(secret) } else { Err(RecoveryError::Line { line: line + 1 }) });
        }

        #[test]
        fn rubbish_is_refused_and_never_a_fault(text in "\\PC{0,200}") {
            let _ = read(&text);
        }
    }
}
