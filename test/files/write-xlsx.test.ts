import { readXlsx } from 'hucre/xlsx';
import { readTables, writeXlsx } from '#files';
import type { Cell, Sheet, Workbook } from '#core';
import { cachedRows } from '../../files/xlsx-pivots';
import { sampleWorkbook } from './sample-workbook';

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  const written = await writeXlsx(workbook);
  if (!written.ok) throw new Error(written.problems.map((problem) => problem.message).join('; '));
  return written.value;
}

const oneSheet = (sheet: Partial<Sheet>): Workbook => ({
  title: '',
  names: [],
  sheets: [{ name: 'Sheet1', role: 'input', columns: [{ header: 'Name' }], rows: [], ...sheet }],
});

async function cellBack(cell: Cell): Promise<unknown> {
  const read = await readTables(await bytesOf(oneSheet({ rows: [[cell], ['end']] })), 'a.xlsx');
  return read.ok ? read.value.tables[0]?.rows[1]?.[0] : read.problems;
}

describe('a workbook with one of everything', () => {
  const file = bytesOf(sampleWorkbook).then((bytes) => readXlsx(bytes, { readStyles: true }));
  const sheet = async (name: string) => (await file).sheets.find((each) => each.name === name)!;

  test('outputs begin with the banner, inputs with their header', async () => {
    expect((await sheet("Segments' sums")).rows[0]?.[0]).toBe('written by Tamarack, edits are lost');
    expect((await sheet("Segments' sums")).rows[1]).toEqual(['Segment', 'Accounts', 'Share']);
    expect((await sheet('Accounts')).rows[0]?.[0]).toBe('Name');
  });

  test('headers are frozen and filtered; a table has its own filter', async () => {
    expect((await sheet("Segments' sums")).freezePane).toEqual({ rows: 2 });
    expect((await sheet("Segments' sums")).autoFilter?.range).toBe('A2:C5');
    expect((await sheet('Accounts')).freezePane).toEqual({ rows: 1 });
    expect((await sheet('Accounts')).autoFilter).toBeUndefined();
    expect((await sheet('Accounts')).tables).toMatchObject([{ name: 'Accounts', range: 'A1:E13' }]);
  });

  test('number formats, widths and notes', async () => {
    const accounts = await sheet('Accounts');
    expect(accounts.cells?.get('2,1')?.style?.numFmt).toBe('#,##0');
    expect(accounts.cells?.get('2,2')?.style?.numFmt).toBe('yyyy-mm-dd_)_)');
    expect(accounts.cells?.get('2,4')?.style?.numFmt).toBe('0.0');
    expect(accounts.columns?.[0]?.width).toBe(30);
    expect(accounts.cells?.get('0,3')?.comment?.text).toBe('the first rule that is true');
  });

  test('colours', async () => {
    const rules = [
      ...(await sheet('Accounts')).conditionalRules!,
      ...(await sheet("Segments' sums")).conditionalRules!,
    ];
    expect(rules).toMatchObject([
      { type: 'colorScale', range: 'E2:E13', colorScale: { colors: ['FFF8CBAD', 'FFFFFFFF', 'FFC6E0B4'] } },
      { type: 'cellIs', operator: 'equal', range: 'D2:D13', formula: '"the ""best"""' },
      { type: 'dataBar', range: 'C3:C5', dataBar: { color: 'FF70AD47' } },
    ]);
  });

  test('choices come from a hidden sheet, so that texts may hold commas', async () => {
    expect((await sheet('Model')).dataValidations).toMatchObject([
      { type: 'list', range: 'A2:A202', formula1: "'Tamarack choices'!$A$1:$A$3", errorStyle: 'warning' },
    ]);
    const choices = await sheet('Tamarack choices');
    expect([choices.hidden, choices.rows]).toEqual([true, [['segment'], ['region, merged'], ['the "rest"']]]);
  });

  test('names cover header and rows', async () => {
    expect((await file).namedRanges).toEqual([{ name: 'MODEL', range: "'Model'!$A$1:$B$2" }]);
  });

  test('only our own formulas are formulas', async () => {
    expect((await sheet("Segments' sums")).cells?.get('2,2')?.formula).toBe('B3/12');
    expect((await sheet('Accounts')).cells?.get('1,0')?.formula).toBeUndefined();
    expect((await sheet('Accounts')).rows[1]?.[0]).toBe('=cmd|calc!A0');
  });

  test('charts are native and refer to the cells', async () => {
    const charts = (await sheet("Segments' sums")).charts!;
    expect(charts.map((chart) => [chart.title, chart.kinds])).toEqual([
      ['Accounts by segment', ['bar']],
      ['Funnel', ['bar']],
      ['Lorenz', ['scatter']],
      ['Accounts against share', ['scatter']],
    ]);
    expect(charts[0]?.series?.[0]).toMatchObject({
      name: 'Accounts',
      valuesRef: "'Segments'' sums'!$B$3:$B$5",
      categoriesRef: "'Segments'' sums'!$A$3:$A$5",
    });
    expect(charts[1]).toMatchObject({ barGrouping: 'stacked', overlap: 100 });
    expect(charts[3]?.series?.[0]).toMatchObject({
      color: '4F6228',
      marker: { symbol: 'circle', fill: '4F6228' },
    });
    expect(charts[3]?.series?.[0]?.categoriesRef).toBe("'Segments'' sums'!$B$4:$B$5");
    expect(charts[3]?.axes?.x?.scale).toMatchObject({ logBase: 10, min: 10 });
    expect(charts[3]?.axes?.y?.scale).toMatchObject({ logBase: 10, min: 0.01 });
  });

  test('the pivot table is native, over the rows below the banner', async () => {
    expect((await file).pivotCaches).toMatchObject([
      {
        sourceSheet: 'Coverage data',
        sourceRef: 'A2:C14',
        fieldNames: ['Segment', 'Region', 'Accounts'],
        hasRecords: true,
      },
    ]);
    expect(
      (await sheet('Coverage')).pivotTables?.[0]?.fields.map((field) => [field.name, field.axis]),
    ).toEqual([
      ['Segment', 'row'],
      ['Region', 'col'],
      ['Accounts', 'data'],
    ]);
    expect((await sheet('Coverage data')).rows.slice(0, 3)).toEqual([
      ['written by Tamarack, edits are lost', null, null],
      ['Segment', 'Region', 'Accounts'],
      ['Strategic', 'EMEA', 1],
    ]);
  });

  test('the same workbook gives the same bytes', async () => {
    expect(Buffer.compare(await bytesOf(sampleWorkbook), await bytesOf(sampleWorkbook))).toBe(0);
  });

  test('what was written is read: tables, names, no banner, no hidden sheet', async () => {
    const read = await readTables(await bytesOf(sampleWorkbook), 'a.xlsx');
    if (!read.ok) throw new Error('not read');
    expect(read.value.tables.map((table) => [table.name, table.headers[0], table.rowCount])).toEqual([
      ['Accounts', 'Name', 12],
      ['Model', 'part', 1],
      ["Segments' sums", 'Segment', 3],
      ['Coverage data', 'Segment', 12],
    ]);
    expect(read.value.names.map(({ name, sheet: on, rows }) => [name, on, rows.length])).toEqual([
      ['MODEL', 'Model', 2],
      ['Accounts', 'Accounts', 13],
    ]);
    expect(read.value.names[0]?.rows).toEqual([
      ['part', 'item'],
      ['segment', 'Enterprise'],
    ]);
  });
});

