//! Plays the walks of a wizard on a pretended computer, with the engine and the words, and says what happens: the right column.
//!
//! Which computer that is, is given to it. The one in memory is another package's.

use std::ops::Range;
use std::time::Duration;

use deskside_core::action::{Action, Args};
use deskside_core::id::{IdError, Millis, StepId};
use deskside_core::machine::{Need, Readings, SceneError, Stage};
use deskside_core::plan::{Plan, Stand};
use deskside_core::probe::{Check, Choice, List, Verdict, checks};
use deskside_core::run::{Answer, Entry, Event, Position, State, Status, fold, resolve};
use deskside_core::say::Facts;
use deskside_core::secret::{Secret, SecretName};
use deskside_core::wizard::{Choices, Repair, TypedKind, With, Wizard};

use crate::finding::{Finding, Source, meant};
use crate::load::LoadedWizard;
use crate::walk::{Act, End, Line, Walk, Walks};
use crate::words::{Words, ended, variables};

const WITHIN: Duration = Duration::from_secs(20);

/// What a line of a walk got wrong.
struct Wrong {
    message: String,
    /// The word from which on it is wrong; the first is 0.
    from: usize,
    help: Option<String>,
}

impl From<String> for Wrong {
    fn from(message: String) -> Self {
        Wrong { message, from: 0, help: None }
    }
}

impl From<&str> for Wrong {
    fn from(message: &str) -> Self {
        Wrong::from(message.to_owned())
    }
}

/// What walks came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Played {
    /// The walks with what happened in the right column. One that stops is recorded up to there.
    pub walks: Walks,
    /// The line of each walk that is not possible, with its place in the file, and what would be; or where a walk that says no
    /// end comes to.
    pub findings: Vec<Finding>,
}

/// Makes all walks. `open` makes the computer of some lines.
pub fn play(
    loaded: &LoadedWizard,
    words: &Words,
    source: &Source,
    walks: &Walks,
    open: impl Fn(&[String]) -> Result<Box<dyn Stage>, SceneError>,
) -> Played {
    let mut played =
        Played { walks: Walks { scene: walks.scene.clone(), walks: Vec::new() }, findings: Vec::new() };
    for walk in &walks.walks {
        let mut lines = Vec::new();
        if let Err((at, wrong)) = made(loaded, words, (walks, walk), &open, &mut lines) {
            // What is wrong in all walks is said once.
            let in_all = walks.scene.iter().any(|line| line.at.contains(&at.start));
            let message =
                if in_all { wrong.message } else { format!("in `{}`: {}", walk.name, wrong.message) };
            let finding = source.finding("walk", at, message, "", wrong.help);
            if !played.findings.contains(&finding) {
                played.findings.push(finding);
            }
        }
        let done = lines.iter().filter(|line| line.act.is_some()).count();
        lines.extend(walk.lines.iter().filter(|line| line.act.is_some()).skip(done).cloned());
        played.walks.walks.push(Walk { lines, ..walk.clone() });
    }
    played
}

/// Makes one walk, and puts its lines down as they went.
fn made(
    loaded: &LoadedWizard,
    words: &Words,
    (walks, walk): (&Walks, &Walk),
    open: &impl Fn(&[String]) -> Result<Box<dyn Stage>, SceneError>,
    lines: &mut Vec<Line>,
) -> Result<(), (Range<usize>, Wrong)> {
    let scene: Vec<&Line> = walks.scene_of(walk).collect();
    let texts: Vec<String> = scene.iter().map(|line| line.left.trim().to_owned()).collect();
    let stage = open(&texts).map_err(|error| match scene.get(error.line) {
        Some(line) => no_scene(line, error.why),
        None => (walk.at.clone(), Wrong::from(error.why)),
    })?;
    let wizard = &loaded.wizard;
    let mut journey =
        Journey { wizard, words, stage, scene: texts, log: Vec::new(), handed_over: false, told: Vec::new() };
    let (id, version) = (wizard.id.clone(), wizard.version);
    journey.write(Event::Started { wizard: id, version, words: String::new() });
    let mut begun = false;
    let mut begin = |journey: &mut Journey<'_>, lines: &mut Vec<Line>| {
        if !std::mem::replace(&mut begun, true) {
            journey.go_on().map_err(|wrong| (walk.at.clone(), wrong))?;
            journey.tell(lines);
        }
        Ok(())
    };
    for line in &walk.lines {
        let Some(act) = &line.act else { continue };
        let right = match act {
            Act::Scene(_) => None,
            act => {
                begin(&mut journey, lines)?;
                let about = journey.act(act).and_then(|about| journey.go_on().map(|()| about));
                let about = about.map_err(|wrong| (line.words_from(wrong.from), wrong))?;
                Some(about).filter(|about| !about.is_empty())
            }
        };
        lines.push(Line { right, ..line.clone() });
        journey.tell(lines);
    }
    if walk.is_ended() {
        return Ok(());
    }
    begin(&mut journey, lines)?;
    let message = match journey.is_at_end() {
        true => "the line that says how it ends is missing".to_owned(),
        false => format!("it does not end yet: it is at {}", journey.place()),
    };
    Err((walk.at.clone(), Wrong { help: Some(journey.possible()), ..Wrong::from(message) }))
}

