// Who is with the person in this window, live: what the app last said, what is said aloud about it, and what was typed.
import type { BesideView, ChatView, Level, MyRequest, PeerWishes, PersonId, RequestId, RunId } from '../../host/generated/types.ts';
import type { Host } from '../../host/host.ts';
import type { Live } from '../../lib/live.svelte.ts';
import type { Place } from '../trail.svelte.ts';
import { firstName, isAbove, ladder, levelWord } from '../../shown/session.ts';
import { listed, t } from '../../text/text.svelte.ts';
import { clock } from '../../text/times.ts';

/** One session, for lists. */
export const keyOf = (view: Pick<BesideView, 'request' | 'lease'>): string => `${view.request}/${view.lease}`;
/** Whether it goes on. */
export const isLive = (view: BesideView): boolean => view.ended === null && view.line.line !== 'ended';

/** The levels that work at this moment, from the lowest: none while it is paused or the connection is lost. */
export const working = (view: BesideView): Level[] => (view.paused || view.line.line !== 'secure' ? [] : ladder.filter((level) => view.held[level] !== undefined));

/** How a level stands: given and working, given and interrupted for as long as the connection is lost or sharing is paused, or not given. */
export const stateOf = (view: BesideView, level: Level): 'on' | 'off' | 'interrupted' => (view.held[level] === undefined ? 'off' : working(view).includes(level) ? 'on' : 'interrupted');

/** What was written in a run, by all who are there now: what the person writes goes to each of them, and is in each of their sessions. */
export function writtenIn(views: readonly BesideView[]): ChatView[] {
  const first = views.toSorted((a, b) => a.since - b.since)[0];
  const theirs = views.flatMap((view) => view.chat.filter((line) => !line.mine).map((line) => ({ ...line, name: line.name ?? view.who.name })));
  return [...(first?.chat.filter((line) => line.mine) ?? []), ...theirs].sort((a, b) => a.at - b.at);
}

/** How far the rules let this one go, in a sentence; none where they let a person give everything, and for who looks on. */
export const atMost = (view: BesideView): string | undefined => (view.highest === 'drive' || view.part === 'observer' ? undefined : t('beside-at-most', { level: levelWord(view.highest) }));

/** What this one sees of the page, and never sees. While nothing works that was allowed, they see nothing new. */
export function limitsOf(view: BesideView): string {
  const name = firstName(view.who.name);
  return [t(working(view).length > 0 ? 'beside-limits' : 'beside-limits-off', { name }), view.has.plans > 0 && t('beside-limits-plan', { name })].filter(Boolean).join(' ');
}

/** When what somebody may do ends by itself, with what ends before the rest, also while the connection is lost. None while it is paused. */
export function endsOf(view: BesideView): string | undefined {
  // Who looks on may do so for a time of its own, whatever was allowed before.
  if (view.part === 'observer') return view.until === null ? t('beside-ends-observer', { name: firstName(view.who.name) }) : t('beside-ends-observer-at', { name: firstName(view.who.name), time: clock(view.until) });
  const ends = view.paused ? [] : ladder.flatMap((level) => (view.held[level] === undefined ? [] : [{ level, at: view.held[level]! }]));
  if (ends.length === 0) return undefined;
  const [first, last] = [Math.min(...ends.map(({ at }) => at)), Math.max(...ends.map(({ at }) => at))].map((at) => clock(at));
  const all = t('beside-ends', { time: last! });
  if (first === last) return all;
  const early = ends.filter(({ at }) => clock(at) === first).map(({ level }) => levelWord(level));
  return `${all} ${t('beside-ends-first', { time: first!, levels: early.join(', ') })}`;
}

/** Several people, by first name: "Sana and Priya". */
export const namesOf = (views: readonly BesideView[]): string => listed(new Set(views.map((view) => firstName(view.who.name))));

/** Goes to what somebody says: on a narrow window it stands below the sheet. */
export function showCards(key: string): void {
  const cards = document.getElementById(`cards-${key.replace('/', '-')}`);
  cards?.focus({ preventScroll: true });
  cards?.scrollIntoView({ block: 'start' });
}
/** What somebody said beside the messages and what has no answer yet, in one line; none when there is nothing. */
export function newsOf(view: BesideView): string | undefined {
  const name = firstName(view.who.name);
  if (view.asks) return t('news-asks', { name });
  if (view.suggestions.length > 0) return t('news-suggests', { name });
  if (view.hand_over || view.cannot_help || view.not_co_signed) return t('news-says', { name });
  return undefined;
}

/** When power users are asked. */
export type Later = 'now' | 'in-1-hour' | 'in-3-hours' | 'tomorrow';
/** When that is, seen from now; tomorrow is at nine. */
export function laterAt(later: Later, now: number): number {
  if (later === 'in-1-hour') return now + 3_600_000;
  if (later === 'in-3-hours') return now + 3 * 3_600_000;
  if (later === 'now') return now;
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  return morning.setHours(9, 0, 0, 0);
}
/** What a person wishes, as the app counts it. */
export function countedWishes(wishes: Wishes, now: number): PeerWishes {
  return {
    then_it: wishes.thenIt && wishes.thenIt !== 'never' ? Number(wishes.thenIt) : null,
    later: wishes.later === 'now' ? null : Math.max(1, Math.round((laterAt(wishes.later, now) - now) / 60_000)),
    not_by: [...wishes.notBy],
  };
}

