import type { FieldKind, FieldSource } from '../values/field-kind';
import { numberText } from '../values/number-text';
import type { Problem } from '../values/problem';
import type { Table } from '../values/table';
import type { Share } from '../values/units';
import { spreadRows } from './column-sample';
import { columnUnder } from './column-under';
import type { FieldMapping } from './field';
import { duplicates } from './quality/duplicates';
import { misspellings } from './quality/misspellings';
import { daySurprises, numberSurprises } from './quality/number-surprises';
import { pairSurprises } from './quality/pair-surprises';
import { rowPlace } from './quality/row-place';
import { spreadsheetDamage } from './quality/spreadsheet-damage';
import { columnIsMissing, misspelt, partlyRead, unreadable, zerosAreBlank } from './quality/surprises';
import { tallyColumn, type ColumnTally } from './quality/tally-column';

/** How good one field of the accounts is. */
export interface FieldQuality {
  readonly field: string;
  readonly header: string;
  readonly kind: FieldKind;
  readonly source: FieldSource;
  /** The share of rows with a value; a zero that means "unknown" is none. */
  readonly filled: Share;
  /** The share of the values that can be read as the field's kind; NaN where there are no values. */
  readonly valid: Share;
  /** Different values, without regard to case. */
  readonly distinct: number;
  readonly surprises: readonly Problem[];
}

/** How good the mapped columns of a table are. */
export interface DataQuality {
  readonly rows: number;
  /** The mean over the fields. */
  readonly filled: Share;
  /** Of all values, the share that can be read. */
  readonly valid: Share;
  readonly fields: readonly FieldQuality[];
  /** What concerns several fields, or the whole table. */
  readonly surprises: readonly Problem[];
}

/** More rows tell no more about how the columns are filled. */
const mostLooked = 200_000;
const mostMisspellings = 20;

function tallySurprises(
  { mapping, invalid, zeros, firstZero, texts, firstRows }: ColumnTally,
  table: Table,
): Problem[] {
  const { field, kind } = mapping;
  const found: Problem[] = [];
  if (invalid.count > 0) {
    const place = rowPlace(table, invalid.row);
    const noun = field === 'domain' || field === 'website' ? 'web address' : kind;
    found.push(unreadable({ field, kind: noun, count: invalid.count, example: invalid.example }, place));
  }
  if (zeros > 0) found.push(zerosAreBlank({ field, count: zeros }, rowPlace(table, firstZero)));
  if (kind !== 'category') return found;
  const wrong = misspellings(field, texts).slice(0, mostMisspellings);
  return [
    ...found,
    ...wrong.map(({ value, suggestion, count }) =>
      misspelt({ field, value, suggestion, count }, rowPlace(table, firstRows.get(value) ?? 0)),
    ),
  ];
}

function qualityOf(table: Table, column: number, tally: ColumnTally, rows: readonly number[]): FieldQuality {
  const { mapping, filled, valid, distinct } = tally;
  const { field, header, kind, source } = mapping;
  const numeric = kind === 'number' || kind === 'money';
  const surprises = [
    ...tallySurprises(tally, table),
    ...(numeric ? numberSurprises(tally, table) : kind === 'date' ? daySurprises(tally, table) : []),
    ...duplicates(table, column, mapping, rows),
    ...spreadsheetDamage(table, column, mapping, rows),
  ];
  const share = rows.length === 0 ? 0 : filled / rows.length;
  return {
    field,
    header,
    kind,
    source,
    filled: share,
    valid: filled === 0 ? NaN : valid / filled,
    distinct,
    surprises,
  };
}

function missing({ field, header, kind, source }: FieldMapping): FieldQuality {
  return {
    field,
    header,
    kind,
    source,
    filled: 0,
    valid: NaN,
    distinct: 0,
    surprises: [columnIsMissing({ header })],
  };
}

/**
 * How well each mapped field is filled, how much of it can be read, and what is odd about it: misspelt categories
 * with a suggestion, unreadable values, outliers, mixed currencies and units, impossible pairs of revenue and
 * employees, repeated ids and likely duplicates.
 * @param mappings how the columns are read, as recognised or as the model says
 * @param most rows that are looked at; left out: 200,000
 * @returns shares of the rows; larger tables are judged by that many rows, spread evenly, and it is said.
 * O(rows looked at × fields)
 */
export function dataQuality(table: Table, mappings: readonly FieldMapping[], most = mostLooked): DataQuality {
  const rows = spreadRows(table.rowCount, most);
  const tallies = new Map<string, ColumnTally>();
  const fields = mappings.map((mapping) => {
    const column = columnUnder(table, mapping.header);
    if (column < 0) return missing(mapping);
    const tally = tallyColumn(table, column, mapping, rows);
    tallies.set(mapping.field, tally);
    return qualityOf(table, column, tally, rows);
  });
  const sum = (count: (tally: ColumnTally) => number): number =>
    [...tallies.values()].reduce((total, tally) => total + count(tally), 0);
  const surprises = pairSurprises(tallies.get('revenue'), tallies.get('employees'), table);
  if (rows.length < table.rowCount) {
    surprises.push(partlyRead({ looked: numberText(rows.length), rows: numberText(table.rowCount) }));
  }
  return {
    rows: table.rowCount,
    filled: fields.reduce((total, { filled }) => total + filled, 0) / Math.max(1, fields.length),
    valid:
      sum(({ valid }) => valid) /
      Math.max(
        1,
        sum(({ filled }) => filled),
      ),
    fields,
    surprises,
  };
}
