import type { Cell, Rows, Sheet } from '#core';
import { writeXlsx } from '#files';
import { readImportFile, writeImport } from '../../panel/deeds/import-file';
import type { PickedImport } from '../../panel/engine/questions/read-import';
import { createMemoryHost } from '../../panel/memory-host';
import { deskOver, quietDeed } from './desk-under-test';

const accounts: Rows = [
  ['Account ID', 'Account Name', 'Employees', 'Industry'],
  ['A-1', 'Acme', 12, 'Software'],
  ['A-2', 'Birch', 40, 'Retail'],
  ['A-3', 'Cedar', 7, 'Software'],
  ['A-4', 'Dogwood', 90, 'Retail'],
  ['A-5', 'Elder', 91, 'Retail'],
];

const leads: Rows = [
  ['Record ID', 'Company name', 'Number of Employees', 'Since'],
  ['A-1', 'Acme', 12, { day: 46_000 }],
  ['A-2', 'Birch & Sons', 45, null],
  ['A-3', 'Cedar', 7, null],
  ['A-5', 'Elder', 91, null],
  ['A-9', 'Gum', 3, { day: 46_001 }],
];

const partners: Rows = [
  ['Partner list, second quarter', null, null],
  [null, null, null],
  ['Account ID', 'Account Name', 'Employees'],
  ['A-1', 'Acme', 13],
  ['A-2', 'Birch', 40],
  ['A-3', 'Cedar', 7],
  ['A-4', 'Dogwood', 90],
  ['A-5', 'Elder', 91],
];

/** A sheet as it is written: its first row are the names of its columns. */
const sheet = (name: string, [first = [], ...rows]: Rows): Sheet => ({
  ...{ name, role: 'input', rows },
  columns: first.map((cell) => ({ header: String(cell ?? ''), ...(cell === 'Since' && { format: 'day' }) })),
});

async function workbook(...sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({ title: 'CRM', sheets, names: [] });
  if (!written.ok) throw new Error('not written');
  return new Uint8Array(written.value);
}

