import fc from 'fast-check';
import highsLoader from 'highs';
import { leastCostFlow, type PricedArc } from '../../../core/stats/least-cost-flow';

test('the cheap way is filled before the dear one, and a way back is taken where it pays', () => {
  // By hand: two units must cross; the one way that is free for both is undone in part.
  const arcs: PricedArc[] = [
    { from: 0, to: 1, most: 1 },
    { from: 0, to: 2, most: 1, cost: 1 },
    { from: 1, to: 2, most: 1 },
    { from: 1, to: 3, most: 1, cost: 3 },
    { from: 2, to: 3, most: 1 },
  ];
  expect(leastCostFlow(4, arcs, 0, 3)).toEqual({
    value: 2,
    cost: 4,
    through: Float64Array.of(1, 1, 0, 1, 1),
    prices: Float64Array.of(0, 1, 1, 4),
  });
});

test('nothing flows where no way leads', () => {
  expect(leastCostFlow(3, [{ from: 0, to: 1, most: 5 }], 0, 2)).toMatchObject({ value: 0, cost: 0 });
});

test('the cost is that of HiGHS, an exact solver', async () => {
  const highs = await highsLoader();
  const arc = fc.record({
    from: fc.integer({ min: 0, max: 4 }),
    to: fc.integer({ min: 1, max: 5 }),
    most: fc.integer({ min: 1, max: 9 }),
    cost: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(arc, { minLength: 4, maxLength: 14 }), (drawn) => {
      const arcs = drawn.filter(({ from, to }) => from !== to);
      const ours = leastCostFlow(6, arcs, 0, 5);
      const at = (node: number): string =>
        arcs
          .flatMap(({ from, to }, arc) => [
            ...(from === node ? [`- f${arc}`] : []),
            ...(to === node ? [`+ f${arc}`] : []),
          ])
          .join(' ');
      const kept = [1, 2, 3, 4].flatMap((node) => (at(node) === '' ? [] : [` n${node}: ${at(node)} = 0`]));
      const bounds = arcs.map(({ most }, arc) => ` 0 <= f${arc} <= ${most}`).join('\n');
      if (at(5) === '') return;
      // First the most that can flow, then the least cost of as much.
      const solve = (goal: string, more: readonly string[]): number =>
        highs.solve(`${goal}\nSubject To\n${[...kept, ...more].join('\n')}\nBounds\n${bounds}\nEnd\n`, {
          output_flag: false,
        }).ObjectiveValue;
      const most = solve(`Maximize\n o: ${at(5)}`, [` t: ${at(5)} >= 0`]);
      const costs = arcs.map(({ cost }, arc) => `+ ${cost} f${arc}`).join(' ');
      expect(ours.value).toBeCloseTo(most, 8);
      expect(ours.cost).toBeCloseTo(solve(`Minimize\n o: ${costs}`, [` t: ${at(5)} = ${most}`]), 6);
    }),
    { numRuns: 60 },
  );
});
