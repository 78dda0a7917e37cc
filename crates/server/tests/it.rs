//! The server from outside: real connections to a real one on its own port and in its own folder.

// All of this is tests, also what they share.
#![allow(clippy::unwrap_used)]

#[path = "it/accounts.rs"]
mod accounts;
#[path = "it/approvals.rs"]
mod approvals;
#[path = "it/bare.rs"]
mod bare;
#[path = "it/browser.rs"]
mod browser;
#[path = "it/closing.rs"]
mod closing;
#[path = "it/desk.rs"]
mod desk;
#[path = "it/events.rs"]
mod events;
#[path = "it/history.rs"]
mod history;
#[path = "it/key.rs"]
mod key;
#[path = "it/kill.rs"]
mod kill;
#[path = "it/lease.rs"]
mod lease;
#[path = "it/limits.rs"]
mod limits;
#[path = "it/live.rs"]
mod live;
#[path = "it/matrix.rs"]
mod matrix;
#[path = "it/moves.rs"]
mod moves;
#[path = "it/objections.rs"]
mod objections;
#[path = "it/often.rs"]
mod often;
#[path = "it/peer.rs"]
mod peer;
#[path = "it/program.rs"]
mod program;
#[path = "it/proposal.rs"]
mod proposal;
#[path = "it/publish.rs"]
mod publish;
#[path = "it/race.rs"]
mod race;
#[path = "it/record.rs"]
mod record;
#[path = "it/relay.rs"]
mod relay;
#[path = "it/sign_in.rs"]
mod sign_in;
#[path = "it/stop.rs"]
mod stop;
#[path = "it/story.rs"]
mod story;
#[path = "it/submit.rs"]
mod submit;
#[path = "it/summaries.rs"]
mod summaries;
#[path = "it/upload.rs"]
mod upload;
