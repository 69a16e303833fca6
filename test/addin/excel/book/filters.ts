import { refuse } from '../refusal';
import { textAt, valueAt } from './read';
import { bodyArea } from './table';
import type { Area } from './area';
import type { Sheet } from './sheet';
import type { Table } from './table';

declare module './sheet' {
  interface Sheet {
    /** The filter over cells that are no table's. */
    filter: SheetFilter | null;
  }
}

/** What a column lets through: listed texts, or comparisons such as ">5" joined by And or Or. */
export interface FilterCriteria {
  readonly filterOn: 'Values' | 'Custom';
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}

/** A filter over a block that is no table, headers first. */
export interface SheetFilter {
  area: Area;
  readonly criteria: Map<number, FilterCriteria>;
}

/** @returns The criteria as Excel takes them; refused where they are none, unknown ones by name. */
export function readCriteria(given: unknown): FilterCriteria {
  if (typeof given !== 'object' || given === null || !('filterOn' in given)) return refuse('InvalidArgument');
  const criteria = given as FilterCriteria;
  if (criteria.filterOn === 'Values')
    return Array.isArray(criteria.values) ? criteria : refuse('InvalidArgument');
  if (criteria.filterOn === 'Custom') {
    return typeof criteria.criterion1 === 'string' ? criteria : refuse('InvalidArgument');
  }
  throw new Error(`the workbook in memory does not know filters on ${String(criteria.filterOn)}`);
}

/** Hides the rows that the filters of a table do not let through, and shows the others. */
export function hideFiltered(table: Table): void {
  hideRows(bodyArea(table), (column) => (table.columns[column]?.filter ?? null) as FilterCriteria | null);
}

export function clearFilters(table: Table): void {
  for (const column of table.columns) column.filter = null;
  hideFiltered(table);
}

export function hideFilteredOf({ area, criteria }: SheetFilter): void {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  hideRows(body, (column) => criteria.get(column) ?? null);
}

function hideRows(body: Area, of: (column: number) => FilterCriteria | null): void {
  const { sheet } = body;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const passes = Array.from({ length: body.columns }, (_column, index) => index).every((index) => {
      const criteria = of(index);
      return criteria === null || letsThrough(criteria, sheet, row, body.column + index);
    });
    if (passes) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

function letsThrough(criteria: FilterCriteria, sheet: Sheet, row: number, column: number): boolean {
  if (criteria.filterOn === 'Values') {
    const shown = textAt(sheet, row, column).toLowerCase();
    return (criteria.values ?? []).some((value) => String(value).toLowerCase() === shown);
  }
  const value = valueAt(sheet, row, column);
  const first = holds(value, criteria.criterion1 ?? '');
  if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
  const second = holds(value, criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** ">5", "<>x", "=a*": figures against figures, texts with * and ? standing for signs. */
function holds(value: string | number | boolean, criterion: string): boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(criterion) ?? [];
  const figure = Number(wanted);
  if (wanted !== '' && Number.isFinite(figure) && sign !== '=' && sign !== '<>') {
    if (typeof value !== 'number') return false;
    if (sign.startsWith('<')) return value < figure || (sign === '<=' && value === figure);
    return value > figure || (sign === '>=' && value === figure);
  }
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const same = new RegExp(`^${pattern}$`, 'iu').test(String(value));
  return sign === '<>' ? !same : same;
}
