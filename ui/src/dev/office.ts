// A made-up office for looking at the screens: Northfield, its people and its printers. Never part of what ships.
import type { ApprovalCard, ApprovalStand, Boot, BoundaryView, CaseStand, ChangeView, CheckRow, Device, DraftView, LogLine, MyRequestView, ObjectionRow, Objections, OpenedReport, OverviewView, PartText, Person, PlanView, RecordCheck, RecoverySheet, RequestRow, RequestView, RunEnds, RunPage, StepStatus, TimelineEntry, WizardCard, YourDataView } from '../host/generated/types.ts';

/** The time of now in the office: a Tuesday morning. */
export const now = (): number => Date.now();
/** So many minutes ago. */
export const ago = (minutes: number): number => now() - minutes * 60_000;

/** Two long random names of things, for ids. */
export const runId = '0192a3b4-5c6d-7e8f-9012-3456789abcde';
/** The request that the story is about. */
export const requestId = '0192a3b4-5c6d-7e8f-9012-000000000001';
/** The fingerprint of the root. */
export const root = '9f3c 220a 71be 04d8 5a16 c3e7 b290 8f4d 6e01 aa57 3bc4 d912 7780 1fe6 4c2b 95d3';

/** Amina's computer. */
export const boot = (): Boot => ({
  version: '0.1.0',
  settings: { language: 'en', theme: 'system', zoom: 100, letter_keys: true, summaries: true },
  account: { name: 'Amina Khan', role: 'user', organisation: 'Northfield', server: 'https://desk.northfield.example:8443', telephone: '2222', signed_out: false, must_set_up: false, sheet_due: false, root, device_code: '7d2f 4b90 e1c8 05a3 6c1f 92de' },
  keyring: 'kept',
  connection: 'online',
  half_done: [],
  trust: 'current',
  computer: 'AMINA-LT42',
});

/** Everybody with an account. */
export const people = (): Person[] => [
  { id: james.id, name: 'James Okoro', login: 'james@northfield.example', role: 'it', since: ago(60 * 24 * 90), devices: [{ id: 'd1', name: 'JAMES-LT03', key: '' }] },
  { id: 'p-priya', name: 'Priya Nair', login: 'priya@northfield.example', role: 'it', since: ago(60 * 24 * 90), devices: [{ id: 'd2', name: 'PRIYA-LT01', key: '' }] },
  { id: 'p-amina', name: 'Amina Khan', login: 'amina@northfield.example', role: 'user', since: ago(60 * 24 * 12), devices: [{ id: 'd3', name: 'AMINA-LT42', key: '' }, { id: 'd4', name: 'AMINA-HOME', key: '' }] },
  { id: 'p-sana', name: 'Sana Iqbal', login: 'sana@northfield.example', role: 'power-user', since: ago(60 * 24 * 80), devices: [{ id: 'd5', name: 'SANA-LT17', key: '' }, { id: 'd6', name: 'SANA-HOME', key: '' }] },
  { id: 'p-tom', name: 'Tom Becker', login: 'tom@northfield.example', role: 'user', since: ago(60 * 24), devices: [] },
];
/** What following the record comes to. */
export const record = (entries: number, broken: number | null = null): RecordCheck => ({ whole: { seq: entries, hash: '9f3c220a71be04d8'.repeat(4) }, broken });
/** A sheet with made-up keys. */
export const recoverySheet = (organisation: string): RecoverySheet => {
  const group = (seed: string) => Array.from({ length: 4 }, (_, at) => `${`${seed}7k3q 9mf2 x8dn 4t2w 6hcp r5vb`.slice(at, at + 29)} ${'QXKD'[at]}`);
  return { organisation, made: now(), root, keys: [{ role: 'root', lines: group('a') }, { role: 'policy', lines: group('b') }, { role: 'readers', lines: group('c') }] };
};

/** What can be helped with. */
export const wizards: WizardCard[] = [
  { id: 'printing-stuck', title: 'My printer does not print', topic: 'printer', note: 'Nothing comes out, the print queue is stuck, or the wrong printer answers', from_it: true },
  { id: 'printer-add', title: 'Add a printer', topic: 'printer', note: 'Set up a printer that this computer does not have yet', from_it: false },
  { id: 'printer-remove', title: 'Remove a printer', topic: 'printer', note: 'Take a printer that you no longer use off this computer', from_it: false },
];

/** Many of them, as they are when all help is there. */
export const manyWizards: WizardCard[] = [
  ...wizards,
  { id: 'lost-file', title: 'A file is gone', topic: 'disk', note: '', from_it: false },
  { id: 'disk-full', title: 'My disk is full', topic: 'disk', note: '', from_it: false },
  { id: 'no-internet', title: 'I have no internet', topic: 'network', note: '', from_it: false },
  { id: 'vpn', title: 'The VPN does not work', topic: 'network', note: '', from_it: false },
  { id: 'web-page', title: 'A web page does not open', topic: 'network', note: '', from_it: false },
  { id: 'slow-computer', title: 'My computer is slow', topic: 'slow', note: '', from_it: false },
  { id: 'sign-in', title: 'I cannot sign in', topic: 'account', note: '', from_it: false },
  { id: 'second-factor', title: 'Codes and phone prompts for signing in', topic: 'account', note: '', from_it: false },
  { id: 'access', title: 'I need access to something', topic: 'account', note: '', from_it: false },
  { id: 'suspicious', title: 'Something looks suspicious', topic: 'safety', note: '', from_it: false },
  { id: 'lost-device', title: 'A lost, stolen or broken laptop or phone', topic: 'device', note: '', from_it: false },
  { id: 'software', title: 'I need a program', topic: 'program', note: '', from_it: false },
  { id: 'app-crashes', title: 'A program crashes or hangs', topic: 'program', note: '', from_it: false },
  { id: 'updates', title: 'An update is stuck or gets in the way', topic: 'program', note: '', from_it: false },
  { id: 'sound-camera', title: 'Sound, microphone or camera do not work', topic: 'meeting', note: '', from_it: false },
  { id: 'screens', title: 'Second screen, dock or projector does not work', topic: 'meeting', note: '', from_it: false },
  { id: 'bluetooth', title: 'Wireless mouse, keyboard or headset', topic: 'meeting', note: '', from_it: false },
];

