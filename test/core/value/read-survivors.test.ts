import { fitRetention, retentionOfFit } from '../../../core/value/fit-retention';
import { readSurvivors, type SurvivorsOptions } from '../../../core/value/read-survivors';
import type { Rows } from '../../../core/values/cell';

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const column = (...cells: Rows[number]): Rows => cells.map((cell) => [cell]);

function cohortsOf(rows: Rows, options?: SurvivorsOptions): readonly (readonly number[])[] {
  const read = readSurvivors(rows, options);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value.map(({ survivors }) => survivors);
}

function problemsOf(rows: Rows, options?: SurvivorsOptions): readonly string[] {
  const read = readSurvivors(rows, options);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at?.cell ?? at?.path ?? ''}`.trim());
}

describe('survivors from a sheet', () => {
  test('one bare column is one cohort', () => {
    expect(cohortsOf(column(...highEnd))).toEqual([highEnd]);
  });

  test('header, periods and ragged ends are recognised', () => {
    const rows: Rows = [
      ['Year', 2019, 2020, 'last'],
      [0, 1000, 800, 50],
      [1, 869, '700', 40],
      [2, 743, null, 'n/a'],
    ];
    const read = readSurvivors(rows);
    expect(read.ok && read.value).toEqual([
      { name: '2019', survivors: [1000, 869, 743] },
      { name: '2020', survivors: [800, 700] },
      { name: 'last', survivors: [50, 40] },
    ]);
  });

  test('names of periods beside the cohorts are left out', () => {
    const rows: Rows = [
      ['', 'A', 'B'],
      ['start', 100.0, 50],
      ['after a year', 80, 40],
      ['after two', 70, null],
    ];
    expect(cohortsOf(rows)).toEqual([
      [100, 80, 70],
      [50, 40],
    ]);
  });

  test('shares count once it is known how many customers they stand on', () => {
    const percent = [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1];
    expect(cohortsOf(column(...percent), { customers: 1000 })).toEqual([highEnd]);
    expect(cohortsOf(column(...percent.map((each) => `${each} %`)), { customers: 1000 })).toEqual([highEnd]);
    expect(cohortsOf(column(1, 0.869, 0.743), { customers: 1000 })).toEqual([[1000, 869, 743]]);
    expect(cohortsOf(column(1, 1, 0.5), { customers: 10 })).toEqual([[10, 10, 5]]);
    expect(problemsOf(column(...percent))).toEqual(['cohort-shares A1']);
    expect(problemsOf(column(1, 0.869, 0.743))).toEqual(['cohort-shares A1']);
    expect(problemsOf(column(...highEnd), { customers: 0 })).toEqual(['customers-wrong customers']);
  });

  test('a cohort that begins with 100 is said to be read as customers', () => {
    const read = readSurvivors(column(100, 90, 85));
    expect(read.ok && read.notices.map(({ code }) => code)).toEqual(['cohort-of-100']);
  });

  test('customers are not taken for shares because a number of customers is said', () => {
    const read = readSurvivors(column(...highEnd), { customers: 500 });
    expect(read.ok && read.value[0]?.survivors).toEqual(highEnd);
    expect(read.ok && read.notices.map(({ code }) => code)).toEqual(['customers-unused']);
  });

  test('words for a blank end a column as a blank does', () => {
    for (const word of ['n/a', 'N.A.', '-', '–', '#N/A', 'none']) {
      const read = readSurvivors(column(200, 180, 50, word));
      expect(read.ok && read.value[0]?.survivors).toEqual([200, 180, 50]);
    }
  });

  test('a young cohort of period 0 alone is left out where others say more', () => {
    const read = readSurvivors([
      [200, 180, 50],
      [150, 120, null],
      [120, null, null],
    ]);
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(read.ok && read.notices.map(({ code, at }) => [code, at?.cell])).toEqual([
      ['cohort-single-left-out', 'C1'],
    ]);
  });

  test.each<[string, Rows, readonly string[]]>([
    ['a cohort that rises', column(200, 150, 160), ['cohort-rises A3']],
    ['a single period', column(200), ['cohort-single A1']],
    ['negative numbers', column(200, -5, 3), ['cohort-negative A2']],
    ['half a customer', column(200, 150.5), ['cohort-fraction A2']],
    ['nobody left', column(200, 200, 200), ['nobody-left']],
    ['everybody gone at once', column(200, 0, 0), ['nobody-stayed']],
    ['one renewal', column(200, 150), ['cohorts-short']],
    ['no customer to begin with', column(0, 0), ['cohort-zero A1']],
    [
      'an empty column',
      [
        [200, null],
        [150, null],
        [120, 'none'],
      ],
      ['cohort-empty B1'],
    ],
    ['a text inside', column(200, 'n/a', 120), ['cohort-gap A2']],
    ['a text below', column(200, 180, 'abc'), ['cohort-text A3']],
    [
      'a single period beside its number',
      [
        ['Period', 'A'],
        [0, 200],
      ],
      ['cohort-single B2'],
    ],
    ['a blank inside', column(200, null, 120), ['cohort-gap A2']],
    ['nothing at all', [], ['cohort-none']],
    ['a header alone', [['Year', 'A']], ['cohort-empty A2', 'cohort-empty B2']],
  ])('%s is refused with its cell', (_, rows, expected) => {
    expect(problemsOf(rows)).toEqual(expected);
  });

  test('all problems come at once, in words that name the cell', () => {
    const read = readSurvivors(
      [
        ['Period', 'East', 'West', 'North'],
        [0, 200, 100, null],
        [1, 210, 'lost', null],
        [2, -1, 80, null],
      ],
      { cellOf: (row, at) => `Cohorts!${'ABCD'[at]}${row + 1}` },
    );
    expect(read.ok ? [] : read.problems.map(({ at, message }) => `${at?.cell}: ${message}`)).toEqual([
      'Cohorts!C3: cohort "West" has "lost" in period 1 and numbers below it; a column of survivors ends with its last number',
      'Cohorts!D2: the column "North" holds no number of customers',
      'Cohorts!B3: cohort "East" rises from 200 to 210 in period 1; who has left does not come back, so survivors never rise',
      'Cohorts!B4: cohort "East": -1 customers in period 2; a number of customers is 0 or more',
    ]);
  });
});

describe('retention fitted to cohorts', () => {
  const fitted = (...cohorts: readonly (readonly number[])[]) => {
    const fit = fitRetention(cohorts.map((survivors, at) => ({ name: `${at}`, survivors })));
    if (!fit.ok) throw new Error(fit.problems[0]?.message);
    return fit;
  };

  test('High End, beside the constant rate', () => {
    const { value, notices } = fitted(highEnd);
    expect(notices).toEqual([]);
    // 4417 renewals of 4926 that could be.
    expect(value.constant.rate).toBeCloseTo(4417 / 4926, 12);
    expect(value.constant.logLikelihood).toBeLessThan(value.sbg.logLikelihood);
    const kept = retentionOfFit('all', value);
    expect(kept).toMatchObject({ name: 'all', method: 'sBG', accounts: 1000 });
    expect(kept.method === 'sBG' && kept.alphaError).toBeCloseTo(value.sbg.alpha.error, 12);
  });

  test('a limit, and customers that hardly differ, are said', () => {
    const codes = (survivors: readonly number[]) => fitted(survivors).notices.map(({ code }) => code);
    expect(codes([1000, 900, 700, 400, 100])).toEqual(['retention-on-limit']);
    expect(codes([1000, 800, 640, 512, 410, 328])).toEqual(['retention-hardly-differs']);
    expect(retentionOfFit('all', fitted([1000, 900, 700, 400, 100]).value)).not.toHaveProperty('alphaError');
  });

  test('what is no cohort is refused', () => {
    expect(fitRetention([{ name: 'A', survivors: [10, 10, 10] }]).ok).toBe(false);
    expect(fitRetention([]).ok).toBe(false);
  });
});
