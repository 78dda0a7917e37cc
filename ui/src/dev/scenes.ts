// Every screen worth a look: where it is, and how the office stands there. The script that takes the pictures walks this list.
import type { Place } from '../app/trail.svelte.ts';
import type { Scene } from './fakeHost.ts';
import * as live from './beside.ts';
import * as help from './helping.ts';
import * as office from './office.ts';
import * as rules from './rules.ts';
import * as wizards from './wizards.ts';

/** One screen. */
export interface Screen {
  /** In which window. `web` is the console in a browser. */
  window: 'app' | 'console' | 'web';
  /** Where the app begins. */
  place?: Place;
  /** Where the console begins: the part of the address after `?`. */
  address?: string;
  /** Changes the quiet morning. */
  set?: (scene: Scene) => void;
}

const run: Place = { at: 'run', run: office.runId };
const draft: Place = { at: 'draft', request: office.requestId, run: office.runId };
const request = (id: string): Place => ({ at: 'request', request: id });
const account = (scene: Scene, over: Partial<NonNullable<Scene['boot']['account']>>) => { scene.boot = { ...scene.boot, account: { ...scene.boot.account!, ...over } }; };
const alone = (scene: Scene) => { scene.boot = { ...scene.boot, account: null, connection: 'none', trust: 'alone' }; scene.requests = []; };
const offline = (scene: Scene) => { scene.boot = { ...scene.boot, connection: 'offline' }; };
const asIt = (scene: Scene) => { account(scene, { name: 'James Okoro', role: 'it' }); scene.boot = { ...scene.boot, computer: 'JAMES-LT03' }; };

const owned = (scene: Scene) => { scene.opened = (row) => office.requestView({ ...row, state: 'owned', owner: office.james }, 7, { moves: ['release', 'reply', 'ask-back', 'note', 'resolve'] }); };

const handed = (scene: Scene) => { scene.opened = (row) => help.handedOver(office.requestView({ ...row, state: 'owned', owner: office.james }, 1, { moves: ['release', 'reply', 'ask-back', 'note', 'resolve', 'ask-peers'] })); };

const runScreens = Object.fromEntries(Object.keys(office.pages).map((page): [string, Screen] => [`run-${page}`, { window: 'app', place: run, set: (scene) => { scene.runPage = page; } }]));

const asSana = (scene: Scene) => { account(scene, { name: 'Sana Iqbal', role: 'power-user', device_code: '4c1e 90ab 7f32 d608 1b5c 03d9' }); scene.boot = { ...scene.boot, computer: 'SANA-LT17' }; scene.canHelp = true; scene.requests = []; };
type Session = Parameters<typeof help.helping>[0];
const helps = (over: Session = {}): Screen => ({ window: 'app', place: { at: 'helping' }, set: (scene) => { asSana(scene); scene.helping = help.helping(over); } });
const unheld = { page: null, pointed: null, held: {}, suggested: [], chat: [], typing: false } as const satisfies Session;

