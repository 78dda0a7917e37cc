//! Asks a policy about one plan of one person, from the lowest clearance up.

use std::collections::BTreeSet;

use cedar_policy::{
    Authorizer, Context as CedarContext, Decision as Answer, Entities, Entity, EntityId, EntityTypeName,
    EntityUid, PolicySet, Request, RestrictedExpression,
};

use super::policy::{Compiled, Rules, with_everyone};
use super::{
    Almost, Clearance, Context, Decision, DecisionRecord, Freshness, Policy, PrivilegedChange, ShadowResult,
    Weekday, built_in, cedar,
};
use crate::id::{BoundaryId, Group, Millis, Skill};
use crate::plan::Plan;
use crate::wizard::Platform;

/// Who wants something, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The person.
    pub person: String,
    /// Their groups, as something signed says. The word of the server is not enough: it carries, it never loosens.
    /// `everyone` need not be among them.
    pub groups: BTreeSet<Group>,
    /// Their computer.
    pub device: String,
    /// The kind of computer.
    pub platform: Platform,
    /// The groups that the computer is in, as something signed says.
    pub computer: BTreeSet<Group>,
    /// What the person is certified for now.
    pub certified: BTreeSet<Skill>,
}

/// When something is wanted, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Now.
    pub now: Millis,
    /// The day of the week here.
    pub weekday: Weekday,
    /// The time of the day here, in minutes since midnight.
    pub minute_of_day: u16,
    /// Whether the plan takes back a change that is in the journal of this computer.
    pub undo: bool,
    /// The day here as one number, such as 20261121.
    pub day: u32,
    /// How often the person has done the same on this computer today.
    pub used: u32,
}

/// What rules say about an action, with what would have allowed more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What it needs.
    pub clearance: Clearance,
    /// The boundaries that decide.
    pub boundaries: Vec<BoundaryId>,
    /// What would ask for less, and why it does not count.
    pub almost: Vec<Almost>,
}

/// What the rules say, before anything is known about how far they count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Judgement {
    pub(super) clearance: Clearance,
    pub(super) boundaries: Vec<BoundaryId>,
    errors: Vec<String>,
}

impl Policy {
    /// What this plan of this person needs, and which boundaries say so.
    pub fn decide(&self, who: &Who, plan: &Plan, at: &Moment, freshness: Freshness) -> Decision {
        let context = Context {
            class: plan.class,
            privileged: plan.needs_privilege,
            undo: at.undo,
            platform: who.platform,
            weekday: at.weekday,
            minute: at.minute_of_day,
            day: at.day,
            used: at.used,
        };
        let action = plan.action.name();
        let judgement = self.judge(who, action, &context, freshness);
        let shadow = match &self.rules {
            Rules::None | Rules::Unreadable => None,
            Rules::Compiled(rules) => {
                let set = rules.with_shadow.as_ref();
                set.map(|set| judge(rules, set, who, action, &context))
            }
        };
        Decision::new(DecisionRecord {
            at: at.now,
            person: who.person.clone(),
            groups: who.groups.clone(),
            device: who.device.clone(),
            computer: who.computer.clone(),
            certified: who.certified.clone(),
            plan: plan.digest(),
            action: action.to_owned(),
            context,
            policy: self.version().cloned(),
            freshness,
            clearance: judgement.clearance,
            boundaries: judgement.boundaries,
            errors: judgement.errors,
            shadow: shadow
                .map(|Judgement { clearance, boundaries, .. }| ShadowResult { clearance, boundaries }),
        })
    }

    /// What is said about an action in these circumstances, without a plan: for whoever tries rules out. It permits nothing.
    pub fn says(&self, who: &Who, action: &str, context: &Context, freshness: Freshness) -> Said {
        let Judgement { clearance, boundaries, .. } = self.judge(who, action, context, freshness);
        let almost = self.almost(who, action, context, clearance);
        Said { clearance, boundaries, almost }
    }

