import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { makeReport } from '../../../core/report/report';
import { suggestedLinesSheet } from '../../../core/report/suggested-lines-sheet';
import { suggestLinesFunction } from '../../../core/functions/definitions/suggest-lines';
import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import { accountRows } from '../../../core/values/account-rows';
import type { Cell, Rows } from '../../../core/values/cell';

function sheetOf(accounts: Rows, sheet: Rows) {
  const model = readModelSheet(sheet);
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  const report = makeReport(accountRows(accounts).table, model.value);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return suggestedLinesSheet(report.value);
}

const [example] = suggestLinesFunction.examples;
const [accounts, model] = example!.args as readonly Rows[];

describe('the sheet Suggested lines', () => {
  test('holds what SUGGEST_LINES gives', () => {
    const { rows } = sheetOf(accounts!, model!);
    const given = (example!.gives as Rows).slice(1);
    const asCell = (cell: Cell | undefined) => (cell === '' ? null : cell);
    const withoutReason = (row: readonly unknown[]) => row.filter((_, at) => at !== 4);
    expect(rows.slice(0, 2).map(withoutReason)).toEqual(
      given.slice(0, 2).map((row) => withoutReason(row.map(asCell))),
    );
    expect(rows[3]!.slice(5)).toEqual(given[3]!.slice(5).map(asCell));
  });

  test('every row has a cell for every column', () => {
    const { rows, columns } = sheetOf(accounts!, model!);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  test('says why where there is no yardstick, or too little of it', () => {
    const without = exampleModel.filter(([, item]) => item !== 'yardstick');
    const [row, ...others] = sheetOf(exampleAccounts, without).rows;
    expect(others).toEqual([]);
    expect(row?.[4]).toMatch(/^the model names no yardstick, so there is nothing for lines to cut/);
    expect(sheetOf(exampleAccounts, exampleModel).rows[0]?.[4]).toMatch(/^no line keeps at most 20 %/);
  });
});
