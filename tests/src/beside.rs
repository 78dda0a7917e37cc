//! An office with power users: somebody who is helped, somebody who helps, and IT, each at a desk without a window.

use deskside_protocol::link::JoinLink;
use deskside_stage::FaultProxy;
use serde_json::{Value, json};

use crate::desk::{Desk, Office, text};

/// A computer with a queue that is paused, and a document of somebody else in the other.
pub const BROKEN: &str = "\
computer linux laptop
person amina operator
printer Finance-2F \"Finance, 2nd floor\" at \"Room 2.14\" default
printer Canteen at \"Ground floor, canteen\"
found \"Copy room\" at \"Basement\"
broken printer.paused Finance-2F
broken printer.stuck-other Canteen
";

/// The office.
pub struct Beside {
    /// The server, and the network of everybody but Amina.
    pub office: Office,
    /// The network of Amina.
    pub way: FaultProxy,
    /// IT, who founded the organisation.
    pub priya: Desk,
    /// Whose printer does not print.
    pub amina: Desk,
    /// A power user.
    pub sana: Desk,
    /// Another one.
    pub tom: Desk,
}

impl Beside {
    /// Opens the office: everybody has joined, Sana and Tom are certified for printers.
    pub async fn open() -> Beside {
        let office = Office::open().await;
        let mut priya = office.it().await;
        let mut amina = Desk::new(BROKEN);
        let mut sana = Desk::new(crate::desk::SCENE);
        let mut tom = Desk::new(crate::desk::SCENE);
        let way = FaultProxy::start(&office.address()).expect("a way to the server");
        let mut link: JoinLink = priya.invites("user", "Amina Khan").await.parse().expect("an invitation");
        link.server = format!("https://{}", way.address());
        amina.join(&link.app(), "Amina Khan", "amina").await;
        sana.join(&priya.invites("power-user", "Sana Iqbal").await, "Sana Iqbal", "sana").await;
        tom.join(&priya.invites("power-user", "Tom Becker").await, "Tom Becker", "tom").await;
        certify(&priya, "Sana Iqbal", "senior-peer").await;
        certify(&priya, "Tom Becker", "peer").await;
        for desk in [&mut priya, &mut amina, &mut sana, &mut tom] {
            desk.live();
        }
        for desk in [&amina, &sana, &tom] {
            desk.until("the certificates", async || {
                let of = desk.ok("helpers", json!({ "run": null })).await;
                (of["can_ask"] == "no-topic" && desk.organisation()["manifest"]["manifest"]["version"] == 3)
                    .then_some(())
            })
            .await;
        }
        Beside { office, way, priya, amina, sana, tom }
    }

    /// Amina begins, comes to the question, and asks power users. The answer is the request.
    pub async fn asks(&self) -> (Value, Value) {
        let view = self.amina.begins("printing-stuck").await;
        assert_eq!(view["page"]["page"], "question", "{view}");
        let request = self.amina.asks_peers(&view, json!({})).await;
        (view["run"].clone(), request)
    }

    /// Sana takes it, and Amina lets her in. Both have the page.
    pub async fn together(&self) -> (Value, Value) {
        let (run, request) = self.asks().await;
        self.sana.takes(&request).await;
        self.amina.lets_in(&request).await;
        self.sana.sees_page("question").await;
        (run, request)
    }
}

/// Certifies somebody for printers with all of their computers, for a year.
pub async fn certify(it: &Desk, name: &str, rank: &str) {
    certify_for(it, name, rank, 12).await;
}

/// The same, for so many months.
pub async fn certify_for(it: &Desk, name: &str, rank: &str, months: u32) {
    let people =
        it.ok("call_server", json!({ "name": "people", "params": [], "query": {}, "body": null })).await;
    let people = people["rows"].as_array().expect("a page").clone();
    let person = people.iter().find(|person| person["name"] == name).expect("they joined")["id"].clone();
    let seen = it.ok("certifiable", json!({ "person": person })).await;
    assert_eq!(seen["can_sign"], true);
    let codes: Vec<&Value> =
        seen["devices"].as_array().expect("devices").iter().map(|one| &one["code"]).collect();
    let args = json!({
        "person": person, "name": name, "is_it": seen["is_it"], "team": "Accounting", "codes": codes,
        "skills": ["printing"], "rank": rank, "months": months,
    });
    let certified = it.ok("certify", args).await;
    assert_eq!(certified["certificate"]["rank"], rank);
}

