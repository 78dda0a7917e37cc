//! The numbers, beside a peer or a limit, in one run on one machine: `bench [start] [bundle] [submit] [live] [--rounds N]`.

mod bundle;
mod live;
mod measure;
mod start;
mod submit;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let mut rounds = None;
    let mut wanted = Vec::new();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--rounds" => rounds = Some(args.next().unwrap_or_default().parse()?),
            // What the measuring program starts and measures: itself, once.
            "bundle-once" => return bundle::once(),
            "live-server" => return live::server(),
            name @ ("start" | "bundle" | "submit" | "live") => wanted.push(name.to_owned()),
            other => bail!("`bench` knows start, bundle, submit, live and `--rounds N`, not `{other}`"),
        }
    }
    if wanted.is_empty() {
        wanted = ["start", "bundle", "submit", "live"].map(str::to_owned).to_vec();
    }
    for name in wanted {
        match name.as_str() {
            "start" => start::run(rounds.unwrap_or(7))?,
            "bundle" => bundle::run(rounds.unwrap_or(9))?,
            "submit" => submit::run(rounds.unwrap_or(3))?,
            _ => live::run(rounds.unwrap_or(5))?,
        }
    }
    Ok(())
}
