//! Real mail: Dovecot on private ports with certificates of an issuer of its own, pages of a domain over TLS, and Thunderbird.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use deskside_core::action::Action;
use deskside_core::machine::{Fault, Machine, MailAsk, Need, Reading};
use deskside_core::mail::{MailAccount, MailLookup, MailSettings};
use deskside_core::plan::{EffectClass, Plan, Stand};
use deskside_core::probe::Verdict;
use deskside_core::secret::Secret;
use deskside_os::{Computer, Os, Settings};
use deskside_sim::{Computer as Pretended, Scenario, SecretsInMemory};
use deskside_stage::{MailDoor, MailServer, Page, Shown, wait_until};
use tempfile::TempDir;

use crate::support::{WITHIN, action, change, check, list, permit, plan, stand};

const MAIL: &str = "anna@stage.example";
const PASSWORD: &str = "Im4p-pass! ü";
const TYPED: &str = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-password";
const MISTYPED: &str = "typed-0192f5a4-7d3b-7cc1-9a55-3f1e0d7b42c9-mistyped";
const FIRST: (&str, &str) = ("autoconfig.stage.example", "/mail/config-v1.1.xml");
const SECOND: (&str, &str) = ("stage.example", "/.well-known/autoconfig/mail/config-v1.1.xml");
const PATIENCE: Duration = Duration::from_secs(60);

/// A mail server, a person's home, and the computer that sees both.
struct Office {
    server: MailServer,
    computer: Computer,
    settings: Settings,
    home: TempDir,
    files: TempDir,
}

impl Office {
    fn open() -> Result<Self> {
        Office::with(MailDoor::Imaps, MailDoor::Submissions)
    }

    fn with(incoming: MailDoor, outgoing: MailDoor) -> Result<Self> {
        let server = MailServer::start(&[(MAIL, PASSWORD)])?;
        let (home, files) = (TempDir::new()?, TempDir::new()?);
        // Nobody but this test knows where these hosts are; where the others are, nobody listens.
        let nobody = SocketAddr::from(([127, 0, 0, 1], 9));
        let host = |name: &str, at| (name.to_owned(), 443, at);
        let hosts = ["autoconfig.stage.example", "stage.example", "other.stage.example", "wrong.example"];
        let hosts = hosts.iter().map(|name| host(name, server.pages()));
        let silent = ["nowhere.example", "autoconfig.nowhere.example"].map(|name| host(name, nobody));
        let settings = Settings {
            home: Some(home.path().to_owned()),
            trusted_issuers: Some(server.issuer()),
            hosts: hosts.chain(silent).collect(),
            mail_settings: Some(files.path().to_owned()),
            ..Settings::default()
        };
        server.say(FIRST.0, FIRST.1, Some(Page::Text(server.settings(incoming, outgoing))));
        let computer = Computer::new(Os::Linux, settings.clone()).with_secrets(Arc::new(secrets()));
        Ok(Office { server, computer, settings, home, files })
    }

    fn look_up(&self, mail: &str) -> Result<MailLookup, Fault> {
        let ask = MailAsk::Settings { mail: mail.parse().expect("an address") };
        match self.computer.read(&ask.into(), WITHIN)? {
            Reading::MailSettings(lookup) => Ok(lookup),
            other => panic!("{other:?}"),
        }
    }

    fn account(&self) -> MailAccount {
        match self.look_up(MAIL).expect("settings").settings {
            MailSettings::Usable { account } => account,
            other => panic!("{other:?}"),
        }
    }

    fn add(&self) -> Action {
        let MailAccount { incoming, outgoing, account, .. } = self.account();
        let (incoming, outgoing) = (incoming.to_string(), outgoing.to_string());
        action(
            "mail.account-add",
            &[
                ("mail", MAIL),
                ("incoming", &incoming),
                ("outgoing", &outgoing),
                ("account", account.as_str()),
            ],
        )
    }

    fn remove(&self) -> Action {
        action("mail.account-remove", &[("mail", MAIL)])
    }

    fn check(&self, name: &str) -> Verdict {
        judge(&self.computer, name)
    }

