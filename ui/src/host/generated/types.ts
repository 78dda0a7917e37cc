// Written by `cargo xtask codegen` from the tables in Rust. Do not edit.

/**
 * Who is signed in.
 */
export type AccountView = { 
/**
 * What people call them.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * What the organisation is called.
 */
organisation: string, 
/**
 * The address of the server.
 */
server: string, 
/**
 * The telephone number of IT; empty when there is none.
 */
telephone: string, 
/**
 * Whether the session has ended and the password is wanted.
 */
signed_out: boolean, 
/**
 * Whether this person is of IT and the organisation still has to be set up.
 */
must_set_up: boolean, 
/**
 * Whether the recovery sheet is not on paper yet.
 */
sheet_due: boolean, 
/**
 * The fingerprint of the root, in groups of four, for comparing.
 */
root: string, 
/**
 * The code of this computer's key, in groups of four, to be read to IT for a certificate.
 */
device_code: string, };

/**
 * An action, with what it is called.
 */
export type ActView = { 
/**
 * The name of the action.
 */
action: string, 
/**
 * What it is called: *Removing a printer*.
 */
act: string, 
/**
 * What it takes to go back, at best.
 */
class: EffectClass, };

/**
 * Decisions that would be made otherwise.
 */
export type AgainRow = { 
/**
 * About what.
 */
act: string, 
/**
 * What it needs under what is published.
 */
before: Clearance, 
/**
 * What it would need.
 */
after: Clearance, 
/**
 * How often.
 */
count: number, };

/**
 * Which come first in a list.
 */
export type Age = "newest" | "oldest";

/**
 * Agrees to a plan on the page that shows it.
 */
export type Agree = { 
/**
 * The run.
 */
run: RunId, 
/**
 * The plan.
 */
plan: Digest, 
/**
 * The one-use number of the page.
 */
nonce: string, };

/**
 * Agrees to take a change back, on the page that shows what that changes.
 */
export type AgreeUndo = { 
/**
 * The change.
 */
change: ChangeId, 
/**
 * The plan of the undo.
 */
plan: Digest, 
/**
 * The one-use number of the page.
 */
nonce: string, };

/**
 * A boundary that would have allowed more.
 */
export type Almost = { 
/**
 * Which.
 */
boundary: BoundaryId, 
/**
 * What it would have asked for.
 */
clearance: Clearance, 
/**
 * What did not hold.
 */
unmet: Array<Unmet>, };

/**
 * Answers a question.
 */
export type AnswerStep = { 
/**
 * The run.
 */
run: RunId, 
/**
 * The question.
 */
step: StepId, 
/**
 * The key of the answer.
 */
key: string, };

/**
 * A question and its answer.
 */
export type AnswerView = { 
/**
 * The question, short.
 */
question: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * The step, when it can be changed.
 */
step: StepId | null, };

/**
 * An answer, and who gave it.
 */
export type Answered = { 
/**
 * What they said.
 */
said: ApprovalAnswer, 
/**
 * Who.
 */
by: PersonRef, 
/**
 * When.
 */
at: Millis, };

/**
 * Why a command did not do what it was asked.
 */
export type AppError = { "code": "not-found" } | { "code": "page-changed" } | { "code": "not-offered" } | { "code": "not-an-answer", 
/**
 * What was asked for.
 */
kind: TypedKind, } | { "code": "not-consented" } | { "code": "refused" } | { "code": "machine", 
/**
 * Why.
 */
fault: Fault, } | { "code": "bad-invitation" } | { "code": "offline" } | { "code": "wrong-server" } | { "code": "wrong-root" } | { "code": "bad-answer" } | { "code": "server", 
/**
 * Why.
 */
problem: Problem, } | { "code": "not-joined" } | { "code": "keyring" } | { "code": "disk-full" } | { "code": "too-large", 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * The limit in bytes.
 */
limit: number, } | { "code": "no-readers" } | { "code": "sheet-line", 
/**
 * Which, from 1; 0 when there are not four lines.
 */
line: number, } | { "code": "other-key" } | { "code": "no-key" } | { "code": "unusable", 
/**
 * Which field.
 */
field: string, } | { "code": "internal", 
/**
 * The number to quote.
 */
incident: string, };

/**
 * What IT says.
 */
export type ApprovalAnswer = { "answer": "grant", 
/**
 * The signature is the answer; whatever the server says about it counts for nothing.
 */
grant: SignedGrant, } | { "answer": "refuse", 
/**
 * Why, for the person, 1 to 1,000 characters.
 */
reason: string, };

/**
 * One question, as IT sees it.
 */
export type ApprovalCard = { 
/**
 * Which.
 */
id: ApprovalId, 
/**
 * Who asks.
 */
by: string, 
/**
 * On which computer.
 */
device: string, 
/**
 * What people read to each other of its key.
 */
code: string, 
/**
 * What would be done: *Removing the printer Canteen*.
 */
title: string, 
/**
 * The plan that is signed.
 */
digest: Digest, 
/**
 * The plan; none when this computer cannot open it, or when it is not what would be signed.
 */
plan: PlanView | null, 
/**
 * Whether it is looked at twice: there is no way back, or it needs more rights than the person has.
 */
high_risk: boolean, 
/**
 * Why the person wants it.
 */
reason: string, 
/**
 * The limit in the way.
 */
boundary: BoundaryView, 
/**
 * When it came in.
 */
received: Millis, 
/**
 * Until when it waits for an answer.
 */
waits_until: Millis, 
/**
 * How it stands.
 */
state: ApprovalState, 
/**
 * Who answered.
 */
answered_by: string | null, 
/**
 * Until when the yes counts.
 */
granted_until: Millis | null, 
/**
 * Why it was refused.
 */
why: string | null, 
/**
 * Whether this person can answer on this computer: somebody else asked, and the organisation lists them for it.
 */
can_answer: boolean, };

/**
 * That a person asks for an approval, asked once (UUIDv7, made by the client).
 */
export type ApprovalId = string;

/**
 * That an approval can be asked for, on the page of a refusal.
 */
export type ApprovalOffer = { 
/**
 * Exactly what is sent along, for IT's eyes alone.
 */
plan: PlanView, 
/**
 * How it stands.
 */
stand: ApprovalStand, };

/**
 * How it stands with an approval.
 */
export type ApprovalStand = { "stand": "can-ask" } | { "stand": "waits", 
/**
 * The reason, as it was sent.
 */
reason: string, 
/**
 * When it was asked.
 */
asked: Millis, 
/**
 * Until when it waits.
 */
until: Millis, 
/**
 * Whether the server has it.
 */
sent: boolean, } | { "stand": "refused", 
/**
 * Who.
 */
by: string, 
/**
 * Why.
 */
why: string, } | { "stand": "expired", 
/**
 * When it was asked.
 */
asked: Millis, } | { "stand": "ran-out", 
/**
 * Who approved.
 */
by: string, 
/**
 * Until when it counted.
 */
until: Millis, } | { "stand": "void", 
/**
 * Why.
 */
why: GrantError, };

/**
 * How a question stands.
 */
export type ApprovalState = "waits" | "granted" | "refused" | "cancelled" | "expired";

/**
 * A question with its answer, for the person who asked and for IT.
 */
export type ApprovalView = { 
/**
 * Which.
 */
id: ApprovalId, 
/**
 * Who asked.
 */
by: PersonRef, 
/**
 * On which device.
 */
device: Device, 
/**
 * What they asked.
 */
asked: AskApproval, 
/**
 * When it came in.
 */
received: Millis, 
/**
 * Until when it waits.
 */
until: Millis, 
/**
 * How it stands.
 */
state: ApprovalState, 
/**
 * The answer, and who gave it.
 */
answer: Answered | null, };

/**
 * What IT was asked to approve.
 */
export type ApprovalsView = { 
/**
 * Newest first.
 */
rows: Array<ApprovalCard>, };

/**
 * Approves exactly one plan.
 */
export type ApproveWith = { 
/**
 * What was asked.
 */
approval: ApprovalId, 
/**
 * The plan that was shown.
 */
plan: Digest, 
/**
 * For how many minutes, 1 to 15.
 */
minutes: number, };

/**
 * Who approved a plan, until when.
 */
export type ApprovedView = { 
/**
 * Who.
 */
by: string, 
/**
 * Until when it counts.
 */
until: Millis, };

/**
 * A person asks for an approval.
 */
export type AskApproval = { 
/**
 * What is to be signed.
 */
ask: GrantAsk, 
/**
 * The name of the action.
 */
action: string, 
/**
 * What it takes to go back.
 */
class: EffectClass, 
/**
 * Why the person wants it, after redaction, 1 to 1,000 characters.
 */
reason: string, 
/**
 * The plan, sealed for IT's readers, in base 64.
 */
sealed: string, 
/**
 * When it was asked, by the clock of their computer.
 */
asked: Millis, };

/**
 * Asks for an approval of the plan of the page.
 */
export type AskApprovalFor = { 
/**
 * The run.
 */
run: RunId, 
/**
 * The step that the page is about.
 */
step: StepId, 
/**
 * Why the person wants it.
 */
reason: string, 
/**
 * The same, as it would leave and as they looked it over.
 */
reviewed: string, };

/**
 * A level that somebody asks for.
 */
export type AsksLevel = { 
/**
 * Which.
 */
level: Level, 
/**
 * What for.
 */
reason: Reason, };

/**
 * A page of a run.
 */
export type AtStep = { 
/**
 * The run.
 */
run: RunId, 
/**
 * The step that the page is about.
 */
step: StepId, };

/**
 * One act. `hash` is [`chained`].
 */
export type AuditEntry = { 
/**
 * Its place, from 1, without gaps.
 */
seq: number, 
/**
 * When.
 */
at: Millis, 
/**
 * Who, by id; `system` for the server itself.
 */
actor: string, 
/**
 * What, such as `request.own`.
 */
action: string, 
/**
 * On what, such as the id of a request.
 */
object: string, 
/**
 * More about it, without secrets and without words of people.
 */
detail: Record<string, unknown>, 
/**
 * 16 random bytes in hexadecimal. They are hashed too, so that nobody can tell by the hash of an act what the act was.
 */
salt: string, 
/**
 * The hash of the entry before; 64 zeros for the first.
 */
previous: Digest, 
/**
 * Its own hash.
 */
hash: Digest, };

/**
 * What somebody is in a session.
 */
export type BesidePart = "helper" | "it" | "observer";

/**
 * Somebody who is with the person, live.
 */
export type BesideView = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease: one session each.
 */
lease: number, 
/**
 * The run they follow.
 */
run: RunId, 
/**
 * Who they are.
 */
who: PeerCard, 
/**
 * What they are here: helper, IT, or one who handed over and looks on.
 */
part: BesidePart, 
/**
 * Since when.
 */
since: Millis, 
/**
 * The levels they have, each with its end.
 */
held: { [key in Level]?: Millis }, 
/**
 * The highest level that the rules of the organisation allow.
 */
highest: Level, 
/**
 * The level they ask for, and why.
 */
asks: AsksLevel | null, 
/**
 * Whether the person paused.
 */
paused: boolean, 
/**
 * How the connection stands.
 */
line: LineView, 
/**
 * When it was cut last, once it is back.
 */
broke: Broke | null, 
/**
 * When it ends for somebody who looks on; none for others, and until that is known.
 */
until: Millis | null, 
/**
 * What they have got already.
 */
has: HasView, 
/**
 * Where they point on the page that is shown.
 */
pointed: SpotId | null, 
/**
 * What they filled in on the page that is shown, without going on.
 */
filled: SpotId | null, 
/**
 * What they suggest and what has no answer yet, oldest first.
 */
suggestions: Array<SuggestionView>, 
/**
 * What both wrote, oldest first.
 */
chat: Array<ChatView>, 
/**
 * Whether they are writing.
 */
typing: boolean, 
/**
 * The plan they were asked to co-sign and have not answered yet.
 */
co_sign: Digest | null, 
/**
 * Why they would rather not co-sign.
 */
not_co_signed: Reason | null, 
/**
 * Why they cannot help with this.
 */
cannot_help: Reason | null, 
/**
 * They want somebody else to go on, and the person has not answered yet.
 */
hand_over: HandOverView | null, 
/**
 * Why it is over.
 */
ended: Cause | null, };

/**
 * What a window has to know before its first page.
 */
export type Boot = { 
/**
 * The version of the app.
 */
version: string, 
/**
 * The settings of this person.
 */
settings: Settings, 
/**
 * Who is signed in at which organisation; none before joining.
 */
account: AccountView | null, 
/**
 * Whether secrets survive a restart of the app.
 */
keyring: KeyringState, 
/**
 * Whether the server can be reached.
 */
connection: Connection, 
/**
 * Changes that were found half done at start.
 */
half_done: Array<ChangeView>, 
/**
 * A plain reason why the rules of the organisation were not taken, if so.
 */
trust: TrustState, 
/**
 * A name for this computer.
 */
computer: string, };

/**
 * The name of a boundary.
 */
export type BoundaryId = string;

/**
 * A boundary, on the page that says no.
 */
export type BoundaryView = { 
/**
 * Its name, to quote.
 */
id: BoundaryId, 
/**
 * Why, in the words of whoever set it.
 */
reason: string, 
/**
 * Who set it.
 */
owner: string, 
/**
 * Whether it comes with Deskside, because this computer has joined no organisation.
 */
comes_along: boolean, 
/**
 * Since when (ISO 8601 date).
 */
since: string, 
/**
 * When it is looked at again (ISO 8601 date).
 */
review: string, };

/**
 * A cut of the connection that is over.
 */
export type Broke = { 
/**
 * From when.
 */
from: Millis, 
/**
 * Until when.
 */
until: Millis, };

/**
 * Who did it.
 */
export type By = "user" | "helper" | "deskside";

/**
 * Bytes as they are, in a body.
 */
export type Bytes = Uint8Array;

/**
 * When an organisation works, by the clock of each computer.
 */
export type Calendar = { 
/**
 * On these days.
 */
weekdays: Array<Weekday>, 
/**
 * Between these times of the day.
 */
hours: Hours, 
/**
 * Not on these days, whatever day of the week they are.
 */
closed?: Array<Date>, };

/**
 * Whether a power user can be asked.
 */
export type CanAsk = "yes" | "not-joined" | "no-topic" | "nobody";

/**
 * How an action stands for this person, beyond the limit itself.
 */
export type CaseStand = { 
/**
 * The name of its row on the page of all of them.
 */
case: string, 
/**
 * The name of the action.
 */
action: string, 
/**
 * Who could do it.
 */
could: WhoCould, 
/**
 * Whether there is somebody to tell that the limit stopped this person.
 */
can_tell: boolean, 
/**
 * Whether they were told in the last 30 days.
 */
told: boolean, };

/**
 * An action, in circumstances that a limit can tell apart.
 */
export type CaseView = { 
/**
 * What it is: *Removing a printer*.
 */
title: string, 
/**
 * What it needs.
 */
clearance: Clearance, 
/**
 * Whether the limit binds or guides.
 */
force: Force, 
/**
 * What it takes to go back, at best.
 */
class: EffectClass | null, 
/**
 * Why.
 */
boundary: BoundaryView, 
/**
 * Who could, and what can be said about it.
 */
stand: CaseStand, };

/**
 * Why a level or a session ended.
 */
export type Cause = "revoked" | "expired" | "paused" | "locked" | "user-switched" | "policy-changed" | "certificate-ended" | "helper-left" | "run-ended" | "handed-over" | "stopped" | "connection-lost" | "flooding" | "unreadable";

/**
 * A person who can be certified, with their computers.
 */
export type CertifiableView = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * Whether they are of IT: who certifies them names them as that as well.
 */
is_it: boolean, 
/**
 * Their computers.
 */
devices: Array<DeviceView>, 
/**
 * What they are certified for until now.
 */
certificate: CertificateView | null, 
/**
 * Everything that somebody can be certified for.
 */
skills: Array<SkillView>, 
/**
 * Whether this computer has the key that signs certificates.
 */
can_sign: boolean, };

/**
 * The dated, signed proof of what somebody can help with.
 */
export type Certificate = { 
/**
 * Whose it is.
 */
person: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * Where they work, such as `Accounting`.
 */
team: string, 
/**
 * The keys of their devices. A session with another device is no session with them.
 */
devices: Array<PublicKey>, 
/**
 * What they can help with.
 */
skills: Array<Skill>, 
/**
 * How far they have come.
 */
rank: Rank, 
/**
 * From when it counts.
 */
from: Millis, 
/**
 * Until when it counts.
 */
until: Millis, };

