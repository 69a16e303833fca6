import { EXPANSION, LOST, NEW_BUSINESS, OPEN, RENEWAL, UNSAID, WON } from '../../../core/history/history';
import { decidedDeals } from '../../../core/history/decided-deals';
import { readDeals, type DealsOptions } from '../../../core/history/read-deals';
import { swappedTables } from '../../../core/history/wrong-table';
import type { Cell } from '../../../core/values/cell';
import { dayOf, isoDay } from '../../../core/values/day';
import { secondTableDialects } from '../../fixtures/second-table-dialects';
import { keysOf, messagesOf, tableFromFile, tableOf, valueOf } from './tables';
import { worked } from '../worked';

const accounts = tableOf([
  ['Account Name', 'Account ID', 'Website', 'Industry', 'Employees', 'Country'],
  ['Nordwind Logistics', '501', 'nordwind.de', 'Logistics', 120, 'Germany'],
  ['Blue Harbor Foods', '502', 'blueharbor.com', 'Food', 35, 'United States'],
  ['Castellan Systems', '503', 'castellan.io', 'Software', 4000, 'United States'],
  ['Quillon AG', '504', 'quillon.ch', 'Banking', 80, 'Switzerland'],
]);
const keys = keysOf(accounts);
const header = ['Deal ID', 'Account', 'Stage', 'Amount', 'Created Date', 'Close Date', 'Product'];

const read = (rows: readonly (readonly Cell[])[], options: Partial<DealsOptions> = {}, name = 'Deals') =>
  readDeals(tableOf(rows, name), { accounts: keys, ...options });
const deals = (...rows: readonly (readonly Cell[])[]) => [header, ...rows];

describe('deals of many systems are read alike', () => {
  // Four deals each; what the dialects do not say is left blank.
  const expected: ReadonlyMap<string, readonly number[]> = new Map([
    ['by hand, few columns', [WON, LOST, WON, LOST]],
    ['by hand, outcome and domain', [WON, LOST, OPEN, WON]],
  ]);
  const dialects = secondTableDialects.filter(({ table }) => table === 'deals');
  test.each(dialects.map((dialect) => [dialect.name, dialect] as const))('%s', (name, { columns }) => {
    const rows = [0, 1, 2, 3].map((row) => columns.map((column) => column[row + 2] || null));
    const value = valueOf(read([columns.map(([each]) => each), ...rows]));
    expect([...value.outcome]).toEqual(expected.get(name) ?? [WON, LOST, OPEN, OPEN]);
    expect([...value.amount]).toEqual([12000, 4500.5, 80000, 950]);
    expect(value.closed[0]).toBe(dayOf('2025-03-14'));
    if (name !== 'Salesforce, API names') expect([...value.account]).toEqual([0, 1, 2, 3]);
    if (!Number.isNaN(value.created[0])) expect(isoDay(value.created[0]!)).toBe('2025-01-14');
  });
});

test('a day of an open deal is no closing day', () => {
  const value = valueOf(read(deals(['1', '501', 'Open', 5, '2025-01-01', '2026-12-31', null])));
  expect(value.closed[0]).toBeNaN();
});

describe('what told won from lost', () => {
  const flags = ['Account', 'IsWon', 'IsClosed', 'Close Date'];
  test('flags for won and closed', () => {
    const value = valueOf(
      read([
        flags,
        ['501', true, true, '2025-01-01'],
        ['502', false, true, '2025-01-01'],
        ['503', false, false, '2027-01-01'],
      ]),
    );
    expect([[...value.outcome], value.outcomeBy]).toEqual([[WON, LOST, OPEN], 'flag']);
  });

  test('a flag for won alone: not won is lost once its closing day has come', () => {
    const rows = [
      ['Account', 'Won', 'Close Date'],
      ['501', 'no', '2025-01-01'],
      ['502', 'no', '2027-01-01'],
      ['503', 'yes', '2025-01-01'],
      ['504', null, '2025-01-01'],
    ];
    const value = valueOf(read(rows, { asOf: dayOf('2026-01-01')! }));
    expect([...value.outcome]).toEqual([LOST, OPEN, WON, OPEN]);
  });

  test('a closing day alone: closed is won, and it is said that nothing is lost', () => {
    const result = read([
      ['Customer', 'Order value', 'Order date'],
      ['Quillon AG', 5, '2025-01-01'],
      ['Quillon AG', 5, null],
    ]);
    expect([...valueOf(result).outcome]).toEqual([WON, OPEN]);
    expect(messagesOf(result)).toContain(
      'no column tells won from lost: the 1 deal with a closing date counts as won, and there is no win rate',
    );
  });

  test('stages that say nothing leave all deals open, and are named', () => {
    const result = read(deals(['1', '501', 'Alpha', 5, null, null, null]));
    expect(messagesOf(result)).toContain(
      'no stage says won or lost, so the deal counts as open; name the stages that do: "Alpha"',
    );
  });

  test('the model’s lists decide over the flags, and a stage that they lack is said with its count', () => {
    const stages = [{ outcome: 'won', names: ['Live'] } as const];
    const rows = [
      ['Account', 'Stage', 'IsWon'],
      ['501', 'LIVE', false],
      ['502', 'Dormant', true],
    ];
    const result = read(rows, { stages });
    expect([...valueOf(result).outcome]).toEqual([WON, OPEN]);
    expect(messagesOf(result)).toContain(
      '1 deal stands in the stage "Dormant", which no list of stages names, and counts as open',
    );
  });
});

