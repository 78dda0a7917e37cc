// What happened between a person and somebody who helped, line by line in words. Both sides and IT read it with this.
import type { Broke, By, Cause, CoSignError, IntentKind, Level, Line, Rank, Refused, SeenPage, SpotId, Told } from '../host/generated/types.ts';
import type { IconName, LogEntry, LogKind } from '../lib/index.ts';
import { listed, t, type MessageId } from '../text/text.svelte.ts';
import { clock, when } from '../text/times.ts';

/** The name that people call each other by. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] || name;

/** The ladder, from the lowest to the highest. */
export const ladder: readonly Level[] = ['follow', 'point', 'suggest', 'drive'];
/** The sign of each level. */
export const levelIcons: Record<Level, IconName> = { follow: 'eye', point: 'point', suggest: 'suggest', drive: 'hand' };

const levels = { follow: 'level-follow', point: 'level-point', suggest: 'level-suggest', drive: 'level-drive' } satisfies Record<Level, MessageId>;
/** What a level lets somebody do: "Point at something". */
export const levelWord = (level: Level): string => t(levels[level]);

const doing = { follow: 'now-follow', point: 'now-point', suggest: 'now-suggest', drive: 'now-drive' } satisfies Record<Level, MessageId>;
/** What somebody can do with the highest level that they hold, beside their name: "Can point". */
export const doingWord = (level: Level | undefined): string => t(level ? doing[level] : 'now-nothing');

const ranks = { trainee: 'rank-trainee', peer: 'rank-peer', 'senior-peer': 'rank-senior-peer', coach: 'rank-coach' } satisfies Record<Rank, MessageId>;
/** How far somebody has come. */
export const rankWord = (rank: Rank): string => t(ranks[rank]);

const causes = {
  revoked: 'cause-of-end-revoked', expired: 'cause-of-end-expired', paused: 'cause-of-end-paused', locked: 'cause-of-end-locked', 'user-switched': 'cause-of-end-user-switched',
  'policy-changed': 'cause-of-end-policy-changed', 'certificate-ended': 'cause-of-end-certificate-ended', 'helper-left': 'cause-of-end-helper-left', 'run-ended': 'cause-of-end-run-ended',
  'handed-over': 'cause-of-end-handed-over', stopped: 'cause-of-end-stopped', 'connection-lost': 'cause-of-end-connection-lost', flooding: 'cause-of-end-flooding', unreadable: 'cause-of-end-unreadable',
} satisfies Record<Cause, MessageId>;
/** Why a session, or a level, ended. One sentence. */
export const causeOfEnd = (cause: Cause): string => t(causes[cause]);

/** Whether the first level goes further than the second. */
export const isAbove = (level: Level, other: Level): boolean => ladder.indexOf(level) > ladder.indexOf(other);
/** Why levels ended. Where the rules are known that ended them, with how far those go: the helper's record may have older ones. */
function causeOfLevels(levels: readonly Level[], cause: Cause, highest: Level | undefined): string {
  const isKnown = cause === 'policy-changed' && highest !== undefined && levels.every((level) => isAbove(level, highest));
  return isKnown ? t('cause-of-end-policy-changed-to', { level: levelWord(highest) }) : causeOfEnd(cause);
}

const intents = {
  'ask-level': 'intent-ask-level', point: 'intent-point', 'stop-pointing': 'intent-stop-pointing', 'suggest-answer': 'intent-suggest-answer', 'suggest-repair': 'intent-suggest-repair', 'suggest-action': 'intent-suggest-action',
  turn: 'intent-turn', 'fill-in': 'intent-fill-in', chat: 'intent-chat', typing: 'intent-typing', 'co-sign': 'intent-co-sign', 'do-not-co-sign': 'intent-do-not-co-sign',
  'cannot-help': 'intent-cannot-help', 'hand-over': 'intent-hand-over', leave: 'intent-leave',
} satisfies Record<IntentKind, MessageId>;
/** What somebody wanted to do: "To point at something". */
export const intentWord = (kind: IntentKind | null): string => (kind ? t(intents[kind]) : t('intent-none'));

const coSigns = {
  'not-asked': 'no-co-sign-other', 'other-plan': 'no-co-sign-other', 'other-request': 'no-co-sign-other', 'other-device': 'no-co-sign-other', altered: 'no-co-sign-other',
  'bad-signature': 'no-co-sign-signature', 'other-signer': 'no-co-sign-signature', 'own-request': 'no-co-sign-own', 'not-yet': 'no-co-sign-time', expired: 'no-co-sign-time',
  'rules-expired': 'no-co-sign-rules', 'not-certified': 'no-co-sign-certificate', 'wrong-skill': 'no-co-sign-certificate', 'rank-too-low': 'no-co-sign-rank',
} satisfies Record<CoSignError, MessageId>;

