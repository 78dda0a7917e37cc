//! A policy, compiled and strictly checked: the rows of a table as Cedar, and the hand-written Cedar beside them.

use std::collections::{BTreeMap, BTreeSet};

use cedar_policy::{PolicyId, PolicySet, Schema, ValidationMode, Validator};
use miette::Diagnostic;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::table::{
    BoundaryError, Calendar, Date, MAX_ROWS, Row, RowError, Sessions, Summaries, Table, is_message_key,
};
use super::{Clearance, built_in, cedar};
use crate::canonical;
use crate::id::{BoundaryId, Digest, Group};

/// The most hand-written Cedar, in bytes.
const MAX_CEDAR: usize = 256 * 1024;

/// Which policy decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PolicyVersion {
    /// The version of the manifest that it came with.
    pub version: u32,
    /// The SHA-256 of its rows and rules.
    pub digest: Digest,
}

/// What people are told about a boundary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Boundary {
    /// Its name.
    pub id: BoundaryId,
    /// The Fluent key of the reason.
    pub reason: String,
    /// Whom to ask about it; none for the built-in ones, which belong to IT.
    pub owner: Option<String>,
    /// Since when it is so.
    pub since: Option<Date>,
    /// When somebody asks whether it still should be.
    pub review: Option<Date>,
    /// Who approves.
    pub approver: Option<Group>,
    /// What it asks for; none when it is hand-written.
    pub clearance: Option<Clearance>,
}

/// The rules that decide on this computer.
#[derive(Debug, Clone)]
pub struct Policy {
    pub(super) rules: Rules,
}

#[derive(Debug, Clone)]
pub(super) enum Rules {
    /// This computer was never given any.
    None,
    /// It was, and they cannot be read any more.
    Unreadable,
    /// Here they are.
    Compiled(Box<Compiled>),
}

#[derive(Debug, Clone)]
pub(super) struct Compiled {
    pub(super) schema: Schema,
    /// The rules that decide.
    pub(super) effective: PolicySet,
    /// The same with the rules in shadow; none when there are none.
    pub(super) with_shadow: Option<PolicySet>,
    pub(super) version: PolicyVersion,
    table: Table,
    boundaries: BTreeMap<BoundaryId, Boundary>,
    text: String,
    hand_written: Option<String>,
    names: BTreeMap<PolicyId, BoundaryId>,
}

impl Compiled {
    /// The boundary that a rule belongs to.
    pub(super) fn name(&self, rule: &PolicyId) -> Option<&BoundaryId> {
        self.names.get(rule)
    }
}

impl Policy {
    /// The policy of a computer that was never given one: nothing that needs more rights than the person has.
    pub fn none() -> Self {
        Policy { rules: Rules::None }
    }

    /// The policy of a computer that was given one and cannot read or believe it any more: nothing at all.
    pub fn unreadable() -> Self {
        Policy { rules: Rules::Unreadable }
    }

    /// Compiles a table and hand-written Cedar, and checks every rule strictly. `version` is that of the manifest.
    ///
    /// # Errors
    /// See [`BoundaryError`]. Nothing of the policy is used then.
    pub fn compile(table: Table, hand_written: Option<&str>, version: u32) -> Result<Self, BoundaryError> {
        if table.rows.len() > MAX_ROWS {
            return Err(BoundaryError::TooManyRows { given: table.rows.len() });
        }
        let digest = canonical::digest(&(&table, hand_written));
        if table.calendar.as_ref().is_some_and(|calendar| !calendar.makes_sense()) {
            return Err(BoundaryError::Calendar);
        }
        let mut draft = Draft::new();
        for (row, number) in table.rows.iter().zip(1..) {
            let refuse = |source| BoundaryError::Row { row: number, id: row.id.clone(), source };
            draft.add_row(row, number, table.calendar.as_ref()).map_err(refuse)?;
        }
        if let Some(text) = hand_written {
            draft.add_hand_written(text)?;
        }
        let compiled = draft.finish(table, hand_written, PolicyVersion { version, digest })?;
        Ok(Policy { rules: Rules::Compiled(Box::new(compiled)) })
    }

    /// Which policy this is; none when there is none.
    pub fn version(&self) -> Option<&PolicyVersion> {
        Some(&self.compiled()?.version)
    }

    /// The table that it was made of; none when there is none, or when it cannot be read.
    pub fn table(&self) -> Option<&Table> {
        match &self.rules {
            Rules::Compiled(compiled) => Some(&compiled.table),
            Rules::None | Rules::Unreadable => None,
        }
    }

    /// How far somebody may go who is let into a run. Rules that cannot be read allow the least.
    pub fn sessions(&self) -> Sessions {
        match &self.rules {
            Rules::Compiled(compiled) => compiled.table.sessions,
            Rules::None => Sessions::default(),
            Rules::Unreadable => Sessions::LEAST,
        }
    }

