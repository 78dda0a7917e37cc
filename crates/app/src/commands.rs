//! The one table of commands: what a screen can ask of the app.
//!
//! It expands to the Tauri commands, to the JSON dispatcher that tests use, and to `commands.ts`.

use std::collections::{BTreeMap, BTreeSet};

use deskside_core::boundary::{Calendar, Date, Row, Sessions, TimeOfDay, Weekday};
use deskside_core::id::{
    ApprovalId, BoundaryId, ChangeId, Digest, Group, PartId, PersonId, RequestId, RunId, Skill, StepId,
    WizardId,
};
use deskside_core::request::{Lane, Move};
use deskside_core::session::{Intent, Level};
use deskside_core::trust::Rank;
use deskside_core::wizard::Platform;
use deskside_protocol::account::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{Comes, PeerWishes};

/// Hands the whole table to a macro. A row reads: `name(Arguments) -> Result;`.
#[macro_export]
macro_rules! with_commands {
    ($register:ident) => {
        $register! {
            boot(Nothing) -> Boot;
            home(Nothing) -> HomeView;
            search(Words) -> Vec<WizardCard>;
            put_health_aside(HealthCardRef) -> HomeView;
            settings(Nothing) -> Settings;
            set_settings(Settings) -> Settings;

            start_run(StartRun) -> RunView;
            run(RunRef) -> RunView;
            carry_on(RunRef) -> RunView;
            answer(AnswerStep) -> RunView;
            type_answer(TypeAnswer) -> RunView;
            go_on(AtStep) -> RunView;
            check_again(AtStep) -> RunView;
            try_other(AtStep) -> RunView;
            put_aside(AtStep) -> RunView;
            say_proved(AnswerStep) -> RunView;
            consent(Agree) -> RunView;
            back(RunRef) -> RunView;
            back_to(AtStep) -> RunView;
            stop_checking(RunRef) -> RunView;
            close_run(RunRef) -> HomeView;

            changes(Nothing) -> Vec<ChangeView>;
            plan_undo(ChangeRef) -> UndoView;
            undo(AgreeUndo) -> ChangeView;
            leave_change(ChangeRef) -> ChangeView;

            start_draft(StartDraft) -> DraftView;
            draft(RequestRef) -> DraftView;
            stop_collecting(RequestRef) -> DraftView;
            set_words(SetWords) -> DraftView;
            include_part(IncludePart) -> DraftView;
            part_text(PartRef) -> PartText;
            hide_line(HideLine) -> PartText;
            send_draft(SendDraft) -> DraftView;
            save_copy(RequestRef) -> Saved;
            discard_draft(RequestRef) -> HomeView;
            take_back(RequestRef) -> TakenBack;

            your_data(Nothing) -> YourDataView;
            overview(Nothing) -> OverviewView;
            review_comment(Words) -> CommentView;
            object(ObjectTo) -> Nothing;
            ask_approval(AskApprovalFor) -> RunView;
            withdraw_approval(AtStep) -> RunView;

            my_requests(Nothing) -> Vec<MyRequest>;
            my_request(RequestRef) -> MyRequestView;
            move_mine(MoveMine) -> MyRequestView;

            read_invitation(Link) -> InvitationView;
            join(JoinWith) -> Boot;
            set_up(SetUp) -> RecoverySheet;
            recovery_sheet(Nothing) -> RecoverySheet;
            sheet_is_kept(Nothing) -> Boot;
            restore_key(RestoreKey) -> RestoredKey;
            sign_in(SignInWith) -> Boot;
            sign_out(Nothing) -> Boot;
            change_password(NewPassword) -> Ended;
            end_other_sessions(Nothing) -> Ended;

            helpers(HelpersOf) -> HelpersView;
            preview(RunRef) -> PreviewView;
            let_in(LetIn) -> Vec<BesideView>;
            beside(Nothing) -> Vec<BesideView>;
            give_level(LevelOf) -> Vec<BesideView>;
            decline_level(SessionRef) -> Vec<BesideView>;
            take_back_level(LevelOf) -> Vec<BesideView>;
            pause_sharing(SessionRef) -> Vec<BesideView>;
            resume_sharing(SessionRef) -> Vec<BesideView>;
            stop_sharing(SessionRef) -> Vec<BesideView>;
            say(SayTo) -> Vec<BesideView>;
            is_writing(SessionRef) -> Nothing;
            choose(ChooseAnswer) -> Nothing;
            apply_suggestion(SuggestionOf) -> RunView;
            put_suggestion_aside(SuggestionOf) -> Vec<BesideView>;
            ask_co_sign(AtStep) -> Vec<BesideView>;
            withdraw_co_sign(SessionRef) -> Vec<BesideView>;
            look_at_hand_over(SessionRef) -> HandOverLook;
            agree_to_hand_over(HandOverAnswer) -> Vec<BesideView>;
            close_beside(SessionRef) -> Vec<BesideView>;
            sessions(Nothing) -> Vec<SessionCard>;
            transcript(SessionRef) -> TranscriptView;

            inbox(Nothing) -> InboxView;
            set_presence(SetPresence) -> InboxView;
            accept(RequestRef) -> HelpingView;
            join_run(RequestRef) -> HelpingView;
            helping(Nothing) -> Option<HelpingView>;
            intend(Intends) -> HelpingView;
            co_sign(PlanOf) -> HelpingView;
            let_go(RequestRef) -> InboxView;
            hand_over(HandOverTo) -> HelpingView;
            solved(Solved) -> InboxView;
            helped(Nothing) -> HelpedView;

            certifiable(PersonOf) -> CertifiableView;
            certify(Certify) -> CertifiableView;
            end_certificate(PersonOf) -> CertifiableView;
            session_rules(Nothing) -> SessionRulesView;
            set_session_rules(SetSessionRules) -> SessionRulesView;

            rules(Nothing) -> RulesView;
            edit_rules(EditRules) -> RulesView;
            publish_rules(PublishRules) -> RulesView;
            second_rules(ProposalRef) -> RulesView;
            publish_proposal(ProposalRef) -> RulesView;
            withdraw_rules(ProposalRef) -> RulesView;
            steer_roll_out(SteerRollOut) -> RulesView;
            rules_history(Nothing) -> Vec<PublishedRow>;
            try_rules(TryRules) -> TriedView;
            rules_impact(Nothing) -> ImpactView;
            set_group(SetGroup) -> RulesView;
            remove_group(GroupRef) -> RulesView;

            wizards(Nothing) -> WizardsView;
            edit_wizards(EditWizards) -> WizardsView;
            publish_wizards(PublishRules) -> WizardsView;

            call_server(ServerCall) -> serde_json::Value;
            open_report(RequestRef) -> OpenedReport;
            limit(LimitOf) -> LimitView;
            approvals(Nothing) -> ApprovalsView;
            approve(ApproveWith) -> ApprovalsView;
            refuse_approval(RefuseApproval) -> ApprovalsView;
            invite(InviteWith) -> InvitationLink;
            open_console(Nothing) -> Nothing;
        }
    };
}

