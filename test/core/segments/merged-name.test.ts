import { mergedInto, mergedNames, segmentNames } from '../../../core/segments/merged-name';
import { ask, rule, segmentation } from './run-segments';

const line = (name: string, from: number) => rule(name, ask('employees', 'at least', from));
const model = segmentation({
  named: [rule('Strategic', ask('domain', 'is', 'a.com')), rule('mid', ask('domain', 'is', 'b.com'))],
  segments: [line('Top', 1000), line('Mid', 100), line('Small', 10)],
  merges: [
    { segment: 'top', into: 'MID', regions: ['EU'] },
    { segment: 'Mid', into: 'Small', regions: [] },
  ],
});

test('segments stand in the order of their rules, those of named accounts alone first, the rest last', () => {
  expect(segmentNames(model)).toEqual(['Strategic', 'Top', 'Mid', 'Small']);
});

test('merges are followed region by region, and names are spelt as the rules spell them', () => {
  expect([
    mergedInto(model, 'TOP', 'eu'),
    mergedInto(model, 'Top', null),
    mergedInto(model, 'mid', 'US'),
  ]).toEqual(['Small', 'Top', 'Small']);
  expect(mergedNames(model, 'Top')).toEqual(['Top', 'Small']);
});

test('a circle of merges ends', () => {
  const circle = {
    ...model,
    merges: [
      { segment: 'Top', into: 'Mid', regions: [] },
      { segment: 'Mid', into: 'Top', regions: [] },
    ],
  };
  expect(mergedInto(circle, 'Top', null)).toBe('Mid');
});