impl Desk {
    /// Asks power users about a run, with wishes.
    pub async fn asks_peers(&self, view: &Value, wishes: Value) -> Value {
        let args =
            json!({ "run": view["run"], "words": "It says ready, and nothing comes out", "lane": "peer" });
        let draft = self.ok("start_draft", args).await;
        let request = draft["request"].clone();
        self.until("a draft to review", async || {
            let draft = self.ok("draft", json!({ "request": request })).await;
            (draft["stage"] == "review").then_some(draft)
        })
        .await;
        let mut send = self.looked_at(&draft, true).await;
        let all = json!({ "then_it": null, "later": null, "not_by": [] });
        send["wishes"] = all;
        if let Some(more) = wishes.as_object() {
            for (name, value) in more {
                send["wishes"][name] = value.clone();
            }
        }
        let sent = self.ok("send_draft", send).await;
        assert_eq!(sent["stage"], "sent");
        request
    }

    /// Waits until something waits here, and takes it.
    pub async fn takes(&self, request: &Value) -> Value {
        self.until("a request in the inbox", async || {
            let inbox = self.ok("inbox", json!({})).await;
            let rows = inbox["rows"].as_array().expect("rows").clone();
            rows.iter().any(|row| row["id"] == *request).then_some(())
        })
        .await;
        self.ok("accept", json!({ "request": request })).await
    }

    /// Lets in who waits for it.
    pub async fn lets_in(&self, request: &Value) -> Value {
        let seen = self.sees_waiting(request, |_| true).await;
        self.ok("let_in", let_in(request, &seen)).await
    }

    /// Waits until somebody with such a name waits to be let in.
    pub async fn sees_waiting(&self, request: &Value, is: impl Fn(&str) -> bool) -> Value {
        self.until("somebody to let in", async || {
            let seen = self.ok("my_request", json!({ "request": request })).await;
            let is_there = seen["peer"]["can_let_in"] == true;
            (is_there && is(&text(&seen["peer"]["helper"]["name"]))).then_some(seen)
        })
        .await
    }

    /// Who is beside this person: the one session there is.
    pub async fn beside(&self) -> Value {
        let all = self.ok("beside", json!({})).await;
        let all = all.as_array().expect("a list");
        assert_eq!(all.len(), 1, "{all:?}");
        all[0].clone()
    }

    /// Waits until who is beside this person stands so.
    pub async fn beside_until(&self, what: &str, is: impl Fn(&Value) -> bool) -> Value {
        self.until(what, async || {
            let all = self.ok("beside", json!({})).await;
            all.as_array().expect("a list").iter().find(|one| is(one)).cloned()
        })
        .await
    }

    /// What this person helps with.
    pub async fn helping(&self) -> Value {
        self.ok("helping", json!({})).await
    }

    /// Waits until helping stands so.
    pub async fn helping_until(&self, what: &str, is: impl Fn(&Value) -> bool) -> Value {
        self.until(what, async || {
            let view = self.helping().await;
            is(&view).then_some(view)
        })
        .await
    }

    /// Waits until the helper has a page of this kind.
    pub async fn sees_page(&self, kind: &str) -> Value {
        let what = format!("a page of the kind {kind}");
        self.helping_until(&what, |view| view["page"]["kind"] == kind).await
    }

    /// Says something to the person who is helped.
    pub async fn intends(&self, intent: Value) -> Value {
        let request = self.helping().await["request"].clone();
        self.ok("intend", json!({ "request": request, "intent": intent })).await
    }

    /// The same, about the page that the helper has now.
    pub async fn intends_here(&self, mut intent: Value) -> Value {
        intent["rev"] = self.helping().await["page"]["rev"].clone();
        self.intends(intent).await
    }
}

/// Lets in who is seen to wait.
pub fn let_in(request: &Value, seen: &Value) -> Value {
    json!({ "request": request, "rev": seen["rev"], "comes": seen["peer"]["comes"] })
}

/// The session that a view is about.
pub fn session_of(beside: &Value) -> Value {
    json!({ "request": beside["request"], "lease": beside["lease"] })
}

/// The same with a level.
pub fn level_of(beside: &Value, level: &str) -> Value {
    json!({ "request": beside["request"], "lease": beside["lease"], "level": level })
}

/// The spot of a page with these words.
pub fn spot_of(view: &Value, words: &str) -> Value {
    let spots = view["page"]["spots"].as_array().expect("a page");
    let found = spots.iter().find(|spot| text(&spot["text"]).contains(words));
    found.unwrap_or_else(|| panic!("`{words}` is not on {spots:?}"))["id"].clone()
}
