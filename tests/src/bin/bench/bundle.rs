//! A whole report of this computer, collected, redacted and sealed, beside `inxi -Fxxx`: wall, processor, facts.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use deskside_app::report;
use deskside_core::bundle::Report;
use deskside_core::id::Millis;
use deskside_core::machine::Machine;
use deskside_core::redact::Redactor;
use deskside_os::{Computer, Os, Settings};
use deskside_tests::desk::words_that_name;
use serde_json::{Value, json};

use crate::measure::{Series, children_time};

/// What one program took and said.
#[derive(Default)]
struct Measured {
    wall: Series,
    processor: Series,
    facts: usize,
    bytes: usize,
}

impl Measured {
    fn row(&self, name: &str, sealed: &str) -> String {
        let (wall, processor) = (self.wall.shown(2), self.processor.shown(2));
        format!("{name:<22} {wall:>20} {processor:>20} {:>6} {:>9} {sealed:>8}", self.facts, self.bytes)
    }
}

/// Runs both in turn, so that a busy moment hits both.
pub fn run(rounds: u32) -> Result<()> {
    let (mut ours, mut peer) = (Measured::default(), Measured::default());
    let mut sealed = 0;
    let itself = std::env::current_exe()?;
    for round in 0..=rounds {
        // The first round of each only warms the caches.
        let counts = round > 0;
        let out = measured(Command::new(&itself).arg("bundle-once"), counts.then_some(&mut ours))?;
        let said: Value = serde_json::from_slice(&out).context("what this program says")?;
        ours.facts = said["facts"].as_u64().context("facts")? as usize;
        ours.bytes = said["bytes"].as_u64().context("bytes")? as usize;
        sealed = said["sealed"].as_u64().context("a size")?;
        let mut inxi = Command::new("inxi");
        let out = measured(inxi.args(["-Fxxx", "-c", "0", "-y", "1"]), counts.then_some(&mut peer))?;
        let text = String::from_utf8_lossy(&out);
        (peer.facts, peer.bytes) = (words_that_name(&text), text.len());
    }
    println!("bundle: {rounds} rounds in turn; medians (lowest to highest)");
    println!(
        "{:<22} {:>20} {:>20} {:>6} {:>9} {:>8}",
        "", "wall s", "processor s", "facts", "bytes", "sealed"
    );
    println!("{}", ours.row("deskside, full report", &sealed.to_string()));
    println!("{}", peer.row("inxi -Fxxx", "-"));
    println!("goal: under 1.0 s wall, under 0.5 s processor, more facts than inxi\n");
    Ok(())
}

/// Runs a program to its end, with its wall and processor time.
fn measured(command: &mut Command, into: Option<&mut Measured>) -> Result<Vec<u8>> {
    let (before, began) = (children_time()?, Instant::now());
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output();
    let output = output.with_context(|| format!("cannot start {:?}", command.get_program()))?;
    let (wall, processor) = (began.elapsed(), children_time()? - before);
    ensure!(output.status.success(), "{:?} {}", command.get_program(), output.status);
    if let Some(into) = into {
        into.wall.push(wall.as_secs_f64());
        into.processor.push(processor.as_secs_f64());
    }
    Ok(output.stdout)
}

/// One report, from the first reading to the sealed bytes.
pub fn once() -> Result<()> {
    let machine: Arc<dyn Machine> = Arc::new(Computer::new(Os::here(), Settings::from_environment()));
    let redactor =
        Arc::new(Redactor::new(deskside_content::packs::rules(), &machine.identities().known, [7; 32])?);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let collectors = report::Collector::all_of(&machine);
    let parts = runtime.block_on(report::collect_all(collectors, redactor.clone(), Arc::default(), |_| {}));
    let report = Report::new(parts, deskside_content::packs::analyzers().to_vec());
    let request = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse()?;
    let sealable = report.finish(request, Millis(1_800_000_000_000), "bench", &redactor)?;
    let texts = sealable.sections().iter().flat_map(|section| section.files());
    let texts: Vec<String> = texts.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).collect();
    let readers = age::x25519::Identity::generate().to_public().to_string();
    let readers = BTreeMap::from([("it".parse()?, readers)]);
    let sealed = report::seal(&sealable, &readers)?;
    let size: usize = sealed.sections.iter().map(|(_, bytes)| bytes.len()).sum();
    let facts: usize = report
        .parts()
        .iter()
        .flat_map(|part| part.texts())
        .map(|text| {
            words_that_name(&text.lines().iter().map(|line| format!("{}\n", line.text)).collect::<String>())
        })
        .sum();
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{}", json!({ "facts": facts, "bytes": bytes, "sealed": size }));
    Ok(())
}
