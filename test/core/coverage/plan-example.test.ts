import { readFileSync } from 'node:fs';
import { callFunction } from '../../../core/functions/call-function';
import { exampleMarket } from '../../../core/functions/example-headcount';
import { examplePlanModel, examplePlanReps } from '../../../core/functions/example-plan';
import { numberText } from '../../../core/values/number-text';
import { valueOf } from '../evidence/taught';

/** The tables of the plan by hand, with their header, as they stand in the page. */
const [, section = ''] = readFileSync('docs/coverage.md', 'utf8').split('### A coverage plan by hand');
const tables = section
  .split('\n## ')[0]!
  .split('\n\n')
  .filter((block) => block.startsWith('|'))
  .map((block) =>
    block
      .split('\n')
      .filter((line) => !/^\|[ |-]+$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
const [repTable = [], monthTable = [], cellTable = []] = tables;

const planned = (view: string) =>
  valueOf(callFunction('COVERAGE_PLAN', [exampleMarket(), examplePlanModel(), examplePlanReps(), view]));

/** Cells of our table as the page writes them, by the headers that it has of it. */
function written(view: string, headers: readonly string[], wanted: (row: readonly unknown[]) => boolean) {
  const [header = [], ...rows] = planned(view);
  const places = headers.map((name) => header.indexOf(name));
  return rows.filter(wanted).map((row) =>
    places.map((place) => {
      const cell = row[place];
      return typeof cell === 'number' ? numberText(cell) : String(cell);
    }),
  );
}

const plain = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.replace(/(\.\d)0$/, '$1')));

test('the reps of the page are those of the example', () => {
  const lower = examplePlanReps().map((row) => row.map((cell) => String(cell ?? '')));
  expect(repTable.slice(1)).toEqual(
    lower
      .slice(1)
      .map(([name, role, segment, region, start, end, ramp, attainment]) => [
        ...[name, role, segment, region, start, end, ramp, attainment],
      ]),
  );
});

test('each cell of the page is what the function gives', () => {
  const [header = [], ...rows] = cellTable;
  expect(rows).toHaveLength(12);
  expect(written('cells', header, (row) => row[2] !== 'All roles')).toEqual(rows);
});

test('each month of the page is what the function gives', () => {
  const [header = [], ...rows] = monthTable;
  const named = ['month', 'capacity', 'cost', 'target', 'gap'];
  const ofPage = rows.map((row) => named.map((name) => row[header.indexOf(name)]!));
  expect(rows).toHaveLength(13);
  expect(written('months', named, () => true)).toEqual(plain(ofPage));
});

test('each month of each rep of the page is what the function gives, and adds up', () => {
  const [header = [], ...rows] = monthTable;
  const money = (text: string | undefined): number =>
    Math.round(100 * Number((text ?? '').replaceAll(',', '')));
  for (const [short, name] of [
    ['Ann', 'Ann Lee'],
    ['Ben', 'Ben Roe'],
    ['Cem', 'Cem Kaya'],
  ] as const) {
    const ofPage = rows.map((row) => row[header.indexOf(short)]);
    expect(written('reps', ['capacity'], (row) => row[0] === name).flat()).toEqual(ofPage.slice(0, 12));
    const months = ofPage.slice(0, 12).reduce((sum, month) => sum + money(month), 0);
    expect(months).toBe(money(ofPage[12]));
  }
});

test.each(['77.4 %', '−0.66 reps', '8.73 months', '0.793', '0.458'])(
  '%s stands in the sentences',
  (figure) => {
    const { 12: year = [] } = planned('months').slice(1);
    const [, people, , , , , coverage, , gapReps, payback] = year as readonly number[];
    const ours = [
      `${numberText(100 * coverage!, 1)} %`,
      `−${numberText(-gapReps!)} reps`,
      `${numberText(payback!)} months`,
      numberText((16 / 31 + 9) / 12, 3),
      numberText(5.5 / 12, 3),
    ];
    expect(people).toBeCloseTo(2 + (16 / 31 + 9 + 5.5) / 12, 12);
    expect(ours).toContain(figure);
    expect(section).toContain(figure);
  },
);
