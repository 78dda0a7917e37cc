// The organisation's wizards in words, and the files that are taken in.
import { describe, expect, it } from 'vitest';
import { difference, row, wrongWizards } from '../../dev/wizards.ts';
import { differenceLines, mayWords, refusedWords, stateWord, textsOf } from './words.ts';

const nothing = { acts_new: [], acts_gone: [], steps_new: [], steps_gone: [], steps_changed: [] };

describe('a wizard of the organisation in words', () => {
  it('says what it may change now, and which steps are different', () => {
    expect(differenceLines(difference())).toEqual(['It may change now: Removing a printer', 'New steps: wrong-printer', 'Other steps: queue-paused']);
    expect(differenceLines(difference(nothing))).toEqual(['Only words or walks are different.']);
  });

  it('says what people have when it goes, or takes the place of another', () => {
    expect(differenceLines(difference({ ...nothing, state: 'gone' }))).toEqual(['People have the built-in one again.']);
    expect(differenceLines(difference({ ...nothing, state: 'gone', replaces: false, steps_gone: ['a'] }))).toEqual(['People do not have it any more.']);
    expect(differenceLines(difference({ ...nothing, state: 'new' }))).toEqual(['It takes the place of the built-in one.']);
  });

  it('says how it stands, and why files are not taken', () => {
    expect(stateWord(row())).toBe('Published');
    expect(wrongWizards().own.map(stateWord)).toEqual(['Changed', 'Published']);
    expect(wrongWizards().own.map(mayWords)).toEqual(['Not known, as it cannot be read', 'Nothing']);
    expect(refusedWords({ code: 'unusable', field: 'walks' })).toMatch(/walks\.txt is missing/u);
    expect(refusedWords({ code: 'unusable', field: 'else' })).toBeUndefined();
    expect(refusedWords({ code: 'offline' })).toBeUndefined();
  });

  it('takes in the files of a wizard and leaves all others where they are', async () => {
    const file = (name: string) => ({ name, text: () => Promise.resolve(`of ${name}`) });
    expect(await textsOf(['wizard.yaml', 'en.ftl', 'walks.txt', 'notes.txt', 'run.sh', '.DS_Store'].map(file))).toEqual({ 'wizard.yaml': 'of wizard.yaml', 'en.ftl': 'of en.ftl', 'walks.txt': 'of walks.txt' });
  });
});
