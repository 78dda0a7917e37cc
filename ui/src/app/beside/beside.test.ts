// Who is there, what is said aloud about it, and what a person wishes, in numbers.
import { beforeEach, describe, expect, it } from 'vitest';
import * as live from '../../dev/beside.ts';
import type { Host } from '../../host/host.ts';
import { Live } from '../../lib/live.svelte.ts';
import { tongue } from '../../text/text.svelte.ts';
import { Beside, atMost, countedWishes, endsOf, laterAt, limitsOf, namesOf, newsOf, stateOf, writtenIn } from './beside.svelte.ts';

const host = { call: () => Promise.reject(new Error('not here')), listen: () => Promise.resolve(() => undefined) } as unknown as Host;
function listening() {
  const said: string[] = [];
  const voices = new Live();
  voices.polite.say = (words) => void said.push(words);
  return { said, beside: new Beside(host, voices) };
}
beforeEach(() => { tongue.choice = 'en'; });

describe('what is said aloud', () => {
  it('is who comes and who goes, once', () => {
    const { said, beside } = listening();
    beside.take([live.withSana()]);
    beside.take([live.withSana()]);
    beside.take([live.withSana({ ended: 'stopped', line: { line: 'ended' } })]);
    expect(said).toEqual(['Sana Iqbal is with you now', 'Sana is no longer with you. Nothing is shared']);
    expect(beside.present).toEqual([]);
    expect(beside.views).toHaveLength(1);
  });

  it('does not say that nothing is shared while somebody else is there', () => {
    const { said, beside } = listening();
    const sana = live.withSana();
    beside.take([sana, live.withPriya()]);
    beside.take([{ ...sana, ended: 'handed-over', line: { line: 'ended' } }, live.withPriya()]);
    expect(said.at(-1)).toBe('Sana is no longer with you. You still share with Priya');
  });

  it('is what somebody asks and suggests, and how the way to them stands', () => {
    const { said, beside } = listening();
    beside.take([live.withSana()]);
    said.length = 0;
    const suggestion = { number: 1, text: 'Canteen', kind: 'answer', spot: 'choice.2' } as const;
    beside.take([live.withSana({ asks: { level: 'drive', reason: 'r' }, suggestions: [suggestion] })]);
    beside.take([live.withSana({ suggestions: [suggestion], line: { line: 'away', since: 0 } })]);
    beside.take([live.withSana({ suggestions: [suggestion] })]);
    expect(said).toEqual(['Sana asks you for something, beside the page', 'Sana suggests: Canteen', 'Sana has lost the connection.', 'The connection to Sana is back']);
  });

  it('is how far the rules go, when they go less far than before', () => {
    const { said, beside } = listening();
    beside.take([live.withSana()]);
    said.length = 0;
    beside.take([live.withSana({ highest: 'point' })]);
    beside.take([live.withSana({ highest: 'point' })]);
    beside.take([live.withSana({ highest: 'drive' })]);
    beside.take([live.withSana({ highest: 'follow', part: 'observer' })]);
    expect(said).toEqual(['The rules of IT now allow Sana at most: Point at something']);
    expect(atMost(live.withSana())).toBeUndefined();
    expect(atMost(live.withSana({ highest: 'point' }))).toBe('The rules of IT allow at most: Point at something.');
  });

  it('tells two sessions of one request apart', () => {
    const { said, beside } = listening();
    beside.take([live.withSana({ part: 'observer' })]);
    beside.take([live.withSana({ part: 'observer' }), live.withPriya()]);
    expect(said.at(-1)).toBe('Priya Nair is with you now');
    expect(beside.in(live.withSana().run)).toHaveLength(2);
  });
});

