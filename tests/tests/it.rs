//! The whole, end to end.

#[path = "it/runs.rs"]
mod runs;
#[path = "it/windows.rs"]
mod windows;
