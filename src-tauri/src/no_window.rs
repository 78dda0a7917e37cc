//! When no window can open: the same help is in a terminal.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// The program for terminals. It is installed beside this one.
const TERMINAL: &str = "deskside-terminal";

/// Runs what opens the window. When that does not come to a good end, it says where the same help is. Without a display, the
/// window system breaks off instead of giving an error.
pub(crate) fn or_in_a_terminal(open: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    let ended = catch_unwind(AssertUnwindSafe(open));
    if !matches!(ended, Ok(Ok(()))) {
        say();
    }
    ended.unwrap_or_else(|broke_off| resume_unwind(broke_off))
}

/// Says where the same help is.
pub(crate) fn say() {
    let lines = deskside_app::without_window(TERMINAL);
    eprintln!("{}", lines.join("\n"));
}
