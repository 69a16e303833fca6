import type { CoveredAccounts } from '../../../core/coverage/covered-accounts';
import { ownersIn } from '../../../core/coverage/covered-accounts';
import { coverageCheck, findingsByRow } from '../../../core/coverage/coverage-check';
import type { CoverageRules } from '../../../core/coverage/coverage-rules';
import { checkThresholds } from '../../../core/coverage/check-thresholds';
import { dayOf } from '../../../core/values/day';
import type { Rep } from '../../../core/values/rep';
import { repOf, texts } from './carve-tasks';

/** One account as a test says it; what is left out is blank. */
interface Plain {
  readonly segment?: string;
  readonly region?: string;
  readonly owner?: string;
  readonly id?: string;
  readonly domain?: string;
  readonly parent?: number;
  readonly value?: number;
  readonly potential?: number;
  readonly spend?: number;
  readonly outside?: boolean;
}

const numbers = (values: readonly (number | undefined)[]) =>
  Float64Array.from(values, (value) => value ?? NaN);

function accountsOf(plain: readonly Plain[]): CoveredAccounts {
  return {
    count: plain.length,
    inMarket: Uint8Array.from(plain, ({ outside }) => (outside ? 0 : 1)),
    segment: texts(...plain.map(({ segment }) => segment ?? 'Top')),
    region: texts(...plain.map(({ region }) => region ?? 'North')),
    owner: texts(...plain.map(({ owner }) => owner ?? null)),
    identities: [plain.map(({ id }) => id ?? ''), plain.map(({ domain }) => domain ?? '')],
    nameOf: (row) => `account ${row}`,
    parent: Int32Array.from(plain, ({ parent }) => parent ?? -1),
    value: numbers(plain.map(({ value }) => value)),
    potential: numbers(plain.map(({ potential }) => potential)),
    spend: numbers(plain.map(({ spend }) => spend)),
  };
}

const today = dayOf('2026-11-22')!;

function check(
  plain: readonly Plain[],
  reps: readonly Rep[],
  rules: CoverageRules = {},
  changes: Partial<{
    asOf: number | null;
    accounts: Partial<CoveredAccounts>;
    lines: readonly { name: string; threshold: number }[];
  }> = {},
) {
  const { asOf = today, accounts = {}, lines = [] } = changes;
  return coverageCheck({
    accounts: { ...accountsOf(plain), ...accounts },
    reps,
    rules,
    thresholds: checkThresholds(lines),
    asOf,
  });
}

const of = (findings: ReturnType<typeof check>, name: string) =>
  findings.filter((finding) => finding.check === name);

const times = (count: number, account: Plain): Plain[] => Array.from({ length: count }, () => account);

