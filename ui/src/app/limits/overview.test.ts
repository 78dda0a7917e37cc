// Looking for a change by words.
import { describe, expect, it } from 'vitest';
import { overview } from '../../dev/office.ts';
import { fits, groups } from './overview.ts';

const { rows } = overview();
const found = (words: string) => rows.filter((row) => fits(row, words)).map((row) => row.stand.case);

describe('looking for a change', () => {
  it('finds it by every word, wherever it stands', () => {
    expect(found('removing')).toEqual(['printer.remove', 'printer.remove.undo']);
    expect(found('PRINTER sana')).toEqual([]);
    expect(found('service sana')).toEqual(['service.start']);
  });

  it('minds neither capitals nor accents, and without words all fit', () => {
    expect(found('RÉMOVING take')).toEqual(['printer.remove.undo']);
    expect(found('  ')).toHaveLength(rows.length);
    expect(found('xyz')).toEqual([]);
  });

  it('puts each under who decides, the lowest first, once', () => {
    const all = groups(rows);
    expect(all.map((group) => group.clearance)).toEqual(['alone', 'with-power-user', 'it-only']);
    expect(all.flatMap((group) => group.rows)).toHaveLength(rows.length);
  });
});