    /// What would have allowed more of something that was decided.
    pub fn explain(&self, record: &DecisionRecord) -> Vec<Almost> {
        let who = Who {
            person: record.person.clone(),
            groups: record.groups.clone(),
            device: record.device.clone(),
            platform: record.context.platform,
            computer: record.computer.clone(),
            certified: record.certified.clone(),
        };
        self.almost(&who, &record.action, &record.context, record.clearance)
    }

    /// What this policy would have asked for, where a change that was reported is decided again.
    pub fn again(&self, change: &PrivilegedChange) -> Clearance {
        let who = Who {
            person: String::new(),
            groups: change.groups.clone(),
            device: String::new(),
            platform: change.context.platform,
            computer: change.computer.clone(),
            certified: change.certified.clone(),
        };
        self.judge(&who, &change.action, &change.context, change.freshness).clearance
    }

    /// What the rules that count say about an action in these circumstances.
    pub(super) fn judge(
        &self,
        who: &Who,
        action: &str,
        context: &Context,
        freshness: Freshness,
    ) -> Judgement {
        match &self.rules {
            Rules::None => without_policy(context),
            Rules::Unreadable => held_back(built_in::POLICY_UNREADABLE),
            Rules::Compiled(rules) => aged(judge(rules, &rules.effective, who, action, context), freshness),
        }
    }
}

pub(super) fn built_in_id(name: &str) -> BoundaryId {
    name.parse().expect("built-in boundaries have names that are names")
}

fn held_back(by: &str) -> Judgement {
    Judgement { clearance: Clearance::ItOnly, boundaries: vec![built_in_id(by)], errors: vec![] }
}

/// No policy: nothing privileged. The rest the person could do by hand, so there is nothing to hold back.
fn without_policy(context: &Context) -> Judgement {
    let clearance = if context.privileged { Clearance::ItOnly } else { Clearance::Alone };
    Judgement { clearance, ..held_back(built_in::NO_POLICY) }
}

/// After a policy has run out, its *alone* rules stay and everything else closes.
fn aged(judgement: Judgement, freshness: Freshness) -> Judgement {
    let ended = || built_in_id(built_in::POLICY_EXPIRED);
    match (freshness, judgement.clearance) {
        (Freshness::Current, _) | (Freshness::Expired, Clearance::Alone) => judgement,
        (Freshness::Expired, Clearance::WithPowerUser | Clearance::WithApproval) => {
            let boundaries = [ended()].into_iter().chain(judgement.boundaries).collect();
            Judgement { clearance: Clearance::ItOnly, boundaries, ..judgement }
        }
        // It would be so with a policy that counts as well, so that reason comes first.
        (Freshness::Expired, Clearance::ItOnly) => {
            let boundaries = judgement.boundaries.into_iter().chain([ended()]).collect();
            Judgement { boundaries, ..judgement }
        }
    }
}

/// What the rules say at one clearance.
struct Level {
    allowed: bool,
    decided_by: Vec<BoundaryId>,
    errors: Vec<String>,
}

/// The ladder: the first clearance that is allowed, and what holds the plan back below it.
fn judge(rules: &Compiled, set: &PolicySet, who: &Who, action: &str, context: &Context) -> Judgement {
    let mut errors = Vec::new();
    let mut below: Vec<BoundaryId> = Vec::new();
    for clearance in Clearance::LADDER {
        let level = ask(rules, set, who, action, context, clearance);
        errors.extend(level.errors);
        if level.allowed {
            let boundaries = if below.is_empty() { level.decided_by } else { below };
            return settled(clearance, boundaries, errors);
        }
        below = level.decided_by;
    }
    if below.is_empty() {
        below.push(built_in_id(built_in::NO_RULE));
    }
    settled(Clearance::ItOnly, below, errors)
}

fn settled(clearance: Clearance, boundaries: Vec<BoundaryId>, mut errors: Vec<String>) -> Judgement {
    errors.sort();
    errors.dedup();
    Judgement { clearance, boundaries, errors }
}

