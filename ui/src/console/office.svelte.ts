// What the pages of the console share: the server, who works here, how many wait, and what went wrong.
import { createContext } from 'svelte';
import { problemOf, say, toRefusal, type Refusal, type Said } from '../host/errors.ts';
import type { Changed, Counts, Me, Settings } from '../host/generated/types.ts';
import type { Endpoints } from '../host/generated/endpoints.ts';
import type { Host } from '../host/host.ts';
import type { Call, EndpointName, Server } from '../host/server.ts';
import { Live } from '../lib/live.svelte.ts';
import { applyTheme } from '../look/theme.ts';
import { tongue } from '../text/text.svelte.ts';
import type { Route } from './route.svelte.ts';

const first: Settings = { language: null, theme: 'system', zoom: 100, letter_keys: true, summaries: true };
const kept = 'deskside.settings';

/** The office of IT: one a window. */
export class Office {
  /** The server, however it is reached. */
  readonly server: Server;
  /** The app behind the window; none in a browser. */
  readonly host: Host | undefined;
  /** Where we are. */
  readonly route: Route;
  /** The voices of the window. */
  readonly live = new Live();
  /** Who works here. */
  me = $state.raw<Me>();
  /** Nobody is signed in. */
  isSignedOut = $state(false);
  /** The server does not answer. */
  isOffline = $state(false);
  /** How many requests are in each view. */
  counts = $state.raw<Counts>();
  /** Rises with everything that happens, so that pages look again. */
  pulse = $state(0);
  /** What did not work, until it is closed or something works. */
  trouble = $state.raw<Said>();
  /** What is being done just now. */
  busy = $state<string>();
  /** What this person set. */
  settings = $state.raw<Settings>(first);

  constructor(server: Server, route: Route, host?: Host) {
    this.server = server;
    this.route = route;
    this.host = host;
  }

  /** Asks who works here, and listens from then on until the function that comes back is called. */
  start(): () => void {
    void this.#settle().then(() => this.look());
    // The settings belong to the app: the other window may change them.
    const settings = this.host?.listen<Changed>('changed', (news) => { if (news.changed === 'connection') void this.#settle(); });
    const stop = this.server.hear(() => {
      this.pulse += 1;
      if (this.isOffline || !this.me) void this.look();
      else void this.count();
    });
    return () => {
      stop();
      void settings?.then((end) => end());
    };
  }

  /** Asks who works here. */
  async look(): Promise<void> {
    const me = await this.ask('me', {});
    if (!me) return;
    this.me = me;
    this.isSignedOut = false;
    await this.count();
  }

  /** Asks how many wait. */
  async count(): Promise<void> {
    if (this.me?.role === 'it') this.counts = (await this.ask('counts', {})) ?? this.counts;
  }

  /** Calls the server. What goes wrong is shown above the page, unless `heed` knows what to do about it. */
  async ask<E extends EndpointName>(name: E, call: Call<E>, how: { busy?: string; heed?: (refusal: Refusal) => boolean } = {}): Promise<Endpoints[E]['result'] | undefined> {
    return this.#try(() => this.server.call(name, call), how);
  }

  /** Does something that only the app can do. */
  async #try<Answer>(what: () => Promise<Answer>, how: { busy?: string; heed?: (refusal: Refusal) => boolean }): Promise<Answer | undefined> {
    if (how.busy && this.busy) return undefined;
    if (how.busy) this.busy = how.busy;
    try {
      const answer = await what();
      this.isOffline = false;
      this.trouble = undefined;
      return answer;
    } catch (cause) {
      const refusal = toRefusal(cause);
      if (refusal.code === 'offline' || refusal.code === 'unreachable') this.isOffline = true;
      else if (problemOf(refusal)?.code === 'sign-in-first') this.isSignedOut = true;
      else if (!how.heed?.(refusal)) this.trouble = say(refusal);
      return undefined;
    } finally {
      if (how.busy) this.busy = undefined;
    }
  }

  /** Does something through the app behind the window. In a browser there is none. */
  async through<Answer>(what: (host: Host) => Promise<Answer>, how: { busy?: string; heed?: (refusal: Refusal) => boolean } = {}): Promise<Answer | undefined> {
    const { host } = this;
    return host ? this.#try(() => what(host), how) : undefined;
  }

  /** Changes what this person set: in the app with the app's settings, in a browser in the browser. */
  async set(change: Partial<Settings>): Promise<void> {
    const settings = { ...this.settings, ...change };
    const after = this.host ? await this.through((host) => host.call('set_settings', settings)) : settings;
    if (!after) return;
    if (!this.host) {
      try {
        localStorage.setItem(kept, JSON.stringify(after));
      } catch {
        // A browser that keeps nothing: the choice holds until the page is closed.
      }
    }
    this.#heed(after);
  }

  async #settle(): Promise<void> {
    let settings: Settings | undefined;
    if (this.host) settings = await this.through((host) => host.call('settings', {}));
    else {
      try {
        settings = { ...first, ...(JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Settings>) };
      } catch {
        settings = first;
      }
    }
    if (settings) this.#heed(settings);
  }

  #heed(settings: Settings): void {
    this.settings = settings;
    tongue.choice = settings.language === 'en' || settings.language === 'de' ? settings.language : 'system';
    applyTheme(settings.theme);
  }
}

/** The office of this window, from the components below the root. */
export const [useOffice, setOffice] = createContext<Office>();
