//! A change of the rules that is for two people: what waits, who signs, and what is published without them.

use std::collections::BTreeSet;

use deskside_core::canonical;
use deskside_core::trust::PublicKey;
use deskside_core::trust::{
    Change, LookedAt, Manifest, ManifestFile, Publishing, Purpose, RollOut, SignedChange, Staff, sign,
};
use deskside_protocol::Page;
use deskside_protocol::account::Role;
use deskside_protocol::audit::AuditEntry;
use deskside_protocol::problem::Problem;
use deskside_protocol::publish::{History, Proposed};
use serde_json::Value;

use crate::desk::{Answer, Desk, Someone, digest};
use crate::publish::{Organisation, manifest};

const PATH: &str = "boundaries/default.yaml";

/// A table with one row about printers.
fn table(clearance: &str) -> Vec<u8> {
    let row = format!(
        r#"{{"rows": [{{"id": "a", "who": ["everyone"], "actions": ["printer.remove"], "clearance": "{clearance}",
        "reason": "boundary-a", "owner": "IT", "since": "2026-01-01", "review": "2027-01-01"}}]}}"#
    );
    row.into_bytes()
}

fn staff(who: &Someone) -> Staff {
    let devices = [PublicKey::of(&who.key)].into();
    Staff { person: who.session.me.id.clone(), name: who.session.me.name.clone(), devices }
}

/// An organisation with three people of IT, where removing a printer is for IT only.
struct Two {
    _desk: Desk,
    organisation: Organisation,
    irma: Someone,
    ben: Someone,
    cora: Someone,
    before: Manifest,
}

async fn two() -> Two {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ben = irma.invites(Role::It, "Ben").await;
    let cora = irma.invites(Role::It, "Cora").await;
    let organisation = Organisation::new();
    organisation.publish_root(&irma).await.ok::<Value>();
    for clearance in ["alone", "it-only", "with-power-user"] {
        let bytes = table(clearance);
        irma.put_bytes(&format!("/v1/files/{}", digest(&bytes)), bytes).await.ok::<Value>();
    }
    let before = Manifest { staff: [&irma, &ben, &cora].map(staff).into(), ..manifest(1, &table("it-only")) };
    irma.put("/v1/manifest", organisation.sign(before.clone())).await.ok::<Value>();
    Two { _desk: desk, organisation, irma, ben, cora, before }
}

impl Two {
    fn change(&self, by: &Someone, clearance: &str) -> Change {
        Change {
            version: self.before.version + 1,
            base: canonical::digest(&self.before),
            files: vec![ManifestFile::of(PATH, Purpose::Boundaries, &table(clearance))],
            groups: BTreeSet::new(),
            by: by.session.me.id.clone(),
            name: by.session.me.name.clone(),
            why: "People move desks".into(),
            made: self.before.made,
        }
    }

    fn signed(&self, change: Change, by: &[&Someone]) -> SignedChange {
        SignedChange { signatures: by.iter().map(|who| sign(&change, &who.key)).collect(), change }
    }

    /// The manifest that a change makes, as an honest app makes it.
    fn made(&self, signed: &SignedChange) -> Manifest {
        let mut files = signed.change.files.clone();
        let table = ManifestFile {
            path: "boundaries/looked-at.yaml".into(),
            purpose: Purpose::LookedAt,
            ..files[0].clone()
        };
        files.push(table);
        let people = vec![staff(&self.irma), staff(&self.ben)];
        let publishing = Publishing {
            roll_out: None,
            change: Some(signed.clone()),
            looked_at: Some(LookedAt { signed: signed.clone(), people }),
        };
        Manifest { version: signed.change.version, files, publishing, ..self.before.clone() }
    }

    async fn publish(&self, manifest: Manifest) -> Answer {
        self.irma.put("/v1/manifest", self.organisation.sign(manifest)).await
    }
}

