import type { CoverageFigures } from '../model/coverage-cells';
import { modelStamp } from '../model/model-stamp';
import type { Cell } from '../values/cell';
import { numberText } from '../values/number-text';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { guardrailsSheet } from './guardrails-sheet';
import { marketSegmentsSheet, marketSheet } from './market-sheets';
import { numbersIn } from './numbers-in';
import { segmentRegionsSheet, segmentsSheet } from './segment-sheets';
import type { Summary } from './summary';
import { valueNote, valueWord } from './value-word';
import type { ColumnRange, Sheet, Stamp } from './workbook';

/** Where and when a summary was made. */
export interface SummaryOrigin {
  /** What the accounts stand in, as people call it: `DuckDB, accounts.parquet`. */
  readonly from: string;
  /** ISO day. */
  readonly on: string;
}

/** A stamp that a host shows whole, and that MODEL is compared with, holds so many characters at most. */
const longest = 200;

/** The sheets of a summary stand beside those of the workbook's own accounts, so they have names of their own. */
export const summaryNames = {
  market: 'Warehouse market',
  layers: 'Warehouse layers',
  segments: 'Warehouse segments',
  regions: 'Warehouse regions',
  guardrails: 'Warehouse guardrails',
  cells: 'Warehouse cells',
  top: 'Warehouse top accounts',
} as const;

function stampOf({ run: { model }, sizes }: Summary, { from, on }: SummaryOrigin): Stamp {
  const accounts = numberText(sizes.all.accounts, 0);
  const text = `${accounts} accounts in ${from}, ${on}, made with “${model.name}”`;
  return { text: text.slice(0, longest), model: modelStamp(model) };
}

/** A sheet under another name; its charts follow. */
function renamed(sheet: Sheet, name: string): Sheet {
  const moved = (range: ColumnRange): ColumnRange => ({ ...range, sheet: name });
  const charts = sheet.charts?.map((chart) => ({
    ...chart,
    categories: moved(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: moved(series.values) })),
  }));
  return { ...sheet, name, ...(charts ? { charts } : {}) };
}

/** Medians of a summary are those of its sample, and say so. */
function withSampledMedians(sheet: Sheet, { sampled, run, coverage }: Summary): Sheet {
  const said =
    sampled < coverage.total.accounts
      ? `, from a sample of ${numberText(sampled, 0)} accounts in the market`
      : '';
  const note = `${valueNote({ run })}${said}; of whole segments alone`;
  const columns = sheet.columns.map((column) =>
    column.header === 'Median value' ? { ...column, note } : column,
  );
  return { ...sheet, columns };
}

interface CoverageRow {
  readonly segment: string;
  readonly region: string;
  readonly figures: CoverageFigures;
}

function coverageRows({ coverage }: Summary): readonly CoverageRow[] {
  const { segments, regions, cells, bySegment, total } = coverage;
  const rows = segments.flatMap((segment, at) => [
    ...regions.map((region, place) => ({ segment, region, figures: cells[at]?.[place] ?? null })),
    { segment, region: 'All regions', figures: bySegment[at] ?? null },
  ]);
  const all = { segment: 'Total', region: '', figures: total };
  return [...rows, all].flatMap(({ figures, ...row }) => (figures ? [{ ...row, figures }] : []));
}

/** The sheet of the cells of segment and region: the accounts of the market, with totals by segment and of all. */
function cellsSheet(summary: Summary): Sheet {
  const columns: readonly FigureColumn<CoverageRow>[] = [
    { header: 'Segment', width: 22, cell: ({ segment }) => segment },
    { header: 'Region', width: 18, cell: ({ region }) => region || null },
    {
      ...{ header: 'Accounts', format: 'integer', note: 'In the market and surely here' },
      cell: ({ figures }) => figures.accounts,
    },
    {
      ...{ header: 'Possible accounts', format: 'integer', note: 'With those that a blank leaves open' },
      cell: ({ figures }) => figures.possibleAccounts,
    },
    {
      ...{ header: valueWord(summary), format: 'money', width: 20, note: valueNote(summary) },
      cell: ({ figures }) => figures.sums[0]?.value ?? null,
    },
    {
      ...{ header: 'Value unknown', format: 'integer', note: 'Accounts whose value is blank' },
      cell: ({ figures }) => figures.sums[0]?.unknown ?? null,
    },
  ];
  return figureSheet(summaryNames.cells, columns, coverageRows(summary), { filter: true });
}

/** The first column of the accounts that is mapped to one of these fields, as the summary holds it. */
function ownCells({ run, top }: Summary, ...fields: readonly string[]): ((row: number) => Cell) | null {
  for (const field of fields) {
    const header = run.model.fields.find((mapping) => mapping.field === field)?.header;
    const texts = header === undefined ? undefined : top.kept.get(header);
    if (texts) return (row) => texts[row] ?? null;
  }
  return null;
}

/** The sheet of the accounts of each segment that are worth most. */
function topSheet(summary: Summary): Sheet {
  const { frame } = summary.top;
  const name = ownCells(summary, 'name', 'domain', 'id');
  const owner = ownCells(summary, 'owner');
  const { value } = summary.run.model.settings;
  const textOf = (key: string) => {
    const column = frame.columns.get(key);
    return (row: number): Cell =>
      column?.kind === 'text' ? (column.values[column.codes[row]!] ?? null) : null;
  };
  const numberOf =
    (key: string) =>
    (row: number): Cell =>
      numbersIn(frame, key)?.[row] ?? null;
  const columns: readonly FigureColumn<number>[] = [
    { header: 'Segment', width: 22, cell: textOf('segment') },
    ...(name ? [{ header: 'Account', width: 30, cell: name }] : []),
    ...(owner ? [{ header: 'Owner', width: 22, cell: owner }] : []),
    { header: 'Region', width: 18, cell: textOf('region') },
    { header: 'Layer', cell: textOf('layer') },
    { header: 'Grade', cell: textOf('grade') },
    { header: 'Score', format: 'score', cell: numberOf('score') },
    ...(value === null
      ? []
      : [
          {
            ...{ header: valueWord(summary), format: 'money' as const, width: 20, note: valueNote(summary) },
            cell: numberOf(value),
          },
        ]),
  ];
  return figureSheet(summaryNames.top, columns, topRows(summary), { filter: true });
}

/** Segment by segment in the model's order; within one as they were asked for, those worth most first. */
function topRows({ top: { frame }, coverage }: Summary): readonly number[] {
  const column = frame.columns.get('segment');
  if (column?.kind !== 'text') return [];
  const places = column.values.map((text) => coverage.segments.indexOf(text ?? ''));
  const rows = Array.from({ length: frame.length }, (_, row) => row);
  return rows.sort(
    (one, other) => places[column.codes[one]!]! - places[column.codes[other]!]! || one - other,
  );
}

/** The sheets of a summary, each with where and when it was made. */
export function summarySheets(summary: Summary, origin: SummaryOrigin): readonly Sheet[] {
  const stamp = stampOf(summary, origin);
  const sheets = [
    renamed(marketSheet(summary), summaryNames.market),
    renamed(marketSegmentsSheet(summary), summaryNames.layers),
    withSampledMedians(renamed(segmentsSheet(summary), summaryNames.segments), summary),
    withSampledMedians(renamed(segmentRegionsSheet(summary), summaryNames.regions), summary),
    renamed(guardrailsSheet(summary), summaryNames.guardrails),
    cellsSheet(summary),
    topSheet(summary),
  ];
  return sheets.map((sheet) => ({ ...sheet, stamp }));
}
