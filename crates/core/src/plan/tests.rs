//! How a computer stands to a plan: before, after, in between.

use super::*;
use crate::action::TEST_PAGE_TITLE;
use crate::machine::{Ask, PrintingAsk, Reading};
use crate::printing::{Job, Queue, QueueName, QueueState};

fn name() -> QueueName {
    "Office".parse().unwrap()
}

fn queue(name: &str) -> Queue {
    Queue {
        name: name.to_owned(),
        label: String::new(),
        location: String::new(),
        model: String::new(),
        uri: "ipp://office.example/ipp/print".parse().ok(),
        state: QueueState::Idle,
        reasons: Vec::new(),
        accepting: true,
        is_default: false,
        waiting: 0,
        is_temporary: false,
    }
}

fn job(id: u32, title: &str, state: JobState) -> Job {
    Job {
        id,
        title: title.to_owned(),
        owner: "anna".to_owned(),
        is_mine: true,
        state,
        reasons: Vec::new(),
        age: 0,
        kibibytes: 1,
    }
}

fn seen(queues: Vec<Queue>, jobs: Vec<Job>) -> Readings {
    let mut readings = Readings::new();
    readings.insert(&PrintingAsk::Queues.into(), Ok(Reading::Queues(queues)));
    readings.insert(&PrintingAsk::Jobs { queue: name() }.into(), Ok(Reading::Jobs(jobs)));
    readings
}

fn pages(pages: &[(u32, JobState)]) -> Readings {
    let jobs = pages.iter().map(|(id, state)| job(*id, TEST_PAGE_TITLE, *state)).collect();
    seen(vec![queue("Office")], jobs)
}

fn plan(action: &PrintingAction, readings: &Readings) -> Plan {
    Action::from(action.clone()).plan(readings, &|_| Vec::new()).unwrap()
}

#[test]
fn a_test_page_is_judged_by_its_own_document_and_not_by_one_that_was_there_before() {
    let page = PrintingAction::TestPage { queue: name() };
    let before = pages(&[(4, JobState::Completed), (7, JobState::Completed)]);
    let plan = plan(&page, &before);
    assert_eq!(plan.pages_before, Some(7));
    assert_eq!(plan.stand(&before), Ok(Stand::Before), "the older page is not this one");
    for (state, stand) in [
        (JobState::Pending, Stand::Between),
        (JobState::Held, Stand::Between),
        (JobState::Processing, Stand::Between),
        (JobState::Stopped, Stand::Between),
        (JobState::Canceled, Stand::GivenUp),
        (JobState::Aborted, Stand::GivenUp),
        (JobState::Completed, Stand::After),
    ] {
        let now = pages(&[(4, JobState::Completed), (7, JobState::Completed), (9, state)]);
        assert_eq!(plan.stand(&now), Ok(stand), "{state:?}");
    }
}

#[test]
fn documents_of_other_people_and_other_titles_are_no_test_page() {
    let plan = plan(&PrintingAction::TestPage { queue: name() }, &pages(&[]));
    assert_eq!(plan.pages_before, Some(0));
    let theirs = Job { is_mine: false, ..job(2, TEST_PAGE_TITLE, JobState::Completed) };
    let other = job(3, "Menu", JobState::Completed);
    assert_eq!(plan.stand(&seen(vec![queue("Office")], vec![theirs, other])), Ok(Stand::Before));
}

#[test]
fn a_test_page_whose_documents_cannot_be_read_is_unknown() {
    let plan = plan(&PrintingAction::TestPage { queue: name() }, &pages(&[]));
    assert!(matches!(plan.stand(&Readings::new()), Err(Need::Ask(Ask::Printing(PrintingAsk::Jobs { .. })))));
}

#[test]
fn what_is_not_as_planned_counts_as_before_only_when_it_is_as_before() {
    let other = Queue { is_default: true, ..queue("Lobby") };
    let before = seen(vec![queue("Office"), other.clone()], Vec::new());
    let plan = plan(&PrintingAction::SetDefault { queue: name() }, &before);
    assert_eq!(plan.stand(&before), Ok(Stand::Before));
    let third = Queue { is_default: true, ..queue("Attic") };
    let other = Queue { is_default: false, ..other };
    let meanwhile = seen(vec![queue("Office"), other.clone(), third], Vec::new());
    assert_eq!(plan.stand(&meanwhile), Ok(Stand::Between), "somebody chose a third one");
    let office = Queue { is_default: true, ..queue("Office") };
    assert_eq!(plan.stand(&seen(vec![office, other], Vec::new())), Ok(Stand::After));
    assert_eq!(plan.stand(&seen(Vec::new(), Vec::new())), Err(Need::NotApplicable), "the queue is gone");
}

#[test]
fn a_printer_that_was_added_half_way_is_neither_there_nor_not_there() {
    let uri = "ipp://office.example/ipp/print".parse().unwrap();
    let add = PrintingAction::Add { queue: name(), uri, label: String::new() };
    let plan = plan(&add, &seen(Vec::new(), Vec::new()));
    let half = Queue { accepting: false, state: QueueState::Stopped, ..queue("Office") };
    assert_eq!(plan.stand(&seen(Vec::new(), Vec::new())), Ok(Stand::Before));
    assert_eq!(plan.stand(&seen(vec![half], Vec::new())), Ok(Stand::Between));
    assert_eq!(plan.stand(&seen(vec![queue("Office")], Vec::new())), Ok(Stand::After));
}

#[test]
fn a_plan_from_before_pages_were_counted_can_be_read_and_keeps_its_name() {
    let plan = plan(&PrintingAction::Pause { queue: name() }, &seen(vec![queue("Office")], Vec::new()));
    let text = serde_json::to_string(&plan).unwrap();
    assert!(!text.contains("pages_before"), "{text}");
    assert_eq!(serde_json::from_str::<Plan>(&text).unwrap().digest(), plan.digest());
}
