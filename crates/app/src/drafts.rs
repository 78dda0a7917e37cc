//! A call for help while it is prepared: what the person says, what was collected, and what they hide or leave out.

mod show;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use deskside_core::bundle::{ANSWERS, Collecting, Part, Report, Sealable};
use deskside_core::id::{BoundaryId, Digest, Millis, PartId, RequestId, RunId, Skill};
use deskside_core::machine::Collected;
use deskside_core::redact::{Class, Raw, Redactor};
use deskside_core::request::Lane;
use deskside_core::run::Event;
use deskside_core::trust::sign_receipt;
use deskside_protocol::request::{StepStatus, SubmitRequest, SubmittedBundle, WizardRef};

use crate::app::{App, fresh, lock, random};
use crate::commands::{
    Changed, HideLine, IncludePart, Nothing, PartRef, RequestRef, Saved, SendDraft, SetWords, StartDraft,
    TakenBack,
};
use crate::error::AppError;
use crate::files;
use crate::organisation::secret;
use crate::outbox::Message;
use crate::report;
use crate::view::{AnswerView, DraftStage, DraftView, HomeView, PartText, PeerWishes};

pub(crate) use show::{hidden_view, part_text, part_title, piece, shown_status, told_lines, verdict_view};

/// The most that a person may say.
const MAX_WORDS: usize = 4000;
/// The same value has the same token for this long.
const TOKEN_DAYS: i64 = 30;

/// A call for help that is being prepared.
pub(crate) struct Draft {
    id: RequestId,
    run: Option<RunId>,
    about: About,
    /// Who is asked.
    lane: Lane,
    /// Counts up with every change, so that what is sent is what was shown.
    rev: u32,
    words: String,
    stage: DraftStage,
    report: Report,
    /// Parts that are still being collected.
    pending: Vec<PartId>,
    stop: Arc<AtomicBool>,
    redactor: Arc<Redactor>,
}

/// What the run was about when help was called. It stays so: a check that ends later was not looked at.
#[derive(Default)]
struct About {
    wizard: Option<WizardRef>,
    skill: Option<Skill>,
    statuses: Vec<StepStatus>,
    action: Option<String>,
    boundaries: Vec<BoundaryId>,
    answers: Vec<AnswerView>,
}

type Shared = Arc<Mutex<Draft>>;

/// Sealed bytes under their SHA-256.
pub(crate) type SealedSection = (Digest, Vec<u8>);

impl Draft {
    /// The words as they leave.
    fn words_sent(&self) -> String {
        self.redactor.redact("words", Raw::new(self.words.trim())).text().trim_end().to_owned()
    }
}

/// A draft that is changed now. What was sent is not changed any more.
fn changed(shared: &Shared) -> Result<MutexGuard<'_, Draft>, AppError> {
    let mut draft = lock(shared);
    match draft.stage {
        DraftStage::Collecting | DraftStage::Review => draft.rev += 1,
        DraftStage::Queued | DraftStage::Sent => return Err(AppError::PageChanged),
    }
    Ok(draft)
}

impl App {
    /// Begins a call for help, and collects the report meanwhile.
    pub async fn start_draft(&self, args: StartDraft) -> Result<DraftView, AppError> {
        let id: RequestId = fresh();
        let redactor = Arc::new(self.redactor().await?);
        let mut collectors = report::Collector::all_of(&self.inner.parts.machine);
        collectors.extend(self.way_to_server());
        let mut report = Report::new(Vec::new(), deskside_content::packs::analyzers().to_vec());
        if let Some(run) = &args.run {
            report.put(self.answers_part(run, &redactor)?);
        }
        let about = match &args.run {
            Some(run) => self.about(run)?,
            None => About::default(),
        };
        let draft = Draft {
            id: id.clone(),
            run: args.run,
            about,
            lane: args.lane,
            rev: 0,
            words: args.words.chars().take(MAX_WORDS).collect(),
            stage: DraftStage::Collecting,
            report,
            pending: collectors.iter().map(|collector| collector.part().clone()).collect(),
            stop: Arc::default(),
            redactor: redactor.clone(),
        };
        let stop = draft.stop.clone();
        let shared = Arc::new(Mutex::new(draft));
        lock(&self.inner.drafts).insert(id.clone(), shared.clone());
        let (app, collecting) = (self.clone(), shared.clone());
        tokio::spawn(async move {
            let (told, changed) = (app.clone(), collecting.clone());
            let each = move |part: Part| {
                let mut draft = lock(&changed);
                // The person stopped: what comes in now was not on the page that they look at.
                if !draft.pending.contains(part.id()) {
                    return;
                }
                draft.pending.retain(|pending| pending != part.id());
                draft.report.put(part);
                draft.rev += 1;
                let request = draft.id.clone();
                drop(draft);
                told.changed(Changed::Draft { request });
            };
            report::collect_all(collectors, redactor, stop, each).await;
            let mut draft = lock(&collecting);
            for part in std::mem::take(&mut draft.pending) {
                draft.report.put(Part::without(part, Collecting::Timeout, 0));
            }
            if draft.stage == DraftStage::Collecting {
                draft.stage = DraftStage::Review;
            }
            draft.rev += 1;
            let request = draft.id.clone();
            drop(draft);
            app.changed(Changed::Draft { request });
        });
        Ok(self.draft_view(&lock(&shared)))
    }

