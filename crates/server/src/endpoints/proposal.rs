//! Changes of the rules: one that waits for a second person of IT, and what was published before. The server carries them; what
//! it checks keeps mistakes from spreading, and one person from doing what is for two.

use deskside_core::boundary::{Policy, compare};
use deskside_core::canonical;
use deskside_core::id::Digest;
use deskside_core::trust::{
    ChangeError, Manifest, ManifestFile, Purpose, SECOND_FROM, SignedChange, SignedManifest, WIZARD_YAML,
    wizards_in,
};
use deskside_core::wizard::Wizard;
use deskside_core::yaml;
use deskside_protocol::Done;
use deskside_protocol::problem::Problem;
use deskside_protocol::publish::{Decided, History, Proposed};

use crate::desk::Desk;
use crate::fault::{Result, unusable};
use crate::web::It;

pub(crate) async fn manifests(desk: &Desk, _: It, (): (), (): (), (): ()) -> Result<History> {
    desk.store.history().await
}

pub(crate) async fn decided(desk: &Desk, _: It, (): (), (): (), (): ()) -> Result<Decided> {
    desk.store.decided().await
}

pub(crate) async fn proposal(desk: &Desk, _: It, (): (), (): (), (): ()) -> Result<Proposed> {
    Ok(Proposed { proposal: desk.store.proposal().await? })
}

pub(crate) async fn propose(desk: &Desk, It(by): It, (): (), (): (), wanted: SignedChange) -> Result<Done> {
    let before = follows(desk, &wanted).await?;
    if wanted.signatures.len() != 1 {
        return Err(unusable("/signatures", "one, of who made the change").into());
    }
    let first = wanted.first(&before.staff).map_err(refused)?;
    if first.person != by.id {
        return Err(Problem::NotAllowed.into());
    }
    stored(desk, &wanted.change.files, "/change/files").await?;
    desk.store.propose(&by, wanted).await?;
    Ok(Done {})
}

pub(crate) async fn second_proposal(
    desk: &Desk,
    It(by): It,
    (): (),
    (): (),
    wanted: SignedChange,
) -> Result<Done> {
    let before = follows(desk, &wanted).await?;
    let [_, second] = wanted.two(&before.staff).map_err(refused)?;
    if second.person != by.id {
        return Err(Problem::NotAllowed.into());
    }
    desk.store.second(&by, wanted).await?;
    Ok(Done {})
}

pub(crate) async fn withdraw_proposal(
    desk: &Desk,
    It(by): It,
    (digest,): (Digest,),
    (): (),
    (): (),
) -> Result<Done> {
    desk.store.withdraw_proposal(&by, digest).await?;
    Ok(Done {})
}

/// The manifest that is published now, if the change follows from it.
async fn follows(desk: &Desk, wanted: &SignedChange) -> Result<Manifest> {
    let before = desk.store.manifest().await?.ok_or(Problem::NotNewer)?.manifest;
    let change = &wanted.change;
    if change.base != canonical::digest(&before) || Some(change.version) != before.version.checked_add(1) {
        return Err(Problem::NotNewer.into());
    }
    Ok(before)
}

fn refused(error: ChangeError) -> Problem {
    match error {
        ChangeError::BadSignature => unusable("/signatures", "signatures that hold"),
        ChangeError::OneSignature => unusable("/signatures", "two of them"),
        ChangeError::NotStaff | ChangeError::SamePerson => Problem::NotAllowed,
    }
}

/// Whether all these files are here.
pub(super) async fn stored(desk: &Desk, files: &[ManifestFile], field: &str) -> Result<()> {
    for (at, file) in files.iter().enumerate() {
        if desk.blobs.file_size(&file.sha256).await? != Some(u64::from(file.size)) {
            return Err(unusable(&format!("{field}/{at}"), "a file that was stored before").into());
        }
    }
    Ok(())
}

