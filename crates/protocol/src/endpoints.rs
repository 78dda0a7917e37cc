//! The one table of endpoints. A route without a role cannot be written.
//!
//! A row reads: `METHOD "path" name [path parameters](Q, B) => R, by Who;`. `()` is nothing, [`Bytes`] are bytes as
//! they are. `Anyone` needs no session; `Person` any; `Peer` a certificate; `It` the role of that name. Where a row says `Person` and the thing
//! belongs to somebody, the handler looks for it *among what this person may know of*, and says `not-found` otherwise.

/// Bytes as they are, in a body.
#[derive(Debug, Clone, PartialEq, Eq, Default, ts_rs::TS)]
#[ts(type = "Uint8Array")]
pub struct Bytes(pub Vec<u8>);

impl schemars::JsonSchema for Bytes {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Bytes".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "binary" })
    }
}

/// How a body or an answer travels: JSON, or bytes as they are.
pub trait Wire: Sized {
    /// The media type.
    const TYPE: &'static str;

    /// What is sent; none for nothing.
    fn to_wire(&self) -> Option<Vec<u8>>;

    /// What was received.
    ///
    /// # Errors
    /// When it is not what it should be.
    fn from_wire(bytes: &[u8]) -> Result<Self, serde_json::Error>;
}

impl<T: serde::Serialize + serde::de::DeserializeOwned> Wire for T {
    const TYPE: &'static str = "application/json";

    fn to_wire(&self) -> Option<Vec<u8>> {
        let bytes =
            serde_json::to_vec(self).expect("the types of the protocol have text keys and finite numbers");
        (bytes != b"null").then_some(bytes)
    }

    fn from_wire(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(if bytes.is_empty() { b"null" } else { bytes })
    }
}

impl Wire for Bytes {
    const TYPE: &'static str = "application/octet-stream";

    fn to_wire(&self) -> Option<Vec<u8>> {
        Some(self.0.clone())
    }

    fn from_wire(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Bytes(bytes.to_vec()))
    }
}

/// Who may call an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// Nobody has to be signed in.
    Anyone,
    /// Anybody who is signed in.
    Person,
    /// A power user: somebody signed in with a device that is on a certificate which counts now, of the manifest that is
    /// published now. The role of an account does not make one, and IT is none by being IT.
    Peer,
    /// Somebody of IT.
    It,
}

/// One row of the table, for documents and for the matrix test.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// `GET`, `PUT`, `POST` or `DELETE`.
    pub method: &'static str,
    /// With `{name}` for parameters.
    pub path: &'static str,
    /// The name of the operation.
    pub name: &'static str,
    /// The names of the path parameters.
    pub params: &'static [&'static str],
    /// Who may call it.
    pub who: Who,
    /// What it is for.
    pub doc: &'static str,
}

