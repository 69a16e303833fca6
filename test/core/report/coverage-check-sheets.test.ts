import { exampleOwned, exampleOwnedModel, exampleReps } from '../../../core/functions/example-coverage';
import { readReps } from '../../../core/history/read-reps';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { coverageCheckSheets } from '../../../core/report/coverage-check-sheets';
import { makeReport } from '../../../core/report/report';
import { reportWorkbook } from '../../../core/report/report-workbook';
import { accountRows } from '../../../core/values/account-rows';
import { valueOf } from '../evidence/taught';
import { cellsUnder } from './read-sheets';

const table = accountRows(exampleOwned).table;
const model = valueOf(readModelSheet(exampleOwnedModel()));
const { reps } = valueOf(readReps(accountRows(exampleReps).table));
const report = valueOf(makeReport(table, model, { reps }));
const [findings, byAccount] = coverageCheckSheets(report);

test('without reps there is no sheet of the coverage check, and the guardrails of reps are not known', () => {
  const alone = valueOf(makeReport(table, model));
  expect(coverageCheckSheets(alone)).toEqual([]);
  expect(alone.guardrails.slice(-3).map(({ verdict }) => verdict)).toEqual([
    'not known',
    'not known',
    'not known',
  ]);
});

test('with reps the report judges them', () => {
  expect(report.guardrails.slice(-3).map(({ name, verdict, figure }) => [name, verdict, figure])).toEqual([
    ['handful of reps', 'act', 0],
    ['starving cells', 'good', 0.5],
    ['unlikely buyers', 'not known', null],
  ]);
});

test('the findings stand as the function gives them, with figures in their unit', () => {
  expect(cellsUnder(findings!, 'Check').slice(0, 3)).toEqual([
    'no owner',
    'cell without reps',
    'over capacity',
  ]);
  expect(cellsUnder(findings!, 'Potential (USD)').slice(0, 3)).toEqual([80000, 80000, 55000]);
  expect(cellsUnder(findings!, 'Figure').slice(0, 7)).toEqual(['1', '0', '3', '1', '1', '0', '2.75']);
  expect(findings!.role).toBe('output');
});

test('each account with something wrong is explained, dearest first, with its class', () => {
  expect(cellsUnder(byAccount!, 'Account')).toEqual([
    'Cedar Labs',
    'Elm Systems',
    'Birch Foods',
    'Dogwood Partners',
    'Fir Group',
  ]);
  expect(cellsUnder(byAccount!, 'Class')).toEqual(['E', 'F', 'F', 'E', 'F']);
  expect(cellsUnder(byAccount!, 'Owner')[3]).toBe('Cem Kaya');
  expect(cellsUnder(byAccount!, 'Why')[3]).toBe(
    'Cem Kaya left on 2026-09-30 and still has 1 account; no rep works Mid-Market × France: 1 account',
  );
});

test('they stand behind the guardrails in the workbook', () => {
  const names = reportWorkbook(report).sheets.map(({ name }) => name);
  const at = names.indexOf('Coverage check');
  expect(at).toBeGreaterThan(names.indexOf('Guardrails'));
  expect(names[at + 1]).toBe('Coverage check by account');
});
