//! What happened: the log of events, and the record of every act.

use deskside_protocol::audit::{AuditEntry, CheckpointQuery, Checkpoints, LinkQuery, Links, RecordCheck};
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

pub(crate) async fn audit_links(desk: &Desk, _: Person, (): (), query: LinkQuery, (): ()) -> Result<Links> {
    desk.store.links(query).await
}

pub(crate) async fn check_audit(desk: &Desk, _: It, (): (), (): (), (): ()) -> Result<RecordCheck> {
    // It reads everything: one at a time is enough.
    let _one = desk.checking.lock().await;
    desk.store.check_record().await
}

pub(crate) async fn audit(desk: &Desk, _: It, (): (), page: PageQuery, (): ()) -> Result<Page<AuditEntry>> {
    desk.store.audit(page).await
}