#[tokio::test]
async fn a_change_waits_for_one_other_person_of_it_and_is_off_when_another_was_published() {
    let two = two().await;
    let (irma, ben) = (&two.irma, &two.ben);
    let propose = async |who: &Someone, signed: SignedChange| who.put("/v1/proposal", signed).await;
    let change = two.change(irma, "alone");
    let first = two.signed(change.clone(), &[irma]);

    assert_eq!(propose(ben, first.clone()).await.problem(), Problem::NotAllowed, "in the name of another");
    let stale = Change { base: canonical::digest(&two.before.files), ..change.clone() };
    assert_eq!(propose(irma, two.signed(stale, &[irma])).await.problem(), Problem::NotNewer);
    let ahead = Change { version: 9, ..change.clone() };
    assert_eq!(propose(irma, two.signed(ahead, &[irma])).await.problem(), Problem::NotNewer);
    let missing = ManifestFile::of(PATH, Purpose::Boundaries, b"never stored");
    let unstored = Change { files: vec![missing], ..change.clone() };
    let refused = propose(irma, two.signed(unstored, &[irma])).await.problem();
    assert!(matches!(refused, Problem::Unusable { field, .. } if field == "/change/files/0"));
    let both = two.signed(change.clone(), &[irma, ben]);
    assert!(
        matches!(propose(irma, both.clone()).await.problem(), Problem::Unusable { .. }),
        "one after the other"
    );

    propose(irma, first.clone()).await.ok::<Value>();
    propose(irma, first.clone()).await.ok::<Value>();
    let other = two.signed(two.change(ben, "with-power-user"), &[ben]);
    assert_eq!(propose(ben, other).await.problem(), Problem::IdReused, "one waits at a time");

    let second = async |who: &Someone, signed: SignedChange| who.put("/v1/proposal/second", signed).await;
    assert_eq!(second(irma, both.clone()).await.problem(), Problem::NotAllowed, "the first for the second");
    let twice = two.signed(change.clone(), &[irma, irma]);
    assert_eq!(second(irma, twice).await.problem(), Problem::NotAllowed, "the same person");
    let mut altered = both.clone();
    altered.change.why = "Something else".into();
    assert!(
        matches!(second(ben, altered).await.problem(), Problem::Unusable { .. }),
        "changed after the first"
    );
    let elsewhere = two.signed(Change { why: "Another".into(), ..change }, &[irma, ben]);
    assert_eq!(second(ben, elsewhere).await.problem(), Problem::NotFound, "not the one that waits");
    second(ben, both.clone()).await.ok::<Value>();
    second(ben, both.clone()).await.ok::<Value>();
    let by_cora = two.signed(both.change.clone(), &[irma, &two.cora]);
    assert_eq!(second(&two.cora, by_cora).await.problem(), Problem::IdReused, "there is a second already");
    assert_eq!(irma.get("/v1/proposal").await.ok::<Proposed>().proposal, Some(both.clone()));
    let record: Page<AuditEntry> = irma.get("/v1/audit?limit=200").await.ok();
    let seconded = record.rows.iter().filter(|entry| entry.action == "rules.seconded");
    assert_eq!(seconded.count(), 1, "sent again, and written down once");

    let waits = format!("/v1/proposal/{}", canonical::digest(&both.change));
    let another = format!("/v1/proposal/{}", canonical::digest_of(b"another"));
    assert_eq!(
        ben.call("DELETE", &another, None).await.problem(),
        Problem::NotFound,
        "not the one that waits"
    );
    assert!(irma.get("/v1/proposal").await.ok::<Proposed>().proposal.is_some());
    ben.call("DELETE", &waits, None).await.ok::<Value>();
    assert_eq!(irma.get("/v1/proposal").await.ok::<Proposed>().proposal, None);
    propose(irma, first).await.ok::<Value>();

    // Something else is published: what waited is off.
    let certified = Manifest { version: 2, telephone: "555 0199".into(), ..two.before.clone() };
    two.publish(certified).await.ok::<Value>();
    assert_eq!(irma.get("/v1/proposal").await.ok::<Proposed>().proposal, None);
    assert_eq!(ben.call("DELETE", &waits, None).await.problem(), Problem::NotFound);
}

