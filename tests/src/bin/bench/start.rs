//! How long the app takes to its first painted page, and its memory, beside an empty window of the same Tauri.

use anyhow::{Result, bail};

/// Starts both in turn.
pub fn run(_rounds: u32) -> Result<()> {
    bail!("not yet")
}
