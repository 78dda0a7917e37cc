//! What the organisation publishes: taken in when it verifies and is newer, refused otherwise.

use deskside_core::id::Millis;
use deskside_core::trust::{
    Manifest, ManifestFile, PublicKey, Purpose, Root, SignedManifest, SignedRoot, sign,
};
use deskside_protocol::account::{Role, Welcome};
use deskside_protocol::problem::Problem;
use deskside_protocol::publish::{PublishRoot, Published, Roots};
use ed25519_dalek::SigningKey;
use serde_json::Value;

use crate::desk::{Answer, Desk, Someone, digest, new_key};

const NOW: i64 = 1_800_000_000_000;
const YEAR: i64 = 365 * 24 * 3_600 * 1_000;

/// The keys that the app of the first IT person makes.
pub struct Organisation {
    pub root: SigningKey,
    pub policy: SigningKey,
}

impl Organisation {
    pub fn new() -> Self {
        Organisation { root: new_key(), policy: new_key() }
    }

    pub fn first_root(&self) -> PublishRoot {
        PublishRoot { root: self.signed_root(1, &[&self.root]), organisation: "Northfield".into() }
    }

    fn signed_root(&self, version: u32, signers: &[&SigningKey]) -> SignedRoot {
        let root = Root {
            version,
            root: PublicKey::of(&self.root),
            policy: vec![PublicKey::of(&self.policy)],
            made: Millis(NOW),
            expires: Millis(NOW + YEAR),
        };
        SignedRoot { signatures: signers.iter().map(|key| sign(&root, key)).collect(), root }
    }

    pub async fn publish_root(&self, it: &Someone) -> Answer {
        it.put("/v1/roots", self.first_root()).await
    }

    pub fn sign(&self, manifest: Manifest) -> SignedManifest {
        SignedManifest { signatures: vec![sign(&manifest, &self.policy)], manifest }
    }
}

pub fn manifest(version: u32, file: &[u8]) -> Manifest {
    Manifest {
        version,
        root_version: 1,
        organisation: "Northfield".into(),
        made: Millis(NOW),
        expires: Millis(NOW + YEAR),
        files: vec![ManifestFile::of("boundaries/default.yaml", Purpose::Boundaries, file)],
        readers: Default::default(),
        certificates: Vec::new(),
        staff: Vec::new(),
        groups: Default::default(),
        publishing: Default::default(),
        telephone: "555 0100".into(),
    }
}

const FILE: &[u8] = b"boundaries: []";

async fn set_up() -> (Desk, Someone, Organisation) {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let organisation = Organisation::new();
    organisation.publish_root(&irma).await.ok::<Value>();
    irma.put_bytes(&format!("/v1/files/{}", digest(FILE)), FILE.to_vec()).await.ok::<Value>();
    (desk, irma, organisation)
}

#[tokio::test]
async fn a_manifest_is_taken_when_it_is_newer_and_refused_when_it_is_older_forged_or_of_others() {
    let (desk, irma, organisation) = set_up().await;
    let put = async |manifest: SignedManifest| irma.put("/v1/manifest", manifest).await;

    put(organisation.sign(manifest(2, FILE))).await.ok::<Value>();
    let newest = organisation.sign(manifest(3, FILE));
    put(newest.clone()).await.ok::<Value>();
    put(newest.clone()).await.ok::<Value>();

    assert_eq!(put(organisation.sign(manifest(2, FILE))).await.problem(), Problem::NotNewer, "rolled back");
    let other = Manifest { telephone: "555 0199".into(), ..manifest(3, FILE) };
    assert_eq!(
        put(organisation.sign(other)).await.problem(),
        Problem::NotNewer,
        "another one of the same version"
    );
    assert_eq!(
        put(Organisation::new().sign(manifest(4, FILE))).await.problem(),
        Problem::NotNewer,
        "of others"
    );
    let mut forged = organisation.sign(manifest(4, FILE));
    forged.manifest.telephone = "555 0199".into();
    assert_eq!(put(forged).await.problem(), Problem::NotNewer, "changed after it was signed");
    let unstored = organisation.sign(manifest(4, b"never stored"));
    assert!(
        matches!(put(unstored).await.problem(), Problem::Unusable { field, .. } if field == "/manifest/files/0")
    );

    let ada = irma.invites(Role::User, "Ada").await;
    assert_eq!(ada.get("/v1/manifest").await.ok::<Published>().manifest, Some(newest));
    let welcome: Welcome = desk.call("GET", "/v1/welcome", Value::Null).await.ok();
    assert_eq!(welcome.organisation, "Northfield");
    assert_eq!(welcome.root, Some(PublicKey::of(&organisation.root).fingerprint()));
}

#[tokio::test]
async fn a_root_follows_from_the_one_before_it_or_is_refused() {
    let (_desk, irma, organisation) = set_up().await;
    let put = async |root: SignedRoot| {
        irma.put("/v1/roots", PublishRoot { root, organisation: "Southfield".into() }).await
    };
    // Sent again, because the answer was lost.
    organisation.publish_root(&irma).await.ok::<Value>();

    let next = Organisation::new();
    assert_eq!(
        put(next.signed_root(2, &[&next.root])).await.problem(),
        Problem::NotNewer,
        "not signed by the old one"
    );
    assert_eq!(
        put(next.signed_root(2, &[&organisation.root])).await.problem(),
        Problem::NotNewer,
        "not by itself"
    );
    let gap = put(next.signed_root(3, &[&organisation.root, &next.root])).await.problem();
    assert!(matches!(gap, Problem::Unusable { .. }), "{gap:?}");
    assert_eq!(
        put(Organisation::new().first_root().root).await.problem(),
        Problem::NotNewer,
        "set up a second time"
    );

    put(next.signed_root(2, &[&organisation.root, &next.root])).await.ok::<Value>();
    let chain = irma.get("/v1/roots").await.ok::<Roots>().chain;
    assert_eq!(chain.iter().map(|signed| signed.root.version).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(
        irma.get("/v1/me").await.body["organisation"],
        "Northfield",
        "the name is only heeded the first time"
    );

    // The policy key of the old root does not sign under the new one.
    assert_eq!(
        irma.put("/v1/manifest", organisation.sign(manifest(1, FILE))).await.problem(),
        Problem::NotNewer
    );
    let under_new = next.sign(Manifest { root_version: 2, ..manifest(1, FILE) });
    irma.put("/v1/manifest", under_new).await.ok::<Value>();
}

#[tokio::test]
async fn a_file_has_the_hash_of_its_name() {
    let (_desk, irma, _) = set_up().await;
    let path = format!("/v1/files/{}", digest(FILE));
    assert_eq!(irma.get(&path).await.ok::<Vec<u8>>(), FILE);
    let wrong = irma.put_bytes(&path, b"other bytes".to_vec()).await.problem();
    assert!(matches!(wrong, Problem::Unusable { field, .. } if field == "/path/sha256"));
    assert_eq!(irma.get(&format!("/v1/files/{}", digest(b"nowhere"))).await.problem(), Problem::NotFound);
    assert!(matches!(irma.get("/v1/files/..%2Fdesk.sqlite").await.problem(), Problem::Unusable { .. }));
}
