//! Checks roots and manifests. What comes out of here was signed; nothing else can make a [`Verified`].

use std::collections::BTreeSet;

use super::groups::built_in;
use super::{
    CLOCK_SLACK, Certificate, MAX_FILE, MAX_FILES, MAX_FILES_TOTAL, MAX_WHY, Manifest, ManifestFile,
    PublicKey, Publishing, Purpose, RollOut, Root, Signature, SignedChange, SignedManifest, SignedRoot,
    Staff, Statement, TrustError, verify,
};
use crate::canonical;
use crate::id::{Digest, Millis};

/// More than anybody needs: a root is made every few years, or when a key was lost.
const MAX_ROOTS: usize = 256;
const MAX_POLICY_KEYS: usize = 16;
const MAX_READERS: usize = 64;
const MAX_WRAPPED: usize = 4096;
const MAX_NAME: usize = 200;
/// Everybody in a large company.
const MAX_CERTIFICATES: usize = 4096;
const MAX_DEVICES: usize = 32;
const MAX_GROUPS: usize = 256;
/// Everybody in a large company.
const MAX_MEMBERS: usize = 4096;
const MAX_SKILLS: usize = 64;
/// A sealed age file with one key is about 400 bytes.
const MAX_WRAPPED_SIZE: usize = 4096;
/// The canonical form has no exact whole numbers beyond this (2^53).
const MAX_TIME: i64 = 9_007_199_254_740_992;

fn malformed(what: impl Into<String>) -> TrustError {
    TrustError::Malformed { what: what.into() }
}

fn ensure(holds: bool, what: &str) -> Result<(), TrustError> {
    if holds { Ok(()) } else { Err(malformed(what)) }
}

/// The newest root, if the chain leads to it from the root that this device was set up with.
///
/// Roots before the pinned one are not looked at: who was enrolled late never trusted them.
///
/// # Errors
/// [`TrustError::WrongRoot`] when the pinned root is not in the chain, [`TrustError::BadSignature`] when a later one is not
/// signed by itself and by the one before it, [`TrustError::Malformed`] for gaps, [`TrustError::TooFarAhead`].
pub fn verify_root_chain<'a>(
    chain: &'a [SignedRoot],
    pinned_fingerprint: &Digest,
    now: Millis,
) -> Result<&'a Root, TrustError> {
    ensure(chain.len() <= MAX_ROOTS, "too many roots")?;
    let pinned = chain.iter().position(|signed| signed.root.root.fingerprint() == *pinned_fingerprint);
    let mut rest = chain[pinned.ok_or(TrustError::WrongRoot)?..].iter();
    let first = rest.next().ok_or(TrustError::WrongRoot)?;
    check_root(first, None, now)?;
    rest.try_fold(&first.root, |before, signed| {
        check_root(signed, Some(before), now)?;
        Ok(&signed.root)
    })
}

fn check_root(signed: &SignedRoot, before: Option<&Root>, now: Millis) -> Result<(), TrustError> {
    let root = &signed.root;
    let signers = signers(root, &signed.signatures, 2)?;
    let others = signers.iter().copied().find(|key| **key != root.root);
    let own = signers.contains(&root.root);
    let handed_over = match before {
        None => true,
        Some(before) => signers.contains(&before.root) && others.is_none_or(|key| *key == before.root),
    };
    if !own || !handed_over {
        return Err(TrustError::BadSignature);
    }
    ensure(root.version >= 1, "roots are counted from 1")?;
    if let Some(before) = before {
        ensure(before.version.checked_add(1) == Some(root.version), "a root is missing in between")?;
    }
    ensure((1..=MAX_POLICY_KEYS).contains(&root.policy.len()), "a root names 1 to 16 policy keys")?;
    ensure(
        root.policy.iter().collect::<BTreeSet<_>>().len() == root.policy.len(),
        "a policy key is named twice",
    )?;
    check_times(root.made, root.expires, now)
}

fn check_times(made: Millis, expires: Millis, now: Millis) -> Result<(), TrustError> {
    let known = |at: Millis| (0..MAX_TIME).contains(&at.0);
    ensure(known(made) && known(expires) && made < expires, "its dates make no sense")?;
    if made.0.saturating_sub(CLOCK_SLACK) > now.0 {
        return Err(TrustError::TooFarAhead { made });
    }
    Ok(())
}

