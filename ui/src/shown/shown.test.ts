// From what the app says to what the parts show.
import { beforeEach, describe, expect, it } from 'vitest';
import type { LogLine, TimelineEntry } from '../host/generated/types.ts';
import { tongue } from '../text/text.svelte.ts';
import { checkRows, verdictRows } from './checks.ts';
import { isoDay } from './dates.ts';
import { logEntries } from './log.ts';
import { rawLines } from './raw.ts';
import { isOver, lookedEntries, myState, openings, timelineEntries } from './requests.ts';

const now = new Date(2026, 10, 24, 10, 42).getTime();
beforeEach(() => { tongue.choice = 'en'; });

describe('so far', () => {
  const lines: LogLine[] = [
    { at: now - 60_000, kind: 'said', text: 'it hums', change: null },
    { at: now, kind: 'answered', text: 'Finance-2F', change: 'queue' },
    { at: now, kind: 'stopped', text: 'Removing a printer', change: null },
  ];
  it('speaks to the person whose run it is, and offers to change an answer', () => {
    const [said, answered, stopped] = logEntries(lines, 'own', now);
    expect([said?.when, said?.words]).toEqual(['10:41, you said', '“it hums”']);
    expect(answered?.changeOf).toBe('Finance-2F');
    expect(stopped).toMatchObject({ kind: 'stopped', isStrong: true });
  });

  it('speaks about them to a helper, who changes nothing', () => {
    const [said, answered] = logEntries(lines, 'helper', now);
    expect(said?.when).toBe('10:41, said');
    expect(answered?.changeOf).toBeUndefined();
  });
});

describe('a timeline', () => {
  const amina = { id: 'a', name: 'Amina Khan' };
  const james = { id: 'j', name: 'James Okoro' };
  const entries: TimelineEntry[] = [
    { at: now, by: amina, what: { kind: 'submitted' } },
    { at: now, by: james, what: { kind: 'replied', text: 'Which one?', waits: true } },
    { at: now, by: amina, what: { kind: 'replied', text: 'The left one', waits: false } },
  ];
  it('tells a person about themselves as you', () => {
    expect(timelineEntries(entries, 'own', now).map((entry) => entry.when)).toEqual(['10:42, you sent it', '10:42, James Okoro wrote', '10:42, you wrote']);
    expect(timelineEntries(entries.slice(0, 2), 'own', now)[1]?.more).toBe('Waits for your answer');
    expect(timelineEntries(entries, 'own', now)[1]?.more, 'it was answered').toBeUndefined();
  });

  it('tells one opening of a report once, however many sections it has', () => {
    const opened = (at: number, section: string, by = james): TimelineEntry => ({ at, by, what: { kind: 'section-opened', section } });
    const all = [entries[0]!, opened(now, 'answers'), opened(now + 5, 'report'), opened(now + 20, 'answers'), opened(now + 25, 'report'), opened(now + 30, 'answers', amina)];
    expect(openings(all).map((entry) => entry.at)).toEqual([now, now + 20, now + 30]);
    expect(timelineEntries(all, 'helper', now)).toHaveLength(3);
  });

  it('folds openings that read the same into one line, and no others', () => {
    const opened = (at: number, by = james): TimelineEntry => ({ at, by, what: { kind: 'section-opened', section: 'answers' } });
    const all = [entries[0]!, opened(now), opened(now + 5), opened(now + 60_000), entries[1]!, opened(now + 60_001), opened(now + 60_002, amina)];
    expect(timelineEntries(all, 'helper', now).map((entry) => entry.when)).toEqual([
      '10:42, Amina Khan sent it', '10:42, James Okoro opened the report 2 times', '10:43, James Okoro opened the report', '10:42, James Okoro wrote',
      '10:43, James Okoro opened the report', '10:43, Amina Khan opened the report',
    ]);
    const twice = [entries[1]!, entries[1]!];
    expect(timelineEntries(twice, 'helper', now), 'what was written twice was said twice').toHaveLength(2);
  });

  it('does not take a helper of the same name for the person', () => {
    const other: TimelineEntry = { at: now, by: { id: 'other', name: 'Amina Khan' }, what: { kind: 'replied', text: 'It is done', waits: false } };
    expect(timelineEntries([entries[0]!, other], 'own', now).map((entry) => entry.when)).toEqual(['10:42, you sent it', '10:42, Amina Khan wrote']);
  });

  it('says who looked at a request, without the line that it was sent', () => {
    const sana = { id: 's', name: 'Sana Iqbal' };
    const all: TimelineEntry[] = [entries[0]!, { at: now, by: sana, what: { kind: 'claimed', lease: 1 } }, entries[1]!, { at: now, by: amina, what: { kind: 'let-in' } }];
    expect(lookedEntries(all, 'own', now).map((entry) => entry.when)).toEqual(['10:42, Sana Iqbal accepted it', '10:42, you let them in']);
    expect(lookedEntries(entries, 'own', now)).toEqual([]);
  });

  it('has words for thanks and for somebody who is not wanted', () => {
    const all: TimelineEntry[] = [entries[0]!, { at: now, by: amina, what: { kind: 'declined' } }, { at: now, by: amina, what: { kind: 'thanked', text: 'That was kind' } }];
    expect(timelineEntries(all, 'own', now).slice(1).map((entry) => `${entry.when}: ${entry.words}`)).toEqual(['10:42, you asked for somebody else: ', '10:42, you said thank you: That was kind']);
  });

  it('tells IT about everybody by name', () => {
    expect(timelineEntries(entries, 'helper', now).map((entry) => entry.when)).toEqual(['10:42, Amina Khan sent it', '10:42, James Okoro wrote', '10:42, Amina Khan wrote']);
  });
});