fn ask(
    rules: &Compiled,
    set: &PolicySet,
    who: &Who,
    action: &str,
    context: &Context,
    clearance: Clearance,
) -> Level {
    let (request, entities) = match question(rules, who, action, context, clearance) {
        Ok(question) => question,
        Err(detail) => return could_not_tell(vec![], vec![detail]),
    };
    let response = Authorizer::new().is_authorized(&request, set, &entities);
    let names = |ids: &mut dyn Iterator<Item = &cedar_policy::PolicyId>| -> Vec<BoundaryId> {
        ids.filter_map(|id| rules.name(id).cloned()).collect::<BTreeSet<_>>().into_iter().collect()
    };
    let errors: Vec<&cedar_policy::AuthorizationError> = response.diagnostics().errors().collect();
    if !errors.is_empty() {
        // Cedar passes over a rule that cannot be evaluated; it may have been the one that forbids.
        let by = names(
            &mut errors
                .iter()
                .map(|cedar_policy::AuthorizationError::PolicyEvaluationError(error)| error.policy_id()),
        );
        return could_not_tell(by, errors.iter().map(|error| error.to_string()).collect());
    }
    Level {
        allowed: response.decision() == Answer::Allow,
        decided_by: names(&mut response.diagnostics().reason()),
        errors: vec![],
    }
}

fn could_not_tell(by: Vec<BoundaryId>, errors: Vec<String>) -> Level {
    let decided_by = [built_in_id(built_in::EVALUATION_ERROR)].into_iter().chain(by).collect();
    Level { allowed: false, decided_by, errors }
}

fn uid(kind: &str, name: &str) -> EntityUid {
    let kind: EntityTypeName = kind.parse().expect("kinds of entities are written here, as plain words");
    EntityUid::from_type_name_and_id(kind, EntityId::new(name))
}

/// The question as Cedar takes it, checked against the schema.
fn question(
    rules: &Compiled,
    who: &Who,
    action: &str,
    context: &Context,
    clearance: Clearance,
) -> Result<(Request, Entities), String> {
    let person = uid("Person", &who.person);
    let computer = uid("Computer", &who.device);
    let groups: Vec<EntityUid> =
        with_everyone(&who.groups).iter().map(|group| uid("Group", group.as_str())).collect();
    let entity = |kind: &str, name: &str| RestrictedExpression::new_entity_uid(uid(kind, name));
    let text = |skill: &Skill| RestrictedExpression::new_string(skill.to_string());
    let facts = [
        ("clearance", RestrictedExpression::new_long(clearance.level())),
        ("class", entity("Class", cedar::class(context.class))),
        ("privileged", RestrictedExpression::new_bool(context.privileged)),
        ("undo", RestrictedExpression::new_bool(context.undo)),
        ("platform", entity("Platform", cedar::platform(context.platform))),
        ("weekday", entity("Weekday", cedar::weekday(context.weekday))),
        ("minute", RestrictedExpression::new_long(i64::from(context.minute))),
        ("day", RestrictedExpression::new_long(i64::from(context.day))),
        ("used", RestrictedExpression::new_long(i64::from(context.used))),
        ("certified", RestrictedExpression::new_set(who.certified.iter().map(text))),
    ];
    let facts = facts.map(|(name, value)| (name.to_owned(), value));
    let facts = CedarContext::from_pairs(facts).map_err(|error| error.to_string())?;
    let schema = Some(&rules.schema);
    let request = Request::new(person.clone(), uid("Action", action), computer.clone(), facts, schema)
        .map_err(|error| error.to_string())?;
    let of_computer: BTreeSet<EntityUid> =
        who.computer.iter().map(|group| uid("Group", group.as_str())).collect();
    let parents = groups.iter().cloned().collect();
    let all: BTreeSet<EntityUid> = groups.into_iter().chain(of_computer.iter().cloned()).collect();
    let known = all.into_iter().map(|group| Entity::new_no_attrs(group, [].into()));
    let known = known.chain([
        Entity::new_no_attrs(person, parents),
        Entity::new_no_attrs(computer, of_computer.into_iter().collect()),
    ]);
    let entities = Entities::from_entities(known, schema).map_err(|error| error.to_string())?;
    Ok((request, entities))
}
