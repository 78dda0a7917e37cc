// Live help at Northfield, as Amina sees it: Sana of Accounting helps, Priya of IT may join. Never part of what ships.
import type { BesideView, HandOverLook, HelpersView, Line, MyRequestView, PeerCard, PeerStand, PreviewView, SeenPage, SessionCard, TranscriptView } from '../host/generated/types.ts';
import { ago, now, requestId, runId } from './office.ts';

/** The request that power users were asked about. */
export const callId = '0192a3b4-5c6d-7e8f-9012-000000000007';
const inMinutes = (minutes: number): number => now() + minutes * 60_000;

/** Sana of Accounting. */
export const sana: PeerCard = { person: 'p-sana', name: 'Sana Iqbal', team: 'Accounting', rank: 'senior-peer', skills: ['printers', 'shared drives'], until: inMinutes(60 * 24 * 190) };
const tom: PeerCard = { person: 'p-tom', name: 'Tom Becker', team: 'Facilities', rank: 'peer', skills: ['printers'], until: inMinutes(60 * 24 * 80) };
const kofi: PeerCard = { person: 'p-kofi', name: 'Kofi Mensah', team: 'Sales', rank: 'trainee', skills: ['printers'], until: inMinutes(60 * 24 * 300) };
/** Priya of IT. */
export const priya: PeerCard = { person: 'p-priya', name: 'Priya Nair', team: 'Workplace', rank: null, skills: [], until: null };

/** Who could help with printers. */
export const helpers = (over: Partial<HelpersView> = {}): HelpersView => ({
  can_ask: 'yes', skill: 'printers', numbers: { certified: 5, present: 4, free: 3, waiting: 1, median: 250 }, people: [sana, tom, kofi], ...over,
});

/** Sana, who is with Amina. */
export const withSana = (over: Partial<BesideView> = {}): BesideView => ({
  request: callId, lease: 1, run: runId, who: sana, part: 'helper', since: ago(14),
  held: { follow: inMinutes(46), point: inMinutes(46), suggest: inMinutes(46) }, highest: 'drive', asks: null, paused: false, line: { line: 'secure' }, broke: null, until: null, has: { pages: 3, messages: 2, plans: 0 },
  pointed: null, filled: null, suggestions: [],
  chat: [
    { at: ago(13), mine: false, name: 'Sana Iqbal', words: 'Hello Amina. I can see the paused queue. Shall we look at it together?' },
    { at: ago(12), mine: true, name: null, words: 'Yes, I am at my desk' },
  ],
  typing: false, co_sign: null, not_co_signed: null, cannot_help: null, hand_over: null, ended: null, ...over,
});
/** Priya, who joined as IT. */
export const withPriya = (over: Partial<BesideView> = {}): BesideView => withSana({
  lease: 2, who: priya, part: 'it', since: ago(2), held: { follow: inMinutes(58), point: inMinutes(58) }, chat: [{ at: ago(1), mine: false, name: 'Priya Nair', words: 'Hello Amina, Sana told me what you tried.' }], ...over,
});

