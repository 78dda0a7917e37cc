// How a request stands, in IT's words.
import type { State } from '../host/generated/types.ts';
import type { TagWord } from '../lib/index.ts';
import { t, type MessageId } from '../text/text.svelte.ts';

const words = {
  open: 'state-open', claimed: 'state-claimed', 'in-session': 'state-in-session', owned: 'state-owned', 'waiting-user': 'state-waiting-user', resolved: 'state-resolved', closed: 'state-closed', cancelled: 'state-cancelled',
} satisfies Record<State, MessageId>;

/** The word of a state. */
export const stateWord = (state: State): string => t(words[state]);

const looks: Record<State, Omit<TagWord, 'words'>> = {
  open: { icon: 'inbox' }, claimed: { icon: 'person' }, 'in-session': { icon: 'person' }, owned: { icon: 'person' }, 'waiting-user': { icon: 'clock', tone: 'attention' }, resolved: { icon: 'working', tone: 'working' }, closed: { icon: 'working' },
  cancelled: { icon: 'skipped' },
};

/** The word of a state with its look. */
export const stateTag = (state: State): TagWord => ({ words: stateWord(state), ...looks[state] });
