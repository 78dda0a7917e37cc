//! The queue: API, store, events.
//!
//! The server carries and never decides for a device: it holds no key of the organisation, cannot open a sealed section,
//! and what it publishes was signed elsewhere. [`Server::start`] runs one inside a process, as tests do; the program
//! `deskside-server` is a thin shell around it.

mod blobs;
mod check;
mod clock;
mod config;
mod connections;
mod desk;
mod endpoints;
mod fault;
mod invisible;
mod limits;
mod places;
mod rates;
mod relay;
mod secret;
mod server;
mod stop;
mod store;
mod tls;
mod turns;
mod web;

use std::path::Path;

use deskside_protocol::audit::Checkpoint;

pub use clock::Clock;
pub use config::{Config, Transport};
pub use relay::{Parties, Sessions};
pub use server::{Running, Server, StartError};
pub use store::AuditFault;
pub use tls::{TlsError, write_secret};
pub use web::document as openapi;

/// Follows the record in the folder of a server, which may be running, and tells its newest checkpoint.
///
/// # Errors
/// With the first entry that does not follow from the one before it, or when there is no record.
pub async fn verify_audit(data: &Path) -> Result<Checkpoint, AuditFault> {
    let mut db = store::open_to_read(data).await?;
    store::verify(&mut db).await
}
