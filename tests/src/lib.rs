//! The whole, end to end: the real server, CUPS and windows, and people who use them.

pub mod beside;
pub mod desk;
pub mod driver;
pub mod dying;
pub mod fuzz;
pub mod hanging;
pub mod kills;
pub mod liar;
pub mod live;
pub mod ports;
pub mod story;
pub mod windows;
