//! A virtual machine for what a container cannot be: systemd, polkit, logind and the bus of a whole Debian, with the helper
//! program installed as a package would. Its disk is made once; each run leaves it as it was.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::packages::Use;
use crate::project::{Project, cargo, output};
use crate::setup;

/// What the machine consists of, beside the smallest Debian.
const PARTS: &str =
    "systemd,systemd-sysv,dbus,polkitd,libpam-systemd,udev,cups,cups-client,linux-image-amd64";
/// Anna's password there. It opens nothing but this machine.
const PASSWORD: &str = "anna:correct horse";
/// How the two programs in it are started: one as root, and one in a session at the screen, as somebody who signed in.
const UNITS: [(&str, &str); 2] = [
    ("root", "After=dbus.service cups.service\n[Service]\n"),
    (
        "anna",
        "After=systemd-logind.service systemd-user-sessions.service\nConflicts=getty@tty1.service\n[Service]\n\
         User=anna\nPAMName=login\nTTYPath=/dev/tty1\nStandardInput=tty\n\
         Environment=XDG_SEAT=seat0 XDG_VTNR=1 XDG_SESSION_TYPE=tty\n",
    ),
];

/// The first word from the machine comes within this time, with and without the help of the processor.
const ACCELERATORS: [(&str, Duration); 2] =
    [("kvm", Duration::from_secs(40)), ("tcg", Duration::from_secs(300))];
/// And its last word within this.
const LIMIT: Duration = Duration::from_secs(600);

/// Builds the helper program, starts the machine, and says what was seen in it.
pub fn run(project: &Project) -> Result<ExitCode> {
    setup::packages(&[Use::Build, Use::Machine])?;
    let mut build = cargo();
    build.args(["build", "-p", "deskside-helper", "--bin", "deskside-helper", "--example", "vm"]);
    ensure!(build.status()?.success(), "the helper program does not build");
    let place = project.scratch()?.join("vm");
    fs::create_dir_all(&place)?;
    if !place.join("base.ext4").exists() {
        make_base(&place)?;
    }
    pack(project, &place)?;
    for (accelerator, patience) in ACCELERATORS {
        if accelerator == "kvm" && !Path::new("/dev/kvm").exists() {
            continue;
        }
        println!("Starting the machine ({accelerator}).");
        match watch(&place, accelerator, patience)? {
            Some(log) => return judge(&log),
            None => println!("It does not start like this within {} s.", patience.as_secs()),
        }
    }
    anyhow::bail!("the machine does not start: see {}", place.join("serial.log").display())
}

/// A Debian from where this computer gets its own, with two people and two units.
fn make_base(place: &Path) -> Result<()> {
    let root = output(Command::new("id").arg("-u"))?.trim() == "0";
    ensure!(root, "making the disk of the machine needs root, once");
    let (mirror, suite) = (mirror()?, suite()?);
    println!(
        "Making the disk of the machine, once: Debian {suite}, about 1 GB. It stays in {}.",
        place.display()
    );
    let folder = place.join("root");
    let _ = fs::remove_dir_all(&folder);
    let mut debootstrap = Command::new("debootstrap");
    debootstrap.args(["--variant=minbase", &format!("--include={PARTS}"), &suite]).arg(&folder).arg(mirror);
    output(&mut debootstrap)?;
    for (name, uid) in [("anna", "1000"), ("mehmet", "1001")] {
        output(Command::new("chroot").arg(&folder).args(["useradd", "-m", "-u", uid, name]))?;
    }
    fs::write(folder.join("run/password"), PASSWORD)?;
    let set = Command::new("chroot")
        .arg(&folder)
        .arg("chpasswd")
        .stdin(fs::File::open(folder.join("run/password"))?)
        .status()?;
    ensure!(set.success(), "the password cannot be set");
    let units = folder.join("etc/systemd/system");
    for (who, lines) in UNITS {
        let unit = format!("deskside-vm-{who}.service");
        let text = format!(
            "[Unit]\n{lines}StandardOutput=file:/dev/ttyS0\nStandardError=file:/dev/ttyS0\n\
             ExecStart=/deskside/vm {who}\n[Install]\nWantedBy=multi-user.target\n"
        );
        fs::write(units.join(&unit), text)?;
        let wants = units.join("multi-user.target.wants").join(&unit);
        std::os::unix::fs::symlink(format!("/etc/systemd/system/{unit}"), wants)?;
    }
    // The first console is for what is said, the first screen for Anna.
    for getty in ["serial-getty@ttyS0.service", "getty@tty1.service"] {
        std::os::unix::fs::symlink("/dev/null", units.join(getty))?;
    }
    fs::create_dir_all(folder.join("deskside"))?;
    fs::write(folder.join("etc/fstab"), "/dev/vda / ext4 defaults 0 1\n/dev/vdb /deskside ext4 ro 0 2\n")?;
    fs::write(folder.join("etc/hostname"), "laptop\n")?;
    fs::write(folder.join("etc/hosts"), "127.0.0.1 localhost laptop\n")?;
    for name in ["vmlinuz", "initrd.img"] {
        let found = fs::read_dir(folder.join("boot"))?.flatten().map(|entry| entry.path());
        let mut found = found.filter(|path| path.to_string_lossy().contains(&format!("/{name}-")));
        fs::copy(found.next().with_context(|| format!("no {name} in the machine"))?, place.join(name))?;
    }
    output(Command::new("chroot").arg(&folder).args(["apt-get", "clean"]))?;
    disk(&folder, &place.join("base.part"), "2G")?;
    fs::rename(place.join("base.part"), place.join("base.ext4"))?;
    Ok(fs::remove_dir_all(&folder)?)
}

