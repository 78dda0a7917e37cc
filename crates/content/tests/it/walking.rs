//! Walks every transcript on the simulated computer, with the engine and the words, and compares what happens with what is
//! recorded in the right column. `DESKSIDE_CODEGEN=1` records it anew.

use std::sync::Arc;
use std::time::Duration;

use deskside_content::embedded::{embedded, walks_of};
use deskside_content::load::{self, LoadedWizard};
use deskside_content::walk::{self, Act, End, Line, Walk, Walks};
use deskside_content::words::{Words, ended, variables};
use deskside_core::action::{Action, Args};
use deskside_core::boundary::{Freshness, Moment, Policy, Weekday, Who};
use deskside_core::id::{Millis, StepId};
use deskside_core::machine::{Machine, Need, Readings};
use deskside_core::permit::{Consents, Nonce, Permit};
use deskside_core::plan::{Plan, Stand};
use deskside_core::probe::{Check, Choice, List, Verdict};
use deskside_core::run::{Answer, Ending, Entry, Event, Position, State, Status, fold, resolve};
use deskside_core::say::Facts;
use deskside_core::secret::{Secret, SecretName};
use deskside_core::wizard::{Choices, Platform, Repair, TypedKind, With, Wizard};
use deskside_sim::{Computer, Scenario, SecretsInMemory};

const WITHIN: Duration = Duration::from_secs(20);

/// One journey that is being made.
struct Journey<'a> {
    wizard: &'a Wizard,
    words: &'a Words,
    computer: Computer,
    secrets: SecretsInMemory,
    scene: Vec<String>,
    log: Vec<Entry>,
    handed_over: bool,
    /// What happened since the last act.
    told: Vec<String>,
}

