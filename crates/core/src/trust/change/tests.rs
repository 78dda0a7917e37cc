//! Attacks on changes of the rules: what is not what two people of IT looked at is not said to be.

use std::collections::{BTreeMap, BTreeSet};

use ed25519_dalek::SigningKey;

use super::*;
use crate::canonical;
use crate::trust::{Members, PublicKey, Root, SignedManifest, TrustError, sign, verify_manifest};

const NOW: Millis = Millis(1_760_000_100_000);
const TABLE: &[u8] = b"rows: []\n";

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn person(number: u8) -> PersonId {
    format!("0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42{number:02x}").parse().unwrap()
}

/// Somebody of IT, whose one device has the key of the same number.
fn staff(number: u8) -> Staff {
    Staff {
        person: person(number),
        name: format!("IT {number}"),
        devices: [PublicKey::of(&key(number))].into(),
    }
}

fn file(path: &str, purpose: Purpose, bytes: &[u8]) -> ManifestFile {
    ManifestFile::of(path, purpose, bytes)
}

fn change() -> Change {
    Change {
        version: 5,
        base: canonical::digest_of(b"the manifest before"),
        files: vec![file("boundaries/default.yaml", Purpose::Boundaries, TABLE)],
        groups: BTreeSet::new(),
        by: person(1),
        name: "IT 1".into(),
        why: "Because".into(),
        made: NOW,
    }
}

fn signed(change: Change, by: &[u8]) -> SignedChange {
    SignedChange { signatures: by.iter().map(|number| sign(&change, &key(*number))).collect(), change }
}

fn manifest() -> Manifest {
    let mut files = change().files;
    files.push(file("boundaries/looked-at.yaml", Purpose::LookedAt, TABLE));
    let both = signed(change(), &[1, 2]);
    let looked_at = LookedAt { signed: both.clone(), people: vec![staff(1), staff(2)] };
    Manifest {
        version: 5,
        root_version: 1,
        organisation: "Northfield".into(),
        made: NOW,
        expires: Millis(NOW.0 + 1_000_000),
        files,
        readers: BTreeMap::new(),
        certificates: Vec::new(),
        staff: vec![staff(1), staff(2)],
        groups: BTreeMap::from([(
            "sales".parse().unwrap(),
            Members {
                name: "Sales".into(),
                people: [person(7)].into(),
                computers: [PublicKey::of(&key(8))].into(),
            },
        )]),
        publishing: Publishing { roll_out: None, change: Some(both), looked_at: Some(looked_at) },
        telephone: String::new(),
    }
}

fn check(manifest: Manifest) -> Result<Verified, TrustError> {
    let root = Root {
        version: 1,
        root: PublicKey::of(&key(90)),
        policy: vec![PublicKey::of(&key(91))],
        made: Millis(0),
        expires: Millis(i64::from(u32::MAX) * 1000),
    };
    let signatures = vec![sign(&manifest, &key(91))];
    verify_manifest(&SignedManifest { manifest, signatures }, &root, None, NOW)
}

#[test]
fn a_change_is_of_two_people_or_it_is_not_for_two() {
    let it = [
        staff(1),
        staff(2),
        Staff { devices: [3, 4].map(|seed| PublicKey::of(&key(seed))).into(), ..staff(3) },
    ];
    let two = |signed: SignedChange| signed.two(&it).map(|both| both.map(|one| one.person.clone()));
    assert_eq!(two(signed(change(), &[1, 2])), Ok([person(1), person(2)]));
    assert_eq!(two(signed(change(), &[1])), Err(ChangeError::OneSignature));
    assert_eq!(two(signed(change(), &[1, 1])), Err(ChangeError::SamePerson));
    let own = Change { by: person(3), ..change() };
    assert_eq!(
        two(signed(own, &[3, 4])),
        Err(ChangeError::SamePerson),
        "another computer of the same person"
    );
    assert_eq!(two(signed(change(), &[1, 9])), Err(ChangeError::NotStaff));
    assert_eq!(two(signed(change(), &[2, 1])), Err(ChangeError::NotStaff), "the first is who made it");
    assert_eq!(two(signed(change(), &[1, 2, 3])), Err(ChangeError::OneSignature), "two, and not more");
}