/** Why printers stay. */
export const boundary: BoundaryView = {
  id: 'remove-printers', reason: 'A printer is removed for everybody who works at this computer, with the documents that wait for it. Others may need it without knowing its name. IT looks first at who else needs it.',
  owner: 'Northfield IT', comes_along: false, since: '2026-03-12', review: '2027-03-12',
};

/** How what only IT does stands for Amina. */
export const stand = (over: Partial<CaseStand> = {}): CaseStand => ({
  case: 'printer.remove', action: 'printer.remove', could: { words: 'Only IT', people: ['James Okoro', 'Priya Nair'], more: 0 }, can_tell: true, told: false, ...over,
});

const withPeer = { words: 'You, together with a power user who looks at the exact change and signs it', people: ['Sana Iqbal', 'Tom Becker'], more: 0 };
const aloneStand = (action: string, more = ''): CaseStand => stand({ case: action + more, action, could: { words: 'You decide this yourself', people: [], more: 0 } });

/** What can be done here, and by whom. */
export const overview = (over: Partial<OverviewView> = {}): OverviewView => ({
  has_organisation: true,
  rows: [
    { title: 'Starting the print service', clearance: 'with-power-user', force: 'binds', class: 'reversible', boundary: { ...boundary, id: 'print-service', reason: 'This stops and starts everything that prints from this computer, also what others are waiting for. A trained colleague knows what is printing before it stops.' }, stand: stand({ case: 'service.start', action: 'service.start', could: withPeer, told: true }) },
    { title: 'Starting a print queue', clearance: 'alone', force: 'guides', class: 'reversible', boundary: { ...boundary, id: 'everyday-printing', reason: 'This changes how your documents print and can be put back at once. You decide it yourself.' }, stand: aloneStand('printer.resume') },
    { title: 'Taking a document out of the queue', clearance: 'alone', force: 'guides', class: 'irreversible', boundary: { ...boundary, id: 'own-documents', reason: 'The document is yours, so you decide about it.' }, stand: aloneStand('printer.cancel-job') },
    { title: 'Adding a printer', clearance: 'alone', force: 'guides', class: 'reversible', boundary: { ...boundary, id: 'add-printers', reason: 'Adding a printer takes nothing away from anybody. You can take it back at any time.' }, stand: aloneStand('printer.add') },
    { title: 'Removing a printer', clearance: 'it-only', force: 'guides', class: 'compensable', boundary, stand: stand() },
    { title: 'Removing a printer, to take back what Deskside did here', clearance: 'alone', force: 'guides', class: 'compensable', boundary: { ...boundary, id: 'take-back-printers', reason: 'You added this printer here, so you may take it back.' }, stand: aloneStand('printer.remove', '.undo') },
  ],
  ...over,
});

/** The same without an organisation. */
export const overviewAlone = (): OverviewView => {
  const comesAlong: BoundaryView = { id: 'no-policy', reason: 'This computer does not belong to an organisation yet. Without its limits, Deskside changes nothing that needs more rights than you have.', owner: 'Comes with Deskside', comes_along: true, since: '', review: '' };
  const nobody = { words: 'Somebody with administrator rights on this computer', people: [], more: 0 };
  return { has_organisation: false, rows: overview().rows.map((row) => (row.force === 'binds' ? { ...row, clearance: 'it-only', boundary: comesAlong, stand: { ...row.stand, could: nobody, can_tell: false, told: false } } : { ...row, clearance: 'alone', boundary: comesAlong, stand: { ...aloneStand(row.stand.action), case: row.stand.case, can_tell: false } })) };
};

const summed = (end: string) => `{"kind":"run","run":{"began":1795521600000,"boundaries":["remove-printers"],"changes":[{"action":"printer.resume","class":"reversible","fate":"done","privileged":false}],"end":"${end}","minutes":10,"platform":"linux","steps":[{"status":"fixed","step":"paused"},{"status":"fine","step":"service-stopped"}],"version":3,"wizard":"printing-stuck"}}`;

/** What this app has sent. */
export const yourData = (over: Partial<YourDataView> = {}): YourDataView => ({
  has_organisation: true, rules_allow: true, wanted: true,
  rows: [
    { id: 's4', kind: 'run', title: 'My printer does not print', made: ago(2), state: { state: 'waits' }, text: summed('went-to-it') },
    { id: 's3', kind: 'change', title: 'Starting the print service', made: ago(40), state: { state: 'sent', at: ago(40) }, text: '{"change":{"action":"service.start","boundaries":["print-service"],"clearance":"with-power-user","context":{"class":"reversible","minute":602,"platform":"linux","privileged":true,"undo":false,"weekday":"tuesday"},"freshness":"current","groups":[],"policy":{"digest":"9f3c220a71be04d89f3c220a71be04d89f3c220a71be04d89f3c220a71be04d8","version":12},"shadow":null},"kind":"privileged-change"}' },
    { id: 's2', kind: 'objection', title: 'Removing a printer', made: ago(60 * 20), state: { state: 'sent', at: ago(60 * 20) }, text: '{"action":"printer.remove","boundary":"remove-printers","comment":"","policy":12,"said":1795450000000}' },
    { id: 's1', kind: 'run', title: 'Add a printer', made: ago(60 * 24 * 9), state: { state: 'refused' }, text: summed('solved-alone') },
  ],
  ...over,
});

