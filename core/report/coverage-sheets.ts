import type { Cell } from '../values/cell';
import { figureSheet, type FigureColumn } from './figure-sheet';
import { receivedField } from './mapped-columns';
import { numbersIn } from './numbers-in';
import type { Report } from './report';
import { stampOf } from './stamp';
import { valueNote, valueWord } from './value-word';
import type { Pivot, PivotValue, Sheet } from './workbook';

/** The sheet that the pivots of coverage read, and the name of the table on it. */
const data = { sheet: 'Coverage data', table: 'CoverageData' } as const;

const resultKeys = ['segment', 'region', 'layer', 'grade', 'score'] as const;

/** Rows of accounts in the market, as places in the table. */
function marketRows({ run }: Report): number[] {
  const layer = run.frame.columns.get('layer');
  const rows: number[] = [];
  if (layer?.kind !== 'text') return rows;
  for (let row = 0; row < run.frame.length; row++) {
    if (layer.values[layer.codes[row] ?? 0] !== 'Outside') rows.push(row);
  }
  return rows;
}

type CoverageColumn = FigureColumn<number>;

/** What a pivot of coverage adds up: a column of Coverage data, and how the sum is called. */
interface Measure {
  readonly column: CoverageColumn;
  /** The sheet of its pivot. */
  readonly sheet: string;
  readonly name: string;
}

function amountColumn(header: string, note: string, amounts: ArrayLike<number>): CoverageColumn {
  const cell = (row: number): Cell => {
    const amount = amounts[row] ?? NaN;
    return Number.isNaN(amount) ? null : amount;
  };
  return { header, format: 'money', note, cell };
}

/** Accounts, and as far as the model says them their value and their whitespace. */
function measuresOf(report: Report): readonly Measure[] {
  const { frame, model } = report.run;
  const { value, currency } = model.settings;
  const values = value === null ? undefined : numbersIn(frame, value);
  const whitespace = value === 'whitespace' ? undefined : numbersIn(frame, 'whitespace');
  const word = valueWord(report);
  const white = `Whitespace (${currency})`;
  const whiteNote = 'Potential − current spend, at least 0; a blank counts the account and adds nothing';
  return [
    {
      column: { header: 'Accounts', format: 'integer', cell: () => 1 },
      sheet: 'Coverage',
      name: 'Accounts in the market',
    },
    ...(values
      ? [
          {
            column: amountColumn(word, valueNote(report), values),
            sheet: 'Coverage by value',
            name: `${word} in the market`,
          },
        ]
      : []),
    ...(whitespace
      ? [
          {
            column: amountColumn(white, whiteNote, whitespace),
            sheet: 'Coverage by whitespace',
            name: `${white} in the market`,
          },
        ]
      : []),
  ];
}

function coverageColumns(report: Report, measures: readonly Measure[]): readonly CoverageColumn[] {
  const { table, run, results } = report;
  const { model } = run;
  const name = receivedField(table, model, 'name', 'domain', 'id');
  const owner = receivedField(table, model, 'owner');
  const { asOf } = model.settings;
  const computed = resultKeys.flatMap((key): CoverageColumn[] => {
    const result = results.find((each) => each.key === key);
    const header = key.charAt(0).toUpperCase() + key.slice(1);
    return result ? [{ header, format: result.format, cell: result.cell }] : [];
  });
  return [
    ...(name ? [{ header: 'Account', width: 30, cell: name }] : []),
    ...(owner ? [{ header: 'Owner', width: 22, cell: (row: number) => owner(row) ?? '(none)' }] : []),
    ...computed,
    ...measures.map(({ column }) => column),
    ...(asOf === null ? [] : [{ header: 'As of', cell: () => asOf }]),
  ];
}

function dataSheet(report: Report, rows: readonly number[], measures: readonly Measure[]): Sheet {
  return figureSheet(data.sheet, coverageColumns(report, measures), rows, {
    filter: true,
    table: data.table,
    stamp: stampOf(report.run.model),
  });
}

/** The layers of the market and the grades, where there are any: coverage is mostly asked of the SOM, or of the best fits. */
function slicersOf({ run: { model } }: Report): readonly string[] {
  return model.grades.length > 0 ? ['Layer', 'Grade'] : ['Layer'];
}

/**
 * The sheet Coverage data, the accounts in the market as values, and native pivots over it by segment and region: Coverage
 * counts them, Coverage by value and Coverage by whitespace add up what they are worth where the model says it. Each
 * carries the model's stamp. An empty market has none of them.
 */
export function coverageSheets(report: Report): readonly Sheet[] {
  const rows = marketRows(report);
  if (rows.length === 0) return [];
  const measures = measuresOf(report);
  const stamp = stampOf(report.run.model);
  const pivots = measures.map(({ column: { header, format = 'integer' }, sheet, name }): Sheet => {
    const value: PivotValue = { header, by: 'sum', name, format };
    const pivot: Pivot = {
      name: sheet,
      source: data.sheet,
      rows: ['Segment'],
      columns: ['Region'],
      values: [value],
      slicers: slicersOf(report),
    };
    return { name: sheet, role: 'output', columns: [], rows: [], pivot, stamp };
  });
  return [...pivots, dataSheet(report, rows, measures)];
}