/// Everybody who signed. One signature that does not hold spoils all: nobody honest adds one.
fn signers<'a, T: Statement>(
    value: &T,
    signatures: &'a [Signature],
    most: usize,
) -> Result<BTreeSet<&'a PublicKey>, TrustError> {
    if signatures.is_empty() || signatures.len() > most {
        return Err(TrustError::BadSignature);
    }
    for signature in signatures {
        verify(value, signature)?;
    }
    let signers: BTreeSet<&PublicKey> = signatures.iter().map(|signature| &signature.key).collect();
    if signers.len() == signatures.len() { Ok(signers) } else { Err(TrustError::BadSignature) }
}

/// What a device remembers of the last manifest it took, so that it cannot be led back.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Seen {
    /// Its version.
    pub version: u32,
    /// The version of its root.
    pub root_version: u32,
    /// Its digest, see [`Verified::digest`].
    pub digest: Option<Digest>,
    /// The digest of what was written by hand in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_written: Option<Digest>,
}

/// Whether a policy still counts.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Freshness {
    /// It does.
    Current,
    /// It has run out: only its *alone* rules stay.
    Expired,
}

/// A manifest that was checked. Nothing but [`verify_manifest`] makes one.
///
/// ```compile_fail
/// let forged = deskside_core::trust::Verified { manifest: todo!(), digest: todo!(), expires: todo!() };
/// ```
/// ```compile_fail
/// let forged: deskside_core::trust::Verified = serde_json::from_str("{}").unwrap();
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    manifest: Manifest,
    digest: Digest,
    expires: Millis,
}

/// Checks a manifest under a root that [`verify_root_chain`] gave. Being expired is not an error: see
/// [`Verified::freshness`].
///
/// # Errors
/// [`TrustError::BadSignature`] unless policy keys of this root signed it, [`TrustError::WrongRoot`] when it was made for
/// another root, [`TrustError::Rollback`], [`TrustError::Malformed`], [`TrustError::TooFarAhead`].
pub fn verify_manifest(
    signed: &SignedManifest,
    root: &Root,
    seen: Option<&Seen>,
    now: Millis,
) -> Result<Verified, TrustError> {
    let manifest = &signed.manifest;
    let signers = signers(manifest, &signed.signatures, MAX_POLICY_KEYS)?;
    if !signers.iter().all(|key| root.policy.contains(key)) {
        return Err(TrustError::BadSignature);
    }
    if manifest.root_version != root.version {
        return Err(TrustError::WrongRoot);
    }
    check_form(manifest)?;
    check_times(manifest.made, manifest.expires, now)?;
    let digest = canonical::digest(manifest);
    if let Some(seen) = seen {
        let replaced =
            manifest.version == seen.version && seen.digest.as_ref().is_some_and(|at| *at != digest);
        if manifest.version < seen.version || replaced {
            return Err(TrustError::Rollback { seen: seen.version, given: manifest.version });
        }
        if manifest.root_version < seen.root_version {
            return Err(TrustError::Rollback { seen: seen.root_version, given: manifest.root_version });
        }
    }
    Ok(Verified { manifest: manifest.clone(), digest, expires: manifest.expires.min(root.expires) })
}

fn check_form(manifest: &Manifest) -> Result<(), TrustError> {
    ensure(manifest.version >= 1, "manifests are counted from 1")?;
    ensure(manifest.organisation.len() <= MAX_NAME, "the name of the organisation is too long")?;
    ensure(manifest.telephone.len() <= MAX_NAME, "the telephone number is too long")?;
    check_files(&manifest.files)?;
    ensure(manifest.readers.len() <= MAX_READERS, "too many groups of readers")?;
    for readers in manifest.readers.values() {
        ensure(readers.name.len() <= MAX_NAME, "the name of a group of readers is too long")?;
        ensure(readers.recipient.len() <= MAX_WRAPPED_SIZE, "the key of a group of readers is too long")?;
        ensure(readers.wrapped.len() <= MAX_WRAPPED, "a group of readers has too many devices")?;
        let fits =
            |(device, key): (&String, &String)| device.len() <= MAX_NAME && key.len() <= MAX_WRAPPED_SIZE;
        ensure(readers.wrapped.iter().all(fits), "a wrapped key of a group of readers is too long")?;
    }
    check_staff(&manifest.staff)?;
    check_certificates(&manifest.certificates)?;
    check_groups(manifest)?;
    check_publishing(manifest)
}

