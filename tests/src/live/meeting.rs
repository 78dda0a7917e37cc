//! Priya certifies Sana; Amina asks power users; Sana accepts, and Amina lets her in.

use anyhow::{Context as _, Result, ensure};

use crate::live::{COPY_ROOM, Live, SANA};
use crate::windows::Office;

/// What Amina says.
const WORDS: &str = "The printer says ready but nothing comes out";

impl Live {
    /// Priya certifies Sana for printers, comparing the code of her computer.
    pub(super) async fn certify(&mut self) -> Result<()> {
        self.story.album.say("\nPriya certifies Sana for printers. Sana reads her the code of her computer.");
        let sana = self.sana.window()?;
        sana.headline("What is not working?").await?;
        sana.press("Settings").await?;
        sana.headline("Settings").await?;
        sana.reads("This computer’s code").await?;
        let code = sana
            .ask("return document.body.innerText.match(/([0-9a-f]{4} ){5}[0-9a-f]{4}/)?.[0] ?? ''")
            .await?;
        let code = code.as_str().context("a code")?.to_owned();
        ensure!(!code.is_empty(), "the code of the computer is on the page");
        sana.press("Back").await?;
        let priya = self.story.priya.window()?;
        priya.click("link", "Triage…").await?;
        priya.headline("Triage").await?;
        priya.click("link", "People…").await?;
        priya.headline("People").await?;
        priya.click("link", "Certify… Sana Iqbal").await?;
        priya.headline("Certify Sana Iqbal").await?;
        priya.reads(&code).await?;
        priya.click("checkbox", "…").await?;
        priya.click("checkbox", "printers").await?;
        priya.choose("Senior peer").await?;
        priya.fill("Team", "Accounting").await?;
        self.story.album.take(priya, "certify").await?;
        priya.press("Sign the certificate").await?;
        priya.reads("Sana Iqbal is certified until").await?;
        let sana = self.sana.window()?;
        sana.press("People who need help…").await?;
        sana.headline("People who need help").await?;
        sana.reads("Senior peer").await?;
        sana.press("1 hour…").await?;
        sana.reads("You can help now, until").await?;
        self.story.album.take(sana, "when-i-can-help").await
    }

    /// Amina's printer does not print, and she asks.
    pub(super) async fn ask(&mut self) -> Result<()> {
        self.story
            .album
            .say("\nAmina's printer does not print. She would like somebody to go through it with her.");
        let cups = &mut self.story.office.cups;
        cups.pause(Office::QUEUE)?;
        cups.print(Office::QUEUE, "Quarterly figures")?;
        let document = cups.print_as("mehmet", COPY_ROOM, "Poster")?;
        cups.age(document, 20 * 60)?;
        let window = self.story.amina.window()?;
        window.headline("What is not working?").await?;
        window.choose("My printer does not print").await?;
        window.press("Continue").await?;
        window.headline("Which printer is not working?").await?;
        window.press("Get help from a person").await?;
        window.headline("Who can help").await?;
        window.reads("1 can help now").await?;
        self.story.album.take(window, "who-can-help").await?;
        window.press("Ask a power user").await?;
        window.headline("What do you need help with?").await?;
        window.fill("What do you need help with?", WORDS).await?;
        window.press("Continue").await?;
        window.headline("How do you want to ask?").await?;
        window.choose("Ask IT after 1 hour").await?;
        self.story.album.take(window, "how-to-ask").await?;
        window.press("Continue").await?;
        window.headline("Check what will be sent").await?;
        window.choose("Send with the report").await?;
        self.story.album.take(window, "what-power-users-see").await?;
        window.press("Send to power users").await?;
        window.headline("Sent to power users").await?;
        self.story.album.take(window, "sent-to-power-users").await
    }

    /// Sana hears of it and accepts; Amina sees who she is, and lets her follow.
    pub(super) async fn let_in(&mut self) -> Result<()> {
        let notice = self.sana.notices.wait("Somebody needs help with printers").await?;
        self.story.album.say(&format!("\nSana's desktop tells her: “{}”.", notice.headline));
        let sana = self.sana.window()?;
        sana.reads("My printer does not print").await?;
        ensure!(!sana.text().await?.contains("Amina"), "nobody is named before it is accepted");
        self.story.album.take(sana, "the-inbox").await?;
        sana.press("Help…").await?;
        sana.headline("Helping Amina Khan…").await?;
        sana.reads(WORDS).await?;
        self.story.album.take(sana, "waiting-to-be-let-in").await?;

        let notice = self.story.amina.notices.wait("can help you now").await?;
        ensure!(notice.headline.contains(SANA.name), "the notification says who: {notice:?}");
        let window = self.story.amina.window()?;
        window.press("See who it is").await?;
        window.headline("Share with Sana Iqbal?").await?;
        window.reads("Accounting").await?;
        self.story.album.take(window, "share-with-sana").await?;
        window.press("See exactly what they will see").await?;
        window.headline("Exactly what they will see").await?;
        self.story.album.take(window, "exactly-what-they-will-see").await?;
        window.press("Back").await?;
        window.headline("Share with Sana Iqbal?").await?;
        window.choose("Yes, share until I stop it").await?;
        window.press("Continue").await?;
        window.headline("Which printer is not working?").await?;
        window.reads("Sana Iqbal is with you").await?;
        window.find("button", "STOP sharing").await?;
        let sana = self.sana.window()?;
        sana.reads("Which printer is not working?").await?;
        self.story.album.take(self.story.amina.window()?, "sana-is-with-you").await
    }
}