    /// Looks whether the organisation's server can be reached, when there is one.
    fn way_to_server(&self) -> Option<report::Collector> {
        let server = reqwest::Url::parse(&self.member().ok()?.server).ok()?;
        Some(report::Collector::of_server(server.host_str()?, server.port_or_known_default()?))
    }

    /// How a call for help stands.
    pub async fn draft(&self, args: RequestRef) -> Result<DraftView, AppError> {
        let shared = self.open_draft(&args.request)?;
        let mut draft = lock(&shared);
        if draft.stage == DraftStage::Queued {
            let waits = self.inner.outbox.waiting().iter().any(|(message, _)| message.id == draft.id);
            if !waits {
                draft.stage = DraftStage::Sent;
            }
        }
        Ok(self.draft_view(&draft))
    }

    /// Stops collecting. What is there is there; the rest shows as stopped.
    pub async fn stop_collecting(&self, args: RequestRef) -> Result<DraftView, AppError> {
        let shared = self.open_draft(&args.request)?;
        let mut draft = lock(&shared);
        draft.stop.store(true, Ordering::SeqCst);
        if draft.stage == DraftStage::Collecting {
            for part in std::mem::take(&mut draft.pending) {
                draft.report.put(Part::without(part, Collecting::LeftOut, 0));
            }
            draft.stage = DraftStage::Review;
            draft.rev += 1;
        }
        Ok(self.draft_view(&draft))
    }

    /// Changes what the person says.
    pub async fn set_words(&self, args: SetWords) -> Result<DraftView, AppError> {
        let shared = self.open_draft(&args.request)?;
        let mut draft = changed(&shared)?;
        if args.words.chars().count() > MAX_WORDS {
            return Err(AppError::Unusable { field: "words".to_owned() });
        }
        draft.words = args.words;
        Ok(self.draft_view(&draft))
    }

    /// Takes a part in or leaves it out.
    pub async fn include_part(&self, args: IncludePart) -> Result<DraftView, AppError> {
        let shared = self.open_draft(&args.request)?;
        let mut draft = changed(&shared)?;
        let done = match args.included {
            true => draft.report.take_in(&args.part),
            false => draft.report.leave_out(&args.part),
        };
        done.map_err(|_| AppError::NotFound)?;
        Ok(self.draft_view(&draft))
    }

    /// A part, exactly as it would leave.
    pub async fn part_text(&self, args: PartRef) -> Result<PartText, AppError> {
        let shared = self.open_draft(&args.request)?;
        let draft = lock(&shared);
        show::part_text(&self.speech(), &draft.report, &args.part)
    }

    /// Hides a line, or shows it again.
    pub async fn hide_line(&self, args: HideLine) -> Result<PartText, AppError> {
        let shared = self.open_draft(&args.request)?;
        let mut draft = changed(&shared)?;
        let part = draft.report.parts().iter().find(|part| *part.id() == args.part);
        let text = part
            .and_then(|part| part.texts().iter().position(|text| text.name() == args.file))
            .ok_or(AppError::NotFound)?;
        let line = usize::try_from(args.line).map_err(AppError::internal)?;
        match args.hidden {
            true => draft.report.hide_line(&args.part, text, line).map_err(|_| AppError::NotFound)?,
            false => draft.report.show_line(&args.part, text, line),
        }
        show::part_text(&self.speech(), &draft.report, &args.part)
    }

