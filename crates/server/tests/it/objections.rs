//! *This limit stopped me*: kept once, counted by limit, and read by IT.

use deskside_protocol::account::Role;
use deskside_protocol::objection::{ObjectionRow, Objections};
use deskside_protocol::problem::Problem;
use deskside_protocol::{Done, Page};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk, Someone, new_id};

async fn object(who: &Someone, id: &str, boundary: &str, comment: &str) -> Answer {
    let body = json!({
        "boundary": boundary, "action": "printer.remove", "comment": comment, "policy": 3, "said": 1_800_000_000_000_i64,
    });
    who.put(&format!("/v1/objections/{id}"), body).await
}

fn fresh() -> String {
    new_id().to_string()
}

#[tokio::test]
async fn an_objection_that_is_sent_again_counts_once_and_its_id_belongs_to_who_sent_it() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    let id = fresh();
    for _ in 0..3 {
        object(&ada, &id, "remove-printers", "It blocks the way").await.ok::<Done>();
    }
    assert_eq!(object(&ada, &id, "remove-printers", "Something else").await.problem(), Problem::IdReused);
    assert_eq!(
        object(&ben, &id, "remove-printers", "It blocks the way").await.problem(),
        Problem::NotFound,
        "ids of others tell nothing"
    );
    let all: Objections = irma.get("/v1/objections").await.ok();
    assert_eq!((all.rows.len(), all.rows[0].people, all.rows[0].times, all.rows[0].comments), (1, 1, 1, 1));
    let record: Value = irma.get("/v1/audit?limit=200").await.ok();
    let acts = record["rows"].as_array().unwrap().iter().filter(|act| act["action"] == "limit.objected");
    assert_eq!(acts.count(), 1, "its subject can read that it was kept");
}

#[tokio::test]
async fn it_sees_the_limit_of_most_people_first_and_reads_the_newest_or_the_oldest_first() {
    let desk = Desk::open().await;
    let irma = desk.it().await;
    let ada = irma.invites(Role::User, "Ada").await;
    let ben = irma.invites(Role::User, "Ben").await;
    for (who, boundary, comment) in [
        (&ada, "remove-printers", ""),
        (&ada, "remove-printers", "Again"),
        (&ben, "remove-printers", "Me too"),
        (&ben, "print-service", ""),
        (&ben, "a-limit-that-nobody-set", ""),
    ] {
        desk.turn(1_000);
        object(who, &fresh(), boundary, comment).await.ok::<Done>();
    }
    let all: Objections = irma.get("/v1/objections").await.ok();
    let rows: Vec<_> =
        all.rows.iter().map(|row| (row.boundary.as_str(), row.people, row.times, row.comments)).collect();
    assert_eq!(
        rows,
        [("remove-printers", 2, 3, 2), ("a-limit-that-nobody-set", 1, 1, 0), ("print-service", 1, 1, 0)]
    );
    assert!(all.rows[0].first < all.rows[0].last);

    let mut read = Vec::new();
    let mut cursor = String::new();
    loop {
        let path = format!("/v1/boundaries/remove-printers/objections?first=oldest&limit=2{cursor}");
        let page: Page<ObjectionRow> = irma.get(&path).await.ok();
        read.extend(page.rows.into_iter().map(|row| (row.by.name, row.comment)));
        let Some(next) = page.next else { break };
        cursor = format!("&cursor={next}");
    }
    let text = |name: &str, comment: &str| (name.to_owned(), comment.to_owned());
    assert_eq!(read, [text("Ada", ""), text("Ada", "Again"), text("Ben", "Me too")]);
    let newest: Page<ObjectionRow> = irma.get("/v1/boundaries/remove-printers/objections").await.ok();
    assert_eq!(newest.rows[0].comment, "Me too");
    assert_eq!(newest.rows[0].action.as_deref(), Some("printer.remove"));
}

#[tokio::test]
async fn what_is_too_long_or_too_often_is_refused_and_what_is_there_is_still_answered() {
    let desk = Desk::with(|config| config.calls_per_second = 100).await;
    let ada = desk.it().await;
    for (change, field) in [
        (json!({ "comment": "c".repeat(1_001) }), "/comment"),
        (json!({ "action": "a".repeat(65) }), "/action"),
        (json!({ "said": -1 }), "/said"),
    ] {
        let mut body = json!({ "boundary": "remove-printers", "action": null, "comment": "", "policy": null, "said": 0 });
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let problem = ada.put(&format!("/v1/objections/{}", fresh()), body).await.problem();
        assert!(matches!(&problem, Problem::Unusable { field: named, .. } if named == field), "{problem:?}");
    }
    let first = fresh();
    object(&ada, &first, "remove-printers", "").await.ok::<Done>();
    let mut refused = None;
    for _ in 0..40 {
        let answer = object(&ada, &fresh(), "remove-printers", "").await;
        if answer.status != 200 {
            refused = Some(answer.problem());
            break;
        }
    }
    assert!(matches!(refused, Some(Problem::TooManySubmits { .. })), "{refused:?}");
    object(&ada, &first, "remove-printers", "").await.ok::<Done>();
}
