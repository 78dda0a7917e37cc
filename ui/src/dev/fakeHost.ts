// An app in memory: answers every command with the made-up office. For looking at screens, never part of what ships.
import type { AppError, ApprovalCard, BesideView, Changed, Event, HealthCard, HelpersView, MyRequestView, Objections, Person, RecordCheck, RequestRow, RequestView, RunEnds, RunView, WizardCard } from '../host/generated/types.ts';
import type { CommandName, Commands, Host } from '../host/host.ts';
import { isOver } from '../shown/requests.ts';
import * as live from './beside.ts';
import { helpingAnswers } from './fakeHelping.ts';
import { quietHelping, type HelpingScene } from './helping.ts';
import * as office from './office.ts';
import { editorAnswers, published, type EditorScene } from './rules.ts';
import { publishedWizards, wizardsAnswers, type WizardsScene } from './wizards.ts';

/** What the office is like, for one scene. */
export interface Scene extends HelpingScene, EditorScene, WizardsScene {
  /** How the app stands. */
  boot: Commands['boot']['result'];
  /** The page that a run is at. */
  runPage: string;
  /** The call for help. */
  draft: Commands['draft']['result'];
  /** Amina's requests. */
  requests: MyRequestView[];
  /** Who is with Amina. */
  beside: BesideView[];
  /** Who could help. */
  helpers: HelpersView;
  /** The sessions that can be told again. */
  sessions: Commands['sessions']['result'];
  /** The changes. */
  changes: Commands['changes']['result'];
  /** What an undo would say. */
  undo: 'ready' | 'moved-on' | 'refused';
  /** What was found without anybody asking. */
  health: HealthCard[];
  /** What can be helped with. */
  wizards: WizardCard[];
  /** What can be done here, and by whom. */
  overview: Commands['overview']['result'];
  /** What this app has sent. */
  data: Commands['your_data']['result'];
  /** How runs ended. */
  ends: RunEnds;
  /** The limits that people objected to. */
  objections: Objections;
  /** What IT was asked to approve. */
  approvals: ApprovalCard[];
  /** The queue of IT. */
  queue: RequestRow[];
  /** The request that IT has open. */
  opened: (row: RequestRow) => RequestView;
  /** The report that IT opens. */
  report: Commands['open_report']['result'];
  /** What an invitation leads to. */
  invitation: Commands['read_invitation']['result'];
  /** Everybody with an account. */
  people: Person[];
  /** What following the record comes to. */
  record: RecordCheck;
  /** Whether this person helps others. */
  canHelp: boolean;
  /** Commands and endpoints that are turned down, with why. */
  turnedDown: Partial<Record<string, AppError>>;
  /** Nobody is signed in, in the browser. */
  isSignedOut: boolean;
  /** Commands that never answer. */
  silent: Set<string>;
}

/** A quiet morning at Northfield. */
export const quietMorning = (): Scene => ({
  boot: office.boot(), wizards: office.manyWizards, health: [], runPage: 'question', draft: office.draft(), requests: office.myRequests(), beside: [], helpers: live.helpers(), sessions: live.sessions(), changes: office.changes(), undo: 'ready', overview: office.overview(), objections: office.objections(), data: office.yourData(), ends: office.runEnds(), queue: office.queue(), approvals: office.approvals(),
  opened: (row) => office.requestView(row, 1), report: office.report(),
  invitation: { server: 'https://desk.northfield.example:8443', organisation: 'Northfield', first: false, root: office.root },
  people: office.people(), record: office.record(48_211),
  canHelp: false, ...quietHelping(), editor: published(), wizardsView: publishedWizards(),
  turnedDown: {}, isSignedOut: false, silent: new Set(),
});

type Answers = { [C in CommandName]: (args: Commands[C]['args']) => Commands[C]['result'] | Promise<Commands[C]['result']> };

