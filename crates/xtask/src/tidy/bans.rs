//! What we never build on, and versions that say nothing. The rules stand in deny.toml, where cargo-deny reads them too.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::Findings;
use super::files::Files;
use super::licences::{RULES, entries};
use crate::project::{Project, list};

/// Banned packages that are in the graph of any system we build for, and our own lines without a version.
pub(super) fn check(project: &Project, files: &Files) -> Result<Findings> {
    let rules = files.text(RULES).with_context(|| format!("there is no {RULES}"))?;
    let mut found = in_graph(&project.metadata, &banned(rules)?);
    found.extend(wildcards(&project.metadata));
    Ok(found)
}

/// The names in `deny = [...]` of the section on bans, with the reason of each. A line that cannot be read is an
/// error: a ban that is passed over would hold nothing.
fn banned(rules: &str) -> Result<BTreeMap<&str, &str>> {
    let mut all = BTreeMap::new();
    for line in entries(rules, "bans", "deny") {
        let of = |key: &str| line.split(key).nth(1)?.split('"').next();
        let name = of("crate = \"").with_context(|| format!("{RULES} bans something unnamed: {line}"))?;
        let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        ensure!(
            plain && !name.is_empty(),
            "{RULES} bans `{name}`: tidy knows whole packages only, by their names"
        );
        all.insert(name, of("reason = \"").unwrap_or("it is banned"));
    }
    ensure!(!all.is_empty(), "{RULES} bans nothing, or says so in another way than tidy reads");
    Ok(all)
}

/// The banned packages that cargo has chosen, for whatever system, each with those who bring it.
fn in_graph(metadata: &Value, banned: &BTreeMap<&str, &str>) -> Findings {
    let mut found = Findings::new();
    for package in list(&metadata["packages"]) {
        let name = package["name"].as_str().unwrap_or_default();
        if let Some(reason) = banned.get(name) {
            let by = brought_by(metadata, &package["id"]).into_iter().collect::<Vec<_>>().join("`, `");
            found.push(format!("`{name}` is brought by `{by}`, and {RULES} bans it: {reason}"));
        }
    }
    found
}

/// The names of the packages that ask for this one.
fn brought_by<'a>(metadata: &'a Value, id: &Value) -> BTreeSet<&'a str> {
    let asks = |node: &&Value| list(&node["deps"]).any(|dependency| dependency["pkg"] == *id);
    let askers = list(&metadata["resolve"]["nodes"]).filter(asks).map(|node| &node["id"]);
    let asking: Vec<&Value> = askers.collect();
    let packages = list(&metadata["packages"]).filter(|package| asking.contains(&&package["id"]));
    packages.filter_map(|package| package["name"].as_str()).collect()
}

/// Lines of our manifests that take any version at all. What lies in the tree needs none.
fn wildcards(metadata: &Value) -> Findings {
    let ours: BTreeSet<&str> = list(&metadata["workspace_members"]).filter_map(Value::as_str).collect();
    let ours = list(&metadata["packages"])
        .filter(|package| package["id"].as_str().is_some_and(|id| ours.contains(id)));
    let lines =
        ours.flat_map(|package| list(&package["dependencies"]).map(move |line| (&package["name"], line)));
    lines
        .filter(|(_, line)| line["req"] == "*" && !line["path"].is_string())
        .map(|(package, line)| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            format!("`{}` takes any version of `{}`: say which", text(package), text(&line["name"]))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{banned, in_graph, wildcards};

    const BANS: &str = "[licenses]\nallow = [\n    \"MIT\",\n]\n\n[bans]\nwildcards = \"deny\"\ndeny = [\n    \
                        # One is enough, see #3.\n    { crate = \"native-tls\", reason = \"TLS is rustls\" },\n    \
                        { crate = \"tokio-tar\" }, # copies\n]\n\n[sources]\ndeny = [\n    { crate = \"other\" },\n]\n";

    fn graph(names: &[&str], requirement: Value) -> Value {
        let packages = names.iter().map(|name| json!({ "id": name, "name": name, "dependencies": [] }));
        let ours = json!({ "id": "ours", "name": "ours", "dependencies": [requirement] });
        let asked: Vec<Value> = names.iter().map(|name| json!({ "pkg": name })).collect();
        json!({
            "packages": packages.chain([ours]).collect::<Vec<_>>(),
            "workspace_members": ["ours"],
            "resolve": { "nodes": [{ "id": "ours", "deps": asked }] },
        })
    }

    #[test]
    fn the_bans_are_read_from_their_section_alone() {
        let all = banned(BANS).unwrap();
        assert_eq!(
            all.into_iter().collect::<Vec<_>>(),
            [("native-tls", "TLS is rustls"), ("tokio-tar", "it is banned")]
        );
    }

    #[test]
    fn bans_that_cannot_be_read_are_an_error() {
        for bad in [
            BANS.replace("[bans]", "[banned]"),
            BANS.replace("crate = \"tokio-tar\"", "name = \"tokio-tar\""),
            BANS.replace("tokio-tar", "tokio-tar:<0.4"),
        ] {
            assert!(banned(&bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_banned_package_in_the_graph_is_found_by_its_whole_name_with_who_brings_it() {
        let bans = banned(BANS).unwrap();
        let line = json!({ "name": "serde", "req": "^1" });
        assert!(in_graph(&graph(&["serde", "native-tls-api"], line.clone()), &bans).is_empty());
        assert_eq!(
            in_graph(&graph(&["serde", "native-tls"], line), &bans),
            ["`native-tls` is brought by `ours`, and deny.toml bans it: TLS is rustls"]
        );
    }

    #[test]
    fn a_line_that_takes_any_version_is_found_unless_it_names_a_place_in_the_tree() {
        let found = |line| wildcards(&graph(&["serde"], line)).len();
        assert_eq!(found(json!({ "name": "serde", "req": "*", "path": null })), 1);
        assert_eq!(found(json!({ "name": "serde", "req": "^1", "path": null })), 0);
        assert_eq!(found(json!({ "name": "core", "req": "*", "path": "crates/core" })), 0);
    }
}