/** How runs ended. */
export const runEnds = (): RunEnds => ({
  rows: [
    { wizard: 'printer-add', end: 'solved-alone', count: 41 }, { wizard: 'printer-add', end: 'left', count: 6 }, { wizard: 'printer-remove', end: 'went-to-it', count: 9 },
    { wizard: 'printing-stuck', end: 'solved-alone', count: 112 }, { wizard: 'printing-stuck', end: 'solved-with-help', count: 17 }, { wizard: 'printing-stuck', end: 'nothing-found', count: 12 },
    { wizard: 'printing-stuck', end: 'not-solved', count: 5 }, { wizard: 'printing-stuck', end: 'asked-power-user', count: 3 }, { wizard: 'printing-stuck', end: 'went-to-it', count: 21 }, { wizard: 'printing-stuck', end: 'left', count: 30 },
  ],
});

/** Limits that people objected to. */
export const objections = (): Objections => ({
  rows: [
    { boundary: 'remove-printers', people: 6, times: 9, comments: 3, first: ago(60 * 24 * 40), last: ago(35) },
    { boundary: 'print-service', people: 1, times: 1, comments: 0, first: ago(60 * 24 * 3), last: ago(60 * 24 * 3) },
  ],
});

/** What people said about one. */
export const objectionRows = (): ObjectionRow[] => [
  { id: 'o3', by: { id: 'p-amina', name: 'Amina Khan' }, received: ago(35), action: 'printer.remove', comment: 'The printer in the canteen is gone since March, and I still get asked for it each time I print.\nIt is in the list of everybody in my team.', policy: 12 },
  { id: 'o2', by: { id: 'p-tom', name: 'Tom Becker' }, received: ago(60 * 26), action: 'printer.remove', comment: '', policy: 12 },
  { id: 'o1', by: { id: 'p-amina', name: 'Amina Khan' }, received: ago(60 * 24 * 40), action: 'printer.remove', comment: 'Three of them have the name <person-4f1c>.', policy: 11 },
];

/** Starting the queue again. */
export const plan = (over: Partial<PlanView> = {}): PlanView => ({
  digest: 'a'.repeat(64), nonce: 'n1', button: 'Start the queue again',
  effects: [{ what: 'The queue of Finance, 2nd floor', from: 'Paused', to: 'Running' }],
  invocations: [{ program: 'cupsenable', args: ['Finance-2F'] }],
  class: 'reversible', loss: null, needs_privilege: false, seconds: 3, co_signed_by: null, approved: null, ...over,
});

/** The checks of the run. */
export const rows = (at: number): CheckRow[] => {
  const all: [string, string, CheckRow['status'], string | null][] = [
    ['service', 'The print service is running', { known: 'fine' }, null],
    ['moved', 'The printer is where your computer looks for it', { known: 'fine' }, null],
    ['silent', 'The printer answers', { known: 'fine' }, null],
    ['paper', 'The printer has paper', { known: 'unknown' }, 'This printer does not tell us. Look at its display if you are near it'],
    ['paused', 'The print queue is running', { known: 'found' }, null],
    ['default', 'This printer is the one your programs use', { known: 'not-applicable' }, 'You chose the printer yourself, so this does not matter'],
  ];
  return all.map(([step, label, status, note], index) => ({ step, label, status: index < at ? status : index === at ? 'checking' : 'waiting', note: index < at ? note : null }));
};
const fixedRows = (): CheckRow[] => rows(6).map((row) => (row.step === 'paused' ? { ...row, status: { known: 'fixed' } } : row));

/** So far. */
export const soFar = (count: number): LogLine[] => ([
  { at: ago(6), kind: 'said', text: 'The printer says ready but nothing comes out', change: null },
  { at: ago(5), kind: 'answered', text: 'Finance, 2nd floor', change: 'queue' },
  { at: ago(5), kind: 'checked', text: '3 well, 1 could not be checked', change: null },
  { at: ago(4), kind: 'found', text: 'The print queue is paused', change: null },
  { at: ago(3), kind: 'did', text: 'Started the queue of Finance, 2nd floor again', change: null },
  { at: ago(2), kind: 'answered', text: 'Yes, it came out', change: null },
] as LogLine[]).slice(0, count);

/** So far, where the canteen printer was to go. */
export const soFarRemoving = (): LogLine[] => [
  { at: ago(64), kind: 'checked', text: '1 check, all well', change: null },
  { at: ago(63), kind: 'answered', text: 'Canteen', change: 'queue' },
  { at: ago(63), kind: 'found', text: 'Canteen is on this computer', change: null },
  { at: ago(62), kind: 'limited', text: 'Removing a printer is done by IT', change: null },
];

