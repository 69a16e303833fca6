import type { Cell, CellFormat, Rows, Sheet, SheetColumn } from '#core';
import { absolutePlace } from '../block';
import type { LiveSheet, TablePlace } from '../host';
import { modelSheet } from '../model-sheet';

/** One table of the result: the function that answers with it, and where it is shown. */
interface ResultTable {
  readonly sheet: string;
  readonly title: string;
  readonly call: string;
  readonly more: readonly string[];
  /** The header that the function documents; it only grows at the end. */
  readonly header: readonly string[];
}

const sizes = ['accounts', 'possible accounts', 'value', 'possible value', 'value unknown'];

/** What is shown of a segmentation, in order; tables of one sheet stand side by side. */
export const resultTables = {
  profile: {
    sheet: 'Segments',
    title: 'Segments by region',
    call: 'SEGMENT_PROFILE',
    more: [],
    header: [
      'segment',
      'region',
      'accounts',
      'possible accounts',
      'share of accounts',
      'value',
      'share of value',
      'mean value',
      'median value',
      'value known',
      'excluded',
      'outside',
    ],
  },
  guardrails: {
    sheet: 'Segments',
    title: 'Guardrails',
    call: 'GUARDRAILS',
    more: [],
    header: ['guardrail', 'verdict', 'figure', 'threshold', 'finding', 'what to do'],
  },
  rollUp: {
    sheet: 'TAM SAM SOM',
    title: 'Market, as the layers nest',
    call: 'TAM_ROLLUP',
    more: [],
    header: ['layer', ...sizes],
  },
  market: {
    sheet: 'TAM SAM SOM',
    title: 'Market by segment',
    call: 'TAM_ROLLUP',
    more: ['layer; segment'],
    header: ['layer', 'segment', ...sizes],
  },
} as const satisfies Readonly<Record<string, ResultTable>>;

export type ResultTableName = keyof typeof resultTables;

/** The answers by table. */
export type AnsweredTables = Readonly<Record<ResultTableName, Rows>>;

export const resultTableNames = Object.keys(resultTables) as readonly ResultTableName[];

const formats = new Map<string, CellFormat>([
  ['accounts', 'integer'],
  ['possible accounts', 'integer'],
  ['share of accounts', 'percent'],
  ['value', 'money'],
  ['possible value', 'money'],
  ['value unknown', 'integer'],
  ['share of value', 'percent'],
  ['mean value', 'money'],
  ['median value', 'money'],
  ['value known', 'integer'],
  ['excluded', 'integer'],
  ['outside', 'integer'],
  ['figure', 'number'],
  ['threshold', 'number'],
]);

const widths = new Map([
  ['segment', 18],
  ['region', 18],
  ['value', 17],
  ['possible value', 17],
  ['mean value', 15],
  ['median value', 15],
  ['guardrail', 26],
  ['finding', 56],
  ['what to do', 56],
]);

/** Sheets of formulas over the table's place and the name MODEL. */
export function liveSheets(place: TablePlace): readonly LiveSheet[] {
  const accounts = absolutePlace(place);
  return sheetNames().map((name) => ({
    name,
    blocks: tablesOf(name).map(({ title, call, more, header }) => ({
      title,
      formula: `=${call}(${[accounts, modelSheet.name, ...more.map((text) => `"${text}"`)].join(', ')})`,
      columns: header.map(columnFor),
    })),
  }));
}

/** The same as values, for hosts that know no functions of ours: one sheet a table. */
export function valueSheets(answers: AnsweredTables): readonly Sheet[] {
  return resultTableNames.map((table): Sheet => {
    const [header = [], ...rows] = answers[table];
    const { sheet, title } = resultTables[table];
    const isFirst = tablesOf(sheet)[0]?.title === title;
    return {
      name: isFirst ? sheet : title,
      role: 'output',
      columns: header.map((cell) => columnFor(String(cell))),
      rows: rows.map((row) => row.map((cell): Cell => (cell === '' ? null : cell))),
      freezeHeader: true,
    };
  });
}

function sheetNames(): readonly string[] {
  return [...new Set(resultTableNames.map((table) => resultTables[table].sheet))];
}

function tablesOf(sheet: string): readonly ResultTable[] {
  return resultTableNames
    .map((name): ResultTable => resultTables[name])
    .filter((table) => table.sheet === sheet);
}

function columnFor(header: string): SheetColumn {
  const [format, width] = [formats.get(header), widths.get(header)];
  return { header, ...(format ? { format } : {}), ...(width ? { width } : {}) };
}
