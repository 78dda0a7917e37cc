//! Cameras, as a computer has them.

use serde::{Deserialize, Serialize};

/// A camera.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Camera {
    /// What it calls itself.
    pub label: String,
    /// The programs of this person that have it open, each once.
    pub programs: Vec<String>,
}
