//! Throws rubbish at everything that reads what others wrote: `fuzz [--seconds N] [--inputs N] [--seed N] [--reader NAME ...]`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Result, bail, ensure};
use deskside_tests::fuzz;

fn main() -> Result<()> {
    let (mut seconds, mut inputs, mut seed, mut picked) = (60, u64::MAX, None, Vec::new());
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().unwrap_or_default();
        match arg.as_str() {
            "--seconds" => seconds = value.parse()?,
            "--inputs" => inputs = value.parse()?,
            "--seed" => seed = Some(value.parse()?),
            "--reader" => picked.push(value),
            other => bail!(
                "`fuzz` knows `--seconds N`, `--inputs N` (for each reader), `--seed N` and `--reader NAME`, not `{other}`"
            ),
        }
    }
    let names = fuzz::names();
    for name in &picked {
        ensure!(names.contains(&name.as_str()), "there is no reader `{name}`; there are {names:?}");
    }
    let seed = seed.unwrap_or(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs());
    println!("seed {seed}, {seconds} s");
    let wanted = |name: &str| picked.is_empty() || picked.iter().any(|one| one == name);
    let counts = fuzz::run(seed, Duration::from_secs(seconds), inputs, wanted)?;
    for (reader, count) in counts {
        println!("{count:>10}  {reader}");
    }
    println!("no panic, nothing endless, nothing forged believed");
    Ok(())
}
