//! What each row of the table of endpoints does: one function a row, of its name, and nothing else calls them.
//!
//! Each takes the desk, who is calling, the parameters of the path, the query and the body.

mod account;
mod approval;
mod blob;
mod help;
mod objection;
mod proposal;
mod publish;
mod record;
mod request;
mod summary;

pub(crate) use account::{
    change_password, change_role, end_other_sessions, end_sessions, invite, join, me, people, sign_in,
    sign_out, welcome,
};
pub(crate) use approval::{answer_approval, approval, approvals, ask_approval, cancel_approval};
pub(crate) use blob::{blob_status, complete_blob, packet_section, put_part, section};
pub(crate) use help::{
    claim, end_presence, heartbeat, helped, helpers, inbox, join_run, leave, set_presence,
};
pub(crate) use objection::{object, objections, objections_to};
pub(crate) use proposal::{decided, manifests, proposal, propose, second_proposal, withdraw_proposal};
pub(crate) use publish::{file, manifest, publish_manifest, publish_root, roots, store_file};
pub(crate) use record::{audit, audit_links, check_audit, checkpoint, events};
pub(crate) use request::{
    add_packet, counts, list_requests, move_request, my_requests, request, submit_request,
};
pub(crate) use summary::{run_ends, summarise};
