import { overrideKeyNotices } from '../../../core/review/override-keys';
import { settledMarks, takeCorrections } from '../../../core/review/take-corrections';
import type { Cell } from '../../../core/values/cell';
import { dayOf } from '../../../core/values/day';
import { problemText } from '../../../core/values/problem';
import {
  accounts,
  fill,
  model,
  override,
  ran,
  readAll,
  tableOf,
  today,
  withCell,
  writtenSheets,
} from './reviewed-accounts';

type Cells = Readonly<Record<string, Cell>>;
const anns = 'Review Ann Lee';
const why = { Reason: 'annual report' };

/** What is read after one row was answered. */
function answered(key: string, cells: Cells) {
  const sheets = writtenSheets();
  for (const rows of sheets.values()) if (rows.some((row) => row.includes(key))) fill(rows, key, cells);
  return readAll(sheets);
}
const said = (read: ReturnType<typeof readAll>) => read.problems.map(problemText);
const takenOf = (read: ReturnType<typeof readAll>) =>
  takeCorrections(read).overrides.map(({ key, field, value, who, when }) => [key, field, value, who, when]);

test('sheets that nobody answered say nothing', () => {
  const read = readAll(writtenSheets());
  expect(read).toEqual({ taken: [], conflicts: [], confirmed: [], duplicates: [], problems: [] });
});

describe('an answer becomes an override', () => {
  test.each<[string, string, Cells, Cell[][]]>([
    [
      'a segment, as it is spelt in the model',
      'A-1',
      { ...why, 'Correct segment': ' mid-market ' },
      [['A-1', 'segment', 'Mid-Market', 'Ann Lee', today]],
    ],
    [
      'a region that other accounts have',
      'A-1',
      { ...why, 'Correct region': 'apac' },
      [['A-1', 'region', 'APAC', 'Ann Lee', today]],
    ],
    [
      'the unknown field',
      'A-2',
      { ...why, 'Correct value': 1200 },
      [['A-2', 'employees', '1200', 'Ann Lee', today]],
    ],
    [
      'another field that is chosen, and two answers of a row',
      'A-2',
      { ...why, 'Unknown field': 'Revenue', 'Correct value': '$4.5M', 'Correct segment': 'SMB' },
      [
        ['A-2', 'revenue', '4500000', 'Ann Lee', today],
        ['A-2', 'segment', 'SMB', 'Ann Lee', today],
      ],
    ],
    [
      'yes in Japanese',
      'A-3',
      { ...why, 'Correct value': 'はい' },
      [['A-3', 'competitor', 'yes', 'Ann Lee', today]],
    ],
    [
      'no in German',
      'A-3',
      { ...why, 'Correct value': 'Nein' },
      [['A-3', 'competitor', 'no', 'Ann Lee', today]],
    ],
    [
      'no as a flag',
      'A-3',
      { ...why, 'Correct value': false },
      [['A-3', 'competitor', 'no', 'Ann Lee', today]],
    ],
    [
      'a day of the sheet, signed and dated',
      'A-2',
      {
        ...{ ...why, 'Unknown field': 'customer since', 'Correct value': { day: dayOf('2024-05-01')! } },
        ...{ Who: 'Cy', When: { day: dayOf('2026-11-02')! } },
      },
      [['A-2', 'customer since', '2024-05-01', 'Cy', '2026-11-02']],
    ],
    [
      'a day as a text that can be read in one way',
      'A-2',
      { ...why, 'Unknown field': 'customer since', 'Correct value': '31.12.2024' },
      [['A-2', 'customer since', '2024-12-31', 'Ann Lee', today]],
    ],
    [
      'a number with two marks',
      'A-2',
      { ...why, 'Correct value': '1.234.567' },
      [['A-2', 'employees', '1234567', 'Ann Lee', today]],
    ],
    [
      'an account without an owner, signed by whoever reads',
      'A-6',
      { ...why, 'Correct value': 20 },
      [['A-6', 'employees', '20', 'RevOps', today]],
    ],
  ])('%s', (_, key, cells, overrides) => {
    const read = answered(key, cells);
    expect(said(read)).toEqual([]);
    expect(takenOf(read)).toEqual(overrides);
  });
});

