import { exampleOwned, exampleReps } from '../../../core/functions/example-coverage';
import { exampleShiftModel } from '../../../core/functions/example-shift';
import { readReps } from '../../../core/history/read-reps';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { makeReport } from '../../../core/report/report';
import { maturitySheet } from '../../../core/report/maturity-sheet';
import { reportWorkbook } from '../../../core/report/report-workbook';
import { shiftSheets } from '../../../core/report/shift-sheets';
import { compareModels } from '../../../core/scenarios/compare-models';
import { accountRows } from '../../../core/values/account-rows';
import { valueOf } from '../evidence/taught';
import { cellsUnder, remarksOf } from './read-sheets';

const { table } = accountRows(exampleOwned);
const shiftModel = (line: number) => valueOf(readModelSheet(exampleShiftModel(line)));
const [before, after] = [shiftModel(1000), shiftModel(1400)];
const { reps } = valueOf(readReps(accountRows(exampleReps).table));

describe('the sheets of a shift', () => {
  const sheets = shiftSheets(valueOf(compareModels(table, before, after, { reps })), 'USD');
  const sheet = (name: string) => sheets.find((each) => each.name === name)!;

  // Of the accounts only Alder Works has between 1,000 and 1,400 employees: 90,000 of potential, owned by Ann Lee.
  test('tell who moves, what hangs on it and by what the models differ, all together last', () => {
    const moves = sheet('Segment shift');
    expect(cellsUnder(moves, 'Accounts').slice(0, 2)).toEqual([1, 1]);
    expect(cellsUnder(moves, 'Value after').slice(0, 2)).toEqual([90_000, 90_000]);
    expect(cellsUnder(moves, 'Owners').slice(0, 2)).toEqual([1, 1]);
    expect(cellsUnder(moves, 'Open deals').slice(0, 2)).toEqual([null, null]);
    expect(cellsUnder(moves, 'Because')[0]).toBe('segment Enterprise: employees at least 1,000 → 1,400');
    expect(remarksOf(moves)).toContain('over 6 accounts');
  });

  test('name the rule that each account was and goes by', () => {
    expect(cellsUnder(sheet('Shift accounts'), 'Was there by')).toEqual([
      'Enterprise: employees at least 1000',
    ]);
    expect(cellsUnder(sheet('Shift accounts'), 'Goes there by')).toEqual(['Mid-Market: no rule above holds']);
  });

  test('put a role and the guardrails under both models side by side, and leave regions out where one alone moves', () => {
    expect(cellsUnder(sheet('Shift roles'), 'Role')).toEqual(['AE', 'All roles']);
    expect(cellsUnder(sheet('Shift roles'), 'Gap after')).toEqual([-2, -2]);
    expect(cellsUnder(sheet('Shift guardrails'), 'Shift')[0]).toBe('better');
    expect(sheets.map(({ name }) => name)).not.toContain('Shift regions');
  });
});

describe('the sheet Maturity', () => {
  const report = valueOf(makeReport(table, before, { reps }));

  test('says the stage, its tests and what is next', () => {
    const maturity = maturitySheet(report);
    expect(new Set(cellsUnder(maturity, 'Stage'))).toContain('LTV segmented');
    const tests = cellsUnder(maturity, 'Test');
    // The workbook that the sheet stands in has the segments beside its accounts.
    expect(cellsUnder(maturity, 'Verdict')[tests.indexOf('written')]).toBe('passed');
    expect(remarksOf(maturity)).toMatch(/^The stage is reactive: .* 1\. towards ICP: /);
  });

  test('stands in every report, those of a shift where it was asked for', () => {
    const names = (shift = {}) => reportWorkbook({ ...report, ...shift }).sheets.map(({ name }) => name);
    expect(names()).toContain('Maturity');
    expect(names()).not.toContain('Segment shift');
    expect(names({ shift: valueOf(compareModels(table, before, after)) })).toContain('Segment shift');
  });
});
