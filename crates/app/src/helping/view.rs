//! What a power user sees of the request that they have.

use super::Help;
use crate::app::App;
use crate::runs::effects;
use crate::view::{CoSignView, HelpingView, RefusedView};

impl App {
    pub(super) fn helping_view(&self, help: &Help) -> HelpingView {
        let speech = self.speech();
        let kept = help.kept();
        let guest = &kept.guest;
        let now = self.now();
        let row = &kept.view.row;
        let co_sign = guest.wanted.as_ref().map(|(ask, plan)| CoSignView {
            plan: ask.plan.clone(),
            text: speech.planned(plan, ""),
            effects: effects(&speech, plan),
            invocations: plan.invocations.clone(),
            class: plan.class,
            loss: plan.loss.as_ref().map(|loss| speech.say(loss)),
            until: ask.until,
        });
        HelpingView {
            request: help.request.clone(),
            reference: row.reference.clone(),
            lease: help.lease,
            person: row.person.name.clone(),
            code: kept.code.clone(),
            words: kept.view.submitted.words.clone(),
            title: kept.view.submitted.wizard.as_ref().map(|wizard| wizard.title.clone()),
            checks: kept.view.submitted.statuses.clone(),
            since: kept.since,
            stage: kept.stage,
            line: kept.line,
            broke: kept.broke,
            others: guest.others.clone(),
            page: guest.page.clone(),
            chosen: guest.chosen.clone(),
            pointed: kept.pointed.clone(),
            held: guest
                .held
                .iter()
                .filter(|(_, until)| now < **until)
                .map(|(at, until)| (*at, *until))
                .collect(),
            highest: guest.rules.map(|rules| rules.highest),
            asked: kept.asked,
            paused: guest.paused,
            suggested: kept.suggested.clone(),
            co_sign,
            refused: guest.refused.clone().map(|(kind, why)| RefusedView { kind, why }),
            chat: kept.chat.iter().cloned().collect(),
            typing: now < kept.writing,
            hand_over: kept.hand_over,
            skipped: guest.skipped,
            ended: guest.ended,
            taken_by: kept.taken_by.clone(),
            is_it: kept.is_it,
        }
    }
}