macro_rules! arguments {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*};
}

/// The same for arguments that nobody may read in a log: a password, a key, the secret of an invitation.
macro_rules! secret_arguments {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )*};
}

arguments! {
    /// No arguments.
    Nothing {}
    /// What somebody typed.
    Words {
        /// The words.
        words: String,
    }
    /// A card about something that was found without anybody asking.
    HealthCardRef {
        /// Which.
        id: String,
    }
    /// Begins a run.
    StartRun {
        /// Of which wizard.
        wizard: WizardId,
        /// What the person said; empty when they chose from the list.
        words: String,
    }
    /// A run.
    RunRef {
        /// Which.
        run: RunId,
    }
    /// A page of a run.
    AtStep {
        /// The run.
        run: RunId,
        /// The step that the page is about.
        step: StepId,
    }
    /// Asks for an approval of the plan of the page.
    AskApprovalFor {
        /// The run.
        run: RunId,
        /// The step that the page is about.
        step: StepId,
        /// Why the person wants it.
        reason: String,
        /// The same, as it would leave and as they looked it over.
        reviewed: String,
    }
    /// Approves exactly one plan.
    ApproveWith {
        /// What was asked.
        approval: ApprovalId,
        /// The plan that was shown.
        plan: Digest,
        /// For how many minutes, 1 to 15.
        minutes: u32,
    }
    /// Refuses to approve.
    RefuseApproval {
        /// What was asked.
        approval: ApprovalId,
        /// Why, for the person.
        reason: String,
    }
    /// Answers a question.
    AnswerStep {
        /// The run.
        run: RunId,
        /// The question.
        step: StepId,
        /// The key of the answer.
        key: String,
    }
    /// Agrees to a plan on the page that shows it.
    Agree {
        /// The run.
        run: RunId,
        /// The plan.
        plan: Digest,
        /// The one-use number of the page.
        nonce: String,
    }
    /// A change.
    ChangeRef {
        /// Which.
        change: ChangeId,
    }
    /// Agrees to take a change back, on the page that shows what that changes.
    AgreeUndo {
        /// The change.
        change: ChangeId,
        /// The plan of the undo.
        plan: Digest,
        /// The one-use number of the page.
        nonce: String,
    }
    /// Begins a call for help.
    StartDraft {
        /// The run it comes from, if any.
        run: Option<RunId>,
        /// What the person said.
        words: String,
        /// Who is asked.
        #[serde(default = "it")]
        lane: Lane,
    }
    /// A request.
    RequestRef {
        /// Which.
        request: RequestId,
    }
    /// Changes the words of a call for help.
    SetWords {
        /// Which.
        request: RequestId,
        /// The words.
        words: String,
    }
    /// A part of a report.
    PartRef {
        /// Of which request.
        request: RequestId,
        /// Which part.
        part: PartId,
    }
    /// Takes a part in or leaves it out.
    IncludePart {
        /// Of which request.
        request: RequestId,
        /// Which part.
        part: PartId,
        /// Whether it is to be sent.
        included: bool,
    }
    /// Hides a line, or shows it again.
    HideLine {
        /// Of which request.
        request: RequestId,
        /// Which part.
        part: PartId,
        /// Which file of the part.
        file: String,
        /// Which line, from 0.
        line: u32,
        /// Whether it is to be hidden.
        hidden: bool,
    }
    /// Seals and sends, or sends when online.
    SendDraft {
        /// Which.
        request: RequestId,
        /// Whether the report goes along.
        with_report: bool,
        /// The `rev` of the draft that the person looked at.
        rev: u32,
        /// What the person wishes, where power users are asked.
        #[serde(default)]
        wishes: PeerWishes,
    }
    /// Lets in who waits at one of my requests.
    LetIn {
        /// Which.
        request: RequestId,
        /// Where I saw it stand.
        #[ts(type = "number")]
        rev: i64,
        /// Who comes, as I saw it.
        comes: Comes,
    }
    /// Moves one of my requests.
    MoveMine {
        /// Which.
        request: RequestId,
        /// What is to happen.
        to: Move,
        /// Where I saw it stand.
        #[ts(type = "number")]
        rev: i64,
        /// What goes with it.
        text: String,
    }
    /// Sets the organisation up.
    SetUp {
        /// What it is called.
        organisation: String,
        /// The telephone number of IT; may be empty.
        telephone: String,
    }
    /// Which key was brought back.
    RestoredKey {
        /// `root`, `policy` or `readers`.
        role: String,
    }
    /// Makes an invitation.
    InviteWith {
        /// The role it gives.
        role: Role,
        /// Who it is for.
        name: String,
    }
    /// What was taken back before it was sent.
    TakenBack {
        /// What the person had said.
        words: String,
        /// The run it came from, if that is still known.
        run: Option<RunId>,
    }
    /// A limit that stopped somebody.
    LimitOf {
        /// The boundaries that decided.
        boundaries: Vec<BoundaryId>,
        /// The action that was stopped, by name.
        action: Option<String>,
    }
    /// Says that a limit stopped this person.
    ObjectTo {
        /// Which limit.
        boundary: BoundaryId,
        /// What they wanted to do: the name of an action.
        action: Option<String>,
        /// What they wrote about it; may be empty.
        comment: String,
        /// The same as it leaves, as the person reviewed it; empty when they wrote nothing.
        reviewed: String,
    }
    /// Asks who could help.
    HelpersOf {
        /// The run it is about, if any.
        run: Option<RunId>,
    }
    /// A session: one request under one lease.
    SessionRef {
        /// The call for help.
        request: RequestId,
        /// The number of the lease.
        lease: u32,
    }
    /// A level of a session.
    LevelOf {
        /// The call for help.
        request: RequestId,
        /// The number of the lease.
        lease: u32,
        /// Which level.
        level: Level,
    }
    /// Writes to the other one.
    SayTo {
        /// The call for help.
        request: RequestId,
        /// The number of the lease.
        lease: u32,
        /// The words.
        words: String,
    }
    /// Chooses an answer on the page, without going on, so that who follows sees it.
    ChooseAnswer {
        /// The run.
        run: RunId,
        /// The question.
        step: StepId,
        /// The key of the answer.
        key: String,
    }
    /// A suggestion.
    SuggestionOf {
        /// The call for help.
        request: RequestId,
        /// The number of the lease.
        lease: u32,
        /// The number of the suggestion.
        number: u32,
    }
    /// Answers the wish that somebody else goes on.
    HandOverAnswer {
        /// The call for help.
        request: RequestId,
        /// The number of the lease.
        lease: u32,
        /// Whether the person agrees.
        agreed: bool,
        /// Whether what was said and shown in the session goes along for IT.
        with_session: bool,
        /// The `rev` of what the person looked at; it does not matter when they do not agree.
        rev: u32,
    }
    /// Sets how far live help may go.
    SetSessionRules {
        /// The version of the manifest that was shown.
        version: u32,
        /// The highest levels.
        sessions: Sessions,
    }
    /// Says when one can help.
    SetPresence {
        /// For how many minutes from now; none ends it.
        minutes: Option<u32>,
    }
    /// Says something to the person one helps.
    Intends {
        /// The call for help.
        request: RequestId,
        /// What.
        intent: Intent,
    }
    /// A plan that was asked to be co-signed.
    PlanOf {
        /// The call for help.
        request: RequestId,
        /// The plan.
        plan: Digest,
    }
    /// Hands a request over.
    HandOverTo {
        /// Which.
        request: RequestId,
        /// To whom.
        to: Lane,
        /// What they should know.
        note: String,
    }
    /// Says that a request is solved.
    Solved {
        /// Which.
        request: RequestId,
        /// What fixed it, for the person who asked.
        what: String,
        /// Why it happened or why that helped, for the person who asked.
        why: String,
    }
    /// A person.
    PersonOf {
        /// Who.
        person: PersonId,
    }
    /// Certifies somebody.
    Certify {
        /// Whom.
        person: PersonId,
        /// What people call them, as it was shown.
        name: String,
        /// Whether they are of IT, as it was shown. The organisation then names them as that as well.
        is_it: bool,
        /// Where they work.
        team: String,
        /// The codes that were compared, one for each computer that counts.
        codes: BTreeSet<String>,
        /// For what.
        skills: Vec<Skill>,
        /// How far they have come.
        rank: Rank,
        /// For how many months from now, 1 to 24.
        months: u32,
    }
    /// Changes the draft of the rules.
    EditRules {
        /// How.
        edit: Edit,
    }
    /// Changes the draft of the organisation's wizards.
    EditWizards {
        /// How.
        edit: WizardEdit,
    }
    /// Publishes the draft.
    PublishRules {
        /// The version of the manifest that was shown.
        version: u32,
        /// Why.
        why: String,
        /// The groups that get it at first; everybody when there are none.
        groups: BTreeSet<Group>,
    }
    /// A change of the rules that waits.
    ProposalRef {
        /// Its digest, as it was shown.
        digest: Digest,
    }
    /// Goes on with rules that some groups have.
    SteerRollOut {
        /// The version of the manifest that was shown.
        version: u32,
        /// How.
        steer: Steer,
    }
    /// Asks what somebody would be told.
    TryRules {
        /// Who.
        person: PersonId,
        /// The code of their computer.
        computer: String,
        /// What kind of computer.
        platform: Platform,
        /// The action, by name.
        action: String,
        /// Whether it needs more rights than they have.
        privileged: bool,
        /// Whether it takes back what Deskside did.
        undo: bool,
        /// The day of the week.
        weekday: Weekday,
        /// The time of the day.
        time: TimeOfDay,
        /// The day.
        day: Date,
        /// How often they have done it that day.
        used: u32,
    }
    /// Says who and what is in a group.
    SetGroup {
        /// The version of the manifest that was shown.
        version: u32,
        /// Its name in rules.
        group: Group,
        /// What people call it.
        name: String,
        /// The people.
        people: Vec<PersonId>,
        /// The codes of the computers.
        computers: BTreeSet<String>,
    }
    /// A group.
    GroupRef {
        /// The version of the manifest that was shown.
        version: u32,
        /// Which.
        group: Group,
    }
    /// Where a copy was saved.
    Saved {
        /// The file.
        path: String,
    }
}

