//! Sessions told again, to the person who was helped and to the one who helped, from what each has on their own computer.

use std::path::PathBuf;

use deskside_core::session::{Entry, Event, Line, Reader, State, Told, Transcript};

use crate::app::App;
use crate::commands::{Nothing, SessionRef};
use crate::error::AppError;
use crate::files;
use crate::helping::record;
use crate::view::{SessionCard, TranscriptView};

/// The most sessions that are listed, the newest first.
const MOST: usize = 100;

impl App {
    /// The sessions that can be told again on this computer, the newest first: those in which this person was helped.
    pub async fn sessions(&self, _: Nothing) -> Result<Vec<SessionCard>, AppError> {
        let mut cards: Vec<SessionCard> = files::list(&self.sessions_folder(), "jsonl")?
            .iter()
            .filter_map(|path| files::read_log::<Entry>(path).ok())
            .filter_map(|log| card(&log))
            .collect();
        cards.sort_by_key(|card| std::cmp::Reverse(card.began));
        cards.truncate(MOST);
        Ok(cards)
    }

    /// A session, told to this person.
    pub async fn transcript(&self, args: SessionRef) -> Result<TranscriptView, AppError> {
        let key = (args.request.clone(), args.lease);
        let path = self.session_path(&key);
        if path.exists() {
            let log = match self.inner.hosts.get(&key) {
                Some(host) => host.kept().session.log().to_vec(),
                None => files::read_log::<Entry>(&path)?,
            };
            let opened = State::fold(&log).opened.ok_or(AppError::NotFound)?;
            let transcript = Transcript::of(&log, Reader::User);
            let (request, lease) = key;
            return Ok(TranscriptView { request, lease, person: None, helper: opened.name, transcript });
        }
        let path: PathBuf = self.helped_path(&key);
        if !path.exists() {
            return Err(AppError::NotFound);
        }
        let (mut person, mut lines): (_, Vec<Line>) = (String::new(), Vec::new());
        for one in files::read_log::<record::Kept>(&path)? {
            match one {
                record::Kept::Begun { person: name, .. } => person = name,
                record::Kept::Line(line) => lines.push(line),
            }
        }
        let helper = lines.iter().find_map(|line| match &line.told {
            Told::Began { name, .. } => Some(name.clone()),
            _ => None,
        });
        let helper = helper.unwrap_or_else(|| self.person_name());
        let transcript = Transcript { reader: Reader::Helper, lines };
        let (request, lease) = key;
        Ok(TranscriptView { request, lease, person: Some(person), helper, transcript })
    }

    /// The sessions about one request.
    pub(crate) fn sessions_about(&self, request: &deskside_core::id::RequestId) -> Vec<SessionCard> {
        let begins = format!("{request}-");
        let of_request = |path: &PathBuf| {
            path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(&begins))
        };
        let paths = files::list(&self.sessions_folder(), "jsonl").unwrap_or_default();
        let logs = paths
            .iter()
            .filter(|path| of_request(path))
            .filter_map(|path| files::read_log::<Entry>(path).ok());
        logs.filter_map(|log| card(&log)).collect()
    }
}

fn card(log: &[Entry]) -> Option<SessionCard> {
    let first = log.first()?;
    let Event::Opened(opened) = &first.event else { return None };
    let ended = log.iter().rev().find_map(|entry| match entry.event {
        Event::Ended { cause } => Some(cause),
        _ => None,
    });
    let (request, lease, name) = (opened.request.clone(), opened.lease, opened.name.clone());
    Some(SessionCard { request, lease, name, began: first.at, ended })
}