/**
 * A certificate, in words.
 */
export type CertificateView = { 
/**
 * Whose.
 */
person: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * Where they work.
 */
team: string, 
/**
 * What they can help with.
 */
skills: Array<SkillView>, 
/**
 * How far they have come.
 */
rank: Rank, 
/**
 * From when it counts.
 */
from: Millis, 
/**
 * Until when it counts.
 */
until: Millis, };

/**
 * Certifies somebody.
 */
export type Certify = { 
/**
 * Whom.
 */
person: PersonId, 
/**
 * What people call them, as it was shown.
 */
name: string, 
/**
 * Whether they are of IT, as it was shown. The organisation then names them as that as well.
 */
is_it: boolean, 
/**
 * Where they work.
 */
team: string, 
/**
 * The codes that were compared, one for each computer that counts.
 */
codes: Array<string>, 
/**
 * For what.
 */
skills: Array<Skill>, 
/**
 * How far they have come.
 */
rank: Rank, 
/**
 * For how many months from now, 1 to 24.
 */
months: number, };

/**
 * A change of the rules.
 */
export type Change = { 
/**
 * The manifest that it makes.
 */
version: number, 
/**
 * The digest of the manifest before that one. When another one was published in between, the change is off.
 */
base: Digest, 
/**
 * All files, as they will be.
 */
files: Array<ManifestFile>, 
/**
 * The groups that get them at first; everybody when there are none.
 */
groups: Array<Group>, 
/**
 * Who made it.
 */
by: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * Why.
 */
why: string, 
/**
 * When.
 */
made: Millis, };

/**
 * One change to a computer, as the journal names it (UUIDv7).
 */
export type ChangeId = string;

/**
 * Changes one's own password. All other sessions of the person end.
 */
export type ChangePassword = { 
/**
 * The one until now.
 */
old: string, 
/**
 * The new one: see [`Join::password`].
 */
new: string, };

/**
 * A change.
 */
export type ChangeRef = { 
/**
 * Which.
 */
change: ChangeId, };

/**
 * Gives a person another role.
 */
export type ChangeRole = { 
/**
 * The new role.
 */
role: Role, };

/**
 * How a change stands.
 */
export type ChangeStand = "half-done" | "done" | "not-seen" | "failed" | "undone" | "left";

/**
 * A change, by its kind.
 */
export type ChangeSummary = { 
/**
 * The name of the action.
 */
action: string, 
/**
 * What it takes to go back.
 */
class: EffectClass, 
/**
 * Whether it needs more rights than the person has.
 */
privileged: boolean, 
/**
 * What became of it.
 */
fate: Fate, };

/**
 * A change to this computer.
 */
export type ChangeView = { 
/**
 * Which.
 */
id: ChangeId, 
/**
 * When.
 */
at: Millis, 
/**
 * What was done.
 */
title: string, 
/**
 * Before and after.
 */
effects: Array<EffectView>, 
/**
 * Who agreed.
 */
decided_by: string, 
/**
 * Who signed for it beside them, in a sentence.
 */
signed_by: string | null, 
/**
 * How it stands, in a word.
 */
state: ChangeStand, 
/**
 * Whether it can be taken back.
 */
can_undo: boolean, 
/**
 * Why not, or what is lost.
 */
note: string | null, };

/**
 * Something changed that a window may show. The window asks for what it needs.
 */
export type Changed = { "changed": "run", 
/**
 * Which.
 */
run: RunId, } | { "changed": "draft", 
/**
 * Which.
 */
request: RequestId, } | { "changed": "requests" } | { "changed": "health" } | { "changed": "notes" } | { "changed": "beside" } | { "changed": "helping" } | { "changed": "connection" };

/**
 * Which changes a helper may suggest.
 */
export type Changes = "of-the-page" | "of-the-registry";

/**
 * A line of the chat.
 */
export type ChatView = { 
/**
 * When.
 */
at: Millis, 
/**
 * Whether it is one's own.
 */
mine: boolean, 
/**
 * The name of who wrote it, when that is somebody else.
 */
name: string | null, 
/**
 * The words.
 */
words: ChatWords, };

/**
 * A message of the chat, or a note: up to 2,000 characters, in lines.
 */
export type ChatWords = string;

/**
 * A check, in a list of checks.
 */
export type CheckRow = { 
/**
 * The step.
 */
step: StepId, 
/**
 * What is as it should be, when all is well.
 */
label: string, 
/**
 * How it stands.
 */
status: RowStatus, 
/**
 * Why it could not be checked or was skipped.
 */
note: string | null, };

/**
 * A place in the record that devices keep: a record that does not contain it was shortened or forked.
 */
export type Checkpoint = { 
/**
 * [`AuditEntry::seq`].
 */
seq: number, 
/**
 * [`AuditEntry::hash`].
 */
hash: Digest, };

/**
 * Asks whether the record still contains a checkpoint.
 */
export type CheckpointQuery = { 
/**
 * The last one that this device saw; none at first.
 */
seq?: number | null, };

/**
 * The newest checkpoint, and what the record has at the place that was asked for.
 */
export type Checkpoints = { 
/**
 * The newest.
 */
newest: Checkpoint, 
/**
 * The one at the `seq` that was asked for; none when the record is shorter.
 */
at: Checkpoint | null, };

/**
 * A choice.
 */
export type ChoiceView = { 
/**
 * What the answer is kept as.
 */
key: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * One line about it.
 */
note: string | null, 
/**
 * One fact at the end of the row.
 */
fact: string | null, 
/**
 * Whether it stands apart in normal weight: *not in the list*, *not sure*.
 */
plain: boolean, };

/**
 * Chooses an answer on the page, without going on, so that who follows sees it.
 */
export type ChooseAnswer = { 
/**
 * The run.
 */
run: RunId, 
/**
 * The question.
 */
step: StepId, 
/**
 * The key of the answer.
 */
key: string, };

/**
 * What sets apart two ways of doing the same, where a boundary can tell them apart.
 */
export type Circumstance = "of-others" | "undo";

/**
 * "I take this one."
 */
export type Claim = { 
/**
 * With which device: the one that is signed in, and whose key is on the certificate.
 */
device: DeviceId, };

/**
 * Which power user has a request, as the person who asked and the power user see it.
 */
export type ClaimView = { 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * When it ends if it is not renewed. After that it is kept for another 3 minutes.
 */
until: Millis, 
/**
 * The key of the device that has it. Whether it is theirs, the certificate in the manifest says.
 */
device: PublicKey, };

/**
 * The request is yours.
 */
export type Claimed = { 
/**
 * For how long.
 */
lease: Lease, 
/**
 * All that its holder may see.
 */
request: RequestView, };

/**
 * What an action needs. One ladder, from the lowest to the highest.
 */
export type Clearance = "alone" | "with-power-user" | "with-approval" | "it-only";

/**
 * What a power user signs.
 */
export type CoSign = { 
/**
 * The exact plan.
 */
plan: Digest, 
/**
 * The call for help it belongs to.
 */
request: RequestId, 
/**
 * The device that would carry it out.
 */
device: PublicKey, 
/**
 * From when it counts.
 */
from: Millis, 
/**
 * Until when it counts.
 */
until: Millis, 
/**
 * A number that the asking device made for this one time, in hexadecimal.
 */
nonce: string, };

/**
 * Why a co-sign does not count.
 */
export type CoSignError = "not-asked" | "other-plan" | "other-request" | "other-device" | "altered" | "bad-signature" | "other-signer" | "own-request" | "not-yet" | "expired" | "rules-expired" | "not-certified" | "wrong-skill" | "rank-too-low";

/**
 * A plan that this person is asked to co-sign, whole.
 */
export type CoSignView = { 
/**
 * The name of exactly this plan.
 */
plan: Digest, 
/**
 * What it does.
 */
text: string, 
/**
 * What would be different.
 */
effects: Array<EffectView>, 
/**
 * The exact programs.
 */
invocations: Array<Invocation>, 
/**
 * What it takes to go back.
 */
class: EffectClass, 
/**
 * What is lost for good.
 */
loss: string | null, 
/**
 * Until when it can be signed.
 */
until: Millis, };

/**
 * How collecting one part ended.
 */
export type Collecting = "ok" | "timeout" | "denied" | "absent" | "cut" | "failed" | "left-out" | "dropped";

/**
 * Under which lease, and with which device, somebody comes.
 */
export type Comes = { 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * The key of the device.
 */
device: PublicKey, };

/**
 * What a person writes about a limit, as it would leave.
 */
export type CommentView = { 
/**
 * The text that leaves.
 */
sent: string, 
/**
 * The same, with what was hidden marked; empty when there is nothing.
 */
pieces: Array<LineText>, };

/**
 * Somebody else who is with the person.
 */
export type Company = { 
/**
 * What people call them.
 */
name: ShownName, 
/**
 * Whether they handed over and look on.
 */
looks_on: boolean, };

/**
 * What would be decided otherwise.
 */
export type ComparisonView = { 
/**
 * Each, everybody first.
 */
differences: Array<DifferenceView>, 
/**
 * Whether there was too much to compare, so that there may be more.
 */
cut: boolean, };

/**
 * All parts of an upload are sent; put them together.
 */
export type CompleteUpload = { 
/**
 * How many parts there are.
 */
parts: number, 
/**
 * How many bytes in all.
 */
size: number, };

/**
 * When a boundary applies. All that are given have to hold.
 */
export type Conditions = { 
/**
 * On these days.
 */
weekdays: Array<Weekday>, 
/**
 * Between these times of the day.
 */
hours: Hours | null, 
/**
 * On these kinds of computers.
 */
platforms: Array<Platform>, 
/**
 * For plans of these classes.
 */
class: Array<EffectClass>, 
/**
 * For plans that need (or do not need) more rights than the person has.
 */
privileged: boolean | null, 
/**
 * For plans that take back (or do not take back) a change that Deskside made on this computer.
 */
undo: boolean | null, 
/**
 * On computers of these groups.
 */
computers: Array<Group>, 
/**
 * For people who are certified for one of these.
 */
certified: Array<Skill>, 
/**
 * While the organisation works (or does not work), as its calendar says.
 */
"working-time": boolean | null, 
/**
 * At most so often a day, for each person on each computer and for each action.
 */
"a-day": number | null, };

/**
 * Whether the server can be reached.
 */
export type Connection = "none" | "trying" | "online" | "offline" | "wrong-server";

/**
 * The facts about a plan and a moment that a rule can ask about.
 */
export type Context = { 
/**
 * What it takes to go back.
 */
class: EffectClass, 
/**
 * Whether it needs more rights than the person has.
 */
privileged: boolean, 
/**
 * Whether it takes back a change that Deskside made on this computer.
 */
undo: boolean, 
/**
 * The kind of computer.
 */
platform: Platform, 
/**
 * The day of the week.
 */
weekday: Weekday, 
/**
 * The time of the day in minutes since midnight.
 */
minute: number, 
/**
 * The day as one number, such as 20261121; 0 where it was not said.
 */
day: number, 
/**
 * How often the person had done the same on this computer that day.
 */
used: number, };

/**
 * How many requests are in each view.
 */
export type Counts = { 
/**
 * See [`View::Triage`].
 */
triage: number, 
/**
 * See [`View::Mine`].
 */
mine: number, 
/**
 * See [`View::Waiting`].
 */
waiting: number, 
/**
 * See [`View::Open`].
 */
open: number, };

/**
 * A fact that a helper does not see as it is, for telling the person.
 */
export type CutFact = { 
/**
 * Of which step.
 */
step: StepId, 
/**
 * Its name.
 */
fact: string, 
/**
 * What it is, for the person alone.
 */
value: Value, 
/**
 * What the helper sees in its place; none: nothing at all.
 */
seen_as: string | null, };

/**
 * A day of the calendar, such as `2026-11-21`.
 */
export type Date = string;

/**
 * What was decided lately, as far as the server was told.
 */
export type Decided = { 
/**
 * Changes that needed more rights, the newest thousand, without who made them.
 */
changes: Array<PrivilegedChange>, 
/**
 * How many of the newest ten thousand runs met each limit.
 */
runs: { [key in BoundaryId]: number }, };

/**
 * A boundary that decides.
 */
export type DecidingView = { 
/**
 * Its name.
 */
id: BoundaryId, 
/**
 * Its reason, in the language of the person.
 */
reason: string, 
/**
 * Whom to ask about it; empty for those that are built in.
 */
owner: string, };

/**
 * An enrolled device.
 */
export type Device = { 
/**
 * Its id.
 */
id: DeviceId, 
/**
 * The name of the computer.
 */
name: string, 
/**
 * Its public Ed25519 key, 64 hexadecimal digits.
 */
key: string, };

/**
 * An enrolled computer of one person.
 */
export type DeviceId = string;

/**
 * Shows that an enrolled device makes the call.
 */
export type DeviceProof = { 
/**
 * Which device.
 */
device: DeviceId, 
/**
 * When, by its clock. It counts when that is at most 10 minutes away from the clock of the server.
 */
at: Millis, 
/**
 * Its Ed25519 signature under [`SignInStatement`], 128 hexadecimal digits.
 */
signature: string, };

/**
 * A computer of somebody, with the code that they read from its screen.
 */
export type DeviceView = { 
/**
 * Its name.
 */
name: string, 
/**
 * The code of its key, in groups of four: it stands for the key.
 */
code: string, };

/**
 * Something that is decided otherwise.
 */
export type DifferenceView = { 
/**
 * What: *Removing a printer*.
 */
act: string, 
/**
 * What sets it apart.
 */
circumstances: Array<Circumstance>, 
/**
 * For whom: who is in all these groups. Everybody whom no other rule names, when nothing of the three is given.
 */
groups: Array<Group>, 
/**
 * At a computer of all these groups.
 */
computers: Array<Group>, 
/**
 * Certified for all of this.
 */
certified: Array<Skill>, 
/**
 * What it needed.
 */
before: Clearance, 
/**
 * What it will need.
 */
after: Clearance, 
/**
 * Whether it is so at all times.
 */
always: boolean, 
/**
 * Whether less is asked for.
 */
loosens: boolean, 
/**
 * Whether it is for two people to decide.
 */
is_risky: boolean, };

/**
 * The SHA-256 of something, in lower-case hexadecimal.
 */
export type Digest = string;

/**
 * Nothing to say beyond that it is done.
 */
export type Done = Record<symbol, never>;

/**
 * How far a call for help is.
 */
export type DraftStage = "collecting" | "review" | "queued" | "sent";

/**
 * A call for help that is being prepared.
 */
export type DraftView = { 
/**
 * The id it will have.
 */
request: RequestId, 
/**
 * Counts up with every change. It comes back with *send*, so that what is sent is what was shown.
 */
rev: number, 
/**
 * The reference it will have.
 */
reference: string, 
/**
 * Who is asked.
 */
lane: Lane, 
/**
 * How far it is.
 */
stage: DraftStage, 
/**
 * The person's words, as they were typed.
 */
words: string, 
/**
 * The words as they will be sent, when something in them is hidden.
 */
words_sent: string, 
/**
 * The answers so far, to look at once more.
 */
answers: Array<AnswerView>, 
/**
 * What was checked and how it stands, in the order of the checks.
 */
checks: Array<StepStatus>, 
/**
 * The parts of the report.
 */
parts: Array<PartView>, 
/**
 * The size of what would be sent, in bytes.
 */
size: number, 
/**
 * Who can open the sealed part, such as *Northfield IT*.
 */
readers: string, 
/**
 * What was hidden, by class, in words.
 */
hidden: Array<HiddenView>, 
/**
 * How many analyzers came to each outcome.
 */
verdicts: Array<VerdictView>, 
/**
 * Whether the server can be reached just now.
 */
online: boolean, 
/**
 * Whether an organisation was joined at all.
 */
can_send: boolean, };

/**
 * A change of the draft of the rules.
 */
export type Edit = { "kind": "put", 
/**
 * The row that it takes the place of.
 */
before: BoundaryId | null, 
/**
 * The row. Its reason and since when it is so are filled in.
 */
row: Row, 
/**
 * Its reason, by language.
 */
words: { [key in string]: string }, } | { "kind": "remove", 
/**
 * Which.
 */
rule: BoundaryId, } | { "kind": "calendar", 
/**
 * When; none when no rule asks about it.
 */
calendar: Calendar | null, } | { "kind": "undo" } | { "kind": "redo" } | { "kind": "rebase" } | { "kind": "drop" } | { "kind": "back-to", 
/**
 * In this manifest.
 */
version: number, };

