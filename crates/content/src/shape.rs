//! Whether a wizard file has the right shape: which fields, of which form. Each mistake is a finding at its place, with the
//! word that was probably meant.

use deskside_core::id::{Skill, StepId, WizardId};
use deskside_core::wizard::{MAX_STEPS, TypedKind, Wizard};

use crate::finding::{Finding, Source, meant};
use crate::yaml::{Kind, Node};

/// The form of a value.
enum Form {
    Id,
    Step,
    Skill,
    Name,
    Count,
    Code,
    Date,
    One(&'static [&'static str]),
    List(&'static Form, usize),
    Args,
    /// Only `true`: it is left out otherwise.
    Yes,
    Choices,
    Repairs,
    If,
    Steps,
}

struct Field {
    name: &'static str,
    needed: bool,
    form: Form,
}

const fn needs(name: &'static str, form: Form) -> Field {
    Field { name, needed: true, form }
}

const fn may(name: &'static str, form: Form) -> Field {
    Field { name, needed: false, form }
}

const TOPICS: &[&str] = &[
    "printer", "drive", "network", "email", "slow", "disk", "account", "safety", "device", "program",
    "meeting", "other",
];

const WIZARD: &[Field] = &[
    needs("id", Form::Id),
    needs("version", Form::Count),
    needs("code", Form::Code),
    needs("topic", Form::One(TOPICS)),
    needs("skills", Form::List(&Form::Skill, 1)),
    needs("platforms", Form::List(&Form::One(&["linux", "windows", "macos"]), 1)),
    needs("reviewed", Form::Date),
    needs("steps", Form::Steps),
];

/// The four kinds of step; the first field names it.
const STEPS: &[&[Field]] = &[
    &[needs("tell", Form::Step), may("leads-to", Form::Id), may("needs-it", Form::Yes), may("if", Form::If)],
    &[
        needs("ask", Form::Step),
        needs("choices", Form::Choices),
        may("settles", Form::Yes),
        may("if", Form::If),
    ],
    &[
        needs("fix", Form::Step),
        needs("check", Form::Name),
        may("with", Form::Args),
        needs("repairs", Form::Repairs),
        may("otherwise", Form::One(&["put-aside", "needs-it"])),
        may("if", Form::If),
    ],
    &[
        needs("prove", Form::Step),
        needs("action", Form::Name),
        may("with", Form::Args),
        needs("then-ask", Form::List(&Form::Step, 2)),
        may("if", Form::If),
    ],
];

const TYPED: &[Field] = &[needs("typed", Form::One(TypedKind::NAMES))];

const REPAIRS: &[&[Field]] =
    &[&[needs("action", Form::Name), may("with", Form::Args)], &[needs("manual", Form::Step)]];

/// Reads the wizard, or says everything that is wrong with its shape.
pub(crate) fn wizard(source: &Source, root: &Node) -> Result<Wizard, Vec<Finding>> {
    let mut shape = Shape { source, findings: Vec::new() };
    shape.fields(root, "a wizard", WIZARD);
    if !shape.findings.is_empty() {
        return Err(shape.findings);
    }
    serde_json::from_value(root.json()).map_err(|error| {
        // The table above and the types of `core` disagree: better a plain finding than a wrong wizard.
        vec![source.finding("shape", root.at.clone(), error.to_string(), "", None)]
    })
}

struct Shape<'a> {
    source: &'a Source,
    findings: Vec<Finding>,
}

