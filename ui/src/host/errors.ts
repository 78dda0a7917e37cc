// What crosses from the app is a code with data. The words live here, and the type check fails when one is missing.
import { t } from '../text/text.svelte.ts';
import { size } from '../text/times.ts';
import type { AppError, Fault, Problem } from './generated/types.ts';

/** A command that did not do what it was asked: a code of the app, or one that only the way to it can have. */
export type Refusal = AppError | { code: 'unreachable' } | { code: 'unknown-answer' };

/** The code of a refusal. */
export type RefusalCode = Refusal['code'];

/** What a page says about a refusal: what happened, and the way on. */
export interface Said {
  /** One line, the headline of the page or banner. */
  headline: string;
  /** What the person can do now. */
  action: string;
}

type Speaks<Of, Key extends keyof Of> = { [Code in Of[Key] & string]: (what: Extract<Of, Record<Key, Code>>) => Said };

// Total on purpose: a new code in Rust does not type-check here until somebody has written its words.
const words: Speaks<Refusal, 'code'> = {
  'not-found': () => ({ headline: t('error-not-found'), action: t('error-not-found-action') }),
  'page-changed': () => ({ headline: t('error-page-changed'), action: t('error-page-changed-action') }),
  'not-offered': () => ({ headline: t('error-not-offered'), action: t('error-not-offered-action') }),
  'not-an-answer': () => ({ headline: t('error-not-an-answer'), action: t('error-not-an-answer-action') }),
  'not-consented': () => ({ headline: t('error-not-consented'), action: t('error-not-consented-action') }),
  refused: () => ({ headline: t('error-refused'), action: t('error-refused-action') }),
  machine: ({ fault }) => sayFault(fault),
  'bad-invitation': () => ({ headline: t('error-bad-invitation'), action: t('error-bad-invitation-action') }),
  offline: () => ({ headline: t('error-offline'), action: t('error-offline-action') }),
  'wrong-server': () => ({ headline: t('error-wrong-server'), action: t('error-wrong-server-action') }),
  'wrong-root': () => ({ headline: t('error-wrong-root'), action: t('error-wrong-root-action') }),
  'bad-answer': () => ({ headline: t('error-bad-answer'), action: t('error-bad-answer-action') }),
  server: ({ problem }) => sayProblem(problem),
  'not-joined': () => ({ headline: t('error-not-joined'), action: t('error-not-joined-action') }),
  keyring: () => ({ headline: t('error-keyring'), action: t('error-keyring-action') }),
  'disk-full': () => ({ headline: t('error-disk-full'), action: t('error-disk-full-action') }),
  'too-large': ({ size: is, limit }) => ({ headline: t('error-too-large', { size: size(is) }), action: t('error-too-large-action', { limit: size(limit) }) }),
  'sheet-line': ({ line }) =>
    line === 0
      ? { headline: t('error-sheet-lines'), action: t('error-sheet-lines-action') }
      : { headline: t('error-sheet-line', { line }), action: t('error-sheet-line-action') },
  'other-key': () => ({ headline: t('error-other-key'), action: t('error-other-key-action') }),
  'no-readers': () => ({ headline: t('error-no-readers'), action: t('error-no-readers-action') }),
  'no-key': () => ({ headline: t('error-no-key'), action: t('error-no-key-action') }),
  unusable: () => ({ headline: t('error-unusable'), action: t('error-unusable-action') }),
  internal: ({ incident }) => ({ headline: t('error-internal'), action: t('error-internal-action', { incident }) }),
  unreachable: () => ({ headline: t('error-unreachable'), action: t('error-unreachable-action') }),
  'unknown-answer': () => ({ headline: t('error-unknown-answer'), action: t('error-unknown-answer-action') }),
};

