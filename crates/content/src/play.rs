//! Plays the walks of a wizard on a pretended computer, with the engine and the words, and says what happens: the right column.
//!
//! Which computer that is, is given to it. The one in memory is another package's.

use std::time::Duration;

use deskside_core::action::{Action, Args};
use deskside_core::id::{IdError, Millis, StepId};
use deskside_core::machine::{Need, Readings, Stage};
use deskside_core::plan::{Plan, Stand};
use deskside_core::probe::{Check, Choice, List, Verdict};
use deskside_core::run::{Answer, Ending, Entry, Event, Position, State, Status, fold, resolve};
use deskside_core::say::Facts;
use deskside_core::secret::{Secret, SecretName};
use deskside_core::wizard::{Choices, Repair, TypedKind, With, Wizard};

use crate::finding::{Finding, Source};
use crate::load::LoadedWizard;
use crate::walk::{Act, End, Line, Walk, Walks};
use crate::words::{Words, ended, variables};

const WITHIN: Duration = Duration::from_secs(20);

/// What a line of a walk got wrong.
type Wrong = String;

/// Makes all walks, and gives them with what happened in the right column. `open` makes the computer of some lines.
///
/// # Errors
/// The first line of each walk that is not possible, with its place in the file.
pub fn play(
    loaded: &LoadedWizard,
    words: &Words,
    source: &Source,
    walks: &Walks,
    open: impl Fn(&[String]) -> Result<Box<dyn Stage>, String>,
) -> Result<Walks, Vec<Finding>> {
    let mut made = Vec::new();
    let mut findings = Vec::new();
    for walk in &walks.walks {
        match played(loaded, words, walks, walk, &open) {
            Ok(walk) => made.push(walk),
            Err((at, wrong)) => {
                findings.push(source.finding("walk", at, format!("in `{}`: {wrong}", walk.name), "", None));
            }
        }
    }
    match findings.is_empty() {
        true => Ok(Walks { scene: walks.scene.clone(), walks: made }),
        false => Err(findings),
    }
}

/// Makes one walk.
fn played(
    loaded: &LoadedWizard,
    words: &Words,
    walks: &Walks,
    walk: &Walk,
    open: &impl Fn(&[String]) -> Result<Box<dyn Stage>, String>,
) -> Result<Walk, (std::ops::Range<usize>, Wrong)> {
    let mut scene = walks.scene.clone();
    scene.extend(walk.acts().filter_map(|act| match act {
        Act::Scene(line) => Some(line.clone()),
        _ => None,
    }));
    let at_name = |wrong| (walk.at.clone(), wrong);
    let stage = open(&scene).map_err(at_name)?;
    let wizard = &loaded.wizard;
    let mut journey =
        Journey { wizard, words, stage, scene, log: Vec::new(), handed_over: false, told: Vec::new() };
    let (id, version) = (wizard.id.clone(), wizard.version);
    journey.write(Event::Started { wizard: id, version, words: String::new() });
    let mut lines: Vec<Line> = Vec::new();
    let mut begun = false;
    for line in &walk.lines {
        let Some(act) = &line.act else { continue };
        let right = match act {
            Act::Scene(_) => None,
            act => {
                if !begun {
                    journey.go_on().map_err(at_name)?;
                    journey.tell(&mut lines);
                    begun = true;
                }
                let about = journey.act(act).and_then(|about| journey.go_on().map(|()| about));
                Some(about.map_err(|wrong| (line.at.clone(), wrong))?).filter(|about| !about.is_empty())
            }
        };
        lines.push(Line { right, ..line.clone() });
        journey.tell(&mut lines);
    }
    Ok(Walk { lines, ..walk.clone() })
}

