//! Numbered pictures of the story, each with a line about it; and, when asked, axe's word on every page of it.

use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::windows::{Finding, Window};

/// Where the pictures go.
#[derive(Debug)]
pub struct Album {
    folder: PathBuf,
    number: u32,
    judges: bool,
    findings: Vec<(String, Finding)>,
    tells: bool,
}

impl Album {
    /// An album in this folder, which is told on the terminal.
    pub fn told(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), number: 0, judges: false, findings: Vec::new(), tells: true }
    }

    /// The same for a test: every page is judged by axe, light and dark, and nothing may be found.
    pub fn judged(folder: impl Into<PathBuf>) -> Self {
        Self { judges: true, ..Self::told(folder) }
    }

    /// Tells nothing and takes no pictures from now on.
    pub fn be_quiet(&mut self) {
        self.tells = false;
    }

    /// Tells and takes pictures again.
    pub fn tell(&mut self) {
        self.tells = true;
    }

    /// Says what happens.
    pub fn say(&self, words: &str) {
        if self.tells {
            println!("{words}");
        }
    }

    /// Takes a picture of the window.
    pub async fn take(&mut self, window: &Window, name: &str) -> Result<()> {
        if !self.tells {
            return Ok(());
        }
        let wrongs = window.wrongs().await?;
        ensure!(wrongs.is_empty(), "something goes wrong in the page `{name}`: {wrongs:#?}");
        self.number += 1;
        let name = format!("{:02}-{name}", self.number);
        if self.judges {
            for dark in [false, true] {
                window.set_dark(Some(dark)).await?;
                let theme = if dark { "dark" } else { "light" };
                let found = window.axe().await?;
                self.findings.extend(found.into_iter().map(|finding| (format!("{name}, {theme}"), finding)));
            }
            window.set_dark(None).await?;
        }
        let file = self.folder.join(format!("{name}.png"));
        window.picture(&file).await?;
        self.say(&format!("        {}", file.display()));
        Ok(())
    }

    /// A picture by night.
    pub async fn take_dark(&mut self, window: &Window, name: &str) -> Result<()> {
        window.set_dark(Some(true)).await?;
        let judges = std::mem::replace(&mut self.judges, false);
        self.take(window, name).await?;
        self.judges = judges;
        window.set_dark(None).await
    }

    /// How many pictures there are.
    pub fn count(&self) -> u32 {
        self.number
    }

    /// Fails when axe had something to say on any page.
    pub fn end(&self) -> Result<()> {
        ensure!(self.findings.is_empty(), "axe found something: {:#?}", self.findings);
        Ok(())
    }
}
