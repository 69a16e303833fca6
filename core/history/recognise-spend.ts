import { headerMatcher } from '../accounts/match-header';
import type { SaidColumn } from '../accounts/recognise-as';
import { found, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { recogniseSecondTable, type SecondTable, type SecondTableShape } from './recognise-second-table';
import { spendFields } from './spend-fields';
import { widePeriods, type WidePeriods } from './wide-periods';

/** What a table of spend may hold. */
export const spendShape: SecondTableShape = { fields: spendFields, match: headerMatcher(spendFields) };

/** A table of spend: its columns, and its periods where each has a column of its own. */
export interface SpendTable extends SecondTable {
  readonly periods: WidePeriods;
}

/**
 * Recognises the columns of a table of spend: long (a row an account and period) or wide (a column a period). In a wide
 * table no other column is the period or the amount. See `recogniseSecondTable`.
 * @param said what the user says that some columns hold
 */
export function recogniseSpend(table: Table, said: readonly SaidColumn[] = []): Result<SpendTable> {
  const periods = widePeriods(table);
  const wide = periods.columns.length > 0;
  const fields = wide
    ? spendFields.filter(({ key }) => key !== 'period' && key !== 'amount')
    : spendShape.fields;
  const shape = wide ? { fields, match: headerMatcher(fields) } : spendShape;
  const amounts = new Set(periods.columns.map(({ index }) => index));
  const recognised = recogniseSecondTable(table, shape, said, amounts);
  return recognised.ok ? found({ ...recognised.value, periods }, recognised.notices) : recognised;
}
