import { callFunction } from '../../../core/functions/call-function';
import { problemLine } from '../../../core/functions/problem-line';
import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import {
  exampleBook,
  exampleCustomers,
  exampleDeals,
  exampleProducts,
  exampleSales,
  exampleWorth,
} from '../../../core/functions/example-worth';
import type { Argument } from '../../../core/functions/read-arguments';
import type { Cell, Rows } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { tableFromFile } from '../history/tables';

const noticesOf = (name: string, ...args: readonly Argument[]): readonly string[] => {
  const called = callFunction(name, args);
  return called.ok ? called.notices.map(({ message }) => message) : [];
};

function answer(name: string, ...args: readonly Argument[]): readonly (readonly Cell[])[] | string {
  const called = callFunction(name, args);
  return called.ok ? called.value : problemLine(called.problems);
}

const blockOf = ({ headers, rows, firstRow }: Table): Rows => [headers, ...rows.slice(firstRow)];

const [header = [], ...rows] = exampleCustomers;
const tiers: Rows = [
  ['tier', 'from'],
  ['B', 0],
  ['A', 100000],
];

describe('a model that says nothing of worth', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'PROPENSITY',
      'the model has no scorecard: learn one from your deals, in the panel or with tamarack learn',
    ],
    [
      'PROPENSITY_TABLE',
      'the model has no scorecard: learn one from your deals, in the panel or with tamarack learn',
    ],
    [
      'POTENTIAL',
      'the model has no part potential: learn from your customers, in the panel or with tamarack learn, ',
    ],
    ['WHITESPACE', 'the model has no part potential: '],
    [
      'LIFETIME_VALUE',
      'the model has no part lifetime: learn it, in the panel or with tamarack learn, or write ',
    ],
    ['LTV_TIER', 'the model has no tiers: learn their lines, in the panel or with tamarack learn, or write '],
    [
      'ROAD',
      'the model has no part road: learn the thresholds of spend and whitespace, in the panel or with ',
    ],
  ];
  test.each(cases)('%s says what is missing and how to get it', (name, expected) => {
    expect(answer(name, exampleAccounts, exampleModel)).toEqual(expect.stringContaining(expected));
    expect(String(answer(name, exampleAccounts, exampleModel)).indexOf(expected)).toBe(0);
  });

  test('SEGMENT_TABLE leaves what was asked for blank and says why', () => {
    const asked = [exampleAccounts, exampleModel, null, 'segment; tier'] as const;
    expect(answer('SEGMENT_TABLE', ...asked)).toEqual([
      ['segment', 'tier'],
      ['Enterprise', ''],
      ['Mid-Market', ''],
      ['Unknown', ''],
      ['SMB', ''],
    ]);
    const blanks = (notices: readonly string[]) => notices.filter((notice) => notice.includes(' is blank, '));
    expect(blanks(noticesOf('SEGMENT_TABLE', ...asked))).toEqual([
      expect.stringMatching(/^tier is blank, since the model has no tiers: learn their lines, /),
    ]);
    expect(blanks(noticesOf('SEGMENT_TABLE', exampleAccounts, exampleModel))).toEqual([]);
  });
});

