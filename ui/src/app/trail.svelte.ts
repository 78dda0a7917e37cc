// Where this window is and how it got there. In memory only: an address would tell others what somebody asked.
import type { BoundaryId, ChangeId, RequestId, RunId, StepId } from '../host/generated/types.ts';

/** A page of the app. */
export type Place =
  | { at: 'home' }
  | { at: 'results'; words: string }
  | { at: 'run'; run: RunId }
  | { at: 'help'; run?: RunId }
  | { at: 'ask-it'; run?: RunId; words?: string }
  | { at: 'draft'; request: RequestId; run?: RunId }
  | { at: 'draft-words'; request: RequestId }
  | { at: 'draft-part'; request: RequestId; part: string }
  | { at: 'requests' }
  | { at: 'request'; request: RequestId }
  | { at: 'request-helped'; request: RequestId }
  | { at: 'request-cancel'; request: RequestId }
  | { at: 'changes' }
  | { at: 'overview'; case?: string }
  | { at: 'comment'; boundary: BoundaryId; action: string }
  | { at: 'ask-approval'; run: RunId; step: StepId }
  | { at: 'undo'; change: ChangeId }
  | { at: 'settings' }
  | { at: 'data' }
  | { at: 'password' }
  | { at: 'restore' }
  | { at: 'rules' }
  | { at: 'join'; link?: string }
  | { at: 'set-up' }
  | { at: 'sheet' }
  | { at: 'inbox'; done?: 'solved' | 'let-go' | 'left' }
  | { at: 'helping'; done?: 'solved' | 'left' }
  | { at: 'solved' }
  | { at: 'helped' }
  | { at: 'sign-in' }
  | { at: 'ask-peer'; run: RunId; words?: string; wishes?: true }
  | { at: 'let-in'; request: RequestId }
  | { at: 'preview'; run: RunId }
  | { at: 'levels'; request: RequestId; lease: number }
  | { at: 'hand-over'; request: RequestId; lease: number }
  | { at: 'transcript'; request: RequestId; lease: number }
  | { at: 'sessions' };

interface Stop {
  readonly key: number;
  readonly place: Place;
}

/** The pages on the way here, the first of them home. */
export class Trail {
  #count = 0;
  #stops = $state.raw<readonly Stop[]>([{ key: 0, place: { at: 'home' } }]);

  /** The page that is open. */
  get place(): Place {
    return this.#last.place;
  }
  /** A new number for each page that was turned to, so that equal pages are told apart. */
  get key(): number {
    return this.#last.key;
  }
  /** Whether there is a page before this one. */
  get canGoBack(): boolean {
    return this.#stops.length > 1;
  }
  get #last(): Stop {
    return this.#stops[this.#stops.length - 1]!;
  }

  /** Turns to a page. */
  go(place: Place): void {
    this.#stops = [...this.#stops, this.#stop(place)];
  }
  /** Turns to a page in place of this one: Back leads past it. */
  replace(place: Place): void {
    this.#stops = [...this.#stops.slice(0, -1), this.#stop(place)];
  }
  /** Back to the page before. On the first page nothing happens. */
  back(): void {
    if (this.canGoBack) this.#stops = this.#stops.slice(0, -1);
  }
  /** Home, with nothing behind it, and then perhaps one page further. */
  home(then?: Place): void {
    this.#stops = then ? [this.#stop({ at: 'home' }), this.#stop(then)] : [this.#stop({ at: 'home' })];
  }
  /** Back to the last page of this kind, or to this page when there is none. */
  backTo(place: Place): void {
    const at = this.#stops.findLastIndex((stop) => stop.place.at === place.at);
    if (at < 0) this.replace(place);
    else this.#stops = this.#stops.slice(0, at + 1);
  }

  #stop(place: Place): Stop {
    this.#count += 1;
    return { key: this.#count, place };
  }
}
