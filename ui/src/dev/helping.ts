// The made-up office from the side of those who help: Sana of Accounting, and IT that certifies her. Never part of what ships.
import type { CertifiableView, CertificateView, CoSignView, HelpedView, HelpingView, InboxView, OpenedPacket, RequestView, SessionRulesView, SkillView, TimelineEntry } from '../host/generated/types.ts';
import { ago, james, now, requestId, soFarRemoving } from './office.ts';

type Seen = NonNullable<HelpingView['page']>;
type Spot = Seen['spots'][number];
const spot = (id: string, text: string, over: Partial<Spot> = {}): Spot => ({ id, role: id.split('.')[0] as Spot['role'], text, note: null, status: null, chosen: false, ...over });
const story: Spot[] = [spot('story.1', 'Finance, 2nd floor', { note: 'Which printer is not working?' }), spot('story.2', '3 well, 1 could not be checked')];
const page = (rev: number, kind: Seen['kind'], spots: Spot[], over: Partial<Seen> = {}): Seen => ({ rev, kind, title: 'My printer does not print', step: null, spots, can_go_back: true, ...over });

/** The pages that a helper sees, by a name of our own. */
export const seen: Record<string, Seen> = {
  question: page(3, 'question', [
    spot('headline.1', 'Which printer is not working?'), spot('text.1', 'We found these on your computer'),
    spot('choice.1', 'Finance, 2nd floor', { note: 'Room 2.14' }), spot('choice.2', 'Canteen', { note: 'Ground floor' }), spot('choice.3', 'It is not in the list'), spot('button.1', 'Continue'),
  ], { can_go_back: false }),
  checking: page(5, 'checking', [
    spot('headline.1', 'Checking Finance, 2nd floor'),
    spot('check.1', 'The print service is running', { status: 'fine' }), spot('check.2', 'The printer answers', { status: 'fine' }),
    spot('check.3', 'The printer has paper', { status: 'unknown', note: 'This printer does not tell us' }), spot('check.4', 'The print queue is running'),
  ]),
  finding: page(7, 'finding', [
    spot('headline.1', 'The print queue is paused'), spot('text.1', '3 documents wait for Finance, 2nd floor. They print as soon as the queue is started again.'),
    spot('effect.1', 'The queue of Finance, 2nd floor', { note: 'Paused → Running' }), spot('repair.1', 'Start the queue again'), spot('button.1', 'Try something else'),
    spot('check.1', 'The print service is running', { status: 'fine' }), spot('check.2', 'The printer answers', { status: 'fine' }),
    spot('check.3', 'The printer has paper', { status: 'unknown', note: 'This printer does not tell us' }), spot('check.4', 'The print queue is running', { status: 'found' }), ...story,
  ]),
  refused: page(9, 'refused', [
    spot('headline.1', 'Removing a printer is done by IT'), spot('text.1', 'Canteen is on this computer'),
    spot('boundary.1', 'A printer is removed for everybody who works at this computer, with the documents that wait for it. IT looks first at who else needs it.', { note: 'Northfield IT' }), spot('button.1', 'Needs IT'), ...story,
  ], { title: 'Remove a printer' }),
};

/** What somebody can be certified for. */
export const skills: SkillView[] = [{ skill: 'printing', name: 'printers' }, { skill: 'drives', name: 'shared drives' }, { skill: 'mail', name: 'email' }, { skill: 'network', name: 'network and Wi-Fi' }];
/** What Sana is certified for. */
export const certificate = (): CertificateView => ({ person: 'p-sana', name: 'Sana Iqbal', team: 'Accounting', skills: skills.slice(0, 2), rank: 'senior-peer', from: ago(60 * 24 * 40), until: now() + 320 * 24 * 3_600_000 });

/** What waits for Sana. */
export const inbox = (over: Partial<InboxView> = {}): InboxView => ({
  certificate: certificate(), presence: { until: new Date(now()).setHours(16, 0, 0, 0), languages: ['en', 'ur'] }, holds: null, current: true,
  rows: [
    { id: 'w1', skill: 'printing', wizard: 'My printer does not print', language: 'en', waited: 11 * 60, statuses: [{ status: 'found', count: 2 }, { status: 'unknown', count: 1 }, { status: 'fine', count: 3 }], offered: true },
    { id: 'w2', skill: 'drives', wizard: 'A shared drive is missing', language: 'de', waited: 4 * 60, statuses: [{ status: 'not-fixed', count: 1 }, { status: 'fine', count: 2 }], offered: true },
    { id: 'w3', skill: 'printing', wizard: null, language: 'ur', waited: 40, statuses: [], offered: false },
  ], ...over,
});