describe('LTV_TIER', () => {
  test('of accounts, with headers apart and with blank rows', () => {
    expect(answer('LTV_TIER', rows, exampleWorth, [header])).toEqual([['A'], ['B'], [''], ['']]);
    expect(answer('LTV_TIER', [header, rows[0]!, [], rows[1]!, []], exampleWorth)).toEqual([
      ['tier'],
      ['A'],
      [''],
      ['B'],
    ]);
  });

  test('of accounts, with overrides', () => {
    const overrides: Rows = [
      ['key', 'field', 'value', 'who', 'when', 'why'],
      ['C4', 'current spend', 4000, 'Ann', '2026-01-02', 'a new contract'],
    ];
    expect(answer('LTV_TIER', exampleCustomers, exampleWorth, null, overrides)).toEqual([
      ['tier'],
      ['A'],
      ['B'],
      [''],
      ['B'],
    ]);
  });

  const plain: readonly (readonly [string, Argument, Argument, Rows])[] = [
    ['one number', 100000, tiers, [['A']]],
    ['one cell of a block', [[99999.99]], tiers, [['B']]],
    ['one text', 'n/a', tiers, [['']]],
    ['a column', [[1], [-1], [1e6]], tiers, [['B'], [''], ['A']]],
    [
      'a column with its header, texts and blanks',
      [['LTV'], [1], ['n/a'], [null]],
      tiers,
      [[''], ['B'], [''], ['']],
    ],
    [
      'a block with headers',
      [
        ['2025', '2026'],
        [5, 100000],
        [null, 7],
      ],
      tiers,
      [
        ['', ''],
        ['B', 'A'],
        ['', 'B'],
      ],
    ],
    ['a number, by the model', 10000, exampleWorth, [['A']]],
    ['a column, by the model', [['LTV'], [10000], [1000], [999]], exampleWorth, [[''], ['A'], ['B'], ['']]],
    [
      'a column without header, with a text among them, by the model',
      [[10000], ['n/a'], [1000]],
      exampleWorth,
      [['A'], [''], ['B']],
    ],
    [
      'a column of numbers under a header that is a field',
      [['Employees'], [10000], [1000]],
      exampleWorth,
      [[''], ['A'], ['B']],
    ],
    [
      'a block of numbers, by the model',
      [
        [10000, 5],
        [1000, null],
      ],
      exampleWorth,
      [
        ['A', ''],
        ['B', ''],
      ],
    ],
  ];
  test.each(plain)('of %s, in place', (_, values, model, expected) => {
    expect(answer('LTV_TIER', values, model)).toEqual(expected);
  });

  const wrong: readonly (readonly [string, readonly Argument[], string])[] = [
    [
      'accounts with lines alone',
      [exampleCustomers, tiers],
      'model: lines of tiers do not tell what an account is worth; give MODEL with accounts, or plain lifetime values',
    ],
    ['accounts and headers with lines alone', [rows, tiers, [header]], 'model: lines of tiers do not tell'],
    ['no model', [5], 'add MODEL as the second argument: =LTV_TIER(Accounts[#All], MODEL)'],
    ['a model that is a text', [5, 'best'], 'model: "best" is not a model; give the range MODEL'],
    ['lines that are none', [5, [['A', 'much']]], 'model: "much" is not a number'],
    [
      'the starter model and one number',
      [5, 'starter'],
      'accounts: a block of accounts with a header row is needed',
    ],
    ['the starter model in a cell of its own', [5, [['starter']]], 'accounts: a block of accounts'],
    [
      'a block that is neither accounts nor numbers',
      [
        [
          ['a', 'b'],
          ['c', 1],
        ],
        exampleWorth,
      ],
      'accounts: the first row has no header that names a field of the model; row 1 holds a, b',
    ],
    [
      'plain numbers and a model without tiers',
      [[[5], [6]], exampleModel],
      'the model has no tiers: learn their lines',
    ],
  ];
  test.each(wrong)('refuses %s', (_, args, expected) => {
    expect(String(answer('LTV_TIER', ...args)).slice(0, expected.length)).toBe(expected);
  });
});

