//! What can go wrong across the screen's border: a code with data. The words are in `ui/`.

use deskside_core::bundle::{MAX_BUNDLE, SealableError};
use deskside_core::machine::Fault;
use deskside_core::wizard::TypedKind;
use deskside_protocol::problem::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ports::Locked;
use crate::report::SealError;

/// Why a command did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum AppError {
    /// There is no such run, request, change or part (any more).
    #[error("there is no such thing")]
    NotFound,
    /// The page that was answered is not the one that is open now.
    #[error("the page has changed in between")]
    PageChanged,
    /// The answer is not one of those offered.
    #[error("not one of the answers offered")]
    NotOffered,
    /// What was typed is not what was asked for.
    #[error("not what was asked for")]
    NotAnAnswer {
        /// What was asked for.
        kind: TypedKind,
    },
    /// The consent did not come from the page that shows this plan.
    #[error("consent without its page")]
    NotConsented,
    /// The boundary does not allow it.
    #[error("not within the boundaries")]
    Refused,
    /// The computer did not do it.
    #[error("the computer did not do it")]
    Machine {
        /// Why.
        fault: Fault,
    },
    /// The invitation is not one, or was cut when it was copied.
    #[error("not an invitation")]
    BadInvitation,
    /// The server cannot be reached.
    #[error("the server cannot be reached")]
    Offline,
    /// Something answered that is not the server of the invitation.
    #[error("another server answered")]
    WrongServer,
    /// The organisation's root is not the one of the invitation.
    #[error("the root is not the one of the invitation")]
    WrongRoot,
    /// What the server answered cannot be read.
    #[error("the server answered rubbish")]
    BadAnswer,
    /// The server said no.
    #[error("the server said no")]
    Server {
        /// Why.
        problem: Problem,
    },
    /// No organisation was joined yet.
    #[error("no organisation was joined")]
    NotJoined,
    /// The keyring is locked, or does not answer.
    #[error("the keyring does not answer")]
    Keyring,
    /// The disk is full. What was on it before is still there.
    #[error("the disk is full")]
    DiskFull,
    /// The report is larger than IT takes.
    #[error("the report is too large")]
    TooLarge {
        /// Its size in bytes.
        size: u32,
        /// The limit in bytes.
        limit: u32,
    },
    /// The organisation has published no key that a report could be sealed for.
    #[error("nobody can read a report")]
    NoReaders,
    /// There is a mistake in a line of the recovery sheet.
    #[error("a mistake in line {line}")]
    SheetLine {
        /// Which, from 1; 0 when there are not four lines.
        line: u32,
    },
    /// The key of the sheet is none of this organisation's.
    #[error("a key of another organisation")]
    OtherKey,
    /// This device has no key for this report.
    #[error("no key for this report")]
    NoKey,
    /// A value that cannot be used.
    #[error("a value that cannot be used")]
    Unusable {
        /// Which field.
        field: String,
    },
    /// A fault of this app, logged under this number.
    #[error("internal ({incident})")]
    Internal {
        /// The number to quote.
        incident: String,
    },
}

impl AppError {
    /// Something unexpected: its causes go to the log once, the person gets a number.
    pub fn internal(error: impl Into<Box<dyn std::error::Error>>) -> Self {
        let incident = hex::encode(crate::app::random::<4>());
        let error = error.into();
        let mut chain = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            chain += &format!(": {cause}");
            source = cause.source();
        }
        tracing::error!(incident, chain, "unexpected");
        AppError::Internal { incident }
    }

    /// Whether the server does not answer now, or not to this person: asking it for something else would meet the same.
    pub(crate) fn ends_turn(&self) -> bool {
        match self {
            AppError::Offline | AppError::WrongServer | AppError::NotJoined => true,
            AppError::Server { problem } => *problem == Problem::SignInFirst || problem.wait().is_some(),
            _ => false,
        }
    }
}

impl From<std::io::Error> for AppError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => AppError::DiskFull,
            _ => AppError::internal(error),
        }
    }
}

impl From<SealableError> for AppError {
    fn from(error: SealableError) -> Self {
        match error {
            SealableError::TooLarge { size, .. } => too_large(size),
            SealableError::TooManyFiles(_) | SealableError::NotClean(_) => AppError::internal(error),
        }
    }
}

impl From<SealError> for AppError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::TooLarge { size } => too_large(size),
            SealError::NoReaders(_) => AppError::NoReaders,
            SealError::Pack(_) | SealError::Encrypt(_) => AppError::internal(error),
        }
    }
}

fn too_large(size: u64) -> AppError {
    let narrow = |size: u64| u32::try_from(size).unwrap_or(u32::MAX);
    AppError::TooLarge { size: narrow(size), limit: narrow(MAX_BUNDLE) }
}

impl From<Locked> for AppError {
    fn from(_: Locked) -> Self {
        AppError::Keyring
    }
}

impl From<Fault> for AppError {
    fn from(fault: Fault) -> Self {
        AppError::Machine { fault }
    }
}
