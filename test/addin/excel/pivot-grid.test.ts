import { newPivotPlan } from './book/new-pivot-plan';
import type { PivotCell, PivotPlan } from '../../hosts/pivot/pivot';
import { addData, aggregateBy, nameData, putOnAxis, takeFromAxis } from './book/pivot-fields';
import { pivotGrid } from './book/pivot-grid';
import { refreshItems } from '../../hosts/pivot/pivot-items';

const headers = ['Region', 'Segment', 'Owner', 'Value', 'Deals'];

const records: PivotCell[][] = [
  ['US', 'Mid', 'Ann', 10, 1],
  ['EMEA', 'Enterprise', 'Bob', 100, 2],
  ['us', 'Enterprise', 'Ann', 30, null],
  [null, 'Mid', 'Bob', 5, 4],
  ['EMEA', 'Mid', null, null, 8],
];

interface Asked {
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly data?: readonly string[];
  readonly layout?: Partial<PivotPlan['layout']>;
}

function planOf({ rows = [], columns = [], data = [], layout = {} }: Asked, of = records): PivotPlan {
  const plan = newPivotPlan({ headers, records: of });
  for (const name of rows) putOnAxis(plan, 'rows', name);
  for (const name of columns) putOnAxis(plan, 'columns', name);
  for (const name of data) aggregateBy(plan, addData(plan, name), 'Sum');
  Object.assign(plan.layout, layout);
  return plan;
}

const cellsOf = (asked: Asked) => pivotGrid(planOf(asked))?.cells;

