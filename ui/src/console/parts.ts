// The parts of a report in IT's words: what each is, and how collecting it ended.
import type { Collecting } from '../host/generated/types.ts';
import { t, type MessageId } from '../text/text.svelte.ts';

const words = {
  ok: 'part-ok', cut: 'part-cut', 'left-out': 'part-left-out-by', timeout: 'part-timeout', denied: 'part-denied', absent: 'part-absent', failed: 'part-failed', dropped: 'part-dropped',
} satisfies Record<Collecting, MessageId>;

/** How collecting a part ended. */
export const partWords = (end: Collecting): string => t(words[end]);

const names: Readonly<Record<string, MessageId & `part-of-${string}`>> = {
  answers: 'part-of-answers', run: 'part-of-run', system: 'part-of-system', cpu: 'part-of-cpu', memory: 'part-of-memory', disks: 'part-of-disks', mounts: 'part-of-mounts', processes: 'part-of-processes', network: 'part-of-network', names: 'part-of-names', clock: 'part-of-clock', errors: 'part-of-errors', verdicts: 'part-of-verdicts',
  printers: 'part-of-printers', printing: 'part-of-printers',
};

/** What a part is, where no app is there to say it. A part that we do not know goes by its id. */
export const partName = (id: string): string => (Object.hasOwn(names, id) ? t(names[id] as 'part-of-run') : id);
