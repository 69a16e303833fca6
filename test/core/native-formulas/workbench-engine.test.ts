import { differences, nativeCases } from './native-case';
import { univerCells } from './univer-cells';

const cases = nativeCases(6, 20, 8);

test("the workbench's engine gives what a run gives, cell by cell, for 27 models", async () => {
  let asked = 0;
  const wrong: string[] = [];
  for (const each of cases) {
    const cells = await univerCells(each.sheet);
    asked += each.native.columns.filter(({ role }) => role === 'asked').length * each.table.rowCount;
    wrong.push(...differences(each, (row, column) => cells.get(`${row},${column}`)));
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(asked).toBeGreaterThan(900);
});
