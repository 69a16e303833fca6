import type { Book } from '../book/book';
import { changePivot } from '../book/draw-pivot';
import { itemKey, itemText } from '../../../hosts/pivot/pivot';
import { pivotField } from '../book/pivot-fields';
import type { PivotTable } from '../book/pivot-table';
import type { Slicer } from '../book/slicer';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { finite, kept, oneOf, text } from './settable';

declare module './kind' {
  interface Selves {
    Slicer: Slicer;
  }
}

/** What a slicer does to the rows of a table is not modelled. */
function pivotOf({ of }: Slicer): { readonly pivot: PivotTable; readonly field: string } {
  if (of.kind === 'pivot') return of;
  throw new Error('the workbook in memory does not know the items of slicers of tables');
}

function chosenKeys(slicer: Slicer): ReadonlySet<string> | undefined {
  const { pivot, field } = pivotOf(slicer);
  return pivotField(pivot.plan, field).chosen.get(slicer.id);
}

/** The items of a slicer in words, each with whether it lets rows through. */
export function slicerItems(
  slicer: Slicer,
): readonly { readonly name: string; readonly isSelected: boolean }[] {
  const { pivot, field } = pivotOf(slicer);
  const chosen = chosenKeys(slicer);
  return pivotField(pivot.plan, field).items.map((item) => ({
    name: itemText(item),
    isSelected: chosen?.has(itemKey(item)) ?? true,
  }));
}

/** Lets the rows of these items through, of all where none is named. */
export function selectItems(slicer: Slicer, names: readonly string[], book: Book): void {
  const { pivot, field } = pivotOf(slicer);
  changePivot(book, pivot, (plan) => {
    const { items, chosen } = pivotField(plan, field);
    const keys = names.map((name) => {
      const item = items.find((each) => itemText(each).toLowerCase() === name.toLowerCase());
      return item === undefined ? refuse('InvalidArgument') : itemKey(item);
    });
    if (keys.length === 0) chosen.delete(slicer.id);
    else chosen.set(slicer.id, new Set(keys));
  });
}

const above = (least: number, allowed: boolean) => (given: unknown) => {
  const number = finite(given);
  return number > least || (allowed && number === least) ? number : refuse('InvalidArgument');
};

function texts(given: unknown): readonly string[] {
  if (given === null || given === undefined) return [];
  return Array.isArray(given) ? given.map(text) : refuse('InvalidArgument');
}

const style = /^(SlicerStyleLight[1-6]|TableStyleOther[12]|SlicerStyleDark[1-6])$/;

export const slicerKind = defineKind({
  name: 'Slicer',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: kept('name', (given) => text(given) || refuse('InvalidArgument')),
    caption: kept('caption', text),
    left: kept('left', above(0, true)),
    top: kept('top', above(0, true)),
    width: kept('width', above(0, false)),
    height: kept('height', above(0, false)),
    style: kept('style', (given) => (style.test(text(given)) ? text(given) : refuse('InvalidArgument'))),
    sortBy: kept('sortBy', (given) => oneOf(['DataSourceOrder', 'Ascending', 'Descending'], given)),
    isFilterCleared: { get: (slicer) => slicer.of.kind === 'table' || chosenKeys(slicer) === undefined },
  },
  objects: {
    worksheet: ({ sheet }) => live('Worksheet', sheet),
    slicerItems: (slicer) => live('SlicerItemCollection', slicer),
  },
  methods: {
    clearFilters: (slicer, _given, { book }) => selectItems(slicer, [], book),
    /** What a slicer keeps out stays out when the slicer goes. */
    delete(slicer) {
      const { natives } = slicer.sheet;
      natives.slicers = natives.slicers.filter((other) => other !== slicer);
    },
    getSelectedItems: (slicer) =>
      slicerItems(slicer)
        .filter(({ isSelected }) => isSelected)
        .map(({ name }) => name),
    selectItems: (slicer, [given], { book }) => selectItems(slicer, texts(given), book),
  },
});
