// The helping screen in the desktop window, and where it leads afterwards.
import type { Door } from '../../helping/door.ts';
import type { HelpingView } from '../../host/generated/types.ts';
import type { Desk } from '../desk.svelte.ts';

/** Turns to the page after a session: what else waits for a power user, and for IT the way to their requests. */
export function goFrom(desk: Desk, view: HelpingView, done?: 'solved' | 'let-go' | 'left'): void {
  if (!view.is_it) desk.trail.home({ at: 'inbox', done });
  // The page of a session that is gone would say so once more.
  else if (!done) desk.trail.home();
  else desk.trail.home({ at: 'helping', done: done === 'solved' ? 'solved' : 'left' });
}

/** The door of this window. */
export const deskDoor = (desk: Desk): Door => ({
  ask: (name, args, how) => desk.ask(name, args, how),
  get busy() { return desk.busy; },
  live: desk.live,
  heard: (fn) => desk.on((news) => { if (news.changed === 'helping' || news.changed === 'connection') fn(); }),
});
