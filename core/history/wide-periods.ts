import { plainWords } from '../accounts/header-words';
import type { Table } from '../values/table';
import { parsePeriod, type Period } from './parse-period';

/** A column that holds the amounts of one period. */
export interface PeriodColumn {
  readonly index: number;
  readonly header: string;
  readonly period: Period;
}

/** The columns of a wide table that are periods, and those that are periods of another measure. */
export interface WidePeriods {
  readonly columns: readonly PeriodColumn[];
  readonly others: readonly string[];
}

/** Words that may stand beside a period and leave it an amount that was spent. */
const amountWords = new Set(
  (
    'spend spent revenue revenues sales amount amounts arr mrr acv net total sum of in for the actual actuals ist billed ' +
    'billings invoiced bookings turnover usd eur gbp chf k m customer umsatz betrag netto summe chiffre d affaires ca ' +
    'montant ventes importe ventas facturacion gasto recognized'
  ).split(' '),
);

interface Spelt {
  readonly period: Period;
  /** The words beside the period. */
  readonly measure: string;
}

function periodInHeader(header: string): Spelt | null {
  const bare = header.replace(/[([].*?[)\]]/g, ' ').trim();
  const whole = parsePeriod(bare, 'mdy');
  if (whole) return { period: whole, measure: '' };
  const parts = bare.split(/[\s_]+|(?<=\p{L}{3,})[-:](?=.)/u).filter((part) => part !== '');
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = parts.length; to > from; to -= 1) {
      const beside = [...parts.slice(0, from), ...parts.slice(to)].flatMap((part) =>
        plainWords(part).split(' '),
      );
      if (!beside.every((word) => word === '' || amountWords.has(word))) continue;
      const period = parsePeriod(parts.slice(from, to).join(' '), 'mdy');
      if (period) return { period, measure: beside.join(' ') };
    }
  }
  return null;
}

/**
 * The columns of a table whose headers are years, quarters or months: `2023`, `FY24`, `Q1 2024`, `Jan 2024`,
 * `Spend 2023`, `Umsatz 2024`. Where several measures stand side by side, the one with the most columns counts.
 * @returns no columns where fewer than two headers are periods, for then a table is not wide
 */
export function widePeriods(table: Table): WidePeriods {
  const measures = new Map<string, PeriodColumn[]>();
  table.headers.forEach((header, index) => {
    const spelt = periodInHeader(header);
    if (!spelt) return;
    const held = measures.get(spelt.measure) ?? [];
    measures.set(spelt.measure, [...held, { index, header, period: spelt.period }]);
  });
  const [columns = [], ...others] = [...measures.values()].sort((a, b) => b.length - a.length);
  if (columns.length < 2) return { columns: [], others: [] };
  return { columns, others: others.flat().map(({ header }) => header) };
}
