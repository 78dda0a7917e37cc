//! In the end it needs IT: Sana hands over, for a moment the three are together, and IT goes on in the same run.

use anyhow::{Result, ensure};

use crate::live::Live;

/// What Sana writes to IT.
const NOTE: &str = "The printer in the copy room is not on the network. Its plate says it was moved.";

impl Live {
    /// Sana hands over with a note, and Amina agrees to exactly what goes along.
    pub(super) async fn hand_over(&mut self) -> Result<()> {
        self.story
            .album
            .say("\nIt needs IT. Sana hands over with a note, and Amina looks at what goes along.");
        let (sana, amina) = (self.sana.window()?, self.story.amina.window()?);
        sana.press("Hand over to IT").await?;
        sana.fill("Tell IT what you found", NOTE).await?;
        sana.press("Ask Amina").await?;
        amina.press("See what goes along").await?;
        amina.headline("Hand over to Northfield IT?").await?;
        amina.reads(NOTE).await?;
        amina.choose("Yes, share it").await?;
        self.story.album.take(amina, "hand-over").await?;
        amina.press("Yes, hand over to IT").await?;
        sana.reads("IT has it now. You look on").await?;
        amina.reads("Sana Iqbal still looks on").await
    }

    /// Priya takes it, reads what came along, and is let in.
    pub(super) async fn it_goes_on(&mut self) -> Result<()> {
        self.story.album.say("\nPriya takes it, reads what came along, and asks to join.");
        let priya = self.story.priya.window()?;
        priya.click("link", "Triage 1").await?;
        priya.click("link", "The printer says ready…").await?;
        priya.press("Open").await?;
        priya.headline("The printer says ready…").await?;
        priya.reads(NOTE).await?;
        priya.press("Accept").await?;
        priya.reads("You own this request").await?;
        self.story.album.take(priya, "handed-over").await?;
        priya.click("link", "Open the report").await?;
        priya.find("heading", "Sent along when it was handed over").await?;
        priya.click("link", "Sent along,…").await?;
        priya.reads("I think it is this one.").await?;
        self.story.album.take(priya, "what-came-along").await?;
        priya.click("link", "DSK-…").await?;
        priya.press("Ask to join").await?;
        let amina = self.story.amina.window()?;
        amina.press("Decide whether to share").await?;
        amina.headline("Priya Nair of IT asks to join").await?;
        self.story.album.take(amina, "it-asks-to-join").await?;
        amina.choose("Yes, share until I stop it").await?;
        amina.press("Continue").await?;
        amina.headline("Print a test page?").await?;
        amina.reads("Priya Nair is with you").await?;
        let (priya, sana) = (self.story.priya.window()?, self.sana.window()?);
        // The first try may be lost on the way, and the next one comes by itself.
        if priya.reads("Print a test page?").await.is_err() {
            priya.reads("Print a test page?").await?;
        }
        self.story.album.take(amina, "the-three-are-together").await?;
        self.story.album.take_dark(amina, "the-three-are-together-at-night").await?;
        priya.fill("Write to Amina", "Hello Amina. I will have it plugged in again.").await?;
        priya.press("Send").await?;
        sana.reads("I will have it plugged in again.").await?;
        amina.reads("I will have it plugged in again.").await?;
        self.story.album.take(priya, "it-in-the-run").await?;
        sana.press("Leave").await?;
        sana.press("Leave").await?;
        sana.headline("People who need help").await?;
        priya.press("Back").await?;
        priya.headline("The printer says ready…").await?;
        priya.press("Resolve").await?;
        priya
            .fill("What was done", "It was moved and its cable left behind. It is plugged in again.")
            .await?;
        priya.press("Resolve").await?;
        amina.reads("Priya Nair says that it is solved").await
    }

    /// Amina says that it helped, and thanks Sana. It reaches her.
    pub(super) async fn thanks(&mut self) -> Result<()> {
        self.story.album.say("\nAmina says that it helped, and thanks Sana.");
        let amina = self.story.amina.window()?;
        amina.press("See the request").await?;
        amina.headline("The printer says ready…").await?;
        amina.press("Say whether it helped").await?;
        amina.headline("Did that help?").await?;
        amina.choose("Yes, it works now").await?;
        amina.press("Continue").await?;
        amina.fill("Your words", "You were patient with me").await?;
        self.story.album.take(amina, "say-thank-you").await?;
        amina.press("Say thank you").await?;
        amina.reads("you said thank you").await?;
        self.sana.notices.wait("thanked you").await?;
        let sana = self.sana.window()?;
        sana.press("What you did for others").await?;
        sana.headline("What you did for others").await?;
        sana.reads("You were patient with me").await?;
        self.story.album.take(sana, "what-sana-did").await
    }

    /// Both can read it again, step by step.
    pub(super) async fn read_again(&mut self) -> Result<()> {
        self.story.album.say("\nEverybody can read what concerns them, step by step.");
        let amina = self.story.amina.window()?;
        amina.press("Sana Iqbal…").await?;
        amina.headline("What Sana Iqbal saw and did").await?;
        for _ in 0..4 {
            amina.press("Later").await?;
        }
        self.story.album.take(amina, "told-again").await?;
        let sana = self.sana.window()?;
        sana.press("Read the session again…").await?;
        sana.reads("Step by step").await?;
        ensure!(!sana.text().await?.contains("socket://"), "no address reached her");
        self.story.album.take(sana, "told-again-to-sana").await
    }
}
