//! Names, arguments and conditions: everything a wizard names is there, comes before it is used, and fits.

use std::collections::BTreeMap;

use deskside_core::action::{Action, Arg, ArgError, ArgKind, Args, actions};
use deskside_core::id::StepId;
use deskside_core::probe::{Check, ProbeSpec, checks, lists};
use deskside_core::say::Value;
use deskside_core::wizard::{Choices, Fix, If, Repair, Step, With, Wizard};

use super::kinds::{answer_kind, described, example, fact_kind};
use crate::embedded::skills;
use crate::finding::{Finding, Source, meant};
use crate::yaml::Node;

/// Actions that show whether something works. All others change something, and belong to a check that looks again.
const PROOFS: [&str; 2] = ["printer.test-page", "sound.test-tone"];

/// All that is wrong with names.
pub(crate) fn check(source: &Source, root: &Node, wizard: &Wizard, folder: &str) -> Vec<Finding> {
    let mut names = Names { source, root, wizard, findings: Vec::new() };
    if wizard.id.as_str() != folder {
        let help = Some("the name of the folder is the name of the wizard".to_owned());
        names.say("wizard-name", "id", format!("`{}` is in the folder `{folder}`", wizard.id), help);
    }
    names.skills();
    names.doubles();
    for (at, step) in wizard.steps.iter().enumerate() {
        names.step(at, step);
        if let Some(when) = step.when() {
            names.condition(at, when);
        }
    }
    names.open_ends();
    names.findings
}

struct Names<'a> {
    source: &'a Source,
    root: &'a Node,
    wizard: &'a Wizard,
    findings: Vec<Finding>,
}

