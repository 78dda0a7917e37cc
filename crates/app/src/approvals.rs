//! Asking for an approval: the question is kept here and goes out with the notes, the signed answer is checked here and used
//! once. What the server says about an answer is only how it travels.
//!
//! INVARIANT: a grant is on disk as used before there is a permit of it, so it counts once, also after a crash.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::str::FromStr as _;
use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use deskside_core::boundary::{Clearance, Decision};
use deskside_core::canonical;
use deskside_core::id::{ApprovalId, BoundaryId, Digest, Millis, RunId, StepId};
use deskside_core::permit::{Consent, Permit, PermitError};
use deskside_core::plan::Plan;
use deskside_core::trust::{GrantAsk, GrantError, Granted, Grants, PublicKey, SignedGrant};
use deskside_protocol::approval::{
    ApprovalAnswer, ApprovalState, ApprovalView, AskApproval, MAX_SEALED, WAITS,
};
use deskside_protocol::problem::Problem;
use serde::{Deserialize, Serialize};

use crate::app::{App, fresh, lock, nonce};
use crate::commands::{AskApprovalFor, AtStep};
use crate::error::AppError;
use crate::files;
use crate::live::Trouble;
use crate::notes::{About, Fate, Note};
use crate::organisation::IT;
use crate::rules::Purpose;
use crate::runs::plan_view;
use crate::speech::Speech;
use crate::view::{ApprovalOffer, ApprovalStand, ApprovedView, RunView};

/// A reason has at least this many signs, so that somebody can decide on it.
const LEAST_REASON: usize = 10;
/// How long a question is kept after it was asked, in milliseconds: 30 days.
const KEPT: i64 = 30 * 24 * 60 * 60 * 1000;

/// A question, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asked {
    pub(crate) id: ApprovalId,
    pub(crate) run: RunId,
    pub(crate) step: StepId,
    pub(crate) ask: GrantAsk,
    pub(crate) reason: String,
    pub(crate) made: Millis,
    pub(crate) stand: Stand,
    /// The message that asks it. Kept here too, so that it goes out however the app ends.
    pub(crate) note: Note,
}

/// How it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "stand")]
pub(crate) enum Stand {
    /// It waits for an answer.
    Waits,
    /// A grant came that counts.
    Granted { signed: Box<SignedGrant> },
    /// The change that it was for was begun.
    Used { signed: Box<SignedGrant> },
    /// A grant came and was not used in its time.
    RanOut { signed: Box<SignedGrant> },
    /// IT said no.
    Refused { by: String, reason: String },
    /// Nobody answered in time.
    Expired,
    /// The person took it back; whether the server knows.
    Cancelled { told: bool },
    /// An answer came that does not count.
    Void { why: GrantError },
}

/// The questions.
pub(crate) struct Approvals {
    folder: PathBuf,
    kept: Mutex<BTreeMap<ApprovalId, Asked>>,
}

impl Approvals {
    /// Reads what is there, and removes what is old. A file that cannot be read stays where it is, and is said in the log.
    pub(crate) fn open(folder: PathBuf, now: Millis) -> Result<Approvals, AppError> {
        let mut kept = BTreeMap::new();
        for path in files::list(&folder, "json")? {
            match files::read_json::<Asked>(&path) {
                Ok(Some(asked)) if now.0 - asked.made.0 > KEPT => files::remove(&path)?,
                Ok(Some(asked)) => drop(kept.insert(asked.id.clone(), asked)),
                Ok(None) => {}
                Err(error) => tracing::error!(path = %path.display(), %error, "a question cannot be read"),
            }
        }
        Ok(Approvals { folder, kept: Mutex::new(kept) })
    }

    fn put(&self, asked: Asked) -> Result<(), AppError> {
        files::write_json(&self.folder.join(format!("{}.json", asked.id)), &asked)?;
        lock(&self.kept).insert(asked.id.clone(), asked);
        Ok(())
    }

    /// Moves a question on from where it stood, first on disk. Nothing happens when it stands otherwise by now.
    fn settle(&self, id: &ApprovalId, from: &Stand, to: Stand) -> Result<bool, AppError> {
        let mut kept = lock(&self.kept);
        let Some(asked) = kept.get_mut(id).filter(|asked| asked.stand == *from) else { return Ok(false) };
        let settled = Asked { stand: to, ..asked.clone() };
        files::write_json(&self.folder.join(format!("{id}.json")), &settled)?;
        *asked = settled;
        Ok(true)
    }

    fn all(&self) -> Vec<Asked> {
        lock(&self.kept).values().cloned().collect()
    }

    /// The newest about this plan in this run. Ids are made from the time.
    fn newest(&self, run: &RunId, plan: &Digest) -> Option<Asked> {
        let kept = lock(&self.kept);
        kept.values().rev().find(|asked| asked.run == *run && asked.ask.plan == *plan).cloned()
    }
}

