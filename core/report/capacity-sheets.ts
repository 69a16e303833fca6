import { capacityRepSheet } from './capacity-rep-sheet';
import { capacitySheet } from './capacity-sheet';
import { coveragePlanSheet } from './coverage-plan-sheet';
import { repPlacesSheet } from './rep-places-sheet';
import type { Report } from './report';
import { stampOf } from './stamp';
import type { Sheet } from './workbook';

const howItIsReckoned =
  'Each month of each rep is quota ÷ 12 × days in seat ÷ days of the month × ramp × attainment × (1 − attrition) ^ (month ÷ 12), rounded to the cent there and nowhere else; change a figure in the first row of a rep on the sheet Capacity by rep, and all of this follows.';

/**
 * The sheets of a coverage plan, what others refer to before what refers to it: Capacity by rep, Capacity, Reps by cell, Coverage
 * plan. Whatever follows from other cells is a formula. None without a plan.
 */
export function capacitySheets({ plan, planNotices, run: { model } }: Report): readonly Sheet[] {
  if (!plan) return [];
  const { roles = [] } = model;
  const keepers = roles.filter(({ spend }) => spend !== undefined).map(({ name }) => name);
  const reps = capacityRepSheet(plan);
  const places = repPlacesSheet(plan, reps);
  const remarks = [howItIsReckoned, ...planNotices.map(({ message }) => message)];
  const sheets = [
    reps,
    capacitySheet(plan, reps, keepers, remarks),
    places,
    coveragePlanSheet(plan, roles, places),
  ];
  return sheets.map((sheet) => ({ ...sheet, stamp: stampOf(model) }));
}
