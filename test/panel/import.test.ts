import type { Rows, SaidPair } from '#core';
import { readImportFile, readImportTable, writeImport } from '../../panel/deeds/import-file';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver, everything, quietDeed } from './desk-under-test';

const accounts: Rows = [
  ['Account ID', 'Account Name', 'Employees', 'Industry', 'Country', 'My own'],
  ['A-1', 'Acme', 12, 'Software', 'Germany', 'mine'],
  ['A-2', 'Birch', 40, 'Retail', 'France', null],
  [null, null, null, null, null, null],
  ['A-3', 'Cedar', 7, 'Software', 'Germany', 'x'],
  ['A-4', 'Dogwood', 90, 'Retail', 'France', null],
  ['A-5', 'Elder', 91, 'Retail', 'France', null],
  ['A-6', 'Fir', 92, 'Retail', 'Spain', null],
];
const csv = [
  'Record ID;Company name;Number of Employees;City',
  'A-2;Birch & Sons;45;Köln',
  'A-9;Gum;3;Bonn',
  'A-1;Acme;12;',
  'A-3;Cedar;7;',
  'A-5;Elder;91;',
  'A-6;Fir;92;Bonn',
].join('\r\n');

async function opened(rows: Rows = accounts, more: readonly { name: string; rows: Rows }[] = []) {
  const host = createMemoryHost({ sheets: [{ name: 'Accounts', rows }, ...more], today: '2026-11-22' });
  const panel = deskOver(host);
  await panel.look();
  return { ...panel, host };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function prepared({ desk }: Opened, text = csv, said: readonly SaidPair[] = []) {
  const seen = await readImportFile(desk, quietDeed, { file: new Blob([text]), name: 'hubspot.csv' });
  const model = desk.store.get().draft;
  if (!seen || !model) throw new Error('nothing to import');
  const answer = await desk.engine.ask('prepared import', {
    id: seen.id,
    model,
    said,
    key: null,
    blanksWipe: false,
  });
  return { seen, model, answer };
}

const sheetOf = async ({ host }: Opened) => host.sheets.readSheet('Accounts');

describe('an import in the panel', () => {
  test('is shown before it is written', async () => {
    const panel = await opened();
    const { seen, answer } = await prepared(panel);
    expect(seen).toMatchObject({ rowCount: 6, headerRow: 1, csv: { encoding: 'utf-8', separator: ';' } });
    if (!answer.ok || !answer.value.merge.ok) throw new Error('refused');
    expect(answer.value.key).toEqual(['Record ID']);
    expect(answer.value.merge.value).toMatchObject({
      ...{ added: 1, changed: 2, gone: 1, unchanged: 3, isPart: false },
      firstAdded: ['Gum (A-9)'],
      firstGone: ['Dogwood (A-4)'],
    });
    // What is overwritten; that the new column City holds something is no news.
    expect(answer.value.merge.value.changes).toEqual([
      { account: 'Birch (A-2)', header: 'Account Name', before: 'Birch', after: 'Birch & Sons' },
      { account: 'Birch (A-2)', header: 'Employees', before: '40', after: '45' },
    ]);
    expect(await sheetOf(panel)).toEqual(accounts);
  });

  test('changes only the cells that differ, adds columns and accounts, marks what is gone; and Undo takes all of it back', async () => {
    const panel = await opened();
    const before = everything(panel.host);
    const { model } = await prepared(panel);
    await writeImport(panel.desk, quietDeed, { model, gone: 'mark', source: 'HubSpot' });
    expect(panel.said()).toEqual([]);
    expect(await sheetOf(panel)).toEqual([
      [...accounts[0]!, 'City', 'Missing from import'],
      ['A-1', 'Acme', 12, 'Software', 'Germany', 'mine', null, null],
      ['A-2', 'Birch & Sons', 45, 'Retail', 'France', null, 'Köln', null],
      [null, null, null, null, null, null, null, null],
      ['A-3', 'Cedar', 7, 'Software', 'Germany', 'x', null, null],
      ['A-4', 'Dogwood', 90, 'Retail', 'France', null, null, 'HubSpot 2026-11-22'],
      ['A-5', 'Elder', 91, 'Retail', 'France', null, null, null],
      ['A-6', 'Fir', 92, 'Retail', 'Spain', null, 'Bonn', null],
      ['A-9', 'Gum', 3, null, null, null, 'Bonn', null],
    ]);
    expect(panel.desk.store.get().accounts?.accountCount).toBe(7);
    expect(await panel.undo()).toBe('import of HubSpot');
    expect(everything(panel.host)).toEqual(before);
  });

  test('takes a table of the workbook as well', async () => {
    const rows = csv.split('\r\n').map((line) => line.split(';'));
    const panel = await opened(accounts, [{ name: 'Export', rows }]);
    const table = panel.desk.store.get().tables?.find(({ place }) => place.sheet === 'Export');
    const seen = await readImportTable(panel.desk, quietDeed, table!);
    expect(seen).toMatchObject({ name: 'Export', rowCount: 6, csv: null });
  });

  test('writes nothing over what stands below the accounts', async () => {
    const panel = await opened();
    const { model } = await prepared(panel);
    await panel.host.sheets.writeCells({ sheet: 'Accounts', range: 'B9' }, [['a note of mine']]);
    expect(await writeImport(panel.desk, quietDeed, { model, gone: 'keep', source: 'HubSpot' })).toBe(false);
    expect(panel.said()).toEqual([
      'The import needs blank cells at Accounts!A9:G9. Move what stands there, then import again.',
    ]);
  });

  test('puts everything back where it is called off half-way', async () => {
    const panel = await opened();
    const before = everything(panel.host);
    const { model } = await prepared(panel);
    const called = new Error('called off');
    const turn = async (share: number) => {
      if (share > 0.4) throw called;
    };
    await writeImport(panel.desk, { ...quietDeed, turn }, { model, gone: 'mark', source: 'HubSpot' });
    expect(everything(panel.host)).toEqual(before);
  });

  test('says what cannot be merged', async () => {
    const panel = await opened();
    const { answer } = await prepared(panel, 'Account ID;Employees\nB-1;1\nB-2;2\n');
    expect(answer.ok && !answer.value.merge.ok && answer.value.merge.problems[0]?.code).toBe(
      'import/no-shared-key',
    );
  });
});
