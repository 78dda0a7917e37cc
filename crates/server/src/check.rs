//! The limits of every field that comes in. A body without them does not compile into the router.

use std::collections::BTreeSet;

use deskside_core::bundle::{Receipt, ReceiptPart};
use deskside_core::id::Millis;
use deskside_core::trust::{SignedChange, SignedManifest};
use deskside_protocol::account::{ChangePassword, ChangeRole, Invite, Join, NewDevice, SignIn};
use deskside_protocol::approval::{ApprovalAnswer, AskApproval, MAX_REASON, MAX_SEALED};
use deskside_protocol::endpoints::Bytes;
use deskside_protocol::help::{Claim, Heartbeat, Leave, Presence};
use deskside_protocol::objection::Objection;
use deskside_protocol::problem::Problem;
use deskside_protocol::publish::PublishRoot;
use deskside_protocol::request::{
    CompleteUpload, Lane, Move, MoveRequest, Packet, SubmitRequest, SubmittedBundle,
};

use deskside_core::boundary::PrivilegedChange;
use deskside_core::run::RunSummary;
use deskside_protocol::summary::Summary;

use crate::blobs::{MAX_BLOB, MAX_PARTS, PART};
use crate::fault::unusable;
use crate::invisible::is_invisible;

/// How many signs a password has at least.
const PASSWORD: usize = 12;

type Checked = Result<(), Problem>;

/// What comes in says here what it accepts.
pub(crate) trait Check {
    /// Refuses what is over a limit.
    fn check(&self) -> Checked;
}

impl Check for () {
    fn check(&self) -> Checked {
        Ok(())
    }
}

impl Check for Bytes {
    fn check(&self) -> Checked {
        if self.0.is_empty() {
            return Err(unusable("", "at least one byte"));
        }
        if self.0.len() > PART {
            return Err(Problem::TooLarge { limit: PART as u64 });
        }
        Ok(())
    }
}

impl Check for Join {
    fn check(&self) -> Checked {
        token("/token", &self.token)?;
        name("/name", &self.name)?;
        name("/login", &self.login)?;
        new_password("/password", &self.password, &self.login)?;
        name("/device_name", &self.device_name)?;
        hexadecimal("/device_key", &self.device_key, 64)
    }
}

impl Check for SignIn {
    fn check(&self) -> Checked {
        name("/login", &self.login)?;
        length("/password", &self.password, 1, 200)?;
        if let Some(proof) = &self.proof {
            hexadecimal("/proof/signature", &proof.signature, 128)?;
        }
        self.device.as_ref().map_or(Ok(()), Check::check)
    }
}

impl Check for ChangePassword {
    /// That the new one is not the login is for the endpoint to see.
    fn check(&self) -> Checked {
        length("/old", &self.old, 1, 200)?;
        length("/new", &self.new, PASSWORD, 200)
    }
}

impl Check for ChangeRole {
    fn check(&self) -> Checked {
        Ok(())
    }
}

impl Check for NewDevice {
    fn check(&self) -> Checked {
        name("/device/name", &self.name)?;
        hexadecimal("/device/key", &self.key, 64)
    }
}

impl Check for Invite {
    fn check(&self) -> Checked {
        name("/name", &self.name)
    }
}

impl Check for PublishRoot {
    fn check(&self) -> Checked {
        name("/organisation", &self.organisation)?;
        count("/root/root/policy", self.root.root.policy.len(), 1, 16)?;
        count("/root/signatures", self.root.signatures.len(), 1, 16)
    }
}

impl Check for SignedManifest {
    fn check(&self) -> Checked {
        let manifest = &self.manifest;
        name("/manifest/organisation", &manifest.organisation)?;
        length("/manifest/telephone", &manifest.telephone, 0, 120)?;
        count("/manifest/files", manifest.files.len(), 0, 2_000)?;
        count("/manifest/readers", manifest.readers.len(), 0, 64)?;
        count("/signatures", self.signatures.len(), 1, 16)
    }
}

impl Check for SignedChange {
    fn check(&self) -> Checked {
        let change = &self.change;
        name("/change/name", &change.name)?;
        length("/change/why", &change.why, 1, 1_000)?;
        count("/change/files", change.files.len(), 1, 2_000)?;
        count("/change/groups", change.groups.len(), 0, 256)?;
        count("/signatures", self.signatures.len(), 1, 2)
    }
}

