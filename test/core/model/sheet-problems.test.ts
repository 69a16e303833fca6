import { exampleModel } from '../../../core/functions/example-accounts';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import type { Cell, Rows } from '../../../core/values/cell';
import { problemText } from '../../../core/values/problem';

const columns = 'part item field test value points region note'.split(' ');

/** The example sheet with single cells replaced: `E3` is a place as the sheet shows it. */
function withCells(cells: Readonly<Record<string, Cell>>): Rows {
  const rows = exampleModel.map((row) => [...row]);
  for (const [place, cell] of Object.entries(cells)) {
    const row = Number(place.slice(1)) - 1;
    while (rows.length <= row) rows.push(columns.map(() => null));
    rows[row]![place.charCodeAt(0) - 65] = cell;
  }
  return rows;
}

/** More rows below the example, from row 30 on. */
const withRows = (...rows: readonly (readonly Cell[])[]): Rows => [...exampleModel, ...rows];

/** The codes and cells of what a sheet is refused for. */
function told(rows: Rows): string[] {
  const read = readModelSheet(rows);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at?.cell}`);
}

const n = null;

// The example: settings 2-4, fields 5-10, exclusion 11, layers 12-14, Size 15-18, Industry 19-22, grades 23-25,
// region 26, segments 27-28, rest 29.
const cases: readonly (readonly [string, Rows, readonly string[]])[] = [
  ['an unknown part', withCells({ A5: 'feilds' }), ['unknown-part Model!A5']],
  [
    'a reserved part',
    withRows(['scenario', 'Base', n, 'model', 'Scenario Base']),
    ['reserved-part Model!A30'],
  ],
  ['a row without an item', withRows(['merge', n, n, 'into', 'SMB']), ['item-missing Model!B30']],
  ['a header that lacks a column', withCells({ E1: 'amount' }), ['model-header Model!A1']],
  [
    'a header with a column twice',
    withCells({ H1: 'value' }),
    ['model-header-twice Model!H1', 'model-header Model!A1'],
  ],
  ['no rows', [columns], ['model-empty undefined']],
  ['an unknown setting', withCells({ B2: 'nmae' }), ['unknown-setting Model!B2']],
  ['a setting twice', withRows(['setting', 'name', n, n, 'Other']), ['setting-twice Model!B30']],
  ['an unknown field in a setting', withCells({ E3: 'turnover' }), ['setting-field Model!E3']],
  ['a text field as a setting', withCells({ E4: 'industry' }), ['setting-field Model!E4']],
  ['a seed that is no number', withRows(['setting', 'seed', n, n, 'dice']), ['not-a-number Model!E30']],
  [
    'a fiscal year that begins in no month',
    withRows(['setting', 'fiscal year', n, n, 13]),
    ['not-a-month Model!E30'],
  ],
  [
    'a threshold of duplicates that is no probability',
    withRows(['setting', 'duplicates threshold', n, n, 80]),
    ['duplicates-threshold Model!E30'],
  ],
  ['a seed with decimals', withRows(['setting', 'seed', n, n, 1.5]), ['seed-wrong Model!E30']],
  [
    'a currency that is none',
    withRows(['setting', 'currency', n, n, 'dollars']),
    ['currency-wrong Model!E30'],
  ],
  ['an as-of day that is none', withRows(['setting', 'as of', n, n, 'yesterday']), ['not-a-day Model!E30']],
  [
    'a day that the calendar lacks',
    withRows(['setting', 'as of', n, n, '2026-02-30']),
    ['not-a-day Model!E30'],
  ],
  ['a newer version', withRows(['setting', 'version', n, n, 7], ['whatever']), ['newer-model Model!E30']],
  ['a version that never was', withRows(['setting', 'version', n, n, 0.5]), ['no-version Model!E30']],
  ['an unknown kind of field', withCells({ D7: 'digits' }), ['not-one-of Model!D7']],
  ['an unknown source', withCells({ E7: 'hearsay' }), ['not-one-of Model!E7']],
  [
    'a field twice, together',
    withRows(['field', 'type', 'Sort', 'category', 'website']),
    ['field-twice Model!B30'],
  ],
  ['a field twice, apart', withRows(['field', 'id', 'Key', 'id', 'provider']), ['field-twice Model!B30']],
  [
    'a header twice',
    withRows(['field', 'size', ' employees', 'number', 'provider']),
    ['header-twice Model!C30'],
  ],
  ['a field without a header', withCells({ C9: n }), ['header-missing Model!C9']],
  [
    'a field named as a result',
    withCells({ B9: 'score' }),
    ['name-taken Model!B9', 'unknown-field Model!C13', 'unknown-field Model!C26'],
  ],
  ['a unit of zero', withRows(['field', 'type', n, 'unit', 0]), ['unit-wrong Model!E30']],
  [
    'an unknown property of a field',
    withRows(['field', 'type', n, 'colour', 'red']),
    ['not-one-of Model!D30'],
  ],
  [
    'a date order that is none',
    withRows(['field', 'type', n, 'date order', 'ydm']),
    ['not-one-of Model!E30'],
  ],
  [
    'a formula with a slip',
    withRows(['compute', 'ratio', n, 'formula', 'revenue / (employees']),
    ['formula-unfinished Model!E30'],
  ],
  [
    'a formula over a text',
    withRows(['compute', 'ratio', n, 'formula', 'industry * 2']),
    ['formula-field Model!E30'],
  ],
  [
    'a formula over itself',
    withRows(['compute', 'ratio', n, 'formula', 'ratio + 1']),
    ['formula-field Model!E30'],
  ],
  [
    'formulas in a circle',
    withRows(['compute', 'one', n, 'formula', 'two + 1'], ['compute', 'two', n, 'formula', 'one + 1']),
    ['formula-field Model!E30'],
  ],
  [
    'a computed field without its word',
    withRows(['compute', 'ratio', n, '=', 'revenue']),
    ['compute-test Model!D30'],
  ],
  ['an unknown field in a condition', withCells({ C11: 'sort' }), ['unknown-field Model!C11']],
  ['an unknown test', withCells({ D13: 'one of' }), ['unknown-test Model!D13']],
  [
    'a test that does not fit the kind',
    withCells({ D11: 'at least' }),
    ['not-a-number Model!E11', 'test-misfit Model!D11'],
  ],
  ['a number in words', withCells({ E14: 'two thousand' }), ['not-a-number Model!E14']],
  ['a letter in a line', withCells({ E27: '1O00' }), ['not-a-number Model!E27']],
  ['a value that is missing', withCells({ E27: n }), ['number-missing Model!E27']],
  ['texts that are missing', withCells({ E13: n }), ['texts-missing Model!E13']],
  [
    'a range that runs backwards',
    withCells({ D27: 'between', E27: '200..50' }),
    ['range-backwards Model!E27'],
  ],
  ['a range without an end', withCells({ D27: 'between', E27: '200..' }), ['no-range Model!E27']],
  ['a letter in a list of numbers', withCells({ D27: 'in', E27: '1; 2; x' }), ['not-a-number Model!E27']],
  ['a result that is not there yet', withCells({ C13: 'segment' }), ['unknown-field Model!C13']],
  ['a cell without a meaning', withCells({ F13: 0.5 }), ['cell-without-meaning Model!F13']],
  ['a value where none is asked', withCells({ D13: 'is known' }), ['cell-without-meaning Model!E13']],
  ['regions of a layer', withCells({ G13: 'DACH' }), ['cell-without-meaning Model!G13']],
  ['regions of an exclusion', withCells({ G11: 'DACH' }), ['cell-without-meaning Model!G11']],
  [
    'always beside a condition',
    withRows(['segment', 'A', n, 'always'], ['segment', 'A', 'type', 'is', 'x']),
    ['stands-alone Model!D30'],
  ],
  [
    'or with nothing after it',
    withRows(['exclude', 'A', 'type', 'is', 'x'], ['exclude', 'A', n, 'or']),
    ['or-empty Model!D31'],
  ],
  [
    'or with nothing before it',
    withRows(['exclude', 'A', n, 'or'], ['exclude', 'A', 'type', 'is', 'x']),
    ['or-empty Model!D30'],
  ],
  [
    'an exclusion twice',
    withRows(['exclude', 'A', 'type', 'is', 'x'], ['exclude', 'competitor', 'type', 'is', 'y']),
    ['rule-twice Model!B31'],
  ],
  ['an unknown layer', withCells({ B14: 'SUM' }), ['unknown-layer Model!B14']],
  ['a layer twice', withRows(['layer', 'TAM', n, 'always']), ['layer-twice Model!B30']],
  ['an unknown kind of criterion', withCells({ D15: 'steps' }), ['unknown-criterion-kind Model!D15']],
  ['an unknown field in a criterion', withCells({ C15: 'staff' }), ['criterion-field Model!C15']],
  [
    'a criterion that asks a text for its number',
    withCells({ C15: 'industry' }),
    ['criterion-field-kind Model!C15'],
  ],
  ['a criterion that asks for what it decides', withCells({ C19: 'grade' }), ['criterion-field Model!C19']],
  ['a blank policy that is none', withCells({ E15: 'ignore' }), ['unknown-blank-policy Model!E15']],
  ['a weight that is missing', withCells({ D16: 'from', F16: 0.1 }), ['weight-missing Model!B15']],
  [
    'a weight twice',
    [...exampleModel.slice(0, 22), ['criterion', 'Industry', n, 'weight', 5], ...exampleModel.slice(22)],
    ['weight-twice Model!D23'],
  ],
  ['a negative weight', withCells({ E16: -1 }), ['criterion-weight Model!E16']],
  ['weights that sum to zero', withCells({ E16: 0, E20: 0 }), ['weights-zero Model!E16']],
  ['points above 1', withCells({ F17: 1.5 }), ['points-range Model!F17']],
  ['points in words', withCells({ F17: 'half' }), ['not-a-number Model!F17']],
  ['points that are missing', withCells({ F17: n }), ['points-missing Model!F17']],
  ['an edge twice', withCells({ E18: 50 }), ['line-twice Model!E18']],
  [
    'a criterion twice',
    withRows(
      ['criterion', 'size', 'revenue', 'bands'],
      ['criterion', n, n, 'weight', 1],
      ['criterion', n, n, 'from', 1, 1],
    ),
    ['criterion-twice Model!B30'],
  ],
  [
    'recency without an as-of day',
    withRows(
      ['field', 'founded', 'Founded', 'date', 'website'],
      ['criterion', 'Age', 'founded', 'recency'],
      ['criterion', n, n, 'weight', 1],
      ['criterion', n, n, 'within days', 30, 1],
    ),
    ['as-of-missing Model!D31'],
  ],
  ['a grade twice', withRows(['grade', 'a', n, 'at least', 99]), ['grade-twice Model!B30']],
  ['two grades from one score', withCells({ E24: 85 }), ['grade-twice Model!E24']],
  ['a grade above 100', withCells({ E23: 850 }), ['grade-range Model!E23']],
  ['the grade of excluded accounts', withCells({ B25: 'x' }), ['grade-taken Model!B25']],
  ['a grade with another test', withCells({ D23: 'below' }), ['grade-test Model!D23']],
  ['an unknown region', withCells({ G27: 'Mars' }), ['unknown-region Model!G27']],
  [
    'a segment that contradicts itself',
    withRows(['segment', 'Odd', 'employees', 'at least', 50], ['segment', n, 'employees', 'at most', 40]),
    ['never-matches Model!B30'],
  ],
  [
    'a segment that comes too late',
    withRows(['segment', 'Late', 'employees', 'at least', 5000]),
    ['already-taken Model!B30'],
  ],
  [
    'a segment twice',
    withRows(['segment', 'enterprise', 'industry', 'is', 'x']),
    ['segment-twice Model!B30'],
  ],
  ['a segment called Unknown', withCells({ B27: 'unknown' }), ['name-reserved Model!B27']],
  ['two rest segments', withRows(['segment', 'Others', n, 'otherwise']), ['two-rest-segments Model!B30']],
  [
    'a merge of an unknown segment',
    withRows(['merge', 'Micro', n, 'into', 'SMB']),
    ['unknown-segment Model!B30'],
  ],
  [
    'a merge into an unknown segment',
    withRows(['merge', 'SMB', n, 'into', 'Micro']),
    ['unknown-segment Model!E30'],
  ],
  ['a merge into itself', withRows(['merge', 'SMB', n, 'into', 'smb']), ['merge-self Model!E30']],
  [
    'merges in a circle',
    withRows(['merge', 'SMB', n, 'into', 'Enterprise'], ['merge', 'Enterprise', n, 'into', 'SMB']),
    ['merge-circle Model!E30'],
  ],
  [
    'an unknown guardrail',
    withRows(['guardrail', 'top segmnt', n, 'threshold', 0.3]),
    ['unknown-guardrail Model!B30'],
  ],
  [
    'a guardrail twice',
    withRows(['guardrail', 'overlap', n, 'threshold', 0.3], ['guardrail', 'overlap', n, 'threshold', 0.2]),
    ['guardrail-twice Model!B31'],
  ],
  [
    'a threshold below zero',
    withRows(['guardrail', 'overlap', n, 'threshold', -0.3]),
    ['threshold-range Model!E30'],
  ],
  [
    'a threshold in words',
    withRows(['guardrail', 'overlap', n, 'threshold', 'some']),
    ['not-a-number Model!E30'],
  ],
];

describe('each mistake is told once, in its cell', () => {
  test.each(cases)('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

test('ten mistakes are told at once, each in its own cell', () => {
  const rows = withCells({
    E3: 'turnover',
    E7: 'hearsay',
    C11: 'sort',
    D13: 'one of',
    E14: 'two thousand',
    E16: -1,
    F17: 1.5,
    E23: 850,
    G27: 'Mars',
    A29: 'segmnt',
  });
  const read = readModelSheet(rows);
  const cells = read.ok ? [] : read.problems.map(({ at }) => at?.cell);
  const expected = ['E3', 'E7', 'C11', 'D13', 'E14', 'E16', 'F17', 'E23', 'G27', 'A29'].map(
    (cell) => `Model!${cell}`,
  );
  expect([...cells].sort()).toEqual(expected.sort());
});

test('a problem names the sheet and the place where the block stands', () => {
  const read = readModelSheet(withCells({ E14: 'two thousand' }), {
    sheet: "Ann's model",
    row: 5,
    column: 27,
  });
  expect(read.ok ? [] : read.problems.map(problemText)).toEqual([
    `'Ann''s model'!AE18: "two thousand" is not a number`,
  ]);
});

test('a first row that only holds the word part is no header', () => {
  const read = readModelSheet([
    ['setting', 'name', null, null, 'Part', null, null, 'part'],
    ...exampleModel.slice(2),
  ]);
  expect(read).toMatchObject({ ok: true, value: { name: 'Part' } });
});
