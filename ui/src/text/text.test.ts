// Messages with their values, the language of now, and how times and sizes read.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pieces, t, tongue } from './text.svelte.ts';
import { clock, figure, shortDay, size, wait, when } from './times.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['fr-FR', 'de-DE', 'en-GB'] });
});
afterEach(() => {
  tongue.choice = 'en';
  vi.unstubAllGlobals();
});

describe('a message', () => {
  it('is plain text without the marks of isolation', () => {
    tongue.choice = 'en';
    expect(t('pointing-here', { name: 'Sana' })).toBe('Sana is pointing here');
  });

  it('comes in pieces, each value alone', () => {
    tongue.choice = 'en';
    expect(pieces('person-suggests', { name: 'Sana', what: 'restart' })).toEqual([
      { text: 'Sana', isValue: true },
      { text: ' suggests: ', isValue: false },
      { text: 'restart', isValue: true },
    ]);
    expect(pieces('back')).toEqual([{ text: 'Back', isValue: false }]);
  });

  it('follows a change of language', () => {
    tongue.choice = 'en';
    expect(t('back')).toBe('Back');
    tongue.choice = 'de';
    expect(t('back')).toBe('Zurück');
    expect(tongue.dir).toBe('ltr');
  });

  it('is in the first language of the system that has words', () => {
    tongue.choice = 'system';
    expect(tongue.now).toBe('de');
    expect(tongue.locale).toBe('de-DE');
    vi.stubGlobal('navigator', { languages: ['fr-FR'] });
    expect(tongue.now).toBe('en');
    expect(tongue.locale).toBe('en-GB');
  });

  it('counts as the language counts', () => {
    tongue.choice = 'en';
    expect([t('wait-days', { days: 1 }), t('wait-days', { days: 3 })]).toEqual(['1 day', '3 days']);
  });

  it('without words is a fault of ours and says so', () => {
    expect(() => t('no-such-message' as 'back')).toThrow('no words for `no-such-message`');
  });
});

describe('times and sizes', () => {
  const now = new Date(2026, 10, 21, 10, 42);

  it('read as people say them', () => {
    tongue.choice = 'en';
    expect(clock(new Date(2026, 10, 21, 9, 41))).toBe('9:41');
    expect(when(new Date(2026, 10, 21, 9, 41), now)).toBe('9:41');
    expect(when(new Date(2026, 10, 20, 9, 41), now)).toBe('Yesterday 9:41');
    expect(when(new Date(2026, 9, 3, 9, 41), now)).toBe('3 Oct 2026, 9:41');
    expect(shortDay(new Date(2026, 11, 1))).toBe('1 Dec 2026');
  });

  it('read so in German', () => {
    tongue.choice = 'de';
    expect(when(new Date(2026, 10, 20, 9, 41), now)).toBe('Gestern 9:41');
    expect(figure(48211)).toBe('48.211');
  });

  it('say waits in whole minutes', () => {
    tongue.choice = 'en';
    expect([wait(0), wait(59_999), wait(61 * 60_000), wait(120 * 60_000), wait(49 * 3_600_000)]).toEqual(['under 1 min', 'under 1 min', '1 h 1 min', '2 h', '2 days']);
  });

  it('say sizes in the unit that fits', () => {
    tongue.choice = 'en';
    expect([size(0), size(86_000), size(4_200_000_000)]).toEqual(['0 bytes', '86 kB', '4.2 GB']);
  });
});
