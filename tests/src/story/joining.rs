//! Priya founds the organisation with the server's first invitation, and invites Amina.

use anyhow::{Context as _, Result, ensure};

use crate::story::{AMINA, Login, PRIYA, Story};
use crate::windows::{Show, Window};

impl Story {
    /// Priya joins, makes the keys, keeps the recovery sheet, and makes an invitation for Amina.
    pub(crate) async fn found(&mut self) -> Result<String> {
        self.album.say("\nPriya Nair of IT opens the app with the first invitation of the server.");
        let window = self.priya.window()?;
        window.headline("What is not working?").await?;
        self.album.take(window, "nobody-has-joined").await?;
        read_link(window, self.office.server.invitation()).await?;
        window.headline("Is this your server?").await?;
        self.album.take(window, "is-this-your-server").await?;
        sign_up(window, &PRIYA).await?;
        self.album.say("She is the first: the keys of the organisation are made on her computer.");
        window.press("Set it up").await?;
        window.headline("Set up your organisation").await?;
        window.fill("Name of the organisation", "Northfield").await?;
        window.fill("Telephone of IT", "2222").await?;
        self.album.take(window, "set-up").await?;
        window.press("Make the keys").await?;
        window.headline("Your recovery sheet").await?;
        self.album.take(window, "recovery-sheet").await?;
        window.press("Continue").await?;
        window.find("checkbox", "I have printed it or written it down").await?;
        window.reads("Print it or write it down, then tick the box").await?;
        window.click("checkbox", "I have printed it or written it down").await?;
        window.press("Continue").await?;
        window.headline("What is not working?").await?;

        self.album.say("Her window with the queue: nothing waits. She invites Amina.");
        self.priya.close().await?;
        let window = self.priya.open(Show::Console).await?;
        window.headline("Triage").await?;
        window.reads("Nothing to triage.").await?;
        self.invite(&AMINA, "User").await
    }

    /// Priya makes an invitation, in her window with the queue.
    pub(crate) async fn invite(&mut self, who: &Login, role: &str) -> Result<String> {
        let window = self.priya.window()?;
        window.click("link", "People…").await?;
        window.headline("People").await?;
        window.press("Invite somebody").await?;
        window.fill("For whom", who.name).await?;
        window.choose(role).await?;
        window.press("Make the invitation").await?;
        window.find("heading", &format!("Invitation for {}", who.name)).await?;
        self.album.take(window, "invitation").await?;
        let link = window.find("textbox", "Invitation link").await?;
        let link = link.prop("value").await?.context("the invitation is on the page")?;
        ensure!(link.starts_with("deskside://"), "an invitation opens the app: {link}");
        window.press("Close").await?;
        Ok(link)
    }

    /// Amina joins with it.
    pub(crate) async fn join(&mut self, invitation: &str) -> Result<()> {
        self.album.say("\nAmina Khan of Finance joins with the link from Priya.");
        let window = self.amina.window()?;
        read_link(window, invitation).await?;
        window.headline("Is this your organisation?").await?;
        window.reads("Northfield").await?;
        self.album.take(window, "is-this-your-organisation").await?;
        sign_up(window, &AMINA).await?;
        self.album.take(window, "joined").await?;
        window.press("Back to the start").await?;
        window.headline("What is not working?").await
    }
}

/// Somebody joins with an invitation, without pictures.
pub(crate) async fn join_as(window: &Window, invitation: &str, who: &Login) -> Result<()> {
    read_link(window, invitation).await?;
    window.headline("Is this your organisation?").await?;
    sign_up(window, who).await?;
    window.press("Back to the start").await?;
    window.headline("What is not working?").await
}

async fn read_link(window: &Window, link: &str) -> Result<()> {
    window.headline("What is not working?").await?;
    window.press("Join").await?;
    window.headline("Join your organisation").await?;
    window.fill("Invitation link", link).await?;
    window.press("Continue").await
}

async fn sign_up(window: &Window, who: &Login) -> Result<()> {
    window.press("Yes, go on").await?;
    window.headline("Your account").await?;
    window.fill("Your name", who.name).await?;
    window.fill("Sign-in name", who.login).await?;
    window.fill("Password", who.password).await?;
    window.press("Join").await?;
    window.headline("You have joined").await
}
