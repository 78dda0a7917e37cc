// How a request stands, in IT's words.
import type { State } from '../host/generated/types.ts';
import type { StatusKind } from '../lib/index.ts';
import { t, type MessageId } from '../text/text.svelte.ts';

const words = {
  open: 'state-open', owned: 'state-owned', 'waiting-user': 'state-waiting-user', resolved: 'state-resolved', closed: 'state-closed', cancelled: 'state-cancelled',
} satisfies Record<State, MessageId>;

/** The word of a state. */
export const stateWord = (state: State): string => t(words[state]);

/** The sign of a state. */
export const stateSigns: Record<State, StatusKind> = {
  open: 'waiting', owned: 'busy', 'waiting-user': 'attention', resolved: 'working', closed: 'working', cancelled: 'skipped',
};
