// The spots of a page have the names that the app gives them.
import { describe, expect, it } from 'vitest';
import type { RunPage } from '../../host/generated/types.ts';
import * as office from '../../dev/office.ts';
import { choiceOf, spotsOf } from './spots.ts';

const named = (page: RunPage) => spotsOf(page).map((spot) => `${spot.id} ${spot.part}`);
const page = (name: string) => office.pages[name]!.page;

describe('the spots of a page', () => {
  it('are a question with its hint, its choices in order, and what stands below', () => {
    expect(named({ ...page('question') as Extract<RunPage, { page: 'question' }>, empty: 'None of them?' })).toEqual([
      'headline.1 headline', 'text.1 hint', 'choice.1 choice/Finance-2F', 'choice.2 choice/Canteen', 'choice.3 choice/Labels', 'choice.4 choice/not-listed', 'choice.5 choice/not-sure', 'text.2 empty',
    ]);
  });

  it('count a text that is not there for nothing', () => {
    expect(named(page('question-empty'))).toEqual(['headline.1 headline', 'text.1 empty']);
  });

  it('are a finding with its plan, and what was tried after it', () => {
    const finding = page('finding') as Extract<RunPage, { page: 'finding' }>;
    expect(named({ ...finding, tried: ['Switched it on'] })).toEqual(['headline.1 headline', 'text.1 explain/0', 'effect.1 effect/0', 'repair.1 repair', 'text.2 tried/0']);
  });

  it('are the steps of something done by hand, after its headline', () => {
    expect(named(page('manual')).slice(0, 4)).toEqual(['headline.1 headline', 'text.1 explain/0', 'text.2 manual', 'text.3 manual/0']);
  });

  it('are words where the person says what they saw', () => {
    expect(named(page('proved'))).toEqual(['headline.1 headline', 'text.1 seen', 'text.2 choice/came-out', 'text.3 choice/nothing-came', 'text.4 choice/cannot-tell']);
  });

  it('are a limit, and what was done with its checks', () => {
    expect(named(page('refused'))).toEqual(['headline.1 headline', 'text.1 found', 'boundary.1 boundary']);
    expect(named(page('done')).slice(0, 5)).toEqual(['headline.1 headline', 'text.1 proof', 'change.1 change/c1', 'change.2 change/c2', 'check.1 row/service']);
  });

  it('lead back to the choice', () => {
    expect(choiceOf(page('question'), 'choice.2')?.key).toBe('Canteen');
    expect(choiceOf(page('question'), 'choice.9')).toBeUndefined();
    expect(choiceOf(page('proved'), 'text.2')).toBeUndefined();
  });
});
