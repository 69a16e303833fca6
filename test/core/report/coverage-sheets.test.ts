import { coverageCells } from '../../../core/model/coverage-cells';
import { modelStamp } from '../../../core/model/model-stamp';
import { coverageSheets } from '../../../core/report/coverage-sheets';
import type { Sheet } from '../../../core/report/workbook';
import type { WrittenCell } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';
import { taughtReport } from './read-sheets';

const { report } = taughtReport(300);
const sheets = coverageSheets(report);
const data = sheets.at(-1)!;
const { value } = report.run.model.settings;
const cells = valueOf(coverageCells(report.run, [value!, 'whitespace']));

/** What a pivot with these rows, columns and sums shows in one of its cells, added up by hand. */
function added({ pivot }: Sheet, segment: string, region: string): number {
  const at = (header = ''): number => data.columns.findIndex((column) => column.header === header);
  const amount = at(pivot?.values[0]?.header);
  return data.rows
    .filter((row) => row[at(pivot?.rows[0])] === segment && row[at(pivot?.columns?.[0])] === region)
    .reduce((sum, row) => sum + Number((row[amount] as WrittenCell) ?? 0), 0);
}

test('there is a pivot by segment and region of accounts, of their value and of their whitespace', () => {
  expect(sheets.map(({ name, pivot }) => [name, pivot?.rows, pivot?.columns, pivot?.source])).toEqual([
    ['Coverage', ['Segment'], ['Region'], 'Coverage data'],
    ['Coverage by value', ['Segment'], ['Region'], 'Coverage data'],
    ['Coverage by whitespace', ['Segment'], ['Region'], 'Coverage data'],
    ['Coverage data', undefined, undefined, undefined],
  ]);
  expect(sheets.map(({ pivot }) => pivot?.values.map(({ name, format }) => [name, format]))).toEqual([
    [['Accounts in the market', 'integer']],
    [['Revenue (USD) in the market', 'money']],
    [['Whitespace (USD) in the market', 'money']],
    undefined,
  ]);
  expect(data.table).toBe('CoverageData');
});

test('each adds up to what the panel shows of coverage', () => {
  cells.segments.forEach((segment, row) =>
    cells.regions.forEach((region, column) => {
      const figures = cells.cells[row]?.[column];
      const expected = [figures?.accounts ?? 0, ...[0, 1].map((at) => figures?.sums[at]?.value ?? 0)];
      sheets.slice(0, 3).forEach((sheet, measure) => {
        expect(added(sheet, segment, region)).toBeCloseTo(expected[measure]!, 4);
      });
    }),
  );
});

test('each carries the stamp of the model', () => {
  const { model } = report.run;
  for (const { stamp } of sheets) expect(stamp?.model).toBe(modelStamp(model));
});
