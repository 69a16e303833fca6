import fc from 'fast-check';
import { areaOf } from './book/area';
import { newBook } from './book/book';
import { pivotCells } from './book/draw-pivots';
import type { PivotState } from './book/sheet';

const label = fc.constantFrom('Enterprise', 'Mid', 'Small', 'Zoo');
const records = fc.array(fc.tuple(label, label, fc.integer({ min: -1000, max: 1000 })), {
  minLength: 1,
  maxLength: 50,
});

type SourceRow = [string, string, number];

const group = (sourceColumn: number) => ({
  sourceColumn,
  name: null,
  showsTotals: true,
  isAscending: true,
  repeatsLabels: false,
});

function cellsOf(rows: readonly SourceRow[], across: boolean) {
  const [sheet] = newBook([{ name: 'Data', rows: [['segment', 'region', 'value'], ...rows] }]).sheets;
  if (!sheet) throw new Error('a spreadsheet has a sheet');
  const pivot: PivotState = {
    anchor: areaOf(sheet, 0, 9),
    source: areaOf(sheet, 0, 0, rows.length + 1, 3),
    rows: across ? [group(1)] : [group(1), group(2)],
    columns: across ? [group(2)] : [],
    values: [{ sourceColumn: 3, by: 'SUM', name: null, displayType: 'DEFAULT' }],
    valuesAcross: true,
    drawn: null,
  };
  return pivotCells(pivot);
}

/** A sum in the plainest way there is: over all rows, once for each cell. */
function sumWhere(rows: readonly SourceRow[], wanted: (row: SourceRow) => boolean): number | null {
  const found = rows.filter(wanted);
  return found.length === 0 ? null : found.reduce((sum, [, , value]) => sum + value, 0);
}

describe('laws of a pivot table in Sheets', () => {
  test('every cell is the sum over the rows with its labels', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const [, heads = [], ...lines] = cellsOf(rows, true);
        for (const [segment, ...figures] of lines) {
          const expected = heads
            .slice(1)
            .map((region) =>
              sumWhere(
                rows,
                (row) =>
                  (segment === 'Grand Total' || row[0] === segment) &&
                  (region === 'Grand Total' || row[1] === region),
              ),
            );
          expect(figures).toEqual(expected);
        }
      }),
    );
  });

  test('the lines of a group add up to its total, and the totals to that of all', () => {
    fc.assert(
      fc.property(records, (rows) => {
        let [group, all] = [0, 0];
        for (const [first, second, value] of cellsOf(rows, false).slice(1)) {
          const figure = typeof value === 'number' ? value : 0;
          if (second !== null) group += figure;
          else if (first === 'Grand Total') expect(figure).toBe(all);
          else {
            expect(figure).toBe(group);
            all += group;
            group = 0;
          }
        }
      }),
    );
  });
});