/** What somebody sees who helps others. */
const helpingScreens: Record<string, Screen> = {
  'home-power-user': { window: 'app', set: asSana },
  inbox: { window: 'app', place: { at: 'inbox' }, set: asSana },
  'inbox-empty': { window: 'app', place: { at: 'inbox' }, set: (scene) => { asSana(scene); scene.inbox = help.inbox({ rows: [], presence: null }); } },
  'inbox-holds': { window: 'app', place: { at: 'inbox' }, set: (scene) => { asSana(scene); scene.inbox = help.inbox({ holds: office.requestId, current: false }); } },
  'inbox-uncertified': { window: 'app', place: { at: 'inbox' }, set: (scene) => { asSana(scene); scene.inbox = help.inbox({ rows: [], presence: null, certificate: null }); } },
  'inbox-solved': { window: 'app', place: { at: 'inbox', done: 'solved' }, set: asSana },
  'helping-none': { window: 'app', place: { at: 'helping' }, set: asSana },
  'helping-waiting': helps({ ...unheld, stage: 'waiting', words: 'Nothing comes out of the printer.\nIt worked on Friday.' }),
  helping: helps(),
  'helping-follow': helps({ held: { follow: office.now() + 3_600_000 }, asked: 'point', pointed: null, suggested: [], refused: { kind: 'suggest-repair', why: { why: 'needs-level', level: 'suggest' } } }),
  'helping-drive': helps({ page: help.seen['question']!, pointed: 'choice.1', chosen: 'choice.1', held: { follow: office.now() + 3_600_000, point: office.now() + 3_600_000, suggest: office.now() + 3_600_000, drive: office.now() + 600_000 }, suggested: [] }),
  'helping-co-sign': helps({ co_sign: help.coSign() }),
  'helping-above-rules': helps({ highest: 'point', held: { follow: office.now() + 3_600_000 }, pointed: null, suggested: [], refused: { kind: 'ask-level', why: { why: 'above-rules', highest: 'point' } } }),
  'helping-refused': helps({ page: help.seen['refused']!, pointed: null, title: 'Remove a printer', suggested: [], hand_over: 'asked', skipped: 2 }),
  'helping-paused': helps({ ...unheld, paused: true, chat: help.helping().chat, suggested: help.helping().suggested }),
  'helping-away': helps({ line: { line: 'away', since: office.ago(2) }, hand_over: 'declined' }),
  'helping-over': helps({ ...unheld, stage: 'over', line: { line: 'ended' }, ended: 'stopped', suggested: help.helping().suggested }),
  'helping-observing': helps({ stage: 'observing', held: { follow: office.now() + 3_600_000 }, pointed: null, hand_over: 'agreed' }),
  'helping-shared': { window: 'app', place: { at: 'helping' }, set: (scene) => { asSana(scene); scene.helping = help.helping(); scene.beside = [live.withPriya()]; } },
  'helping-unsent': helps({ line: { line: 'reconnecting', since: office.ago(2) }, typing: false, chat: [...help.helping().chat, { at: office.ago(1), mine: true, name: null, words: 'Good. Start the queue again, and we see what comes out.' }] }),
  'helping-others': helps({ typing: false, chat: [...help.helping().chat, { at: office.ago(2), mine: false, name: 'Priya Nair', words: 'Hello both, I look on from IT.' }] }),
  'helping-it': { window: 'app', place: { at: 'helping' }, set: (scene) => { asIt(scene); scene.helping = help.helping({ is_it: true }); } },
  'helping-it-solved': { window: 'app', place: { at: 'helping', done: 'solved' }, set: asIt },
  'solved-it': { window: 'app', place: { at: 'solved' }, set: (scene) => { asIt(scene); scene.helping = help.helping({ is_it: true }); } },
  'helping-needs-two': helps({ page: { ...help.seen['refused']!, clearance: 'with-power-user' }, pointed: null, title: 'Remove a printer', suggested: [] }),
  'helping-gone': helps({ ...unheld, stage: 'gone', line: { line: 'ended' } }),
  solved: { window: 'app', place: { at: 'solved' }, set: (scene) => { asSana(scene); scene.helping = help.helping(); } },
  given: { window: 'app', place: { at: 'helped' }, set: asSana },
  'given-empty': { window: 'app', place: { at: 'helped' }, set: (scene) => { asSana(scene); scene.helped = { requests: 0, minutes: 0, thanks: 0, rows: [] }; } },
};

