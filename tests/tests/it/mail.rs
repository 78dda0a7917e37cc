//! A mail account, through the app: a real mail server, a person's Thunderbird, and a password that is nowhere afterwards.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use deskside_app::ports::{MemoryKeyring, TypedSecrets};
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario};
use deskside_stage::{MailDoor, MailServer, Page, Shown};
use deskside_tests::desk::{Desk, SCENE};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::drives::{is_kept, types};

const MAIL: &str = "anna@stage.example";
const PASSWORD: &str = "Im4p-pass! 87";

/// A desk on this very computer, with a mail server near it.
struct Real {
    desk: Desk,
    keyring: Arc<MemoryKeyring>,
    server: MailServer,
    data: TempDir,
    home: TempDir,
}

impl Real {
    fn open() -> Result<Real> {
        let server = MailServer::start(&[(MAIL, PASSWORD)])?;
        let settings = server.settings(MailDoor::Imaps, MailDoor::Submission);
        server.say("autoconfig.stage.example", "/mail/config-v1.1.xml", Some(Page::Text(settings)));
        let (home, data) = (TempDir::new()?, TempDir::new()?);
        let at = |name: &str, address: SocketAddr| (name.to_owned(), 443, address);
        let settings = Settings {
            home: Some(home.path().to_owned()),
            trusted_issuers: Some(server.issuer()),
            hosts: vec![at("autoconfig.stage.example", server.pages()), at("stage.example", server.pages())],
            mail_settings: Some(data.path().to_owned()),
            ..Settings::default()
        };
        let keyring = Arc::new(MemoryKeyring::that_keeps());
        let secrets = Arc::new(TypedSecrets(keyring.clone()));
        let computer = Arc::new(Computer::new(Os::Linux, settings).with_secrets(secrets));
        let pretended = Arc::new(Pretended::new(&Scenario::parse(SCENE)?));
        let desk = Desk::kept_in(data.path(), computer, pretended, keyring.clone());
        Ok(Real { desk, keyring, server, data, home })
    }

    fn profile(&self) -> PathBuf {
        self.home.path().join(format!(".thunderbird/deskside.{MAIL}"))
    }

    /// Answers until the page that comes after the address.
    async fn to_the_address(&self) -> Value {
        let question = self.desk.begins("mail-account").await;
        let address = self.desk.answers(&question, "use").await;
        types(&self.desk, &address, " anna@Stage.EXAMPLE ").await
    }

    /// Answers until the page that asks for the password.
    async fn to_the_password(&self) -> Value {
        let told = self.to_the_address().await;
        assert_eq!(told["page"]["step"], "where-it-goes", "{told}");
        self.desk.acts(&told, "go_on", json!({})).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_set_up_and_taken_back_and_the_password_is_nowhere() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    let question = real.to_the_password().await;
    let program = types(desk, &question, PASSWORD).await;
    assert_eq!(program["page"]["step"], "program", "{program}");
    assert!(!real.keyring.is_empty(), "it is in the keyring");
    let found = desk.answers(&program, "thunderbird").await;
    assert_eq!(found["page"]["headline"], format!("{MAIL} is not set up in Thunderbird"), "{found}");
    assert!(found.to_string().contains("autoconfig.stage.example"), "it is said who says so: {found}");
    assert!(!found.to_string().contains(PASSWORD));

    let done = desk.agrees(&found).await;
    let outcome = (&done["page"]["page"], &done["page"]["outcome"]);
    assert_eq!(outcome, (&json!("done"), &json!("fixed")), "{done}");
    assert!(real.profile().join("prefs.js").is_file());

    assert!(real.keyring.is_empty(), "nothing is left to do with it");
    assert!(is_kept(real.data.path(), "typed-")?, "its name is in the log");
    for folder in [real.data.path(), real.home.path()] {
        assert!(!is_kept(folder, PASSWORD)?);
    }

    let change = desk.ok("changes", json!({})).await[0].clone();
    assert_eq!((&change["state"], &change["can_undo"]), (&json!("done"), &json!(true)), "{change}");
    let page = desk.ok("plan_undo", json!({ "change": change["id"] })).await;
    let args =
        json!({ "change": change["id"], "plan": page["plan"]["digest"], "nonce": page["plan"]["nonce"] });
    assert_eq!(desk.ok("undo", args).await["state"], "undone");
    assert!(!real.profile().exists());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_told_as_one_and_typed_again() -> Result<()> {
    let real = Real::open()?;
    let desk = &real.desk;
    let question = real.to_the_password().await;
    let found = types(desk, &question, "Im5p-pass!").await;
    assert_eq!(found["page"]["page"], "finding", "{found}");
    assert_eq!(
        found["page"]["headline"],
        format!("localhost does not let {MAIL} in with this password"),
        "{found}"
    );
    let again = desk.ok("back_to", json!({ "run": found["run"], "step": "password" })).await;
    let program = types(desk, &again, PASSWORD).await;
    assert_eq!(program["page"]["step"], "program", "{program}");
    for password in ["Im5p-pass!", PASSWORD] {
        assert!(!is_kept(real.data.path(), password)?);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_with_a_bad_certificate_is_refused_whatever_the_person_does() -> Result<()> {
    let mut real = Real::open()?;
    real.server.show(Shown::OwnIssuer)?;
    let desk = &real.desk;
    let found = real.to_the_address().await;
    assert_eq!(found["page"]["page"], "finding", "{found}");
    assert_eq!(
        found["page"]["headline"], "This computer does not know who issued the certificate of localhost",
        "{found}"
    );
    let told = desk.acts(&found, "put_aside", json!({})).await;
    let question = desk.acts(&told, "go_on", json!({})).await;
    let program = types(desk, &question, PASSWORD).await;
    let done = desk.answers(&program, "thunderbird").await;
    assert_eq!(
        (&done["page"]["page"], &done["page"]["outcome"]),
        (&json!("done"), &json!("not-fixed")),
        "{done}"
    );
    assert!(!real.profile().exists());
    let log = real.server.log();
    assert!(!log.contains(MAIL), "{log}");
    Ok(())
}
