import { barSpans } from '../../../panel/charts/bar-spans';

describe('bars', () => {
  test('the longest fills its track', () => {
    expect(barSpans([{ value: 50 }, { value: 200, possible: 400 }])).toEqual([
      { start: 0, share: 0.125, possible: 0.125 },
      { start: 0, share: 0.5, possible: 1 },
    ]);
  });

  test('below 0 they go to the left of those above', () => {
    expect(barSpans([{ value: 30 }, { value: -10 }])).toEqual([
      { start: 0.25, share: 0.75, possible: 0.75 },
      { start: 0, share: 0.25, possible: 0.25 },
    ]);
  });

  test('blank or all zero draw nothing', () => {
    expect(barSpans([{ value: null }, { value: 0 }])).toEqual([
      { start: 0, share: 0, possible: 0 },
      { start: 0, share: 0, possible: 0 },
    ]);
  });
});
