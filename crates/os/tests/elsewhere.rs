//! Windows and macOS, with stand-ins for their programs: what they are told, and what is made of what they answer. The answers are
//! documented ones. That the real programs answer so is shown nowhere here.

use std::os::unix::fs::PermissionsExt as _;

use anyhow::Result;
use deskside_core::action::PrintingAction;
use deskside_core::drives::ShareAddress;
use deskside_core::machine::{DrivesAsk, Fault, FilesAsk, Machine, PrintingAsk, Reading, SystemAsk};
use deskside_core::probe::Verdict;
use deskside_core::secret::{Secret, SecretName, Secrets};
use deskside_core::system::Power;
use deskside_os::{Computer, Os, Settings};
use std::sync::Arc;

use crate::support::{WITHIN, action, change, check, holds, list, plan};

const PRINTERS: &str = include_str!("../src/documented/windows-printers.json");
const JOBS: &str = include_str!("../src/documented/windows-jobs.json");

/// A folder with stand-ins for programs, and the computer that finds them there.
struct Elsewhere {
    folder: tempfile::TempDir,
    computer: Computer,
}

impl Elsewhere {
    fn with(os: Os, programs: &[(&str, &str)]) -> Result<Elsewhere> {
        let folder = tempfile::tempdir()?;
        let here = folder.path().display();
        for (name, script) in programs {
            let path = folder.path().join(name);
            std::fs::write(&path, format!("#!/bin/sh\nhere='{here}'\n{script}"))?;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755))?;
        }
        let programs = vec![folder.path().to_owned(), "/usr/bin".into(), "/bin".into()];
        let settings = Settings {
            programs: Some(programs),
            home: Some(folder.path().to_owned()),
            of_windows: vec![("USERNAME".to_owned(), "anna".to_owned())],
            ..Settings::default()
        };
        Ok(Elsewhere { computer: Computer::new(os, settings), folder })
    }

    fn put(&self, name: &str, text: &str) -> Result<()> {
        Ok(std::fs::write(self.folder.path().join(name), text)?)
    }

    fn told(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap_or_default()
    }
}

/// Answers as documented, and pauses and resumes what it is told to. It keeps what it was told.
const POWERSHELL: &str = r#"
cat > "$here/input"
for script in "$@"; do :; done
printf '%s' "$script" > "$here/script"
case "$script" in
*Win32_TCPIPPrinterPort*) cat "$here/printers" ;;
*Win32_PrintJob*) cat "$here/jobs" ;;
*'MethodName Resume'*) sed -i 's/"status":8/"status":3/' "$here/printers" ;;
*'MethodName Pause'*) sed -i 's/"status":3,"trouble":4/"status":8,"trouble":4/' "$here/printers" ;;
*'PrinterObject'*) printf '%s' '-2147024891 0 HRESULT 0x80070005,Remove-PrintJob' >&2; exit 1 ;;
*New-SmbMapping*) : ;;
*RemoveNetworkDrive*) printf '%s' '{"connections":[]}' > "$here/drives" ;;
*Win32_NetworkConnection*) cat "$here/drives" ;;
*) exit 7 ;;
esac
"#;

