import { refuse } from '../refusal';
import {
  dataName,
  type Aggregation,
  type PivotData,
  type PivotField,
  type PivotPlan,
} from '../../../hosts/pivot/pivot';

export type PivotAxis = 'rows' | 'columns' | 'filters';

const axes: readonly PivotAxis[] = ['rows', 'columns', 'filters'];

export function pivotField(plan: PivotPlan, name: string): PivotField {
  return plan.fields.get(name.toLowerCase()) ?? refuse('ItemNotFound');
}

/** A field stands on one axis only: on the rows, on the columns or among the filters. */
export function putOnAxis(plan: PivotPlan, axis: PivotAxis, name: string): void {
  const key = pivotField(plan, name).name.toLowerCase();
  for (const each of axes) plan[each] = plan[each].filter((other) => other !== key);
  plan[axis].push(key);
}

export function takeFromAxis(plan: PivotPlan, axis: PivotAxis, name: string): void {
  const key = name.toLowerCase();
  if (!plan[axis].includes(key)) refuse('ItemNotFound');
  plan[axis] = plan[axis].filter((other) => other !== key);
}

function isTaken(plan: PivotPlan, name: string, own?: PivotData): boolean {
  const key = name.toLowerCase();
  return plan.fields.has(key) || plan.data.some((data) => data !== own && data.name.toLowerCase() === key);
}

/** Excel's own name for a value field, with a number where the same one stands already. */
function freeName(plan: PivotPlan, by: Aggregation, field: string, own?: PivotData): string {
  const name = dataName(by, field);
  let number = 2;
  if (!isTaken(plan, name, own)) return name;
  while (isTaken(plan, `${name}${number}`, own)) number++;
  return `${name}${number}`;
}

/** A value field sums a column of numbers and counts any other: one blank or text is enough. */
export function addData(plan: PivotPlan, name: string): PivotData {
  const field = pivotField(plan, name);
  const place = [...plan.fields.values()].indexOf(field);
  const by = plan.records.every((record) => typeof record[place] === 'number') ? 'Sum' : 'Count';
  const data: PivotData = {
    id: `${field.name} ${plan.data.length + 1}`,
    field: field.name,
    name: freeName(plan, by, field.name),
    named: false,
    by,
    showAs: 'None',
    numberFormat: 'General',
  };
  plan.data.push(data);
  return data;
}

/** A value field may not be called what a field of the source or another value field is called. */
export function nameData(plan: PivotPlan, data: PivotData, name: string): void {
  if (name.trim() === '' || isTaken(plan, name, data))
    refuse('InvalidArgument', 'PivotTable field name already exists.');
  data.name = name;
  data.named = true;
}

/** While Excel's own name stands, it follows what is worked out. */
export function aggregateBy(plan: PivotPlan, data: PivotData, by: Aggregation): void {
  data.by = by;
  if (!data.named) data.name = freeName(plan, by, data.field, data);
}
