//! The desktop app without a desktop: runs, reports, the outbox, and what IT does. Knows no Tauri and no real computer.

pub mod commands;
pub mod error;
pub mod report;
pub mod view;
