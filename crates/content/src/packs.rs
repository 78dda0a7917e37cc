//! Boundaries, the rule pack and the analyzers: what is built in, and what an organisation publishes.

use std::sync::OnceLock;

use deskside_core::boundary::Table;
use deskside_core::bundle::{Analyzer, AnalyzerPack};
use deskside_core::redact::RulePack;
use deskside_core::yaml::{self, YamlError};
use fluent_bundle::FluentResource;
use include_dir::{Dir, include_dir};

static BOUNDARIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/boundaries");
static RULES: &str = include_str!("../rules/desk.yaml");
static ANALYZERS: &str = include_str!("../analyzers/desk.yaml");

/// A table of boundaries, as an organisation publishes it.
///
/// # Errors
/// See [`YamlError`].
pub fn boundaries(text: &str) -> Result<Table, YamlError> {
    yaml::read(text)
}

/// A table as a file that can be published: JSON, which is YAML too.
///
/// # Panics
/// Never: a table has text keys.
pub fn boundaries_text(table: &Table) -> String {
    serde_json::to_string_pretty(table).expect("a table has text keys")
}

/// The boundaries that an organisation starts with: names of files, and what is in them.
pub fn default_boundaries() -> Vec<(&'static str, &'static [u8])> {
    let name = |path: &str| match path {
        "default.yaml" => "boundaries/default.yaml",
        "en.ftl" => "boundaries/en.ftl",
        "de.ftl" => "boundaries/de.ftl",
        _ => "",
    };
    let files =
        BOUNDARIES.files().map(|file| (name(file.path().to_str().unwrap_or_default()), file.contents()));
    files.filter(|(name, _)| !name.is_empty()).collect()
}

/// The same, signed by an organisation: `owner` set them `since` that day, and looks at them again at `review`.
pub fn first_boundaries(owner: &str, since: &str, review: &str) -> Vec<(&'static str, Vec<u8>)> {
    let signed = |text: &str| -> String {
        let line = |line: &str| match line.trim_start().split_once(": ") {
            // A JSON text is a YAML text, whatever people call their organisation.
            Some(("owner", _)) => format!("    owner: {}\n", serde_json::Value::from(owner)),
            Some(("since", _)) => format!("    since: {since}\n"),
            Some(("review", _)) => format!("    review: {review}\n"),
            _ => format!("{line}\n"),
        };
        text.lines().map(line).collect()
    };
    let files = default_boundaries().into_iter();
    files
        .map(|(path, bytes)| match (path.ends_with(".yaml"), std::str::from_utf8(bytes)) {
            (true, Ok(text)) => (path, signed(text).into_bytes()),
            _ => (path, bytes.to_vec()),
        })
        .collect()
}

/// The rule pack that is built in.
pub fn rules() -> &'static RulePack {
    static PACK: OnceLock<RulePack> = OnceLock::new();
    PACK.get_or_init(|| yaml::read(RULES).expect("what is built in is read by a test"))
}

/// The analyzers that are built in.
pub fn analyzers() -> &'static [Analyzer] {
    static PACK: OnceLock<AnalyzerPack> = OnceLock::new();
    &PACK.get_or_init(|| yaml::read(ANALYZERS).expect("what is built in is read by a test")).analyzers
}

/// The text of a message without variables in a Fluent file, such as the reason of a boundary.
pub fn message(ftl: &str, key: &str) -> Option<String> {
    if crate::ftl::too_deep(ftl).is_some() {
        return None;
    }
    let resource = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = fluent_bundle::FluentBundle::<FluentResource>::default();
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_limits_are_signed_by_the_organisation_whatever_it_is_called() {
        for owner in ["Northfield IT", "A & B: \"Co\" #1\tIT", "{ owner: x } IT"] {
            let files = first_boundaries(owner, "2026-03-12", "2027-03-12");
            assert_eq!(files.len(), default_boundaries().len());
            let (_, bytes) =
                files.iter().find(|(path, _)| path.ends_with(".yaml")).expect("there is a table");
            let table = boundaries(std::str::from_utf8(bytes).expect("it is text")).expect("it can be read");
            assert!(!table.rows.is_empty());
            for row in table.rows {
                assert_eq!(
                    (row.owner.as_str(), row.since.as_str(), row.review.as_str()),
                    (owner, "2026-03-12", "2027-03-12"),
                    "{}",
                    row.id
                );
            }
        }
    }

    #[test]
    fn what_is_built_in_can_be_read() {
        assert!(!rules().rules.is_empty());
        assert!(!analyzers().is_empty());
        let files = default_boundaries();
        let text = |name: &str| {
            let bytes = files.iter().find(|(path, _)| *path == name).expect("it is built in").1;
            std::str::from_utf8(bytes).expect("it is text")
        };
        let table = boundaries(text("boundaries/default.yaml")).expect("it can be read");
        let again = boundaries(&boundaries_text(&table)).expect("what is written is read again");
        assert_eq!(again, table);
        for row in &table.rows {
            for language in ["boundaries/en.ftl", "boundaries/de.ftl"] {
                assert!(message(text(language), &row.reason).is_some(), "{} in {language}", row.reason);
            }
        }
    }
}
