import { numberText, type Report } from '#core';
import { shortAmount } from './figures';
import type { Page } from './page';
import { verdictMark } from './print-guardrails';
import { printTable } from './table';

/** So much is shown; the workbook has all. */
const MOST_CELLS = 5;
const MOST_REMARKS = 6;
const MOST_MISMATCHES = 5;

const signed = (count: number): string => (count > 0 ? `+${numberText(count, 1)}` : numberText(count, 1));

type Plan = NonNullable<Report['headcount']>['plan'];

/** A cell that heads are given to, with those too small for a handful that are worked there. */
interface Worked {
  readonly name: string;
  readonly heads: number;
  readonly now: number | null;
  readonly value: number;
}

function workedCells({ cells }: Plan): readonly Worked[] {
  return cells.flatMap(({ segment, region, heads, value, into }, at) => {
    if (into !== at) return [];
    const within = cells.filter((cell) => cell.into === at);
    const now = within.reduce<number | null>(
      (sum, cell) => (sum === null || cell.now === null ? null : sum + cell.now),
      0,
    );
    const others = within.filter((cell) => cell.segment !== segment).map((cell) => cell.segment);
    const name = `${segment} × ${region}${others.length > 0 ? `, with ${others.join(', ')}` : ''}`;
    return [{ name, heads, now, value }];
  });
}

/** Where the people there are would cover most, against where they are; nothing without reps. */
function printHeads(page: Page, { headcount }: Report): void {
  if (headcount === null) return;
  const { plan, remarks } = headcount;
  page.heading(
    'Heads',
    `${numberText(plan.given)} of ${numberText(plan.heads)} ${plan.role}, where they cover most`,
  );
  const away = ({ heads, now }: Worked): number => Math.abs(heads - (now ?? 0));
  const cells = workedCells(plan)
    .filter((cell) => away(cell) > 0.05)
    .sort((one, other) => away(other) - away(one));
  const figure = (header: string, width: number) => ({ header, width, right: true });
  const columns = [
    { header: 'cell', width: 40 },
    ...[figure('planned', 8), figure('now', 6), figure('change', 7), figure('covers', 8)],
  ];
  const rows = cells
    .slice(0, MOST_CELLS)
    .map(({ name, heads, now, value }) => [
      ...[name, numberText(heads)],
      ...(now === null ? ['–', '–'] : [numberText(now, 1), signed(heads - now)]),
      heads === 0 ? '' : shortAmount(value),
    ]);
  if (rows.length > 0) printTable(page, columns, rows);
  if (cells.length > MOST_CELLS)
    page.text(`and ${numberText(cells.length - MOST_CELLS)} more cells, on the sheet Headcount`, 2, '  ');
  for (const remark of remarks.slice(0, MOST_REMARKS)) page.text(remark, 4, '  · ');
}

/** How segments are worked that should be worked otherwise; nothing without motions. */
function printMotions(page: Page, { motions }: Report): void {
  if (motions === null) return;
  const lines = motions.filter(({ about }) => about !== 'organisation');
  const count = (verdict: string): string =>
    numberText(lines.filter((each) => each.verdict === verdict).length);
  page.heading('Motions', `${count('act')} act, ${count('watch')} watch, ${count('not known')} not known`);
  const wrong = [
    ...lines.filter(({ verdict }) => verdict === 'act'),
    ...lines.filter(({ verdict }) => verdict === 'watch'),
  ];
  for (const { name, function: ofFunction, verdict, says, advice } of wrong.slice(0, MOST_MISMATCHES)) {
    const about = [name, ofFunction].filter((part) => part !== '').join(', ');
    page.line(`  ${verdictMark(page, verdict)}  ${page.strong(about)}`);
    page.text(says.map(({ message }) => message).join('; '), 15);
    for (const { message } of advice) page.text(message, 15, '             →');
  }
  if (wrong.length > MOST_MISMATCHES)
    page.text(`and ${numberText(wrong.length - MOST_MISMATCHES)} more, on the sheet Motions`, 2, '  ');
  const unknown = lines.find(({ verdict }) => verdict === 'not known');
  if (wrong.length === 0 && unknown)
    page.text(`${unknown.name}: ${unknown.says.map(({ message }) => message).join('; ')}`, 4, '  · ');
}

/** Heads by cell against those there, and motions that do not fit; as far as reps and the model tell of them. */
export function printAllocation(page: Page, report: Report): void {
  printHeads(page, report);
  printMotions(page, report);
}
