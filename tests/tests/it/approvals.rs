//! Approvals, from the page that says no to the change and back: the app, a real server, IT's app, and the helper program's own
//! judgement.

use std::sync::{Arc, Mutex, OnceLock};

use deskside_core::order::{Answer, Order};
use deskside_helper::door::{Caller, Door};
use deskside_sim::{Computer, Scenario, Service};
use deskside_tests::desk::{Desk, Office, SCENE, text};
use serde_json::{Value, json};

use crate::privileged::{WithHelper, door};

/// The print service needs an approval of IT, and whoever started it with Deskside may take that back.
fn with_approval(table: &str) -> String {
    let row = "actions: [service.start, service.stop]\n    clearance:";
    let (from, to) = (
        format!("{row} with-power-user"),
        format!("{row} with-approval\n    approver: it\n    when: {{ undo: false }}"),
    );
    assert!(table.contains(&from));
    let back = "\n  - id: take-back-service\n    who: [everyone]\n    actions: [service.start, service.stop]\n    \
        clearance: alone\n    when: { undo: true }\n    reason: boundary-print-service\n    owner: IT\n    \
        since: 2026-01-01\n    review: 2027-01-01\n";
    format!("{}{back}", table.replacen(&from, &to, 1).trim_end())
}

/// An office whose print service needs an approval, with Priya of IT and Anna, whose print service has stopped.
struct World {
    _office: Office,
    it: Desk,
    anna: Desk,
    computer: Arc<Computer>,
    answers: Arc<Mutex<Vec<Answer>>>,
    door: Arc<OnceLock<Door>>,
    _folder: tempfile::TempDir,
}

const REASON: &str = "Nobody in our room can print since this morning";

impl World {
    async fn new() -> World {
        let mut office = Office::open().await;
        let mut it = office.it().await;
        office.publishes(&it, with_approval).await;
        it.ok("session_rules", json!({})).await;
        it.live();
        let computer = Arc::new(Computer::new(
            &Scenario::parse(&format!("{SCENE}broken service.stopped\n")).expect("a scene"),
        ));
        let (cell, answers) = (Arc::new(OnceLock::new()), Arc::new(Mutex::new(Vec::new())));
        let machine = WithHelper { computer: computer.clone(), door: cell.clone(), answers: answers.clone() };
        let mut anna = Desk::with_machine(Arc::new(machine), computer.clone());
        anna.join(&it.invites("user", "Anna Lindqvist").await, "Anna Lindqvist", "anna").await;
        let folder = tempfile::tempdir().expect("a folder");
        assert!(cell.set(door(&anna, computer.clone(), &folder.path().join("state"))).is_ok());
        anna.live();
        World { _office: office, it, anna, computer, answers, door: cell, _folder: folder }
    }

    /// The page on which Anna is told that it needs an approval.
    async fn refused(&self) -> Value {
        let view = self.anna.begins("printing-stuck").await;
        assert_eq!(view["page"]["page"], "refused", "{view}");
        assert_eq!(view["page"]["clearance"], "with-approval", "{view}");
        view
    }

    /// Anna asks, and Priya sees it.
    async fn asked(&self, view: &Value) -> Value {
        let (run, step) = (&view["run"], &view["page"]["step"]);
        let review = self.anna.ok("review_comment", json!({ "words": REASON })).await;
        let ask = json!({ "run": run, "step": step, "reason": REASON, "reviewed": review["sent"] });
        let waits = self.anna.ok("ask_approval", ask).await;
        assert_eq!(waits["page"]["approval"]["stand"]["stand"], "waits", "{waits}");
        self.it
            .until("the question", async || {
                let all = self.it.ok("approvals", json!({})).await;
                let rows = all["rows"].as_array().expect("rows").clone();
                rows.into_iter().find(|row| row["state"] == "waits")
            })
            .await
    }

    async fn approve(&self, row: &Value) -> Value {
        let args = json!({ "approval": row["id"], "plan": row["digest"], "minutes": 15 });
        self.it.ok("approve", args).await
    }

    /// The page of this run, once it is this one.
    async fn until_page(&self, view: &Value, page: &str) -> Value {
        self.anna
            .until(page, async || {
                let view = self.anna.ok("run", json!({ "run": view["run"] })).await;
                (view["page"]["page"] == page).then_some(view)
            })
            .await
    }

    /// The page of this run, once its approval stands like this.
    async fn until_stand(&self, view: &Value, stand: &str) -> Value {
        self.anna
            .until(stand, async || {
                let view = self.anna.ok("run", json!({ "run": view["run"] })).await;
                (view["page"]["approval"]["stand"]["stand"] == stand).then_some(view)
            })
            .await
    }

