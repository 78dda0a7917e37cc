//! Whether rules that ask for less were looked at by a second person of IT.

use super::{ManifestFile, Purpose, SECOND_FROM, Seen, TrustError, Verified};
use crate::boundary::{Policy, compare};
use crate::yaml;

/// Checks that `files`, which make `policy`, ask for no less than the last table that two people looked at, where that is for
/// two. `known` is the text of that table; before there was one, of the table that comes with Deskside.
///
/// What is written by hand cannot be compared row by row: it is what two people looked at, or what was there when the manifest
/// before was `seen`. Who has seen none takes what there is, and an organisation with one person of IT has nobody who could be
/// the second.
///
/// # Errors
/// [`TrustError::NotLookedAt`].
pub fn check_second(
    verified: &Verified,
    seen: Option<&Seen>,
    (files, policy): (&[ManifestFile], &Policy),
    known: &str,
) -> Result<(), TrustError> {
    let manifest = verified.manifest();
    // Rules that cannot be read allow nothing.
    if manifest.staff.len() < SECOND_FROM || policy.table().is_none() {
        return Ok(());
    }
    let signed = manifest.publishing.looked_at.as_ref().map(|looked_at| &looked_at.signed);
    let by_two =
        |purpose| signed.is_some_and(|signed| signed.file(purpose) == ManifestFile::named(files, purpose));
    let as_before =
        seen.is_none_or(|seen| seen.hand_written.as_ref() == ManifestFile::named(files, Purpose::Cedar));
    if !by_two(Purpose::Cedar) && !as_before {
        return Err(TrustError::NotLookedAt);
    }
    if by_two(Purpose::Boundaries) {
        return Ok(());
    }
    let known = yaml::read(known)
        .ok()
        .and_then(|table| Policy::compile(table, policy.hand_written(), manifest.version).ok())
        .unwrap_or_else(Policy::unreadable);
    if compare(&known, policy).is_for_two() { Err(TrustError::NotLookedAt) } else { Ok(()) }
}
