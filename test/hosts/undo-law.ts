import fc from 'fast-check';
import type { Sheet } from '../../core/report/workbook';
import type { Rows, WrittenCell } from '../../core/values/cell';
import { blockText } from '../../panel/block';
import type { Host, LiveSheet, Snapshot, TablePlace, Touch } from '../../panel/host';

/** The sheets that the writes are made for. */
export const startingSheets: readonly { readonly name: string; readonly rows: Rows }[] = [
  {
    name: 'Notes',
    rows: [
      ['my own', 1],
      [null, { day: 46_000 }],
    ],
  },
  {
    name: 'Accounts',
    rows: [
      ['Account', 'Employees', 'Since', 'Note'],
      ['Acme', 120, { day: 45_292 }, '1-2'],
      ['Borg', null, null, '=cmd()'],
      ['Cyan', 0, { day: 45_300 }, "'tis"],
    ],
  },
];
const place = { sheet: 'Accounts', range: 'A1:D4' };

/** One write and what it says it touches. */
export interface Write {
  readonly touches: readonly Touch[];
  readonly run: (host: Host) => Promise<void>;
}

const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('1-2', 'May 5', '=A1', "'", 'x', '0012', '#N/A', 'TRUE', '@me', ' '),
  fc.boolean(),
  fc.record({ day: fc.integer({ min: 1, max: 60_000 }) }),
  fc.constant({ formula: '=1+2' }),
);
/** Number formats of written cells. */
export const format = fc.constantFrom(undefined, '0.0', '0.0%', 'yyyy-mm-dd');
const sheetName = fc.constantFrom('Segments', 'Notes', 'Ünïcode sheet');

/** Columns of some headers beside a table of so many rows, each with a format or none. */
export function columnWrites(
  place: TablePlace,
  rowCount: number,
  headers: fc.Arbitrary<readonly string[]>,
  cell: fc.Arbitrary<WrittenCell>,
): fc.Arbitrary<Write> {
  const column = fc.tuple(fc.array(cell, { minLength: rowCount, maxLength: rowCount }), format);
  return headers
    .chain((names) =>
      fc.tuple(fc.constant(names), fc.array(column, { minLength: names.length, maxLength: names.length })),
    )
    .map(([names, written]) => ({
      touches: [{ kind: 'columns', place, headers: names }],
      run: (host) =>
        host.sheets.addColumns(
          place,
          written.map(([cells, shown], index) => ({
            header: names[index] ?? '',
            cells,
            ...(shown === undefined ? {} : { format: shown }),
          })),
        ),
    }));
}

const columns = columnWrites(
  place,
  3,
  // Fresh columns always in the same order: a table has each of its headers once.
  fc.constantFrom(['Segment'], ['Segment', 'Score'], ['Employees', 'Segment'], ['Note', 'Segment', 'Score']),
  cell,
);

const cells: fc.Arbitrary<Write> = fc
  .record({
    row: fc.integer({ min: 6, max: 12 }),
    column: fc.nat(8),
    written: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
    shown: fc.array(format, { maxLength: 2 }),
  })
  .map(({ row, column, written, shown }) => {
    const at = {
      sheet: 'Accounts',
      range: blockText({ row, column, rowCount: written.length, columnCount: 2 }),
    };
    return {
      touches: [{ kind: 'cells', place: at }],
      run: (host) => host.sheets.writeCells(at, written, shown),
    };
  });

const sheet: fc.Arbitrary<Write> = fc
  .record({
    name: sheetName,
    role: fc.constantFrom('input' as const, 'output' as const),
    rows: fc.array(fc.tuple(cell, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 4 }),
    hasTable: fc.boolean(),
  })
  .map(({ name, role, rows: written, hasTable }): Write => {
    const described: Sheet = {
      name,
      role,
      columns: [{ header: 'a' }, { header: 'b', format: 'integer' }],
      rows: written,
      freezeHeader: true,
      ...(hasTable ? { table: `${name} rows` } : {}),
      highlights: [{ kind: 'data bar', header: 'b', colour: 'C6E0B4' }],
    };
    return { touches: [{ kind: 'sheet', sheet: name }], run: (host) => host.sheets.writeSheet(described) };
  });

const live: fc.Arbitrary<Write> = sheetName.map((name): Write => {
  const blocks = [{ title: 'Sum', formula: '=1+2', columns: [{ header: 'x', format: 'integer' as const }] }];
  const written: LiveSheet = { name, blocks };
  return { touches: [{ kind: 'sheet', sheet: name }], run: (host) => host.sheets.writeLiveSheet(written) };
});

const name: fc.Arbitrary<Write> = fc
  .tuple(fc.constantFrom('OVERRIDES', 'MINE'), fc.integer({ min: 1, max: 50 }))
  .map(([named, last]) => ({
    touches: [{ kind: 'name', name: named }],
    run: (host) => host.sheets.writeName({ name: named, sheet: 'Accounts', range: `A1:C${last}` }),
  }));

/** Ten and more writes of every kind, in any order. */
export const manyWrites = fc.array(fc.oneof(columns, cells, sheet, live, name), {
  minLength: 10,
  maxLength: 13,
});

/**
 * Writes one after another, then takes each back: what the user sees is then what was seen before it.
 * @param see all that a user sees of the workbook
 */
export async function holdsUndoLaw(host: Host, steps: readonly Write[], see: () => unknown): Promise<void> {
  const past: { readonly before: unknown; readonly snapshot: Snapshot }[] = [];
  for (const { touches, run } of steps) {
    const before = see();
    const snapshot = await host.sheets.takeSnapshot(touches);
    expect(see()).toEqual(before);
    await run(host);
    past.push({ before, snapshot });
  }
  for (const { before, snapshot } of past.reverse()) {
    await host.sheets.restore(snapshot);
    expect(see()).toEqual(before);
  }
}
