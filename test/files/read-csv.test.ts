import { readFileSync, existsSync } from 'node:fs';
import { readGrid, readTables } from '#files';
import type { Table } from '#core';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function tableOf(
  content: string | Uint8Array,
  file = 'accounts.csv',
): Promise<{ table: Table; said: string[] }> {
  const read = await readTables(typeof content === 'string' ? bytesOf(content) : content, file);
  if (!read.ok) throw new Error(read.problems.map((problem) => problem.message).join('; '));
  return { table: read.value.tables[0]!, said: read.notices.map((notice) => notice.message) };
}

async function problemOf(content: string | Uint8Array, file = 'accounts.csv'): Promise<string[]> {
  const read = await readTables(typeof content === 'string' ? bytesOf(content) : content, file);
  return read.ok ? [] : read.problems.map((problem) => problem.message);
}

const dataOf = ({ rows, firstRow, rowCount }: Table) => rows.slice(firstRow, firstRow + rowCount);

describe('the separator is found by what it makes of the rows', () => {
  test.each([
    [
      'commas',
      'Name,Revenue\nAcme,"1,5"\nBeta,2',
      [
        ['Acme', '1,5'],
        ['Beta', '2'],
      ],
    ],
    [
      'semicolons beside decimal commas',
      'Name;Revenue\nAcme;1,5\nBeta;2,75',
      [
        ['Acme', '1,5'],
        ['Beta', '2,75'],
      ],
    ],
    [
      'tabs beside commas',
      'Name\tCity\nAcme\tParis, TX\nBeta\tRome',
      [
        ['Acme', 'Paris, TX'],
        ['Beta', 'Rome'],
      ],
    ],
    ['bars', 'Name|City\nAcme|Rome', [['Acme', 'Rome']]],
    ['one column', 'Name\nAcme\nBeta', [['Acme'], ['Beta']]],
    ['the first line says so', 'sep=;\r\nName;City, State\r\nAcme;Rome', [['Acme', 'Rome']]],
  ])('%s', async (_, text, rows) => {
    expect(dataOf((await tableOf(text)).table)).toEqual(rows);
  });
});

