//! Which computer, and what is broken: a few lines that an author of wizards and labs writes by hand.
//!
//! ```text
//! # Blank lines and lines that begin with a sign like this one are for readers.
//! computer linux laptop
//! person   anna operator
//! printer  Finance-2F "Finance, 2nd floor" at "Room 2.14" default
//! printer  Lobby      address ipp://lobby.example/ipp/print
//! found    "Copy room" at "Basement"
//! document Lobby "Menu" of mehmet 5 minutes
//! disk     256 free 3
//! file     /home/anna/Videos/party.mp4 4000 MB 200 days
//! trashed  /home/anna/Downloads/setup.iso 2500 MB
//! share    smb://files.example/office account anna password Sm4-pass
//! connected smb://files.example/office account anna used by Writer
//! output   headset "USB headset" volume 60 default
//! microphone mic "Built-in microphone" muted
//! camera   "Integrated camera" used by firefox
//! keyboard xkb:us xkb:de
//! writing  1.25
//! starts   "Cloud sync" system
//! runs     drawing 300 MB stubborn
//! updates  5 waiting 2 security
//! updates  looked 12 days
//! bluetooth on
//! paired   "Headset" connected battery 80
//! mailbox  anna@northfield.example password Sm4-pass
//! mailaccount anna@northfield.example used
//! broken   printer.paused Finance-2F
//! fails    call 4 after
//! pretends call 6
//! ```
//!
//! A colon after the first word is allowed and means nothing.

use deskside_core::bluetooth::{Adapter, Paired};
use deskside_core::camera::Camera;
use deskside_core::desk::{Desk, Layouts};
use deskside_core::drives::{Drive, ShareAddress};
use deskside_core::files::{FilePath, Room};
use deskside_core::mail::MailAddress;
use deskside_core::printing::{DeviceUri, JobState};
use deskside_core::programs::Origin;
use deskside_core::sound::Volume;
use deskside_core::system::Pace;
use deskside_core::updates::{AtWork, Waiting};

use crate::bluetooth::Radio;
use crate::broken::{self, address, stand_in};
use crate::desk;
use crate::mail::{Mail, Profile};
use crate::network::{self, Networks};
use crate::power::{self, Power};
use crate::printing::{Document, Printers, Queue};
use crate::programs::{self, Programs};
use crate::shares::Shares;
use crate::sound::{Sounds, Speaker};
use crate::storage::{Kept, Storage};
use crate::system;
use crate::trouble::{Step, Trouble};
use crate::updates::{self, Updates};

/// The lines there are: the first word of each, and what comes after it. What stands in brackets may be left out.
pub const LINES: [(&str, &str); 27] = [
    ("computer", "linux, windows or macos [NAME]"),
    ("person", "ACCOUNT [operator]"),
    (
        "printer",
        "QUEUE [LABEL] [at PLACE] [model MODEL] [address ADDRESS] [default] [temporary] [announced] [off]",
    ),
    ("found", "LABEL [at PLACE] [model MODEL] [address ADDRESS]"),
    ("document", "QUEUE TITLE [of ACCOUNT] [NUMBER minutes] [held] [stuck]"),
    ("disk", "GIGABYTES free GIGABYTES"),
    ("file", "PATH NUMBER MB [NUMBER days]"),
    ("trashed", "PATH NUMBER MB [NUMBER days]"),
    ("share", "ADDRESS [account ACCOUNT password PASSWORD]"),
    ("connected", "ADDRESS [account ACCOUNT] [used by PROGRAM ...]"),
    ("output", "NAME [LABEL] [volume PERCENT] [muted] [unplugged] [default]"),
    ("microphone", "NAME [LABEL] [volume PERCENT] [muted] [unplugged] [default]"),
    ("camera", "LABEL [used by PROGRAM ...]"),
    ("keyboard", "LAYOUT ..., such as xkb:us"),
    ("writing", "FACTOR, such as 1.25"),
    ("starts", "PROGRAM [system] [off]"),
    ("runs", "PROGRAM NUMBER MB [stubborn]"),
    ("bluetooth", "on or off"),
    ("paired", "LABEL [connected] [battery PERCENT]"),
    ("away", "NAME of a paired device"),
    ("mailbox", "MAIL password PASSWORD"),
    ("mailaccount", "MAIL [used]"),
    (
        "updates",
        "NUMBER waiting NUMBER security, looked NUMBER days, never-looked, at-work PERCENT or prepared",
    ),
    ("broken", "CHECK [WHAT]"),
    ("fails", "call NUMBER [after]"),
    ("hangs", "call NUMBER [after]"),
    ("pretends", "call NUMBER"),
];

