import { makeSample } from '../../../core/sample/make-sample';
import { sampleTruth } from '../../../core/sample/sample-truth';
import { gini } from '../../../core/stats/gini';
import type { Table } from '../../../core/values/table';
import { isDay } from '../../../core/values/cell';

const TODAY = 46_347;
const COUNT = 40_000;
const { accounts, opportunities, truth } = makeSample({ accounts: COUNT, seed: 21, today: TODAY, faults: 0 });
const column = (table: Table, header: string) => {
  const at = table.headers.indexOf(header);
  return table.rows.slice(table.firstRow).map((row) => row[at] ?? null);
};
const numbers = (table: Table, header: string) => column(table, header) as number[];
const industryOf = column(accounts, 'Industry');
const technologiesOf = column(accounts, 'Technologies').map(
  (cell) => new Set(String(cell ?? '').split('; ')),
);
const employees = numbers(accounts, 'Employees');

/** Solves a·x = b for several b at once by elimination; `a` is symmetric and positive. */
function solve(a: number[][], b: number[][]): number[][] {
  const rows = a.map((row, at) => [...row, ...(b[at] as number[])]);
  rows.forEach((pivot, at) => {
    const lead = pivot[at] as number;
    for (let k = 0; k < pivot.length; k++) pivot[k] = (pivot[k] as number) / lead;
    rows.forEach((row, other) => {
      if (other === at) return;
      const times = row[at] as number;
      for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) - times * (pivot[k] as number);
    });
  });
  return rows.map((row) => row.slice(a.length));
}