/** What a person wishes when they ask power users. It stays while they look at other pages. */
export interface Wishes {
  /** After how many minutes IT is asked, or `never`. Nothing until the person chose. */
  thenIt?: string | undefined;
  /** When. */
  later: Later;
  /** Who shall not be asked. */
  notBy: PersonId[];
}

/** The people who are with this person. One a window. */
export class Beside {
  /** Everybody who is there, and whose end was not closed yet. */
  views = $state.raw<BesideView[]>([]);
  /** My requests, as the list has them. */
  requests = $state.raw<MyRequest[]>([]);
  /** What is typed to each and not sent yet: a page that turns does not take it along. */
  typed = $state<Record<string, string>>({});
  /** The chat that has the focus: it gets it back on another page. */
  writesIn: string | undefined;
  /** The plan of a suggested change is to be shown on the sheet as soon as it is there. */
  looksAtPlan = $state(false);
  /** What the person wishes when they ask power users. */
  wishes = $state<Wishes>({ later: 'now', notBy: [] });
  readonly #host: Host;
  readonly #live: Live;

  constructor(host: Host, live: Live) {
    this.#host = host;
    this.#live = live;
  }

  /** Begins anew: what was wished was for a request that is on its way. */
  forgetWishes(): void {
    this.wishes = { later: 'now', notBy: [] };
  }

  /** Those who are there now. */
  get present(): BesideView[] {
    return this.views.filter(isLive);
  }
  /** Those who are in a run now. */
  in(run: RunId): BesideView[] {
    return this.present.filter((view) => view.run === run);
  }

  /** Whose end was not put away yet, together for each request and the newest last: one thing is said about them. */
  get left(): BesideView[][] {
    const over = this.views.filter((view) => !isLive(view)).sort((a, b) => a.since - b.since);
    return [...new Set(over.map((view) => view.request))].map((request) => over.filter((view) => view.request === request));
  }
  /** One session. */
  find(key: string): BesideView | undefined {
    return this.views.find((view) => keyOf(view) === key);
  }
  /** How one of my requests stands in the list. To look at the request itself takes the mark off a reply that nobody has read. */
  row(request: RequestId): MyRequest | undefined {
    return this.requests.find((row) => row.id === request);
  }

  /** Where somebody waits, for the side of a page: the request says it itself, and on the way to the answer nobody is asked to look. */
  doorsFrom(place: Place): MyRequest[] {
    if (place.at === 'let-in' || place.at === 'preview') return [];
    return this.requests.filter((row) => row.at_the_door && !(place.at === 'request' && place.request === row.id));
  }

  /** Asks the app who is there. Nobody who looks at a page has to know when that does not work. */
  async look(): Promise<void> {
    try {
      this.take(await this.#host.call('beside', {}));
    } catch {
      // What is shown stays as it was; the app says again when something changes.
    }
  }
  /** Asks the app how my requests stand, and says aloud where somebody waits anew. */
  async lookAtRequests(): Promise<void> {
    try {
      const rows = await this.#host.call('my_requests', {});
      for (const row of rows) if (row.at_the_door && !this.row(row.id)?.at_the_door) this.#say(t('door-card'));
      this.requests = rows;
    } catch {
      // The list of requests has a page of its own, which says what is wrong.
    }
  }

  /** Takes in who is there, and says aloud what is new. */
  take(views: readonly BesideView[]): void {
    for (const view of views) this.#tell(this.find(keyOf(view)), view, namesOf(views.filter(isLive)));
    this.views = [...views];
  }

  #say(words: string): void {
    this.#live.polite.say(words);
  }
  #tell(before: BesideView | undefined, now: BesideView, others: string): void {
    const name = firstName(now.who.name);
    if (!isLive(now)) {
      if (before && isLive(before)) this.#say(others ? t('left-said-others', { name, others }) : t('left-said', { name }));
      return;
    }
    if (!before) this.#say(t('joined-said', { name: now.who.name }));
    if (before && isAbove(before.highest, now.highest) && now.part !== 'observer') this.#say(t('beside-at-most-said', { name, level: levelWord(now.highest) }));
    if (now.asks && now.asks.level !== before?.asks?.level) this.#say(t('asks-said', { name }));
    for (const each of now.suggestions) if (!before?.suggestions.some((other) => other.number === each.number)) this.#say(t('person-suggests', { name, what: each.text }));
    if (now.hand_over && !before?.hand_over) this.#say(t('hand-over-card', { name }));
    if (now.cannot_help && !before?.cannot_help) this.#say(t('cannot-help-title', { name }));
    if (now.not_co_signed && !before?.not_co_signed) this.#say(t('not-co-signed-title', { name }));
    if (before && before.line.line !== now.line.line) {
      if (now.line.line === 'away') this.#say(t('away-lead', { name }));
      if (now.line.line === 'reconnecting') this.#say(t('reconnecting-lead', { name }));
      if (now.line.line === 'secure' && (before.line.line === 'away' || before.line.line === 'reconnecting')) this.#say(t('back-said', { name }));
    }
  }
}