describe('what a deal was for', () => {
  test('its type says it in many words', () => {
    const types = [
      'New Business',
      'existingbusiness',
      'Renewal',
      'Upsell',
      'Neukunde',
      'Vertragsverlängerung',
      'Client existant',
    ];
    const rows = types.map((type) => ['501', 'Won', type, '2025-01-01'] as const);
    expect([...valueOf(read([['Account', 'Stage', 'Type', 'Close Date'], ...rows])).kind]).toEqual([
      NEW_BUSINESS,
      EXPANSION,
      RENEWAL,
      EXPANSION,
      NEW_BUSINESS,
      RENEWAL,
      EXPANSION,
    ]);
  });

  const history = deals(
    ['1', '501', 'Won', 5, '2025-01-01', '2025-03-01', null],
    ['2', '501', 'Lost', 5, '2024-01-01', '2024-06-01', null],
    ['3', '501', 'Won', 5, '2025-01-01', '2025-09-01', null],
    ['4', '501', 'Open', 5, '2025-10-01', null, null],
    ['5', '502', 'Lost', 5, '2025-01-01', '2025-02-01', null],
    ['6', null, 'Won', 5, '2025-01-01', '2025-02-01', null],
  );

  test('else the first win and all before it is new business, and what comes later expansion', () => {
    expect([...valueOf(read(history)).kind]).toEqual([
      NEW_BUSINESS,
      NEW_BUSINESS,
      EXPANSION,
      EXPANSION,
      NEW_BUSINESS,
      UNSAID,
    ]);
  });

  test('an account that was a customer before its first deal in the table expands', () => {
    const since = [dayOf('2024-03-01')!, NaN, NaN, NaN];
    expect([...valueOf(read(history, { customerSince: since })).kind].slice(0, 2)).toEqual([
      EXPANSION,
      EXPANSION,
    ]);
  });
});