/** Maximum likelihood by Newton's method: coefficients and their standard errors. */
function fitLogistic(rows: readonly number[][], won: readonly boolean[]) {
  const width = rows[0]?.length ?? 0;
  const unit = Array.from({ length: width }, (_, at) =>
    Array.from({ length: width }, (_, k): number => (at === k ? 1 : 0)),
  );
  let coefficients = new Array<number>(width).fill(0);
  let covariance = unit;
  for (let round = 0; round < 12; round++) {
    const information = unit.map((row) => row.map(() => 0));
    const gradient = new Array<number>(width).fill(0);
    rows.forEach((row, at) => {
      const odds = row.reduce((sum, value, k) => sum + value * (coefficients[k] as number), 0);
      const p = 1 / (1 + Math.exp(-odds));
      row.forEach((value, k) => {
        gradient[k]! += value * ((won[at] ? 1 : 0) - p);
        if (value !== 0) row.forEach((other, m) => (information[k]![m]! += p * (1 - p) * value * other));
      });
    });
    covariance = solve(information, unit);
    coefficients = coefficients.map(
      (old, k) =>
        old + (covariance[k] as number[]).reduce((sum, value, m) => sum + value * (gradient[m] as number), 0),
    );
  }
  return { coefficients, errors: covariance.map((row, at) => Math.sqrt(row[at] as number)) };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, at) => {
    const other = (b[at] as number) - meanB;
    ab += (value - meanA) * other;
    aa += (value - meanA) ** 2;
    bb += other ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

describe('what the sample is drawn from can be found in it', () => {
  test('the propensity’s coefficients come back from the won and lost first deals', () => {
    const ids = new Map(column(accounts, 'Account ID').map((id, at) => [id, at]));
    const growth = numbers(accounts, 'Employee Growth');
    const industries = sampleTruth.industries.filter(({ name }) => name !== 'Healthcare');
    const rows: number[][] = [];
    const won: boolean[] = [];
    for (const [, account, , stage, , , , kind] of opportunities.rows.slice(1)) {
      if (kind !== 'New Business' || !String(stage).startsWith('Closed')) continue;
      const at = ids.get(account ?? null) as number;
      rows.push([
        1,
        Math.log((employees[at] as number) / 200),
        growth[at] as number,
        ...industries.map(({ name }) => (industryOf[at] === name ? 1 : 0)),
        ...sampleTruth.technologies.map(({ name }) => (technologiesOf[at]?.has(name) ? 1 : 0)),
      ]);
      won.push(stage === 'Closed Won');
    }
    const { propensity } = sampleTruth;
    const expected = [
      propensity.intercept,
      propensity.size,
      propensity.growth,
      ...[...industries, ...sampleTruth.technologies].map((item) => item.propensity),
    ];
    expect(rows.length).toBeGreaterThan(15_000);
    const { coefficients, errors } = fitLogistic(rows, won);
    coefficients.forEach((found, k) => {
      expect(Math.abs(found - (expected[k] as number)) / (errors[k] as number)).toBeLessThan(4);
    });
  });

  test('revenue goes with employees', () => {
    const revenue = numbers(accounts, 'Annual Revenue');
    expect(correlation(employees.map(Math.log), revenue.map(Math.log))).toBeGreaterThan(0.85);
    const software = revenue.filter(
      (_, at) => industryOf[at] === 'Software' && (employees[at] as number) > 20,
    );
    const heads = employees.filter((count, at) => industryOf[at] === 'Software' && count > 20);
    const each = software.map((value, at) => Math.log(value / (heads[at] as number))).sort((a, b) => a - b);
    expect(each[each.length >> 1]).toBeCloseTo(Math.log(240_000), 1);
  });

  test('potential follows employees and doubles with the technology that doubles it', () => {
    const potential = numbers(truth, 'Potential');
    const { exponent, spread } = sampleTruth.potential;
    const residuals = { with: [] as number[], without: [] as number[] };
    potential.forEach((value, at) => {
      const industry = sampleTruth.industries.find(({ name }) => name === industryOf[at]);
      const usual =
        Math.log(industry?.spendPerEmployee ?? NaN) + exponent * Math.log(employees[at] as number);
      const owned = technologiesOf[at] as Set<string>;
      if (owned.has('Kafka') || owned.has('Spark')) return;
      residuals[owned.has('Kubernetes') ? 'with' : 'without'].push(Math.log(value) - usual);
    });
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const error = (values: number[]) => spread / Math.sqrt(values.length);
    expect(Math.abs(mean(residuals.without))).toBeLessThan(4 * error(residuals.without));
    expect(Math.abs(mean(residuals.with) - 0.69)).toBeLessThan(4 * error(residuals.with));
  });

  test('customers stay as the shifted beta-geometric says', () => {
    const { alpha, beta } = sampleTruth.retention;
    const types = column(accounts, 'Type');
    const since = column(accounts, 'Customer Since');
    let expected = 1;
    for (let year = 0; year <= 4; year++) {
      if (year > 0) expected *= (beta + year - 1) / (alpha + beta + year - 1);
      const cohort = types.filter((_, at) => {
        const cell = since[at] ?? null;
        return isDay(cell) && Math.floor((TODAY - cell.day) / 365) === year;
      });
      const stayed = cohort.filter((type) => type === 'Customer').length;
      const error = Math.sqrt((expected * (1 - expected)) / cohort.length);
      expect(cohort.length).toBeGreaterThan(200);
      expect(Math.abs(stayed / cohort.length - expected)).toBeLessThanOrEqual(4 * error);
    }
  });

  test('value is concentrated as in real markets, sizes spread over orders of magnitude', () => {
    expect(gini(numbers(truth, 'Potential'))).toBeGreaterThan(0.6);
    expect(gini(numbers(truth, 'Potential'))).toBeLessThan(0.9);
    expect(Math.max(...employees)).toBeGreaterThan(20_000);
    expect(Math.min(...employees)).toBeLessThan(5);
  });

  test('every segment and region has accounts', () => {
    const segments = new Set(column(accounts, 'Segment'));
    expect([...segments].sort()).toEqual(['Enterprise', 'Mid-Market', 'Small Business']);
    expect(new Set(column(accounts, 'Region')).size).toBe(4);
  });
});
