/// <reference types="office-js" />
import { clearNatives } from '../../../addin/natives/clear-natives';
import { drawNatives } from '../../../addin/natives/draw-natives';
import { refreshPivots } from '../../../addin/natives/refresh-pivots';
import { tableName } from '../../../addin/natives/table-name';
import type { Chart, Sheet } from '../../../core/report/workbook';
import type { OpenExcel } from '../excel/microsoft-client';
import { blankBook, drawAgain, replaceSheet, seenOn, seriesOn } from './described-book';

type Account = readonly [segment: string, region: string, amount: number | null];

const accounts: readonly Account[] = [
  ['Enterprise', 'EMEA', 10],
  ['Enterprise', 'APAC', 20],
  ['SMB', 'EMEA', 5],
  ['SMB', 'EMEA', null],
];

const dataOf = (rows: readonly Account[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Data',
  role: 'output',
  columns: [
    { header: 'Segment', note: 'by rule' },
    { header: 'Region' },
    { header: 'Amount', format: 'money' },
  ],
  rows,
  freezeHeader: true,
  filter: true,
  table: 'Data',
  ...more,
});

const pivotOf = (by: 'sum' | 'count' | 'average', rows: readonly string[] = ['Segment']): Sheet => ({
  name: 'Pivot',
  role: 'output',
  columns: [],
  rows: [],
  pivot: {
    name: 'Pivot',
    source: 'Data',
    rows,
    ...(rows.length === 1 ? { columns: ['Region'] } : {}),
    values: [{ header: 'Amount', by, name: 'Figure', format: 'money' }],
    slicers: ['Region'],
  },
});

/** The pivot's cells below its titles, a text a line. */
async function pivotLines(excel: OpenExcel): Promise<readonly string[]> {
  const [pivot] = (await seenOn(excel, 'Pivot')).pivots;
  return (pivot?.cells ?? []).slice(1).map((row) => row.join(' | '));
}

async function written(...sheets: readonly Sheet[]): Promise<OpenExcel> {
  const excel = blankBook();
  for (const sheet of sheets) await replaceSheet(excel, sheet);
  return excel;
}

