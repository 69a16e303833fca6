import { gini } from '../stats/gini';
import { lorenz } from '../stats/lorenz';
import { numberText } from '../values/number-text';
import { chartColours } from './colours';
import type { Report } from './report';
import type { Sheet } from './workbook';

/** Steps of the curve that is drawn: a step is one hundredth of the accounts. */
const STEPS = 100;

/** The values of the accounts in the market; none where the model names no value. */
function marketValues({ run }: Report): Float64Array {
  const { value } = run.model.settings;
  const column = value === null ? undefined : run.frame.columns.get(value);
  const layer = run.frame.columns.get('layer');
  if (column?.kind !== 'number' || layer?.kind !== 'text') return new Float64Array(0);
  return column.values.filter((_, row) => layer.values[layer.codes[row] ?? 0] !== 'Outside');
}

/**
 * The sheet Lorenz: how much of the value the smallest accounts of the market hold together.
 * @returns null where no account of the market has a value above 0
 */
export function lorenzSheet(report: Report): Sheet | null {
  const values = marketValues(report);
  const known = values.filter((value) => !Number.isNaN(value)).length;
  const { accounts, value } = lorenz(values, Math.min(STEPS, Math.max(1, known)));
  if (accounts.length === 0) return null;
  const range = (header: string) => ({ sheet: 'Lorenz', header });
  const spread = numberText(gini(values), 2);
  return {
    name: 'Lorenz',
    role: 'output',
    columns: [
      { header: 'Share of accounts', format: 'percent', width: 18, note: 'Smallest accounts first' },
      { header: 'Share of value', format: 'percent', width: 18, note: `Gini ${spread}` },
      { header: 'If all were alike', format: 'percent', width: 18 },
    ],
    rows: Array.from(accounts, (share, at) => [share, value[at] ?? 0, share]),
    freezeHeader: true,
    charts: [
      {
        kind: 'line',
        title: `How value is spread over the accounts of the market (Gini ${spread})`,
        categoryTitle: 'Share of accounts, smallest first',
        valueTitle: 'Share of value',
        categories: range('Share of accounts'),
        series: [
          { name: 'Share of value', values: range('Share of value'), colour: chartColours.value },
          { name: 'If all were alike', values: range('If all were alike'), colour: chartColours.even },
        ],
      },
    ],
  };
}
