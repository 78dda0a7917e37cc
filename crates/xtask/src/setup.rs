//! Brings what building and testing need: says what is missing, why, and how big it is, then installs it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context as _, Result, bail, ensure};

use crate::install;
use crate::packages::{Package, USUAL, Use, packages_for};
use crate::project::{Project, output};

const NODE: u32 = 20;

/// What every task needs: packages of the system, Node, the packages of the UI, and the built UI.
pub fn all(project: &Project) -> Result<()> {
    all_for(project, USUAL)
}

/// The same, with the packages of the system for these uses.
pub fn all_for(project: &Project, uses: &[Use]) -> Result<()> {
    packages(uses)?;
    node()?;
    ui_packages(project)?;
    ui(project)
}

/// Installs the Debian packages for these uses that are missing.
pub fn packages(uses: &[Use]) -> Result<()> {
    if Command::new("dpkg-query").arg("--version").output().is_err() {
        println!("      This is no Debian: see to it yourself that these are there.");
        packages_for(uses).for_each(|package| println!("        {}: {}", package.names[0], package.why));
        return Ok(());
    }
    let missing: Vec<&Package> = packages_for(uses).filter(|package| !is_installed(package)).collect();
    if missing.is_empty() && !install::has_stale_policy() {
        return Ok(());
    }
    if missing.iter().any(|package| candidate(package).is_none()) {
        println!("      The lists of packages are missing or old: apt-get update");
        as_root(&["apt-get", "-o", "DPkg::Lock::Timeout=300", "update", "-qq"], Interrupts::Obeyed)?;
    }
    let mut names = Vec::new();
    let all = [
        (Use::Build, "to build"),
        (Use::Test, "to try out and test"),
        (Use::Machine, "for a virtual machine"),
        (Use::Platforms, "to check for Windows and macOS"),
        (Use::Bench, "to measure"),
    ];
    for (use_, words) in all {
        let of_use: Vec<&&Package> = missing.iter().filter(|package| package.needed_to == use_).collect();
        if !of_use.is_empty() {
            println!("      Missing {words}:");
        }
        for package in of_use {
            let name = candidate(package)
                .with_context(|| format!("no Debian package `{}` here: {}", package.names[0], package.why))?;
            println!("        {name}: {}", package.why);
            names.push(name);
        }
    }
    for line in size(&names) {
        println!("      {line}");
    }
    download(&names)?;
    println!("      Installing. Nothing is started by it, and it goes to its end even when interrupted.");
    let own = std::env::current_exe()?;
    let mut words = vec![own.to_str().context("the path of this program is not text")?, install::TASK];
    words.extend(&names);
    as_root(&words, Interrupts::Ignored)?;
    ensure!(packages_for(uses).all(is_installed), "apt-get says that all is installed, dpkg does not");
    Ok(())
}

/// Gets the files; this is the long part, and may be interrupted.
fn download(names: &[&str]) -> Result<()> {
    let mut words =
        vec!["apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "--download-only", "-y", "-qq"];
    words.push("--no-install-recommends");
    words.extend(names);
    if as_root(&words, Interrupts::Obeyed).is_err() {
        println!("      That did not work; perhaps the lists of packages are old: apt-get update, and again");
        as_root(&["apt-get", "-o", "DPkg::Lock::Timeout=300", "update", "-qq"], Interrupts::Obeyed)?;
        as_root(&words, Interrupts::Obeyed)?;
    }
    Ok(())
}

/// Whether Ctrl-C reaches the command.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Interrupts {
    Obeyed,
    Ignored,
}

