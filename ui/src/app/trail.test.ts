// The way through the app's pages.
import { describe, expect, it } from 'vitest';
import { Trail } from './trail.svelte.ts';

describe('the trail', () => {
  it('leads back the way it came, and not past home', () => {
    const trail = new Trail();
    trail.go({ at: 'help' });
    trail.go({ at: 'ask-it' });
    trail.back();
    expect(trail.place).toEqual({ at: 'help' });
    trail.back();
    trail.back();
    expect(trail.place).toEqual({ at: 'home' });
    expect(trail.canGoBack).toBe(false);
  });

  it('turns a page anew even when it is an equal one, and finds the old one going back', () => {
    const trail = new Trail();
    const first = trail.key;
    trail.go({ at: 'help' });
    const second = trail.key;
    trail.go({ at: 'help' });
    expect(new Set([first, second, trail.key]).size).toBe(3);
    trail.back();
    expect(trail.key).toBe(second);
  });

  it('leads past a page that was replaced', () => {
    const trail = new Trail();
    trail.go({ at: 'ask-it' });
    trail.replace({ at: 'draft', request: 'r' });
    trail.back();
    expect(trail.place).toEqual({ at: 'home' });
  });

  it('leads back to the last page of a kind, or takes the place of this one', () => {
    const trail = new Trail();
    trail.go({ at: 'changes' });
    trail.go({ at: 'undo', change: 'c' });
    trail.backTo({ at: 'changes' });
    expect(trail.place).toEqual({ at: 'changes' });
    trail.back();
    trail.go({ at: 'undo', change: 'c' });
    trail.backTo({ at: 'changes' });
    expect(trail.place).toEqual({ at: 'changes' });
    trail.back();
    expect(trail.place).toEqual({ at: 'home' });
  });
});