/** How a request stands with power users. */
export const stand = (over: Partial<PeerStand> = {}): PeerStand => ({
  helper: null, comes: null, code: null, unproved: null, back: null, numbers: { certified: 5, present: 4, free: 3, waiting: 2, median: 250 }, then_it: inMinutes(52), not_before: null, run: runId, is_live: false, can_let_in: false, ...over,
});
/** Amina's request to power users. */
export const call = (over: Partial<MyRequestView> = {}, row: Partial<MyRequestView['row']> = {}): MyRequestView => ({
  row: { id: callId, reference: 'DSK-P4WX-2N7K', words: 'The printer says ready but nothing comes out', state: { kind: 'at', state: 'open' }, owner: null, sent: ago(8), changed: ago(8), news: false, at_the_door: false, ...row },
  timeline: [{ at: ago(8), by: { id: 'p-amina', name: 'Amina Khan' }, what: { kind: 'submitted' } }],
  moves: ['cancel', 'ask-it'], rev: 1, current: true, peer: stand(), sessions: [], ...over,
});
/** The same, when somebody has accepted it. */
export const claimed = (who: PeerCard = sana, over: Partial<PeerStand> = {}): MyRequestView => call({
  timeline: [...call().timeline, { at: ago(1), by: { id: who.person, name: who.name }, what: who.rank === null ? { kind: 'wants-in', lease: 2 } : { kind: 'claimed', lease: 1 } }],
  moves: ['cancel', 'ask-it', 'decline'], rev: 2, peer: stand({ helper: who, comes: { lease: 2, device: 'd7'.repeat(32) }, code: '482 913', numbers: null, can_let_in: true, ...over }),
}, { state: { kind: 'at', state: who.rank === null ? 'owned' : 'claimed' }, owner: who.name, changed: ago(1), at_the_door: true });
/** The same, when it is solved and can be thanked for. */
export const solved = (): MyRequestView => call({
  timeline: [
    ...call().timeline.map((entry) => ({ ...entry, at: ago(48) })),
    { at: ago(30), by: { id: 'p-sana', name: 'Sana Iqbal' }, what: { kind: 'claimed', lease: 1 } },
    { at: ago(29), by: { id: 'p-amina', name: 'Amina Khan' }, what: { kind: 'let-in' } },
    { at: ago(12), by: { id: 'p-sana', name: 'Sana Iqbal' }, what: { kind: 'resolved', text: 'The queue was paused. It runs again, because somebody had stopped it at the printer.' } },
  ],
  moves: ['confirm', 'reopen', 'thank'], rev: 5, peer: null, sessions: sessions().slice(0, 1),
}, { state: { kind: 'at', state: 'resolved' }, owner: 'Sana Iqbal', sent: ago(48), changed: ago(12) });

/** The same, when IT had a look too, and Amina said that it helped. */
export const closed = (): MyRequestView => {
  const before = solved();
  const it = { id: 'p-priya', name: 'Priya Nair' };
  return {
    ...before, moves: ['reopen', 'thank'], row: { ...before.row, state: { kind: 'at', state: 'closed' } },
    timeline: [
      ...before.timeline.slice(0, -1), { at: ago(20), by: it, what: { kind: 'section-opened', section: 'answers' } }, { at: ago(20) + 9_000, by: it, what: { kind: 'section-opened', section: 'answers' } },
      ...before.timeline.slice(-1), { at: ago(10), by: { id: 'p-amina', name: 'Amina Khan' }, what: { kind: 'confirmed' } },
    ],
  };
};

/** What a helper sees of the question. */
export const seenQuestion: SeenPage = {
  rev: 1, kind: 'question', title: 'My printer does not print', step: 'queue', can_go_back: false,
  spots: [
    { id: 'headline.1', role: 'headline', text: 'Which printer is not working?', note: null, status: null, chosen: false },
    { id: 'text.1', role: 'text', text: 'We found these on your computer', note: null, status: null, chosen: false },
    { id: 'choice.1', role: 'choice', text: 'Finance, 2nd floor', note: 'Room 2.14. 3 documents are waiting', status: null, chosen: false },
    { id: 'choice.2', role: 'choice', text: 'Canteen', note: 'Ground floor', status: null, chosen: false },
    { id: 'choice.3', role: 'choice', text: 'Labels', note: 'Zebra ZD421', status: null, chosen: false },
    { id: 'choice.4', role: 'choice', text: 'It is not in the list', note: null, status: null, chosen: false },
    { id: 'story.1', role: 'story', text: 'The printer says ready but nothing comes out', note: null, status: null, chosen: false },
  ],
};
const seenFinding: SeenPage = {
  rev: 2, kind: 'finding', title: 'My printer does not print', step: 'paused', can_go_back: true,
  spots: [
    { id: 'headline.1', role: 'headline', text: 'The print queue is paused', note: null, status: null, chosen: false },
    { id: 'text.1', role: 'text', text: '3 documents wait for Finance, 2nd floor. They print as soon as the queue is started again.', note: null, status: null, chosen: false },
    { id: 'effect.1', role: 'effect', text: 'The queue of Finance, 2nd floor', note: 'Paused → Running', status: null, chosen: false },
    { id: 'repair.1', role: 'repair', text: 'Start the queue again', note: null, status: null, chosen: false },
  ],
};
/** Exactly what would be seen. */
export const preview = (): PreviewView => ({
  page: seenQuestion,
  hidden: [
    { step: 'queue', fact: 'address', value: 'ipp://prn-fin-02.northfield.example/ipp/print', seen_as: '<host-c04e>' },
    { step: 'waiting', fact: 'document', value: 'Salaries November.xlsx', seen_as: '<document-7f3a>' },
    { step: 'waiting', fact: 'account', value: 'akhan', seen_as: null },
  ],
});

