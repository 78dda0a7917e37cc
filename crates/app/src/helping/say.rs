//! What a power user says to the person, and what they sign.

use deskside_core::session::{Intent, said, write};
use deskside_core::trust::{SignedCoSign, sign};

use super::Help;
use crate::app::App;
use crate::commands::{Changed, Intends, PlanOf};
use crate::error::AppError;
use crate::view::{ChatView, HelpingStage, HelpingView, SuggestedFate, SuggestedView};

impl App {
    /// Says something to the person. What becomes of it, their app decides.
    pub async fn intend(&self, args: Intends) -> Result<HelpingView, AppError> {
        let help = self.help(&args.request)?;
        match &args.intent {
            // These are more than words, and have commands of their own.
            Intent::CoSign { .. } | Intent::HandOver { .. } | Intent::Leave {} => {
                return Err(AppError::Refused);
            }
            intent => {
                let can = {
                    let kept = help.kept();
                    matches!(kept.stage, HelpingStage::Live | HelpingStage::Observing)
                        && kept.guest.ended.is_none()
                };
                if !can {
                    return Err(AppError::PageChanged);
                }
                self.tell_person(&help, intent);
            }
        }
        Ok(self.helping_view(&help))
    }

    /// Co-signs the plan that was asked for, if it is for this request and this person's computer.
    pub async fn co_sign(&self, args: PlanOf) -> Result<HelpingView, AppError> {
        let help = self.help(&args.request)?;
        let ask = {
            let kept = help.kept();
            let (ask, plan) = kept.guest.wanted.clone().ok_or(AppError::PageChanged)?;
            let host = App::host_key(&kept.view)?;
            let fits = ask.plan == args.plan && plan.digest() == args.plan && ask.request == help.request;
            (fits && ask.device == host).then_some(ask).ok_or(AppError::PageChanged)?
        };
        let signature = sign(&ask, &self.device_key()?);
        let signed = Box::new(SignedCoSign { co_sign: ask, signature });
        self.tell_person(&help, &Intent::CoSign { signed });
        Ok(self.helping_view(&help))
    }

    /// Puts an intent on its way, and shows it here as said.
    pub(super) fn tell_person(&self, help: &Help, intent: &Intent) {
        let now = self.now();
        {
            let mut kept = help.kept();
            if let Some(line) = said(intent) {
                kept.keep(now, line);
            }
            let text = |spot| {
                let page = kept.guest.page.as_ref().map(|page| page.page());
                page.and_then(|page| page.spot(spot)).map(|spot| spot.text.clone()).unwrap_or_default()
            };
            match intent {
                Intent::Point { spot, .. } => kept.pointed = Some(spot.clone()),
                Intent::StopPointing {} => kept.pointed = None,
                Intent::AskLevel { level, .. } => kept.asked = Some(*level),
                Intent::SuggestAnswer { number, spot, .. } | Intent::SuggestRepair { number, spot, .. } => {
                    let one = SuggestedView { number: *number, text: text(spot), fate: SuggestedFate::Waits };
                    kept.suggested.push(one);
                }
                Intent::SuggestAction { number, action, .. } => {
                    let one =
                        SuggestedView { number: *number, text: action.clone(), fate: SuggestedFate::Waits };
                    kept.suggested.push(one);
                }
                Intent::Chat { words } => {
                    kept.wrote(ChatView { at: now, mine: true, name: None, words: words.clone() });
                }
                Intent::Turn { .. }
                | Intent::FillIn { .. }
                | Intent::Typing {}
                | Intent::CoSign { .. }
                | Intent::DoNotCoSign { .. }
                | Intent::CannotHelp { .. }
                | Intent::HandOver { .. }
                | Intent::Leave {} => {}
            }
            if kept.carried {
                kept.outgoing.push_back(write(intent));
            }
        }
        help.wake.notify_one();
        self.changed(Changed::Helping);
    }
}