describe('win rates', () => {
  const wrong: readonly (readonly [string, string, readonly Argument[], string])[] = [
    ['more won than decided', 'WIN_RATE_INTERVAL', [9, 7], 'won: 9 of 7 decided deals cannot be won; '],
    ['none decided', 'WIN_RATE_INTERVAL', [0, 0], 'decided: no deal is decided, so there is no win rate'],
    ['a negative', 'WIN_RATE_INTERVAL', [-1, 7], 'won: -1 is not a whole number of 0 or more'],
    ['a fraction', 'WIN_RATE_INTERVAL', [1.5, 7], 'won: 1.5 is not a whole number of 0 or more'],
    [
      'a level in percent',
      'WIN_RATE_INTERVAL',
      [1, 7, 95],
      'level: a level of confidence is above 0 and below 1; write 0.95, not 95',
    ],
    [
      'a level of 99.9 %',
      'WIN_RATE_INTERVAL',
      [1, 7, 99.9],
      'level: a level of confidence is above 0 and below 1; write 0.999, not 99.9',
    ],
    [
      'a level of 1',
      'WIN_RATE_INTERVAL',
      [1, 7, 1],
      'level: a level of confidence is above 0 and below 1; write 0.95, not 1',
    ],
    ['wins of the second', 'WIN_RATE_TEST', [1, 7, 9, 8], 'won2: 9 of 8 decided deals cannot be won; '],
    ['none decided of the second', 'WIN_RATE_TEST', [1, 7, 0, 0], 'decided2: no deal is decided'],
    [
      'both wrong',
      'WIN_RATE_TEST',
      [8, 7, 9, 8],
      'won: 8 of 7 decided deals cannot be won; the wins come first, then won and lost together; won2: 9 of 8',
    ],
    ['a half deal', 'WIN_RATE_TEST', [0.5, 7, 1, 8], 'won: 0.5 is not a whole number from 0 to 10000000'],
    [
      'one of four',
      'WIN_RATE_TEST',
      [1, 7, 2],
      'add decided of the second as argument 4: WIN_RATE_TEST(won, decided, won2, decided2)',
    ],
  ];
  test.each(wrong)('%s', (_, name, args, expected) => {
    expect(String(answer(name, ...args)).slice(0, expected.length)).toBe(expected);
  });

  // Wilson (1927) by its formula with z = 2.575829, worked out in Python.
  test('another level widens the interval', () => {
    const [, [, low, high] = []] = answer('WIN_RATE_INTERVAL', 15, 148, 0.99) as Rows;
    expect(low).toBeCloseTo(0.053645, 6);
    expect(high).toBeCloseTo(0.183267, 6);
  });

  test('as many deals as may be are tested at once', () => {
    expect(answer('WIN_RATE_TEST', 5e6, 1e7, 5e6, 1e7)).toEqual([
      ['difference', 'low', 'high', 'z', 'p (z)', 'p (exact)', 'which to read'],
      [0, expect.any(Number), expect.any(Number), 0, 1, expect.closeTo(1, 6), 'p (z)'],
    ]);
  });
});

describe('retention', () => {
  const wrong: readonly (readonly [string, string, readonly Argument[], string])[] = [
    [
      'a cohort that rises',
      'RETENTION_FIT',
      [[[100], [90], [95]]],
      'survivors, row 3, column 1: cohort "A" rises from 90 to 95',
    ],
    ['one period', 'RETENTION_FIT', [[[100]]], 'survivors, row 1, column 1: cohort "A" has period 0 alone'],
    ['nobody left', 'RETENTION_FIT', [[[50], [50], [50]]], 'none of the 50 customers left'],
    [
      'negative customers',
      'RETENTION_FIT',
      [[[50], [-4]]],
      'survivors, row 2, column 1: cohort "A": -4 customers',
    ],
    [
      'texts',
      'RETENTION_FIT',
      [[['a'], ['b']]],
      'survivors, row 2, column 1: the column "a" holds no number',
    ],
    [
      'shares alone',
      'RETENTION_FIT',
      [[[1], [0.9], [0.85]]],
      'survivors, row 1, column 1: cohort "A" holds shares',
    ],
    [
      'half a customer',
      'RETENTION_FIT',
      [[[100], [90], [85]], 10.5],
      'customers: 10.5 is not a whole number of 1 or more',
    ],
    [
      'alpha of 0',
      'RETENTION_CURVE',
      [0, 0, 3],
      'alpha: alpha and beta are above 0, and this is 0; beta: alpha and',
    ],
    ['a negative beta', 'RETENTION_CURVE', [1, -1, 3], 'beta: -1 is not a number from 0 to 1000000000'],
    ['no period', 'RETENTION_CURVE', [1, 1, 0], 'periods: 0 is not a whole number from 1 to 1000'],
  ];
  test.each(wrong)('%s', (_, name, args, expected) => {
    expect(String(answer(name, ...args)).slice(0, expected.length)).toBe(expected);
  });

  // Fader & Hardie (2007), "High End", as survivors in percent of 1,000.
  test('shares are fitted with the customers behind them, and both notices are given', () => {
    const shares: Rows = [['100'], ['86.9'], ['74.3'], ['65.3'], ['59.3'], ['55.1'], ['51.7'], ['49.1']];
    const [, [, alpha], [, beta]] = answer('RETENTION_FIT', shares, 1000) as [Rows[0], Rows[0], Rows[0]];
    expect(alpha).toBeCloseTo(0.668, 3);
    expect(beta).toBeCloseTo(3.806, 3);
    expect(
      noticesOf('RETENTION_FIT', [
        [100, 50],
        [90, 44],
        [81, null],
        [73, null],
      ]),
    ).toEqual([
      expect.stringContaining('begins with 100 and is read as 100 customers'),
      expect.stringContaining('a constant rate of'),
    ]);
  });

  // Fader & Hardie (2007): the fitted model projects 46.04, 43.58, 41.42, 39.51 and 37.80 % for years 8 to 12.
  test('the curve projects beyond the years that were seen', () => {
    const curve = answer('RETENTION_CURVE', 0.668, 3.806, 12) as Rows;
    expect(curve).toHaveLength(14);
    const projected = curve.slice(9).map(([, survivors]) => (survivors as number) * 100);
    [46.04, 43.58, 41.42, 39.51, 37.8].forEach((expected, at) =>
      expect(projected[at]).toBeCloseTo(expected, 1),
    );
  });
});