/// Which system the computer pretends to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    Mac,
}

/// A computer and what is broken on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its name.
    pub name: String,
    /// Whose it is: the name of the account.
    pub person: String,
    /// Its system.
    pub kind: Kind,
    /// Its printing.
    pub printers: Printers,
    /// Its disk.
    pub storage: Storage,
    /// How it gets on.
    pub pace: Pace,
    /// The shared folders that it can reach.
    pub shares: Shares,
    /// Its sound, and its cameras.
    pub sounds: Sounds,
    /// How its desktop is set.
    pub desk: Desk,
    /// The programs of its person.
    pub programs: Programs,
    /// Its Bluetooth.
    pub radio: Radio,
    /// What it does with its power.
    pub power: Power,
    /// Its mail.
    pub mail: Mail,
    /// Its networks.
    pub networks: Networks,
    /// Its updates.
    pub updates: Updates,
    /// Calls that go wrong.
    pub troubles: Vec<Trouble>,
}

/// A scenario that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScenarioError {
    /// With the line it is about.
    #[error("line {line}")]
    Line {
        /// Counted from 1.
        line: usize,
        /// What is wrong there.
        #[source]
        source: Box<ScenarioError>,
    },
    /// A line that begins with no known word.
    #[error(
        "`{word}` is none of {}",
        LINES.map(|(word, _)| word).join(", ")
    )]
    UnknownWord {
        /// The word.
        word: String,
    },
    /// A word is missing or not understood.
    #[error("expected {expected}, got `{got}`")]
    Expected {
        /// What would have been understood.
        expected: &'static str,
        /// What is there.
        got: String,
    },
    /// No check of that name can be broken.
    #[error("`{name}` cannot be broken")]
    UnknownFault {
        /// The name.
        name: String,
    },
    /// A printer that no line before has.
    #[error("there is no printer `{name}`")]
    UnknownPrinter {
        /// Its name.
        name: String,
    },
    /// It cannot be broken on this computer.
    #[error("{why}")]
    Impossible {
        /// Why.
        why: &'static str,
    },
    /// A quote that does not end on its line.
    #[error("a quote is not closed")]
    OpenQuote,
}

impl Default for Scenario {
    fn default() -> Self {
        Scenario {
            name: "laptop".to_owned(),
            person: "anna".to_owned(),
            kind: Kind::Linux,
            printers: Printers::default(),
            storage: Storage::default(),
            pace: system::well(),
            shares: Shares::default(),
            sounds: Sounds::default(),
            desk: desk::usual(),
            programs: Programs::default(),
            radio: Radio::default(),
            power: Power::default(),
            mail: Mail::default(),
            networks: Networks::default(),
            updates: Updates::default(),
            troubles: Vec::new(),
        }
    }
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// # Errors
    /// See [`ScenarioError`]; it is always a [`ScenarioError::Line`].
    pub fn parse(text: &str) -> Result<Scenario, ScenarioError> {
        let mut scenario = Scenario::default();
        for (at, line) in text.lines().enumerate() {
            let here = |source| ScenarioError::Line { line: at + 1, source: Box::new(source) };
            scenario.add_line(line).map_err(here)?;
        }
        Ok(scenario)
    }

