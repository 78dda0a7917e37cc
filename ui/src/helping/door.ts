// What the helping screen needs of the window around it: the desktop window and the console each have their own.
import type { Refusal } from '../host/errors.ts';
import type { CommandName, Commands } from '../host/host.ts';
import type { Live } from '../lib/live.svelte.ts';

/** How something is asked of the app. */
export interface How {
  /** What is being done, by a name of the page's own. Only one such thing at a time. */
  busy?: string;
  /** Looks at a refusal first. True when it was dealt with. */
  heed?: (refusal: Refusal) => boolean;
}

/** The window around the helping screen. */
export interface Door {
  /** Sends a command. None when it was refused, which the window has shown then. */
  ask<C extends CommandName>(name: C, args: Commands[C]['args'], how?: How): Promise<Commands[C]['result'] | undefined>;
  /** What is being done just now. */
  readonly busy: string | undefined;
  /** The voices of the window. */
  readonly live: Live;
  /** Calls back when something about helping may have changed, until the function that comes back is called. */
  heard(fn: () => void): () => void;
}