#[test]
fn whatever_is_changed_after_the_first_signature_spoils_it() {
    type Altering = fn(&mut Change);
    let altered: [(&str, Altering); 7] = [
        ("version", |change| change.version += 1),
        ("base", |change| change.base = canonical::digest_of(b"another")),
        ("files", |change| {
            change.files[0] = file("boundaries/default.yaml", Purpose::Boundaries, b"rows: [x]")
        }),
        ("groups", |change| change.groups.extend(["sales".parse().unwrap()])),
        ("by", |change| change.by = person(2)),
        ("why", |change| change.why.push('!')),
        ("made", |change| change.made = Millis(0)),
    ];
    let it = [staff(1), staff(2)];
    for (what, alter) in altered {
        let mut forged = signed(change(), &[1, 2]);
        alter(&mut forged.change);
        assert_eq!(forged.two(&it), Err(ChangeError::BadSignature), "{what}");
        let mut published = manifest();
        alter(&mut published.publishing.looked_at.as_mut().unwrap().signed.change);
        assert!(check(published).is_err(), "{what}");
    }
}

#[test]
fn a_manifest_says_only_of_what_two_signed_that_two_looked_at_it() {
    assert!(check(manifest()).is_ok());
    let refused = |alter: fn(&mut Manifest)| {
        let mut published = manifest();
        alter(&mut published);
        check(published).is_err()
    };
    assert!(refused(|one| one.publishing.looked_at.as_mut().unwrap().signed.signatures.truncate(1)));
    assert!(refused(|one| one.publishing.looked_at.as_mut().unwrap().people.truncate(1)));
    assert!(refused(|one| one.publishing.looked_at = None), "a table that nobody is named for");
    assert!(refused(|one| one.files.truncate(1)), "nobody can tell what they looked at");
    assert!(refused(
        |one| one.files[1] = file("boundaries/looked-at.yaml", Purpose::LookedAt, b"rows: [other]")
    ));
    assert!(refused(|one| one.publishing.change.as_mut().unwrap().change.version = 6), "still to come");
    assert!(refused(|one| one.publishing.change.as_mut().unwrap().change.why = "x".repeat(MAX_WHY + 1)));
    // Who looked at it may have left since.
    let mut later = manifest();
    later.staff = vec![staff(1)];
    assert!(check(later).is_ok());
}

#[test]
fn a_change_makes_one_manifest_and_no_other() {
    let before = canonical::digest_of(b"the manifest before");
    let both = signed(change(), &[1, 2]);
    assert!(both.makes(&manifest(), &before));
    assert!(!both.makes(&manifest(), &canonical::digest_of(b"another")), "somebody published in between");
    assert!(!both.makes(&Manifest { version: 6, ..manifest() }, &before), "used once more");
    let mut other = manifest();
    other.files[0] = file("boundaries/default.yaml", Purpose::Boundaries, b"rows: [x]\n");
    assert!(!both.makes(&other, &before));
    let mut rolled_out = manifest();
    let groups: BTreeSet<Group> = ["sales".parse().unwrap()].into();
    rolled_out.publishing.roll_out = Some(RollOut { groups: groups.clone(), files: change().files });
    assert!(!both.makes(&rolled_out, &before), "it was for everybody");
    let some = signed(Change { groups, ..change() }, &[1, 2]);
    assert!(some.makes(&rolled_out, &before) && !some.makes(&manifest(), &before));
}

