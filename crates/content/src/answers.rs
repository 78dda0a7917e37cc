//! Answer files: what an operator answers and agrees to beforehand, for a check that nobody sits at.
//!
//! ```yaml
//! wizard: printing-stuck
//! operator: Priya Nair, IT of Northfield
//! answers:
//!   queue: Finance-2F
//! agree: [paused, rejecting]
//! limits: { seconds: 120, changes: 1 }
//! ```
//!
//! A name that the wizard does not have is refused: a file that was written for another version may mean something else.

use std::collections::BTreeMap;

use deskside_core::id::StepId;
use deskside_core::invisible::is_invisible;
use deskside_core::permit::Beforehand;
use deskside_core::wizard::{Choices, Repair, Step, Typed, TypedKind, Wizard};

use crate::finding::{Finding, Source, meant};
use crate::yaml::{self, Kind, Node};

/// The longest answer and name, in signs.
const LONGEST: usize = 200;
const FIELDS: [&str; 5] = ["wizard", "operator", "answers", "agree", "limits"];
const LIMITS: [(&str, u32); 2] = [("seconds", 3600), ("changes", 16)];

/// What an operator wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerFile {
    /// The key of the answer to each question.
    pub answers: BTreeMap<StepId, String>,
    /// What is agreed to, and who stands behind it.
    pub beforehand: Beforehand,
    /// The longest that the checks may take, in seconds.
    pub seconds: u32,
    /// The most changes that may be made.
    pub changes: u32,
}

impl Default for AnswerFile {
    fn default() -> Self {
        let beforehand = Beforehand::new(String::new(), []);
        AnswerFile { answers: BTreeMap::new(), beforehand, seconds: 300, changes: 16 }
    }
}

/// Reads an answer file for a wizard.
///
/// # Errors
/// Everything that is wrong, each with file, line and caret.
pub fn read(path: &str, text: &str, wizard: &Wizard) -> Result<AnswerFile, Vec<Finding>> {
    let source = Source::new(path, text);
    let root = yaml::read(&source).map_err(|finding| vec![*finding])?;
    let mut reader = Reader { source: &source, wizard, findings: Vec::new() };
    let file = reader.file(&root);
    if reader.findings.is_empty() { Ok(file) } else { Err(reader.findings) }
}

