//! The server from outside: real connections to a real one on its own port and in its own folder.

#[path = "it/desk.rs"]
mod desk;
#[path = "it/story.rs"]
mod story;