/// Hands the whole table to a macro.
#[macro_export]
macro_rules! with_endpoints {
    ($register:ident) => {
        $register! {
            "What anybody may know before they sign in."
            GET "/v1/welcome" welcome []((), ()) => $crate::account::Welcome, by Anyone;
            "Uses an invitation: makes an account and enrols the device."
            POST "/v1/join" join []((), $crate::account::Join) => $crate::account::Session, by Anyone;
            "Signs in."
            POST "/v1/session" sign_in []((), $crate::account::SignIn) => $crate::account::Session, by Anyone;
            "Signs out: ends this session."
            DELETE "/v1/session" sign_out []((), ()) => $crate::Done, by Person;
            "Who is signed in."
            GET "/v1/me" me []((), ()) => $crate::account::Me, by Person;
            "Changes one's own password, and ends one's other sessions."
            PUT "/v1/me/password" change_password []((), $crate::account::ChangePassword) => $crate::account::Ended, by Person;
            "Ends all sessions of the person who asks but this one."
            DELETE "/v1/me/sessions" end_other_sessions []((), ()) => $crate::account::Ended, by Person;
            "Everybody with an account."
            GET "/v1/people" people []($crate::PageQuery, ()) => $crate::Page<$crate::account::Person>, by It;
            "Ends all sessions of a person."
            DELETE "/v1/people/{person}/sessions" end_sessions [person]((), ()) => $crate::account::Ended, by It;
            "Gives a person another role. The only person of IT keeps theirs."
            PUT "/v1/people/{person}/role" change_role [person]((), $crate::account::ChangeRole) => $crate::Done, by It;
            "Makes an invitation."
            POST "/v1/invitations" invite []((), $crate::account::Invite) => $crate::account::Invitation, by It;

            "The chain of roots."
            GET "/v1/roots" roots []((), ()) => $crate::publish::Roots, by Anyone;
            "Sets the organisation up, or replaces its root."
            PUT "/v1/roots" publish_root []((), $crate::publish::PublishRoot) => $crate::Done, by It;
            "The newest manifest."
            GET "/v1/manifest" manifest []((), ()) => $crate::publish::Published, by Person;
            "Publishes a newer manifest."
            PUT "/v1/manifest" publish_manifest []((), deskside_core::trust::SignedManifest) => $crate::Done, by It;
            "A file that the manifest names."
            GET "/v1/files/{sha256}" file [sha256]((), ()) => $crate::endpoints::Bytes, by Person;
            "Stores a file that a manifest will name."
            PUT "/v1/files/{sha256}" store_file [sha256]((), $crate::endpoints::Bytes) => $crate::Done, by It;

            "What was published, newest first: the last hundred manifests, without the people in them."
            GET "/v1/manifests" manifests []((), ()) => $crate::publish::History, by It;
            "A change of the rules that waits for a second person of IT."
            GET "/v1/proposal" proposal []((), ()) => $crate::publish::Proposed, by It;
            "Lets a change of the rules wait for a second person of IT, signed by who made it."
            PUT "/v1/proposal" propose []((), deskside_core::trust::SignedChange) => $crate::Done, by It;
            "Signs the change that waits, as the second person."
            PUT "/v1/proposal/second" second_proposal []((), deskside_core::trust::SignedChange) => $crate::Done, by It;
            "Takes the change that waits away, if it is this one."
            DELETE "/v1/proposal/{digest}" withdraw_proposal [digest]((), ()) => $crate::Done, by It;
            "What was decided about changes that needed more rights, and which limits ended runs, for trying rules out on it."
            GET "/v1/decided" decided []((), ()) => $crate::publish::Decided, by It;

            "How far an upload got."
            GET "/v1/blobs/{sha256}" blob_status [sha256]((), ()) => $crate::request::Upload, by Person;
            "Sends one part of a sealed section, 1 MiB each but for the last."
            PUT "/v1/blobs/{sha256}/parts/{part}" put_part [sha256, part]((), $crate::endpoints::Bytes) => $crate::request::Upload, by Person;
            "Puts the parts together."
            POST "/v1/blobs/{sha256}/complete" complete_blob [sha256]((), $crate::request::CompleteUpload) => $crate::request::Upload, by Person;

            "Submits a call for help, once, however often it is sent."
            PUT "/v1/requests/{id}" submit_request [id]((), $crate::request::SubmitRequest) => $crate::request::RequestView, by Person;
            "The queue."
            GET "/v1/requests" list_requests []($crate::request::ListQuery, ()) => $crate::Page<$crate::request::RequestRow>, by It;
            "How many are in each view of the queue."
            GET "/v1/counts" counts []((), ()) => $crate::request::Counts, by It;
            "The requests of the person who asks."
            GET "/v1/my/requests" my_requests []($crate::PageQuery, ()) => $crate::Page<$crate::request::RequestRow>, by Person;
            "One request: one's own, or any for IT."
            GET "/v1/requests/{id}" request [id]((), ()) => $crate::request::RequestView, by Person;
            "Moves a request: own, reply, resolve ... The table of moves says who may."
            POST "/v1/requests/{id}/moves" move_request [id]((), $crate::request::MoveRequest) => $crate::request::RequestView, by Person;
            "A sealed section of a report. Fetching is recorded."
            GET "/v1/requests/{id}/sections/{section}" section [id, section]((), ()) => $crate::endpoints::Bytes, by It;

            "Says until when this power user can help."
            PUT "/v1/me/presence" set_presence []((), $crate::help::Presence) => $crate::Done, by Peer;
            "Says that this person cannot help now."
            DELETE "/v1/me/presence" end_presence []((), ()) => $crate::Done, by Person;
            "How many could help with a skill, and how long others waited."
            GET "/v1/helpers" helpers []($crate::help::HelpersQuery, ()) => $crate::help::Helpers, by Person;
            "What waits for this power user."
            GET "/v1/inbox" inbox []($crate::PageQuery, ()) => $crate::help::Inbox, by Peer;
            "Makes a request that waits for a power user theirs, under a lease."
            POST "/v1/requests/{id}/claim" claim [id]((), $crate::help::Claim) => $crate::help::Claimed, by Peer;
            "Renews a lease, for those who hold it."
            POST "/v1/requests/{id}/heartbeat" heartbeat [id]((), $crate::help::Heartbeat) => $crate::help::Lease, by Person;
            "Ends a lease, for those who hold it: back to the power users, or on to IT with a note."
            POST "/v1/requests/{id}/leave" leave [id]((), $crate::help::Leave) => $crate::Done, by Person;

            "Asks to be let into the run of a request, for its owner of IT."
            POST "/v1/requests/{id}/join" join_run [id]((), $crate::help::Claim) => $crate::help::Claimed, by It;
            "Sends along how a request stands now, sealed for IT, for the person who asked."
            POST "/v1/requests/{id}/packets" add_packet [id]((), $crate::request::Packet) => $crate::request::RequestView, by Person;
            "A sealed section of something that was sent along. Fetching is recorded."
            GET "/v1/requests/{id}/packets/{packet}/{section}" packet_section [id, packet, section]((), ()) => $crate::endpoints::Bytes, by It;
            "What the person who asks has done for others so far."
            GET "/v1/my/helping" helped []($crate::PageQuery, ()) => $crate::help::Helped, by Person;

            "Says that a limit stopped the person who asks, once, however often it is sent."
            PUT "/v1/objections/{objection}" object [objection]((), $crate::objection::Objection) => $crate::Done, by Person;
            "The limits that people objected to."
            GET "/v1/objections" objections []((), ()) => $crate::objection::Objections, by It;
            "What people said about one limit."
            GET "/v1/boundaries/{boundary}/objections" objections_to [boundary]($crate::objection::ObjectionsQuery, ()) => $crate::Page<$crate::objection::ObjectionRow>, by It;

            "Asks for an approval, once, however often it is sent."
            PUT "/v1/approvals/{approval}" ask_approval [approval]((), $crate::approval::AskApproval) => $crate::approval::ApprovalView, by Person;
            "One approval: one's own, or any for IT."
            GET "/v1/approvals/{approval}" approval [approval]((), ()) => $crate::approval::ApprovalView, by Person;
            "Takes a question for an approval back that waits, for who asked it."
            DELETE "/v1/approvals/{approval}" cancel_approval [approval]((), ()) => $crate::approval::ApprovalView, by Person;
            "What was asked to be approved, the newest first."
            GET "/v1/approvals" approvals []($crate::PageQuery, ()) => $crate::Page<$crate::approval::ApprovalView>, by It;
            "Answers with a signed yes, or with no and a reason. Nobody answers their own."
            POST "/v1/approvals/{approval}/answer" answer_approval [approval]((), $crate::approval::ApprovalAnswer) => $crate::approval::ApprovalView, by It;

            "Says what became of a run or that something was changed with more rights, once, however often it is sent."
            PUT "/v1/summaries/{summary}" summarise [summary]((), $crate::summary::Summary) => $crate::Done, by Person;
            "How runs ended, by wizard."
            GET "/v1/runs" run_ends []((), ()) => $crate::summary::RunEnds, by It;

            "What happened since."
            GET "/v1/events" events []($crate::event::EventQuery, ()) => $crate::event::Events, by Person;
            "The newest checkpoint of the record."
            GET "/v1/audit/checkpoint" checkpoint []($crate::audit::CheckpointQuery, ()) => $crate::audit::Checkpoints, by Person;
            "The way from one checkpoint of the record to another."
            GET "/v1/audit/links" audit_links []($crate::audit::LinkQuery, ()) => $crate::audit::Links, by Person;
            "Follows the whole record."
            GET "/v1/audit/check" check_audit []((), ()) => $crate::audit::RecordCheck, by It;
            "The record."
            GET "/v1/audit" audit []($crate::PageQuery, ()) => $crate::Page<$crate::audit::AuditEntry>, by It;
        }
    };
}

macro_rules! rows {
    ($($doc:literal $method:ident $path:literal $name:ident [$($param:ident),*]($query:ty, $body:ty) => $result:ty, by $who:ident;)*) => {
        /// Every endpoint, in the order of the table.
        pub const ROWS: &[Row] = &[$(Row {
            method: stringify!($method),
            path: $path,
            name: stringify!($name),
            params: &[$(stringify!($param)),*],
            who: Who::$who,
            doc: $doc,
        }),*];
    };
}

with_endpoints!(rows);

/// The one WebSocket. It is no row of the table, because no call is made and answered: the server sends an
/// [`crate::event::Event`] a frame, from the one after [`crate::event::EventQuery::after`] on.
pub const LIVE: Row = Row {
    method: "GET",
    path: "/v1/live",
    name: "live",
    params: &[],
    who: Who::Person,
    doc: "What happens, as it happens: a WebSocket with one event a frame.",
};

/// The close code of [`LIVE`] for a client that was too slow: it connects again from the last event that it has.
pub const CLOSE_CATCH_UP: u16 = 4001;
/// The close code of [`LIVE`] when the session ended.
pub const CLOSE_SIGNED_OUT: u16 = 4003;
