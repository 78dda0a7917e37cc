//! The desktop app without a desktop: runs, reports, the outbox, and what IT does. Knows no Tauri and no real computer.

mod app;
mod bell;
mod beside;
mod client;
pub mod commands;
mod dispatch;
mod drafts;
pub mod error;
mod files;
mod health;
mod helping;
mod it;
mod journal;
mod limits;
mod live;
mod notes;
mod organisation;
mod outbox;
pub mod ports;
mod record;
pub mod report;
mod requests;
mod rules;
mod runs;
mod secrets;
pub mod session;
mod settings;
mod socket;
mod speech;
mod start;
mod summaries;
mod undo;
pub mod view;

pub use app::{App, Parts};
pub use dispatch::NAMES;
pub use speech::{open_elsewhere, system_language, without_window};