const call = request(live.callId);
const beside = (page: string, ...views: Parameters<typeof live.withSana>): Screen => ({ window: 'app', place: run, set: (scene) => { scene.runPage = page; scene.beside = [live.withSana(...views)]; } });
const mine = (view: Scene['requests'][number]) => (scene: Scene) => { scene.requests = [view, ...scene.requests]; };
const session = { request: live.callId, lease: 1 };
/** Live help. */
const besideScreens: Record<string, Screen> = {
  'help-nobody-now': { window: 'app', place: { at: 'help', run: office.runId }, set: (scene) => { scene.helpers = live.helpers({ numbers: { certified: 5, present: 0, free: 0, waiting: 0, median: null } }); } },
  'help-no-topic': { window: 'app', place: { at: 'help' }, set: (scene) => { scene.helpers = live.helpers({ can_ask: 'no-topic', skill: null, numbers: null, people: [] }); } },
  'help-nobody': { window: 'app', place: { at: 'help', run: office.runId }, set: (scene) => { scene.helpers = live.helpers({ can_ask: 'nobody', numbers: null, people: [] }); } },
  'ask-peer': { window: 'app', place: { at: 'ask-peer', run: office.runId, words: 'The printer says ready but nothing comes out' } },
  'ask-peer-how': { window: 'app', place: { at: 'ask-peer', run: office.runId, words: 'The printer says ready but nothing comes out', wishes: true } },
  'review-peer': { window: 'app', place: draft, set: (scene) => { scene.draft = office.draft({ lane: 'peer' }); } },
  'sent-peer': { window: 'app', place: draft, set: (scene) => { scene.draft = office.draft({ lane: 'peer', stage: 'sent' }); } },
  'peer-waiting': { window: 'app', place: call, set: mine(live.call()) },
  'peer-later': { window: 'app', place: call, set: mine(live.call({ peer: live.stand({ not_before: office.ago(-180), then_it: null }) })) },
  'peer-claimed': { window: 'app', place: call, set: mine(live.claimed()) },
  'peer-not-heard': { window: 'app', place: call, set: mine(live.claimed(live.sana, { back: office.ago(-4) })) },
  'peer-unproved': { window: 'app', place: call, set: mine(live.claimed(live.sana, { helper: null, unproved: 'Sana Iqbal', can_let_in: false })) },
  'peer-live': { window: 'app', place: call, set: (scene) => { mine(live.call({ peer: live.stand({ is_live: true }) }, { state: { kind: 'at', state: 'in-session' }, owner: 'Sana Iqbal' }))(scene); scene.beside = [live.withSana()]; } },
  'peer-solved': { window: 'app', place: call, set: mine(live.solved()) },
  'home-door': { window: 'app', set: mine(live.claimed()) },
  'let-in': { window: 'app', place: { at: 'let-in', request: live.callId }, set: mine(live.claimed()) },
  'let-in-it': { window: 'app', place: { at: 'let-in', request: live.callId }, set: mine(live.claimed(live.priya)) },
  'let-in-second': { window: 'app', place: { at: 'let-in', request: live.callId }, set: (scene) => { mine(live.claimed(live.priya))(scene); scene.beside = [live.withSana({ part: 'observer', highest: 'follow', held: { follow: office.ago(-40) } })]; } },
  'let-in-nobody': { window: 'app', place: { at: 'let-in', request: live.callId }, set: mine(live.call()) },
  preview: { window: 'app', place: { at: 'preview', run: office.runId } },
  'beside-question': beside('question', { pointed: 'choice.1', typing: true }),
  'beside-filled': beside('question', { filled: 'choice.2', held: { follow: office.ago(-46), point: office.ago(-46), suggest: office.ago(-46), drive: office.ago(-46) } }),
  'beside-ends-apart': beside('question', { held: { follow: office.ago(-46), point: office.ago(-46), suggest: office.ago(-46), drive: office.ago(-20) } }),
  'beside-suggestion': beside('finding', { pointed: 'effect.1', suggestions: [{ number: 1, text: 'Start the queue again', kind: 'change', spot: 'repair.1' }] }),
  'beside-answer': beside('question', { suggestions: [{ number: 2, text: 'Finance, 2nd floor', kind: 'answer', spot: 'choice.1' }] }),
  'beside-asks': beside('finding', { asks: { level: 'drive', reason: 'Then I can show you the page with the test print.' } }),
  'beside-paused': beside('finding', { paused: true }),
  'beside-connecting': beside('question', { line: { line: 'connecting' }, chat: [] }),
  'beside-reconnecting': { ...beside('finding', { line: { line: 'reconnecting', since: office.ago(1) } }), set: (scene) => { scene.runPage = 'finding'; scene.beside = [live.withSana({ line: { line: 'reconnecting', since: office.ago(1) } })]; offline(scene); } },
  'beside-away-paused': beside('finding', { paused: true, line: { line: 'away', since: office.ago(1) } }),
  'beside-away': beside('finding', { line: { line: 'away', since: office.ago(1) } }),
  'beside-unsent': beside('finding', { line: { line: 'away', since: office.ago(2) }, chat: [...live.withSana().chat, { at: office.ago(1), mine: true, name: null, words: 'Are you still there?' }] }),
  'beside-cannot-help': beside('finding', { cannot_help: 'This printer belongs to Facilities, I do not know it.' }),
  'beside-ended': beside('finding', { ended: 'connection-lost', line: { line: 'ended' } }),
  'beside-stopped': { window: 'app', set: (scene) => { scene.beside = [live.withSana({ ended: 'stopped', line: { line: 'ended' } })]; } },
  'beside-solved': { window: 'app', set: (scene) => { mine(live.solved())(scene); scene.beside = [live.withSana({ ended: 'run-ended', line: { line: 'ended' } })]; } },
  'peer-closed': { window: 'app', place: call, set: (scene) => {
    mine(live.closed())(scene);
    scene.beside = [live.withSana({ part: 'observer', ended: 'run-ended', line: { line: 'ended' } }), live.withPriya({ ended: 'run-ended', line: { line: 'ended' } })];
  } },
  'beside-two': { window: 'app', place: run, set: (scene) => { scene.runPage = 'finding'; scene.beside = [live.withPriya(), live.withSana({ part: 'observer', highest: 'follow', held: { follow: office.ago(-40) }, chat: [] })]; } },
  'beside-manual': beside('manual', { pointed: 'text.4' }),
  'beside-checking': beside('checking', { pointed: 'check.4' }),
  'refused-peer': { window: 'app', place: run, set: (scene) => { scene.runPage = 'refused-peer'; } },
  'co-sign': beside('refused-peer', { pointed: 'boundary.1' }),
  'co-sign-waits': beside('refused-peer', { co_sign: 'a'.repeat(64) }),
  'co-sign-no': beside('refused-peer', { not_co_signed: 'I do not know this printer. Somebody in Facilities does.' }),
  'co-signed': beside('co-signed'),
  'beside-rules': beside('finding', { highest: 'point', held: { follow: office.ago(-46), point: office.ago(-46) } }),
  'co-sign-waits-elsewhere': beside('finding', { co_sign: 'a'.repeat(64) }),
  levels: { window: 'app', place: { at: 'levels', ...session }, set: (scene) => { scene.beside = [live.withSana()]; } },
  'levels-rules': { window: 'app', place: { at: 'levels', ...session }, set: (scene) => { scene.beside = [live.withSana({ highest: 'point', held: { follow: office.ago(-46), point: office.ago(-46) } })]; } },
  'levels-ended': { window: 'app', place: { at: 'levels', ...session } },
  'hand-over': { window: 'app', place: { at: 'hand-over', ...session }, set: (scene) => { scene.beside = [live.withSana({ hand_over: { to: 'it', note: 'The queue stops again by itself after a minute. Somebody has to look at the printer’s own settings.' } })]; } },
  'beside-hand-over': beside('finding', { hand_over: { to: 'it', note: 'The queue stops again by itself after a minute.' } }),
  transcript: { window: 'app', place: { at: 'transcript', ...session } },
  'transcript-mine': { window: 'app', place: { at: 'transcript', ...session }, set: asSana },
  sessions: { window: 'app', place: { at: 'sessions' } },
  'sessions-empty': { window: 'app', place: { at: 'sessions' }, set: (scene) => { scene.sessions = []; } },
};

