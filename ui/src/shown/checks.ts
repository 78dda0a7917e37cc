// How a cause stands, from the code to the sign and its word.
import type { CheckRow as Row, Outcome, Status as Cause, StepStatus } from '../host/generated/types.ts';
import type { CheckRow, StatusKind, Verdict } from '../lib/index.ts';
import { t, type MessageId } from '../text/text.svelte.ts';

/** The sign of a cause. */
export const causeSigns: Record<Cause, StatusKind> = {
  'not-checked': 'waiting', 'not-applicable': 'skipped', fine: 'working', unknown: 'unknown', found: 'attention', fixed: 'working', 'not-fixed': 'stopped',
};
const words = {
  'not-checked': 'cause-not-checked', 'not-applicable': 'cause-not-applicable', fine: 'cause-fine', unknown: 'cause-unknown', found: 'cause-found', fixed: 'cause-fixed',
  'not-fixed': 'cause-not-fixed',
} satisfies Record<Cause, MessageId>;

/** The word of a cause. */
export const causeWord = (cause: Cause): string => t(words[cause]);

/** The checks of a run as rows. */
export function checkRows(rows: readonly Row[]): CheckRow[] {
  return rows.map((row): CheckRow => {
    const base = { id: row.step, name: row.label, ...(row.note ? { note: row.note } : {}) };
    if (row.status === 'waiting') return { ...base, status: 'waiting' };
    if (row.status === 'checking') return { ...base, status: 'busy', isNow: true };
    return { ...base, status: causeSigns[row.status.known], word: causeWord(row.status.known) };
  });
}

const outcomes: Record<Outcome, { status: StatusKind; word: MessageId & `outcome-${string}`; rank: number }> = {
  fail: { status: 'stopped', word: 'outcome-fail', rank: 0 },
  warn: { status: 'attention', word: 'outcome-warn', rank: 1 },
  unknown: { status: 'unknown', word: 'outcome-unknown', rank: 2 },
  pass: { status: 'working', word: 'outcome-pass', rank: 3 },
};

/** What analyzers said, worst first. Several may say the same about a part that is not there, so the place in the list is the key. */
export function verdictRows(rows: readonly { outcome: Outcome; title: string; value: string; part: string }[]): Verdict[] {
  return [...rows]
    .sort((one, other) => outcomes[one.outcome].rank - outcomes[other.outcome].rank)
    .map((row, at) => ({
      id: `${row.part}/${at}`, status: outcomes[row.outcome].status, word: t(outcomes[row.outcome].word as 'outcome-pass'), name: row.title, ...(row.value ? { note: row.value } : {}),
    }));
}

const rank: Record<Cause, number> = { 'not-fixed': 0, found: 1, unknown: 2, fixed: 3, fine: 4, 'not-applicable': 5, 'not-checked': 6 };

/** The statuses of a request, what needs a look first. */
export function statusVerdicts(statuses: readonly StepStatus[]): Verdict[] {
  return [...statuses]
    .sort((one, other) => rank[one.status] - rank[other.status])
    .map((each) => ({ id: each.step, status: causeSigns[each.status], word: causeWord(each.status), name: each.label }));
}
