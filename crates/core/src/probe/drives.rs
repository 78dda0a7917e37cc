//! How the checks of shared folders judge what was read.

use crate::action::{Arg, ArgError, ArgKind, ArgReader};
use crate::drives::{Drive, FileServer, ShareAddress};
use crate::facts;
use crate::machine::{Need, Readings};
use crate::probe::{Choice, ProbeSpec};
use crate::say::{Facts, Say};

const SHARE: Arg = Arg { name: "share", kind: ArgKind::Share };
/// The account of a connection; empty for one without.
const ACCOUNT: Arg = Arg { name: "account", kind: ArgKind::Account };

pub(super) const LISTS: &[ProbeSpec] =
    &[ProbeSpec { name: "drives.list", args: &[], facts: &["account", "address", "server", "share"] }];

pub(super) const CHECKS: &[ProbeSpec] = &[
    ProbeSpec { name: "drive.missing", args: &[SHARE], facts: &["server", "share"] },
    ProbeSpec { name: "drive.present", args: &[SHARE, ACCOUNT], facts: &["server", "share"] },
    ProbeSpec { name: "drive.server-unknown", args: &[SHARE], facts: &["server", "share"] },
    ProbeSpec { name: "drive.server-silent", args: &[SHARE], facts: &["server", "share"] },
    ProbeSpec { name: "drive.dead", args: &[SHARE], facts: &["account", "server", "share"] },
    ProbeSpec { name: "drive.in-use", args: &[SHARE, ACCOUNT], facts: &["programs", "server", "share"] },
];

/// A question about shared folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DrivesCheck {
    /// The folder that should be connected is not.
    Missing(ShareAddress),
    /// The connection that should be gone is there.
    Present(Drive),
    /// The network knows no server of that name.
    ServerUnknown(ShareAddress),
    /// The server is known and does not answer.
    ServerSilent(ShareAddress),
    /// The folder is connected, and does not answer.
    Dead(ShareAddress),
    /// Programs have files open in the connected folder.
    InUse(Drive),
}

impl DrivesCheck {
    pub(super) fn parse(read: &ArgReader<'_>) -> Result<Option<DrivesCheck>, ArgError> {
        let drive = || Ok(Drive { share: read.share()?, account: read.account_if_any()? });
        Ok(Some(match read.of {
            "drive.missing" => DrivesCheck::Missing(read.share()?),
            "drive.present" => DrivesCheck::Present(drive()?),
            "drive.server-unknown" => DrivesCheck::ServerUnknown(read.share()?),
            "drive.server-silent" => DrivesCheck::ServerSilent(read.share()?),
            "drive.dead" => DrivesCheck::Dead(read.share()?),
            "drive.in-use" => DrivesCheck::InUse(drive()?),
            _ => return Ok(None),
        }))
    }
}

fn named(share: &ShareAddress) -> Facts {
    facts! { "share" => share.share(), "server" => share.server() }
}

fn account(drive: &Drive) -> &str {
    drive.account.as_ref().map_or("", |account| account.as_str())
}

/// What is connected, by the name of the folder.
pub(super) fn drives(readings: &Readings) -> Result<Vec<Choice>, Need> {
    let mut drives: Vec<&Drive> = readings.drives()?.iter().collect();
    drives.sort_by_key(|drive| (drive.share.share().to_lowercase(), drive.key()));
    Ok(drives.into_iter().map(choice).collect())
}

fn choice(drive: &Drive) -> Choice {
    let share = &drive.share;
    let mut facts = named(share);
    facts.insert("address".to_owned(), share.as_str().into());
    facts.insert("account".to_owned(), account(drive).into());
    Choice {
        key: drive.key(),
        name: share.share().to_owned(),
        note: Some(Say::with("drive-on", facts! { "server" => share.server() })),
        fact: drive
            .account
            .as_ref()
            .map(|account| Say::with("drive-as", facts! { "account" => account.as_str() })),
        facts,
    }
}

pub(super) fn judge(check: &DrivesCheck, readings: &Readings) -> Result<Option<Facts>, Need> {
    match check {
        DrivesCheck::Missing(share) => {
            let is_there = readings.drives()?.iter().any(|at| at.share.is_same(share));
            Ok((!is_there).then(|| named(share)))
        }
        DrivesCheck::Present(drive) => {
            let is_there = readings.drives()?.iter().any(|at| at.is_same(drive));
            Ok(is_there.then(|| named(&drive.share)))
        }
        DrivesCheck::ServerUnknown(share) => {
            Ok((readings.file_server(share)? == FileServer::Unknown).then(|| named(share)))
        }
        DrivesCheck::ServerSilent(share) => {
            Ok((readings.file_server(share)? == FileServer::Silent).then(|| named(share)))
        }
        DrivesCheck::Dead(share) => {
            for drive in readings.drives()?.iter().filter(|at| at.share.is_same(share)) {
                if !readings.drive_answers(drive)? {
                    let mut facts = named(share);
                    facts.insert("account".to_owned(), account(drive).into());
                    return Ok(Some(facts));
                }
            }
            Ok(None)
        }
        DrivesCheck::InUse(drive) => {
            if !readings.drives()?.iter().any(|at| at.is_same(drive)) {
                return Ok(None);
            }
            let programs = readings.holders(drive)?;
            let mut facts = named(&drive.share);
            facts.insert("programs".to_owned(), programs.join(", ").into());
            Ok((!programs.is_empty()).then_some(facts))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Ask, DrivesAsk, Reading};
    use crate::probe::{Check, Verdict};

    fn drive(key: &str) -> Drive {
        let (account, share) = key.split_once('@').expect("an account");
        let account = Some(account).filter(|account| !account.is_empty());
        Drive {
            share: share.parse().expect("a share"),
            account: account.map(|account| account.parse().expect("an account")),
        }
    }

    fn readings(drives: &[Drive], dead: &[&Drive]) -> Readings {
        let mut readings = Readings::new();
        readings.insert(&Ask::Drives(DrivesAsk::Drives), Ok(Reading::Drives(drives.to_vec())));
        for drive in drives {
            let answers = Reading::DriveAnswers(!dead.contains(&drive));
            readings.insert(&DrivesAsk::DriveAnswers { drive: drive.clone() }.into(), Ok(answers));
        }
        readings
    }

    fn judged(check: DrivesCheck, readings: &Readings) -> Verdict {
        Check::Drives(check).judge(readings).expect("nothing more is asked")
    }

    #[test]
    fn a_folder_is_connected_whatever_its_letters_and_the_usual_port() {
        let here = [drive("anna@smb://files:445/office")];
        let wanted = "smb://files/Office".parse().expect("a share");
        assert_eq!(judged(DrivesCheck::Missing(wanted), &readings(&here, &[])), Verdict::NotFound);
        let other = "smb://files:1445/office".parse().expect("a share");
        assert!(matches!(judged(DrivesCheck::Missing(other), &readings(&here, &[])), Verdict::Found { .. }));
    }

    #[test]
    fn a_dead_connection_says_whose_it_is() {
        let both = [drive("@smb://files/office"), drive(r"STAGE\anna@smb://files/office")];
        let check = || DrivesCheck::Dead("smb://files/office".parse().expect("a share"));
        let Verdict::Found { facts } = judged(check(), &readings(&both, &[&both[1]])) else {
            panic!("not found")
        };
        assert_eq!(facts["account"].text(), r"STAGE\anna");
        assert_eq!(judged(check(), &readings(&both, &[])), Verdict::NotFound);
        assert_eq!(judged(check(), &readings(&[], &[])), Verdict::NotFound, "it is not connected");
    }
}
