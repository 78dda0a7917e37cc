//! A plan as text: what would be different, what it takes to go back, and the exact programs when somebody wants them.

use deskside_app::view::{EffectView, PlanView};
use deskside_core::facts;
use deskside_core::plan::{EffectClass, Invocation};

use crate::layout::Layout;
use crate::words::Own;

/// What a plan changes, and what that means.
pub(crate) fn show(layout: &mut Layout, own: &Own, plan: &PlanView) {
    layout.gap();
    // A sheet of paper changes nothing on the computer.
    let title = if plan.effects.is_empty() { "what-happens" } else { "what-changes" };
    layout.text(&own.say(title));
    effects(layout, own, &plan.effects);
    let class = match plan.class {
        EffectClass::Reversible => own.say("can-be-undone"),
        EffectClass::Compensable => own.say("can-be-undone-with-loss"),
        EffectClass::Irreversible => own.say("cannot-be-undone"),
    };
    layout.item("-", &class);
    if let Some(loss) = &plan.loss {
        layout.item("-", loss);
    }
    if plan.needs_privilege {
        layout.item("-", &own.say("needs-privilege"));
    }
    let minutes = i64::from(plan.seconds.div_ceil(60));
    let takes = match plan.seconds {
        0..=90 => own.with("takes-seconds", facts! { "seconds" => i64::from(plan.seconds) }),
        _ => own.with("takes-minutes", facts! { "minutes" => minutes }),
    };
    layout.item("-", &takes);
    if let Some(name) = &plan.co_signed_by {
        layout.item("-", &own.with("co-signed-by-text", facts! { "name" => name.as_str() }));
    }
    if let Some(approved) = &plan.approved {
        layout.item("-", &own.with("approved-by-text", facts! { "name" => approved.by.as_str() }));
    }
}

/// What is different, from and to.
pub(crate) fn effects(layout: &mut Layout, own: &Own, effects: &[EffectView]) {
    for effect in effects {
        layout.item("-", &effect.what);
        layout.note(
            &own.with("from-to", facts! { "from" => effect.from.as_str(), "to" => effect.to.as_str() }),
        );
    }
}

/// The exact programs, one a line.
pub(crate) fn commands(layout: &mut Layout, own: &Own, plan: &PlanView) {
    layout.gap();
    layout.text(&own.say("commands"));
    for invocation in &plan.invocations {
        layout.whole(&quoted(invocation));
    }
}

/// A program and its arguments, told apart as a shell would. It is only shown: no shell ever reads it.
pub(crate) fn quoted(invocation: &Invocation) -> String {
    let words = std::iter::once(&invocation.program).chain(&invocation.args);
    let told = invocation.input.iter().map(|input| format!("<<< {}", quote(input)));
    words.map(|word| quote(word)).chain(told).collect::<Vec<_>>().join(" ")
}

fn quote(word: &str) -> String {
    let is_plain = |sign: char| sign.is_alphanumeric() || "-_./:=@%+,".contains(sign);
    match !word.is_empty() && word.chars().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_told_apart() {
        let invocation = Invocation::new("lpadmin", ["-p", "Finance-2F", "-D", "Anna's printer", ""]);
        assert_eq!(quoted(&invocation), r"lpadmin -p Finance-2F -D 'Anna'\''s printer' ''");
        let told = Invocation { input: Some(r#"{"printer":"it's"}"#.to_owned()), ..Invocation::new("x", []) };
        assert_eq!(quoted(&told), r#"x <<< '{"printer":"it'\''s"}'"#);
    }
}
