//! The faults to seed: for each check that a wizard can ask, what makes it find something.

use deskside_core::drives::Drive;
use deskside_core::mail::{BadCertificate, MailAddress, MailServerState};
use deskside_core::printing::{DeviceUri, JobState};

use crate::mail::{Mail, Offer};
use crate::printing::{Document, Printer, Printers, Queue, Service};
use crate::scenario::ScenarioError;
use crate::shares::Shares;
use crate::storage::{Kept, Storage};

/// The checks that a scenario can break, by their names in the registry.
pub const BREAKABLE: &[&str] = &[
    "service.stopped",
    "service.missing",
    "printer.paused",
    "printer.rejecting",
    "printer.stuck-mine",
    "printer.stuck-other",
    "printer.not-default",
    "printer.silent",
    "printer.moved",
    "printer.no-paper",
    "printer.no-toner",
    "printer.jam",
    "printer.duplicate",
    "printer.missing",
    "disk.full",
    "trash.full",
    "file.present",
    "file.missing",
    "computer.memory-short",
    "computer.busy",
    "computer.on-for-long",
    "computer.restart-wanted",
    "drive.missing",
    "drive.server-unknown",
    "drive.server-silent",
    "drive.dead",
    "drive.in-use",
    "sound.stopped",
    "sound.missing",
    "sound.unplugged",
    "sound.wrong-output",
    "sound.off",
    "sound.quiet",
    "microphone.missing",
    "microphone.wrong-input",
    "microphone.muted",
    "microphone.quiet",
    "camera.missing",
    "camera.in-use",
    "keyboard.layout-missing",
    "keyboard.other-layouts",
    "aid.on",
    "aid.off",
    "text.other-size",
    "autostart.on",
    "program.open",
    "program.busy",
    "bluetooth.missing",
    "bluetooth.blocked",
    "bluetooth.off",
    "bluetooth.not-connected",
    "bluetooth.battery-low",
    "battery.worn",
    "power.other-profile",
    "power.kept-awake",
    "mail.settings-missing",
    "mail.other-sign-in",
    "mail.not-encrypted",
    "mail.server-unreachable",
    "mail.certificate-issuer",
    "mail.certificate-name",
    "mail.certificate-time",
    "mail.sign-in-refused",
    "mail.program-missing",
    "mail.program-open",
    "mail.account-differs",
    "mail.account-missing",
    "network.off",
    "network.no-adapter",
    "wifi.locked",
    "wifi.off",
    "network.no-link",
    "network.no-address",
    "network.not-connected",
    "network.none-known",
    "network.gateway-silent",
    "network.portal",
    "names.not-found",
    "proxy.silent",
    "network.no-internet",
    "vpn.off",
    "vpn.on",
    "page.unknown",
    "page.silent",
    "page.certificate-out-of-date",
    "page.certificate-other-name",
    "page.certificate-unknown",
    "clock.wrong",
    "clock.not-kept",
    "updates.at-work",
    "updates.list-old",
    "updates.waiting",
    "updates.prepared",
];

pub(crate) const COLLEAGUE: &str = "mehmet";

/// The same for a disk; says whether it is a check of one. Without a path a file has a name of its own.
pub(crate) fn seed_storage(
    storage: &mut Storage,
    check: &str,
    path: Option<&str>,
    person: &str,
) -> Result<bool, ScenarioError> {
    let file = || {
        let own = format!("/home/{person}/Downloads/old.iso");
        let path = path.filter(|path| path.starts_with('/')).unwrap_or(&own);
        path.parse().map_err(|_| ScenarioError::Impossible { why: "a file has an absolute path" })
    };
    match check {
        "disk.full" => storage.room.free = 1_000_000_000,
        "file.missing" | "trash.full" => storage.throw_away(file()?, Kept { bytes: 3_000_000_000, days: 40 }),
        "file.present" => drop(storage.files.insert(file()?, Kept { bytes: 4_000_000_000, days: 200 })),
        _ => return Ok(false),
    }
    Ok(true)
}

