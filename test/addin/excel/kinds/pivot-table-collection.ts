import type { Area } from '../book/area';
import { nextId, type Book } from '../book/book';
import { changePivot, placePivot } from '../book/draw-pivot';
import { newPivotPlan } from '../book/new-pivot-plan';
import { refreshPlan } from '../book/pivot-plan-changes';
import { readPivotSource } from '../book/pivot-source';
import { newPivotSettings, type PivotSource, type PivotTable } from '../book/pivot-table';
import type { Sheet } from '../book/sheet';
import { findTable } from '../book/table';
import { refuse } from '../refusal';
import { areaArgument } from './area-argument';
import { defineKind, isLiveOf, live, type Call } from './kind';

/** All PivotTables of a sheet, or of the workbook where the sheet is null. */
export interface PivotTables {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

declare module './kind' {
  interface Selves {
    PivotTableCollection: PivotTables;
  }
}

function pivotsOf({ book, sheet }: PivotTables): readonly PivotTable[] {
  return sheet ? sheet.natives.pivots : book.sheets.flatMap(({ natives }) => natives.pivots);
}

function findPivot(tables: PivotTables, key: unknown): PivotTable | undefined {
  const name = String(key).toLowerCase();
  return pivotsOf(tables).find((pivot) => pivot.id === key || pivot.name.toLowerCase() === name);
}

function sourceOf(given: unknown, call: Call): PivotSource {
  if (isLiveOf('Table', given)) return { kind: 'table', table: given.self };
  const table = typeof given === 'string' ? findTable(call.book, given) : undefined;
  return table ? { kind: 'table', table } : { kind: 'range', area: areaArgument(given, null, call) };
}

/** A collection of one sheet puts nothing on another. */
function destinationOf(given: unknown, { sheet }: PivotTables, call: Call): Area {
  const area = areaArgument(given, sheet, call);
  return sheet && area.sheet !== sheet ? refuse('InvalidArgument') : area;
}

/** A refresh reads the source anew; a source that is gone refuses it. */
export function refreshPivot(pivot: PivotTable, { book }: Call): void {
  const records = readPivotSource(book, pivot.source);
  changePivot(book, pivot, (plan) => refreshPlan(plan, records));
}

function addPivot(tables: PivotTables, given: readonly unknown[], call: Call): PivotTable {
  const [name, from, to] = given;
  if (typeof name !== 'string' || name.trim() === '') return refuse('InvalidArgument');
  const source = sourceOf(from, call);
  const { sheet, row, column } = destinationOf(to, tables, call);
  if (findPivot({ book: call.book, sheet }, name)) refuse('ItemAlreadyExists');
  const pivot: PivotTable = {
    id: `{PIVOT-${nextId(call.book)}}`,
    name,
    sheet,
    source,
    plan: newPivotPlan(readPivotSource(call.book, source)),
    settings: newPivotSettings(),
    place: { row, column },
    grid: null,
    area: { sheet, row, column, rows: 1, columns: 1 },
    filterArea: null,
  };
  placePivot(call.book, pivot);
  return pivot;
}

export const pivotTableCollectionKind = defineKind({
  name: 'PivotTableCollection',
  items: (tables) => pivotsOf(tables).map((pivot) => live('PivotTable', pivot)),
  item: (tables, key) => live('PivotTable', findPivot(tables, key) ?? refuse('ItemNotFound')),
  methods: {
    add: (tables, given, call) => live('PivotTable', addPivot(tables, given, call)),
    getCount: (tables) => pivotsOf(tables).length,
    getItemOrNullObject(tables, given) {
      const pivot = findPivot(tables, given[0]);
      return pivot ? live('PivotTable', pivot) : null;
    },
    refreshAll: (tables, _given, call) => pivotsOf(tables).forEach((pivot) => refreshPivot(pivot, call)),
  },
});
