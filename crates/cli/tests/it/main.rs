//! The real program, with somebody at the other end of its pipes, on a real CUPS.

mod app;
mod authoring;
mod checking;
mod fixing;
mod office;
mod platforms;
mod typing;
