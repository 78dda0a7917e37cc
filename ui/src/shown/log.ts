// "So far", from what the app says to what the part shows.
import type { LogKind as Kind, LogLine } from '../host/generated/types.ts';
import type { LogEntry, LogKind } from '../lib/index.ts';
import { t, type MessageId } from '../text/text.svelte.ts';
import { when } from '../text/times.ts';

const dots: Record<Kind, LogKind> = {
  said: 'said', answered: 'said', checked: 'done', found: 'found', did: 'done', limited: 'stopped', stopped: 'stopped', aside: 'said', sent: 'person',
};
const mine: Record<Kind, MessageId & `log-${string}`> = {
  said: 'log-you-said', answered: 'log-you-answered', checked: 'log-checked', found: 'log-found', did: 'log-did', limited: 'log-limited',
  stopped: 'log-stopped', aside: 'log-aside', sent: 'log-sent',
};
const theirs: Record<Kind, MessageId & `log-${string}`> = { ...mine, said: 'log-they-said', answered: 'log-they-answered' };

/** The lines of a run as entries. `reader` is who reads: the person whose run it is, or somebody who helps. */
export function logEntries(lines: readonly LogLine[], reader: 'own' | 'helper', now: number): LogEntry[] {
  const heads = reader === 'own' ? mine : theirs;
  return lines.map((line, at) => ({
    id: String(at),
    when: t(heads[line.kind] as 'log-found', { time: when(line.at, now) }),
    words: line.kind === 'said' ? t('quoted', { words: line.text }) : line.text,
    kind: dots[line.kind],
    isStrong: line.kind === 'found' || line.kind === 'limited' || line.kind === 'stopped',
    ...(line.change && reader === 'own' ? { changeOf: line.text } : {}),
  }));
}