describe('a pivot table', () => {
  test.each([
    [
      'sum',
      [
        'Segment | APAC | EMEA | Grand Total',
        'Enterprise | 20 | 10 | 30',
        'SMB |  | 5 | 5',
        'Grand Total | 20 | 15 | 35',
      ],
    ],
    [
      'count',
      [
        'Segment | APAC | EMEA | Grand Total',
        'Enterprise | 1 | 1 | 2',
        'SMB |  | 1 | 1',
        'Grand Total | 1 | 2 | 3',
      ],
    ],
    [
      'average',
      [
        'Segment | APAC | EMEA | Grand Total',
        'Enterprise | 20 | 10 | 15',
        'SMB |  | 5 | 5',
        `Grand Total | 20 | 7.5 | ${35 / 3}`,
      ],
    ],
  ] as const)('by %s', async (by, lines) => {
    expect(await pivotLines(await written(dataOf(accounts), pivotOf(by)))).toEqual(lines);
  });

  test('shows what changed once it is refreshed: more rows, fewer rows, another region', async () => {
    const excel = await written(dataOf(accounts), pivotOf('sum'));
    const more: readonly Account[] = [...accounts, ['SMB', 'LATAM', 7], ['Micro', 'EMEA', 1]];
    await replaceSheet(excel, dataOf(more));
    expect(await excel.Excel.run((context) => refreshPivots(context))).toBe(1);
    expect((await pivotLines(excel)).at(-1)).toBe('Grand Total | 20 | 16 | 7 | 43');
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data', 'Data!A2:C8']]);
    await replaceSheet(excel, dataOf(accounts.slice(0, 2)));
    await excel.Excel.run((context) => refreshPivots(context));
    expect(await pivotLines(excel)).toEqual([
      'Segment | APAC | EMEA | Grand Total',
      'Enterprise | 20 | 10 | 30',
      'Grand Total | 20 | 10 | 30',
    ]);
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data', 'Data!A2:C4']]);
  });

  test('is refreshed when the workbook is opened', async () => {
    const excel = await written(dataOf(accounts), pivotOf('sum'));
    await excel.Excel.run(async (context) => {
      const pivot = context.workbook.pivotTables.getItem('Pivot').load('refreshOnOpen');
      await context.sync();
      expect(pivot.refreshOnOpen).toBe(true);
    });
  });

  test('goes on with the same table; with other fields it is made anew', async () => {
    const excel = await written(dataOf(accounts), pivotOf('sum'));
    const idOf = () =>
      excel.Excel.run(async (context) => {
        const pivot = context.workbook.pivotTables.getItem('Pivot').load('id');
        await context.sync();
        return pivot.id;
      });
    const first = await idOf();
    await drawAgain(excel, pivotOf('sum'));
    expect(await idOf()).toBe(first);
    await drawAgain(excel, pivotOf('sum', ['Segment', 'Region']));
    expect(await idOf()).not.toBe(first);
    expect((await seenOn(excel, 'Pivot')).pivots).toHaveLength(1);
    await drawAgain(excel, pivotOf('count'));
    expect(await pivotLines(excel)).toContain('Enterprise | 1 | 1 | 2');
  });

  test('of a sheet whose columns are others now follows them', async () => {
    const excel = await written(dataOf(accounts), pivotOf('sum'));
    const wider = dataOf(accounts, {
      columns: [{ header: 'Owner' }, { header: 'Segment' }, { header: 'Region' }, { header: 'Amount' }],
      rows: accounts.map((row) => ['Ana', ...row]),
    });
    await replaceSheet(excel, wider);
    await replaceSheet(excel, pivotOf('sum'));
    expect((await pivotLines(excel)).at(-1)).toBe('Grand Total | 20 | 15 | 35');
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data', 'Data!A2:D6']]);
  });

  test('over a sheet that is no table reads the cells that are filled', async () => {
    const { table: _, ...plain } = dataOf(accounts);
    const excel = await written(plain, pivotOf('sum'));
    await replaceSheet(excel, { ...plain, rows: accounts.slice(0, 3) });
    await replaceSheet(excel, pivotOf('sum'));
    expect((await pivotLines(excel)).at(-1)).toBe('Grand Total | 20 | 15 | 35');
  });

  test.each([
    ['the sheet', []],
    [
      'a column',
      [dataOf(accounts, { columns: [{ header: 'Segment' }, { header: 'Area' }, { header: 'Amount' }] })],
    ],
  ])('is left out where %s that it reads is not there', async (_, sheets) => {
    const excel = await written(...sheets, pivotOf('sum'));
    expect((await seenOn(excel, 'Pivot')).pivots).toEqual([]);
  });
});

describe('a table', () => {
  test('that was renamed gets its name back, and what reads it goes on', async () => {
    const excel = await written(dataOf(accounts), pivotOf('sum'));
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Data').name = 'Mine';
      await context.sync();
    });
    await replaceSheet(excel, dataOf(accounts.slice(0, 1)));
    await excel.Excel.run((context) => refreshPivots(context));
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data', 'Data!A2:C3']]);
    expect((await pivotLines(excel)).at(-1)).toBe('Grand Total | 10 | 10');
  });

  test('whose name the user has for another gets a name beside it', async () => {
    const excel = blankBook();
    await excel.Excel.run(async (context) => {
      const notes = context.workbook.worksheets.getItem('Notes');
      notes.getRange('A1:B2').values = [
        ['one', 'two'],
        [1, 2],
      ];
      notes.tables.add('A1:B2', true).name = 'data';
      await context.sync();
    });
    await replaceSheet(excel, dataOf(accounts));
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data_2', 'Data!A2:C6']]);
    await replaceSheet(excel, dataOf(accounts));
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data_2', 'Data!A2:C6']]);
  });

  test('without rows has one to be filled', async () => {
    const excel = await written(dataOf([]));
    expect((await seenOn(excel, 'Data')).tables).toEqual([['Data', 'Data!A2:C3']]);
  });

  test('of headers that Excel would change is a named range', async () => {
    const twice = [{ header: 'Name' }, { header: 'name' }, { header: 'Amount' }];
    const excel = await written(dataOf(accounts, { columns: twice }));
    await replaceSheet(excel, dataOf(accounts.slice(0, 2), { columns: twice }));
    expect((await seenOn(excel, 'Data')).tables).toEqual([]);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.names.getItem('Data').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Data!A2:C4');
    });
  });

  test.each([
    ['MODEL', [], 'MODEL'],
    ['Model', ['MODEL'], 'Model_2'],
    ['Model', ['MODEL', 'model_2'], 'Model_3'],
    ['TAM2025', [], '_TAM2025'],
    ['R1C1', [], '_R1C1'],
    ['c', [], '_c'],
    ['2 be', [], '_2_be'],
    ['Größe 1', [], 'Größe_1'],
  ])('is called by %s, beside %j: %s', (wanted, taken, name) => {
    expect(tableName(wanted, taken)).toBe(name);
  });
});