describe('owners', () => {
  const ann = repOf('Ann');
  const ben = repOf('Ben');

  test('accounts without an owner are counted with their money, those outside the market are not', () => {
    const found = check(
      [{ owner: 'Ann', value: 10 }, { value: 30 }, { value: 5 }, { outside: true, value: 99 }],
      [ann],
    );
    const [finding] = of(found, 'no owner');
    expect(finding).toMatchObject({
      verdict: 'act',
      figure: 2,
      threshold: 0,
      rows: [1, 2],
      value: 35,
      message: '2 accounts in the market have no owner',
    });
    expect(found[0]).toBe(finding);
  });

  test('that every account has an owner is said, too', () => {
    expect(of(check([{ owner: 'Ann' }], [ann]), 'no owner')).toMatchObject([
      { verdict: 'good', figure: 0, rows: [] },
    ]);
  });

  test('one cell that names two owners', () => {
    const found = check(
      [{ owner: 'Ann; Ben', value: 3 }, { owner: 'Ben' }, { owner: 'ann;ben', value: 4 }],
      [ann, ben],
    );
    expect(of(found, 'two owners')).toMatchObject([
      {
        subject: 'Ann, Ben',
        verdict: 'act',
        rows: [0, 2],
        value: 7,
        message: '2 accounts name two owners or more: Ann, Ben',
      },
    ]);
  });

  const isRep = (name: string): boolean => ['ann lee', 'ben', 'doe, jane', 'smith & sons'].includes(name);
  test.each([
    ['Ann Lee', ['Ann Lee']],
    ['Doe, Jane', ['Doe, Jane']],
    ['Roe, Rick', ['Roe, Rick']],
    ['Smith & Sons', ['Smith & Sons']],
    ['Ann Lee, Ben', ['Ann Lee', 'Ben']],
    ['Ann Lee / Ben', ['Ann Lee', 'Ben']],
    ['Ann Lee and Ben', ['Ann Lee', 'Ben']],
    ['Andy Sand', ['Andy Sand']],
    ['Ann Lee; ann  lee', ['Ann Lee']],
    [' ', []],
    [null, []],
  ])('the owners in %j are %j', (text, owners) => {
    expect(ownersIn(text, isRep)).toEqual(owners);
  });

  test('the same id or domain under two owners is one finding a group, told once where id and domain say the same', () => {
    const found = check(
      [
        { owner: 'Ann', id: 'a1', domain: 'x.com', value: 1 },
        { owner: 'Ben', id: 'a1', domain: 'x.com', value: 2 },
        { owner: 'Ann', id: 'a2', domain: 'y.com' },
        { owner: 'Ann', id: 'a3', domain: 'y.com' },
        { owner: 'Ben', id: 'a4' },
        { id: 'a4' },
      ],
      [ann, ben],
    );
    expect(of(found, 'same account, two owners')).toMatchObject([
      {
        subject: 'a1',
        verdict: 'act',
        rows: [0, 1],
        figure: 2,
        threshold: 1,
        unit: 'reps',
        value: 3,
        message: '2 rows are one account (a1) under Ann, Ben',
      },
    ]);
  });

  test('a family under two owners is named by its head; parents in a circle are one family', () => {
    const found = check(
      [
        { owner: 'Ann' },
        { owner: 'Ben', parent: 0 },
        { owner: 'Ann', parent: 3 },
        { owner: 'Ben', parent: 2 },
        { owner: 'Ann' },
      ],
      [ann, ben],
    );
    expect(
      of(found, 'family, two owners').map(({ subject, verdict, rows }) => [subject, verdict, rows]),
    ).toEqual([
      ['account 0', 'watch', [0, 1]],
      ['account 2', 'watch', [2, 3]],
    ]);
  });

  test('owners who are no reps, who have left and who are still to come', () => {
    const reps = [
      repOf('Gone', { end: dayOf('2026-10-31')! }),
      repOf('Soon', { start: dayOf('2027-01-04')! }),
      repOf('Last day', { end: today }),
      repOf('Back', { role: 'SDR', end: dayOf('2025-01-31')! }),
      repOf('Back', { role: 'AE' }),
    ];
    const found = check(
      ['Gone', 'Soon', 'Last day', 'Back', 'Nobody'].map((owner) => ({ owner })),
      reps,
    );
    expect(of(found, 'owner is no rep').map(({ subject, message }) => [subject, message])).toEqual([
      ['Nobody', 'Nobody has 1 account, but is not among the reps'],
    ]);
    expect(of(found, 'owner not in seat').map(({ verdict, message }) => [verdict, message])).toEqual([
      ['act', 'Gone left on 2026-10-31 and still has 1 account'],
      ['watch', 'Soon starts on 2027-01-04 and has 1 account already'],
    ]);
  });

  test('without an as-of day nobody is known to have left, and that is said', () => {
    const found = check([{ owner: 'Gone' }], [repOf('Gone', { end: 1 })], {}, { asOf: null });
    expect(of(found, 'owner not in seat')).toMatchObject([{ verdict: 'not known', code: 'coverage-no-day' }]);
    expect(of(check([{ owner: 'Ann' }], [ann], {}, { asOf: null }), 'owner not in seat')).toEqual([]);
  });

  test('without a column of owners that is all that is said of owners and books', () => {
    const found = check([{}], [ann], {}, { accounts: { owner: null } });
    expect(found.map(({ check: name, verdict }) => [name, verdict])).toEqual([
      ['no owner', 'not known'],
      ['cell without reps', 'good'],
    ]);
  });
});

