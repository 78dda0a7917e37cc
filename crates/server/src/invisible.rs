//! Characters that cannot be seen, and names compared without them: nobody should look like somebody else.

/// Of Unicode: format characters, separators of lines and paragraphs, and what programs leave out when they cannot show it.
const INVISIBLE: &[(char, char)] = &[
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// Whether a character cannot be seen, or turns what is around it.
pub(crate) fn is_invisible(sign: char) -> bool {
    sign.is_control() || INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&sign))
}

/// What the name of a person is compared by: without case, without what cannot be seen, and with any space as one.
pub(crate) fn name_key(name: &str) -> String {
    let seen: String = name.chars().filter(|sign| !is_invisible(*sign)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_something_invisible_in_it_is_the_same_name() {
        for same in ["irma  weber", "Irma\u{a0}Weber ", "I\u{200b}rma We\u{202e}ber", "IRMA\u{2066} WEBER"] {
            assert_eq!(name_key(same), "irma weber", "{same:?}");
        }
        assert_ne!(name_key("Irma Webér"), "irma weber");
        assert!(!"Zoë Ångström-O'Neil 李小龍 Ωμέγα".chars().any(is_invisible));
    }
}