/// What is wrong with a line about the computer.
fn no_scene(line: &Line, why: String) -> (Range<usize>, Wrong) {
    let known = || checks().map(|spec| spec.name);
    let mut words = line.left.split_whitespace();
    let broken = words.next().filter(|verb| *verb == "broken").and_then(|_| words.next());
    match broken.filter(|check| known().all(|name| name != *check)) {
        Some(check) => {
            let message = format!("there is no check `{check}`");
            (line.word(1), Wrong { help: meant(check, known()), ..Wrong::from(message) })
        }
        None => (line.words_from(1), Wrong::from(why)),
    }
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
        text.ok_or_else(|| format!("there are no words for `{key}` here").into())
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
        judged.map_err(|need| format!("`{name}` was not judged: {need:?}").into())
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
                    return Err(format!("there are no words for `{step}-body` here").into());
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
            (Act::NeedsIt(step), Position::Prove(prove)) if *step == prove.prove => {
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
                self.stage.mend(&self.scene).map_err(|error| error.why)?;
                String::new()
            }
            (Act::End(end), position) => {
                let (ending, done) = match position {
                    _ if self.handed_over => (End::HandedOver, None),
                    Position::Done(done) => (End::from(done), Some(done)),
                    _ => {
                        let message = format!("it does not end here: it is at {}", self.place());
                        return Err(Wrong { help: Some(self.possible()), ..Wrong::from(message) });
                    }
                };
                if ending != *end {
                    let message = format!("it ends otherwise: `end {}`", ending.name());
                    return Err(Wrong { from: 1, ..Wrong::from(message) });
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
            _ => {
                let message = format!("this is not possible here: it is at {}", self.place());
                return Err(Wrong { help: Some(self.possible()), ..Wrong::from(message) });
            }
        })
    }

    fn typed(&self, choices: &Choices, step: &StepId, text: &str) -> Result<Answer, Wrong> {
        let Choices::Typed(typed) = choices else {
            let message = "nothing is typed here".to_owned();
            return Err(Wrong { help: Some(self.possible()), ..Wrong::from(message) });
        };
        let wrong = |error: IdError| Wrong { from: 2, ..Wrong::from(error.to_string()) };
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
        let is_key = match choices {
            Choices::Keys(keys) => keys.iter().any(|known| known.as_str() == key),
            Choices::Typed(_) => false,
            Choices::Found(list) => {
                let found = self.offered(list)?.into_iter().find(|choice| choice.key == key);
                if let Some(Choice { key, name, facts, .. }) = found {
                    return Ok(Answer { key, name, facts });
                }
                false
            }
        };
        if is_key || choices.always_offered().contains(&key) {
            return Ok(plain());
        }
        Err(Wrong { help: Some(self.possible()), ..not_offered(key) })
    }

    /// Plans, agrees, applies, and looks whether it is so.
    fn change(&mut self, step: &StepId, action: &str, with: &With) -> Result<String, Wrong> {
        let planned = self.plan(action, with);
        let (action, plan) = planned.map_err(|need| match need {
            Need::NotApplicable => "there is nothing to change: it is as it should be by now".to_owned(),
            need => format!("there is nothing to change: {need:?}"),
        })?;
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

    fn is_at_end(&self) -> bool {
        self.handed_over || matches!(self.state().position(self.wizard), Position::Done(_))
    }

    /// Where it is, as an author knows it.
    fn place(&self) -> String {
        match self.state().position(self.wizard) {
            _ if self.handed_over => "the end, with somebody else".to_owned(),
            Position::Tell(tell) => format!("the page `{}`", tell.tell),
            Position::Ask(ask) => format!("the question `{}`", ask.ask),
            Position::Check(fix) => format!("the check `{}`", fix.fix),
            Position::Finding(fix, Some(Repair::Action(_))) => {
                format!("the finding `{}`, with a change to agree to", fix.fix)
            }
            Position::Finding(fix, Some(Repair::Manual(repair))) => {
                format!("the finding `{}`, with the page `{}`", fix.fix, repair.manual)
            }
            Position::Finding(fix, None) => {
                format!("the finding `{}`, where nothing is left to try", fix.fix)
            }
            Position::Prove(prove) => format!("the proof `{}`", prove.prove),
            Position::Proved(prove) => format!("the question after `{}`", prove.prove),
            Position::Done(_) => "the end".to_owned(),
        }
    }

    /// The lines that can come now.
    fn possible(&self) -> String {
        let state = self.state();
        let keys = |step: &StepId, keys: &[StepId]| -> Vec<String> {
            keys.iter().map(|key| format!("choose {step} {key}")).collect()
        };
        let lines = match state.position(self.wizard) {
            _ if self.handed_over => vec!["end handed-over".to_owned()],
            Position::Tell(tell) => {
                let asks = tell.needs_it.then(|| format!("needs-it {}", tell.tell));
                [format!("continue {}", tell.tell)].into_iter().chain(asks).collect()
            }
            Position::Ask(ask) => {
                let mut lines = match &ask.choices {
                    Choices::Keys(known) => keys(&ask.ask, known),
                    Choices::Typed(_) => vec![format!("type {} TEXT", ask.ask)],
                    Choices::Found(list) => {
                        let offered = self.offered(list).unwrap_or_default();
                        offered.iter().map(|choice| format!("choose {} {}", ask.ask, choice.key)).collect()
                    }
                };
                let always = ask.choices.always_offered();
                lines.extend(always.iter().map(|key| format!("choose {} {key}", ask.ask)));
                lines
            }
            Position::Check(_) => Vec::new(),
            Position::Finding(fix, repair) => {
                let id = &fix.fix;
                let other = || format!("other {id}");
                let mut lines = match repair {
                    Some(Repair::Action(_)) => vec![format!("agree {id}"), other()],
                    Some(Repair::Manual(repair)) => vec![format!("did {}", repair.manual), other()],
                    None => Vec::new(),
                };
                lines.extend([format!("aside {id}"), format!("needs-it {id}")]);
                lines
            }
            Position::Prove(prove) => ["agree", "aside", "needs-it"]
                .into_iter()
                .map(|verb| format!("{verb} {}", prove.prove))
                .collect(),
            Position::Proved(prove) => keys(&prove.prove, &prove.then_ask),
            Position::Done(ending) => vec![format!("end {}", End::from(ending).name())],
        };
        let lines: Vec<String> = lines.iter().map(|line| format!("`{line}`")).collect();
        format!("a line that can come here: {}", lines.join(", "))
    }

    fn offered(&self, list: &str) -> Result<Vec<Choice>, Wrong> {
        let list = List::parse(list, &Args::new()).map_err(|error| error.to_string())?;
        let offered = self.ask(|readings| list.choices(readings));
        Ok(offered.map_err(|need| format!("the computer does not answer: {need:?}"))?)
    }

    /// Puts what happened since the last act into lines of their own.
    fn tell(&mut self, lines: &mut Vec<Line>) {
        let told = self.told.drain(..);
        lines.extend(told.map(|told| Line { act: None, left: String::new(), right: Some(told), at: 0..0 }));
    }
}

fn not_offered(key: &str) -> Wrong {
    Wrong { from: 2, ..Wrong::from(format!("`{key}` is not offered")) }
}
