//! How the computer is reached: what would come from the environment, named one by one.

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
    /// The certificates that are trusted, when they are not the system's own.
    pub certificates: Option<PathBuf>,
    /// As whom the print service is asked, by the number of the account, when it is not the one that this program runs as.
    pub uid: Option<u32>,
    /// Whether nothing but sockets of this computer can be reached, as in a name space without a network.
    pub sockets_only: bool,
    /// Folders in which programs are looked for, instead of the system's.
    pub programs: Option<Vec<PathBuf>>,
}

impl Settings {
    /// What the environment of this process says.
    pub fn from_environment() -> Settings {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Settings {
            cups_server: variable("CUPS_SERVER"),
            cups_root: variable("CUPS_SERVERROOT").map(PathBuf::from),
            home: variable("HOME").map(PathBuf::from),
            system_bus: variable("DBUS_SYSTEM_BUS_ADDRESS"),
            session_bus: variable("DBUS_SESSION_BUS_ADDRESS"),
            runtime: variable("XDG_RUNTIME_DIR").map(PathBuf::from),
            certificates: None,
            uid: None,
            sockets_only: false,
            programs: None,
        }
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

    /// English whatever the person's language, so that complaints can be told apart; UTF-8, so that names survive.
    pub(crate) fn variables(&self) -> Vec<(String, String)> {
        let text = |path: &PathBuf| path.to_string_lossy().into_owned();
        let given = [
            ("HOME", self.home.as_ref().map(text)),
            ("CUPS_SERVERROOT", self.cups_root.as_ref().map(text)),
            ("DBUS_SYSTEM_BUS_ADDRESS", self.system_bus.clone()),
            ("DBUS_SESSION_BUS_ADDRESS", self.session_bus.clone()),
            ("XDG_RUNTIME_DIR", self.runtime.as_ref().map(text)),
        ];
        let given = given.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let fixed = [("LC_ALL", "C.UTF-8".to_owned())];
        fixed.into_iter().chain(given).map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
