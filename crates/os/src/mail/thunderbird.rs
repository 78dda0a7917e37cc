//! Thunderbird's profiles: one of its own for each account that Deskside sets up, and an entry in the menu that opens it.
//!
//! INVARIANT: what Deskside did not make is left as it is, and what somebody has kept in a profile since is never deleted.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use deskside_core::machine::Fault;
use deskside_core::mail::{MailAccount, MailAddress, MailProfile, MailProfiles, MailServer, aside};

use self::list::List;

mod list;

/// What the folder of a profile of ours is called, before the address.
const FOLDER: &str = "deskside.";
/// What its entry in the menu is called, before and behind the address.
const ENTRY: (&str, &str) = ("deskside-mail-", ".desktop");
/// What Thunderbird reads, and what we know it again by.
const PREFERENCES: &str = "prefs.js";
const MADE: &str = "deskside.json";
/// Larger files are not ours.
const MAX_FILE: u64 = 1024 * 1024;

/// The Thunderbird of one person.
pub(super) struct Thunderbird<'a> {
    pub home: &'a Path,
    pub is_installed: bool,
}

impl Thunderbird<'_> {
    fn root(&self) -> PathBuf {
        self.home.join(".thunderbird")
    }

    fn list_file(&self) -> PathBuf {
        self.root().join("profiles.ini")
    }

    fn folder(&self, mail: &MailAddress) -> PathBuf {
        self.root().join(format!("{FOLDER}{mail}"))
    }

    fn menu(&self) -> PathBuf {
        self.home.join(".local/share/applications")
    }

    fn entry(&self, mail: &MailAddress) -> PathBuf {
        self.menu().join(format!("{}{mail}{}", ENTRY.0, ENTRY.1))
    }

    fn list(&self) -> Result<List, Fault> {
        Ok(List::read(&text(&self.list_file())?.unwrap_or_default()))
    }

    /// What Deskside has set up: whatever there is of it, in the list, among the folders or in the menu.
    pub(super) fn profiles(&self) -> Result<MailProfiles, Fault> {
        let list = self.list()?;
        let listed: BTreeSet<MailAddress> = list.paths().filter_map(address).collect();
        let folders: BTreeSet<MailAddress> =
            names(&self.root())?.iter().filter_map(|name| address(name)).collect();
        let entries = names(&self.menu())?;
        let entries = entries.iter().filter_map(|name| name.strip_prefix(ENTRY.0)?.strip_suffix(ENTRY.1));
        let entries: BTreeSet<MailAddress> = entries.filter_map(|mail| mail.parse().ok()).collect();
        let mut profiles = Vec::new();
        for mail in listed.iter().chain(&folders).chain(&entries).collect::<BTreeSet<_>>() {
            let account = self.made(mail)?;
            let is_whole = account.is_some() && listed.contains(mail) && entries.contains(mail);
            let is_used = self.is_used(mail, account.as_ref())?;
            let aside = aside(mail, |name| self.root().join(name).exists());
            profiles.push(MailProfile { mail: mail.clone(), account, is_whole, is_used, aside });
        }
        Ok(MailProfiles { is_installed: self.is_installed, is_open: self.is_open(&list), profiles })
    }

    /// What a profile was made with.
    fn made(&self, mail: &MailAddress) -> Result<Option<MailAccount>, Fault> {
        let text = text(&self.folder(mail).join(MADE))?;
        let made = text.and_then(|text| serde_json::from_str::<MailAccount>(&text).ok());
        Ok(made.filter(|account| account.mail == *mail))
    }

    /// Whether there is anything in the profile that we have not put there.
    fn is_used(&self, mail: &MailAddress, account: Option<&MailAccount>) -> Result<bool, Fault> {
        let folder = self.folder(mail);
        if names(&folder)?.iter().any(|name| name != PREFERENCES && name != MADE) {
            return Ok(true);
        }
        let kept = text(&folder.join(PREFERENCES))?;
        Ok(kept.is_some() && kept != account.map(preferences))
    }

    /// Whether Thunderbird has a profile open: it holds a lock in its folder for as long as it does.
    fn is_open(&self, list: &List) -> bool {
        list.paths().any(|path| is_locked(&self.root().join(path).join(".parentlock")))
    }

    fn closed(&self) -> Result<List, Fault> {
        for path in [self.root(), self.list_file()] {
            if path.is_symlink() {
                return Err(Fault::Denied { detail: "Thunderbird's folder is a link".to_owned() });
            }
        }
        let list = self.list()?;
        match self.is_open(&list) {
            true => Err(Fault::Denied { detail: "Thunderbird is open".to_owned() }),
            false => Ok(list),
        }
    }

    /// Sets an account up, or brings it to its end. The list comes last: before that, Thunderbird knows nothing of it.
    pub(super) fn add(&self, account: &MailAccount) -> Result<(), Fault> {
        if !self.is_installed {
            return Err(Fault::NotInstalled { what: "thunderbird".to_owned() });
        }
        let mut list = self.closed()?;
        let mail = &account.mail;
        let folder = self.folder(mail);
        if self.made(mail)?.as_ref() != Some(account) {
            if self.is_used(mail, None)? {
                return Err(Fault::Denied { detail: "something else is in the folder".to_owned() });
            }
            self.make_folder(account, &folder).map_err(|error| fault(&error))?;
        }
        let made = write(&self.entry(mail), &entry(mail)).and_then(|()| {
            list.add(&name(mail), &format!("{FOLDER}{mail}"));
            write(&self.list_file(), &list.text())
        });
        made.map_err(|error| fault(&error))
    }

    /// The folder appears with all that is in it, or not at all.
    fn make_folder(&self, account: &MailAccount, folder: &Path) -> io::Result<()> {
        let new = self.root().join(format!(".{FOLDER}new"));
        discard(&new)?;
        fs::create_dir_all(&new)?;
        own(&new)?;
        let made = serde_json::to_string_pretty(account).map_err(io::Error::other)?;
        write(&new.join(MADE), &made)?;
        write(&new.join(PREFERENCES), &preferences(account))?;
        discard(folder)?;
        fs::rename(&new, folder)
    }

    /// Takes an account out. The list comes first: from then on Thunderbird knows nothing of it.
    pub(super) fn remove(&self, mail: &MailAddress) -> Result<(), Fault> {
        let mut list = self.closed()?;
        let is_used = self.is_used(mail, self.made(mail)?.as_ref())?;
        let mut gone = || -> io::Result<()> {
            if list.remove(&format!("{FOLDER}{mail}")) {
                match list.is_as_new() {
                    true => fs::remove_file(self.list_file())?,
                    false => write(&self.list_file(), &list.text())?,
                }
            }
            absent(fs::remove_file(self.entry(mail)))?;
            match is_used {
                true => {
                    let kept = aside(mail, |name| self.root().join(name).exists());
                    fs::rename(self.folder(mail), self.root().join(kept))
                }
                false => discard(&self.folder(mail)),
            }
        };
        gone().map_err(|error| fault(&error))?;
        // What was not there before us goes as well; where anything else is in it, it stays.
        let _ = fs::remove_dir(self.root());
        Ok(())
    }
}

