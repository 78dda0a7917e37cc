//! Root: installs what a package would install, enrols two people, and looks at it all in the end.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::office::{ANNA, ANNAS, MEHMET, MEHMETS, person, pinned, public};
use crate::{MEETING, run, said, see};

/// What is installed where, from the disk that this program is on.
const FILES: [(&str, &str, u32); 5] = [
    ("deskside-helper", "/usr/libexec/deskside-helper", 0o755),
    ("deskside-helper.service", "/usr/lib/systemd/system/deskside-helper.service", 0o644),
    ("org.deskside.Helper1.service", "/usr/share/dbus-1/system-services/org.deskside.Helper1.service", 0o644),
    ("org.deskside.Helper1.conf", "/usr/share/dbus-1/system.d/org.deskside.Helper1.conf", 0o644),
    ("org.deskside.helper.policy", "/usr/share/polkit-1/actions/org.deskside.helper.policy", 0o644),
];

pub fn install_and_look() {
    let here = std::env::current_exe().unwrap();
    for (name, to, mode) in FILES {
        fs::create_dir_all(Path::new(to).parent().unwrap()).unwrap();
        fs::copy(here.with_file_name(name), to).unwrap();
        fs::set_permissions(to, fs::Permissions::from_mode(mode)).unwrap();
    }
    run("systemctl", &["daemon-reload"]);
    run("systemctl", &["reload", "dbus.service"]);
    enrol(ANNA, ANNAS);
    enrol(MEHMET, MEHMETS);
    // Where these are on, systemd starts the print service again as soon as somebody asks for it.
    run("systemctl", &["stop", "cups.socket", "cups.path"]);
    run("systemctl", &["start", "cups.service"]);
    print_something();
    fs::create_dir_all(MEETING).unwrap();
    fs::set_permissions(MEETING, fs::Permissions::from_mode(0o777)).unwrap();
    // Anna's unit waits for this file.
    fs::write(format!("{MEETING}/installed"), "").unwrap();
    let begun = Instant::now();
    while !Path::new(MEETING).join("done").exists() {
        if begun.elapsed() > Duration::from_secs(120) {
            println!("vm: FAILED: anna did not come to an end");
            break;
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    see(
        "the print service was stopped",
        &said(&run("systemctl", &["is-active", "cups.service"])),
        "inactive",
    );
    run("systemctl", &["start", "cups.service"]);
    let mehmet = run("runuser", &["-u", "mehmet", "--", here.to_str().unwrap(), "mehmet"]);
    println!("{}", said(&mehmet));
    look();
    println!("vm: end");
    run("systemctl", &["poweroff", "--no-block"]);
}

fn enrol(uid: u32, seed: u8) {
    let device = format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b43{seed:02x}");
    let (root, uid) = (pinned().to_string(), uid.to_string());
    let (person, key) = (person(seed).to_string(), public(seed).to_string());
    let args =
        ["enrol", "--root", &root, "--uid", &uid, "--person", &person, "--device", &device, "--key", &key];
    let enrolled = run("/usr/libexec/deskside-helper", &args);
    see("enrolled", &enrolled.status.to_string(), "exit status: 0");
}

/// A queue that is paused, with a document of Mehmet's in it.
fn print_something() {
    run("lpadmin", &["-p", "Lobby", "-v", "socket://127.0.0.1:9", "-E", "-m", "raw"]);
    run("cupsdisable", &["Lobby"]);
    let printed = run("runuser", &["-u", "mehmet", "--", "lp", "-d", "Lobby", "/etc/hostname"]);
    println!("vm: {}", said(&printed));
}

/// What the system says about the service, and what the service has written down.
fn look() {
    let score = said(&run("systemd-analyze", &["security", "--no-pager", "deskside-helper.service"]));
    println!("vm: {}", score.lines().last().unwrap_or_default());
    let check = run("/usr/libexec/deskside-helper", &["check"]);
    see("the log holds together", &check.status.to_string(), "exit status: 0");
    println!("vm: {}", said(&check));
    let folder = fs::metadata("/var/lib/deskside").unwrap().permissions().mode() & 0o777;
    see("who may look into its folder", &format!("{folder:o}"), "700");
    let ports =
        said(&run("systemctl", &["show", "-p", "PrivateNetwork,NoNewPrivileges", "deskside-helper.service"]));
    see("no network", &ports.replace('\n', " "), "PrivateNetwork=yes NoNewPrivileges=yes");
    println!("vm: {}", said(&run("journalctl", &["-u", "deskside-helper", "-o", "cat", "--no-pager"])));
}
