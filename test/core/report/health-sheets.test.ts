import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { healthSheets } from '../../../core/report/health-sheets';
import { makeReport } from '../../../core/report/report';
import { accountRows } from '../../../core/values/account-rows';

const model = readModelSheet(exampleModel);
if (!model.ok) throw new Error('the example is sound');
const made = makeReport(accountRows(exampleAccounts).table, model.value);
if (!made.ok) throw new Error('the example can be reported');
const [health, fields] = healthSheets(made.value);

test('the sheet Data health tells all accounts and each segment', () => {
  expect(health?.rows.map(([by, name, accounts, score]) => [by, name, accounts, score])).toEqual([
    ['all', 'All accounts', 4, 0.845],
    ['segment', 'Enterprise', 1, 1],
    ['segment', 'Mid-Market', 1, 1],
    ['segment', 'SMB', 1, 1],
    ['segment', 'Unknown', 1, 0.38],
  ]);
  expect(health?.rows.every((row) => row.length === health.columns.length)).toBe(true);
});

test('the sheet Fields to fill tells what each field would decide', () => {
  expect([fields?.name, fields?.rows]).toEqual(['Fields to fill', [['employees', 1, 0, 1, 0, 1]]]);
});