fn check_files(files: &[ManifestFile]) -> Result<(), TrustError> {
    ensure(files.len() <= MAX_FILES, "too many files")?;
    let mut paths = BTreeSet::new();
    for file in files {
        let shown: String = file.path.chars().take(80).collect();
        ensure(is_plain_path(&file.path), &format!("`{shown}` is not a name for a file"))?;
        ensure(paths.insert(&file.path), &format!("`{shown}` is named twice"))?;
        ensure(file.size <= MAX_FILE, &format!("`{shown}` is too large"))?;
    }
    let total: u64 = files.iter().map(|file| u64::from(file.size)).sum();
    ensure(total <= MAX_FILES_TOTAL, "the files are too large together")?;
    // A second one would be passed over by whoever takes the first, with all that it forbids.
    for (purpose, what) in [
        (Purpose::Boundaries, "tables of boundaries"),
        (Purpose::Cedar, "files of Cedar"),
        (Purpose::LookedAt, "tables that two looked at"),
    ] {
        let count = files.iter().filter(|file| file.purpose == purpose).count();
        ensure(count <= 1, &format!("{count} {what} where there may be one"))?;
    }
    match super::wizards::fault(files) {
        None => Ok(()),
        Some(fault) => Err(malformed(fault)),
    }
}

fn check_groups(manifest: &Manifest) -> Result<(), TrustError> {
    ensure(manifest.groups.len() <= MAX_GROUPS, "too many groups")?;
    for (group, members) in &manifest.groups {
        ensure(members.name.len() <= MAX_NAME, "the name of a group is too long")?;
        ensure(!built_in::ALL.contains(&group.as_str()), "a group has a name that is built in")?;
        let size = members.people.len().max(members.computers.len());
        ensure(size <= MAX_MEMBERS, "a group has too many members")?;
    }
    Ok(())
}

/// INVARIANT: what is said to have been looked at by two people was signed by two.
fn check_publishing(manifest: &Manifest) -> Result<(), TrustError> {
    let Publishing { roll_out, change, looked_at } = &manifest.publishing;
    if let Some(RollOut { groups, files }) = roll_out {
        check_files(files)?;
        let total = manifest.files.iter().chain(files).map(|file| u64::from(file.size)).sum::<u64>();
        ensure(total <= MAX_FILES_TOTAL, "the files are too large together")?;
        ensure(!groups.is_empty(), "rules are rolled out to nobody")?;
        let known = |group: &crate::id::Group| {
            let built_in = [built_in::POWER_USERS, built_in::IT].contains(&group.as_str());
            built_in || manifest.groups.contains_key(group)
        };
        ensure(groups.iter().all(known), "rules are rolled out to a group that does not exist")?;
        ensure(
            files.iter().any(|file| file.purpose == Purpose::Boundaries),
            "rules are rolled out without a table of boundaries",
        )?;
    }
    if let Some(signed) = change {
        check_change(manifest, signed)?;
        signers(&signed.change, &signed.signatures, 2)?;
    }
    let table = manifest.files.iter().find(|file| file.purpose == Purpose::LookedAt);
    match (looked_at, table) {
        (None, None) => Ok(()),
        (Some(looked_at), Some(table)) => {
            check_change(manifest, &looked_at.signed)?;
            check_staff(&looked_at.people)?;
            looked_at.signed.two(&looked_at.people).map_err(|_| TrustError::BadSignature)?;
            let same = looked_at.signed.file(Purpose::Boundaries) == Some(&table.sha256);
            ensure(same, "the table that two looked at is another one")
        }
        (Some(_), None) | (None, Some(_)) => Err(malformed("the table that two looked at is missing")),
    }
}

fn check_change(manifest: &Manifest, signed: &SignedChange) -> Result<(), TrustError> {
    let change = &signed.change;
    ensure(change.version <= manifest.version, "a change of a manifest that is still to come")?;
    ensure(change.why.chars().count() <= MAX_WHY, "the reason of a change is too long")?;
    ensure(change.name.len() <= MAX_NAME, "the name at a change is too long")?;
    ensure(change.groups.len() <= MAX_GROUPS, "a change has too many groups")?;
    check_files(&change.files)
}