#[test]
fn rules_are_rolled_out_to_groups_that_exist_and_each_device_knows_its_own() {
    let new = vec![file("boundaries/default.yaml", Purpose::Boundaries, b"rows: [new]\n")];
    let out = |groups: &[&str], files: Vec<ManifestFile>| {
        let mut published = manifest();
        let groups = groups.iter().map(|group| group.parse().unwrap()).collect();
        published.publishing.roll_out = Some(RollOut { groups, files });
        check(published)
    };
    let refused = |groups: &[&str], files: Vec<ManifestFile>| {
        matches!(out(groups, files), Err(TrustError::Malformed { .. }))
    };
    assert!(refused(&["nobody"], new.clone()));
    assert!(refused(&["sales", "nobody"], new.clone()));
    assert!(refused(&["everyone"], new.clone()), "that is no roll-out");
    assert!(refused(&[], new.clone()));
    assert!(refused(&["sales"], vec![]), "rules without a table");
    assert!(refused(&["sales"], [new.clone(), new.clone()].concat()));
    let large = ManifestFile { size: u32::MAX, ..new[0].clone() };
    assert!(refused(&["sales"], vec![large]));

    let verified = out(&["sales"], new.clone()).unwrap();
    let device: crate::id::DeviceId = person(0x50).to_string().parse().unwrap();
    let files = |number: u8, seed: u8| {
        let key = PublicKey::of(&key(seed));
        let who = verified.who(&person(number), (&device, &key), crate::wizard::Platform::Linux, NOW);
        verified.files_for(&who)[0].sha256.clone()
    };
    assert_eq!(files(7, 70), new[0].sha256, "a person of the group");
    assert_eq!(files(9, 8), new[0].sha256, "a computer of the group");
    assert_eq!(files(9, 70), change().files[0].sha256, "everybody else");
    assert!(verified.file("boundaries/default.yaml", b"rows: [new]\n").is_ok());
    assert!(verified.file("boundaries/default.yaml", TABLE).is_ok());
    assert!(verified.file("boundaries/default.yaml", b"rows: [third]\n").is_err());
}

#[test]
fn who_is_in_a_group_is_what_was_signed() {
    let verified = check(manifest()).unwrap();
    let device: crate::id::DeviceId = person(0x50).to_string().parse().unwrap();
    let groups = |number: u8, seed: u8| {
        let key = PublicKey::of(&key(seed));
        let who = verified.who(&person(number), (&device, &key), crate::wizard::Platform::Linux, NOW);
        who.groups.into_iter().chain(who.computer).map(|group| group.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(groups(7, 8), ["sales", "sales"]);
    assert_eq!(groups(1, 1), ["it"]);
    assert_eq!(groups(2, 1), [""; 0], "the device of somebody else");
    let mut published = manifest();
    let members = published.groups.values().next().unwrap().clone();
    published.groups.insert("it".parse().unwrap(), members);
    assert!(check(published).is_err(), "nobody is made IT by a group");
}

#[test]
fn a_wizard_was_looked_at_only_word_for_word_and_by_one_where_there_is_one() {
    let whole = |en: &[u8]| {
        [("wizard.yaml", &b"a"[..]), ("en.ftl", en), ("walks.txt", b"c")]
            .map(|(name, bytes)| file(&format!("wizards/our-phones/{name}"), Purpose::Wizard, bytes))
    };
    let mut with_it = change();
    with_it.files.extend(whole(b"b"));
    let mut manifest = manifest();
    let both = signed(with_it.clone(), &[1, 2]);
    manifest.publishing.looked_at = Some(LookedAt { signed: both, people: vec![staff(1), staff(2)] });
    let known = |manifest: &Manifest, files: &[ManifestFile]| manifest.wizards_looked_at(files).len();
    assert_eq!(known(&manifest, &with_it.files), 1);
    assert_eq!(known(&manifest, &whole(b"other words")), 0);
    assert_eq!(known(&manifest, &whole(b"b")[..2]), 0, "without its walks it is another one");
    let mut more = whole(b"b").to_vec();
    more.push(file("wizards/our-phones/de.ftl", Purpose::Wizard, b"d"));
    assert_eq!(known(&manifest, &more), 0);
    manifest.staff.pop();
    assert_eq!(known(&manifest, &more), 1, "nobody else could have looked");
}