    /// Whether this computer says what became of a run. Rules that cannot be read do not ask for it.
    pub fn summaries(&self) -> Summaries {
        match &self.rules {
            Rules::Compiled(compiled) => compiled.table.summaries,
            Rules::None | Rules::Unreadable => Summaries::Never,
        }
    }

    /// A row of its table.
    pub fn row(&self, id: &BoundaryId) -> Option<&Row> {
        self.compiled()?.table.rows.iter().find(|row| row.id == *id)
    }

    /// What to tell people about a boundary that decided: a row, a hand-written one, or a built-in one.
    pub fn boundary(&self, id: &BoundaryId) -> Option<Boundary> {
        match self.compiled().and_then(|compiled| compiled.boundaries.get(id)) {
            Some(boundary) => Some(boundary.clone()),
            None => built_in::ALL.contains(&id.as_str()).then(|| Boundary {
                id: id.clone(),
                reason: format!("boundary-{id}"),
                owner: None,
                since: None,
                review: None,
                approver: None,
                clearance: None,
            }),
        }
    }

    /// Every boundary that the organisation wrote, by name.
    pub fn boundaries(&self) -> impl Iterator<Item = &Boundary> {
        self.compiled().into_iter().flat_map(|compiled| compiled.boundaries.values())
    }

    /// The hand-written Cedar, if there is some.
    pub fn hand_written(&self) -> Option<&str> {
        self.compiled()?.hand_written.as_deref()
    }

    /// All rules as Cedar text, for people to read.
    pub fn cedar(&self) -> &str {
        self.compiled().map_or("", |compiled| &compiled.text)
    }

    fn compiled(&self) -> Option<&Compiled> {
        match &self.rules {
            Rules::Compiled(compiled) => Some(compiled),
            Rules::None | Rules::Unreadable => None,
        }
    }
}

/// Where a rule came from, to name it in an error.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Row(usize),
    HandWritten { line: usize },
}

struct Draft {
    effective: PolicySet,
    all: PolicySet,
    any_shadow: bool,
    boundaries: BTreeMap<BoundaryId, Boundary>,
    names: BTreeMap<PolicyId, BoundaryId>,
    origins: BTreeMap<PolicyId, Origin>,
    text: String,
}

impl Draft {
    fn new() -> Self {
        Draft {
            effective: PolicySet::new(),
            all: PolicySet::new(),
            any_shadow: false,
            boundaries: BTreeMap::new(),
            names: BTreeMap::new(),
            origins: BTreeMap::new(),
            text: String::new(),
        }
    }

    fn takes(&self, id: &BoundaryId) -> bool {
        !self.boundaries.contains_key(id) && !built_in::ALL.contains(&id.as_str())
    }

    fn add_row(&mut self, row: &Row, number: usize, calendar: Option<&Calendar>) -> Result<(), RowError> {
        row.check()?;
        if row.when.working_time.is_some() && calendar.is_none() {
            return Err(RowError::NoCalendar);
        }
        if !self.takes(&row.id) {
            return Err(RowError::NameTaken);
        }
        let texts = cedar::rules(row, &cedar::actions(row)?, calendar);
        for (text, effect) in texts.iter().zip(["permit", "forbid"]) {
            let id = PolicyId::new(format!("row/{}/{effect}", row.id));
            let refuse = |detail: String| RowError::Cedar { detail };
            let rule =
                cedar_policy::Policy::parse(Some(id), text).map_err(|error| refuse(error.to_string()))?;
            self.origins.insert(rule.id().clone(), Origin::Row(number));
            self.add(rule, &row.id, row.shadow).map_err(refuse)?;
            self.text += text;
        }
        let boundary = Boundary {
            id: row.id.clone(),
            reason: row.reason.clone(),
            owner: Some(row.owner.clone()),
            since: Some(row.since.clone()),
            review: Some(row.review.clone()),
            approver: row.approver.clone(),
            clearance: Some(row.clearance),
        };
        self.boundaries.insert(row.id.clone(), boundary);
        Ok(())
    }

    fn add(&mut self, rule: cedar_policy::Policy, boundary: &BoundaryId, shadow: bool) -> Result<(), String> {
        self.names.insert(rule.id().clone(), boundary.clone());
        self.any_shadow |= shadow;
        if !shadow {
            self.effective.add(rule.clone()).map_err(|error| error.to_string())?;
        }
        self.all.add(rule).map_err(|error| error.to_string())
    }