/// One journey that is being made.
struct Journey<'a> {
    wizard: &'a Wizard,
    words: &'a Words,
    stage: Box<dyn Stage>,
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

    fn text(&self, key: &str, step: Option<&StepId>) -> Result<String, Wrong> {
        let text = self.words.wizard(&self.wizard.id).text(key, &variables(&self.state(), step));
        text.ok_or_else(|| format!("there are no words for `{key}` here"))
    }

    /// Reads until the question is answered.
    fn ask<T>(&self, question: impl Fn(&Readings) -> Result<T, Need>) -> Result<T, Need> {
        let mut readings = Readings::new();
        loop {
            match question(&readings) {
                Err(Need::Ask(ask)) => {
                    let answer = self.stage.machine().read(&ask, WITHIN);
                    readings.insert(&ask, answer);
                }
                other => return other,
            }
        }
    }

    fn plan(&self, action: &str, with: &With) -> Result<(Action, Plan), Need> {
        let args = resolve(with, &self.state()).map_err(|_| Need::NotApplicable)?;
        let action = Action::parse(action, &args).map_err(|_| Need::NotApplicable)?;
        let plan =
            self.ask(|readings| action.plan(readings, &|action| self.stage.machine().invocations(action)))?;
        Ok((action, plan))
    }

    fn verdict(&self, name: &str, with: &With) -> Result<Verdict, Wrong> {
        let check = resolve(with, &self.state()).ok().and_then(|args| Check::parse(name, &args).ok());
        let Some(check) = check else { return Ok(Verdict::NotApplicable) };
        let judged = self.ask(|readings| check.judge(readings).map_err(Need::Ask));
        judged.map_err(|need| format!("`{name}` was not judged: {need:?}"))
    }

    /// On to the next page, with all checks on the way.
    fn go_on(&mut self) -> Result<(), Wrong> {
        loop {
            let state = self.state();
            match state.position(self.wizard) {
                Position::Check(fix) => {
                    let verdict = self.verdict(&fix.check, &fix.with)?;
                    self.write(Event::Checked { step: fix.fix.clone(), verdict });
                    let row = self.text(&format!("{}-check", fix.fix), None)?;
                    let line = match self.state().status(&fix.fix) {
                        Status::Found => {
                            let reference = self.wizard.reference(&fix.fix);
                            format!("found {reference}: {}", self.text(fix.fix.as_str(), Some(&fix.fix))?)
                        }
                        Status::NotFixed => {
                            format!("still there: {}", self.text(fix.fix.as_str(), Some(&fix.fix))?)
                        }
                        Status::Fixed => format!("fixed: {row}"),
                        Status::Unknown => format!("could not check: {row}"),
                        Status::Fine | Status::NotApplicable | Status::NotChecked => continue,
                    };
                    self.told.push(line);
                }
                Position::Prove(prove) => match self.plan(&prove.action, &prove.with) {
                    Ok(_) => return Ok(()),
                    Err(_) => self.write(Event::Skipped { step: prove.prove.clone(), fault: None }),
                },
                Position::Tell(_)
                | Position::Ask(_)
                | Position::Finding(..)
                | Position::Proved(_)
                | Position::Done(_) => return Ok(()),
            }
        }
    }

    /// Does what a line says, and gives what it was about.
    fn act(&mut self, act: &Act) -> Result<String, Wrong> {
        let wizard = self.wizard;
        let state = self.state();
        let position = state.position(wizard);
        Ok(match (act, position) {
            (Act::Choose { step, key }, Position::Ask(ask)) if *step == ask.ask => {
                let question = self.text(step.as_str(), Some(step))?;
                let answer = self.answer(&ask.choices, key)?;
                self.write(Event::Answered { step: step.clone(), answer });
                question
            }
            (Act::Type { step, text }, Position::Ask(ask)) if *step == ask.ask => {
                let question = self.text(step.as_str(), Some(step))?;
                let answer = self.typed(&ask.choices, step, text)?;
                self.write(Event::Answered { step: step.clone(), answer });
                question
            }
            (Act::Choose { step, key }, Position::Proved(prove)) if *step == prove.prove => {
                let said = self.text(&format!("{step}-{key}"), Some(step))?;
                let question = self.text(&format!("{step}-after"), Some(step))?;
                let key = prove
                    .then_ask
                    .iter()
                    .find(|known| known.as_str() == key)
                    .ok_or_else(|| not_offered(key))?;
                let key = key.clone();
                self.write(Event::Proved { step: step.clone(), key });
                format!("{question} {said}")
            }
            (Act::Continue(step), Position::Tell(tell)) if *step == tell.tell => {
                let headline = self.text(step.as_str(), Some(step))?;
                let body = self
                    .words
                    .wizard(&wizard.id)
                    .lines(&format!("{step}-body"), &variables(&state, Some(step)));
                if body.is_empty() {
                    return Err(format!("there are no words for `{step}-body` here"));
                }
                self.write(Event::Read { step: step.clone() });
                headline
            }
            (Act::Agree(step), Position::Finding(fix, Some(Repair::Action(repair)))) if *step == fix.fix => {
                self.text(&format!("{step}-explain"), Some(step))?;
                self.change(step, &repair.action, &repair.with)?
            }
            (Act::Agree(step), Position::Prove(prove)) if *step == prove.prove => {
                self.text(&format!("{step}-explain"), Some(step))?;
                self.change(step, &prove.action, &prove.with)?
            }
            (Act::Did(page), Position::Finding(fix, Some(Repair::Manual(repair))))
                if *page == repair.manual =>
            {
                let headline = self.text(page.as_str(), Some(&fix.fix))?;
                self.text(&format!("{page}-body"), Some(&fix.fix))?;
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
                self.text("hand-over", None)?
            }
            (Act::NeedsIt(step), Position::Tell(tell)) if *step == tell.tell && tell.needs_it => {
                self.handed_over = true;
                self.text("hand-over", None)?
            }
            (Act::Back, _) => {
                self.write(Event::WentBack);
                String::new()
            }
            (Act::Mended(fault), _) => {
                let line = format!("broken {fault}");
                self.scene.retain(|known| *known != line);
                self.stage.mend(&self.scene)?;
                String::new()
            }
            (Act::End(end), position) => {
                let (ending, done) = match position {
                    _ if self.handed_over => (End::HandedOver, None),
                    Position::Done(done @ Ending::Fixed) => (End::Fixed, Some(done)),
                    Position::Done(done @ Ending::NothingFound) => (End::NothingFound, Some(done)),
                    Position::Done(done @ Ending::NotFixed) => (End::NotFixed, Some(done)),
                    _ => return Err("this is not at an end".to_owned()),
                };
                if ending != *end {
                    return Err(format!("it ends otherwise: {ending:?}"));
                }
                let Some(done) = done else { return Ok(String::new()) };
                let words = self.words.wizard(&wizard.id);
                let variables = variables(&state, None);
                let mut said = ended(&state, wizard, done).into_iter().filter_map(|key| {
                    words.text(&format!("{key}-explain"), &variables)?;
                    words.text(key, &variables)
                });
                said.next().ok_or("there are no words for this end")?
            }
            (_, position) => return Err(format!("this is not possible here: it is at {}", place(&position))),
        })
    }

    fn typed(&self, choices: &Choices, step: &StepId, text: &str) -> Result<Answer, Wrong> {
        let Choices::Typed(typed) = choices else { return Err("nothing is typed here".to_owned()) };
        let wrong = |error: IdError| error.to_string();
        if typed.typed != TypedKind::Secret {
            return typed.typed.read(text).map_err(wrong);
        }
        let run = "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c8".parse().expect("a name for a run");
        let name = SecretName::of(&run, step);
        let secret = Secret::new(text.to_owned()).map_err(|error| error.to_string())?;
        self.stage.keep(name.clone(), secret);
        typed.typed.read(name.as_str()).map_err(wrong)
    }

    fn answer(&self, choices: &Choices, key: &str) -> Result<Answer, Wrong> {
        let plain = || Answer { key: key.to_owned(), name: String::new(), facts: Facts::new() };
        let list = match choices {
            Choices::Keys(keys) => {
                let is_offered = keys.iter().any(|known| known.as_str() == key);
                return if is_offered { Ok(plain()) } else { Err(not_offered(key)) };
            }
            Choices::Typed(_) => {
                let is_offered = choices.always_offered().contains(&key);
                return if is_offered { Ok(plain()) } else { Err(not_offered(key)) };
            }
            Choices::Found(list) => List::parse(list, &Args::new()).map_err(|error| error.to_string())?,
        };
        let offered = self.ask(|readings| list.choices(readings));
        let offered: Vec<Choice> =
            offered.map_err(|need| format!("the computer does not answer: {need:?}"))?;
        match offered.into_iter().find(|choice| choice.key == key) {
            Some(Choice { key, name, facts, .. }) => Ok(Answer { key, name, facts }),
            None if choices.always_offered().contains(&key) => Ok(plain()),
            None => Err(not_offered(key)),
        }
    }

    /// Plans, agrees, applies, and looks whether it is so.
    fn change(&mut self, step: &StepId, action: &str, with: &With) -> Result<String, Wrong> {
        let planned = self.plan(action, with);
        let (action, plan) = planned.map_err(|need| format!("there is nothing to change: {need:?}"))?;
        let button = self.words.action(action.name(), "", &Facts::new());
        let button = button.ok_or_else(|| format!("`{}` has no button", action.name()))?;
        let effects: Vec<String> = plan
            .effects
            .iter()
            .map(|effect| {
                let say = |say| self.words.say(say);
                format!("{}, {} → {}", say(&effect.what), say(&effect.from), say(&effect.to))
            })
            .collect();
        let fault = self.stage.apply(&plan).err();
        self.stage.pass(plan.seconds);
        let seen = self.ask(|readings| plan.stand(readings)) == Ok(Stand::After);
        let change: deskside_core::id::ChangeId =
            "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().expect("a name for a change");
        let (name, digest) = (action.name().to_owned(), plan.digest());
        self.write(Event::Changing {
            step: step.clone(),
            change: change.clone(),
            action: name,
            plan: digest,
            signed_by: None,
        });
        let outcome = match (&fault, seen) {
            (None, true) => String::new(),
            (None, false) => " (not seen)".to_owned(),
            (Some(fault), _) => format!(" ({})", self.words.fault_of(&plan, fault)),
        };
        self.write(Event::Changed { step: step.clone(), change, fault, seen });
        Ok(format!("{button}: {}{outcome}", effects.join("; ")))
    }

    /// Puts what happened since the last act into lines of their own.
    fn tell(&mut self, lines: &mut Vec<Line>) {
        let told = self.told.drain(..);
        lines.extend(told.map(|told| Line { act: None, left: String::new(), right: Some(told), at: 0..0 }));
    }
}

fn not_offered(key: &str) -> Wrong {
    format!("`{key}` is not offered")
}

/// Where a journey is, as an author knows it.
fn place(position: &Position<'_>) -> String {
    match position {
        Position::Tell(tell) => format!("the page `{}`", tell.tell),
        Position::Ask(ask) => format!("the question `{}`", ask.ask),
        Position::Check(fix) => format!("the check `{}`", fix.fix),
        Position::Finding(fix, Some(Repair::Action(_))) => {
            format!("the finding `{}`, with a change to agree to", fix.fix)
        }
        Position::Finding(fix, Some(Repair::Manual(repair))) => {
            format!("the finding `{}`, with the page `{}`", fix.fix, repair.manual)
        }
        Position::Finding(fix, None) => format!("the finding `{}`, where nothing is left to try", fix.fix),
        Position::Prove(prove) => format!("the proof `{}`", prove.prove),
        Position::Proved(prove) => format!("the question after `{}`", prove.prove),
        Position::Done(_) => "the end".to_owned(),
    }
}
