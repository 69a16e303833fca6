import { quantile } from '../../../core/stats/quantile';
import { seededChance } from '../../../core/stats/seeded-chance';
import { learnPeers, type PeerColumns } from '../../../core/value/learn-peers';
import type { Peer } from '../../../core/value/valuation';
import { dayOf } from '../../../core/values/day';
import type { Result } from '../../../core/values/problem';
import { drawNormal, peerCoverage, upperFifth } from './simulate-peers';

const options = { day: null };

function valueOf(result: Result<readonly Peer[]>): readonly Peer[] {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const named = (peers: readonly Peer[], name: string): Peer => peers.find((peer) => peer.name === name)!;

function industryOf(texts: readonly (string | null)[]): NonNullable<PeerColumns['industry']> {
  const values = [null, ...new Set(texts.filter((text) => text !== null))];
  const codes = Uint8Array.from(texts, (text) => values.indexOf(text));
  return { field: 'industry', column: { kind: 'text', values, codes } };
}

const numbers = (length: number, valueAt: (at: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, at) => valueAt(at));

describe('the figures', () => {
  test('two groups of known quantiles are both recovered within their intervals', () => {
    const chance = seededChance(5);
    const middles = [Math.log(20_000), Math.log(300_000)];
    const spend = numbers(400, (at) => Math.exp(middles[at % 2]! + 0.7 * drawNormal(chance)));
    const texts = Array.from(spend, (_, at) => (at % 2 === 0 ? 'Retail' : 'Software'));
    const peers = valueOf(learnPeers({ spend, industry: industryOf(texts) }, options));
    expect(peers.map(({ name, accounts }) => [name, accounts])).toEqual([
      ['Retail', 200],
      ['Software', 200],
      ['all', 400],
    ]);
    ['Retail', 'Software'].forEach((name, at) => {
      const truth = Math.exp(middles[at]! + 0.7 * upperFifth);
      const { low, high, weight } = named(peers, name);
      expect([low! < truth, truth < high!, weight > 0.95]).toEqual([true, true, true]);
      // Apart by a factor of 15, the intervals are far from each other too.
      expect(high! / low!).toBeLessThan(2);
    });
  });

  test('all together is the quantile that a sheet gives', () => {
    // R 4.3: quantile((1:25) * 1000, .8) and quantile((1:25) * 1000, .9), type 7: 20200, 22600
    const spend = numbers(25, (at) => (at + 1) * 1000);
    expect(valueOf(learnPeers({ spend }, options))[0]).toMatchObject({
      name: 'all',
      spend: 20_200,
      weight: 1,
    });
    expect(valueOf(learnPeers({ spend }, { ...options, quantile: 0.9 }))[0]).toMatchObject({ spend: 22_600 });
  });

  test('groups that do not differ are drawn together, the small one more', () => {
    const chance = seededChance(9);
    const spend = numbers(340, () => Math.round(50_000 * Math.exp(0.8 * drawNormal(chance))));
    const texts = Array.from(spend, (_, at) => (at < 10 ? 'Small' : ['One', 'Two', 'Three'][at % 3]!));
    const peers = valueOf(learnPeers({ spend, industry: industryOf(texts) }, options));
    const all = named(peers, 'all').spend;
    const small = named(peers, 'Small');
    expect(small.weight).toBeLessThan(named(peers, 'One').weight + 1e-12);
    expect(small.weight).toBeLessThan(0.5);
    const own = quantile(spend.subarray(0, 10), 0.8);
    expect(Math.abs(Math.log(small.spend / all))).toBeLessThan(Math.abs(Math.log(own / all)));
    // The figure is w·own + (1 − w)·parent on the log.
    expect(Math.log(small.spend)).toBeCloseTo(
      small.weight * Math.log(own) + (1 - small.weight) * Math.log(all),
      5,
    );
  });

  test('the interval of a cell holds the truth 93 to 97 times in a hundred', () => {
    const world = { industries: 4, bands: 3, fewest: 8, most: 60, between: 0.5, within: 0.8 };
    const coverage = peerCoverage(world, seededChance(3), 60);
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });

  test('equal spend everywhere is learned as it is', () => {
    const spend = new Float64Array(40).fill(1200);
    const texts = Array.from(spend, (_, at) => (at < 20 ? 'A' : 'B'));
    const peers = valueOf(learnPeers({ spend, industry: industryOf(texts) }, options));
    expect(peers.map((peer) => peer.spend)).toEqual([1200, 1200, 1200]);
  });
});

describe('the groups', () => {
  const length = 60;
  const texts = Array.from({ length }, (_, at) =>
    at === 59 ? null : at >= 55 ? 'Rare' : at % 2 ? 'b' : 'A',
  );
  const columns: PeerColumns = {
    spend: numbers(length, (at) => 100 + at),
    industry: industryOf(texts),
    size: { field: 'employees', values: numbers(length, (at) => (at % 4 < 2 ? 10 : 500)), edges: [100] },
  };

  test('are asked from the cell to all, each by its conditions', () => {
    const peers = valueOf(learnPeers(columns, options));
    expect(peers.map(({ name }) => name)).toEqual([
      'A, employees below 100',
      'A, employees from 100',
      'b, employees below 100',
      'b, employees from 100',
      'employees below 100',
      'employees from 100',
      'A',
      'b',
      'all',
    ]);
    expect(peers[1]!.when).toEqual([
      [
        { field: 'industry', test: 'in', value: ['A'] },
        { field: 'employees', test: 'at least', value: 100 },
      ],
    ]);
    expect(named(peers, 'employees below 100').when).toEqual([
      [{ field: 'employees', test: 'less than', value: 100 }],
    ]);
    expect(named(peers, 'all').when).toEqual([]);
  });

  test('a group of fewer than 8 is left to its parent, which stands after it', () => {
    const peers = valueOf(learnPeers(columns, { day: dayOf('2026-11-22') }));
    expect(peers.some(({ name }) => name.startsWith('Rare'))).toBe(false);
    expect(named(peers, 'all').note).toBe('80 % quantile, learned from 60 customers on 2026-11-22');
    expect(named(valueOf(learnPeers(columns, { day: null, least: 2 })), 'Rare').weight).toBeGreaterThan(0);
  });

  test('an industry called all does not take the name of all', () => {
    const peers = valueOf(
      learnPeers(
        { spend: columns.spend, industry: industryOf(texts.map((text) => (text === 'A' ? 'All' : text))) },
        options,
      ),
    );
    expect(peers.map(({ name }) => name)).toEqual(['industry All', 'b', 'all']);
  });

  test('the order of the accounts changes nothing', () => {
    const order = Array.from({ length }, (_, at) => (at * 37) % length);
    const turned: PeerColumns = {
      spend: numbers(length, (at) => columns.spend[order[at]!]!),
      industry: industryOf(order.map((at) => texts[at]!)),
      size: { ...columns.size!, values: numbers(length, (at) => columns.size!.values[order[at]!]!) },
    };
    expect(learnPeers(turned, options)).toEqual(learnPeers(columns, options));
  });
});

describe('who counts', () => {
  const spend = numbers(50, (at) => (at < 40 ? 1000 + at : at < 45 ? -5 : NaN));

  test('customers of two years or more, where there are twenty', () => {
    const tenure = numbers(50, (at) => (at < 25 ? 3 : 1));
    const learned = learnPeers({ spend, tenure }, options);
    expect(valueOf(learned)[0]).toMatchObject({
      accounts: 25,
      note: '80 % quantile, learned from 25 customers of 2 years or more',
    });
    expect(learned.ok && learned.notices.map(({ message }) => message)).toEqual([
      '5 accounts spend 0 or less and teach nothing about potential',
    ]);
  });

  test('all customers where too few are mature, and it is said', () => {
    const learned = learnPeers({ spend, tenure: numbers(50, (at) => (at < 19 ? 3 : NaN)) }, options);
    expect(valueOf(learned)[0]!.accounts).toBe(40);
    expect(learned.ok && learned.notices.map(({ message }) => message)).toContain(
      '19 of 40 customers are known to have stayed 2 years or more, and peers need 20: learned from all customers, so potential may be low',
    );
  });

  test('fewer than twenty customers teach nothing', () => {
    const few = learnPeers({ spend: spend.map((each, at) => (at < 19 ? each : 0)) }, options);
    expect(few.ok ? [] : few.problems.map(({ message }) => message)).toEqual([
      'customers with a spend above 0: 19; peers are learned from 20 or more',
    ]);
  });

  test('a quantile outside 0 to 1 is refused', () => {
    const wrong = learnPeers({ spend }, { day: null, quantile: 80 });
    expect(wrong.ok ? [] : wrong.problems.map(({ code }) => code)).toEqual(['peers-quantile']);
  });
});

test('each product with twenty customers has peers of its own', () => {
  const spend = new Float64Array(30).fill(500);
  const rows = Array.from({ length: 30 }, (_, account) => ({ account, product: 1, spend: 300 }));
  const owned = {
    accounts: [...rows.map(({ account }) => account), 0, 0],
    products: [...rows.map(({ product }) => product), 0, 1],
    names: ['Support', 'Licence'],
    spend: [...rows.map((row) => row.spend), 200, 50],
  };
  const learned = learnPeers({ spend, owned }, options);
  expect(valueOf(learned).map(({ name, product, spend: each }) => [name, product, each])).toEqual([
    ['all', undefined, 500],
    ['Licence: all', 'Licence', 300],
  ]);
  expect(learned.ok && learned.notices.map(({ message }) => message)).toContain(
    'customers with a spend on Support: 1; its peers are learned from 20 or more',
  );
});
