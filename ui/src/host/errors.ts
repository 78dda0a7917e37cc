// What crosses from the app is a code with data. The words live here, and the type check fails when one is missing.
import { t } from '../text/text.svelte.ts';
import type { Failure } from './generated/errors.ts';

/** A command that did not do what it was asked: a code of the app, or one that only the way to it can have. */
export type Refusal = Failure | { code: 'unreachable' } | { code: 'unknown-answer' };

/** The code of a refusal. */
export type RefusalCode = Refusal['code'];

/** What a page says about a refusal: what happened, and the way on. */
export interface Said {
  /** One line, the headline of the page or banner. */
  headline: string;
  /** What the person can do now. */
  action: string;
}

type Words = { [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>) => Said };

// Total on purpose: a new code in Rust does not type-check here until somebody has written its words.
const words: Words = {
  internal: ({ incident }) => ({ headline: t('error-internal'), action: t('error-internal-action', { incident }) }),
  unreachable: () => ({ headline: t('error-unreachable'), action: t('error-unreachable-action') }),
  'unknown-answer': () => ({ headline: t('error-unknown-answer'), action: t('error-unknown-answer-action') }),
};

/** The words for a refusal, in the language of now. */
export function say(refusal: Refusal): Said {
  const speak = words[refusal.code] as (refusal: Refusal) => Said;
  return speak(refusal);
}

/** Reads what was thrown. Anything without a code that we know is an answer that we do not understand. */
export function toRefusal(cause: unknown): Refusal {
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' && Object.hasOwn(words, cause.code)) {
    return cause as Refusal;
  }
  return { code: 'unknown-answer' };
}
