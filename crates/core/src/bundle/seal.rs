//! From a reviewed report to what can be sealed: plain files by section, their index, and the receipt.
//!
//! INVARIANT: a [`Sealable`] is made of [`crate::redact::Clean`] texts only, and of exactly those that the person saw.

use serde::{Deserialize, Serialize};

use super::analyze::Verdict;
use super::report::{ANSWERS, Part, Report, add_counts, narrow, outcomes};
use super::{Receipt, ReceiptPart, ReceiptSection};
use crate::canonical::digest_of;
use crate::id::{Digest, Group, Millis, PartId, RequestId};
use crate::redact::{Clean, Redactor};

/// The form of receipt that is written here.
pub const SCHEMA: &str = "deskside-bundle/1";
/// The name of the list of files in every section.
pub const INDEX: &str = "index.json";
/// The name of the verdicts in the section `report`.
pub const VERDICTS: &str = "verdicts.json";
/// The most files in a section.
pub const MAX_FILES: usize = 4096;
/// The most bytes in a section before it is packed.
pub const MAX_PLAIN: u64 = 64 * 1024 * 1024;

/// A file of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainFile {
    /// Its path: parts of `[a-z0-9._-]` with `/` between them.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What a section says about one of its files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndexEntry {
    /// Its path.
    pub path: String,
    /// Its SHA-256.
    pub sha256: Digest,
    /// Its size in bytes.
    pub size: u32,
    /// The collector that it came from.
    pub collector: PartId,
}

/// The files for one group of readers, ready to be packed and sealed.
#[derive(Debug)]
pub struct PlainSection {
    id: PartId,
    readers: Group,
    files: Vec<PlainFile>,
}

impl PlainSection {
    /// Its name.
    pub fn id(&self) -> &PartId {
        &self.id
    }

    /// Who will be able to open it.
    pub fn readers(&self) -> &Group {
        &self.readers
    }

    /// Its files; the first is the index.
    pub fn files(&self) -> &[PlainFile] {
        &self.files
    }
}

/// A report that the person said may be sent. It cannot be changed any more.
#[derive(Debug)]
pub struct Sealable {
    receipt: Receipt,
    sections: Vec<PlainSection>,
}

/// Why a report cannot be sealed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealableError {
    /// Over the limit before packing.
    #[error("the report has {size} bytes in `{section}`, more than {MAX_PLAIN}")]
    TooLarge {
        /// The section.
        section: PartId,
        /// Its size.
        size: u64,
    },
    /// More files than a reader takes.
    #[error("the report has more than {MAX_FILES} files in `{0}`")]
    TooManyFiles(PartId),
    /// The last look found something that must not leave.
    #[error("something that must not leave was found in `{0}`")]
    NotClean(PartId),
}

/// Whether a path in a section has the one form that is written and read.
pub fn is_section_path(path: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'_' | b'-'))
    };
    path.len() <= 200 && path.split('/').all(is_name)
}

impl Sealable {
    /// The sections to be sealed.
    pub fn sections(&self) -> &[PlainSection] {
        &self.sections
    }

    /// The receipt, once the sections are sealed.
    pub fn receipt(&self, sections: Vec<ReceiptSection>) -> Receipt {
        Receipt { sections, ..self.receipt.clone() }
    }
}

