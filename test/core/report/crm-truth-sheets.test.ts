import { exampleTagged, exampleTaggedModel, exampleTaggedReps } from '../../../core/functions/example-tagged';
import { readReps } from '../../../core/history/read-reps';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { crmTruthSheets } from '../../../core/report/crm-truth-sheets';
import { makeReport } from '../../../core/report/report';
import type { Sheet } from '../../../core/report/workbook';
import { accountRows } from '../../../core/values/account-rows';
import { valueOf } from '../evidence/taught';
import { cellsUnder } from './read-sheets';

const table = accountRows(exampleTagged()).table;
const model = valueOf(readModelSheet(exampleTaggedModel()));
const { reps } = valueOf(readReps(accountRows(exampleTaggedReps()).table));
const [truth, fixes, holes] = crmTruthSheets(valueOf(makeReport(table, model, { reps })));

const firstCells = ({ rows }: Sheet): string => rows.map(([first]) => first).join(' ');

test('the sheet CRM truth holds what CRM_TRUTH gives, and says below what the letters mean', () => {
  expect(cellsUnder(truth!, 'By')).toEqual(['all', 'segment', 'segment', 'owner', 'owner', 'tag']);
  expect(cellsUnder(truth!, 'Purity').slice(0, 3)).toEqual([0.4, 1 / 3, 0.5]);
  expect(cellsUnder(truth!, 'E').slice(0, 3)).toEqual([1, 0, 1]);
  expect(cellsUnder(truth!, 'In a minute').slice(0, 3)).toEqual([1, 1, 1]);
  expect(firstCells(truth!)).toContain('A: meant and right. B: wrong, and only a conversation tells.');
});

test('the fix list says what to do, worth most first, with what the fields say', () => {
  const columns = ['Account ID', 'Class', 'Tag', 'Do', 'Right tag', 'Potential (USD)', 'What the fields say'];
  const cells = columns.map((header) => cellsUnder(fixes!, header));
  expect(cells[0]!.map((_, row) => cells.map((column) => column[row]))).toEqual([
    ['A3', 'D', 'Enterprise', 'take the tag off', null, 80000, 'type: Competitor'],
    ['A6', 'missing', null, 'tag it', 'Enterprise', 60000, 'employees: 1,500'],
    ['A2', 'C', 'ENT', 'change the tag', 'SMB', 20000, 'employees: 300'],
    ['A4', 'D', 'SMB', 'fill the fields', null, 15000, 'type: blank'],
  ]);
});

test('holes name the exclusion, whom nobody checked, and how to know', () => {
  expect(cellsUnder(holes!, 'Not checked')).toEqual([1]);
  expect(cellsUnder(holes!, 'What would tell')).toEqual(['type of 1: ask']);
});

test('without reps it says that E and F are not checked; without a tag there is no sheet', () => {
  const [alone] = crmTruthSheets(valueOf(makeReport(table, model)));
  expect(firstCells(alone!)).toContain('E and F are not checked');
  const untagged = { ...model, fields: model.fields.filter(({ field }) => field !== 'crm segment') };
  const report = valueOf(makeReport(table, untagged));
  expect(report.crmTruth).toBeNull();
  expect(crmTruthSheets(report)).toEqual([]);
});