/**
 * Changes the draft of the rules.
 */
export type EditRules = { 
/**
 * How.
 */
edit: Edit, };

/**
 * Changes the draft of the organisation's wizards.
 */
export type EditWizards = { 
/**
 * How.
 */
edit: WizardEdit, };

/**
 * What it takes to go back.
 */
export type EffectClass = "reversible" | "compensable" | "irreversible";

/**
 * One thing that would be different.
 */
export type EffectView = { 
/**
 * What.
 */
what: string, 
/**
 * How it is.
 */
from: string, 
/**
 * How it would be.
 */
to: string, };

/**
 * How a run ended.
 */
export type End = "solved-alone" | "solved-with-help" | "nothing-found" | "not-solved" | "asked-power-user" | "went-to-it" | "left";

/**
 * Sessions were ended.
 */
export type Ended = { 
/**
 * How many.
 */
sessions: number, };

/**
 * How a run ended.
 */
export type Ending = "fixed" | "nothing-found" | "not-fixed";

/**
 * One thing that happened at the server. `seq` only rises, without two alike; a client asks for what came after the last it saw.
 */
export type Event = { 
/**
 * Its place in the order.
 */
seq: number, 
/**
 * When.
 */
at: Millis, 
/**
 * What.
 */
news: News, };

/**
 * From where on.
 */
export type EventQuery = { 
/**
 * The `seq` of the last event that the client has; 0 for all that are kept.
 */
after: number, };

/**
 * What came after.
 */
export type Events = { 
/**
 * The events, oldest first, 500 at most.
 */
events: Array<Event>, 
/**
 * The `seq` to go on from.
 */
next: number, };

/**
 * What became of a change.
 */
export type Fate = "begun" | "done" | "not-seen" | "failed" | "undone";

/**
 * Why a computer did not answer, or did not do what was permitted.
 *
 * A check that meets a fault is *unknown*, never *fine*.
 */
export type Fault = { "fault": "not-installed", 
/**
 * Its name.
 */
what: string, } | { "fault": "too-slow", 
/**
 * The limit in milliseconds.
 */
millis: number, } | { "fault": "no-answer", 
/**
 * What was asked.
 */
what: string, } | { "fault": "denied", 
/**
 * What it said.
 */
detail: string, } | { "fault": "missing", 
/**
 * What was looked for.
 */
what: string, } | { "fault": "unreadable", 
/**
 * What was wrong with it.
 */
detail: string, } | { "fault": "tool", 
/**
 * The program.
 */
program: string, 
/**
 * Its exit code, or -1 when a signal ended it.
 */
code: number, 
/**
 * The last line it wrote, cut to 200 characters.
 */
detail: string, } | { "fault": "not-supported" } | { "fault": "not-permitted" } | { "fault": "stopped" };

/**
 * One text.
 */
export type FileText = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its lines.
 */
lines: Array<LineText>, };

/**
 * Something that is wrong with a file.
 */
export type FindingView = { 
/**
 * The file.
 */
path: string, 
/**
 * The line, from 1.
 */
line: number, 
/**
 * The column, from 1.
 */
column: number, 
/**
 * What, in the words of the linter.
 */
message: string, 
/**
 * What would help.
 */
help: string | null, };

/**
 * Whether a limit holds against somebody who does not use Deskside.
 */
export type Force = "binds" | "guides";

/**
 * Whether a policy still counts.
 */
export type Freshness = "current" | "expired";

/**
 * What an approver signs.
 */
export type Grant = { 
/**
 * What was asked.
 */
ask: GrantAsk, 
/**
 * From when it counts.
 */
from: Millis, 
/**
 * Until when it counts.
 */
until: Millis, };

/**
 * What is asked of an approver.
 */
export type GrantAsk = { 
/**
 * The exact plan.
 */
plan: Digest, 
/**
 * The person it would be carried out for.
 */
person: PersonId, 
/**
 * The device that would carry it out.
 */
device: PublicKey, 
/**
 * The boundaries that hold it back.
 */
boundaries: Array<BoundaryId>, 
/**
 * A number that the asking device made for this one time, in hexadecimal.
 */
nonce: string, };

/**
 * Why a grant does not count.
 */
export type GrantError = "not-asked" | "other-plan" | "other-person" | "other-device" | "other-boundary" | "bad-signature" | "own-request" | "not-yet" | "expired" | "rules-expired" | "no-approver" | "not-approver" | "wrong-role";

/**
 * A group of readers, of people or of roles.
 */
export type Group = string;

/**
 * A group.
 */
export type GroupRef = { 
/**
 * The version of the manifest that was shown.
 */
version: number, 
/**
 * Which.
 */
group: Group, };

/**
 * A group of people and computers.
 */
export type GroupView = { 
/**
 * Its name in rules.
 */
group: Group, 
/**
 * What people call it.
 */
name: string, 
/**
 * The people.
 */
people: Array<PersonId>, 
/**
 * The codes of the computers.
 */
computers: Array<string>, };

/**
 * Answers the wish that somebody else goes on.
 */
export type HandOverAnswer = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * Whether the person agrees.
 */
agreed: boolean, 
/**
 * Whether what was said and shown in the session goes along for IT.
 */
with_session: boolean, 
/**
 * The `rev` of what the person looked at; it does not matter when they do not agree.
 */
rev: number, };

/**
 * What goes along to IT when a session is handed over, exactly as it would leave.
 */
export type HandOverLook = { 
/**
 * Counts up with every look. It comes back with the answer.
 */
rev: number, 
/**
 * The run as it is now.
 */
run: PartText, 
/**
 * What was said and shown in the session, which goes along only when the person says so.
 */
session: PartText, 
/**
 * Who can open it, such as *Northfield IT*.
 */
readers: string, };

/**
 * Hands a request over.
 */
export type HandOverTo = { 
/**
 * Which.
 */
request: RequestId, 
/**
 * To whom.
 */
to: Lane, 
/**
 * What they should know.
 */
note: string, };

/**
 * A wish that somebody else goes on.
 */
export type HandOverView = { 
/**
 * Who.
 */
to: Lane, 
/**
 * What they should know.
 */
note: ChatWords, };

/**
 * How handing over stands.
 */
export type HandingOver = "no" | "asked" | "declined" | "agreed";

/**
 * What happened to a request.
 */
export type Happening = { "kind": "submitted" } | { "kind": "owned" } | { "kind": "taken-over", 
/**
 * From whom.
 */
from: string, 
/**
 * Why.
 */
reason: string, } | { "kind": "released" } | { "kind": "replied", 
/**
 * What they wrote.
 */
text: string, 
/**
 * Whether an answer is expected.
 */
waits: boolean, } | { "kind": "noted", 
/**
 * What it says.
 */
text: string, } | { "kind": "resolved", 
/**
 * What was done, for the person who asked.
 */
text: string, } | { "kind": "confirmed" } | { "kind": "closed-by-time" } | { "kind": "reopened", 
/**
 * Why.
 */
text: string, } | { "kind": "cancelled" } | { "kind": "claimed", 
/**
 * The number of their lease. It only rises.
 */
lease: number, } | { "kind": "let-in" } | { "kind": "let-go" } | { "kind": "lapsed" } | { "kind": "uncertified" } | { "kind": "asked-it" } | { "kind": "passed-to-it" } | { "kind": "handed-over", 
/**
 * What they wrote.
 */
text: string, } | { "kind": "asked-peers", 
/**
 * What they wrote.
 */
text: string, } | { "kind": "declined" } | { "kind": "wants-in", 
/**
 * The number of their lease. It only rises.
 */
lease: number, } | { "kind": "packet-added" } | { "kind": "thanked", 
/**
 * In which words; may be empty.
 */
text: string, } | { "kind": "section-opened", 
/**
 * Which.
 */
section: PartId, };

/**
 * What a helper has got of a session, and keeps when it is over.
 */
export type HasView = { 
/**
 * How many pages they were shown.
 */
pages: number, 
/**
 * How many messages both wrote.
 */
messages: number, 
/**
 * How many whole plans they were asked to co-sign, with the names in them.
 */
plans: number, };

/**
 * Something that was found without anybody asking.
 */
export type HealthCard = { 
/**
 * Which.
 */
id: string, 
/**
 * What was found.
 */
title: string, 
/**
 * The help for it.
 */
wizard: WizardId, };

/**
 * A card about something that was found without anybody asking.
 */
export type HealthCardRef = { 
/**
 * Which.
 */
id: string, };

/**
 * "I am still here": renews a lease.
 */
export type Heartbeat = { 
/**
 * The number of the lease.
 */
lease: number, };

/**
 * What a power user has done so far, for themselves alone.
 */
export type Helped = { 
/**
 * How many requests they had.
 */
requests: number, 
/**
 * For how many minutes, all together.
 */
minutes: number, 
/**
 * How many thanked them.
 */
thanks: number, 
/**
 * The requests, the newest first.
 */
rows: Array<HelpedRow>, 
/**
 * Where the next page begins; none on the last one.
 */
next: string | null, };

/**
 * One request that a power user had.
 */
export type HelpedCard = { 
/**
 * What the server says.
 */
row: HelpedRow, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The skill, in words.
 */
skill: string, 
/**
 * Whether the session can be told again on this computer.
 */
has_transcript: boolean, };

/**
 * One time that a power user had a request. There is no word and no person in it but what was said to them.
 */
export type HelpedRow = { 
/**
 * Which.
 */
id: RequestId, 
/**
 * The number of their lease.
 */
lease: number, 
/**
 * What it took to know.
 */
skill: Skill, 
/**
 * The title of the wizard that they were in.
 */
wizard: string | null, 
/**
 * From when.
 */
began: Millis, 
/**
 * Until when; none as long as it lasts.
 */
ended: Millis | null, 
/**
 * How it ended for them: `request.resolve`, `request.hand-over`, `request.let-go`, `request.lapsed` and so on.
 */
how: string, 
/**
 * How the request stands now.
 */
state: State, 
/**
 * The thanks they got for it; the words may be empty.
 */
thanks: string | null, };

/**
 * What a power user has done so far, for themselves alone.
 */
export type HelpedView = { 
/**
 * How many requests they had.
 */
requests: number, 
/**
 * For how many minutes, all together.
 */
minutes: number, 
/**
 * How many said thank you.
 */
thanks: number, 
/**
 * Each, the newest first.
 */
rows: Array<HelpedCard>, };

/**
 * Who could help with a skill, in numbers, and how long others waited.
 */
export type Helpers = { 
/**
 * How many are certified for it, without the person who asks.
 */
certified: number, 
/**
 * How many of them say that they can help now.
 */
present: number, 
/**
 * How many of those help nobody else at the moment.
 */
free: number, 
/**
 * How many requests for it wait already.
 */
waiting: number, 
/**
 * The median of how long the last ones waited until somebody accepted, in seconds; none when there were fewer than 5 in
 * 30 days.
 */
median: number | null, };

/**
 * Asks who could help.
 */
export type HelpersOf = { 
/**
 * The run it is about, if any.
 */
run: RunId | null, };

/**
 * Asks who could help.
 */
export type HelpersQuery = { 
/**
 * With what.
 */
skill: Skill, };

/**
 * Who could help with what a run is about, for the page that asks.
 */
export type HelpersView = { 
/**
 * Whether a power user can be asked, and if not, why.
 */
can_ask: CanAsk, 
/**
 * What they have to know, in words: `printers`.
 */
skill: string | null, 
/**
 * How many could help and how long others waited; none while the server cannot be reached.
 */
numbers: Helpers | null, 
/**
 * Those who are certified for it, without the person who asks.
 */
people: Array<PeerCard>, };

/**
 * How far helping is.
 */
export type HelpingStage = "waiting" | "live" | "over" | "observing" | "gone";

/**
 * The session that a power user is in.
 */
export type HelpingView = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * The name of the person who asked.
 */
person: string, 
/**
 * What they said.
 */
words: string, 
/**
 * Six digits that the app of the person shows too, and nobody else's: for two who talk to each other.
 */
code: string | null, 
/**
 * The title of the wizard that they are in.
 */
title: string | null, 
/**
 * What had been checked when they asked.
 */
checks: Array<StepStatus>, 
/**
 * Since when this person has it.
 */
since: Millis, 
/**
 * How far it is.
 */
stage: HelpingStage, 
/**
 * How the connection stands.
 */
line: LineView, 
/**
 * When it was cut last, once it is back.
 */
broke: Broke | null, 
/**
 * Who else is with the person.
 */
others: Array<Company>, 
/**
 * The page of the person; none while they share none.
 */
page: SeenPage | null, 
/**
 * What is chosen on it.
 */
chosen: SpotId | null, 
/**
 * Where this person points.
 */
pointed: SpotId | null, 
/**
 * What this person may do, and until when.
 */
held: { [key in Level]?: Millis }, 
/**
 * The highest level that the rules of IT allow; none until the person's app has said so.
 */
highest: Level | null, 
/**
 * The level that was asked for and has no answer yet.
 */
asked: Level | null, 
/**
 * Whether the person paused.
 */
paused: boolean, 
/**
 * What was suggested, oldest first.
 */
suggested: Array<SuggestedView>, 
/**
 * A plan to co-sign.
 */
co_sign: CoSignView | null, 
/**
 * What was refused last.
 */
refused: RefusedView | null, 
/**
 * What both wrote, oldest first.
 */
chat: Array<ChatView>, 
/**
 * Whether the person is writing.
 */
typing: boolean, 
/**
 * How handing over stands.
 */
hand_over: HandingOver, 
/**
 * How many messages this version could not read.
 */
skipped: number, 
/**
 * Why the session is over.
 */
ended: Cause | null, 
/**
 * Who has the request now, by name, when it is not theirs any more and somebody has it.
 */
taken_by: string | null, 
/**
 * Whether this person is of IT and has it as its owner.
 */
is_it: boolean, };

/**
 * What was hidden, by class.
 */
export type HiddenView = { 
/**
 * The class, in words.
 */
class: string, 
/**
 * How many.
 */
count: number, };

/**
 * Hides a line, or shows it again.
 */
export type HideLine = { 
/**
 * Of which request.
 */
request: RequestId, 
/**
 * Which part.
 */
part: PartId, 
/**
 * Which file of the part.
 */
file: string, 
/**
 * Which line, from 0.
 */
line: number, 
/**
 * Whether it is to be hidden.
 */
hidden: boolean, };

/**
 * What was published, newest first.
 */
export type History = { 
/**
 * One row a manifest.
 */
rows: Array<HistoryRow>, };

/**
 * A manifest, without the people in it.
 */
export type HistoryRow = { 
/**
 * Its version.
 */
version: number, 
/**
 * When it was made.
 */
made: Millis, 
/**
 * Its files.
 */
files: Array<ManifestFile>, 
/**
 * The groups that had other files than those.
 */
rolled_out: Array<Group>, 
/**
 * The last change of the rules as of then.
 */
change: SignedChange | null, };

/**
 * The home page.
 */
export type HomeView = { 
/**
 * What can be helped with, on this computer and within the policy.
 */
wizards: Array<WizardCard>, 
/**
 * What was found without anybody asking.
 */
health: Array<HealthCard>, 
/**
 * Runs that were begun and not ended, newest first.
 */
carry_on: Array<RunCard>, 
/**
 * How many requests are not over.
 */
open_requests: number, 
/**
 * How many of them have news.
 */
news: number, 
/**
 * Whether this person can help others.
 */
can_help: boolean, 
/**
 * How many people wait for help that this person could give, as last heard.
 */
waiting: number, 
/**
 * The request that this person helps with now.
 */
holds: RequestId | null, };

/**
 * A part of the day, from (included) until (not included).
 */
export type Hours = { 
/**
 * The first minute.
 */
from: TimeOfDay, 
/**
 * The minute after the last.
 */
until: TimeOfDay, };

/**
 * Whom a draft is about, and what it would have decided otherwise.
 */
export type ImpactView = { 
/**
 * How many people it is about.
 */
people: number, 
/**
 * Of how many.
 */
of_people: number, 
/**
 * How many computers.
 */
computers: number, 
/**
 * How many decisions were decided again.
 */
judged: number, 
/**
 * Those that would be decided otherwise.
 */
rows: Array<AgainRow>, 
/**
 * Runs that met a limit which is changed.
 */
runs: Array<RunsAtLimit>, };

/**
 * What waits for a power user.
 */