describe('what users put on an output', () => {
  test('stays when the sheet is replaced: charts and comments', async () => {
    const chart: Chart = {
      kind: 'bar',
      title: 'Ours',
      categories: { sheet: 'Data', header: 'Segment' },
      series: [{ name: 'Amount', values: { sheet: 'Data', header: 'Amount' } }],
    };
    const sheet = dataOf(accounts, { charts: [chart] });
    const excel = await written(sheet);
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Data');
      const own = worksheet.charts.add('Line', worksheet.getRange('C3:C6'), 'Columns');
      own.name = 'Mine';
      worksheet.comments.add('Data!B2', 'who decides on regions?');
      await context.sync();
    });
    await replaceSheet(excel, sheet);
    const seen = await seenOn(excel, 'Data');
    expect(seen.charts.map(({ name }) => name).sort()).toEqual(['Mine', 'Tamarack chart 1']);
    expect(seen.comments.map(([, text]) => text).sort()).toEqual([
      'by rule\n— Tamarack',
      'who decides on regions?',
    ]);
  });

  test('is not doubled: where somebody comments on a header, ours is left out', async () => {
    const excel = await written(
      dataOf(accounts, { columns: dataOf([]).columns.map(({ header }) => ({ header })) }),
    );
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').comments.add('Data!A2', 'mine');
      await context.sync();
    });
    await drawAgain(excel, dataOf(accounts));
    expect((await seenOn(excel, 'Data')).comments.map(([, text]) => text)).toEqual(['mine']);
  });
});

test('comments of ours follow their columns', async () => {
  const excel = await written(dataOf(accounts));
  const turned = dataOf(accounts, {
    columns: [
      { header: 'Region' },
      { header: 'Segment', note: 'by rule' },
      { header: 'Amount', note: 'a year' },
    ],
  });
  await replaceSheet(excel, turned);
  expect((await seenOn(excel, 'Data')).comments).toEqual([
    ['Data!B2', 'by rule\n— Tamarack'],
    ['Data!C2', 'a year\n— Tamarack'],
  ]);
});

test('nothing of ours is left on a sheet that goes', async () => {
  const chart: Chart = {
    kind: 'column',
    title: 'Ours',
    categories: { sheet: 'Data', header: 'Segment' },
    series: [{ name: 'Amount', values: { sheet: 'Data', header: 'Amount' } }],
  };
  const full = dataOf(accounts, {
    charts: [chart],
    highlights: [{ kind: 'data bar', header: 'Amount', colour: '4F8A6D' }],
    choices: [{ header: 'Segment', values: ['Enterprise', 'SMB'] }],
  });
  const excel = await written(full);
  await excel.Excel.run((context) =>
    clearNatives(context, context.workbook.worksheets.getItem('Data'), null),
  );
  expect(await seenOn(excel, 'Data')).toMatchObject({
    charts: [],
    tables: [],
    formats: [],
    comments: [],
    pivots: [],
    slicers: [],
    filter: null,
  });
});

test('an output’s own filter lets all rows be seen again; the filter of an input is the user’s', async () => {
  const { table: _, ...plain } = dataOf(accounts);
  for (const [role, isKept] of [
    ['output', false],
    ['input', true],
  ] as const) {
    const sheet: Sheet = { ...plain, role };
    const excel = await written(sheet);
    const isFiltered = () =>
      excel.Excel.run(async (context) => {
        const filter = context.workbook.worksheets.getItem('Data').autoFilter.load('isDataFiltered');
        await context.sync();
        return filter.isDataFiltered;
      });
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Data');
      const range = worksheet.autoFilter.getRange();
      worksheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['SMB'] });
      await context.sync();
    });
    expect(await isFiltered()).toBe(true);
    await drawAgain(excel, sheet);
    expect(await isFiltered()).toBe(isKept);
  }
});

