//! What went wrong, as RFC 9457 (`application/problem+json`): a code with data. The words live with the reader.

use deskside_core::id::RequestId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The media type that a [`Problem`] travels as.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Why the server said no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Problem {
    /// 401: no session, or one that has ended.
    SignInFirst,
    /// 401: name and password do not belong together.
    WrongPassword,
    /// 403: the role of this person does not include this.
    NotAllowed,
    /// 404: there is no such thing, or this person may not know of it.
    NotFound,
    /// 405: there is such a path, but not with this method.
    WrongMethod,
    /// 409: the invitation was used, has ended, or never was.
    InvitationOver,
    /// 409: somebody has this name already.
    LoginTaken,
    /// 409: this is the only person of IT, and there has to be one.
    LastIt,
    /// 409: this id was used for something else.
    IdReused,
    /// 409: it moved on in between.
    Moved {
        /// What it is now.
        state: crate::request::State,
        /// Who has it now, by name.
        owner: Option<String>,
    },
    /// 409: another power user has it.
    Taken {
        /// Who, by name.
        by: String,
    },
    /// 409: the lease that this was written under has ended. Nothing was changed.
    LeaseLost {
        /// Who has it now, by name; nobody, or not a power user, when there is none.
        by: Option<String>,
    },
    /// 409: this power user has another request already.
    HelpingAlready {
        /// Which.
        id: RequestId,
    },
    /// 409: the approval was answered or taken back, or its time is over.
    ApprovalOver,
    /// 409: the manifest or root is not newer than what is published, or does not follow from it.
    NotNewer,
    /// 409: it asks for less than before, and two people of IT have to have looked at it.
    NeedsSecond,
    /// 409: a sealed part that the request names was not uploaded.
    BlobMissing {
        /// Its SHA-256.
        sha256: String,
    },
    /// 413: larger than the limit.
    TooLarge {
        /// The limit in bytes.
        #[ts(type = "number")]
        limit: u64,
    },
    /// 422: a value that cannot be used.
    Unusable {
        /// Which field, as a JSON pointer.
        field: String,
        /// What was expected, in English, for people who write programs.
        expected: String,
    },
    /// 429: too many in a short time.
    SlowDown {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 429: this person submitted too many requests, or too much else that is kept.
    TooManySubmits {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 429: this person made too many moves.
    TooManyMoves {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 429: too many attempts to come in from this address, or with this login.
    TooManyAttempts {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 429: too many connections from this address.
    TooManyConnections {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 429: too many live connections, of this person or in all.
    TooManyLive {
        /// Seconds to wait.
        seconds: u32,
    },
    /// 500: a fault of the server, logged under this number.
    Internal {
        /// The number to quote.
        incident: String,
    },
    /// 503: the server is stopping or its disk is full.
    Unavailable,
}

impl Problem {
    /// The HTTP status it goes with.
    pub fn status(&self) -> u16 {
        match self {
            Problem::SignInFirst | Problem::WrongPassword => 401,
            Problem::NotAllowed => 403,
            Problem::NotFound => 404,
            Problem::WrongMethod => 405,
            Problem::InvitationOver
            | Problem::LoginTaken
            | Problem::LastIt
            | Problem::IdReused
            | Problem::Moved { .. }
            | Problem::Taken { .. }
            | Problem::LeaseLost { .. }
            | Problem::HelpingAlready { .. }
            | Problem::ApprovalOver
            | Problem::NotNewer
            | Problem::NeedsSecond
            | Problem::BlobMissing { .. } => 409,
            Problem::TooLarge { .. } => 413,
            Problem::Unusable { .. } => 422,
            Problem::SlowDown { .. }
            | Problem::TooManySubmits { .. }
            | Problem::TooManyMoves { .. }
            | Problem::TooManyAttempts { .. }
            | Problem::TooManyConnections { .. }
            | Problem::TooManyLive { .. } => 429,
            Problem::Internal { .. } => 500,
            Problem::Unavailable => 503,
        }
    }

    /// How many seconds to wait, where waiting helps and the server knows how long.
    pub fn wait(&self) -> Option<u32> {
        match self {
            Problem::SlowDown { seconds }
            | Problem::TooManySubmits { seconds }
            | Problem::TooManyMoves { seconds }
            | Problem::TooManyAttempts { seconds }
            | Problem::TooManyConnections { seconds }
            | Problem::TooManyLive { seconds } => Some(*seconds),
            Problem::Unavailable => Some(5),
            Problem::SignInFirst
            | Problem::WrongPassword
            | Problem::NotAllowed
            | Problem::NotFound
            | Problem::WrongMethod
            | Problem::InvitationOver
            | Problem::LoginTaken
            | Problem::LastIt
            | Problem::IdReused
            | Problem::Moved { .. }
            | Problem::Taken { .. }
            | Problem::LeaseLost { .. }
            | Problem::HelpingAlready { .. }
            | Problem::ApprovalOver
            | Problem::NotNewer
            | Problem::NeedsSecond
            | Problem::BlobMissing { .. }
            | Problem::TooLarge { .. }
            | Problem::Unusable { .. }
            | Problem::Internal { .. } => None,
        }
    }
}