/** The changes that were made. */
export const changes = (): ChangeView[] => [
  { id: 'c1', at: ago(3), title: 'Started the queue of Finance, 2nd floor again', effects: [{ what: 'The queue of Finance, 2nd floor', from: 'Paused', to: 'Running' }], decided_by: 'Amina Khan', signed_by: null, state: 'done', can_undo: true, note: null },
  { id: 'c2', at: ago(2), title: 'Printed a test page on Finance, 2nd floor', effects: [], decided_by: 'Amina Khan', signed_by: null, state: 'done', can_undo: false, note: null },
  { id: 'c3', at: ago(60 * 26), title: 'Made Finance, 2nd floor the usual printer', effects: [{ what: 'Your usual printer', from: 'Canteen', to: 'Finance, 2nd floor' }], decided_by: 'Amina Khan', signed_by: 'Approved by Priya Nair', state: 'undone', can_undo: false, note: null },
  { id: 'c4', at: ago(60 * 50), title: 'Took document 318 out of the queue of Canteen', effects: [{ what: '“Lunch menu”', from: 'In the queue', to: 'Removed' }], decided_by: 'Amina Khan', signed_by: null, state: 'not-seen', can_undo: false, note: 'The printer did not answer afterwards' },
];
/** A change that was cut off. */
export const halfDone = (): ChangeView => ({ id: 'c0', at: ago(12), title: 'Adding Copy room', effects: [{ what: 'Copy room', from: 'Not on this computer', to: 'Added' }], decided_by: 'Amina Khan', signed_by: null, state: 'half-done', can_undo: true, note: null });

const printers = [
  { key: 'Finance-2F', name: 'Finance, 2nd floor', note: 'Room 2.14', fact: '3 documents are waiting', plain: false },
  { key: 'Canteen', name: 'Canteen', note: 'Ground floor', fact: null, plain: false },
  { key: 'Labels', name: 'Labels', note: 'Zebra ZD421', fact: null, plain: false },
  { key: 'not-listed', name: 'It is not in the list', note: null, fact: null, plain: true },
  { key: 'not-sure', name: 'I am not sure', note: 'We explain how to find out', fact: null, plain: true },
];

/** Taking the canteen printer off this computer. */
const removePlan = (over: Partial<PlanView> = {}): PlanView => plan({
  button: '', nonce: '', class: 'compensable', loss: 'Documents that wait in its queue are lost', effects: [{ what: 'Canteen', from: 'On this computer', to: 'Removed' }], invocations: [{ program: 'lpadmin', args: ['-x', 'Canteen'] }], ...over,
});
const refusedForApproval = (at: ApprovalStand): RunPage => ({
  page: 'refused', step: 'remove', headline: 'Removing a printer needs an approval first', found: 'Canteen is on this computer', has_other: false, clearance: 'with-approval', boundary,
  approval: { plan: removePlan(), stand: at }, stand: stand({ could: { words: 'You, once somebody has agreed to the exact change: IT', people: ['James Okoro', 'Priya Nair'], more: 0 } }),
});
/** Every way in which an approval can stand. */
const approvalStands: Record<string, ApprovalStand> = {
  'approval-can-ask': { stand: 'can-ask' },
  'approval-waits': { stand: 'waits', reason: 'The printer in the canteen is gone since March, and I still print there by mistake.', asked: ago(4), until: ago(-56), sent: true },
  'approval-unsent': { stand: 'waits', reason: 'The printer in the canteen is gone since March, and I still print there by mistake.', asked: ago(4), until: ago(-56), sent: false },
  'approval-refused': { stand: 'refused', by: 'Priya Nair', why: 'The canteen gets its printer back on Monday. Choose another one until then.' },
  'approval-expired': { stand: 'expired', asked: ago(61) },
  'approval-ran-out': { stand: 'ran-out', by: 'Priya Nair', until: ago(2) },
  'approval-void': { stand: 'void', why: 'not-approver' },
};
/** What IT was asked to approve. */
export const approvals = (): ApprovalCard[] => {
  const card = (over: Partial<ApprovalCard>): ApprovalCard => ({
    id: 'a1', by: 'Amina Khan', device: 'AMINA-LT42', code: '7f3a 09bd 22c4 e810 5a6b 91f0', title: 'Removing Canteen', digest: 'a'.repeat(64), plan: removePlan(), high_risk: false,
    reason: 'The printer in the canteen is gone since March, and I still print there by mistake.', boundary, received: ago(4), waits_until: ago(-56), state: 'waits', answered_by: null, granted_until: null, why: null, can_answer: true, ...over,
  });
  return [
    card({}),
    card({ id: 'a2', by: 'Tom Becker', device: 'TOM-DESK', title: 'Starting the print service', high_risk: true, reason: 'Nobody in our room can print since the update this morning.', received: ago(12), waits_until: ago(-48), plan: plan({ nonce: '', button: '', effects: [{ what: 'The print service', from: 'Stopped', to: 'Running' }], invocations: [{ program: 'systemctl', args: ['start', 'cups.service'] }], needs_privilege: true }) }),
    card({ id: 'a3', by: 'James Okoro', device: 'JAMES-LT', title: 'Removing a printer', plan: null, high_risk: true, reason: 'I no longer sit on the second floor.', can_answer: false }),
    card({ id: 'a4', by: 'Lena Fuchs', device: 'LENA-LT7', title: 'Removing Labels', received: ago(90), waits_until: ago(30), state: 'granted', answered_by: 'Priya Nair', granted_until: ago(70), can_answer: false }),
    card({ id: 'a5', by: 'Tom Becker', device: 'TOM-DESK', title: 'Removing Finance, 2nd floor', received: ago(60 * 26), waits_until: ago(60 * 25), state: 'refused', answered_by: 'Priya Nair', why: 'Your team still needs it on this computer.', can_answer: false }),
    card({ id: 'a6', by: 'Tom Becker', device: 'TOM-DESK', received: ago(60 * 50), waits_until: ago(60 * 49), state: 'expired', can_answer: false }),
  ];
};