export type Inbox = { 
/**
 * What they said about when they can help; none when they cannot now.
 */
presence: Presence | null, 
/**
 * The request that they have, for an app that was closed in between: claiming it again on the same device gives the
 * lease back.
 */
holds: RequestId | null, 
/**
 * The requests that they could accept, the longest here first.
 */
rows: Array<InboxRow>, 
/**
 * Where the next page begins; none on the last one.
 */
next: string | null, 
/**
 * In how many seconds one of them is offered to more people; none when nothing changes by time.
 */
again: number | null, };

/**
 * A request that nobody has yet, as far as it may be seen before it is accepted.
 */
export type InboxRow = { 
/**
 * Which.
 */
id: RequestId, 
/**
 * What a helper has to know.
 */
skill: Skill, 
/**
 * The title of the wizard that they were in.
 */
wizard: string | null, 
/**
 * The language they want to be helped in (BCP 47).
 */
language: string, 
/**
 * For how long nobody has had it, all such times together, in seconds.
 */
waited: number, 
/**
 * What was checked, in numbers.
 */
statuses: Array<StatusCount>, 
/**
 * Whether it is offered to this person: it calls few at first, then more. Each of the rows can be accepted.
 */
offered: boolean, };

/**
 * What waits for a power user.
 */
export type InboxView = { 
/**
 * What the certificate of this person says; none when there is none that counts on this computer.
 */
certificate: CertificateView | null, 
/**
 * What they said about when they can help; none when they cannot now.
 */
presence: Presence | null, 
/**
 * What they could accept, the longest here first.
 */
rows: Array<InboxRow>, 
/**
 * The request that they have already.
 */
holds: RequestId | null, 
/**
 * Whether this is as of now.
 */
current: boolean, };

/**
 * Takes a part in or leaves it out.
 */
export type IncludePart = { 
/**
 * Of which request.
 */
request: RequestId, 
/**
 * Which part.
 */
part: PartId, 
/**
 * Whether it is to be sent.
 */
included: boolean, };

/**
 * Whether a report is what the device sealed.
 */
export type Integrity = "whole" | "bad-signature" | "changed";

/**
 * Says something to the person one helps.
 */
export type Intends = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * What.
 */
intent: Intent, };

/**
 * What a helper says. Whether it is done is for the host to judge.
 *
 * What is not known, or has a field that is not known, is refused: it might be a limit on what is meant.
 */
export type Intent = { "say": "ask-level", 
/**
 * Which level.
 */
level: Level, 
/**
 * What for.
 */
reason: Reason, } | { "say": "point", 
/**
 * Of which page.
 */
rev: number, 
/**
 * Where.
 */
spot: SpotId, } | { "say": "stop-pointing", } | { "say": "suggest-answer", 
/**
 * Of which page.
 */
rev: number, 
/**
 * A number of the helper's own, from then on the name of this suggestion.
 */
number: number, 
/**
 * Which choice.
 */
spot: SpotId, } | { "say": "suggest-repair", 
/**
 * Of which page.
 */
rev: number, 
/**
 * See [`Intent::SuggestAnswer`].
 */
number: number, 
/**
 * Which repair.
 */
spot: SpotId, } | { "say": "suggest-action", 
/**
 * Of which page.
 */
rev: number, 
/**
 * See [`Intent::SuggestAnswer`].
 */
number: number, 
/**
 * Its name in the registry of actions.
 */
action: string, 
/**
 * Its arguments.
 */
with: { [key in string]: Value }, } | { "say": "turn", 
/**
 * Of which page.
 */
rev: number, 
/**
 * Which way.
 */
to: Turn, } | { "say": "fill-in", 
/**
 * Of which page.
 */
rev: number, 
/**
 * Which choice.
 */
spot: SpotId, } | { "say": "chat", 
/**
 * The words.
 */
words: ChatWords, } | { "say": "typing", } | { "say": "co-sign", 
/**
 * With its signature.
 */
signed: SignedCoSign, } | { "say": "do-not-co-sign", 
/**
 * Which plan.
 */
plan: Digest, 
/**
 * Why.
 */
reason: Reason, } | { "say": "cannot-help", 
/**
 * Why.
 */
reason: Reason, } | { "say": "hand-over", 
/**
 * Who.
 */
to: Lane, 
/**
 * What they should know.
 */
note: ChatWords, } | { "say": "leave", };

/**
 * What sort of thing a helper said.
 */
export type IntentKind = "ask-level" | "point" | "stop-pointing" | "suggest-answer" | "suggest-repair" | "suggest-action" | "turn" | "fill-in" | "chat" | "typing" | "co-sign" | "do-not-co-sign" | "cannot-help" | "hand-over" | "leave";

/**
 * An invitation. Its token is shown once.
 */
export type Invitation = { 
/**
 * The secret part of the link, used once.
 */
token: string, 
/**
 * The role it gives.
 */
role: Role, 
/**
 * When it ends.
 */
expires: Millis, };

/**
 * An invitation to hand on.
 */
export type InvitationLink = { 
/**
 * The link.
 */
link: string, 
/**
 * The same as a QR code: rows of modules, `1` for dark, with a quiet zone.
 */
qr: Array<string>, 
/**
 * When it ends.
 */
expires: Millis, };

/**
 * What an invitation leads to, before anything is sent there but a greeting.
 */
export type InvitationView = { 
/**
 * The address of the server.
 */
server: string, 
/**
 * What the organisation is called; empty when it is to be set up.
 */
organisation: string, 
/**
 * Whether the invited person sets the organisation up.
 */
first: boolean, 
/**
 * The fingerprint of the root, in groups of four.
 */
root: string, };

/**
 * Asks for an invitation link.
 */
export type Invite = { 
/**
 * The role that the invited person gets.
 */
role: Role, 
/**
 * Who it is meant for, as a reminder; 1 to 120 characters.
 */
name: string, };

/**
 * Makes an invitation.
 */
export type InviteWith = { 
/**
 * The role it gives.
 */
role: Role, 
/**
 * Who it is for.
 */
name: string, };

/**
 * A program with its arguments. Nothing here is ever read by a shell.
 */
export type Invocation = { 
/**
 * The name of the program, without a path.
 */
program: string, 
/**
 * Its arguments, one by one.
 */
args: Array<string>, 
/**
 * What it is told over its standard input, as data and in one line; none when it is told nothing that is in the plan.
 */
input?: string, };

/**
 * Uses an invitation: makes an account and enrols the device. When the answer was lost, the same once more, with the same login,
 * password and device key, starts another session.
 */
export type Join = { 
/**
 * From the invitation.
 */
token: string, 
/**
 * What people call the person; 1 to 120 characters.
 */
name: string, 
/**
 * What the person signs in with: 1 to 120 characters, compared without case.
 */
login: string, 
/**
 * 12 to 200 characters, and not the login.
 */
password: string, 
/**
 * The name of the computer.
 */
device_name: string, 
/**
 * The public Ed25519 key of the device, 64 hexadecimal digits.
 */
device_key: string, };

/**
 * Joins an organisation.
 */
export type JoinWith = { 
/**
 * The invitation.
 */
link: string, 
/**
 * What people call me.
 */
name: string, 
/**
 * What I sign in with.
 */
login: string, 
/**
 * My password.
 */
password: string, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * Where secrets are.
 */
export type KeyringState = "kept" | "memory-only";

/**
 * Who is asked for help.
 */
export type Lane = "peer" | "it";

/**
 * A lease on a request.
 */
export type Lease = { 
/**
 * Its number. Each one of a request is higher than all before it; everything its holder writes carries it.
 */
lease: number, 
/**
 * When it ends, by the clock of the server, if it is not renewed.
 */
until: Millis, 
/**
 * What the clock of the server says.
 */
now: Millis, };

/**
 * Ends a lease. Sent again, it is answered again.
 */
export type Leave = { 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * `peer` puts it back among those that wait for a power user, `it` hands it over to IT.
 */
to: Lane, 
/**
 * What IT has to know, at most 8,000 characters; empty when it goes back to power users.
 */
text: string, };

/**
 * Lets in who waits at one of my requests.
 */
export type LetIn = { 
/**
 * Which.
 */
request: RequestId, 
/**
 * Where I saw it stand.
 */
rev: number, 
/**
 * Who comes, as I saw it.
 */
comes: Comes, };

/**
 * What a helper may do in a session. Each may what the one before may.
 *
 * The levels are a ladder. Giving one gives those below it, because who may fill in an answer may also point at it. Taking
 * one back takes those above it with it: a person who takes *point* back and still has somebody turning their pages was
 * deceived, and the most restrictive reading wins.
 */
export type Level = "follow" | "point" | "suggest" | "drive";

/**
 * A level of a session.
 */
export type LevelOf = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * Which level.
 */
level: Level, };

/**
 * A limit that stopped somebody.
 */
export type LimitOf = { 
/**
 * The boundaries that decided.
 */
boundaries: Array<BoundaryId>, 
/**
 * The action that was stopped, by name.
 */
action: string | null, };

/**
 * A limit that stopped somebody, as IT reads it.
 */
export type LimitView = { 
/**
 * What was stopped: *Removing a printer*.
 */
act: string | null, 
/**
 * The boundary, if the rules here know it.
 */
boundary: BoundaryView | null, };

/**
 * One line.
 */
export type Line = { 
/**
 * When.
 */
at: Millis, 
/**
 * Who did it.
 */
by: By, 
/**
 * What.
 */
told: Told, };

/**
 * One line, in pieces.
 */
export type LineText = { 
/**
 * The pieces: plain text, and tokens in place of what was hidden.
 */
pieces: Array<Piece>, 
/**
 * Whether the person hid the whole line.
 */
hidden: boolean, };

/**
 * How the connection of a session stands.
 */
export type LineView = { "line": "connecting" } | { "line": "secure" } | { "line": "reconnecting", 
/**
 * Since when.
 */
since: Millis, } | { "line": "away", 
/**
 * Since when.
 */
since: Millis, } | { "line": "ended" };

/**
 * An invitation, as it was copied.
 */
export type Link = { 
/**
 * The link.
 */
link: string, };

/**
 * Asks for the way from one checkpoint to another.
 */
export type LinkQuery = { 
/**
 * The place that the client has a checkpoint of.
 */
after: number, 
/**
 * The place to get to; without one, the newest.
 */
until?: number | null, };

/**
 * The way from one checkpoint to another, or the first part of it.
 */
export type Links = { 
/**
 * What the record has at the place that the client named; none when it is shorter.
 */
from: Checkpoint | null, 
/**
 * [`AuditEntry::act`] of the entries after it, in order, 1,000 at most.
 */
acts: Array<Digest>, 
/**
 * What the record has at the last of them.
 */
to: Checkpoint, };

/**
 * Which requests, from where on.
 */
export type ListQuery = { 
/**
 * Which.
 */
view: View, 
/**
 * Words to look for in the person's words, their name, or the reference.
 */
search?: string | null, 
/**
 * See [`crate::PageQuery`].
 */
cursor?: string | null, 
/**
 * See [`crate::PageQuery`].
 */
limit?: number | null, };

/**
 * What sort of thing happened.
 */
export type LogKind = "said" | "answered" | "checked" | "found" | "did" | "limited" | "stopped" | "aside" | "sent";

/**
 * One line of *So far*.
 */
export type LogLine = { 
/**
 * When.
 */
at: Millis, 
/**
 * What sort of thing it is.
 */
kind: LogKind, 
/**
 * What happened.
 */
text: string, 
/**
 * The question it answers, when the answer can be changed.
 */
change: StepId | null, };

/**
 * The last change that two people looked at.
 */
export type LookedAt = { 
/**
 * It.
 */
signed: SignedChange, 
/**
 * The two, with the devices that they had. They may have left since.
 */
people: Array<Staff>, };

/**
 * Everything that the organisation publishes, in one signed list.
 */
export type Manifest = { 
/**
 * Counts up with every publishing.
 */
version: number, 
/**
 * Of the root whose policy key signed it.
 */
root_version: number, 
/**
 * What the organisation is called.
 */
organisation: string, 
/**
 * When it was made.
 */
made: Millis, 
/**
 * After this, only *alone* rules stay; see invariant 2.
 */
expires: Millis, 
/**
 * The files.
 */
files: Array<ManifestFile>, 
/**
 * The groups that reports are sealed for.
 */
readers: { [key in Group]: Readers }, 
/**
 * Who may help others, and with what.
 */
certificates?: Array<Certificate>, 
/**
 * Who is of IT, with their devices: who owns a request may be let into its run.
 */
staff?: Array<Staff>, 
/**
 * Groups of people and of computers.
 */
groups?: { [key in Group]: Members }, 
/**
 * How the rules came to be what they are.
 */
publishing?: Publishing, 
/**
 * The telephone number to call when nothing else works; empty when there is none.
 */
telephone: string, };

/**
 * A file that the manifest names.
 */
export type ManifestFile = { 
/**
 * Its name in the content, such as `boundaries/default.yaml`.
 */
path: string, 
/**
 * What it is.
 */
purpose: Purpose, 
/**
 * Its SHA-256.
 */
sha256: Digest, 
/**
 * Its size in bytes.
 */
size: number, };

/**
 * What there is to look at.
 */
export type Matter = { "matter": "unusable", 
/**
 * What is wrong, for somebody who knows tables.
 */
detail: string, } | { "matter": "unknown-action", 
/**
 * What is written there.
 */
name: string, } | { "matter": "unknown-group", 
/**
 * Which.
 */
group: Group, } | { "matter": "no-words", 
/**
 * Which.
 */
language: string, } | { "matter": "review-past", 
/**
 * When.
 */
review: Date, } | { "matter": "never-counts", 
/**
 * The stricter one.
 */
because: BoundaryId, } | { "matter": "nobody-may", 
/**
 * Which.
 */
action: string, };

/**
 * Who is signed in.
 */
export type Me = { 
/**
 * Their id.
 */
id: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * The device of this session, when it is one that is enrolled.
 */
device: DeviceId | null, 
/**
 * What the organisation is called.
 */
organisation: string, };

/**
 * Who and what is in a group.
 */
export type Members = { 
/**
 * What people call it, such as `Sales`.
 */
name: string, 
/**
 * The people.
 */
people?: Array<PersonId>, 
/**
 * The computers, by the keys of their apps.
 */
computers?: Array<PublicKey>, };

/**
 * A point in time: milliseconds since 1970-01-01 UTC.
 */
export type Millis = number;

/**
 * Something that can be done to a request.
 */
export type Move = "own" | "take-over" | "release" | "reply" | "ask-back" | "note" | "resolve" | "confirm" | "reopen" | "cancel" | "claim" | "let-in" | "let-go" | "ask-it" | "hand-over" | "ask-peers" | "decline" | "thank";

/**
 * Moves one of my requests.
 */
export type MoveMine = { 
/**
 * Which.
 */
request: RequestId, 
/**
 * What is to happen.
 */
to: Move, 
/**
 * Where I saw it stand.
 */
rev: number, 
/**
 * What goes with it.
 */
text: string, };

/**
 * Changes a request. It is refused when the request moved on since `rev`.
 */
export type MoveRequest = { 
/**
 * What is to happen.
 */
move: Move, 
/**
 * [`RequestView::rev`] of what the person looked at.
 */
rev: number, 
/**
 * What goes with it: a reply, a reason, a note. At most 8,000 characters; empty where none is needed.
 */
text: string, 
/**
 * A name of this move, made by the client, so that it happens once (UUID).
 */
key: string, 
/**
 * The number of the lease that a power user makes it with. Without it they are nobody here.
 */
lease?: number, };

/**
 * One of my requests.
 */
export type MyRequest = { 
/**
 * Which.
 */
id: RequestId, 
/**
 * Its reference.
 */
reference: string, 
/**
 * The first line of what I said.
 */
words: string, 
/**
 * How it stands.
 */
state: MyState, 
/**
 * Who has it.
 */
owner: string | null, 
/**
 * When I sent it.
 */
sent: Millis, 
/**
 * When something last happened.
 */
changed: Millis, 
/**
 * Whether something happened that I have not looked at.
 */
news: boolean, 
/**
 * Whether somebody waits to be let in, whom the organisation's rules name.
 */
at_the_door: boolean, };

/**
 * One of my requests, whole.
 */
export type MyRequestView = { 
/**
 * As in the list.
 */
row: MyRequest, 
/**
 * What happened, oldest first; empty while it waits.
 */
timeline: Array<TimelineEntry>, 
/**
 * What I can do.
 */
moves: Array<Move>, 
/**
 * Where it stands.
 */
rev: number, 
/**
 * Whether this is as of now; otherwise it is what was last seen.
 */
current: boolean, 
/**
 * How it stands with power users, or with somebody of IT who wants to join; none when it is about neither.
 */
peer: PeerStand | null, 
/**
 * The sessions about it that can be told again on this computer.
 */
sessions: Array<SessionCard>, };

