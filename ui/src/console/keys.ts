// The keys of operators. Single letters can be switched off, and hold still while somebody types.
import type { Office } from './office.svelte.ts';
import type { Where } from './route.svelte.ts';

/** What a page does for a key. It asks the page by an event, so that only the page that is open answers. */
export type Act = 'down' | 'up' | 'enter' | 'own' | 'reply' | 'note' | 'resolve' | 'report';
/** The name of the event that carries an act. */
export const actEvent = 'deskside-act';

const letters: Record<string, Act> = { j: 'down', k: 'up', '1': 'own', r: 'reply', c: 'note', s: 'resolve', b: 'report' };
const goes: Record<string, Where> = {
  t: { at: 'queue', view: 'triage' }, m: { at: 'queue', view: 'mine' }, w: { at: 'queue', view: 'waiting' }, o: { at: 'queue', view: 'open' },
  c: { at: 'queue', view: 'closed' }, u: { at: 'people' }, a: { at: 'approvals' },
};

/** True while somebody types, or a dialog is open. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && !!target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [contenteditable]');
}

/** Makes the handler of a window. */
export function keyHandler(office: Office, oncommands: () => void): (event: KeyboardEvent) => void {
  let goesSince = 0;
  const act = (name: Act) => dispatchEvent(new CustomEvent<Act>(actEvent, { detail: name }));

  return (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      oncommands();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !office.me) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const isOnRow = event.target instanceof Element && event.target.closest('tbody');
      if (isOnRow) { event.preventDefault(); act(event.key === 'ArrowDown' ? 'down' : 'up'); }
      return;
    }
    if (!office.settings.letter_keys) return;
    const key = event.key.toLowerCase();
    const isSecond = Date.now() - goesSince < 1500;
    goesSince = 0;
    if (isSecond && goes[key]) office.route.go(goes[key]);
    else if (key === 'g') goesSince = Date.now();
    else if (event.key === '?') oncommands();
    else if (key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
    else if (key === 'enter' && !(event.target instanceof Element && event.target.closest('a, button, label'))) act('enter');
    else if (letters[key]) act(letters[key]);
    else return;
    event.preventDefault();
  };
}

/** Answers the keys while a page is open. Use it in an effect. */
export function onAct(fn: (act: Act) => void): () => void {
  const hear = (event: Event) => fn((event as CustomEvent<Act>).detail);
  addEventListener(actEvent, hear);
  return () => removeEventListener(actEvent, hear);
}