fn windows() -> Result<Elsewhere> {
    let windows = Elsewhere::with(Os::Windows, &[("powershell.exe", POWERSHELL)])?;
    windows.put("printers", PRINTERS)?;
    windows.put("jobs", JOBS)?;
    windows.put("drives", r#"{"connections":[]}"#)?;
    Ok(windows)
}

#[test]
fn a_change_on_windows_is_planned_made_seen_and_taken_back() -> Result<()> {
    let windows = windows()?;
    let printers = list(&windows.computer, "printers.list").expect("printers");
    let [first, ..] = &printers[..] else { panic!("{printers:?}") };
    assert_eq!(first.name, "HP LaserJet (2nd floor)");
    let resume = action("printer.resume", &[("queue", &first.key)]);
    assert_eq!(holds(&windows.computer, &resume), Ok(false));
    let done = change(&windows.computer, &resume)?;
    // The name came as data, and the script is the one that was agreed to.
    assert_eq!(windows.told("input"), r#"{"printer":"HP LaserJet (2nd floor)"}"#);
    assert_eq!(Some(&windows.told("script")), done.invocations[0].args.last());
    assert_eq!(holds(&windows.computer, &resume), Ok(true));
    let undo = done.undo.expect("a way back");
    change(&windows.computer, &undo)?;
    assert_eq!(holds(&windows.computer, &resume), Ok(false));
    Ok(())
}

#[test]
fn what_windows_refuses_is_said_by_its_number() -> Result<()> {
    let windows = windows()?;
    let queue = "HP%20LaserJet%20(2nd%20floor)";
    let fault = change(&windows.computer, &action("printer.cancel-job", &[("queue", queue), ("job", "9")]));
    assert_eq!(fault.err(), Some(Fault::Denied { detail: "HRESULT 0x80070005,Remove-PrintJob".to_owned() }));
    assert_eq!(windows.told("input"), r#"{"printer":"HP LaserJet (2nd floor)","job":9}"#);
    Ok(())
}

#[test]
fn a_plan_in_which_somebody_changed_the_data_is_not_carried_out() -> Result<()> {
    let windows = windows()?;
    let mut other =
        plan(&windows.computer, &action("printer.resume", &[("queue", "HP%20LaserJet%20(2nd%20floor)")]))
            .expect("a plan");
    other.invocations[0].input = Some(r#"{"printer":"Lobby"}"#.to_owned());
    let permit = crate::support::permit(&other);
    assert_eq!(windows.computer.apply(&permit, &other, WITHIN), Err(Fault::NotPermitted));
    Ok(())
}

/// One password for everything.
#[derive(Debug)]
struct One;

impl Secrets for One {
    fn secret(&self, _: &SecretName) -> Option<Secret> {
        Secret::new("ge'heim\u{fc}".to_owned()).ok()
    }
}

#[test]
fn a_password_reaches_windows_over_the_input_alone() -> Result<()> {
    let windows = windows()?;
    let settings = Settings {
        programs: Some(vec![windows.folder.path().to_owned(), "/usr/bin".into(), "/bin".into()]),
        ..Settings::default()
    };
    let computer = Computer::new(Os::Windows, settings).with_secrets(Arc::new(One));
    let secret = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password";
    let connect = action(
        "drive.connect",
        &[("share", "smb://files/office"), ("account", r"NORTH\anna"), ("secret", secret)],
    );
    let done = change(&computer, &connect)?;
    assert_eq!(
        windows.told("input"),
        r#"{"password":"ge'heim\u00fc","path":"\\\\files\\office","account":"NORTH\\anna"}"#
    );
    assert!(!format!("{done:?}").contains("heim") && !windows.told("script").contains("heim"));
    Ok(())
}

#[test]
fn whose_files_are_open_windows_does_not_tell_and_does_not_cut_off() -> Result<()> {
    let windows = windows()?;
    windows.put("drives", include_str!("../src/documented/windows-drives.json"))?;
    let of_drive = [("share", "smb://files.example/office"), ("account", r"NORTH\anna")];
    let verdict = check(&windows.computer, "drive.in-use", &of_drive);
    assert_eq!(verdict, Verdict::Unknown { fault: Fault::NotSupported });
    let away = action("drive.disconnect", &of_drive);
    let done = change(&windows.computer, &away)?;
    assert!(windows.told("script").contains("RemoveNetworkDrive($name, $false, $true)"), "not by force");
    assert_eq!((done.effects.len(), holds(&windows.computer, &away)), (1, Ok(true)));
    Ok(())
}

#[test]
fn what_windows_does_not_tell_is_unknown_and_not_well() -> Result<()> {
    let windows = windows()?;
    windows.put("printers", "Zugriff verweigert")?;
    let queues = windows.computer.read(&PrintingAsk::Queues.into(), WITHIN);
    assert!(matches!(queues, Err(Fault::Unreadable { .. })), "{queues:?}");
    assert!(!format!("{queues:?}").contains("verweigert"), "what anybody may have written goes into no log");
    let power = windows.computer.read(&SystemAsk::Power.into(), WITHIN);
    assert_eq!(
        power,
        Err(Fault::Tool { program: "powershell.exe".to_owned(), code: 7, detail: String::new() })
    );
    assert_eq!(windows.computer.read(&PrintingAsk::FoundPrinters.into(), WITHIN), Err(Fault::NotSupported));
    let none = Computer::new(Os::Windows, Settings { programs: Some(Vec::new()), ..Settings::default() });
    let missing = Fault::NotInstalled { what: "powershell.exe".to_owned() };
    assert_eq!(none.read(&FilesAsk::Room.into(), WITHIN), Err(missing));
    Ok(())
}

#[test]
fn what_windows_has_no_script_for_is_not_tried() -> Result<()> {
    let windows = windows()?;
    let page = PrintingAction::TestPage { queue: "HP%20LaserJet%20(2nd%20floor)".parse()? };
    assert_eq!(change(&windows.computer, &page.into()).err(), Some(Fault::NotSupported));
    Ok(())
}

/// Has what is mounted in a file, and takes it away when it is told to.
const UMOUNT: &str = r#"printf '%s' "$*" > "$here/told"; grep -vF "$1 on " "$here/mounts" > "$here/rest"; mv "$here/rest" "$here/mounts""#;

#[test]
fn a_shared_folder_of_a_mac_is_listed_asked_and_disconnected() -> Result<()> {
    let mac = Elsewhere::with(
        Os::Mac,
        &[
            ("mount", "cat \"$here/mounts\""),
            ("umount", UMOUNT),
            ("lsof", "printf 'p412\\ncMicrosoft Word\\n'"),
            ("ioreg", "cat \"$here/battery\""),
        ],
    )?;
    mac.put("mounts", include_str!("../src/documented/macos-mounts.txt"))?;
    mac.put("battery", include_str!("../src/documented/macos-battery.plist"))?;
    let battery = mac.computer.read(&SystemAsk::Power.into(), WITHIN);
    assert_eq!(battery, Ok(Reading::Power(Power { battery: Some(63) })));
    let away =
        action("drive.disconnect", &[("share", "smb://files.example/office"), ("account", r"NORTH\anna")]);
    let done = change(&mac.computer, &away)?;
    assert_eq!(mac.told("told"), "//NORTH;anna@files.example/office");
    // Who has a file open there is said before.
    assert_eq!(done.effects.len(), 2, "{:?}", done.effects);
    assert_eq!(holds(&mac.computer, &away), Ok(true));
    let share: ShareAddress = "smb://files.example/office".parse()?;
    let Ok(Reading::Drives(left)) = mac.computer.read(&DrivesAsk::Drives.into(), WITHIN) else {
        panic!("no list")
    };
    assert!(left.len() == 2 && left.iter().all(|drive| !drive.share.is_same(&share)));
    assert_eq!(mac.computer.read(&FilesAsk::Trash.into(), WITHIN), Err(Fault::NotSupported));
    Ok(())
}
