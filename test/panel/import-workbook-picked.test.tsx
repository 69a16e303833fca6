/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { File } from 'node:buffer';
import { CompressionStream, DecompressionStream, ReadableStream } from 'node:stream/web';
import type { Rows, Sheet } from '#core';
import { openPanel } from './panel-under-test';

// The page of the tests lacks what every browser has.
Object.assign(globalThis, { CompressionStream, DecompressionStream, ReadableStream });

const accounts: Rows = [
  ['Account ID', 'Account Name', 'Employees', 'Industry'],
  ['A-1', 'Acme', 12, 'Software'],
  ['A-2', 'Birch', 40, 'Retail'],
  ['A-3', 'Cedar', 7, 'Software'],
  ['A-4', 'Dogwood', 90, 'Retail'],
  ['A-5', 'Elder', 91, 'Retail'],
];
const [header = [], ...rest] = accounts;

const sheet = (name: string, rows: Rows): Sheet => ({
  ...{ name, role: 'input', rows },
  columns: header.map((cell) => ({ header: String(cell) })),
});

async function crmFile(): Promise<File> {
  const leads = sheet('Leads', [...rest.slice(0, 4), ['A-9', 'Gum', 3, 'Retail']]);
  const partners = sheet('Partners', [['A-1', 'Acme', 13, 'Software'], ...rest.slice(1)]);
  // Loaded late: it needs what the page of the tests is given first.
  const { writeXlsx } = await import('#files');
  const written = await writeXlsx({ title: 'CRM', sheets: [leads, partners], names: [] });
  if (!written.ok) throw new Error('not written');
  return new File([written.value], 'crm.xlsx');
}

test('an xlsx file is picked as any other, and its sheet is chosen', async () => {
  const file = await crmFile();
  const panel = await openPanel({ sheets: [{ name: 'Accounts', rows: accounts }] });
  await panel.press(/^Accounts/);
  fireEvent.click(await screen.findByText('Import a file'));
  const [pick] = await screen.findAllByLabelText('File (csv, tsv, xlsx, text)');
  fireEvent.change(pick!, { target: { files: [file] } });
  await screen.findByText('New: 1. Changed: 0. Gone: 1. Unchanged: 4.');
  screen.getByText(/^crm\.xlsx: 5 rows, header in row 1\./);
  expect(screen.queryByLabelText('Encoding')).toBeNull();
  fireEvent.change(screen.getByLabelText('Sheet'), { target: { value: 'Partners' } });
  await screen.findByText('New: 0. Changed: 1. Gone: 0. Unchanged: 4.');
  await panel.press('Import 0 new and 1 changed');
  await screen.findByText('Imported: crm.xlsx');
  expect((await panel.host.sheets.readSheet('Accounts'))?.[1]).toEqual(['A-1', 'Acme', 13, 'Software']);
});

test('accounts that one column does not tell apart are told apart by two', async () => {
  const firms: Rows = [
    ['Account Name', 'Country', 'Employees'],
    ['Acme', 'Germany', 12],
    ['Acme', 'France', 40],
    ['Birch', 'France', 7],
  ];
  const panel = await openPanel({ sheets: [{ name: 'Accounts', rows: firms }] });
  await panel.press(/^Accounts/);
  fireEvent.click(await screen.findByText('Import a file'));
  const [pick] = await screen.findAllByLabelText('File (csv, tsv, xlsx, text)');
  const csv = 'Account Name,Country,Employees\nAcme,Germany,13\nAcme,France,40\n';
  fireEvent.change(pick!, { target: { files: [new File([csv], 'crm.csv')] } });
  await screen.findByText(/in the import "acme" stands twice under Account Name/);
  fireEvent.change(screen.getByLabelText('And by'), { target: { value: 'Country' } });
  await screen.findByText('New: 0. Changed: 1. Gone: 1. Unchanged: 1.');
  expect(screen.getByLabelText('Rows are told apart by')).toHaveProperty('value', 'Account Name');
  const [second, third] = screen.getAllByLabelText('And by');
  expect([second, third].map((each) => each && 'value' in each && each.value)).toEqual(['Country', '']);
  await panel.press('Import 0 new and 1 changed');
  await screen.findByText('Imported: crm.csv');
  expect((await panel.host.sheets.readSheet('Accounts'))?.[1]?.[2]).toBe(13);
});
