// What was checked, without values, as verdicts: what needs a look comes first.
import type { Status, StepStatus } from '../host/generated/types.ts';
import type { Verdict } from '../lib/index.ts';
import { causeSigns, causeWord } from '../shown/checks.ts';

const rank: Record<Status, number> = { 'not-fixed': 0, found: 1, unknown: 2, fixed: 3, fine: 4, 'not-applicable': 5, 'not-checked': 6 };

/** The statuses of a request, what needs a look first. */
export function statusVerdicts(statuses: readonly StepStatus[]): Verdict[] {
  return [...statuses]
    .sort((one, other) => rank[one.status] - rank[other.status])
    .map((each) => ({ id: each.step, status: causeSigns[each.status], word: causeWord(each.status), name: each.label }));
}