    fn thunderbird(&self) -> PathBuf {
        self.home.path().join(".thunderbird")
    }

    fn profile(&self) -> PathBuf {
        self.thunderbird().join(format!("deskside.{MAIL}"))
    }

    fn entry(&self) -> PathBuf {
        self.home.path().join(format!(".local/share/applications/deskside-mail-{MAIL}.desktop"))
    }

    /// A profile that was there before, with its mail.
    fn with_an_older_profile(&self) -> Result<()> {
        let folder = self.thunderbird().join("abcd1234.default");
        fs::create_dir_all(folder.join("Mail"))?;
        fs::write(folder.join("Mail/Inbox"), "From: mehmet\n\nHello\n")?;
        fs::write(
            self.thunderbird().join("profiles.ini"),
            "[Profile0]\nName=default\nIsRelative=1\nPath=abcd1234.default\nDefault=1\n\n[General]\n\
             StartWithLastProfile=1\nVersion=2\n\n[InstallFDC34C9F024745EB]\nDefault=abcd1234.default\nLocked=1\n",
        )?;
        Ok(())
    }
}

fn judge(machine: &dyn Machine, name: &str) -> Verdict {
    let args = [("mail", MAIL), ("secret", TYPED)];
    match name {
        "mail.program-missing" | "mail.program-open" => check(machine, name, &[]),
        "mail.sign-in-refused" => check(machine, name, &args),
        _ => check(machine, name, &args[..1]),
    }
}

fn secrets() -> SecretsInMemory {
    let secrets = SecretsInMemory::default();
    for (name, password) in [(TYPED, PASSWORD), (MISTYPED, "Im5p-pass!")] {
        let secret = Secret::new(password.to_owned()).expect("a password");
        secrets.keep(name.parse().expect("a name"), secret);
    }
    secrets
}

fn is_found(verdict: &Verdict) -> bool {
    matches!(verdict, Verdict::Found { .. })
}

/// Every file below a folder, with what is in it.
fn everything(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let (mut folders, mut files) = (vec![folder.to_owned()], BTreeMap::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)?.flatten() {
            match entry.file_type()?.is_dir() {
                true => folders.push(entry.path()),
                false => drop(files.insert(entry.path(), fs::read(entry.path()).unwrap_or_default())),
            }
        }
    }
    Ok(files)
}

#[test]
fn settings_are_looked_for_at_one_place_after_the_other() -> Result<()> {
    let office = Office::open()?;
    let page = |door| Some(Page::Text(office.server.settings(door, MailDoor::Submissions)));
    let incoming = |lookup: MailLookup| match lookup.settings {
        MailSettings::Usable { account } => account.incoming.to_string(),
        other => format!("{other:?}"),
    };
    let imaps = format!("imaps://localhost:{}", office.server.port(MailDoor::Imaps));
    let imap = format!("imap://localhost:{}", office.server.port(MailDoor::Imap));
    let places = ["thunderbird/isp/stage.example.xml", "autoconfig.stage.example", "stage.example"];

    office.server.say(SECOND.0, SECOND.1, page(MailDoor::Imap));
    let found = office.look_up(MAIL)?;
    assert_eq!(
        (found.places.as_slice(), incoming(found.clone())),
        (&places.map(str::to_owned)[..2], imaps.clone())
    );
    // What is no settings counts as none.
    office.server.say(FIRST.0, FIRST.1, Some(Page::Text("<html>Welcome</html>".to_owned())));
    let found = office.look_up(MAIL)?;
    assert_eq!(
        (found.places.as_slice(), incoming(found.clone())),
        (&places.map(str::to_owned)[..], imap.clone())
    );
    // A page may be elsewhere, where it is encrypted as well.
    let to = format!("https://other.stage.example{}", FIRST.1);
    office.server.say("other.stage.example", FIRST.1, page(MailDoor::Imaps));
    office.server.say(FIRST.0, FIRST.1, Some(Page::Moved(to.clone())));
    assert_eq!(incoming(office.look_up(MAIL)?), imaps);
    for not_there in
        [to.replace("https", "http"), to.replace("other.", "no-such."), to.replace("/mail", "/no")]
    {
        office.server.say(FIRST.0, FIRST.1, Some(Page::Moved(not_there.clone())));
        assert_eq!(incoming(office.look_up(MAIL)?), imap, "{not_there}");
    }
    let round = format!("https://{}{}", FIRST.0, FIRST.1);
    office.server.say(FIRST.0, FIRST.1, Some(Page::Moved(round)));
    assert_eq!(incoming(office.look_up(MAIL)?), imap, "it leads back to itself");
    // What IT has put on this computer comes first.
    fs::write(
        office.files.path().join("stage.example.xml"),
        office.server.settings(MailDoor::Imaps, MailDoor::Submissions),
    )?;
    let found = office.look_up(MAIL)?;
    assert_eq!((found.places.as_slice(), incoming(found.clone())), (&places.map(str::to_owned)[..1], imaps));
    Ok(())
}