impl Journey<'_> {
    fn state(&self) -> State {
        fold(&self.log)
    }

    fn write(&mut self, event: Event) {
        let at = Millis(i64::try_from(self.log.len()).expect("a walk is short"));
        self.log.push(Entry { at, event });
    }

    fn text(&self, key: &str, step: Option<&StepId>) -> String {
        let text = self.words.wizard(&self.wizard.id).text(key, &variables(&self.state(), step));
        text.unwrap_or_else(|| panic!("no words for `{key}`"))
    }

    /// Reads until the question is answered.
    fn ask<T>(&self, question: impl Fn(&Readings) -> Result<T, Need>) -> Result<T, Need> {
        let mut readings = Readings::new();
        loop {
            match question(&readings) {
                Err(Need::Ask(ask)) => {
                    let answer = self.computer.read(&ask, WITHIN);
                    readings.insert(&ask, answer);
                }
                other => return other,
            }
        }
    }

    fn plan(&self, action: &str, with: &With) -> Result<(Action, Plan), Need> {
        let args = resolve(with, &self.state()).map_err(|_| Need::NotApplicable)?;
        let action = Action::parse(action, &args).map_err(|_| Need::NotApplicable)?;
        let plan = self.ask(|readings| action.plan(readings, &|action| self.computer.invocations(action)))?;
        Ok((action, plan))
    }

    fn verdict(&self, name: &str, with: &With) -> Verdict {
        let check = resolve(with, &self.state()).ok().and_then(|args| Check::parse(name, &args).ok());
        let Some(check) = check else { return Verdict::NotApplicable };
        match self.ask(|readings| check.judge(readings).map_err(Need::Ask)) {
            Ok(verdict) => verdict,
            Err(need) => panic!("`{name}` was not judged: {need:?}"),
        }
    }

    /// On to the next page, with all checks on the way.
    fn go_on(&mut self) {
        loop {
            let state = self.state();
            match state.position(self.wizard) {
                Position::Check(fix) => {
                    let verdict = self.verdict(&fix.check, &fix.with);
                    self.write(Event::Checked { step: fix.fix.clone(), verdict });
                    let row = self.text(&format!("{}-check", fix.fix), None);
                    let line = match self.state().status(&fix.fix) {
                        Status::Found => {
                            let reference = self.wizard.reference(&fix.fix);
                            format!("found {reference}: {}", self.text(fix.fix.as_str(), Some(&fix.fix)))
                        }
                        Status::NotFixed => {
                            format!("still there: {}", self.text(fix.fix.as_str(), Some(&fix.fix)))
                        }
                        Status::Fixed => format!("fixed: {row}"),
                        Status::Unknown => format!("could not check: {row}"),
                        Status::Fine | Status::NotApplicable | Status::NotChecked => continue,
                    };
                    self.told.push(line);
                }
                Position::Prove(prove) => match self.plan(&prove.action, &prove.with) {
                    Ok(_) => return,
                    Err(_) => self.write(Event::Skipped { step: prove.prove.clone(), fault: None }),
                },
                Position::Tell(_)
                | Position::Ask(_)
                | Position::Finding(..)
                | Position::Proved(_)
                | Position::Done(_) => return,
            }
        }
    }

    /// Does what a line says, and gives what it was about.
    fn act(&mut self, act: &Act) -> String {
        let wizard = self.wizard;
        let position = self.state().position(wizard);
        match (act, position) {
            (Act::Choose { step, key }, Position::Ask(ask)) if *step == ask.ask => {
                let question = self.text(step.as_str(), Some(step));
                let answer = self.answer(&ask.choices, key);
                self.write(Event::Answered { step: step.clone(), answer });
                question
            }
            (Act::Type { step, text }, Position::Ask(ask)) if *step == ask.ask => {
                let question = self.text(step.as_str(), Some(step));
                let answer = self.typed(&ask.choices, step, text);
                self.write(Event::Answered { step: step.clone(), answer });
                question
            }
            (Act::Choose { step, key }, Position::Proved(prove)) if *step == prove.prove => {
                let said = self.text(&format!("{step}-{key}"), Some(step));
                let question = self.text(&format!("{step}-after"), Some(step));
                let key: StepId = key.parse().expect("a key is a name");
                assert!(prove.then_ask.contains(&key), "`{key}` is not offered");
                self.write(Event::Proved { step: step.clone(), key });
                format!("{question} {said}")
            }
            (Act::Continue(step), Position::Tell(tell)) if *step == tell.tell => {
                let headline = self.text(step.as_str(), Some(step));
                assert!(
                    !self.words.wizard(&wizard.id).lines(&format!("{step}-body"), &Facts::new()).is_empty()
                );
                self.write(Event::Read { step: step.clone() });
                headline
            }
            (Act::Agree(step), Position::Finding(fix, Some(Repair::Action(repair)))) if *step == fix.fix => {
                self.text(&format!("{step}-explain"), Some(step));
                self.change(step, &repair.action, &repair.with)
            }
            (Act::Agree(step), Position::Prove(prove)) if *step == prove.prove => {
                self.text(&format!("{step}-explain"), Some(step));
                self.change(step, &prove.action, &prove.with)
            }
            (Act::Did(page), Position::Finding(fix, Some(Repair::Manual(repair))))
                if *page == repair.manual =>
            {
                let headline = self.text(page.as_str(), Some(&fix.fix));
                self.text(&format!("{page}-body"), Some(&fix.fix));
                self.write(Event::DidByHand { step: fix.fix.clone() });
                headline
            }
            (Act::Other(step), Position::Finding(fix, _)) if *step == fix.fix => {
                self.write(Event::TriedOther { step: step.clone() });
                String::new()
            }
            (Act::Aside(step), Position::Finding(fix, _)) if *step == fix.fix => {
                self.write(Event::PutAside { step: step.clone() });
                String::new()
            }
            (Act::Aside(step), Position::Prove(prove)) if *step == prove.prove => {
                self.write(Event::PutAside { step: step.clone() });
                String::new()
            }
            (Act::NeedsIt(step), Position::Finding(fix, _)) if *step == fix.fix => {
                self.handed_over = true;
                self.text("hand-over", None)
            }
            (Act::NeedsIt(step), Position::Tell(tell)) if *step == tell.tell && tell.needs_it => {
                self.handed_over = true;
                self.text("hand-over", None)
            }
            (Act::Back, _) => {
                self.write(Event::WentBack);
                String::new()
            }
            (Act::Mended(fault), _) => {
                let line = format!("broken {fault}");
                self.scene.retain(|known| *known != line);
                self.computer.mend_like(&computer(&self.scene, self.secrets.clone()));
                String::new()
            }
            (Act::End(end), position) => {
                let (ending, done) = match position {
                    _ if self.handed_over => (End::HandedOver, None),
                    Position::Done(done @ Ending::Fixed) => (End::Fixed, Some(done)),
                    Position::Done(done @ Ending::NothingFound) => (End::NothingFound, Some(done)),
                    Position::Done(done @ Ending::NotFixed) => (End::NotFixed, Some(done)),
                    other => panic!("not at an end: {other:?}"),
                };
                assert_eq!(ending, *end, "it ends otherwise");
                let Some(done) = done else { return String::new() };
                let (state, words) = (self.state(), self.words.wizard(&wizard.id));
                let variables = variables(&state, None);
                let mut said = ended(&state, wizard, done).into_iter().filter_map(|key| {
                    words.text(&format!("{key}-explain"), &variables)?;
                    words.text(key, &variables)
                });
                said.next().expect("every end has words")
            }
            (act, position) => panic!("{act:?} is not possible at {position:?}"),
        }
    }

    fn typed(&self, choices: &Choices, step: &StepId, text: &str) -> Answer {
        let Choices::Typed(typed) = choices else { panic!("nothing is typed here") };
        if typed.typed != TypedKind::Secret {
            return typed.typed.read(text).expect("it is an answer");
        }
        let run = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c8".parse().expect("a name for a run");
        let name = SecretName::of(&run, step);
        self.secrets.keep(name.clone(), Secret::new(text.to_owned()).expect("it can be a secret"));
        typed.typed.read(name.as_str()).expect("it is the name of a secret")
    }

    fn answer(&self, choices: &Choices, key: &str) -> Answer {
        let plain = || Answer { key: key.to_owned(), name: String::new(), facts: Facts::new() };
        let list = match choices {
            Choices::Keys(keys) => {
                assert!(keys.iter().any(|known| known.as_str() == key), "`{key}` is not offered");
                return plain();
            }
            Choices::Typed(_) => {
                assert!(choices.always_offered().contains(&key), "`{key}` is not offered");
                return plain();
            }
            Choices::Found(list) => List::parse(list, &Args::new()).expect("the list is linted"),
        };
        let offered: Vec<Choice> = self.ask(|readings| list.choices(readings)).expect("the computer answers");
        match offered.into_iter().find(|choice| choice.key == key) {
            Some(Choice { key, name, facts, .. }) => Answer { key, name, facts },
            None if matches!(key, "not-listed" | "not-sure") => plain(),
            None => panic!("`{key}` is not offered"),
        }
    }

    /// Plans, agrees, applies, and looks whether it is so.
    fn change(&mut self, step: &StepId, action: &str, with: &With) -> String {
        let (action, plan) = self.plan(action, with).expect("there is something to change");
        let button = self.words.action(action.name(), "", &Facts::new()).expect("every action has a button");
        let effects: Vec<String> = plan
            .effects
            .iter()
            .map(|effect| {
                let say = |say| self.words.say(say);
                format!("{}, {} → {}", say(&effect.what), say(&effect.from), say(&effect.to))
            })
            .collect();
        let fault = self.computer.apply(&permit(&plan), &plan, WITHIN).err();
        self.computer.pass(plan.seconds);
        let seen = self.ask(|readings| plan.stand(readings)) == Ok(Stand::After);
        let change: deskside_core::id::ChangeId =
            "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("a name for a change");
        let (name, digest) = (action.name().to_owned(), plan.digest());
        self.write(Event::Changing {
            step: step.clone(),
            change: change.clone(),
            action: name,
            plan: digest,
        });
        let outcome = match (&fault, seen) {
            (None, true) => String::new(),
            (None, false) => " (not seen)".to_owned(),
            (Some(fault), _) => format!(" ({})", self.words.fault(fault)),
        };
        self.write(Event::Changed { step: step.clone(), change, fault, seen });
        format!("{button}: {}{outcome}", effects.join("; "))
    }
}