/** Why something was not done. One sentence. */
export function refusedWhy(refused: Refused): string {
  switch (refused.why) {
    case 'unreadable': return t('refused-why-unreadable');
    case 'too-many': return t('refused-why-too-many');
    case 'over': return t('refused-why-over');
    case 'paused': return t('refused-why-paused');
    case 'not-following': return t('refused-why-not-following');
    case 'needs-level': return t('refused-why-needs-level', { level: levelWord(refused.level) });
    case 'has-level': return t('refused-why-has-level');
    case 'asked-already': return t('refused-why-asked-already');
    case 'above-rules': return t('refused-why-above-rules', { level: levelWord(refused.highest) });
    case 'page-changed': return t('refused-why-page-changed');
    case 'no-such-spot': return t('refused-why-no-such-spot');
    case 'only-the-person': return t('refused-why-only-the-person');
    case 'no-page-that-way': return t('refused-why-no-page-that-way');
    case 'nothing-chosen': return t('refused-why-nothing-chosen');
    case 'number-taken': return t('refused-why-number-taken');
    case 'too-many-suggestions': return t('refused-why-too-many-suggestions');
    case 'not-an-action': return t('refused-why-not-an-action');
    case 'not-on-this-page': return t('refused-why-not-on-this-page');
    case 'not-from-here': return t('refused-why-not-from-here');
    case 'co-sign': return t(coSigns[refused.error]);
  }
}

/** Who is who in a session, as its reader calls them. */
export interface Cast {
  /** The person who was helped: their name, or "You". */
  person: string;
  /** The helper: their name, or "You". */
  helper: string;
}

/** One line of a session in words, with the page as it was seen then. */
export interface SessionLine {
  /** Stable key. */
  id: string;
  /** When and who: "10:03, Sana Iqbal". */
  when: string;
  /** What: "Pointed at: The print queue". */
  words: string;
  /** What was said about it, without quotation marks. */
  quote?: string;
  /** Why it was not done, or ended. */
  more?: string;
  /** The kind of dot. */
  kind: LogKind;
  /** Whether it was refused. */
  isRefused: boolean;
  /** The page as the helper saw it at this moment. */
  page?: SeenPage;
  /** Where was pointed at that moment. */
  pointed?: SpotId;
  /** What was chosen at that moment. */
  chosen?: SpotId;
}

/** Tells a session line by line. */
export function sessionLines(lines: readonly Line[], cast: Cast, now: number): SessionLine[] {
  let page: SeenPage | undefined;
  let pointed: SpotId | undefined;
  let chosen: SpotId | undefined;
  const suggested = new Map<number, string>();
  let highest: Level | undefined;
  const names: Record<By, string> = { user: cast.person, helper: cast.helper, deskside: t('product') };
  const spotText = (spot: SpotId | null): string | undefined => page?.spots.find((each) => each.id === spot)?.text;

  return lines.map((line, at): SessionLine => {
    const { told } = line;
    if (told.told === 'page') {
      page = told.page ?? undefined;
      pointed = undefined;
      chosen = undefined;
    } else if (told.told === 'pointed') pointed = told.spot;
    else if (pointsNoMore(told)) pointed = undefined;
    else if (told.told === 'chose') chosen = told.spot;
    if (told.told === 'began' || told.told === 'rules-changed') ({ highest } = told.rules);
    const said = inWords(told, line, { spotText, suggested, highest, now });
    return {
      id: String(at), when: t('told-when', { time: when(line.at, now), name: thirdIn(told) ?? names[line.by] }), kind: dot(told, line.by), isRefused: told.told === 'refused', ...said,
      ...(page ? { page } : {}), ...(pointed ? { pointed } : {}), ...(chosen ? { chosen } : {}),
    };
  });
}

/** Who wrote a message, when it is neither of the two: somebody else who was with the person. */
const thirdIn = (told: Told): string | undefined => (told.told === 'chat' ? told.name : undefined);

/** Whether nothing is pointed at after this. */
function pointsNoMore(told: Told): boolean {
  return told.told === 'stopped-pointing' || told.told === 'paused' || told.told === 'ended' || (told.told === 'levels-ended' && told.levels.includes('point'));
}

function dot(told: Told, by: By): LogKind {
  if (told.told === 'refused') return 'stopped';
  if (told.told === 'ended') return 'done';
  if (told.told === 'cut' || told.told === 'levels-ended') return 'found';
  return by === 'helper' || thirdIn(told) ? 'person' : 'said';
}

interface Around {
  spotText: (spot: SpotId | null) => string | undefined;
  suggested: Map<number, string>;
  highest: Level | undefined;
  now: number;
}

/** That the connection was cut, once it is back; none for less than five seconds, which nobody noticed. */
export function brokeWords(broke: Broke | null): string | undefined {
  if (!broke || broke.until - broke.from < 5000) return undefined;
  const [from, until] = [clock(broke.from), clock(broke.until)];
  return from === until ? t('broke-shortly', { from }) : t('broke', { from, until });
}

