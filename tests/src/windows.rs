//! A made-up office on this computer: server, printers, and people with a window each, driven as a person would.

mod axe;
mod keys;
mod notices;
mod office;
mod person;
mod tree;
mod window;

pub use axe::Finding;
pub use notices::{Notice, Notices};
pub use office::{Office, ServerProgram};
pub use person::{Desktop, Person, Show};
pub use tree::{Node, tree};
pub use window::Window;
