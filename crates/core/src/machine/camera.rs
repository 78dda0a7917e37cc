//! What a computer can be asked about its cameras.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::camera::Camera;

/// A question about cameras.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum CameraAsk {
    /// Which cameras are there, and who has them open?
    Cameras,
}

impl Readings {
    /// The cameras.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn cameras(&self) -> Result<&[Camera], Need> {
        match self.get(CameraAsk::Cameras)? {
            Reading::Cameras(cameras) => Ok(cameras),
            other => Err(mismatch(other)),
        }
    }
}
