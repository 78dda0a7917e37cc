//! Priya reads the request, opens the sealed report with her own key, answers, and resolves. Amina reads it.

use anyhow::{Result, ensure};

use crate::story::Story;
use crate::story::handing_over::WORDS;

/// What Priya writes.
const REPLY: &str = "I have taken the canteen printer off your laptop. Two colleagues keep it on theirs.";

impl Story {
    /// IT's side.
    pub(super) async fn answer(&mut self, reference: &str) -> Result<()> {
        self.album.say(&format!("\nPriya sees {reference} in triage."));
        let window = self.priya.window()?;
        // Nobody had to ask: the queue hears of what arrives.
        window.click("link", "Triage 1").await?;
        window.click("link", "Please remove the canteen printer…").await?;
        window.find("heading", WORDS).await?;
        self.album.take(window, "triage").await?;
        window.press("Open").await?;
        window.headline(WORDS).await?;
        window.reads(reference).await?;
        window.reads("Stopped by a limit").await?;
        window.reads("remove-printers").await?;
        window.press("Accept").await?;
        window.reads("You own this request").await?;
        self.album.take(window, "the-request").await?;

        self.album.say("She opens the sealed report with the key on her computer.");
        window.click("link", "Open the report").await?;
        window.headline("What Amina Khan sent").await?;
        window.reads("Not changed since.").await?;
        window.reads("Amina Khan hid 1 line by hand.").await?;
        self.album.take(window, "the-report").await?;
        self.album.take_dark(window, "the-report-at-night").await?;
        window.click("link", "Answers and results").await?;
        window.reads("Canteen is on this computer").await?;
        self.album.take(window, "answers-and-results").await?;
        window.click("link", "Memory").await?;
        window.find("heading", "Memory").await?;
        self.album.take(window, "a-part-as-it-was-sent").await?;

        self.album.say("She replies, and resolves it.");
        window.click("link", reference).await?;
        window.headline(WORDS).await?;
        window.fill("Reply to Amina", REPLY).await?;
        self.album.take(window, "the-reply").await?;
        window.press("Send to Amina").await?;
        window.reads("Priya Nair wrote").await?;
        window.press("Resolve").await?;
        window.fill("What was done", "Removed the queue Canteen by hand.").await?;
        self.album.take(window, "resolve").await?;
        window.press("Resolve").await?;
        window.reads("Solved, not confirmed").await
    }

    /// Amina's side.
    pub(super) async fn read_reply(&mut self, reference: &str) -> Result<()> {
        let notice = self.amina.notices.wait("replied to your request").await?;
        ensure!(notice.headline.contains("Priya Nair"), "the notification says who: {notice:?}");
        self.amina.notices.wait("says that it is solved").await?;
        self.album.say(&format!("\nAmina's desktop tells her: “{}”.", notice.headline));
        let window = self.amina.window()?;
        window.headline("What is not working?").await?;
        window.find("button", "Read it").await?;
        self.album.take(window, "a-reply-is-there").await?;
        window.press("Read it").await?;
        window.headline("Your requests").await?;
        self.album.take(window, "your-requests").await?;
        window.press("Please remove the canteen printer…").await?;
        window.headline(WORDS).await?;
        window.reads(reference).await?;
        window.reads(REPLY).await?;
        self.album.take(window, "read-the-reply").await?;
        window.press("Say whether it helped").await?;
        window.headline("Did that help?").await?;
        window.choose("Yes, it works now").await?;
        self.album.take(window, "did-that-help").await?;
        window.press("Continue").await?;
        window.headline(WORDS).await?;
        window.reads("you said that it helped").await?;
        self.album.take(window, "closed").await?;
        self.album.say("She says that it helped, and the request is closed.");
        let it = self.priya.window()?;
        it.click("link", "Closed…").await?;
        it.find("link", WORDS).await?;
        Ok(())
    }
}
