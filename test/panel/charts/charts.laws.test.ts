import fc from 'fast-check';
import { barSpans } from '../../../panel/charts/bar-spans';
import { classPieces } from '../../../panel/charts/class-pieces';
import { labelRows } from '../../../panel/charts/label-rows';
import { lineLabels } from '../../../panel/charts/line-labels';
import { lineBounds, lineSteps } from '../../../panel/charts/line-steps';
import { scaleOver, ticksOf } from '../../../panel/charts/scale';
import { thin } from '../../../panel/charts/thin';

const kinds = fc.constantFrom('linear' as const, 'log' as const);
const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe('laws of the charts', () => {
  test('the value under a place has that place', () => {
    fc.assert(
      fc.property(kinds, positive, positive, fc.integer({ min: 0, max: 300 }), (kind, from, more, pixel) => {
        const { place, value } = scaleOver(kind, [from, from + more], [0, 300]);
        fc.pre(from + more > from * (1 + 1e-6));
        expect(place(value(pixel))).toBeCloseTo(pixel, 3);
      }),
    );
  });

  test('marks ascend, lie on the scale, and are no more than asked for', () => {
    fc.assert(
      fc.property(kinds, positive, positive, fc.integer({ min: 2, max: 10 }), (kind, from, more, most) => {
        const ticks = ticksOf({ kind, from, to: from + more }, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        ticks.forEach((tick, at) => {
          expect(tick).toBeGreaterThanOrEqual(from * (1 - 1e-6) - more * 1e-6);
          expect(tick).toBeLessThanOrEqual((from + more) * (1 + 1e-6));
          if (at > 0) expect(tick).toBeGreaterThan(ticks[at - 1]!);
        });
      }),
    );
  });

  test('a step goes the way it is asked to, and a line stays between its neighbours', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(kinds, places, fc.nat(), (kind, ats, seed) => {
        const scale = { kind, from: 1, to: 100_000 };
        const steps = lineSteps(scale, {});
        const index = seed % ats.length;
        const lines = ats.map((at) => ({ name: 'Line', at }));
        const [low, high] = lineBounds(lines, index, scale, steps);
        const at = ats[index]!;
        expect(low).toBeLessThanOrEqual(at);
        expect(high).toBeGreaterThanOrEqual(at);
        ats.forEach((other) => {
          if (other < at) expect(low).toBeGreaterThan(other);
          if (other > at) expect(high).toBeLessThan(other);
        });
        for (const isCoarse of [false, true]) expect(steps.next(at, 1, isCoarse)).toBeGreaterThan(at);
      }),
    );
  });

  test('labels that found a place lie in the picture, clear of each other and of every line that runs up beside them', () => {
    const flags = fc.array(
      fc.record({ at: fc.integer({ min: 5, max: 263 }), width: fc.integer({ min: 30, max: 110 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(flags, (unsorted) => {
        const sorted = [...unsorted].sort((one, other) => one.at - other.at);
        const placed = labelRows(sorted, 268);
        const ends = (place: number) =>
          [placed![place]!.left, placed![place]!.left + sorted[place]!.width] as const;
        placed?.forEach((one, place) => {
          const [left, right] = ends(place);
          expect(left >= 0 && right <= 268).toBe(true);
          placed.forEach((other, next) => {
            if (next === place || other.row < one.row) return;
            const [otherLeft, otherRight] = ends(next);
            if (other.row === one.row) expect(right <= otherLeft || otherRight <= left).toBe(true);
            const { at } = sorted[next]!;
            expect(at <= left || at >= right).toBe(true);
          });
        });
      }),
    );
  });

  test('a usual four lines find room for their names anywhere in 300 px', () => {
    const names = ['Strategic', 'Enterprise', 'Mid-market', 'Small business'];
    const places = fc.uniqueArray(fc.integer({ min: 5, max: 263 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const ats = [...unsorted].sort((one, other) => one - other);
        const labels = lineLabels(
          ats.map((at, place) => ({ name: names[place]!, value: '$1.25M', at })),
          268,
        );
        labels.forEach(({ name, flag }, place) => {
          expect(flag.left).toBeGreaterThanOrEqual(0);
          expect(names[place]!.startsWith(name.replace('…', ''))).toBe(true);
        });
      }),
    );
  });

  test('pieces of a bin fill it, and none lies in two classes', () => {
    const starts = fc.uniqueArray(fc.integer({ min: -5, max: 35 }), { maxLength: 5 });
    fc.assert(
      fc.property(starts, (unsorted) => {
        const cuts = [...unsorted].sort((one, other) => one - other);
        const bins = [0, 10, 20].map((from) => ({ from, to: from + 10, count: 1 }));
        const pieces = classPieces(bins, cuts);
        expect(pieces[0]!.from).toBe(0);
        expect(pieces.at(-1)!.to).toBe(30);
        pieces.slice(1).forEach(({ from }, at) => expect(from).toBe(pieces[at]!.to));
        pieces.forEach(({ from, to, classAt }) => {
          expect(cuts.some((cut) => cut > from && cut < to)).toBe(false);
          expect(cuts.filter((cut) => cut <= from)).toHaveLength(classAt + 1);
        });
      }),
    );
  });

  test('bars stay on their track', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, (all) => {
        for (const { start, share, possible } of barSpans(all.map((value) => ({ value })))) {
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(start + Math.max(share, possible)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  test('thinned places ascend and are no more than asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 1500 }), (length, most) => {
        const places = thin(length, most);
        expect(places).toHaveLength(Math.min(length, most));
        expect(places.slice(1).every((place, at) => place > places[at]!)).toBe(true);
      }),
    );
  });
});
