// The page of all changes: which fit the words that were typed, and under whom they stand.
import type { CaseView, Clearance } from '../../host/generated/types.ts';

/** The ladder, the lowest first. */
const ladder = ['alone', 'with-power-user', 'with-approval', 'it-only'] as const satisfies readonly Clearance[];

/** Letters as people type them: neither capitals nor accents matter. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase();

/** Whether every word that was typed is somewhere in what the row says. */
export function fits(row: CaseView, words: string): boolean {
  const { title, boundary, stand } = row;
  const text = plain([title, boundary.reason, boundary.owner, boundary.id, stand.action, stand.could.words, ...stand.could.people].join(' '));
  return plain(words).split(/\s+/).every((word) => text.includes(word));
}

/** The rows under who decides, the lowest first; a group without rows is none. */
export function groups(rows: readonly CaseView[]): { clearance: Clearance; rows: CaseView[] }[] {
  return ladder
    .map((clearance) => ({ clearance, rows: rows.filter((row) => row.clearance === clearance) }))
    .filter((group) => group.rows.length > 0);
}
