//! Throws rubbish at everything that reads what others wrote: `fuzz [--seconds N] [--seed N]`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let (mut seconds, mut seed) = (60, None);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().unwrap_or_default();
        match arg.as_str() {
            "--seconds" => seconds = value.parse()?,
            "--seed" => seed = Some(value.parse()?),
            other => bail!("`fuzz` knows `--seconds N` and `--seed N`, not `{other}`"),
        }
    }
    let seed = seed.unwrap_or(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs());
    println!("seed {seed}, {seconds} s");
    let counts = deskside_tests::fuzz::run(seed, Duration::from_secs(seconds), u64::MAX)?;
    for (reader, count) in counts {
        println!("{count:>10}  {reader}");
    }
    println!("no panic, nothing endless, nothing forged believed");
    Ok(())
}
