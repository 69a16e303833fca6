import {
  isoDay,
  numberText,
  type CapacityFigures,
  type CapacityPlan,
  type CoverageRow,
  type Report,
} from '#core';
import { shareText, shortAmount } from './figures';
import type { Page } from './page';
import { printNotices } from './print-mapping';
import { printTable } from './table';

const MOST_NOTICES = 8;
const MOST_CELLS = 3;

const people = (count: number | null): string => (count === null ? '–' : numberText(count, 1));

function roleRow({ role, hours, needed, reps, gap, capacity, cost }: CoverageRow): readonly string[] {
  return [
    role ?? 'All roles',
    hours === null ? '–' : numberText(hours, 0),
    ...[needed, reps, gap].map(people),
    ...[capacity, cost].map(shortAmount),
  ];
}

/** What the year's money comes to, as far as it is known. */
function moneySentences({
  capacity,
  coverage,
  target,
  gap,
  gapReps,
  payback,
  lifetimeToCost,
}: CapacityFigures) {
  const reached = `capacity of ${shortAmount(capacity)} covers ${shareText(coverage)} of the target of ${shortAmount(target)}`;
  const short = `${shortAmount(Math.abs(gap ?? 0))} ${(gap ?? 0) < 0 ? 'short' : 'above'}`;
  const reps = gapReps === null ? '' : `, ${numberText(Math.abs(gapReps), 1)} reps in full work`;
  return [
    ...(coverage === null ? [] : [`${reached}: ${short}${reps}`]),
    ...(payback === null ? [] : [`what it costs is paid back in ${numberText(payback, 1)} months of margin`]),
    ...(lifetimeToCost === null
      ? []
      : [`lifetime value is ${numberText(lifetimeToCost, 1)} times the cost to acquire it`]),
  ];
}

/** The cells that lack most people, of all roles together. */
function lackingText({ rows }: CapacityPlan): string {
  const lacking = rows
    .filter(({ segment, role, gap }) => segment !== null && role === null && gap !== null && gap < -0.05)
    .sort((one, other) => one.gap! - other.gap!)
    .slice(0, MOST_CELLS)
    .map(({ segment, region, gap }) => `${segment ?? ''} × ${region ?? ''} (${people(-gap!)})`);
  return lacking.length === 0 ? '' : `people lack most in ${lacking.join(', ')}`;
}

/** Who is needed and who is there by role, what they bring in the fiscal year, and where people lack; nothing without reps. */
export function printPlan(page: Page, { plan, planNotices }: Report): void {
  if (plan) {
    const [first, last] = [plan.months[0]!, plan.months.at(-1)!].map(({ month }) =>
      isoDay(month.first).slice(0, 7),
    );
    page.heading('Coverage plan', `${first!} to ${last!}; people and money of the year`);
    const figure = (header: string, width: number) => ({ header, width, right: true });
    const columns = [
      { header: 'role', width: 14 },
      ...[figure('hours', 10), figure('needed', 8), figure('there', 7), figure('gap', 8)],
      ...[figure('capacity', 9), figure('cost', 9)],
    ];
    const totals = plan.rows.filter(({ segment }) => segment === null);
    printTable(page, columns, [...totals.slice(1), ...totals.slice(0, 1)].map(roleRow));
    for (const sentence of [...moneySentences(plan.year), lackingText(plan)])
      if (sentence !== '') page.text(sentence, 4, '  · ');
  }
  printNotices(page, 'What the plan does not know', planNotices, MOST_NOTICES);
}
