// How a request stands and what happened to it, in words: for the person who asked, and for IT.
import type { Happening, MyState, State, TimelineEntry } from '../host/generated/types.ts';
import type { LogEntry, LogKind, TagWord } from '../lib/index.ts';
import { t, type MessageId } from '../text/text.svelte.ts';
import { when } from '../text/times.ts';

const mine: Record<State, { words: MessageId & `request-${string}`; tone: TagWord['tone'] }> = {
  open: { words: 'request-open', tone: 'plain' },
  claimed: { words: 'request-claimed', tone: 'attention' },
  'in-session': { words: 'request-in-session', tone: 'plain' },
  owned: { words: 'request-owned', tone: 'plain' },
  'waiting-user': { words: 'request-waiting-you', tone: 'attention' },
  resolved: { words: 'request-resolved', tone: 'working' },
  closed: { words: 'request-closed', tone: 'plain' },
  cancelled: { words: 'request-cancelled', tone: 'plain' },
};

/** How one of my requests stands. */
export function myState(state: MyState): TagWord {
  if (state.kind === 'waiting') return { words: t('request-waiting-send'), tone: 'plain', icon: 'clock' };
  const { words, tone } = mine[state.state];
  return { words: t(words as 'request-open'), tone };
}

/** Nobody works on it any more. */
export const isOver = (state: MyState): boolean => state.kind === 'at' && (state.state === 'closed' || state.state === 'cancelled');

/** The openings of the report, oldest first. Opening it once opens each of its sections, which the record lists one by one. */
export function openings(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const found: { entry: TimelineEntry; sections: Set<string> }[] = [];
  for (const entry of entries) {
    if (entry.what.kind !== 'section-opened') continue;
    const last = found.at(-1);
    const goesOn = last && last.entry.by.id === entry.by.id && entry.at - last.entry.at < 60_000 && !last.sections.has(entry.what.section);
    if (goesOn) last.sections.add(entry.what.section);
    else found.push({ entry, sections: new Set([entry.what.section]) });
  }
  return found.map(({ entry }) => entry);
}

/** Neighbours that read the same as one, with how many they are. What reads as nothing stands alone. */
export function folded<Of>(items: readonly Of[], reads: (item: Of) => string | undefined): { item: Of; count: number }[] {
  const found: { item: Of; count: number }[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && reads(item) !== undefined && reads(last.item) === reads(item)) last.count += 1;
    else found.push({ item, count: 1 });
  }
  return found;
}
/** How an opening of a report reads: who, and when to the minute. */
export const openingReads = (entry: TimelineEntry, now: number): string | undefined => (entry.what.kind === 'section-opened' ? `${entry.by.id} ${when(entry.at, now)}` : undefined);

const looks: ReadonlySet<Happening['kind']> = new Set(['claimed', 'let-in', 'wants-in', 'let-go', 'section-opened', 'packet-added']);
const heads: Record<Happening['kind'], { own: MessageId & `event-${string}`; helper: MessageId & `event-${string}`; dot: LogKind }> = {
  submitted: { own: 'event-you-sent', helper: 'event-sent', dot: 'said' },
  owned: { own: 'event-owned', helper: 'event-owned', dot: 'person' },
  'taken-over': { own: 'event-owned', helper: 'event-taken-over', dot: 'person' },
  released: { own: 'event-released', helper: 'event-released', dot: 'said' },
  replied: { own: 'event-replied', helper: 'event-replied', dot: 'person' },
  noted: { own: 'event-noted', helper: 'event-noted', dot: 'said' },
  resolved: { own: 'event-resolved', helper: 'event-resolved', dot: 'done' },
  confirmed: { own: 'event-you-confirmed', helper: 'event-confirmed', dot: 'done' },
  'closed-by-time': { own: 'event-closed-by-time', helper: 'event-closed-by-time', dot: 'done' },
  reopened: { own: 'event-reopened', helper: 'event-reopened', dot: 'stopped' },
  cancelled: { own: 'event-you-cancelled', helper: 'event-cancelled', dot: 'stopped' },
  claimed: { own: 'event-claimed', helper: 'event-claimed', dot: 'person' },
  'let-in': { own: 'event-you-let-in', helper: 'event-let-in', dot: 'said' },
  'let-go': { own: 'event-let-go', helper: 'event-let-go', dot: 'said' },
  lapsed: { own: 'event-lapsed', helper: 'event-lapsed', dot: 'stopped' },
  uncertified: { own: 'event-uncertified', helper: 'event-uncertified', dot: 'stopped' },
  'asked-it': { own: 'event-you-asked-it', helper: 'event-asked-it', dot: 'said' },
  'passed-to-it': { own: 'event-passed-to-it', helper: 'event-passed-to-it', dot: 'said' },
  'handed-over': { own: 'event-handed-over', helper: 'event-handed-over', dot: 'person' },
  'asked-peers': { own: 'event-asked-peers', helper: 'event-asked-peers', dot: 'person' },
  declined: { own: 'event-you-declined', helper: 'event-declined', dot: 'said' },
  'wants-in': { own: 'event-wants-in', helper: 'event-wants-in', dot: 'person' },
  'packet-added': { own: 'event-you-packet-added', helper: 'event-packet-added', dot: 'said' },
  thanked: { own: 'event-you-thanked', helper: 'event-thanked', dot: 'done' },
  'section-opened': { own: 'event-opened', helper: 'event-opened', dot: 'said' },
};

/** What happened to a request. To the person who asked their own acts read differently; they are known by id, as others may have their name. */
export function timelineEntries(entries: readonly TimelineEntry[], reader: 'own' | 'helper', now: number): LogEntry[] {
  const asked = entries.find((entry) => entry.what.kind === 'submitted')?.by.id;
  const opened = new Set(openings(entries));
  const told = entries.filter((entry) => entry.what.kind !== 'section-opened' || opened.has(entry));
  return folded(told, (entry) => openingReads(entry, now)).map(({ item: entry, count }, at, all) => {
    const { what } = entry;
    const isLast = all.slice(at + 1).every(({ item: later }) => later.what.kind === 'noted' || later.what.kind === 'section-opened');
    const head = heads[what.kind];
    const isMine = reader === 'own' && entry.by.id === asked;
    const id = isMine && what.kind === 'replied' ? 'event-you-replied' : isMine && what.kind === 'reopened' ? 'event-you-reopened' : head[reader];
    const text = 'text' in what ? what.text : what.kind === 'taken-over' ? what.reason : '';
    return {
      id: String(at),
      when: count > 1 ? t('event-opened-times', { time: when(entry.at, now), name: entry.by.name, count }) : t(id as 'event-owned', { time: when(entry.at, now), name: entry.by.name }),
      words: text,
      kind: isMine ? 'said' : head.dot,
      ...(what.kind === 'replied' && what.waits && isLast ? { more: t(reader === 'own' ? 'event-waits-you' : 'event-waits') } : {}),
    };
  });
}

/** Who looked at a request, and who let them: each line of what happened that is about that. */
export function lookedEntries(entries: readonly TimelineEntry[], reader: 'own' | 'helper', now: number): LogEntry[] {
  const about = entries.filter((entry) => looks.has(entry.what.kind) || entry.what.kind === 'submitted');
  // Whoever asked is known by the line that says so; it is no line here.
  return timelineEntries(about, reader, now).slice(about[0]?.what.kind === 'submitted' ? 1 : 0);
}
