// Rules in words, and what the form of one rule makes of it.
import { describe, expect, it } from 'vitest';
import { drafted, proposed, published } from '../../dev/rules.ts';
import { fieldsOf, isWhole, rowOf } from './form.ts';
import { almostWords, differenceWords, remarkWords, whenWords, whoWords } from './words.ts';

const view = drafted();

describe('a rule in words', () => {
  it('says whom it is about, and when', () => {
    const trash = published().rules.find((each) => each.row.id === 'own-trash')!;
    expect(whoWords(view, trash.row)).toBe('Everybody, but not Sales');
    expect(whenWords(view, { 'a-day': 1, hours: { from: '08:00', until: '18:00' } })).toBe('From 08:00 to 18:00. Once a day');
    expect(whenWords(view, undefined)).toBe('Always');
  });

  it('says a difference: what, from what to what, for whom, and whether always', () => {
    expect(view.comparison.differences.map((each) => differenceWords(view, each))).toEqual([
      'Removing a printer: IT only → With a power user, for everybody whom no other rule names, at some times', 'Starting a print queue: Alone → With a power user, for Sales',
      'Emptying the trash: Alone → IT only, for everybody whom no other rule names',
    ]);
  });

  it('says together what has to be so together', () => {
    const both = proposed().proposal!.comparison.differences[1]!;
    expect(differenceWords(view, both)).toBe('Stopping the print service: IT only → Alone, for Sales, certified for printers, at computers of Kiosks');
    expect(differenceWords(view, { ...both, groups: ['kiosks', 'sales'], certified: [], computers: [] })).toMatch(/for people who are in all of these: Kiosks/);
  });

  it('says what there is to look at, and which condition did not hold', () => {
    expect(view.remarks.map(remarkWords)[0]).toBe('sales-queues: The reason is missing in German.');
    expect(almostWords(view, { boundary: 'remove-printers', clearance: 'alone', unmet: [{ unmet: 'used-up', most: 3 }] })).toBe('“remove-printers” would ask for less, but not now: today’s 3 are used up');
  });
});

describe('the form of a rule', () => {
  it('gives the rule back as it was when nothing is typed', () => {
    for (const rule of view.rules) {
      const after = rowOf(view, fieldsOf(view, rule), rule.row);
      expect({ ...after, since: '' }).toEqual({ ...rule.row, since: '', when: { ...rule.row.when }, approver: undefined });
    }
  });

  it('is not whole without what a rule cannot be without', () => {
    const whole = fieldsOf(view, view.rules[0]);
    expect(isWhole(whole)).toBe(true);
    expect(isWhole(fieldsOf(view))).toBe(false);
    for (const lacking of [{ id: 'No Name' }, { who: [] }, { actions: [] }, { owner: ' ' }, { review: 'soon' }]) expect(isWhole({ ...whole, ...lacking })).toBe(false);
  });
});
