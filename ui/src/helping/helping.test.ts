// The session of a helper: following, looking around, and what is said when something changes.
import { beforeEach, describe, expect, it } from 'vitest';
import { coSign, helping, seen } from '../dev/helping.ts';
import type { HelpingView } from '../host/generated/types.ts';
import { tongue } from '../text/text.svelte.ts';
import type { Door } from './door.ts';
import { Helping } from './helping.svelte.ts';
import { countsWords } from './words.ts';

beforeEach(() => { tongue.choice = 'en'; });

function open(first: HelpingView = helping()) {
  const said: string[] = [];
  const sent: { name: string; args: unknown }[] = [];
  let answer: unknown = first;
  const door = {
    ask: async (name: string, args: unknown) => { sent.push({ name, args }); return answer; },
    busy: undefined, live: { polite: { say: (words: string) => said.push(words) } }, heard: () => () => undefined,
  } as unknown as Door;
  const session = new Helping(door);
  session.take(first);
  return { session, said, sent, answers: (view: unknown) => { answer = view; } };
}
const at = (page: keyof typeof seen, over: Partial<HelpingView> = {}) => helping({ page: seen[page]!, pointed: null, ...over });

describe('a helper', () => {
  it('follows from page to page, and hears which', () => {
    const { session, said } = open(at('question'));
    session.take(at('finding'));
    expect(session.shown?.rev).toBe(seen['finding']!.rev);
    expect(session.isNow).toBe(true);
    expect(said).toEqual(['Amina’s page: The print queue is paused']);
  });

  it('is not pulled away from a page of before, until they follow again', () => {
    const { session, said } = open(at('question'));
    session.take(at('checking'));
    session.lookAt(seen['question']!.rev);
    session.take(at('finding'));
    expect(session.shown?.rev).toBe(seen['question']!.rev);
    expect(session.isNow).toBe(false);
    expect(said.at(-1)).toBe('Amina has turned to: The print queue is paused. You stay where you are');
    session.follow();
    expect(session.isNow).toBe(true);
  });

  it('keeps the page that was there when the checks are opened', () => {
    const { session } = open(at('checking'));
    session.lookAtChecks();
    expect(session.isNow).toBe(true);
    session.take(at('finding'));
    expect(session.shown?.rev).toBe(seen['checking']!.rev);
  });

  it('begins anew with another session', () => {
    const { session } = open(at('question'));
    session.lookAt(99);
    session.take(at('finding', { lease: 3 }));
    expect(session.seen.map((page) => page.rev)).toEqual([seen['finding']!.rev]);
    expect(session.isNow).toBe(true);
  });

  it('sees nothing while the person pauses, and the last page when it is over', () => {
    const { session } = open(at('finding'));
    session.take(helping({ page: null, paused: true }));
    expect(session.shown).toBeUndefined();
    session.take(helping({ page: null, stage: 'over', ended: 'stopped' }));
    expect(session.shown?.rev).toBe(seen['finding']!.rev);
    expect(session.isNow).toBe(false);
  });

  it('numbers suggestions on from what was suggested, and never twice', async () => {
    const { session, sent, answers } = open(at('question', { suggested: [{ number: 7, text: 'x', fate: 'put-aside' }] }));
    answers(undefined);
    await session.suggest(seen['question']!.spots[2]!);
    await session.suggest(seen['question']!.spots[3]!);
    expect(sent.filter(({ name }) => name === 'intend').map(({ args }) => (args as { intent: { number: number; say: string } }).intent)).toMatchObject([
      { say: 'suggest-answer', rev: 3, number: 8, spot: 'choice.1' }, { say: 'suggest-answer', rev: 3, number: 9, spot: 'choice.2' },
    ]);
  });

  it('says what fixed it and why, and keeps the page until that has gone out', async () => {
    const { session, sent, answers } = open(helping({ is_it: true }));
    answers(undefined);
    expect(await session.solve('The queue runs', 'It was paused')).toBe(false);
    answers({});
    expect(await session.solve('The queue runs', 'It was paused')).toBe(true);
    expect(sent.filter(({ name }) => name === 'solved').at(-1)?.args).toMatchObject({ what: 'The queue runs', why: 'It was paused' });
    answers(null);
    await session.look();
    expect(session.view?.is_it).toBe(true);
  });

  it('points no more when they say so, and hears that', async () => {
    const { session, said, sent, answers } = open(at('finding', { pointed: 'effect.1' }));
    answers(at('finding'));
    expect(await session.stopPointing()).toBe(true);
    expect(sent.at(-1)?.args).toMatchObject({ intent: { say: 'stop-pointing' } });
    expect(session.view?.pointed).toBeNull();
    expect(said).toEqual(['You point at nothing now']);
  });

  it('hears that nobody asks to co-sign any more, but for what they signed or turned down', async () => {
    const { session, said, answers } = open(helping({ co_sign: coSign() }));
    session.take(helping());
    expect(said).toEqual(['Amina does not ask you to co-sign any more']);
    said.length = 0;
    session.take(helping({ co_sign: coSign() }));
    answers(helping());
    await session.coSign(coSign().plan);
    session.take(helping({ co_sign: { ...coSign(), plan: 'c'.repeat(64) } }));
    await session.intend({ say: 'do-not-co-sign', plan: 'c'.repeat(64), reason: 'No' });
    expect(said).toEqual(['Amina asks you to co-sign this', 'Amina asks you to co-sign this']);
  });

  it('says once in three seconds that they write', () => {
    const { session, sent } = open();
    session.typing();
    session.typing();
    expect(sent).toHaveLength(1);
  });

  it('hears of levels, suggestions and what was not done', () => {
    const { session, said } = open(helping({ held: { follow: 1 }, asked: 'point', suggested: [{ number: 1, text: 'Canteen', fate: 'waits' }] }));
    session.take(helping({ held: { follow: 1, point: 1 }, asked: null, suggested: [{ number: 1, text: 'Canteen', fate: 'applied' }], refused: { kind: 'turn', why: { why: 'needs-level', level: 'drive' } } }));
    expect(said).toEqual(['You may now: Point at something', 'Canteen: Amina took it up', 'Amina has not given that yet: Turn pages and fill in answers. You can ask for it.']);
    session.take(helping({ held: {}, asked: null, suggested: [{ number: 1, text: 'Canteen', fate: 'applied' }], refused: { kind: 'turn', why: { why: 'needs-level', level: 'drive' } } }));
    expect(said.at(-1)).toBe('Not any more: Follow the answers');
  });

  it('hears that an answer was chosen, and of a change that it was looked at', () => {
    const waits = [{ number: 1, text: 'Canteen', fate: 'waits' }, { number: 2, text: 'Start the queue again', fate: 'waits' }] as const;
    const { session, said } = open(at('question', { suggested: [...waits] }));
    session.take(at('finding', { suggested: waits.map((each) => ({ ...each, fate: 'applied' })) }));
    expect(said.slice(0, 2)).toEqual(['Canteen: Amina chose it', 'Start the queue again: Amina looked at what it changes']);
  });
});

describe('what was checked, in numbers', () => {
  it('says what needs somebody first, and nothing of what does not matter', () => {
    expect(countsWords([{ status: 'fine', count: 3 }, { status: 'found', count: 2 }, { status: 'not-applicable', count: 4 }])).toBe('2 found, 3 checks found nothing wrong');
    expect(countsWords([])).toBe('Nothing checked yet');
  });
});
