// What happens in a session, in the words of the one who helps.
import type { Cause, HelpingView, Level, Rank, SeenPage, Spot, Status, StatusCount, SuggestedFate, SuggestedView } from '../host/generated/types.ts';
import { levelWord } from '../shown/session.ts';
import { listed, t, tongue, type MessageId } from '../text/text.svelte.ts';
import { clock } from '../text/times.ts';

type Refused = NonNullable<HelpingView['refused']>['why'];

const causes = {
  revoked: 'helping-cause-revoked', expired: 'helping-cause-expired', paused: 'helping-cause-paused', locked: 'helping-cause-locked', 'user-switched': 'helping-cause-user-switched',
  'policy-changed': 'helping-cause-policy-changed', 'certificate-ended': 'helping-cause-certificate-ended', 'helper-left': 'helping-cause-helper-left', 'run-ended': 'helping-cause-run-ended',
  'handed-over': 'helping-cause-handed-over', stopped: 'helping-cause-stopped', 'connection-lost': 'helping-cause-connection-lost', flooding: 'helping-cause-flooding', unreadable: 'helping-cause-unreadable',
} as const satisfies Record<Cause, MessageId>;
/** Why a session or a level ended. */
export const causeWords = (cause: Cause, name: string): string => t(causes[cause], { name } as never);

const taken = { choice: 'helping-fate-chosen', repair: 'helping-fate-looked' } as const satisfies Partial<Record<Spot['role'], MessageId>>;
/** What taking a suggestion up was, where a page is known that had it: an answer is chosen, and of a change one looks at what it does. */
function takenUp(text: string, pages: readonly SeenPage[]): MessageId & `helping-fate-${string}` {
  const role = pages.flatMap((page) => page.spots).findLast((spot) => spot.text === text && Object.hasOwn(taken, spot.role))?.role;
  return role === undefined ? 'helping-fate-applied' : taken[role as keyof typeof taken];
}

const fates = { waits: 'helping-fate-waits', applied: 'helping-fate-applied', 'put-aside': 'helping-fate-put-aside' } as const satisfies Record<SuggestedFate, MessageId>;
/** What became of a suggestion, with the pages that it may have been about. */
export const fateWords = ({ fate, text }: SuggestedView, name: string, pages: readonly SeenPage[]): string => t(fate === 'applied' ? takenUp(text, pages) as 'helping-fate-applied' : fates[fate], { name });

/** Why something was not done. It is a line to read, not an alarm. */
export function refusedWords(why: Refused, name: string): string {
  switch (why.why) {
    case 'needs-level': return t('helping-refused-needs-level', { name, level: levelWord(why.level) });
    case 'above-rules': return t('helping-refused-above-rules', { level: levelWord(why.highest) });
    case 'unreadable': return t('helping-refused-unreadable', { name });
    case 'too-many': return t('helping-refused-too-many');
    case 'over': return t('helping-refused-over');
    case 'paused': return t('helping-refused-paused', { name });
    case 'not-following': return t('helping-refused-not-following', { name });
    case 'has-level': return t('helping-refused-has-level');
    case 'asked-already': return t('helping-refused-asked-already', { name });
    case 'page-changed': return t('helping-refused-page-changed', { name });
    case 'no-such-spot': return t('helping-refused-page-changed', { name });
    case 'only-the-person': return t('helping-refused-only-the-person', { name });
    case 'no-page-that-way': return t('helping-refused-no-page-that-way');
    case 'nothing-chosen': return t('helping-refused-nothing-chosen');
    case 'number-taken': return t('helping-refused-again');
    case 'too-many-suggestions': return t('helping-refused-too-many-suggestions', { name });
    case 'not-an-action': return t('helping-refused-not-on-this-page');
    case 'not-on-this-page': return t('helping-refused-not-on-this-page');
    case 'not-from-here': return t('helping-refused-not-on-this-page');
    case 'co-sign': return t('helping-refused-co-sign');
  }
}

const ranks = { trainee: 'rank-trainee-note', peer: 'rank-peer-note', 'senior-peer': 'rank-senior-peer-note', coach: 'rank-coach-note' } as const satisfies Record<Rank, MessageId>;
/** The ranks, from the lowest. */
export const allRanks = Object.keys(ranks) as Rank[];
/** What it lets somebody do. */
export const rankNote = (rank: Rank): string => t(ranks[rank]);

