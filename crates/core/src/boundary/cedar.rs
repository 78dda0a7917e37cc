//! Rows as Cedar text, and the schema that all rules have to fit.

use crate::action;
use crate::boundary::Weekday;
use crate::boundary::table::{Calendar, Row, RowError};
use crate::plan::EffectClass;
use crate::wizard::Platform;

/// Everything that a rule can ask about. A name that is not here is refused when the policy is loaded.
pub(super) fn schema() -> String {
    let actions: Vec<String> = action::actions().map(|spec| quoted(spec.name)).collect();
    format!(
        r#"entity Group;
entity Person in [Group];
entity Computer in [Group];
entity Class enum ["reversible", "compensable", "irreversible"];
entity Platform enum ["linux", "windows", "macos"];
entity Weekday enum ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
action {} appliesTo {{
  principal: [Person],
  resource: [Computer],
  context: {{
    clearance: Long,
    class: Class,
    privileged: Bool,
    undo: Bool,
    platform: Platform,
    weekday: Weekday,
    minute: Long,
    day: Long,
    used: Long,
    certified: Set<String>,
  }}
}};
"#,
        actions.join(", ")
    )
}

/// A text as a Cedar literal. Cedar reads the escapes that Rust writes.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_debug())
}

/// The names of actions that a row is about.
pub(super) fn actions(row: &Row) -> Result<Vec<&'static str>, RowError> {
    let mut names = Vec::new();
    for wanted in &row.actions {
        let family = wanted.strip_suffix('*').filter(|family| family.is_empty() || family.ends_with('.'));
        let matches = |name: &str| match family {
            Some(family) => name.starts_with(family),
            None => name == wanted,
        };
        let before = names.len();
        names.extend(action::actions().map(|spec| spec.name).filter(|name| matches(name)));
        if names.len() == before {
            return Err(RowError::UnknownAction { name: wanted.chars().take(80).collect() });
        }
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// A row as two rules: allowed from its clearance on, and not below, whatever else would allow it.
pub(super) fn rules(row: &Row, actions: &[&str], calendar: Option<&Calendar>) -> [String; 2] {
    let level = row.clearance.level();
    let heads = [("permit", ">="), ("forbid", "<")];
    heads.map(|(effect, than)| {
        let mut text = format!(
            "@boundary({})\n@reason({})\n@owner({})\n@since({})\n@review({})\n{effect} (principal, action in {}, resource)\n",
            quoted(row.id.as_str()),
            quoted(&row.reason),
            quoted(&row.owner),
            quoted(row.since.as_str()),
            quoted(row.review.as_str()),
            entities("Action", actions.iter().copied()),
        );
        text += &format!("when {{ context.clearance {than} {level} }}\n");
        text += &format!("when {{ principal in {} }}\n", entities("Group", row.who.iter().map(|group| group.as_str())));
        if !row.except.is_empty() {
            let except = entities("Group", row.except.iter().map(|group| group.as_str()));
            text += &format!("unless {{ principal in {except} }}\n");
        }
        for condition in conditions(row, calendar) {
            text += &format!("when {{ {condition} }}\n");
        }
        text.truncate(text.trim_end().len());
        text + ";\n"
    })
}

fn conditions(row: &Row, calendar: Option<&Calendar>) -> Vec<String> {
    let when = &row.when;
    let mut all = Vec::new();
    let mut one_of = |kind: &str, attribute: &str, names: Vec<&str>| {
        if !names.is_empty() {
            all.push(format!("{}.contains(context.{attribute})", entities(kind, names.into_iter())));
        }
    };
    one_of("Weekday", "weekday", when.weekdays.iter().map(|day| weekday(*day)).collect());
    one_of("Platform", "platform", when.platforms.iter().map(|kind| platform(*kind)).collect());
    one_of("Class", "class", when.class.iter().map(|kind| class(*kind)).collect());
    if let Some(hours) = when.hours {
        let (from, until) = (hours.from.minutes(), hours.until.minutes());
        all.push(format!("context.minute >= {from} && context.minute < {until}"));
    }
    for (attribute, wanted) in [("privileged", when.privileged), ("undo", when.undo)] {
        match wanted {
            Some(true) => all.push(format!("context.{attribute}")),
            Some(false) => all.push(format!("!context.{attribute}")),
            None => {}
        }
    }
    if !when.computers.is_empty() {
        all.push(format!(
            "resource in {}",
            entities("Group", when.computers.iter().map(|group| group.as_str()))
        ));
    }
    if !when.certified.is_empty() {
        let skills: Vec<String> = when.certified.iter().map(|skill| quoted(skill.as_str())).collect();
        all.push(format!("context.certified.containsAny([{}])", skills.join(", ")));
    }
    if let (Some(wanted), Some(calendar)) = (when.working_time, calendar) {
        let works = working_time(calendar);
        all.push(if wanted { works } else { format!("!({works})") });
    }
    all.extend(when.a_day.map(|most| format!("context.used < {most}")));
    all
}

fn working_time(calendar: &Calendar) -> String {
    let days = entities("Weekday", calendar.weekdays.iter().map(|day| weekday(*day)));
    let (from, until) = (calendar.hours.from.minutes(), calendar.hours.until.minutes());
    let mut works =
        format!("{days}.contains(context.weekday) && context.minute >= {from} && context.minute < {until}");
    if !calendar.closed.is_empty() {
        let closed: Vec<String> = calendar.closed.iter().map(|day| day.number().to_string()).collect();
        works += &format!(" && !([{}].contains(context.day))", closed.join(", "));
    }
    works
}

fn entities<'a>(kind: &str, names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("{kind}::{}", quoted(name))).collect();
    format!("[{}]", names.join(", "))
}

pub(super) fn class(class: EffectClass) -> &'static str {
    match class {
        EffectClass::Reversible => "reversible",
        EffectClass::Compensable => "compensable",
        EffectClass::Irreversible => "irreversible",
    }
}

pub(super) fn platform(platform: Platform) -> &'static str {
    match platform {
        Platform::Linux => "linux",
        Platform::Windows => "windows",
        Platform::Macos => "macos",
    }
}

pub(super) fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
