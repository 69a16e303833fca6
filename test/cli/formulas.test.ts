import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGrid } from '../../files';
import { openFolder, someAccounts, tamarack } from './fake-terminal';

const folder = openFolder();
const accounts = folder.file('accounts.csv', someAccounts);
afterAll(() => folder.close());
const out = join(folder.path, 'formulas.xlsx');

test('--formulas writes the accounts with formulas beside them, and the model', async () => {
  const { code, printed } = await tamarack('run', accounts, '--formulas', out);
  expect(code).toBe(0);
  expect(printed.replace(/\s+/g, '')).toContain(`Wrote${out}:youraccountswithformulas`);
  expect(printed).not.toContain('Nothing was written');
  const grid = await readGrid(readFileSync(out), out);
  const header = grid.ok ? (grid.value[0] ?? []) : [];
  // The accounts have a column Segment of their own.
  expect(header.slice(7, 11)).toEqual(['Tamarack segment', 'Grade', 'Layer', 'Score']);
  expect(header).toContain('read: Employees');
});

test('cells that a formula would read otherwise are named, and nothing is written', async () => {
  const written = someAccounts.replace(',1200,', ',1.2k,');
  const texts = folder.file('texts.csv', written);
  const nowhere = join(folder.path, 'nowhere.xlsx');
  const { code, reported } = await tamarack('run', texts, '--formulas', nowhere);
  expect(code).not.toBe(0);
  expect(reported).toContain('"1.2k"');
  expect(() => readFileSync(nowhere)).toThrow();
});

test.each([
  [['--formulas', 'model.csv'], '--formulas takes a name that ends in .xlsx, not "model.csv"'],
  [['--formulas', out, '--out', out], 'is also the file of --out'],
])('%j: %s', async (words, said) => {
  const { code, reported } = await tamarack('run', accounts, ...words);
  expect(code).toBe(2);
  expect(reported.replace(/\s+/g, ' ')).toContain(said);
});