    fn add_hand_written(&mut self, text: &str) -> Result<(), BoundaryError> {
        let refuse = |line: usize, detail: String| BoundaryError::Cedar { line, detail };
        if text.len() > MAX_CEDAR {
            return Err(refuse(1, format!("{} bytes where {MAX_CEDAR} is the most", text.len())));
        }
        let set: PolicySet = text
            .parse()
            .map_err(|error: cedar_policy::ParseErrors| refuse(line_of(text, &error), error.to_string()))?;
        if set.num_of_templates() > 0 {
            return Err(refuse(1, "a template cannot be used here".to_owned()));
        }
        // Cedar names rules in the order of the text; the line is that of the rule's name.
        let mut rules: Vec<&cedar_policy::Policy> = set.policies().collect();
        rules.sort_by_key(|rule| {
            rule.id().to_string().trim_start_matches("policy").parse::<usize>().unwrap_or(0)
        });
        let mut last = 0;
        for rule in rules {
            let line = rule.annotation("id").map_or(last + 1, |id| line_of_id(text, id, last));
            last = line;
            let boundary = self.noted(rule).map_err(|detail| refuse(line, detail))?;
            let id = PolicyId::new(format!("cedar/{}", boundary.id));
            let shadow = rule.annotation("shadow").is_some();
            self.origins.insert(id.clone(), Origin::HandWritten { line });
            self.add(rule.new_id(id), &boundary.id, shadow).map_err(|detail| refuse(line, detail))?;
            self.boundaries.insert(boundary.id.clone(), boundary);
        }
        self.text += text;
        Ok(())
    }

    /// What a hand-written rule says about itself. It has to explain itself like a row.
    fn noted(&self, rule: &cedar_policy::Policy) -> Result<Boundary, String> {
        const KNOWN: [&str; 7] = ["id", "reason", "owner", "since", "review", "approver", "shadow"];
        if let Some((name, _)) = rule.annotations().find(|(name, _)| !KNOWN.contains(name)) {
            return Err(format!("there is no `@{name}`"));
        }
        let note = |name: &str| rule.annotation(name).ok_or_else(|| format!("a rule needs `@{name}`"));
        let id: BoundaryId = note("id")?.parse().map_err(|error: crate::id::IdError| error.to_string())?;
        if !self.takes(&id) {
            return Err(format!("another boundary has the name `{id}`"));
        }
        let reason = note("reason")?;
        if !is_message_key(reason) {
            return Err(RowError::Reason.to_string());
        }
        let date = |name| note(name)?.parse::<Date>().map_err(|error| error.to_string());
        let approver = rule.annotation("approver").map(str::parse::<Group>).transpose();
        Ok(Boundary {
            reason: reason.to_owned(),
            owner: Some(note("owner")?.to_owned()),
            since: Some(date("since")?),
            review: Some(date("review")?),
            approver: approver.map_err(|error| error.to_string())?,
            clearance: None,
            id,
        })
    }

    fn finish(
        self,
        table: Table,
        hand_written: Option<&str>,
        version: PolicyVersion,
    ) -> Result<Compiled, BoundaryError> {
        let (schema, warnings) =
            Schema::from_cedarschema_str(&cedar::schema()).expect("the schema is ours and a test reads it");
        debug_assert_eq!(warnings.count(), 0);
        let checked = Validator::new(schema.clone()).validate(&self.all, ValidationMode::Strict);
        let errors = checked.validation_errors().map(|error| (error.policy_id().clone(), error.to_string()));
        // A rule that can never apply is a mistake of whoever wrote it.
        let warnings = checked.validation_warnings().map(|note| (note.policy_id().clone(), note.to_string()));
        let found = errors.chain(warnings).map(|(rule, detail)| (self.origins.get(&rule), detail));
        if let Some((origin, detail)) = found.min() {
            return Err(match origin {
                Some(Origin::Row(row)) => BoundaryError::Row {
                    row: *row,
                    id: table.rows[row - 1].id.clone(),
                    source: RowError::Cedar { detail },
                },
                Some(Origin::HandWritten { line }) => BoundaryError::Cedar { line: *line, detail },
                None => BoundaryError::Cedar { line: 1, detail },
            });
        }
        Ok(Compiled {
            schema,
            effective: self.effective,
            with_shadow: self.any_shadow.then_some(self.all),
            version,
            table,
            boundaries: self.boundaries,
            text: self.text,
            hand_written: hand_written.map(str::to_owned),
            names: self.names,
        })
    }
}

/// The line of the first mistake that Cedar points at.
fn line_of(text: &str, error: &cedar_policy::ParseErrors) -> usize {
    let at = error.labels().and_then(|mut labels| labels.next()).map_or(0, |label| label.offset());
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// The line where a rule says its name, after that of the rule before it.
fn line_of_id(text: &str, id: &str, after: usize) -> usize {
    let part = format!("@id({})", cedar::quoted(id));
    text.lines().skip(after).position(|line| line.contains(&part)).map_or(after + 1, |at| after + at + 1)
}

/// The group that everybody is in.
pub(super) fn everyone() -> Group {
    "everyone".parse().expect("it is a group")
}

/// The groups of a person as Cedar sees them.
pub(super) fn with_everyone(groups: &BTreeSet<Group>) -> BTreeSet<Group> {
    groups.iter().cloned().chain([everyone()]).collect()
}
