//! A power user joins, helps, and hands over: two apps, the real server and relay, no windows.

use deskside_core::session::Cause;
use deskside_stage::Fault;
use deskside_tests::beside::{Beside, certify, certify_for, let_in, level_of, session_of, spot_of};
use deskside_tests::desk::text;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_power_user_follows_points_suggests_drives_and_solves() {
    let Beside { amina, sana, tom, .. } = &Beside::open().await;
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
    sana.intends(json!({ "say": "stop-pointing" })).await;
    amina.beside_until("that she points no more", |one| one["pointed"].is_null()).await;

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

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_of_one_network_is_seen_by_both_and_it_goes_on_where_it_was() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, way, .. }, (run, _)) = (&beside, beside.together().await);
    amina.beside_until("a secure line", |one| one["line"]["line"] == "secure").await;
    way.set(Fault::Refuse);
    // The line finds out with its next word.
    sana.intends(json!({ "say": "chat", "words": "Are you still there?" })).await;
    amina.ok("choose", json!({ "run": run, "step": "queue", "key": "Canteen" })).await;
    amina.beside_until("her network is gone", |one| one["line"]["line"] == "reconnecting").await;
    sana.helping_until("the other network is gone", |view| view["line"]["line"] == "away").await;
    // Everything on her own computer goes on meanwhile.
    let view = amina.ok("run", json!({ "run": run })).await;
    let finding = amina.answers(&view, "Finance-2F").await;
    assert_eq!(finding["page"]["page"], "finding");
    way.clear();
    amina.beside_until("the line is back", |one| one["line"]["line"] == "secure").await;
    let seen = sana.sees_page("finding").await;
    assert_eq!(seen["line"]["line"], "secure");
    // Both are told, once it is back, from when until when it was cut.
    for broke in [&seen["broke"], &amina.beside().await["broke"]] {
        assert!(broke["from"].as_i64() < broke["until"].as_i64(), "{broke}");
    }
    let heard = amina
        .beside_until("what was said meanwhile", |one| one["chat"][0]["words"] == "Are you still there?")
        .await;
    assert_eq!(heard["ended"], json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_had_not_left_when_she_paused_does_not_leave() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, way, .. }, (run, _)) = (&beside, beside.together().await);
    let one = amina.beside_until("a secure line", |one| one["line"]["line"] == "secure").await;
    way.set(Fault::Refuse);
    sana.intends(json!({ "say": "chat", "words": "Hello?" })).await;
    amina.ok("choose", json!({ "run": run, "step": "queue", "key": "Canteen" })).await;
    amina.beside_until("her network is gone", |one| one["line"]["line"] == "reconnecting").await;
    let view = amina.ok("run", json!({ "run": run })).await;
    assert_eq!(amina.answers(&view, "Finance-2F").await["page"]["page"], "finding");
    amina
        .until("the page is in her record", async || {
            let told = amina.ok("transcript", session_of(&one)).await.to_string();
            told.contains("\"finding\"").then_some(())
        })
        .await;
    amina.ok("pause_sharing", session_of(&one)).await;
    way.clear();
    sana.helping_until("a pause", |view| view["paused"] == true && view["page"].is_null()).await;
    amina.beside_until("the line is back", |one| one["line"]["line"] == "secure").await;
    let told = sana.ok("transcript", session_of(&one)).await.to_string();
    assert!(told.contains("\"question\""), "what she saw before: {told}");
    assert!(!told.contains("\"finding\""), "a page came after the pause: {told}");
    amina.ok("resume_sharing", session_of(&one)).await;
    sana.sees_page("finding").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_that_it_sets_are_heeded_in_a_session_that_is_on() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, priya, .. }, _) = (&beside, beside.together().await);
    let one = amina.beside().await;
    assert_eq!(one["highest"], "drive");
    amina.ok("give_level", level_of(&one, "drive")).await;
    sana.helping_until("drive", |view| view["held"]["drive"].is_i64()).await;

    let shown = priya.ok("session_rules", json!({})).await;
    assert_eq!(shown["sessions"], json!({ "power-users": "drive", "it": "drive" }));
    let pointing = json!({ "power-users": "point", "it": "drive" });
    let stale = json!({ "version": 1, "sessions": pointing });
    assert_eq!(priya.refused("set_session_rules", stale).await["code"], "page-changed");
    let wanted = json!({ "version": shown["version"], "sessions": pointing });
    assert_eq!(priya.ok("set_session_rules", wanted.clone()).await["sessions"], pointing);
    assert_eq!(priya.refused("set_session_rules", wanted.clone()).await["code"], "page-changed");
    let not_it = sana.refused("set_session_rules", json!({ "version": 4, "sessions": pointing })).await;
    assert_eq!(not_it["code"], "refused", "{not_it}");

    let held = |view: &Value| view["held"].as_object().map(|held| held.keys().cloned().collect::<Vec<_>>());
    let now = amina.beside_until("less than before", |one| one["highest"] == "point").await;
    assert_eq!(held(&now), Some(vec!["follow".to_owned(), "point".to_owned()]));
    sana.helping_until("the same", |view| held(view) == held(&now) && view["highest"] == "point").await;
    let told = amina.ok("transcript", session_of(&one)).await.to_string();
    assert!(told.contains("\"policy-changed\""), "the cause is in the record: {told}");
    sana.intends(json!({ "say": "ask-level", "level": "suggest", "reason": "To be quicker" })).await;
    let refused = sana.helping_until("a no", |view| view["refused"].is_object()).await;
    assert_eq!(refused["refused"]["why"], json!({ "why": "above-rules", "highest": "point" }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_needs_two_is_co_signed_for_exactly_that_plan() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, .. }, (run, request)) = (&beside, beside.together().await);
    let view = amina.ok("run", json!({ "run": run })).await;
    let refused = amina.answers(&view, "Canteen").await;
    assert_eq!(
        (&refused["page"]["page"], &refused["page"]["clearance"]),
        (&json!("refused"), &json!("with-power-user"))
    );
    sana.sees_page("refused").await;
    let step = refused["page"]["step"].clone();
    let one = amina.beside().await;
    let ask = json!({ "run": run, "step": step });
    amina.ok("pause_sharing", session_of(&one)).await;
    let refused = amina.refused("ask_co_sign", ask.clone()).await;
    assert_eq!(refused["code"], "page-changed", "nobody sees the plan who does not see the page");
    amina.ok("resume_sharing", session_of(&one)).await;
    amina.ok("ask_co_sign", ask).await;
    let asked = sana.helping_until("a plan to co-sign", |view| view["co_sign"].is_object()).await;
    assert_eq!(asked["co_sign"]["class"], "irreversible");
    assert!(
        !asked["co_sign"]["invocations"].as_array().expect("programs").is_empty(),
        "nobody signs what they do not see"
    );

    // Amina thinks again, and asks again.
    amina.ok("withdraw_co_sign", session_of(&one)).await;
    sana.helping_until("no plan to co-sign", |view| view["co_sign"].is_null()).await;
    let late = json!({ "request": request, "plan": asked["co_sign"]["plan"] });
    assert_eq!(sana.refused("co_sign", late).await["code"], "page-changed");
    amina.ok("ask_co_sign", json!({ "run": run, "step": step })).await;
    let asked = sana.helping_until("a plan to co-sign", |view| view["co_sign"].is_object()).await;

    // Another plan is refused by her own app, before anything is signed.
    let other = json!({ "request": request, "plan": "0".repeat(64) });
    assert_eq!(sana.refused("co_sign", other).await["code"], "page-changed");
    let mine = json!({ "request": request, "plan": asked["co_sign"]["plan"] });
    sana.ok("co_sign", mine).await;
    let page = amina
        .until("the plan may be agreed to", async || {
            let view = amina.ok("run", json!({ "run": run })).await;
            view["page"]["remedy"]["plan"]["co_signed_by"].is_string().then_some(view)
        })
        .await;
    assert_eq!(page["page"]["remedy"]["plan"]["co_signed_by"], "Sana Iqbal");
    // A change that needs more rights is reported in any case, by its kind alone.
    let off =
        json!({ "language": "en", "theme": "light", "zoom": 100, "letter_keys": true, "summaries": false });
    amina.ok("set_settings", off).await;
    let next = amina.agrees(&page).await;
    assert_ne!(next["page"]["step"], step, "{next}");
    assert_eq!(amina.ok("changes", json!({})).await[0]["state"], "done");
    let data = amina.ok("your_data", json!({})).await;
    let reported: Vec<&Value> =
        data["rows"].as_array().expect("rows").iter().filter(|row| row["kind"] == "change").collect();
    assert_eq!(reported.len(), 1, "{data}");
    let written: Value = serde_json::from_str(&text(&reported[0]["text"])).expect("it is JSON");
    assert_eq!(written["change"]["clearance"], "with-power-user");
    assert_eq!(written["change"]["context"]["privileged"], true);
    assert!(written["change"]["policy"]["version"].is_number(), "a draft can be tried on it: {written}");
    assert!(!text(&reported[0]["text"]).contains("Canteen"), "{written}");
    sana.helping_until("it was used up", |view| view["co_sign"].is_null()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_co_sign_nothing_needs_two_and_a_peer_cannot_give_one() {
    let beside = Beside::open().await;
    // Tom helps others, and is not far enough to co-sign.
    let (Beside { amina, tom, .. }, (run, request)) = (&beside, beside.asks().await);
    tom.takes(&request).await;
    amina.lets_in(&request).await;
    tom.sees_page("question").await;
    let view = amina.ok("run", json!({ "run": run })).await;
    let refused = amina.answers(&view, "Canteen").await;
    let ask = json!({ "run": run, "step": refused["page"]["step"] });
    amina.ok("ask_co_sign", ask).await;
    let asked = tom.helping_until("a plan to co-sign", |view| view["co_sign"].is_object()).await;
    tom.ok("co_sign", json!({ "request": request, "plan": asked["co_sign"]["plan"] })).await;
    let refused = tom.helping_until("a refusal", |view| view["refused"]["kind"] == "co-sign").await;
    assert_eq!(refused["refused"]["why"], json!({ "why": "co-sign", "error": "rank-too-low" }));
    let view = amina.ok("run", json!({ "run": run })).await;
    assert_eq!(view["page"]["page"], "refused");
    tom.intends(
        json!({ "say": "do-not-co-sign", "plan": asked["co_sign"]["plan"], "reason": "It is not mine" }),
    )
    .await;
    amina.beside_until("why not", |one| one["not_co_signed"] == "It is not mine").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_on_from_what_was_handed_over_while_the_three_are_together() {
    let beside = Beside::open().await;
    // Who is of IT may be a power user as well. Here she comes as IT.
    certify(&beside.priya, "Priya Nair", "coach").await;
    let (Beside { amina, sana, priya, .. }, (run, request)) = (&beside, beside.together().await);
    sana.intends(json!({ "say": "chat", "words": "The board of this printer is broken" })).await;
    amina.beside_until("her words", |one| one["chat"][0].is_object()).await;
    let note = "The board is broken. I tried another cable.";
    sana.ok("hand_over", json!({ "request": request, "to": "it", "note": note })).await;
    let asked = amina.beside_until("a wish to hand over", |one| one["hand_over"].is_object()).await;
    assert_eq!(asked["hand_over"]["note"], note);

    // She looks at what goes along, and agrees to exactly that.
    let look = amina.ok("look_at_hand_over", session_of(&asked)).await;
    assert_eq!(look["readers"], "Northfield IT");
    assert!(look["session"].to_string().contains("The board of this printer is broken"));
    let mut answer = session_of(&asked);
    for (name, value) in [("agreed", json!(true)), ("with_session", json!(true)), ("rev", json!(99))] {
        answer[name] = value;
    }
    assert_eq!(amina.refused("agree_to_hand_over", answer.clone()).await["code"], "page-changed");
    answer["rev"] = amina.ok("look_at_hand_over", session_of(&asked)).await["rev"].clone();
    // What she asks anew meanwhile is another wish than the one that was looked at.
    let note = format!("{note} It hums.");
    sana.ok("hand_over", json!({ "request": request, "to": "it", "note": note })).await;
    amina.beside_until("the other wish", |one| one["hand_over"]["note"] == *note).await;
    assert_eq!(amina.refused("agree_to_hand_over", answer.clone()).await["code"], "page-changed");
    answer["rev"] = amina.ok("look_at_hand_over", session_of(&asked)).await["rev"].clone();
    amina.ok("agree_to_hand_over", answer).await;
    sana.helping_until("she looks on", |view| view["stage"] == "observing").await;

    // IT takes it, reads what came along, and asks to join.
    let seen = priya
        .until("it is in the queue of IT", async || {
            let seen = priya.sees(&request).await;
            (seen["row"]["lane"] == "it" && seen["row"]["state"] == "open").then_some(seen)
        })
        .await;
    assert_eq!(seen["packets"].as_array().map(Vec::len), Some(1));
    priya
        .ok(
            "call_server",
            deskside_tests::desk::Desk::move_of(&seen, "own", "", "0192f5a4-7d3b-7cc1-8000-000000000001"),
        )
        .await;
    let report = priya.ok("open_report", json!({ "request": request })).await;
    let packet = &report["packets"][0];
    assert_eq!(packet["integrity"], "whole");
    assert!(packet["session"].to_string().contains("The board of this printer is broken"), "{packet}");
    assert!(!packet["run"].as_array().expect("lines").is_empty());
    priya.ok("join_run", json!({ "request": request })).await;
    amina.lets_in(&request).await;
    let seen = priya.sees_page("question").await;
    assert_eq!((&seen["is_it"], &seen["stage"]), (&json!(true), &json!("live")));

    // The three are together: what one writes, both others read; Sana may follow and nothing more.
    let all = amina.ok("beside", json!({})).await;
    let parts: Vec<&Value> = all.as_array().expect("two").iter().map(|one| &one["part"]).collect();
    assert_eq!(parts, [&json!("observer"), &json!("it")]);
    assert_eq!(all[0]["highest"], "follow");
    assert!(all[0]["until"].is_i64(), "until when she may look on");
    // Each of them knows that the other is there.
    let is = |view: &Value, name: &str, looks_on: bool| {
        view["others"] == json!([{ "name": name, "looks_on": looks_on }])
    };
    priya.helping_until("Sana looks on", |view| is(view, "Sana Iqbal", true)).await;
    sana.helping_until("Priya is there", |view| is(view, "Priya Nair", false)).await;
    priya.intends(json!({ "say": "chat", "words": "Thank you Sana, I have it" })).await;
    let heard = sana
        .helping_until("what IT writes", |view| view["chat"].to_string().contains("Thank you Sana"))
        .await;
    assert!(heard["chat"].to_string().contains("Priya Nair"));
    sana.intends(json!({ "say": "ask-level", "level": "point", "reason": "One more thing" })).await;
    sana.helping_until("she may not", |view| view["refused"]["why"]["why"] == "above-rules").await;
    amina.ok("stop_sharing", session_of(&all[0])).await;
    sana.helping_until("it is over for her", |view| view["stage"] == "gone").await;
    priya
        .helping_until("IT stays, alone", |view| view["stage"] == "live" && view["others"] == json!([]))
        .await;

    // IT goes on in the same run, and Sana learns what became of it.
    let view = amina.ok("run", json!({ "run": run })).await;
    amina.answers(&view, "Finance-2F").await;
    priya.sees_page("finding").await;
    let solved = json!({ "request": request, "what": "A new board", "why": "The old one was worn out" });
    priya.ok("solved", solved).await;
    amina.waits_for(&request, "resolved").await;
    sana.until("the outcome", async || {
        let helped = sana.ok("helped", json!({})).await;
        (helped["rows"][0]["row"]["state"] == "resolved").then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn either_app_and_the_server_start_again_in_the_middle() {
    let mut beside = Beside::open().await;
    let (run, request) = beside.together().await;
    let asks = beside.amina.beside().await;
    beside.amina.ok("give_level", level_of(&asks, "suggest")).await;
    beside.sana.helping_until("a level", |view| view["held"]["suggest"].is_i64()).await;

    // Her app is killed and started again: the same session, at the same page, with the same levels.
    beside.amina = beside.amina.restarted();
    beside.amina.live();
    beside.sana.helping_until("she is away", |view| view["line"]["line"] != "secure").await;
    beside.amina.beside_until("a secure line", |one| one["line"]["line"] == "secure").await;
    let seen = beside.sana.helping_until("the page again", |view| {
        view["line"]["line"] == "secure"
            && view["page"]["kind"] == "question"
            && view["held"]["suggest"].is_i64()
    });
    seen.await;
    beside.sana.intends(json!({ "say": "chat", "words": "There you are" })).await;
    beside.amina.beside_until("her words", |one| one["chat"].to_string().contains("There you are")).await;

    // The helper's app: they take it again, and are where they were.
    let mut words = session_of(&asks);
    words["words"] = json!("Do you see it as well?");
    beside.amina.ok("say", words.clone()).await;
    beside.sana.helping_until("her words", |view| view["chat"].to_string().contains("as well")).await;
    beside.sana = beside.sana.restarted();
    words["words"] = json!("Are you there?");
    beside.amina.ok("say", words).await;
    beside.sana.live();
    let inbox = beside.sana.ok("inbox", json!({})).await;
    assert_eq!(inbox["holds"], request);
    beside.sana.ok("accept", json!({ "request": request })).await;
    beside.sana.sees_page("question").await;
    let said = beside.sana.helping_until("all that was written", |view| view["chat"][2].is_object()).await;
    let chat = |at: usize| {
        (said["chat"][at]["mine"] == true, deskside_tests::desk::text(&said["chat"][at]["words"]))
    };
    let words = ["There you are", "Do you see it as well?", "Are you there?"].map(str::to_owned);
    assert_eq!([chat(0), chat(1), chat(2)].map(|(mine, _)| mine), [true, false, false]);
    assert_eq!([chat(0), chat(1), chat(2)].map(|(_, words)| words), words);

    // The server: both see it, and it goes on.
    beside.office.stop().await;
    beside.amina.beside_until("no server", |one| one["line"]["line"] == "reconnecting").await;
    beside.sana.helping_until("no server", |view| view["line"]["line"] == "reconnecting").await;
    beside.office.start().await;
    beside.amina.beside_until("a secure line", |one| one["line"]["line"] == "secure").await;
    let view = beside.amina.ok("run", json!({ "run": run })).await;
    beside.amina.answers(&view, "Finance-2F").await;
    beside.sana.sees_page("finding").await;
}

/// A small disk of its own for a folder, which only root can give it.
struct SmallDisk(std::path::PathBuf);

impl SmallDisk {
    fn at(folder: std::path::PathBuf) -> Option<SmallDisk> {
        std::fs::create_dir_all(&folder).expect("a folder");
        let mut mount = std::process::Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=128k", "tmpfs"]).arg(&folder);
        let is_there = mount.status().is_ok_and(|status| status.success());
        is_there.then_some(SmallDisk(folder))
    }

    /// Fills it to its last byte.
    fn fill(&self) {
        use std::io::Write as _;
        let mut file = std::fs::File::create(self.0.join("fills-it")).expect("a file");
        while file.write_all(&[7; 512]).is_ok() {}
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_ends_the_session_and_a_restart_does_not_bring_it_back() {
    let mut beside = Beside::open().await;
    let Some(disk) = SmallDisk::at(beside.amina.data().join("sessions")) else {
        eprintln!("a disk of its own needs root: not tried");
        return;
    };
    beside.together().await;
    let asks = beside.amina.beside_until("a secure line", |one| one["line"]["line"] == "secure").await;
    disk.fill();
    let mut words = session_of(&asks);
    words["words"] = json!("x".repeat(500));
    // What is left of its last block still takes some.
    for _ in 0..40 {
        if beside.amina.call("say", words.clone()).await.is_err()
            || !beside.amina.beside().await["ended"].is_null()
        {
            break;
        }
    }
    assert_eq!(beside.amina.beside().await["ended"], "stopped");
    beside.sana.helping_until("it is over for her", |view| view["stage"] != "live").await;
    // Her app starts again: the record has no end, and is not gone on with.
    beside.amina = beside.amina.restarted();
    beside.amina.live();
    assert_eq!(beside.amina.ok("beside", json!({})).await, json!([]));
    let told = beside.amina.ok("sessions", json!({})).await;
    assert_eq!(told.as_array().map(Vec::len), Some(1), "it can still be read: {told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_taken_away_ends_the_session() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, priya, .. }, (_, request)) = (&beside, beside.together().await);
    let person = amina.beside().await["who"]["person"].clone();
    let ended = priya.ok("end_certificate", json!({ "person": person })).await;
    assert_eq!(ended["certificate"], json!(null));
    amina.beside_until("the end", |one| one["ended"] == "certificate-ended").await;
    sana.helping_until("the end", |view| view["ended"].is_string()).await;
    // It waits for another one at its old place.
    beside.tom.takes(&request).await;
    assert_eq!(sana.ok("home", json!({})).await["can_help"], false);
    certify(priya, "Sana Iqbal", "peer").await;

    // Nor is somebody of IT named as that any more.
    let staff = || priya.organisation()["manifest"]["manifest"]["staff"].to_string();
    certify(priya, "Priya Nair", "coach").await;
    assert!(staff().contains("Priya Nair"));
    let person = priya.organisation()["person"].clone();
    priya.ok("end_certificate", json!({ "person": person })).await;
    assert!(!staff().contains("Priya Nair"), "{}", staff());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_over_ends_the_session_though_nobody_says_so() {
    let beside = Beside::open().await;
    certify_for(&beside.priya, "Sana Iqbal", "senior-peer", 1).await;
    let (Beside { amina, .. }, _) = (&beside, beside.together().await);
    amina.hands.turn_minutes(32 * 24 * 60);
    amina.beside_until("the end", |one| one["ended"] == "certificate-ended").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_was_shown_is_let_in() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, tom, .. }, (_, request)) = (&beside, beside.asks().await);
    sana.takes(&request).await;
    let seen = amina.sees_waiting(&request, |name| name == "Sana Iqbal").await;
    // Both can say to each other what nobody else can.
    assert!(seen["peer"]["code"].as_str().is_some_and(|code| code.len() == 7), "{seen}");
    assert_eq!(seen["peer"]["code"], sana.helping().await["code"]);
    // Between the look and the press, somebody else takes her place.
    sana.ok("let_go", json!({ "request": request })).await;
    tom.takes(&request).await;
    let refused = amina.refused("let_in", let_in(&request, &seen)).await;
    assert_eq!(refused["code"], "page-changed");
    assert_eq!(amina.ok("beside", json!({})).await, json!([]));
    // Nor when the server says that nothing has changed.
    let now = amina.sees_waiting(&request, |name| name == "Tom Becker").await;
    let mut forged = let_in(&request, &seen);
    forged["rev"] = now["rev"].clone();
    assert_eq!(amina.refused("let_in", forged).await["code"], "page-changed");
    amina.lets_in(&request).await;
    assert_eq!(amina.beside().await["who"]["name"], "Tom Becker");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_whose_answer_was_lost_is_made_good_and_one_that_ended_does_not_begin_again() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, .. }, (_, request)) = (&beside, beside.asks().await);
    sana.takes(&request).await;
    let seen = amina.sees_waiting(&request, |_| true).await;
    // The server has it, and her app was gone before it heard.
    let body = json!({ "move": "let-in", "rev": seen["rev"], "text": "", "key": "0192f5a4-7d3b-7cc1-8000-000000000009", "lease": null });
    let call = json!({ "name": "move_request", "params": [request], "query": null, "body": body });
    amina.ok("call_server", call).await;
    assert_eq!(amina.ok("beside", json!({})).await, json!([]));
    amina.lets_in(&request).await;
    sana.sees_page("question").await;

    let one = amina.beside().await;
    amina.ok("stop_sharing", session_of(&one)).await;
    amina.ok("close_beside", session_of(&one)).await;
    let seen = amina.ok("my_request", json!({ "request": request })).await;
    assert_eq!(seen["peer"]["can_let_in"], false, "{seen}");
    assert_eq!(amina.refused("let_in", let_in(&request, &seen)).await["code"], "page-changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_signed_is_what_was_compared() {
    let Beside { priya, .. } = &Beside::open().await;
    let person = priya.organisation()["person"].clone();
    let seen = priya.ok("certifiable", json!({ "person": person })).await;
    let right = json!({
        "person": person, "name": "Priya Nair", "is_it": true, "team": "IT", "codes": [seen["devices"][0]["code"]],
        "skills": ["printing"], "rank": "coach", "months": 1,
    });
    // As if the server named somebody else, another role or another key than it did when IT looked.
    for (field, other) in [
        ("name", json!("Priya N.")),
        ("is_it", json!(false)),
        ("codes", json!(["0000 0000 0000 0000 0000 0000"])),
    ] {
        let mut wrong = right.clone();
        wrong[field] = other;
        assert_eq!(priya.refused("certify", wrong).await["code"], "page-changed", "{field}");
    }
    assert_eq!(priya.ok("certify", right).await["certificate"]["name"], "Priya Nair");
}

#[tokio::test(flavor = "multi_thread")]
async fn pause_and_stop_ask_nobody_and_a_computer_that_slept_shares_nothing() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, .. }, (run, request)) = (&beside, beside.together().await);
    let one = amina.beside().await;
    amina.ok("give_level", level_of(&one, "drive")).await;
    sana.helping_until("drive", |view| view["held"]["drive"].is_i64()).await;
    amina.ok("pause_sharing", session_of(&one)).await;
    let paused = sana.helping_until("a pause", |view| view["paused"] == true).await;
    assert_eq!(paused["page"], json!(null), "nothing is shown");
    assert_eq!(paused["held"].as_object().map(|held| held.len()), Some(1));
    amina.ok("resume_sharing", session_of(&one)).await;
    sana.sees_page("question").await;
    let given = amina.ok("give_level", level_of(&one, "drive")).await;
    assert!(given[0]["held"]["drive"].is_i64());

    // A laptop that slept: every level is over until the person gives it again.
    amina.hands.turn_minutes(30);
    let slept = amina
        .beside_until("nobody may anything", |one| {
            one["held"].as_object().is_some_and(|held| held.is_empty())
        })
        .await;
    assert_eq!(slept["ended"], json!(null));
    sana.helping_until("no page", |view| view["page"].is_null()).await;
    let told = amina.ok("transcript", session_of(&one)).await.to_string();
    assert!(told.contains("\"locked\""), "the cause is in the record: {told}");
    amina.ok("give_level", level_of(&one, "follow")).await;
    sana.sees_page("question").await;
    // The screen is locked: the same.
    amina.app.person_is_away(Cause::Locked);
    sana.helping_until("no page", |view| view["page"].is_null()).await;
    amina.ok("give_level", level_of(&one, "follow")).await;
    sana.sees_page("question").await;

    amina.ok("stop_sharing", session_of(&one)).await;
    let over = sana.helping_until("the end", |view| view["ended"] == "stopped").await;
    assert_eq!((&over["stage"], &over["page"]), (&json!("over"), &json!(null)));
    // What she asks for next is hers to say: somebody else, who is not Sana.
    let seen = amina.ok("my_request", json!({ "request": request })).await;
    amina
        .ok("move_mine", json!({ "request": request, "to": "decline", "rev": seen["rev"], "text": "" }))
        .await;
    sana.helping_until("it is not hers", |view| view["stage"] == "gone").await;
    assert!(sana.ok("inbox", json!({})).await["rows"].as_array().expect("rows").is_empty());
    beside.tom.takes(&request).await;
    amina.ok("close_beside", session_of(&one)).await;
    assert_eq!(amina.ok("beside", json!({})).await, json!([]));
    let view = amina.ok("run", json!({ "run": run })).await;
    assert_eq!(view["page"]["page"], "question", "the run is as it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hidden_from_a_helper_is_shown_to_the_person_and_never_leaves() {
    let beside = Beside::open().await;
    let (Beside { amina, sana, .. }, (run, _)) = (&beside, beside.together().await);
    let view = amina.ok("run", json!({ "run": run })).await;
    amina.answers(&view, "Canteen").await;
    let seen = sana.sees_page("refused").await;
    let own = amina.ok("preview", json!({ "run": run })).await;
    let mut page = own["page"].clone();
    page["rev"] = seen["page"]["rev"].clone();
    assert_eq!(page, seen["page"], "the preview is what they have");
    assert!(
        !seen.to_string().contains("Poster"),
        "the title of a document is nobody else's: {}",
        seen["page"]
    );
}