impl Names<'_> {
    /// A finding at the value of a path.
    fn say(&mut self, rule: &'static str, path: &str, message: String, help: Option<String>) {
        self.findings.push(self.source.finding(rule, self.root.place(path), message, "", help));
    }

    fn skills(&mut self) {
        let known = skills();
        for (at, skill) in self.wizard.skills.iter().enumerate() {
            if !known.contains(&skill.as_str()) {
                let help = meant(skill.as_str(), known.iter().copied())
                    .or_else(|| Some(format!("the skills are {}", known.join(", "))));
                let message = format!("nobody has the skill `{skill}`");
                self.say("unknown-skill", &format!("skills.{at}"), message, help);
            }
        }
    }

    fn doubles(&mut self) {
        let mut seen = BTreeMap::new();
        for (at, step) in self.wizard.steps.iter().enumerate() {
            if let Some(before) = seen.insert(step.id().as_str(), at) {
                let path = format!("steps.{at}.{}", kind(step));
                let message = format!("step {} is called `{}` too", before + 1, step.id());
                self.say("double-name", &path, message, None);
            }
        }
        for (at, step) in self.wizard.steps.iter().enumerate() {
            let (keys, path): (&[StepId], _) = match step {
                Step::Ask(ask) => match &ask.choices {
                    Choices::Keys(keys) => (keys, "choices"),
                    Choices::Found(_) | Choices::Typed(_) => continue,
                },
                Step::Prove(prove) => (&prove.then_ask, "then-ask"),
                Step::Tell(_) | Step::Fix(_) => continue,
            };
            for (place, key) in keys.iter().enumerate() {
                if keys[..place].contains(key) {
                    self.say(
                        "double-name",
                        &format!("steps.{at}.{path}.{place}"),
                        format!("`{key}` is there twice"),
                        None,
                    );
                }
            }
        }
    }

    fn step(&mut self, at: usize, step: &Step) {
        let path = format!("steps.{at}");
        match step {
            Step::Tell(_) => {}
            Step::Ask(ask) => {
                if ask.settles && ask.settling().is_none_or(|keys| keys.len() < 2) {
                    let help =
                        Some("its first key means that it works, its second that it does not".to_owned());
                    let message = "a question that settles it has keys, at least two".to_owned();
                    self.say("settles", &format!("{path}.settles"), message, help);
                }
                if let Choices::Found(name) = &ask.choices {
                    let found = find(lists(), name);
                    if found.is_none() {
                        let all = || lists().map(|spec| spec.name);
                        let help = meant(name, all()).or_else(|| {
                            Some(format!("the lists are {}", all().collect::<Vec<_>>().join(", ")))
                        });
                        self.say(
                            "unknown-list",
                            &format!("{path}.choices"),
                            format!("there is no list `{name}`"),
                            help,
                        );
                    }
                }
            }
            Step::Fix(fix) => self.fix(at, &path, fix),
            Step::Prove(prove) => {
                self.action(at, &path, &prove.action, &prove.with, false);
                if actions().any(|spec| spec.name == prove.action) && !PROOFS.contains(&prove.action.as_str())
                {
                    let help = Some("use a `fix` step, which looks again after the change".to_owned());
                    let message = format!("`{}` changes something that nobody looks at again", prove.action);
                    self.say("no-verify", &format!("{path}.action"), message, help);
                }
            }
        }
    }

    fn fix(&mut self, at: usize, path: &str, fix: &Fix) {
        match find(checks(), &fix.check) {
            None => {
                let help = meant(&fix.check, checks().map(|spec| spec.name)).or_else(|| {
                    find(lists(), &fix.check).map(|_| "this is a list, which an `ask` step offers".to_owned())
                });
                self.say(
                    "unknown-check",
                    &format!("{path}.check"),
                    format!("there is no check `{}`", fix.check),
                    help,
                );
            }
            Some(spec) => {
                let sample = self.args(at, path, spec.name, (spec.args, &[]), &fix.with, false);
                if let Some(Err(error)) = sample.map(|args| Check::parse(&fix.check, &args)) {
                    self.unusable(path, &error);
                }
            }
        }
        for (place, repair) in fix.repairs.iter().enumerate() {
            let path = format!("{path}.repairs.{place}");
            match repair {
                Repair::Action(repair) => {
                    self.action(at, &path, &repair.action, &repair.with, true);
                    if PROOFS.contains(&repair.action.as_str()) {
                        let help = Some("use a `prove` step".to_owned());
                        let message =
                            format!("`{}` shows whether something works and repairs nothing", repair.action);
                        self.say("no-verify", &format!("{path}.action"), message, help);
                    }
                }
                Repair::Manual(repair) => {
                    if self.wizard.step(&repair.manual).is_some() {
                        let message = format!("a step is called `{}` too", repair.manual);
                        self.say("double-name", &format!("{path}.manual"), message, None);
                    }
                }
            }
        }
    }

    fn action(&mut self, at: usize, path: &str, name: &str, with: &With, own_facts: bool) {
        let Some(spec) = actions().find(|spec| spec.name == name) else {
            let help = meant(name, actions().map(|spec| spec.name));
            return self.say(
                "unknown-action",
                &format!("{path}.action"),
                format!("there is no action `{name}`"),
                help,
            );
        };
        let known = (spec.args, spec.optional);
        let sample = self.args(at, path, name, known, with, own_facts);
        if let Some(Err(error)) = sample.map(|args| Action::parse(name, &args)) {
            self.unusable(path, &error);
        }
    }

    fn unusable(&mut self, path: &str, error: &ArgError) {
        match error {
            ArgError::Unusable { arg, source, .. } => {
                let help = Some(format!("expected {}", source.expected));
                self.say("argument", &format!("{path}.with.{arg}"), error.to_string(), help);
            }
            ArgError::UnknownName { .. } | ArgError::Missing { .. } | ArgError::Unknown { .. } => {
                self.say("argument", &format!("{path}.with"), error.to_string(), None);
            }
        }
    }

    /// Checks the arguments; gives usable ones, with samples in place of references, when all is well.
    fn args(
        &mut self,
        at: usize,
        owner: &str,
        of: &str,
        (needed, optional): (&[Arg], &[Arg]),
        with: &With,
        own_facts: bool,
    ) -> Option<Args> {
        let before = self.findings.len();
        let mut sample = Args::new();
        let path = format!("{owner}.with");
        for arg in needed.iter().filter(|arg| !with.contains_key(arg.name)) {
            let help = Some(format!("add it to `with`: it is {}", described(arg.kind)));
            let path = if with.is_empty() { owner } else { path.as_str() };
            self.say("argument", path, format!("`{of}` needs `{}`", arg.name), help);
        }
        for (name, value) in with {
            let path = format!("{path}.{name}");
            let Some(arg) = needed.iter().chain(optional).find(|arg| arg.name == name.as_str()) else {
                let known: Vec<&str> = needed.iter().chain(optional).map(|arg| arg.name).collect();
                let (at, message) = (self.root.key_place(&path), format!("`{of}` has no argument `{name}`"));
                let help = meant(name, known.iter().copied()).or_else(|| {
                    Some(match known[..] {
                        [] => "it has none".to_owned(),
                        _ => format!("its arguments are {}", known.join(", ")),
                    })
                });
                self.findings.push(self.source.finding("argument", at, message, "", help));
                continue;
            };
            match value {
                Value::Text(text) if text.starts_with('$') => {
                    self.reference(at, &path, &text[1..], arg.kind, own_facts);
                    sample.insert(name.clone(), example(arg.kind));
                }
                Value::Text(_) | Value::Number(_) => {
                    sample.insert(name.clone(), value.clone());
                }
            }
        }
        (self.findings.len() == before).then_some(sample)
    }

    fn reference(&mut self, at: usize, path: &str, reference: &str, wanted: ArgKind, own_facts: bool) {
        let (name, fact) =
            reference.split_once('.').map_or((reference, None), |(name, fact)| (name, Some(fact)));
        let steps = &self.wizard.steps;
        let Some(place) = steps.iter().position(|step| step.id().as_str() == name) else {
            let earlier = steps[..at].iter().map(|step| step.id().as_str());
            let help = meant(name, earlier);
            return self.say("reference", path, format!("there is no step `{name}`"), help);
        };
        if place > at || (place == at && !own_facts) {
            let when = if place == at { "is not known yet here" } else { "comes later" };
            return self.say("reference", path, format!("`{name}` {when}"), None);
        }
        let (facts, of, whole) = match &steps[place] {
            Step::Ask(ask) => match &ask.choices {
                Choices::Found(list) => match find(lists(), list) {
                    Some(spec) => (spec.facts, spec.name, answer_kind(spec.name)),
                    None => return,
                },
                Choices::Keys(_) => (&[][..], "", Some(ArgKind::Label)),
                Choices::Typed(entry) => (entry.typed.facts(), "what is typed", Some(entry.typed.kind())),
            },
            Step::Fix(fix) => match find(checks(), &fix.check) {
                Some(spec) => (spec.facts, spec.name, None),
                None => return,
            },
            Step::Tell(_) | Step::Prove(_) => {
                let help = Some("refer to an `ask` or a `fix` step".to_owned());
                return self.say("reference", path, format!("`{name}` has no answer and no facts"), help);
            }
        };
        let kind = match fact {
            None => match whole {
                Some(kind) => kind,
                None => {
                    let listed =
                        facts.iter().map(|fact| format!("`${name}.{fact}`")).collect::<Vec<_>>().join(", ");
                    let help = (!facts.is_empty()).then(|| format!("its facts are {listed}"));
                    return self.say(
                        "reference",
                        path,
                        format!("`{name}` is no question: it has facts"),
                        help,
                    );
                }
            },
            Some(fact) if facts.contains(&fact) => fact_kind(of, fact),
            Some(fact) => {
                let help = meant(fact, facts.iter().copied()).or_else(|| match facts {
                    [] => Some("it has no facts".to_owned()),
                    facts => Some(format!("its facts are {}", facts.join(", "))),
                });
                return self.say("reference", path, format!("`{name}` has no fact `{fact}`"), help);
            }
        };
        if kind != wanted && wanted != ArgKind::Label {
            let message = format!("`${reference}` is {}, and this is {}", described(kind), described(wanted));
            self.say("argument", path, message, None);
        }
    }

    fn condition(&mut self, at: usize, when: &If) {
        let steps = &self.wizard.steps;
        let earlier = |id: &StepId| steps[..at].iter().find(|step| step.id() == id);
        let anywhere = |id: &StepId| steps.iter().any(|step| step.id() == id);
        let mut found: Vec<(String, String, Option<String>)> = Vec::new();
        let absent = |id: &StepId, kind: &str| {
            let help = meant(id.as_str(), steps[..at].iter().map(|step| step.id().as_str()));
            let message = match anywhere(id) {
                true => format!("`{id}` comes later, so this step is never reached"),
                false => format!("there is no {kind} `{id}`, so this step is never reached"),
            };
            (message, help)
        };
        match when {
            If::Found(id) => match earlier(id) {
                Some(Step::Fix(_)) => {}
                Some(Step::Tell(_) | Step::Ask(_) | Step::Prove(_)) => {
                    let message = format!("`{id}` is no `fix` step, so this step is never reached");
                    found.push((format!("steps.{at}.if.found"), message, None));
                }
                None => {
                    let (message, help) = absent(id, "`fix` step");
                    found.push((format!("steps.{at}.if.found"), message, help));
                }
            },
            If::Given(id) => match earlier(id) {
                Some(Step::Ask(ask)) if !matches!(ask.choices, Choices::Keys(_)) => {}
                Some(Step::Ask(_)) => {
                    let message = format!("`{id}` always has an answer");
                    let help = Some("use `answered`, which says which".to_owned());
                    found.push((format!("steps.{at}.if.given"), message, help));
                }
                Some(Step::Tell(_) | Step::Fix(_) | Step::Prove(_)) => {
                    let message = format!("`{id}` is no question, so this step is never reached");
                    found.push((format!("steps.{at}.if.given"), message, None));
                }
                None => {
                    let (message, help) = absent(id, "question");
                    found.push((format!("steps.{at}.if.given"), message, help));
                }
            },
            If::Answered(answers) => {
                for (id, key) in answers {
                    let path = format!("steps.{at}.if.answered.{id}");
                    let known: Vec<&str> = match earlier(id) {
                        Some(Step::Ask(ask)) => match &ask.choices {
                            Choices::Keys(keys) => keys.iter().map(StepId::as_str).collect(),
                            other @ (Choices::Found(_) | Choices::Typed(_)) => {
                                other.always_offered().to_vec()
                            }
                        },
                        Some(Step::Prove(prove)) => prove.then_ask.iter().map(StepId::as_str).collect(),
                        Some(Step::Tell(_) | Step::Fix(_)) => {
                            let message = format!("`{id}` is no question, so this step is never reached");
                            found.push((path, message, None));
                            continue;
                        }
                        None => {
                            let (message, help) = absent(id, "question");
                            found.push((path, message, help));
                            continue;
                        }
                    };
                    if !known.contains(&key.as_str()) {
                        let help = meant(key, known.iter().copied())
                            .or_else(|| Some(format!("its keys are {}", known.join(", "))));
                        let message =
                            format!("`{id}` never has the answer `{key}`, so this step is never reached");
                        found.push((path, message, help));
                    }
                }
            }
        }
        for (path, message, help) in found {
            self.say("unreachable", &path, message, help);
        }
    }

    /// A question about a list says what comes when the list does not have it, and so does one that not everybody can answer.
    fn open_ends(&mut self) {
        for (at, step) in self.wizard.steps.iter().enumerate() {
            let Step::Ask(ask) = step else { continue };
            for key in ask.choices.always_offered() {
                let told = self.wizard.steps.iter().any(|step| match step.when() {
                    Some(If::Answered(answers)) => answers.get(&ask.ask).is_some_and(|answer| answer == *key),
                    Some(If::Given(_) | If::Found(_)) | None => false,
                });
                if !told {
                    let help = Some(format!(
                        "add `- tell: ...` with `if: {{ answered: {{ {}: {key} }} }}`",
                        ask.ask
                    ));
                    let message = format!("nothing is said to whoever answers `{key}`");
                    self.say("open-end", &format!("steps.{at}.ask"), message, help);
                }
            }
        }
    }
}

pub(crate) fn find(
    mut specs: impl Iterator<Item = &'static ProbeSpec>,
    name: &str,
) -> Option<&'static ProbeSpec> {
    specs.find(|spec| spec.name == name)
}

fn kind(step: &Step) -> &'static str {
    match step {
        Step::Tell(_) => "tell",
        Step::Ask(_) => "ask",
        Step::Fix(_) => "fix",
        Step::Prove(_) => "prove",
    }
}