describe('what cannot be used is said with its cell', () => {
  // Columns: A account, D correct segment, F correct region, G unknown field, H correct value, I reason, K when, Q key.
  test.each<[string, string, Cells, string]>([
    [
      'misspelt',
      'A-1',
      { 'Correct segment': 'Enterprize' },
      `'${anns}'!D2: "Enterprize" is no segment of this model; is "Enterprise" meant?`,
    ],
    [
      'no such',
      'A-1',
      { 'Correct segment': 'Gold' },
      `'${anns}'!D2: "Gold" is no segment of this model; they are Enterprise, Mid-Market, SMB`,
    ],
    [
      'nearly a region',
      'A-1',
      { 'Correct region': 'EMEAA' },
      `'${anns}'!F2: "EMEAA" stands nowhere under region yet, and "EMEA" does: is that meant? If not, put the new text on the sheet Overrides yourself`,
    ],
    [
      'no reason',
      'A-1',
      { 'Correct segment': 'SMB', Reason: null },
      `'${anns}'!I2: segment of "Acme" was changed to "SMB" without a reason: say who told you, or where it can be seen`,
    ],
    [
      'nothing to keep',
      'A-2',
      { 'Correct segment': 'keep' },
      `'${anns}'!D3: there is nothing to keep: segment of "Birch" is not known; choose one, or fill in what is blank`,
    ],
    [
      'no number',
      'A-2',
      { 'Correct value': 'many' },
      `'${anns}'!H3: "many" is not a number for employees; write it like 1200`,
    ],
    [
      'two numbers',
      'A-2',
      { 'Correct value': '1.234' },
      `'${anns}'!H3: "1.234" is 1.234 to some and 1234 to others: write employees without a mark between thousands`,
    ],
    [
      'a band',
      'A-2',
      { 'Correct value': '11-50' },
      `'${anns}'!H3: "11-50" is not a number for employees; write it like 1200`,
    ],
    [
      'two days',
      'A-2',
      { 'Unknown field': 'customer since', 'Correct value': '03/04/2026' },
      `'${anns}'!H3: "03/04/2026" is 2026-04-03 to some and 2026-03-04 to others: write customer since like 2026-03-31`,
    ],
    ['neither', 'A-3', { 'Correct value': 'perhaps' }, `'${anns}'!H4: "perhaps" is neither yes nor no`],
    [
      'no field',
      'A-1',
      { 'Correct value': 5 },
      `'${anns}'!H2: "5" is given without the field that it is of: name it under "Unknown field"`,
    ],
    [
      'no such field',
      'A-1',
      { 'Unknown field': 'employes', 'Correct value': 5 },
      `'${anns}'!G2: "employes" is not a field that a person can decide; is "employees" meant?`,
    ],
    [
      'a key that was cleared',
      'A-1',
      { 'Correct segment': 'SMB', 'Review key': null },
      `'${anns}'!Q2: the row has an answer and no key, so nobody knows which account it is about: put the key back`,
    ],
    [
      'an account that is gone',
      'A-1',
      { 'Correct segment': 'SMB', 'Review key': 'A-99', Account: 'Yew' },
      `'${anns}'!Q2: no account has the key "A-99": it was deleted, or has another id now; take the row away, or put the right key in`,
    ],
    [
      'an account with another id now',
      'A-1',
      { 'Correct segment': 'SMB', 'Review key': 'A-99' },
      `'${anns}'!Q2: no account has the key "A-99"; "Acme" has the key "A-1" now: put that in if it is the account meant`,
    ],
    [
      'columns that were sorted without the others',
      'A-1',
      { 'Correct segment': 'SMB', Account: 'Birch' },
      `'${anns}'!Q2: the row says "Birch", and its key "A-1" is that of "Acme": some columns were sorted or pasted without the others; put the two together again`,
    ],
    [
      'an id that was shortened',
      'A-1',
      { 'Correct segment': 'SMB', 'Review key': '1.23E+15' },
      `'${anns}'!Q2: "1.23E+15" is an id that a spreadsheet has shortened, and its last digits are lost: copy the id from the accounts, as text`,
    ],
  ])('%s', (_, key, cells, problem) => {
    const read = answered(key, { ...why, ...cells });
    expect(said(read)).toEqual([problem]);
    expect(read.taken).toEqual([]);
  });

  test('a day that is none, or is still to come, leaves the answer its own', () => {
    for (const When of ['soon', '2031-01-01']) {
      const read = answered('A-1', { ...why, 'Correct segment': 'SMB', When });
      expect(said(read)).toEqual([
        `'${anns}'!K2: "${When}" is not a day up to ${today}; the answer is dated ${today}`,
      ]);
      expect(takenOf(read)).toEqual([['A-1', 'segment', 'SMB', 'Ann Lee', today]]);
    }
  });

  test('columns that were taken away or stand there twice', () => {
    const sheets = writtenSheets();
    const rows = sheets.get(anns)!;
    fill(rows, 'A-1', { 'Correct segment': 'SMB' });
    rows[0]![rows[0]!.indexOf('Reason')] = 'Grund';
    rows[0]!.push('Account');
    const read = readAll(sheets);
    expect(said(read)).toEqual([
      `'${anns}'!R1: the header "Account" stands here a second time; the first one counts`,
      `the review sheet "${anns}" has no column "Reason" any more: put the header back over its cells`,
    ]);
    expect(said(readAll(new Map([['Notes', [['Account', 'Note']]]])))).toEqual([
      '"Notes" is no review sheet: none of its first rows has the header "Review key"',
    ]);
  });

  test('an id that two accounts have', () => {
    const doubled = tableOf([...accounts, accounts[0]!]);
    const sheets = writtenSheets();
    fill(sheets.get(anns)!, 'A-1', { ...why, 'Correct segment': 'SMB' });
    expect(said(readAll(sheets, [], doubled))).toEqual([
      `'${anns}'!Q2: 2 accounts have the key "A-1", and an answer would be about all of them: give each an id of its own first`,
    ]);
  });
});