describe('what is wrong is said', () => {
  test('mixed currencies are refused with the marks seen', () => {
    expect(
      messagesOf(
        read(deals(['1', '501', 'Won', '$5', null, null, null], ['2', '502', 'Won', '€5', null, null, null])),
      ),
    ).toEqual([
      '"Amount" holds more than one currency: $ (Deals!D2 "$5") and EUR (Deals!D3 "€5"); money can only be added in one: convert it, or give one table for each',
    ]);
    const named = [
      ['Account', 'Stage', 'Amount', 'Currency'],
      ['501', 'Won', 5, 'USD'],
      ['502', 'Won', 5, 'eur'],
    ];
    expect(messagesOf(read(named))[0]).toContain('EUR (row 3) and USD (row 2)');
  });

  test('a converted amount needs no one currency, and $ beside USD is one', () => {
    const rows = [
      ['Account', 'Stage', 'Amount', 'Amount Currency', 'Amount (converted)'],
      ['501', 'Won', 5, 'USD', 5],
      ['502', 'Won', 5, 'EUR', 6],
    ];
    expect([...valueOf(read(rows)).amount]).toEqual([5, 6]);
    expect(
      read([
        ['Account', 'Stage', 'Amount', 'Currency'],
        ['501', 'Won', '$5', 'USD'],
      ]).ok,
    ).toBe(true);
  });

  test('every column that is missing, at once', () => {
    const problems = messagesOf(
      read([
        ['Owner', 'Amount'],
        ['Ana', '$5'],
        ['Tom', '£5'],
      ]),
    );
    expect(problems).toHaveLength(3);
    expect(problems[0]).toBe(
      'no column says which account a deal was with; the columns are "Owner", "Amount"',
    );
    expect(problems[1]).toContain('what became of a deal');
    expect(problems[2]).toContain('$ (Deals!B2 "$5") and GBP (Deals!B3 "£5")');
  });

  test('a header that the user named and the table lacks', () => {
    expect(messagesOf(read(history(), { said: [{ field: 'stage', header: 'Phase 2' }] }))[0]).toContain(
      'there is no column "Phase 2" for stage',
    );
    function history() {
      return deals(['1', '501', 'Won', 5, null, null, null]);
    }
  });

  test('accounts given as the history, and the two tables swapped', () => {
    expect(messagesOf(readDeals(accounts, { accounts: keys }))).toEqual([
      'this is a list of accounts ("Website", "Industry", "Employees"), not the history; give it as the accounts, and the history beside it',
    ]);
    const history = tableOf(deals(['1', '501', 'Won', 5, '2025-01-01', '2025-02-01', null]));
    expect(swappedTables(history, accounts, 'history').map(({ message }) => message)).toEqual([
      'the two tables are swapped: the first is a list of deals, the history is a list of accounts; give them the other way round',
    ]);
    expect(swappedTables(accounts, history, 'history')).toEqual([]);
  });

  test('accounts given as the history, where a column reads like a stage that tells nothing', () => {
    const { headers, rows } = accounts;
    const staged = tableOf([[...headers, 'State'], ...rows.slice(1).map((row) => [...row, 'Oregon'])]);
    expect(messagesOf(readDeals(staged, { accounts: keys }))[0]).toMatch(
      /^this is a list of accounts \("Website", "Industry", "Employees"\), not the history/,
    );
  });

  test('effort given as the history', () => {
    const rows = [
      ['Account', 'Kind', 'Month', 'Amount'],
      ['Quillon AG', 'Leads', '2025-01', 5],
      ['Quillon AG', 'Meetings', '2025-02', 2],
    ];
    expect(messagesOf(read(rows))).toEqual([
      'this looks like effort, not like a list of deals; give it as the effort',
    ]);
  });

  test('spend given as the history', () => {
    const rows = [
      ['Customer', 'Month', 'Net revenue'],
      ['Quillon AG', 'Jan 2024', 5],
    ];
    expect(messagesOf(read(rows))).toEqual([
      'this looks like spend by period, not like a list of deals; give it as the spend',
    ]);
  });

  test('cells that cannot be read, by address', () => {
    const result = read(
      deals(
        ['1', '501', 'Won', 'five', '2025-01-01', '2025-02-01', null],
        ['2', '502', 'Won', 5, '2025-01-01', 'soon', null],
        ['3', '503', 'Won', '?', '2025-01-01', '2025-02-01', null],
      ),
    );
    expect(messagesOf(result)).toContain(
      'one cell under "Amount" is no amount and counts as blank: Deals!D2 "five"',
    );
    expect(messagesOf(result)).toContain(
      'one cell under "Close Date" is no date and counts as blank: Deals!F3 "soon"',
    );
    expect(messagesOf(result)).toContain(
      '2 of 3 won deals have no amount; they count as deals, not as money',
    );
  });

  test('days that run backwards, wins in the future and credit notes are counted', () => {
    const result = read(
      deals(
        ['1', '501', 'Won', 5, '2025-03-01', '2025-02-01', null],
        ['2', '502', 'Won', -5, '2025-01-01', '2027-02-01', null],
      ),
      { asOf: dayOf('2026-11-22')! },
    );
    expect(messagesOf(result).slice(-3)).toEqual([
      '1 deal is closed before it was created; it counts, but its cycle is blank',
      '1 won deal is closed after 2026-11-22, the day of the figures; the last on 2027-02-01',
      '1 won deal has a negative amount (credit notes); it counts as it is',
    ]);
  });

  test('a deal that stands in several rows counts once, as it was decided', () => {
    const result = read(
      deals(
        ['1', '501', 'Open', 5, '2025-01-01', null, 'Core'],
        ['1', '501', 'Won', 5, '2025-01-01', '2025-02-01', 'Core'],
        ['2', '502', 'Lost', 5, '2025-01-01', '2025-02-01', 'Core'],
      ),
    );
    expect(valueOf(result)).toMatchObject({ count: 2, repeated: 1, outcome: Uint8Array.of(WON, LOST) });
    expect(messagesOf(result)).toContain(
      '1 row repeats the id of a deal, such as 1, and is left out; the one decided last counts',
    );
  });

  test('a last row of totals is left out', () => {
    const result = read(
      deals(['1', '501', 'Won', 5, null, null, null], ['Total', null, null, 5, null, null, null]),
    );
    expect(valueOf(result).count).toBe(1);
    expect(messagesOf(result)).toContain('the last row reads like a total and is left out');
  });

  test('misspelt accounts and products are shown beside what they probably mean', () => {
    const row = (id: string, account: string, product: string) => [
      id,
      account,
      'Won',
      5,
      null,
      '2025-01-01',
      product,
    ];
    const result = read(
      deals(
        row('1', 'Quilon AG', 'Basic Suite'),
        row('2', 'Quilon AG', 'Basic Suite'),
        row('3', 'Quillon AG', 'BasicSuite'),
        row('4', 'Quillon AG', 'Plan A'),
        row('5', 'Quillon AG', 'Plan B'),
      ),
    );
    expect(messagesOf(result)).toContain(
      '2 deals name an account that is not in the accounts: "Quilon AG" 2 times ("Quillon AG"?)',
    );
    expect(valueOf(result).spellings).toEqual([{ name: 'BasicSuite', count: 1, nearest: 'Basic Suite' }]);
  });

  test('a table of deals without rows is none, not an error', () => {
    expect(valueOf(read(deals()))).toMatchObject({ count: 0 });
  });
});

