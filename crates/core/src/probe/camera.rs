//! How the checks of cameras judge what was read.

use std::collections::BTreeSet;

use crate::action::{ArgError, ArgReader};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::ProbeSpec;
use crate::say::Facts;

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "camera.missing", args: &[], facts: &[] },
    ProbeSpec { name: "camera.in-use", args: &[], facts: &["device", "programs"] },
];

/// A question about cameras.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameraCheck {
    /// The computer knows no camera.
    Missing,
    /// A program of the person has one open.
    InUse,
}

impl CameraCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<CameraCheck>, ArgError> {
        Ok(Some(match read.of {
            "camera.missing" => CameraCheck::Missing,
            "camera.in-use" => CameraCheck::InUse,
            _ => return Ok(None),
        }))
    }
}

pub(super) fn judge(check: CameraCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    let cameras = readings.cameras()?;
    Ok(match check {
        CameraCheck::Missing => cameras.is_empty().then(Facts::new),
        CameraCheck::InUse => {
            let used = cameras.iter().find(|camera| !camera.programs.is_empty());
            let programs: BTreeSet<&str> =
                cameras.iter().flat_map(|camera| &camera.programs).map(String::as_str).collect();
            let programs = programs.into_iter().collect::<Vec<_>>().join(", ");
            used.map(|camera| facts! { "device" => camera.label.as_str(), "programs" => programs })
        }
    })
}