/** Every page of a run, by a name of our own. */
export const pages: Record<string, { page: RunPage; soFar: number; title?: string }> = {
  question: { soFar: 1, page: { page: 'question', step: 'queue', question: 'Which printer is not working?', hint: 'We found these on your computer', choices: printers, chosen: null, empty: null } },
  typed: { soFar: 1, title: 'Connect a shared folder', page: { page: 'typed', step: 'folder', question: 'Which folder do you want to connect?', hint: 'It looks like \\\\server\\folder. A colleague who has it can read it to you.', kind: 'share', before: null, not_sure: { key: 'not-sure', name: 'I am not sure', note: 'We explain how to find out', fact: null, plain: true } } },
  password: { soFar: 1, title: 'Connect a shared folder', page: { page: 'typed', step: 'password', question: 'What is your password for files.northfield.example?', hint: 'It is usually the one with which you sign in to this computer', kind: 'secret', before: null, not_sure: { key: 'not-sure', name: 'I am not sure', note: 'We explain how to find out', fact: null, plain: true } } },
  'question-empty': { soFar: 1, page: { page: 'question', step: 'queue', question: 'Which printer is not working?', hint: null, choices: [], chosen: null, empty: 'This computer has no printers yet.' } },
  tell: { soFar: 2, page: { page: 'tell', step: 'not-sure', headline: 'How to find out which printer you use', body: ['Open the document again and choose Print. The printer that is shown first is the one you use.', 'Many printers have their name on a label near the display.', 'Then go back and choose it.'], back_to: 'queue', leads_to: null, needs_it: false } },
  'tell-needs-it': { soFar: 2, page: { page: 'tell', step: 'locked', headline: 'Your IT team has to unlock the account', body: ['After too many wrong passwords the account is locked, so that nobody can guess on.', 'They make sure that it is you, and unlock it. Nobody will ask for your password.'], back_to: null, leads_to: null, needs_it: true } },
  checking: { soFar: 2, page: { page: 'checking', headline: 'Checking Finance, 2nd floor', now: 'Checking what the print queue is doing', rows: rows(4), done: 4, stopped: null } },
  finding: { soFar: 4, page: { page: 'finding', step: 'paused', headline: 'The print queue is paused', explain: ['3 documents wait for Finance, 2nd floor. They print as soon as the queue is started again.'], remedy: { remedy: 'change', plan: plan() }, has_other: true, tried: [], reference: 'PRN-210' } },
  manual: { soFar: 4, page: { page: 'finding', step: 'silent', headline: 'Finance, 2nd floor does not answer', explain: ['Your computer asked the printer and got no answer. It may be switched off, asleep or unplugged.'], remedy: { remedy: 'manual', headline: 'Switch Finance, 2nd floor on', steps: ['Go to the printer and look at its display.', 'If the display is dark, press the power button.', 'Check that the cable to the network is plugged in, or that its Wi-Fi light is on.', 'Wait about a minute, until the printer says that it is ready.'] }, has_other: false, tried: [], reference: 'PRN-203' } },
  'no-remedy': { soFar: 4, page: { page: 'finding', step: 'stuck-other', headline: 'A document of somebody else holds up the queue', explain: ['It has not moved for 41 minutes. Only its owner or IT can take it out.'], remedy: null, has_other: false, tried: ['Started the queue of Finance, 2nd floor again'], reference: 'PRN-209' } },
  irreversible: { soFar: 4, page: { page: 'finding', step: 'stuck-mine', headline: 'One of your documents holds up the queue', explain: ['“Q3 figures” has not moved for 12 minutes. If we take it out, the documents behind it can print.'], remedy: { remedy: 'change', plan: plan({ button: 'Take the stuck document out', class: 'irreversible', loss: 'You print “Q3 figures” again yourself, if you still need it', effects: [{ what: '“Q3 figures”', from: 'In the queue', to: 'Removed' }], invocations: [{ program: 'cancel', args: ['Finance-2F-1182'] }] }) }, has_other: false, tried: [], reference: 'PRN-208' } },
  refused: { title: 'Remove a printer', soFar: 2, page: { page: 'refused', step: 'remove', headline: 'Removing a printer is done by IT', found: 'Canteen is on this computer', has_other: false, clearance: 'it-only', approval: null, boundary, stand: stand() } },
  'refused-peer': { soFar: 4, page: { page: 'refused', step: 'remove', headline: 'A power user has to agree to this', found: 'Document 318 is stuck in the queue', has_other: true, clearance: 'with-power-user', approval: null, boundary: { ...boundary, id: 'clear-queues', reason: 'Clearing a queue also takes out what others wait for. Somebody who knows the printer looks at it first.' }, stand: stand({ case: 'printer.cancel-job.of-others', action: 'printer.cancel-job', could: withPeer }) } },
  ...Object.fromEntries(Object.entries(approvalStands).map(([name, stand]) => [name, { title: 'Remove a printer', soFar: 2, page: refusedForApproval(stand) }])),
  approved: { title: 'Remove a printer', soFar: 2, page: { page: 'finding', step: 'remove', headline: 'Canteen is on this computer', explain: ['Nobody can print on it from here any more. It can be added again.'], remedy: { remedy: 'change', plan: removePlan({ button: 'Remove Canteen', approved: { by: 'Priya Nair', until: ago(-14) } }) }, has_other: false, tried: [], reference: 'PRN-301' } },
  'co-signed': { soFar: 4, page: { page: 'finding', step: 'stuck', headline: 'A document is stuck in the print queue', explain: ['“Q3 figures” stopped at 9:12. 2 other documents wait behind it.'], remedy: { remedy: 'change', plan: plan({ button: 'Take the stuck document out', co_signed_by: 'Sana Iqbal', effects: [{ what: '“Q3 figures”', from: 'In the queue', to: 'Removed' }], invocations: [{ program: 'cancel', args: ['Finance-2F-318'] }] }) }, has_other: true, tried: [], reference: 'PRN-204' } },
  working: { soFar: 4, page: { page: 'working', headline: 'Starting the queue of Finance, 2nd floor', seconds: 3 } },
  prove: { soFar: 5, page: { page: 'prove', step: 'test-page', headline: 'Print a test page?', explain: ['One page is printed on Finance, 2nd floor. It takes about 20 seconds and one sheet of paper.'], plan: plan({ button: 'Print a test page', class: 'irreversible', loss: 'Uses one sheet of paper', effects: [], invocations: [{ program: 'lp', args: ['-d', 'Finance-2F', '--', '/usr/share/cups/data/testprint'] }], seconds: 20 }) } },
  proved: { soFar: 5, page: { page: 'proved', step: 'test-page', question: 'Did the test page come out?', seen: 'The printer said that the page is done', worked: true, choices: [{ key: 'came-out', name: 'Yes, it came out', note: null, fact: null, plain: false }, { key: 'nothing-came', name: 'No, nothing came out', note: null, fact: null, plain: false }, { key: 'cannot-tell', name: 'I cannot tell yet', note: 'Choose this if the printer is not near you', fact: null, plain: true }] } },
  done: { soFar: 6, page: { page: 'done', outcome: 'fixed', headline: 'Finance, 2nd floor is ready to print again', proof: 'We checked it again and it works.', changes: changes().slice(0, 2), rows: fixedRows(), hand_over: null } },
  'not-fixed': { soFar: 4, page: { page: 'done', outcome: 'not-fixed', headline: 'The printer still needs attention', proof: 'We know more now. Everything we found stays together for the person who helps you.', changes: changes().slice(0, 1), rows: rows(6), hand_over: 'Say what you tried to print and from which program.' } },
  ended: { soFar: 3, page: { page: 'ended', headline: 'This help has changed since you began' } },
};

