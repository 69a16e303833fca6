import { accountRows } from '../../../core/values/account-rows';
import { parseRamp, parseShare } from '../../../core/history/parse-ramp';
import { readReps } from '../../../core/history/read-reps';
import type { Cell } from '../../../core/values/cell';
import { problemText } from '../../../core/values/problem';
import { makeSample } from '../../../core/sample/make-sample';
import { messagesOf, tableOf, valueOf } from './tables';

const header = [
  ...['Rep', 'Role', 'Segment', 'Region', 'Languages', 'Skills', 'Start', 'End', 'Quota', 'OTE'],
  ...['Ramp profile', 'Attainment', 'Max accounts', 'Hours a year'],
];
const rowOf = (changes: Readonly<Record<string, Cell>>): Cell[] =>
  header.map((name) => (name in changes ? changes[name]! : name === 'Rep' ? 'Ada' : null));
const read = (...rows: readonly Readonly<Record<string, Cell>>[]) =>
  readReps({ ...tableOf([header, ...rows.map(rowOf)]), name: 'Reps' });

describe('a table of reps', () => {
  test('says who there is, what they can do, when, and for how much', () => {
    const { reps } = valueOf(
      read({
        Role: 'AE',
        Segment: 'Enterprise; Mid-market',
        Region: 'EMEA',
        Languages: 'English, German',
        Start: '2026-03-16',
        End: '2026-12-31',
        Quota: '$1.2M',
        OTE: 240000,
        'Ramp profile': '0%; 25%; 50%',
        Attainment: '85%',
        'Max accounts': 40,
      }),
    );
    expect(reps).toEqual([
      {
        name: 'Ada',
        role: 'AE',
        segments: ['Enterprise', 'Mid-market'],
        regions: ['EMEA'],
        timeZones: [],
        languages: ['English', 'German'],
        skills: [],
        start: 46097, // Excel: DATE(2026,3,16)
        end: 46387, // Excel: DATE(2026,12,31)
        quota: 1_200_000,
        ote: 240_000,
        ramp: [0, 0.25, 0.5],
        attainment: 0.85,
        mostAccounts: 40,
        mostHours: null,
      },
    ]);
  });

  test('names everything that is wrong, at once, with its cell', () => {
    const said = messagesOf(
      read(
        { Start: '2026-05-01', End: '2026-04-01', 'Ramp profile': '50; 120' },
        { Rep: null, Quota: -5 },
        { Quota: 'plenty' },
      ),
    );
    expect(said.sort()).toEqual(
      [
        '"Ada" ends before the start in Reps!G2; the end must come after it',
        '"Ada" stands twice as a rep; give each rep one row a role (first in Reps!A2)',
        '"plenty" under "Quota" is not a number',
        '-5 under "Quota" is below zero; it must be 0 or more',
        'a month of the ramp "50; 120" is 120 %; each must be between 0 % and 100 %',
        'the rep in this row has no name',
      ].sort(),
    );
  });

  test('blank rows between and below are passed over, and cells are named where they stand', () => {
    const rows = [header, rowOf({}), [], header.map(() => ''), rowOf({ Rep: 'Bo', Quota: -5 }), []];
    const placed = readReps(
      { ...tableOf(rows), name: 'Team' },
      { sheetRow: (row) => row + 4, sheetColumn: 2 },
    );
    expect(placed.ok ? [] : placed.problems.map(problemText)).toEqual([
      'Team!K7: -5 under "Quota" is below zero; it must be 0 or more',
    ]);
  });

  test('a list of accounts is no table of reps', () => {
    const { accounts } = makeSample({ accounts: 50, seed: 1, today: 46000 });
    expect(messagesOf(readReps(accounts)).join()).toMatch(/^this is a list of accounts \(.*\), not the reps/);
  });

  test('without rows is refused', () => {
    expect(messagesOf(read())).toEqual(['there are no reps; give each rep a row']);
  });

  test('of the sample is read without a problem', () => {
    const { reps } = valueOf(readReps(makeSample({ accounts: 500, seed: 1, today: 46000 }).reps));
    expect(reps.length).toBeGreaterThan(5);
    expect(reps.every(({ role, regions, languages }) => role && regions.length && languages.length)).toBe(
      true,
    );
  });
});

test.each([
  ['5 months', [0, 0.2, 0.4, 0.6, 0.8]],
  ['0; 0.25; 0.5', [0, 0.25, 0.5]],
  ['0, 25, 50', [0, 0.25, 0.5]],
  ['50%', [0.5]],
  ['0.5', null],
  ['quickly', null],
])('the ramp %s', (text, shares) => {
  expect(parseRamp(text)).toEqual(shares);
});

test.each([
  ['85%', 0.85],
  ['0.85', 0.85],
  ['85', 0.85],
  ['1.2', 1.2],
  ['well', null],
])('the share %s', (text, share) => {
  expect(parseShare(text)).toBe(share);
});

test.each([
  ['Start', 'soon', '"soon" under "Start" is not a day'],
  ['Quota', 'plenty', '"plenty" under "Quota" is not a number'],
  ['Hours', 'all of them', '"all of them" under "Hours" is not a number'],
])('a column %s of which nothing can be read is told, not passed over', (header, text, said) => {
  const read = readReps(
    accountRows([
      ['Rep', header],
      ['Ann', text],
    ]).table,
  );
  expect(read.ok ? [] : read.problems.map(({ message, at }) => [message, at?.cell?.slice(-2)])).toEqual([
    [said, 'B2'],
  ]);
});
