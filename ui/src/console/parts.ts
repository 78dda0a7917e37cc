// The parts of a report in IT's words: what each is, how collecting it ended, and which is the newest.
import type { Collecting, RequestView, SubmittedBundle } from '../host/generated/types.ts';
import { t, type MessageId } from '../text/text.svelte.ts';

const words = {
  ok: 'part-ok', cut: 'part-cut', 'left-out': 'part-left-out-by', timeout: 'part-timeout', denied: 'part-denied', absent: 'part-absent', failed: 'part-failed', dropped: 'part-dropped',
} satisfies Record<Collecting, MessageId>;

/** How collecting a part ended. */
export const partWords = (end: Collecting): string => t(words[end]);

const names: Readonly<Record<string, MessageId & `part-of-${string}`>> = {
  answers: 'part-of-answers', session: 'part-of-session', run: 'part-of-run', system: 'part-of-system', cpu: 'part-of-cpu', memory: 'part-of-memory', disks: 'part-of-disks', mounts: 'part-of-mounts', processes: 'part-of-processes', network: 'part-of-network', names: 'part-of-names', clock: 'part-of-clock', errors: 'part-of-errors', verdicts: 'part-of-verdicts',
  printers: 'part-of-printers', printing: 'part-of-printers',
};

/** What a part is, where no app is there to say it. A part that we do not know goes by its id. */
export const partName = (id: string): string => (Object.hasOwn(names, id) ? t(names[id] as 'part-of-run') : id);

/** What was sent last: what went along with a request later, or else what it came with. The server has them oldest first. */
export const newestBundle = (view: RequestView): SubmittedBundle | null => view.packets?.at(-1)?.bundle ?? view.submitted.bundle;

/** The findings of what a request came with. */
export const findings = 'findings';
/** What went along later, by its place. */
export const packetPart = (place: number): string => `packet-${place}`;
/** Which part of an opened report is shown: the one that is asked for, or else the newest state. */
export const shownPart = (asked: string | undefined, packets: number): string => asked ?? (packets > 0 ? packetPart(packets - 1) : findings);
