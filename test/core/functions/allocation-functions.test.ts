import { callFunction } from '../../../core/functions/call-function';
import { exampleMarket, exampleRoles } from '../../../core/functions/example-headcount';
import { exampleCustomers, exampleWorth } from '../../../core/functions/example-worth';
import { exampleMotions, exampleWins } from '../../../core/functions/example-motions';
import { problemLine } from '../../../core/functions/problem-line';
import type { Argument } from '../../../core/functions/read-arguments';
import type { Cell, Rows } from '../../../core/values/cell';

function rowsOf(name: string, ...args: readonly Argument[]): readonly (readonly Cell[])[] {
  const called = callFunction(name, args);
  if (!called.ok) throw new Error(problemLine(called.problems));
  return called.value.slice(1);
}

function refusal(name: string, ...args: readonly Argument[]): string {
  const called = callFunction(name, args);
  return called.ok ? 'answered' : problemLine(called.problems);
}

const market = exampleMarket();
const model = exampleRoles();
const row = (part: string, item: string, field: Cell, test: Cell, value: Cell): readonly Cell[] => [
  ...[part, item, field, test],
  value,
  ...[null, null, null],
];
const reps = (count: number, segment: Cell = null): Rows => [
  ['Rep', 'Role', 'Segment'],
  ...Array.from({ length: count }, (_, at) => [`Rep ${at + 1}`, 'AE', segment]),
];

describe('HEADCOUNT', () => {
  const heads = (...args: readonly Argument[]) =>
    rowsOf('HEADCOUNT', market, model, ...args)
      .filter(([what]) => what === 'cell' || what === 'without')
      .map(([, segment, region, count]) => `${String(segment)} × ${String(region)}: ${String(count)}`);
  const total = (...args: readonly Argument[]) =>
    rowsOf('HEADCOUNT', ...args).find(([what]) => what === 'total') ?? [];

  test('the people in the table of reps are given out where nothing else is said', () => {
    expect(heads(reps(7))).toEqual(heads(undefined, 7));
    expect(total(market, model, reps(7)).slice(10, 12)).toEqual([7, 0]);
  });

  test('one rep is no handful, and is left over', () => {
    expect(total(market, model, reps(1))[13]).toBe(
      'value is whitespace, EUR a year; a scorecard would weigh it by the chance to buy; ' +
        '1 head is left over: all is covered, or they are too few for one more cell, which takes 3',
    );
  });

  test('more reps than accounts leaves the others over', () => {
    expect(total(market, model, reps(40))[3]).toBe(13);
  });

  test('a budget and a number of heads: the fewer count', () => {
    expect(total(market, model, undefined, 8, 236_000 * 4)[3]).toBe(4);
    expect(total(market, model, undefined, 4, 236_000 * 8)[3]).toBe(4);
  });

  test('by value there is no row for what the order costs', () => {
    const rows = rowsOf('HEADCOUNT', market, model, undefined, 10, undefined, undefined, 'value');
    expect(rows.map(([what]) => what)).not.toContain('by value');
    expect(rows.find(([what]) => what === 'total')?.[7]).toBe(4_080_000);
  });

  test('the guardrail says how many a handful is', () => {
    const two = [...model, row('guardrail', 'handful of reps', null, 'threshold', 2)];
    const merged = (rows: Rows) =>
      rows.filter(([what]) => what === 'merged').map(([, ...cell]) => cell.slice(0, 2));
    // Enterprise × Nordics fills two heads, SMB × DACH one.
    expect(merged(rowsOf('HEADCOUNT', market, two, undefined, 10))).toEqual([['SMB', 'DACH']]);
  });

  test('blank and negative potentials draw no head, and are counted', () => {
    const spoilt = market.map((cells, at) =>
      at === 1 ? [...cells.slice(0, 4), null] : at === 2 ? [...cells.slice(0, 4), -5000] : cells,
    );
    const [first] = rowsOf('HEADCOUNT', spoilt, model, undefined, 10);
    expect(first?.slice(0, 3)).toEqual(['merged', 'Enterprise', 'DACH']);
    expect(total(spoilt, model, undefined, 10).slice(4, 7)).toEqual([22, '', 2_940_000]);
  });

  test('a long curve is drawn in steps', () => {
    const many: Rows = [
      market[0] ?? [],
      ...Array.from({ length: 400 }, (_, at) => [`A${at}`, 2000, 'Germany', 'Prospect', 1000 + at]),
    ];
    const curve = rowsOf('HEADCOUNT', many, model, undefined, 150).filter(([what]) => what === 'curve');
    expect(curve.length).toBeLessThanOrEqual(102);
    expect(curve.at(-1)?.[3]).toBe(300);
  });

  test.each<[string, readonly Argument[], RegExp]>([
    ['no number of heads', [market, model], /^say how many heads there are, or give a budget or the reps$/],
    ['heads below zero', [market, model, undefined, -1], /^heads/],
    ['half a head', [market, model, undefined, 2.5], /^heads/],
    [
      'a role that is not there',
      [market, model, undefined, 3, undefined, 'Hunter'],
      /no role "hunter"; its roles are AE, SDR/,
    ],
    ['another order', [market, model, undefined, 3, undefined, undefined, 'by name'], /^first/],
    ['a table without reps', [market, model, [['Rep', 'Role']]], /there are no reps/],
    [
      'a rep who ends before the start',
      [
        market,
        model,
        [
          ['Rep', 'Start', 'End'],
          ['Ann', '2026-05-01', '2026-04-01'],
        ],
      ],
      /"Ann" ends before the start/,
    ],
    [
      'a ramp over 100 %',
      [
        market,
        model,
        [
          ['Rep', 'Ramp'],
          ['Ann', '50%; 120%'],
        ],
      ],
      /120 %/,
    ],
    [
      'a budget where no cost is said',
      [market, model.filter(([, , , test]) => test !== 'cost'), undefined, undefined, 1000],
      /add the row cost of AE, SDR/,
    ],
    [
      'a model without roles',
      [market, model.filter(([part]) => part !== 'role' && part !== 'touch'), undefined, 3],
      /the model names no role/,
    ],
    [
      'the starter model, which says nothing of roles',
      [market, 'starter', undefined, 3],
      /the model names no role/,
    ],
  ])('refuses %s in words', (_, args, message) => {
    expect(refusal('HEADCOUNT', ...args)).toMatch(message);
  });
});

