import fc from 'fast-check';
import { makeAccounts } from '../../../bench/make-accounts';
import { randomModels } from '../../../bench/random-models';
import { makeWorthAccounts, worthModel } from '../../../bench/worth-model';
import type { FieldMapping } from '../../../core/accounts/field';
import { columnUnder } from '../../../core/accounts/column-under';
import type { Model } from '../../../core/model/model';
import { columnOf, run, standardColumnsOf } from '../../../core/model/run';
import { cellsReadOtherwise } from '../../../core/native-formulas/cells-unlike';
import { nativeFormulas, type NativeFormulas } from '../../../core/native-formulas/native-formulas';
import { accountRows } from '../../../core/values/account-rows';
import { cellAt, type Table } from '../../../core/values/table';
import type { Cell, WrittenCell } from '../../../core/values/cell';
import { plainColumn } from '../frame-of';
import { accountsOf } from '../model/arbitrary-accounts';
import { checkedModel } from '../model/arbitrary-model';

/** A model, its accounts, and both as one sheet of values and formulas. */
export interface NativeCase {
  readonly name: string;
  readonly model: Model;
  readonly table: Table;
  readonly native: NativeFormulas;
  /** A header row and the accounts, the formulas behind their cells. */
  readonly sheet: readonly (readonly WrittenCell[])[];
}

function isPlain(mapping: FieldMapping, cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell) && Math.abs(cell) < 1e15;
  const table: Table = { headers: [mapping.header], rows: [[cell]], firstRow: 0, rowCount: 1 };
  return (
    cellsReadOtherwise(table, mapping) === null && !(typeof cell === 'string' && /[\u0000-\u001f]/.test(cell))
  );
}

/** The accounts without the cells that formulas would read otherwise, which are refused. */
function plainTable(table: Table, model: Model): Table {
  const mappings = table.headers.map((_, at) =>
    model.fields.find(({ header }) => columnUnder(table, header) === at),
  );
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    table.headers.map((_header, column): Cell => {
      const cell = cellAt(table, row, column);
      const mapping = mappings[column];
      return mapping && !isPlain(mapping, cell) ? null : cell;
    }),
  );
  return { headers: table.headers, rows, firstRow: 0, rowCount: rows.length };
}

export function nativeCase(name: string, model: Model, accounts: Table): NativeCase {
  const table = plainTable(accounts, model);
  const place = { accounts: 0, formulas: table.headers.length };
  const native = nativeFormulas(table, model, place, { asked: standardColumnsOf(model) });
  const header = [...table.headers, ...native.columns.map((column) => column.name)];
  const rows = table.rows.map((row, at) => [
    ...row,
    ...native.columns.map(({ formula }) => ({ formula: formula(at + 2) })),
  ]);
  return { name, model, table, native, sheet: [header, ...rows] };
}

/** The workbench's engine takes a formula's text that reads as a number for one, so that rules would not find such a region. */
const hasNumberedRegion = ({ regions }: Model): boolean =>
  regions.some(({ name }) => Number.isFinite(Number(name)));

/** Models of a user's kind over the bench's accounts, the bench's model of worth, and models of every oddity. */
export function nativeCases(usual: number, odd: number, accounts: number): NativeCase[] {
  const random = randomModels(usual, 26).map((model, at) =>
    nativeCase(`usual ${at}`, model, makeAccounts(accounts, at + 1)),
  );
  const worth = nativeCase('worth', worthModel(), makeWorthAccounts(accounts, 5));
  const strange = fc
    .sample(
      checkedModel
        .filter((model) => !hasNumberedRegion(model))
        .chain((model) => fc.tuple(fc.constant(model), accountsOf(model))),
      { numRuns: odd, seed: 26 },
    )
    .map(([model, rows], at) => nativeCase(`odd ${at}`, model, accountRows(rows).table));
  return [...random, worth, ...strange];
}

const nearly = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

const asText = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));

/** Whether a sheet's cell is what a run gives. A region that a field tells keeps the spelling of its own row. */
function isSame(expected: unknown, found: unknown, name: string): boolean {
  if (expected === null) return found === '' || found === null || found === undefined;
  if (typeof expected === 'number') return nearly(expected, Number(found)) && asText(found) !== '';
  const [one, other] = [asText(expected), asText(found)];
  // A formula's text that reads as a number is one to the workbench's engine.
  if (typeof found === 'number') return Number(one) === found;
  return name === 'region' ? one.toLowerCase() === other.toLowerCase() : one === other;
}

/**
 * The cells in which a sheet and a run differ, as sentences.
 * @param cellOf - what the spreadsheet shows at a row of the sheet and a column, both from 0
 */
export function differences(
  { name, model, table, native }: NativeCase,
  cellOf: (row: number, column: number) => unknown,
): string[] {
  const done = run(table, model, { wanted: standardColumnsOf(model) });
  if (!done.ok) throw new Error(done.problems[0]?.message);
  const { frame } = done.value;
  return native.columns.flatMap((column, at) => {
    if (column.role !== 'asked') return [];
    const expected = plainColumn(columnOf(frame, column.name));
    return expected.flatMap((value, row) => {
      const found = cellOf(row + 1, table.headers.length + at);
      if (isSame(value, found, column.name)) return [];
      return [
        `${name}, ${column.name}, row ${row}: ${asText(value)}, not ${asText(found)}: ${column.formula(row + 2)}`,
      ];
    });
  });
}