/** What was checked before the limit. */
const removal: StepStatus[] = [
  { step: 'service-stopped', label: 'The print service is running', status: 'fine' },
  { step: 'waiting', label: 'No documents wait for the printer', status: 'unknown' },
  { step: 'present', label: 'The printer is removed', status: 'not-checked' },
];

/** A call for help, looked over. */
export const draft = (over: Partial<DraftView> = {}): DraftView => ({
  request: requestId, rev: 1, reference: 'DSK-7K3Q-9MF2', lane: 'it', stage: 'review',
  words: 'Please remove the canteen printer from my laptop, I keep printing there by mistake.', words_sent: 'Please remove the canteen printer from my laptop, I keep printing there by mistake.',
  answers: [{ question: 'What it is about', answer: 'Remove a printer', step: null }, { question: 'Which printer do you want to remove?', answer: 'Canteen', step: 'queue' }, { question: 'What we found', answer: 'Canteen is on this computer', step: null }, { question: 'What only IT may do', answer: 'Removing a printer is done by IT', step: null }],
  checks: removal,
  parts: [
    { id: 'answers', title: 'Your answers and what we found', collecting: 'ok', included: true, size: 787, hidden: 0, hidden_words: [] },
    { id: 'printers', title: 'Printers and their queues', collecting: 'ok', included: true, size: 12_400, hidden: 3, hidden_words: ['Names of documents: 3'] },
    { id: 'errors', title: 'Recent messages from the system', collecting: 'cut', included: true, size: 48_000, hidden: 2, hidden_words: ['Passwords: 2'] },
    { id: 'network', title: 'Network connections', collecting: 'ok', included: true, size: 8200, hidden: 4, hidden_words: ['Names of Wi-Fi networks: 4'] },
    { id: 'system', title: 'This computer and its system', collecting: 'ok', included: true, size: 3900, hidden: 1, hidden_words: ['Names of accounts: 1'] },
    { id: 'processes', title: 'Programs that are busy', collecting: 'ok', included: false, size: 11_000, hidden: 12, hidden_words: ['Names of people: 12'] },
    { id: 'disks', title: 'Disks and free space', collecting: 'denied', included: false, size: 0, hidden: 0, hidden_words: [] },
    { id: 'mounts', title: 'Drives and where they are', collecting: 'timeout', included: false, size: 0, hidden: 0, hidden_words: [] },
  ],
  size: 86_000, readers: 'Northfield IT',
  hidden: [{ class: 'Names of Wi-Fi networks', count: 4 }, { class: 'Names of documents', count: 3 }, { class: 'Passwords', count: 2 }, { class: 'Names of accounts', count: 1 }],
  verdicts: [
    { outcome: 'pass', title: 'The print service is running', part: 'printers', value: 'print service: running' },
    { outcome: 'warn', title: 'A program ran out of room on a disk', part: 'errors', value: 'No space left on device' },
    { outcome: 'unknown', title: 'Whether there is room on the disks', part: 'disks', value: 'This part is not in the report' },
  ],
  online: true, can_send: true, ...over,
});
/** While it is collected. */
export const collecting = (done: number): DraftView => draft({ stage: 'collecting', parts: draft().parts.map((part, at) => ({ ...part, collecting: at < done ? part.collecting : null })) });

