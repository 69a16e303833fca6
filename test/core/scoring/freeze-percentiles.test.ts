import { freezePercentiles } from '../../../core/scoring/freeze-percentiles';
import { dayOf } from '../../../core/values/day';
import { criterionOf } from './criteria/points';

const learnable = criterionOf('percentile', 'revenue', [
  ['percentile 25', null, 0.2],
  ['percentile 90', 7, 1],
]);

test('cuts are those of R, with the accounts and the day they come from', () => {
  // R 4.3: quantile(c(15, 20, 35, 40, 50), c(.25, .9), type = 7) gives 20 and 46.
  const frozen = freezePercentiles(
    learnable,
    Float64Array.from([50, 15, NaN, 40, 20, 35]),
    dayOf('2026-11-21'),
  );
  expect(frozen.lines).toEqual([
    { test: 'percentile 25', value: 20, points: 0.2, note: 'learned from 5 accounts on 2026-11-21' },
    { test: 'percentile 90', value: 46, points: 1, note: 'learned from 5 accounts on 2026-11-21' },
  ]);
});

test('from nothing nothing is learned', () => {
  expect(freezePercentiles(learnable, Float64Array.from([NaN]), null)).toBe(learnable);
});

test('other kinds have nothing to learn', () => {
  const bands = criterionOf('bands', 'revenue', [['from', 1, 1]]);
  expect(freezePercentiles(bands, Float64Array.from([1, 2]), null)).toBe(bands);
});
