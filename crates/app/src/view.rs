//! What the screens show. Words are already in the person's language; nothing here needs another look-up.

mod approval;
mod beside;
mod change;
mod draft;
mod editor;
mod helping;
mod limits;
mod organisation;
mod request;
mod run;
mod start;
mod summaries;
mod wizards;

pub use approval::*;
pub use beside::*;
pub use change::*;
pub use draft::*;
pub use editor::*;
pub use helping::*;
pub use limits::*;
pub use organisation::*;
pub use request::*;
pub use run::*;
pub use start::*;
pub use summaries::*;
pub use wizards::*;

// As the server says it: the table of commands names it, also where nobody else knows the protocol.
pub use deskside_protocol::account::Ended;
