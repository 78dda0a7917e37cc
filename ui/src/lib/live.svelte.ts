// What assistive technology says by itself. Messages wait for each other, so that none is swallowed.

/** One message at a time, each long enough to be noticed. */
class Voice {
  /** What stands in the region now. */
  words = $state('');
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #pause: number;

  constructor(pause: number) {
    this.#pause = pause;
  }

  /** Says something after what is being said. The same words twice in a row are said twice. */
  say(words: string): void {
    this.#waiting.push(words);
    if (this.#timer === undefined) this.#next();
  }

  #next(): void {
    const words = this.#waiting.shift();
    if (words === undefined) {
      this.#timer = undefined;
      return;
    }
    // A space of no width makes equal words a change.
    this.words = words === this.words ? `${words}\u200B` : words;
    this.#timer = setTimeout(() => this.#next(), this.#pause);
  }
}

/** The two voices of a window. */
export class Live {
  /** Says things when there is time. */
  readonly polite: Voice;
  /** Interrupts. For what a person must know now: sharing has ended. */
  readonly assertive: Voice;

  constructor(pause = 700) {
    this.polite = new Voice(pause);
    this.assertive = new Voice(pause);
  }
}