describe('lines and quotation marks', () => {
  test.each([
    ['a quoted line break stays in its cell', 'a,b\r\n"x\ny",2\r\n', [['x\ny', '2']]],
    ['doubled quotation marks are one', 'a,b\n"say ""hi""",2', [['say "hi"', '2']]],
    [
      'line ends of two kinds',
      'a,b\r\n1,2\n3,"4\n5"\r\n6,7',
      [
        ['1', '2'],
        ['3', '4\n5'],
        ['6', '7'],
      ],
    ],
    [
      'line ends of old Macs',
      'a,b\r1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['an inner blank line is a blank row', 'a,b\n1,2\n\n3,4\n', [['1', '2'], [''], ['3', '4']]],
    ['blank rows at the end are cut', 'a,b\n1,2\n,\n\n  ,\n', [['1', '2']]],
  ])('%s', async (_, text, rows) => {
    const { table, said } = await tableOf(text);
    expect(dataOf(table)).toEqual(rows);
    expect(said).toEqual([]);
  });

  test('a quotation mark that is never closed is refused with its row', async () => {
    expect(await problemOf('a,b\n1,2\n"3,4\n5,6\n')).toEqual([
      'in "accounts.csv" a quotation mark that opens in row 3 is never closed',
    ]);
  });
});

describe('encodings', () => {
  const wide = (text: string, bigEndian = false): Uint8Array => {
    const buffer = Buffer.from(text, 'utf16le');
    return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
  };
  test.each([
    ['UTF-8', bytesOf('Näme\nÅsa')],
    ['UTF-8 with a byte order mark', bytesOf('\ufeffNäme\nÅsa')],
    ['UTF-16 little endian', wide('\ufeffNäme\nÅsa')],
    ['UTF-16 big endian', wide('\ufeffNäme\nÅsa', true)],
    ['UTF-16 without a mark', wide('Näme\nÅsa')],
  ])('%s', async (_, bytes) => {
    const { table, said } = await tableOf(bytes);
    expect([table.headers, dataOf(table), said]).toEqual([['Näme'], [['Åsa']], []]);
  });

  test('what is not UTF-8 is read as Windows-1252, and this is said', async () => {
    const { table, said } = await tableOf(
      new Uint8Array([...Buffer.from('Name\nCaf'), 0xe9, 0x20, 0x80, 0x93]),
    );
    expect(dataOf(table)).toEqual([['Café €“']]);
    expect(said).toEqual([
      '"accounts.csv" is not UTF-8 and was read as Windows-1252: check accented letters',
    ]);
  });

  test('NUL characters are kept and counted', async () => {
    const { table, said } = await tableOf('Name,City\nAc\0me,Rome\n');
    expect(dataOf(table)).toEqual([['Ac\0me', 'Rome']]);
    expect(said).toEqual(['"accounts.csv" holds NUL characters (1 of them); they are kept']);
  });
});

describe('headers', () => {
  test.each([
    ['repeated names are numbered', 'Name,Name,Name\n1,2,3', ['Name', 'Name (2)', 'Name (3)']],
    ['a number that is taken is passed over', 'Name,Name (2),Name\n1,2,3', ['Name', 'Name (2)', 'Name (3)']],
    [
      'names of every object are only names',
      '__proto__,constructor,toString\n1,2,3',
      ['__proto__', 'constructor', 'toString'],
    ],
    ['and may be repeated too', '__proto__,__proto__\n1,2', ['__proto__', '__proto__ (2)']],
    ['empty columns at the right are dropped', 'Name,City,,\nAcme,Rome,,\n', ['Name', 'City']],
    [
      'columns without a name are named by their place',
      'Name,,City\nAcme,x,Rome',
      ['Name', 'Column 2', 'City'],
    ],
    ['blanks around a name are taken off', ' Name ,City\nAcme,Rome', ['Name', 'City']],
    ['rows of blanks above the header are passed over', '\n,\nName,City\nAcme,Rome', ['Name', 'City']],
    ['our banner is passed over', '"written by Tamarack, edits are lost"\nName\nAcme', ['Name']],
  ])('%s', async (_, text, headers) => {
    expect((await tableOf(text)).table.headers).toEqual(headers);
  });

  test('renamed and unnamed columns are said', async () => {
    expect((await tableOf('Name,Name,\n1,2,3')).said).toEqual([
      'in "accounts.csv" columns share a name: Name (2)',
      'in "accounts.csv" columns have no header: Column 3',
    ]);
  });

  test('a header with no rows below is a table of none, and this is said', async () => {
    const { table, said } = await tableOf('Name,City\n');
    expect([table.headers, table.rowCount]).toEqual([['Name', 'City'], 0]);
    expect(said).toEqual(['"accounts.csv" has a header row and no rows below it']);
  });
});

describe('ragged rows', () => {
  test('short and long rows are kept and said by number', async () => {
    const { table, said } = await tableOf('a,b,c\n1,2\n1,2,3\n1,2,3,,\n1,2,3,extra\n1\n');
    expect(dataOf(table).map((row) => row.length)).toEqual([2, 3, 5, 4, 1]);
    expect(said).toEqual([
      'in "accounts.csv" there are fewer cells than headers in rows 2 and 6; the missing cells are blank',
      'in "accounts.csv" there are more cells than headers in row 5; the cells beyond it are left out, the first being "extra"',
    ]);
  });
});

describe('files that hold no table', () => {
  test.each([
    ['nothing', '', '"a" is empty: a header row and rows below it are needed'],
    ['blank lines', '\ufeff\r\n \t\n', '"a" is empty: a header row and rows below it are needed'],
    ['separators alone', ',,\n,,\n', '"a" is empty: a header row and rows below it are needed'],
    [
      'a PDF',
      '%PDF-1.7',
      '"a" is a PDF, not a csv or xlsx file: open it in a spreadsheet and save it as one of these',
    ],
    [
      'a web page named xls',
      '<html><table></table></html>',
      '"a" is a web page or XML, not a csv or xlsx file: open it in a spreadsheet and save it as one of these',
    ],
  ])('%s', async (_, text, message) => {
    expect(await problemOf(text, 'a')).toEqual([message]);
  });
});

describe('formulas', () => {
  test('texts that look like formulas stay texts, and the mark of our own export is taken off', async () => {
    const { table } = await tableOf("a,b,c,d\n=1+1,'=cmd(),'-5,''@x\n'quoted','tis,-5,+1 555 010 9999\n");
    expect(dataOf(table)).toEqual([
      ['=1+1', '=cmd()', "'-5", "'@x"],
      ["'quoted'", "'tis", '-5', '+1 555 010 9999'],
    ]);
  });
});

describe('sizes', () => {
  test('a thousand columns', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `c${index}`);
    const { table } = await tableOf(`${names.join(',')}\n${names.join(',')}`);
    expect(table.headers).toEqual(names);
  });

  test('1,048,576 rows', async () => {
    const { table } = await tableOf(`Name,Employees\n${'Acme,12\n'.repeat(1_048_575)}`);
    expect(table.rowCount).toBe(1_048_575);
  });
});

test('a grid is what a user would select: plain numbers are numbers, codes and dates stay text', async () => {
  const read = await readGrid(
    bytesOf('Zip,Value,Day,Note\n00501,12.5,2026-01-31,\n10001,-3e2,x,"1,000"\n\n'),
    'a.csv',
  );
  expect(read.ok && read.value).toEqual([
    ['Zip', 'Value', 'Day', 'Note'],
    ['00501', 12.5, '2026-01-31', null],
    [10001, -300, 'x', '1,000'],
  ]);
});

const crm = `${process.cwd()}/../shared/data/crm_maven/accounts.csv`;
if (existsSync(crm)) {
  test('a real export is read whole', async () => {
    const { table, said } = await tableOf(new Uint8Array(readFileSync(crm)));
    expect([table.headers.length, table.rowCount, said]).toEqual([7, 85, []]);
  });
} else {
  process.stdout.write('../shared/data is absent: the real export is not read\n');
}
