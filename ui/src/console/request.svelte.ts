// One request as a page of IT sees it: how it stands, and moves that meet somebody else's.
import type { Move, RequestId, RequestView } from '../host/generated/types.ts';
import { problemOf, say, type Said } from '../host/errors.ts';
import type { Office } from './office.svelte.ts';

/** One request. */
export class Request {
  /** Which. */
  readonly id: RequestId;
  /** How it stands. */
  view = $state.raw<RequestView>();
  /** Somebody else was faster: what happened in between. */
  conflict = $state.raw<Said>();
  readonly #office: Office;

  constructor(office: Office, id: RequestId) {
    this.#office = office;
    this.id = id;
  }

  /** Asks how it stands. */
  async look(): Promise<void> {
    this.view = (await this.#office.ask('request', { params: [this.id] })) ?? this.view;
  }

  /** Whether this person may make a move now. */
  can(move: Move): boolean {
    return this.view?.moves.includes(move) ?? false;
  }

  /** Makes a move on what was seen. True when it was made. The key makes it happen once, however often it is sent. */
  async move(to: Move, text = ''): Promise<boolean> {
    const { view } = this;
    if (!view) return false;
    this.conflict = undefined;
    const after = await this.#office.ask('move_request', { params: [this.id], body: { move: to, rev: view.rev, text, key: crypto.randomUUID() } }, {
      busy: to,
      heed: (refusal) => {
        if (problemOf(refusal)?.code !== 'moved') return false;
        this.conflict = say(refusal);
        void this.look();
        return true;
      },
    });
    if (!after) return false;
    this.view = after;
    void this.#office.count();
    return true;
  }
}
