// How far live help may go: whether two answers are the same, and what is chosen after somebody else has published.
import type { Sessions } from '../host/generated/types.ts';

/** Whether both say the same. */
export const isSame = (one: Sessions, other: Sessions): boolean => one.it === other.it && one['power-users'] === other['power-users'];

/** What is chosen once there are newer rules: what was chosen, when they say nothing new about live help, and else what they say. */
export const chosenAfter = (chosen: Sessions, before: Sessions, now: Sessions): Sessions => (isSame(before, now) ? chosen : now);
