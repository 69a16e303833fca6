import { recogniseDeals } from '../../../core/history/recognise-deals';
import { recogniseEffort } from '../../../core/history/recognise-effort';
import type { SecondTable } from '../../../core/history/recognise-second-table';
import { recogniseSpend } from '../../../core/history/recognise-spend';
import type { Result } from '../../../core/values/problem';
import type { Table } from '../../../core/values/table';
import { secondTableDialects, type SecondTableDialect } from '../../fixtures/second-table-dialects';

const recognisers = { deals: recogniseDeals, spend: recogniseSpend, effort: recogniseEffort };

function tableOf({ columns }: SecondTableDialect): Table {
  const headers = columns.map(([header]) => header);
  const rows = Array.from({ length: 4 }, (_, row) => columns.map((column) => column[row + 2] || null));
  return { headers, rows: [headers, ...rows], firstRow: 1, rowCount: rows.length };
}

function recognised<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const fieldsOf = ({ guesses }: SecondTable): (string | null)[] => guesses.map(({ field }) => field);

describe('second tables of many systems', () => {
  test.each(secondTableDialects.map((dialect) => [dialect.name, dialect] as const))('%s', (_, dialect) => {
    const result = recognisers[dialect.table](tableOf(dialect));
    expect(fieldsOf(recognised<SecondTable>(result))).toEqual(dialect.columns.map(([, field]) => field));
  });
});