impl App {
    /// Asks IT to approve the plan of the page, with a reason exactly as it was reviewed. Asking again while it waits asks once.
    pub async fn ask_approval(&self, args: AskApprovalFor) -> Result<RunView, AppError> {
        self.member()?;
        let plan = self.limited_plan(&args.run, &args.step, Clearance::WithApproval)?;
        let decision = self.decide(&plan, Purpose::Change);
        if decision.clearance() != Clearance::WithApproval || !self.can_be_approved(decision.boundaries()) {
            return Err(AppError::PageChanged);
        }
        let (reason, _) = self.clean_comment(&args.reason).await?;
        if reason != args.reviewed {
            return Err(AppError::PageChanged);
        }
        if reason.chars().count() < LEAST_REASON {
            return Err(AppError::Unusable { field: "reason".to_owned() });
        }
        let before = self.inner.approvals.newest(&args.run, &plan.digest());
        if before.is_some_and(|before| before.stand == Stand::Waits) {
            return self.run(crate::commands::RunRef { run: args.run }).await;
        }
        let (ask, now, id) =
            (GrantAsk::new(&decision, &self.asker()?, &nonce()), self.now(), fresh::<ApprovalId>());
        let body = AskApproval {
            ask: ask.clone(),
            action: plan.action.name().to_owned(),
            class: plan.class,
            reason: reason.clone(),
            sealed: self.sealed_plan(&plan)?,
            asked: now,
        };
        let note = Note {
            id: id.to_string(),
            about: About::Approval { action: plan.action.name().to_owned() },
            text: String::from_utf8(canonical::bytes(&body)).map_err(AppError::internal)?,
            made: now,
            fate: Fate::Waits,
        };
        let asked = Asked {
            id,
            run: args.run.clone(),
            step: args.step,
            ask,
            reason,
            made: now,
            stand: Stand::Waits,
            note: note.clone(),
        };
        self.inner.approvals.put(asked)?;
        self.inner.notes.put(note)?;
        self.wake();
        self.run_changed(&args.run);
        self.run(crate::commands::RunRef { run: args.run }).await
    }

    /// Asks no more. A grant that comes after all does not count.
    pub async fn withdraw_approval(&self, args: AtStep) -> Result<RunView, AppError> {
        let waits = self.inner.approvals.all().into_iter();
        for asked in waits.filter(|asked| asked.run == args.run && asked.step == args.step) {
            self.inner.approvals.settle(&asked.id, &Stand::Waits, Stand::Cancelled { told: false })?;
        }
        self.wake();
        self.run_changed(&args.run);
        self.run(crate::commands::RunRef { run: args.run }).await
    }

    /// Whether there is somebody who could approve: every limit in the way names a role that the manifest lists devices for.
    fn can_be_approved(&self, boundaries: &[BoundaryId]) -> bool {
        self.standing(|standing| {
            let Some(rules) = &standing.rules.verified else { return false };
            let roles = standing.rules.policy.approvers(boundaries);
            roles.is_some_and(|roles| roles.iter().all(|role| role.as_str() == IT))
                && !rules.manifest().staff.is_empty()
        })
    }

    /// The plan as it is, for IT's readers alone.
    fn sealed_plan(&self, plan: &Plan) -> Result<String, AppError> {
        let readers = self.standing(|standing| {
            let readers = &standing.rules.verified.as_ref()?.manifest().readers;
            readers
                .iter()
                .find(|(group, _)| group.as_str() == IT)
                .map(|(_, readers)| readers.recipient.clone())
        });
        let readers = readers.and_then(|text| age::x25519::Recipient::from_str(&text).ok());
        let sealed = age::encrypt(&readers.ok_or(AppError::NoReaders)?, &canonical::bytes(plan));
        let text = BASE64.encode(sealed.map_err(AppError::internal)?);
        let size = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
        match text.len() > MAX_SEALED {
            true => Err(AppError::TooLarge { size: size(text.len()), limit: size(MAX_SEALED) }),
            false => Ok(text),
        }
    }

    /// What the page of a refusal says about asking for an approval; none where nobody could give one.
    pub(crate) fn approval_offer(
        &self,
        run: &RunId,
        plan: &Plan,
        boundaries: &[BoundaryId],
        speech: &Speech,
    ) -> Option<ApprovalOffer> {
        if !self.can_be_approved(boundaries) {
            return None;
        }
        let stand = match self.inner.approvals.newest(run, &plan.digest()) {
            None => ApprovalStand::CanAsk,
            Some(asked) => self.approval_stand(asked),
        };
        Some(ApprovalOffer { plan: plan_view(speech, plan, "", String::new()), stand })
    }