describe('cells', () => {
  const north = repOf('Ann', { segments: ['Top'], regions: ['North'] });

  test('a cell that no rep works is class E, dearest first; what is unknown is no cell', () => {
    const found = check(
      [
        { owner: 'Ann' },
        { segment: 'Rest', value: 5 },
        { region: 'South', value: 70 },
        { segment: 'Unknown', value: 900 },
        { region: 'South', outside: true },
      ],
      [north],
    );
    expect(
      of(found, 'cell without reps').map(({ subject, class: letter, figure, threshold, rows, value }) => [
        subject,
        letter,
        figure,
        threshold,
        rows,
        value,
      ]),
    ).toEqual([
      ['Top × South', 'E', 0, 1, [2], 70],
      ['Rest × North', 'E', 0, 1, [1], 5],
    ]);
  });

  test('a cell whose accounts all belong to reps of other cells is only to be watched', () => {
    const [finding] = of(check([{ owner: 'Ann', region: 'South' }], [north]), 'cell without reps');
    expect(finding).toMatchObject({ verdict: 'watch', code: 'coverage-cell-lent' });
    expect(finding!.message).toBe(
      'no rep works Top × South, but 1 of its 1 account belongs to reps of other cells',
    );
  });

  test('neither those who have left nor those who help others cover a cell; a blank region covers any', () => {
    const roles = [
      { name: 'AE', accounts: 50 },
      { name: 'Expert', ratio: { of: 'AE', each: 4 } },
    ];
    const bare = (rep: Rep) => of(check([{}], [rep], { roles }), 'cell without reps')[0]!.verdict;
    expect(bare(repOf('Gone', { end: 1 }))).toBe('act');
    expect(bare(repOf('Eve', { role: 'Expert' }))).toBe('act');
    expect(bare(repOf('Sam', { role: 'sdr' }))).toBe('act');
    expect(bare(repOf('Ann', { regions: ['north'] }))).toBe('good');
    expect(bare(repOf('Ann'))).toBe('good');
  });
});

