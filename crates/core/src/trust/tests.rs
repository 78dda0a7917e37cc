//! Tampering with signed things, in every way that The Update Framework names.

use ed25519_dalek::SigningKey;
use proptest::prelude::*;

use super::*;

const MADE: Millis = Millis(1_760_000_000_000);
const NOW: Millis = Millis(1_760_000_100_000);
const LATER: Millis = Millis(1_790_000_000_000);

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

/// The root key of a version is `10 + version`, its policy key `20 + version`.
fn root(version: u8) -> Root {
    Root {
        version: u32::from(version),
        root: PublicKey::of(&key(10 + version)),
        policy: vec![PublicKey::of(&key(20 + version))],
        made: MADE,
        expires: LATER,
    }
}

fn signed_root(root: Root, by: &[u8]) -> SignedRoot {
    let signatures = by.iter().map(|seed| sign(&root, &key(*seed))).collect();
    SignedRoot { root, signatures }
}

fn chain() -> Vec<SignedRoot> {
    vec![signed_root(root(1), &[11]), signed_root(root(2), &[12, 11]), signed_root(root(3), &[13, 12])]
}

fn pin(version: u8) -> Digest {
    root(version).root.fingerprint()
}

const TABLE: &[u8] = b"rows: []\n";

fn manifest(version: u32) -> Manifest {
    let it: Group = "it".parse().unwrap();
    let readers = Readers {
        name: "Northfield IT".into(),
        recipient: "age1example".into(),
        wrapped: BTreeMap::from([("device".into(), "sealed".into())]),
    };
    Manifest {
        version,
        root_version: 1,
        organisation: "Northfield".into(),
        made: MADE,
        expires: LATER,
        files: vec![
            ManifestFile::of("boundaries/default.yaml", Purpose::Boundaries, TABLE),
            ManifestFile::of("boundaries/en.ftl", Purpose::Words, b"a = A\n"),
        ],
        readers: BTreeMap::from([(it, readers)]),
        certificates: Vec::new(),
        staff: Vec::new(),
        groups: Default::default(),
        publishing: Default::default(),
        telephone: "2222".into(),
    }
}

fn signed(manifest: Manifest, by: u8) -> SignedManifest {
    let signatures = vec![sign(&manifest, &key(by))];
    SignedManifest { manifest, signatures }
}

fn check(signed: &SignedManifest, seen: Option<&Seen>) -> Result<Verified, TrustError> {
    verify_manifest(signed, &root(1), seen, NOW)
}

#[test]
fn a_chain_leads_from_any_pinned_root_to_the_newest() {
    let chain = chain();
    for pinned in 1..=3 {
        assert_eq!(verify_root_chain(&chain, &pin(pinned), NOW).map(|root| root.version), Ok(3));
    }
    assert_eq!(verify_root_chain(&chain[1..], &pin(2), NOW).map(|root| root.version), Ok(3));
    assert_eq!(verify_root_chain(&chain[..1], &pin(1), NOW).map(|root| root.version), Ok(1));
}

#[test]
fn a_chain_of_another_organisation_is_refused() {
    let foreign = vec![signed_root(Root { root: PublicKey::of(&key(99)), ..root(1) }, &[99])];
    assert_eq!(verify_root_chain(&foreign, &pin(1), NOW), Err(TrustError::WrongRoot));
    assert_eq!(verify_root_chain(&[], &pin(1), NOW), Err(TrustError::WrongRoot));
    assert_eq!(verify_root_chain(&chain()[2..], &pin(1), NOW), Err(TrustError::WrongRoot));
}

#[test]
fn a_root_that_the_one_before_did_not_sign_is_refused() {
    let take_over = Root { root: PublicKey::of(&key(99)), ..root(2) };
    for signers in [&[99][..], &[11], &[99, 98], &[99, 99], &[99, 11, 98], &[]] {
        let chain = [signed_root(root(1), &[11]), signed_root(take_over.clone(), signers)];
        assert_eq!(verify_root_chain(&chain, &pin(1), NOW), Err(TrustError::BadSignature), "{signers:?}");
    }
    let chain = [signed_root(root(1), &[11]), signed_root(take_over, &[99, 11])];
    assert_eq!(
        verify_root_chain(&chain, &pin(1), NOW).map(|root| root.version),
        Ok(2),
        "old and new together"
    );
}

#[test]
fn a_policy_key_can_change_while_the_root_key_stays() {
    let same_key = Root { version: 2, policy: vec![PublicKey::of(&key(42))], ..root(1) };
    let chain = [signed_root(root(1), &[11]), signed_root(same_key.clone(), &[11])];
    assert_eq!(verify_root_chain(&chain, &pin(1), NOW), Ok(&same_key));
}

