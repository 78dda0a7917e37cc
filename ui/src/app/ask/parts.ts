// The parts of a report, as rows and tables show them.
import type { Collecting, PartView } from '../../host/generated/types.ts';
import type { CheckRow, ReportPart, StatusKind } from '../../lib/index.ts';
import { t, type MessageId } from '../../text/text.svelte.ts';

const ends: Record<Collecting, { status: StatusKind; word: MessageId & `part-${string}`; isThere: boolean }> = {
  ok: { status: 'working', word: 'part-ok', isThere: true },
  cut: { status: 'working', word: 'part-cut', isThere: true },
  'left-out': { status: 'skipped', word: 'part-left-out', isThere: true },
  timeout: { status: 'unknown', word: 'part-timeout', isThere: false },
  denied: { status: 'unknown', word: 'part-denied', isThere: false },
  absent: { status: 'skipped', word: 'part-absent', isThere: false },
  failed: { status: 'unknown', word: 'part-failed', isThere: false },
  dropped: { status: 'skipped', word: 'part-dropped', isThere: false },
};

/** How collecting a part ended, in words. */
export const partWord = (end: Collecting): string => t(ends[end].word as 'part-ok');

/** Whether there is something of this part to send. */
export const isThere = (part: PartView): boolean => part.collecting !== null && ends[part.collecting].isThere && (part.collecting !== 'left-out' || part.size > 0);

/** The parts while they are collected. */
export function collectingRows(parts: readonly PartView[]): CheckRow[] {
  return parts.map((part) => part.collecting === null
    ? { id: part.id, name: part.title, status: 'busy', word: t('part-collecting') }
    : { id: part.id, name: part.title, status: ends[part.collecting].status, word: partWord(part.collecting) });
}

/** The parts that can be sent. */
export function reportParts(parts: readonly PartView[], readers: string): ReportPart[] {
  return parts.filter(isThere).map((part) => ({
    id: part.id,
    name: part.collecting === 'cut' ? t('part-cut-name', { part: part.title }) : part.title,
    hidden: part.hidden_words.join(', '),
    readers,
    send: part.included,
  }));
}

/** The parts that could not be collected, with why. */
export const missingRows = (parts: readonly PartView[]): CheckRow[] => collectingRows(parts.filter((part) => !isThere(part)));