#[test]
fn a_page_of_settings_with_a_bad_certificate_counts_as_none() -> Result<()> {
    let office = Office::open()?;
    // The web server has no certificate for this host.
    for (host, path) in [("autoconfig.wrong.example", FIRST.1), ("wrong.example", SECOND.1)] {
        office.server.say(
            host,
            path,
            Some(Page::Text(office.server.settings(MailDoor::Imaps, MailDoor::Imap))),
        );
    }
    let hosts = [("autoconfig.wrong.example".to_owned(), 443, office.server.pages())];
    let hosts = office.settings.hosts.iter().cloned().chain(hosts).collect();
    let computer = Computer::new(Os::Linux, Settings { hosts, ..office.settings.clone() });
    let Verdict::Found { facts } =
        check(&computer, "mail.settings-missing", &[("mail", "anna@wrong.example")])
    else {
        panic!("it was believed")
    };
    assert_eq!(facts["domain"].text(), "wrong.example");
    assert_eq!(
        facts["places"].text(),
        "thunderbird/isp/wrong.example.xml, autoconfig.wrong.example, wrong.example"
    );
    // Nobody whom this computer trusts issued that of the right host.
    let system = Settings { trusted_issuers: None, ..office.settings.clone() };
    let missing = judge(&Computer::new(Os::Linux, system), "mail.settings-missing");
    assert!(is_found(&missing), "{missing:?}");
    assert!(is_found(&check(&office.computer, "mail.settings-missing", &[("mail", "anna@nowhere.example")])));
    Ok(())
}

#[test]
fn a_bad_certificate_is_told_by_its_reason_and_no_password_is_told_to_its_server() -> Result<()> {
    let reasons = ["mail.certificate-time", "mail.certificate-name", "mail.certificate-issuer"];
    for (incoming, outgoing) in
        [(MailDoor::Imaps, MailDoor::Submissions), (MailDoor::Imap, MailDoor::Submission)]
    {
        let mut office = Office::with(incoming, outgoing)?;
        for (shown, reason) in [Shown::Expired, Shown::OtherName, Shown::OwnIssuer].into_iter().zip(reasons) {
            office.server.show(shown)?;
            for name in reasons {
                assert_eq!(
                    is_found(&office.check(name)),
                    name == reason,
                    "{shown:?} and {name} at {incoming:?}"
                );
            }
            assert_eq!(office.check("mail.server-unreachable"), Verdict::NotFound);
            assert_eq!(office.check("mail.sign-in-refused"), Verdict::NotApplicable);
            assert_eq!(office.check("mail.account-missing"), Verdict::NotApplicable);
            // Also whoever asks past the checks is told nothing.
            for server in [office.account().incoming, office.account().outgoing] {
                let secret = TYPED.parse()?;
                let ask = MailAsk::SignIn { server, account: MAIL.parse()?, secret };
                let refused = office.computer.read(&ask.into(), WITHIN);
                assert!(matches!(refused, Err(Fault::Denied { .. })), "{refused:?}");
            }
        }
        let log = office.server.log();
        assert!(!log.contains(&format!("user=<{MAIL}>")) && !log.contains("passwd-file"), "{log}");
        office.server.show(Shown::Good)?;
        assert!(reasons.iter().all(|name| office.check(name) == Verdict::NotFound));
        assert_eq!(office.check("mail.sign-in-refused"), Verdict::NotFound, "{}", office.server.log());
    }
    Ok(())
}

