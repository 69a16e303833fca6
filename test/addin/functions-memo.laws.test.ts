import fc from 'fast-check';
import { createMemo, type MemoBounds } from '../../addin/functions/memo';
import { excelCell } from '../../addin/functions/excel-cell';

const cell = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, 1, '1', 'a', true, 'true', '#N/A', { code: '#N/A' }),
  fc.constantFrom<unknown>({ type: 'Double', basicValue: 1 }, { type: 'String', basicValue: 'a' }, 'null'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);
const block = fc.tuple(fc.nat(4), fc.nat(3)).chain(([rows, columns]) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const call = fc.tuple(fc.constantFrom('SEGMENT', 'TIER'), fc.array(fc.oneof(block, cell), { maxLength: 4 }));
const bounds: fc.Arbitrary<MemoBounds> = fc.record({
  entries: fc.integer({ min: 1, max: 4 }),
  cells: fc.integer({ min: 1, max: 40 }),
});

/** What the function would see of a call, as a text: equal for two calls only if their answers are. */
const meaning = (name: string, args: readonly unknown[]): string =>
  JSON.stringify([
    name,
    args.map((value) =>
      Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(excelCell)) : [excelCell(value)],
    ),
  ]);

test('an answer that is recalled is the answer to these very cells', () => {
  fc.assert(
    fc.property(fc.array(call, { maxLength: 20 }), bounds, (calls, most) => {
      const memo = createMemo<string>(most);
      for (const [name, args] of calls) {
        const recalled = memo.recall(name, args);
        if (recalled !== undefined) expect(recalled).toBe(meaning(name, args));
        else memo.keep(name, args, meaning(name, args), 1);
      }
    }),
  );
});

test('a table that differs in one cell is another table', () => {
  fc.assert(
    fc.property(
      fc.nat(399),
      fc.nat(4),
      fc.oneof(fc.integer({ min: 1 }), fc.string({ minLength: 1 })),
      (row, column, put) => {
        const table = Array.from({ length: 400 }, () => Array.from({ length: 5 }, (): unknown => 0));
        const other = table.map((each) => each.slice());
        other[row]![column] = put;
        const memo = createMemo<string>();
        memo.keep('SEGMENT', [table], 'first', 1);
        expect(memo.recall('SEGMENT', [other])).toBeUndefined();
        expect(memo.recall('SEGMENT', [table.map((each) => each.slice())])).toBe('first');
      },
    ),
  );
});

test('the call just kept is recalled, if it fits at all', () => {
  fc.assert(
    fc.property(call, bounds, ([name, args], most) => {
      const memo = createMemo<string>(most);
      memo.keep(name, args, 'answer', 1);
      const cells = args.reduce<number>(
        (sum, value) =>
          sum + (Array.isArray(value) ? value.length * ((value as unknown[][])[0]?.length ?? 0) : 1),
        1,
      );
      expect(memo.recall(name, structuredClone(args))).toBe(cells <= most.cells ? 'answer' : undefined);
    }),
  );
});

test('what was not used longest is forgotten first, by number and by cells', () => {
  const memo = createMemo<string>({ entries: 2, cells: 100 });
  memo.keep('TIER', [1], 'one', 1);
  memo.keep('TIER', [2], 'two', 1);
  expect(memo.recall('TIER', [1])).toBe('one');
  memo.keep('TIER', [3], 'three', 1);
  expect([1, 2, 3].map((value) => memo.recall('TIER', [value]))).toEqual(['one', undefined, 'three']);
  memo.keep('TIER', [4], 'four', 98);
  expect([1, 3, 4].map((value) => memo.recall('TIER', [value]))).toEqual([undefined, undefined, 'four']);
});
