//! What devices say by themselves, and what IT sees of it.

use deskside_core::id::SummaryId;
use deskside_protocol::Done;
use deskside_protocol::summary::{RunEnds, Summary};

use crate::desk::Desk;
use crate::fault::Result;
use crate::web::{It, Person};

pub(crate) async fn summarise(
    desk: &Desk,
    Person(by): Person,
    (id,): (SummaryId,),
    (): (),
    summary: Summary,
) -> Result<Done> {
    // What is here already is answered however often it is sent: the answer may have been lost.
    if let Err(often) = desk.limits.summarise(&by.id, desk.now())
        && !desk.store.has_summary(&id).await?
    {
        return Err(often.into());
    }
    desk.store.summarise(&by, &id, summary).await?;
    Ok(Done {})
}

pub(crate) async fn run_ends(desk: &Desk, _: It, (): (), (): (), (): ()) -> Result<RunEnds> {
    desk.store.run_ends().await
}