fn check_staff(staff: &[Staff]) -> Result<(), TrustError> {
    ensure(staff.len() <= MAX_CERTIFICATES, "too many people of IT")?;
    let (mut people, mut devices) = (BTreeSet::new(), BTreeSet::new());
    for one in staff {
        ensure(one.name.len() <= MAX_NAME, "the name of somebody of IT is too long")?;
        ensure(one.devices.len() <= MAX_DEVICES, "somebody of IT has too many devices")?;
        ensure(people.insert(&one.person), "somebody of IT is named twice")?;
        let alone = one.devices.iter().all(|device| devices.insert(device));
        ensure(alone, "a device belongs to two people of IT")?;
    }
    Ok(())
}

fn check_certificates(certificates: &[Certificate]) -> Result<(), TrustError> {
    ensure(certificates.len() <= MAX_CERTIFICATES, "too many certificates")?;
    let (mut people, mut devices) = (BTreeSet::new(), BTreeSet::new());
    for certificate in certificates {
        ensure(certificate.name.len() <= MAX_NAME, "the name on a certificate is too long")?;
        ensure(certificate.team.len() <= MAX_NAME, "the team on a certificate is too long")?;
        ensure(certificate.devices.len() <= MAX_DEVICES, "a certificate has too many devices")?;
        ensure(certificate.skills.len() <= MAX_SKILLS, "a certificate has too many skills")?;
        let known = |at: Millis| (0..MAX_TIME).contains(&at.0);
        let dated = known(certificate.from) && known(certificate.until);
        ensure(dated && certificate.from < certificate.until, "the dates of a certificate make no sense")?;
        // Whoever looks one up takes the first.
        ensure(people.insert(&certificate.person), "a person has two certificates")?;
        let alone = certificate.devices.iter().all(|device| devices.insert(device));
        ensure(alone, "a device is on two certificates")?;
    }
    Ok(())
}

/// Whether a path stays where it is put, on every file system: `boundaries/default.yaml`.
fn is_plain_path(path: &str) -> bool {
    let plain =
        |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '.' | '_' | '-');
    let named = |part: &str| !part.is_empty() && !part.starts_with(['.', '-']) && part.chars().all(plain);
    path.len() <= MAX_NAME && path.split('/').all(named)
}

impl Verified {
    /// What was signed.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The SHA-256 of its canonical form.
    pub fn digest(&self) -> &Digest {
        &self.digest
    }

    /// What to remember, for the next [`verify_manifest`].
    pub fn seen(&self) -> Seen {
        let Manifest { version, root_version, .. } = self.manifest;
        let hand_written = ManifestFile::named(&self.manifest.files, Purpose::Cedar).cloned();
        Seen { version, root_version, digest: Some(self.digest.clone()), hand_written }
    }

    /// The first of its own end and that of its root.
    pub fn expires(&self) -> Millis {
        self.expires
    }

    /// Whether it still counts. A clock that was set back to before it was made counts as run out.
    pub fn freshness(&self, now: Millis) -> Freshness {
        let set_back = self.manifest.made.0.saturating_sub(CLOCK_SLACK) > now.0;
        if now > self.expires || set_back { Freshness::Expired } else { Freshness::Current }
    }

    /// A published file, if these are its bytes; of a path that is there twice, for a roll-out, either.
    ///
    /// # Errors
    /// [`TrustError::WrongFile`] when it is not named in the manifest, or is another one than the manifest names.
    pub fn file<'a>(&self, path: &str, bytes: &'a [u8]) -> Result<&'a [u8], TrustError> {
        let rolled_out = self.manifest.publishing.roll_out.iter().flat_map(|roll_out| &roll_out.files);
        let mut named = self.manifest.files.iter().chain(rolled_out).filter(|file| file.path == path);
        let same = named.any(|file| {
            u64::from(file.size) == bytes.len() as u64 && file.sha256 == canonical::digest_of(bytes)
        });
        if same {
            Ok(bytes)
        } else {
            Err(TrustError::WrongFile { path: path.chars().take(MAX_NAME).collect() })
        }
    }
}
