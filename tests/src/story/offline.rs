//! The same with the server gone: every check still runs, the request waits, outlives a `kill -9`, and arrives once.

use anyhow::{Result, ensure};

use crate::story::Story;
use crate::story::handing_over::{ask_to_remove, reference};
use crate::story::repairing::LABEL;
use crate::windows::{Office, Show};

/// What Amina writes while the server is gone.
const WORDS: &str = "The canteen printer is back in my list after the update, please remove it again.";

impl Story {
    /// From the server's end to the request that arrived.
    pub(super) async fn without_server(&mut self) -> Result<()> {
        self.album.say("\nThe server goes away.");
        self.office.server.kill();
        self.office.cups.pause(Office::QUEUE)?;
        let window = self.amina.window()?;
        window.press("Back").await?;
        window.press("Back").await?;
        window.headline("What is not working?").await?;
        window.reads("You are offline.").await?;
        self.album.take(window, "offline").await?;

        self.album.say("Every check and every fix on Amina's computer still works.");
        window.choose("My printer does not print").await?;
        window.press("Continue").await?;
        window.headline("Which printer is not working?").await?;
        window.choose(LABEL).await?;
        window.press("Continue").await?;
        window.headline("The print queue is paused").await?;
        window.press("Start the queue again").await?;
        window.headline("Print a test page?").await?;
        window.press("Not now").await?;
        window.headline("…is ready to print again").await?;
        window.press("Back to the start").await?;
        window.headline("What is not working?").await?;

        self.album.say("What she sends to IT waits on her computer.");
        ask_to_remove(window).await?;
        window.press("Needs IT").await?;
        window.headline("What do you need from IT?").await?;
        window.fill("What do you need from IT?", WORDS).await?;
        window.press("Continue").await?;
        window.headline("Check what will be sent to IT").await?;
        window.choose("Send with the report").await?;
        window.press("Send when online").await?;
        window.headline("Waiting to be sent").await?;
        let waiting = reference(window).await?;
        self.album.take(window, "waiting-to-be-sent").await?;

        self.album.say("The power goes: the app is killed. It starts again, and the request still waits.");
        self.amina.kill()?;
        let window = self.amina.open(Show::Desk).await?;
        window.headline("What is not working?").await?;
        window.press("Your requests…").await?;
        window.headline("Your requests").await?;
        window.reads(&waiting).await?;
        window.reads("Waiting to be sent").await?;
        self.album.take(window, "still-waiting").await?;

        self.album.say("The server is back. The request arrives by itself, once.");
        self.office.server.restart()?;
        window.reads("Nobody has it yet").await?;
        self.album.take(window, "it-arrived").await?;
        let it = self.priya.window()?;
        it.click("link", "Triage…").await?;
        it.find("link", WORDS).await?;
        self.album.take(it, "and-once").await?;
        let text = it.text().await?;
        ensure!(text.matches(&waiting).count() >= 1, "IT sees the same reference");
        ensure!(it.count("link", WORDS).await? == 1, "it arrived once");
        Ok(())
    }
}
