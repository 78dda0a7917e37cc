//! How the computer is reached: what would come from the environment, named one by one.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::Os;

/// What the caller says about its surroundings. Nothing else of the environment reaches a program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The CUPS server, as `CUPS_SERVER` has it: a socket, a host, a host and a port.
    pub cups_server: Option<String>,
    /// The folder with CUPS' settings (`CUPS_SERVERROOT`), when it is not the system's.
    pub cups_root: Option<PathBuf>,
    /// The person's home folder.
    pub home: Option<PathBuf>,
    /// The address of the system bus, when it is not the system's own.
    pub system_bus: Option<String>,
    /// The address of the session bus, over which the desktop is reached.
    pub session_bus: Option<String>,
    /// The folder for what runs as long as the person is signed in.
    pub runtime: Option<PathBuf>,
    /// The address of the sound service, as `PULSE_SERVER` has it, when it is not where it always is.
    pub sound_server: Option<String>,
    /// Which desktop the person has, as `XDG_CURRENT_DESKTOP` says it, such as `ubuntu:GNOME`.
    pub desktop: Option<String>,
    /// Folders with settings for everybody, the most important first, as `XDG_CONFIG_DIRS` has them.
    pub config_folders: Vec<PathBuf>,
    /// The certificates that are trusted, when they are not the system's own.
    pub certificates: Option<PathBuf>,
    /// As whom the print service is asked, and whose programs are looked at, by the number of the account, when it is not the one that this program runs as.
    pub uid: Option<u32>,
    /// Whether nothing but sockets of this computer can be reached, as in a name space without a network.
    pub sockets_only: bool,
    /// A file with the issuers of certificates that count for mail, instead of those that the system trusts.
    pub trusted_issuers: Option<PathBuf>,
    /// Where these hosts are at these ports, for mail, instead of where the network says.
    pub hosts: Vec<(String, u16, SocketAddr)>,
    /// The folder with the settings for mail that IT has put beside Thunderbird, when it is not the usual one.
    pub mail_settings: Option<PathBuf>,
    /// Folders in which programs are looked for, instead of the system's.
    pub programs: Option<Vec<PathBuf>>,
    /// On Windows: where the system and the person's own things are, by the names in [`OF_WINDOWS`].
    pub of_windows: Vec<(String, String)>,
}

/// What programs of Windows cannot do without. Not `PSModulePath`: it would lead to modules that anybody may have put there.
const OF_WINDOWS: [&str; 15] = [
    "SystemRoot",
    "SystemDrive",
    "windir",
    "ProgramData",
    "ProgramFiles",
    "CommonProgramFiles",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "TEMP",
    "TMP",
    "USERNAME",
    "USERDOMAIN",
    "COMPUTERNAME",
    "PROCESSOR_ARCHITECTURE",
];
/// The modules that come with Windows, in which every cmdlet that is used here is.
const MODULES: &str = r"C:\Windows\System32\WindowsPowerShell\v1.0\Modules";

/// `/etc/xdg` where nothing else is said (freedesktop, *XDG Base Directory Specification* 0.8).
fn config_folders(said: Option<&str>) -> Vec<PathBuf> {
    let folders = said.unwrap_or("/etc/xdg").split(':').map(PathBuf::from);
    folders.filter(|folder| folder.is_absolute()).collect()
}

impl Settings {
    /// What the environment of this process says.
    pub fn from_environment() -> Settings {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Settings {
            cups_server: variable("CUPS_SERVER"),
            cups_root: variable("CUPS_SERVERROOT").map(PathBuf::from),
            home: variable(if cfg!(windows) { "USERPROFILE" } else { "HOME" }).map(PathBuf::from),
            system_bus: variable("DBUS_SYSTEM_BUS_ADDRESS"),
            session_bus: variable("DBUS_SESSION_BUS_ADDRESS"),
            runtime: variable("XDG_RUNTIME_DIR").map(PathBuf::from),
            sound_server: variable("PULSE_SERVER"),
            desktop: variable("XDG_CURRENT_DESKTOP"),
            config_folders: config_folders(variable("XDG_CONFIG_DIRS").as_deref()),
            certificates: None,
            uid: None,
            sockets_only: false,
            trusted_issuers: None,
            hosts: Vec::new(),
            mail_settings: None,
            programs: None,
            of_windows: match cfg!(windows) {
                true => OF_WINDOWS
                    .into_iter()
                    .filter_map(|name| Some((name.to_owned(), variable(name)?)))
                    .collect(),
                false => Vec::new(),
            },
        }
    }

