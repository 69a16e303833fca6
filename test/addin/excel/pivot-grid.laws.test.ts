import fc from 'fast-check';
import { newPivotPlan } from './book/new-pivot-plan';
import type { PivotCell } from '../../hosts/pivot/pivot';
import { addData, aggregateBy, putOnAxis } from './book/pivot-fields';
import { pivotGrid } from './book/pivot-grid';

const headers = ['Segment', 'Region', 'Value'];

const label = fc.oneof(fc.constantFrom('Enterprise', 'Mid', 'small', 'Zoo'), fc.constant(null));

const rowsOfSource = fc.array(
  fc.tuple(label, label, fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 5 })),
  { minLength: 1, maxLength: 60 },
);

type SourceRow = [string | null, string | null, number | null];

/** A sum worked out in the plainest way there is: over all rows, once for each cell. */
function sumWhere(rows: readonly SourceRow[], wanted: (row: SourceRow) => boolean): number | null {
  const amounts = rows.filter(wanted).flatMap(([, , value]) => (value === null ? [] : [value]));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

const shown = (cell: PivotCell | undefined) => (cell === '(blank)' ? null : cell);

function gridOf(rows: readonly SourceRow[], axes: { rows: string[]; columns: string[] }) {
  const plan = newPivotPlan({ headers, records: rows });
  for (const name of axes.rows) putOnAxis(plan, 'rows', name);
  for (const name of axes.columns) putOnAxis(plan, 'columns', name);
  aggregateBy(plan, addData(plan, 'Value'), 'Sum');
  const grid = pivotGrid(plan);
  if (!grid) throw new Error('the pivot has no cells');
  return grid;
}

describe('laws of a pivot table', () => {
  test('every cell is the sum over the rows with its row label and its column label', () => {
    fc.assert(
      fc.property(rowsOfSource, (rows) => {
        const { cells } = gridOf(rows, { rows: ['Segment'], columns: ['Region'] });
        const labels = cells[1]?.slice(1) ?? [];
        for (const line of cells.slice(2)) {
          const [segment, ...figures] = line;
          const expected = labels.map((region) =>
            sumWhere(
              rows,
              (row) =>
                (segment === 'Grand Total' || row[0] === shown(segment)) &&
                (region === 'Grand Total' || row[1] === shown(region)),
            ),
          );
          expect(figures).toEqual(expected);
        }
      }),
    );
  });

  test('every label of the source has one line, in ascending order, blank and total last', () => {
    fc.assert(
      fc.property(rowsOfSource, (rows) => {
        const { cells } = gridOf(rows, { rows: ['Segment'], columns: [] });
        const texts = [...new Set(rows.map(([segment]) => segment))].filter((text) => text !== null).sort();
        // The texts are told apart by their first letters, in which capitals and small letters fall alike.
        texts.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
        const blank = rows.some(([segment]) => segment === null) ? ['(blank)'] : [];
        expect(cells.map(([first]) => first)).toEqual(['Row Labels', ...texts, ...blank, 'Grand Total']);
      }),
    );
  });

  test('the lines of a group add up to its heading, and the headings to the grand total', () => {
    fc.assert(
      fc.property(rowsOfSource, (rows) => {
        const { cells } = gridOf(rows, { rows: ['Segment', 'Region'], columns: [] });
        const figures = cells.slice(1).map(([, value]) => (typeof value === 'number' ? value : 0));
        const total = figures.pop();
        const sum = figures.reduce((all, figure) => all + figure, 0);
        expect(sum).toBe(2 * (total ?? 0));
      }),
    );
  });

  test('in whatever order the rows stand, the cells are the same', () => {
    fc.assert(
      fc.property(rowsOfSource, (rows) => {
        const axes = { rows: ['Segment', 'Region'], columns: [] };
        expect(gridOf([...rows].reverse(), axes).cells).toEqual(gridOf(rows, axes).cells);
      }),
    );
  });

  test('rows and columns exchanged show the same figures the other way round', () => {
    fc.assert(
      fc.property(rowsOfSource, (rows) => {
        const body = (axes: { rows: string[]; columns: string[] }) =>
          gridOf(rows, axes)
            .cells.slice(2)
            .map((line) => line.slice(1));
        const one = body({ rows: ['Segment'], columns: ['Region'] });
        const other = body({ rows: ['Region'], columns: ['Segment'] });
        expect(other).toEqual(one[0]?.map((_, column) => one.map((line) => line[column])));
      }),
    );
  });
});