test.each<[string, string, Cell]>([
  ['shortened', '1234567890123456', '1.23457E+15'],
  ['shortened in German', '1234567890123456', '1,23457E+15'],
  ['of fifteen digits and zeros', '12345678901234567', 12345678901234500],
  ['without its zeros', '00042', 42],
])('an id %s counts where the name says which it was', (_, id, key) => {
  const now = tableOf(accounts.map((row) => (row[0] === 'A-1' ? withCell(row, 0, id) : row)));
  const sheets = writtenSheets({}, now);
  fill(sheets.get(anns)!, id, { ...why, 'Correct segment': 'SMB', 'Review key': key });
  const read = readAll(sheets, [], now);
  expect(takenOf(read).map(([first]) => first)).toEqual([id]);
  expect(read.problems.map(({ code, level }) => [code, level])).toEqual([['review/key-mended', 'notice']]);
});

describe('answers that contradict one another', () => {
  const twice = (first: Cells, second: Cells) => {
    const sheets = writtenSheets();
    const rows = sheets.get(anns)!;
    rows.push([...rows[1]!]);
    fill(rows, 'A-1', { ...why, ...first });
    const copy = [...rows[1]!];
    const bobs = [[...rows[0]!], copy];
    fill(bobs, 'A-1', { Owner: 'Bob', Reason: 'called them', ...second });
    rows.pop();
    return sheets.set('Review Bob', bobs);
  };
  const sides = (read: ReturnType<typeof readAll>) =>
    read.conflicts.map((conflict) => conflict.sides.map(({ value, who }) => `${value} (${who})`));

  test('of two owners stand side by side, and only a choice decides', () => {
    const read = readAll(twice({ 'Correct segment': 'SMB' }, { 'Correct segment': 'Mid-Market' }));
    expect(sides(read)).toEqual([['Mid-Market (Bob)', 'SMB (Ann Lee)']]);
    expect([read.taken, takeCorrections(read).overrides]).toEqual([[], []]);
    const { overrides, changes, settled } = takeCorrections(read, [1]);
    expect(overrides.map(({ key, value, who }) => [key, value, who])).toEqual([['A-1', 'SMB', 'Ann Lee']]);
    expect(changes.map(({ before, after, why: reason }) => [before, after, reason])).toEqual([
      ['Enterprise', 'SMB', 'annual report'],
    ]);
    expect(settled.map(({ said: what }) => what)).toEqual(['segment Mid-Market (not taken)', 'segment SMB']);
  });

  test('a row that was pasted from another owner’s sheet is signed by whose sheet it stands on, and that is said', () => {
    const sheets = writtenSheets();
    const [rows, bobs] = [sheets.get(anns)!, sheets.get('Review Bob')!];
    const key = String(bobs[1]!.at(-1));
    fill(bobs, key, { ...why, 'Correct segment': 'SMB' });
    rows.push([...bobs.find((row) => row.includes(key))!]);
    fill(rows, key, { 'Correct segment': 'Mid-Market' });
    expect(sides(readAll(sheets))).toEqual([['Mid-Market (Ann Lee)', 'SMB (Bob)']]);
    expect(said(readAll(sheets))).toEqual([
      expect.stringMatching(
        /^'Review Ann Lee'!\w+: the row of "\w+" is Bob's and stands on the sheet of Ann Lee, who signs its answer: if somebody else gave it, write who under "Who"$/,
      ),
    ]);
    fill(rows, key, { Who: 'Bob' });
    expect(sides(readAll(sheets))).toEqual([['Mid-Market (Bob)', 'SMB (Bob)']]);
    expect(said(readAll(sheets))).toEqual([]);
  });

  test('one that keeps what is, against one that changes it', () => {
    const read = readAll(twice({ 'Correct segment': 'SMB' }, { 'Correct segment': 'keep' }));
    expect(sides(read)).toEqual([['Enterprise (Bob)', 'SMB (Ann Lee)']]);
    expect(takeCorrections(read, [0]).overrides).toEqual([]);
    expect(takeCorrections(read, [1]).overrides).toHaveLength(1);
  });

  test('the same answer twice is one, and a twin in lower case too', () => {
    const read = readAll(twice({ 'Correct segment': 'SMB' }, { 'Correct segment': 'smb' }));
    expect(sides(read)).toEqual([]);
    expect(takeCorrections(read).overrides).toHaveLength(1);
    expect(read.taken[0]!.answers).toHaveLength(2);
  });

  test('a decision that stands is a side of its own, and stays where it is chosen', () => {
    const overrides = [override('A-1', 'segment', 'Mid-Market')];
    const sheets = writtenSheets();
    fill(sheets.get(anns)!, 'A-1', { ...why, 'Correct segment': 'SMB' });
    const read = readAll(sheets, overrides);
    expect(sides(read)).toEqual([['Mid-Market (Zoe)', 'SMB (Ann Lee)']]);
    expect(takeCorrections(read, [0])).toMatchObject({ overrides: [], changes: [] });
    expect(takeCorrections(read, [1]).changes).toMatchObject([{ before: 'Mid-Market', after: 'SMB' }]);
    // What stands already is confirmed, not taken again.
    fill(sheets.get(anns)!, 'A-1', { 'Correct segment': 'Mid-Market' });
    const same = readAll(sheets, overrides);
    expect([same.taken, same.conflicts, same.confirmed.length]).toEqual([[], [], 1]);
  });
});

