import type { Book } from '../book/book';
import { changePivot } from '../book/draw-pivot';
import type { Aggregation, PivotData, PivotPlan, ShowAs } from '../../../hosts/pivot/pivot';
import { aggregateBy, nameData } from '../book/pivot-fields';
import type { PivotTable } from '../book/pivot-table';
import { refuse } from '../refusal';
import { defineKind, live } from './kind';
import { finite, text } from './settable';

/** A value field of a PivotTable. */
export interface DataOfPivot {
  readonly pivot: PivotTable;
  readonly id: string;
}

declare module './kind' {
  interface Selves {
    DataPivotHierarchy: DataOfPivot;
  }
}

const aggregations: readonly Aggregation[] = [
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
];
const shows: readonly ShowAs[] = ['None', 'PercentOfGrandTotal', 'PercentOfRowTotal', 'PercentOfColumnTotal'];

function dataOf(plan: PivotPlan, id: string): PivotData {
  return plan.data.find((data) => data.id === id) ?? refuse('ItemNotFound');
}

function change(
  { pivot, id }: DataOfPivot,
  book: Book,
  how: (data: PivotData, plan: PivotPlan) => void,
): void {
  changePivot(book, pivot, (plan) => how(dataOf(plan, id), plan));
}

const read = <Answer>(of: (data: PivotData) => Answer) => ({
  get: ({ pivot, id }: DataOfPivot) => of(dataOf(pivot.plan, id)),
});

/** What a value field works out; words of Excel's that are not modelled say so. */
function known<Word extends string>(words: readonly Word[], given: unknown, member: string): Word {
  const word = words.find((each) => each === given);
  if (word !== undefined) return word;
  throw new Error(
    `the workbook in memory does not know DataPivotHierarchy.${member} = ${JSON.stringify(given)}`,
  );
}

function calculationOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'calculation' in given ? given.calculation : given;
}

export const dataPivotHierarchyKind = defineKind({
  name: 'DataPivotHierarchy',
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: {
      ...read(({ name }) => name),
      set: (self, given, { book }) => change(self, book, (data, plan) => nameData(plan, data, text(given))),
    },
    summarizeBy: {
      ...read(({ by }) => by),
      set: (self, given, { book }) =>
        change(self, book, (data, plan) =>
          aggregateBy(plan, data, known(aggregations, given, 'summarizeBy')),
        ),
    },
    numberFormat: {
      ...read(({ numberFormat }) => numberFormat),
      set: (self, given, { book }) =>
        change(self, book, (data) => {
          data.numberFormat = text(given) || refuse('InvalidArgument');
        }),
    },
    showAs: {
      ...read(({ showAs }) => ({ calculation: showAs })),
      set: (self, given, { book }) =>
        change(self, book, (data) => {
          data.showAs = known(shows, calculationOf(given), 'showAs');
        }),
    },
    position: {
      get: ({ pivot, id }) => pivot.plan.data.findIndex((data) => data.id === id),
      set(self, given, { book }) {
        const place = finite(given);
        if (!Number.isInteger(place) || place < 0 || place >= self.pivot.plan.data.length)
          refuse('InvalidArgument');
        change(self, book, (data, plan) => {
          const others = plan.data.filter((other) => other !== data);
          plan.data = [...others.slice(0, place), data, ...others.slice(place)];
        });
      },
    },
  },
  objects: {
    field: ({ pivot, id }) =>
      live('PivotField', { pivot, field: dataOf(pivot.plan, id).field.toLowerCase() }),
  },
});