describe('cells come back as they went', () => {
  test.each<[string, Cell, unknown]>([
    ['blank', null, null],
    ['a text of digits', '007', '007'],
    ['a formula as text', '=cmd()', '=cmd()'],
    ['an error as text', '#N/A', '#N/A'],
    ['markup', '<b>&amp;"\'', '<b>&amp;"\''],
    ['line breaks and blanks', ' a\r\nb\t ', ' a\r\nb\t '],
    ['control characters', 'a\0\u0001b', 'a\0\u0001b'],
    ['what looks like an escape', '_x0041_ _x005F_', '_x0041_ _x005F_'],
    ['half a surrogate pair becomes the replacement character', 'a\ud800b', 'a\ufffdb'],
    ['a whole pair stays', 'a😀b', 'a😀b'],
    ['what is not finite is blank', Infinity, null],
    ['a day', { day: 46347.75 }, { day: 46347.75 }],
    ['a day before the leap day that never was', { day: 40 }, { day: 40 }],
  ])('%s', async (_, cell, back) => {
    expect(await cellBack(cell)).toEqual(back);
  });

  test('an error text is written as a text, not as an error', async () => {
    const file = await readXlsx(await bytesOf(oneSheet({ rows: [['#N/A']] })));
    expect(file.sheets[0]?.cells?.get('1,0')?.type).not.toBe('error');
  });

  test('a text of 32,768 characters is cut, with its cell', async () => {
    const written = await writeXlsx(
      oneSheet({ role: 'output', rows: [['x'.repeat(32_767)], ['y'.repeat(32_768)]] }),
    );
    expect(written.ok && written.notices).toMatchObject([
      {
        message: 'the text has 32768 characters and is cut to 32,767, the most that a cell holds',
        at: { cell: "'Sheet1'!A4" },
      },
    ]);
  });
});