test('keep confirms what is and changes nothing', () => {
  const read = answered('A-1', { 'Correct segment': 'KEEP', 'Correct region': 'EMEA' });
  expect(read.confirmed.map(({ field, value }) => [field, value])).toEqual([
    ['region', 'EMEA'],
    ['segment', 'Enterprise'],
  ]);
  expect(takeCorrections(read)).toMatchObject({ overrides: [], changes: [] });
});

test('whether two accounts are one company is kept in the log alone', () => {
  const options = { duplicates: [{ row: 0, withRow: 2, why: 'same domain' }] };
  const sheets = writtenSheets(options);
  const rows = sheets.get(anns)!;
  fill(rows, 'A-1', { 'Same company': 'non', Reason: 'two owners' });
  const read = readAll(sheets);
  expect(said(read)).toEqual([]);
  const { overrides, changes, settled } = takeCorrections(read);
  expect(overrides).toEqual([]);
  expect(changes).toMatchObject([
    { key: 'A-1', field: 'same company as Cedar (A-3)', after: 'no', who: 'Ann Lee', why: 'two owners' },
  ]);
  expect(settled.map(({ said: what }) => what)).toEqual(['not the same as Cedar (A-3)']);
  fill(rows, 'A-1', { 'Same company': 'perhaps' });
  expect(said(readAll(sheets))).toEqual([`'${anns}'!J2: "perhaps" is neither yes nor no`]);
});

test('a row says what was taken from it, and is not read again until it is answered anew', () => {
  const sheets = writtenSheets();
  const rows = sheets.get(anns)!;
  fill(rows, 'A-2', { ...why, 'Correct segment': 'SMB', 'Correct value': 20, Who: 'Cy' });
  const { overrides, settled } = takeCorrections(readAll(sheets));
  const marks = settledMarks({ name: anns, rows }, settled);
  for (const { row, column, cell } of marks) rows[row]![column] = cell as Cell;
  const at = (header: string) => rows[2]![rows[0]!.indexOf(header)];
  expect([at('Who'), at('When'), at('Status')]).toEqual([
    'Cy',
    { day: dayOf(today) },
    'done: employees 20; segment SMB',
  ]);
  expect(readAll(sheets, overrides)).toMatchObject({ taken: [], conflicts: [], confirmed: [], problems: [] });
  // Taken away from OVERRIDES since: it does not come back by itself.
  expect(readAll(sheets).taken).toEqual([]);
  fill(rows, 'A-2', { 'Correct segment': 'Enterprise' });
  expect(readAll(sheets, overrides).conflicts).toHaveLength(1);
});

test('decisions whose account is gone or there twice are told', () => {
  const doubled = tableOf([...accounts, accounts[0]!]);
  const overrides = [
    { ...override('A-1', 'segment', 'SMB'), row: 2 },
    { ...override('A-99', 'segment', 'SMB'), row: 3 },
    override('Birch', 'segment', 'SMB'),
  ];
  const told = overrideKeyNotices(overrides, doubled, model);
  expect(told.map(({ code, at }) => [code, at?.path])).toEqual([
    ['override/several-accounts', 'overrides row 2, key'],
    ['override/no-account', 'overrides row 3, key'],
  ]);
  expect(overrideKeyNotices([], doubled, model)).toEqual([]);
  expect(ran(overrides, doubled).frame.length).toBe(7);
});
