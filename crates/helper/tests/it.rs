//! The helper program: every attack on a door that stands on a simulated computer, and the program itself on a real bus.

// A test that unwraps says where; so may the parts that tests share.
#![allow(clippy::unwrap_used)]

mod attacks;
mod keeping;
mod office;
#[cfg(target_os = "linux")]
mod serving;
