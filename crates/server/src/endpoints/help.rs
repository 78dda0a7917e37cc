//! A power user helps: who can now, what waits, and the lease on one request.

use deskside_core::id::RequestId;
use deskside_protocol::help::{
    Claim, Claimed, Heartbeat, Helped, Helpers, HelpersQuery, Inbox, Lease, Leave, Presence,
};
use deskside_protocol::{Done, PageQuery};

use crate::clock::DAY;
use crate::desk::Desk;
use crate::fault::{Result, unusable};
use crate::web::{It, Peer, Person};

pub(crate) async fn set_presence(
    desk: &Desk,
    Peer { caller, .. }: Peer,
    (): (),
    (): (),
    wanted: Presence,
) -> Result<Done> {
    let ahead = wanted.until.0 - desk.now().0;
    if !(0..=DAY).contains(&ahead) {
        return Err(unusable("/until", "at most 24 hours ahead").into());
    }
    desk.limits.make_move(&caller.id, desk.now())?;
    desk.store.set_presence(&caller, wanted).await?;
    Ok(Done {})
}

/// Also for who is certified no more.
pub(crate) async fn end_presence(desk: &Desk, Person(by): Person, (): (), (): (), (): ()) -> Result<Done> {
    desk.store.end_presence(&by).await?;
    Ok(Done {})
}

pub(crate) async fn helpers(
    desk: &Desk,
    Person(by): Person,
    (): (),
    HelpersQuery { skill }: HelpersQuery,
    (): (),
) -> Result<Helpers> {
    desk.store.helpers(&by, &skill).await
}

pub(crate) async fn inbox(desk: &Desk, peer: Peer, (): (), page: PageQuery, (): ()) -> Result<Inbox> {
    desk.store.inbox(&peer.caller, &peer.certificate, page).await
}

pub(crate) async fn claim(
    desk: &Desk,
    Peer { caller, device, .. }: Peer,
    (id,): (RequestId,),
    (): (),
    wanted: Claim,
) -> Result<Claimed> {
    if wanted.device != device.id {
        return Err(unusable("/device", "the device that is signed in").into());
    }
    desk.limits.make_move(&caller.id, desk.now())?;
    desk.store.claim(&caller, device, &id).await
}

pub(crate) async fn join_run(
    desk: &Desk,
    It(by): It,
    (id,): (RequestId,),
    (): (),
    wanted: Claim,
) -> Result<Claimed> {
    let device = by.device.clone().filter(|device| device.id == wanted.device);
    let device = device.ok_or_else(|| unusable("/device", "the device that is signed in"))?;
    desk.limits.make_move(&by.id, desk.now())?;
    desk.store.join_run(&by, device, &id).await
}

/// Not for power users alone: who ceased to be one is told that the lease is lost.
pub(crate) async fn heartbeat(
    desk: &Desk,
    Person(by): Person,
    (id,): (RequestId,),
    (): (),
    Heartbeat { lease }: Heartbeat,
) -> Result<Lease> {
    desk.store.heartbeat(&by, &id, lease).await
}

pub(crate) async fn leave(
    desk: &Desk,
    Person(by): Person,
    (id,): (RequestId,),
    (): (),
    wanted: Leave,
) -> Result<Done> {
    desk.store.leave(&by, &id, wanted).await?;
    Ok(Done {})
}

/// Also for who is certified no more: it is theirs.
pub(crate) async fn helped(
    desk: &Desk,
    Person(by): Person,
    (): (),
    page: PageQuery,
    (): (),
) -> Result<Helped> {
    desk.store.helped(&by, page).await
}