describe('what somebody can do', () => {
  const at = (minute: number) => new Date(2026, 10, 24, 12, minute).getTime();
  it('ends by itself, and what ends earlier is named', () => {
    const held = { follow: at(50), point: at(50), suggest: at(20), drive: at(20) };
    expect(endsOf(live.withSana({ held: { follow: at(50), point: at(50) } }))).toBe('All of this ends by itself at 12:50.');
    expect(endsOf(live.withSana({ held }))).toBe('All of this ends by itself at 12:50. This ends earlier, at 12:20: Suggest an answer or a change, Turn pages and fill in answers.');
    expect(endsOf(live.withSana({ held: {} }))).toBeUndefined();
    expect(endsOf(live.withSana({ held, paused: true }))).toBeUndefined();
  });

  it('ends for who looks on after a time of its own', () => {
    expect(endsOf(live.withSana({ part: 'observer', held: { follow: at(50) } }))).toBe('Sana looks on for half an hour at most.');
    expect(endsOf(live.withSana({ part: 'observer', held: { follow: at(50) }, until: at(31) }))).toBe('Sana looks on until 12:31 at most, or until you stop it.');
  });

  it('is interrupted, not taken away, while the connection is lost, and ends when it would', () => {
    const lost = live.withSana({ held: { follow: at(50) }, line: { line: 'away', since: 0 } });
    expect([stateOf(live.withSana({ held: { follow: at(50) } }), 'follow'), stateOf(lost, 'follow'), stateOf(lost, 'drive')]).toEqual(['on', 'interrupted', 'off']);
    expect(endsOf(lost)).toBe('All of this ends by itself at 12:50.');
  });

  it('is written by several in one list, each message once', () => {
    const mine = { at: at(3), mine: true, name: null, words: 'Hello both' };
    const sana = live.withSana({ since: at(0), chat: [{ at: at(1), mine: false, name: null, words: 'Hello Amina' }, mine] });
    const priya = live.withPriya({ since: at(2), chat: [mine, { at: at(4), mine: false, name: null, words: 'Hello' }] });
    expect(writtenIn([priya, sana]).map((line) => [line.name, line.words])).toEqual([['Sana Iqbal', 'Hello Amina'], [null, 'Hello both'], ['Priya Nair', 'Hello']]);
  });

  it('does not say that they see the page while they do not', () => {
    const seen = 'Sana sees this page and what came before it here, in words and without private names. Never your screen, files or passwords. Only you agree to changes.';
    const unseen = 'Sana sees nothing new now, and never your screen, files or passwords. Only you agree to changes.';
    expect(limitsOf(live.withSana())).toBe(seen);
    expect(limitsOf(live.withSana({ has: { pages: 3, messages: 2, plans: 1 } }))).toBe(`${seen} In the change that you asked to co-sign, Sana read everything, with the names in it.`);
    for (const over of [{ paused: true }, { line: { line: 'reconnecting', since: 0 } }, { line: { line: 'away', since: 0 } }, { held: {} }] as const) expect(limitsOf(live.withSana(over))).toBe(unseen);
  });
});

describe('what waits beside the page', () => {
  it('is one line, and none when there is nothing', () => {
    expect(newsOf(live.withSana())).toBeUndefined();
    expect(newsOf(live.withSana({ cannot_help: 'no' }))).toBe('See what Sana says');
  });

  it('is not asked again where it is being answered', () => {
    const { beside } = listening();
    beside.requests = [live.claimed().row, live.solved().row];
    expect(beside.doorsFrom({ at: 'home' })).toHaveLength(1);
    expect(beside.doorsFrom({ at: 'request', request: live.callId })).toEqual([]);
    expect(beside.doorsFrom({ at: 'let-in', request: live.callId })).toEqual([]);
  });
});

describe('who has left', () => {
  const over = { ended: 'run-ended', line: { line: 'ended' } } as const;
  it('is one thing to say about a request, however many were there', () => {
    const { beside } = listening();
    beside.take([live.withPriya(over), live.withSana(over), live.withSana({ ...over, request: 'other' })]);
    expect(beside.left.map((views) => namesOf(views))).toEqual(['Sana and Priya', 'Sana']);
    beside.take([live.withPriya(), live.withSana(over)]);
    expect(beside.left.map((views) => namesOf(views))).toEqual(['Sana']);
  });
});

describe('wishes', () => {
  const now = new Date(2026, 10, 24, 16, 30).getTime();
  it('are minutes from the moment in which they are sent', () => {
    expect(countedWishes({ thenIt: '60', later: 'in-3-hours', notBy: ['p'] }, now)).toEqual({ then_it: 60, later: 180, not_by: ['p'] });
    expect(countedWishes({ thenIt: 'never', later: 'now', notBy: [] }, now)).toEqual({ then_it: null, later: null, not_by: [] });
  });

  it('know tomorrow morning', () => {
    expect(new Date(laterAt('tomorrow', now))).toEqual(new Date(2026, 10, 25, 9, 0));
    expect(countedWishes({ later: 'tomorrow', notBy: [] }, now).later).toBe(16 * 60 + 30);
  });
});