impl Shape<'_> {
    fn say(&mut self, node: &Node, message: impl Into<String>, label: &str, help: Option<String>) {
        let at = match &node.kind {
            Kind::Map(pairs) => pairs.first().map_or(node.at.clone(), |(key, _)| key.at.clone()),
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) | Kind::List(_) => node.at.clone(),
        };
        self.findings.push(self.source.finding("shape", at, message, label, help));
    }

    fn fields(&mut self, node: &Node, what: &str, fields: &[Field]) {
        let Kind::Map(pairs) = &node.kind else {
            let message = format!("{what} is a mapping of fields, and this is {}", node.kind.name());
            return self.say(node, message, "", None);
        };
        for (key, value) in pairs {
            let name = key.text().unwrap_or_default();
            match fields.iter().find(|field| field.name == name) {
                Some(field) => self.form(value, field.name, &field.form),
                None => {
                    let known = fields.iter().map(|field| field.name);
                    let help = meant(name, known.clone())
                        .unwrap_or_else(|| format!("its fields are {}", listed(known)));
                    self.say(key, format!("{what} has no field `{name}`"), "", Some(help));
                }
            }
        }
        for field in fields.iter().filter(|field| field.needed && node.get(field.name).is_none()) {
            self.say(node, format!("`{}` is missing", field.name), &format!("in {what}"), None);
        }
    }

    fn form(&mut self, node: &Node, name: &str, form: &Form) {
        match form {
            Form::Id => self.id::<WizardId>(node, name),
            Form::Step => self.id::<StepId>(node, name),
            Form::Skill => self.id::<Skill>(node, name),
            Form::Name => {
                self.text(node, name);
            }
            Form::Count => match node.kind {
                Kind::Number(1..=0xffff_ffff) => {}
                _ => self.wrong(node, name, "a whole number from 1"),
            },
            Form::Yes => match node.kind {
                Kind::Bool(true) => {}
                _ => self.wrong(node, name, "`true`, or left out"),
            },
            Form::Code => match node.text() {
                Some(text) if text.len() == 3 && text.chars().all(|c| c.is_ascii_uppercase()) => {}
                _ => self.wrong(node, name, "three capital letters, such as `PRN`"),
            },
            Form::Date => match node.text() {
                Some(text) if is_date(text) => {}
                Some(text) => {
                    let help = Some("a date such as `2026-07-01`".to_owned());
                    self.say(node, format!("`{text}` is no date"), "", help);
                }
                None => self.wrong(node, name, "a date such as `2026-07-01`"),
            },
            Form::One(known) => {
                if let Some(text) = self.text(node, name)
                    && !known.contains(&text)
                {
                    let help = meant(text, known.iter().copied())
                        .unwrap_or_else(|| format!("it can be {}", listed(known.iter().copied())));
                    self.say(node, format!("`{name}` cannot be `{text}`"), "", Some(help));
                }
            }
            Form::List(form, least) => {
                let Some(items) = self.list(node, name) else { return };
                if items.len() < *least {
                    self.say(node, format!("`{name}` needs at least {least}"), "", None);
                }
                items.iter().for_each(|item| self.form(item, name, form));
            }
            Form::Args => self.args(node, name),
            Form::Choices => match &node.kind {
                Kind::Text(_) => {}
                Kind::List(_) => self.form(node, name, &Form::List(&Form::Step, 2)),
                Kind::Map(_) => self.fields(node, "what is typed", TYPED),
                _ => self.wrong(node, name, "the name of a list, a list of keys, or `{ typed: ... }`"),
            },
            Form::Repairs => {
                let Some(items) = self.list(node, name) else { return };
                if items.is_empty() {
                    self.say(
                        node,
                        "`repairs` is empty",
                        "",
                        Some("a page is a repair too: `{ manual: page }`".to_owned()),
                    );
                }
                items.iter().for_each(|item| self.kind(item, "a repair", REPAIRS));
            }
            Form::If => self.condition(node),
            Form::Steps => {
                let Some(items) = self.list(node, name) else { return };
                if items.is_empty() || items.len() > MAX_STEPS {
                    self.say(
                        node,
                        format!("a wizard has 1 to {MAX_STEPS} steps, and this has {}", items.len()),
                        "",
                        None,
                    );
                }
                items.iter().for_each(|item| self.kind(item, "a step", STEPS));
            }
        }
    }

    /// One of several mappings, told apart by their first field.
    fn kind(&mut self, node: &Node, what: &str, kinds: &[&[Field]]) {
        let names = || kinds.iter().map(|fields| fields[0].name);
        let mut fits = kinds.iter().filter(|fields| node.get(fields[0].name).is_some());
        match (fits.next(), fits.next()) {
            (Some(fields), None) => self.fields(node, &format!("a `{}`", fields[0].name), fields),
            (Some(one), Some(two)) => {
                self.say(node, format!("{what} is either `{}` or `{}`", one[0].name, two[0].name), "", None);
            }
            (None, _) => {
                let first = match &node.kind {
                    Kind::Map(pairs) => pairs.first().and_then(|(key, _)| key.text()),
                    Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) | Kind::List(_) => None,
                };
                let help = first.and_then(|first| meant(first, names()));
                self.say(node, format!("{what} begins with {}", listed(names())), "", help);
            }
        }
    }

    fn condition(&mut self, node: &Node) {
        const KNOWN: [&str; 3] = ["answered", "given", "found"];
        let (key, value) = match &node.kind {
            Kind::Map(pairs) if pairs.len() == 1 => &pairs[0],
            _ => {
                return self.wrong(
                    node,
                    "if",
                    "one of `{ answered: { question: key } }`, `{ given: question }` and `{ found: step }`",
                );
            }
        };
        match (key.text(), &value.kind) {
            (Some("found"), _) => self.id::<StepId>(value, "found"),
            (Some("given"), _) => self.id::<StepId>(value, "given"),
            (Some("answered"), Kind::Map(pairs)) if !pairs.is_empty() => {
                for (question, answer) in pairs {
                    self.id::<StepId>(question, "question");
                    self.text(answer, "answer");
                }
            }
            (Some("answered"), _) => self.wrong(value, "answered", "a mapping of questions to keys"),
            (other, _) => {
                let other = other.unwrap_or_default();
                let help = meant(other, KNOWN).unwrap_or_else(|| {
                    "there are no expressions: a condition is `answered`, `given` or `found`, all else is a check"
                        .to_owned()
                });
                self.say(key, format!("there is no condition `{other}`"), "", Some(help));
            }
        }
    }

    fn args(&mut self, node: &Node, name: &str) {
        let Kind::Map(pairs) = &node.kind else { return self.wrong(node, name, "a mapping of arguments") };
        for (key, value) in pairs {
            match value.kind {
                Kind::Text(_) | Kind::Number(_) => {}
                Kind::Null | Kind::Bool(_) | Kind::List(_) | Kind::Map(_) => {
                    self.wrong(value, key.text().unwrap_or_default(), "a text or a whole number");
                }
            }
        }
    }

    fn list<'n>(&mut self, node: &'n Node, name: &str) -> Option<&'n [Node]> {
        match &node.kind {
            Kind::List(items) => Some(items),
            Kind::Null | Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) | Kind::Map(_) => {
                self.wrong(node, name, "a list");
                None
            }
        }
    }

    fn text<'n>(&mut self, node: &'n Node, name: &str) -> Option<&'n str> {
        let text = node.text().filter(|text| !text.is_empty());
        if text.is_none() {
            self.wrong(node, name, "a text");
        }
        text
    }

    fn id<T: std::str::FromStr<Err = deskside_core::id::IdError>>(&mut self, node: &Node, name: &str) {
        if let Some(text) = self.text(node, name) {
            if let Err(error) = text.parse::<T>() {
                self.say(node, error.to_string(), "", None);
            } else if text.contains('.') {
                self.say(node, format!("`{text}` has a dot, which is kept for facts"), "", None);
            }
        }
    }

    fn wrong(&mut self, node: &Node, name: &str, expected: &str) {
        let message = format!("`{name}` is {expected}, and this is {}", node.kind.name());
        self.say(node, message, "", None);
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |at: usize, digits: usize| -> Option<u32> {
        let part = parts.get(at).filter(|part| part.len() == digits)?;
        part.parse().ok()
    };
    parts.len() == 3
        && number(0, 4).is_some()
        && matches!(number(1, 2), Some(1..=12))
        && matches!(number(2, 2), Some(1..=31))
}

fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, before)) => format!("{} or {last}", before.join(", ")),
        None => String::new(),
    }
}
