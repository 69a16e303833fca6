import type { Model } from '#core';
import { writeModelSheet } from '#core';
import type { Question } from '../question';

/** A row of the Model sheet that figures of coverage stand on, in the sheet's own words. */
export interface CoverageRowSeen {
  /** Its row on the sheet, from 1. */
  readonly row: number;
  readonly part: string;
  readonly item: string;
  readonly field: string;
  readonly test: string;
  readonly region: string;
}

const parts: ReadonlySet<string> = new Set(['setting', 'role', 'touch', 'balance', 'calendar']);

/** Where the Model sheet says what coverage is counted by. */
export const coverageRowsSeen: Question<{ readonly model: Model }, readonly CoverageRowSeen[]> = (
  _,
  { model },
) => {
  const [header = [], ...rows] = writeModelSheet(model);
  const places = new Map(header.map((name, at) => [name, at]));
  return rows.flatMap((row, index) => {
    const text = (name: string) => String(row[places.get(name) ?? -1] ?? '');
    if (!parts.has(text('part'))) return [];
    const [part, item, field, test, region] = ['part', 'item', 'field', 'test', 'region'].map(text);
    return [{ row: index + 2, part, item, field, test, region } as CoverageRowSeen];
  });
};