/**
 * How one of my requests stands.
 */
export type MyState = { "kind": "waiting", 
/**
 * How often sending was tried.
 */
tries: number, 
/**
 * The last reason why not, as a code of `AppError`.
 */
problem: string | null, } | { "kind": "at", 
/**
 * How it stands there.
 */
state: State, };

/**
 * A device to enrol.
 */
export type NewDevice = { 
/**
 * The name of the computer.
 */
name: string, 
/**
 * Its public Ed25519 key, 64 hexadecimal digits.
 */
key: string, };

/**
 * Changes my password.
 */
export type NewPassword = { 
/**
 * The one until now.
 */
old: string, 
/**
 * The new one.
 */
new: string, };

/**
 * What happened.
 */
export type News = { "kind": "request", 
/**
 * Which.
 */
id: RequestId, 
/**
 * Whose request it is.
 */
asked: PersonId, 
/**
 * How it stands now.
 */
state: State, 
/**
 * What happened to it, in one word of [`crate::request::Happening`].
 */
what: string, 
/**
 * Who did it; the server itself has an empty name.
 */
by: PersonRef, } | { "kind": "inbox", 
/**
 * Which.
 */
id: RequestId, 
/**
 * What a helper has to know.
 */
skill: Skill, 
/**
 * Whether it waits now: it is new or came back. Otherwise somebody has it, or it is over.
 */
waits: boolean, } | { "kind": "helper", 
/**
 * Of which request.
 */
id: RequestId, 
/**
 * When it goes back to its place if nothing is heard of them; none when they are here again.
 */
back: Millis | null, } | { "kind": "outcome", 
/**
 * Which.
 */
id: RequestId, 
/**
 * How it stands now.
 */
state: State, 
/**
 * Whether somebody said thank you just now.
 */
thanked: boolean, } | { "kind": "approval", 
/**
 * Which.
 */
id: ApprovalId, 
/**
 * Who asked.
 */
asked: PersonId, } | { "kind": "manifest", 
/**
 * Its version.
 */
version: number, };

/**
 * No arguments.
 */
export type Nothing = Record<symbol, never>;

/**
 * Says that a limit stopped this person.
 */
export type ObjectTo = { 
/**
 * Which limit.
 */
boundary: BoundaryId, 
/**
 * What they wanted to do: the name of an action.
 */
action: string | null, 
/**
 * What they wrote about it; may be empty.
 */
comment: string, 
/**
 * The same as it leaves, as the person reviewed it; empty when they wrote nothing.
 */
reviewed: string, };

/**
 * A limit that people objected to.
 */
export type ObjectedTo = { 
/**
 * Which limit.
 */
boundary: BoundaryId, 
/**
 * How many people.
 */
people: number, 
/**
 * How often.
 */
times: number, 
/**
 * How often with a comment.
 */
comments: number, 
/**
 * When the first of them came in.
 */
first: Millis, 
/**
 * When the last of them came in.
 */
last: Millis, };

/**
 * Somebody says that a limit stopped them.
 */
export type Objection = { 
/**
 * Which limit.
 */
boundary: BoundaryId, 
/**
 * What they wanted to do: the name of an action.
 */
action: string | null, 
/**
 * What they wrote about it, after redaction, at most 1,000 characters; may be empty.
 */
comment: string, 
/**
 * The version of the manifest that the limit came with; none when there was none.
 */
policy: number | null, 
/**
 * When they said it, by the clock of their computer.
 */
said: Millis, };

/**
 * That a limit stopped somebody, said once (UUIDv7, made by the client).
 */
export type ObjectionId = string;

/**
 * An objection, as IT reads it.
 */
export type ObjectionRow = { 
/**
 * Which.
 */
id: ObjectionId, 
/**
 * Who said it.
 */
by: PersonRef, 
/**
 * When it came in.
 */
received: Millis, 
/**
 * What they wanted to do: the name of an action.
 */
action: string | null, 
/**
 * What they wrote; may be empty.
 */
comment: string, 
/**
 * The version of the manifest that the limit came with.
 */
policy: number | null, };

/**
 * The limits that people objected to, the one that most people named first, 200 at most.
 */
export type Objections = { 
/**
 * A row a limit.
 */
rows: Array<ObjectedTo>, };

/**
 * Which objections to one limit.
 */
export type ObjectionsQuery = { 
/**
 * Which come first.
 */
first: Age, 
/**
 * [`crate::Page::next`] of the page before.
 */
cursor?: string | null, 
/**
 * At most this many rows, 50 unless told, 200 at most.
 */
limit?: number | null, };

/**
 * What was sent along when a request went on to IT.
 */
export type OpenedPacket = { 
/**
 * When it was sealed.
 */
made: Millis, 
/**
 * Whether signature, hashes and sections all fit.
 */
integrity: Integrity, 
/**
 * The answers and results of the run, with values, as they stood then.
 */
run: Array<LogLine>, 
/**
 * The session with the power user, as the person shared it; none when there was none.
 */
session: Transcript | null, };

/**
 * A part of an opened report.
 */
export type OpenedPart = { 
/**
 * Which.
 */
id: PartId, 
/**
 * What it is, in words.
 */
title: string, 
/**
 * How collecting ended.
 */
collecting: Collecting, 
/**
 * Its texts.
 */
files: Array<FileText>, };

/**
 * A report, opened by IT with their own key.
 */
export type OpenedReport = { 
/**
 * The request it belongs to.
 */
request: RequestId, 
/**
 * Whether signature, hashes and sections all fit.
 */
integrity: Integrity, 
/**
 * The computer that signed, by name.
 */
signed_by: string, 
/**
 * When it was sealed.
 */
made: Millis, 
/**
 * What the analyzers said.
 */
verdicts: Array<VerdictView>, 
/**
 * The parts with their texts; also those left out or dropped, without texts.
 */
parts: Array<OpenedPart>, 
/**
 * What was hidden, by class, in words.
 */
hidden: Array<HiddenView>, 
/**
 * The rule pack that hid things.
 */
rules: string, 
/**
 * The size of the sealed report in bytes.
 */
size: number, 
/**
 * The answers and results of the run, with values.
 */
run: Array<LogLine>, 
/**
 * What was sent along when it went on to IT, oldest first.
 */
packets: Array<OpenedPacket>, };

/**
 * Help that a page leads to.
 */
export type OtherHelp = { 
/**
 * Its wizard.
 */
wizard: WizardId, 
/**
 * Its title.
 */
title: string, };

/**
 * The answer of an analyzer.
 */
export type Outcome = "pass" | "warn" | "fail" | "unknown";

/**
 * What can be done here, and by whom.
 */
export type OverviewView = { 
/**
 * Every action, in the order of the registry.
 */
rows: Array<CaseView>, 
/**
 * Whether there is an organisation whose limits these are.
 */
has_organisation: boolean, };

/**
 * What goes along when a call for help goes on to IT: the run as it is now, and what was said about it.
 */
export type Packet = { 
/**
 * The sealed part, uploaded before. Its receipt names the request.
 */
bundle: SubmittedBundle, };

/**
 * One page of a list.
 */
export type Page<T> = { 
/**
 * The rows, in the order of the list.
 */
rows: Array<T>, 
/**
 * Where the next page begins; none on the last one.
 */
next: string | null, };

/**
 * What sort of page it is.
 */
export type PageKind = "question" | "tell" | "checking" | "finding" | "refused" | "working" | "prove" | "proved" | "done" | "ended";

/**
 * Where to begin in a list, and how much of it.
 */
export type PageQuery = { 
/**
 * [`Page::next`] of the page before.
 */
cursor?: string | null, 
/**
 * At most this many rows, 50 unless told, 200 at most.
 */
limit?: number | null, };

/**
 * The name of a collector, an analyzer or a part of a report.
 */
export type PartId = string;

/**
 * A part of a report.
 */
export type PartRef = { 
/**
 * Of which request.
 */
request: RequestId, 
/**
 * Which part.
 */
part: PartId, };

/**
 * The texts of one part, exactly as they would leave.
 */
export type PartText = { 
/**
 * Which.
 */
id: PartId, 
/**
 * What it is, in words.
 */
title: string, 
/**
 * Its files.
 */
files: Array<FileText>, };

/**
 * A part of the report.
 */
export type PartView = { 
/**
 * Which.
 */
id: PartId, 
/**
 * What it is, in words.
 */
title: string, 
/**
 * How collecting ended; none while it goes on.
 */
collecting: Collecting | null, 
/**
 * Whether it will be sent.
 */
included: boolean, 
/**
 * Its size in bytes.
 */
size: number, 
/**
 * How many texts were hidden in it.
 */
hidden: number, 
/**
 * What was hidden, in words: *3 names of documents*.
 */
hidden_words: Array<string>, };

/**
 * A power user, as their certificate says.
 */
export type PeerCard = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * Where they work.
 */
team: string, 
/**
 * How far they have come; none for somebody of IT.
 */
rank: Rank | null, 
/**
 * What they can help with, in words.
 */
skills: Array<string>, 
/**
 * Until when the certificate counts; none for somebody of IT.
 */
until: Millis | null, };

/**
 * How a call for help stands that power users were asked about, or that somebody of IT wants to join.
 */
export type PeerStand = { 
/**
 * Who has it and waits to be let in, as their certificate says.
 */
helper: PeerCard | null, 
/**
 * How they come: what the person agrees to is exactly this.
 */
comes: Comes | null, 
/**
 * Six digits that their app shows too, and nobody else's: for two who talk to each other.
 */
code: string | null, 
/**
 * The name of somebody who has it and whom no certificate names: nobody to let in.
 */
unproved: string | null, 
/**
 * When it goes back to its place because nothing is heard of them.
 */
back: Millis | null, 
/**
 * How many could help; none while the server cannot be reached, or when somebody has it.
 */
numbers: Helpers | null, 
/**
 * When IT is asked if nobody came.
 */
then_it: Millis | null, 
/**
 * From when on power users are asked.
 */
not_before: Millis | null, 
/**
 * The run it is about, when that is on this computer.
 */
run: RunId | null, 
/**
 * Whether somebody is live in that run now.
 */
is_live: boolean, 
/**
 * Whether the person may let somebody in now.
 */
can_let_in: boolean, };

/**
 * What a person wishes when they ask power users.
 */
export type PeerWishes = { 
/**
 * After how many minutes IT is asked if nobody came; none leaves it with power users.
 */
then_it: number | null, 
/**
 * In how many minutes they may be asked; none at once.
 */
later: number | null, 
/**
 * Who shall not be asked.
 */
not_by: Array<PersonId>, };

/**
 * A person, as IT sees them.
 */
export type Person = { 
/**
 * Their id.
 */
id: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * What they sign in with.
 */
login: string, 
/**
 * What they may do.
 */
role: Role, 
/**
 * Since when they have an account.
 */
since: Millis, 
/**
 * Their devices.
 */
devices: Array<Device>, };

/**
 * A person with an account.
 */
export type PersonId = string;

/**
 * A person.
 */
export type PersonOf = { 
/**
 * Who.
 */
person: PersonId, };

/**
 * A person by name.
 */
export type PersonRef = { 
/**
 * Their id.
 */
id: PersonId, 
/**
 * What people call them.
 */
name: string, };

/**
 * A piece of a line.
 */
export type Piece = { 
/**
 * The text, or the token.
 */
text: string, 
/**
 * What kind of thing was hidden here, in words; none for plain text.
 */
hidden: string | null, };

/**
 * A plan that was asked to be co-signed.
 */
export type PlanOf = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The plan.
 */
plan: Digest, };

/**
 * A plan, to be agreed to.
 */
export type PlanView = { 
/**
 * The name of exactly this plan.
 */
digest: Digest, 
/**
 * The one-use number of this page; it goes back with the consent.
 */
nonce: string, 
/**
 * The words of the button.
 */
button: string, 
/**
 * What would be different.
 */
effects: Array<EffectView>, 
/**
 * The exact programs.
 */
invocations: Array<Invocation>, 
/**
 * What it takes to go back.
 */
class: EffectClass, 
/**
 * What is lost for good.
 */
loss: string | null, 
/**
 * Whether it needs more rights than the person has.
 */
needs_privilege: boolean, 
/**
 * How long it usually takes, in seconds.
 */
seconds: number, 
/**
 * The name of the power user who co-signed exactly this plan, where the rules ask for one.
 */
co_signed_by: string | null, 
/**
 * Who approved exactly this plan, where the rules ask for that.
 */
approved: ApprovedView | null, };

/**
 * A kind of computer.
 */
export type Platform = "linux" | "windows" | "macos";

/**
 * Which policy decided.
 */
export type PolicyVersion = { 
/**
 * The version of the manifest that it came with.
 */
version: number, 
/**
 * The SHA-256 of its rows and rules.
 */
digest: Digest, };

/**
 * "I can help now, until ..."
 */
export type Presence = { 
/**
 * Until when; 24 hours ahead at most.
 */
until: Millis, 
/**
 * In which languages (BCP 47), 1 to 16 of them.
 */
languages: Array<string>, };

/**
 * Exactly what a helper would see of a run.
 */
export type PreviewView = { 
/**
 * The page as they would see it.
 */
page: SeenPage, 
/**
 * What is hidden from them, and what they see in its place.
 */
hidden: Array<CutFact>, };

/**
 * What is reported of a change that needs more rights than the person has: everything that a rule can ask about, so that a
 * draft of the rules can be tried on it, and nothing of what the change was made to.
 */
export type PrivilegedChange = { 
/**
 * The action.
 */
action: string, 
/**
 * The groups of the person.
 */
groups: Array<Group>, 
/**
 * The groups of the computer.
 */
computer?: Array<Group>, 
/**
 * What the person was certified for.
 */
certified?: Array<Skill>, 
/**
 * The facts.
 */
context: Context, 
/**
 * The policy; none when there was none.
 */
policy: PolicyVersion | null, 
/**
 * Whether it still counted.
 */
freshness: Freshness, 
/**
 * What the plan needed.
 */
clearance: Clearance, 
/**
 * The boundaries that decided.
 */
boundaries: Array<BoundaryId>, 
/**
 * What it would be with the rules in shadow; none when there are none.
 */
shadow: ShadowResult | null, };

/**
 * Why the server said no.
 */
export type Problem = { "code": "sign-in-first" } | { "code": "wrong-password" } | { "code": "not-allowed" } | { "code": "not-found" } | { "code": "wrong-method" } | { "code": "invitation-over" } | { "code": "login-taken" } | { "code": "last-it" } | { "code": "id-reused" } | { "code": "moved", 
/**
 * What it is now.
 */
state: State, 
/**
 * Who has it now, by name.
 */
owner: string | null, } | { "code": "taken", 
/**
 * Who, by name.
 */
by: string, } | { "code": "lease-lost", 
/**
 * Who has it now, by name; nobody, or not a power user, when there is none.
 */
by: string | null, } | { "code": "helping-already", 
/**
 * Which.
 */
id: RequestId, } | { "code": "approval-over" } | { "code": "not-newer" } | { "code": "needs-second" } | { "code": "blob-missing", 
/**
 * Its SHA-256.
 */
sha256: string, } | { "code": "too-large", 
/**
 * The limit in bytes.
 */
limit: number, } | { "code": "unusable", 
/**
 * Which field, as a JSON pointer.
 */
field: string, 
/**
 * What was expected, in English, for people who write programs.
 */
expected: string, } | { "code": "slow-down", 
/**
 * Seconds to wait.
 */
seconds: number, } | { "code": "too-many-submits", 
/**
 * Seconds to wait.
 */
seconds: number, } | { "code": "too-many-moves", 
/**
 * Seconds to wait.
 */
seconds: number, } | { "code": "too-many-attempts", 
/**
 * Seconds to wait.
 */
seconds: number, } | { "code": "too-many-connections", 
/**
 * Seconds to wait.
 */
seconds: number, } | { "code": "too-many-live", 
/**
 * Seconds to wait.
 */
seconds: number, } | { "code": "internal", 
/**
 * The number to quote.
 */
incident: string, } | { "code": "unavailable" };

/**
 * A change of the rules that waits.
 */
export type ProposalRef = { 
/**
 * Its digest, as it was shown.
 */
digest: Digest, };

/**
 * A change that waits for a second person.
 */
