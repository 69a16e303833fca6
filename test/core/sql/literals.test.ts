import { dialects } from '../../../core/sql/dialects';
import { edgeNumbers } from '../../sql-parity/edge-numbers';
import { startDuckdb, type MemoryDuckdb } from '../../sql-parity/memory-duckdb';
import { strangeTexts, textsWithNul } from '../../engines/strange-texts';

const duckdb = dialects.get('duckdb')!;

let engine: MemoryDuckdb;
beforeAll(async () => {
  engine = await startDuckdb();
});
afterAll(() => engine.stop());

const answersTo = async (literals: readonly string[]): Promise<readonly unknown[]> => {
  const rows = await engine.query(
    `SELECT * FROM (VALUES ${literals.map((one, at) => `(${at}, ${one})`).join(', ')}) AS given (place, value) ORDER BY place`,
  );
  return rows.map(({ value }) => value);
};

test('DuckDB has every text as it was written, quotes, backslashes, line breaks and NUL in it', async () => {
  const texts = [...strangeTexts, ...textsWithNul, `${`it's \\ "x"\n`.repeat(90_000)}end`];
  expect(await answersTo(texts.map(duckdb.text))).toEqual(texts);
});

test('DuckDB has every number as it was written, to the last digit and the sign of zero', async () => {
  const numbers = edgeNumbers.filter((one) => !Number.isNaN(one));
  expect(await answersTo(numbers.map(duckdb.number))).toEqual(numbers);
});

test('DuckDB calls a column by every name that may be one', async () => {
  const names = [...strangeTexts, 'select', 'Group', 'x'.repeat(1024)].filter((name) => name !== '');
  const unlike = new Map(names.map((name) => [name.toLowerCase(), name]));
  const [row = {}] = await engine.query(
    `SELECT ${[...unlike.values()].map((name, at) => `${at} AS ${duckdb.identifier(name)}`).join(', ')}`,
  );
  expect(Object.keys(row)).toEqual([...unlike.values()]);
});

test.each([...dialects.values()])(
  '$label: a literal is one line, and nothing in it ends it or names a variable',
  (dialect) => {
    for (const text of [...strangeTexts, ...textsWithNul]) {
      const literal = dialect.text(text);
      expect(literal).not.toMatch(/[\n\r]/);
      if (dialect.name === 'spark') expect(literal).not.toContain('${');
      if (dialect.name === 'snowflake') expect(literal).not.toMatch(/&|<%/);
    }
  },
);

test('Spark, which reads the rest of a literal again for each backslash, has a long text in pieces', () => {
  const spark = dialects.get('spark')!;
  expect(spark.text("it's \\ ".repeat(100))).toMatch(/^'[^]*'$/);
  const literal = spark.text(`${'😀'.repeat(999)}it's ${'x'.repeat(1500)}`);
  expect(literal).toBe(`concat('${'😀'.repeat(999)}i', 't\\'s ${'x'.repeat(996)}', '${'x'.repeat(504)}')`);
});

test.each([...dialects.values()])(
  '$label: the digits of a number are those that read back as it',
  (dialect) => {
    for (const number of edgeNumbers.filter((one) => !Number.isNaN(one))) {
      const [digits = ''] = /-?[0-9][0-9.]*(?:e-?[0-9]+)?/.exec(dialect.number(number)) ?? [];
      expect(Number(digits)).toBe(number);
    }
  },
);
