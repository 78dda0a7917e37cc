//! A little rubbish for everything that reads what others wrote; `cargo xtask fuzz` and `soak` have much more.

use std::time::Duration;

#[test]
fn rubbish_makes_no_reader_panic_and_nothing_forged_is_believed() {
    match deskside_tests::fuzz::run(1, Duration::from_secs(30), 400, |_| true) {
        Ok(counts) => assert_eq!(counts.len(), 16, "every reader had some: {counts:?}"),
        Err(found) => panic!("{found}"),
    }
}