describe('tables beside a history', () => {
  const wrong: readonly (readonly [string, string, readonly Argument[], string])[] = [
    [
      'no history',
      'SEGMENT_TEST',
      [exampleBook(), exampleWorth],
      'add history as argument 3: SEGMENT_TEST(accounts, model, history, [field])',
    ],
    ['a history that is a cell', 'SEGMENT_TEST', [exampleBook(), exampleWorth, 5], 'history: '],
    [
      'accounts as the history',
      'SEGMENT_TEST',
      [exampleBook(), exampleWorth, exampleAccounts],
      'history: this is a list of accounts',
    ],
    [
      'no such field',
      'SEGMENT_TEST',
      [exampleBook(), exampleWorth, exampleDeals(), 'colour'],
      'field: "colour" is not a field of this model; its fields are score, ',
    ],
    [
      'two fields',
      'SEGMENT_TEST',
      [exampleBook(), exampleWorth, exampleDeals(), 'industry; segment'],
      'field: one field is needed, not 2',
    ],
    [
      'a list',
      'SEGMENT_TEST',
      [exampleBook(), exampleWorth, exampleDeals(), 'technologies'],
      '"technologies" is a list, and an account may hold several of its items: ask TECHNOLOGY_LIFT',
    ],
    [
      'no list',
      'TECHNOLOGY_LIFT',
      [exampleAccounts, exampleModel, exampleDeals()],
      'no field of the model is a list',
    ],
    [
      'a field that is no list',
      'TECHNOLOGY_LIFT',
      [exampleBook(), exampleWorth, exampleDeals(), 'industry'],
      '"industry" is no list field of the accounts; lists are technologies',
    ],
    [
      'no peers',
      'PRODUCT_WHITESPACE',
      [exampleCustomers, exampleWorth, exampleSales],
      'the model has no peers by product: learn them',
    ],
    [
      'half a pair',
      'PRODUCT_WHITESPACE',
      [exampleCustomers, exampleWorth, exampleSales, 0.5],
      'top: 0.5 is not a whole number from 1 to 1000',
    ],
  ];
  test.each(wrong)('%s', (_, name, args, expected) => {
    expect(String(answer(name, ...args)).slice(0, expected.length)).toBe(expected);
  });

  test('SEGMENT_TEST compares a number at its quartiles and a field by its values', () => {
    const byIndustry = answer(
      'SEGMENT_TEST',
      exampleBook(),
      exampleWorth,
      exampleDeals(),
      'Industry',
    ) as Rows;
    expect(byIndustry[1]?.[9]).toMatch(
      /^industry makes a difference: win rate differs: from 25 % \(Retail\) to 75 %/,
    );
    const bySize = answer('SEGMENT_TEST', exampleBook(), exampleWorth, exampleDeals(), 'employees') as Rows;
    expect(bySize.filter(([, test]) => test === 'group').map((row) => row[10])).toEqual([
      'below 1,010',
      'from 2,000',
    ]);
  });

  test('SEGMENT_TEST reads spend by account and period, too, and tells retention from it', () => {
    const spend: Rows = [
      ['Account ID', 'Period', 'Amount'],
      ...exampleBook()
        .slice(1)
        .flatMap(([id = null], at): Rows => [
          [id, '2024', 100],
          ...(at < 18 || at >= 42 ? [[id, '2025', 100]] : []),
        ]),
    ];
    const rowsOf = answer('SEGMENT_TEST', exampleBook(), exampleWorth, spend) as Rows;
    expect(rowsOf[2]?.slice(0, 4)).toEqual(['retention', 'chi-square', 12, expect.closeTo(0.000532, 6)]);
  });

  test('every row is as long as the header', () => {
    const calls = [
      ['SEGMENT_TEST', exampleBook(), exampleWorth, exampleDeals()],
      ['PROPENSITY_TABLE', exampleBook(), exampleWorth, exampleDeals()],
      ['TECHNOLOGY_LIFT', exampleBook(), exampleWorth, exampleDeals()],
    ] as const;
    for (const [name, ...args] of calls) {
      const table = answer(name, ...args) as Rows;
      expect(new Set(table.map(({ length }) => length)).size).toBe(1);
    }
  });

  test('TECHNOLOGY_LIFT says what it cannot compare', () => {
    const few = exampleBook()
      .slice(0, 10)
      .map((row, at) => (at === 1 ? row.slice(0, 5) : row));
    expect(answer('TECHNOLOGY_LIFT', few, exampleWorth, exampleDeals())).toHaveLength(1);
    expect(noticesOf('TECHNOLOGY_LIFT', few, exampleWorth, exampleDeals())).toEqual(
      expect.arrayContaining([
        'no item is held by 20 accounts and missing from 20 others, so there is nothing to compare',
        'a blank list stands on neither side: 1 of 9 accounts',
      ]),
    );
  });

  test('PRODUCT_WHITESPACE gives the largest pairs and says what there is in all', () => {
    const called = [exampleCustomers, exampleProducts(), exampleSales, 2] as const;
    expect(answer('PRODUCT_WHITESPACE', ...called)).toEqual([
      ['account', 'product', 'spend', 'potential', 'whitespace'],
      ['Fir Foods', 'Core', 0, 10000, 10000],
      ['Hazel Partners', 'Core', 0, 10000, 10000],
    ]);
    expect(noticesOf('PRODUCT_WHITESPACE', ...called)).toContain(
      'the 2 largest of 6 pairs of account and product are given; whitespace comes to 37,000 in all',
    );
  });

  test('PROPENSITY_TABLE counts a rare item of a list that the card asks for', () => {
    const many = exampleBook().map((row, at) =>
      row.map((cell, column) =>
        column === 5 && at > 0 ? `tool ${at * 3}; tool ${at * 3 + 1}; ${String(cell)}` : cell,
      ),
    );
    const card: Rows = [...exampleWorth, ['bin', 'Rare', 'technologies', 'contains any', 'tool 145', 10]];
    const table = answer('PROPENSITY_TABLE', many, card) as Rows;
    expect(table.find(([, name]) => name === 'Rare')?.slice(2, 5)).toEqual(['contains any tool 145', 10, 1]);
  });

  test('a history fills the spend that the model maps and the accounts lack', () => {
    const bare = exampleCustomers.map((row) => row.filter((_, at) => at !== 4));
    // What Ginkgo Labs spends is then known to be nothing, so it stands there with both products.
    const filled = answer('PRODUCT_WHITESPACE', bare, exampleProducts(), exampleSales) as Rows;
    expect(filled.filter(([name]) => name === 'Ginkgo Labs')).toEqual([
      ['Ginkgo Labs', 'Core', 0, 10000, 10000],
      ['Ginkgo Labs', 'Cloud', 0, 5000, 5000],
    ]);
    expect(noticesOf('PRODUCT_WHITESPACE', bare, exampleProducts(), exampleSales)).toContain(
      'the accounts say nothing of current spend, so a column "Current spend" was added: amounts won from 2025-01-02 to 2026-01-01',
    );
  });
});

test('no sector of crm_maven wins more often than another', () => {
  const accounts = tableFromFile('../shared/data/crm_maven/accounts.csv');
  const deals = tableFromFile('../shared/data/crm_maven/sales_pipeline.csv');
  if (!accounts || !deals) return;
  const table = answer('SEGMENT_TEST', blockOf(accounts), 'starter', blockOf(deals), 'industry') as Rows;
  const [, overall = [], winRate = []] = table;
  expect(overall[8]).toBe('drop');
  expect(overall[9]).toMatch(/^industry makes no difference: win rate p 0\.971, /);
  // Pearson's chi-square of won and lost by ten sectors: 2.8313 with nine degrees, p .97.
  expect(winRate.slice(0, 4)).toEqual([
    'win rate',
    'chi-square',
    expect.closeTo(2.8313, 4),
    expect.closeTo(0.9706, 4),
  ]);
  expect(winRate[6]).toBe(6711);
});
