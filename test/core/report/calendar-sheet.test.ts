import fc from 'fast-check';
import { starterModel } from '../../../core/model/starter/starter-model';
import { calendarSheet, mergeCalendar } from '../../../core/report/calendar-sheet';
import type { MergedCells } from '../../../core/report/merge-input';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, Rows } from '../../../core/values/cell';
import { dayOf } from '../../../core/values/day';
import { exampleAccounts } from '../../../core/functions/example-accounts';
import { valueOf } from '../evidence/taught';

const starter = valueOf(starterModel(accountRows(exampleAccounts).table));
const model = {
  ...starter,
  settings: { ...starter.settings, asOf: '2026-11-22' },
  kickOff: { day: '2027-01-11', note: 'In Lisbon' },
  calendar: [
    { name: 'Account segmentation', weeksBefore: 12, weeks: 2, owner: 'RevOps' },
    { name: 'Coverage plan', weeksBefore: 8, weeks: 3 },
    { name: 'Territories and quota', weeksBefore: 4, weeks: 3, note: 'With the reps' },
  ],
};
const sheet = calendarSheet(model)!;
const day = (iso: string): Cell => ({ day: dayOf(iso)! });

test('the calendar has a row a step, with owners, choices of status, and what is late', () => {
  expect(sheet.role).toBe('input');
  expect(sheet.columns.map(({ header }) => header)).toEqual([
    ...['Step', 'Begins', 'Ends', 'Weeks before', 'Weeks', 'Owner', 'Status', 'State', 'Note'],
  ]);
  expect(sheet.rows).toEqual([
    ['Account segmentation', day('2026-10-19'), day('2026-10-30'), 12, 2, 'RevOps', 'open', 'late', null],
    ['Coverage plan', day('2026-11-16'), day('2026-12-04'), 8, 3, null, 'open', 'now', null],
    [
      'Territories and quota',
      day('2026-12-14'),
      day('2027-01-01'),
      4,
      3,
      null,
      'open',
      'ahead',
      'With the reps',
    ],
    ['kick-off', day('2027-01-11'), day('2027-01-11'), 0, 0, null, 'open', 'ahead', 'In Lisbon'],
  ]);
  expect(sheet.choices).toEqual([{ header: 'Status', values: ['open', 'under way', 'done', 'dropped'] }]);
});

test('a model without steps or without a kick-off has no calendar', () => {
  expect(calendarSheet(starter)).toBeNull();
  const { kickOff: _, ...without } = model;
  expect(calendarSheet(without)).toBeNull();
});

/** A sheet with cells written into it. */
function written(rows: Rows, writes: readonly MergedCells[]): Rows {
  const grid = rows.map((row) => [...row]);
  for (const { row, column, cells } of writes) {
    while (grid.length <= row) grid.push([]);
    cells.forEach((cell, at) => {
      const line = grid[row]!;
      while (line.length <= column + at) line.push(null);
      line[column + at] = cell as Cell;
    });
  }
  return grid;
}

const asRows = (): Rows => [sheet.columns.map(({ header }) => header), ...(sheet.rows as Rows)];

describe('a calendar that stands in the workbook', () => {
  test('is not touched where it says all already', () => {
    expect(mergeCalendar(model, asRows())).toEqual([]);
  });

  test('keeps status, owner, own columns, own rows and their order; days follow the model', () => {
    const before: Rows = [
      ['Our plan'],
      ['Budget', 'status', 'Step', 'Begins', 'Ends', 'Weeks before', 'Weeks', 'Owner', 'State', 'Note'],
      [100, 'under way', 'Coverage plan', day('2026-11-16'), day('2026-12-04'), 8, 3, 'Ann', 'now', 'hers'],
      [null, 'open', 'Party', day('2027-01-10'), null, null, null, 'Ben', 'soon', null],
      [50, 'Done', 'account  segmentation', day('2026-10-19'), day('2026-10-30'), 12, 2, 'Cem', 'late', null],
    ];
    const moved = { ...model, kickOff: { ...model.kickOff, day: '2027-01-18' } };
    const after = written(before, mergeCalendar(moved, before)!);
    expect(after).toEqual([
      before[0],
      before[1],
      [100, 'under way', 'Coverage plan', day('2026-11-23'), day('2026-12-11'), 8, 3, 'Ann', 'ahead', 'hers'],
      before[3],
      [50, 'Done', 'Account segmentation', day('2026-10-26'), day('2026-11-06'), 12, 2, 'Cem', null, null],
      [
        null,
        'open',
        'Territories and quota',
        day('2026-12-21'),
        day('2027-01-08'),
        4,
        3,
        null,
        'ahead',
        'With the reps',
      ],
      [null, 'open', 'kick-off', day('2027-01-18'), day('2027-01-18'), 0, 0, null, 'ahead', 'In Lisbon'],
    ]);
    expect(mergeCalendar(moved, after)).toEqual([]);
  });

  test('gets columns that were taken away back at its right end', () => {
    const before: Rows = [
      ['Step', 'Mine'],
      ['Coverage plan', 7],
    ];
    const after = written(before, mergeCalendar(model, before)!);
    expect(after[0]).toEqual(['Step', 'Mine', ...sheet.columns.slice(1).map(({ header }) => header)]);
    expect(after[1]!.slice(0, 3)).toEqual(['Coverage plan', 7, day('2026-11-16')]);
    expect(after).toHaveLength(5);
  });

  test('is left alone where it is something else', () => {
    expect(
      mergeCalendar(model, [
        ['Month', 'Revenue'],
        ['May', 7],
      ]),
    ).toBeNull();
    expect(mergeCalendar(model, [])).toBeNull();
  });

  test('laws: merging twice is merging once; no cell of a column or row of the user’s changes', () => {
    const names = fc.constantFrom('Coverage plan', 'Account segmentation', 'kick-off', 'Mine', 'Other');
    const row = fc.record({
      name: names,
      status: fc.constantFrom(null, 'done', 'open', 'x'),
      own: fc.integer(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ name }) => name, maxLength: 5 }), (given) => {
        const before: Rows = [
          ['Own', 'Step', 'Status'],
          ...given.map(({ name, status, own }) => [own, name, status]),
        ];
        const after = written(before, mergeCalendar(model, before)!);
        expect(mergeCalendar(model, after)).toEqual([]);
        given.forEach(({ name, status, own }, at) => {
          expect(after[at + 1]!.slice(0, 2)).toEqual([own, name]);
          if (status !== null) expect(after[at + 1]![2]).toBe(status);
          if (name === 'Mine' || name === 'Other') expect(after[at + 1]!.slice(0, 3)).toEqual(before[at + 1]);
        });
      }),
    );
  });
});
