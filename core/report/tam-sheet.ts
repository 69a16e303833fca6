import type { TopDown } from '../market/top-down/top-down';
import { absoluteAddress, columnCells } from './address';
import { marketSheet } from './market-sheets';
import { reckonedSheet, type ReckonedColumn } from './reckoned-sheet';
import type { Report } from './report';
import { stampOf } from './stamp';
import { valueWord } from './value-word';
import type { Sheet } from './workbook';

/** One figure of the sheet: what it is, what it comes to, the formula as cells say it and as people do, where it is from. */
interface TamLine {
  readonly layer: string;
  readonly value: number | null;
  readonly formula: string;
  readonly how: string;
  readonly source: string;
}

const columns: readonly ReckonedColumn<TamLine>[] = [
  { header: 'Layer', width: 34, value: ({ layer }) => layer },
  {
    ...{ header: 'Value', format: 'number', width: 26 },
    value: ({ value }) => value,
    formula: ({ formula }) => formula,
  },
  { header: 'Formula', width: 54, wrap: true, value: ({ how }) => how },
  { header: 'Source', width: 46, wrap: true, value: ({ source }) => source },
];

const sources = {
  SUSB: 'Census Bureau, Statistics of U.S. Businesses',
  CBP: 'Census Bureau, County Business Patterns',
  QCEW: 'Bureau of Labor Statistics, Quarterly Census of Employment and Wages',
  own: 'The table of firms',
} as const;

/** The cell of a sheet as another sheet refers to it: `'Market top-down'!$O$12`. */
const cellOf = (sheet: Sheet, header: string, row: number): string =>
  absoluteAddress(sheet, columnCells(sheet, header, { from: row, count: 1 }).split(':')[0]!);

function topLines({ total, rows, source, customers }: TopDown, cells: Sheet): readonly TamLine[] {
  const at = (header: string): string => cellOf(cells, header, rows.length);
  const learned =
    customers === null
      ? 'the part firms of the model'
      : `${customers} own customers, and the part firms of the model`;
  const top = `${sources[source]}; value per firm from ${learned}`;
  const firms = sources[source];
  const lines: readonly (readonly [string, number | null, string, string, string])[] = [
    ['TAM, top-down', total.value, 'Value', 'Firms surely in TAM × value per firm, cell by cell', top],
    ['TAM, top-down, low', total.low, 'Low', 'The same × the low end of value per firm', top],
    [
      'TAM, top-down, high',
      total.high,
      'High',
      'Firms possibly in TAM × the high end of value per firm',
      top,
    ],
    ['Firms in TAM', total.firms, 'Firms in TAM', 'Cells of which every firm is TAM', firms],
    [
      'Firms in TAM, possible',
      total.mostFirms,
      'Possible in TAM',
      'With cells partly in TAM, and those withheld',
      firms,
    ],
  ];
  return lines.map(([layer, value, header, how, from]) => ({
    ...{ layer, value, how },
    ...{ formula: at(header), source: from },
  }));
}

/** What the accounts come to by layer, and in TAM at the places that the table of firms is of. */
function accountLines(report: Report, { rows, total }: TopDown, cells: Sheet): readonly TamLine[] {
  const market = marketSheet(report);
  const source = 'The accounts, by the layers of the model';
  const layers = report.sizes.layers.map(({ layer, confirmed }, place): TamLine => ({
    ...{
      layer: `${layer}, accounts`,
      value: confirmed.value,
      formula: cellOf(market, valueWord(report), place + 1),
    },
    ...{ how: `The accounts that are surely in ${layer}, each by its value`, source },
  }));
  const elsewhere = rows.findIndex(({ reason }) => reason === 'another place');
  const away = elsewhere < 0 ? 0 : (rows[elsewhere]!.amount ?? 0);
  const minus = elsewhere < 0 ? '' : `-${cellOf(cells, 'Value of accounts', elsewhere)}`;
  return [
    ...layers,
    {
      layer: 'TAM, accounts at these places',
      value: total.amount === null ? null : total.amount - away,
      formula: cellOf(cells, 'Value of accounts', rows.length) + minus,
      how: 'Accounts in TAM without those of places that the table is not of',
      source,
    },
  ];
}

/**
 * The sheet TAM: layer, value, formula, source. Each value is a formula over the cells of the market seen from above and of the
 * layers as the accounts fill them.
 * @param cells the sheet of the cells
 */
export function tamSheet(report: Report, topDown: TopDown, cells: Sheet): Sheet {
  const lines = [...topLines(topDown, cells), ...accountLines(report, topDown, cells)];
  const last = lines.length - 1;
  const ratio: TamLine = {
    layer: 'Top-down ÷ accounts',
    value: topDown.ratio?.value ?? null,
    formula: '',
    how: 'TAM, top-down ÷ TAM, accounts at these places; beyond 3 either way the one or the other counts something else',
    source: 'Both above',
  };
  const [layer, value, ...rest] = columns as [(typeof columns)[0], (typeof columns)[0], ...typeof columns];
  const divided: typeof value = {
    ...value,
    formula: (line, at) =>
      line === ratio ? `${at('Value', 0)}/${at('Value', last)}` : (value.formula?.(line, at, 0) ?? null),
  };
  const sheet = reckonedSheet('TAM', [layer, divided, ...rest], [...lines, ratio]);
  return { ...sheet, stamp: stampOf(report.run.model) };
}