    /// Adds what one line says.
    ///
    /// # Errors
    /// See [`ScenarioError`].
    pub fn add_line(&mut self, line: &str) -> Result<(), ScenarioError> {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let words = split(line)?;
        let mut words = Words { words: words.into_iter() };
        let first = words.next("a word")?;
        match first.trim_end_matches(':') {
            "computer" => {
                self.kind = match words.next("linux, windows or macos")?.as_str() {
                    word if word.starts_with("linux") => Kind::Linux,
                    word if word.starts_with("windows") => Kind::Windows,
                    word if word.starts_with("macos") => Kind::Mac,
                    other => return Err(expected("linux, windows or macos", other)),
                };
                if let Some(name) = words.maybe() {
                    self.name = name;
                }
                // "on wifi" and the like is for readers.
                Ok(())
            }
            "person" => {
                self.person = words.next("a name")?;
                match words.maybe().as_deref() {
                    None => Ok(()),
                    Some("operator") => {
                        self.printers.operator = true;
                        words.end()
                    }
                    Some(other) => Err(expected("operator", other)),
                }
            }
            "printer" => self.printer(words),
            "found" => self.found(words),
            "document" => self.document(words),
            "disk" => self.disk(words),
            "file" => {
                let (path, kept) = words.file()?;
                self.storage.files.insert(path, kept);
                Ok(())
            }
            "trashed" => {
                let (path, kept) = words.file()?;
                self.storage.throw_away(path, kept);
                Ok(())
            }
            "share" => {
                let (drive, words) = words.drive()?;
                self.share(drive, words)
            }
            "connected" => {
                let (drive, words) = words.drive()?;
                let programs = words.programs()?;
                self.shares.shares.entry(drive.share.clone()).or_default();
                self.shares.connected.insert(drive, programs);
                Ok(())
            }
            "output" => self.speaker("output", words),
            "microphone" => self.speaker("input", words),
            "camera" => {
                let label = words.next("what the camera calls itself")?;
                let programs = words.programs()?;
                self.sounds.cameras.push(Camera { label, programs });
                Ok(())
            }
            "keyboard" => {
                self.desk.layouts = words.layouts()?;
                Ok(())
            }
            "writing" => {
                let word = words.next("a factor")?;
                self.desk.text = word.parse().map_err(|_| expected("a factor such as 1.25", &word))?;
                words.end()
            }
            "starts" => {
                let name = words.next("the name of a program")?;
                let (mut origin, mut is_on) = (Origin::Own, true);
                while let Some(word) = words.maybe() {
                    match word.as_str() {
                        "system" => origin = Origin::System,
                        "off" => is_on = false,
                        other => return Err(expected("system or off", other)),
                    }
                }
                let added = self.programs.add_starter(&name, origin, is_on, &self.person);
                added.ok_or_else(|| expected("a name", &name))
            }
            "runs" => self.runs(words),
            "bluetooth" => {
                let is_on = match words.next("on or off")?.as_str() {
                    "on" => true,
                    "off" => false,
                    other => return Err(expected("on or off", other)),
                };
                let name = "hci0".parse().expect("it has the form of a name");
                self.radio.told.adapters = vec![Adapter { name, is_on, is_blocked: false }];
                words.end()
            }
            "paired" => self.paired(words),
            "away" => {
                let word = words.next("a paired device")?;
                let name = word.parse().map_err(|_| expected("a paired device", &word))?;
                self.radio.away.push(name);
                words.end()
            }
            "mailbox" => {
                let mail = words.mail()?;
                match words.maybe().as_deref() {
                    Some("password") => {}
                    other => return Err(expected("password", other.unwrap_or_default())),
                }
                let password = words.next("its password")?;
                words.end()?;
                self.mail.add_mailbox(&mail, password);
                Ok(())
            }
            "mailaccount" => self.mail_account(words),
            "updates" => self.updates(words),
            "broken" => {
                let check = words.next("the name of a check")?;
                let about = words.maybe();
                words.end()?;
                if system::seed(&mut self.pace, &check)
                    || self.sounds.seed(&check, about.as_deref())?
                    || self.radio.seed(&check, about.as_deref())?
                    || network::seed(&mut self.networks, &check, about.as_deref())?
                {
                    return Ok(());
                }
                if desk::seed(&mut self.desk, &check, about.as_deref())? {
                    return Ok(());
                }
                if programs::seed(&mut self.programs, &check, about.as_deref(), &self.person) {
                    return Ok(());
                }
                if updates::seed(&mut self.updates, &check) {
                    return Ok(());
                }
                if power::seed(&mut self.power, &check, about.as_deref()) {
                    return Ok(());
                }
                let about_files =
                    broken::seed_storage(&mut self.storage, &check, about.as_deref(), &self.person)?;
                let about_mail = broken::seed_mail(&mut self.mail, &check, about.as_deref())?;
                let is_done = about_files || about_mail;
                match is_done || broken::seed_shares(&mut self.shares, &check, about.as_deref())? {
                    true => Ok(()),
                    false => broken::seed(&mut self.printers, &check, about.as_deref(), &self.person),
                }
            }
            "fails" => {
                let (call, at) = words.call()?;
                self.troubles.push(Trouble::no_answer(call, at));
                Ok(())
            }
            "hangs" => {
                let (call, at) = words.call()?;
                self.troubles.push(Trouble::Hangs { call, at });
                Ok(())
            }
            "pretends" => {
                let (call, _) = words.call()?;
                self.troubles.push(Trouble::Pretends { call });
                Ok(())
            }
            other => Err(ScenarioError::UnknownWord { word: other.to_owned() }),
        }
    }

