//! What IT does in the app: the queue through the table of endpoints, invitations, and opening sealed reports.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::bundle::Collecting;
use deskside_core::id::PartId;
use deskside_core::session::{Reader, Transcript};
use deskside_core::trust::verify_receipt;
use deskside_protocol::account::Invite;
use deskside_protocol::link::JoinLink;
use deskside_protocol::request::{RequestView, SubmittedBundle};
use qrcode::{Color, EcLevel, QrCode};

use crate::app::App;
use crate::beside::hand_over::{SESSION, TRANSCRIPT};
use crate::commands::{InviteWith, Nothing, RequestRef, ServerCall};
use crate::drafts::{hidden_view, part_title, verdict_view};
use crate::error::AppError;
use crate::organisation::secret;
use crate::report::{OpenError, open_section};
use crate::view::{
    FileText, Integrity, InvitationLink, LineText, OpenedPacket, OpenedPart, OpenedReport, Piece,
};

/// The endpoints that a screen of IT may call by name. Everything else goes through a command that looks at it first.
const BY_NAME: &[&str] = &[
    "welcome",
    "me",
    "people",
    "list_requests",
    "counts",
    "request",
    "move_request",
    "events",
    "checkpoint",
    "audit",
    "check_audit",
    "end_sessions",
    "change_role",
    "objections",
    "objections_to",
    "run_ends",
];

/// The app makes two sections: the answers and the report.
const MAX_SECTIONS: usize = 2;
/// More parts than any computer has collectors for.
const MAX_PARTS: usize = 64;
/// As many packets as the server takes of one request.
const MAX_PACKETS: usize = 5;
/// The most bytes of an opened report that are shown: what the app itself would collect, and room.
const MAX_OPENED: usize = 32 * 1024 * 1024;
/// The most lines of one text that are shown.
const MAX_LINES: usize = 100_000;
/// The most findings that are shown.
const MAX_VERDICTS: usize = 256;

impl App {
    /// Calls an endpoint for a screen of IT.
    pub async fn call_server(&self, args: ServerCall) -> Result<serde_json::Value, AppError> {
        if !BY_NAME.contains(&args.name.as_str()) {
            return Err(AppError::Refused);
        }
        let answer = self.client()?.call(&args.name, &args.params, &args.query, &args.body).await;
        self.note_connection(&answer);
        answer
    }

    /// Opens the window with the queue.
    pub async fn open_console(&self, _: Nothing) -> Result<Nothing, AppError> {
        self.inner.parts.surface.open_console();
        Ok(Nothing {})
    }

    /// Makes an invitation: the address, how to know the server and the organisation again, and the secret.
    pub async fn invite(&self, args: InviteWith) -> Result<InvitationLink, AppError> {
        let member = self.member()?;
        let invite = Invite { role: args.role, name: args.name };
        let answer = self.client()?.invite(&(), &invite).await;
        self.note_connection(&answer);
        let invitation = answer?;
        let link =
            JoinLink { server: member.server, pin: member.pin, root: member.root, token: invitation.token };
        let link = link.app();
        Ok(InvitationLink { qr: qr(&link)?, link, expires: invitation.expires })
    }

    /// Opens the sealed report of a request with the readers' key of this device.
    pub async fn open_report(&self, args: RequestRef) -> Result<OpenedReport, AppError> {
        let keyring = &self.inner.parts.keyring;
        let identity = keyring.get(secret::READERS).ok_or(AppError::NoKey)?;
        let identity = zeroize::Zeroizing::new(identity);
        let client = self.client()?;
        let fetched = client.request(args.request.as_str(), &(), &()).await;
        self.note_connection(&fetched);
        let view = fetched?;
        let (opened, packets) = match (&view.submitted.bundle, view.packets.is_empty()) {
            (None, true) => return Err(AppError::NotFound),
            (None, false) => (None, self.open_packets(&view, &identity).await?),
            (Some(bundle), _) => {
                let opened = self.open_bundle(&view, bundle, &identity, None).await?;
                (Some(opened), self.open_packets(&view, &identity).await?)
            }
        };
        let (integrity, files) = opened.unwrap_or((Integrity::Whole, BTreeMap::new()));
        let app = self.clone();
        tokio::task::spawn_blocking(move || OpenedReport { packets, ..app.opened(&view, integrity, &files) })
            .await
            .map_err(AppError::internal)
    }

    /// Opens what was sealed, as it was submitted or as it was sent along later: every section under the hash that the signed
    /// receipt names.
    async fn open_bundle(
        &self,
        view: &RequestView,
        bundle: &SubmittedBundle,
        identity: &str,
        packet: Option<usize>,
    ) -> Result<(Integrity, BTreeMap<String, Vec<u8>>), AppError> {
        let receipt = &bundle.receipt;
        let mut integrity = match verify_receipt(receipt, &bundle.signature, &view.device.key) {
            Ok(()) if receipt.request == view.row.id => Integrity::Whole,
            Ok(()) | Err(_) => Integrity::BadSignature,
        };
        check_size(receipt)?;
        let client = self.client()?;
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for section in &receipt.sections {
            let (request, id) = (view.row.id.as_str(), section.id.as_str());
            let fetched = match packet {
                None => client.section(request, id, &(), &()).await,
                Some(place) => client.packet_section(request, &place.to_string(), id, &(), &()).await,
            };
            self.note_connection(&fetched);
            match open_section(&fetched?.0, identity, &section.sha256) {
                Ok(opened) => files.extend(opened),
                Err(OpenError::NoKey) => return Err(AppError::NoKey),
                Err(error) => {
                    tracing::warn!(%error, "a section could not be opened");
                    integrity = Integrity::Changed;
                }
            }
        }
        if files.values().map(Vec::len).sum::<usize>() > MAX_OPENED {
            return Err(AppError::BadAnswer);
        }
        Ok((integrity, files))
    }

