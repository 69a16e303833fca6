import { createEvaluator } from '../../../../core/expr/evaluator';
import { cardTable } from '../../../../core/scoring/propensity/card-table';
import { propensitySumExpr } from '../../../../core/scoring/propensity/propensity-expr';
import { learnScorecard } from '../../../../core/scoring/propensity/learn-scorecard';
import type { Characteristic, Scorecard } from '../../../../core/scoring/scorecard';
import { weightOfEvidence } from '../../../../core/stats/weight-of-evidence';
import { frameOf } from '../../frame-of';
import { drawAccounts } from './drawn-accounts';

const card: Scorecard = {
  name: 'new',
  base: 0,
  learned: '',
  rows: 6,
  won: 3,
  prior: null,
  auc: 0.7,
  aucLow: 0.6,
  aucHigh: 0.8,
  brier: 0.2,
};
const employees: Characteristic = {
  name: 'employees',
  card: 'new',
  field: 'employees',
  bins: [
    { test: 'otherwise', value: null, points: -20 },
    { test: 'from', value: 100, points: 20 },
  ],
};

describe('cardTable', () => {
  const { frame, kindOf } = frameOf({
    employees: { kind: 'number', values: [50, 60, 200, 300, null, 70, 900] },
  });
  const rows = { label: Uint8Array.of(0, 1, 1, 1, 0, 0), account: Int32Array.of(0, 1, 2, 3, 4, 5) };
  const table = cardTable(card, [employees, { ...employees, card: 'expansion' }], rows, frame, kindOf);

  test('counts accounts, won and lost by bin, and what no bin holds', () => {
    expect(
      table.bins.map(({ test: asked, value, points, accounts, won, lost }) => [
        asked,
        value,
        points,
        accounts,
        won,
        lost,
      ]),
    ).toEqual([
      ['otherwise', null, -20, 3, 1, 2],
      ['from', 100, 20, 3, 2, 0],
      [null, null, 0, 1, 0, 1],
    ]);
    // Newcombe (1998), method 3, of 1 in 3
    expect(table.bins[0]!.rate.rate).toBeCloseTo(1 / 3, 12);
    expect(table.bins[0]!.rate.low).toBeCloseTo(0.0615, 4);
  });

  test('the information value is that of the bins, as when they were learned', () => {
    // One is lost that no bin holds; the bins have won 1 and 2, lost 2 and 0.
    const { value } = weightOfEvidence(Float64Array.of(1, 2), Float64Array.of(2, 0));
    expect(table.bins.map(({ informationValue }) => informationValue)).toEqual([value, value, value]);
  });

  test('sums that are equal on paper tie, though floats of tenths are not', () => {
    const flag = (name: string, points: number): Characteristic => ({
      name,
      card: 'new',
      field: name,
      bins: [{ test: 'is yes', value: null, points }],
    });
    // 0.1 + 0.2 against 0.3
    const told = frameOf({
      a: { kind: 'flag', values: [true, false] },
      b: { kind: 'flag', values: [true, false] },
      c: { kind: 'flag', values: [false, true] },
    });
    const two = { label: Uint8Array.of(1, 0), account: Int32Array.of(0, 1) };
    const flags = [flag('a', 0.1), flag('b', 0.2), flag('c', 0.3)];
    expect(cardTable(card, flags, two, told.frame, told.kindOf).auc.auc).toBe(0.5);
    const sums = createEvaluator(told.frame).numbers(propensitySumExpr(card, flags, told.kindOf));
    expect([...sums]).toEqual([0.3, 0.3]);
  });

  test('measures the card on these rows', () => {
    // Sums −20 −20 20 20 0 −20: pairs won over lost: 1 in bin −20 beats none and ties two of three
    expect(table.auc.auc).toBeCloseTo((1 + 3 + 3) / 9, 12);
    // 2^(−1) to 1 is 1/3, 2 to 1 is 2/3
    const misses = [1 / 3, -2 / 3, -1 / 3, -1 / 3, 1 / 2, 1 / 3];
    expect(table.brier).toBeCloseTo(misses.reduce((sum, miss) => sum + miss * miss, 0) / 6, 12);
    expect(table).toMatchObject({ rows: 6, won: 3 });
  });

  test('takes a prior out of the probabilities', () => {
    const base = (20 / Math.LN2) * Math.log(0.1 / 0.9);
    const moved = cardTable({ ...card, base, prior: 0.1 }, [employees], rows, frame, kindOf);
    expect(moved.brier).toBeCloseTo(table.brier, 9);
  });

  test('a card on its own rows is calibrated and counts as it was learned', () => {
    const { input } = drawAccounts({
      accounts: 4000,
      seed: 6,
      flag: 1,
      industry: 1,
      doubling: 0.3,
      item: 0.7,
    });
    const learned = learnScorecard({ ...input, prior: 0.05 });
    if (!learned.ok) throw new Error('a card is meant');
    const columns = new Map(input.candidates.map(({ field, column }) => [field, column]));
    const kinds = new Map(input.candidates.map(({ field, kind }) => [field, kind]));
    const own = cardTable(
      learned.value.card,
      learned.value.characteristics,
      input.rows,
      { length: 4000, columns },
      (field) => kinds.get(field),
    );
    expect(own.calibration.error).toBeLessThan(0.03);
    for (const { informationValue, characteristic } of learned.value.coefficients) {
      const bins = own.bins.filter((bin) => bin.characteristic === characteristic);
      expect(bins[0]!.informationValue).toBeCloseTo(informationValue, 2);
      const notes = learned.value.characteristics.find(({ name }) => name === characteristic)!.bins;
      notes.forEach(({ note }, at) => {
        const { won, lost } = bins[at]!;
        expect(note?.replace(/,(\d)/g, '$1')).toBe(`${won} won, ${lost} lost`);
      });
    }
  });
});
