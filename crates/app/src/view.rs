//! What the screens show. Words are already in the person's language; nothing here needs another look-up.

mod change;
mod draft;
mod organisation;
mod request;
mod run;
mod start;

pub use change::*;
pub use draft::*;
pub use organisation::*;
pub use request::*;
pub use run::*;
pub use start::*;
