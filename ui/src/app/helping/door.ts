// The helping screen in the desktop window.
import type { Door } from '../../helping/door.ts';
import type { Desk } from '../desk.svelte.ts';

/** The door of this window. */
export const deskDoor = (desk: Desk): Door => ({
  ask: (name, args, how) => desk.ask(name, args, how),
  get busy() { return desk.busy; },
  live: desk.live,
  heard: (fn) => desk.on((news) => { if (news.changed === 'helping' || news.changed === 'connection') fn(); }),
});
