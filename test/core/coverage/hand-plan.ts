import type { CapacityInput } from '../../../core/coverage/capacity-facts';
import { planYear } from '../../../core/coverage/plan-year';
import { dayOf } from '../../../core/values/day';
import { repOf } from './carve-tasks';

const day = (iso: string): number => dayOf(iso)!;
const climb = [0, 0.2, 0.4, 0.6, 0.8];

/** What the sheet made by hand, twelve-months.csv, is about; how each figure comes about stands in its first lines. */
export const handPlan: CapacityInput = {
  cells: [],
  reps: [
    repOf('Ann', { role: 'AE', quota: 900_000, attainment: 0.6 }),
    repOf('Ben', { role: 'AE', start: day('2027-06-16'), quota: 900_000, attainment: 0.55 }),
    repOf('Cara', {
      ...{ role: 'ae', start: day('2024-01-08'), end: day('2027-11-10') },
      ...{ quota: 840_000, attainment: 0.7 },
    }),
    repOf('Dan', { role: 'AE', start: day('2028-02-14'), attainment: 0.6, ramp: [0.25, 0.5] }),
    repOf('Eva', { role: 'CSM', start: day('2027-09-30'), ote: 96_000 }),
  ],
  rules: {
    roles: [
      { name: 'AE', quota: 900_000, cost: 240_000, attrition: 0.12, ramp: climb },
      { name: 'CSM', spend: 2_000_000, attrition: 0.05 },
    ],
  },
  year: planYear(day('2027-01-20'), 4),
  target: 1_700_000,
  margin: 0.75,
  lifetimeRatio: 3.2,
};