export type ProposalView = { 
/**
 * Its digest: what is signed.
 */
digest: Digest, 
/**
 * Who made it.
 */
by: string, 
/**
 * Whether that is the person who looks at it.
 */
is_mine: boolean, 
/**
 * Whether it follows from what is published, and was signed by who made it.
 */
is_sound: boolean, 
/**
 * Whether a second person has signed it.
 */
is_seconded: boolean, 
/**
 * Why.
 */
why: string, 
/**
 * When.
 */
made: Millis, 
/**
 * The groups that get it at first; everybody when there are none.
 */
groups: Array<Group>, 
/**
 * What would be decided otherwise.
 */
comparison: ComparisonView, 
/**
 * What people would have otherwise of the organisation's wizards.
 */
wizards: Array<WizardDifference>, };

/**
 * A change of the rules that waits; none when none does.
 */
export type Proposed = { 
/**
 * It, with one signature or two.
 */
proposal: SignedChange | null, };

/**
 * A public Ed25519 key, as 64 lower-case hexadecimal digits. A point that is not on the curve, or of small order, is
 * not a key.
 */
export type PublicKey = string;

/**
 * Sets the organisation up, or adds to the chain of roots.
 */
export type PublishRoot = { 
/**
 * The new root.
 */
root: SignedRoot, 
/**
 * What the organisation is called; only heeded the first time.
 */
organisation: string, };

/**
 * Publishes the draft.
 */
export type PublishRules = { 
/**
 * The version of the manifest that was shown.
 */
version: number, 
/**
 * Why.
 */
why: string, 
/**
 * The groups that get it at first; everybody when there are none.
 */
groups: Array<Group>, };

/**
 * The newest manifest; none before the first one.
 */
export type Published = { 
/**
 * The manifest.
 */
manifest: SignedManifest | null, };

/**
 * Something that was published.
 */
export type PublishedRow = { 
/**
 * The version of the manifest.
 */
version: number, 
/**
 * When.
 */
made: Millis, 
/**
 * Who made the change; empty when it was none of the rules alone.
 */
by: string, 
/**
 * Who looked at it as the second; empty when that is not known any more.
 */
second: string | null, 
/**
 * Why.
 */
why: string, 
/**
 * The groups that had other rules.
 */
rolled_out: Array<Group>, 
/**
 * Whether these are the rules that everybody has now.
 */
is_now: boolean, 
/**
 * Whether it changed the rules.
 */
rules: boolean, 
/**
 * Whether it changed the wizards of the organisation.
 */
wizards: boolean, };

/**
 * How the rules came to be what they are.
 */
export type Publishing = { 
/**
 * What some groups have already.
 */
roll_out?: RollOut | null, 
/**
 * The last change.
 */
change?: SignedChange | null, 
/**
 * The last change that two people looked at; a file of the purpose `looked-at` is its table.
 */
looked_at?: LookedAt | null, };

/**
 * What a published file is.
 */
export type Purpose = "boundaries" | "cedar" | "words" | "wizard" | "looked-at";

/**
 * How far a power user has come. Each step may what the one before may.
 */
export type Rank = "trainee" | "peer" | "senior-peer" | "coach";

/**
 * Who reads.
 */
export type Reader = "user" | "helper" | "it" | "it-shared";

/**
 * The people whose keys open a part of a report, as one group with one key.
 */
export type Readers = { 
/**
 * What people call the group, such as `Northfield IT`.
 */
name: string, 
/**
 * The age recipient of the group (`age1...`).
 */
recipient: string, 
/**
 * The private key of the group, sealed to each member's device: device key to armoured age file.
 */
wrapped: { [key in string]: string }, };

/**
 * Why a level is asked for: one line of up to 300 characters.
 */
export type Reason = string;

/**
 * What the device says about its report. The device signs the canonical form of it.
 */
export type Receipt = { 
/**
 * `deskside-bundle/1`.
 */
schema: string, 
/**
 * The request it belongs to.
 */
request: RequestId, 
/**
 * When it was sealed.
 */
made: Millis, 
/**
 * The version of the app.
 */
app: string, 
/**
 * The rule pack that hid things, and its SHA-256.
 */
rules: string, 
/**
 * See `rules`.
 */
rules_sha256: Digest, 
/**
 * The parts.
 */
parts: Array<ReceiptPart>, 
/**
 * The sealed sections.
 */
sections: Array<ReceiptSection>, 
/**
 * How many analyzers came to each outcome.
 */
verdicts: { [key in Outcome]?: number }, };

/**
 * One part of the report, as the receipt lists it.
 */
export type ReceiptPart = { 
/**
 * Which.
 */
id: PartId, 
/**
 * How collecting ended.
 */
collecting: Collecting, 
/**
 * Its size before sealing, in bytes.
 */
size: number, 
/**
 * How many texts were hidden in it, by class.
 */
hidden: { [key in string]: number }, 
/**
 * The lines that the person hid.
 */
hidden_lines: number, };

/**
 * A sealed section: the parts for one group of readers.
 */
export type ReceiptSection = { 
/**
 * Its name.
 */
id: PartId, 
/**
 * Who can open it.
 */
readers: Group, 
/**
 * The SHA-256 of the sealed bytes.
 */
sha256: Digest, 
/**
 * The size of the sealed bytes.
 */
size: number, };

/**
 * What following the whole record came to.
 */
export type RecordCheck = { 
/**
 * The last entry up to which each follows from the one before.
 */
whole: Checkpoint, 
/**
 * The first entry that does not; none when all do.
 */
broken: number | null, };

/**
 * One key on the recovery sheet.
 */
export type RecoveryKey = { 
/**
 * `root`, `policy` or `readers`.
 */
role: string, 
/**
 * The key in groups of four, each line with a check sign.
 */
lines: Array<string>, };

/**
 * The sheet that brings the organisation's keys back. It is shown until somebody says that it is on paper.
 */
export type RecoverySheet = { 
/**
 * What the organisation is called.
 */
organisation: string, 
/**
 * When it was made.
 */
made: Millis, 
/**
 * The keys: what each is for, and its lines.
 */
keys: Array<RecoveryKey>, 
/**
 * The fingerprint of the root, in groups of four.
 */
root: string, };

/**
 * Refuses to approve.
 */
export type RefuseApproval = { 
/**
 * What was asked.
 */
approval: ApprovalId, 
/**
 * Why, for the person.
 */
reason: string, };

/**
 * Why what a helper said was not done.
 */
export type Refused = { "why": "unreadable", 
/**
 * Why.
 */
wire: WireError, } | { "why": "too-many" } | { "why": "over" } | { "why": "paused" } | { "why": "not-following" } | { "why": "needs-level", 
/**
 * Which.
 */
level: Level, } | { "why": "has-level" } | { "why": "asked-already" } | { "why": "above-rules", 
/**
 * How far they go.
 */
highest: Level, } | { "why": "page-changed", 
/**
 * The one that is shown; none when there is none.
 */
rev: number | null, } | { "why": "no-such-spot" } | { "why": "only-the-person" } | { "why": "no-page-that-way" } | { "why": "nothing-chosen" } | { "why": "number-taken" } | { "why": "too-many-suggestions" } | { "why": "not-an-action" } | { "why": "not-on-this-page" } | { "why": "not-from-here", 
/**
 * Which argument.
 */
argument: string, } | { "why": "co-sign", 
/**
 * Why.
 */
error: CoSignError, };

/**
 * What the other side refused.
 */
export type RefusedView = { 
/**
 * What sort of thing.
 */
kind: IntentKind | null, 
/**
 * Why.
 */
why: Refused, };

/**
 * Something to look at.
 */
export type RemarkView = { 
/**
 * The row; none when it is about all of it.
 */
rule: BoundaryId | null, 
/**
 * The field of the row; empty for the whole row.
 */
field: string, 
/**
 * What it is.
 */
what: Matter, 
/**
 * What the action is called that it is about; empty when it is about none.
 */
act: string, 
/**
 * Whether it has to be mended first.
 */
stops: boolean, };

/**
 * What can be done about a cause.
 */
export type Remedy = { "remedy": "change", 
/**
 * What.
 */
plan: PlanView, } | { "remedy": "manual", 
/**
 * The headline.
 */
headline: string, 
/**
 * The instruction, a step a line.
 */
steps: Array<string>, };

/**
 * One call for help (UUIDv7, made by the client).
 */
export type RequestId = string;

/**
 * A request.
 */
export type RequestRef = { 
/**
 * Which.
 */
request: RequestId, };

/**
 * A request in a list.
 */
export type RequestRow = { 
/**
 * Its id.
 */
id: RequestId, 
/**
 * The reference that people read to each other.
 */
reference: string, 
/**
 * How it stands.
 */
state: State, 
/**
 * Who is asked.
 */
lane: Lane, 
/**
 * The first line of the person's words.
 */
words: string, 
/**
 * What they were doing.
 */
wizard: WizardRef | null, 
/**
 * Who asks.
 */
person: PersonRef, 
/**
 * Who has it.
 */
owner: PersonRef | null, 
/**
 * When the server took it in.
 */
received: Millis, 
/**
 * When something last happened to it.
 */
changed: Millis, 
/**
 * Whether there is a sealed report.
 */
has_report: boolean, 
/**
 * Whether a boundary was hit.
 */
at_limit: boolean, };

/**
 * A request, whole.
 */
export type RequestView = { 
/**
 * As in a list.
 */
row: RequestRow, 
/**
 * Counts up with every move. A move names the one it was made on.
 */
rev: number, 
/**
 * As it was submitted.
 */
submitted: SubmitRequest, 
/**
 * The computer's name and its public key, as it was enrolled.
 */
device: Device, 
/**
 * What happened, oldest first.
 */
timeline: Array<TimelineEntry>, 
/**
 * What this person may do with it now.
 */
moves: Array<Move>, 
/**
 * Which power user has it, or who of IT asks to be let in, for those who have to know with whom a session is.
 */
claim?: ClaimView, 
/**
 * What the person who asked sent along when it went on to IT, oldest first.
 */
packets?: Array<Packet>, };

/**
 * Brings a key back from the recovery sheet.
 */
export type RestoreKey = { 
/**
 * Its four lines, as somebody typed them.
 */
lines: string, };

/**
 * Which key was brought back.
 */
export type RestoredKey = { 
/**
 * `root`, `policy` or `readers`.
 */
role: string, };

/**
 * What a person may do at the server.
 */
export type Role = "user" | "power-user" | "it";

/**
 * Files that some groups get, while all others have those of the manifest.
 */
export type RollOut = { 
/**
 * Who gets them: groups of people or of computers.
 */
groups: Array<Group>, 
/**
 * All files, in place of those of the manifest.
 */
files: Array<ManifestFile>, };

/**
 * Rules that some groups have already.
 */
export type RollOutView = { 
/**
 * The groups.
 */
groups: Array<Group>, 
/**
 * What is decided otherwise for them.
 */
comparison: ComparisonView, 
/**
 * What they have otherwise of the organisation's wizards.
 */
wizards: Array<WizardDifference>, };

/**
 * The organisation's root: which keys may sign what.
 */
export type Root = { 
/**
 * From 1, without gaps.
 */
version: number, 
/**
 * The root key.
 */
root: PublicKey, 
/**
 * The keys that may sign a manifest.
 */
policy: Array<PublicKey>, 
/**
 * When it was made.
 */
made: Millis, 
/**
 * After this, a new one is wanted.
 */
expires: Millis, };

/**
 * The chain of roots, oldest first. Each was signed by the one before it and by itself.
 */
export type Roots = { 
/**
 * The chain.
 */
chain: Array<SignedRoot>, };

/**
 * One boundary.
 */
export type Row = { 
/**
 * Its name, which refusals and records quote.
 */
id: BoundaryId, 
/**
 * Whom it is about: `everyone`, `power-users`, `it`, or a group of the organisation.
 */
who: Array<Group>, 
/**
 * Whom of these it is not about.
 */
except?: Array<Group>, 
/**
 * Names of actions, families such as `printer.*`, or `*`.
 */
actions: Array<string>, 
/**
 * What these actions need.
 */
clearance: Clearance, 
/**
 * When it applies; always without conditions.
 */
when?: Conditions, 
/**
 * The Fluent key of the reason.
 */
reason: string, 
/**
 * Whom to ask about it, as people know them.
 */
owner: string, 
/**
 * Since when it is so.
 */
since: Date, 
/**
 * When somebody asks whether it still should be.
 */
review: Date, 
/**
 * Who approves; only and always with the clearance `with-approval`.
 */
approver?: Group | null, 
/**
 * It decides nothing yet: what it would have decided is recorded.
 */
shadow?: boolean, };

/**
 * How a check stands, on the page.
 */
export type RowStatus = "waiting" | "checking" | { "known": Status };

/**
 * How a row of a draft stands to what is published.
 */
export type RuleState = "same" | "changed" | "new";

/**
 * A boundary, with its words.
 */
export type RuleView = { 
/**
 * The row.
 */
row: Row, 
/**
 * Its reason, by language.
 */
words: { [key in string]: string }, 
/**
 * How it stands to what is published.
 */
state: RuleState, };

/**
 * What the organisation lets a helper do, whatever the person gives.
 */
export type Rules = { 
/**
 * The highest level.
 */
highest: Level, 
/**
 * Which changes may be suggested.
 */
changes: Changes, };

/**
 * How a draft stands.
 */
export type RulesDraft = { 
/**
 * Whether there is a step back.
 */
can_undo: boolean, 
/**
 * Whether there is a step forward.
 */
can_redo: boolean, 
/**
 * Whether something was published since it was begun.
 */
is_stale: boolean, };

/**
 * The rules as they are published and as they are drafted.
 */
export type RulesView = { 
/**
 * The version of the manifest.
 */
version: number, 
/**
 * Whether this computer has the key that signs rules.
 */
can_sign: boolean, 
/**
 * The rows as they would be.
 */
rules: Array<RuleView>, 
/**
 * Those that would go.
 */
gone: Array<RuleView>, 
/**
 * When the organisation works, as it would be.
 */
calendar: Calendar | null, 
/**
 * All of it as Cedar; empty when it cannot be compiled.
 */
cedar: string, 
/**
 * What there is to look at.
 */
remarks: Array<RemarkView>, 
/**
 * What would be decided otherwise.
 */
comparison: ComparisonView, 
/**
 * The draft; none when nothing was changed.
 */
draft: RulesDraft | null, 
/**
 * Whether a second person of IT has to look at it.
 */
needs_second: boolean, 
/**
 * Whether there is nobody who could be the second.
 */
is_alone: boolean, 
/**
 * A change that waits for a second person.
 */
proposal: ProposalView | null, 
/**
 * What some groups have already.
 */
roll_out: RollOutView | null, 
/**
 * The groups of the organisation.
 */
groups: Array<GroupView>, 
/**
 * Every action, with what it is called.
 */
acts: Array<ActView>, 
/**
 * Everything that somebody can be certified for.
 */
skills: Array<SkillView>, 
/**
 * The day here.
 */
today: Date, };

/**
 * A run that was begun.
 */
export type RunCard = { 
/**
 * Which.
 */
run: RunId, 
/**
 * The title of its wizard.
 */
title: string, 
/**
 * When it was begun.
 */
started: Millis, };

/**
 * How often runs of one wizard ended in one way.
 */
export type RunEnd = { 
/**
 * Of which wizard.
 */
wizard: WizardId, 
/**
 * How they ended.
 */
end: End, 
/**
 * How often.
 */
count: number, };

/**
 * How runs ended, by wizard: the 200 wizards with the most runs, of the last 400 days.
 */
export type RunEnds = { 
/**
 * By wizard and then by end.
 */
rows: Array<RunEnd>, };

/**
 * One journey through one wizard (UUIDv7).
 */
export type RunId = string;

/**
 * A page of a run.
 */
