import fc from 'fast-check';
import { readTables, writeCsv } from '#files';
import type { Model } from '../../../core/model/model';
import { readModel } from '../../../core/model/read-model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { parts } from '../../../core/model/sheet/parts';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import type { Cell, Rows } from '../../../core/values/cell';
import { problemText, type Result } from '../../../core/values/problem';
import { checkedModel } from './arbitrary-model';

const partNames = parts.map(({ name }) => name);

/** The value, or the problems as they would be shown. */
const told = (result: Result<Model>): unknown =>
  result.ok ? result.value : result.problems.map(problemText);

test('the random models have every part', () => {
  const seen = new Set(
    fc
      .sample(checkedModel, { numRuns: 200, seed: 1 })
      .flatMap((model) => writeModelSheet(model).map(([part]) => part)),
  );
  expect(partNames.filter((part) => !seen.has(part))).toEqual([]);
});

test('model to sheet to model is the identity', () => {
  fc.assert(
    fc.property(checkedModel, (model) => {
      expect(told(readModelSheet(writeModelSheet(model)))).toEqual(model);
    }),
    { numRuns: 100 },
  );
});

test('model to JSON to model is the identity', () => {
  fc.assert(
    fc.property(checkedModel, (model) => {
      expect(told(readModel(JSON.parse(JSON.stringify(model))))).toEqual(model);
    }),
    { numRuns: 70 },
  );
});

test('a sheet as we write it comes back as the same cells', () => {
  fc.assert(
    fc.property(checkedModel, (model) => {
      const sheet = writeModelSheet(model);
      const read = readModelSheet(sheet);
      expect(read.ok && writeModelSheet(read.value)).toEqual(sheet);
    }),
  );
});

test('through a csv file, where every cell is text, the model is the same', async () => {
  await fc.assert(
    fc.asyncProperty(checkedModel, async (model) => {
      const csv = writeCsv(writeModelSheet(model));
      // A file is UTF-8, which has no lone surrogates.
      fc.pre(new TextDecoder().decode(new TextEncoder().encode(csv)) === csv);
      const file = await readTables(new TextEncoder().encode(csv), 'model.csv');
      const table = file.ok ? file.value.tables[0] : undefined;
      const rows = [table?.headers ?? [], ...(table?.rows.slice(table.firstRow) ?? [])];
      expect(told(readModelSheet(rows))).toEqual(model);
    }),
  );
});

/** Takes rows by turns from each part, keeping the order within a part. */
function mixed(rows: Rows, turns: readonly number[]): Rows {
  const parts = [...new Set(rows.map((row) => row[0]))].map((part) => rows.filter((row) => row[0] === part));
  const taken: (readonly Cell[])[] = [];
  for (let turn = 0; parts.some((part) => part.length > 0); turn++) {
    const open = parts.filter((part) => part.length > 0);
    taken.push(open[(turns[turn % turns.length] ?? 0) % open.length]!.shift()!);
  }
  return taken;
}

/** Leaves the name out where the row above, of the same part, has it. */
const unnamed = (rows: Rows): Rows =>
  rows.map((row, at) => {
    const above = rows[at - 1];
    const again = above?.[0] === row[0] && above?.[1] === row[1] && row[2] === null && row[3] !== 'otherwise';
    const continues = again && row[0] !== 'setting' && row[0] !== 'merge' && row[6] === null;
    return continues ? [row[0]!, null, ...row.slice(2)] : row;
  });

describe('the same model whatever a sheet looks like', () => {
  const cases: readonly (readonly [string, (sheet: Rows, turns: readonly number[]) => Rows])[] = [
    ['without its header', ([, ...rows]) => rows],
    ['with its parts in another order', ([header, ...rows], turns) => [header!, ...mixed(rows, turns)]],
    ['with names left out after the first row', ([header, ...rows]) => [header!, ...unnamed(rows)]],
    [
      'with blank rows between',
      (sheet, turns) =>
        sheet.flatMap((row, at) => (turns[at % turns.length]! % 3 === 1 ? [row, [null, ' ', '']] : [row])),
    ],
    [
      'with its columns in another order, among columns of the user',
      (sheet) => sheet.map((row, at) => [at === 0 ? 'mine' : 'x', ...[...row].reverse(), at === 0 ? '' : at]),
    ],
    [
      'with words in capitals',
      (sheet) =>
        sheet.map((row, at) =>
          row.map((cell, column) =>
            (column === 0 || column === 3) && typeof cell === 'string' && at >= 0 ? cell.toUpperCase() : cell,
          ),
        ),
    ],
    [
      'with short rows',
      (sheet) =>
        sheet.map((row) =>
          row.slice(
            0,
            row.reduce<number>((end, cell, at) => (cell === null ? end : at + 1), 0),
          ),
        ),
    ],
  ];
  test.each(cases)('%s', (_, change) => {
    fc.assert(
      fc.property(checkedModel, fc.array(fc.nat(11), { minLength: 1, maxLength: 20 }), (model, turns) => {
        expect(told(readModelSheet(change(writeModelSheet(model), turns)))).toEqual(model);
      }),
    );
  });
});
