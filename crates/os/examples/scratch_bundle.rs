//! scratch
use deskside_core::bundle::*;
use deskside_core::machine::Machine;
use deskside_core::redact::*;
use std::sync::Arc;
use std::time::{Duration, Instant};
fn cpu() -> Duration {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap();
    let words: Vec<&str> = text.rsplit(')').next().unwrap().split_whitespace().collect();
    let t: u64 = (11..15).map(|at| words[at].parse::<u64>().unwrap()).sum();
    Duration::from_millis(t * 10)
}
fn main() {
    let show = std::env::args().nth(1).unwrap_or_default();
    let pack: RulePack = serde_json::from_str(&std::fs::read_to_string("/tmp/w/desk.json").unwrap()).unwrap();
    let analyzers: AnalyzerPack =
        serde_json::from_str(&std::fs::read_to_string("/tmp/w/analyzers.json").unwrap()).unwrap();
    if show == "hits" {
        let redactor = Redactor::new(&pack, &[], [1; 32]).unwrap();
        let mut bytes = 0;
        for path in std::env::args().skip(2) {
            let Ok(text) = std::fs::read(&path) else { continue };
            bytes += text.len();
            let text = String::from_utf8_lossy(&text).into_owned();
            let clean = redactor.redact("x", Raw::new(text.clone()));
            if !clean.dropped().is_empty() {
                println!("DROPPED {path} {:?}", clean.dropped());
            }
            for (line, old) in clean.lines().iter().zip(text.split('\n')) {
                if !line.hits.is_empty() {
                    println!("{} | {}  ->  {}", line.hits[0].class, old.trim(), line.text.trim());
                }
            }
        }
        println!("BYTES {bytes}");
        return;
    }
    if show == "speed" {
        let redactor = Redactor::new(
            &pack,
            &[(Class::User, Raw::new("amina")), (Class::Host, Raw::new("amina-lt42"))],
            [1; 32],
        )
        .unwrap();
        for path in std::env::args().skip(2) {
            let text = std::fs::read_to_string(&path).unwrap();
            let t = cpu();
            let clean = redactor.redact("x", Raw::new(text.clone()));
            let one = cpu() - t;
            let out = clean.text();
            let t = cpu();
            let found = redactor.rescan(out.as_bytes());
            let two = cpu() - t;
            let mb = text.len() as f64 / 1e6;
            println!(
                "{path}: {mb:.1} MB, redact {:.0} MB/s, rescan {:.0} MB/s, both {:.0} MB/s; hits {:?} found {found:?}",
                mb / one.as_secs_f64(),
                mb / two.as_secs_f64(),
                mb / (one + two).as_secs_f64(),
                clean.counts()
            );
        }
        return;
    }
    let began = Instant::now();
    let machine: Arc<dyn Machine> = Arc::new(deskside_os::Computer::new(
        deskside_os::Os::Linux,
        deskside_os::Settings::from_environment(),
    ));
    let identities = machine.identities();
    println!("identities {} in {:?}, cpu {:?}", identities.known.len(), began.elapsed(), cpu());
    let t = Instant::now();
    let redactor = Arc::new(Redactor::new(&pack, &identities.known, [1; 32]).unwrap());
    println!("redactor in {:?}, cpu {:?}", t.elapsed(), cpu());
    let threads: Vec<_> = machine
        .collectors()
        .into_iter()
        .map(|part| {
            let (machine, redactor) = (machine.clone(), redactor.clone());
            std::thread::spawn(move || {
                let t = Instant::now();
                match machine.collect(&part, Duration::from_secs(10)) {
                    Ok(c) => {
                        let took = t.elapsed().as_millis() as u32;
                        Part::redacted(part, c, &redactor, took)
                    }
                    Err(fault) => {
                        println!("{part}: {fault}");
                        Part::without(part, Collecting::Failed, 0)
                    }
                }
            })
        })
        .collect();
    let parts: Vec<Part> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    println!("all in {:?}, cpu {:?}", began.elapsed(), cpu());
    for part in &parts {
        println!(
            "{:<10} {:?} {} ms {} bytes {} facts",
            part.id(),
            part.collecting(),
            part.millis(),
            part.size(),
            part.texts().iter().flat_map(|t| t.lines()).filter(|l| l.text.contains(": ")).count()
        );
    }
    let report = Report::new(parts, analyzers.analyzers);
    let sealable = report
        .finish(
            "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap(),
            deskside_core::id::Millis(1),
            "x",
            &redactor,
        )
        .unwrap();
    println!("finished in {:?}, cpu {:?}", began.elapsed(), cpu());
    let view = report.view();
    println!("{:?} {}", view.hidden, view.size);
    for v in view.verdicts {
        println!("{:?} {} {:?}", v.outcome, v.analyzer, v.title.with);
    }
    if show == "show" {
        for s in sealable.sections() {
            for f in s.files() {
                println!("== {}\n{}", f.path, String::from_utf8_lossy(&f.bytes));
            }
        }
    }
}
