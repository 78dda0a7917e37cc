//! What the organisation publishes: kept and handed on, after the checks that every device makes too.
//!
//! The server holds none of the keys. That it checks is not what devices rely on; it keeps mistakes from spreading.

use deskside_core::id::Digest;
use deskside_core::trust::{SignedManifest, TrustError, verify_manifest, verify_root_chain};
use deskside_protocol::Done;
use deskside_protocol::endpoints::Bytes;
use deskside_protocol::problem::Problem;
use deskside_protocol::publish::{PublishRoot, Published, Roots};

use super::proposal::{has_second, stored};
use crate::desk::Desk;
use crate::fault::{Result, unusable};
use crate::web::{Anyone, It, Person};

pub(crate) async fn roots(desk: &Desk, _: Anyone, (): (), (): (), (): ()) -> Result<Roots> {
    Ok(Roots { chain: desk.store.roots().await? })
}

pub(crate) async fn publish_root(
    desk: &Desk,
    It(by): It,
    (): (),
    (): (),
    wanted: PublishRoot,
) -> Result<Done> {
    let mut chain = desk.store.roots().await?;
    // Sent again, because the answer was lost.
    if chain.last().is_some_and(|newest| newest.root == wanted.root.root) {
        return Ok(Done {});
    }
    chain.push(wanted.root.clone());
    let first = chain[0].root.root.fingerprint();
    verify_root_chain(&chain, &first, desk.now()).map_err(|error| refused(error, "/root"))?;
    if chain.len() == 1 && wanted.root.root.version != 1 {
        return Err(unusable("/root/root/version", "1 for the first root").into());
    }
    desk.store.add_root(&by, wanted.root, wanted.organisation).await?;
    Ok(Done {})
}

pub(crate) async fn manifest(desk: &Desk, _: Person, (): (), (): (), (): ()) -> Result<Published> {
    Ok(Published { manifest: desk.store.manifest().await? })
}

pub(crate) async fn publish_manifest(
    desk: &Desk,
    It(by): It,
    (): (),
    (): (),
    wanted: SignedManifest,
) -> Result<Done> {
    let chain = desk.store.roots().await?;
    let newest = chain.last().ok_or(Problem::NotNewer)?;
    let before = desk.store.manifest().await?;
    // Sent again, because the answer was lost.
    if before.as_ref().is_some_and(|before| before.manifest == wanted.manifest) {
        return Ok(Done {});
    }
    verify_manifest(&wanted, &newest.root, None, desk.now()).map_err(|error| refused(error, "/manifest"))?;
    if before.as_ref().is_some_and(|before| wanted.manifest.version <= before.manifest.version) {
        return Err(Problem::NotNewer.into());
    }
    stored(desk, &wanted.manifest.files, "/manifest/files").await?;
    if let Some(roll_out) = &wanted.manifest.publishing.roll_out {
        stored(desk, &roll_out.files, "/manifest/publishing/roll_out/files").await?;
    }
    if let Some(before) = &before {
        has_second(desk, before, &wanted).await?;
    }
    desk.store.add_manifest(&by, wanted).await?;
    Ok(Done {})
}

pub(crate) async fn file(desk: &Desk, _: Person, (sha256,): (Digest,), (): (), (): ()) -> Result<Bytes> {
    Ok(Bytes(desk.blobs.file(&sha256).await?))
}

pub(crate) async fn store_file(
    desk: &Desk,
    _: It,
    (sha256,): (Digest,),
    (): (),
    Bytes(bytes): Bytes,
) -> Result<Done> {
    desk.blobs.put_file(&sha256, bytes).await?;
    Ok(Done {})
}

/// What somebody is told whose root or manifest does not verify.
fn refused(error: TrustError, field: &str) -> Problem {
    match error {
        TrustError::Rollback { .. } | TrustError::WrongRoot | TrustError::BadSignature => Problem::NotNewer,
        other => unusable(field, other.to_string()),
    }
}