/** The place of the first line that has a page, or of the first line where none has. */
export const firstShown = (lines: readonly SessionLine[]): number => Math.max(0, lines.findIndex((line) => line.page !== undefined));

/** The lines as the entries of a log. */
export const sessionEntries = (lines: readonly SessionLine[]): LogEntry[] =>
  lines.map((line) => ({
    id: line.id, when: line.when, words: line.quote ? `${line.words}:` : line.more ? `${line.words}.` : line.words, kind: line.kind, isStrong: line.isRefused,
    ...(line.quote || line.more ? { more: [line.quote && t('quoted', { words: line.quote }), line.more].filter(Boolean).join(' ') } : {}),
  }));

/** The words of a line, the same for every reader: whose line it is stands before it. What is not for this reader has words of its own. */
function inWords(told: Told, line: Line, around: Around): Pick<SessionLine, 'words' | 'quote' | 'more'> {
  switch (told.told) {
    case 'began': return { words: t('told-began', { name: told.name, team: told.team }), more: t('told-rules', { level: levelWord(told.rules.highest) }) };
    case 'asked': return { words: t('told-asked', { level: levelWord(told.level) }), ...quote(told.reason) };
    case 'gave': return { words: t('told-gave', { level: levelWord(told.level), time: when(told.until, around.now) }) };
    case 'declined': return { words: t('told-declined', { level: levelWord(told.level) }) };
    case 'levels-ended': return { words: t('told-levels-ended', { levels: told.levels.map(levelWord).join(', ') }), more: causeOfLevels(told.levels, told.cause, around.highest) };
    case 'paused': return { words: t('told-paused') };
    case 'resumed': return { words: t('told-resumed') };
    case 'cut': return { words: t('told-cut') };
    case 'back': return { words: t('told-back') };
    case 'others': return { words: told.others.length > 0 ? t('told-others', { names: listed(told.others.map((each) => each.name)) }) : t('told-others-none') };
    case 'rules-changed': return { words: t('told-rules-changed'), more: t('told-rules', { level: levelWord(told.rules.highest) }) };
    case 'page': {
      const headline = told.page?.spots.find((spot) => spot.role === 'headline')?.text;
      return { words: headline ? t('told-page', { page: headline }) : t('told-page-unseen') };
    }
    case 'pointed': return { words: told_('told-pointed', 'told-pointed-unseen', around.spotText(told.spot)) };
    case 'stopped-pointing': return { words: t('told-stopped-pointing') };
    case 'suggested': {
      const text = around.spotText(told.spot) ?? told.answer ?? told.action ?? undefined;
      if (text) around.suggested.set(told.number, text);
      return { words: told_('told-suggested', 'told-suggested-unseen', text) };
    }
    case 'applied': return { words: told_('told-applied', 'told-applied-unseen', around.suggested.get(told.number)) };
    case 'put-aside': return { words: told_('told-put-aside', 'told-put-aside-unseen', around.suggested.get(told.number)) };
    case 'chose': return { words: told_(line.by === 'helper' ? 'told-filled-in' : 'told-chose', 'told-chose-unseen', around.spotText(told.spot)) };
    case 'turned': return { words: t(told.to === 'back' ? 'told-turned-back' : 'told-turned-on') };
    case 'chat': return told.words === null ? { words: t('told-chat-unseen') } : { words: t('told-chat'), quote: told.words };
    case 'co-sign-wanted': return { words: t('told-co-sign-wanted', { what: told.action }) };
    case 'co-signed': return { words: t('told-co-signed') };
    case 'not-co-signed': return { words: t('told-not-co-signed'), ...quote(told.reason) };
    case 'no-co-sign': return { words: t('told-no-co-sign') };
    case 'cannot-help': return { words: t('told-cannot-help'), ...quote(told.reason) };
    case 'hand-over': return { words: t(told.to === 'it' ? 'told-hand-over-it' : 'told-hand-over-peer'), ...quote(told.note) };
    case 'hand-over-answered': return { words: t(told.agreed ? 'told-hand-over-yes' : 'told-hand-over-no') };
    case 'refused': return { words: t('told-refused', { what: intentWord(told.kind) }), more: refusedWhy(told.refused) };
    case 'ended': return { words: t('told-ended'), more: causeOfEnd(told.cause) };
  }
}

const quote = (words: string | null): { quote?: string } => (words ? { quote: words } : {});
const told_ = (known: 'told-pointed' | 'told-suggested' | 'told-applied' | 'told-put-aside' | 'told-chose' | 'told-filled-in', unknown: 'told-pointed-unseen' | 'told-suggested-unseen' | 'told-applied-unseen' | 'told-put-aside-unseen' | 'told-chose-unseen', what: string | undefined): string =>
  (what === undefined ? t(unknown) : t(known, { what }));
