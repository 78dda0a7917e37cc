// Which state of a request IT sees first.
import { describe, expect, it } from 'vitest';
import { handedOver } from '../dev/helping.ts';
import { queue, requestView } from '../dev/office.ts';
import { newestBundle, shownPart } from './parts.ts';

describe('a report', () => {
  it('opens with what was sent along last, and with its findings when nothing was', () => {
    expect([shownPart(undefined, 0), shownPart(undefined, 2), shownPart('findings', 2)]).toEqual(['findings', 'packet-1', 'findings']);
  });

  it('is the newest that was sent, also where the request came without one', () => {
    const first = requestView(queue()[0]!, 1);
    const handed = handedOver(first);
    expect(newestBundle(first)).toBe(first.submitted.bundle);
    expect(newestBundle(handed)).toBe(handed.packets?.[0]?.bundle);
    expect(newestBundle({ ...handed, submitted: { ...handed.submitted, bundle: null } })).toBe(handed.packets?.[0]?.bundle);
  });
});
