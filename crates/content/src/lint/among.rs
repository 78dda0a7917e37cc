//! Whether a wizard fits beside the others.

use deskside_core::wizard::{Step, Wizard};

use crate::finding::{Finding, Source};
use crate::yaml::Node;

/// What does not fit.
pub(crate) fn check(source: &Source, root: &Node, wizard: &Wizard, others: &[&Wizard]) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(other) = others.iter().find(|other| other.code == wizard.code) {
        let message = format!("the code `{}` is that of `{}`", wizard.code, other.id);
        let help = Some("each has three letters of its own, with which its findings are quoted".to_owned());
        findings.push(source.finding("double-code", root.place("code"), message, "", help));
    }
    for (at, step) in wizard.steps.iter().enumerate() {
        let Step::Tell(tell) = step else { continue };
        let Some(to) = &tell.leads_to else { continue };
        if !others.iter().any(|other| other.id == *to) {
            let place = root.place(&format!("steps.{at}.leads-to"));
            let help = crate::finding::meant(to.as_str(), others.iter().map(|other| other.id.as_str()));
            findings.push(source.finding(
                "unknown-wizard",
                place,
                format!("there is no wizard `{to}`"),
                "",
                help,
            ));
        }
    }
    findings
}