/// A permit through the one door, in an office where everybody may do everything.
fn permit(plan: &Plan) -> Permit {
    let row = r#"{"rows": [{"id": "all", "who": ["everyone"], "actions": ["*"], "clearance": "alone",
        "reason": "boundary-all", "owner": "IT", "since": "2026-01-01", "review": "2027-01-01"}]}"#;
    let policy = Policy::compile(serde_json::from_str(row).expect("a table"), None, 1).expect("a policy");
    let who = Who {
        person: "anna".into(),
        groups: Default::default(),
        device: "laptop".into(),
        platform: Platform::Linux,
    };
    let at = Moment { now: Millis(0), weekday: Weekday::Monday, minute_of_day: 600, undo: false };
    let decision = policy.decide(&who, plan, &at, Freshness::Current);
    let (nonce, mut consents) = (Nonce([7; 16]), Consents::default());
    consents.offer(nonce.clone(), plan);
    let consent = consents.spend(&nonce.to_hex(), &plan.digest()).expect("the page is open");
    Permit::issue(plan, &decision, consent).expect("everybody may do everything")
}

fn computer(scene: &[String], secrets: SecretsInMemory) -> Computer {
    let scenario = Scenario::parse(&scene.join("\n"))
        .unwrap_or_else(|error| panic!("{error}: {:?}", std::error::Error::source(&error)));
    Computer::new(&scenario).with_secrets(Arc::new(secrets))
}

