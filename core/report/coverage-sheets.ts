import type { Cell } from '../values/cell';
import { receivedField } from './mapped-columns';
import type { Report } from './report';
import { valueNote, valueWord } from './value-word';
import type { Sheet, SheetColumn } from './workbook';

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

interface CoverageColumn extends SheetColumn {
  cell(row: number): Cell;
}

function coverageColumns(report: Report): readonly CoverageColumn[] {
  const { table, run, results } = report;
  const { model } = run;
  const name = receivedField(table, model, 'name', 'domain', 'id');
  const owner = receivedField(table, model, 'owner');
  const { value, asOf } = model.settings;
  const values = value === null ? undefined : run.frame.columns.get(value);
  const computed = resultKeys.flatMap((key): CoverageColumn[] => {
    const result = results.find((each) => each.key === key);
    const header = key.charAt(0).toUpperCase() + key.slice(1);
    return result ? [{ header, format: result.format, cell: result.cell }] : [];
  });
  return [
    ...(name ? [{ header: 'Account', width: 30, cell: name }] : []),
    ...(owner ? [{ header: 'Owner', width: 22, cell: (row: number) => owner(row) ?? '(none)' }] : []),
    ...computed,
    { header: 'Accounts', format: 'integer', cell: () => 1 },
    ...(values?.kind === 'number'
      ? [
          {
            header: valueWord(report),
            format: 'money' as const,
            note: valueNote(report),
            cell: (row: number) => {
              const amount = values.values[row] ?? NaN;
              return Number.isNaN(amount) ? null : amount;
            },
          },
        ]
      : []),
    ...(asOf === null ? [] : [{ header: 'As of', cell: () => asOf }]),
  ];
}

/**
 * The sheets Coverage and Coverage data: a native pivot of accounts by segment and region over the values of the
 * accounts in the market. An empty market has neither.
 */
export function coverageSheets(report: Report): readonly Sheet[] {
  const rows = marketRows(report);
  if (rows.length === 0) return [];
  const columns = coverageColumns(report);
  return [
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
        values: [{ header: 'Accounts', by: 'sum', name: 'Accounts in the market' }],
      },
    },
    {
      name: 'Coverage data',
      role: 'output',
      columns: columns.map(({ header, format, width, note }) => ({
        header,
        ...(format ? { format } : {}),
        ...(width === undefined ? {} : { width }),
        ...(note === undefined ? {} : { note }),
      })),
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
      freezeHeader: true,
      filter: true,
    },
  ];
}