/// The address in the name of a folder of ours.
fn address(folder: &str) -> Option<MailAddress> {
    folder.strip_prefix(FOLDER)?.parse().ok()
}

/// What the profile is called in Thunderbird.
fn name(mail: &MailAddress) -> String {
    format!("{mail} (Deskside)")
}

/// What Thunderbird is told: the account, and no password, which it asks for itself.
fn preferences(account: &MailAccount) -> String {
    let MailAccount { mail, incoming, outgoing, account } = account;
    let text = |text: &str| serde_json::Value::from(text).to_string();
    let encryption = |server: &MailServer| if server.at_once() { "3" } else { "2" }.to_owned();
    let lines = [
        ("mail.accountmanager.accounts", text("account1")),
        ("mail.accountmanager.defaultaccount", text("account1")),
        ("mail.account.account1.identities", text("id1")),
        ("mail.account.account1.server", text("server1")),
        ("mail.server.server1.type", text("imap")),
        ("mail.server.server1.hostname", text(incoming.host())),
        ("mail.server.server1.port", incoming.port().to_string()),
        ("mail.server.server1.socketType", encryption(incoming)),
        // A password, inside of the encryption.
        ("mail.server.server1.authMethod", "3".to_owned()),
        ("mail.server.server1.userName", text(account.as_str())),
        ("mail.server.server1.name", text(mail.as_str())),
        ("mail.server.server1.login_at_startup", "true".to_owned()),
        ("mail.identity.id1.useremail", text(mail.as_str())),
        ("mail.identity.id1.smtpServer", text("smtp1")),
        ("mail.smtpservers", text("smtp1")),
        ("mail.smtp.defaultserver", text("smtp1")),
        ("mail.smtpserver.smtp1.type", text("smtp")),
        ("mail.smtpserver.smtp1.hostname", text(outgoing.host())),
        ("mail.smtpserver.smtp1.port", outgoing.port().to_string()),
        ("mail.smtpserver.smtp1.try_ssl", encryption(outgoing)),
        ("mail.smtpserver.smtp1.authMethod", "3".to_owned()),
        ("mail.smtpserver.smtp1.username", text(account.as_str())),
    ];
    lines.map(|(name, value)| format!("user_pref(\"{name}\", {value});\n")).concat()
}

