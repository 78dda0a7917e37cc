//! Type-checks what runs on Windows and macOS, from Linux. Nothing is linked and nothing runs: that there are no types in the
//! way is all that it says.
//!
//! A target's own library is compiled out of Debian's sources of it, by the compiler that goes with them, so no toolchain has to
//! be downloaded. It has a target folder of its own, because that compiler is another one than the project's.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::packages::Use;
use crate::project::Project;
use crate::setup;
use crate::stages::spelled;

/// What people run on their computers. The server, the helper program and what tests are made of stay on Linux.
const PACKAGES: [&str; 7] = [
    "deskside-core",
    "deskside-content",
    "deskside-os",
    "deskside-sim",
    "deskside-app",
    "deskside-cli",
    "deskside",
];

/// A system to check for: its name, the compiler's for it, and what stands in for the tools of its own that are not here.
struct Platform {
    name: &'static str,
    target: &'static str,
    variables: &'static [(&'static str, &'static str)],
}

const PLATFORMS: [Platform; 2] = [
    Platform { name: "Windows", target: "x86_64-pc-windows-gnu", variables: &[] },
    Platform {
        name: "macOS",
        target: "aarch64-apple-darwin",
        // There is no C compiler for macOS here. What C there is in dependencies is not looked at then.
        variables: &[
            ("SDKROOT", "/"),
            ("CC_aarch64_apple_darwin", "/bin/true"),
            ("CXX_aarch64_apple_darwin", "/bin/true"),
            ("AR_aarch64_apple_darwin", "/bin/true"),
        ],
    },
];

/// Debian's cargo, which finds the compiler and the sources that go with it.
const CARGO: &str = "/usr/bin/cargo";

/// Checks for each system, and stops at the first for which something is wrong.
pub fn check(project: &Project) -> Result<()> {
    setup::packages(&[Use::Build, Use::Platforms])?;
    setup::node()?;
    setup::ui_packages(project)?;
    // The shell has the pages in it, also for the compiler.
    setup::ui(project)?;
    ensure!(Path::new(CARGO).is_file(), "`{CARGO}` is not there: it comes with Debian's cargo-web");
    for platform in PLATFORMS {
        let mut command = command(project, &platform)?;
        println!("{}: {}", platform.name, spelled(&command));
        let done = command.status().context("cannot start Debian's cargo")?;
        ensure!(done.success(), "it does not compile for {}", platform.name);
    }
    println!("It compiles for Windows and macOS. Nothing of it was linked or run there.");
    Ok(())
}

fn command(project: &Project, platform: &Platform) -> Result<Command> {
    let mut command = Command::new(CARGO);
    command.args(["check", "-Zbuild-std=std,panic_abort", "--target", platform.target]);
    command.arg("--target-dir").arg(project.scratch()?.join("platforms"));
    command.args(PACKAGES.iter().flat_map(|package| ["-p", *package]));
    // Whoever started this has told cargo which toolchain to use, and it is not this one.
    for name in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "CARGO_TARGET_DIR", "RUSTFLAGS"] {
        command.env_remove(name);
    }
    command.env("PATH", "/usr/bin:/bin");
    // The sources of the library can only be compiled with what is not stable yet.
    command.env("RUSTC_BOOTSTRAP", "1");
    command.envs(platform.variables.iter().copied());
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::{PACKAGES, PLATFORMS, command};
    use crate::project::Project;

    /// What runs on Linux alone, or only here.
    const LINUX_ONLY: [&str; 6] = [
        "deskside-helper",
        "deskside-protocol",
        "deskside-server",
        "deskside-stage",
        "deskside-tests",
        "deskside-xtask",
    ];

    #[test]
    fn every_package_is_checked_or_stays_on_linux() {
        let project = Project::find().unwrap();
        let mut known: Vec<&str> = PACKAGES.into_iter().chain(LINUX_ONLY).collect();
        known.sort_unstable();
        let packages: Vec<&str> = project.packages().iter().map(|package| package.name).collect();
        assert_eq!(packages, known);
    }

    #[test]
    fn what_the_caller_told_cargo_is_not_told_to_the_other_one() {
        let project = Project::find().unwrap();
        let command = command(&project, &PLATFORMS[1]).unwrap();
        let told = |name: &str| command.get_envs().find(|(key, _)| *key == name).map(|(_, value)| value);
        assert_eq!(told("RUSTUP_TOOLCHAIN"), Some(None));
        assert_eq!(told("SDKROOT").flatten().and_then(|value| value.to_str()), Some("/"));
    }
}