export type RunPage = { "page": "question", 
/**
 * The step.
 */
step: StepId, 
/**
 * The question.
 */
question: string, 
/**
 * A line below it.
 */
hint: string | null, 
/**
 * What can be chosen; empty when the computer has nothing of the kind.
 */
choices: Array<ChoiceView>, 
/**
 * What was chosen before.
 */
chosen: string | null, 
/**
 * What to say when there is nothing to choose.
 */
empty: string | null, } | { "page": "typed", 
/**
 * The step.
 */
step: StepId, 
/**
 * The question.
 */
question: string, 
/**
 * A line below it.
 */
hint: string | null, 
/**
 * What is typed.
 */
kind: TypedKind, 
/**
 * What was typed before; never a password.
 */
before: string | null, 
/**
 * The answer of who does not know.
 */
not_sure: ChoiceView, } | { "page": "tell", 
/**
 * The step.
 */
step: StepId, 
/**
 * The headline.
 */
headline: string, 
/**
 * The text, in paragraphs.
 */
body: Array<string>, 
/**
 * Whether it is something that only IT does.
 */
needs_it: boolean, 
/**
 * The question that it helps to answer, when it is about one.
 */
back_to: StepId | null, 
/**
 * Other help that fits better.
 */
leads_to: OtherHelp | null, } | { "page": "checking", 
/**
 * The headline.
 */
headline: string, 
/**
 * What is looked at just now.
 */
now: string, 
/**
 * All checks of the run.
 */
rows: Array<CheckRow>, 
/**
 * How many are done.
 */
done: number, 
/**
 * Why they do not go on, until somebody says so; none while they do.
 */
stopped: Stop | null, } | { "page": "finding", 
/**
 * The step.
 */
step: StepId, 
/**
 * The headline.
 */
headline: string, 
/**
 * What it means.
 */
explain: Array<string>, 
/**
 * What can be done, if something can.
 */
remedy: Remedy | null, 
/**
 * Whether another way remains after this one.
 */
has_other: boolean, 
/**
 * What was tried for this cause already and did not help.
 */
tried: Array<string>, 
/**
 * A reference to quote, such as `PRN-204`.
 */
reference: string, } | { "page": "refused", 
/**
 * The step.
 */
step: StepId, 
/**
 * The headline, such as *Removing a printer is done by IT*.
 */
headline: string, 
/**
 * What was found, as a finding would say it.
 */
found: string, 
/**
 * Whether another way remains after this one.
 */
has_other: boolean, 
/**
 * Who can do it.
 */
clearance: Clearance, 
/**
 * Why.
 */
boundary: BoundaryView, 
/**
 * That an approval can be asked for, where somebody could give it.
 */
approval: ApprovalOffer | null, 
/**
 * Who could, and what can be said about it.
 */
stand: CaseStand, } | { "page": "working", 
/**
 * What is being done.
 */
headline: string, 
/**
 * How long it usually takes, in seconds.
 */
seconds: number, } | { "page": "prove", 
/**
 * The step.
 */
step: StepId, 
/**
 * The headline.
 */
headline: string, 
/**
 * What it does.
 */
explain: Array<string>, 
/**
 * The change; the person can leave it.
 */
plan: PlanView, } | { "page": "proved", 
/**
 * The step.
 */
step: StepId, 
/**
 * The question.
 */
question: string, 
/**
 * What the computer saw: *The printer said it was done.*
 */
seen: string, 
/**
 * Whether the computer saw that it worked.
 */
worked: boolean, 
/**
 * The answers.
 */
choices: Array<ChoiceView>, } | { "page": "done", 
/**
 * How it ended.
 */
outcome: Ending, 
/**
 * The headline.
 */
headline: string, 
/**
 * One sentence of proof, with the time.
 */
proof: string | null, 
/**
 * What was changed, with undo.
 */
changes: Array<ChangeView>, 
/**
 * All checks of the run.
 */
rows: Array<CheckRow>, 
/**
 * What the next person will need to know, when it goes on.
 */
hand_over: string | null, } | { "page": "ended", 
/**
 * Why.
 */
headline: string, };

/**
 * A run.
 */
export type RunRef = { 
/**
 * Which.
 */
run: RunId, };

/**
 * What became of a run.
 */
export type RunSummary = { 
/**
 * Of which wizard.
 */
wizard: WizardId, 
/**
 * Its version.
 */
version: number, 
/**
 * The kind of computer.
 */
platform: Platform, 
/**
 * How it ended.
 */
end: End, 
/**
 * When it began, rounded down to the hour.
 */
began: Millis, 
/**
 * How long it took in minutes, rounded up to five; a day at most.
 */
minutes: number, 
/**
 * How its steps stand that check something, in the order of the wizard.
 */
steps: Array<StepSummary>, 
/**
 * The boundaries that stood in the way, each once.
 */
boundaries: Array<BoundaryId>, 
/**
 * The changes that were made, in order.
 */
changes: Array<ChangeSummary>, };

/**
 * A run, as the window shows it.
 */
export type RunView = { 
/**
 * Which.
 */
run: RunId, 
/**
 * Its wizard.
 */
wizard: WizardId, 
/**
 * The title of its wizard.
 */
title: string, 
/**
 * The page.
 */
page: RunPage, 
/**
 * Whether there is a page to go back to.
 */
can_go_back: boolean, 
/**
 * What happened so far, oldest first.
 */
so_far: Array<LogLine>, 
/**
 * How many things happened; rises with each.
 */
rev: number, };

/**
 * How many runs met a limit.
 */
export type RunsAtLimit = { 
/**
 * Which.
 */
boundary: BoundaryId, 
/**
 * How many.
 */
count: number, };

/**
 * A decision, with what decided.
 */
export type SaidView = { 
/**
 * What it needs.
 */
clearance: Clearance, 
/**
 * The boundaries that decide.
 */
by: Array<DecidingView>, 
/**
 * What would ask for less, and why it does not count.
 */
almost: Array<Almost>, };

/**
 * Where a copy was saved.
 */
export type Saved = { 
/**
 * The file.
 */
path: string, };

/**
 * Writes to the other one.
 */
export type SayTo = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * The words.
 */
words: string, };

/**
 * A page that has been cut, as the helper has it on their screen. Made by [`super::Hidden::cut`] alone; otherwise it comes
 * off the wire or out of a log.
 *
 * ```compile_fail
 * let whole: deskside_core::session::Page = todo!();
 * let sent = deskside_core::session::SeenPage(whole);
 * ```
 */
export type SeenPage = SessionPage;

/**
 * Seals and sends, or sends when online.
 */
export type SendDraft = { 
/**
 * Which.
 */
request: RequestId, 
/**
 * Whether the report goes along.
 */
with_report: boolean, 
/**
 * The `rev` of the draft that the person looked at.
 */
rev: number, 
/**
 * What the person wishes, where power users are asked.
 */
wishes: PeerWishes, };

/**
 * What a message is.
 */
export type SentKind = "run" | "change" | "objection" | "approval";

/**
 * What became of a message.
 */
export type SentState = { "state": "waits" } | { "state": "sent", 
/**
 * Since when.
 */
at: Millis, } | { "state": "refused" };

/**
 * A message, as it goes.
 */
export type SentView = { 
/**
 * Its id at the server.
 */
id: string, 
/**
 * What it is.
 */
kind: SentKind, 
/**
 * What it is about, in words.
 */
title: string, 
/**
 * When it was made.
 */
made: Millis, 
/**
 * What became of it.
 */
state: SentState, 
/**
 * Byte for byte what goes.
 */
text: string, };

/**
 * Calls an endpoint of the server, by the name it has in the table of endpoints.
 */
export type ServerCall = { 
/**
 * The name.
 */
name: string, 
/**
 * The path parameters, in order.
 */
params: Array<string>, 
/**
 * The query.
 */
query: JsonValue, 
/**
 * The body.
 */
body: JsonValue, };

/**
 * A session. It ends after 30 days without use.
 */
export type Session = { 
/**
 * The bearer token; empty when a cookie was set.
 */
token: string, 
/**
 * Who it is.
 */
me: Me, };

/**
 * A session that can be told again.
 */
export type SessionCard = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * The name of the other one.
 */
name: string, 
/**
 * When it began.
 */
began: Millis, 
/**
 * Why it ended; none while it goes on.
 */
ended: Cause | null, };

/**
 * A page in words, before anybody has looked whether there is something in it that should not be seen.
 */
export type SessionPage = { 
/**
 * Its number in the session, from 1 on; [`super::Session::show`] counts. What is said of a page names it, so that
 * nothing is done to a page that its helper had not seen yet.
 */
rev: number, 
/**
 * What sort of page it is.
 */
kind: PageKind, 
/**
 * The title of the wizard.
 */
title: string, 
/**
 * The step, when it is about one.
 */
step: StepId | null, 
/**
 * Its spots, from top to bottom.
 */
spots: Array<Spot>, 
/**
 * Whether there is a page to go back to.
 */
can_go_back: boolean, 
/**
 * What it would take, where a boundary stands in the way.
 */
clearance?: Clearance, };

/**
 * A session: one request under one lease.
 */
export type SessionRef = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, };

/**
 * How far live help may go, as IT sets it.
 */
export type SessionRulesView = { 
/**
 * The version of the manifest that says so.
 */
version: number, 
/**
 * The highest levels.
 */
sessions: Sessions, 
/**
 * Whether this computer has the key that signs rules.
 */
can_sign: boolean, };

/**
 * How far somebody may go who is let into a run. The person gives each level; these are the highest that they can give.
 */
export type Sessions = { 
/**
 * A power user.
 */
"power-users": Level, 
/**
 * Somebody of IT.
 */
it: Level, };

/**
 * Says who and what is in a group.
 */
export type SetGroup = { 
/**
 * The version of the manifest that was shown.
 */
version: number, 
/**
 * Its name in rules.
 */
group: Group, 
/**
 * What people call it.
 */
name: string, 
/**
 * The people.
 */
people: Array<PersonId>, 
/**
 * The codes of the computers.
 */
computers: Array<string>, };

/**
 * Says when one can help.
 */
export type SetPresence = { 
/**
 * For how many minutes from now; none ends it.
 */
minutes: number | null, };

/**
 * Sets how far live help may go.
 */
export type SetSessionRules = { 
/**
 * The version of the manifest that was shown.
 */
version: number, 
/**
 * The highest levels.
 */
sessions: Sessions, };

/**
 * Sets the organisation up.
 */
export type SetUp = { 
/**
 * What it is called.
 */
organisation: string, 
/**
 * The telephone number of IT; may be empty.
 */
telephone: string, };

/**
 * Changes the words of a call for help.
 */
export type SetWords = { 
/**
 * Which.
 */
request: RequestId, 
/**
 * The words.
 */
words: string, };

/**
 * What a person can set.
 */
export type Settings = { 
/**
 * `en`, `de`, or none for the language of the system.
 */
language: string | null, 
/**
 * How bright.
 */
theme: Theme, 
/**
 * The zoom of the page in per cent: 100, 125, 150 or 200.
 */
zoom: number, 
/**
 * Whether the operators' single-letter keys work.
 */
letter_keys: boolean, 
/**
 * Whether runs are summed up for the organisation, where its rules allow it.
 */
summaries: boolean, };

/**
 * What a policy would say with the rules that only run in shadow.
 */
export type ShadowResult = { 
/**
 * What the plan would need.
 */
clearance: Clearance, 
/**
 * The boundaries that would decide.
 */
boundaries: Array<BoundaryId>, };

/**
 * The name of somebody, as it stands beside what they wrote: one line of up to 120 characters.
 */
export type ShownName = string;

/**
 * Signs in, on a device that is enrolled, or in a browser.
 */
export type SignIn = { 
/**
 * See [`Join::login`].
 */
login: string, 
/**
 * See [`Join::password`].
 */
password: string, 
/**
 * A new device to enrol with this sign-in.
 */
device: NewDevice | null, 
/**
 * That an enrolled device of this person makes the call. The failures of others do not hold it up.
 */
proof?: DeviceProof, 
/**
 * Whether the answer sets a cookie instead of giving the token: for browsers.
 */
cookie: boolean, };

/**
 * Signs in again.
 */
export type SignInWith = { 
/**
 * My password.
 */
password: string, };

/**
 * A signature: which key, and 128 lower-case hexadecimal digits.
 */
export type Signature = { 
/**
 * Who signed.
 */
key: PublicKey, 
/**
 * Ed25519 over the canonical form.
 */
signature: string, };

/**
 * A change with its signatures: of who made it, and of the second one who looked at it.
 */
export type SignedChange = { 
/**
 * What is signed.
 */
change: Change, 
/**
 * By whom, with the keys of their devices.
 */
signatures: Array<Signature>, };

/**
 * A co-sign with its signature.
 */
export type SignedCoSign = { 
/**
 * What is signed.
 */
co_sign: CoSign, 
/**
 * By whom.
 */
signature: Signature, };

/**
 * A grant with its signature.
 */
export type SignedGrant = { 
/**
 * What is signed.
 */
grant: Grant, 
/**
 * By whom.
 */
signature: Signature, };

/**
 * A manifest with its signatures.
 */
export type SignedManifest = { 
/**
 * What is signed.
 */
manifest: Manifest, 
/**
 * By whom.
 */
signatures: Array<Signature>, };

/**
 * A root with its signatures: its own, and from version 2 on also the one before it.
 */
export type SignedRoot = { 
/**
 * What is signed.
 */
root: Root, 
/**
 * By whom.
 */
signatures: Array<Signature>, };

/**
 * A subject a power user can help with.
 */
export type Skill = string;

/**
 * A skill, in words.
 */
export type SkillView = { 
/**
 * Which.
 */
skill: Skill, 
/**
 * In words: `printers`.
 */
name: string, };

/**
 * Says that a request is solved.
 */
export type Solved = { 
/**
 * Which.
 */
request: RequestId, 
/**
 * What fixed it, for the person who asked.
 */
what: string, 
/**
 * Why it happened or why that helped, for the person who asked.
 */
why: string, };

/**
 * One spot of a page.
 */
export type Spot = { 
/**
 * Its name, made of its role and its place among those of its role: `choice.2`.
 */
id: SpotId, 
/**
 * What it is.
 */
role: SpotRole, 
/**
 * Its words.
 */
text: string, 
/**
 * A line about it.
 */
note: string | null, 
/**
 * How a check stands.
 */
status: Status | null, 
/**
 * Whether it is chosen.
 */
chosen: boolean, };

/**
 * A named place on a page, such as `choice.2`: what a helper points at.
 */
export type SpotId = string;

/**
 * What a spot is.
 */
export type SpotRole = "headline" | "text" | "choice" | "check" | "repair" | "effect" | "boundary" | "change" | "button" | "story";

/**
 * Somebody of IT.
 */
export type Staff = { 
/**
 * Who it is.
 */
person: PersonId, 
/**
 * What people call them.
 */
name: string, 
/**
 * The keys of their devices.
 */
devices: Array<PublicKey>, };

/**
 * Begins a call for help.
 */
export type StartDraft = { 
/**
 * The run it comes from, if any.
 */
run: RunId | null, 
/**
 * What the person said.
 */
words: string, 
/**
 * Who is asked.
 */
lane: Lane, };

/**
 * Begins a run.
 */
export type StartRun = { 
/**
 * Of which wizard.
 */
wizard: WizardId, 
/**
 * What the person said; empty when they chose from the list.
 */
words: string, };

/**
 * How a request stands.
 */
export type State = "open" | "claimed" | "in-session" | "owned" | "waiting-user" | "resolved" | "closed" | "cancelled";

/**
 * How a cause stands.
 */
export type Status = "not-checked" | "not-applicable" | "fine" | "unknown" | "found" | "fixed" | "not-fixed";

/**
 * How many causes stand like this.
 */
export type StatusCount = { 
/**
 * Like what.
 */
status: Status, 
/**
 * How many.
 */
count: number, };

/**
 * What becomes of rules that some groups have.
 */
export type Steer = { "kind": "widen", 
/**
 * These.
 */
groups: Array<Group>, } | { "kind": "complete" } | { "kind": "stop" };

/**
 * Goes on with rules that some groups have.
 */
export type SteerRollOut = { 
/**
 * The version of the manifest that was shown.
 */
version: number, 
/**
 * How.
 */
steer: Steer, };

/**
 * The name of a step inside one wizard.
 */
export type StepId = string;

/**
 * What was found out about one cause, without any values.
 */
export type StepStatus = { 
/**
 * The step.
 */
step: StepId, 
/**
 * What it says on screen, without values.
 */
label: string, 
/**
 * How it stands.
 */
status: Status, };

/**
 * How a step stands.
 */
export type StepSummary = { 
/**
 * Which.
 */
step: StepId, 
/**
 * How it stands.
 */
status: Status, };

/**
 * Why checks stand still.
 */
export type Stop = "asked" | "failed";

/**
 * A call for help. This is the *clear* part, which the server can read so that it can route, search and count.
 */