/// Refuses a manifest that asks for less than the one before it where that is for two people, unless two people of IT looked
/// at the table: at this change of it, or at an earlier one that is still named.
pub(super) async fn has_second(desk: &Desk, before: &SignedManifest, wanted: &SignedManifest) -> Result<()> {
    let (before, wanted) = (&before.manifest, &wanted.manifest);
    let looked_at = wanted.publishing.looked_at.as_ref();
    if looked_at != before.publishing.looked_at.as_ref() {
        let base = canonical::digest(before);
        let named = looked_at.is_some_and(|looked_at| {
            looked_at.signed.makes(wanted, &base) && looked_at.signed.two(&before.staff).is_ok()
        });
        if !named {
            return Err(Problem::NeedsSecond.into());
        }
    }
    if before.staff.len() < SECOND_FROM {
        return Ok(());
    }
    let change = looked_at.map(|looked_at| &looked_at.signed);
    let rolled_out = wanted.publishing.roll_out.as_ref().map(|roll_out| &roll_out.files[..]);
    let mut policy = None;
    for files in [Some(&wanted.files[..]), rolled_out].into_iter().flatten() {
        wizards_have_second(desk, &before.files, change, files).await?;
        let both = |of: &dyn Fn(Purpose) -> Option<Digest>| [of(Purpose::Boundaries), of(Purpose::Cedar)];
        let these = both(&|purpose| ManifestFile::named(files, purpose).cloned());
        let as_before = both(&|purpose| ManifestFile::named(&before.files, purpose).cloned());
        let as_looked_at = change.map(|change| both(&|purpose| change.file(purpose).cloned()));
        if these == as_before || as_looked_at.is_some_and(|looked_at| looked_at == these) {
            continue;
        }
        // What is written by hand cannot be asked row by row what it changes.
        if these[1] != as_before[1] {
            return Err(Problem::NeedsSecond.into());
        }
        let now = match policy.take() {
            Some(now) => now,
            None => read(desk, &before.files).await?,
        };
        let after = read(desk, files).await?;
        let is_for_two = compare(&now, &after).is_for_two();
        policy = Some(now);
        if is_for_two {
            return Err(Problem::NeedsSecond.into());
        }
    }
    Ok(())
}

/// Refuses wizards that are for two people, unless they are there already, word for word, or two people looked at them.
async fn wizards_have_second(
    desk: &Desk,
    before: &[ManifestFile],
    looked_at: Option<&SignedChange>,
    files: &[ManifestFile],
) -> Result<()> {
    let as_before = wizards_in(before);
    let as_looked_at = looked_at.map(|signed| wizards_in(&signed.change.files)).unwrap_or_default();
    for (id, own) in wizards_in(files) {
        if [&as_before, &as_looked_at].iter().any(|known| known.get(&id) == Some(&own)) {
            continue;
        }
        let text = match own.get(WIZARD_YAML) {
            Some(sha256) => String::from_utf8(desk.blobs.file(sha256).await?).ok(),
            None => None,
        };
        // What cannot be read here may be of a newer version, and do anything.
        let wizard = text.and_then(|text| yaml::read::<Wizard>(&text).ok());
        if wizard.is_none_or(|wizard| wizard.is_for_two()) {
            return Err(Problem::NeedsSecond.into());
        }
    }
    Ok(())
}

/// The policy of some files, as a device reads it.
async fn read(desk: &Desk, files: &[ManifestFile]) -> Result<Policy> {
    let mut texts = Vec::new();
    for purpose in [Purpose::Boundaries, Purpose::Cedar] {
        let text = match ManifestFile::named(files, purpose) {
            Some(sha256) => String::from_utf8(desk.blobs.file(sha256).await?).ok(),
            None => None,
        };
        texts.push(text);
    }
    let cedar = texts.pop().flatten();
    let table = texts.pop().flatten().and_then(|text| yaml::read(&text).ok());
    let policy = table.and_then(|table| Policy::compile(table, cedar.as_deref(), 1).ok());
    Ok(policy.unwrap_or_else(Policy::unreadable))
}