test('lists are in the rule as far as they fit, and on a hidden sheet where they are long or hold a comma', async () => {
  const long = Array.from({ length: 80 }, (_, at) => `choice ${at}`);
  const sheet: Sheet = {
    name: 'Reps',
    role: 'input',
    columns: [{ header: 'Region' }, { header: 'Motion' }, { header: 'Kind' }],
    rows: [['EMEA', 'choice 3', 'a, b']],
    choices: [
      { header: 'Region', values: ['EMEA', 'APAC'] },
      { header: 'Motion', values: long },
      { header: 'Kind', values: ['a, b', 'c'] },
    ],
  };
  const excel = await written(sheet);
  await replaceSheet(excel, {
    ...sheet,
    choices: [...sheet.choices!.slice(0, 2), { header: 'Kind', values: ['a, b', '=c', '1-2'] }],
  });
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Reps');
    const rules = ['A2', 'B202', 'C3', 'B203'].map((cell) =>
      worksheet.getRange(cell).dataValidation.load('rule,type,errorAlert'),
    );
    const lists = context.workbook.worksheets.getItem('Tamarack choices').getUsedRange().load('values');
    await context.sync();
    expect(
      rules.map(({ type, rule }) => [type, (rule as Excel.DataValidationRule | null)?.list?.source]),
    ).toEqual([
      ['List', 'EMEA,APAC'],
      ['List', "='Tamarack choices'!$A$2:$A$81"],
      ['List', "='Tamarack choices'!$C$2:$C$4"],
      ['None', undefined],
    ]);
    expect(rules[0]?.errorAlert).toMatchObject({ style: 'Warning', showAlert: true });
    const [titles, ...rows] = lists.values as string[][];
    expect(titles).toEqual(['Reps: Motion', '', 'Reps: Kind']);
    expect(rows.slice(0, 4).map((row) => row[2])).toEqual(['a, b', '=c', '1-2', '']);
    expect(rows.map((row) => row[0])).toEqual(long);
  });
});

test('a protected sheet is refused by Excel, and the refusal is passed on', async () => {
  const excel = await written(dataOf(accounts));
  await expect(
    excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Data');
      worksheet.protection.protect();
      await context.sync();
      await drawNatives(context, worksheet, dataOf(accounts.slice(1)));
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a chart of a sheet that is not there is left out, and drawn once it is', async () => {
  const chart: Chart = {
    kind: 'scatter',
    title: 'Points',
    logarithmic: true,
    begin: { categories: 10, values: 1 },
    categories: { sheet: 'Data', header: 'Amount' },
    series: [{ name: 'Amount', values: { sheet: 'Data', header: 'Amount' }, colour: '4F8A6D' }],
  };
  const reader: Sheet = {
    name: 'Chart',
    role: 'output',
    columns: [{ header: 'A' }],
    rows: [['x']],
    charts: [chart],
  };
  const excel = await written(reader);
  expect(await seriesOn(excel, 'Chart')).toEqual([]);
  await replaceSheet(excel, dataOf(accounts.slice(0, 3)));
  await replaceSheet(excel, reader);
  expect(await seriesOn(excel, 'Chart')).toEqual([[['Amount', 'Data!C3:C5', 'Data!C3:C5']]]);
  await excel.Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem('Chart').charts.getItem('Tamarack chart 1');
    const axes = [one.axes.categoryAxis, one.axes.valueAxis].map((axis) =>
      axis.load('scaleType,logBase,minimum'),
    );
    one.title.load('text');
    await context.sync();
    expect(axes.map(({ scaleType, logBase, minimum }) => [scaleType, logBase, minimum])).toEqual([
      ['Logarithmic', 10, 10],
      ['Logarithmic', 10, 1],
    ]);
    expect(one.title.text).toBe('Points');
  });
});

test('pivot tables of the user’s, on sheets of their own, are not refreshed', async () => {
  const excel = await written(dataOf(accounts), pivotOf('sum'));
  await excel.Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getItem('Notes');
    const pivot = notes.pivotTables.add(
      'Mine',
      context.workbook.tables.getItem('Data'),
      notes.getRange('C3'),
    );
    pivot.rowHierarchies.add(pivot.hierarchies.getItem('Region'));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem('Amount'));
    await context.sync();
  });
  expect(await excel.Excel.run((context) => refreshPivots(context))).toBe(1);
});

test('a stamp that says out of date is coloured', async () => {
  const stamped = dataOf(accounts, { stamp: { text: 'made with “Example”', model: 'x' } });
  const excel = await written(stamped);
  expect((await seenOn(excel, 'Data')).formats).toEqual([['ContainsText', 'Data!C1']]);
});