#[test]
fn a_chain_with_a_gap_is_refused() {
    let gap = [signed_root(root(1), &[11]), signed_root(Root { version: 3, ..root(2) }, &[12, 11])];
    assert!(matches!(verify_root_chain(&gap, &pin(1), NOW), Err(TrustError::Malformed { .. })));
}

#[test]
fn a_manifest_signed_by_the_policy_key_is_taken_with_its_files() {
    let verified = check(&signed(manifest(4), 21), None).unwrap();
    assert_eq!(verified.file("boundaries/default.yaml", TABLE), Ok(TABLE));
    assert_eq!(verified.seen().version, 4);
    assert_eq!(
        check(&signed(manifest(4), 21), Some(&verified.seen())),
        Ok(verified.clone()),
        "the same again"
    );
    assert_eq!(check(&signed(manifest(5), 21), Some(&verified.seen())).unwrap().seen().version, 5);
}

#[test]
fn a_manifest_forged_by_another_key_is_refused() {
    assert_eq!(check(&signed(manifest(4), 99), None), Err(TrustError::BadSignature));
    assert_eq!(
        check(&signed(manifest(4), 11), None),
        Err(TrustError::BadSignature),
        "the root key signs roots only"
    );
    let mut unsigned = signed(manifest(4), 21);
    unsigned.signatures.clear();
    assert_eq!(check(&unsigned, None), Err(TrustError::BadSignature));
    let mut blamed = signed(manifest(4), 99);
    blamed.signatures[0].key = PublicKey::of(&key(21));
    assert_eq!(check(&blamed, None), Err(TrustError::BadSignature));
    let mut both = signed(manifest(4), 21);
    both.signatures.push(sign(&both.manifest, &key(99)));
    assert_eq!(check(&both, None), Err(TrustError::BadSignature));
}

#[test]
fn a_policy_key_of_the_root_before_is_refused_after_rotation() {
    let old_key = signed(Manifest { root_version: 2, ..manifest(4) }, 21);
    assert_eq!(verify_manifest(&old_key, &root(2), None, NOW), Err(TrustError::BadSignature));
    let old_root = signed(manifest(4), 22);
    assert_eq!(verify_manifest(&old_root, &root(2), None, NOW), Err(TrustError::WrongRoot));
    let new_key = signed(Manifest { root_version: 2, ..manifest(4) }, 22);
    assert!(verify_manifest(&new_key, &root(2), None, NOW).is_ok());
}

#[test]
fn a_signature_over_one_kind_of_thing_does_not_stand_for_another() {
    #[derive(Serialize)]
    #[serde(transparent)]
    struct Other(Manifest);
    impl Statement for Other {
        const DOMAIN: &'static str = "deskside-other/1";
    }
    let signature = sign(&Other(manifest(4)), &key(21));
    assert_eq!(
        check(&SignedManifest { manifest: manifest(4), signatures: vec![signature] }, None),
        Err(TrustError::BadSignature)
    );
}

#[test]
fn a_device_is_not_led_back() {
    let seen = check(&signed(manifest(7), 21), None).unwrap().seen();
    let refused = |given: &SignedManifest| check(given, Some(&seen)).unwrap_err();
    assert_eq!(refused(&signed(manifest(6), 21)), TrustError::Rollback { seen: 7, given: 6 });
    let other = Manifest { telephone: "3333".into(), ..manifest(7) };
    assert_eq!(refused(&signed(other, 21)), TrustError::Rollback { seen: 7, given: 7 });
    let newer_root = Seen { root_version: 2, ..seen.clone() };
    let given = signed(manifest(8), 21);
    assert_eq!(check(&given, Some(&newer_root)), Err(TrustError::Rollback { seen: 2, given: 1 }));
}

#[test]
fn a_frozen_manifest_runs_out_with_itself_or_with_its_root() {
    let verified = check(&signed(manifest(4), 21), None).unwrap();
    assert_eq!(verified.freshness(LATER), Freshness::Current);
    assert_eq!(verified.freshness(Millis(LATER.0 + 1)), Freshness::Expired);
    assert_eq!(
        verified.freshness(Millis(MADE.0 - CLOCK_SLACK - 1)),
        Freshness::Expired,
        "a clock that was set back"
    );
    let old = verify_manifest(&signed(manifest(4), 21), &root(1), None, Millis(LATER.0 + 1)).unwrap();
    assert_eq!(old.freshness(Millis(LATER.0 + 1)), Freshness::Expired, "taken, and known to have run out");
    let short = Root { expires: NOW, ..root(1) };
    let verified = verify_manifest(&signed(manifest(4), 21), &short, None, NOW).unwrap();
    assert_eq!(verified.freshness(Millis(NOW.0 + 1)), Freshness::Expired);
}

