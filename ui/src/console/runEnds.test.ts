// How runs ended, put together by help.
import { describe, expect, it } from 'vitest';
import { runEnds } from '../dev/office.ts';
import { byWizard } from './runEnds.ts';

describe('how runs ended', () => {
  it('is put together by help, the one that was used most first', () => {
    const counted = byWizard(runEnds().rows);
    expect(counted.map(({ wizard, all }) => [wizard, all])).toEqual([['printing-stuck', 200], ['printer-add', 47], ['printer-remove', 9]]);
    expect(counted[0]?.ends['went-to-it']).toBe(21);
    expect(byWizard([])).toEqual([]);
  });
});