/** Expected cells follow what Excel writes for the same fields in its compact, outline and tabular forms. */
describe('a pivot table is laid out as Excel lays it out', () => {
  test('one row field and one value', () => {
    expect(cellsOf({ rows: ['Region'], data: ['Value'] })).toEqual([
      ['Row Labels', 'Sum of Value'],
      ['EMEA', 100],
      ['US', 40],
      ['(blank)', 5],
      ['Grand Total', 145],
    ]);
  });

  test('a column field puts the name of the single value into the corner', () => {
    expect(cellsOf({ rows: ['Segment'], columns: ['Region'], data: ['Value'] })).toEqual([
      ['Sum of Value', 'Column Labels', null, null, null],
      ['Row Labels', 'EMEA', 'US', '(blank)', 'Grand Total'],
      ['Enterprise', 100, 30, null, 130],
      ['Mid', null, 10, 5, 15],
      ['Grand Total', 100, 40, 5, 145],
    ]);
  });

  test('several values stand beside each other', () => {
    expect(cellsOf({ rows: ['Region'], data: ['Value', 'Deals'] })).toEqual([
      ['Row Labels', 'Sum of Value', 'Sum of Deals'],
      ['EMEA', 100, 10],
      ['US', 40, 1],
      ['(blank)', 5, 4],
      ['Grand Total', 145, 15],
    ]);
  });

  test('several values below each item of a column field', () => {
    expect(cellsOf({ rows: ['Segment'], columns: ['Owner'], data: ['Value', 'Deals'] })).toEqual([
      [null, 'Column Labels', null, null, null, null, null, null, null],
      [null, 'Ann', null, 'Bob', null, '(blank)', null, 'Total Sum of Value', 'Total Sum of Deals'],
      ['Row Labels', ...Array<string[]>(3).fill(['Sum of Value', 'Sum of Deals']).flat(), null, null],
      ['Enterprise', 30, null, 100, 2, null, null, 130, 2],
      ['Mid', 10, 1, 5, 4, null, 8, 15, 13],
      ['Grand Total', 40, 1, 105, 6, null, 8, 145, 15],
    ]);
  });

  test('two row fields: the totals of a group stand beside its heading', () => {
    expect(cellsOf({ rows: ['Segment', 'Region'], data: ['Value'] })).toEqual([
      ['Row Labels', 'Sum of Value'],
      ['Enterprise', 130],
      ['EMEA', 100],
      ['US', 30],
      ['Mid', 15],
      ['EMEA', null],
      ['US', 10],
      ['(blank)', 5],
      ['Grand Total', 145],
    ]);
  });

  test('two row fields with their totals below, and with none', () => {
    expect(
      cellsOf({ rows: ['Segment', 'Region'], data: ['Value'], layout: { subtotals: 'AtBottom' } })?.slice(
        1,
        5,
      ),
    ).toEqual([
      ['Enterprise', null],
      ['EMEA', 100],
      ['US', 30],
      ['Enterprise Total', 130],
    ]);
    expect(
      cellsOf({ rows: ['Segment', 'Region'], data: ['Value'], layout: { subtotals: 'Off' } })?.slice(1, 5),
    ).toEqual([
      ['Enterprise', null],
      ['EMEA', 100],
      ['US', 30],
      ['Mid', null],
    ]);
  });

  test('the tabular form has a column for each row field and says a label once', () => {
    expect(
      cellsOf({ rows: ['Segment', 'Region'], data: ['Value'], layout: { layoutType: 'Tabular' } }),
    ).toEqual([
      ['Segment', 'Region', 'Sum of Value'],
      ['Enterprise', 'EMEA', 100],
      [null, 'US', 30],
      ['Enterprise Total', null, 130],
      ['Mid', 'EMEA', null],
      [null, 'US', 10],
      [null, '(blank)', 5],
      ['Mid Total', null, 15],
      ['Grand Total', null, 145],
    ]);
  });

  test('the outline form has the heading of a group on a line of its own', () => {
    expect(
      cellsOf({ rows: ['Segment', 'Region'], data: ['Value'], layout: { layoutType: 'Outline' } })?.slice(
        0,
        4,
      ),
    ).toEqual([
      ['Segment', 'Region', 'Sum of Value'],
      ['Enterprise', null, 130],
      [null, 'EMEA', 100],
      [null, 'US', 30],
    ]);
  });

  test('two column fields: a group ends with its total', () => {
    expect(
      cellsOf({ rows: ['Owner'], columns: ['Segment', 'Region'], data: ['Value'] })?.slice(0, 3),
    ).toEqual([
      ['Sum of Value', 'Column Labels', ...Array<null>(7).fill(null)],
      [null, 'Enterprise', null, 'Enterprise Total', 'Mid', null, null, 'Mid Total', 'Grand Total'],
      ['Row Labels', 'EMEA', 'US', null, 'EMEA', 'US', '(blank)', null, null],
    ]);
  });

  test('values without row fields', () => {
    expect(cellsOf({ data: ['Value', 'Deals'] })).toEqual([
      ['Sum of Value', 'Sum of Deals'],
      [145, 15],
    ]);
    expect(cellsOf({ columns: ['Segment'], data: ['Value'] })).toEqual([
      [null, 'Column Labels', null, null],
      [null, 'Enterprise', 'Mid', 'Grand Total'],
      ['Sum of Value', 130, 15, 145],
    ]);
  });

  test('labels without values', () => {
    expect(cellsOf({ rows: ['Segment'] })).toEqual([
      ['Row Labels'],
      ['Enterprise'],
      ['Mid'],
      ['Grand Total'],
    ]);
  });

  test('grand totals can be left out', () => {
    const layout = { rowGrandTotals: false, columnGrandTotals: false };
    expect(cellsOf({ rows: ['Segment'], columns: ['Region'], data: ['Value'], layout })).toEqual([
      ['Sum of Value', 'Column Labels', null, null],
      ['Row Labels', 'EMEA', 'US', '(blank)'],
      ['Enterprise', 100, 30, null],
      ['Mid', null, 10, 5],
    ]);
  });

  test('empty cells are filled only when that was asked for', () => {
    const layout = { fillEmptyCells: true, emptyCellText: '-' };
    expect(cellsOf({ rows: ['Segment'], columns: ['Region'], data: ['Value'], layout })?.[3]).toEqual([
      'Mid',
      '-',
      10,
      5,
      15,
    ]);
  });

  test('a shape whose cells are not known for certain has none', () => {
    expect(pivotGrid(planOf({}))).toBeNull();
    expect(pivotGrid(planOf({ columns: ['Region'], data: ['Value', 'Deals'] }))).toBeNull();
  });

  test('where labels and figures stand', () => {
    const grid = pivotGrid(planOf({ rows: ['Segment'], columns: ['Region'], data: ['Value'] }));
    expect(grid?.body).toEqual({ row: 2, column: 1, rows: 3, columns: 4 });
    expect(grid?.rowLabels).toEqual({ row: 1, column: 0, rows: 4, columns: 1 });
    expect(grid?.columnLabels).toEqual({ row: 0, column: 1, rows: 2, columns: 4 });
  });
});