impl Check for CompleteUpload {
    fn check(&self) -> Checked {
        if self.size > MAX_BLOB {
            return Err(Problem::TooLarge { limit: MAX_BLOB });
        }
        let parts = self.size.div_ceil(PART as u64);
        if self.parts == 0 || self.parts > MAX_PARTS || u64::from(self.parts) != parts {
            return Err(unusable("/parts", "as many as `size` has, of 1 MiB each"));
        }
        Ok(())
    }
}

impl Check for MoveRequest {
    fn check(&self) -> Checked {
        length("/text", &self.text, 0, if self.to == Move::Thank { 500 } else { 8_000 })?;
        match uuid::Uuid::try_parse(&self.key) {
            Ok(_) => length("/key", &self.key, 36, 36),
            Err(_) => Err(unusable("/key", "a UUID")),
        }
    }
}

impl Check for SubmitRequest {
    fn check(&self) -> Checked {
        length("/words", &self.words, 0, 4_000)?;
        if let Some(wizard) = &self.wizard {
            visible("/wizard/title", &wizard.title, 0, 200)?;
        }
        language("/language", &self.language)?;
        if self.lane == Lane::Peer && self.skill.is_none() {
            return Err(unusable("/skill", "what a power user has to know"));
        }
        if self.then_it.is_some_and(|at| at.0 <= 0) {
            return Err(unusable("/then_it", "milliseconds since 1970"));
        }
        if let Some(from) = self.not_before {
            let then = self.then_it.unwrap_or(Millis(i64::MAX));
            if self.lane != Lane::Peer || from.0 <= 0 || from >= then {
                return Err(unusable("/not_before", "for power users, before `then_it`"));
            }
        }
        count("/not_by", self.not_by.len(), 0, 32)?;
        count("/statuses", self.statuses.len(), 0, 64)?;
        for (at, status) in self.statuses.iter().enumerate() {
            visible(&format!("/statuses/{at}/label"), &status.label, 0, 200)?;
        }
        length("/action", self.action.as_deref().unwrap_or_default(), 0, 64)?;
        count("/boundaries", self.boundaries.len(), 0, 32)?;
        if self.sent.0 < 0 {
            return Err(unusable("/sent", "milliseconds since 1970"));
        }
        self.bundle.as_ref().map_or(Ok(()), Check::check)
    }
}

impl Check for Objection {
    fn check(&self) -> Checked {
        self.action.as_deref().map_or(Ok(()), |name| action("/action", name))?;
        length("/comment", &self.comment, 0, 1_000)?;
        if self.said.0 < 0 {
            return Err(unusable("/said", "milliseconds since 1970"));
        }
        Ok(())
    }
}

impl Check for AskApproval {
    fn check(&self) -> Checked {
        action("/action", &self.action)?;
        length("/reason", &self.reason, 1, MAX_REASON)?;
        count("/ask/boundaries", self.ask.boundaries.len(), 1, 32)?;
        hexadecimal("/ask/nonce", &self.ask.nonce, 32)?;
        if self.sealed.is_empty() || self.sealed.len() > MAX_SEALED {
            return Err(unusable("/sealed", format!("1 to {MAX_SEALED} signs")));
        }
        if self.asked.0 < 0 {
            return Err(unusable("/asked", "milliseconds since 1970"));
        }
        Ok(())
    }
}

impl Check for ApprovalAnswer {
    fn check(&self) -> Checked {
        match self {
            // What it says is compared with what was asked.
            ApprovalAnswer::Grant { .. } => Ok(()),
            ApprovalAnswer::Refuse { reason } => length("/reason", reason, 1, MAX_REASON),
        }
    }
}

impl Check for Summary {
    fn check(&self) -> Checked {
        match self {
            Summary::Run { run } => run.check(),
            Summary::PrivilegedChange { change } => change.check(),
        }
    }
}

impl Check for RunSummary {
    fn check(&self) -> Checked {
        if self.began.0 < 0 {
            return Err(unusable("/run/began", "milliseconds since 1970"));
        }
        count("/run/steps", self.steps.len(), 0, 64)?;
        count("/run/boundaries", self.boundaries.len(), 0, 32)?;
        count("/run/changes", self.changes.len(), 0, 64)?;
        self.changes.iter().try_for_each(|change| action("/run/changes", &change.action))
    }
}