/// What is under test, on a disk of its own.
fn pack(project: &Project, place: &Path) -> Result<()> {
    let folder = place.join("extra");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let install = project.root.join("crates/helper/install");
    let installed = fs::read_dir(install)?.flatten().map(|entry| entry.path());
    let built = [project.built("debug", "deskside-helper"), project.built("debug", "examples/vm")];
    for path in installed.chain(built) {
        fs::copy(&path, folder.join(path.file_name().context("a file has a name")?))?;
    }
    disk(&folder, &place.join("extra.ext4"), "256M")
}

fn disk(folder: &Path, to: &Path, size: &str) -> Result<()> {
    let _ = fs::remove_file(to);
    output(Command::new("mke2fs").args(["-q", "-t", "ext4", "-d"]).arg(folder).arg(to).arg(size))?;
    Ok(())
}

/// Where this computer gets its packages from.
fn mirror() -> Result<String> {
    let more =
        fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten().map(|entry| entry.path());
    let files = more.chain([PathBuf::from("/etc/apt/sources.list")]);
    let text: String = files.filter_map(|file| fs::read_to_string(file).ok()).collect();
    mirror_in(&text).context("nothing in /etc/apt names a Debian mirror")
}

fn mirror_in(sources: &str) -> Option<String> {
    let lines =
        sources.lines().map(str::trim).filter(|line| line.starts_with("URIs:") || line.starts_with("deb "));
    let mut words = lines.flat_map(str::split_whitespace).map(|word| word.trim_end_matches('/'));
    words.find(|word| word.starts_with("http") && word.ends_with("/debian")).map(str::to_owned)
}

fn suite() -> Result<String> {
    let text = fs::read_to_string("/etc/os-release")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    Ok(line.context("this is no released Debian")?.to_owned())
}

/// Ends the machine with us.
struct Machine(Child);

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the machine and waits until it has ended. None when no word comes from it.
fn watch(place: &Path, accelerator: &str, patience: Duration) -> Result<Option<String>> {
    let log = place.join("serial.log");
    fs::write(&log, "")?;
    let mut qemu = Command::new("qemu-system-x86_64");
    qemu.current_dir(place);
    qemu.args(["-machine", &format!("q35,accel={accelerator}"), "-cpu", "max", "-m", "1024", "-smp", "2"]);
    qemu.args(["-kernel", "vmlinuz", "-initrd", "initrd.img"]);
    qemu.args(["-append", "root=/dev/vda rw console=ttyS0 quiet systemd.show_status=no"]);
    qemu.args(["-display", "none", "-monitor", "none", "-nic", "none", "-no-reboot"]);
    qemu.args(["-serial", "file:serial.log"]);
    qemu.args(["-drive", "file=base.ext4,if=virtio,format=raw,snapshot=on"]);
    qemu.args(["-drive", "file=extra.ext4,if=virtio,format=raw,readonly=on"]);
    let child = qemu.stdin(Stdio::null()).spawn().context("qemu-system-x86_64 does not start")?;
    let (mut machine, begun) = (Machine(child), Instant::now());
    loop {
        let ended = machine.0.try_wait()?.is_some();
        let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        let late = begun.elapsed() > if said.contains("vm:") { LIMIT } else { patience };
        if ended || said.contains("vm: end") || late {
            return Ok(said.contains("vm:").then_some(said));
        }
        std::thread::sleep(Duration::from_millis(300));
    }
}

/// Prints what was seen. All of it must be as it should be, and there must be an end.
fn judge(log: &str) -> Result<ExitCode> {
    let lines: Vec<&str> = log.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.iter().for_each(|line| println!("  {line}"));
    let count = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    let (passed, failed) = (count("vm: ok:"), count("vm: FAILED:"));
    println!("{passed} passed, {failed} failed");
    ensure!(failed == 0 && passed > 0, "not all is as it should be in the machine");
    ensure!(lines.contains(&"vm: end"), "the machine did not come to an end");
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::mirror_in;

    #[test]
    fn the_mirror_is_that_of_debian_itself_in_both_forms_of_the_file() {
        let new =
            "Types: deb\nURIs: http://one.example/debian-security\n\nURIs: http://two.example/debian/\n";
        assert_eq!(mirror_in(new).as_deref(), Some("http://two.example/debian"));
        let old = "# deb http://no.example/debian x main\ndeb [arch=amd64] https://three.example/debian bookworm main\n";
        assert_eq!(mirror_in(old).as_deref(), Some("https://three.example/debian"));
        assert_eq!(mirror_in("deb https://x.example/other bookworm main"), None);
    }
}