    fn service(&self) -> Service {
        self.computer.printers().service
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_approves_is_done_once_under_the_persons_own_hand_and_can_be_taken_back() {
    let world = World::new().await;
    let view = world.refused().await;
    assert_eq!(view["page"]["approval"]["stand"]["stand"], "can-ask");
    let row = world.asked(&view).await;
    assert_eq!((&row["by"], &row["reason"]), (&json!("Anna Lindqvist"), &json!(REASON)));
    assert_eq!(
        row["plan"]["effects"], view["page"]["approval"]["plan"]["effects"],
        "exactly what she was shown"
    );
    assert_eq!(row["plan"]["invocations"], view["page"]["approval"]["plan"]["invocations"]);
    assert_eq!((&row["high_risk"], &row["can_answer"]), (&json!(true), &json!(true)));
    let other = json!({ "approval": row["id"], "plan": "ab".repeat(32), "minutes": 15 });
    assert_eq!(world.it.refused("approve", other).await["code"], "page-changed", "only what was shown");
    world.approve(&row).await;

    let plan = world.until_page(&view, "finding").await;
    assert_eq!(plan["page"]["remedy"]["plan"]["approved"]["by"], "Priya Nair");
    assert_eq!(world.service(), Service::Stopped, "nothing happens before she agrees");
    world.anna.agrees(&plan).await;
    assert_eq!(world.service(), Service::Running);
    let changes = world.anna.ok("changes", json!({})).await;
    assert_eq!(changes[0]["decided_by"], "Anna Lindqvist");
    assert_eq!(changes[0]["signed_by"], "Approved by Priya Nair");
    let told = world.anna.ok("run", json!({ "run": view["run"] })).await["so_far"].to_string();
    assert!(told.contains("Priya Nair"), "the run says who agreed: {told}");

    // The same grant again, straight to the helper program: it is used.
    let signed = world.anna.files("approvals");
    let kept = std::fs::read(world.anna.data().join("approvals").join(&signed[0])).expect("a question");
    let kept: Value = serde_json::from_slice(&kept).expect("what the app wrote");
    assert_eq!(kept["stand"]["stand"], "used", "{kept}");

    let change = &changes[0]["id"];
    let undo = world.anna.ok("plan_undo", json!({ "change": change })).await;
    let agree = json!({ "change": change, "nonce": undo["plan"]["nonce"], "plan": undo["plan"]["digest"] });
    assert_eq!(world.anna.ok("undo", agree).await["state"], "undone");
    assert_eq!(world.service(), Service::Stopped);
    let answers = world.answers.lock().expect("nobody panics with it").clone();
    assert!(answers.iter().all(|answer| matches!(answer, Answer::Done { .. })), "{answers:?}");

    // It needs another approval now, in the same run and in a new one.
    let again = world.refused().await;
    assert_eq!(again["page"]["approval"]["stand"]["stand"], "can-ask");
    let order = json!({
        "action": { "action": "service.start", "service": "printing" }, "plan": kept["ask"]["plan"],
        "rules": rules_of(&world.anna), "grant": kept["stand"]["signed"],
    });
    assert!(Order::read(order.to_string().as_bytes()).is_ok(), "it is an order");
    let caller = Caller { uid: 1000, name: ":1.9".to_owned() };
    let answer = world.door.get().expect("a door").apply(Some(&caller), order.to_string().as_bytes());
    let Answer::Refused { why } = answer else { panic!("{answer:?}") };
    assert_eq!((why.code().as_str(), world.service()), ("spent", Service::Stopped));
}

/// The rules of a desk, as its app hands them to the helper program.
fn rules_of(desk: &Desk) -> Value {
    let known = desk.organisation();
    let files = known["manifest"]["manifest"]["files"].as_array().expect("files");
    let table = files.iter().find(|file| file["purpose"] == "boundaries").expect("a table");
    let path = desk.data().join("published").join(text(&table["sha256"]));
    let boundaries = std::fs::read_to_string(path).expect("what was published");
    json!({ "chain": known["chain"], "manifest": known["manifest"], "boundaries": boundaries })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_comes_with_its_reason_and_what_was_taken_back_is_not_answered() {
    let world = World::new().await;
    let view = world.refused().await;
    let row = world.asked(&view).await;
    let no = json!({ "approval": row["id"], "reason": "We restart it at noon" });
    world.it.ok("refuse_approval", no).await;
    let refused = world.until_stand(&view, "refused").await;
    let stand = &refused["page"]["approval"]["stand"];
    assert_eq!((&stand["by"], &stand["why"]), (&json!("Priya Nair"), &json!("We restart it at noon")));

    let row = world.asked(&view).await;
    let at = json!({ "run": view["run"], "step": view["page"]["step"] });
    let back = world.anna.ok("withdraw_approval", at).await;
    assert_eq!(back["page"]["approval"]["stand"]["stand"], "can-ask", "{back}");
    world
        .it
        .until("that it was taken back", async || {
            let all = world.it.ok("approvals", json!({})).await;
            (all["rows"][0]["id"] == row["id"] && all["rows"][0]["state"] == "cancelled").then_some(())
        })
        .await;
    assert_eq!(world.service(), Service::Stopped);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approval_ends_by_time_and_with_its_approver() {
    let mut world = World::new().await;
    let view = world.refused().await;
    world.approve(&world.asked(&view).await).await;
    world.until_page(&view, "finding").await;
    // A quarter of an hour later, and after a restart, it is over and says so.
    world.anna.hands.turn_minutes(16);
    world.anna = world.anna.restarted();
    world.anna.live();
    let over = world.until_stand(&view, "ran-out").await;
    assert_eq!(over["page"]["approval"]["stand"]["by"], "Priya Nair");

    // Asked again and approved; then Priya is no longer of IT, and what she signed counts no more.
    world.anna.hands.turn_minutes(-16);
    world.approve(&world.asked(&view).await).await;
    let plan = world.until_page(&view, "finding").await;
    let priya = world.it.organisation()["person"].clone();
    world.it.ok("end_certificate", json!({ "person": priya })).await;
    let version = world.it.organisation()["manifest"]["manifest"]["version"].clone();
    world
        .anna
        .until("the newer rules", async || {
            (world.anna.organisation()["manifest"]["manifest"]["version"] == version).then_some(())
        })
        .await;
    let consent = deskside_tests::desk::consent(&plan);
    world.anna.call("consent", consent).await.expect_err("nobody stands behind it");
    assert_eq!(world.service(), Service::Stopped);
    let view = world.anna.begins("printing-stuck").await;
    assert_eq!(view["page"]["page"], "refused");
    assert_eq!(view["page"]["approval"], Value::Null, "nobody could approve it now");
}
