// The addresses of the console.
import { describe, expect, it } from 'vitest';
import { addressOf, whereOf, type Where } from './route.svelte.ts';

describe('an address of the console', () => {
  const all: Where[] = [
    { at: 'queue', view: 'triage', open: undefined, search: undefined }, { at: 'queue', view: 'mine', open: 'r1', search: 'a & b' }, { at: 'request', view: 'open', request: 'r1' },
    { at: 'report', view: 'mine', request: 'r1', part: 'print-log' }, { at: 'people' }, { at: 'certify', person: 'p1' }, { at: 'session-rules' }, { at: 'wizards' }, { at: 'rules' }, { at: 'rules', rule: '' }, { at: 'rules', rule: 'own-files' }, { at: 'settings' },
  ];
  it('leads back to the same page', () => {
    for (const where of all) expect(whereOf(addressOf(where))).toEqual(where);
  });

  it('that makes no sense leads to triage', () => {
    for (const address of ['', '?view=nonsense', '?page=admin', '?%%%']) expect(whereOf(address)).toMatchObject({ at: 'queue', view: 'triage' });
  });
});
