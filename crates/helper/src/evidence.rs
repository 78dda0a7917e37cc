//! What the organisation signed: checked from the pinned root down, before any of it is read as rules.

use deskside_core::boundary::Policy;
use deskside_core::canonical::digest_of;
use deskside_core::id::{Digest, Millis};
use deskside_core::order::{Refusal, SignedRules};
use deskside_core::trust::{
    ManifestFile, Purpose, Seen, TrustError, Verified, check_second, verify_manifest, verify_root_chain,
};
use deskside_core::yaml;

use crate::enrolment::Person;

/// The table that organisations begin with, as it comes with Deskside. Only its text: what reads the rest of the content is
/// nothing for root.
const BUILT_IN: &str = include_str!("../../content/boundaries/default.yaml");

/// The manifest and the policy that it names, if all of it leads back to the pinned root and is not older than what was
/// seen, and if two people of IT looked at what is for two. A manifest that has run out is no error: what is left of it is for the policy to say.
///
/// # Errors
/// [`Refusal::NotTrusted`], and [`Refusal::RulesUnreadable`] for rules that are signed and cannot be used.
pub fn check(
    rules: &SignedRules,
    pinned: &Digest,
    (person, seen): (&Person, Option<&Seen>),
    now: Millis,
) -> Result<(Verified, Policy), Refusal> {
    let distrust = |why| Refusal::NotTrusted { why };
    let root = verify_root_chain(&rules.chain, pinned, now).map_err(distrust)?;
    let verified = verify_manifest(&rules.manifest, root, seen, now).map_err(distrust)?;
    // While rules are rolled out there are two tables: which one counts follows from who root said this account is.
    let files = verified.files_for(&person.who(&verified, now));
    let boundaries = named(files, Purpose::Boundaries, Some(&rules.boundaries)).map_err(distrust)?;
    let cedar = named(files, Purpose::Cedar, rules.cedar.as_deref()).map_err(distrust)?;
    let unusable = || Refusal::RulesUnreadable;
    let table = yaml::read(boundaries.ok_or_else(unusable)?).map_err(|_| unusable())?;
    let policy = Policy::compile(table, cedar, rules.manifest.manifest.version).map_err(|_| unusable())?;
    let looked_at = named(&verified.manifest().files, Purpose::LookedAt, rules.looked_at.as_deref());
    let known = looked_at.map_err(distrust)?.unwrap_or(BUILT_IN);
    check_second(&verified, seen, (files, &policy), known).map_err(distrust)?;
    Ok((verified, policy))
}

/// The one file that is for this purpose: given exactly when the manifest names one, and the one that it names. A file
/// that was left out could be the one that forbids.
fn named<'a>(
    files: &[ManifestFile],
    purpose: Purpose,
    given: Option<&'a str>,
) -> Result<Option<&'a str>, TrustError> {
    match (files.iter().find(|file| file.purpose == purpose), given) {
        (None, None) => Ok(None),
        (Some(file), Some(text)) if file.sha256 == digest_of(text.as_bytes()) => Ok(Some(text)),
        (Some(file), _) => Err(TrustError::WrongFile { path: file.path.clone() }),
        (None, Some(text)) => Err(TrustError::WrongFile { path: digest_of(text.as_bytes()).to_string() }),
    }
}
