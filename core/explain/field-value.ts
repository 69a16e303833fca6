import { isBlankText } from '../accounts/blank-text';
import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { parseNumber } from '../accounts/parse-number';
import { splitList } from '../accounts/split-list';
import { shownText } from '../accounts/unread-cells';
import { cellsOf } from '../expr/cells-of';
import type { Frame } from '../expr/columns';
import type { Cell } from '../values/cell';
import { isoDay } from '../values/day';
import type { FieldKind } from '../values/field-kind';
import { numberText } from '../values/number-text';
import { cellAt, type Table } from '../values/table';
import type { FieldValue, ValueOrigin } from './account-explanation';

/** What the values of one account are read with. */
export interface ValueContext {
  /** The account alone. */
  readonly table: Table;
  /** What the model makes of it, one row. */
  readonly frame: Frame;
  readonly mappings: readonly FieldMapping[];
  /** Names that a column of the run tells, whatever stands in the accounts. */
  readonly computed: ReadonlySet<string>;
  /** Fields that a person corrected for this account. */
  readonly overridden: ReadonlySet<string>;
  readonly kindOf: (field: string) => FieldKind | undefined;
  /** ISO 4217 code that money is said with. */
  readonly currency: string;
}

/** Decimals of a number that is not whole: as many as tell it from its neighbours. */
const FINE = 6;

/** A number of a field in words: `1,200`, `USD 4,500,000`, `2026-03-31`. */
export function amountText(value: number, kind: FieldKind | null, currency: string): string {
  if (kind === 'date') return isoDay(value);
  const text = numberText(value, Math.abs(value) < 1 ? FINE : 2);
  return kind === 'money' ? `${currency} ${text}` : text;
}

function valueText(value: FieldValue['value'], kind: FieldKind | null, currency: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? amountText(value, kind, currency) : value;
}

function isBand(cell: Cell, { kind, decimal }: FieldMapping): boolean {
  if (typeof cell !== 'string' || (kind !== 'number' && kind !== 'money')) return false;
  return parseNumber(cell, { decimal })?.band ?? false;
}

function originOf(cell: Cell, value: FieldValue['value'], mapping: FieldMapping): ValueOrigin {
  if (value !== null) return isBand(cell, mapping) ? 'band' : 'cell';
  return isBlankText(shownText(cell)) ? 'blank' : 'unread';
}

/** The items of a list as they stand in the account's cell. */
export const itemsOf = (cell: Cell, { separator }: FieldMapping): readonly string[] =>
  splitList(shownText(cell), separator);

function listText(cell: Cell, mapping: FieldMapping | undefined): string | null {
  const items = mapping ? itemsOf(cell, mapping) : [];
  return items.length === 0 ? null : items.join('; ');
}

function valueIn(frame: Frame, field: string): FieldValue['value'] {
  const column = frame.columns.get(field);
  const cell = column ? cellsOf(column)(0) : null;
  return typeof cell === 'object' ? null : cell;
}

/**
 * Reads what the account has in any field or column, as the model reads it and in words. A list is told by its cell.
 * @returns a reader by field name; a name that nothing tells is blank
 */
export function fieldValues(context: ValueContext): (field: string) => FieldValue {
  const { table, frame, computed, overridden, kindOf, currency } = context;
  return (field) => {
    const kind = kindOf(field) ?? null;
    const mapping = computed.has(field) ? undefined : context.mappings.find((each) => each.field === field);
    const column = mapping ? columnUnder(table, mapping.header) : -1;
    const cell = column < 0 ? null : cellAt(table, 0, column);
    const value = kind === 'list' ? listText(cell, mapping) : valueIn(frame, field);
    const text = valueText(value, kind, currency);
    if (!mapping) return { field, kind, value, text, origin: 'computed', header: null, cell: null };
    const origin = overridden.has(field) ? 'override' : originOf(cell, value, mapping);
    return { field, kind, value, text, origin, header: mapping.header, cell };
  };
}
