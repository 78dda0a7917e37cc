// The helping screen in the console: IT joins the run of somebody who asked.
import type { Door } from '../helping/door.ts';
import type { Changed } from '../host/generated/types.ts';
import type { Office } from './office.svelte.ts';

/** The door of this window. In a browser nothing comes through it. */
export const officeDoor = (office: Office): Door => ({
  ask: (name, args, how) => office.through((host) => host.call(name, args), how),
  get busy() { return office.busy; },
  live: office.live,
  heard(fn) {
    let stop: (() => void) | undefined;
    let isOver = false;
    void office.host?.listen<Changed>('changed', (news) => { if (news.changed === 'helping' || news.changed === 'connection') fn(); })
      .then((end) => { if (isOver) end(); else stop = end; });
    return () => { isOver = true; stop?.(); };
  },
});
