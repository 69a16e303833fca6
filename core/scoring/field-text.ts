import type { Column } from '../expr/columns';
import { TRUE } from '../expr/columns';
import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import type { CriterionContext } from './define-criterion';

/** What stands for a text that no rule asks for and that was not kept. */
const anotherText = 'another value';

/** Fields that count what is whole: a part of one comes from the middle of a band, and is said as what it is about. */
const countedFields: ReadonlySet<string> = new Set(['employees', 'deals', 'open deals']);

function numberReader(field: string, values: Float64Array, { kindOf, currency }: CriterionContext) {
  const kind = kindOf(field);
  if (kind === 'date') return (row: number) => isoDay(values[row] ?? 0);
  const before = kind === 'money' && currency ? `${currency} ` : '';
  const after = kind === 'money' ? '' : ` ${field}`;
  const isCounted = countedFields.has(field);
  return (row: number) => {
    const value = values[row] ?? NaN;
    const isAbout = isCounted && !Number.isInteger(value);
    return isAbout ? `about ${numberText(value, 0)}${after}` : `${before}${numberText(value)}${after}`;
  };
}

/**
 * Says what stands in a field, row by row: `1,200 employees`, `about 317 employees` (where a band gave 317.02), `USD 4,500,000`, `Software`, `yes`, `2026-03-31`.
 * A list cannot be said without knowing what was asked of it; its criterion does that.
 * @param field - the field's key
 * @param column - its column
 * @returns a reader for rows in which the field is known
 */
export function fieldText(field: string, column: Column, context: CriterionContext): (row: number) => string {
  switch (column.kind) {
    case 'number':
      return numberReader(field, column.values, context);
    case 'text':
      return (row) => column.values[column.codes[row] ?? 0] || anotherText;
    case 'truth':
      return (row) => (column.values[row] === TRUE ? 'yes' : 'no');
    case 'list':
      throw new Error(`a list such as "${field}" is told by what was asked of it`);
  }
}