    /// Seals what was reviewed and puts it into the outbox. From here on it is sent once, now or when there is a network.
    pub async fn send_draft(&self, args: SendDraft) -> Result<DraftView, AppError> {
        let shared = self.open_draft(&args.request)?;
        let member = self.member()?;
        {
            let mut draft = lock(&shared);
            if draft.stage != DraftStage::Review {
                return Ok(self.draft_view(&draft));
            }
            if draft.rev != args.rev {
                return Err(AppError::PageChanged);
            }
            if draft.words.trim().is_empty() {
                return Err(AppError::Unusable { field: "words".to_owned() });
            }
            let now = self.now();
            let (bundle, sections) = match args.with_report {
                false => (None, Vec::new()),
                true => {
                    let (bundle, sections) =
                        self.seal_report(&draft.report, &draft.id, &draft.redactor, now)?;
                    (Some(bundle), sections)
                }
            };
            let body = self.body(&draft, member.device, bundle, &args.wishes, now);
            let digests = sections.iter().map(|(sha256, _)| sha256.clone()).collect();
            self.inner.outbox.put(
                Message { id: draft.id.clone(), body, sections: digests, withdrawn: false },
                &sections,
            )?;
            draft.stage = DraftStage::Queued;
            if let Some(run) = &draft.run {
                let open = self.open_run(run)?;
                let lane = Some(draft.lane);
                let mut open = lock(&open);
                open.append(self, Event::Sent { request: draft.id.clone(), lane })?;
                if draft.lane == Lane::It {
                    self.forget_secrets_of(run);
                    self.sum_up(&open);
                }
            }
        }
        self.changed(Changed::Requests);
        // Most of the time it is there in a moment; then the page can say so at once.
        let sending = self.flush();
        if tokio::time::timeout(std::time::Duration::from_secs(4), sending).await.is_err() {
            self.wake();
        }
        self.draft(RequestRef { request: args.request }).await
    }

    /// Saves a copy of what would be sent, readable, where the person finds it.
    pub async fn save_copy(&self, args: RequestRef) -> Result<Saved, AppError> {
        let shared = self.open_draft(&args.request)?;
        let draft = lock(&shared);
        let text = show::copy(&self.speech(), &draft.words_sent(), &draft.report);
        let folder = &self.inner.parts.places.documents;
        std::fs::create_dir_all(folder)?;
        let path = folder.join(format!("{}.txt", draft.id.reference()));
        files::write(&path, text.as_bytes())?;
        Ok(Saved { path: path.display().to_string() })
    }

    /// Takes back what waits to be sent. What has not left this computer stays here, and what has is cancelled; the words come back to the person.
    pub async fn take_back(&self, args: RequestRef) -> Result<TakenBack, AppError> {
        let message = self.inner.outbox.withdraw(&args.request)?;
        let draft = lock(&self.inner.drafts).remove(&args.request);
        let kept = draft.map(|shared| {
            let draft = lock(&shared);
            (draft.words.clone(), draft.run.clone())
        });
        let (words, run) = kept.unwrap_or((message.body.words, None));
        self.changed(Changed::Requests);
        self.wake();
        Ok(TakenBack { words, run })
    }

    /// Forgets a call for help that was not sent.
    pub async fn discard_draft(&self, args: RequestRef) -> Result<HomeView, AppError> {
        if let Some(shared) = lock(&self.inner.drafts).remove(&args.request) {
            lock(&shared).stop.store(true, Ordering::SeqCst);
        }
        self.home(Nothing {}).await
    }

    fn open_draft(&self, id: &RequestId) -> Result<Shared, AppError> {
        lock(&self.inner.drafts).get(id).cloned().ok_or(AppError::NotFound)
    }

    /// Hides what this computer and the rule pack know.
    pub(crate) async fn redactor(&self) -> Result<Redactor, AppError> {
        let machine = self.inner.parts.machine.clone();
        let identities =
            tokio::task::spawn_blocking(move || machine.identities()).await.map_err(AppError::internal)?;
        let mut known = identities.known;
        if let Ok(member) = self.member() {
            known.push((Class::User, Raw::new(member.login)));
            known.push((Class::Person, Raw::new(member.name)));
        }
        let pack = deskside_content::packs::rules();
        Redactor::new(pack, &known, self.token_key()).map_err(AppError::internal)
    }

    /// The key that makes the same value the same token. It is a new one every 30 days.
    fn token_key(&self) -> [u8; 32] {
        let keyring = &self.inner.parts.keyring;
        let now = self.now();
        let kept = keyring.get(secret::TOKENS).and_then(|text| {
            let (made, key) = text.split_once(' ')?;
            let age = now.0 - made.parse::<i64>().ok()?;
            let mut bytes = [0; 32];
            hex::decode_to_slice(key, &mut bytes).ok()?;
            (0..TOKEN_DAYS * 24 * 60 * 60 * 1000).contains(&age).then_some(bytes)
        });
        kept.unwrap_or_else(|| {
            let key: [u8; 32] = random();
            keyring.set(secret::TOKENS, &format!("{} {}", now.0, hex::encode(key)));
            key
        })
    }