    fn runs(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let name = words.next("the name of a program")?;
        let bytes = words.number("its memory")?.saturating_mul(1_000_000);
        match words.maybe().as_deref() {
            Some("MB") => {}
            other => return Err(expected("MB", other.unwrap_or_default())),
        }
        let is_stubborn = match words.maybe().as_deref() {
            None => false,
            Some("stubborn") => true,
            Some(other) => return Err(expected("stubborn", other)),
        };
        self.programs.start(&name, bytes, 1, is_stubborn);
        words.end()
    }

    /// A shared folder; more lines about the same one add accounts.
    fn share(&mut self, drive: Drive, mut words: Words) -> Result<(), ScenarioError> {
        let share = self.shares.shares.entry(drive.share).or_default();
        let Some(account) = drive.account else { return words.end() };
        match words.maybe().as_deref() {
            Some("password") => {}
            other => return Err(expected("password", other.unwrap_or_default())),
        }
        share.accounts.insert(account, words.next("its password")?);
        words.end()
    }

    fn speaker(&mut self, way: &str, mut words: Words) -> Result<(), ScenarioError> {
        let word = words.next("the name of a sound device")?;
        let name = format!("{way}:{word}").parse().map_err(|_| expected("a name of one word", &word))?;
        let volume = Volume::percent(60);
        let mut speaker = Speaker { label: word.clone(), muted: false, volume, unplugged: false };
        let mut is_default = false;
        while let Some(word) = words.maybe() {
            match word.as_str() {
                "volume" => {
                    let percent = words.number("a volume in per cent")?;
                    speaker.volume = Volume::percent(u32::try_from(percent).unwrap_or(u32::MAX));
                }
                "muted" => speaker.muted = true,
                "unplugged" => speaker.unplugged = true,
                "default" => is_default = true,
                label => speaker.label = label.to_owned(),
            }
        }
        self.sounds.add(name, speaker, is_default);
        Ok(())
    }

    /// Each has the next address of those that are kept for documentation (RFC 9542).
    fn paired(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let label = words.next("what the device calls itself")?;
        let number = self.radio.told.paired.len() + 1;
        let name = format!("hci0/00:00:5E:00:53:{number:02X}").parse();
        let name = name.map_err(|_| ScenarioError::Impossible { why: "so many devices are not paired" })?;
        let mut device = Paired { name, label, is_connected: false, battery: None };
        while let Some(word) = words.maybe() {
            match word.as_str() {
                "connected" => device.is_connected = true,
                "battery" => device.battery = u32::try_from(words.number("per cent")?).ok(),
                other => return Err(expected("connected or battery", other)),
            }
        }
        self.radio.told.paired.push(device);
        Ok(())
    }

    /// An account that Deskside has set up in Thunderbird.
    fn mail_account(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let mail = words.mail()?;
        let is_used = match words.maybe().as_deref() {
            None => false,
            Some("used") => true,
            Some(other) => return Err(expected("used", other)),
        };
        words.end()?;
        let none = ScenarioError::Impossible { why: "there is no such mailbox" };
        let account = self.mail.account(&mail).ok_or(none)?;
        self.mail.profiles.insert(mail, Profile { account, is_whole: true, is_used });
        Ok(())
    }

