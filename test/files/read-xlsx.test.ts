import { readGrid, readTables } from '#files';
import { workbookParts, zipFile, type Part } from './zip-file';

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readTables(bytes, 'a.xlsx');
  return read.ok ? [] : read.problems.map((problem) => problem.message);
}

async function rowsOf(sheetData: string, workbookProperties = ''): Promise<unknown> {
  const read = await readGrid(zipFile(workbookParts(sheetData, workbookProperties)), 'a.xlsx');
  return read.ok ? read.value : read.problems;
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('cells', () => {
  test.each([
    ['a number', '<c><v>12.5</v></c>', 12.5],
    ['a text of digits stays a text', inline('007'), '007'],
    ['a flag', '<c t="b"><v>1</v></c>', true],
    ['an error is its text', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    // Excel shows 45000 as 2023-03-15.
    ['a number formatted as a date is a day', '<c s="1"><v>45000</v></c>', { day: 45000 }],
    ['a time of day is a fraction', '<c s="1"><v>45000.25</v></c>', { day: 45000.25 }],
    ['a date of 1900 is a calendar day', '<c s="1"><v>1</v></c>', { day: 2 }],
    ['a formula is the value saved with it', '<c><f>1+1</f><v>2</v></c>', 2],
    ['a formula that gives text', '<c t="str"><f>A1</f><v>Acme</v></c>', 'Acme'],
    ['a text that begins like a formula is a text', inline('=1+1'), '=1+1'],
    ['characters that XML cannot carry', inline('a_x0000_b'), 'a\0b'],
  ])('%s', async (_, xml, value) => {
    expect(await rowsOf(`<row r="1">${xml}</row>`)).toEqual([[value]]);
  });

  test('days of the 1904 system are shifted', async () => {
    // Microsoft: the two systems differ by 1,462 days.
    expect(await rowsOf('<row r="1"><c s="1"><v>43538</v></c></row>', ' date1904="1"')).toEqual([
      [{ day: 45000 }],
    ]);
  });

  test('rows that are not there are blank', async () => {
    expect(await rowsOf(`<row r="2"><c r="B2"><v>1</v></c></row>`)).toEqual([
      [null, null],
      [null, 1],
    ]);
  });
});

describe('files that are refused, each with its name', () => {
  const sheet = `<row r="1">${inline('Name')}</row><row r="2">${inline('Acme')}</row>`;
  const whole = zipFile(workbookParts(sheet));
  const replaced = (name: string, change: Partial<Part>): Uint8Array =>
    zipFile(workbookParts(sheet).map((part) => (part.name === name ? { ...part, ...change } : part)));
  const compound = (stream: string): Uint8Array =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(504),
        Buffer.from(stream, 'utf16le'),
      ]),
    );
  const zeros = (size: number): Part => ({ name: 'xl/media/a.bin', text: new Uint8Array(size) });

  test('a whole one is not', async () => {
    expect(await problemsOf(whole)).toEqual([]);
  });

  test.each([
    [
      'cut off in its middle',
      whole.subarray(0, whole.length / 2),
      '"a.xlsx" is cut off: its end is missing, so copy or download it again',
    ],
    [
      'cut off by one byte',
      whole.subarray(0, -1),
      '"a.xlsx" is cut off: its end is missing, so copy or download it again',
    ],
    [
      'not a zip file',
      new Uint8Array([1, 2, 3, 4]),
      '"a.xlsx" is cut off: its end is missing, so copy or download it again',
    ],
    [
      'a zip file of another kind',
      zipFile([{ name: 'a.txt', text: 'a' }]),
      '"a.xlsx" cannot be read as an Excel workbook: it is a zip archive of another kind',
    ],
    [
      'protected by a password',
      compound('EncryptedPackage'),
      '"a.xlsx" is protected by a password: save a copy without one',
    ],
    [
      'the format of Excel 97',
      compound('Workbook'),
      '"a.xlsx" has the format of Excel 97: save it as xlsx or csv',
    ],
    [
      'a bomb',
      zipFile([...workbookParts(sheet), zeros(8e6)]),
      '"a.xlsx" would unpack from 0.1 MB to 8 MB: more than 20 times its size or 2 GB is refused; save it as csv',
    ],
    [
      'a bomb that says it is 3 GB',
      replaced('xl/worksheets/sheet1.xml', { claimsUnpacked: 3e9 }),
      '"a.xlsx" would unpack from 0.1 MB to 3000 MB: more than 20 times its size or 2 GB is refused; save it as csv',
    ],
    [
      'a bomb that says it is nothing',
      replaced('xl/worksheets/sheet1.xml', { claimsUnpacked: 0 }),
      '"a.xlsx" cannot be read as an Excel workbook: it does not say how large xl/worksheets/sheet1.xml is',
    ],
    [
      'external entities',
      replaced('xl/workbook.xml', {
        text: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><workbook/>',
      }),
      '"a.xlsx" has a document type declaration in xl/workbook.xml, which may reach for other files: save it again from a spreadsheet',
    ],
    [
      'a document type behind a comment',
      replaced('xl/styles.xml', { text: '<!-- x --><!DOCTYPE x><styleSheet/>', stored: true }),
      '"a.xlsx" has a document type declaration in xl/styles.xml, which may reach for other files: save it again from a spreadsheet',
    ],
    [
      'a sheet that is empty',
      zipFile(workbookParts('')),
      '"a.xlsx" is empty: a header row and rows below it are needed',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await problemsOf(bytes)).toEqual([message]);
  });

  test('a bomb that understates its size is stopped by what it said', async () => {
    const [message] = await problemsOf(replaced('xl/worksheets/sheet1.xml', { claimsUnpacked: 10 }));
    expect(message).toMatch(/^"a\.xlsx" cannot be read as an Excel workbook: /);
  });

  test('two cells in opposite corners do not fill the memory', async () => {
    const corners =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const [message] = await problemsOf(zipFile(workbookParts(corners)));
    expect(message).toContain('spans 1048576 rows x 16384 columns');
  });

  test('a cell outside every sheet', async () => {
    const [message] = await problemsOf(
      zipFile(workbookParts('<row r="1"><c r="A99999999"><v>1</v></c></row>')),
    );
    expect(message).toContain('outside the supported sheet bounds');
  });

  test('a sheet that is not there is named beside those that are', async () => {
    const read = await readTables(whole, 'a.xlsx', { sheet: 'Model' });
    expect(read.ok || read.problems[0]?.message).toBe(
      '"a.xlsx" has no sheet "Model"; its sheets are "Sheet1"',
    );
  });
});
