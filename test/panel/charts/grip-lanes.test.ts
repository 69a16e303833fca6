import { gripLanes } from '../../../panel/charts/grip-lanes';

const of = (...places: number[]) => gripLanes(places, 24).map(({ lane, lanes }) => `${lane}/${lanes}`);

describe('the grips of lines', () => {
  test('are as high as the picture where the lines stand apart', () => {
    expect(of()).toEqual([]);
    expect(of(10, 34, 90)).toEqual(['0/1', '0/1', '0/1']);
  });

  test('share the height where two would cover each other, and only there', () => {
    expect(of(10, 33, 90)).toEqual(['0/2', '1/2', '0/1']);
  });

  test('take a lane again that is free where they stand', () => {
    expect(of(10, 30, 50)).toEqual(['0/2', '1/2', '0/2']);
  });

  test('are never lower than a quarter, however many lines stand in one place', () => {
    expect(of(10, 10, 10, 10, 10)).toEqual(['0/4', '1/4', '2/4', '3/4', '0/4']);
  });
});