describe('headers that no native table can have', () => {
  test.each([
    ['repeated but for their case', ['Name', 'name']],
    ['blank', ['Name', '']],
    ['of two lines', ['Name', 'Annual\nrevenue']],
  ])('%s: the name is given to the range', async (_, headers) => {
    const columns = headers.map((header) => ({ header }));
    const file = await readXlsx(
      await bytesOf(oneSheet({ columns, rows: [['a', 'b']], table: 'Accounts', filter: true })),
    );
    expect(file.sheets[0]?.tables).toBeUndefined();
    expect(file.sheets[0]?.autoFilter?.range).toBe('A1:B2');
    expect(file.namedRanges).toEqual([{ name: 'Accounts', range: "'Sheet1'!$A$1:$B$2" }]);
  });
});

describe('what an xlsx file cannot hold is refused before any work', () => {
  test.each<[string, Partial<Sheet>, string]>([
    [
      'rows',
      { rows: Array.from({ length: 1_048_576 }, () => []) },
      'sheet "Sheet1" would have 1,048,576 rows below its header: an xlsx sheet holds 1,048,575; write csv instead',
    ],
    [
      'columns',
      { columns: Array.from({ length: 16_385 }, (_, column) => ({ header: `c${column}` })) },
      'sheet "Sheet1" would have 16,385 columns: an xlsx sheet holds 16,384',
    ],
    [
      'cells',
      {
        columns: Array.from({ length: 1000 }, (_, column) => ({ header: `c${column}` })),
        rows: Array.from({ length: 12_001 }, () => []),
      },
      'sheet "Sheet1" would have 12,001,000 cells, more than 12,000,000: write csv instead, or leave out columns',
    ],
  ])('%s', async (_, sheet, message) => {
    const written = await writeXlsx(oneSheet(sheet));
    expect(written.ok || written.problems.map((problem) => problem.message)).toEqual([message]);
  });
});

test('items of a pivot table stand sorted, though the accounts do not: a file says them as its cache meets them', () => {
  const header = ['Owner', 'Size band', 'Accounts'];
  const rows = [
    ['Cem', '2: 11 to 50', 1],
    ['Ann', '3: 51 to 200', 1],
    ['Ben', '1: up to 10', 1],
    ['Ann', '1: up to 10', 1],
    ['Cem', '3: 51 to 200', 1],
    ['Ann', '2: 11 to 50', 1],
  ];
  const columns = header.map((each) => ({ header: each }));
  const data: Sheet = { name: 'Territories', role: 'input', columns, rows };
  const books: Sheet = {
    ...{ name: 'Books', role: 'output', columns: [], rows: [] },
    pivot: {
      ...{ name: 'Books', source: 'Territories', rows: ['Owner'], columns: ['Size band'] },
      values: [{ header: 'Accounts', by: 'sum', name: 'Number' }],
    },
  };
  const cached = cachedRows(data, { title: '', sheets: [data, books], names: [] }, [header, ...rows]).slice(
    1,
  );
  const met = (column: number): unknown[] => [...new Set(cached.map((row) => row[column]))];
  expect(met(1)).toEqual(['1: up to 10', '2: 11 to 50', '3: 51 to 200']);
  expect(met(0)).toEqual(['Ann', 'Ben', 'Cem']);
  expect(cached).toHaveLength(rows.length);
});

describe('a pivot table that cannot be is our mistake', () => {
  const [, , , source] = sampleWorkbook.sheets;
  test.each([
    ['an unknown header', { rows: ['Other'], values: [] }, 'needs "Other"'],
    [
      'a header in two places',
      { rows: ['Segment'], values: [{ header: 'Segment', by: 'count', name: 'n' }] },
      'in two places',
    ],
    [
      'columns and several values',
      {
        rows: ['Segment'],
        columns: ['Region'],
        values: [
          { header: 'Accounts', by: 'sum', name: 'a' },
          { header: 'Accounts', by: 'average', name: 'b' },
        ],
      },
      'columns and several values',
    ],
  ] as const)('%s', async (_, pivot, message) => {
    const sheet: Sheet = {
      name: 'P',
      role: 'output',
      columns: [],
      rows: [],
      pivot: { name: 'P', source: 'Coverage data', ...pivot },
    };
    await expect(writeXlsx({ title: '', names: [], sheets: [source!, sheet] })).rejects.toThrow(message);
  });
});