describe('MOTIONS', () => {
  const motions = exampleMotions();
  const line = (rows: Rows, segment: string, whose = 'sales') =>
    rows.find(([about, name, owner]) => about === 'motion' && name === segment && owner === whose) ?? [];

  test('without a history deals a year are not known, and that is said', () => {
    const found = line(rowsOf('MOTIONS', market, motions), 'Mid-Market');
    expect(found.slice(5, 7)).toEqual(['', 100_000]);
    expect(found[13]).toContain('deals a year are not known: no history tells the win rate of 12 accounts');
  });

  test('a history of less than a year is taken for a year in proportion', () => {
    // From 2025-09-22 to 2026-01-01 are 102 days, first and last counted.
    const wins = [
      ['Account ID', 'Stage', 'Amount', 'Close Date'],
      ...['M1', 'M2'].map((id) => [id, 'Won', 20_000, '2025-09-22']),
    ];
    expect(line(rowsOf('MOTIONS', market, motions, wins), 'Mid-Market')[5]).toBeCloseTo((2 * 365) / 102, 9);
  });

  test('a history of less than 90 days tells no year', () => {
    const wins = [
      ['Account ID', 'Stage', 'Amount', 'Close Date'],
      ['M1', 'Won', 20_000, '2025-12-01'],
    ];
    expect(line(rowsOf('MOTIONS', market, motions, wins), 'Mid-Market')[5]).toBe('');
  });

  test('renewals and deals lost are no new customers', () => {
    const [header = [], ...wins] = exampleWins();
    const typed = [
      [...header, 'Type'],
      ...wins.map((each) => [...each, 'New Business']),
      ['M9', 'Lost', 20_000, '2025-05-01', 'New Business'],
      ['M1', 'Won', 90_000, '2025-12-01', 'Renewal'],
    ];
    expect(line(rowsOf('MOTIONS', market, motions, typed), 'Mid-Market').slice(5, 7)).toEqual([8, 20_000]);
  });

  test('the land of the model tells the contract where too few have bought', () => {
    const landed = [
      ...motions,
      row('retention', 'all', null, 'rate', 0.75),
      row('lifetime', 'margin', null, null, 0.8),
      row('lifetime', 'discount', null, null, 0.1),
      row('lifetime', 'horizon', null, null, 3),
      row('lifetime', 'growth', null, null, 0),
      row('lifetime', 'timing', null, null, 'start'),
      row('lifetime', 'land', null, null, 0.25),
    ];
    const found = line(rowsOf('MOTIONS', market, landed, exampleWins()), 'SMB');
    expect(found[6]).toBe(10_000);
    expect(found[13]).toContain('the first-year contract is the land of the model, not of deals');
  });

  test('lifetime value ÷ land is that of an account that is won, whatever its chance to be won', () => {
    const worth = [...exampleWorth, row('motion', 'Field', 'sales', 'acv', 0)];
    const rows = rowsOf('MOTIONS', exampleCustomers, worth);
    // Margin ½, retention ¾, discount 28 %, two years. A customer: ½ · (¾ + ¾² ÷ 1.28) of what it spends; a prospect, whose
    // first year is paid at once: ½ · (1 + ¾ ÷ 1.28) of what it lands. SMB holds one of each.
    const [customer, prospect] = [0.5 * (0.75 + 0.75 ** 2 / 1.28), 0.5 * (1 + 0.75 / 1.28)];
    expect(line(rows, 'Enterprise')[7]).toBeCloseTo(customer, 9);
    expect(line(rows, 'SMB')[7]).toBeCloseTo((customer + prospect) / 2, 9);
  });

  test('reps tell the strain of each organisation', () => {
    const rows = rowsOf('MOTIONS', market, motions, undefined, reps(5)).filter(
      ([about]) => about === 'organisation',
    );
    expect(rows.map(([, name, , , , , , , figure]) => [name, figure])).toEqual([
      ['geography', 1.2],
      ['size', 1.8],
      ['geography × size', 3],
      ['vertical', ''],
      ['product', ''],
    ]);
  });

  test.each<[string, readonly Argument[], RegExp]>([
    ['a model without motions', [market, model], /the model has no motions; add rows motion/],
    [
      'a motion in use that is not there',
      [market, [...motions, row('motion', 'SMB', 'sales', 'is', 'Tele')]],
      /Model!E\d+: "Tele" is not a motion for sales/,
    ],
    ['reps without names', [market, motions, undefined, [['Role'], ['AE']]], /who the rep is/],
  ])('refuses %s in words', (_, args, message) => {
    expect(refusal('MOTIONS', ...args)).toMatch(message);
  });
});
