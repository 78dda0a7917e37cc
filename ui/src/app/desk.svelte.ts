// What the pages of this window share: the app behind it, who is signed in, where we are, and what went wrong.
import { createContext } from 'svelte';
import type { Boot, Changed, RequestId, Settings } from '../host/generated/types.ts';
import type { CommandName, Commands, Host } from '../host/host.ts';
import { say, toRefusal, type Refusal } from '../host/errors.ts';
import { Live } from '../lib/live.svelte.ts';
import { t, tongue } from '../text/text.svelte.ts';
import { applyTheme } from '../look/theme.ts';
import { Beside } from './beside/beside.svelte.ts';
import { Trail } from './trail.svelte.ts';

/** Something that did not work, on a page of its own, and how to try it again. */
export interface Trouble {
  /** What the app said. */
  refusal: Refusal;
  /** Tries it once more. Without it the page behind is still there, to go back to. */
  again?: () => void;
}

/** The desk: one a window. */
export class Desk {
  /** The app behind the window. */
  readonly host: Host;
  /** The voices of the window. */
  readonly live = new Live();
  /** Where we are. */
  readonly trail = new Trail();
  /** Who is with the person, live. */
  readonly beside: Beside;
  /** Who is signed in, how things stand. None until the app has answered. */
  boot = $state.raw<Boot>();
  /** What did not work. */
  trouble = $state.raw<Trouble>();
  /** What is being done just now, by a name of the page's own. */
  busy = $state<string>();
  /** What the person said at the start of a run, for the page that asks for it again. */
  said = '';
  /** The request whose report the person opened to look it over: it is still open when they come back from one of its parts. */
  looksOver = $state<RequestId>();
  /** Whether a page was turned already: the first page of a window does not take focus. */
  hasTurned = false;
  readonly #ears = new Set<(news: Changed) => void>();

  constructor(host: Host) {
    this.host = host;
    this.beside = new Beside(host, this.live);
  }

  /** Asks the app how things stand, and listens from then on. */
  async start(): Promise<void> {
    // Both at once: the first words wait for it.
    await Promise.all([this.host.listen<Changed>('changed', (news) => this.#hear(news)).catch(() => undefined), this.look()]);
    void this.beside.look();
    if (this.boot?.account) void this.beside.lookAtRequests();
  }

  /** Asks the app again how things stand. */
  async look(): Promise<void> {
    try {
      this.take(await this.host.call('boot', {}));
    } catch (cause) {
      this.trouble = { refusal: toRefusal(cause), again: () => void this.look() };
    }
  }

  /** Takes in how things stand. */
  take(boot: Boot): void {
    const before = this.boot?.connection;
    this.boot = boot;
    this.heed(boot.settings);
    if (before === 'online' && boot.connection === 'offline') this.live.polite.say(t('offline-lead'));
    if (before === 'offline' && boot.connection === 'online') this.live.polite.say(t('online-again'));
  }

  /** Puts language and brightness on the page. The shell does the zoom. */
  heed(settings: Settings): void {
    tongue.choice = settings.language === 'en' || settings.language === 'de' ? settings.language : 'system';
    applyTheme(settings.theme);
  }

  /** Listens for what changed until the function that comes back is called. */
  on(ear: (news: Changed) => void): () => void {
    this.#ears.add(ear);
    return () => void this.#ears.delete(ear);
  }

  /** Sends a command. What goes wrong comes back as none, after `heed` had a look, or becomes a page of its own. */
  async ask<C extends CommandName>(name: C, args: Commands[C]['args'], how: { busy?: string; heed?: (refusal: Refusal) => boolean } = {}): Promise<Commands[C]['result'] | undefined> {
    if (how.busy && this.busy) return undefined;
    if (how.busy) this.busy = how.busy;
    const { key } = this.trail;
    try {
      const answer = await this.host.call(name, args);
      // Somebody who has turned the page in the meantime is not pulled along by what the old one asked.
      return how.busy && this.trail.key !== key ? undefined : answer;
    } catch (cause) {
      const refusal = toRefusal(cause);
      if (!how.heed?.(refusal)) {
        // A page that could not be filled is filled again; something that somebody pressed is theirs to press again.
        this.trouble = { refusal, ...(how.busy ? {} : { again: () => { this.trouble = undefined; } }) };
        this.live.polite.say(say(refusal).headline);
      }
      return undefined;
    } finally {
      if (how.busy) this.busy = undefined;
    }
  }

  /** Tells the pages of this window what a press has changed, when the app does not have to. */
  notice(news: Changed): void {
    for (const ear of this.#ears) ear(news);
  }

  #hear(news: Changed): void {
    if (news.changed === 'connection') void this.look();
    if (news.changed === 'connection' || news.changed === 'beside') void this.beside.look();
    if (news.changed === 'requests' && this.boot?.account) void this.beside.lookAtRequests();
    this.notice(news);
  }
}

/** The desk of this window, from the components below the root. */
export const [useDesk, setDesk] = createContext<Desk>();
