//! The story: a dead printer, from the first words to IT's screen, and the same without a server.

mod album;
mod handing_over;
mod it;
mod joining;
mod offline;
mod repairing;

use anyhow::Result;

use crate::windows::{Office, Person};

pub use album::Album;
pub(crate) use joining::join_as;

/// The made-up office and its people.
#[derive(Debug)]
pub struct Story {
    /// The user: she works in Finance.
    pub amina: Person,
    /// IT.
    pub priya: Person,
    /// Printers, print scheduler, server.
    pub office: Office,
    /// The pictures, and the words about them.
    pub album: Album,
}

/// What Priya signs in with.
pub const PRIYA: Login =
    Login { name: "Priya Nair", login: "priya@northfield.example", password: "a heron on the roof" };
/// What Amina signs in with.
pub const AMINA: Login =
    Login { name: "Amina Khan", login: "amina@northfield.example", password: "green tea at nine" };

/// An account in the made-up office.
#[derive(Debug, Clone, Copy)]
pub struct Login {
    /// What people call them.
    pub name: &'static str,
    /// The sign-in name.
    pub login: &'static str,
    /// The password.
    pub password: &'static str,
}

impl Story {
    /// Starts the office and opens both windows. Nobody has joined.
    pub async fn begin(album: Album) -> Result<Self> {
        let office = Office::start()?;
        let priya = Person::arrive(&office).await?;
        let amina = Person::arrive(&office).await?;
        Ok(Self { amina, priya, office, album })
    }

    /// Both have joined, and both windows are closed again: the office as it is found in the morning.
    pub async fn settle_in(&mut self) -> Result<()> {
        self.album.be_quiet();
        let invitation = self.found().await?;
        self.join(&invitation).await?;
        self.priya.close().await?;
        self.amina.close().await
    }

    /// The whole story, to its end.
    pub async fn walk(&mut self) -> Result<()> {
        let invitation = self.found().await?;
        self.join(&invitation).await?;
        self.repair().await?;
        self.take_back().await?;
        let reference = self.hand_over().await?;
        self.answer(&reference).await?;
        self.read_reply(&reference).await?;
        self.without_server().await?;
        self.album.end()
    }

    /// Closes both windows.
    pub async fn close(mut self) -> Result<()> {
        self.priya.close().await?;
        self.amina.close().await
    }
}
