import { changesTogether } from '../../workbench/changes-together';

const range = (column: number) => ({
  unitId: 'book',
  sheetId: 'sheet',
  range: { startRow: 0, endRow: 9, startColumn: column, endColumn: column },
});

test('a range that changed twice is named once', () => {
  const both = changesTogether({ dirtyRanges: [range(1), range(2)] }, { dirtyRanges: [range(2), range(3)] });
  expect(both.dirtyRanges).toEqual([range(1), range(2), range(3)]);
});

test('names and features of both stay, sheet by sheet', () => {
  const both = changesTogether(
    { dirtyNameMap: { book: { one: 'Model' } }, dirtyUnitFeatureMap: { book: { one: { a: true } } } },
    { dirtyNameMap: { book: { two: 'Reps' } }, dirtyUnitFeatureMap: { book: { one: { b: false } } } },
  );
  expect(both.dirtyNameMap).toEqual({ book: { one: 'Model', two: 'Reps' } });
  expect(both.dirtyUnitFeatureMap).toEqual({ book: { one: { a: true, b: false } } });
});

test('everything is calculated where either asks for it', () => {
  expect(changesTogether({ forceCalculation: true }, { forceCalculation: false }).forceCalculation).toBe(
    true,
  );
  expect(changesTogether({}, {}).forceCalculation).toBe(false);
});