test('a hand-made table that calls the customer just Name', () => {
  const value = valueOf(
    read([
      ['Name', 'Status', 'Value'],
      ['Quillon AG', 'Won', 5],
      ['Someone else', 'Lost', 5],
    ]),
  );
  expect([...value.account]).toEqual([3, -1]);
});

describe('crm_maven, a public practice set', () => {
  const list = tableFromFile('../shared/data/crm_maven/accounts.csv');
  const pipeline = tableFromFile('../shared/data/crm_maven/sales_pipeline.csv');
  const products = tableFromFile('../shared/data/crm_maven/products.csv');

  test('counts, win rate, blank accounts and the product that is spelt apart', () => {
    if (!list || !pipeline || !products) return;
    const listed = products.rows.slice(1).map(([name]) => String(name));
    const result = readDeals(pipeline, { accounts: keysOf(list), products: listed });
    const value = valueOf(result);
    expect(messagesOf(result)).toEqual([
      '4,238 deals are won, 2,473 lost and 2,089 open, as "deal_stage" says',
      '7,375 of 8,800 deals are joined to an account: 7,375 by name',
      '1,425 deals name no account; they count where accounts do not matter',
      '1,480 deals name product GTXPro; GTX Pro? They are counted apart until the names agree',
    ]);
    expect(value.stages.map(({ name, count, outcome }) => [name, count, outcome])).toEqual([
      ['Won', 4238, 'won'],
      ['Lost', 2473, 'lost'],
      ['Engaging', 1589, 'open'],
      ['Prospecting', 500, 'open'],
    ]);
    const decided = decidedDeals(value);
    expect(decided.wins / decided.count).toBeCloseTo(0.631501, 6);
    const misspelt = value.product!.values.indexOf('GTXPro');
    expect([...decided.deal].filter((deal) => value.product!.codes[deal] === misspelt)).toHaveLength(1147);
    // The blank accounts are all of open deals: every decided deal is joined.
    expect([...decided.account].filter((account) => account < 0)).toHaveLength(0);
  });
});

test('50,000 deals find their place among 20,000 accounts in well under a second', () => {
  const count = 20_000;
  const many = tableOf([
    ['Account Name', 'Industry', 'Employees'],
    ...Array.from({ length: count }, (_, row) => [`Firm ${row} Holding`, 'Retail', row + 1]),
  ]);
  const rows = Array.from({ length: 50_000 }, (_, row) => [
    `D${row}`,
    `Firm ${(row * 7919) % (count + 50)}${row % 3 === 0 ? ' Holding' : ''}`,
    row % 2 === 0 ? 'Closed Won' : 'Closed Lost',
    `${row % 9000}.50`,
    `2025-0${(row % 9) + 1}-11`,
    `2026-0${(row % 9) + 1}-12`,
    `Product ${row % 40}`,
  ]);
  const table = tableOf(deals(...rows));
  const keysOfMany = keysOf(many);
  const start = worked();
  const value = valueOf(readDeals(table, { accounts: keysOfMany }));
  // About a quarter of a second on an idle machine; the limit only catches time that grows with the product.
  expect(worked() - start).toBeLessThan(5000);
  expect(value.join.joined).toBeGreaterThan(49_000);
});
