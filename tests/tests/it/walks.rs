//! Every transcript of every wizard, walked through the app: the pages say what is recorded, and the ends are the same.

use deskside_content::embedded::{embedded, walks_of};
use deskside_content::load;
use deskside_content::walk::{Act, End, Walk, Walks};
use deskside_sim::{Computer, Scenario};
use deskside_tests::desk::{Desk, text};
use serde_json::{Value, json};

/// How a walk ended in the app.
#[derive(Debug, PartialEq, Eq)]
enum Went {
    /// To its end.
    Through,
    /// A change needs more rights than somebody without an organisation has.
    Refused,
}

struct Journey {
    desk: Desk,
    scene: Vec<String>,
    view: Value,
    name: String,
}

impl Journey {
    fn page(&self) -> &Value {
        &self.view["page"]
    }

    async fn acts(&mut self, command: &str, more: Value) {
        self.view = self.desk.acts(&self.view, command, more).await;
    }

    fn is_at(&self, page: &str, step: &impl ToString) {
        assert_eq!(self.page()["page"], page, "{}: {}", self.name, self.page());
        assert_eq!(self.page()["step"], step.to_string(), "{}: {}", self.name, self.page());
    }

    fn says(&self, said: &str, right: Option<&str>) {
        if let Some(right) = right {
            assert_eq!(said, right, "{}", self.name);
        }
    }

    /// Does what a line says. None when a boundary stands in the way.
    async fn act(&mut self, act: &Act, right: Option<&str>) -> Option<()> {
        match act {
            Act::Scene(_) => {}
            Act::Choose { step, key } if self.page()["page"] == "proved" => {
                self.is_at("proved", step);
                let choices = self.page()["choices"].as_array().expect("choices");
                let chosen =
                    choices.iter().find(|choice| choice["key"] == key.as_str()).expect("it is offered");
                self.says(&format!("{} {}", text(&self.page()["question"]), text(&chosen["name"])), right);
                self.acts("say_proved", json!({ "key": key })).await;
            }
            Act::Choose { step, key } => {
                let page = if self.page()["page"] == "typed" { "typed" } else { "question" };
                self.is_at(page, step);
                self.says(&text(&self.page()["question"]), right);
                self.acts("answer", json!({ "key": key })).await;
            }
            Act::Type { step, text: typed } => {
                self.is_at("typed", step);
                self.says(&text(&self.page()["question"]), right);
                self.acts("type_answer", json!({ "text": typed })).await;
            }
            Act::Continue(step) => {
                self.is_at("tell", step);
                self.says(&text(&self.page()["headline"]), right);
                self.acts("go_on", json!({})).await;
            }
            Act::Agree(step) | Act::Other(step) if self.page()["page"] == "refused" => {
                self.is_at("refused", step);
                return None;
            }
            Act::Agree(step) => {
                assert_eq!(self.page()["step"], step.to_string(), "{}: {}", self.name, self.page());
                let button = text(&deskside_tests::desk::plan(&self.view)["button"]);
                assert!(right.is_none_or(|right| right.starts_with(&button)), "{}: {button}", self.name);
                self.view = self.desk.agrees(&self.view).await;
            }
            Act::Other(step) => {
                self.is_at("finding", step);
                self.acts("try_other", json!({})).await;
            }
            Act::Did(_) => {
                assert_eq!(self.page()["remedy"]["remedy"], "manual", "{}: {}", self.name, self.page());
                self.says(&text(&self.page()["remedy"]["headline"]), right);
                self.acts("check_again", json!({})).await;
            }
            Act::Aside(step) => {
                assert_eq!(self.page()["step"], step.to_string(), "{}: {}", self.name, self.page());
                self.acts("put_aside", json!({})).await;
            }
            Act::NeedsIt(step) => {
                assert_eq!(self.page()["step"], step.to_string(), "{}: {}", self.name, self.page());
                let draft = self.desk.drafts(Some(&self.view), "I need IT").await;
                assert!(draft["answers"].as_array().is_some_and(|answers| !answers.is_empty()), "{draft}");
            }
            Act::Back => {
                let view = self.desk.ok("back", json!({ "run": self.view["run"] })).await;
                self.view = self.desk.page_of(view).await;
            }
            Act::Mended(fault) => {
                let line = format!("broken {fault}");
                self.scene.retain(|known| *known != line);
                let mended = Computer::new(&Scenario::parse(&self.scene.join("\n")).expect("a scene"));
                self.desk.computer.mend_like(&mended);
            }
            Act::End(End::HandedOver) => {}
            Act::End(end) => {
                let outcome = match end {
                    End::Fixed => "fixed",
                    End::NothingFound => "nothing-found",
                    End::NotFixed | End::HandedOver => "not-fixed",
                };
                assert_eq!(
                    (&self.page()["page"], &self.page()["outcome"]),
                    (&json!("done"), &json!(outcome)),
                    "{}",
                    self.name
                );
                self.says(&text(&self.page()["headline"]), right);
            }
        }
        Some(())
    }

    /// A cause that the transcript found is the one on the page, or one that the page is past.
    fn found(&self, told: &str) {
        if let (Some(rest), "finding") =
            (told.strip_prefix("found "), self.page()["page"].as_str().unwrap_or_default())
        {
            let (reference, headline) = (text(&self.page()["reference"]), text(&self.page()["headline"]));
            assert_eq!(rest, format!("{reference}: {headline}"), "{}", self.name);
        }
    }
}

async fn walk(wizard: &str, walks: &Walks, walk: &Walk) -> Went {
    let scene: Vec<String> = walks.scene_of(walk).map(|line| line.left.trim().to_owned()).collect();
    let desk = Desk::new(&scene.join("\n"));
    let english = json!({ "language": "en", "theme": "light", "zoom": 100, "letter_keys": true });
    desk.ok("set_settings", english).await;
    let view = desk.begins(wizard).await;
    let mut journey = Journey { desk, scene, view, name: format!("{wizard}/{}", walk.name) };
    for line in &walk.lines {
        match (&line.act, &line.right) {
            (Some(act), right) => {
                if journey.act(act, right.as_deref()).await.is_none() {
                    return Went::Refused;
                }
            }
            (None, Some(told)) => journey.found(told),
            (None, None) => {}
        }
    }
    Went::Through
}

#[tokio::test(flavor = "multi_thread")]
async fn every_transcript_goes_the_same_way_through_the_app() {
    let mut refused = Vec::new();
    let mut through = 0;
    for loaded in &embedded().wizards {
        let id = &loaded.wizard.id;
        let walks = load::walks(&loaded.wizard, walks_of(id).expect("every wizard has walks"))
            .expect("they are linted");
        for one in &walks.walks {
            match walk(id.as_str(), &walks, one).await {
                Went::Through => through += 1,
                Went::Refused => refused.push(format!("{id}/{}", one.name)),
            }
        }
    }
    // Starting a service takes more rights than anybody has without an organisation that gives them, and taking out a
    // document of somebody else takes two.
    let is_limited = |name: &String| name.ends_with("/service-stopped") || name.contains("/stuck-other");
    assert!(refused.iter().all(is_limited), "{refused:?}");
    assert!(through > 40, "{through} walks");
}
