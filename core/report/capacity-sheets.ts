import { capacityRepSheet } from './capacity-rep-sheet';
import { capacitySheet } from './capacity-sheet';
import { coveragePlanSheet } from './coverage-plan-sheet';
import { repPlacesSheet } from './rep-places-sheet';
import type { Report } from './report';
import { stampOf } from './stamp';
import type { Sheet } from './workbook';

/**
 * The sheets of a coverage plan, what others refer to before what refers to it: Capacity by rep, Capacity, Reps by cell, Coverage
 * plan. Whatever follows from other cells is a formula. None without a plan.
 */
export function capacitySheets({ plan, run: { model } }: Report): readonly Sheet[] {
  if (!plan) return [];
  const { roles = [] } = model;
  const keepers = roles.filter(({ spend }) => spend !== undefined).map(({ name }) => name);
  const reps = capacityRepSheet(plan);
  const places = repPlacesSheet(plan, reps);
  const sheets = [reps, capacitySheet(plan, reps, keepers), places, coveragePlanSheet(plan, roles, places)];
  return sheets.map((sheet) => ({ ...sheet, stamp: stampOf(model) }));
}
