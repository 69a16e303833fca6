import { fold } from '../../../core/expr/fold';
import { duckdb } from '../../../core/sql/dialects/duckdb';
import { startDuckdb } from '../../sql-parity/memory-duckdb';

/** Capitals that came with Unicode 16 and 17, as ranges: an engine knows their small letters or not. */
const newCapitals: readonly (readonly [number, number])[] = [
  [0x1c89, 0x1c89],
  [0xa7cb, 0xa7dc],
  [0x10d50, 0x10d65],
  [0x16ea0, 0x16eb8],
];

/** No letter beyond has a case or is composed, but for signs that stand for others. */
const lastLetter = 0x1ffff;

test.each([
  ['ΟΔΟΣ', 'οδοσ'],
  ['οδος', 'οδοσ'],
  ['Σ', 'σ'],
  ['İSTANBUL', 'i̇stanbul'],
  ['E\u0301cole', 'école'],
  ['\u00a0New\u2003\u2029York\ufeff', 'new york'],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('to compose after small letters are written is enough: composing before as well changes no letter, with no accent', () => {
  const accents = ['', '\u0301', '\u0307', '\u0323\u0307', '\u0345', '\u030a', '\u0331'];
  const unlike: string[] = [];
  for (let code = 1; code <= lastLetter; code += 1) {
    const letter = String.fromCodePoint(code);
    // Only letters that have a case or are composed can differ.
    if (code > 127 && letter.toLowerCase() === letter && letter.normalize('NFD') === letter) continue;
    for (const accent of accents) {
      const parted = `x${letter}${accent}`.normalize('NFD');
      const composed = parted.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
      if (fold(parted) !== composed.replace(/\s+/g, ' ').trim()) unlike.push(parted);
    }
  }
  expect(unlike).toEqual([]);
});

test('DuckDB folds every letter between two others as `fold` does, but for capitals newer than its own Unicode', async () => {
  const engine = await startDuckdb();
  const rows = await engine.query(
    `SELECT code, ${duckdb.fold("concat('x', chr(code), 'x')")} AS folded
    FROM (SELECT CAST(range AS INTEGER) FROM range(1, ${lastLetter + 1})) AS codes (code)
    WHERE code NOT BETWEEN 55296 AND 57343`,
  );
  engine.stop();
  const unlike = rows.flatMap(({ code, folded }) =>
    fold(`x${String.fromCodePoint(Number(code))}x`) === folded ? [] : [Number(code)],
  );
  expect(rows.length).toBe(lastLetter - 2048);
  expect(unlike.filter((code) => !newCapitals.some(([from, to]) => from <= code && code <= to))).toEqual([]);
});

// docs/differences.md, Warehouses: its `nfc_normalize` takes NUL for the end. Where that is mended, the line there goes.
test.each([
  ['a\0b', 'a\0b'],
  ['é\0b', 'é'],
])(
  'DuckDB compares a text with NUL whole where it is ASCII, else as far as the NUL: %j',
  async (text, compared) => {
    const engine = await startDuckdb();
    const [row] = await engine.query(
      `SELECT ${duckdb.fold('said')} AS folded FROM (SELECT ${duckdb.text(text)} AS said)`,
    );
    engine.stop();
    expect(row).toEqual({ folded: compared });
    expect(fold(text)).toBe(text);
  },
);
