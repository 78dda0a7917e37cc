//! What happened: the log of events, and the record of every act.

use deskside_protocol::audit::{AuditEntry, CheckpointQuery, Checkpoints};
use deskside_protocol::event::{EventQuery, Events};
use deskside_protocol::{Page, PageQuery};

use crate::desk::Desk;
use crate::fault::Result;
use crate::web::{It, Person};

pub(crate) async fn events(
    desk: &Desk,
    Person(by): Person,
    (): (),
    query: EventQuery,
    (): (),
) -> Result<Events> {
    desk.store.events(&by, query.after).await
}

pub(crate) async fn checkpoint(
    desk: &Desk,
    _: Person,
    (): (),
    query: CheckpointQuery,
    (): (),
) -> Result<Checkpoints> {
    desk.store.checkpoints(query.seq).await
}

pub(crate) async fn audit(desk: &Desk, _: It, (): (), page: PageQuery, (): ()) -> Result<Page<AuditEntry>> {
    desk.store.audit(page).await
}
