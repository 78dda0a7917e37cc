//! A shared folder, through the app: a real file server and a real desktop, and a password that is nowhere afterwards.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use deskside_app::ports::{MemoryKeyring, TypedSecrets};
use deskside_core::machine::{DrivesAsk, Machine, Reading};
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{Samba, SessionBus};
use deskside_tests::desk::{Desk, SCENE, text};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSWORD: &str = "Sm4-pass! 87";

/// A desk on this very computer, with a file server near it.
struct Real {
    desk: Desk,
    keyring: Arc<MemoryKeyring>,
    computer: Arc<Computer>,
    samba: Samba,
    data: TempDir,
    _bus: SessionBus,
    _home: TempDir,
}

impl Real {
    fn open() -> Result<Real> {
        let samba = Samba::start(&[("anna", PASSWORD)], &[("office", &["anna"])])?;
        let (home, data) = (TempDir::new()?, TempDir::new()?);
        let bus = SessionBus::start_for(Some(home.path()), &["org.gtk.vfs.Daemon"])?;
        let settings = Settings {
            home: Some(home.path().to_owned()),
            session_bus: Some(bus.address().to_owned()),
            runtime: Some(bus.runtime().to_owned()),
            ..Settings::default()
        };
        let keyring = Arc::new(MemoryKeyring::that_keeps());
        let secrets = Arc::new(TypedSecrets(keyring.clone()));
        let computer = Arc::new(Computer::new(Os::Linux, settings).with_secrets(secrets));
        let pretended = Arc::new(Pretended::new(&Scenario::parse(SCENE)?));
        let desk = Desk::kept_in(data.path(), computer.clone(), pretended, keyring.clone());
        Ok(Real { desk, keyring, computer, samba, data, _bus: bus, _home: home })
    }

    /// How many folders are connected.
    fn connected(&self) -> usize {
        match self.computer.read(&DrivesAsk::Drives.into(), std::time::Duration::from_secs(10)) {
            Ok(Reading::Drives(drives)) => drives.len(),
            other => panic!("{other:?}"),
        }
    }

    /// Answers until the page that asks for the password.
    async fn to_the_password(&self) -> Value {
        let question = self.desk.begins("network-drive").await;
        let address = self.desk.answers(&question, "open").await;
        let share = self.samba.address("office").replacen("smb:", "", 1).replace('/', "\\");
        let name = types(&self.desk, &address, &share).await;
        let told = types(&self.desk, &name, "anna").await;
        assert_eq!(told["page"]["step"], "where-it-goes", "{told}");
        self.desk.acts(&told, "go_on", json!({})).await
    }
}

pub async fn types(desk: &Desk, page: &Value, typed: &str) -> Value {
    assert_eq!(page["page"]["page"], "typed", "{page}");
    desk.acts(page, "type_answer", json!({ "text": typed })).await
}

/// Whether a text is in a file below a folder.
pub fn is_kept(folder: &Path, text: &str) -> Result<bool> {
    let mut folders = vec![folder.to_owned()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
                continue;
            }
            files += 1;
            if fs::read(entry.path())?.windows(text.len()).any(|window| window == text.as_bytes()) {
                return Ok(true);
            }
        }
    }
    assert!(files > 2, "only {files} files were looked into");
    Ok(false)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_is_connected_and_taken_back_and_the_password_is_nowhere() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    let question = real.to_the_password().await;
    let found = types(desk, &question, PASSWORD).await;
    assert_eq!(found["page"]["headline"], "office is not connected", "{found}");
    assert!(!real.keyring.is_empty(), "it is in the keyring");
    let plan = &found["page"]["remedy"]["plan"];
    assert_eq!(plan["class"], "reversible", "{plan}");
    assert_eq!(plan["invocations"][0]["args"][0], "mount", "{plan}");
    assert!(!found.to_string().contains(PASSWORD));

    let done = desk.agrees(&found).await;
    let outcome = (&done["page"]["page"], &done["page"]["outcome"]);
    assert_eq!(outcome, (&json!("done"), &json!("fixed")), "{done}");
    assert_eq!(real.connected(), 1);

    assert!(real.keyring.is_empty(), "nothing is left to do with it");
    assert!(is_kept(real.data.path(), "typed-")?, "its name is in the log");
    assert!(!is_kept(real.data.path(), PASSWORD)?);

    let change = desk.ok("changes", json!({})).await[0].clone();
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("done"), &json!(true)), "{change}");
    let page = desk.ok("plan_undo", json!({ "change": change["id"] })).await;
    let args =
        json!({ "change": change["id"], "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert_eq!(real.connected(), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_nobody_went_on_with_is_forgotten_after_half_a_day() -> Result<()> {
    let real = Real::open()?;
    let question = real.to_the_password().await;
    types(&real.desk, &question, PASSWORD).await;
    let Real { desk, keyring, .. } = real;
    desk.hands.turn_minutes(11 * 60);
    let desk = desk.restarted();
    assert!(!keyring.is_empty(), "the run can still be gone on with");
    desk.hands.turn_minutes(2 * 60);
    let desk = desk.restarted();
    assert!(keyring.is_empty());
    // Agreeing to the plan says what is missing, and connects nothing.
    let found = desk.page_of(desk.ok("run", json!({ "run": question["run"] })).await).await;
    let refused = desk.agrees(&found).await;
    assert!(text(&refused["page"]["tried"][0]).contains("type it again"), "{refused}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_told_as_one_and_typed_again() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    let question = real.to_the_password().await;
    let found = types(desk, &question, "Sm5-pass!").await;
    let refused = desk.agrees(&found).await;
    assert_eq!(refused["page"]["page"], "finding", "{refused}");
    let tried = text(&refused["page"]["tried"][0]);
    assert!(tried.contains("did not accept this name with this password"), "{refused}");
    assert_eq!(real.connected(), 0);

    let run = refused["run"].clone();
    let again = desk.ok("back_to", json!({ "run": run, "step": "password" })).await;
    let again = types(desk, &again, PASSWORD).await;
    let done = desk.agrees(&again).await;
    assert_eq!(done["page"]["outcome"], "fixed", "{done}");
    assert_eq!(real.connected(), 1);
    for password in ["Sm5-pass!", PASSWORD] {
        assert!(!is_kept(real.data.path(), password)?);
    }
    Ok(())
}