struct Reader<'a> {
    source: &'a Source,
    wizard: &'a Wizard,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn say(&mut self, node: &Node, message: impl Into<String>, help: Option<String>) {
        self.findings.push(self.source.finding("answers", node.at.clone(), message, "", help));
    }

    fn file(&mut self, root: &Node) -> AnswerFile {
        let mut file = AnswerFile::default();
        for (key, _) in self.pairs(root, "an answer file") {
            let name = key.text().unwrap_or_default();
            if !FIELDS.contains(&name) {
                self.say(key, format!("an answer file has no field `{name}`"), meant(name, FIELDS));
            }
        }
        match root.get("wizard").map(|node| (node, node.text())) {
            Some((_, Some(name))) if name == self.wizard.id.as_str() => {}
            Some((node, _)) => {
                self.say(node, format!("this is not an answer file for `{}`", self.wizard.id), None)
            }
            None => self.say(root, format!("`wizard: {}` is missing", self.wizard.id), None),
        }
        if let Some(node) = root.get("answers") {
            for (key, value) in self.pairs(node, "`answers`") {
                if let Some((step, answer)) = self.answer(key, value) {
                    file.answers.insert(step, answer);
                }
            }
        }
        let operator = root.get("operator").and_then(|node| self.text(node, "the name of the operator"));
        let agreed = root.get("agree").map(|node| self.agree(node)).unwrap_or_default();
        if !agreed.is_empty() && root.get("operator").is_none() {
            let help = Some("the journal keeps who agreed: add `operator: NAME`".to_owned());
            let at = root.get("agree").unwrap_or(root);
            self.say(at, "nobody stands behind what is agreed to", help);
        }
        file.beforehand = Beforehand::new(operator.unwrap_or_default(), agreed);
        if let Some(node) = root.get("limits") {
            for (key, value) in self.pairs(node, "`limits`") {
                self.limit(key, value, &mut file);
            }
        }
        file
    }

    fn pairs<'n>(&mut self, node: &'n Node, what: &str) -> &'n [(Node, Node)] {
        match &node.kind {
            Kind::Map(pairs) => pairs,
            other => {
                self.say(node, format!("{what} is a mapping, and this is {}", other.name()), None);
                &[]
            }
        }
    }

    fn text(&mut self, node: &Node, what: &str) -> Option<String> {
        let text = match &node.kind {
            Kind::Text(text) => text.trim().to_owned(),
            Kind::Number(number) => number.to_string(),
            Kind::Null | Kind::Bool(_) | Kind::List(_) | Kind::Map(_) => String::new(),
        };
        let fits = !text.is_empty() && text.chars().count() <= LONGEST && !text.chars().any(is_invisible);
        if !fits {
            self.say(node, format!("{what} is a text of 1 to {LONGEST} signs that can be seen"), None);
        }
        fits.then_some(text)
    }

    fn answer(&mut self, key: &Node, value: &Node) -> Option<(StepId, String)> {
        let name = key.text().unwrap_or_default();
        let wizard = self.wizard;
        let questions = || {
            wizard.steps.iter().filter_map(|step| match step {
                Step::Ask(ask) => Some(ask),
                Step::Tell(_) | Step::Fix(_) | Step::Prove(_) => None,
            })
        };
        let Some(ask) = questions().find(|ask| ask.ask.as_str() == name) else {
            let help = meant(name, questions().map(|ask| ask.ask.as_str()));
            self.say(key, format!("`{}` has no question `{name}`", wizard.id), help);
            return None;
        };
        if let Choices::Typed(Typed { typed: TypedKind::Secret }) = ask.choices {
            self.say(value, "a password is in no file", Some("leave this answer out".to_owned()));
            return None;
        }
        let answer = self.text(value, "an answer")?;
        if let Choices::Keys(keys) = &ask.choices
            && !keys.iter().any(|key| key.as_str() == answer)
        {
            let help = meant(&answer, keys.iter().map(StepId::as_str));
            self.say(value, format!("`{answer}` is no answer to `{name}`"), help);
            return None;
        }
        Some((ask.ask.clone(), answer))
    }

    fn agree(&mut self, node: &Node) -> Vec<StepId> {
        let Kind::List(items) = &node.kind else {
            self.say(node, format!("`agree` is a list of steps, and this is {}", node.kind.name()), None);
            return Vec::new();
        };
        items.iter().filter_map(|item| self.agreed(item)).collect()
    }

    fn agreed(&mut self, item: &Node) -> Option<StepId> {
        let wizard = self.wizard;
        let name = item.text().unwrap_or_default();
        let changing = || {
            wizard.steps.iter().filter_map(|step| match step {
                Step::Fix(fix) if fix.repairs.iter().any(|one| matches!(one, Repair::Action(_))) => {
                    Some(&fix.fix)
                }
                Step::Fix(_) | Step::Tell(_) | Step::Ask(_) | Step::Prove(_) => None,
            })
        };
        let found = changing().find(|step| step.as_str() == name).cloned();
        if found.is_none() {
            let is_step = wizard.steps.iter().any(|step| step.id().as_str() == name);
            let message = match is_step {
                true => format!("`{name}` mends nothing by itself, so there is nothing to agree to"),
                false => format!("`{}` has no step `{name}`", wizard.id),
            };
            self.say(item, message, meant(name, changing().map(StepId::as_str)));
        }
        found
    }

    fn limit(&mut self, key: &Node, value: &Node, file: &mut AnswerFile) {
        let name = key.text().unwrap_or_default();
        let Some((_, most)) = LIMITS.into_iter().find(|(known, _)| *known == name) else {
            let help = meant(name, LIMITS.map(|(name, _)| name));
            return self.say(key, format!("there is no limit `{name}`"), help);
        };
        let number = match value.kind {
            Kind::Number(number) => u32::try_from(number).ok().filter(|number| (1..=most).contains(number)),
            Kind::Null | Kind::Bool(_) | Kind::Text(_) | Kind::List(_) | Kind::Map(_) => None,
        };
        match number {
            None => self.say(value, format!("`{name}` is a whole number from 1 to {most}"), None),
            Some(number) if name == "seconds" => file.seconds = number,
            Some(number) => file.changes = number,
        }
    }
}