/** The text of a part. */
export const partText = (): PartText => ({
  id: 'errors', title: 'Recent messages from the system',
  files: [{ name: 'errors.txt', lines: [
    { hidden: false, pieces: [{ text: '09:44:01 cupsd[1182]: Job 318 ', hidden: null }, { text: '<document-7f3a>', hidden: 'name of a document' }, { text: ' for user ', hidden: null }, { text: '<user-19c2>', hidden: 'user name' }, { text: ' held', hidden: null }] },
    { hidden: false, pieces: [{ text: '09:44:06 cupsd[1182]: write /var/spool/cups/d00318-001: No space left on device', hidden: null }] },
    { hidden: true, pieces: [{ text: '09:44:06 cupsd[1182]: Request from 10.1.4.7 on behalf of the payroll queue', hidden: null }] },
    { hidden: false, pieces: [{ text: '09:44:07 systemd[1]: cups.service: Main process exited, status=1/FAILURE', hidden: null }] },
    { hidden: false, pieces: [{ text: '09:44:07 systemd[1]: cups.service: Scheduled restart job, restart counter is at 4.', hidden: null }] },
    { hidden: false, pieces: [{ text: '09:44:09 cupsd[1251]: Using password ', hidden: null }, { text: '<password>', hidden: 'password' }, { text: ' for device ipp://', hidden: null }, { text: '<host-c04e>', hidden: 'computer name' }, { text: '/ipp/print', hidden: null }] },
  ] }],
});

const amina = { id: 'p-amina', name: 'Amina Khan' };
/** James of IT. */
export const james = { id: 'p-james', name: 'James Okoro' };
const priya = { id: 'p-priya', name: 'Priya Nair' };

/** What happened to the request of the story. */
export const timeline = (count: number): TimelineEntry[] => ([
  { at: ago(61), by: amina, what: { kind: 'submitted' } },
  { at: ago(34), by: james, what: { kind: 'owned' } },
  { at: ago(30), by: james, what: { kind: 'section-opened', section: 'answers' } },
  { at: ago(30), by: james, what: { kind: 'section-opened', section: 'report' } },
  { at: ago(28), by: james, what: { kind: 'replied', text: 'Hello Amina, I can take the canteen printer off your laptop. Does anybody else print from it?', waits: true } },
  { at: ago(20), by: amina, what: { kind: 'replied', text: 'No, only me.', waits: false } },
  { at: ago(15), by: james, what: { kind: 'noted', text: 'Checked with Facilities: nobody else prints to Canteen from there.' } },
  { at: ago(4), by: james, what: { kind: 'resolved', text: 'I have taken the canteen printer off your laptop. Two colleagues keep it on theirs.' } },
] as TimelineEntry[]).slice(0, count);

/** Amina's requests. */
export const myRequests = (): MyRequestView[] => [
  { row: { id: requestId, reference: 'DSK-7K3Q-9MF2', words: 'Please remove the canteen printer from my laptop, I keep printing there by mistake.', state: { kind: 'at', state: 'resolved' }, owner: 'James Okoro', sent: ago(61), changed: ago(4), news: true, at_the_door: false }, timeline: timeline(8).filter((entry) => entry.what.kind !== 'noted'), moves: ['confirm', 'reopen'], rev: 7, current: true, peer: null, sessions: [] },
  { row: { id: 'r2', reference: 'DSK-W4JT-8C3E', words: 'The second screen stays dark after lunch', state: { kind: 'waiting', tries: 4, problem: 'offline' }, owner: null, sent: ago(9), changed: ago(9), news: false, at_the_door: false }, timeline: [], moves: [], rev: 0, current: true, peer: null, sessions: [] },
  { row: { id: 'r3', reference: 'DSK-H6BN-1R5Z', words: 'I need the shared drive Projects', state: { kind: 'at', state: 'waiting-user' }, owner: 'Priya Nair', sent: ago(60 * 22), changed: ago(60 * 3), news: false, at_the_door: false }, timeline: [{ at: ago(60 * 22), by: amina, what: { kind: 'submitted' } }, { at: ago(60 * 5), by: priya, what: { kind: 'owned' } }, { at: ago(60 * 3), by: priya, what: { kind: 'replied', text: 'Which project do you work on? I need it for the right folder.', waits: true } }], moves: ['reply', 'cancel'], rev: 3, current: false, peer: null, sessions: [] },
  { row: { id: 'r4', reference: 'DSK-T5HS-2W7C', words: 'My mouse is slow', state: { kind: 'at', state: 'closed' }, owner: 'James Okoro', sent: ago(60 * 24 * 6), changed: ago(60 * 24 * 5), news: false, at_the_door: false }, timeline: [{ at: ago(60 * 24 * 6), by: amina, what: { kind: 'submitted' } }, { at: ago(60 * 24 * 5 + 30), by: james, what: { kind: 'resolved', text: 'The battery was empty. There is a new one in it.' } }, { at: ago(60 * 24 * 5), by: amina, what: { kind: 'confirmed' } }], moves: ['reopen'], rev: 5, current: true, peer: null, sessions: [] },
];

/** Amina's computer, as it was enrolled. */
export const device: Device = { id: 'd-amina', name: 'AMINA-LT42', key: '5a'.repeat(32) };