#[test]
fn the_servers_let_in_who_has_the_password_and_nobody_else() -> Result<()> {
    for (incoming, outgoing) in
        [(MailDoor::Imaps, MailDoor::Submission), (MailDoor::Imap, MailDoor::Submissions)]
    {
        let mut office = Office::with(incoming, outgoing)?;
        assert_eq!(office.check("mail.sign-in-refused"), Verdict::NotFound, "{}", office.server.log());
        for service in ["imap-login: Info: Login: user=<", "submission-login: Info: Login: user=<"] {
            office.server.wait_for(&format!("{service}{MAIL}>"))?;
        }
        let wrong = check(&office.computer, "mail.sign-in-refused", &[("mail", MAIL), ("secret", MISTYPED)]);
        let Verdict::Found { facts } = wrong else { panic!("{wrong:?}") };
        assert_eq!((facts["account"].text().as_str(), facts["server"].text().as_str()), (MAIL, "localhost"));
        for server in [office.account().incoming, office.account().outgoing] {
            let said = |account: &str, secret: &str| {
                let (account, secret) =
                    (account.parse().expect("an account"), secret.parse().expect("a name"));
                let ask = MailAsk::SignIn { server: server.clone(), account, secret };
                office.computer.read(&ask.into(), WITHIN)
            };
            let refused = Ok(Reading::MailSignIn(deskside_core::mail::SignIn::Refused));
            assert_eq!(said(MAIL, MISTYPED), refused, "{server}");
            assert_eq!(said("somebody@stage.example", TYPED), refused, "{server}");
            let forgotten = said(MAIL, &TYPED.replace("password", "forgotten"));
            assert!(matches!(forgotten, Err(Fault::Unreadable { .. })), "{forgotten:?}");
        }
        office.server.switch_off();
        let Verdict::Found { facts } = office.check("mail.server-unreachable") else { panic!("it answers") };
        assert_eq!(facts["source"].text(), "autoconfig.stage.example");
        office.server.switch_on()?;
        assert_eq!(office.check("mail.server-unreachable"), Verdict::NotFound);
    }
    Ok(())
}

#[test]
fn an_account_is_set_up_beside_what_is_there_and_taken_out_again() -> Result<()> {
    for has_older in [false, true] {
        let office = Office::open()?;
        if has_older {
            office.with_an_older_profile()?;
        }
        let before = everything(office.home.path())?;
        assert!(is_found(&office.check("mail.account-missing")));
        let made = change(&office.computer, &office.add())?;
        assert_eq!((stand(&office.computer, &made), made.class), (Ok(Stand::After), EffectClass::Reversible));
        assert_eq!(office.check("mail.account-missing"), Verdict::NotFound);
        assert_eq!(office.check("mail.account-differs"), Verdict::NotFound);
        assert_eq!(list(&office.computer, "mail.accounts").expect("a list")[0].name, MAIL);
        assert_eq!(plan(&office.computer, &office.add()).err(), Some(Need::NotApplicable));
        // No file of ours has the password in it, and what was there is as it was, but for the list.
        let after = everything(office.home.path())?;
        assert!(after.values().all(|text| !text.windows(PASSWORD.len()).any(|at| at == PASSWORD.as_bytes())));
        for (path, text) in &before {
            let is_list = path.ends_with("profiles.ini");
            assert!(after[path] == *text || (is_list && after[path].starts_with(text)), "{}", path.display());
        }
        assert!(office.entry().is_file());

        // The organisation names another server: the account is not the one that it should be.
        let other = office.server.settings(MailDoor::Imap, MailDoor::Submissions);
        office.server.say(FIRST.0, FIRST.1, Some(Page::Text(other)));
        assert!(is_found(&office.check("mail.account-differs")));

        let undone = change(&office.computer, &made.undo.context("an undo")?)?;
        assert_eq!(
            (stand(&office.computer, &undone), undone.class),
            (Ok(Stand::After), EffectClass::Reversible)
        );
        let left = everything(office.home.path())?;
        assert_eq!(left, before, "{:?}", left.keys());
        assert_eq!(office.thunderbird().exists(), has_older);
    }
    Ok(())
}

