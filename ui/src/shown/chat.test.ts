// Messages on both sides: what was written while the line is cut does not look as if it had arrived.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChatView, LineView } from '../host/generated/types.ts';
import { tongue } from '../text/text.svelte.ts';
import { chatLines, waitWords } from './chat.ts';

const now = new Date(2026, 10, 24, 10, 42).getTime();
const chat: ChatView[] = [
  { at: now, mine: true, name: null, words: 'Before' }, { at: now + 60_000, mine: false, name: null, words: 'Hello' }, { at: now + 60_000, mine: true, name: null, words: 'Since then' },
];
const unsent = (line: LineView) => chatLines(chat, line, (each) => (each.mine ? 'You' : 'Sana')).filter((each) => each.isUnsent).map((each) => each.words);
beforeEach(() => { tongue.choice = 'en'; });

describe('a message', () => {
  it('of one’s own is not sent when it was written since the line was cut', () => {
    expect(unsent({ line: 'reconnecting', since: now + 60_000 })).toEqual(['Since then']);
    expect(unsent({ line: 'away', since: now + 60_000 })).toEqual(['Since then']);
  });

  it('is not said to wait where that is not known, or not so', () => {
    expect([unsent({ line: 'secure' }), unsent({ line: 'connecting' }), unsent({ line: 'ended' })]).toEqual([[], [], []]);
  });

  it('waits for a connection, and not for a session that is over', () => {
    expect(waitWords({ line: 'connecting' })).toBe('What you write is sent as soon as there is a connection.');
    expect([waitWords({ line: 'secure' }), waitWords({ line: 'ended' })]).toEqual([undefined, undefined]);
  });
});
