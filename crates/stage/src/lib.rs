//! Real services on private ports and folders, for tests and for the try-out: started here, gone when dropped.
//!
//! Nothing here listens beyond loopback, reads a configuration of the machine, or needs root. Every service is a
//! process group of its own, told by the kernel to end when we end, so that a killed test leaves nothing running.

mod bus;
mod cable;
mod cups;
mod display;
mod driver;
mod fault;
mod home;
mod keyring;
mod mail;
mod network;
mod port;
mod power;
mod printer;
mod process;
mod samba;
mod sound;
mod tools;
mod updates;

pub use bus::{Bus, SessionBus};
pub use cable::{ADAPTER, Cable, GATEWAY, Web, apart};
pub use cups::{Admin, Cups, Job};
pub use display::Display;
pub use driver::Driver;
pub use fault::{Fault, FaultProxy};
pub use home::Home;
pub use keyring::Keyring;
pub use mail::{MailDoor, MailServer, Page, Shown};
pub use network::Network;
pub use port::Port;
pub use power::PowerServices;
pub use printer::VirtualPrinter;
pub use process::Service;
pub use samba::Samba;
pub use sound::{Ear, Sound, SoundService};
pub use tools::{find, wait_until};
pub use updates::UpdateServices;