/** What goes along to IT. */
export const handOver = (): HandOverLook => ({
  rev: 3, readers: 'Northfield IT',
  run: { id: 'run', title: 'Your answers and results', files: [{ name: 'run.txt', lines: ['Which printer is not working? Finance, 2nd floor', 'The print service is running: all well', 'The print queue is running: needs attention'].map((text) => ({ hidden: false, pieces: [{ text, hidden: null }] })) }] },
  session: { id: 'session', title: 'What was said and shown', files: [{ name: 'session.txt', lines: ['10:28 Sana Iqbal came in', '10:29 Sana Iqbal: Hello Amina. I can see the paused queue.', '10:31 Sana Iqbal pointed at: The queue of Finance, 2nd floor'].map((text) => ({ hidden: false, pieces: [{ text, hidden: null }] })) }] },
});

/** The sessions that can be told again. */
export const sessions = (): SessionCard[] => [
  { request: callId, lease: 1, name: 'Sana Iqbal', began: ago(29), ended: 'run-ended' },
  { request: requestId, lease: 1, name: 'Tom Becker', began: ago(60 * 24 * 9), ended: 'helper-left' },
];
const line = (minutes: number, by: Line['by'], told: Line['told']): Line => ({ at: ago(minutes), by, told });
/** The session with Sana, told again: to the person, or to Sana, with the name of the person. */
export const transcript = (person: string | null): TranscriptView => ({
  request: callId, lease: 1, person, helper: 'Sana Iqbal',
  transcript: {
    reader: person === null ? 'user' : 'helper',
    lines: [
      line(29, 'deskside', { told: 'began', name: 'Sana Iqbal', team: 'Accounting', rules: { highest: 'drive', changes: 'of-the-page' } }),
      line(29, 'user', { told: 'gave', level: 'suggest', until: ago(-31) }),
      line(29, 'user', { told: 'page', rev: 1, kind: 'question', step: 'queue', page: seenQuestion }),
      line(28, 'helper', { told: 'chat', words: 'Hello Amina. Which printer do you stand at?' }),
      line(27, 'user', { told: 'chat', words: 'The one in room 2.14' }),
      line(27, 'helper', { told: 'pointed', rev: 1, spot: 'choice.1' }),
      line(26, 'helper', { told: 'suggested', number: 1, rev: 1, step: 'queue', spot: 'choice.1', answer: 'Finance-2F', action: null }),
      line(26, 'user', { told: 'applied', number: 1 }),
      line(25, 'user', { told: 'page', rev: 2, kind: 'finding', step: 'paused', page: seenFinding }),
      line(24, 'helper', { told: 'refused', kind: 'turn', refused: { why: 'needs-level', level: 'drive' } }),
      line(24, 'helper', { told: 'asked', level: 'drive', reason: 'Then I can show you the page with the test print.' }),
      line(23, 'user', { told: 'declined', level: 'drive' }),
      line(22, 'helper', { told: 'pointed', rev: 2, spot: 'effect.1' }),
      line(21, 'helper', { told: 'stopped-pointing' }),
      // Only Sana's own record has what others wrote who were there.
      ...(person === null ? [] : [line(21, 'user', { told: 'chat', name: 'Priya Nair', words: 'Hello both, I look on from IT.' })]),
      line(20, 'deskside', { told: 'cut' }),
      line(19, 'deskside', { told: 'back' }),
      ...(person === null ? [
        line(15, 'deskside', { told: 'rules-changed', rules: { highest: 'point', changes: 'of-the-page' } }),
        line(15, 'deskside', { told: 'levels-ended', levels: ['suggest'], cause: 'policy-changed' }),
      ] : []),
      line(12, 'deskside', { told: 'ended', cause: 'run-ended' }),
    ],
  },
});
