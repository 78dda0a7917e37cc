// A run as a page sees it: what the app last said, and what a press asks of it.
import type { BesideView, RunId, RunView } from '../../host/generated/types.ts';
import type { Refusal } from '../../host/errors.ts';
import type { CommandName, Commands } from '../../host/host.ts';
import { firstName } from '../../shown/session.ts';
import type { Desk } from '../desk.svelte.ts';
import { choiceOf, spotsOf, type PageSpot } from './spots.ts';

/** The commands that go on with a run. */
type Act = { [C in CommandName]: Commands[C]['result'] extends RunView ? C : never }[CommandName];
type ActArgs<A extends Act> = Omit<Commands[A]['args'], 'run'>;

/** One run. */
export class Run {
  /** Which. */
  readonly id: RunId;
  /** What the app last said. */
  view = $state.raw<RunView>();
  readonly #desk: Desk;
  #pointed = $derived.by(() => this.#where());

  constructor(desk: Desk, id: RunId) {
    this.#desk = desk;
    this.id = id;
  }

  /** The name of what is being done just now. */
  get busy(): string | undefined {
    return this.#desk.busy;
  }

  /** Those who are in this run, live. */
  get people(): BesideView[] {
    return this.#desk.beside.in(this.id);
  }
  /** Whether anybody is. */
  get isShared(): boolean {
    return this.people.length > 0;
  }
  /** Where somebody points on the page, and who. */
  get pointed(): readonly { spot: PageSpot; by: string }[] {
    return this.#pointed;
  }
  /** Who points at this part of the page: `headline`, `choice/finance-2f`. */
  by(part: string): string | undefined {
    return this.#pointed.find((each) => each.spot.part === part)?.by;
  }
  /** What somebody filled in on the page without going on, and who. */
  get filled(): { key: string; choice: string; by: string } | undefined {
    for (const view of this.people) {
      const choice = this.view && choiceOf(this.view.page, view.filled);
      if (choice) return { key: choice.key, choice: choice.name, by: firstName(view.who.name) };
    }
    return undefined;
  }

  /** Asks the app how the run stands. */
  async look(): Promise<void> {
    this.#take(await this.#desk.ask('run', { run: this.id }));
  }

  /** Goes on. A page that changed in between is shown as it is now; a refusal that the page says itself is left to it. */
  async act<A extends Act>(name: A, args: ActArgs<A>, heed?: (refusal: Refusal) => boolean): Promise<void> {
    const changed = () => { void this.look(); };
    const view = await this.#desk.ask(name, { run: this.id, ...args } as Commands[A]['args'], {
      busy: name,
      heed: (refusal) => {
        if (heed?.(refusal)) return true;
        const isOver = refusal.code === 'page-changed' || refusal.code === 'not-offered';
        if (isOver) changed();
        return isOver;
      },
    });
    this.#take(view as RunView | undefined);
  }

  #where(): { spot: PageSpot; by: string }[] {
    if (!this.view) return [];
    const spots = spotsOf(this.view.page);
    return this.people.flatMap((view) => {
      const spot = spots.find((each) => each.id === view.pointed);
      return spot ? [{ spot, by: firstName(view.who.name) }] : [];
    });
  }
  #take(view: RunView | undefined): void {
    // An older answer that comes late does not turn the page back, nor does it say of stopped checks that they go on.
    if (view && (!this.view || view.rev >= this.view.rev)) this.view = view;
  }
}
