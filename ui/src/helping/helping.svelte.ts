// The session as the helper's window has it: how it stands, the pages it has seen, and whether it follows.
import type { HelpingView, InboxView, Intent, Level, RequestId, SeenPage, Spot } from '../host/generated/types.ts';
import { say, type Refusal, type Said } from '../host/errors.ts';
import { firstName, levelWord } from '../shown/session.ts';
import { t } from '../text/text.svelte.ts';
import type { Door } from './door.ts';
import { headlineOf, news } from './words.ts';

/** The session of a helper: one a window. */
export class Helping {
  /** How it stands. None until the app has answered, and when there is no session. */
  view = $state.raw<HelpingView>();
  /** Whether the app was asked once. */
  isKnown = $state(false);
  /** The pages that this window has had, oldest first. */
  seen = $state.raw<readonly SeenPage[]>([]);
  /** The page that the helper looks at, or that was on the left when they went to look at the checks. None while they follow. */
  aside = $state.raw<{ rev: number | undefined }>();
  /** What did not work. */
  trouble = $state.raw<Said>();
  /** The window around it. */
  readonly door: Door;
  #leaves = false;
  /** The plan that the helper has signed or would rather not sign: nobody asks for it any more, and they know why. */
  #answered: string | undefined;
  #number = 0;
  #typed = 0;

  constructor(door: Door) {
    this.door = door;
  }

  /** What is being done just now. */
  get busy(): string | undefined {
    return this.door.busy;
  }
  /** The person, by first name. */
  get name(): string {
    return firstName(this.view?.person ?? '');
  }
  /** The page on the left: the one that the helper looks at, or the person's of now. */
  get shown(): SeenPage | undefined {
    const { aside } = this;
    if (aside?.rev !== undefined) return this.seen.find((page) => page.rev === aside.rev);
    if (this.view?.page) return this.view.page;
    // What was shown last stays in sight when the session is over; while the person pauses nothing is.
    return this.view?.stage === 'over' ? this.seen.at(-1) : undefined;
  }
  /** Whether what is on the left is what the person has now: only of that something can be said. */
  get isNow(): boolean {
    return this.view?.page != null && this.shown?.rev === this.view.page.rev;
  }
  /** Whether the helper may do this now. */
  may(level: Level): boolean {
    const { view } = this;
    return !!view && view.stage === 'live' && !view.paused && view.held[level] !== undefined;
  }

  /** Whether the helper may ask whether it goes on to IT. */
  get canHandOver(): boolean {
    const { view } = this;
    if (!view || view.is_it || view.hand_over === 'asked' || view.hand_over === 'agreed') return false;
    return view.stage === 'live' || view.stage === 'over';
  }

  /** Asks how it stands, and again with every news, until the function that comes back is called. */
  keepUp(): () => void {
    void this.look();
    return this.door.heard(() => void this.look());
  }

