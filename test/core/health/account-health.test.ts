import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import { qualityRows } from '../../../core/functions/tables/quality-rows';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, Rows } from '../../../core/values/cell';

const model: Rows = [
  ...exampleModel.slice(0, 4),
  ['setting', 'as of', null, null, '2026-11-22', null, null, null],
  ...exampleModel.slice(4, 10),
  ['field', 'last activity', 'Last activity', 'date', 'provider', null, null, null],
  ['field', 'owner', 'Owner', 'category', 'provider', null, null, null],
  ['field', 'technologies', 'Tools', 'list', 'provider', null, null, null],
  ...exampleModel.slice(10),
];

/** 2026-11-22 is day 46,348. */
const more: Rows = [
  ['Last activity', 'Owner', 'Tools'],
  [{ day: 46_348 - 365 }, 'Ann', 'AWS; Slack'],
  [{ day: 46_348 - 366 }, 'Ben', null],
  [null, 'Ann', null],
  [{ day: 46_300 }, null, 'AWS'],
];
const accounts: Rows = exampleAccounts.map((row, at) => [...row, ...(more[at] ?? [])]);

function rows(by: readonly string[] | undefined, changed: Rows = accounts): Cell[][] {
  const read = readModelSheet(model);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  const made = qualityRows({ accounts: accountRows(changed), model: read.value, by });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '));
  return made.value;
}

/** A table as objects, by its header. */
function told(by: readonly string[] | undefined, changed?: Rows): readonly Readonly<Record<string, Cell>>[] {
  const [header = [], ...body] = rows(by, changed);
  return body.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])));
}

test('by owner: scores, staleness on the day after a year, what lacks, and the accounts of nobody last', () => {
  expect(
    told(['owner']).map(({ owner, accounts: count, score, stale, ...row }) => [
      ...[owner, count, score, stale],
      ...[row['no last activity'], row['technographic'], row['lacks most'], row['share without it']],
    ]),
  ).toEqual([
    ['Ann', 2, 0.69, 0, 1, 0.5, 'employees', 0.5],
    ['Ben', 1, 1, 1, 0, 0, '', ''],
    ['', 1, 1, 0, 0, 1, '', ''],
    ['Total', 4, 0.845, 1 / 3, 1, 0.5, 'employees', 0.25],
  ]);
});

test('what filling in a field would decide is counted with its money, and with how much is of unknown value', () => {
  // Cedar is of unknown value and size; a fifth account of known value lacks its size too.
  const fifth = ['A5', 'Elm', 'Retail', null, 7_000_000, 'France', 'Prospect', null, 'Ben', null];
  const employees = told(undefined, [...accounts, fifth]).find(({ field }) => field === 'employees');
  expect(employees).toMatchObject({ 'accounts open': 2, 'value open': 7_000_000, 'value open unknown': 1 });
});

test('by account, blank rows among them answer nothing, and each account says what it lacks', () => {
  const cedar = accounts[3]!;
  const answer = told(['account'], [...accounts.slice(0, 3), accounts[0]!.map(() => null), cedar]);
  expect(answer.map(({ score, open, lacks }) => [score, open, lacks])).toEqual([
    [1, '', ''],
    [1, '', ''],
    ['', '', ''],
    [0.38, 'segment', 'employees; revenue'],
  ]);
});

test('an account has the score that it has alone', () => {
  const all = told(['account']).map(({ score }) => score);
  const alone = accounts.slice(1).map((row) => told(['account'], [accounts[0]!, row])[0]?.['score']);
  expect(alone).toEqual(all);
});

test.each([
  [['segment', 'owner'], 'by takes one field, "account", "segment" or "owner", not "segment; owner"'],
  [
    ['employees'],
    '"employees" is no field of the model with texts; write "account", "segment", "owner" or another field',
  ],
  [
    ['nothing'],
    '"nothing" is no field of the model with texts; write "account", "segment", "owner" or another field',
  ],
])('by %s is refused', (by, message) => {
  expect(() => rows(by)).toThrow(message);
});
