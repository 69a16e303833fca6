import { mergeNeighbours, monotoneWhereCheap } from '../../../../core/scoring/propensity/merge-bins';

const groups = (...counts: readonly (readonly [number, number])[]) =>
  counts.map(([won, lost], level) => ({ levels: [level], won, lost }));
const shown = (list: readonly { readonly levels: readonly number[] }[]) =>
  list.map(({ levels }) => levels.join());

describe('merging bins', () => {
  test('neighbours that do not differ become one', () => {
    // 50 % 48 % 20 % of 100 each: chi-square of the first two .08, of the others 17 and more
    const merged = mergeNeighbours(groups([50, 50], [48, 52], [20, 80]), { most: 5, least: 10 });
    expect(shown(merged)).toEqual(['0,1', '2']);
  });

  test('a group that is too small joins the neighbour it is most like', () => {
    const merged = mergeNeighbours(groups([80, 20], [2, 3], [40, 60]), { most: 5, least: 10 });
    expect(shown(merged)).toEqual(['0', '1,2']);
  });

  test('no more groups remain than may', () => {
    const merged = mergeNeighbours(groups([10, 90], [30, 70], [50, 50], [90, 10]), { most: 2, least: 10 });
    expect(merged).toHaveLength(2);
  });

  test('a small dip is smoothed away, a valley stays', () => {
    const dip = groups([20, 80], [41, 59], [40, 60], [70, 30]);
    expect(shown(monotoneWhereCheap(dip))).toEqual(['0', '1,2', '3']);
    const valley = groups([60, 40], [20, 80], [60, 40]);
    expect(monotoneWhereCheap(valley)).toEqual(valley);
  });
});