/** A session with Amina, live, with everything that she may give. */
export const helping = (over: Partial<HelpingView> = {}): HelpingView => ({
  request: requestId, reference: 'DSK-7K3Q-9MF2', lease: 2, person: 'Amina Khan', words: 'The printer says ready but nothing comes out', code: '482 913', title: 'My printer does not print',
  checks: [{ step: 'service', label: 'The print service is running', status: 'fine' }, { step: 'silent', label: 'The printer answers', status: 'fine' }, { step: 'paper', label: 'The printer has paper', status: 'unknown' }, { step: 'paused', label: 'The print queue is running', status: 'found' }],
  since: ago(14), stage: 'live', line: { line: 'secure' }, broke: null, others: [], page: seen['finding']!, chosen: null, pointed: 'effect.1',
  held: { follow: now() + 46 * 60_000, point: now() + 46 * 60_000, suggest: now() + 16 * 60_000 }, highest: 'drive', asked: null, paused: false,
  suggested: [{ number: 1, text: 'Finance, 2nd floor', fate: 'applied' }, { number: 2, text: 'Try something else', fate: 'put-aside' }, { number: 3, text: 'Start the queue again', fate: 'waits' }],
  co_sign: null, refused: null,
  chat: [{ at: ago(9), mine: true, name: null, words: 'Hello Amina, I am at my desk. Shall we look at the queue together?' }, { at: ago(8), mine: false, name: null, words: 'Yes, good. I have 20 minutes before a meeting.' }],
  typing: true, hand_over: 'no', skipped: 0, ended: null, taken_by: null, is_it: false, ...over,
});

/** A plan to co-sign. */
export const coSign = (): CoSignView => ({
  plan: 'b'.repeat(64), text: 'Take the stuck document out of the queue of Finance, 2nd floor',
  effects: [{ what: 'Document 318', from: 'In the queue', to: 'Removed' }, { what: 'The queue of Finance, 2nd floor', from: 'Paused', to: 'Running' }],
  invocations: [{ program: 'cancel', args: ['Finance-2F-318'] }, { program: 'cupsenable', args: ['Finance-2F'] }], class: 'irreversible', loss: 'Document 318 has to be printed again', until: now() + 9 * 60_000,
});

/** What Sana did. */
export const helped = (): HelpedView => ({
  requests: 3, minutes: 47, thanks: 2,
  rows: [
    { reference: 'DSK-7K3Q-9MF2', skill: 'printers', has_transcript: true, row: { id: requestId, lease: 2, skill: 'printing', wizard: 'My printer does not print', began: ago(60 * 20), ended: ago(60 * 20 - 14), how: 'request.resolve', state: 'closed', thanks: 'Thank you for explaining what a queue is. I will see it myself the next time.' } },
    { reference: 'DSK-M9VD-6K1P', skill: 'shared drives', has_transcript: true, row: { id: 'g2', lease: 1, skill: 'drives', wizard: 'A shared drive is missing', began: ago(60 * 50), ended: ago(60 * 50 - 25), how: 'request.hand-over', state: 'owned', thanks: '' } },
    { reference: 'DSK-Q2XN-4T8B', skill: 'printers', has_transcript: false, row: { id: 'g3', lease: 1, skill: 'printing', wizard: null, began: ago(60 * 75), ended: ago(60 * 75 - 8), how: 'request.let-go', state: 'resolved', thanks: null } },
  ],
});

/** Somebody who can be certified. */
export const certifiable = (over: Partial<CertifiableView> = {}): CertifiableView => ({
  person: 'p-sana', name: 'Sana Iqbal', skills, certificate: null, can_sign: true, is_it: false,
  devices: [{ name: 'SANA-LT17', code: '4c1e 90ab 7f32 d608 1b5c 03d9' }, { name: 'SANA-HOME', code: 'e27a 1b5c 03d9 84f6 90ab 7f32' }], ...over,
});

