//! Runs whose checks stop: because somebody said so, because the disk is full, because something in here broke.

use std::sync::atomic::{AtomicBool, Ordering};

use deskside_core::action::Action;
use deskside_core::id::PartId;
use deskside_core::machine::{Ask, Collected, Identities, Machine, Reading};
use deskside_core::permit::Permit;
use deskside_core::plan::Invocation;
use deskside_sim::{Computer, Scenario};

use super::*;
use crate::Parts;
use crate::ports::{MemoryKeyring, Places, Surface, SystemClock};
use crate::view::{Remedy, RunPage};

const SCENE: &str =
    "computer linux laptop\nperson anna\nprinter Finance-2F default\nbroken printer.paused Finance-2F\n";

/// A computer whose adapter breaks when it is asked what a change would do, or has no way to it.
struct Breaking {
    inner: Computer,
    breaks: AtomicBool,
    has_no_way: AtomicBool,
}

impl Machine for Breaking {
    fn read(&self, ask: &Ask, within: Duration) -> Result<Reading, Fault> {
        self.inner.read(ask, within)
    }

    fn invocations(&self, action: &Action) -> Vec<Invocation> {
        assert!(!self.breaks.load(Ordering::SeqCst), "it breaks");
        if self.has_no_way.load(Ordering::SeqCst) {
            return Vec::new();
        }
        self.inner.invocations(action)
    }

    fn apply(&self, permit: &Permit, plan: &Plan, within: Duration) -> Result<(), Fault> {
        self.inner.apply(permit, plan, within)
    }

    fn collectors(&self) -> Vec<PartId> {
        self.inner.collectors()
    }

    fn collect(&self, part: &PartId, within: Duration) -> Result<Vec<Collected>, Fault> {
        self.inner.collect(part, within)
    }

    fn identities(&self) -> Identities {
        self.inner.identities()
    }

    fn name(&self) -> String {
        self.inner.name()
    }
}

struct Nobody;

impl Surface for Nobody {
    fn sees_absence(&self) -> bool {
        true
    }

    fn changed(&self, _: Changed) {}
    fn notify(&self, _: &str, _: &str) {}
    fn open_console(&self) {}
    fn zoom(&self, _: u32) {}
    fn menu(&self, _: &crate::ports::Menu) {}
}

struct World {
    app: App,
    machine: Arc<Breaking>,
    shared: Shared,
    run: RunId,
    _home: tempfile::TempDir,
}

/// A run at its question.
async fn world() -> World {
    let home = tempfile::tempdir().unwrap();
    let inner = Computer::new(&Scenario::parse(SCENE).unwrap());
    let machine =
        Arc::new(Breaking { inner, breaks: AtomicBool::new(false), has_no_way: AtomicBool::new(false) });
    let parts = Parts {
        machine: machine.clone(),
        keyring: Arc::new(MemoryKeyring::default()),
        clock: Arc::new(SystemClock),
        surface: Arc::new(Nobody),
        places: Places { data: home.path().join("data"), documents: home.path().join("documents") },
        pretend: deskside_sim::pretend,
    };
    let app = App::start(parts).unwrap();
    let begun = StartRun { wizard: "printing-stuck".parse().unwrap(), words: String::new() };
    let run = app.start_run(begun).await.unwrap().run;
    let shared = app.open_run(&run).unwrap();
    let world = World { app, machine, shared, run, _home: home };
    world.until(|page| matches!(page, RunPage::Question { .. })).await;
    world
}

impl World {
    fn at(&self) -> RunRef {
        RunRef { run: self.run.clone() }
    }

    async fn until(&self, there: impl Fn(&RunPage) -> bool) -> RunView {
        for _ in 0..2000 {
            let view = self.app.run(self.at()).await.unwrap();
            if there(&view.page) {
                return view;
            }
            tokio::task::yield_now().await;
        }
        panic!("waited in vain")
    }

    fn answers(&self) -> AnswerStep {
        AnswerStep { run: self.run.clone(), step: "queue".parse().unwrap(), key: "Finance-2F".to_owned() }
    }
}

fn stopped(view: &RunView) -> Option<Stop> {
    match view.page {
        RunPage::Checking { stopped, .. } => stopped,
        _ => None,
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_while_checking_leaves_no_page_hanging_and_can_be_tried_again() {
    let world = world().await;
    let full = {
        let mut open = lock(&world.shared);
        open.turn();
        let answer = Answer { key: "Finance-2F".to_owned(), name: String::new(), facts: Default::default() };
        open.append(&world.app, Event::Answered { step: "queue".parse().unwrap(), answer }).unwrap();
        let full = files::Log::to_append(std::path::Path::new("/dev/full")).unwrap();
        std::mem::replace(&mut open.file, full)
    };
    assert_eq!(world.app.run(world.at()).await, Err(AppError::DiskFull));
    let view = world.app.run(world.at()).await.unwrap();
    assert_eq!(stopped(&view), Some(Stop::Failed), "{view:?}");
    lock(&world.shared).file = full;
    world.app.carry_on(world.at()).await.unwrap();
    world.until(|page| matches!(page, RunPage::Finding { .. })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_while_checking_leaves_no_page_hanging_and_can_be_tried_again() {
    let world = world().await;
    world.machine.breaks.store(true, Ordering::SeqCst);
    drop(world.app.answer(world.answers()).await);
    let view = world.until(|page| matches!(page, RunPage::Checking { stopped: Some(_), .. })).await;
    assert_eq!(stopped(&view), Some(Stop::Failed));
    world.machine.breaks.store(false, Ordering::SeqCst);
    world.app.carry_on(world.at()).await.unwrap();
    world.until(|page| matches!(page, RunPage::Finding { .. })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stopped_checks_go_on_only_when_somebody_says_so() {
    let world = world().await;
    {
        let mut open = lock(&world.shared);
        open.turn();
        open.busy = Busy::Checking;
    }
    world.app.stop_checking(world.at()).await.unwrap();
    world.app.run(world.at()).await.unwrap();
    assert_eq!(lock(&world.shared).busy, Busy::Stopped { why: Stop::Asked });
    world.app.carry_on(world.at()).await.unwrap();
    world.until(|page| matches!(page, RunPage::Question { .. })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_to_which_a_computer_has_no_way_is_one_to_make_by_hand() {
    let world = world().await;
    world.machine.has_no_way.store(true, Ordering::SeqCst);
    world.app.answer(world.answers()).await.unwrap();
    let view = world.until(|page| matches!(page, RunPage::Finding { .. })).await;
    let RunPage::Finding { step, remedy: Some(Remedy::Manual { headline, steps }), .. } = view.page else {
        panic!("{view:?}")
    };
    assert!(headline.starts_with("Deskside cannot") && steps == ["Get help from a person"], "{steps:?}");
    // Somebody made it, and it is seen.
    let mended = "computer linux laptop\nperson anna\nprinter Finance-2F default\n";
    world.machine.inner.mend_like(&Computer::new(&Scenario::parse(mended).unwrap()));
    world.app.check_again(AtStep { run: world.run.clone(), step: step.clone() }).await.unwrap();
    let on = world.until(|page| !matches!(page, RunPage::Finding { .. } | RunPage::Checking { .. })).await;
    assert!(
        world.app.changes(crate::commands::Nothing {}).await.unwrap().is_empty(),
        "nothing was changed by Deskside: {on:?}"
    );
}
