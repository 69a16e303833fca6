import { changePivot } from '../book/draw-pivot';
import type { PivotData } from '../../../hosts/pivot/pivot';
import { addData } from '../book/pivot-fields';
import type { PivotTable } from '../book/pivot-table';
import { refuse } from '../refusal';
import { defineKind, isLiveOf, live } from './kind';

declare module './kind' {
  interface Selves {
    DataPivotHierarchyCollection: PivotTable;
  }
}

function findData({ plan }: PivotTable, key: unknown): PivotData | undefined {
  const name = String(key).toLowerCase();
  return plan.data.find((data) => data.id === key || data.name.toLowerCase() === name);
}

export const dataPivotHierarchyCollectionKind = defineKind({
  name: 'DataPivotHierarchyCollection',
  items: (pivot) => pivot.plan.data.map(({ id }) => live('DataPivotHierarchy', { pivot, id })),
  item: (pivot, key) =>
    live('DataPivotHierarchy', { pivot, id: (findData(pivot, key) ?? refuse('ItemNotFound')).id }),
  methods: {
    add(pivot, [given], { book }) {
      if (!isLiveOf('PivotHierarchy', given) || given.self.pivot !== pivot) return refuse('InvalidArgument');
      changePivot(book, pivot, (plan) => void addData(plan, given.self.field));
      const id = pivot.plan.data.at(-1)?.id ?? '';
      return live('DataPivotHierarchy', { pivot, id });
    },
    remove(pivot, [given], { book }) {
      if (!isLiveOf('DataPivotHierarchy', given)) return refuse('InvalidArgument');
      if (!pivot.plan.data.some(({ id }) => id === given.self.id)) return refuse('ItemNotFound');
      return changePivot(book, pivot, (plan) => {
        plan.data = plan.data.filter(({ id }) => id !== given.self.id);
      });
    },
    getCount: ({ plan }) => plan.data.length,
    getItemOrNullObject(pivot, [key]) {
      const data = findData(pivot, key);
      return data ? live('DataPivotHierarchy', { pivot, id: data.id }) : null;
    },
  },
});
