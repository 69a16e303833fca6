import type { Sheet, Workbook } from '#core';

const segments = ['Strategic', 'Enterprise', 'Mid-market'];
const regions = ['EMEA', 'Americas'];

const accounts: Sheet = {
  name: 'Accounts',
  role: 'input',
  freezeHeader: true,
  filter: true,
  table: 'Accounts',
  columns: [
    { header: 'Name', width: 30 },
    { header: 'Revenue', format: 'money' },
    { header: 'Customer since', format: 'day' },
    { header: 'Segment', note: 'the first rule that is true' },
    { header: 'Fit score', format: 'score' },
  ],
  rows: Array.from({ length: 12 }, (_, row) => [
    row === 0 ? '=cmd|calc!A0' : `Account ${row}`,
    row % 3 === 0 ? null : row * 1000,
    { day: 45000 + row },
    segments[row % 3]!,
    row * 8,
  ]),
  highlights: [
    { kind: 'colour scale', header: 'Fit score', colours: ['F8CBAD', 'FFFFFF', 'C6E0B4'] },
    { kind: 'text equals', header: 'Segment', text: 'the "best"', colour: 'C6E0B4' },
  ],
};

const model: Sheet = {
  name: 'Model',
  role: 'input',
  columns: [{ header: 'part' }, { header: 'item' }],
  rows: [['segment', 'Enterprise']],
  choices: [{ header: 'part', values: ['segment', 'region, merged', 'the "rest"'] }],
};

const summary: Sheet = {
  name: "Segments' sums",
  role: 'output',
  freezeHeader: true,
  filter: true,
  columns: [
    { header: 'Segment' },
    { header: 'Accounts', format: 'integer' },
    { header: 'Share', format: 'percent' },
  ],
  rows: segments.map((segment, row) => [segment, 4, { formula: `=B${row + 3}/12` }]),
  highlights: [{ kind: 'data bar', header: 'Share', colour: '70AD47' }],
  charts: [
    {
      kind: 'bar',
      title: 'Accounts by segment',
      categoryTitle: 'segment',
      valueTitle: 'accounts',
      categories: { sheet: "Segments' sums", header: 'Segment' },
      series: [
        { name: 'Accounts', values: { sheet: "Segments' sums", header: 'Accounts' }, colour: '4F6228' },
      ],
    },
    {
      kind: 'funnel',
      title: 'Funnel',
      categories: { sheet: "Segments' sums", header: 'Segment' },
      series: [
        { name: 'space', values: { sheet: "Segments' sums", header: 'Share' } },
        { name: 'Accounts', values: { sheet: "Segments' sums", header: 'Accounts' } },
      ],
    },
    {
      kind: 'line',
      title: 'Lorenz',
      categories: { sheet: "Segments' sums", header: 'Share' },
      series: [{ name: 'Value', values: { sheet: "Segments' sums", header: 'Share' } }],
    },
    {
      kind: 'scatter',
      title: 'Accounts against share',
      logarithmic: true,
      begin: { categories: 10, values: 0.01 },
      categories: { sheet: "Segments' sums", header: 'Accounts', rows: { from: 1, count: 2 } },
      series: [
        {
          name: 'Share',
          values: { sheet: "Segments' sums", header: 'Share', rows: { from: 1, count: 2 } },
          colour: '4F6228',
        },
      ],
    },
  ],
};

const coverageData: Sheet = {
  name: 'Coverage data',
  role: 'output',
  columns: [{ header: 'Segment' }, { header: 'Region' }, { header: 'Accounts' }],
  rows: Array.from({ length: 12 }, (_, row) => [
    segments[row % 3]!,
    row === 5 ? null : regions[row % 2]!,
    row === 7 ? null : 1,
  ]),
};

/** A workbook with one of everything that a description can hold. */
export const sampleWorkbook: Workbook = {
  title: 'Sample',
  writtenOn: 46347,
  names: [{ name: 'MODEL', sheet: 'Model' }],
  sheets: [
    accounts,
    model,
    summary,
    coverageData,
    {
      name: 'Coverage',
      role: 'output',
      columns: [],
      rows: [],
      pivot: {
        name: 'Coverage',
        source: 'Coverage data',
        rows: ['Segment'],
        columns: ['Region'],
        values: [{ header: 'Accounts', by: 'sum', name: 'Number' }],
      },
    },
  ],
};