/// The same for shared folders. Without an address it is the first that is connected, or else the first that there is.
pub(crate) fn seed_shares(
    shares: &mut Shares,
    check: &str,
    address: Option<&str>,
) -> Result<bool, ScenarioError> {
    if !check.starts_with("drive.") {
        return Ok(false);
    }
    let none = || ScenarioError::Impossible { why: "there is no shared folder" };
    let first = || shares.connected.keys().map(|drive| &drive.share).chain(shares.shares.keys()).next();
    let share = match address {
        Some(address) => address.parse().map_err(|_| none())?,
        None => first().ok_or_else(none)?.clone(),
    };
    let connected: Vec<Drive> =
        shares.connected.keys().filter(|drive| drive.share.is_same(&share)).cloned().collect();
    if connected.is_empty() && matches!(check, "drive.dead" | "drive.in-use") {
        return Err(ScenarioError::Impossible { why: "the shared folder is not connected" });
    }
    match check {
        "drive.missing" => shares.connected.retain(|drive, _| !drive.share.is_same(&share)),
        "drive.server-silent" => shares.silent.push(share.server().to_owned()),
        "drive.server-unknown" => shares.unknown.push(share.server().to_owned()),
        "drive.dead" => shares.dead.extend(connected),
        "drive.in-use" => {
            shares.connected.extend(connected.into_iter().map(|drive| (drive, vec!["Writer".to_owned()])));
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// The same for mail. Without an address it is the first that is set up, or else the first that has an account. What is wrong with a
/// server is wrong with the one where mail comes in.
pub(crate) fn seed_mail(mail: &mut Mail, check: &str, address: Option<&str>) -> Result<bool, ScenarioError> {
    let Some(fault) = check.strip_prefix("mail.") else { return Ok(false) };
    let none = || ScenarioError::Impossible { why: "there is no such mailbox" };
    let address: MailAddress = match address {
        Some(address) => address.parse().map_err(|_| none())?,
        None => {
            let account = mail.accounts.keys().find_map(|account| account.as_str().parse().ok());
            mail.profiles.keys().next().cloned().or(account).ok_or_else(none)?
        }
    };
    let account = mail.account(&address).ok_or_else(none)?;
    let (domain, host) = (address.domain().to_owned(), account.incoming.host().to_owned());
    let state = match fault {
        "server-unreachable" => MailServerState::Silent,
        "certificate-issuer" => MailServerState::Certificate(BadCertificate::Issuer),
        "certificate-name" => MailServerState::Certificate(BadCertificate::Name),
        "certificate-time" => MailServerState::Certificate(BadCertificate::Time),
        _ => {
            match fault {
                "settings-missing" => drop(mail.offers.remove(&domain)),
                "other-sign-in" => drop(mail.offers.insert(domain, Offer::OtherSignIn(host))),
                "not-encrypted" => drop(mail.offers.insert(domain, Offer::NotEncrypted(host))),
                "sign-in-refused" => {
                    let password = mail.accounts.get_mut(&account.account).ok_or_else(none)?;
                    password.push_str(", changed");
                }
                "program-missing" => mail.is_installed = false,
                "program-open" => mail.is_open = true,
                "account-missing" => drop(mail.profiles.remove(&address)),
                "account-differs" => {
                    let profile = mail.profiles.get_mut(&address).ok_or_else(none)?;
                    profile.account.outgoing =
                        format!("submissions://old-smtp.{domain}:465").parse().map_err(|_| none())?;
                }
                _ => return Ok(false),
            }
            return Ok(true);
        }
    };
    mail.servers.insert(host, state);
    Ok(true)
}

/// Makes it so that the check finds something. Without a queue name it is the default queue, or else the first.
pub(crate) fn seed(
    printers: &mut Printers,
    check: &str,
    queue: Option<&str>,
    person: &str,
) -> Result<(), ScenarioError> {
    match check {
        "service.stopped" => printers.service = Service::Stopped,
        "service.missing" => printers.service = Service::NotInstalled,
        "printer.paused" => at(printers, queue)?.1.paused = true,
        "printer.rejecting" => at(printers, queue)?.1.accepting = false,
        "printer.stuck-mine" => stick(printers, queue, "Quarterly report", person)?,
        "printer.stuck-other" => stick(printers, queue, "Poster, 200 pages", COLLEAGUE)?,
        "printer.not-default" => {
            let name = at(printers, queue)?.0;
            let other = printers.queues.keys().find(|other| **other != name).cloned();
            let none =
                || ScenarioError::Impossible { why: "there is no other printer that could be the default" };
            printers.default = Some(other.ok_or_else(none)?);
        }
        "printer.silent" => device(printers, queue)?.on = false,
        "printer.moved" => {
            let (name, at) = at(printers, queue)?;
            let old = at.uri.clone();
            let label = at.label.clone();
            let mut printer = printers.printers.remove(&old).unwrap_or_else(|| stand_in(&label));
            printer.label = label;
            (printer.on, printer.announced) = (true, true);
            printers.printers.insert(address(&format!("{name}-moved")), printer);
        }
        "printer.no-paper" => device(printers, queue)?.reasons.push("media-empty-error".to_owned()),
        "printer.no-toner" => device(printers, queue)?.reasons.push("toner-empty-error".to_owned()),
        "printer.jam" => device(printers, queue)?.reasons.push("media-jam-error".to_owned()),
        "printer.duplicate" => {
            let (name, at) = at(printers, queue)?;
            let twin = Queue { label: format!("{} (copy)", at.label), ..at.clone() };
            printers.queues.insert(format!("{name}_2"), twin);
        }
        "printer.missing" => {
            let name = at(printers, queue)?.0;
            device(printers, queue)?.announced = true;
            printers.queues.remove(&name);
            printers.default.take_if(|default| *default == name);
        }
        other => return Err(ScenarioError::UnknownFault { name: other.to_owned() }),
    }
    Ok(())
}

/// A made-up address for a printer of that name, or of as much of it as an address takes; `.example` never exists.
pub(crate) fn address(name: &str) -> DeviceUri {
    let host: String = name
        .chars()
        .take(900)
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .collect();
    format!("ipp://{host}.example/ipp/print").parse().expect("letters, digits and dashes make an address")
}

pub(crate) fn stand_in(label: &str) -> Printer {
    Printer {
        label: label.to_owned(),
        model: "Deskside Virtual 100".to_owned(),
        location: String::new(),
        identity: Some(format!("urn:uuid:{label}")),
        on: true,
        announced: false,
        reasons: Vec::new(),
    }
}

fn stick(
    printers: &mut Printers,
    queue: Option<&str>,
    title: &str,
    owner: &str,
) -> Result<(), ScenarioError> {
    let name = at(printers, queue)?.0;
    // It went in twenty minutes ago.
    printers.now = printers.now.max(1200);
    let sent = printers.now - 1200;
    printers.add_document(Document {
        queue: name,
        title: title.to_owned(),
        owner: owner.to_owned(),
        state: JobState::Processing,
        sent,
        chokes: true,
    });
    Ok(())
}

fn at<'a>(printers: &'a mut Printers, queue: Option<&str>) -> Result<(String, &'a mut Queue), ScenarioError> {
    let first = printers.queues.keys().next().cloned();
    let name = queue.map(str::to_owned).or_else(|| printers.default.clone()).or(first);
    let name = name.ok_or(ScenarioError::Impossible { why: "there is no printer" })?;
    match printers.queues.get_mut(&name) {
        Some(queue) => Ok((name, queue)),
        None => Err(ScenarioError::UnknownPrinter { name }),
    }
}

fn device<'a>(printers: &'a mut Printers, queue: Option<&str>) -> Result<&'a mut Printer, ScenarioError> {
    let (_, at) = at(printers, queue)?;
    let (uri, label) = (at.uri.clone(), at.label.clone());
    Ok(printers.printers.entry(uri).or_insert_with(|| stand_in(&label)))
}
