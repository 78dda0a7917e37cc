// What another role means for somebody, said before it is given.
import type { Role } from '../host/generated/types.ts';
import type { MessageId } from '../text/text.svelte.ts';

/** The name of each role. */
export const roles = { user: 'role-user', 'power-user': 'role-power-user', it: 'role-it' } as const satisfies Record<Role, MessageId>;

type Meaning = 'role-means-it' | 'role-means-it-key' | 'role-means-not-it' | 'role-means-not-it-key' | 'role-means-you';

/** What changes when somebody gets another role, a sentence each. Nothing when it stays or no part of IT comes or goes. */
export function meaningOf(from: Role, to: Role, isMe: boolean): Meaning[] {
  if (to === 'it' && from !== 'it') return ['role-means-it', 'role-means-it-key'];
  if (from === 'it' && to !== 'it') return isMe ? ['role-means-you', 'role-means-not-it-key'] : ['role-means-not-it', 'role-means-not-it-key'];
  return [];
}
