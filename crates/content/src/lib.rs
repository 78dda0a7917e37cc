//! Wizards, boundaries, analyzers and rule packs: data, linted.
//!
//! Content holds no code. What it names is in the compiled registries of `core`, and what it gets wrong is a
//! [`finding::Finding`] with file, line and caret.

pub mod answers;
pub mod embedded;
pub mod finding;
mod ftl;
mod lint;
pub mod load;
pub mod packs;
pub mod play;
pub mod registry;
pub mod rehearse;
pub mod schema;
pub mod search;
mod shape;
pub mod walk;
pub mod words;
mod yaml;
