//! The work tree as cargo and git see it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// The project: where it is and what is in it.
pub struct Project {
    /// The folder of the workspace.
    pub root: PathBuf,
    /// The answer of `cargo metadata`, dependencies and all.
    pub metadata: Value,
}

/// One of our own packages.
pub struct Package<'a> {
    /// Its name, such as `deskside-core`.
    pub name: &'a str,
    /// Its folder below the root, such as `crates/core`.
    pub folder: String,
    value: &'a Value,
}

impl Project {
    /// Asks cargo, from wherever we are inside the work tree.
    pub fn find() -> Result<Self> {
        let text = output(cargo().args(["metadata", "--all-features", "--format-version", "1"]))?;
        let metadata: Value = serde_json::from_str(&text).context("cargo metadata is not JSON")?;
        let root = metadata["workspace_root"].as_str().context("cargo names no workspace")?.into();
        Ok(Self { root, metadata })
    }

    /// Our own packages, by name.
    pub fn packages(&self) -> Vec<Package<'_>> {
        let ours: BTreeSet<&str> = strings(&self.metadata["workspace_members"]).collect();
        let mut packages: Vec<Package<'_>> = list(&self.metadata["packages"])
            .filter(|package| package["id"].as_str().is_some_and(|id| ours.contains(id)))
            .map(|value| {
                let manifest = Path::new(value["manifest_path"].as_str().unwrap_or_default());
                let folder = manifest.parent().and_then(|folder| folder.strip_prefix(&self.root).ok());
                let folder = folder.unwrap_or(Path::new("")).to_string_lossy().into_owned();
                Package { name: value["name"].as_str().unwrap_or_default(), folder, value }
            })
            .collect();
        packages.sort_by_key(|package| package.name);
        packages
    }

    /// How code says the name of a package: what its library is called.
    pub fn library(&self, package: &str) -> String {
        let found = list(&self.metadata["packages"]).find(|found| found["name"] == package);
        let targets = found.into_iter().flat_map(|found| list(&found["targets"]));
        let library = |target: &&Value| {
            strings(&target["kind"]).any(|kind| kind == "proc-macro" || kind.ends_with("lib"))
        };
        let name = targets.into_iter().find(library).and_then(|target| target["name"].as_str());
        name.unwrap_or(package).replace('-', "_")
    }

    /// Whether a package of ours has this name.
    pub fn has_package(&self, name: &str) -> bool {
        self.packages().iter().any(|package| package.name == name)
    }

    /// Whether `tests` brings a program with this name.
    pub fn has_tool(&self, name: &str) -> bool {
        self.packages()
            .iter()
            .any(|package| package.name == "deskside-tests" && package.has_target("bin", name))
    }

    /// Whether a package brings an example with this name.
    pub fn has_example(&self, package: &str, name: &str) -> bool {
        self.packages().iter().any(|found| found.name == package && found.has_target("example", name))
    }

    /// The files that are in git or would be, below the root.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut git = Command::new("git");
        git.current_dir(&self.root).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
        let text = output(&mut git)?;
        let mut files: Vec<String> =
            text.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        // Listed and deleted, but not yet committed as such.
        files.retain(|name| self.root.join(name).exists());
        files.sort();
        files.dedup();
        Ok(files)
    }

    /// A place below `target` that is ours to write to.
    pub fn scratch(&self) -> Result<PathBuf> {
        let target = self.metadata["target_directory"].as_str().context("cargo names no target folder")?;
        let folder = Path::new(target).join("xtask");
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Where cargo puts programs it builds for `profile` (`debug` or `release`).
    pub fn built(&self, profile: &str, program: &str) -> PathBuf {
        Path::new(self.metadata["target_directory"].as_str().unwrap_or("target")).join(profile).join(program)
    }
}

/// One line below `[dependencies]` or its like.
pub struct Dependency<'a> {
    /// The name of the package.
    pub name: &'a str,
    /// What it is called here, when that is another name.
    pub called: Option<&'a str>,
    /// Which section the line stands in.
    pub kind: Kind,
}

/// What a dependency is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// To be built.
    Normal,
    /// For tests and examples.
    Dev,
    /// For the script that runs before the build.
    Build,
}

impl<'a> Package<'a> {
    /// The names of our packages that this one needs to be built, tests left out.
    pub fn uses(&self) -> BTreeSet<&str> {
        list(&self.value["dependencies"])
            .filter(|dependency| dependency["kind"].as_str() != Some("dev") && dependency["path"].is_string())
            .filter_map(|dependency| dependency["name"].as_str())
            .collect()
    }

    /// What this package declares to need, ours and others'.
    pub fn dependencies(&self) -> Vec<Dependency<'a>> {
        let read = |value: &'a Value| Dependency {
            name: value["name"].as_str().unwrap_or_default(),
            called: value["rename"].as_str(),
            kind: match value["kind"].as_str() {
                Some("dev") => Kind::Dev,
                Some("build") => Kind::Build,
                _ => Kind::Normal,
            },
        };
        list(&self.value["dependencies"]).map(read).collect()
    }

    fn has_target(&self, kind: &str, name: &str) -> bool {
        list(&self.value["targets"])
            .any(|target| target["name"] == name && strings(&target["kind"]).any(|found| found == kind))
    }
}

/// The elements of an array, or nothing.
pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    list(value).filter_map(Value::as_str)
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What a command prints, or an error with what it complained about.
pub fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{name}`"))?;
    if !output.status.success() {
        bail!("`{name}` {}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
