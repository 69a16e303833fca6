import { makeSample } from '../../../core/sample/make-sample';
import { sampleTruth } from '../../../core/sample/sample-truth';
import { winLogOdds, winModel } from '../../../core/sample/win-model';
import { quantile } from '../../../core/stats/quantile';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { withLeak, withNoise, withPeers } from './known-truth';

const options = { accounts: 8000, seed: 3, today: 46_347, faults: 0 };
const plain = makeSample(options);
const column = (table: Table, header: string): Cell[] => {
  const at = table.headers.indexOf(header);
  return table.rows.slice(table.firstRow).map((row) => row[at] ?? null);
};

describe('a truth of one’s own', () => {
  test('the win model says the probability that each account truly has', () => {
    const model = winModel(sampleTruth);
    const [employees, growth, industry, technologies] = [
      'Employees',
      'Employee Growth',
      'Industry',
      'Technologies',
    ].map((header) => column(plain.accounts, header)) as [number[], number[], string[], (string | null)[]];
    (column(plain.truth, 'Win Probability') as number[]).forEach((probability, at) => {
      const logOdds = winLogOdds(model, {
        employees: employees[at] ?? NaN,
        growth: growth[at] ?? NaN,
        industry: industry[at] ?? '',
        technologies: technologies[at]?.split('; ') ?? [],
      });
      expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(probability, 12);
    });
  });

  test('noise turns that share of the decided first deals round, and nothing else', () => {
    const noisy = makeSample({ ...options, truth: withNoise(0.2) });
    const kinds = column(plain.opportunities, 'Type');
    const before = column(plain.opportunities, 'Stage');
    const after = column(noisy.opportunities, 'Stage');
    const decided = before.filter(
      (stage, at) => kinds[at] === 'New Business' && String(stage).startsWith('Closed'),
    );
    const turned = before.filter((stage, at) => stage !== after[at]);
    const spread = Math.sqrt(0.2 * 0.8 * decided.length);
    expect(Math.abs(turned.length - 0.2 * decided.length)).toBeLessThan(4 * spread);
    before.forEach((stage, at) => {
      if (stage !== after[at]) expect([stage, after[at]].sort()).toEqual(['Closed Lost', 'Closed Won']);
    });
    expect({ ...noisy, opportunities: null }).toEqual({ ...plain, opportunities: null });
  });

  test('a leaked field is filled for those that have bought and for no other', () => {
    const leaky = makeSample({ ...options, truth: withLeak });
    const since = column(plain.accounts, 'Customer Since');
    column(leaky.accounts, 'Onboarding Hours').forEach((hours, at) => {
      expect(hours !== null).toBe(since[at] !== null);
    });
    expect(leaky.accounts.headers.slice(0, -1)).toEqual(plain.accounts.headers);
    expect(leaky.accounts.rows.map((row) => row.slice(0, -1))).toEqual(plain.accounts.rows);
  });

  test('peers spend around their own median, at their own quantile', () => {
    const groups = [
      { industry: 'Software', median: 40_000 },
      { industry: 'Healthcare', median: 10_000 },
    ];
    const sample = makeSample({ ...options, truth: withPeers(groups, 0.5) });
    const industries = column(sample.accounts, 'Industry');
    const spends = column(sample.accounts, 'Current Spend') as number[];
    for (const { industry, median } of groups) {
      const own = spends.filter((spend, at) => spend > 0 && industries[at] === industry);
      expect(own.length).toBeGreaterThan(300);
      // The standard error of a log-normal's quantile at 0.9 is 1.71 · spread ÷ √n of it: normal order statistics.
      const error = (1.71 * 0.5) / Math.sqrt(own.length);
      const expected = median * Math.exp(0.5 * 1.2815515655446004);
      expect(Math.abs(Math.log(quantile(own, 0.9) / expected))).toBeLessThan(4 * error);
    }
  });
});