/// Runs words as root: as we are when we are, through sudo otherwise.
fn as_root(words: &[&str], interrupts: Interrupts) -> Result<()> {
    let root = output(Command::new("id").arg("-u"))?.trim() == "0";
    let mut all = Vec::new();
    if !root {
        if Command::new("sudo").arg("--version").output().is_err() {
            bail!("this needs root, and there is no sudo; as root, run: {}", words.join(" "));
        }
        println!("      As root, through sudo: {}", words.join(" "));
        all.push("sudo");
    }
    all.push("env");
    if interrupts == Interrupts::Ignored {
        all.push("--ignore-signal=INT,TERM,HUP,QUIT");
    }
    all.extend(["DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]);
    all.extend(words);
    let status = Command::new(all[0]).args(&all[1..]).stdout(Stdio::null()).status()?;
    ensure!(status.success(), "`{}` {status}", words.join(" "));
    Ok(())
}

fn is_installed(package: &Package) -> bool {
    package.names.iter().any(|name| {
        let asked = output(Command::new("dpkg-query").args(["-W", "-f", "${db:Status-Status}", name]));
        asked.is_ok_and(|status| status.trim() == "installed")
    })
}

/// The first of its names that this system can install.
fn candidate(package: &Package) -> Option<&'static str> {
    package.names.iter().copied().find(|name| {
        let asked = output(Command::new("apt-cache").env("LC_ALL", "C").args(["policy", name]));
        asked.is_ok_and(|text| text.contains("Candidate:") && !text.contains("Candidate: (none)"))
    })
}

/// What apt says about how much comes and how much room it takes.
fn size(names: &[&str]) -> Vec<String> {
    let mut ask = Command::new("apt-get");
    ask.env("LC_ALL", "C").args(["install", "--assume-no", "--no-install-recommends"]).args(names);
    // Saying no is a failure to apt; what it said before counts.
    let said = ask.stdin(Stdio::null()).output().map(|output| output.stdout).unwrap_or_default();
    sizes_in(&String::from_utf8_lossy(&said))
}

fn sizes_in(said: &str) -> Vec<String> {
    let wanted = ["Need to get", "After this operation", "Download size", "Space needed"];
    let lines = said.lines().map(str::trim);
    lines.filter(|line| wanted.iter().any(|start| line.starts_with(start))).map(str::to_owned).collect()
}

/// Whether Node is there and new enough.
pub fn node() -> Result<()> {
    let version = output(Command::new("node").arg("--version"))
        .context("Node.js is needed for the pages: version 20 or newer, with npm")?;
    let major: u32 = version.trim().trim_start_matches('v').split('.').next().unwrap_or("").parse()?;
    ensure!(major >= NODE, "Node.js {} is too old: version {NODE} or newer is needed", version.trim());
    output(Command::new("npm").arg("--version")).context("npm comes with Node.js and is needed too")?;
    Ok(())
}

/// The packages of the UI, exactly as its lock file says.
pub fn ui_packages(project: &Project) -> Result<()> {
    let ui = project.root.join("ui");
    let (lock, done) = (ui.join("package-lock.json"), ui.join("node_modules/.package-lock.json"));
    if modified(&done).is_some_and(|done| modified(&lock).is_some_and(|lock| lock <= done)) {
        return Ok(());
    }
    println!("      npm ci, in ui");
    output(Command::new("npm").current_dir(&ui).arg("ci"))?;
    Ok(())
}

/// The built pages, when something is newer than they are.
pub fn ui(project: &Project) -> Result<()> {
    let built = project.root.join("ui/dist/app.html");
    let newest = project
        .files()?
        .into_iter()
        .filter(|name| name.starts_with("ui/") && !name.starts_with("ui/dist"))
        .filter_map(|name| modified(&project.root.join(name)))
        .max();
    if modified(&built).is_some_and(|built| newest.is_some_and(|newest| newest <= built)) {
        return Ok(());
    }
    println!("      npm run build, in ui");
    output(Command::new("npm").current_dir(project.root.join("ui")).args(["run", "build"]))?;
    Ok(())
}

/// Whether the UI has a script of this name.
pub fn ui_has(project: &Project, script: &str) -> bool {
    let text = fs::read_to_string(project.root.join("ui/package.json")).unwrap_or_default();
    serde_json::from_str::<serde_json::Value>(&text)
        .is_ok_and(|package| package["scripts"][script].is_string())
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::sizes_in;

    #[test]
    fn the_size_is_read_from_what_apt_says_in_debian_12_and_13() {
        let twelve = "The following NEW packages will be installed:\n  xvfb\nNeed to get 1,234 kB of archives.\n\
                      After this operation, 5,678 kB of additional disk space will be used.\nDo you want to continue?";
        assert_eq!(sizes_in(twelve).len(), 2);
        let thirteen = "Summary:\n  Upgrading: 0, Installing: 1\n  Download size: 1,234 kB\n  Space needed: 5,678 kB / 9 GB";
        assert_eq!(sizes_in(thirteen), ["Download size: 1,234 kB", "Space needed: 5,678 kB / 9 GB"]);
    }
}
