//! Amina's printer does not print. Her own words lead to the cause; she agrees, and it is fixed, proved, and can be undone.

use anyhow::{Result, ensure};

use crate::story::Story;
use crate::windows::Office;

impl Story {
    /// From the first words to the proof.
    pub(super) async fn repair(&mut self) -> Result<()> {
        let cups = &self.office.cups;
        cups.pause(Office::QUEUE)?;
        let document = cups.print(Office::QUEUE, "Quarterly figures")?;
        self.album.say("\nSomebody has paused the queue of Finance-2F; a document of Amina's waits in it.");
        let window = self.amina.window()?;
        window.fill("Say it in your own words", "The printer says ready but nothing comes out").await?;
        self.album.take(window, "in-her-own-words").await?;
        window.press("Continue").await?;
        window.headline("Which of these is closest?").await?;
        self.album.take(window, "which-is-closest").await?;
        window.choose("My printer does not print").await?;
        window.press("Continue").await?;
        window.headline("Which printer is not working?").await?;
        window.choose(LABEL).await?;
        self.album.take(window, "one-question").await?;
        window.press("Continue").await?;

        self.album.say("The app asks the real CUPS, and finds the queue paused.");
        window.headline("The print queue is paused").await?;
        self.album.take(window, "the-queue-is-paused").await?;
        window.press("See the exact commands").await?;
        window.reads("cupsenable").await?;
        self.album.take(window, "the-exact-commands").await?;
        ensure!(
            cups.jobs(Office::QUEUE)?.iter().any(|job| job.id == document),
            "nothing was changed unasked"
        );

        self.album.say("She agrees. The queue is started, and checked again.");
        window.press("Start the queue again").await?;
        window.headline("Print a test page?").await?;
        cups.wait_until_empty(Office::QUEUE)?;
        ensure!(self.office.printer.pages()?.len() == 1, "the document that waited was printed");
        self.album.take(window, "a-test-page").await?;
        window.press("Print a test page").await?;
        window.headline("Did the test page come out?").await?;
        window.reads("The printer said that the page is done").await?;
        ensure!(self.office.printer.pages()?.len() == 2, "the test page lies in the printer");
        self.album.take(window, "did-it-come-out").await?;
        window.choose("Yes, it came out").await?;
        window.press("Continue").await?;
        window.headline("…is ready to print again").await?;
        self.album.take(window, "ready-to-print").await
    }

    /// "What we changed on this computer", and the way back.
    pub(super) async fn take_back(&mut self) -> Result<()> {
        let window = self.amina.window()?;
        window.press("Back to the start").await?;
        window.headline("What is not working?").await?;
        self.album.say("\nEvery change is listed, and can be undone.");
        window.press("What we changed on this computer").await?;
        window.headline("What we changed on this computer").await?;
        self.album.take(window, "what-we-changed").await?;
        window.press("Undo Started the queue…").await?;
        window.headline("Undo this?").await?;
        self.album.take(window, "undo-this").await?;
        window.press("Pause the queue again").await?;
        window.headline("Undone").await?;
        ensure!(is_paused(&self.office)?, "the queue is paused again");
        self.album.take(window, "undone").await?;

        self.album.say("Printing has to go on, so she starts the queue once more.");
        window.press("Back to the start").await?;
        window.headline("What is not working?").await?;
        window.choose("My printer does not print").await?;
        window.press("Continue").await?;
        window.headline("Which printer is not working?").await?;
        window.choose(LABEL).await?;
        window.press("Continue").await?;
        window.headline("The print queue is paused").await?;
        window.press("Start the queue again").await?;
        window.headline("Print a test page?").await?;
        ensure!(!is_paused(&self.office)?, "the queue runs again");
        window.press("Not now").await?;
        window.headline("…is ready to print again").await?;
        window.press("Back to the start").await?;
        window.headline("What is not working?").await
    }
}

/// What the queue is called in the list of printers.
pub(super) const LABEL: &str = "Finance, 2nd floor";

/// Whether the queue is paused, by CUPS' own word.
pub(super) fn is_paused(office: &Office) -> Result<bool> {
    let mut ask = std::process::Command::new(deskside_stage::find("lpstat")?);
    let said = ask.env_clear().envs(office.cups.env()).args(["-p", Office::QUEUE]).output()?;
    Ok(String::from_utf8_lossy(&said.stdout).contains("disabled"))
}