    /// Those that wait, when it looked for them, what is at work, and what is ready.
    fn updates(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let word = words.next("a number, never-looked, looked, at-work or prepared")?;
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        match word.as_str() {
            "never-looked" => self.updates.told.looked = None,
            "looked" => {
                let days = words.number("a number of days")?;
                words.next("days")?;
                self.updates.told.looked = Some(days.saturating_mul(86_400));
            }
            "at-work" => {
                let percent = Some(small(words.number("how far it is")?));
                self.updates.told.at_work = Some(AtWork { percent });
            }
            "prepared" => self.updates.told.prepared = true,
            number => {
                let all = number.parse().map_err(|_| expected("how many wait", number))?;
                words.next("waiting")?;
                let security = small(words.number("how many close a hole")?);
                words.next("security")?;
                self.updates.waiting = Waiting { all, security };
            }
        }
        words.end()
    }

    fn disk(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let total = words.number("how many GB it holds")?;
        match words.maybe().as_deref() {
            Some("free") => {}
            other => return Err(expected("free", other.unwrap_or_default())),
        }
        let free = words.number("how many GB are free")?;
        words.end()?;
        let bytes = |gb: u64| gb.saturating_mul(1_000_000_000);
        self.storage.room = Room { total: bytes(total), free: bytes(free) };
        Ok(())
    }

    fn printer(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let name = words.next("the name of a queue")?;
        let mut queue = Queue {
            label: name.clone(),
            location: String::new(),
            model: "Deskside Virtual 100".to_owned(),
            uri: address(&name),
            paused: false,
            accepting: true,
            temporary: false,
        };
        let mut on = true;
        let mut announced = false;
        while let Some(word) = words.maybe() {
            match word.as_str() {
                "at" => queue.location = words.next("a place")?,
                "model" => queue.model = words.next("a model")?,
                "address" => queue.uri = words.address()?,
                "default" => self.printers.default = Some(name.clone()),
                "temporary" => queue.temporary = true,
                "announced" => announced = true,
                "off" => on = false,
                label if queue.label == name => queue.label = label.to_owned(),
                other => {
                    return Err(expected(
                        "a label, at, model, address, default, temporary, announced or off",
                        other,
                    ));
                }
            }
        }
        let printer =
            self.printers.printers.entry(queue.uri.clone()).or_insert_with(|| stand_in(&queue.label));
        printer.model.clone_from(&queue.model);
        printer.location.clone_from(&queue.location);
        (printer.on, printer.announced) = (on, announced);
        self.printers.queues.insert(name, queue);
        Ok(())
    }

    fn found(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let label = words.next("what the printer calls itself")?;
        let mut printer = stand_in(&label);
        printer.announced = true;
        let mut uri = address(&label);
        while let Some(word) = words.maybe() {
            match word.as_str() {
                "at" => printer.location = words.next("a place")?,
                "model" => printer.model = words.next("a model")?,
                "address" => uri = words.address()?,
                other => return Err(expected("at, model or address", other)),
            }
        }
        self.printers.printers.insert(uri, printer);
        Ok(())
    }

    fn document(&mut self, mut words: Words) -> Result<(), ScenarioError> {
        let queue = words.next("the name of a queue")?;
        if !self.printers.queues.contains_key(&queue) {
            return Err(ScenarioError::UnknownPrinter { name: queue });
        }
        let title = words.next("what the document is called")?;
        let mut document = Document {
            queue,
            title,
            owner: self.person.clone(),
            state: JobState::Pending,
            sent: self.printers.now,
            chokes: false,
        };
        while let Some(word) = words.maybe() {
            match word.as_str() {
                "of" => document.owner = words.next("a name")?,
                "held" => document.state = JobState::Held,
                "stuck" => document.chokes = true,
                number => {
                    let minutes: u32 =
                        number.parse().map_err(|_| expected("of, held, stuck or minutes", number))?;
                    words
                        .maybe()
                        .filter(|word| word.starts_with("minute"))
                        .ok_or_else(|| expected("minutes", ""))?;
                    let seconds = minutes.saturating_mul(60);
                    self.grow_older(seconds);
                    document.sent = self.printers.now.saturating_sub(seconds);
                }
            }
        }
        self.printers.add_document(document);
        Ok(())
    }

    /// Makes sure that so much time has passed already.
    fn grow_older(&mut self, seconds: u32) {
        self.printers.now = self.printers.now.max(seconds);
    }
}

struct Words {
    words: std::vec::IntoIter<String>,
}

impl Words {
    fn maybe(&mut self) -> Option<String> {
        self.words.next()
    }