/** Makes an app that plays a scene. The scene may be changed while it plays. */
export function fakeHost(scene: Scene): Host & { tell: (news: Changed) => void } {
  const ears = new Set<(news: Changed) => void>();
  const tell = (news: Changed) => { for (const ear of ears) ear(news); };
  let rev = 0;

  const run = (): RunView => {
    const at = office.pages[scene.runPage] ?? office.pages['question']!;
    const { page } = at;
    const told = scene.runPage === 'refused' || scene.runPage.startsWith('approv') ? office.soFarRemoving() : office.soFar(at.soFar);
    const soFar = told.map((line) => (line.kind === 'found' && page.page === 'finding' ? { ...line, text: page.headline } : line));
    return { run: office.runId, wizard: 'printing-stuck', title: at.title ?? 'My printer does not print', page, can_go_back: scene.runPage !== 'question', so_far: soFar, rev: (rev += 1) };
  };
  const turn = (page: string): RunView => {
    scene.runPage = page;
    return run();
  };
  const later = (page: string, pause: number) => setTimeout(() => { turn(page); tell({ changed: 'run', run: office.runId }); }, pause);
  const mine = (id: string) => scene.requests.find((each) => each.row.id === id) ?? scene.requests[0]!;
  const row = (id: string) => scene.queue.find((each) => each.id === id) ?? scene.queue[0]!;
  const change = (id: string) => scene.changes.find((each) => each.id === id) ?? scene.boot.half_done.find((each) => each.id === id) ?? office.changes()[0]!;
  const alter = (lease: number, by: (view: BesideView) => Partial<BesideView>) => (scene.beside = scene.beside.map((view) => (view.lease === lease ? { ...view, ...by(view) } : view)));
  const sections = new Set<string>();
  const answered = (id: string, by: Partial<ApprovalCard>) => {
    scene.approvals = scene.approvals.map((row) => (row.id === id ? { ...row, ...by, answered_by: office.james.name, can_answer: false } : row));
    return { rows: scene.approvals };
  };

  const server: Record<string, (params: string[], query: Record<string, unknown>, body: Record<string, unknown>) => unknown> = {
    me: () => ({ id: office.james.id, name: 'James Okoro', role: scene.people.find((each) => each.id === office.james.id)?.role ?? 'it', device: null, organisation: 'Northfield' }),
    counts: () => ({ triage: scene.queue.length, mine: 6, waiting: 5, open: 9 }),
    list_requests: (_, query) => ({ rows: scene.queue.filter((each) => !query['search'] || each.words.toLowerCase().includes(String(query['search']).toLowerCase())), next: null }),
    request: ([id]) => scene.opened(row(id ?? '')),
    move_request: ([id], _, body) => {
      const before = scene.opened(row(id ?? ''));
      const text = String(body['text'] ?? '');
      const [stands, moves] = {
        release: [{ state: 'open' as const, owner: null }, ['own', 'note']],
        resolve: [{ state: 'resolved' as const, owner: office.james }, ['note', 'reopen']],
      }[String(body['move'])] ?? [{ state: 'owned' as const, owner: office.james }, ['release', 'reply', 'ask-back', 'note', 'resolve']];
      const what = { own: { kind: 'owned' }, release: { kind: 'released' }, reply: { kind: 'replied', text, waits: false }, 'ask-back': { kind: 'replied', text, waits: true }, note: { kind: 'noted', text }, resolve: { kind: 'resolved', text } }[String(body['move'])];
      const after = { ...before, row: { ...before.row, ...stands }, rev: before.rev + 1, moves, timeline: what ? [...before.timeline, { at: office.now(), by: office.james, what }] : before.timeline } as RequestView;
      scene.opened = () => after;
      return after;
    },
    people: () => ({ next: null, rows: scene.people }),
    end_sessions: ([id]) => ({ sessions: (scene.people.find((each) => each.id === id)?.devices.length ?? 0) + 1 }),
    change_role: ([id], _, body) => {
      const role = body['role'] as Person['role'];
      if (role !== 'it' && scene.people.every((each) => each.id === id || each.role !== 'it')) throw { code: 'server', problem: { code: 'last-it' } } satisfies AppError;
      scene.people = scene.people.map((each) => (each.id === id ? { ...each, role } : each));
      return {};
    },
    run_ends: () => scene.ends,
    objections: () => scene.objections,
    objections_to: (_, query) => ({ rows: query['first'] === 'oldest' ? office.objectionRows().reverse() : office.objectionRows(), next: null }),
    check_audit: () => scene.record,
    events: () => ({ events: [] as Event[], next: 1 }),
    sign_out: () => ({}),
    sign_in: () => ({ token: '', me: server['me']?.([], {}, {}) }),
    welcome: () => ({ organisation: 'Northfield', version: '0.1.0', root: null }),
  };

  const answers: Answers = {
    boot: () => scene.boot,
    home: () => ({ wizards: scene.wizards, health: scene.health, carry_on: [{ run: office.runId, title: 'My printer does not print', started: office.ago(61) }], open_requests: scene.requests.filter((each) => !isOver(each.row.state)).length, news: scene.requests.filter((each) => each.row.news).length, can_help: scene.canHelp, waiting: scene.canHelp ? scene.inbox.rows.length : 0, holds: scene.canHelp ? scene.inbox.holds : null }),
    put_health_aside: ({ id }) => { scene.health = scene.health.filter((card) => card.id !== id); return answers.home({}); },
    search: ({ words }) => (words.includes('xyz') ? [] : office.wizards.slice(0, 2)),
    settings: () => scene.boot.settings,
    set_settings: (settings) => { scene.boot = { ...scene.boot, settings }; scene.data = { ...scene.data, wanted: settings.summaries }; return settings; },
    start_run: () => turn('question'),
    run,
    carry_on: run,
    say_proved: () => turn('done'),
    open_console: () => ({}),
    answer: () => {
      later('finding', 1500);
      return turn('checking');
    },
    type_answer: ({ text }) => {
      if (text === 'wrong') throw { code: 'not-an-answer', kind: 'share' };
      return turn('checking');
    },
    go_on: () => turn('checking'),
    check_again: () => turn('finding'),
    try_other: () => turn('manual'),
    put_aside: () => turn('done'),
    consent: () => {
      if (scene.runPage === 'prove') return turn('proved');
      later('prove', 1200);
      return turn('working');
    },
    back: () => turn('question'),
    back_to: () => turn('question'),
    stop_checking: () => turn('finding'),
    close_run: () => answers.home({}),
    changes: () => scene.changes,
    plan_undo: ({ change: id }) => scene.undo === 'ready'
      ? { undo: 'ready', change: change(id), plan: office.plan({ button: id === 'c0' ? 'Remove it again' : 'Pause the queue again', effects: change(id).effects.map((effect) => ({ what: effect.what, from: effect.to, to: effect.from })), seconds: 3 }) }
      : scene.undo === 'moved-on' ? { undo: 'moved-on', change: change(id), text: 'It is as it was before already' }
      : { undo: 'refused', change: change(id), clearance: 'it-only', boundary: office.boundary, stand: office.stand() },
    undo: ({ change: id }) => ({ ...change(id), state: 'undone', can_undo: false }),
    leave_change: ({ change: id }) => ({ ...change(id), state: 'left', can_undo: false }),
    start_draft: ({ words, lane }) => {
      scene.draft = { ...office.collecting(1), lane, words, words_sent: words };
      let done = 1;
      const timer = setInterval(() => {
        done += 1;
        scene.draft = { ...(done > 8 ? office.draft() : office.collecting(done)), lane, words, words_sent: words };
        if (done > 8) clearInterval(timer);
        tell({ changed: 'draft', request: office.requestId });
      }, 250);
      return scene.draft;
    },
    draft: () => scene.draft,
    stop_collecting: () => (scene.draft = office.draft()),
    set_words: ({ words }) => (scene.draft = { ...scene.draft, words, words_sent: words }),
    include_part: ({ part, included }) => (scene.draft = { ...scene.draft, parts: scene.draft.parts.map((each) => (each.id === part ? { ...each, included } : each)) }),
    part_text: () => office.partText(),
    hide_line: ({ line, hidden }) => { const text = office.partText(); text.files[0]!.lines[line]!.hidden = hidden; return text; },
    send_draft: () => (scene.draft = { ...scene.draft, stage: scene.draft.online ? 'sent' : 'queued' }),
    save_copy: () => ({ path: '/home/amina/Documents/DSK-7K3Q-9MF2.txt' }),
    discard_draft: () => answers.home({}),
    take_back: ({ request }) => {
      const { words } = mine(request).row;
      scene.requests = scene.requests.filter((each) => each.row.id !== request);
      return { words, run: null };
    },
    your_data: () => scene.data,
    overview: () => scene.overview,
    review_comment: ({ words }) => ({ sent: words.trim(), pieces: words.trim().split('\n').map((line) => ({ hidden: false, pieces: line.split(/(hunter2)/).map((text) => (text === 'hunter2' ? { text: '<password>', hidden: 'password' } : { text, hidden: null })) })) }),
    object: ({ boundary }) => {
      scene.overview = { ...scene.overview, rows: scene.overview.rows.map((each) => (each.boundary.id === boundary ? { ...each, stand: { ...each.stand, told: true } } : each)) };
      return {};
    },
    ask_approval: () => turn('approval-waits'),
    withdraw_approval: () => turn('approval-can-ask'),
    approvals: () => ({ rows: scene.approvals }),
    approve: ({ approval }) => answered(approval, { state: 'granted', granted_until: office.ago(-15) }),
    refuse_approval: ({ approval, reason }) => answered(approval, { state: 'refused', why: reason }),
    my_requests: () => scene.requests.map((each) => each.row),
    my_request: ({ request }) => mine(request),
    move_mine: ({ request, to, text }) => {
      const before = mine(request);
      const what = to === 'reply' ? { kind: 'replied' as const, text, waits: false } : to === 'reopen' ? { kind: 'reopened' as const, text } : to === 'thank' ? { kind: 'thanked' as const, text } : to === 'decline' ? { kind: 'declined' as const } : to === 'ask-it' ? { kind: 'asked-it' as const } : { kind: 'confirmed' as const };
      const after: MyRequestView = { ...before, row: { ...before.row, state: { kind: 'at', state: to === 'confirm' ? 'closed' : to === 'thank' && before.row.state.kind === 'at' ? before.row.state.state : to === 'cancel' ? 'cancelled' : 'open' } }, moves: to === 'confirm' && before.moves.includes('thank') ? ['reopen', 'thank'] : to === 'thank' ? before.moves.filter((move) => move !== 'thank') : [], peer: null, timeline: [...before.timeline, { at: office.now(), by: { id: 'p-amina', name: 'Amina Khan' }, what }] };
      scene.requests = scene.requests.map((each) => (each === before ? after : each));
      return after;
    },
    read_invitation: () => scene.invitation,
    join: ({ name }) => (scene.boot = { ...office.boot(), account: { ...office.boot().account!, name, role: scene.invitation.first ? 'it' : 'user', must_set_up: scene.invitation.first } }),
    set_up: ({ organisation }) => {
      scene.boot = { ...scene.boot, account: { ...scene.boot.account!, organisation, must_set_up: false, sheet_due: true } };
      return office.recoverySheet(organisation);
    },
    recovery_sheet: () => office.recoverySheet(scene.boot.account?.organisation ?? ''),
    sheet_is_kept: () => (scene.boot = { ...scene.boot, account: { ...scene.boot.account!, sheet_due: false } }),
    sign_in: () => (scene.boot = { ...scene.boot, account: { ...scene.boot.account!, signed_out: false } }),
    sign_out: () => (scene.boot = { ...scene.boot, account: { ...scene.boot.account!, signed_out: true } }),
    change_password: ({ old }) => {
      if (old.startsWith('not')) throw { code: 'server', problem: { code: 'wrong-password' } } satisfies AppError;
      return { sessions: 2 };
    },
    end_other_sessions: () => ({ sessions: 1 }),
    call_server: ({ name, params, query, body }) => {
      const down = scene.turnedDown[name];
      if (down) throw down;
      return (server[name]?.(params, (query ?? {}) as Record<string, unknown>, (body ?? {}) as Record<string, unknown>) ?? {}) as never;
    },
    open_report: ({ request }) => { sections.add(request); return scene.report; },
    limit: () => ({ act: 'Removing a printer', boundary: office.boundary }),
    ...helpingAnswers(scene, tell),
    ...editorAnswers(scene),
    ...wizardsAnswers(scene),
    helpers: () => scene.helpers,
    preview: () => live.preview(),
    let_in: ({ request }) => {
      scene.requests = scene.requests.map((each) => (each.row.id === request ? { ...each, row: { ...each.row, state: { kind: 'at', state: 'in-session' } }, peer: each.peer && { ...each.peer, is_live: true, can_let_in: false } } : each));
      setTimeout(() => tell({ changed: 'requests' }), 0);
      return (scene.beside = [live.withSana({ request, chat: [] })]);
    },
    beside: () => scene.beside,
    give_level: ({ lease, level }) => alter(lease, (view) => ({ asks: null, held: { ...view.held, [level]: office.now() + 3_600_000 } })),
    decline_level: ({ lease }) => alter(lease, () => ({ asks: null })),
    take_back_level: ({ lease, level }) => alter(lease, (view) => ({ held: Object.fromEntries(Object.entries(view.held).filter(([each]) => each !== level)) })),
    pause_sharing: ({ lease }) => alter(lease, () => ({ paused: true })),
    resume_sharing: ({ lease }) => alter(lease, () => ({ paused: false })),
    stop_sharing: ({ lease }) => alter(lease, () => ({ ended: 'stopped', line: { line: 'ended' } })),
    // Everybody who is with the person reads it.
    say: ({ words }) => (scene.beside = scene.beside.map((view) => (view.ended === null ? { ...view, chat: [...view.chat, { at: office.now(), mine: true, name: null, words }] } : view))),
    is_writing: () => ({}),
    choose: () => ({}),
    apply_suggestion: ({ lease, number }) => {
      const kind = scene.beside.flatMap((view) => view.suggestions).find((each) => each.number === number)?.kind;
      alter(lease, (view) => ({ suggestions: view.suggestions.filter((each) => each.number !== number) }));
      return turn(kind === 'change' ? 'finding' : 'checking');
    },
    put_suggestion_aside: ({ lease, number }) => alter(lease, (view) => ({ suggestions: view.suggestions.filter((each) => each.number !== number) })),
    ask_co_sign: () => alter(1, () => ({ co_sign: 'a'.repeat(64) })),
    withdraw_co_sign: ({ lease }) => alter(lease, () => ({ co_sign: null })),
    look_at_hand_over: () => live.handOver(),
    agree_to_hand_over: ({ lease, agreed }) => alter(lease, () => (agreed ? { hand_over: null, part: 'observer', held: { follow: office.now() + 3_600_000 } } : { hand_over: null })),
    close_beside: ({ lease }) => (scene.beside = scene.beside.filter((view) => view.lease !== lease)),
    sessions: () => scene.sessions,
    transcript: () => live.transcript(scene.canHelp ? 'Amina Khan' : null),
    restore_key: () => ({ role: 'readers' }),
    invite: ({ role }) => ({ link: `deskside://join?server=https://desk.northfield.example:8443&pin=9f3c220a71be04d8&token=k7q2xw${role}4t8b&root=9f3c220a`, qr: fakeQr(), expires: office.now() + 7 * 24 * 3_600_000 }),
  };

  return {
    async call(name, args) {
      await new Promise((soon) => setTimeout(soon, 20));
      if (scene.silent.has(name)) return new Promise(() => undefined);
      const down = scene.turnedDown[name];
      if (down) throw down;
      return answers[name as keyof Answers](args as never) as never;
    },
    async listen(event, fn) {
      if (event !== 'changed') return () => undefined;
      const ear = fn as unknown as (news: Changed) => void;
      ears.add(ear);
      return () => void ears.delete(ear);
    },
    tell,
  };
}

/** Looks like a QR code and says nothing. */
function fakeQr(): string[] {
  const size = 33;
  const eye = (x: number, y: number) => [[0, 0], [size - 7, 0], [0, size - 7]].some(([left, top]) => x >= left! && x < left! + 7 && y >= top! && y < top! + 7);
  const eyeDark = (x: number, y: number) => { const u = x < 7 ? x : x - (size - 7); const v = y < 7 ? y : y - (size - 7); return u === 0 || v === 0 || u === 6 || v === 6 || (u >= 2 && u <= 4 && v >= 2 && v <= 4); };
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => (eye(x, y) ? (eyeDark(x, y) ? '1' : '0') : ((x * 7 + y * 13 + ((x * y) % 5)) % 3 === 0 ? '1' : '0'))).join(''));
}
