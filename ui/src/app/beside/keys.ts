// The two keys that always hold while something is shared: Ctrl+Shift+S stops, Ctrl+Shift+P pauses. Neither asks back.
import type { Desk } from '../desk.svelte.ts';

/** As assistive technology knows it. */
export const stopKeys = 'Control+Shift+S';
/** As assistive technology knows it. */
export const pauseKeys = 'Control+Shift+P';

/** Listens for them until the function that comes back is called. With several people they hold for all: less is shared. */
export function sharingKeys(desk: Desk): () => void {
  const press = (event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.shiftKey || event.altKey || event.metaKey || desk.beside.present.length === 0) return;
    const key = event.key.toLowerCase();
    if (key !== 's' && key !== 'p') return;
    event.preventDefault();
    if (event.repeat) return;
    for (const { request, lease, paused } of desk.beside.present) {
      if (key === 's') void share(desk, 'stop_sharing', { request, lease });
      else if (!paused) void share(desk, 'pause_sharing', { request, lease });
    }
  };
  addEventListener('keydown', press, true);
  return () => removeEventListener('keydown', press, true);
}

/** Stops, pauses or goes on. It waits for nothing else that is being done. */
export async function share(desk: Desk, what: 'stop_sharing' | 'pause_sharing' | 'resume_sharing' | 'close_beside', session: { request: string; lease: number }): Promise<void> {
  const views = await desk.ask(what, session);
  if (views) desk.beside.take(views);
}
