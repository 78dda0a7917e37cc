//! A power user joins, helps, and hands over: two apps, the real server and relay, no windows.

use deskside_tests::beside::{Beside, level_of, session_of, spot_of};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_power_user_follows_points_suggests_drives_and_solves() {
    let Beside { office: _office, amina, sana, tom, priya: _priya } = &Beside::open().await;
    let view = amina.begins("printing-stuck").await;
    let run = view["run"].clone();

    // Who could help, in honest numbers.
    sana.ok("set_presence", json!({ "minutes": 60 })).await;
    let helpers = amina.ok("helpers", json!({ "run": run })).await;
    assert_eq!((&helpers["can_ask"], &helpers["skill"]), (&json!("yes"), &json!("printers")));
    assert_eq!(helpers["numbers"]["present"], 1);
    assert_eq!(helpers["numbers"]["median"], json!(null), "there is no figure without data");
    assert_eq!(helpers["people"][0]["name"], "Sana Iqbal");

    let request = amina.asks_peers(&view, json!({})).await;
    sana.until("a notification", async || {
        let notes = sana.surface.notifications();
        notes.iter().any(|(headline, _)| headline == "Somebody needs help with printers").then_some(())
    })
    .await;
    let row = sana.ok("inbox", json!({})).await["rows"][0].clone();
    assert_eq!(row["wizard"], "My printer does not print");
    assert!(!row.to_string().contains("nothing comes out") && !row.to_string().contains("Amina"), "{row}");

    // The first who accepts has it; the second is told who.
    sana.takes(&request).await;
    let taken = tom.refused("accept", json!({ "request": request })).await;
    assert_eq!(taken["problem"], json!({ "code": "taken", "by": "Sana Iqbal" }));
    let waiting = sana.helping().await;
    assert_eq!((&waiting["stage"], &waiting["page"]), (&json!("waiting"), &json!(null)));

    // She sees who it is, and lets her follow.
    amina.lets_in(&request).await;
    let beside = amina.beside().await;
    assert_eq!(
        (&beside["who"]["name"], &beside["who"]["team"]),
        (&json!("Sana Iqbal"), &json!("Accounting"))
    );
    assert_eq!(beside["held"].as_object().map(|held| held.len()), Some(1));
    let seen = sana.sees_page("question").await;
    assert_eq!(seen["stage"], "live");
    assert_eq!(seen["page"]["spots"][0]["text"], "Which printer is not working?");

    // She may not point yet, and both can read why.
    let choice = spot_of(&seen, "Finance, 2nd floor");
    sana.intends_here(json!({ "say": "point", "spot": choice })).await;
    let refused = sana.helping_until("a refusal", |view| view["refused"]["kind"] == "point").await;
    assert_eq!(refused["refused"]["why"], json!({ "why": "needs-level", "level": "point" }));

    // She asks for a level with a reason, and gets it.
    sana.intends(json!({ "say": "ask-level", "level": "suggest", "reason": "I would like to show you" }))
        .await;
    let asks = amina.beside_until("a level asked for", |one| one["asks"]["level"] == "suggest").await;
    assert_eq!(asks["asks"]["reason"], "I would like to show you");
    amina.ok("give_level", level_of(&asks, "suggest")).await;
    sana.helping_until("the level", |view| view["held"]["suggest"].is_i64()).await;
    sana.intends_here(json!({ "say": "point", "spot": choice })).await;
    amina.beside_until("where she points", |one| one["pointed"] == choice).await;

    // Words both ways.
    sana.intends(json!({ "say": "chat", "words": "Hello Amina. Is it this one?" })).await;
    let chat = amina.beside_until("her words", |one| one["chat"][0]["mine"] == false).await;
    let mut answer = session_of(&chat);
    answer["words"] = json!("Yes, that is mine");
    amina.ok("say", answer).await;
    sana.helping_until("the answer", |view| view["chat"][1]["words"] == "Yes, that is mine").await;

    // A suggested answer, taken up.
    sana.intends_here(json!({ "say": "suggest-answer", "number": 1, "spot": choice })).await;
    let suggested = amina.beside_until("a suggestion", |one| one["suggestions"][0]["number"] == 1).await;
    assert_eq!(suggested["suggestions"][0]["text"], "Finance, 2nd floor");
    let mut apply = session_of(&suggested);
    apply["number"] = json!(1);
    let finding = amina.ok("apply_suggestion", apply).await;
    let finding = amina.page_of(finding).await;
    assert_eq!(finding["page"]["page"], "finding");
    let seen = sana.sees_page("finding").await;
    assert_eq!(seen["suggested"][0]["fate"], "applied");

    // A suggested change leads to the page with the plan. Only she can agree, there.
    let repair = spot_of(&seen, "Start the queue again");
    sana.intends_here(json!({ "say": "suggest-repair", "number": 2, "spot": repair })).await;
    let suggested = amina.beside_until("a card", |one| one["suggestions"][0]["number"] == 2).await;
    sana.intends(json!({ "say": "ask-level", "level": "drive", "reason": "It is quicker so" })).await;
    let asks = amina.beside_until("drive asked for", |one| one["asks"]["level"] == "drive").await;
    amina.ok("give_level", level_of(&asks, "drive")).await;
    sana.helping_until("drive", |view| view["held"]["drive"].is_i64()).await;
    sana.intends_here(json!({ "say": "turn", "to": "on" })).await;
    let refused = sana.helping_until("no consent for her", |view| view["refused"]["kind"] == "turn").await;
    assert_eq!(refused["refused"]["why"]["why"], "only-the-person");
    let mut apply = session_of(&suggested);
    apply["number"] = json!(2);
    let page = amina.ok("apply_suggestion", apply).await;
    assert_eq!(page["page"]["page"], "finding", "applying a card agrees to nothing");
    let proof = amina.agrees(&page).await;
    assert_eq!(proof["page"]["page"], "prove");
    sana.sees_page("prove").await;

    // She says that it is solved, and why. Amina says that it helped, and thanks her.
    let solved = json!({ "request": request, "what": "The queue was paused", "why": "Somebody paused it for a paper jam" });
    sana.ok("solved", solved).await;
    amina.beside_until("the end", |one| one["ended"] == "run-ended" || one["ended"] == "helper-left").await;
    amina.waits_for(&request, "resolved").await;
    let seen = amina.ok("my_request", json!({ "request": request })).await;
    let confirm = json!({ "request": request, "to": "confirm", "rev": seen["rev"], "text": "" });
    let seen = amina.ok("move_mine", confirm).await;
    assert!(seen["moves"].as_array().expect("moves").contains(&json!("thank")), "{}", seen["moves"]);
    let thank =
        json!({ "request": request, "to": "thank", "rev": seen["rev"], "text": "You were patient with me" });
    amina.ok("move_mine", thank).await;
    let helped = sana
        .until("the thanks", async || {
            let helped = sana.ok("helped", json!({})).await;
            (helped["thanks"] == 1).then_some(helped)
        })
        .await;
    assert_eq!(helped["rows"][0]["row"]["thanks"], "You were patient with me");
    sana.until("a notification", async || {
        sana.surface
            .notifications()
            .iter()
            .any(|(headline, _)| headline.contains("thanked you"))
            .then_some(())
    })
    .await;

    // Each can read it again, step by step.
    let key = json!({ "request": request, "lease": 1 });
    let hers = amina.ok("transcript", key.clone()).await;
    let told = hers["transcript"]["lines"].to_string();
    for part in ["I would like to show you", "needs-level", "only-the-person", "Hello Amina", "applied"] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    let helpers = sana.ok("transcript", key).await;
    assert_eq!(helpers["person"], "Amina Khan");
    let told = helpers["transcript"]["lines"].to_string();
    for part in ["I would like to show you", "needs-level", "only-the-person", "Yes, that is mine", "applied"]
    {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert!(!told.contains("ipp://"), "no address reached her");
}