    fn approval_stand(&self, asked: Asked) -> ApprovalStand {
        let Asked { reason, made, stand, id, .. } = asked;
        match stand {
            Stand::Waits => {
                let sent = self.inner.notes.was_sent(id.as_str());
                ApprovalStand::Waits { reason, asked: made, until: Millis(made.0 + WAITS), sent }
            }
            Stand::Refused { by, reason: why } => ApprovalStand::Refused { by, why },
            Stand::Expired => ApprovalStand::Expired { asked: made },
            Stand::RanOut { signed } | Stand::Granted { signed } => {
                ApprovalStand::RanOut { by: self.approver_name(&signed), until: signed.grant.until }
            }
            Stand::Void { why } => ApprovalStand::Void { why },
            Stand::Used { .. } | Stand::Cancelled { .. } => ApprovalStand::CanAsk,
        }
    }

    /// Who signed, as the manifest calls them.
    fn approver_name(&self, signed: &SignedGrant) -> String {
        let key = &signed.signature.key;
        let found = self.standing(|standing| {
            let staff = &standing.rules.verified.as_ref()?.manifest().staff;
            staff.iter().find(|one| one.devices.contains(key)).map(|one| one.name.clone())
        });
        found.unwrap_or_else(|| crate::organisation::code(key))
    }

    /// Who approved this plan for this run, until when, if that counts now.
    pub(crate) fn approved(&self, run: &RunId, plan: &Digest) -> Option<ApprovedView> {
        let asked = self.inner.approvals.newest(run, plan)?;
        let Stand::Granted { signed } = &asked.stand else { return None };
        self.accepted(&asked.ask, signed).ok()?;
        Some(ApprovedView { by: self.approver_name(signed), until: signed.grant.until })
    }

    /// Checks a grant for what was asked, under the rules in force and at this moment.
    fn accepted(&self, ask: &GrantAsk, signed: &SignedGrant) -> Result<Granted, GrantError> {
        let asker = self.asker().map_err(|_| GrantError::OtherDevice)?;
        let now = self.now();
        let mut grants = Grants::default();
        grants.ask(ask.clone());
        self.standing(|standing| {
            let rules = standing.rules.verified.as_ref().ok_or(GrantError::RulesExpired)?;
            grants.accept(signed, rules, &standing.rules.policy, &asker, now)
        })
    }

    /// The permit for a plan that needs an approval, with the grant that came for it. It is used up, whatever comes of it.
    pub(crate) fn granted_permit(
        &self,
        run: &RunId,
        plan: &Plan,
        decision: &Decision,
        consent: Consent,
    ) -> Result<Permit, AppError> {
        let asked = self.inner.approvals.newest(run, &plan.digest()).ok_or(AppError::Refused)?;
        let Stand::Granted { signed } = &asked.stand else { return Err(AppError::Refused) };
        let granted = self.accepted(&asked.ask, signed).map_err(|error| {
            tracing::warn!(%error, "an approval does not count any more");
            AppError::Refused
        })?;
        let used = Stand::Used { signed: signed.clone() };
        if !self.inner.approvals.settle(&asked.id, &asked.stand, used)? {
            return Err(AppError::Refused);
        }
        let (asker, now) = (self.asker()?, self.now());
        self.standing(|standing| {
            let rules = standing.rules.verified.as_ref().ok_or(AppError::Refused)?;
            let under = (rules, &standing.rules.policy);
            Permit::issue_granted(plan, decision, consent, granted, under, &asker, now).map_err(
                |error: PermitError| {
                    tracing::warn!(%error, "an approved change was not permitted");
                    AppError::Refused
                },
            )
        })
    }

    /// Something became of a question of mine: asks what, checks it, and makes the page of its run anew.
    pub(crate) async fn learn_approval(&self, id: &ApprovalId) -> Result<(), AppError> {
        let Some(asked) = self.waiting_approval(id) else { return Ok(()) };
        let view = match self.client()?.approval(id.as_str(), &(), &()).await {
            Err(AppError::Server { problem: Problem::NotFound }) => return Ok(()),
            view => view?,
        };
        let Some(stand) = self.heed_answer(&asked, view).await? else { return Ok(()) };
        self.settle_approval(&asked, stand).await
    }

    fn waiting_approval(&self, id: &ApprovalId) -> Option<Asked> {
        self.inner.approvals.all().into_iter().find(|asked| asked.id == *id && asked.stand == Stand::Waits)
    }

