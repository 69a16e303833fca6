import type { Slicer } from '../book/slicer';
import { refuse } from '../refusal';
import { defineKind } from './kind';
import { flag } from './settable';
import { selectItems, slicerItems } from './slicer';

/** One button of a slicer. */
export interface ItemOfSlicer {
  readonly slicer: Slicer;
  readonly name: string;
}

declare module './kind' {
  interface Selves {
    SlicerItem: ItemOfSlicer;
  }
}

function itemOf({ slicer, name }: ItemOfSlicer) {
  return slicerItems(slicer).find((item) => item.name === name) ?? refuse('ItemNotFound');
}

export const slicerItemKind = defineKind({
  name: 'SlicerItem',
  id: ({ name }) => name,
  properties: {
    key: { get: ({ name }) => name },
    name: { get: ({ name }) => name },
    isSelected: {
      get: (self) => itemOf(self).isSelected,
      set({ slicer, name }, given, { book }) {
        const wanted = flag(given);
        const selected = slicerItems(slicer).filter((item) =>
          item.name === name ? wanted : item.isSelected,
        );
        selectItems(
          slicer,
          selected.map((item) => item.name),
          book,
        );
      },
    },
  },
});
