import type { CellFormat, Report, Sheet, SheetColumn } from '#core';
import { reportWorkbook } from '#core';
import { absolutePlace } from '../block';
import type { LiveSheet, TablePlace } from '../host';
import { modelPlace } from '../model-place';

/** A function that answers with a table, and where that table is shown. */
interface LiveTable {
  readonly sheet: string;
  readonly title: string;
  readonly call: string;
  readonly more: readonly string[];
  /** The header that the function documents; it only grows at the end. */
  readonly header: readonly string[];
}

const sizes = ['accounts', 'possible accounts', 'value', 'possible value', 'value unknown'];

/** What live sheets show, in order; the tables of one sheet stand side by side. */
export const liveTables: readonly LiveTable[] = [
  {
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
  {
    sheet: 'Segments',
    title: 'Guardrails',
    call: 'GUARDRAILS',
    more: [],
    header: ['guardrail', 'verdict', 'figure', 'threshold', 'finding', 'what to do'],
  },
  {
    sheet: 'TAM SAM SOM',
    title: 'Market, as the layers nest',
    call: 'TAM_ROLLUP',
    more: [],
    header: ['layer', ...sizes],
  },
  {
    sheet: 'TAM SAM SOM',
    title: 'Market by segment',
    call: 'TAM_ROLLUP',
    more: ['layer; segment'],
    header: ['layer', 'segment', ...sizes],
  },
];

const formats = new Map<string, CellFormat>([
  ...['accounts', 'possible accounts', 'value unknown', 'value known', 'excluded', 'outside'].map(
    (header) => [header, 'integer'] as const,
  ),
  ...['value', 'possible value', 'mean value', 'median value'].map((header) => [header, 'money'] as const),
  ...['share of accounts', 'share of value'].map((header) => [header, 'percent'] as const),
  ...['figure', 'threshold'].map((header) => [header, 'number'] as const),
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

/** Sheets of formulas over the accounts' place and the name MODEL. */
export function liveSheets(place: TablePlace): readonly LiveSheet[] {
  const accounts = absolutePlace(place);
  const names = [...new Set(liveTables.map(({ sheet }) => sheet))];
  return names.map((name) => ({
    name,
    blocks: liveTables
      .filter(({ sheet }) => sheet === name)
      .map(({ title, call, more, header }) => ({
        title,
        formula: `=${call}(${[accounts, modelPlace.name, ...more.map((text) => `"${text}"`)].join(', ')})`,
        columns: header.map(columnFor),
      })),
  }));
}

/** The report's own sheets as values, for hosts that know no functions of ours; pivots wait for hosts that make them. */
export function valueSheets(report: Report): readonly Sheet[] {
  const { sheets } = reportWorkbook(report);
  const sources = new Set(sheets.map(({ pivot }) => pivot?.source));
  return sheets.filter(({ name, role, pivot }) => role === 'output' && !pivot && !sources.has(name));
}

function columnFor(header: string): SheetColumn {
  const [format, width] = [formats.get(header), widths.get(header)];
  return { header, ...(format ? { format } : {}), ...(width ? { width } : {}) };
}
