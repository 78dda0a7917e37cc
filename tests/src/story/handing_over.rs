//! Removing a printer is for IT: Amina asks, looks over what leaves her computer, and sends it.

use anyhow::{Context as _, Result, ensure};

use crate::story::Story;
use crate::windows::Window;

/// What Amina writes to IT.
pub(super) const WORDS: &str =
    "Please remove the canteen printer from my laptop, I keep printing there by mistake.";

impl Story {
    /// From the limit to the reference.
    pub(super) async fn hand_over(&mut self) -> Result<String> {
        self.album.say("\nAmina wants the canteen printer gone. A limit says: IT only, and why.");
        let window = self.amina.window()?;
        ask_to_remove(window).await?;
        window.reads("Northfield IT").await?;
        self.album.take(window, "done-by-it").await?;
        self.album.take_dark(window, "done-by-it-at-night").await?;
        ensure!(self.office.cups.queues()?.len() == 2, "nothing was removed");
        window.press("Needs IT").await?;
        window.headline("What do you need from IT?").await?;
        window.fill("What do you need from IT?", WORDS).await?;
        self.album.take(window, "what-do-you-need").await?;
        window.press("Continue").await?;
        window.headline("Check what will be sent to IT").await?;
        self.album.take(window, "what-will-be-sent").await?;

        self.album.say("She reads one part as it is, hides a line, and leaves another part out.");
        window.press("See and change the report").await?;
        window.press("Read this part Printers and their queues…").await?;
        window.headline("Printers and their queues").await?;
        window.press("Hide this line line 1").await?;
        window.reads("You hid this line").await?;
        self.album.take(window, "hide-a-line").await?;
        window.press("Done with this part").await?;
        window.headline("Check what will be sent to IT").await?;
        window.click("checkbox", "Send Programs that are busy…").await?;
        window.reads("You left this out").await?;
        window.choose("Send with the report").await?;
        self.album.take(window, "left-out-and-hidden").await?;
        window.press("Send to IT").await?;
        window.headline("Sent to IT").await?;
        let reference = reference(window).await?;
        self.album.take(window, "sent").await?;
        window.press("Back to the start").await?;
        window.headline("What is not working?").await?;
        Ok(reference)
    }
}

/// Asks to remove the canteen printer, up to the page with the limit.
pub(super) async fn ask_to_remove(window: &Window) -> Result<()> {
    window.choose("Remove a printer").await?;
    window.press("Continue").await?;
    window.headline("Which printer do you want to remove?").await?;
    window.choose("Canteen").await?;
    window.press("Continue").await?;
    window.headline("Removing a printer is done by IT").await
}

/// The reference on the page.
pub(super) async fn reference(window: &Window) -> Result<String> {
    let text = window.text().await?;
    let word = text.split_whitespace().find(|word| word.starts_with("DSK-"));
    Ok(word.context("there is no reference on the page")?.to_owned())
}
