//! What is there on which system, in `docs/platforms.md`: worked out of the registries and of what each system says that it can.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use deskside_content::words::Words;
use deskside_core::action::{Action, Arg, ArgKind, Args, actions};
use deskside_core::machine::{Ask, Machine, Need, Readings, SystemAsk};
use deskside_core::probe::{Check, List, checks, lists};
use deskside_core::say::Value;
use deskside_core::wizard::Platform;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::Scenario;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/platforms.md");
const BEGIN: &str = "<!-- the table, by `DESKSIDE_CODEGEN=1 cargo test -p deskside-cli platforms` -->\n";

const SYSTEMS: [Os; 3] = [Os::Linux, Os::Windows, Os::Mac];
const ELSEWHERE: [(Os, Platform); 2] = [(Os::Windows, Platform::Windows), (Os::Mac, Platform::Macos)];

/// A computer on which each question makes sense.
const SCENE: &str = r#"
computer linux laptop
person anna
printer Finance-2F "Finance, 2nd floor" at "Room 2.14" default
share smb://files.example/office account anna password Sm4-pass
connected smb://files.example/office account anna
"#;

fn example(kind: ArgKind) -> &'static str {
    match kind {
        ArgKind::Queue => "Finance-2F",
        ArgKind::Address => "ipp://copy-room.example/ipp/print",
        ArgKind::Job => "1",
        ArgKind::Label => "Copy room",
        ArgKind::Service => "printing",
        ArgKind::File => "/home/anna/Downloads/old.iso",
        ArgKind::Size => "3000000000",
        ArgKind::Share => "smb://files.example/office",
        ArgKind::Account => "anna",
        ArgKind::Secret => "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password",
        ArgKind::SoundDevice => "output:speakers",
        ArgKind::Percent => "60",
        ArgKind::Layout | ArgKind::Layouts => "xkb:de",
        ArgKind::Aid => "slow-keys",
        ArgKind::TextSize => "1.25",
        ArgKind::StartEntry => "own:/home/anna/.config/autostart/sync.desktop",
        ArgKind::Process => "1000@1",
        ArgKind::Radio => "hci0",
        ArgKind::Pairing => "hci0/00:00:5E:00:53:01",
        ArgKind::Profile => "balanced",
        ArgKind::Mail => "anna@firm.example",
        ArgKind::MailServer => "imaps://mail.firm.example:993",
        ArgKind::Connection => "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9",
        ArgKind::Adapter => "eth0",
        ArgKind::Page => "https://page.example",
        ArgKind::ProxyMode => "none",
    }
}

fn examples(args: &[Arg]) -> Args {
    args.iter().map(|arg| (arg.name.to_owned(), Value::from(example(arg.kind)))).collect()
}

fn every_action() -> impl Iterator<Item = Action> {
    let all =
        |args: &'static [Arg], more: &'static [Arg]| args.iter().chain(more).copied().collect::<Vec<Arg>>();
    actions().map(move |spec| {
        let args = examples(&all(spec.args, spec.optional));
        Action::parse(spec.name, &args).unwrap_or_else(|error| panic!("{}: {error}", spec.name))
    })
}

/// What is read for all checks, lists and plans: asked until each has its answer.
fn every_ask() -> BTreeSet<Ask> {
    let computer = deskside_sim::Computer::new(&Scenario::parse(SCENE).expect("a scene"));
    // Health cards ask whether there is a battery that empties.
    let mut asked = BTreeSet::from([SystemAsk::Power.into()]);
    let mut follow = |question: &dyn Fn(&Readings) -> Option<Ask>| {
        let mut readings = Readings::new();
        while let Some(ask) = question(&readings) {
            readings.insert(&ask, computer.read(&ask, std::time::Duration::from_secs(5)));
            asked.insert(ask);
        }
    };
    for spec in checks() {
        let check = Check::parse(spec.name, &examples(spec.args)).expect(spec.name);
        follow(&|readings| check.judge(readings).err());
    }
    for spec in lists() {
        let list = List::parse(spec.name, &examples(spec.args)).expect(spec.name);
        follow(&|readings| ask_of(list.choices(readings)));
    }
    for action in every_action() {
        follow(&|readings| ask_of(action.plan(readings, &|_| Vec::new())));
        follow(&|readings| ask_of(action.holds(readings)));
    }
    asked
}

fn ask_of<T>(answer: Result<T, Need>) -> Option<Ask> {
    match answer {
        Err(Need::Ask(ask)) => Some(ask),
        Ok(_) | Err(Need::Fault(_) | Need::NotApplicable) => None,
    }
}

/// By area and name, whether each system has it.
type Rows = BTreeMap<(String, String), [bool; 3]>;

fn readings() -> Rows {
    let row = |ask: &Ask| {
        let name = serde_json::to_value(ask).expect("JSON")["ask"].as_str().expect("a name").to_owned();
        ((area(ask), name), SYSTEMS.map(|os| os.reads(ask)))
    };
    every_ask().iter().map(row).collect()
}

fn changes() -> Rows {
    let row = |action: Action| {
        let has = |os| !Computer::new(os, Settings::default()).invocations(&action).is_empty();
        ((area(&action), action.name().to_owned()), SYSTEMS.map(has))
    };
    every_action().map(row).collect()
}

/// An area is the variant that holds the rest.
fn area(of: &impl std::fmt::Debug) -> String {
    format!("{of:?}").split('(').next().unwrap_or_default().to_lowercase()
}

fn table(title: &str, rows: &Rows) -> String {
    let mut text = format!("| area | {title} | Linux | Windows | macOS |\n|---|---|---|---|---|\n");
    for ((area, name), has) in rows {
        let word = |at: usize| match (has[at], SYSTEMS[at]) {
            (true, Os::Linux) => "real",
            (true, Os::Windows | Os::Mac) => "documented",
            (false, _) => "not there",
        };
        text.push_str(&format!("| {area} | `{name}` | {} | {} | {} |\n", word(0), word(1), word(2)));
    }
    text
}

#[test]
fn the_page_says_what_is_there_on_which_system() {
    let tables = format!("{}\n{}", table("reading", &readings()), table("change", &changes()));
    let page = std::fs::read_to_string(PAGE).expect("the page");
    let words = page.split(BEGIN).next().unwrap_or_default();
    let now = format!("{words}{BEGIN}\n{tables}");
    if std::env::var_os("DESKSIDE_CODEGEN").is_some() {
        std::fs::write(PAGE, &now).expect("the page can be written");
    }
    let kept = std::fs::read_to_string(PAGE).expect("the page");
    assert!(kept == now, "run `DESKSIDE_CODEGEN=1 cargo test -p deskside-cli platforms`");
}

#[test]
fn linux_has_it_all() {
    let all = readings().into_iter().chain(changes());
    let missing: Vec<_> = all.filter(|(_, has)| !has[0]).map(|(row, _)| row).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Areas of which Windows and macOS have something. In the others, help is for Linux.
const AREAS: [&str; 3] = ["printing", "files", "drives"];

#[test]
fn where_a_system_has_no_way_somebody_is_told_how_to_do_it_by_hand() {
    let words: Vec<Arc<Words>> = ["en", "de"].into_iter().map(|lang| Arc::new(Words::new(lang))).collect();
    for action in every_action().filter(|action| AREAS.contains(&area(action).as_str())) {
        for (os, platform) in ELSEWHERE {
            let has_way = !Computer::new(os, Settings::default()).invocations(&action).is_empty();
            for words in &words {
                let told = words.has_by_hand(action.name(), platform);
                assert!(has_way || told, "`{}` on {os:?}", action.name());
            }
        }
    }
}
