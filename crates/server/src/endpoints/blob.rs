//! Sealed sections: sent in parts, put together, and fetched by IT with a record of it.
//!
//! Two uploads of the same section take turns part by part, so that each is answered as if it were alone. That they do not
//! mix does not depend on it: see [`crate::blobs`].

use deskside_core::id::{Digest, PartId, RequestId};
use deskside_protocol::endpoints::Bytes;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{CompleteUpload, Upload};

use crate::blobs::PART;
use crate::desk::Desk;
use crate::fault::Result;
use crate::store::Of;
use crate::web::{It, Person};

const STORED: Upload = Upload { stored: true, parts: Vec::new() };

pub(crate) async fn blob_status(
    desk: &Desk,
    Person(by): Person,
    (sha256,): (Digest,),
    (): (),
    (): (),
) -> Result<Upload> {
    if desk.store.has_blob(&by.id, &sha256).await? {
        return Ok(STORED);
    }
    Ok(Upload { stored: false, parts: desk.blobs.parts(&by.id, &sha256).await? })
}

pub(crate) async fn put_part(
    desk: &Desk,
    Person(by): Person,
    (sha256, part): (Digest, u32),
    (): (),
    Bytes(bytes): Bytes,
) -> Result<Upload> {
    if bytes.len() > PART {
        return Err(Problem::TooLarge { limit: PART as u64 }.into());
    }
    let _shelf = desk.shelf.read().await;
    let _turn = desk.uploads.of((by.id.clone(), sha256.clone())).await;
    if desk.store.has_blob(&by.id, &sha256).await? {
        return Ok(STORED);
    }
    let others = desk.blobs.under_way(&by.id, &sha256, part).await?;
    desk.store.check_quota(&by.id, others.saturating_add(bytes.len() as u64)).await?;
    desk.blobs.put_part(&by.id, &sha256, part, bytes).await?;
    Ok(Upload { stored: false, parts: desk.blobs.parts(&by.id, &sha256).await? })
}

pub(crate) async fn complete_blob(
    desk: &Desk,
    Person(by): Person,
    (sha256,): (Digest,),
    (): (),
    CompleteUpload { parts, size }: CompleteUpload,
) -> Result<Upload> {
    let _shelf = desk.shelf.read().await;
    let _turn = desk.uploads.of((by.id.clone(), sha256.clone())).await;
    if desk.store.has_blob(&by.id, &sha256).await? {
        return Ok(STORED);
    }
    desk.store.check_quota(&by.id, size).await?;
    desk.blobs.complete(&by.id, &sha256, parts, size).await?;
    desk.store.add_blob(by.id.clone(), sha256.clone(), size).await?;
    desk.blobs.drop_upload(&by.id, &sha256).await?;
    Ok(STORED)
}

pub(crate) async fn section(
    desk: &Desk,
    It(by): It,
    (id, section): (RequestId, PartId),
    (): (),
    (): (),
) -> Result<Bytes> {
    let section = desk.store.open_section(&by, &id, Of::Request, &section).await?;
    Ok(Bytes(desk.blobs.section(&section.person, &section.sha256).await?))
}

pub(crate) async fn packet_section(
    desk: &Desk,
    It(by): It,
    (id, packet, section): (RequestId, u32, PartId),
    (): (),
    (): (),
) -> Result<Bytes> {
    let section = desk.store.open_section(&by, &id, Of::Packet(packet), &section).await?;
    Ok(Bytes(desk.blobs.section(&section.person, &section.sha256).await?))
}
