import fc from 'fast-check';
import { isBlankCell, type Cell } from '#core';
import { readTables, writeCsv, writeXlsx } from '#files';

const risky = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  "'",
  '"',
  ',',
  ';',
  '\n',
  '_x0041_',
  '#N/A',
  '\0',
  '1',
  'ä',
  '😀',
);
/** Texts as users have them and as nobody should; the first cell of a row is never blank, so no row is cut. */
const text = fc.oneof(
  fc.string(),
  fc.array(risky, { maxLength: 6 }).map((parts) => parts.join('')),
);
const named = text.map((each) => `x${each}`);

const headers = fc.uniqueArray(
  fc.constantFrom('Name', '__proto__', 'constructor', 'a,b', 'a"b', 'x\ny', "'q"),
  {
    minLength: 2,
    maxLength: 5,
  },
);

function tableOf(cell: fc.Arbitrary<Cell>): fc.Arbitrary<{ names: string[]; rows: Cell[][] }> {
  return headers.chain((names) =>
    fc.record({
      names: fc.constant(names),
      rows: fc.array(
        fc
          .tuple(named, fc.array(cell, { minLength: names.length - 1, maxLength: names.length - 1 }))
          .map(([first, rest]): Cell[] => [first, ...rest]),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );
}

async function readBack(bytes: Uint8Array, file: string): Promise<unknown> {
  const read = await readTables(bytes, file);
  if (!read.ok) return read.problems;
  const { headers: names, rows, firstRow, rowCount } = read.value.tables[0]!;
  return { names, rows: rows.slice(firstRow, firstRow + rowCount) };
}

test('what is written as csv reads back the same', async () => {
  await fc.assert(
    fc.asyncProperty(tableOf(text), async ({ names, rows }) => {
      const bytes = new TextEncoder().encode(writeCsv([names, ...rows]));
      expect(await readBack(bytes, 'a.csv')).toEqual({ names, rows });
    }),
  );
});

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((each) => (Object.is(each, -0) ? 0 : each));
/** Days to the second between 1901 and 2099; the file keeps a little less than a double does. */
const day = fc.integer({ min: 367 * 24, max: 73_000 * 24 }).map((hours) => ({ day: hours / 24 }));

test('what is written as xlsx reads back the same', async () => {
  const cell = fc.oneof<fc.Arbitrary<Cell>[]>(text, number, fc.boolean(), day, fc.constant(null));
  await fc.assert(
    fc.asyncProperty(tableOf(cell), async ({ names, rows }) => {
      const columns = names.map((header) => ({ header }));
      const written = await writeXlsx({
        title: '',
        names: [],
        sheets: [{ name: 'S', role: 'output', columns, rows }],
      });
      const back = written.ok
        ? ((await readBack(written.value, 'a.xlsx')) as { names: string[]; rows: Cell[][] })
        : null;
      expect(back?.names).toEqual(names);
      expect(back?.rows.map((row) => row.map(near))).toEqual(rows.map((row) => row.map(near)));
    }),
  );
});

/** A text of nothing is a blank cell in an xlsx file; days are compared to the millisecond. */
function near(cell: Cell): Cell {
  if (cell === '' || cell === null) return null;
  if (typeof cell === 'object') return { day: Math.round(cell.day * 86_400_000) };
  return cell;
}

test('whatever the bytes are, the answer is a table or a problem', async () => {
  const start = fc.constantFrom(
    '',
    'PK\x03\x04',
    'PK\x05\x06',
    '\xd0\xcf\x11\xe0',
    '\xff\xfe',
    '%PDF',
    'sep=;\n',
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (first, rest) => {
      const read = await readTables(new Uint8Array([...Buffer.from(first, 'latin1'), ...rest]), 'a.xlsx');
      if (!read.ok) expect(read.problems.every((problem) => problem.message.includes('a.xlsx'))).toBe(true);
      else expect(read.value.tables[0]?.headers.every((header) => !isBlankCell(header))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