  /** Asks how it stands. */
  async look(): Promise<void> {
    // Once the page stands, a question that finds no answer leaves it as it is: the line above says that there is no connection.
    const view = await this.door.ask('helping', {}, this.isKnown ? { heed: () => true } : {});
    // Who is leaving hears that it is gone from the answer to that, not from here.
    if (view === null && this.#leaves) return;
    if (view !== undefined) {
      this.take(view ?? undefined);
      this.isKnown = true;
    }
  }

  /** Takes in how it stands, and says what is new. */
  take(view: HelpingView | undefined): void {
    const before = this.view;
    if (view && before && (view.request !== before.request || view.lease !== before.lease)) {
      this.seen = [];
      this.aside = undefined;
    }
    this.view = view;
    if (!view) return;
    const { page } = view;
    if (page) this.seen = [...this.seen.filter((each) => each.rev !== page.rev), page].slice(-40);
    if (!before || before.request !== view.request || before.lease !== view.lease) return;
    for (const words of news(before, view, this.name, this.seen)) this.door.live.polite.say(words);
    if (before.co_sign && !view.co_sign && view.stage === 'live' && before.co_sign.plan !== this.#answered) this.door.live.polite.say(t('helping-says-no-co-sign', { name: this.name }));
    if (page && page.rev !== before.page?.rev) {
      const args = { name: this.name, page: headlineOf(page) };
      this.door.live.polite.say(this.aside ? t('helping-says-page-aside', args) : t('helping-says-page', args));
    }
  }

  /** Looks at a page of before. What the person does meanwhile does not pull the helper away. */
  lookAt(rev: number): void {
    this.aside = rev === this.view?.page?.rev ? undefined : { rev };
  }
  /** Looks at the checks: the page on the left stays as it is. */
  lookAtChecks(): void {
    this.aside ??= { rev: this.view?.page?.rev };
  }
  /** Follows the person again. */
  follow(): void {
    this.aside = undefined;
    if (this.view?.page) this.door.live.polite.say(t('helping-says-page', { name: this.name, page: headlineOf(this.view.page) }));
  }

  /** The number of one more suggestion. It is never used twice. */
  #next(): number {
    this.#number = Math.max(this.#number, 0, ...(this.view?.suggested ?? []).map((each) => each.number)) + 1;
    return this.#number;
  }

  /** Says something to the person. True when it went out. */
  async intend(intent: Intent, busy?: string): Promise<boolean> {
    const { view } = this;
    if (!view) return false;
    if (intent.say === 'do-not-co-sign') this.#answered = intent.plan;
    return this.#do(() => this.door.ask('intend', { request: view.request, intent }, { ...(busy ? { busy } : {}), heed: this.#heed }));
  }
  /** Points at a spot of the page of now. */
  point(spot: string): Promise<boolean> {
    return this.intend({ say: 'point', rev: this.view?.page?.rev ?? 0, spot });
  }
  /** Points at nothing any more. */
  async stopPointing(): Promise<boolean> {
    const went = await this.intend({ say: 'stop-pointing' });
    if (went) this.door.live.polite.say(t('helping-pointed-no-more'));
    return went;
  }
  /** Suggests an answer or what the page offers. */
  suggest(spot: Spot): Promise<boolean> {
    const rev = this.view?.page?.rev ?? 0;
    const about = { rev, number: this.#next(), spot: spot.id };
    return this.intend(spot.role === 'choice' ? { say: 'suggest-answer', ...about } : { say: 'suggest-repair', ...about }, `suggest ${spot.id}`);
  }
  /** Says that the helper is writing, every three seconds at most. */
  typing(): void {
    const { view } = this;
    if (!view || Date.now() - this.#typed < 3000) return;
    this.#typed = Date.now();
    // It matters to nobody when this does not arrive.
    void this.door.ask('intend', { request: view.request, intent: { say: 'typing' } }, { heed: () => true });
  }
  /** Asks for a level. */
  async askLevel(level: Level, reason: string): Promise<boolean> {
    const went = await this.intend({ say: 'ask-level', level, reason }, 'ask-level');
    if (went) this.door.live.polite.say(t('helping-asked', { level: levelWord(level), name: this.name }));
    return went;
  }
  /** Co-signs exactly this plan. */
  async coSign(plan: string): Promise<boolean> {
    const { view } = this;
    this.#answered = plan;
    return !!view && this.#do(() => this.door.ask('co_sign', { request: view.request, plan }, { busy: 'co-sign', heed: this.#heed }));
  }
  /** Asks the person whether it may go on to IT. */
  async handOver(note: string): Promise<boolean> {
    const { view } = this;
    return !!view && this.#do(() => this.door.ask('hand_over', { request: view.request, to: 'it', note }, { busy: 'hand-over', heed: this.#heed }));
  }
  /** Lets it go. True when they have left. */
  letGo(): Promise<boolean> {
    return this.#leave((request) => this.door.ask('let_go', { request }, { busy: 'let-go', heed: this.#heed }));
  }
  /** Says that it is solved: what fixed it, and why. True when they have left with that. */
  solve(what: string, why: string): Promise<boolean> {
    return this.#leave((request) => this.door.ask('solved', { request, what, why }, { busy: 'solved', heed: this.#heed }));
  }

  readonly #heed = (refusal: Refusal): boolean => {
    this.trouble = say(refusal);
    void this.look();
    return true;
  };
  async #leave(how: (request: RequestId) => Promise<InboxView | undefined>): Promise<boolean> {
    const { view } = this;
    if (!view) return false;
    this.trouble = undefined;
    this.#leaves = true;
    const hasLeft = (await how(view.request)) !== undefined;
    this.#leaves = hasLeft;
    return hasLeft;
  }
  async #do(what: () => Promise<HelpingView | undefined>): Promise<boolean> {
    this.trouble = undefined;
    const view = await what();
    if (!view) return false;
    this.take(view);
    return true;
  }
}
