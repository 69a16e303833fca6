import type { Slicer } from '../book/slicer';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { slicerItems } from './slicer';

declare module './kind' {
  interface Selves {
    SlicerItemCollection: Slicer;
  }
}

const find = (slicer: Slicer, key: unknown) =>
  slicerItems(slicer).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

export const slicerItemCollectionKind = defineKind({
  name: 'SlicerItemCollection',
  items: (slicer) => slicerItems(slicer).map(({ name }) => live('SlicerItem', { slicer, name })),
  item: (slicer, key) =>
    live('SlicerItem', { slicer, name: (find(slicer, key) ?? refuse('ItemNotFound')).name }),
  methods: {
    getCount: (slicer) => slicerItems(slicer).length,
    getItemOrNullObject(slicer, [key]) {
      const item = find(slicer, key);
      return item ? live('SlicerItem', { slicer, name: item.name }) : null;
    },
  },
});