export type SubmitRequest = { 
/**
 * Who is asked.
 */
lane: Lane, 
/**
 * The person's words after redaction, at most 4,000 characters.
 */
words: string, 
/**
 * What they were doing: a wizard and its version.
 */
wizard: WizardRef | null, 
/**
 * What a helper has to know.
 */
skill: Skill | null, 
/**
 * The language they want to be helped in (BCP 47).
 */
language: string, 
/**
 * What was checked, without any values.
 */
statuses: Array<StepStatus>, 
/**
 * The action that a boundary stopped, if one did.
 */
action: string | null, 
/**
 * The boundaries that stopped it.
 */
boundaries: Array<BoundaryId>, 
/**
 * When the person sent it, by the clock of their computer.
 */
sent: Millis, 
/**
 * From which computer.
 */
device: DeviceId, 
/**
 * The sealed part, uploaded before.
 */
bundle: SubmittedBundle | null, 
/**
 * From when on IT is asked, if no power user has it by then; none leaves it with them.
 */
then_it?: Millis, 
/**
 * The people who shall not be asked, 32 at most.
 */
not_by?: Array<PersonId>, 
/**
 * From when on power users are asked, at most 7 days ahead; none asks them at once.
 */
not_before?: Millis, };

/**
 * The sealed part: a receipt that the device signed, and where the sections are.
 */
export type SubmittedBundle = { 
/**
 * What is in it and what was hidden, signed by the device.
 */
receipt: Receipt, 
/**
 * The Ed25519 signature of the device over the canonical form of the receipt, 128 hexadecimal digits.
 */
signature: string, };

/**
 * What became of a suggestion.
 */
export type SuggestedFate = "waits" | "applied" | "put-aside";

/**
 * Something that this person suggested.
 */
export type SuggestedView = { 
/**
 * Its number.
 */
number: number, 
/**
 * What, in the words of the page.
 */
text: string, 
/**
 * What became of it.
 */
fate: SuggestedFate, };

/**
 * What sort of thing was suggested.
 */
export type SuggestionKind = "answer" | "change";

/**
 * A suggestion.
 */
export type SuggestionOf = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * The number of the suggestion.
 */
number: number, };

/**
 * Something that was suggested.
 */
export type SuggestionView = { 
/**
 * Its number.
 */
number: number, 
/**
 * What, in words: `Finance, 2nd floor`, or `Start the queue again`.
 */
text: string, 
/**
 * What it is.
 */
kind: SuggestionKind, 
/**
 * The choice or repair of the page, while that page is shown.
 */
spot: SpotId | null, };

/**
 * What a device says by itself.
 */
export type Summary = { "kind": "run", 
/**
 * It.
 */
run: RunSummary, } | { "kind": "privileged-change", 
/**
 * What, and how it was decided.
 */
change: PrivilegedChange, };

/**
 * What was taken back before it was sent.
 */
export type TakenBack = { 
/**
 * What the person had said.
 */
words: string, 
/**
 * The run it came from, if that is still known.
 */
run: RunId | null, };

/**
 * How bright the window is.
 */
export type Theme = "system" | "light" | "dark";

/**
 * A time of the day, such as `08:30`, in minutes since midnight.
 */
export type TimeOfDay = string;

/**
 * One thing that happened to a request.
 */
export type TimelineEntry = { 
/**
 * When, by the clock of the server.
 */
at: Millis, 
/**
 * Who did it. What the server did by itself has no name, and an id of zeros.
 */
by: PersonRef, 
/**
 * What.
 */
what: Happening, };

/**
 * What a line tells. What is none is not for this reader.
 */
export type Told = { "told": "began", 
/**
 * What people call the helper.
 */
name: string, 
/**
 * Where they work.
 */
team: string, 
/**
 * What the organisation lets them do.
 */
rules: Rules, } | { "told": "asked", 
/**
 * Which.
 */
level: Level, 
/**
 * What for.
 */
reason: Reason | null, } | { "told": "gave", 
/**
 * Which.
 */
level: Level, 
/**
 * Until when.
 */
until: Millis, } | { "told": "declined", 
/**
 * Which.
 */
level: Level, } | { "told": "levels-ended", 
/**
 * Which.
 */
levels: Array<Level>, 
/**
 * Why.
 */
cause: Cause, } | { "told": "paused" } | { "told": "resumed" } | { "told": "cut" } | { "told": "back" } | { "told": "others", 
/**
 * Who is there now, besides the helper.
 */
others: Array<Company>, } | { "told": "rules-changed", 
/**
 * What they say now.
 */
rules: Rules, } | { "told": "page", 
/**
 * Which.
 */
rev: number, 
/**
 * What sort of page.
 */
kind: PageKind, 
/**
 * The step it is about.
 */
step: StepId | null, 
/**
 * As the helper saw it.
 */
page: SeenPage | null, } | { "told": "pointed", 
/**
 * On which page.
 */
rev: number, 
/**
 * Where.
 */
spot: SpotId, } | { "told": "stopped-pointing" } | { "told": "suggested", 
/**
 * The number of the suggestion.
 */
number: number, 
/**
 * On which page.
 */
rev: number, 
/**
 * About which step.
 */
step: StepId | null, 
/**
 * Which choice or repair of the page.
 */
spot: SpotId | null, 
/**
 * The answer, as it is kept.
 */
answer: string | null, 
/**
 * The name of the action.
 */
action: string | null, } | { "told": "applied", 
/**
 * Which.
 */
number: number, } | { "told": "put-aside", 
/**
 * Which.
 */
number: number, } | { "told": "chose", 
/**
 * On which page.
 */
rev: number, 
/**
 * Which choice.
 */
spot: SpotId, } | { "told": "turned", 
/**
 * Which.
 */
rev: number, 
/**
 * Which way.
 */
to: Turn, } | { "told": "chat", 
/**
 * Who, when it is neither of both: somebody else who was with the person.
 */
name?: ShownName, 
/**
 * The words.
 */
words: ChatWords | null, } | { "told": "co-sign-wanted", 
/**
 * For which plan.
 */
plan: Digest, 
/**
 * Its action.
 */
action: string, } | { "told": "co-signed", 
/**
 * Which plan.
 */
plan: Digest, } | { "told": "not-co-signed", 
/**
 * Which plan.
 */
plan: Digest, 
/**
 * Why.
 */
reason: Reason | null, } | { "told": "no-co-sign", 
/**
 * For which plan.
 */
plan: Digest, } | { "told": "cannot-help", 
/**
 * Why.
 */
reason: Reason | null, } | { "told": "hand-over", 
/**
 * To whom.
 */
to: Lane, 
/**
 * What they should know.
 */
note: ChatWords | null, } | { "told": "hand-over-answered", 
/**
 * Whether they agreed.
 */
agreed: boolean, } | { "told": "refused", 
/**
 * What sort of thing; none when it could not be read.
 */
kind: IntentKind | null, 
/**
 * Why.
 */
refused: Refused, } | { "told": "ended", 
/**
 * Why.
 */
cause: Cause, };

/**
 * The group on the home page.
 */
export type Topic = "printer" | "drive" | "network" | "email" | "slow" | "disk" | "account" | "safety" | "device" | "program" | "meeting" | "other";

/**
 * A session, told to one reader.
 */
export type Transcript = { 
/**
 * To whom.
 */
reader: Reader, 
/**
 * The lines, oldest first.
 */
lines: Array<Line>, };

/**
 * A session told again.
 */
export type TranscriptView = { 
/**
 * The call for help.
 */
request: RequestId, 
/**
 * The number of the lease.
 */
lease: number, 
/**
 * The name of the person who was helped; none when that is oneself.
 */
person: string | null, 
/**
 * The name of the helper.
 */
helper: string, 
/**
 * The lines, as far as they are one's own to read.
 */
transcript: Transcript, };

/**
 * What somebody would be told.
 */
export type TriedView = { 
/**
 * The groups that they and their computer are in.
 */
groups: Array<Group>, 
/**
 * What they are certified for.
 */
certified: Array<SkillView>, 
/**
 * Under what is published.
 */
published: SaidView, 
/**
 * Under the draft; none when there is none that can be compiled.
 */
draft: SaidView | null, };

/**
 * How the organisation's rules stand.
 */
export type TrustState = "alone" | "current" | "expired" | "rolled-back" | "forged";

/**
 * Asks what somebody would be told.
 */
export type TryRules = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * The code of their computer.
 */
computer: string, 
/**
 * What kind of computer.
 */
platform: Platform, 
/**
 * The action, by name.
 */
action: string, 
/**
 * Whether it needs more rights than they have.
 */
privileged: boolean, 
/**
 * Whether it takes back what Deskside did.
 */
undo: boolean, 
/**
 * The day of the week.
 */
weekday: Weekday, 
/**
 * The time of the day.
 */
time: TimeOfDay, 
/**
 * The day.
 */
day: Date, 
/**
 * How often they have done it that day.
 */
used: number, };

/**
 * Which way a page is turned.
 */
export type Turn = "back" | "on";

/**
 * Types the answer to a question.
 */
export type TypeAnswer = { 
/**
 * The run.
 */
run: RunId, 
/**
 * The question.
 */
step: StepId, 
/**
 * What was typed.
 */
text: string, };

/**
 * What somebody can be asked to type.
 */
export type TypedKind = "share" | "account" | "secret" | "mail" | "page";

/**
 * What an undo would change.
 */
export type UndoView = { "undo": "ready", 
/**
 * The change that would be taken back.
 */
change: ChangeView, 
/**
 * What would be different.
 */
plan: PlanView, } | { "undo": "moved-on", 
/**
 * The change.
 */
change: ChangeView, 
/**
 * What is so now.
 */
text: string, } | { "undo": "refused", 
/**
 * The change.
 */
change: ChangeView, 
/**
 * Who could.
 */
clearance: Clearance, 
/**
 * Why.
 */
boundary: BoundaryView, 
/**
 * Who could do it, and what can be said about it.
 */
stand: CaseStand, };

/**
 * A condition that did not hold.
 */
export type Unmet = { "unmet": "weekdays", 
/**
 * The days on which it counts.
 */
days: Array<Weekday>, } | { "unmet": "hours", 
/**
 * When it counts.
 */
hours: Hours, } | { "unmet": "working-time", 
/**
 * Whether it would have to work.
 */
working: boolean, } | { "unmet": "computers", 
/**
 * The groups.
 */
groups: Array<Group>, } | { "unmet": "certified", 
/**
 * The skills.
 */
skills: Array<Skill>, } | { "unmet": "used-up", 
/**
 * How often it can be done.
 */
most: number, } | { "unmet": "other" };

/**
 * How far an upload got.
 */
export type Upload = { 
/**
 * Whether all of it is there.
 */
stored: boolean, 
/**
 * The numbers of the parts that are there, from 0.
 */
parts: Array<number>, };

/**
 * A value inside a sentence.
 */
export type Value = number | string;

/**
 * What an analyzer said.
 */
export type VerdictView = { 
/**
 * The outcome.
 */
outcome: Outcome, 
/**
 * What it is about.
 */
title: string, 
/**
 * From which part.
 */
part: PartId, 
/**
 * What was seen.
 */
value: string, };

/**
 * What a list of requests is about.
 */
export type View = "triage" | "mine" | "waiting" | "open" | "closed";

/**
 * A day of the week.
 */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * What anybody may know about this server before they sign in.
 */
export type Welcome = { 
/**
 * What the organisation is called; empty until the first IT person has set it up.
 */
organisation: string, 
/**
 * The version of the server.
 */
version: string, 
/**
 * The fingerprint of the organisation's root, once there is one: SHA-256 of its public key.
 */
root: Digest | null, };

/**
 * Who could do something.
 */
export type WhoCould = { 
/**
 * In a sentence.
 */
words: string, 
/**
 * Their names, as far as the organisation's rules have them.
 */
people: Array<string>, 
/**
 * How many more there are.
 */
more: number, };

/**
 * Why a message cannot be read.
 */
export type WireError = { "wire": "too-large" } | { "wire": "too-deep" } | { "wire": "malformed" } | { "wire": "unknown", 
/**
 * What it calls itself, cut to 40 plain characters.
 */
kind: string, } | { "wire": "unusable", 
/**
 * Which sort.
 */
kind: string, };

/**
 * A wizard to choose.
 */
export type WizardCard = { 
/**
 * Which.
 */
id: WizardId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its icon.
 */
topic: Topic, 
/**
 * One line about it.
 */
note: string, 
/**
 * Whether IT of the organisation made it.
 */
from_it: boolean, };

/**
 * What people have otherwise.
 */
export type WizardDifference = { 
/**
 * Which wizard.
 */
wizard: WizardId, 
/**
 * How it stands to what is published.
 */
state: WizardState, 
/**
 * Whether there is a built-in one of this name.
 */
replaces: boolean, 
/**
 * What it may change on a computer and could not before.
 */
acts_new: Array<string>, 
/**
 * What it may not change any more.
 */
acts_gone: Array<string>, 
/**
 * Steps that are new.
 */
steps_new: Array<string>, 
/**
 * Steps that are gone.
 */
steps_gone: Array<string>, 
/**
 * Steps that are different.
 */
steps_changed: Array<string>, 
/**
 * Whether it is for two people.
 */
is_for_two: boolean, 
/**
 * Its files, word for word.
 */
texts: { [key in string]: string }, };

/**
 * A change of the draft of the organisation's wizards.
 */
export type WizardEdit = { "kind": "put", 
/**
 * Its files: names and texts.
 */
files: { [key in string]: string }, } | { "kind": "remove", 
/**
 * Which.
 */
wizard: WizardId, } | { "kind": "keep", 
/**
 * Which.
 */
wizard: WizardId, } | { "kind": "rebase" } | { "kind": "drop" } | { "kind": "back-to", 
/**
 * In this manifest.
 */
version: number, };

/**
 * The name of a wizard, which is also the name of its folder.
 */
export type WizardId = string;

/**
 * A wizard of one version.
 */
export type WizardRef = { 
/**
 * Which.
 */
id: WizardId, 
/**
 * Its version.
 */
version: number, 
/**
 * What it is called in the language of the request.
 */
title: string, };

/**
 * A wizard of the organisation.
 */
export type WizardRow = { 
/**
 * Which.
 */
wizard: WizardId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its version; none when it cannot be read.
 */
version: number | null, 
/**
 * How it stands to what is published.
 */
state: WizardState, 
/**
 * Whether it takes the place of a built-in one.
 */
replaces: boolean, 
/**
 * What it may change on a computer.
 */
acts: Array<string>, 
/**
 * Whether it is for two people.
 */
is_for_two: boolean, 
/**
 * Whether it is published and not offered.
 */
is_left_out: boolean, 
/**
 * Whether that is because no second person has looked at it.
 */
waits_for_second: boolean, 
/**
 * What is wrong with it.
 */
findings: Array<FindingView>, 
/**
 * The walks that were made on the computer in memory and went as recorded.
 */
walks: Array<string>, };

/**
 * How a wizard stands to what is published.
 */
export type WizardState = "same" | "changed" | "new" | "gone";

/**
 * How a draft of wizards stands.
 */
export type WizardsDraftView = { 
/**
 * Whether something was published since it was begun.
 */
is_stale: boolean, };

/**
 * The wizards as they are published and as they are drafted.
 */
export type WizardsView = { 
/**
 * The version of the manifest.
 */
version: number, 
/**
 * Whether this computer has the key that signs what is published.
 */
can_sign: boolean, 
/**
 * Those of the organisation, as they would be, and those that would go.
 */
own: Array<WizardRow>, 
/**
 * Those that are built in and have none of the organisation in their place.
 */
built_in: Array<WizardCard>, 
/**
 * What would be otherwise.
 */
differences: Array<WizardDifference>, 
/**
 * The draft; none when nothing was changed.
 */
draft: WizardsDraftView | null, 
/**
 * Whether a second person of IT has to look at it.
 */
needs_second: boolean, 
/**
 * Whether there is nobody who could be the second.
 */
is_alone: boolean, 
/**
 * Whether there is something to publish, and nothing stands in the way.
 */
can_publish: boolean, 
/**
 * Whether a change waits for a second person; it is on the page of the rules.
 */
is_waiting: boolean, 
/**
 * Whether some groups have something already that others have not.
 */
is_rolled_out: boolean, 
/**
 * The groups of the organisation.
 */
groups: Array<GroupView>, };

/**
 * What somebody typed.
 */
export type Words = { 
/**
 * The words.
 */
words: string, };

/**
 * What this app sent by itself or at one press.
 */
export type YourDataView = { 
/**
 * Whether there is an organisation to send anything to.
 */
has_organisation: boolean, 
/**
 * Whether its rules allow that runs are summed up.
 */
rules_allow: boolean, 
/**
 * Whether the person wants it.
 */
wanted: boolean, 
/**
 * Each message, newest first.
 */
rows: Array<SentView>, };
