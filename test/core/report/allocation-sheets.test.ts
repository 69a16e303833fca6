import { exampleMarket, exampleRoles } from '../../../core/functions/example-headcount';
import { exampleMotionRows, exampleMotions, exampleWins } from '../../../core/functions/example-motions';
import { readSecondTables } from '../../../core/evidence/second-tables';
import { asOfDay } from '../../../core/model/as-of-day';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { headerRow } from '../../../core/report/address';
import { headcountSheets } from '../../../core/report/headcount-sheets';
import { motionsSheet } from '../../../core/report/motions-sheet';
import { makeReport } from '../../../core/report/report';
import { reportWorkbook } from '../../../core/report/report-workbook';
import { accountRows } from '../../../core/values/account-rows';
import type { WrittenCell } from '../../../core/values/cell';
import { repsOf } from '../coverage/carve-tasks';
import { valueOf } from '../evidence/taught';
import { univerSheets } from '../native-formulas/univer-cells';
import { cellsUnder, figureRows, remarksOf, sheetOf } from './read-sheets';

const table = accountRows(exampleMarket()).table;
const model = valueOf(readModelSheet(exampleRoles()));
const moved = valueOf(readModelSheet(exampleMotions()));
// Ten people without a segment or a region: the ten heads of the worked example in docs/coverage.md.
const report = valueOf(makeReport(table, model, { reps: repsOf(10) }));
const sheets = headcountSheets(report);
const [heads, curve] = sheets;

/** What stands in a cell, of a formula what it comes to. */
const shown = (cell: WrittenCell): WrittenCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? (cell.value ?? null) : cell;
const under = (sheet: (typeof sheets)[number], header: string) => cellsUnder(sheet, header).map(shown);

test('the sheet Headcount gives the people there are to the cells of the worked example', () => {
  expect(under(heads!, 'Heads')).toEqual([4, null, 3, 3, null, 10]);
  expect(under(heads!, 'Value covered')).toEqual([2_200_000, null, 600_000, 1_140_000, null, 3_940_000]);
  expect(under(heads!, 'Cost')).toEqual([944_000, null, 708_000, 708_000, null, 2_360_000]);
  expect(under(heads!, 'Heads now').at(-1)).toBeCloseTo(10, 9);
  expect(remarksOf(heads!)).toContain('head 11 brings 240,000: Mid-Market × Nordics +1');
  expect(remarksOf(heads!)).toContain('10 heads of AE, each cell none or at least 3, the top segment first');
});

test('the curve is that of the worked example, with a line that a chart draws', () => {
  expect(under(curve!, 'Value covered').map((value) => Number(value) / 1000)).toEqual([
    0, 0, 0, 2100, 2200, 2200, 2200, 3340, 3580, 3580, 3940, 4180, 4380, 4540, 4540, 4540,
  ]);
  expect(under(curve!, 'Without the order')[10]).toBe(4_080_000);
  expect(curve!.charts?.[0]?.series.map(({ name }) => name)).toEqual(['Value covered', 'Without the order']);
});

test('each formula of both calculates to what stands beside it', async () => {
  const answers = await univerSheets(
    new Map(
      sheets.map((sheet) => [
        sheet.name,
        [...Array.from({ length: headerRow(sheet) }, () => []), ...sheet.rows],
      ]),
    ),
  );
  const found = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        typeof cell === 'object' && cell !== null && 'formula' in cell
          ? [
              {
                name: sheet.name,
                formula: cell.formula,
                value: cell.value,
                answer: answers.get(sheet.name)?.get(`${at + headerRow(sheet)},${column}`),
              },
            ]
          : [],
      ),
    ),
  );
  expect(found.length).toBeGreaterThan(40);
  const wrong = found.filter(
    ({ value, answer }) =>
      !(Math.abs(Number(value) - Number(answer)) <= 1e-9 * Math.max(1, Math.abs(Number(value)))),
  );
  expect(wrong).toEqual([]);
});

test('without reps or roles there is no sheet of heads', () => {
  expect(headcountSheets(valueOf(makeReport(table, model)))).toEqual([]);
  const { roles: _, touches: __, ...plain } = model;
  expect(headcountSheets(valueOf(makeReport(table, plain, { reps: repsOf(3) })))).toEqual([]);
});

test('the sheet Motions holds what MOTIONS says of the worked example', () => {
  const history = valueOf(
    readSecondTables(
      { history: accountRows(exampleWins()).table },
      { accounts: table, fields: moved.fields, asOf: asOfDay(moved) },
    ),
  );
  const sheet = motionsSheet(valueOf(makeReport(table, moved, { history })))!;
  const rows = figureRows(sheet).map((row) => row.map((cell) => cell ?? ''));
  const order = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  expect(rows).toEqual(exampleMotionRows().map((row) => order.map((at) => row[at] ?? '')));
});

test('a model without motions has no such sheet, one with motions has it in the workbook', () => {
  expect(motionsSheet(report)).toBeNull();
  const workbook = reportWorkbook(valueOf(makeReport(table, moved, { reps: repsOf(4) })));
  expect(sheetOf(workbook, 'Motions').rows.length).toBeGreaterThan(10);
  expect(sheetOf(workbook, 'Headcount').stamp?.text).toContain('Example of coverage');
});
