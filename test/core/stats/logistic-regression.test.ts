import { auc, aucInterval } from '../../../core/stats/auc';
import { brier } from '../../../core/stats/brier';
import { exponential } from '../../../core/stats/exponential';
import { liftTable } from '../../../core/stats/lift';
import { logisticRegression } from '../../../core/stats/logistic-regression';
import { islrDefault } from './islr-default';

const column = (...values: number[]) => Float64Array.from(values);
const labels = (...values: number[]) => Uint8Array.from(values);

const islr = islrDefault();

/** Probabilities of rows from coefficients, the intercept first. */
const probabilities = (at: Float64Array, columns: readonly Float64Array[]) =>
  Float64Array.from(
    columns[0]!,
    (_, row) =>
      1 /
      (1 + exponential(-columns.reduce((sum, values, place) => sum + at[place + 1]! * values[row]!, at[0]!))),
  );

if (islr) {
  // James, Witten, Hastie & Tibshirani, An Introduction to Statistical Learning, tables 4.1 and 4.3; R's glm
  describe('logistic regression of ISLR Default', () => {
    test('on balance alone', () => {
      const fit = logisticRegression({ columns: [islr.balance], labels: islr.labels });
      expect(fit.coefficients[0]).toBeCloseTo(-10.65133, 5);
      expect(fit.coefficients[1]).toBeCloseTo(0.0054989, 7);
      expect(fit.deviance).toBeCloseTo(1596.45, 2);
      // Table 4.1: standard errors 0.3612 and 0.0002
      expect(fit.errors[0]).toBeCloseTo(0.3612, 4);
      expect(fit.errors[1]).toBeCloseTo(0.0002204, 6);
      expect(fit.state).toBe('found');
    });

    test('on balance, income and student', () => {
      const columns = [islr.balance, islr.income, islr.student];
      const fit = logisticRegression({ columns, labels: islr.labels });
      expect(fit.coefficients[0]).toBeCloseTo(-10.86905, 5);
      expect(fit.coefficients[1]).toBeCloseTo(0.0057365, 7);
      expect(fit.coefficients[2]).toBeCloseTo(3.0335e-6, 10);
      expect(fit.coefficients[3]).toBeCloseTo(-0.646776, 6);
      // Table 4.3
      expect(fit.errors[0]).toBeCloseTo(0.4923, 4);
      expect(fit.errors[3]).toBeCloseTo(0.2362, 3);
      expect(fit.aic).toBeCloseTo(1579.54, 2);
      const chances = probabilities(fit.coefficients, columns);
      expect(auc(chances, islr.labels)).toBeCloseTo(0.949558, 6);
      expect(brier(islr.labels, chances)).toBeCloseTo(0.021298, 6);
      const [top] = liftTable(islr.labels, chances);
      expect(top).toMatchObject({ count: 1000, won: 261 });
      expect(top!.lift).toBeCloseTo(7.84, 2);
      const range = aucInterval(chances, islr.labels);
      expect(range.low).toBeLessThan(0.949558);
      expect(range.high - range.low).toBeLessThan(0.03);
    });
  });
}

describe('logistic regression', () => {
  test('of one flag is the log of the odds in each group', () => {
    // 3 of 4 against 1 of 4: ln(1/3) and ln 9; variance of the difference 1/1 + 1/3 + 1/3 + 1/1
    const fit = logisticRegression({
      columns: [column(0, 0, 0, 0, 1, 1, 1, 1)],
      labels: labels(1, 0, 0, 0, 1, 1, 1, 0),
    });
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(1 / 3), 10);
    expect(fit.coefficients[1]).toBeCloseTo(Math.log(9), 10);
    expect(fit.errors[1]).toBeCloseTo(Math.sqrt(8 / 3), 8);
    expect(fit.parameters).toBe(2);
  });

  test('weights count as so many rows', () => {
    const many = logisticRegression({
      columns: [column(0, 0, 0, 1, 1, 1)],
      labels: labels(1, 0, 0, 1, 1, 0),
    });
    const few = logisticRegression({
      columns: [column(0, 0, 1, 1)],
      labels: labels(1, 0, 1, 0),
      weights: column(1, 2, 2, 1),
    });
    expect(few.coefficients[1]).toBeCloseTo(many.coefficients[1]!, 10);
    expect(few.deviance).toBeCloseTo(many.deviance, 10);
    expect(few.errors[1]).toBeCloseTo(many.errors[1]!, 8);
  });

  test('an offset is taken as given', () => {
    const rows = { columns: [column(0, 0, 0, 1, 1, 1)], labels: labels(1, 0, 0, 1, 1, 0) };
    const plain = logisticRegression(rows);
    const shifted = logisticRegression({ ...rows, offset: column(2, 2, 2, 2, 2, 2) });
    expect(shifted.coefficients[0]).toBeCloseTo(plain.coefficients[0]! - 2, 8);
    expect(shifted.coefficients[1]).toBeCloseTo(plain.coefficients[1]!, 8);
  });

  test("the rows' order changes no digit", () => {
    const x = column(0.1, 0.7, 0.3, 0.9, 0.5, 0.2, 0.8, 0.6);
    const y = labels(0, 1, 1, 1, 0, 0, 1, 0);
    const order = [5, 2, 7, 0, 3, 6, 1, 4];
    const one = logisticRegression({ columns: [x], labels: y });
    const other = logisticRegression({
      columns: [Float64Array.from(order, (row) => x[row]!)],
      labels: Uint8Array.from(order, (row) => y[row]!),
    });
    expect(other).toEqual(one);
  });

  test('a predictor without error is said to separate', () => {
    const whole = logisticRegression({
      columns: [column(1, 2, 3, 4, 5, 6)],
      labels: labels(0, 0, 0, 1, 1, 1),
    });
    expect(whole.state).toBe('separated');
    // Nobody of the first group won; the others are mixed
    const part = logisticRegression({
      columns: [column(0, 0, 0, 0, 1, 1, 1, 1)],
      labels: labels(0, 0, 0, 0, 1, 0, 1, 0),
    });
    expect(part.state).toBe('separated');
  });

  test('a predictor that repeats another is said to', () => {
    const x = column(1, 2, 3, 4, 5, 6);
    const fit = logisticRegression({
      columns: [x, x.map((value) => 2 * value)],
      labels: labels(0, 1, 0, 1, 0, 1),
    });
    expect(fit.state).toBe('collinear');
  });

  test('a ridge draws the coefficient towards 0 and never the intercept', () => {
    const rows = { columns: [column(0, 0, 0, 0, 1, 1, 1, 1)], labels: labels(0, 0, 0, 0, 1, 1, 1, 0) };
    const mild = logisticRegression(rows, 0.5);
    const strong = logisticRegression(rows, [1e9]);
    expect(mild.state).toBe('found');
    expect(mild.coefficients[1]).toBeGreaterThan(0);
    expect(mild.parameters).toBeLessThan(2);
    expect(strong.coefficients[1]).toBeCloseTo(0, 6);
    // The base rate is 3 of 8
    expect(strong.coefficients[0]).toBeCloseTo(Math.log(3 / 5), 6);
    expect(strong.parameters).toBeCloseTo(1, 6);
  });
});
