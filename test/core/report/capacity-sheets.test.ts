import { headerRow } from '../../../core/report/address';
import { capacitySheets } from '../../../core/report/capacity-sheets';
import { makeReport } from '../../../core/report/report';
import { reportWorkbook } from '../../../core/report/report-workbook';
import type { Sheet } from '../../../core/report/workbook';
import type { FormulaCell, WrittenCell } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';
import { univerSheets } from '../native-formulas/univer-cells';
import { gappySheets, handSheets, planned, plannedReport } from './planned-sheets';
import { cellsUnder, sheetOf } from './read-sheets';

const { table, model, reps } = planned;
const sheets = capacitySheets(plannedReport);

const isFormula = (cell: WrittenCell): cell is FormulaCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

/** Every formula with what stands beside it and what an engine makes of it. */
async function calculated(written: readonly Sheet[]) {
  const grids = written.map((sheet): readonly [string, Sheet['rows']] => [
    sheet.name,
    [...Array.from({ length: headerRow(sheet) }, () => []), ...sheet.rows],
  ]);
  const answers = await univerSheets(new Map(grids));
  return grids.flatMap(([name, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        isFormula(cell)
          ? [{ name, cell, column, row: at, found: answers.get(name)?.get(`${at},${column}`) }]
          : [],
      ),
    ),
  );
}

const isSame = (value: WrittenCell | undefined, found: unknown): boolean =>
  typeof value === 'number' && typeof found === 'number'
    ? Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value))
    : (value ?? '') === (found ?? '');

test.each([
  ['of the example', sheets, 600],
  ['that was made by hand', handSheets(), 500],
  ['of which much is not known', gappySheets(), 500],
])('each formula of the plan %s calculates to what stands beside it', async (_, written, most) => {
  const formulas = await calculated(written);
  expect(formulas.length).toBeGreaterThan(most);
  expect(formulas.filter(({ cell, found }) => !isSame(cell.value, found)).slice(0, 5)).toEqual([]);
});

test('what others refer to stands before what refers to it', () => {
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual(['Capacity by rep', 'Capacity', 'Reps by cell', 'Coverage plan']);
  sheets.forEach(({ rows }, at) => {
    const formulas = rows
      .flat()
      .filter(isFormula)
      .map(({ formula }) => formula);
    for (const later of names.slice(at + 1))
      expect(formulas.filter((formula) => formula.includes(`'${later}'!`))).toEqual([]);
  });
});

test('a planner reads in a cell how its figure comes about', () => {
  const formulasUnder = (name: string, header: string) =>
    cellsUnder(
      sheets.find((sheet) => sheet.name === name)!,
      header,
    ).map((cell) => (isFormula(cell) ? cell.formula : cell));
  expect(formulasUnder('Capacity by rep', 'Capacity')[15]).toBe('=ROUND(F18/12*M18*O18*G18*P18,2)');
  expect(formulasUnder('Capacity by rep', 'Ramp')[15]).toBe(
    '=IF(N18="",1,IF(N18<1,0,IF(N18>2,1,CHOOSE(N18,0,0.5))))',
  );
  expect(formulasUnder('Capacity', 'Quota coverage')[0]).toBe('=IF(G3>0,D3/(G3),"")');
  expect(formulasUnder('Coverage plan', 'Hours')[1]).toBe('=D4*I4');
  expect(formulasUnder('Coverage plan', 'By ratio')[2]).toBe('=T4/R5');
  expect(formulasUnder('Coverage plan', 'Gap')[1]).toBe('=V4-T4');
});

test('the sheets stand in the workbook of a report, with the model they were made with', () => {
  const workbook = reportWorkbook(plannedReport);
  for (const { name } of sheets) expect(sheetOf(workbook, name).stamp?.text).toContain('Example of coverage');
});

test('without reps there are no such sheets', () => {
  expect(capacitySheets(valueOf(makeReport(table, model)))).toEqual([]);
});

test('a report without a day has no plan and says why', () => {
  const { settings } = model;
  const undated = valueOf(makeReport(table, { ...model, settings: { ...settings, asOf: null } }, { reps }));
  expect(undated.plan).toBeNull();
  expect(undated.planNotices.map(({ code, level }) => [code, level])).toContainEqual([
    'capacity/no-day',
    'notice',
  ]);
});
