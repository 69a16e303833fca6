import { exampleOwned, exampleOwnedModel, exampleReps } from '../../../core/functions/example-coverage';
import { readReps } from '../../../core/history/read-reps';
import { carveAccounts, carveAccountSteps } from '../../../core/model/carve-accounts';
import { carveColumns } from '../../../core/model/carve-input';
import { refillAccounts } from '../../../core/model/refill-accounts';
import { run } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import type { Territories } from '../../../core/model/territories';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, Rows } from '../../../core/values/cell';
import type { Result } from '../../../core/values/problem';
import { messagesOf, valueOf } from '../history/tables';

type Make = typeof carveAccounts;

/** The example's accounts with further columns, its model with further rows, and reps. */
function made(
  make: Make,
  { columns = [], rows = [], reps = exampleReps }: { columns?: Rows; rows?: Rows; reps?: Rows } = {},
  role?: string,
): Result<Territories> {
  const cells = exampleOwned.map((row, at) => [...row, ...columns.map((column) => column[at] ?? null)]);
  const { table } = accountRows(cells);
  const model = valueOf(readModelSheet([...exampleOwnedModel(), ...rows]));
  const done = valueOf(run(table, model, carveColumns(model)));
  return make(table, done, valueOf(readReps(accountRows(reps).table)).reps, role);
}

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell): Cell[] => [
  ...[part, item, field, test, value],
  ...[null, null, null],
];
const list = (of: (row: number) => string | null): (string | null)[] => [0, 1, 2, 3, 4, 5].map(of);

const anywhere: Rows = [
  ['Rep', 'Role', 'Languages'],
  ['Ann Lee', 'AE', 'German'],
  ['Ben Roe', 'AE', 'German; French'],
];

describe('the accounts of a run are carved', () => {
  test('as the model and the reps have it: by segment and region, with whoever is still there', () => {
    const { role, ownerOf, reasonOf, ownerBefore, books } = valueOf(made(carveAccounts));
    expect(role).toBe('AE');
    expect(list(ownerOf)).toEqual(['Ann Lee', null, null, null, 'Ben Roe', 'Ben Roe']);
    expect(list(reasonOf)).toEqual(['kept', 'unplaced', 'unplaced', 'unplaced', 'kept', 'kept']);
    expect(ownerBefore(1)).toBe('Ann Lee');
    expect(books.map(({ kind, book, accounts, potential }) => [kind, book, accounts, potential])).toEqual([
      ['all', 'All books', 3, 125_000],
      ['rep', 'Ann Lee', 1, 90_000],
      ['rep', 'Ben Roe', 2, 35_000],
      ['none', 'No rep', 1, 20_000],
      ['none', 'No rep', 2, 95_000],
    ]);
    expect(books[0]).toMatchObject({ bound: null, gap: null });
  });

  test('with what a line of balance asks for, and with locks by name or by a yes', () => {
    const given = {
      columns: [
        ['Language', 'German', 'French', null, 'French', 'German', 'German'],
        ['Fixed', null, null, 'Ann Lee', null, 'yes', 'no'],
      ],
      rows: [
        row('field', 'language', 'Language', 'category', 'provider'),
        row('field', 'fixed', 'Fixed', 'category', 'provider'),
        row('balance', 'AE', 'language', 'needs', 'language'),
        row('balance', 'AE', 'fixed', 'lock', null),
      ],
      reps: [...anywhere.map((each, at) => [...each, at === 0 ? 'Accounts' : 9])],
    };
    const { ownerOf, reasonOf, books } = valueOf(made(carveAccounts, given));
    expect([ownerOf(1), ownerOf(3)]).toEqual(['Ben Roe', 'Ben Roe']);
    expect([reasonOf(2), ownerOf(2), reasonOf(4), ownerOf(4)]).toEqual([
      ...['locked', 'Ann Lee'],
      ...['locked', 'Ben Roe'],
    ]);
    expect(books[0]!.accounts).toBe(6);
    expect(books[0]!.bound).toBeLessThanOrEqual(books[0]!.fromFair!);
  });

  test('for another role, to whom owners of the first are nobody', () => {
    const reps = [...anywhere, ['Dee Fox', 'CSM', null], ['Eli Gray', 'CSM', null]];
    const { role, ownerBefore, reasonOf } = valueOf(made(carveAccounts, { reps }, 'csm'));
    expect(role).toBe('csm');
    expect(list(ownerBefore)).toEqual([null, null, null, 'Cem Kaya', null, null]);
    expect(reasonOf(0)).toBe('placed');
  });

  test('says what is missing', () => {
    expect(
      messagesOf(made(carveAccounts, { rows: [row('balance', 'AE', 'country', 'lock', null)] })),
    ).toEqual([
      ...['Germany', 'France'].map((country) =>
        expect.stringMatching(`locked to "${country}", who is not among the reps`),
      ),
    ]);
    const { table } = accountRows(exampleOwned);
    const model = valueOf(
      readModelSheet(exampleOwnedModel().filter(([part, item]) => part !== 'setting' || item !== 'value')),
    );
    const done = valueOf(run(table, model, carveColumns(model)));
    const { reps } = valueOf(readReps(accountRows(exampleReps).table));
    expect(messagesOf(carveAccounts(table, done, reps))).toEqual([
      'books are balanced on what accounts are worth: let the model say a potential, or set "value" to a money field',
    ]);
  });

  test('step by step, so that it can be shown and left', () => {
    const steps = made(carveAccountSteps as unknown as Make) as unknown as ReturnType<
      typeof carveAccountSteps
    >;
    expect(steps.next().value).toMatchObject({ done: 0.1 });
  });
});

describe('dynamic books are refilled', () => {
  // As of 2026-11-01 with 90 days: before 2026-08-03 is too long ago.
  const activity = ['Last Activity', '2026-10-01', '2026-07-01', null, null, '2026-08-03', '2026-08-02'];
  const given = {
    columns: [activity],
    rows: [
      row('field', 'last activity', 'Last Activity', 'date', 'provider'),
      row('balance', 'AE', null, 'return after', 90),
    ],
    reps: anywhere,
  };

  test('by the last activity: what nobody worked goes back, and books are filled from the pool', () => {
    const { ownerOf, reasonOf, books } = valueOf(made(refillAccounts, given));
    expect(list(reasonOf)).toEqual(['held', 'returned', 'general', 'general', 'held', 'returned']);
    expect(list(ownerOf)).toEqual(['Ann Lee', null, 'Ann Lee', 'Ben Roe', 'Ben Roe', null]);
    expect(books.map(({ book, accounts, movedIn, movedOut }) => [book, accounts, movedIn, movedOut])).toEqual(
      [
        ['All books', 4, 2, 2],
        ['Ann Lee', 2, 1, 1],
        ['Ben Roe', 2, 1, 1],
        ['Pool: returned', 2, null, null],
      ],
    );
    expect(books[0]!.findings.map(({ message }) => message)).toEqual([
      'an account goes back after 90 days without activity and rests for 30; a book holds 2',
      'the model says nothing of rest for, so a rule of thumb stands in: add a row balance with the test',
    ]);
  });

  test('and everything that is missing is said at once', () => {
    const reps: Rows = [
      ['Rep', 'Role'],
      ['Ann Lee', 'CSM'],
    ];
    expect(messagesOf(made(refillAccounts, { reps }))).toEqual([
      'accounts go back when nothing was done for them: map the field "last activity" to a column of days',
      'books of CSM are filled to a size: say how many accounts one holds (role, CSM, accounts), or give it for each rep',
    ]);
  });
});
