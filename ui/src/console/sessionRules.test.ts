// What becomes of a choice when a colleague publishes rules meanwhile.
import { describe, expect, it } from 'vitest';
import type { Sessions } from '../host/generated/types.ts';
import { chosenAfter, isSame } from './sessionRules.ts';

const before: Sessions = { 'power-users': 'suggest', it: 'drive' };
const chosen: Sessions = { 'power-users': 'point', it: 'drive' };

describe('how far live help may go', () => {
  it('is the same only when it is for both', () => {
    expect(isSame(before, { ...before })).toBe(true);
    expect(isSame(before, chosen)).toBe(false);
    expect(isSame(before, { ...before, it: 'suggest' })).toBe(false);
  });

  it('stays as it was chosen when newer rules are about something else', () => {
    expect(chosenAfter(chosen, before, { ...before })).toBe(chosen);
  });

  it('is as newer rules say when they are about this', () => {
    const now: Sessions = { 'power-users': 'suggest', it: 'suggest' };
    expect(chosenAfter(chosen, before, now)).toBe(now);
  });
});