    /// The run with its values: for people to read, and for the next helper to go on with.
    pub(crate) fn answers_part(&self, run: &RunId, redactor: &Redactor) -> Result<Part, AppError> {
        let shared = self.open_run(run)?;
        let open = lock(&shared);
        let mut lines = String::new();
        for entry in &open.log {
            lines += &serde_json::to_string(entry).map_err(AppError::internal)?;
            lines.push('\n');
        }
        let story = show::story(&crate::runs::told(
            &open.wizard,
            &open.log,
            &self.speech_of(&open),
            Some(&self.inner.journal),
        ));
        let collected = vec![
            Collected { name: "story.txt".to_owned(), text: Raw::new(story) },
            Collected { name: "run.jsonl".to_owned(), text: Raw::new(lines) },
        ];
        let id = ANSWERS.parse().map_err(AppError::internal)?;
        Ok(Part::redacted(id, collected, redactor, 0))
    }

    /// Seals a report for its readers, with the signature of this device.
    pub(crate) fn seal_report(
        &self,
        report: &Report,
        request: &RequestId,
        redactor: &Redactor,
        now: Millis,
    ) -> Result<(SubmittedBundle, Vec<SealedSection>), AppError> {
        let version = concat!("deskside ", env!("CARGO_PKG_VERSION"));
        let sealable: Sealable = report.finish(request.clone(), now, version, redactor)?;
        let recipients: BTreeMap<_, _> = self.standing(|standing| {
            let manifest = standing.rules.verified.as_ref().map(|verified| verified.manifest().clone());
            manifest
                .map(|manifest| manifest.readers)
                .unwrap_or_default()
                .into_iter()
                .map(|(group, readers)| (group, readers.recipient))
                .collect()
        });
        let sealed = report::seal(&sealable, &recipients)?;
        let signature = sign_receipt(&sealed.receipt, &self.device_key()?);
        let digest = |id: &PartId| sealed.receipt.sections.iter().find(|section| section.id == *id);
        let sections = sealed
            .sections
            .iter()
            .filter_map(|(id, bytes)| Some((digest(id)?.sha256.clone(), bytes.clone())))
            .collect();
        Ok((SubmittedBundle { receipt: sealed.receipt, signature }, sections))
    }

    /// The clear part: what the server may read.
    fn body(
        &self,
        draft: &Draft,
        device: deskside_core::id::DeviceId,
        bundle: Option<SubmittedBundle>,
        wishes: &PeerWishes,
        sent: Millis,
    ) -> SubmitRequest {
        let about = &draft.about;
        let asks_peers = draft.lane == Lane::Peer;
        let ahead = |minutes: &Option<u32>| {
            minutes.filter(|_| asks_peers).map(|minutes| Millis(sent.0 + i64::from(minutes) * 60_000))
        };
        SubmitRequest {
            lane: draft.lane,
            words: draft.words_sent(),
            wizard: about.wizard.clone(),
            skill: about.skill.clone(),
            language: self.speech().language().to_owned(),
            statuses: about.statuses.clone(),
            action: about.action.clone(),
            boundaries: about.boundaries.clone(),
            sent,
            device,
            bundle,
            then_it: ahead(&wishes.then_it),
            not_by: if asks_peers { wishes.not_by.clone() } else { Vec::new() },
            not_before: ahead(&wishes.later),
        }
    }

    /// What a run is about, as it stands now.
    fn about(&self, run: &RunId) -> Result<About, AppError> {
        let shared = self.open_run(run)?;
        let open = lock(&shared);
        let speech = self.speech_of(&open);
        let state = open.state();
        let (id, version) = (open.wizard.id.clone(), open.wizard.version);
        let limited = state.causes.values().filter_map(|cause| cause.limited.clone()).next_back();
        let (action, boundaries) = limited.unzip();
        Ok(About {
            wizard: Some(WizardRef { title: speech.title(&id), id, version }),
            skill: open.wizard.skills.first().cloned(),
            statuses: show::statuses(&speech, &open.wizard, &state),
            action,
            boundaries: boundaries.unwrap_or_default(),
            answers: show::answers(&speech, &open, &state, &self.inner.journal),
        })
    }
}