#[test]
fn what_was_made_in_the_future_is_refused() {
    let made = Millis(NOW.0 + CLOCK_SLACK + 1);
    let ahead = signed(Manifest { made, ..manifest(4) }, 21);
    assert_eq!(check(&ahead, None), Err(TrustError::TooFarAhead { made }));
    let ahead = [signed_root(Root { made, ..root(1) }, &[11])];
    assert_eq!(verify_root_chain(&ahead, &pin(1), NOW), Err(TrustError::TooFarAhead { made }));
}

#[test]
fn files_are_not_mixed_and_matched() {
    let verified = check(&signed(manifest(4), 21), None).unwrap();
    let refused = |path: &str, bytes: &[u8]| {
        assert_eq!(verified.file(path, bytes), Err(TrustError::WrongFile { path: path.into() }));
    };
    refused("boundaries/default.yaml", b"rows: [ ]");
    refused("boundaries/default.yaml", b"");
    refused("boundaries/en.ftl", TABLE);
    refused("boundaries/other.yaml", TABLE);
}

fn refused_form(change: impl FnOnce(&mut Manifest)) -> String {
    let mut changed = manifest(4);
    change(&mut changed);
    match check(&signed(changed, 21), None) {
        Err(TrustError::Malformed { what }) => what,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_signed_manifest_that_makes_no_sense_is_refused() {
    for path in
        ["../etc", "/etc", "a//b", "a/../b", "", "A", "a b", "a\\b", "c:/x", ".git", "-x", &"x".repeat(201)]
    {
        refused_form(|at| at.files[0].path = path.into());
    }
    assert_eq!(
        refused_form(|at| at.files[1].path = at.files[0].path.clone()),
        "`boundaries/default.yaml` is named twice"
    );
    assert_eq!(refused_form(|at| at.files[0].size = MAX_FILE + 1), "`boundaries/default.yaml` is too large");
    let many = |count: usize, size: u32| {
        move |at: &mut Manifest| {
            let file = at.files[0].clone();
            at.files =
                (0..count).map(|n| ManifestFile { path: format!("f{n}"), size, ..file.clone() }).collect();
        }
    };
    assert_eq!(refused_form(many(MAX_FILES + 1, 1)), "too many files");
    assert_eq!(refused_form(many(17, MAX_FILE)), "the files are too large together");
    assert_eq!(
        refused_form(|at| at.files[1].purpose = Purpose::Boundaries),
        "2 tables of boundaries where there may be one"
    );
    refused_form(|at| at.version = 0);
    refused_form(|at| at.expires = at.made);
    refused_form(|at| at.expires = Millis(i64::MAX));
    refused_form(|at| at.made = Millis(-1));
    refused_form(|at| at.organisation = "x".repeat(201));
}

#[test]
fn a_root_without_keys_or_with_one_twice_is_refused() {
    for policy in [vec![], vec![PublicKey::of(&key(21)); 2]] {
        let chain = [signed_root(Root { policy, ..root(1) }, &[11])];
        assert!(matches!(verify_root_chain(&chain, &pin(1), NOW), Err(TrustError::Malformed { .. })));
    }
}

#[test]
fn text_that_is_not_a_key_does_not_become_one() {
    let good = PublicKey::of(&key(1));
    assert_eq!(good.as_str().parse(), Ok(good.clone()));
    let small_order = format!("01{}", "0".repeat(62));
    for bad in [
        "",
        "zz",
        &small_order,
        &"0".repeat(64),
        &"f".repeat(64),
        &good.as_str().to_uppercase(),
        &good.as_str()[1..],
    ] {
        assert!(bad.parse::<PublicKey>().is_err(), "{bad}");
    }
}

#[test]
fn a_field_that_this_version_does_not_know_is_refused() {
    let mut json = serde_json::to_value(signed(manifest(4), 21)).unwrap();
    json["manifest"]["only_on_tuesdays"] = true.into();
    assert!(serde_json::from_value::<SignedManifest>(json).is_err());
}

#[test]
fn a_receipt_is_bound_to_its_device_and_its_content() {
    let digest = crate::canonical::digest_of(b"");
    let receipt = crate::bundle::Receipt {
        schema: "deskside-bundle/1".into(),
        request: "0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9".parse().unwrap(),
        made: NOW,
        app: "0.1.0".into(),
        rules: "desk-2026.11".into(),
        rules_sha256: digest,
        parts: vec![],
        sections: vec![],
        verdicts: BTreeMap::from([(crate::bundle::Outcome::Fail, 2)]),
    };
    let (device, other) = (PublicKey::of(&key(5)), PublicKey::of(&key(6)));
    let signature = sign_receipt(&receipt, &key(5));
    assert_eq!(verify_receipt(&receipt, &signature, device.as_str()), Ok(()));
    assert_eq!(verify_receipt(&receipt, &signature, other.as_str()), Err(TrustError::BadSignature));
    assert_eq!(verify_receipt(&receipt, &signature, "not a key"), Err(TrustError::BadSignature));
    assert_eq!(
        verify_receipt(&receipt, &signature.to_uppercase(), device.as_str()),
        Err(TrustError::BadSignature)
    );
    let changed = crate::bundle::Receipt { verdicts: BTreeMap::new(), ..receipt };
    assert_eq!(verify_receipt(&changed, &signature, device.as_str()), Err(TrustError::BadSignature));
}

/// Whether something that travelled as these bytes is still taken.
fn manifest_taken(bytes: &[u8]) -> bool {
    serde_json::from_slice::<SignedManifest>(bytes).is_ok_and(|signed| check(&signed, None).is_ok())
}

fn chain_taken(bytes: &[u8]) -> bool {
    serde_json::from_slice::<Vec<SignedRoot>>(bytes)
        .is_ok_and(|chain| verify_root_chain(&chain, &pin(1), NOW).is_ok())
}

#[test]
fn every_flipped_byte_is_noticed() {
    let manifest = serde_json::to_vec(&signed(manifest(4), 21)).unwrap();
    let chain = serde_json::to_vec(&chain()).unwrap();
    assert!(manifest_taken(&manifest) && chain_taken(&chain));
    for (bytes, taken) in [(&manifest, manifest_taken as fn(&[u8]) -> bool), (&chain, chain_taken)] {
        for at in 0..bytes.len() {
            for flip in [0x01, 0x20, 0x80] {
                let mut changed = bytes.clone();
                changed[at] ^= flip;
                assert!(!taken(&changed), "byte {at} ^ {flip:#x}: {}", String::from_utf8_lossy(&changed));
            }
        }
    }
}

proptest! {
    #[test]
    fn any_change_to_the_bytes_is_noticed(at: prop::sample::Index, with: u8, remove in 0usize..3) {
        let bytes = serde_json::to_vec(&signed(manifest(4), 21)).unwrap();
        let at = at.index(bytes.len());
        let mut changed = bytes.clone();
        changed.splice(at..(at + remove).min(bytes.len()), [with]);
        // A blank between two JSON tokens is the only change that means nothing.
        let same = serde_json::from_slice::<SignedManifest>(&changed).is_ok_and(|given| given == signed(manifest(4), 21));
        prop_assert_eq!(manifest_taken(&changed), same);
    }
}

fn certified(person: u8, devices: &[u8]) -> Certificate {
    Certificate {
        person: format!("00000000-0000-7000-8000-0000000000{person:02}").parse().unwrap(),
        name: "Sana Iqbal".into(),
        team: "Accounting".into(),
        devices: devices.iter().map(|seed| PublicKey::of(&key(*seed))).collect(),
        skills: ["printing".parse().unwrap()].into(),
        rank: Rank::Peer,
        from: MADE,
        until: LATER,
    }
}

#[test]
fn a_device_is_certified_by_what_was_signed_and_by_nothing_else() {
    let list = Manifest { certificates: vec![certified(1, &[71]), certified(2, &[72, 73])], ..manifest(1) };
    let verified = check(&signed(list, 21), None).unwrap();
    let of = |seed, now| verified.certificate_of(&PublicKey::of(&key(seed)), now).map(|found| &found.person);
    assert_eq!(of(73, NOW), Some(&certified(2, &[]).person));
    assert_eq!(of(74, NOW), None, "nobody's device");
    assert_eq!(of(73, Millis(LATER.0 + 1)), None, "rules that have run out certify nobody");
    let forged = Manifest { certificates: vec![certified(1, &[71])], ..manifest(1) };
    let mut forged = signed(forged, 21);
    forged.manifest.certificates[0].rank = Rank::Coach;
    assert_eq!(check(&forged, None), Err(TrustError::BadSignature));
}

#[test]
fn a_list_of_certificates_says_one_thing_about_everybody() {
    let refused = |certificates| {
        let list = Manifest { certificates, ..manifest(1) };
        matches!(check(&signed(list, 21), None), Err(TrustError::Malformed { .. }))
    };
    assert!(refused(vec![certified(1, &[71]), certified(1, &[72])]), "two for one person");
    assert!(refused(vec![certified(1, &[71]), certified(2, &[71])]), "two for one device");
    assert!(refused(vec![Certificate { until: MADE, ..certified(1, &[71]) }]), "it ends before it begins");
    assert!(refused(vec![Certificate { name: "x".repeat(201), ..certified(1, &[71]) }]));
}
