import { LOST, OPEN, type Deals } from '../../../core/history/history';
import { compareModels } from '../../../core/scenarios/compare-models';
import { placeBoth } from '../../../core/scenarios/move-matrix';
import { phaseIn } from '../../../core/scenarios/phase-in';
import { touchedBy } from '../../../core/scenarios/touched';
import type { Frame } from '../../../core/expr/columns';
import { had, modelOf, row, table } from './models';

/** Deals as [account, outcome, amount]. */
const dealsOf = (rows: readonly (readonly [number, number, number])[]): Deals => ({
  count: rows.length,
  account: Int32Array.from(rows, ([account]) => account),
  outcome: Uint8Array.from(rows, ([, outcome]) => outcome),
  amount: Float64Array.from(rows, ([, , amount]) => amount),
  created: new Float64Array(rows.length),
  closed: new Float64Array(rows.length),
  kind: new Uint8Array(rows.length),
  product: null,
  owner: null,
});

const owners = { codes: [1, 2, 1, 0], values: [null, 'Ann', 'Ben'] };

describe('what hangs on accounts', () => {
  test('is their open deals, the money of those and their different owners; decided and unjoined deals count nowhere', () => {
    const deals = dealsOf([
      [0, OPEN, 0.1],
      [0, OPEN, 0.2],
      [2, OPEN, NaN],
      [1, LOST, 50],
      [-1, OPEN, 70],
    ]);
    expect(touchedBy({ deals, owners }, [0, 1, 0, 1], 2)).toEqual([
      { openDeals: 3, pipeline: 0.3, owners: 1 },
      { openDeals: 0, pipeline: 0, owners: 1 },
    ]);
  });

  test('is not known where nothing tells it', () => {
    expect(touchedBy({ deals: null, owners: null }, [0], 1)).toEqual([
      { openDeals: null, pipeline: null, owners: null },
    ]);
  });
});

describe('the phase-in', () => {
  const frameOf = (segments: readonly number[]): Frame => ({
    length: 7,
    columns: new Map([
      ['segment', { kind: 'text', values: [null, 'Big', 'Small'], codes: Uint8Array.from(segments) }],
      [
        'region',
        {
          kind: 'text',
          values: [null, 'South', 'North', 'East', 'Unknown'],
          codes: Uint8Array.of(1, 1, 2, 2, 3, 3, 4),
        },
      ],
    ]),
  });
  const [before, after] = [frameOf([1, 1, 1, 1, 1, 2, 1]), frameOf([2, 2, 2, 1, 1, 2, 2])];
  const placed = placeBoth(before, after, 'segment', ['Big', 'Small']);
  const order = (deals: Deals | null) =>
    phaseIn(placed, { frame: after, value: null }, { deals, owners: null }).map(
      ({ region, accounts, all, disturbed, by }) => [region, accounts, all, disturbed, by],
    );

  test('begins where the smallest share of accounts moves, leaves out regions in which nobody does, and ends with Unknown', () => {
    expect(order(null)).toEqual([
      ['North', 1, 2, 0.5, 'accounts'],
      ['South', 2, 2, 1, 'accounts'],
      ['Unknown', 1, 1, 1, 'accounts'],
    ]);
  });

  test('goes by open pipeline where there is any', () => {
    // All of North's pipeline moves; a quarter of the South's, which all moves as accounts.
    const deals = dealsOf([
      [2, OPEN, 10],
      [0, LOST, 30],
    ]);
    expect(order(deals)).toEqual([
      ['South', 2, 2, 0, 'pipeline'],
      ['North', 1, 2, 1, 'pipeline'],
      ['Unknown', 1, 1, 0, 'pipeline'],
    ]);
  });
});

describe('a shift between two models', () => {
  const rest = row('segment', 'Small', null, 'otherwise');
  const role = (accounts: number) => row('role', 'AE', null, 'accounts', accounts);
  const day = row('setting', 'as of', null, null, '2026-11-01');
  const before = modelOf(day, row('segment', 'Enterprise', 'employees', 'at least', 1000), rest, role(3));
  const after = modelOf(
    day,
    row('exclude', 'Embargo', 'country', 'is', 'KP'),
    row('segment', 'Enterprise', 'employees', 'at least', 1200),
    rest,
    role(2),
  );
  const { moves, movers, moved, segments, capacity } = had(compareModels(table, before, after));

  test('tells of each move what of the models may have caused it', () => {
    const told = moves.map(({ from, to, accounts, because }) => [
      ...[from.name, to.name, accounts],
      because.map(({ message }) => message),
    ]);
    expect(told).toEqual([
      ['Enterprise', 'Small', 3, ['segment Enterprise: employees at least 1,000 → 1,200']],
      ['Small', 'Excluded', 1, ['exclude Embargo added: country is KP']],
    ]);
  });

  test('tells of each account the rule that had it and the rule that has it', () => {
    const why = new Map(movers.map(({ name, was, why: now }) => [name, [was?.message, now?.message]]));
    expect(why.get('Birch')).toEqual(['Enterprise: employees at least 1000', 'Small: no rule above holds']);
    expect(why.get('Ginkgo')).toEqual([
      'Small: no rule above holds',
      'outside the market: excluded by Embargo',
    ]);
  });

  test('adds up: who moves and who stays are all accounts', () => {
    const stays = segments.places.reduce((sum, _, at) => sum + segments.cells[at]![at]!.accounts, 0);
    expect(moves.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(moved.accounts);
    expect(stays + moved.accounts).toBe(table.rowCount);
  });

  test('holds against each other how many are needed', () => {
    // Seven accounts of books of three; six of books of two.
    expect(
      had(capacity).map(({ role: name, before: was, after: is }) => [name, was?.needed, is?.needed]),
    ).toEqual([
      ['AE', 7 / 3, 3],
      [null, 7 / 3, 3],
    ]);
  });
});
