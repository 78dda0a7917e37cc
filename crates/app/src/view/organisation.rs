//! Invitations and the recovery sheet.

use deskside_core::id::Millis;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an invitation leads to, before anything is sent there but a greeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvitationView {
    /// The address of the server.
    pub server: String,
    /// What the organisation is called; empty when it is to be set up.
    pub organisation: String,
    /// Whether the invited person sets the organisation up.
    pub first: bool,
    /// The fingerprint of the root, in groups of four.
    pub root: String,
}

/// An invitation to hand on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InvitationLink {
    /// The link.
    pub link: String,
    /// The same as a QR code: rows of modules, `1` for dark, with a quiet zone.
    pub qr: Vec<String>,
    /// When it ends.
    pub expires: Millis,
}

impl std::fmt::Debug for InvitationLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InvitationLink")
    }
}

/// The sheet that brings the organisation's keys back. It is shown until somebody says that it is on paper.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoverySheet {
    /// What the organisation is called.
    pub organisation: String,
    /// When it was made.
    pub made: Millis,
    /// The keys: what each is for, and its lines.
    pub keys: Vec<RecoveryKey>,
    /// The fingerprint of the root, in groups of four.
    pub root: String,
}

impl std::fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoverySheet")
    }
}

/// One key on the recovery sheet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryKey {
    /// `root`, `policy` or `readers`.
    pub role: String,
    /// The key in groups of four, each line with a check sign.
    pub lines: Vec<String>,
}

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey")
    }
}
