import { newPivotField, type PivotRecords } from './new-pivot-plan';
import type { PivotField, PivotPlan } from '../../../hosts/pivot/pivot';
import { refreshItems } from '../../../hosts/pivot/pivot-items';

/** A plan that can be changed without the other being changed, so that a refused change leaves nothing behind. */
export function copyOfPlan(plan: PivotPlan): PivotPlan {
  const copy = (field: PivotField): PivotField => ({
    ...field,
    hidden: new Set(field.hidden),
    chosen: new Map(field.chosen),
  });
  return {
    ...plan,
    fields: new Map([...plan.fields].map(([key, field]) => [key, copy(field)])),
    data: plan.data.map((data) => ({ ...data })),
    layout: { ...plan.layout },
  };
}

/** Takes the source in anew; a field whose header is gone leaves the PivotTable without a word. */
export function refreshPlan(plan: PivotPlan, { headers, records }: PivotRecords): void {
  const { customLists } = plan.layout;
  const fields = headers.map((name, place): [string, PivotField] => {
    const column = records.map((record) => record[place] ?? null);
    const known = plan.fields.get(name.toLowerCase());
    if (known) refreshItems(known, column, customLists);
    return [name.toLowerCase(), known ?? newPivotField(name, column, customLists)];
  });
  plan.fields = new Map(fields);
  plan.records = records;
  const stays = (key: string) => plan.fields.has(key);
  plan.rows = plan.rows.filter(stays);
  plan.columns = plan.columns.filter(stays);
  plan.filters = plan.filters.filter(stays);
  plan.data = plan.data.filter(({ field }) => stays(field.toLowerCase()));
}