/// The entry of the menu: it opens this profile, also beside another that is open. In an address there is no sign that needs care here.
fn entry(mail: &MailAddress) -> String {
    format!(
        "[Desktop Entry]\nType=Application\nName={mail}\nComment=Thunderbird\nIcon=thunderbird\n\
         Exec=thunderbird -P \"{}\"\nCategories=Network;Email;\nTerminal=false\n",
        name(mail)
    )
}

/// What is in a file; none where there is no such file.
fn text(path: &Path) -> Result<Option<String>, Fault> {
    let mut text = String::new();
    match File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_string(&mut text)) {
        Ok(length) if length as u64 > MAX_FILE => {
            Err(Fault::Unreadable { detail: "a file of Thunderbird's is too long".to_owned() })
        }
        Ok(_) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(fault(&error)),
    }
}

/// The names in a folder; none where there is no such folder.
fn names(folder: &Path) -> Result<Vec<String>, Fault> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            Ok(entries.flatten().map(|at| at.file_name().to_string_lossy().into_owned()).collect())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(fault(&error)),
    }
}

/// Writes a file so that it is the old one or the new one, whatever happens, and nobody else's to read if it was not before.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(folder)?;
    let new = path.with_extension("deskside-new");
    let mut file = File::create(&new)?;
    if let Ok(before) = fs::metadata(path) {
        file.set_permissions(before.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    File::open(folder)?.sync_all()
}

/// Deletes a folder with our two files in it. Where anything else is in it, it stays, which is an error.
fn discard(folder: &Path) -> io::Result<()> {
    for name in [MADE, PREFERENCES] {
        absent(fs::remove_file(folder.join(name)))?;
    }
    absent(fs::remove_dir(folder))
}

/// What is not there is as good as gone.
fn absent(gone: io::Result<()>) -> io::Result<()> {
    match gone {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn fault(error: &io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::PermissionDenied => {
            Fault::Denied { detail: "Thunderbird's folder may not be changed".to_owned() }
        }
        _ => Fault::Unreadable { detail: format!("Thunderbird's folder: {}", error.kind()) },
    }
}

#[cfg(unix)]
fn own(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn own(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn is_locked(file: &Path) -> bool {
    use rustix::process::{Flock, FlockType, fcntl_getlk};
    let Ok(file) = File::open(file) else { return false };
    let asked = fcntl_getlk(&file, &Flock::from(FlockType::WriteLock));
    matches!(asked, Ok(Some(_)))
}

#[cfg(not(unix))]
fn is_locked(_: &Path) -> bool {
    false
}
