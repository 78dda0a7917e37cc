//! What takes too long for every commit: `soak [--kills N] [--seconds N] [--seed N]`. 300 kills and ten minutes of rubbish.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    // The program that is killed is this one.
    if let [first, rest @ ..] = &args[..]
        && first == "driver"
    {
        return deskside_tests::driver::run(rest);
    }
    let (mut kills, mut seconds, mut seed) = (300, 600, None);
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let value = args.next().unwrap_or_default();
        match arg.as_str() {
            "--kills" => kills = value.parse()?,
            "--seconds" => seconds = value.parse()?,
            "--seed" => seed = Some(value.parse()?),
            other => bail!("`soak` knows `--kills N`, `--seconds N` and `--seed N`, not `{other}`"),
        }
    }
    let seed = seed.unwrap_or(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs());
    println!("seed {seed}");
    let counts = deskside_tests::fuzz::run(seed, Duration::from_secs(seconds), u64::MAX, |_| true)?;
    println!("rubbish for {seconds} s, nothing broke: {counts:?}");
    let driver = std::env::current_exe().context("where this program is")?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let toll = runtime.block_on(deskside_tests::kills::survive(&driver, &["driver"], kills, seed))?;
    println!("nothing lost, nothing twice, nothing half done unseen: {toll:?}");
    Ok(())
}
