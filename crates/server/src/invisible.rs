//! Names compared without what cannot be seen: nobody should look like somebody else.

pub(crate) use deskside_core::invisible::is_invisible;

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
    }
}
