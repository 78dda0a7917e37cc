//! axe on the page of the real window: WCAG 2.2 AA, with nothing to say.

use anyhow::Result;
use serde::Deserialize;

use crate::windows::Window;

const RUN: &str = include_str!("axe.js");

/// Something that axe found.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Finding {
    /// The rule.
    pub rule: String,
    /// What is wrong.
    pub what: String,
    /// Where.
    pub places: Vec<String>,
}

impl Window {
    /// What axe finds on this page.
    pub async fn axe(&self) -> Result<Vec<Finding>> {
        self.run("return 1", Vec::new()).await?;
        Ok(self.driver().execute_async(RUN, Vec::new()).await?.convert()?)
    }
}