    /// What an answer comes to; none while there is none.
    async fn heed_answer(&self, asked: &Asked, view: ApprovalView) -> Result<Option<Stand>, AppError> {
        let Some(answered) = view.answer else {
            return Ok((view.state == ApprovalState::Expired).then_some(Stand::Expired));
        };
        Ok(Some(match answered.said {
            ApprovalAnswer::Refuse { reason } => Stand::Refused { by: answered.by.name, reason },
            ApprovalAnswer::Grant { grant } => {
                let mut accepted = self.accepted(&asked.ask, &grant).map(drop);
                // Who signed may be in rules that this computer has not seen yet.
                if accepted.is_err() {
                    self.refresh_trust().await?;
                    accepted = self.accepted(&asked.ask, &grant).map(drop);
                }
                match accepted {
                    Ok(()) => Stand::Granted { signed: Box::new(grant) },
                    Err(GrantError::Expired) => Stand::RanOut { signed: Box::new(grant) },
                    Err(why) => {
                        tracing::warn!(%why, "an approval does not count");
                        Stand::Void { why }
                    }
                }
            }
        }))
    }

    /// A question moves on: the page is made anew, and the person is told where it is news.
    async fn settle_approval(&self, asked: &Asked, stand: Stand) -> Result<(), AppError> {
        let speech = self.speech();
        let (key, by, text) = match &stand {
            Stand::Granted { signed } => ("notify-approved", self.approver_name(signed), String::new()),
            Stand::Refused { by, reason } => ("notify-not-approved", by.clone(), reason.clone()),
            Stand::Expired => ("notify-approval-expired", String::new(), String::new()),
            Stand::RanOut { .. } | Stand::Void { .. } => {
                ("notify-approval-over", String::new(), String::new())
            }
            Stand::Waits | Stand::Used { .. } | Stand::Cancelled { .. } => return Ok(()),
        };
        if self.inner.approvals.settle(&asked.id, &asked.stand, stand)? {
            let headline = speech.shared(key, &deskside_core::facts! { "by" => by });
            self.inner.parts.surface.notify(&headline, &text.chars().take(140).collect::<String>());
            self.make_page_anew(&asked.run).await;
        }
        Ok(())
    }

    /// What goes on by itself: questions that were taken back are so at the server too, and what has ended by time is ended.
    pub(crate) async fn go_on_with_approvals(&self) -> Result<(), AppError> {
        let mut trouble = Trouble::default();
        for asked in self.inner.approvals.all() {
            trouble.of(self.go_on_with_approval(&asked).await)?;
        }
        trouble.first()
    }

    async fn go_on_with_approval(&self, asked: &Asked) -> Result<(), AppError> {
        let now = self.now();
        match &asked.stand {
            Stand::Waits if now.0 >= asked.made.0 + WAITS => {
                self.settle_approval(asked, Stand::Expired).await?
            }
            // The app ended between keeping the question and its message.
            Stand::Waits => self.inner.notes.put(asked.note.clone())?,
            Stand::Granted { signed } if now >= signed.grant.until => {
                self.settle_approval(asked, Stand::RanOut { signed: signed.clone() }).await?;
            }
            // The rules have changed: whoever signed is taken out, or the limit asks for somebody else.
            Stand::Granted { signed } => {
                if let Err(why) = self.accepted(&asked.ask, signed) {
                    self.settle_approval(asked, Stand::Void { why }).await?;
                }
            }
            Stand::Cancelled { told: false } => {
                match self.client()?.cancel_approval(asked.id.as_str(), &(), &()).await {
                    Ok(_) | Err(AppError::Server { problem: Problem::NotFound | Problem::ApprovalOver }) => {}
                    Err(error) => return Err(error),
                }
                self.inner.approvals.settle(&asked.id, &asked.stand, Stand::Cancelled { told: true })?;
            }
            Stand::Used { .. }
            | Stand::RanOut { .. }
            | Stand::Refused { .. }
            | Stand::Expired
            | Stand::Cancelled { told: true }
            | Stand::Void { .. } => {}
        }
        Ok(())
    }

    /// Who signed a permit beside the person, as the manifest calls them.
    pub(crate) fn signed_by(&self, permit: &Permit) -> Option<deskside_core::journal::SignedBy> {
        use deskside_core::journal::{SignedBy, Signer};
        let grant = permit
            .grant()
            .map(|signed| (self.approver_name(signed), &signed.signature.key, Signer::Approver));
        let co_sign = permit.co_sign().map(|signed| {
            let key = &signed.signature.key;
            (self.co_signer_name(key), key, Signer::PowerUser)
        });
        grant.or(co_sign).map(|(name, key, role)| SignedBy { name, key: key.clone(), role })
    }

    fn co_signer_name(&self, key: &PublicKey) -> String {
        let now = self.now();
        let found = self.standing(|standing| {
            let rules = standing.rules.verified.as_ref()?;
            rules.certificate_of(key, now).map(|certificate| certificate.name.clone())
        });
        found.unwrap_or_else(|| crate::organisation::code(key))
    }
}
