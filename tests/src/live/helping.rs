//! Sana points, suggests and drives; the network goes and comes back; and a change needs both.

use anyhow::{Result, ensure};

use crate::live::Live;
use crate::windows::Show;

impl Live {
    /// Words, a mark, an answer and a change: each is Amina's to take up.
    pub(super) async fn suggest(&mut self) -> Result<()> {
        self.story.album.say("\nSana asks to point and suggest, with a reason. Amina allows it.");
        let sana = self.sana.window()?;
        sana.press("Ask for more").await?;
        sana.choose("Suggest an answer or a change").await?;
        sana.fill("Why? Amina reads this", "I would like to show you which one it is").await?;
        sana.press("Ask Amina").await?;
        let amina = self.story.amina.window()?;
        amina.reads("I would like to show you which one it is").await?;
        self.story.album.take(amina, "sana-asks").await?;
        amina.press("Allow").await?;
        let sana = self.sana.window()?;
        sana.press("Point at: Finance, 2nd floor…").await?;
        let amina = self.story.amina.window()?;
        amina.reads("Sana is pointing here").await?;
        sana.fill("Write to Amina", "Hello Amina. I think it is this one.").await?;
        sana.press("Send").await?;
        amina.reads("I think it is this one.").await?;
        amina.fill("Write to Sana", "Yes, the one by the window").await?;
        amina.press("Send").await?;
        sana.reads("Yes, the one by the window").await?;
        self.story.album.take(amina, "sana-points").await?;

        sana.press("Suggest Finance, 2nd floor…").await?;
        amina.reads("Sana suggests").await?;
        self.story.album.take(amina, "an-answer-suggested").await?;
        amina.press("Choose this answer").await?;
        amina.headline("The print queue is paused").await?;
        sana.reads("The print queue is paused").await?;
        sana.press("Suggest Start the queue again…").await?;
        amina.reads("Sana suggests").await?;
        self.story.album.take(amina, "a-change-suggested").await?;
        self.story.album.take_dark(amina, "a-change-suggested-at-night").await?;
        self.story.album.take(sana, "the-helpers-window").await?;
        self.story.album.take_dark(sana, "the-helpers-window-at-night").await?;
        amina.press("See what it changes").await?;
        amina.press("Start the queue again").await?;
        amina.headline("Print a test page?").await?;
        sana.reads("Print a test page?").await?;
        ensure!(!self.story.office.cups.is_paused(crate::windows::Office::QUEUE)?, "the queue runs");
        Ok(())
    }

    /// She may turn pages and fill in, and cannot consent.
    pub(super) async fn drive(&mut self) -> Result<()> {
        self.story.album.say("\nThe other printer is stuck as well. Sana asks to drive: she turns a page and fills in an answer.");
        let (sana, amina) = (self.sana.window()?, self.story.amina.window()?);
        sana.press("Ask for more").await?;
        sana.choose("Turn pages and fill in answers").await?;
        sana.fill("Why? Amina reads this", "The one in the copy room is quicker for me to find").await?;
        sana.press("Ask Amina").await?;
        amina.press("Allow").await?;
        sana.reads("Turning this page is for Amina alone.").await?;
        amina.press("Back").await?;
        amina.headline("Which printer is not working?").await?;
        sana.press("Fill in Copy-Room…").await?;
        amina.reads("Sana filled in: Copy-Room").await?;
        self.story.album.take(amina, "sana-fills-in").await?;
        sana.press("Go on").await?;
        amina.headline("Taking a document out of the queue needs a second person").await?;
        sana.reads("Taking a document out of the queue needs a second person").await
    }

    /// Her network is gone for a while. Both see it, and it goes on where it was.
    pub(super) async fn lose_the_network(&mut self) -> Result<()> {
        self.story.album.say("\nAmina's network is gone. Both see it.");
        self.cut()?;
        let (sana, amina) = (self.sana.window()?, self.story.amina.window()?);
        sana.fill("Write to Amina", "I wait here").await?;
        sana.press("Send").await?;
        amina.fill("Write to Sana", "My network is gone, I think").await?;
        amina.press("Send").await?;
        amina.reads("This computer has lost the connection to Sana").await?;
        self.story.album.take(amina, "the-network-is-gone").await?;
        sana.reads("has had no connection since").await?;
        self.story.album.take(sana, "amina-is-away").await?;
        self.mend()?;
        sana.reads("My network is gone, I think").await?;
        amina.reads("I wait here").await?;
        let gone = amina.text().await?;
        ensure!(!gone.contains("has lost the connection"), "it is over: {gone}");
        Ok(())
    }

    /// Both apps are killed in the middle, one after the other. It goes on where it was.
    pub(super) async fn die_in_the_middle(&mut self) -> Result<()> {
        self.story.album.say("\nAmina's app is killed in the middle, and then Sana's. Each starts again and goes on where it was.");
        self.story.amina.kill()?;
        self.sana.window()?.reads("has had no connection since").await?;
        let amina = self.story.amina.open(Show::Desk).await?;
        amina.reads("Sana Iqbal is with you").await?;
        amina.find("button", "STOP sharing").await?;
        amina.find("heading", "Carry on with: My printer does not print").await?;
        amina.press("Carry on").await?;
        amina.headline("Taking a document out of the queue needs a second person").await?;
        self.story.album.take(amina, "after-a-crash").await?;
        self.sana.kill()?;
        amina.reads("Sana Iqbal is not connected").await?;
        let sana = self.sana.open(Show::Desk).await?;
        sana.press("Go on helping").await?;
        sana.headline("Helping Amina Khan…").await?;
        sana.reads("Taking a document out of the queue needs a second person").await?;
        // What was written before is there as well.
        sana.reads("My network is gone, I think").await?;
        amina.reads("Sana Iqbal is with you").await
    }

    /// A document of somebody else goes only with two: Sana signs exactly that plan.
    pub(super) async fn co_sign(&mut self) -> Result<()> {
        self.story.album.say("\nA document of somebody else holds up the queue. Taking it out needs two.");
        let (sana, amina) = (self.sana.window()?, self.story.amina.window()?);
        self.story.album.take(amina, "needs-two").await?;
        amina.press("Ask Sana to co-sign").await?;
        sana.find("heading", "Amina asks you to co-sign this").await?;
        sana.reads("cancel").await?;
        self.story.album.take(sana, "co-sign").await?;
        sana.press("Co-sign exactly this").await?;
        amina.headline("A document of somebody else holds up the queue").await?;
        amina.reads("Sana Iqbal has co-signed exactly this change. You decide.").await?;
        self.story.album.take(amina, "co-signed").await?;
        amina.press("Take the stuck document out").await?;
        // It cannot be undone, so it is asked once more, by this app alone.
        amina.reads("cannot").await?;
        amina.press("Take the stuck document out").await?;
        amina.headline("Your programs print on…").await?;
        ensure!(self.story.office.cups.jobs(super::COPY_ROOM)?.is_empty(), "the document is gone");
        amina.press("Leave it as it is").await?;
        amina.headline("Print a test page?").await?;
        sana.reads("Print a test page?").await
    }
}
