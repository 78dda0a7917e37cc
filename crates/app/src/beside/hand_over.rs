//! Handing over: what is known goes along for IT, sealed, exactly as the person looked at it.

use std::sync::Arc;

use deskside_core::bundle::{ANSWERS, Part, Report};
use deskside_core::machine::Collected;
use deskside_core::redact::{Raw, Redactor};
use deskside_core::session::{Reader, Transcript};
use deskside_protocol::request::{Packet, SubmittedBundle};

use super::Host;
use crate::app::App;
use crate::commands::{HandOverAnswer, Nothing, SessionRef};
use crate::drafts::{SealedSection, part_text};
use crate::error::AppError;
use crate::view::{BesideView, HandOverLook};

/// The part that holds what was said and shown in a session.
pub(crate) const SESSION: &str = "session";
/// The text of it, a line of the transcript each.
pub(crate) const TRANSCRIPT: &str = "transcript.jsonl";

/// What the person looked at before they hand over.
pub(crate) struct Look {
    rev: u32,
    /// The wish that they looked at it for: [`deskside_core::session::Session::hand_over_wish`].
    wish: usize,
    report: Report,
    redactor: Arc<Redactor>,
    /// What was sealed of it, for a second try: whether with the session, and what the server is to get.
    sealed: Option<(bool, Arc<Sealed>)>,
}

/// A packet, with the sections it names.
struct Sealed {
    bundle: SubmittedBundle,
    sections: Vec<SealedSection>,
}

impl App {
    /// What would go along to IT, exactly as it would leave.
    pub async fn look_at_hand_over(&self, args: SessionRef) -> Result<HandOverLook, AppError> {
        let host = self.host(&args)?;
        let redactor = Arc::new(self.redactor().await?);
        let mut report = Report::new(Vec::new(), Vec::new());
        report.put(self.answers_part(&host.run, &redactor)?);
        report.put(session_part(&host, &redactor)?);
        let speech = self.speech();
        let text = |id: &str| part_text(&speech, &report, &id.parse().map_err(AppError::internal)?);
        let (run, session) = (text(ANSWERS)?, text(SESSION)?);
        let mut kept = host.kept();
        let wish = kept.session.hand_over_wish().ok_or(AppError::PageChanged)?;
        kept.looks += 1;
        let rev = kept.looks;
        kept.look = Some(Look { rev, wish, report, redactor, sealed: None });
        Ok(HandOverLook { rev, run, session, readers: self.readers(&speech) })
    }

    /// Answers the wish that somebody else goes on. With a yes, what the person looked at goes along first; only then is the
    /// helper told, and hands over.
    pub async fn agree_to_hand_over(&self, args: HandOverAnswer) -> Result<Vec<BesideView>, AppError> {
        let host = self.host(&SessionRef { request: args.request.clone(), lease: args.lease })?;
        if !args.agreed {
            self.change(&host, |kept, now| kept.session.decline_hand_over(now));
            return self.beside(Nothing {}).await;
        }
        let wish = host.kept().look.as_ref().map(|look| look.wish);
        let sealed = self.sealed(&host, &args)?;
        let client = self.client()?;
        for (sha256, bytes) in &sealed.sections {
            let uploaded = crate::outbox::upload(&client, sha256, bytes).await;
            self.note_connection(&uploaded);
            uploaded?;
        }
        let bundle = sealed.bundle.clone();
        let view = client.add_packet(args.request.as_str(), &(), &Packet { bundle }).await;
        self.note_connection(&view);
        self.keep_request(&view?, true)?;
        // What has been asked anew meanwhile is another question.
        let is_same = self.change(&host, |kept, now| {
            let is_same = wish.is_some() && kept.session.hand_over_wish() == wish;
            if is_same {
                kept.session.agree_to_hand_over(now);
                kept.look = None;
            }
            is_same
        });
        is_same.then_some(()).ok_or(AppError::PageChanged)?;
        self.beside(Nothing {}).await
    }
}

impl App {
    /// What goes along, as the person looked at it for the wish that there is. Tried again, it is the same.
    fn sealed(&self, host: &Host, args: &HandOverAnswer) -> Result<Arc<Sealed>, AppError> {
        let mut kept = host.kept();
        let wish = kept.session.hand_over_wish();
        let look = kept.look.as_mut().filter(|look| look.rev == args.rev && Some(look.wish) == wish);
        let look = look.ok_or(AppError::PageChanged)?;
        if let Some((_, sealed)) = look.sealed.as_ref().filter(|(with, _)| *with == args.with_session) {
            return Ok(sealed.clone());
        }
        let mut report = look.report.clone();
        if !args.with_session {
            report
                .leave_out(&SESSION.parse().map_err(AppError::internal)?)
                .map_err(|_| AppError::NotFound)?;
        }
        let (bundle, sections) = self.seal_report(&report, &args.request, &look.redactor, self.now())?;
        let sealed = Arc::new(Sealed { bundle, sections });
        look.sealed = Some((args.with_session, sealed.clone()));
        Ok(sealed)
    }
}

/// The session as IT may read it when the person shares it, with everything hidden that must not leave.
fn session_part(host: &Host, redactor: &Redactor) -> Result<Part, AppError> {
    let transcript = Transcript::of(host.kept().session.log(), Reader::ItShared);
    let mut lines = String::new();
    for line in &transcript.lines {
        lines += &serde_json::to_string(line).map_err(AppError::internal)?;
        lines.push('\n');
    }
    let collected = vec![Collected { name: TRANSCRIPT.to_owned(), text: Raw::new(lines) }];
    Ok(Part::redacted(SESSION.parse().map_err(AppError::internal)?, collected, redactor, 0))
}
