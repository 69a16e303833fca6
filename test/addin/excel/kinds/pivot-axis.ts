import { changePivot } from '../book/draw-pivot';
import { pivotField, putOnAxis, takeFromAxis, type PivotAxis } from '../book/pivot-fields';
import type { PivotTable } from '../book/pivot-table';
import { refuse } from '../refusal';
import { isLiveOf, live, type Call, type Kind, type Live, type Property } from './kind';
import type { FieldOfPivot } from './pivot-hierarchy';
import { finite } from './settable';

export interface AxisOfPivot {
  readonly pivot: PivotTable;
  readonly axis: PivotAxis;
}

export interface FieldOnAxis extends AxisOfPivot, FieldOfPivot {}

type AxisKindName = 'RowColumnPivotHierarchy' | 'FilterPivotHierarchy';

const onAxis = ({ pivot, axis }: AxisOfPivot, key: unknown) =>
  pivot.plan[axis].find((field) => field === String(key).toLowerCase());

/** What the collections of rows, columns and filters have in common. */
export function axisMembers<Name extends AxisKindName>(item: Name) {
  const give = (self: AxisOfPivot, field: string): Live => live<AxisKindName>(item, { ...self, field });
  return {
    items: (self: AxisOfPivot) => self.pivot.plan[self.axis].map((field) => give(self, field)),
    item: (self: AxisOfPivot, key: unknown) => give(self, onAxis(self, key) ?? refuse('ItemNotFound')),
    methods: {
      add(self: AxisOfPivot, [given]: readonly unknown[], { book }: Call) {
        if (!isLiveOf('PivotHierarchy', given) || given.self.pivot !== self.pivot)
          return refuse('InvalidArgument');
        changePivot(book, self.pivot, (plan) => putOnAxis(plan, self.axis, given.self.field));
        return give(self, given.self.field);
      },
      remove(self: AxisOfPivot, [given]: readonly unknown[], { book }: Call) {
        if (!isLiveOf(item, given)) return refuse('InvalidArgument');
        const { field } = given.self as FieldOnAxis;
        return changePivot(book, self.pivot, (plan) => takeFromAxis(plan, self.axis, field));
      },
      getCount: ({ pivot, axis }: AxisOfPivot) => pivot.plan[axis].length,
      getItemOrNullObject(self: AxisOfPivot, [key]: readonly unknown[]) {
        const field = onAxis(self, key);
        return field === undefined ? null : give(self, field);
      },
    },
  };
}

const position: Property<FieldOnAxis> = {
  get: ({ pivot, axis, field }) => pivot.plan[axis].indexOf(field),
  set({ pivot, axis, field }, given, { book }) {
    const place = finite(given);
    if (!Number.isInteger(place) || place < 0 || place >= pivot.plan[axis].length) refuse('InvalidArgument');
    changePivot(book, pivot, (plan) => {
      const others = plan[axis].filter((other) => other !== field);
      plan[axis] = [...others.slice(0, place), field, ...others.slice(place)];
    });
  },
};

/** What a field on the rows, columns or filters can say. */
export const axisFieldMembers = {
  id: ({ pivot, field }: FieldOnAxis) => pivotField(pivot.plan, field).id,
  properties: {
    id: { get: ({ pivot, field }: FieldOnAxis) => pivotField(pivot.plan, field).id },
    name: { get: ({ pivot, field }: FieldOnAxis) => pivotField(pivot.plan, field).name },
    position,
  },
  objects: { fields: ({ pivot, field }: FieldOnAxis) => live('PivotFieldCollection', { pivot, field }) },
} satisfies Partial<Kind<AxisKindName>>;