describe('capacity', () => {
  const roles = [{ name: 'AE', accounts: 10, hours: 100, spend: 1000 }];
  const touches = [
    { segment: 'Top', role: 'AE', hours: 20 },
    { segment: 'Rest', role: 'AE', hours: 2 },
    { segment: 'Rest', role: 'AE', hours: 5, region: 'South' },
  ];

  test('over by accounts, by hours and by spend, each with its limit and F for its accounts', () => {
    const found = check(
      [...times(11, { owner: 'Ann', segment: 'Rest' }), ...times(6, { owner: 'Ben', spend: 200 })],
      [repOf('Ann'), repOf('Ben')],
      { roles, touches },
    );
    expect(
      of(found, 'over capacity').map(({ subject, unit, figure, threshold, verdict, class: letter }) => [
        subject,
        unit,
        figure,
        threshold,
        verdict,
        letter,
      ]),
    ).toEqual([
      ['Ann', 'accounts', 11, 10, 'watch', 'F'],
      ['Ben', 'hours', 120, 100, 'watch', 'F'],
      ['Ben', 'money', 1200, 1000, 'watch', 'F'],
    ]);
    expect(of(found, 'over capacity')[0]!.message).toBe(
      'Ann has 11 accounts, 10 % more than the 10 that one AE can hold',
    );
  });

  test("a rep's own limits stand before those of the role, and a region's hours before those of the segment", () => {
    const rep = repOf('Ann', { mostAccounts: 20, mostHours: 54 });
    const found = check(times(11, { owner: 'Ann', segment: 'Rest', region: 'South' }), [rep], {
      roles,
      touches,
    });
    expect(
      of(found, 'over capacity').map(({ unit, figure, threshold }) => [unit, figure, threshold]),
    ).toEqual([['hours', 55, 54]]);
  });

  test('a book starves below a third of what it can hold, and an empty one is to be acted upon', () => {
    const found = check(
      [...times(3, { owner: 'Ann', segment: 'Rest' }), ...times(4, { owner: 'Ben', segment: 'Rest' })],
      [repOf('Ann'), repOf('Ben'), repOf('Cem')],
      { roles: [{ name: 'AE', accounts: 10 }] },
    );
    expect(
      of(found, 'under capacity').map(({ subject, verdict, figure, rows }) => [
        subject,
        verdict,
        figure,
        rows.length,
      ]),
    ).toEqual([
      ['Cem', 'act', 0, 0],
      ['Ann', 'watch', 3, 3],
    ]);
    expect(of(found, 'under capacity')[0]!.threshold).toBeCloseTo(10 / 3, 12);
  });

  test('few accounts that fill the hours do not starve, nor do those whose hours nobody knows', () => {
    const starved = (account: Plain) =>
      of(
        check(times(2, { owner: 'Ann', ...account }), [repOf('Ann')], { roles, touches }),
        'under capacity',
      )[0]!.verdict;
    expect(starved({ segment: 'Top' })).toBe('good');
    expect(starved({ segment: 'Rest' })).toBe('watch');
    expect(starved({ segment: 'Other' })).toBe('good');
  });

  test('without any limit nothing is known of capacity, and what to give is said', () => {
    const found = check([{ owner: 'Ann' }], [repOf('Ann')]);
    expect(of(found, 'over capacity')).toMatchObject([
      { verdict: 'not known', message: 'nothing says how much one AE can hold' },
    ]);
    expect(of(found, 'under capacity')).toEqual([]);
  });

  test('a role of whom nobody owns an account is not called starved: the column names others', () => {
    const found = check([{ owner: 'Ann' }], [repOf('Ann'), repOf('Cas', { role: 'CSM' })], {
      roles: [
        { name: 'AE', accounts: 2 },
        { name: 'CSM', accounts: 2 },
      ],
    });
    expect(of(found, 'under capacity')).toMatchObject([
      { verdict: 'not known', subject: 'CSM', code: 'coverage-no-books' },
      { verdict: 'good' },
    ]);
  });

  test('an account with two owners weighs on both', () => {
    const found = check(times(11, { owner: 'Ann & Ben', segment: 'Rest' }), [repOf('Ann'), repOf('Ben')], {
      roles,
    });
    expect(of(found, 'over capacity').map(({ subject, figure }) => [subject, figure])).toEqual([
      ['Ann', 11],
      ['Ben', 11],
    ]);
  });
});