secret_arguments! {
    /// Types the answer to a question.
    TypeAnswer {
        /// The run.
        run: RunId,
        /// The question.
        step: StepId,
        /// What was typed.
        text: String,
    }
    /// An invitation, as it was copied.
    Link {
        /// The link.
        link: String,
    }
    /// Joins an organisation.
    JoinWith {
        /// The invitation.
        link: String,
        /// What people call me.
        name: String,
        /// What I sign in with.
        login: String,
        /// My password.
        password: String,
    }
    /// Brings a key back from the recovery sheet.
    RestoreKey {
        /// Its four lines, as somebody typed them.
        lines: String,
    }
    /// Signs in again.
    SignInWith {
        /// My password.
        password: String,
    }
    /// Changes my password.
    NewPassword {
        /// The one until now.
        old: String,
        /// The new one.
        new: String,
    }
    /// Calls an endpoint of the server, by the name it has in the table of endpoints.
    ServerCall {
        /// The name.
        name: String,
        /// The path parameters, in order.
        params: Vec<String>,
        /// The query.
        query: serde_json::Value,
        /// The body.
        body: serde_json::Value,
    }
}

/// A change of the draft of the rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Edit {
    /// A row is added, or takes the place of another.
    Put {
        /// The row that it takes the place of.
        before: Option<BoundaryId>,
        /// The row. Its reason and since when it is so are filled in.
        row: Box<Row>,
        /// Its reason, by language.
        words: BTreeMap<String, String>,
    },
    /// A row goes.
    Remove {
        /// Which.
        rule: BoundaryId,
    },
    /// When the organisation works.
    Calendar {
        /// When; none when no rule asks about it.
        calendar: Option<Calendar>,
    },
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
    /// The draft goes on from what is published by now.
    Rebase,
    /// The draft goes.
    Drop,
    /// The rules as they were.
    BackTo {
        /// In this manifest.
        version: u32,
    },
}

