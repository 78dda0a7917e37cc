//! Approvals: asked by people, answered by IT.

use deskside_core::id::ApprovalId;
use deskside_protocol::approval::{ApprovalAnswer, ApprovalView, AskApproval};
use deskside_protocol::{Page, PageQuery};

use crate::desk::Desk;
use crate::fault::Result;
use crate::web::{It, Person};

pub(crate) async fn ask_approval(
    desk: &Desk,
    Person(by): Person,
    (id,): (ApprovalId,),
    (): (),
    asked: AskApproval,
) -> Result<ApprovalView> {
    // What is here already is answered however often it is sent: the answer may have been lost.
    if let Err(often) = desk.limits.ask_approval(&by.id, desk.now())
        && !desk.store.has_asked_approval(&by, &id).await?
    {
        return Err(often.into());
    }
    desk.store.ask_approval(&by, &id, asked).await
}

pub(crate) async fn approval(
    desk: &Desk,
    Person(by): Person,
    (id,): (ApprovalId,),
    (): (),
    (): (),
) -> Result<ApprovalView> {
    desk.store.approval(&by, &id).await
}

pub(crate) async fn cancel_approval(
    desk: &Desk,
    Person(by): Person,
    (id,): (ApprovalId,),
    (): (),
    (): (),
) -> Result<ApprovalView> {
    desk.store.cancel_approval(&by, &id).await
}

pub(crate) async fn approvals(
    desk: &Desk,
    _: It,
    (): (),
    query: PageQuery,
    (): (),
) -> Result<Page<ApprovalView>> {
    desk.store.approvals(&query).await
}

pub(crate) async fn answer_approval(
    desk: &Desk,
    It(by): It,
    (id,): (ApprovalId,),
    (): (),
    answer: ApprovalAnswer,
) -> Result<ApprovalView> {
    desk.limits.make_move(&by.id, desk.now())?;
    desk.store.answer_approval(&by, &id, answer).await
}
