// A session in words: every line has some, and each knows the page that was seen then.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Level, Line, Refused, SeenPage } from '../host/generated/types.ts';
import { tongue } from '../text/text.svelte.ts';
import { causeOfEnd, firstShown, refusedWhy, sessionLines } from './session.ts';

const now = new Date(2026, 10, 24, 10, 42).getTime();
const cast = { person: 'You', helper: 'Sana Iqbal' };
const page: SeenPage = {
  rev: 1, kind: 'question', title: 'Printing', step: 'queue', can_go_back: false,
  spots: [
    { id: 'headline.1', role: 'headline', text: 'Which printer?', note: null, status: null, chosen: false },
    { id: 'choice.1', role: 'choice', text: 'Finance', note: null, status: null, chosen: false },
  ],
};
const shown: Line = { at: now, by: 'user', told: { told: 'page', rev: 1, kind: 'question', step: 'queue', page } };
const tell = (...lines: Line[]) => sessionLines(lines, cast, now);
beforeEach(() => { tongue.choice = 'en'; });

describe('a session in words', () => {
  it('names what was pointed at by its words on the page of then', () => {
    const [, pointed] = tell(shown, { at: now, by: 'helper', told: { told: 'pointed', rev: 1, spot: 'choice.1' } });
    expect(pointed).toMatchObject({ when: '10:42, Sana Iqbal', words: 'Pointed at: Finance', pointed: 'choice.1', kind: 'person' });
    expect(pointed?.page).toBe(page);
  });

  it('still has words for what its reader may not see', () => {
    const [unseen, chat] = tell(
      { at: now, by: 'user', told: { told: 'page', rev: 2, kind: 'finding', step: null, page: null } },
      { at: now, by: 'helper', told: { told: 'chat', words: null } },
    );
    expect([unseen?.words, chat?.words]).toEqual(['Another page. You cannot see it', 'Wrote a message. Only the two can read it']);
    expect(unseen?.page).toBeUndefined();
  });

  it('remembers what a suggestion was when it is taken up', () => {
    const lines = tell(
      shown, { at: now, by: 'helper', told: { told: 'suggested', number: 3, rev: 1, step: 'queue', spot: 'choice.1', answer: 'finance-2f', action: null } },
      { at: now, by: 'user', told: { told: 'applied', number: 3 } },
    );
    expect(lines.map((line) => line.words).slice(1)).toEqual(['Suggested: Finance', 'Took up the suggestion: Finance']);
  });

  it('marks what was refused, with why', () => {
    const refused: Refused = { why: 'needs-level', level: 'drive' };
    const [line] = tell({ at: now, by: 'helper', told: { told: 'refused', kind: 'turn', refused } });
    expect(line).toMatchObject({ isRefused: true, kind: 'stopped', words: 'Not done: To turn the page', more: 'This was not allowed: Turn pages and fill in answers.' });
  });

  it('shows no pointer any more once somebody pointed no more, or could not', () => {
    const pointed: Line = { at: now, by: 'helper', told: { told: 'pointed', rev: 1, spot: 'choice.1' } };
    const ends: Line['told'][] = [{ told: 'stopped-pointing' }, { told: 'paused' }, { told: 'levels-ended', levels: ['point', 'suggest'], cause: 'revoked' }];
    for (const told of ends) {
      const lines = tell(shown, pointed, { at: now, by: 'helper', told }, { at: now, by: 'helper', told: { told: 'turned', rev: 1, to: 'on' } });
      expect(lines.map((line) => line.pointed)).toEqual([undefined, 'choice.1', undefined, undefined]);
    }
    expect(tell({ at: now, by: 'helper', told: { told: 'stopped-pointing' } })[0]).toMatchObject({ when: '10:42, Sana Iqbal', words: 'Pointed no more' });
    const mine = sessionLines([{ at: now, by: 'helper', told: { told: 'stopped-pointing' } }], { person: 'Amina Khan', helper: 'You' }, now);
    expect(mine[0]?.when).toBe('10:42, You');
  });

  it('names who wrote when it was neither of the two', () => {
    const [own, third] = tell({ at: now, by: 'user', told: { told: 'chat', words: 'Here' } }, { at: now, by: 'user', told: { told: 'chat', name: 'Priya Nair', words: 'Hello' } });
    expect([own, third]).toMatchObject([{ when: '10:42, You', kind: 'said' }, { when: '10:42, Priya Nair', kind: 'person', quote: 'Hello' }]);
  });

  it('says how far the rules go that ended a level, and nothing that it does not know', () => {
    const began = (highest: Level): Line => ({ at: now, by: 'deskside', told: { told: 'began', name: 'Sana Iqbal', team: 'Accounting', rules: { highest, changes: 'of-the-page' } } });
    const changed: Line = { at: now, by: 'deskside', told: { told: 'rules-changed', rules: { highest: 'point', changes: 'of-the-page' } } };
    const ended: Line = { at: now, by: 'deskside', told: { told: 'levels-ended', levels: ['suggest', 'drive'], cause: 'policy-changed' } };
    expect(tell(began('drive'), changed, ended).at(-1)?.more).toBe('The rules of IT changed. They now allow at most: Point at something.');
    // A helper is not told of newer rules.
    expect(tell(began('drive'), ended).at(-1)?.more).toBe('The rules of IT changed.');
    expect(refusedWhy({ why: 'above-rules', highest: 'point' })).toBe('The rules of IT allowed at most: Point at something.');
  });

  it('opens at the first page that was shown, and at its beginning when none was', () => {
    const began: Line = { at: now, by: 'user', told: { told: 'gave', level: 'follow', until: now } };
    expect([firstShown(tell(began, began, shown, began)), firstShown(tell(began, began)), firstShown([])]).toEqual([2, 0, 0]);
  });

  it('is told to the helper as theirs, and speaks of no computer that is another one for them', () => {
    const [line] = sessionLines([{ at: now, by: 'helper', told: { told: 'refused', kind: null, refused: { why: 'unreadable', wire: { wire: 'too-large' } } } }], { person: 'Amina Khan', helper: 'You' }, now);
    expect(line).toMatchObject({ when: '10:42, You', more: 'It could not be read.' });
  });

  it('has words for why it ended and why not', () => {
    expect(causeOfEnd('flooding')).toBe('Too much came at once, so it was ended.');
    expect(refusedWhy({ why: 'co-sign', error: 'own-request' })).toBe('Nobody co-signs their own request.');
  });
});
