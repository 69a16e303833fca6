import { ckmeans } from 'simple-statistics';
import { naturalBreaks } from '../../../core/stats/natural-breaks';
import { seededChance } from '../../../core/stats/seeded-chance';

describe('naturalBreaks', () => {
  test('the worked example of Ckmeans.1d.dp', () => {
    // Wang & Song (2011), R Journal 3/2: sizes 4 3 3, centres -1 2 5, within sums 0 0 2
    expect(naturalBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
      { from: -1, to: -1, size: 4, centre: -1, within: 0 },
      { from: 2, to: 2, size: 3, centre: 2, within: 0 },
      { from: 4, to: 6, size: 3, centre: 5, within: 2 },
    ]);
  });

  test.each([1, 2, 3, 5, 8])('%d classes have the total that simple-statistics finds', (classes) => {
    const chance = seededChance(classes);
    const values = Array.from({ length: 400 }, () => Math.round(chance.next() ** 4 * 10_000) / 10);
    const total = ckmeans(values, classes)
      .map((members) => {
        const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
        return members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      })
      .reduce((sum, within) => sum + within, 0);
    const found = naturalBreaks(values, classes).reduce((sum, { within }) => sum + within, 0);
    expect(found / total).toBeCloseTo(1, 9);
  });

  test('on the log scale orders of magnitude part, and the centre is the geometric mean', () => {
    const values = [10, 20, 1000, 2000, 100_000, 200_000, 0, -5];
    const classes = naturalBreaks(values, 3, 'log');
    expect(classes.map(({ from, to, size }) => [from, to, size])).toEqual([
      [10, 20, 2],
      [1000, 2000, 2],
      [100_000, 200_000, 2],
    ]);
    expect(classes[0]?.centre).toBeCloseTo(Math.sqrt(200), 10);
  });

  test('close values far from 0 keep their digits', () => {
    const far = 1e9;
    const classes = naturalBreaks([far, far + 1, far + 10, far + 11], 2);
    expect(classes.map(({ from }) => from)).toEqual([far, far + 10]);
    expect(classes.map(({ within }) => within)).toEqual([0.5, 0.5]);
  });

  test('fewer distinct values than classes: a class each', () => {
    expect(naturalBreaks([3, 3, 7, NaN], 5).map(({ from, size }) => [from, size])).toEqual([
      [3, 2],
      [7, 1],
    ]);
  });

  test('nothing known, or no class asked for: no classes', () => {
    expect(naturalBreaks([], 3)).toEqual([]);
    expect(naturalBreaks([NaN], 3)).toEqual([]);
    expect(naturalBreaks([0, -1], 3, 'log')).toEqual([]);
    expect(naturalBreaks([1, 2], 0)).toEqual([]);
    expect(naturalBreaks([1, 2], NaN)).toEqual([]);
  });
});