    fn next(&mut self, what: &'static str) -> Result<String, ScenarioError> {
        self.words.next().ok_or_else(|| expected(what, ""))
    }

    fn end(mut self) -> Result<(), ScenarioError> {
        match self.words.next() {
            None => Ok(()),
            Some(word) => Err(expected("the end of the line", &word)),
        }
    }

    fn number(&mut self, what: &'static str) -> Result<u64, ScenarioError> {
        let word = self.next(what)?;
        word.parse().map_err(|_| expected("a whole number", &word))
    }

    fn mail(&mut self) -> Result<MailAddress, ScenarioError> {
        let word = self.next("a mail address")?;
        word.parse().map_err(|_| expected("a mail address such as anna@northfield.example", &word))
    }

    /// A path, its size in MB, and for how many days it was not changed.
    fn file(&mut self) -> Result<(FilePath, Kept), ScenarioError> {
        let word = self.next("a path")?;
        let path = word.parse().map_err(|_| expected("an absolute path", &word))?;
        let bytes = self.number("its size")?.saturating_mul(1_000_000);
        match self.maybe().as_deref() {
            Some("MB") => {}
            other => return Err(expected("MB", other.unwrap_or_default())),
        }
        let days = match self.maybe() {
            None => 0,
            Some(word) => {
                let days = word.parse().map_err(|_| expected("a number of days", &word))?;
                self.maybe().filter(|word| word.starts_with("day")).ok_or_else(|| expected("days", ""))?;
                days
            }
        };
        Ok((path, Kept { bytes, days }))
    }

    /// A shared folder, and perhaps an account for it.
    fn drive(mut self) -> Result<(Drive, Words), ScenarioError> {
        let word = self.next("a shared folder")?;
        let share: ShareAddress =
            word.parse().map_err(|_| expected("a shared folder such as smb://server/share", &word))?;
        let account = match self.words.as_slice().first().map(String::as_str) {
            Some("account") => {
                self.words.next();
                let word = self.next("an account")?;
                Some(word.parse().map_err(|_| expected("the name of an account", &word))?)
            }
            _ => None,
        };
        Ok((Drive { share, account }, self))
    }

    /// `used by` and the names of programs, or nothing.
    fn programs(mut self) -> Result<Vec<String>, ScenarioError> {
        match (self.maybe().as_deref(), self.maybe().as_deref()) {
            (None, _) => Ok(Vec::new()),
            (Some("used"), Some("by")) => Ok(self.words.collect()),
            (Some(other), _) => Err(expected("used by", other)),
        }
    }

    /// Keyboard layouts, one a word.
    fn layouts(self) -> Result<Layouts, ScenarioError> {
        let words: Vec<String> = self.words.collect();
        let layouts = words.iter().map(|word| word.parse()).collect::<Result<_, _>>().and_then(Layouts::new);
        layouts.map_err(|_| expected("layouts such as xkb:de", &words.join(" ")))
    }

    fn address(&mut self) -> Result<DeviceUri, ScenarioError> {
        let word = self.next("an address")?;
        word.parse().map_err(|_| expected("an address such as ipp://host/ipp/print", &word))
    }

    fn call(mut self) -> Result<(u32, Step), ScenarioError> {
        let word = self.next("`call` and a number")?;
        let number = if word == "call" { self.next("a number")? } else { word };
        let call = number.parse().map_err(|_| expected("a number", &number))?;
        let at = match self.maybe().as_deref() {
            None | Some("before") => Step::Before,
            Some("after") => Step::After,
            Some(other) => return Err(expected("before or after", other)),
        };
        self.end()?;
        Ok((call, at))
    }
}

fn expected(expected: &'static str, got: &str) -> ScenarioError {
    ScenarioError::Expected { expected, got: got.to_owned() }
}

/// Words between blanks; commas at the end of a word are for readers; quotes keep blanks together.
fn split(line: &str) -> Result<Vec<String>, ScenarioError> {
    let mut words = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (word, after) = quoted.split_once('"').ok_or(ScenarioError::OpenQuote)?;
            words.push(word.to_owned());
            rest = after.trim_start_matches(',').trim_start();
        } else {
            let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            words.push(word.trim_end_matches(',').to_owned());
            rest = after.trim_start();
        }
    }
    Ok(words)
}
