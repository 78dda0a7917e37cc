//! Requests: submitted, listed, read and moved.

use deskside_core::id::RequestId;
use deskside_core::trust::verify_receipt;
use deskside_protocol::account::Device;
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{
    Counts, ListQuery, Move, MoveRequest, Packet, RequestRow, RequestView, SubmitRequest, SubmittedBundle,
};
use deskside_protocol::{Page, PageQuery};

use crate::clock::DAY;
use crate::desk::Desk;
use crate::fault::{Result, unusable};
use crate::web::{It, Person};

/// How far ahead the time is at most from which on power users are asked.
const FARTHEST: i64 = 7 * DAY;

pub(crate) async fn submit_request(
    desk: &Desk,
    Person(by): Person,
    (id,): (RequestId,),
    (): (),
    wanted: SubmitRequest,
) -> Result<RequestView> {
    // What is here already is answered however often it is sent: the answer may have been lost.
    if let Err(often) = desk.limits.submit(&by.id, desk.now())
        && !desk.store.was_submitted(&by, &id).await?
    {
        return Err(often.into());
    }
    if wanted.not_before.is_some_and(|from| from.0 - desk.now().0 > FARTHEST) {
        return Err(unusable("/not_before", "at most 7 days ahead").into());
    }
    let device = desk.store.device_of(&by, &wanted.device).await?;
    let device = device.ok_or_else(|| unusable("/device", "a device of this person"))?;
    if let Some(bundle) = &wanted.bundle {
        verify(bundle, &id, &device)?;
    }
    desk.store.submit(&by, device, &id, wanted).await
}

/// Signed by the device that the request came from, which is the one that IT knows of.
pub(crate) async fn add_packet(
    desk: &Desk,
    Person(by): Person,
    (id,): (RequestId,),
    (): (),
    packet: Packet,
) -> Result<RequestView> {
    let view = desk.store.request(&by, &id).await?;
    if view.row.person.id != by.id {
        return Err(Problem::NotAllowed.into());
    }
    verify(&packet.bundle, &id, &view.device)?;
    // What is here already is answered however often it is sent.
    if !view.packets.contains(&packet) {
        desk.limits.make_move(&by.id, desk.now())?;
    }
    desk.store.add_packet(&by, &id, packet).await
}

/// Refuses a sealed part of another request or device.
fn verify(bundle: &SubmittedBundle, id: &RequestId, device: &Device) -> Result<()> {
    if bundle.receipt.request != *id {
        return Err(unusable("/bundle/receipt/request", "the id of this request").into());
    }
    verify_receipt(&bundle.receipt, &bundle.signature, &device.key)
        .map_err(|_| unusable("/bundle/signature", "the signature of the device").into())
}

pub(crate) async fn request(
    desk: &Desk,
    Person(by): Person,
    (id,): (RequestId,),
    (): (),
    (): (),
) -> Result<RequestView> {
    desk.store.request(&by, &id).await
}

pub(crate) async fn my_requests(
    desk: &Desk,
    Person(by): Person,
    (): (),
    page: PageQuery,
    (): (),
) -> Result<Page<RequestRow>> {
    desk.store.requests_of(&by, page).await
}

pub(crate) async fn list_requests(
    desk: &Desk,
    It(by): It,
    (): (),
    query: ListQuery,
    (): (),
) -> Result<Page<RequestRow>> {
    if query.search.as_ref().is_some_and(|search| search.chars().count() > 200) {
        return Err(unusable("/search", "200 characters at most").into());
    }
    desk.store.list(&by, &query).await
}

pub(crate) async fn counts(desk: &Desk, It(by): It, (): (), (): (), (): ()) -> Result<Counts> {
    desk.store.counts(&by).await
}

pub(crate) async fn move_request(
    desk: &Desk,
    Person(by): Person,
    (id,): (RequestId,),
    (): (),
    wanted: MoveRequest,
) -> Result<RequestView> {
    // These have endpoints of their own: one needs a certificate, and after the others there is nothing more to see.
    if matches!(wanted.to, Move::Claim | Move::LetGo | Move::HandOver) {
        return Err(unusable("/move", "a move without an endpoint of its own").into());
    }
    if let Err(often) = desk.limits.make_move(&by.id, desk.now())
        && !desk.store.was_moved(&by, &id, &wanted.key).await?
    {
        return Err(often.into());
    }
    desk.store.make_move(&by, &id, wanted).await
}