#[tokio::test]
async fn what_is_for_two_is_published_only_with_both() {
    let two = two().await;
    let (irma, ben) = (&two.irma, &two.ben);
    let change = two.change(irma, "alone");
    let both = two.signed(change.clone(), &[irma, ben]);
    let honest = two.made(&both);

    let bare = Manifest { publishing: Publishing::default(), files: change.files.clone(), ..honest.clone() };
    assert_eq!(two.publish(bare.clone()).await.problem(), Problem::NeedsSecond, "nobody looked at it");
    let rolled_out = Manifest {
        files: two.before.files.clone(),
        publishing: Publishing {
            roll_out: Some(RollOut { groups: ["it".parse().unwrap()].into(), files: change.files.clone() }),
            ..Publishing::default()
        },
        ..honest.clone()
    };
    assert_eq!(two.publish(rolled_out).await.problem(), Problem::NeedsSecond, "not to some either");
    // Two looked at another table.
    let mut mixed = two.made(&two.signed(two.change(irma, "with-power-user"), &[irma, ben]));
    mixed.files[0] = change.files[0].clone();
    assert_eq!(two.publish(mixed).await.problem(), Problem::NeedsSecond);
    // Somebody who is not of IT, named as such by the manifest that they are to publish.
    let eve = irma.invites(Role::User, "Eve").await;
    let with_eve = two.signed(change.clone(), &[irma, &eve]);
    let mut puppet = two.made(&with_eve);
    puppet.staff.push(staff(&eve));
    puppet.publishing.looked_at.as_mut().unwrap().people = vec![staff(irma), staff(&eve)];
    assert_eq!(two.publish(puppet).await.problem(), Problem::NeedsSecond);

    two.publish(honest.clone()).await.ok::<Value>();
    let rows = irma.get("/v1/manifests").await.ok::<History>().rows;
    assert_eq!((rows[0].version, rows[0].change.as_ref()), (2, Some(&both)));
    // The table is the one that two looked at; what is written by hand beside it is not.
    let by_hand = b"permit (principal, action, resource);".to_vec();
    irma.put_bytes(&format!("/v1/files/{}", digest(&by_hand)), by_hand.clone()).await.ok::<Value>();
    let mut slipped_in = Manifest { version: 3, ..honest.clone() };
    slipped_in.files.push(ManifestFile::of("boundaries/more.cedar", Purpose::Cedar, &by_hand));
    assert_eq!(two.publish(slipped_in).await.problem(), Problem::NeedsSecond, "not by hand either");
    // Used once more, for a later manifest.
    let tightened = Manifest {
        version: 3,
        files: [two.before.files.clone(), vec![honest.files[1].clone()]].concat(),
        ..honest.clone()
    };
    two.publish(tightened.clone()).await.ok::<Value>();
    let dropped = Manifest {
        version: 4,
        files: two.before.files.clone(),
        publishing: Publishing::default(),
        ..tightened
    };
    assert_eq!(two.publish(dropped).await.problem(), Problem::NeedsSecond, "what was looked at stays named");
}

/// The files of a wizard that plans a change, or of one that only explains.
fn wizard(step: &str) -> Vec<(ManifestFile, Vec<u8>)> {
    let yaml = format!(
        "id: our-queue\nversion: 1\ncode: OUR\ntopic: printer\nskills: [printing]\nplatforms: [linux]\n\
         reviewed: 2026-07-01\nsteps:\n  - {step}\n"
    );
    let texts = [("wizard.yaml", yaml.as_str()), ("walks.txt", "computer linux laptop\n")];
    let file = |(name, text): (&str, &str)| {
        let path = format!("wizards/our-queue/{name}");
        (ManifestFile::of(&path, Purpose::Wizard, text.as_bytes()), text.as_bytes().to_vec())
    };
    texts.map(file).into()
}

#[tokio::test]
async fn a_wizard_that_plans_changes_is_published_only_with_both_and_one_that_explains_by_one() {
    let two = two().await;
    let explains = wizard("tell: how-to");
    let plans = wizard("{ fix: paused, check: printer.paused, repairs: [ { action: printer.resume } ] }");
    let unreadable = wizard("{ leap: of-faith }");
    for (file, bytes) in [&explains, &plans, &unreadable].into_iter().flatten() {
        two.irma.put_bytes(&format!("/v1/files/{}", file.sha256), bytes.clone()).await.ok::<Value>();
    }
    let change = |files: &[(ManifestFile, Vec<u8>)]| {
        let mut change = two.change(&two.irma, "it-only");
        change.files.extend(files.iter().map(|(file, _)| file.clone()));
        change
    };
    for files in [&plans, &unreadable] {
        let alone = Manifest { version: 2, files: change(files).files, ..two.before.clone() };
        assert_eq!(two.publish(alone).await.problem(), Problem::NeedsSecond);
    }
    let both = two.signed(change(&plans), &[&two.irma, &two.ben]);
    two.publish(two.made(&both)).await.ok::<Value>();

    // Half of it is no wizard, whoever signs.
    let another = self::two().await;
    for (file, bytes) in &explains {
        another.irma.put_bytes(&format!("/v1/files/{}", file.sha256), bytes.clone()).await.ok::<Value>();
    }
    let mut files = another.change(&another.irma, "it-only").files;
    files.push(explains[0].0.clone());
    let half = Manifest { version: 2, files: files.clone(), ..another.before.clone() };
    assert!(matches!(another.publish(half).await.problem(), Problem::Unusable { .. }));
    files.push(explains[1].0.clone());
    let whole = Manifest { version: 2, files, ..another.before.clone() };
    another.publish(whole).await.ok::<Value>();
}
