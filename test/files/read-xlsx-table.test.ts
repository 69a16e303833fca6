import type { Cell, Rows } from '#core';
import { readGrid, readXlsxTable, writeXlsx } from '#files';
import { sourceOfBytes } from '../../files/byte-source';
import { workbookParts, zipFile, type Part } from './zip-file';

/** The accounts of a file, as rows with their headers, or what is said of it. */
async function read(bytes: Uint8Array, options: Parameters<typeof readXlsxTable>[2] = {}): Promise<unknown> {
  const answer = await readXlsxTable(sourceOfBytes(bytes), 'a.xlsx', options);
  if (!answer.ok) return answer.problems.map(({ message }) => message);
  const { headers, rows, firstRow, rowCount } = answer.value.table;
  return [headers, ...rows.slice(firstRow, firstRow + rowCount)];
}

/** The same file as the reader of whole files sees it. */
async function whole(bytes: Uint8Array): Promise<unknown> {
  const answer = await readGrid(bytes, 'a.xlsx');
  if (!answer.ok) return answer.problems.map(({ message }) => message);
  return answer.value;
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const line = (cells: string): string => `<row>${cells}</row>`;
const header = line(inline('Account') + inline('Since') + inline('Note'));

async function longFile(rowCount: number): Promise<Uint8Array> {
  const rows: Rows = Array.from({ length: rowCount }, (_, at): Cell[] => [
    ...[`A-${at}`, `Company ${at}`, { day: 40_000 + (at % 900) }, at * 1.25],
  ]);
  const columns = [
    { header: 'Account ID' },
    { header: 'Name' },
    { header: 'Since', format: 'day' as const },
    { header: 'Employees' },
  ];
  const written = await writeXlsx({
    title: 'CRM',
    sheets: [{ name: 'Leads', role: 'input', columns, rows }],
    names: [],
  });
  if (!written.ok) throw new Error('not written');
  return written.value;
}

describe('a sheet that is read row by row holds what the whole file holds', () => {
  test.each([
    ['numbers, flags and errors', line('<c><v>12.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>')],
    ['days and texts of digits', line(`${inline('007')}<c s="1"><v>45000.25</v></c>${inline('')}`)],
    ['formulas by their saved value', line('<c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>Acme</v></c>')],
    ['escaped and marked-up characters', line(inline('a_x0000_b') + inline('R&amp;D &lt;1&gt;'))],
    ['texts in several looks', line('<c t="inlineStr"><is><r><t>Ac</t></r><r><t>me</t></r></is></c>')],
    ['rows and cells that are not there', '<row r="4"><c r="B4"><v>7</v></c></row>'],
    ['a formula without a value', line('<c><f>NOW()</f></c><c><v>3</v></c>')],
  ])('%s', async (_, row) => {
    const bytes = zipFile(workbookParts(header + row));
    expect(await read(bytes)).toEqual(await whole(bytes));
  });

  const elsewhere = (text: string): string => text.replace('worksheets/sheet1.xml', 'worksheets/sheet.xml');

  test.each<[string, (parts: readonly Part[]) => readonly Part[]]>([
    ['stored unpacked', (parts) => parts.map((part) => ({ ...part, stored: true }))],
    ['its sheet before what it needs', (parts) => [...parts].reverse()],
    [
      'its sheet under a name that some exports give it',
      (parts) => parts.map(({ name, text }) => ({ name: elsewhere(name), text: elsewhere(text.toString()) })),
    ],
  ])('%s', async (_, change) => {
    const row = line(inline('Acme') + '<c s="1"><v>45000</v></c>' + inline('2'));
    const bytes = zipFile(change(workbookParts(header + row)));
    expect(await read(bytes)).toEqual([
      ['Account', 'Since', 'Note'],
      ['Acme', { day: 45_000 }, '2'],
    ]);
  });
});

describe('while a long sheet is read', () => {
  test('the page answers, and is told how far it is', async () => {
    const bytes = await longFile(6_000);
    const shares: number[] = [];
    const reading = async (share: number): Promise<void> => void shares.push(share);
    expect(await read(bytes, { reading })).toHaveLength(6_001);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  test('it can be called off', async () => {
    const enough = new Error('enough');
    const shares: number[] = [];
    const reading = async (share: number): Promise<void> => {
      shares.push(share);
      if (shares.length === 2) throw enough;
    };
    await expect(read(await longFile(6_000), { reading })).rejects.toBe(enough);
    expect(shares).toHaveLength(2);
  });
});

describe('files that are refused', () => {
  const sheet = header + line(inline('Acme'));
  const changed = (change: Partial<Part>): Uint8Array =>
    zipFile(
      workbookParts(sheet).map((part) =>
        part.name === 'xl/worksheets/sheet1.xml' ? { ...part, ...change } : part,
      ),
    );

  test.each([
    ['understates', changed({ claimsUnpacked: 10 })],
    ['overstates', changed({ claimsUnpacked: 4_000 })],
  ])('a sheet that %s its size', async (_, bytes) => {
    expect(await read(bytes)).toEqual([
      expect.stringMatching(/^"a\.xlsx" cannot be read as an Excel workbook: /),
    ]);
  });

  test.each([
    ['Name,Revenue', '"a.xlsx" cannot be read as an Excel workbook: it is a text'],
    [
      '%PDF-1.7',
      '"a.xlsx" is a PDF, not a csv or xlsx file: open it in a spreadsheet and save it as one of these',
    ],
    ['PK\x03\x04', '"a.xlsx" is cut off: its end is missing, so copy or download it again'],
  ])('%j is told for what it is', async (text, said) => {
    expect(await read(new TextEncoder().encode(text))).toEqual([said]);
  });

  test('two cells in opposite corners, which would fill the memory', async () => {
    const corners =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await read(zipFile(workbookParts(corners)))).toEqual([
      expect.stringContaining('spans 1048576 rows x 16384 columns'),
    ]);
  });

  test('a row below every sheet', async () => {
    const below = '<row r="99999999"><c><v>1</v></c></row>';
    expect(await read(zipFile(workbookParts(below)))).toEqual([
      expect.stringContaining('row 99999999 is outside every sheet'),
    ]);
  });

  test('a sheet that is not there', async () => {
    expect(await read(changed({}), { sheet: 'Leads' })).toEqual([
      '"a.xlsx" has no sheet "Leads"; its sheets are "Sheet1"',
    ]);
  });
});