/// Makes one walk and gives it back with what happened in the right column.
fn walked(loaded: &LoadedWizard, words: &Words, walks: &Walks, walk: &Walk) -> Walk {
    let mut scene = walks.scene.clone();
    scene.extend(walk.acts().filter_map(|act| match act {
        Act::Scene(line) => Some(line.clone()),
        _ => None,
    }));
    let secrets = SecretsInMemory::default();
    let computer = computer(&scene, secrets.clone());
    let wizard = &loaded.wizard;
    let mut journey = Journey {
        wizard,
        words,
        computer,
        secrets,
        scene,
        log: Vec::new(),
        handed_over: false,
        told: Vec::new(),
    };
    journey.write(Event::Started {
        wizard: wizard.id.clone(),
        version: wizard.version,
        words: String::new(),
    });
    let mut lines: Vec<Line> = Vec::new();
    let mut begun = false;
    for line in walk.lines.iter().filter(|line| line.act.is_some()) {
        let Some(act) = &line.act else { continue };
        let right = match act {
            Act::Scene(_) => None,
            act => {
                if !begun {
                    journey.go_on();
                    tell(&mut lines, &mut journey);
                    begun = true;
                }
                let about = journey.act(act);
                journey.go_on();
                Some(about).filter(|about| !about.is_empty())
            }
        };
        lines.push(Line { right, ..line.clone() });
        tell(&mut lines, &mut journey);
    }
    Walk { lines, ..walk.clone() }
}

fn tell(lines: &mut Vec<Line>, journey: &mut Journey<'_>) {
    for told in journey.told.drain(..) {
        lines.push(Line { act: None, left: String::new(), right: Some(told), at: 0..0 });
    }
}

#[test]
fn every_walk_goes_the_way_that_is_recorded() {
    let words = Words::new("en");
    let record = std::env::var_os("DESKSIDE_CODEGEN").is_some();
    let mut different = Vec::new();
    for loaded in &embedded().wizards {
        let id = &loaded.wizard.id;
        let text = walks_of(id).expect("every wizard has walks");
        let mut walks = load::walks(&loaded.wizard, text).expect("they are linted by another test");
        let made: Vec<Walk> = walks
            .walks
            .iter()
            .map(|walk| {
                eprintln!("{id}: {}", walk.name);
                walked(loaded, &words, &walks, walk)
            })
            .collect();
        walks.walks = made;
        let now = walk::write(&walks);
        if record {
            let path = format!("{}/wizards/{id}/walks.txt", env!("CARGO_MANIFEST_DIR"));
            std::fs::write(path, &now).expect("the walks can be written");
        } else if now != text {
            different.push(now);
        }
    }
    assert!(
        different.is_empty(),
        "run `DESKSIDE_CODEGEN=1 cargo test -p deskside-content` and read:\n{}",
        different.join("\n")
    );
}

#[test]
fn every_page_of_every_walk_has_german_words() {
    let words = Words::new("de");
    for loaded in &embedded().wizards {
        let walks = load::walks(&loaded.wizard, walks_of(&loaded.wizard.id).expect("every wizard has walks"));
        let walks = walks.expect("they are linted by another test");
        for walk in &walks.walks {
            walked(loaded, &words, &walks, walk);
        }
    }
}
