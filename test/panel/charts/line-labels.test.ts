import { lineLabels } from '../../../panel/charts/line-labels';

const value = '100';

describe('labels of lines', () => {
  test('fly to the right of their line where there is room', () => {
    const labels = lineLabels([{ name: 'Small', value, at: 20 }], 268);
    expect(labels).toEqual([{ name: 'Small', flag: { left: 20, row: 0 } }]);
  });

  test('fly to the left at the right end', () => {
    const [label] = lineLabels([{ name: 'Strategic', value, at: 260 }], 268);
    expect(label?.name).toBe('Strategic');
    expect(label!.flag.left).toBeLessThan(190);
  });

  test('of lines side by side stand one above the other, the left one on top', () => {
    const labels = lineLabels(
      [
        { name: 'Small', value, at: 20 },
        { name: 'Mid-market', value, at: 30 },
      ],
      268,
    );
    expect(labels.map(({ flag }) => flag.row)).toEqual([1, 0]);
  });

  test('are cut short where whole names find no place', () => {
    const [label] = lineLabels(
      [{ name: 'International accounts of strategic importance', value, at: 134 }],
      268,
    );
    expect(label?.name).toMatch(/^International.*…$/);
  });

  test('have a row each where nothing fits', () => {
    const labels = lineLabels(
      [20, 30, 40].map((at) => ({ name: 'Segment', value: '123,456,789.50', at })),
      90,
    );
    expect(labels.map(({ flag }) => flag.row)).toEqual([2, 1, 0]);
  });
});
