//! The keyboard alone: Tab, arrows, Space, Enter, as a person without a mouse.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use thirtyfour::Key;

use crate::windows::Window;
use crate::windows::window::fits;

const FOCUS: &str = include_str!("focus.js");
/// More stops than any page has.
const STOPS: usize = 80;

impl Window {
    /// What has the focus: its role and its name.
    pub async fn focus(&self) -> Result<(String, String)> {
        Ok(self.run(FOCUS, Vec::new()).await?.convert()?)
    }

    /// Presses a key, wherever the focus is.
    pub async fn key(&self, key: Key) -> Result<()> {
        self.driver().action_chain().send_keys(key).perform().await?;
        Ok(())
    }

    /// Types text where the focus is.
    pub async fn type_here(&self, text: &str) -> Result<()> {
        self.driver().action_chain().send_keys(text).perform().await?;
        Ok(())
    }

    /// Goes on with Tab until this has the focus. A name that ends in `…` stands for all that begin so.
    pub async fn tab_to(&self, role: &str, name: &str) -> Result<()> {
        let begun = Instant::now();
        let mut seen = Vec::new();
        for _ in 0..STOPS {
            self.key(Key::Tab).await?;
            let (at, called) = self.focus().await?;
            if at == role && fits(&called, name) {
                return Ok(());
            }
            seen.push(format!("{at} `{called}`"));
            if begun.elapsed() > Duration::from_secs(60) {
                break;
            }
        }
        bail!("Tab does not lead to {role} `{name}`; it leads to {seen:#?}")
    }

    /// Goes through the answers with the arrow key until this one is chosen.
    pub async fn arrow_to(&self, name: &str) -> Result<()> {
        for _ in 0..STOPS {
            let (role, called) = self.focus().await?;
            if role == "radio" && called == name {
                // The first answer has the focus before it is chosen.
                self.key(Key::Space).await?;
                return Ok(());
            }
            self.key(Key::Down).await?;
        }
        bail!("the arrow key does not lead to `{name}`")
    }
}