describe('a request', () => {
  it('is over when it is closed or taken back, and not while it waits', () => {
    expect(isOver({ kind: 'at', state: 'closed' })).toBe(true);
    expect(isOver({ kind: 'at', state: 'resolved' })).toBe(false);
    expect(isOver({ kind: 'waiting', tries: 0, problem: null })).toBe(false);
  });
});

describe('a check', () => {
  it('that could not be made is neither good nor bad', () => {
    const rows = checkRows([
      { step: 'a', label: 'A', status: { known: 'unknown' }, note: 'no answer' }, { step: 'b', label: 'B', status: 'checking', note: null }, { step: 'c', label: 'C', status: 'waiting', note: null },
    ]);
    expect(rows.map((row) => row.status)).toEqual(['unknown', 'busy', 'waiting']);
    expect(rows[1]?.isNow).toBe(true);
  });

  it('of an analyzer comes worst first', () => {
    const row = (outcome: 'pass' | 'fail' | 'unknown' | 'warn') => ({ outcome, title: outcome, value: '', part: 'p' });
    expect(verdictRows([row('pass'), row('unknown'), row('fail'), row('warn')]).map((each) => each.name)).toEqual(['fail', 'warn', 'unknown', 'pass']);
  });

  it('of an analyzer has a key of its own, also when two say the same', () => {
    const row = { outcome: 'unknown' as const, title: 'This part is not in the report', value: '', part: 'errors' };
    expect(new Set(verdictRows([row, row, row]).map((each) => each.id)).size).toBe(3);
  });
});

describe('exact text', () => {
  it('keeps what was hidden visible as hidden', () => {
    const [line] = rawLines({ name: 'a.txt', lines: [{ hidden: false, pieces: [{ text: 'for ', hidden: null }, { text: '<user-19c2>', hidden: 'user name' }] }] });
    expect(line).toMatchObject({ no: 1, pieces: ['for ', { token: '<user-19c2>' }] });
  });
});

describe('small words', () => {
  it('say a waiting request as waiting, whatever the last problem was', () => {
    expect(myState({ kind: 'waiting', tries: 3, problem: 'offline' }).words).toBe('Waiting to be sent');
    expect(myState({ kind: 'at', state: 'waiting-user' })).toMatchObject({ words: 'Waiting for you', tone: 'attention' });
  });

  it('say a date of a rule, and leave what is no date', () => {
    expect(isoDay('2026-03-12')).toBe('12 March 2026');
    expect([isoDay(''), isoDay('soon'), isoDay('2026-13-45')]).toEqual(['', 'soon', '2026-13-45']);
  });
});
