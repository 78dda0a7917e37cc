// How runs ended, a row a help: the one that was used most comes first.
import type { End, RunEnd, WizardId } from '../host/generated/types.ts';

/** The runs of one help. */
export interface Counted {
  /** Which. */
  wizard: WizardId;
  /** How many there were. */
  all: number;
  /** How many ended in each way. */
  ends: Partial<Record<End, number>>;
}

/** Puts together what belongs to one help. */
export function byWizard(rows: readonly RunEnd[]): Counted[] {
  const all = new Map<WizardId, Counted>();
  for (const { wizard, end, count } of rows) {
    const before = all.get(wizard) ?? { wizard, all: 0, ends: {} };
    all.set(wizard, { wizard, all: before.all + count, ends: { ...before.ends, [end]: (before.ends[end] ?? 0) + count } });
  }
  return [...all.values()].sort((one, other) => other.all - one.all || one.wizard.localeCompare(other.wizard));
}