/** The rows of IT's queue. */
export const queue = (): RequestRow[] => [
  { id: requestId, reference: 'DSK-7K3Q-9MF2', state: 'open', lane: 'it', words: 'Please remove the canteen printer from my laptop, I keep printing there by mistake.', wizard: { id: 'printer-remove', version: 1, title: 'Remove a printer' }, person: amina, owner: null, received: ago(61), changed: ago(61), has_report: true, at_limit: true },
  { id: 'q2', reference: 'DSK-8R2M-5XQ4', state: 'open', lane: 'it', words: 'Cannot sign in after my new phone', wizard: null, person: { id: 'p-leila', name: 'Leila Haddad' }, owner: null, received: ago(34), changed: ago(34), has_report: false, at_limit: false },
  { id: 'q3', reference: 'DSK-M9VD-6K1P', state: 'open', lane: 'it', words: 'Shared drive “Projects” refuses me', wizard: { id: 'drive', version: 2, title: 'Shared drive' }, person: { id: 'p-tom', name: 'Tom Becker' }, owner: null, received: ago(18), changed: ago(12), has_report: true, at_limit: false },
  { id: 'q4', reference: 'DSK-Q2XN-4T8B', state: 'open', lane: 'it', words: 'Second screen stays dark', wizard: null, person: { id: 'p-kofi', name: 'Kofi Mensah' }, owner: null, received: ago(6), changed: ago(6), has_report: true, at_limit: false },
];

/** A request, as IT sees it. */
export function requestView(row: RequestRow, count: number, over: Partial<RequestView> = {}): RequestView {
  return {
    row, rev: count,
    submitted: {
      lane: 'it', words: row.words, wizard: row.wizard, skill: 'printing', language: 'en',
      statuses: row.wizard?.id === 'printer-remove' ? removal : [],
      action: row.at_limit ? 'printer.remove' : null, boundaries: row.at_limit ? ['remove-printers'] : [], sent: row.received, device: device.id, bundle: row.has_report ? {
        receipt: {
          schema: 'deskside-bundle/1', request: row.id, made: row.received, app: 'deskside 0.1.0', rules: 'desk-1', rules_sha256: 'c'.repeat(64),
          parts: draft().parts.map((part) => ({ id: part.id, collecting: part.included ? (part.collecting ?? 'ok') : part.collecting === 'ok' ? 'left-out' : (part.collecting ?? 'ok'), size: part.size, hidden: {}, hidden_lines: part.id === 'errors' ? 1 : 0 })),
          sections: [{ id: 'report', readers: 'it', sha256: '9f3c220a71be'.padEnd(64, '0'), size: 41_000 }], verdicts: { pass: 11, warn: 1, unknown: 1 },
        },
        signature: 'f'.repeat(128),
      } : null,
    },
    device: { ...device, name: row.person.name === 'Amina Khan' ? 'AMINA-LT42' : `${row.person.name.split(' ')[0]?.toUpperCase()}-LT11` },
    timeline: row.id === requestId ? timeline(count) : [{ at: row.received, by: row.person, what: { kind: 'submitted' } }],
    moves: ['own', 'note'], ...over,
  };
}

/** The report of the story, opened. */
export const report = (over: Partial<OpenedReport> = {}): OpenedReport => ({
  request: requestId, integrity: 'whole', signed_by: 'AMINA-LT42', made: ago(61),
  verdicts: [...draft().verdicts, { outcome: 'fail', title: 'A disk is full', part: 'system', value: 'free percent: 3 % at /home' }, { outcome: 'pass', title: 'The computer is on a network', part: 'network', value: 'network: connected' }, { outcome: 'pass', title: 'The way out of the network answers', part: 'network', value: 'gateway: answers' }],
  parts: [
    { id: 'answers', title: 'Your answers and what we found', collecting: 'ok', files: [{ name: 'story.txt', lines: soFarRemoving().map((line) => ({ hidden: false, pieces: [{ text: line.text, hidden: null }] })) }] },
    { id: 'printers', title: 'Printers and their queues', collecting: 'ok', files: [{ name: 'printers.txt', lines: [
      { hidden: false, pieces: [{ text: 'printer: Finance-2F   label: Finance, 2nd floor   state: idle   device: ipp://', hidden: null }, { text: '<host-c04e>', hidden: 'computer name' }, { text: '/ipp/print', hidden: null }] },
      { hidden: false, pieces: [{ text: 'printer: Canteen      label: Canteen              state: idle   device: ipp://', hidden: null }, { text: '<host-77b1>', hidden: 'computer name' }, { text: '/ipp/print', hidden: null }] },
    ] }] },
    { id: 'errors', title: 'Recent messages from the system', collecting: 'cut', files: partText().files.map((file) => ({ ...file, lines: file.lines.map((line) => (line.hidden ? { hidden: false, pieces: [{ text: '<hidden-line>', hidden: 'line' }] } : line)) })) },
    { id: 'network', title: 'Network connections', collecting: 'ok', files: [{ name: 'interfaces.txt', lines: [{ hidden: false, pieces: [{ text: 'wlp1s0  up  10.1.4.0/24  gateway answers in 2 ms', hidden: null }] }] }] },
    { id: 'system', title: 'This computer and its system', collecting: 'ok', files: [] },
    { id: 'processes', title: 'Programs that are busy', collecting: 'left-out', files: [] },
    { id: 'disks', title: 'Disks and free space', collecting: 'denied', files: [] },
    { id: 'mounts', title: 'Drives and where they are', collecting: 'timeout', files: [] },
  ],
  hidden: draft().hidden, rules: 'desk-1', size: 86_000,
  run: soFarRemoving(), packets: [], ...over,
});