describe('books against each other and against quota', () => {
  const books = (...potential: readonly number[]) =>
    potential.map((amount, at) => ({ owner: `Rep ${at + 1}`, potential: amount }));
  const reps = (count: number, changes: Partial<Rep> = {}) =>
    Array.from({ length: count }, (_, at) => repOf(`Rep ${at + 1}`, changes));

  test('books beyond 20 % of the median are apart, beyond 40 % to be acted upon', () => {
    // Median of 79, 100, 120, 141 and 60 is 100: -21 %, 0, +20 %, +41 %, -40 %.
    const found = of(check(books(79, 100, 120, 141, 60), reps(5)), 'books apart');
    expect(
      found.map(({ subject, verdict, figure }) => [subject, verdict, Math.round(figure! * 100)]),
    ).toEqual([
      ['Rep 4', 'act', 41],
      ['Rep 1', 'watch', -21],
      ['Rep 5', 'watch', -40],
    ]);
    expect(found[0]!.message).toBe(
      'the potential in the book of Rep 4, 141, is 41 % above the median of 5 books (AE)',
    );
  });

  test('the line may be moved on the Model sheet', () => {
    const lines = [{ name: 'books apart', threshold: 0.5 }];
    expect(of(check(books(60, 100, 140), reps(3), {}, { lines }), 'books apart')).toMatchObject([
      { verdict: 'good', threshold: 0.5 },
    ]);
  });

  test('without potential accounts are counted; two books have no median; other segments are another kind', () => {
    const counted = check(
      [...times(6, { owner: 'Rep 1' }), ...times(2, { owner: 'Rep 2' }), ...times(2, { owner: 'Rep 3' })],
      reps(3),
    );
    expect(of(counted, 'books apart')).toMatchObject([
      { subject: 'Rep 1', figure: 2, code: 'coverage-books-apart-count' },
    ]);
    expect(of(check(books(1, 100), reps(2)), 'books apart')).toEqual([]);
    const kinds = [...reps(2), repOf('Rep 3', { segments: ['Rest'] })];
    expect(of(check(books(1, 100, 50), kinds), 'books apart')).toEqual([]);
  });

  test('potential of a book is 3 to 5 times the quota of its rep, or of the role', () => {
    const rules = { roles: [{ name: 'AE', quota: 100 }] };
    const found = of(check(books(299, 300, 500, 501, 99), reps(5), rules), 'quota out of reach');
    expect(
      found.map(({ subject, verdict, figure, threshold }) => [subject, verdict, figure, threshold]),
    ).toEqual([
      ['Rep 5', 'act', 0.99, 3],
      ['Rep 1', 'watch', 2.99, 3],
      ['Rep 4', 'watch', 5.01, 5],
    ]);
    expect(of(check(books(300), reps(1, { quota: 60 }), rules), 'quota out of reach')).toMatchObject([
      { verdict: 'good' },
    ]);
    expect(of(check(books(300), reps(1)), 'quota out of reach')).toEqual([]);
  });
});

test('what must be done stands first, most money first; what is not known before what is well', () => {
  const found = check(
    [
      { value: 5 },
      { owner: 'Zed', value: 50 },
      { owner: 'Ann', value: 7, id: 'a' },
      { owner: 'Ann', id: 'a' },
    ],
    [repOf('Ann', { regions: ['South'] }), repOf('Bo')],
  );
  const order = ['act', 'watch', 'not known', 'good'];
  const places = found.map(({ verdict }) => order.indexOf(verdict));
  expect(places).toEqual([...places].sort());
  expect(found.slice(0, 2).map(({ check: name, value }) => [name, value])).toEqual([
    ['owner is no rep', 50],
    ['no owner', 5],
  ]);
  expect(found.every(({ message, advice }) => !/[{}]|undefined|NaN/.test(message + advice))).toBe(true);
  expect(found.every(({ verdict, advice }) => (verdict === 'good') === (advice === ''))).toBe(true);
});

test('each account is told what is wrong around it', () => {
  const found = check([{ owner: 'Zed' }, { owner: 'Ann' }, {}], [repOf('Ann', { regions: ['South'] })]);
  const said = [...findingsByRow(found)].map(([row, places]) => [
    row,
    places.map((place) => found[place]!.check).sort(),
  ]);
  expect(new Map(said as [number, string[]][])).toEqual(
    new Map([
      [0, ['cell without reps', 'owner is no rep']],
      [1, ['cell without reps']],
      [2, ['cell without reps', 'no owner']],
    ]),
  );
});

test('names of owners and reps are one however they are written', () => {
  const found = check([{ owner: ' ANN  lee ' }], [repOf('Ann Lee')]);
  expect(of(found, 'owner is no rep')).toMatchObject([{ verdict: 'good' }]);
});