const problems: Speaks<Problem, 'code'> = {
  'sign-in-first': () => ({ headline: t('error-sign-in-first'), action: t('error-sign-in-first-action') }),
  'wrong-password': () => ({ headline: t('error-wrong-password'), action: t('error-wrong-password-action') }),
  'not-allowed': () => ({ headline: t('error-not-allowed'), action: t('error-not-allowed-action') }),
  'not-found': () => ({ headline: t('error-not-found'), action: t('error-not-found-action') }),
  'wrong-method': () => ({ headline: t('error-bad-answer'), action: t('error-bad-answer-action') }),
  'invitation-over': () => ({ headline: t('error-invitation-over'), action: t('error-invitation-over-action') }),
  'login-taken': () => ({ headline: t('error-login-taken'), action: t('error-login-taken-action') }),
  'id-reused': () => ({ headline: t('error-bad-answer'), action: t('error-bad-answer-action') }),
  moved: ({ owner }) => ({ headline: owner ? t('error-moved-by', { name: owner }) : t('error-moved'), action: owner ? t('error-moved-by-action') : t('error-moved-action') }),
  taken: ({ by }) => ({ headline: t('error-taken', { name: by }), action: t('error-taken-action') }),
  'lease-lost': ({ by }) => ({ headline: by ? t('error-lease-lost-by', { name: by }) : t('error-lease-lost'), action: by ? t('error-lease-lost-by-action') : t('error-lease-lost-action') }),
  'approval-over': () => ({ headline: t('error-approval-over'), action: t('error-approval-over-action') }),
  'helping-already': () => ({ headline: t('error-helping-already'), action: t('error-helping-already-action') }),
  'not-newer': () => ({ headline: t('error-not-newer'), action: t('error-not-newer-action') }),
  'needs-second': () => ({ headline: t('error-needs-second'), action: t('error-needs-second-action') }),
  'blob-missing': () => ({ headline: t('error-blob-missing'), action: t('error-blob-missing-action') }),
  'too-large': ({ limit }) => ({ headline: t('error-too-large-there'), action: t('error-too-large-there-action', { limit: size(limit) }) }),
  unusable: () => ({ headline: t('error-unusable'), action: t('error-unusable-action') }),
  'slow-down': ({ seconds }) => ({ headline: t('error-slow-down'), action: t('error-slow-down-action', { seconds }) }),
  'too-many-submits': ({ seconds }) => ({ headline: t('error-too-many-submits'), action: t('error-too-many-submits-action', { minutes: Math.ceil(seconds / 60) }) }),
  'too-many-moves': ({ seconds }) => ({ headline: t('error-slow-down'), action: t('error-slow-down-action', { seconds }) }),
  'too-many-attempts': ({ seconds }) => ({ headline: t('error-too-many-attempts'), action: t('error-too-many-attempts-action', { minutes: Math.ceil(seconds / 60) }) }),
  'too-many-connections': () => ({ headline: t('error-unavailable'), action: t('error-unavailable-action') }),
  'too-many-live': () => ({ headline: t('error-unavailable'), action: t('error-unavailable-action') }),
  'last-it': () => ({ headline: t('error-last-it'), action: t('error-last-it-action') }),
  internal: ({ incident }) => ({ headline: t('error-server'), action: t('error-server-action', { incident }) }),
  unavailable: () => ({ headline: t('error-unavailable'), action: t('error-unavailable-action') }),
};

const faults: Speaks<Fault, 'fault'> = {
  'not-installed': ({ what }) => ({ headline: t('error-fault-not-installed', { what }), action: t('error-fault-not-installed-action') }),
  'too-slow': () => ({ headline: t('error-fault-too-slow'), action: t('error-fault-too-slow-action') }),
  'no-answer': () => ({ headline: t('error-fault-no-answer'), action: t('error-fault-no-answer-action') }),
  denied: () => ({ headline: t('error-fault-denied'), action: t('error-fault-denied-action') }),
  missing: () => ({ headline: t('error-fault-missing'), action: t('error-fault-missing-action') }),
  unreadable: () => ({ headline: t('error-fault-unreadable'), action: t('error-fault-unreadable-action') }),
  tool: () => ({ headline: t('error-fault-tool'), action: t('error-fault-tool-action') }),
  'not-supported': () => ({ headline: t('error-fault-not-supported'), action: t('error-fault-not-supported-action') }),
  'not-permitted': () => ({ headline: t('error-refused'), action: t('error-refused-action') }),
  stopped: () => ({ headline: t('error-fault-stopped'), action: t('error-fault-stopped-action') }),
};

function speak<Of>(table: object, key: string, what: Of): Said {
  const voice = Object.hasOwn(table, key) ? (table as Record<string, (what: Of) => Said>)[key] : undefined;
  return voice ? voice(what) : words['unknown-answer']({ code: 'unknown-answer' });
}

/** The words for a refusal, in the language of now. */
export function say(refusal: Refusal): Said {
  return speak(words, refusal.code, refusal);
}

/** The words for what the server said. */
export function sayProblem(problem: Problem): Said {
  return speak(problems, problem.code, problem);
}

/** The words for what the computer did not do. */
export function sayFault(fault: Fault): Said {
  return speak(faults, fault.fault, fault);
}

const codeOf = (cause: unknown, table: object): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' && Object.hasOwn(table, cause.code);

/** Reads what was thrown. Anything without a code that we know is an answer that we do not understand. */
export function toRefusal(cause: unknown): Refusal {
  return codeOf(cause, words) ? (cause as Refusal) : { code: 'unknown-answer' };
}

/** Reads what the server said over HTTP, where the problem is the whole body. */
export function toServerRefusal(body: unknown): Refusal {
  return codeOf(body, problems) ? { code: 'server', problem: body as Problem } : { code: 'bad-answer' };
}

/** The problem of the server in a refusal, if it is one. */
export function problemOf(refusal: Refusal): Problem | undefined {
  return refusal.code === 'server' ? refusal.problem : undefined;
}