async function opened() {
  const host = createMemoryHost({ sheets: [{ name: 'Accounts', rows: accounts }], today: '2026-11-22' });
  const panel = deskOver(host);
  await panel.look();
  return { ...panel, host };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const picked = (bytes: Uint8Array<ArrayBuffer>, name = 'crm.xlsx'): PickedImport => ({
  file: new Blob([bytes]),
  name,
});

/** What the import of a file would do, once it was read. */
async function merged(panel: Opened, pick: PickedImport) {
  const seen = await readImportFile(panel.desk, quietDeed, pick);
  const model = panel.desk.store.get().draft;
  if (!seen || !model) throw new Error(panel.said().join());
  const asked = { id: seen.id, model, said: [], key: null, blanksWipe: false };
  const answer = await panel.desk.engine.ask('prepared import', asked);
  if (!answer.ok || !answer.value.merge.ok) throw new Error('refused');
  return { seen, model, merge: answer.value.merge.value };
}

describe('an xlsx file that is imported in the panel', () => {
  test('is read on the page and shown before it is written', async () => {
    const panel = await opened();
    const { seen, merge } = await merged(panel, picked(await workbook(sheet('Leads', leads))));
    expect(seen).toMatchObject({
      ...{ name: 'crm.xlsx', rowCount: 5, headerRow: 1, csv: null },
      xlsx: { sheet: 'Leads', sheets: ['Leads'] },
    });
    expect(merge).toMatchObject({ added: 1, changed: 2, gone: 1, unchanged: 2 });
  });

  test('is written as any import is: days stay days, what is gone is marked, Undo is named after it', async () => {
    const panel = await opened();
    const { model } = await merged(panel, picked(await workbook(sheet('Leads', leads))));
    await writeImport(panel.desk, quietDeed, { model, gone: 'mark', source: 'crm.xlsx' });
    expect(panel.said()).toEqual([]);
    const rows = (await panel.host.sheets.readSheet('Accounts')) ?? [];
    const since = rows[0]!.indexOf('Since');
    expect(rows.map((row): Cell => row[since] ?? null)).toEqual([
      ...['Since', { day: 46_000 }, null, null, null, null, { day: 46_001 }],
    ]);
    expect(rows[4]).toContain('crm.xlsx 2026-11-22');
    expect(await panel.undo()).toBe('import of crm.xlsx');
  });

  test('adds rows to the names that stand for all accounts, and takes them away again', async () => {
    const panel = await opened();
    const { names } = panel.host.workbook;
    names.set('ACCOUNTS', { sheet: 'Accounts', range: 'A1:D6' });
    const { model } = await merged(panel, picked(await workbook(sheet('Leads', leads))));
    await writeImport(panel.desk, quietDeed, { model, gone: 'keep', source: 'crm.xlsx' });
    expect(names.get('ACCOUNTS')?.range).toBe('A1:E7');
    await panel.undo();
    expect(names.get('ACCOUNTS')?.range).toBe('A1:D6');
  });

  test('with several sheets is read from the first that holds anything, or from the one that is chosen', async () => {
    const panel = await opened();
    const bytes = await workbook(sheet('Notes', []), sheet('Leads', leads), sheet('Partners', partners));
    const first = await merged(panel, picked(bytes));
    expect(first.seen.xlsx).toEqual({ sheet: 'Leads', sheets: ['Leads', 'Partners'] });
    const other = await merged(panel, { ...picked(bytes), sheet: 'Partners' });
    expect(other.seen).toMatchObject({ headerRow: 3, rowCount: 5, headers: partners[2] });
    expect(other.seen.notices.map(({ code }) => code)).toEqual(['header-below']);
    expect(other.merge).toMatchObject({ added: 0, changed: 1, gone: 0, unchanged: 4 });
  });

  test('takes the header row that the user says', async () => {
    const panel = await opened();
    const bytes = await workbook(sheet('Partners', partners));
    const seen = await readImportFile(panel.desk, quietDeed, { ...picked(bytes), headerRow: 4 });
    expect(seen).toMatchObject({ headerRow: 4, rowCount: 4, headers: ['A-1', 'Acme', '13'] });
  });

  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string]>([
    ['cut off', (bytes) => bytes.slice(0, bytes.length / 2), 'is cut off: its end is missing'],
    ['damaged', broken, 'cannot be read as an Excel workbook'],
    ['a zip bomb', bomb, 'would unpack from'],
  ])('is refused in words where it is %s', async (_, spoil, words) => {
    const panel = await opened();
    const bytes = spoil(await workbook(sheet('Leads', leads)));
    expect(await readImportFile(panel.desk, quietDeed, picked(bytes))).toBeNull();
    expect(panel.said()).toEqual([expect.stringContaining(`"crm.xlsx" ${words}`)]);
  });

  test('is refused in words where no sheet holds a table', async () => {
    const panel = await opened();
    const bytes = await workbook(sheet('Notes', []));
    expect(await readImportFile(panel.desk, quietDeed, picked(bytes))).toBeNull();
    expect(panel.said()).toEqual(['"crm.xlsx" is empty: a header row and rows below it are needed']);
  });
});

/** The same file with the first bytes of each packed part overwritten. */
function broken(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const spoilt = bytes.slice();
  const view = new DataView(spoilt.buffer);
  for (const at of placesOf(bytes, 0x02014b50)) {
    const start = view.getUint32(at + 42, true);
    spoilt.fill(
      0xff,
      start + 30 + view.getUint16(start + 26, true),
      start + 30 + view.getUint16(start + 26, true) + 8,
    );
  }
  return spoilt;
}

/** The same file whose directory says that a part is 1 GB long once it is unpacked. */
function bomb(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const spoilt = bytes.slice();
  const [first = 0] = placesOf(bytes, 0x02014b50);
  new DataView(spoilt.buffer).setUint32(first + 24, 2 ** 30, true);
  return spoilt;
}

function placesOf(bytes: Uint8Array<ArrayBuffer>, mark: number): readonly number[] {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length - 3 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === mark,
  );
}
