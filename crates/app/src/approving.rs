//! Approving, for IT: what was asked, opened with the readers' key, and the answer signed with the key of this device.

use std::str::FromStr as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use deskside_core::id::{ApprovalId, Digest};
use deskside_core::plan::{EffectClass, Plan};
use deskside_core::trust::{GRANT_LASTS, PublicKey, SignedGrant, sign};
use deskside_protocol::PageQuery;
use deskside_protocol::approval::{ApprovalAnswer, ApprovalState, ApprovalView, MAX_REASON, MAX_SEALED};

use crate::app::App;
use crate::commands::{ApproveWith, Changed, Nothing, RefuseApproval};
use crate::error::AppError;
use crate::organisation::secret;
use crate::runs::plan_view;
use crate::speech::Speech;
use crate::view::{ApprovalCard, ApprovalsView};

/// So many are shown, the newest first.
const SHOWN: u32 = 100;
const MINUTE: i64 = 60 * 1000;

impl App {
    /// What was asked to be approved, as far as this device may see it.
    pub async fn approvals(&self, _: Nothing) -> Result<ApprovalsView, AppError> {
        let query = PageQuery { cursor: None, limit: Some(SHOWN) };
        let answer = self.client()?.approvals(&query, &()).await;
        self.note_connection(&answer);
        let speech = self.speech();
        Ok(ApprovalsView {
            rows: answer?.rows.iter().map(|view| self.approval_card(&speech, view)).collect(),
        })
    }

    /// Somebody else asked, or something became of it: who could answer is told, and their page looks again.
    pub(crate) async fn heed_question(&self, id: &ApprovalId) {
        let Ok(client) = self.client() else { return };
        match client.approval(id.as_str(), &(), &()).await {
            Ok(view) if view.state == ApprovalState::Waits && self.may_approve(&view) => {
                let by = deskside_core::facts! { "by" => view.by.name.as_str() };
                let headline = self.speech().shared("notify-approval-asked", &by);
                self.inner
                    .parts
                    .surface
                    .notify(&headline, &view.asked.reason.chars().take(140).collect::<String>());
            }
            Ok(_) => {}
            Err(error) => tracing::debug!(%error, "what was asked to be approved could not be asked"),
        }
        self.changed(Changed::Requests);
    }

    fn approval_card(&self, speech: &Speech, view: &ApprovalView) -> ApprovalCard {
        let plan = self.opened_plan(view);
        let act = speech.plain(&format!("action-{}-act", view.asked.action.replace('.', "-")));
        let boundaries: Vec<_> = view.asked.boundaries().iter().cloned().collect();
        let (until, why) = match view.answer.as_ref().map(|answer| &answer.said) {
            Some(ApprovalAnswer::Grant { grant }) => (Some(grant.grant.until), None),
            Some(ApprovalAnswer::Refuse { reason }) => (None, Some(reason.clone())),
            None => (None, None),
        };
        let is_high = |plan: &Plan| plan.class == EffectClass::Irreversible || plan.needs_privilege;
        ApprovalCard {
            id: view.id.clone(),
            by: view.by.name.clone(),
            device: view.device.name.clone(),
            code: crate::organisation::code(&view.asked.ask.device),
            title: plan.as_ref().map_or(act, |plan| speech.planned(plan, "-act")),
            digest: view.asked.ask.plan.clone(),
            high_risk: plan.as_ref().is_none_or(is_high),
            plan: plan.map(|plan| plan_view(speech, &plan, "", String::new())),
            reason: view.asked.reason.clone(),
            boundary: self.boundary_view(&boundaries, speech),
            received: view.received,
            waits_until: view.until,
            state: view.state,
            answered_by: view.answer.as_ref().map(|answer| answer.by.name.clone()),
            granted_until: until,
            why,
            can_answer: view.state == ApprovalState::Waits && self.may_approve(view),
        }
    }

    /// Whether this device may answer: it is listed for the role that the limits name, and somebody else asked.
    fn may_approve(&self, view: &ApprovalView) -> bool {
        let Ok(key) = self.device_key().map(|key| PublicKey::of(&key)) else { return false };
        let Ok(member) = self.member() else { return false };
        let now = self.now();
        let has_role = self.standing(|standing| {
            let roles = standing.rules.policy.approvers(view.asked.boundaries());
            let rules = standing.rules.verified.as_ref();
            rules
                .zip(roles)
                .is_some_and(|(rules, roles)| roles.iter().all(|role| rules.has_role(&key, role, now)))
        });
        has_role && member.person != view.asked.ask.person && key != view.asked.ask.device
    }

    /// The plan, if this device can open it and it is the one that would be signed.
    fn opened_plan(&self, view: &ApprovalView) -> Option<Plan> {
        let identity = zeroize::Zeroizing::new(self.inner.parts.keyring.get(secret::READERS)?);
        let identity = age::x25519::Identity::from_str(&identity).ok()?;
        let sealed = Some(&view.asked.sealed).filter(|text| text.len() <= MAX_SEALED)?;
        let plain = age::decrypt(&identity, &BASE64.decode(sealed).ok()?).ok()?;
        let plan: Plan = serde_json::from_slice(&plain).ok()?;
        // Nobody signs what they have not seen, or for somebody else than the one who is shown.
        let is_it = plan.digest() == view.asked.ask.plan
            && view.by.id == view.asked.ask.person
            && plan.action.name() == view.asked.action
            && plan.class == view.asked.class;
        is_it.then_some(plan)
    }

    /// Says yes to exactly the plan that was shown, for so many minutes.
    pub async fn approve(&self, args: ApproveWith) -> Result<ApprovalsView, AppError> {
        let lasts = i64::from(args.minutes) * MINUTE;
        if !(MINUTE..=GRANT_LASTS).contains(&lasts) {
            return Err(AppError::Unusable { field: "minutes".to_owned() });
        }
        let view = self.client()?.approval(args.approval.as_str(), &(), &()).await?;
        let shown: Digest = self.opened_plan(&view).ok_or(AppError::NoKey)?.digest();
        if shown != args.plan || view.state != ApprovalState::Waits {
            return Err(AppError::PageChanged);
        }
        if !self.may_approve(&view) {
            return Err(AppError::Refused);
        }
        let grant = view.asked.ask.granted(self.now(), lasts);
        let signature = sign(&grant, &self.device_key()?);
        let answer = ApprovalAnswer::Grant { grant: SignedGrant { grant, signature } };
        self.answer_approval(args.approval.as_str(), answer).await
    }

    /// Says no, with a reason for the person.
    pub async fn refuse_approval(&self, args: RefuseApproval) -> Result<ApprovalsView, AppError> {
        let reason = args.reason.trim();
        if reason.is_empty() || reason.chars().count() > MAX_REASON {
            return Err(AppError::Unusable { field: "reason".to_owned() });
        }
        let answer = ApprovalAnswer::Refuse { reason: reason.to_owned() };
        self.answer_approval(args.approval.as_str(), answer).await
    }

    async fn answer_approval(&self, id: &str, answer: ApprovalAnswer) -> Result<ApprovalsView, AppError> {
        let answered = self.client()?.answer_approval(id, &(), &answer).await;
        self.note_connection(&answered);
        answered?;
        self.approvals(Nothing {}).await
    }
}