#[test]
fn what_was_kept_in_an_account_is_put_aside_and_never_deleted() -> Result<()> {
    let office = Office::open()?;
    for (time, expected) in [(1, format!("deskside-kept.{MAIL}")), (2, format!("deskside-kept.{MAIL}-2"))] {
        change(&office.computer, &office.add())?;
        let unused: Plan = plan(&office.computer, &office.remove()).expect("a plan");
        fs::create_dir(office.profile().join("ImapMail"))?;
        fs::write(office.profile().join("ImapMail/INBOX"), format!("letter {time}"))?;
        // It came after the plan was shown: that plan takes nothing out any more.
        assert_eq!(office.computer.apply(&permit(&unused), &unused, WITHIN), Err(Fault::NotPermitted));
        let shown = change(&office.computer, &office.remove())?;
        assert_eq!(shown.class, EffectClass::Compensable);
        let loss = shown.loss.context("a loss")?;
        assert_eq!((loss.key.as_str(), loss.with["folder"].text()), ("loss-mail-aside", expected.clone()));
        assert!(!office.profile().exists() && !office.entry().exists());
        let kept = office.thunderbird().join(expected).join("ImapMail/INBOX");
        assert_eq!(fs::read_to_string(kept)?, format!("letter {time}"));
    }
    Ok(())
}

#[test]
fn whatever_is_left_of_an_account_that_was_cut_off_is_found_and_goes_either_way() -> Result<()> {
    let parts: [fn(&Office) -> Result<()>; 3] = [
        |office| Ok(fs::remove_file(office.entry())?),
        |office| Ok(fs::remove_file(office.thunderbird().join("profiles.ini"))?),
        |office| Ok(fs::remove_dir_all(office.profile())?),
    ];
    for missing in 1_usize..7 {
        for forward in [true, false] {
            let office = Office::open()?;
            let shown = change(&office.computer, &office.add())?;
            let whole = everything(office.home.path())?;
            for (at, gone) in parts.iter().enumerate() {
                if missing & (1 << at) != 0 {
                    gone(&office)?;
                }
            }
            assert!(is_found(&office.check("mail.account-present")), "{missing}");
            assert!(is_found(&office.check("mail.account-missing")), "{missing}");
            assert_eq!(stand(&office.computer, &shown), Ok(Stand::Between), "{missing}");
            if forward {
                change(&office.computer, &office.add())?;
                assert_eq!(everything(office.home.path())?, whole, "{missing}");
            } else {
                change(&office.computer, &office.remove())?;
                assert!(everything(office.home.path())?.is_empty(), "{missing}");
            }
        }
    }
    Ok(())
}

/// Thunderbird, without a screen. It ends when it is dropped.
struct Opened(Child);

