//! The class of each fact: what somebody else may see of it while they help.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody else may see of a fact.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum FieldClass {
    /// As it is.
    Public,
    /// A word that says what it was, and nothing of its value, not even how long it is.
    Mask,
    /// Nothing, not even that it is there.
    Never,
}

use FieldClass::{Mask, Public};

/// Every fact that a probe, a plan or a choice gives, with its class. What is not here is [`FieldClass::Never`].
pub const FIELDS: &[(&str, FieldClass)] = &[
    // What people call a printer, where it stands, what it is.
    ("queue", Public),
    ("label", Public),
    ("location", Public),
    ("model", Public),
    ("default", Public),
    ("other", Public),
    ("name", Public),
    // Numbers that say nothing about anybody.
    ("waiting", Public),
    ("count", Public),
    ("minutes", Public),
    ("job", Public),
    // What a document is called often says what it is about.
    ("title", Mask),
    // And whose it is, is nobody's business but theirs and of who needs to ask them.
    ("owner", Mask),
    // Where a device is in the network is for those who run the network.
    ("address", Mask),
    ("from", Mask),
    // How large something is, and how old. What a file is called, and where it is, says what it is about.
    ("size", Public),
    ("free-size", Public),
    ("total-size", Public),
    ("days", Public),
    ("day", Public),
    ("bytes", Public),
    ("program-size", Public),
    ("percent", Public),
    ("file", Mask),
    ("folder", Mask),
    ("path", Mask),
    // What somebody works with, and when, is theirs.
    ("program", Mask),
    // Whose account it is, and where their folders are.
    ("server", Mask),
    ("share", Mask),
    ("account", Mask),
    // Whose mail it is, and where it is kept.
    ("mail", Mask),
    ("domain", Mask),
    ("incoming", Mask),
    ("outgoing", Mask),
    ("receives", Mask),
    ("sends", Mask),
    ("source", Mask),
    ("places", Mask),
    // Which programs, and not what they show.
    ("programs", Public),
    // What a loudspeaker, a microphone or a camera calls itself: who helps has to tell them apart.
    ("device", Public),
    // How a keyboard is set, which aids are on, and how large writing is.
    ("aid", Public),
    ("labels", Public),
    ("layouts", Public),
    ("others", Public),
    ("text-size", Public),
    // Which process it is, and where an entry is that starts a program.
    ("process", Public),
    ("starts", Mask),
    ("devices", Public),
    ("adapter", Public),
    ("pairing", Public),
    ("profile", Public),
    // How a computer is connected. What a network is called, and the addresses in it, say where somebody is.
    ("why", Public),
    ("way", Public),
    ("mode", Public),
    ("connection", Mask),
    ("connection-id", Mask),
    ("gateway", Mask),
    ("servers", Mask),
    ("portal", Mask),
    ("proxy", Mask),
    // Which pages somebody opens is theirs.
    ("page", Mask),
    // How many updates close a hole.
    ("security", Public),
];

/// The class of a fact.
pub fn class_of(fact: &str) -> FieldClass {
    FIELDS.iter().find(|(name, _)| *name == fact).map_or(FieldClass::Never, |(_, class)| *class)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::{checks, lists};

    #[test]
    fn every_fact_of_every_probe_has_a_class() {
        for spec in lists().chain(checks()) {
            for fact in spec.facts {
                let classed = FIELDS.iter().filter(|(name, _)| name == fact).count();
                assert_eq!(classed, 1, "`{fact}` of `{}`", spec.name);
            }
        }
    }

    #[test]
    fn what_has_no_class_is_never_seen() {
        assert_eq!(class_of("password"), FieldClass::Never);
        assert_eq!((class_of("queue"), class_of("title")), (FieldClass::Public, FieldClass::Mask));
    }
}
