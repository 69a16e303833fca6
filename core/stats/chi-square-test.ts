import { chiSquareTail } from './chi-square-tail';

/** What Pearson's test found in a table of counts. */
export interface ChiSquareTest {
  readonly statistic: number;
  /** Degrees of freedom: (rows − 1)·(columns − 1), empty rows and columns left out. */
  readonly degrees: number;
  readonly p: number;
  /** The smallest expected count: below 5 the test is a poor approximation. */
  readonly leastExpected: number;
  /** Cramér's V, √(statistic ÷ (n·(the lesser of rows and columns − 1))): 0 no connection, 1 one decides the other. */
  readonly strength: number;
}

/**
 * Whether the rows of a table of counts are made up alike (groups × won and lost): Pearson's chi-square,
 * Σ (seen − expected)² ÷ expected with expected = row total·column total ÷ n, no continuity correction.
 * Source: Pearson (1900); Cramér (1946), Mathematical Methods of Statistics, section 21.9, for V.
 *
 * @param counts rows of counts, 0 or more, all rows equally long
 * @returns all NaN where fewer than two rows or two columns hold anything
 */
export function chiSquareTest(counts: readonly (readonly number[])[]): ChiSquareTest {
  const rows = counts.filter((row) => row.some((count) => count !== 0));
  const rowTotals = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnTotals = (rows[0] ?? []).map((_, at) =>
    rows.reduce((sum, row) => sum + (row[at] as number), 0),
  );
  const columns = columnTotals.filter((total) => total !== 0).length;
  if (rows.length < 2 || columns < 2) {
    return { statistic: NaN, degrees: NaN, p: NaN, leastExpected: NaN, strength: NaN };
  }
  const all = rowTotals.reduce((sum, total) => sum + total, 0);
  let statistic = 0;
  let leastExpected = Infinity;
  rows.forEach((row, at) => {
    row.forEach((count, column) => {
      const expected = (rowTotals[at] as number) * ((columnTotals[column] as number) / all);
      if (expected === 0) return;
      statistic += (count - expected) ** 2 / expected;
      leastExpected = Math.min(leastExpected, expected);
    });
  });
  const degrees = (rows.length - 1) * (columns - 1);
  const strength = Math.sqrt(statistic / (all * (Math.min(rows.length, columns) - 1)));
  return { statistic, degrees, p: chiSquareTail(statistic, degrees), leastExpected, strength };
}