/** Every screen, by name. */
export const screens: Record<string, Screen> = {
  home: { window: 'app' },
  'home-health': { window: 'app', set: (scene) => { scene.health = [{ id: 'disk.fills', title: 'Your disk could be full in about 9 days', wizard: 'disk-full' }, { id: 'computer.on-for-long', title: 'The computer has been on for 33 days', wizard: 'slow-computer' }]; } },
  'home-few': { window: 'app', set: (scene) => { scene.wizards = office.wizards; } },
  'home-alone': { window: 'app', set: alone },
  'home-half-done': { window: 'app', set: (scene) => { scene.boot = { ...scene.boot, half_done: [office.halfDone()] }; } },
  'home-offline': { window: 'app', set: (scene) => { offline(scene); scene.boot = { ...scene.boot, keyring: 'memory-only' }; } },
  'home-it': { window: 'app', set: asIt },
  'home-signed-out': { window: 'app', set: (scene) => account(scene, { signed_out: true }) },
  results: { window: 'app', place: { at: 'results', words: 'the printer hums and eats paper' } },
  'results-empty': { window: 'app', place: { at: 'results', words: 'xyz' } },
  ...runScreens,
  ...helpingScreens,
  help: { window: 'app', place: { at: 'help', run: office.runId } },
  'help-no-number': { window: 'app', place: { at: 'help' }, set: (scene) => account(scene, { telephone: '' }) },
  'help-alone': { window: 'app', place: { at: 'help' }, set: alone },
  'ask-it-alone': { window: 'app', place: { at: 'ask-it' }, set: alone },
  'ask-it': { window: 'app', place: { at: 'ask-it', run: office.runId } },
  collecting: { window: 'app', place: draft, set: (scene) => { scene.draft = office.collecting(3); } },
  review: { window: 'app', place: draft },
  'review-offline': { window: 'app', place: draft, set: (scene) => { offline(scene); scene.draft = office.draft({ online: false }); } },
  'review-alone': { window: 'app', place: draft, set: (scene) => { alone(scene); scene.draft = office.draft({ can_send: false, online: false, readers: '' }); } },
  'draft-words': { window: 'app', place: { at: 'draft-words', request: office.requestId } },
  'draft-part': { window: 'app', place: { at: 'draft-part', request: office.requestId, part: 'errors' } },
  sent: { window: 'app', place: draft, set: (scene) => { scene.draft = office.draft({ stage: 'sent' }); } },
  queued: { window: 'app', place: draft, set: (scene) => { offline(scene); scene.draft = office.draft({ stage: 'queued', online: false }); } },
  requests: { window: 'app', place: { at: 'requests' } },
  'requests-empty': { window: 'app', place: { at: 'requests' }, set: (scene) => { scene.requests = []; } },
  'request-resolved': { window: 'app', place: request(office.requestId) },
  'request-waiting': { window: 'app', place: request('r2'), set: offline },
  'request-asked': { window: 'app', place: request('r3'), set: offline },
  helped: { window: 'app', place: { at: 'request-helped', request: office.requestId } },
  'request-closed': { window: 'app', place: request('r4') },
  cancel: { window: 'app', place: { at: 'request-cancel', request: 'r3' } },
  'cancel-waiting': { window: 'app', place: { at: 'request-cancel', request: 'r2' }, set: offline },
  changes: { window: 'app', place: { at: 'changes' } },
  'changes-empty': { window: 'app', place: { at: 'changes' }, set: (scene) => { scene.changes = []; } },
  undo: { window: 'app', place: { at: 'undo', change: 'c1' } },
  'undo-half-done': { window: 'app', place: { at: 'undo', change: 'c0' }, set: (scene) => { scene.boot = { ...scene.boot, half_done: [office.halfDone()] }; } },
  'undo-moved-on': { window: 'app', place: { at: 'undo', change: 'c1' }, set: (scene) => { scene.undo = 'moved-on'; } },
  'undo-refused': { window: 'app', place: { at: 'undo', change: 'c1' }, set: (scene) => { scene.undo = 'refused'; } },
  overview: { window: 'app', place: { at: 'overview' } },
  'overview-row': { window: 'app', place: { at: 'overview', case: 'printer.remove' } },
  'overview-told': { window: 'app', place: { at: 'overview', case: 'service.start' } },
  'overview-alone': { window: 'app', place: { at: 'overview', case: 'service.start' }, set: (scene) => { alone(scene); scene.overview = office.overviewAlone(); } },
  'overview-trouble': { window: 'app', place: { at: 'overview' }, set: (scene) => { scene.turnedDown['overview'] = { code: 'internal', incident: '9F3-220' }; } },
  data: { window: 'app', place: { at: 'data' } },
  'data-empty': { window: 'app', place: { at: 'data' }, set: (scene) => { scene.data = office.yourData({ rows: [] }); } },
  'data-off': { window: 'app', place: { at: 'data' }, set: (scene) => { scene.data = office.yourData({ rules_allow: false }); } },
  'data-alone': { window: 'app', place: { at: 'data' }, set: (scene) => { alone(scene); scene.data = office.yourData({ has_organisation: false, rules_allow: false, rows: [] }); } },
  'data-trouble': { window: 'app', place: { at: 'data' }, set: (scene) => { scene.turnedDown['your_data'] = { code: 'disk-full' }; } },
  'ask-approval': { window: 'app', place: { at: 'ask-approval', run: office.runId, step: 'remove' }, set: (scene) => { scene.runPage = 'approval-can-ask'; } },
  comment: { window: 'app', place: { at: 'comment', boundary: 'remove-printers', action: 'printer.remove' } },
  settings: { window: 'app', place: { at: 'settings' }, set: asIt },
  'settings-signed-out': { window: 'app', place: { at: 'settings' }, set: (scene) => account(scene, { signed_out: true }) },
  password: { window: 'app', place: { at: 'password' } },
  restore: { window: 'app', place: { at: 'restore' }, set: asIt },
  'settings-alone': { window: 'app', place: { at: 'settings' }, set: alone },
  join: { window: 'app', place: { at: 'join' }, set: alone },
  'join-first': { window: 'app', place: { at: 'join' }, set: (scene) => { alone(scene); scene.invitation = { ...scene.invitation, organisation: '', first: true, root: '' }; } },
  'set-up': { window: 'app', place: { at: 'set-up' }, set: (scene) => account(scene, { role: 'it', must_set_up: true, organisation: '' }) },
  sheet: { window: 'app', place: { at: 'sheet' }, set: (scene) => account(scene, { role: 'it', sheet_due: true }) },
  'home-sheet': { window: 'app', set: (scene) => account(scene, { role: 'it', sheet_due: true }) },
  'sign-in': { window: 'app', place: { at: 'sign-in' }, set: (scene) => account(scene, { signed_out: true }) },
  'rules-wrong-server': { window: 'app', place: { at: 'rules' }, set: (scene) => { scene.boot = { ...scene.boot, connection: 'wrong-server' }; } },
  'rules-forged': { window: 'app', place: { at: 'rules' }, set: (scene) => { scene.boot = { ...scene.boot, trust: 'forged' }; } },
  'rules-rolled-back': { window: 'app', place: { at: 'rules' }, set: (scene) => { scene.boot = { ...scene.boot, trust: 'rolled-back' }; } },
  'rules-expired': { window: 'app', place: { at: 'rules' }, set: (scene) => { scene.boot = { ...scene.boot, trust: 'expired' }; } },
  'trouble-start': { window: 'app', set: (scene) => { scene.turnedDown['boot'] = { code: 'internal', incident: '9F3-220' }; } },
  'trouble-disk': { window: 'app', place: { at: 'changes' }, set: (scene) => { scene.turnedDown['changes'] = { code: 'disk-full' }; } },
  starting: { window: 'app', set: (scene) => { scene.silent.add('boot'); } },

  // Live help, as the person sees it who is helped.
  ...besideScreens,

  // The console.
  'console-triage': { window: 'console', address: '?view=triage' },
  'console-triage-empty': { window: 'console', address: '?view=triage', set: (scene) => { scene.queue = []; } },
  'console-search': { window: 'console', address: '?view=open&search=printer' },
  'console-search-empty': { window: 'console', address: '?view=open&search=xyz' },
  'console-mine': { window: 'console', address: '?view=mine', set: (scene) => { scene.queue = scene.queue.map((row) => ({ ...row, state: 'owned', owner: office.james })); } },
  'console-request-new': { window: 'console', address: `?view=triage&request=${office.requestId}` },
  'console-request-mine': { window: 'console', address: `?view=mine&request=${office.requestId}`, set: owned },
  'console-request-other': { window: 'console', address: `?view=open&request=${office.requestId}`, set: (scene) => { scene.opened = (row) => office.requestView({ ...row, state: 'owned', owner: { id: 'p-priya', name: 'Priya Nair' } }, 2, { moves: ['take-over', 'note'] }); } },
  'console-request-resolved': { window: 'console', address: `?view=closed&request=${office.requestId}`, set: (scene) => { scene.opened = (row) => office.requestView({ ...row, state: 'resolved', owner: office.james }, 8, { moves: ['note', 'reopen'] }); } },
  'console-request-words': { window: 'console', address: '?view=triage&request=q2' },
  'console-conflict': { window: 'console', address: `?view=triage&request=${office.requestId}`, set: (scene) => { scene.turnedDown['move_request'] = { code: 'server', problem: { code: 'moved', state: 'owned', owner: 'Priya Nair' } }; } },
  'console-approvals': { window: 'console', address: '?page=approvals' },
  'console-approvals-empty': { window: 'console', address: '?page=approvals', set: (scene) => { scene.approvals = []; } },
  'web-approvals': { window: 'web', address: '?page=approvals' },
  'console-report': { window: 'console', address: `?view=mine&report=${office.requestId}`, set: owned },
  'console-report-part': { window: 'console', address: `?view=mine&report=${office.requestId}&part=errors`, set: owned },
  'console-report-run': { window: 'console', address: `?view=mine&report=${office.requestId}&part=run-log`, set: owned },
  'console-report-changed': { window: 'console', address: `?view=mine&report=${office.requestId}`, set: (scene) => { owned(scene); scene.report = office.report({ integrity: 'changed' }); } },
  'console-report-no-key': { window: 'console', address: `?view=mine&report=${office.requestId}`, set: (scene) => { owned(scene); scene.turnedDown['open_report'] = { code: 'no-key' }; } },
  'console-request-peer': { window: 'console', address: `?view=open&request=${office.requestId}`, set: (scene) => { scene.opened = (row) => help.withPeers(office.requestView({ ...row, lane: 'peer', state: 'in-session', owner: { id: 'p-sana', name: 'Sana Iqbal' } }, 1, { moves: ['note'] })); } },
  'console-request-handed-over': { window: 'console', address: `?view=mine&request=${office.requestId}`, set: handed },
  'console-request-asked': { window: 'console', address: `?view=mine&request=${office.requestId}`, set: (scene) => { handed(scene); scene.helping = help.helping({ ...unheld, stage: 'waiting', is_it: true }); } },
  'console-helping-waiting': { window: 'console', address: `?view=mine&helping=${office.requestId}`, set: (scene) => { scene.helping = help.helping({ ...unheld, stage: 'waiting', is_it: true, since: office.ago(1) }); } },
  'console-helping': { window: 'console', address: `?view=mine&helping=${office.requestId}`, set: (scene) => { scene.helping = help.helping({ is_it: true }); } },
  'console-helping-over': { window: 'console', address: `?view=mine&helping=${office.requestId}`, set: (scene) => { scene.helping = help.helping({ ...unheld, is_it: true, stage: 'over', line: { line: 'ended' }, ended: 'stopped' }); } },
  'console-helping-gone': { window: 'console', address: `?view=mine&helping=${office.requestId}`, set: (scene) => { scene.helping = help.helping({ ...unheld, is_it: true, stage: 'gone', line: { line: 'ended' } }); } },
  'console-helping-none': { window: 'console', address: `?view=mine&helping=${office.requestId}` },
  'console-report-handed-over': { window: 'console', address: `?view=mine&report=${office.requestId}`, set: (scene) => { handed(scene); scene.report = office.report({ packets: [help.packet()] }); } },
  'console-report-packet': { window: 'console', address: `?view=mine&report=${office.requestId}&part=packet-0`, set: (scene) => { handed(scene); scene.report = office.report({ packets: [help.packet()] }); } },
  'console-report-packet-alone': { window: 'console', address: `?view=mine&report=${office.requestId}&part=packet-0`, set: (scene) => { handed(scene); scene.report = office.report({ packets: [help.packet({ session: null, integrity: 'changed' })] }); } },
  'console-certify': { window: 'console', address: '?certify=p-sana' },
  'console-certify-again': { window: 'console', address: '?certify=p-sana', set: (scene) => { scene.certifiable = help.certifiable({ certificate: help.certificate() }); } },
  'console-certify-no-key': { window: 'console', address: '?certify=p-sana', set: (scene) => { scene.certifiable = help.certifiable({ certificate: help.certificate(), can_sign: false }); } },
  'console-certify-it': { window: 'console', address: '?certify=p-priya', set: (scene) => { scene.certifiable = help.certifiable({ person: 'p-priya', name: 'Priya Nair', is_it: true }); } },
  'console-certify-no-computer': { window: 'console', address: '?certify=p-tom', set: (scene) => { scene.certifiable = help.certifiable({ person: 'p-tom', name: 'Tom Becker', devices: [] }); } },
  'console-session-rules': { window: 'console', address: '?page=session-rules' },
  'console-session-rules-no-key': { window: 'console', address: '?page=session-rules', set: (scene) => { scene.rules = help.rules({ can_sign: false }); } },
  'console-session-rules-meanwhile': { window: 'console', address: '?page=session-rules', set: (scene) => { scene.meanwhile = help.rules({ version: 13, sessions: { 'power-users': 'suggest', it: 'suggest' } }); } },
  'console-rules': { window: 'console', address: '?page=rules' },
  'console-rules-draft': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.drafted(); } },
  'console-rules-sound': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.sound(); } },
  'console-rules-alone': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.sound({ needs_second: false, is_alone: true }); } },
  'console-rules-stale': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.sound({ draft: { can_undo: true, can_redo: false, is_stale: true } }); } },
  'console-rules-empty': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.published({ rules: [], groups: [] }); } },
  'console-rules-no-key': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.published({ can_sign: false }); } },
  'console-rules-proposal': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.proposed(); } },
  'console-rules-proposal-mine': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.proposed({ is_mine: true }); } },
  'console-rules-proposal-seconded': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.proposed({ is_mine: true, is_seconded: true }); } },
  'console-rules-proposal-unsound': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.proposed({ is_sound: false }); } },
  'console-rules-rolled-out': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.rolledOut(); } },
  'console-rules-proposal-wizards': { window: 'console', address: '?page=rules', set: (scene) => { scene.editor = rules.proposed({ comparison: { differences: [], cut: false }, wizards: [wizards.difference()] }); } },
  'console-wizards': { window: 'console', address: '?page=wizards' },
  'console-wizards-draft': { window: 'console', address: '?page=wizards', set: (scene) => { scene.wizardsView = wizards.draftedWizards(); } },
  'console-wizards-wrong': { window: 'console', address: '?page=wizards', set: (scene) => { scene.wizardsView = wizards.wrongWizards(); } },
  'console-wizards-alone': { window: 'console', address: '?page=wizards', set: (scene) => { scene.wizardsView = wizards.draftedWizards({ needs_second: false, is_alone: true }); } },
  'console-wizards-empty': { window: 'console', address: '?page=wizards', set: (scene) => { scene.wizardsView = wizards.publishedWizards({ own: [] }); } },
  'console-wizards-stale': { window: 'console', address: '?page=wizards', set: (scene) => { scene.wizardsView = wizards.draftedWizards({ draft: { is_stale: true }, is_waiting: true }); } },
  'console-rules-offline': { window: 'console', address: '?page=rules', set: (scene) => { scene.turnedDown['rules'] = { code: 'offline' }; } },
  'console-rule': { window: 'console', address: '?page=rules&rule=print-service' },
  'console-rule-new': { window: 'console', address: '?page=rules&rule=' },
  'console-rule-not-there': { window: 'console', address: '?page=rules&rule=none' },
  'web-rules': { window: 'web', address: '?page=rules' },
  'console-limits': { window: 'console', address: '?page=limits' },
  'console-limits-empty': { window: 'console', address: '?page=limits', set: (scene) => { scene.objections = { rows: [] }; } },
  'console-limit': { window: 'console', address: '?limit=remove-printers' },
  'console-limits-offline': { window: 'console', address: '?page=limits', set: (scene) => { scene.turnedDown['objections'] = { code: 'offline' }; } },
  'console-runs': { window: 'console', address: '?page=runs' },
  'console-runs-empty': { window: 'console', address: '?page=runs', set: (scene) => { scene.ends = { rows: [] }; } },
  'web-limits': { window: 'web', address: '?page=limits' },
  'console-people': { window: 'console', address: '?page=people' },
  'console-settings': { window: 'console', address: '?page=settings' },
  'console-settings-broken': { window: 'console', address: '?page=settings', set: (scene) => { scene.record = office.record(312, 313); } },
  'console-not-it': { window: 'console', address: '?view=triage', set: (scene) => { scene.people = scene.people.map((each) => (each.id === office.james.id ? { ...each, role: 'user' } : each)); } },
  'console-offline': { window: 'console', address: '?view=triage', set: (scene) => { scene.turnedDown['counts'] = { code: 'offline' }; } },
  'console-fault': { window: 'console', address: '?view=triage', set: (scene) => { scene.turnedDown['counts'] = { code: 'server', problem: { code: 'internal', incident: '7B1-004' } }; } },
  'web-sign-in': { window: 'web', set: (scene) => { scene.isSignedOut = true; } },
  'web-triage': { window: 'web', address: '?view=triage' },
  'web-report': { window: 'web', address: `?view=mine&report=${office.requestId}`, set: owned },
  'web-certify': { window: 'web', address: '?certify=p-sana' },
  'web-session-rules': { window: 'web', address: '?page=session-rules' },
  'web-people': { window: 'web', address: '?page=people' },
  'web-settings': { window: 'web', address: '?page=settings' },
};
