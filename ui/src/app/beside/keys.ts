// The two keys that always hold while something is shared: Ctrl+Shift+S stops, Ctrl+Shift+P pauses. Neither asks back.
import type { BesideView } from '../../host/generated/types.ts';
import type { Desk } from '../desk.svelte.ts';
import { keyOf } from './beside.svelte.ts';

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
    for (const view of desk.beside.present) {
      if (key === 's') stop(desk, keyOf(view));
      else if (!view.paused) pauseOrGoOn(desk, keyOf(view));
    }
  };
  addEventListener('keydown', press, true);
  return () => removeEventListener('keydown', press, true);
}

/** STOP: it is over with this one at once. */
export function stop(desk: Desk, key: string): void {
  void share(desk, 'stop_sharing', desk.beside.find(key));
}
/** Pauses, or goes on after a pause. */
export function pauseOrGoOn(desk: Desk, key: string): void {
  const view = desk.beside.find(key);
  void share(desk, view?.paused ? 'resume_sharing' : 'pause_sharing', view);
}
/** Puts away what is over. */
export async function putAway(desk: Desk, views: readonly BesideView[]): Promise<void> {
  for (const view of views) await share(desk, 'close_beside', view);
}

/** It waits for nothing else that is being done. */
async function share(desk: Desk, what: 'stop_sharing' | 'pause_sharing' | 'resume_sharing' | 'close_beside', view: BesideView | undefined): Promise<void> {
  if (!view) return;
  const views = await desk.ask(what, { request: view.request, lease: view.lease });
  if (views) desk.beside.take(views);
}