describe('what a value field works out', () => {
  const sums = (by: Parameters<typeof aggregateBy>[2], values: readonly PivotCell[]) => {
    const plan = newPivotPlan({ headers: ['Key', 'Value'], records: values.map((value) => ['a', value]) });
    putOnAxis(plan, 'rows', 'Key');
    aggregateBy(plan, addData(plan, 'Value'), by);
    return pivotGrid(plan)?.cells[1]?.[1];
  };

  test.each([
    ['Sum', [1, 2, null, 'x', true], 3],
    ['Sum', [null, null], null],
    ['Sum', ['x'], 0],
    ['Sum', [1, { error: '#N/A' }], { error: '#N/A' }],
    ['Count', [1, 'x', null, { error: '#N/A' }], 3],
    ['Count', [null], null],
    ['CountNumbers', [1, 'x', null, 4], 2],
    ['Average', [1, 2, null, 'x'], 1.5],
    ['Average', ['x'], { error: '#DIV/0!' }],
    ['Max', [1, 9, null], 9],
    ['Min', [1, 9, null], 1],
    ['Product', [2, 9, null], 18],
  ] as const)('%s of %j is %j', (by, values, expected) => {
    expect(sums(by, values)).toEqual(expected);
  });

  test('shares of a total', () => {
    const plan = planOf({ rows: ['Segment'], columns: ['Owner'], data: ['Value'] });
    const [data] = plan.data;
    if (!data) throw new Error('no value field');
    data.showAs = 'PercentOfGrandTotal';
    expect(pivotGrid(plan)?.cells[2]).toEqual(['Enterprise', 30 / 145, 100 / 145, null, 130 / 145]);
    data.showAs = 'PercentOfRowTotal';
    expect(pivotGrid(plan)?.cells[2]).toEqual(['Enterprise', 30 / 130, 100 / 130, null, 1]);
    data.showAs = 'PercentOfColumnTotal';
    expect(pivotGrid(plan)?.cells[2]).toEqual(['Enterprise', 30 / 40, 100 / 105, null, 130 / 145]);
  });
});

describe('fields and their names', () => {
  test('numbers are summed, and a column with a blank is counted', () => {
    const plan = newPivotPlan({ headers, records });
    expect(addData(plan, 'Value').name).toBe('Count of Value');
    const full = newPivotPlan({ headers, records: records.slice(0, 2) });
    expect(addData(full, 'value').name).toBe('Sum of Value');
    expect(addData(full, 'Value').name).toBe('Sum of Value2');
  });

  test("Excel's name follows the aggregation, the user's own stays", () => {
    const plan = newPivotPlan({ headers, records });
    const data = addData(plan, 'Value');
    aggregateBy(plan, data, 'Average');
    expect(data.name).toBe('Average of Value');
    nameData(plan, data, 'Worth');
    aggregateBy(plan, data, 'Sum');
    expect(data.name).toBe('Worth');
  });

  test.each(['Value', 'region', '', 'Count of Deals'])('a value field may not be called %j', (name) => {
    const plan = newPivotPlan({ headers, records });
    const data = addData(plan, 'Value');
    addData(plan, 'Deals');
    expect(() => nameData(plan, data, name)).toThrow('PivotTable field name already exists.');
  });

  test('a field that moves to another axis leaves the one it was on', () => {
    const plan = planOf({ rows: ['Region'], data: ['Value'] });
    putOnAxis(plan, 'columns', 'REGION');
    expect(plan).toMatchObject({ rows: [], columns: ['region'] });
    expect(() => takeFromAxis(plan, 'rows', 'Region')).toThrow("The requested resource doesn't exist.");
  });

  test('a field that is not there is not found', () => {
    expect(() => putOnAxis(newPivotPlan({ headers, records }), 'rows', 'Country')).toThrow(
      expect.objectContaining({ code: 'ItemNotFound' }),
    );
  });
});

describe('the order of items', () => {
  const items = (column: readonly PivotCell[]) =>
    [...newPivotPlan({ headers: ['Key'], records: column.map((cell) => [cell]) }).fields.values()][0]?.items;

  test('numbers, texts whatever their case, flags, errors, blank', () => {
    expect(items(['b', null, true, 'A', 10, { error: '#N/A' }, 2, 'C', false])).toEqual([
      2,
      10,
      'A',
      'b',
      'C',
      false,
      true,
      { error: '#N/A' },
      null,
    ]);
  });

  test('months stand as in the calendar, before what is no month', () => {
    expect(items(['Mar', 'Apr', 'April', 'Aardvark', 'Jan'])).toEqual([
      'Jan',
      'Mar',
      'Apr',
      'April',
      'Aardvark',
    ]);
  });

  test('what a refresh finds new comes after what was there, unless the field is sorted', () => {
    const [field] = newPivotPlan({ headers: ['Key'], records: [['b'], ['d']] }).fields.values();
    if (!field) throw new Error('no field');
    refreshItems(field, ['c', 'b', 'a'], true);
    expect(field.items).toEqual(['b', 'd', 'c', 'a']);
    field.order = 'Descending';
    refreshItems(field, ['c', 'b', 'a', null], true);
    expect(field.items).toEqual(['d', 'c', 'b', 'a', null]);
  });
});
