//! The desktop app without a desktop.
