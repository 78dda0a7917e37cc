//! Anna, who sits at the computer and has no rights but her own; and Mehmet, who is not there.

use std::path::Path;
use std::time::Duration;

use deskside_core::action::Action;
use deskside_core::id::Millis;
use deskside_core::machine::{Machine, Need, Readings};
use deskside_core::order::{Answer, Order, SignedRules};
use deskside_core::trust::{CoSign, SignedCoSign};
use deskside_helper::clock;
use deskside_os::{Computer, Os, Settings};

use crate::agent::Agent;
use crate::office::{ANNAS, DAY, MINUTE, NOW, SANA, START, STOP, later, public, request, rules, signed_by};
use crate::{MEETING, run, said, see};

const WITHIN: Duration = Duration::from_secs(20);
const PASSWORD: &str = "correct horse";

/// Rules as of today. Higher versions are newer ones, and one version is always the same.
fn today(version: u32, clearance: &str) -> SignedRules {
    later(rules(version, clearance), clock::now().at.0 / DAY * DAY - NOW)
}

fn order(action: &str, rules: SignedRules) -> Order {
    let computer = Computer::new(Os::Linux, Settings::default());
    let action: Action = serde_json::from_str(action).unwrap();
    let mut readings = Readings::new();
    let plan = loop {
        match action.plan(&readings, &|action| computer.invocations(action)) {
            Ok(plan) => break plan,
            Err(Need::Ask(ask)) => readings.insert(&ask, computer.read(&ask, WITHIN)),
            Err(need) => panic!("no plan: {need:?}"),
        }
    };
    Order { plan: plan.digest(), action, rules, co_sign: None, grant: None }
}

/// Sends an order as the app does, and gives what came of it in a word.
fn send(order: &Order) -> String {
    const NAME: &str = "org.deskside.Helper1";
    let answer: Result<String, zbus::Error> = zruntime::block_on(async {
        let bus = zbus::Connection::system().await?;
        let path = "/org/deskside/Helper1";
        let answer = bus.call_method(Some(NAME), path, Some(NAME), "Apply", &order.write()).await?;
        answer.body().deserialize()
    });
    match answer.map(|text| serde_json::from_str(&text)) {
        Ok(Ok(Answer::Done { .. })) => "done".to_owned(),
        Ok(Ok(Answer::Refused { why })) => why.code(),
        Ok(Ok(Answer::Failed { fault })) => format!("failed: {fault}"),
        Ok(Err(error)) => error.to_string(),
        Err(error) => error.to_string(),
    }
}

fn cups() -> String {
    said(&run("systemctl", &["is-active", "cups.service"]))
}

fn co_signed(order: &Order) -> SignedCoSign {
    let from = clock::now().at;
    let co_sign = CoSign {
        plan: order.plan.clone(),
        request: request(),
        device: public(ANNAS),
        from,
        until: Millis(from.0 + 15 * MINUTE),
        nonce: "00112233445566778899aabbccddeeff".to_owned(),
    };
    signed_by(co_sign, SANA)
}

pub fn sit_down() {
    while !Path::new(MEETING).join("installed").exists() {
        std::thread::sleep(Duration::from_millis(100));
    }
    let id = std::env::var("XDG_SESSION_ID").unwrap_or_default();
    let session = said(&run("loginctl", &["show-session", &id, "-p", "Remote", "-p", "Active"]));
    see("anna's session", &session.replace('\n', " "), "Remote=no Active=yes");
    see("the print service", &cups(), "active");
    let own = run("systemctl", &["--no-ask-password", "stop", "cups.service"]);
    see("her own systemctl is refused", &own.status.success().to_string(), "false");

    see("rules that leave it to IT", &send(&order(STOP, today(1, "it-only"))), "boundary/it-only");
    see("nobody can ask her", &send(&order(STOP, today(2, "alone"))), "not-authorised");
    let agent = Agent::register("wrong horse");
    see("a wrong password", &send(&order(STOP, today(2, "alone"))), "not-authorised");
    agent.leave();
    see("the print service still", &cups(), "active");

    let agent = Agent::register(PASSWORD);
    see("she says that it is her", &send(&order(STOP, today(2, "alone"))), "done");
    see("the print service now", &cups(), "inactive");
    see("she takes it back", &send(&order(START, today(2, "alone"))), "done");
    see("the print service again", &cups(), "active");
    let asked = agent.leave();
    see("she was asked once for both", &asked.len().to_string(), "1");
    println!("vm: asked: {}", asked.join(" | "));

    let agent = Agent::register(PASSWORD);
    let cancel = r#"{"action":"printer.cancel-job","queue":"Lobby","job":1}"#;
    see("the document of somebody else", &send(&order(cancel, today(2, "alone"))), "done");
    println!("vm: asked: {}", agent.leave().join(" | "));
    see("documents left", &said(&run("lpstat", &["-o"])), "");

    let agent = Agent::register(PASSWORD);
    let mut order = order(STOP, today(3, "with-power-user"));
    see("without a co-sign", &send(&order), "boundary/with-power-user");
    order.co_sign = Some(co_signed(&order));
    std::fs::write(format!("{MEETING}/order"), order.write()).unwrap();
    see("with a co-sign", &send(&order), "done");
    agent.leave();
    run_as_nobody_else();
    std::fs::write(format!("{MEETING}/done"), "").unwrap();
}

/// What Anna's account can see of what the helper program keeps.
fn run_as_nobody_else() {
    let look = run("ls", &["/var/lib/deskside"]);
    see("she looks into its folder", &look.status.success().to_string(), "false");
    let taken = said(&run(
        "busctl",
        &[
            "--system",
            "call",
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "RequestName",
            "su",
            "org.deskside.Helper1",
            "0",
        ],
    ));
    see("she cannot take its name", &taken, "");
}

pub fn from_elsewhere() {
    // Root has started the print service again, so Anna's order would do something.
    let text = std::fs::read_to_string(format!("{MEETING}/order")).unwrap();
    let anna = Order::read(text.as_bytes()).unwrap();
    see("mehmet sends what was co-signed for anna", &send(&anna), "co-sign/other-device");
    see("mehmet, who is not at the computer", &send(&order(STOP, today(4, "alone"))), "not-authorised");
}