impl Check for PrivilegedChange {
    fn check(&self) -> Checked {
        action("/change/action", &self.action)?;
        count("/change/groups", self.groups.len(), 0, 64)?;
        count("/change/boundaries", self.boundaries.len(), 0, 32)?;
        let shadow = self.shadow.as_ref().map_or(0, |shadow| shadow.boundaries.len());
        count("/change/shadow/boundaries", shadow, 0, 32)
    }
}

/// The name of an action: nobody can put words into it.
fn action(field: &str, name: &str) -> Checked {
    length(field, name, 1, 64)?;
    match name
        .chars()
        .all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '.' | '-'))
    {
        true => Ok(()),
        false => Err(unusable(field, "the name of an action")),
    }
}

impl Check for Presence {
    fn check(&self) -> Checked {
        count("/languages", self.languages.len(), 1, 16)?;
        self.languages.iter().try_for_each(|tag| language("/languages", tag))
    }
}

impl Check for Claim {
    fn check(&self) -> Checked {
        Ok(())
    }
}

impl Check for Heartbeat {
    fn check(&self) -> Checked {
        Ok(())
    }
}

impl Check for Leave {
    fn check(&self) -> Checked {
        length("/text", &self.text, 0, 8_000)
    }
}

impl Check for Packet {
    fn check(&self) -> Checked {
        self.bundle.check()
    }
}

impl Check for SubmittedBundle {
    fn check(&self) -> Checked {
        hexadecimal("/bundle/signature", &self.signature, 128)?;
        self.receipt.check()
    }
}

impl Check for Receipt {
    fn check(&self) -> Checked {
        if self.schema != "deskside-bundle/1" {
            return Err(unusable("/bundle/receipt/schema", "`deskside-bundle/1`"));
        }
        length("/bundle/receipt/app", &self.app, 0, 64)?;
        length("/bundle/receipt/rules", &self.rules, 0, 64)?;
        count("/bundle/receipt/parts", self.parts.len(), 0, 64)?;
        for (at, part) in self.parts.iter().enumerate() {
            receipt_part(&format!("/bundle/receipt/parts/{at}"), part)?;
        }
        let parts: BTreeSet<_> = self.parts.iter().map(|part| &part.id).collect();
        if parts.len() < self.parts.len() {
            return Err(unusable("/bundle/receipt/parts", "each part once"));
        }
        count("/bundle/receipt/sections", self.sections.len(), 1, 16)?;
        let ids: BTreeSet<_> = self.sections.iter().map(|section| &section.id).collect();
        let hashes: BTreeSet<_> = self.sections.iter().map(|section| &section.sha256).collect();
        if let Some(at) = self.sections.iter().position(|section| section.size == 0) {
            return Err(unusable(&format!("/bundle/receipt/sections/{at}/size"), "at least one byte"));
        }
        if ids.len() < self.sections.len() || hashes.len() < self.sections.len() {
            return Err(unusable("/bundle/receipt/sections", "each section once"));
        }
        let size: u64 = self.sections.iter().map(|section| u64::from(section.size)).sum();
        if size > MAX_BLOB {
            return Err(Problem::TooLarge { limit: MAX_BLOB });
        }
        Ok(())
    }
}

fn receipt_part(field: &str, part: &ReceiptPart) -> Checked {
    let hidden = format!("{field}/hidden");
    count(&hidden, part.hidden.len(), 0, 64)?;
    part.hidden.keys().try_for_each(|class| length(&hidden, class, 1, 64))
}

/// What a person, a computer or an organisation is called: 1 to 120 characters, none of them invisible.
fn name(field: &str, text: &str) -> Checked {
    if text.trim().is_empty() {
        return Err(unusable(field, "1 to 120 characters"));
    }
    visible(field, text, 1, 120)
}

/// A language as BCP 47 writes it, roughly.
fn language(field: &str, tag: &str) -> Checked {
    let sign = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
    if !(2..=35).contains(&tag.len()) || !tag.chars().all(sign) {
        return Err(unusable(field, "a language tag such as `en` or `de-AT`"));
    }
    Ok(())
}