/// A change of the draft of the organisation's wizards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WizardEdit {
    /// A wizard is added, or takes the place of the one of its name.
    Put {
        /// Its files: names and texts.
        files: BTreeMap<String, String>,
    },
    /// A wizard goes.
    Remove {
        /// Which.
        wizard: WizardId,
    },
    /// A wizard stays as it is published.
    Keep {
        /// Which.
        wizard: WizardId,
    },
    /// The draft goes on from what is published by now.
    Rebase,
    /// The draft goes.
    Drop,
    /// The wizards as they were.
    BackTo {
        /// In this manifest.
        version: u32,
    },
}

/// What becomes of rules that some groups have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Steer {
    /// More groups get them.
    Widen {
        /// These.
        groups: BTreeSet<Group>,
    },
    /// Everybody gets them.
    Complete,
    /// Nobody keeps them.
    Stop,
}

/// Who is asked where nothing is said about it.
fn it() -> Lane {
    Lane::It
}

/// Something changed that a window may show. The window asks for what it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "changed", rename_all = "kebab-case")]
pub enum Changed {
    /// A run: a check ended, a change was made.
    Run {
        /// Which.
        run: RunId,
    },
    /// A call for help that is being prepared.
    Draft {
        /// Which.
        request: RequestId,
    },
    /// My requests, or the queue.
    Requests,
    /// What was found without anybody asking.
    Health,
    /// What was said to IT beside requests.
    Notes,
    /// Who is with the person, or what they do.
    Beside,
    /// What this person helps with, or what waits for them.
    Helping,
    /// The connection, the account, or the rules.
    Connection,
}

#[cfg(test)]
mod tests {
    use super::*;
    use deskside_core::id::Millis;

    #[test]
    fn what_is_secret_in_arguments_is_not_in_what_a_log_would_say() {
        let secret = || "tell-nobody-11".to_owned();
        let said = [
            format!("{:?}", Link { link: secret() }),
            format!("{:?}", JoinWith { link: secret(), name: secret(), login: secret(), password: secret() }),
            format!(
                "{:?}",
                crate::view::InvitationLink { link: secret(), qr: vec![secret()], expires: Millis(0) }
            ),
            format!("{:?}", RestoreKey { lines: secret() }),
            format!("{:?}", SignInWith { password: secret() }),
            format!("{:?}", NewPassword { old: secret(), new: secret() }),
            format!(
                "{:#?}",
                ServerCall {
                    name: "sign_in".to_owned(),
                    params: vec![secret()],
                    query: secret().into(),
                    body: secret().into(),
                }
            ),
        ];
        for said in said {
            assert!(!said.contains(&secret()), "{said}");
        }
    }
}