/** How far live help may go at Northfield. */
export const rules = (over: Partial<SessionRulesView> = {}): SessionRulesView => ({ version: 12, sessions: { 'power-users': 'suggest', it: 'drive' }, can_sign: true, ...over });

/** What went along when Sana handed over. */
export const packet = (over: Partial<OpenedPacket> = {}): OpenedPacket => ({
  made: ago(40), integrity: 'whole', run: soFarRemoving(),
  session: {
    reader: 'it-shared',
    lines: [
      { at: ago(58), by: 'deskside', told: { told: 'began', name: 'Sana Iqbal', team: 'Accounting', rules: { highest: 'suggest', changes: 'of-the-page' } } },
      { at: ago(58), by: 'user', told: { told: 'gave', level: 'follow', until: now() } },
      { at: ago(57), by: 'user', told: { told: 'page', rev: 9, kind: 'refused', step: 'remove', page: seen['refused']! } },
      { at: ago(55), by: 'helper', told: { told: 'asked', level: 'point', reason: 'I would like to show where it says who set the limit' } },
      { at: ago(54), by: 'user', told: { told: 'gave', level: 'point', until: now() } },
      { at: ago(53), by: 'helper', told: { told: 'pointed', rev: 9, spot: 'boundary.1' } },
      { at: ago(50), by: 'user', told: { told: 'chat', words: 'So only IT can take it off?' } },
      { at: ago(49), by: 'helper', told: { told: 'chat', words: 'Yes. I hand it over, and you do not have to say it again.' } },
      { at: ago(42), by: 'helper', told: { told: 'hand-over', to: 'it', note: 'Canteen is the usual printer on this laptop by mistake. Nobody else prints there from this computer.' } },
      { at: ago(41), by: 'user', told: { told: 'hand-over-answered', agreed: true } },
      { at: ago(41), by: 'user', told: { told: 'ended', cause: 'handed-over' } },
    ],
  }, ...over,
});

/** How the side of those who help is like, for one scene. */
export interface HelpingScene {
  /** What waits. */
  inbox: InboxView;
  /** The session that this person is in. */
  helping: HelpingView | null;
  /** What they did for others. */
  helped: HelpedView;
  /** Somebody whom IT certifies. */
  certifiable: CertifiableView;
  /** How far live help may go. */
  rules: SessionRulesView;
  /** What a colleague publishes before this person does. */
  meanwhile: SessionRulesView | null;
}

/** A morning on which Sana helps Amina. */
export const quietHelping = (): HelpingScene => ({ inbox: inbox(), helping: null, helped: helped(), certifiable: certifiable(), rules: rules(), meanwhile: null });

const sana = { id: 'p-sana', name: 'Sana Iqbal' };
const claimed: TimelineEntry[] = [
  { at: ago(60), by: sana, what: { kind: 'claimed', lease: 1 } },
  { at: ago(58), by: { id: 'p-amina', name: 'Amina Khan' }, what: { kind: 'let-in' } },
];
/** A request that a power user has. */
export const withPeers = (view: RequestView): RequestView => ({ ...view, submitted: { ...view.submitted, lane: 'peer' }, timeline: [...view.timeline, ...claimed] });
/** A request that a power user handed over, with what was sent along. */
export const handedOver = (view: RequestView): RequestView => ({
  ...view, submitted: { ...view.submitted, lane: 'peer' }, packets: view.submitted.bundle ? [{ bundle: { ...view.submitted.bundle, receipt: { ...view.submitted.bundle.receipt, made: ago(41) } } }] : [],
  timeline: [
    ...view.timeline, ...claimed, { at: ago(41), by: { id: 'p-amina', name: 'Amina Khan' }, what: { kind: 'packet-added' } },
    { at: ago(41), by: sana, what: { kind: 'handed-over', text: 'Canteen is the usual printer on this laptop by mistake. Nobody else prints there from this computer.' } },
    { at: ago(34), by: james, what: { kind: 'owned' } }, { at: ago(20), by: { id: 'p-amina', name: 'Amina Khan' }, what: { kind: 'thanked', text: 'Thank you for explaining it, Sana.' } },
  ],
});
