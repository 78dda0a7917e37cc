//! *This limit stopped me*: said by people, read by IT.

use deskside_core::id::{BoundaryId, ObjectionId};
use deskside_protocol::objection::{Objection, ObjectionRow, Objections, ObjectionsQuery};
use deskside_protocol::{Done, Page};

use crate::desk::Desk;
use crate::fault::Result;
use crate::web::{It, Person};

pub(crate) async fn object(
    desk: &Desk,
    Person(by): Person,
    (id,): (ObjectionId,),
    (): (),
    objection: Objection,
) -> Result<Done> {
    // What is here already is answered however often it is sent: the answer may have been lost.
    if let Err(often) = desk.limits.object(&by.id, desk.now())
        && !desk.store.has_objected(&by, &id).await?
    {
        return Err(often.into());
    }
    desk.store.object(&by, &id, objection).await?;
    Ok(Done {})
}

pub(crate) async fn objections(desk: &Desk, _: It, (): (), (): (), (): ()) -> Result<Objections> {
    desk.store.objections().await
}

pub(crate) async fn objections_to(
    desk: &Desk,
    _: It,
    (boundary,): (BoundaryId,),
    query: ObjectionsQuery,
    (): (),
) -> Result<Page<ObjectionRow>> {
    desk.store.objections_to(&boundary, &query).await
}
