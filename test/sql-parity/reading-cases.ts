import { encodeField } from '../../core/accounts/encode';
import type { FieldMapping } from '../../core/accounts/field';
import { fieldMapping } from '../../core/accounts/field-mapping';
import { splitList } from '../../core/accounts/split-list';
import { shownText } from '../../core/accounts/unread-cells';
import { fold } from '../../core/expr/fold';
import type { Dialect } from '../../core/sql/dialect';
import { separator } from '../../core/sql/number-patterns';
import { readField } from '../../core/sql/read-field';
import { createSafeNames } from '../../core/sql/safe-names';
import type { SourceType } from '../../core/sql/source';
import type { Cell } from '../../core/values/cell';
import { valueAt } from '../core/expr/reference-evaluate';

/** A cell of a warehouse: how it is written in SQL, and as what a sheet would hold it. */
export interface WarehouseCell {
  readonly sql: string;
  readonly cell: Cell;
}

/** Cells of one column, and how their field is read. */
export interface ReadingCase {
  readonly mapping: FieldMapping;
  readonly type: SourceType;
  readonly cells: readonly WarehouseCell[];
}

/** What is known of a cell that was read; a list is its folded items between separators. */
export interface ReadCell {
  readonly value: number | string | boolean | null;
  /** That the cell is not blank and could not be read. */
  readonly unread: boolean;
}

type Said = Partial<FieldMapping> & Pick<FieldMapping, 'kind'>;

/** How a column is read; what is not said is as in a model that says nothing of it. */
export const mappingOf = (said: Said): FieldMapping =>
  fieldMapping({ field: 'asked', header: 'Asked', zero: 'value', ...said });

/** Texts as cells of a column of texts. */
export const textCells = (texts: readonly string[], dialect: Dialect): readonly WarehouseCell[] =>
  texts.map((text) => ({ sql: dialect.text(text), cell: text }));

function listIn(text: string, by: string): ReadCell {
  const items = splitList(text, by).map(fold);
  const value = items.length === 0 ? null : [separator, ...items.map((item) => item + separator)].join('');
  return { value, unread: false };
}

/** What the sheet makes of a cell. */
export function sheetReading(mapping: FieldMapping, cell: Cell): ReadCell {
  if (mapping.kind === 'list') return listIn(shownText(cell), mapping.separator);
  const table = { headers: ['Asked'], rows: [['Asked'], [cell]], firstRow: 1, rowCount: 1 };
  const demand = {
    texts: new Set<string>(),
    prefixes: new Set<string>(),
    items: new Set<string>(),
    every: true,
  };
  const read = encodeField(table, mapping, demand);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const value = valueAt(read.value, 0) as ReadCell['value'];
  return { value, unread: read.notices.some(({ code }) => code === 'cell-unread') };
}

/** One query that reads all cells of a column, in their order. */
export function readingQuery({ mapping, type, cells }: ReadingCase, dialect: Dialect): string {
  const name = createSafeNames(['place', 'cell']);
  const reading = readField(mapping, { sql: 'cell', type, name }, dialect);
  const rows = cells.map(({ sql }, place) => `(${place}, ${sql})`);
  const steps = reading.steps.map((parts, at) => {
    const columns = parts.map(({ id, sql }) => `${sql} AS ${id}`);
    return `step_${at + 1} AS (SELECT *, ${columns.join(', ')} FROM step_${at} ${dialect.fence})`;
  });
  return [
    `WITH step_0 AS (SELECT * FROM (VALUES ${rows.join(', ')}) AS cells(place, cell))`,
    ...steps.map((step) => `, ${step}`),
    `SELECT place, ${reading.sql} AS value, ${reading.unread ?? 'FALSE'} AS unread`,
    `FROM step_${reading.steps.length} ORDER BY place`,
  ].join('\n');
}

/** How an engine's reading of a column compares with the sheet's. */
export interface ReadingComparison {
  /** Cells of which the engine knows another value than the sheet, or says otherwise whether they are read. */
  readonly wrong: readonly { readonly cell: Cell; readonly sheet: ReadCell; readonly engine: ReadCell }[];
  /** Cells that the sheet reads and the engine says that it does not. */
  readonly left: readonly Cell[];
  /** Cells that both know. */
  readonly same: number;
}

/** @param rows - what `readingQuery` gave */
export function compareReading(
  { mapping, cells }: ReadingCase,
  rows: readonly Readonly<Record<string, unknown>>[],
): ReadingComparison {
  if (rows.length !== cells.length) throw new Error(`${rows.length} rows for ${cells.length} cells`);
  const compared = cells.map(({ cell }, at) => {
    const { value = null, unread } = rows[at] as { value?: ReadCell['value']; unread: unknown };
    return { cell, sheet: sheetReading(mapping, cell), engine: { value, unread: unread === true } };
  });
  const isLeft = ({ sheet, engine }: (typeof compared)[number]) =>
    sheet.value !== null && engine.value === null && engine.unread;
  const isSame = ({ sheet, engine }: (typeof compared)[number]) =>
    sheet.value === engine.value && sheet.unread === engine.unread;
  return {
    wrong: compared.filter((each) => !isLeft(each) && !isSame(each)),
    left: compared.filter(isLeft).map(({ cell }) => cell),
    same: compared.filter((each) => isSame(each) && each.sheet.value !== null).length,
  };
}