    /// Opens what was sent along when the request went on to IT.
    async fn open_packets(&self, view: &RequestView, identity: &str) -> Result<Vec<OpenedPacket>, AppError> {
        let mut opened = Vec::new();
        for (place, packet) in view.packets.iter().enumerate().take(MAX_PACKETS) {
            let (integrity, files) = self.open_bundle(view, &packet.bundle, identity, Some(place)).await?;
            opened.push(OpenedPacket {
                made: packet.bundle.receipt.made,
                integrity,
                run: crate::drafts::told_lines(&self.speech(), &self.library(), &files),
                session: session_of(&files),
            });
        }
        Ok(opened)
    }

    fn opened(
        &self,
        view: &RequestView,
        integrity: Integrity,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> OpenedReport {
        let speech = self.speech();
        let receipt = view.submitted.bundle.as_ref().map(|bundle| &bundle.receipt);
        let verdicts = files
            .get("verdicts.json")
            .and_then(|bytes| serde_json::from_slice::<Vec<deskside_core::bundle::Verdict>>(bytes).ok())
            .unwrap_or_default();
        let verdicts = &verdicts[..verdicts.len().min(MAX_VERDICTS)];
        let lines = |verdict: &deskside_core::bundle::Verdict| line_at(files, verdict);
        let part = |id: &PartId, collecting: Collecting| OpenedPart {
            id: id.clone(),
            title: part_title(&speech, id),
            collecting,
            files: files_of(files, id),
        };
        let listed = receipt.map(|receipt| receipt.parts.as_slice()).unwrap_or_default();
        let mut hidden = BTreeMap::new();
        for (class, count) in listed.iter().flat_map(|part| &part.hidden) {
            *hidden.entry(class.clone()).or_insert(0u32) += count;
        }
        OpenedReport {
            request: view.row.id.clone(),
            integrity,
            signed_by: view.device.name.clone(),
            made: receipt.map(|receipt| receipt.made).unwrap_or_default(),
            verdicts: verdicts.iter().map(|verdict| verdict_view(&speech, verdict, lines(verdict))).collect(),
            parts: listed.iter().map(|listed| part(&listed.id, listed.collecting)).collect(),
            hidden: hidden_view(&speech, &hidden),
            rules: receipt.map(|receipt| receipt.rules.clone()).unwrap_or_default(),
            size: receipt
                .map(|receipt| receipt.sections.iter().map(|section| section.size).sum())
                .unwrap_or(0),
            run: crate::drafts::told_lines(&speech, &self.library(), files),
            packets: Vec::new(),
        }
    }
}

/// The session that was sent along, as far as its lines can be read.
fn session_of(files: &BTreeMap<String, Vec<u8>>) -> Option<Transcript> {
    let bytes = files.get(&format!("{SESSION}/{TRANSCRIPT}"))?;
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().take(MAX_LINES).filter_map(|line| serde_json::from_str(line).ok()).collect();
    Some(Transcript { reader: Reader::ItShared, lines })
}

/// Whether a receipt is one that the app writes: each part and section once, and not more of them than there are.
fn check_size(receipt: &deskside_core::bundle::Receipt) -> Result<(), AppError> {
    let parts: BTreeSet<_> = receipt.parts.iter().map(|part| &part.id).collect();
    let sections: BTreeSet<_> = receipt.sections.iter().map(|section| &section.id).collect();
    let once = parts.len() == receipt.parts.len() && sections.len() == receipt.sections.len();
    if once && parts.len() <= MAX_PARTS && sections.len() <= MAX_SECTIONS {
        Ok(())
    } else {
        Err(AppError::BadAnswer)
    }
}

fn files_of(files: &BTreeMap<String, Vec<u8>>, part: &PartId) -> Vec<FileText> {
    let folder = format!("{part}/");
    files
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(&folder)?, bytes)))
        .map(|(name, bytes)| FileText {
            name: name.to_owned(),
            lines: String::from_utf8_lossy(bytes).lines().take(MAX_LINES).map(line_text).collect(),
        })
        .collect()
}

fn line_text(line: &str) -> LineText {
    let pieces = deskside_core::redact::pieces(line);
    LineText { hidden: false, pieces: pieces.into_iter().map(crate::drafts::piece).collect::<Vec<Piece>>() }
}

/// The line that a verdict points at.
fn line_at(files: &BTreeMap<String, Vec<u8>>, verdict: &deskside_core::bundle::Verdict) -> Option<String> {
    let (name, line) = verdict.place.as_ref()?;
    let bytes = files.get(&format!("{}/{name}", verdict.part))?;
    let text = String::from_utf8_lossy(bytes);
    text.lines().nth(usize::try_from(*line).ok()?).map(str::to_owned)
}

fn qr(link: &str) -> Result<Vec<String>, AppError> {
    let code = QrCode::with_error_correction_level(link, EcLevel::M).map_err(AppError::internal)?;
    let rows = code.to_colors();
    let sign = |color: &Color| if *color == Color::Dark { '1' } else { '0' };
    Ok(rows.chunks(code.width()).map(|row| row.iter().map(sign).collect()).collect())
}