const counts: Partial<Record<Status, MessageId & `inbox-count-${string}`>> = {
  'not-fixed': 'inbox-count-not-fixed', found: 'inbox-count-found', unknown: 'inbox-count-unknown', fixed: 'inbox-count-fixed', fine: 'inbox-count-fine', 'not-checked': 'inbox-count-not-checked',
};
/** What was checked, in numbers: "2 found, 1 unknown". */
export function countsWords(statuses: readonly StatusCount[]): string {
  const words = (Object.keys(counts) as Status[]).flatMap((status) => {
    const count = statuses.filter((each) => each.status === status).reduce((sum, each) => sum + each.count, 0);
    return count > 0 ? [t(counts[status] as 'inbox-count-found', { count })] : [];
  });
  return words.length > 0 ? words.join(', ') : t('inbox-count-none');
}

/** A language, as it is called in the language of now. */
export function languageWord(code: string): string {
  try {
    return new Intl.DisplayNames([tongue.locale], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The words that a page begins with. */
export const headlineOf = (page: NonNullable<HelpingView['page']>): string => page.spots.find((spot) => spot.role === 'headline')?.text ?? page.title;

/** What is new since the helper last looked, a sentence each, for those who do not see it happen. */
export function news(before: HelpingView, now: HelpingView, name: string, pages: readonly SeenPage[]): string[] {
  const words: string[] = [];
  if (before.stage !== now.stage && now.stage === 'live') words.push(t('helping-says-let-in', { name }));
  if (before.stage !== now.stage && (now.stage === 'over' || now.stage === 'gone')) words.push(now.ended ? causeWords(now.ended, name) : t('helping-over', { name }));
  if (!before.paused && now.paused) words.push(t('helping-paused', { name }));
  if (before.paused && !now.paused) words.push(t('helping-says-resumed', { name }));
  const had = Object.keys(before.held) as Level[];
  const has = Object.keys(now.held) as Level[];
  for (const level of has) if (!had.includes(level)) words.push(t('helping-says-level', { level: levelWord(level) }));
  // One sentence for those that go with the lowest one that ended.
  const ended = had.find((level) => !has.includes(level));
  if (ended && !now.paused && now.stage === 'live') words.push(t('helping-says-level-ended', { level: levelWord(ended) }));
  if (before.asked && !now.asked && !has.includes(before.asked)) words.push(t('helping-says-declined', { name, level: levelWord(before.asked) }));
  for (const each of now.suggested) {
    if (each.fate !== 'waits' && before.suggested.find((old) => old.number === each.number)?.fate === 'waits') words.push(t('helping-says-fate', { what: each.text, fate: fateWords(each, name, pages) }));
  }
  if (!before.co_sign && now.co_sign) words.push(t('helping-co-sign-title', { name }));
  if (before.hand_over !== now.hand_over && now.hand_over === 'declined') words.push(t('helping-hand-over-declined', { name }));
  if (before.hand_over !== now.hand_over && now.hand_over === 'agreed') words.push(t('helping-hand-over-agreed', { name }));
  if (now.refused && JSON.stringify(now.refused) !== JSON.stringify(before.refused)) words.push(refusedWords(now.refused.why, name));
  if (JSON.stringify(now.others) !== JSON.stringify(before.others)) words.push(othersWords(now.others, name) ?? t('helping-others-none', { name }));
  if (now.line.line !== before.line.line) words.push(lineWords(now.line, name) ?? '');
  return words.filter(Boolean);
}

/** Who else is with the person; none when nobody is. */
export const othersWords = (others: HelpingView['others'], name: string): string | undefined =>
  others.length > 0 ? t('helping-others', { name, others: listed(others.map((each) => (each.looks_on ? t('helping-other-looks-on', { name: each.name }) : each.name))) }) : undefined;

/** How the connection stands, when there is something to say about it. */
export function lineWords(line: HelpingView['line'], name: string): string | undefined {
  switch (line.line) {
    case 'connecting': return t('helping-line-connecting');
    case 'reconnecting': return t('helping-line-reconnecting', { time: clock(line.since) });
    case 'away': return t('helping-line-away', { name, time: clock(line.since) });
    case 'secure': return undefined;
    case 'ended': return undefined;
  }
}
