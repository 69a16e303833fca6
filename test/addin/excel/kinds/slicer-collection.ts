import { refuseWhereProtected } from '../book/protect';
import { nextId, type Book } from '../book/book';
import { pivotField } from '../book/pivot-fields';
import type { Sheet } from '../book/sheet';
import type { Slicer } from '../book/slicer';
import { findTable } from '../book/table';
import { refuse } from '../refusal';
import { defineKind, isLiveOf, live, type Call } from './kind';
import { findSheet } from './worksheet-collection';

/** The slicers of a sheet, or of the workbook where the sheet is null. */
export interface Slicers {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

declare module './kind' {
  interface Selves {
    SlicerCollection: Slicers;
  }
}

function slicersOf({ book, sheet }: Slicers): readonly Slicer[] {
  return sheet ? sheet.natives.slicers : book.sheets.flatMap(({ natives }) => natives.slicers);
}

function findSlicer(slicers: Slicers, key: unknown): Slicer | undefined {
  const name = String(key).toLowerCase();
  return slicersOf(slicers).find((slicer) => slicer.id === key || slicer.name.toLowerCase() === name);
}

function pivotNamed(book: Book, key: string) {
  const pivots = book.sheets.flatMap(({ natives }) => natives.pivots);
  return pivots.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

/** The PivotTable or table that is sliced, and the name of what it is sliced by. */
function sliced(source: unknown, field: unknown, { book }: Call): Slicer['of'] {
  const pivot = isLiveOf('PivotTable', source)
    ? source.self
    : typeof source === 'string'
      ? pivotNamed(book, source)
      : undefined;
  if (pivot) {
    const key = isLiveOf('PivotField', field) ? field.self.field : String(field);
    return { kind: 'pivot', pivot, field: pivotField(pivot.plan, key).name };
  }
  const table = isLiveOf('Table', source) ? source.self : findTable(book, source);
  if (!table) return refuse('InvalidArgument');
  const column = table.columns.find(
    ({ id, name }) => id === field || name.toLowerCase() === String(field).toLowerCase(),
  );
  return { kind: 'table', table, column: (column ?? refuse('InvalidArgument')).name };
}

function destination(given: unknown, { book, sheet }: Slicers): Sheet {
  if (isLiveOf('Worksheet', given)) return given.self;
  const named = given === null || given === undefined ? sheet : findSheet(book, given);
  return named ?? refuse('InvalidArgument');
}

function addSlicer(slicers: Slicers, [source, field, to]: readonly unknown[], call: Call): Slicer {
  const of = sliced(source, field, call);
  const called = of.kind === 'pivot' ? of.field : of.column;
  const sheet = destination(to, slicers);
  refuseWhereProtected(sheet, 'allowEditObjects');
  let name = called;
  for (let number = 1; findSlicer({ book: call.book, sheet: null }, name); number++)
    name = `${called} ${number}`;
  const slicer: Slicer = {
    id: `{SLICER-${nextId(call.book)}}`,
    name,
    caption: called,
    sheet,
    of,
    left: 0,
    top: 0,
    width: 144,
    height: 194.25,
    style: 'SlicerStyleLight1',
    sortBy: 'DataSourceOrder',
  };
  sheet.natives.slicers.push(slicer);
  return slicer;
}

export const slicerCollectionKind = defineKind({
  name: 'SlicerCollection',
  items: (slicers) => slicersOf(slicers).map((slicer) => live('Slicer', slicer)),
  item: (slicers, key) => live('Slicer', findSlicer(slicers, key) ?? refuse('ItemNotFound')),
  methods: {
    add: (slicers, given, call) => live('Slicer', addSlicer(slicers, given, call)),
    getCount: (slicers) => slicersOf(slicers).length,
    getItemAt: (slicers, [index]) =>
      live('Slicer', slicersOf(slicers)[Number(index)] ?? refuse('InvalidArgument')),
    getItemOrNullObject(slicers, [key]) {
      const slicer = findSlicer(slicers, key);
      return slicer ? live('Slicer', slicer) : null;
    },
  },
});
