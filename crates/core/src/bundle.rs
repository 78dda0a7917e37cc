//! A report: what was collected, what was hidden, for whom it is sealed, and the receipt that says so.

mod analyze;
mod report;
mod seal;
#[cfg(test)]
mod tests;

pub use analyze::{Analyzer, AnalyzerPack, Case, Find, Verdict, When};
pub use report::{ANSWERS, LineView, MAX_PART, Part, PartView, Report, ReportError, ReportView, TextView};
pub use seal::{
    INDEX, IndexEntry, MAX_FILES, MAX_PLAIN, PlainFile, PlainSection, SCHEMA, Sealable, SealableError,
    VERDICTS, is_section_path,
};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::{Digest, Group, Millis, PartId};

/// The largest sealed report, in bytes.
pub const MAX_BUNDLE: u64 = 20 * 1024 * 1024;

/// The answer of an analyzer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// As it should be.
    Pass,
    /// Worth a look.
    Warn,
    /// Not as it should be.
    Fail,
    /// Could not be told.
    Unknown,
}

/// How collecting one part ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Collecting {
    /// It is there, whole.
    Ok,
    /// It took too long.
    Timeout,
    /// The person has too few rights.
    Denied,
    /// There is nothing of the kind here.
    Absent,
    /// It was cut at its limit.
    Cut,
    /// It ended with a fault.
    Failed,
    /// The person left it out.
    LeftOut,
    /// Something that must not leave was found in it by the second scan, so it was dropped.
    Dropped,
}

/// One part of the report, as the receipt lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ReceiptPart {
    /// Which.
    pub id: PartId,
    /// How collecting ended.
    pub collecting: Collecting,
    /// Its size before sealing, in bytes.
    pub size: u32,
    /// How many texts were hidden in it, by class.
    pub hidden: BTreeMap<String, u32>,
    /// The lines that the person hid.
    pub hidden_lines: u32,
}

/// A sealed section: the parts for one group of readers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ReceiptSection {
    /// Its name.
    pub id: PartId,
    /// Who can open it.
    pub readers: Group,
    /// The SHA-256 of the sealed bytes.
    pub sha256: Digest,
    /// The size of the sealed bytes.
    pub size: u32,
}

/// What the device says about its report. The device signs the canonical form of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Receipt {
    /// `deskside-bundle/1`.
    pub schema: String,
    /// The request it belongs to.
    pub request: crate::id::RequestId,
    /// When it was sealed.
    pub made: Millis,
    /// The version of the app.
    pub app: String,
    /// The rule pack that hid things, and its SHA-256.
    pub rules: String,
    /// See `rules`.
    pub rules_sha256: Digest,
    /// The parts.
    pub parts: Vec<ReceiptPart>,
    /// The sealed sections.
    pub sections: Vec<ReceiptSection>,
    /// How many analyzers came to each outcome.
    pub verdicts: BTreeMap<Outcome, u32>,
}
