import fc from 'fast-check';
import { betweenLines, cumulative } from '../../../core/stats/cumulative';
import { histogram, type HistogramBin } from '../../../core/stats/histogram';
import { logHistogram } from '../../../core/stats/log-histogram';
import { sumOf } from '../../../core/stats/sum-of';

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -10, max: 110, noNaN: true }),
  fc.integer({ min: -3, max: 5000 }),
);
const numbers = fc.array(anyNumber, { maxLength: 60 });
const cents = fc.integer({ min: -500, max: 100_000_000 }).map((amount) => amount / 100);

const total = (bins: readonly HistogramBin[]): number => bins.reduce((sum, { count }) => sum + count, 0);
const countsOf = (bins: readonly HistogramBin[]): number[] => bins.map(({ count }) => count);
const backwards = <Value>(values: readonly Value[]): Value[] => [...values].reverse();

test('every value is in one bin or counted apart', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: 1e-3, max: 1000, noNaN: true }),
      (values, bins, from, width) => {
        const range = { from, to: from + width, bins };
        const counted = histogram(values, range);
        expect(total(counted.bins) + counted.blank + counted.below + counted.above).toBe(values.length);
        const logged = logHistogram(values, bins);
        expect(total(logged.bins) + logged.blank + logged.notPositive).toBe(values.length);
      },
    ),
  );
});

test('a bin counts the values from its lower edge up to its upper one', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 40 }), (values, most) => {
      const between = ({ from, to }: HistogramBin, isClosed: boolean): number =>
        values.filter((value) => value >= from && (value < to || (isClosed && value === to))).length;
      const { bins } = histogram(values, { from: 0, to: 100, bins: most });
      expect(countsOf(bins)).toEqual(bins.map((bin, at) => between(bin, at === most - 1)));
      const logged = logHistogram(values, most).bins;
      expect(countsOf(logged)).toEqual(logged.map((bin) => between(bin, bin.to === Number.MAX_VALUE)));
    }),
  );
});

test('bins on the logarithm keep to their number, join without gaps and begin and end with something', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 80 }), (values, most) => {
      const { bins } = logHistogram(values, most);
      expect(bins.length).toBeLessThanOrEqual(most);
      expect(bins.every(({ from, to }) => to > from)).toBe(true);
      expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to));
      if (bins.length > 0) expect(Math.min(bins[0]!.count, bins.at(-1)!.count)).toBeGreaterThan(0);
    }),
  );
});

test('the order of the values changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, cents), { maxLength: 40 }), fc.array(cents), (rows, lines) => {
      const [values, worths] = [rows.map(([value]) => value), rows.map(([, worth]) => worth)];
      const ascending = [...lines].sort((one, other) => one - other);
      expect(logHistogram(backwards(values))).toEqual(logHistogram(values));
      expect(betweenLines(cumulative(backwards(values), backwards(worths)), ascending)).toEqual(
        betweenLines(cumulative(values, worths), ascending),
      );
    }),
  );
});

test('between lines are the very counts and sums of the accounts there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 50 })), cents), {
        maxLength: 60,
      }),
      fc.uniqueArray(fc.integer({ min: -1, max: 52 }), { maxLength: 4 }),
      (rows, some) => {
        const lines = [...some].sort((one, other) => one - other);
        const spread = cumulative(
          rows.map(([place]) => place),
          rows.map(([, worth]) => worth),
        );
        betweenLines(spread, lines).forEach(({ accounts, value }, at) => {
          const from = lines[at - 1] ?? -Infinity;
          const here = rows.filter(([place]) => place >= from && place < (lines[at] ?? Infinity));
          expect(accounts).toBe(here.length);
          expect(value! + 0).toBe(sumOf(here.map(([, worth]) => worth)) + 0);
        });
      },
    ),
  );
});
