//! The JSON Schema of a wizard, for completion in the author's editor. The types of `core` make it.

use deskside_core::wizard::Wizard;

/// The schema, as it is kept in `schema/wizard.schema.json`.
pub fn wizard() -> String {
    let schema = schemars::schema_for!(Wizard);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}