impl Opened {
    fn open(office: &Office, words: &[&str]) -> Result<Self> {
        let program = Command::new("thunderbird")
            .args(["--headless"])
            .args(words)
            .env("HOME", office.home.path())
            .env("XDG_RUNTIME_DIR", office.home.path())
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Opened(program))
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn thunderbird_opens_the_account_and_comes_to_its_server() -> Result<()> {
    let office = Office::open()?;
    office.with_an_older_profile()?;
    let made = change(&office.computer, &office.add())?;
    // In the field the system trusts the issuer; here the profile is told to.
    let database = format!("sql:{}", office.profile().display());
    let issuer = office.server.issuer().display().to_string();
    for words in [
        &["-N", "-d", &database, "--empty-password"][..],
        &["-A", "-d", &database, "-n", "stage", "-t", "C,,", "-i", &issuer][..],
    ] {
        assert!(Command::new("certutil").args(words).status()?.success());
    }
    assert_eq!(office.check("mail.program-open"), Verdict::NotFound);
    let opened = Opened::open(&office, &["-P", &format!("{MAIL} (Deskside)")])?;
    let is_open = || is_found(&office.check("mail.program-open")).then_some(());
    wait_until("Thunderbird opens the profile", PATIENCE, is_open)?;
    // Nothing is changed under it.
    let undo = plan(&office.computer, &made.undo.context("an undo")?).expect("a plan");
    let refused = office.computer.apply(&permit(&undo), &undo, WITHIN);
    assert!(matches!(refused, Err(Fault::Denied { .. } | Fault::NotPermitted)), "{refused:?}");
    // It comes to the server that it was told, and accepts its certificate.
    office
        .server
        .wait_for("SSL: where=0x20, ret=1: SSL negotiation finished successfully")
        .or_else(|_| office.server.wait_for("imap-login"))?;
    drop(opened);
    office.server.wait_for("imap-login: Info: ")?;
    let closed = || (office.check("mail.program-open") == Verdict::NotFound).then_some(());
    wait_until("Thunderbird is closed", PATIENCE, closed)?;
    let text = fs::read_to_string(office.profile().join("prefs.js"))?;
    assert!(text.contains("\"mail.server.server1.hostname\", \"localhost\""), "{text}");
    assert!(text.contains("\"mail.smtpserver.smtp1.hostname\", \"localhost\""), "{text}");

    // By now it has kept something there: that stays.
    let removed = change(&office.computer, &office.remove())?;
    assert_eq!(removed.class, EffectClass::Compensable);
    assert!(office.thunderbird().join(format!("deskside-kept.{MAIL}")).join("prefs.js").is_file());
    let mail = office.thunderbird().join("abcd1234.default/Mail/Inbox");
    assert_eq!(fs::read_to_string(mail)?, "From: mehmet\n\nHello\n");
    Ok(())
}

/// One story told to the real computer and to the pretended one: plans, ends and verdicts are the same.
#[test]
fn one_story_of_mail_told_to_both_ends_the_same() -> Result<()> {
    let office = Office::open()?;
    let MailAccount { incoming, outgoing, .. } = office.account();
    let scenario = format!("mailbox {MAIL} password \"{PASSWORD}\"");
    let pretended = Pretended::new(&Scenario::parse(&scenario)?).with_secrets(Arc::new(secrets()));
    let offer = deskside_sim::Offer::Servers { incoming: incoming.clone(), outgoing: outgoing.clone() };
    pretended.meddle_with_mail(|mail| drop(mail.offers.insert("stage.example".to_owned(), offer)));
    let brief = |machine: &dyn Machine| -> Vec<String> {
        let names =
            deskside_core::probe::checks().map(|spec| spec.name).filter(|name| name.starts_with("mail."));
        names.map(|name| format!("{name}: {:?}", judge(machine, name))).collect()
    };
    let wrong = |machine: &dyn Machine| {
        check(machine, "mail.sign-in-refused", &[("mail", MAIL), ("secret", MISTYPED)])
    };
    assert_eq!(wrong(&office.computer), wrong(&pretended));
    assert_eq!(brief(&office.computer), brief(&pretended));
    for act in [office.remove(), office.add(), office.add(), office.remove(), office.add()] {
        let machines: [&dyn Machine; 2] = [&office.computer, &pretended];
        let planned = machines.map(|machine| plan(machine, &act));
        let [real, pretence] = planned.each_ref().map(|plan| {
            plan.as_ref().map(|plan| (plan.effects.clone(), plan.class, plan.undo.clone(), plan.loss.clone()))
        });
        assert_eq!(real, pretence, "the plan of {act:?}");
        let mut ended = Vec::new();
        for (machine, plan) in machines.into_iter().zip(planned) {
            ended.extend(plan.map(|plan| machine.apply(&permit(&plan), &plan, WITHIN)).ok());
        }
        assert!(ended.windows(2).all(|both| both[0] == both[1]), "the end of {act:?}: {ended:?}");
        assert_eq!(brief(&office.computer), brief(&pretended), "after {act:?}");
    }
    Ok(())
}