    /// What Windows says in this variable.
    pub(crate) fn of_windows(&self, wanted: &str) -> Option<&str> {
        self.of_windows.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    pub(crate) fn cups_root(&self) -> PathBuf {
        self.cups_root.clone().unwrap_or_else(|| Path::new("/etc/cups").to_owned())
    }

    /// Fixed, and writable by root alone: a program of the same name in somebody's own folder is not found.
    pub(crate) fn folders(&self, os: Os) -> Vec<PathBuf> {
        if let Some(folders) = &self.programs {
            return folders.clone();
        }
        let folders: &[&str] = match os {
            Os::Linux => &["/usr/sbin", "/usr/bin", "/sbin", "/bin", "/run/current-system/sw/bin"],
            Os::Mac => &["/usr/sbin", "/usr/bin", "/sbin", "/bin"],
            Os::Windows => &[r"C:\Windows\System32\WindowsPowerShell\v1.0", r"C:\Windows\System32"],
        };
        folders.iter().map(PathBuf::from).collect()
    }

    /// Named, also where it is the usual one: PulseAudio's programs would else start a service when there is none, and asking
    /// must change nothing.
    fn usual_sound_server(&self) -> Option<String> {
        self.runtime.as_ref().map(|runtime| format!("unix:{}", runtime.join("pulse/native").display()))
    }

    /// English whatever the person's language, so that complaints can be told apart; UTF-8, so that names survive.
    pub(crate) fn variables(&self, os: Os) -> Vec<(String, String)> {
        if os == Os::Windows {
            let modules = ("PSModulePath".to_owned(), MODULES.to_owned());
            return self.of_windows.iter().cloned().chain([modules]).collect();
        }
        let text = |path: &PathBuf| path.to_string_lossy().into_owned();
        let given = [
            ("HOME", self.home.as_ref().map(text)),
            ("CUPS_SERVERROOT", self.cups_root.as_ref().map(text)),
            ("DBUS_SYSTEM_BUS_ADDRESS", self.system_bus.clone()),
            ("DBUS_SESSION_BUS_ADDRESS", self.session_bus.clone()),
            ("XDG_RUNTIME_DIR", self.runtime.as_ref().map(text)),
            ("PULSE_SERVER", self.sound_server.clone().or_else(|| self.usual_sound_server())),
        ];
        let given = given.into_iter().filter_map(|(name, value)| Some((name, value?)));
        // macOS has no `C.UTF-8` in all of its versions, and CUPS' own programs speak UTF-8 there in any case.
        let language = if os == Os::Mac { "C" } else { "C.UTF-8" };
        let fixed = [("LC_ALL", language.to_owned())];
        fixed.into_iter().chain(given).map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// PulseAudio's programs start a service of their own where none is named (`client.conf(5)`, `autospawn`).
    #[test]
    fn the_sound_service_is_named_whenever_there_is_a_desktop() {
        let named = |settings: Settings| {
            settings
                .variables(Os::Linux)
                .into_iter()
                .find(|(name, _)| name == "PULSE_SERVER")
                .map(|(_, value)| value)
        };
        let runtime = Some(PathBuf::from("/run/user/7"));
        let usual = Settings { runtime: runtime.clone(), ..Settings::default() };
        assert_eq!(named(usual).as_deref(), Some("unix:/run/user/7/pulse/native"));
        let elsewhere =
            Settings { runtime, sound_server: Some("tcp:desk".to_owned()), ..Settings::default() };
        assert_eq!(named(elsewhere).as_deref(), Some("tcp:desk"));
        assert_eq!(named(Settings::default()), None);
    }
}