/// One line of so many characters, none of them invisible.
fn visible(field: &str, text: &str, least: usize, most: usize) -> Checked {
    length(field, text, least, most)?;
    if text.chars().any(is_invisible) {
        return Err(unusable(field, "no characters that cannot be seen"));
    }
    Ok(())
}

/// A password that somebody chose: long, and not what everybody knows of them.
pub(crate) fn new_password(field: &str, password: &str, login: &str) -> Checked {
    length(field, password, PASSWORD, 200)?;
    if password.trim().to_lowercase() == login.trim().to_lowercase() {
        return Err(unusable(field, "something else than the login"));
    }
    Ok(())
}

fn length(field: &str, text: &str, least: usize, most: usize) -> Checked {
    // A sign has at most 4 bytes, so that a long text is not counted to its end.
    if text.len() > 4 * most || !(least..=most).contains(&text.chars().count()) {
        return Err(unusable(field, format!("{least} to {most} signs")));
    }
    Ok(())
}

fn count(field: &str, number: usize, least: usize, most: usize) -> Checked {
    if !(least..=most).contains(&number) {
        return Err(unusable(field, format!("{least} to {most} entries")));
    }
    Ok(())
}

fn hexadecimal(field: &str, text: &str, digits: usize) -> Checked {
    if text.len() != digits || !text.bytes().all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(unusable(field, format!("{digits} lower-case hexadecimal digits")));
    }
    Ok(())
}

fn token(field: &str, text: &str) -> Checked {
    length(field, text, 1, 128)
}

#[cfg(test)]
mod tests {
    use deskside_core::bundle::{Collecting, ReceiptSection};

    use super::*;

    fn receipt() -> Receipt {
        Receipt {
            schema: "deskside-bundle/1".into(),
            request: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap(),
            made: Millis(0),
            app: "0.1.0".into(),
            rules: "desk-1".into(),
            rules_sha256: "ab".repeat(32).parse().unwrap(),
            parts: (0..64).map(|at| part(&format!("part.{at}"))).collect(),
            sections: (0..16).map(|at| section(&format!("s{at}"), at)).collect(),
            verdicts: Default::default(),
        }
    }

    fn part(id: &str) -> ReceiptPart {
        let (id, hidden) = (id.parse().unwrap(), Default::default());
        ReceiptPart { id, collecting: Collecting::Ok, size: 1, hidden, hidden_lines: 0 }
    }

    fn section(id: &str, hash: u8) -> ReceiptSection {
        let sha256 = hex::encode([hash; 32]).parse().unwrap();
        ReceiptSection { id: id.parse().unwrap(), readers: "it".parse().unwrap(), sha256, size: 1 }
    }

    /// Which field a receipt is refused for.
    fn refused(change: impl FnOnce(&mut Receipt)) -> String {
        let mut receipt = receipt();
        change(&mut receipt);
        match receipt.check() {
            Err(Problem::Unusable { field, .. }) => field,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_receipt_names_each_part_and_each_section_once_and_not_too_many() {
        receipt().check().unwrap();
        assert_eq!(refused(|receipt| receipt.parts[7] = part("part.9")), "/bundle/receipt/parts");
        assert_eq!(refused(|receipt| receipt.parts.push(part("one-more"))), "/bundle/receipt/parts");
        assert_eq!(refused(|receipt| receipt.sections[7] = section("s9", 99)), "/bundle/receipt/sections");
        assert_eq!(refused(|receipt| receipt.sections[7] = section("other", 9)), "/bundle/receipt/sections");
        assert_eq!(refused(|receipt| receipt.sections.push(section("s16", 16))), "/bundle/receipt/sections");
        assert_eq!(refused(|receipt| receipt.sections.clear()), "/bundle/receipt/sections");
        assert_eq!(refused(|receipt| receipt.sections[3].size = 0), "/bundle/receipt/sections/3/size");
    }

    #[test]
    fn the_name_of_a_part_has_a_form_and_a_length() {
        for bad in ["", "Logs", "../logs", "logs/1", &"l".repeat(65)] {
            let body =
                serde_json::json!({ "id": bad, "readers": "it", "sha256": "ab".repeat(32), "size": 1 });
            assert!(serde_json::from_value::<ReceiptSection>(body).is_err(), "{bad}");
        }
    }
}