impl Report {
    /// Makes the report final, looking at every byte and name of it for the last time.
    ///
    /// # Errors
    /// When it is over a limit, or when the last look finds anything that must not leave.
    pub fn finish(
        &self,
        request: RequestId,
        made: Millis,
        app: &str,
        redactor: &Redactor,
    ) -> Result<Sealable, SealableError> {
        let parts = self.all_as_sent();
        let mut verdicts = self.judge(&parts);
        // In a sentence of its own a value may look like something that it did not look like in its line.
        for verdict in &mut verdicts {
            let bytes = serde_json::to_vec_pretty(verdict).expect("a verdict has a JSON form");
            if !redactor.rescan(&bytes).is_empty() {
                verdict.title.with.clear();
            }
        }
        let (answers, rest): (Vec<&Part>, Vec<&Part>) =
            parts.iter().map(AsRef::as_ref).partition(|part| part.id().as_str() == ANSWERS);
        let mut sections = Vec::new();
        for (id, parts, verdicts) in [(ANSWERS, answers, None), ("report", rest, Some(&verdicts))] {
            let id: PartId = id.parse().expect("the names of sections are slugs");
            let files = files(&parts, verdicts);
            if !files.is_empty() {
                sections.push(section(id, files, redactor)?);
            }
        }
        let receipt = Receipt {
            schema: SCHEMA.to_owned(),
            request,
            made,
            app: app.to_owned(),
            rules: redactor.rules_name().to_owned(),
            rules_sha256: redactor.rules_digest().clone(),
            parts: parts.iter().map(|part| receipt_part(part)).collect(),
            sections: Vec::new(),
            verdicts: outcomes(&verdicts),
        };
        Ok(Sealable { receipt, sections })
    }
}

fn files(parts: &[&Part], verdicts: Option<&Vec<Verdict>>) -> Vec<(PartId, PlainFile)> {
    let mut files: Vec<(PartId, PlainFile)> = Vec::new();
    for part in parts {
        for (at, text) in part.texts().iter().enumerate() {
            let path = |name: &str| format!("{}/{}", part.id(), name);
            let taken = |path: &String| files.iter().any(|(_, file)| file.path == *path);
            let path = Some(path(text.name()))
                .filter(|path| !taken(path))
                .unwrap_or_else(|| path(&format!("{at}-{}", text.name())));
            files.push((part.id().clone(), PlainFile { path, bytes: text.text().into_bytes() }));
        }
    }
    if let Some(verdicts) = verdicts.filter(|verdicts| !verdicts.is_empty()) {
        let bytes = serde_json::to_vec_pretty(verdicts).expect("verdicts have a JSON form");
        let id = "verdicts".parse().expect("a slug");
        files.push((id, PlainFile { path: VERDICTS.to_owned(), bytes }));
    }
    files
}

fn section(
    id: PartId,
    files: Vec<(PartId, PlainFile)>,
    redactor: &Redactor,
) -> Result<PlainSection, SealableError> {
    if files.len() >= MAX_FILES {
        return Err(SealableError::TooManyFiles(id));
    }
    let size: u64 = files.iter().map(|(_, file)| file.bytes.len() as u64).sum();
    if size > MAX_PLAIN / 2 {
        return Err(SealableError::TooLarge { section: id, size });
    }
    for (part, file) in &files {
        let is_clean = is_section_path(&file.path)
            && redactor.rescan(file.path.as_bytes()).is_empty()
            && redactor.rescan(&file.bytes).is_empty();
        if !is_clean {
            return Err(SealableError::NotClean(part.clone()));
        }
    }
    let entry = |(part, file): &(PartId, PlainFile)| IndexEntry {
        path: file.path.clone(),
        sha256: digest_of(&file.bytes),
        size: narrow(file.bytes.len()),
        collector: part.clone(),
    };
    let index: Vec<IndexEntry> = files.iter().map(entry).collect();
    let bytes = serde_json::to_vec_pretty(&index).expect("an index has a JSON form");
    let mut all = vec![PlainFile { path: INDEX.to_owned(), bytes }];
    all.extend(files.into_iter().map(|(_, file)| file));
    Ok(PlainSection { id, readers: "it".parse().expect("a slug"), files: all })
}

fn receipt_part(part: &Part) -> ReceiptPart {
    let mut hidden = std::collections::BTreeMap::new();
    add_counts(&mut hidden, part);
    ReceiptPart {
        id: part.id().clone(),
        collecting: part.collecting(),
        size: narrow(part.size()),
        hidden,
        hidden_lines: part.texts().iter().map(Clean::hidden_lines).sum(),
    }
}
