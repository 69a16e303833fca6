import type { FieldKind } from '../values/field-kind';
import type { Problem } from '../values/problem';
import type { DateOrder } from './field';
import { separatorOf } from './infer-separator';
import type { UnitGuess } from './infer-unit';
import type { InspectedColumn } from './inspect-column';
import { parseNumber } from './parse-number';
import type { DecimalMark } from './plain-digits';
import type { ColumnReading } from './recognition';
import {
  bandsGiven,
  dayFirst,
  decimalComma,
  headerSaysUnit,
  listsBy,
  looksLikeUnit,
  monthFirst,
  orderMixed,
  orderOpen,
} from './recognition-reasons';

const orderWords: Readonly<Record<DateOrder, string>> = {
  ymd: 'year, month, day',
  mdy: 'month, day, year',
  dmy: 'day, month, year',
};

/** Counts are whole: `1.234` employees have a point between their groups. */
function decimalOf({ values, sample }: InspectedColumn, field: string): DecimalMark {
  const grouped = [...sample.texts.keys()].some((text) => /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text));
  const broken = [...sample.texts.keys()].some((text) => /\d\.(?:\d{1,2}|\d{4,})(?!\d)/.test(text));
  return field === 'employees' && grouped && !broken ? ',' : values.decimal;
}

/** How a column is read, from what its values give away. */
export function columnReading(
  column: InspectedColumn,
  field: string,
  kind: FieldKind,
  zero: ColumnReading['zero'],
  unit: UnitGuess,
): ColumnReading {
  return {
    unit: unit.unit,
    order: kind === 'date' ? column.values.order : 'ymd',
    decimal: kind === 'number' || kind === 'money' ? decimalOf(column, field) : '.',
    separator: (kind === 'list' ? separatorOf(column.sample, 0.05) : null) ?? ';',
    zero,
  };
}

function exampleOf(column: InspectedColumn, test: (text: string) => boolean): string {
  return [...column.sample.texts.keys()].find(test) ?? column.sample.shown[0] ?? '';
}

function dateNotices(column: InspectedColumn): Problem[] {
  const { header, values } = column;
  const bare = (text: string): boolean => /^\d{1,2}\D\d/.test(text);
  if (values.order === 'ymd' || column.sample.texts.size === 0) return [];
  const order = orderWords[values.order];
  const example = exampleOf(column, bare);
  if (!bare(example)) return [];
  if (values.orderShown === 'open') return [orderOpen({ header, order, example })];
  if (values.orderShown === 'mixed') return [orderMixed({ header, order })];
  return [values.order === 'dmy' ? dayFirst({ header, example }) : monthFirst({ header, example })];
}

function unitNotices(header: string, field: string, { unit, road, example }: UnitGuess): Problem[] {
  if (unit === 1) return [];
  const word = unit === 1000 ? 'thousands' : 'millions';
  return [
    road === 'header'
      ? headerSaysUnit({ field, unit: word, header })
      : looksLikeUnit({ field, unit: word, example }),
  ];
}

/** What the user should know about how a column is read. */
export function readingNotices(
  column: InspectedColumn,
  field: string,
  kind: FieldKind,
  reading: ColumnReading,
  unit: UnitGuess,
): Problem[] {
  const { header, values } = column;
  if (kind === 'date') return dateNotices(column);
  if (kind === 'list') {
    const separator = reading.separator === '\n' ? 'line breaks' : `"${reading.separator}"`;
    return separatorOf(column.sample, 0.05) === null ? [] : [listsBy({ header, separator })];
  }
  if (kind !== 'number' && kind !== 'money') return [];
  const notices = unitNotices(header, field, unit);
  if (reading.decimal === ',') {
    notices.push(decimalComma({ header, example: exampleOf(column, (text) => /\d[.,]\d/.test(text)) }));
  }
  if (values.band > 0) {
    const example = exampleOf(column, (text) => parseNumber(text, reading)?.band ?? false);
    notices.push(bandsGiven({ header, share: Math.max(1, Math.round(values.band * 100)), example }));
  }
  return notices;
}
