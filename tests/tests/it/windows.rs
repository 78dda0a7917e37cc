//! Two people at their windows.

use std::path::Path;

use anyhow::Result;
use deskside_tests::windows::{Office, Person, tree};

#[tokio::test(flavor = "multi_thread")]
async fn a_window_opens() -> Result<()> {
    let office = Office::start()?;
    let mut amina = Person::arrive(&office).await?;
    let window = amina.window()?;
    window.headline("What is not working?").await?;
    window.picture(Path::new("/tmp/w/shots/first.png")).await?;
    println!("{:?}", window.axe().await?);
    println!("{:?}", window.ask("return [innerWidth, innerHeight, devicePixelRatio]").await?);
    println!("{:#?}", tree(amina.bus()).await?);
    amina.close().await?;
    Ok(())
}
