// How collecting a part ended, in IT's words.
import type { Collecting } from '../host/generated/types.ts';
import { t, type MessageId } from '../text/text.svelte.ts';

const words = {
  ok: 'part-ok', cut: 'part-cut', 'left-out': 'part-left-out-by', timeout: 'part-timeout', denied: 'part-denied', absent: 'part-absent', failed: 'part-failed', dropped: 'part-dropped',
} satisfies Record<Collecting, MessageId>;

/** How collecting a part ended. */
export const partWords = (end: Collecting): string => t(words[end]);
