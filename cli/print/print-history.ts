import { numberText, type Evidence, type Problem } from '#core';
import { rateText } from './figures';
import type { Page } from './page';
import { printNotices } from './print-mapping';
import { printTable } from './table';

const MOST_NOTICES = 14;
const MOST_LINES = 3;

/** Which tables stand beside the accounts, how they were read, and what did not join. */
export function printHistory(page: Page, notices: readonly Problem[]): void {
  printNotices(page, 'History', notices, MOST_NOTICES);
}

function printRates(page: Page, { winRates, timeToBuy }: Evidence): void {
  if (winRates.length === 0) return;
  page.heading('Won and lost', '95 % intervals');
  const columns = [
    { header: 'deals', width: 14 },
    { header: 'won', width: 8, right: true },
    { header: 'decided', width: 8, right: true },
    { header: 'win rate', width: 8, right: true },
    { header: 'between', width: 20, right: true },
  ];
  const rows = winRates.map(({ kind, won, decided, rate }) => [
    kind,
    numberText(won),
    numberText(decided),
    rateText(rate.rate),
    `${rateText(rate.low)} and ${rateText(rate.high)}`,
  ]);
  printTable(page, columns, rows);
  const days = (value: number): string => (Number.isFinite(value) ? numberText(value, 0) : 'unknown');
  const median = timeToBuy?.median;
  if (median && Number.isFinite(median.median)) {
    const between = `between ${days(median.low)} and ${days(median.high)}`;
    page.text(
      `half of the accounts buy within ${days(median.median)} days of their first deal (${between})`,
      4,
      '  · ',
    );
  } else if (timeToBuy) {
    page.text(
      'fewer than half of the accounts with a deal have bought, so the usual time to buy is not known',
      4,
      '  · ',
    );
  }
}

const marks = { keep: '✓', merge: '≈', drop: '–', 'too few': '?' } as const;

/** What differs, from the lowest group to the highest; the tests behind it stand in the JSON and in the workbook. */
function differenceText({ verdict, message, measures, parameters }: Evidence['differences'][number]): string {
  const differing = measures.filter(({ differs }) => differs);
  if (verdict !== 'keep' || differing.length === 0) return message;
  const spans = differing.map(({ measure, parameters: { low, lowest, high, highest } }) => {
    return `${measure} from ${low} (${lowest}) to ${high} (${highest})`;
  });
  const { field, pairs } = parameters;
  const alike =
    pairs === undefined ? '' : `; two by two none is shown between ${pairs}, and such a pair could be merged`;
  return `${field} makes a difference: ${spans.join(', ')}${alike}`;
}

/** Whether segments and other fields set accounts apart. */
function printDifferences(page: Page, { differences }: Evidence): void {
  if (differences.length === 0) return;
  page.heading('Does it make a difference', 'to win rate, cycle, deal size and retention');
  for (const finding of differences) {
    const { verdict, notices } = finding;
    page.text(differenceText(finding), 4, `  ${marks[verdict]} `);
    const left = notices.find(({ code }) => code === 'evidence/small-groups');
    if (left) page.text(left.message, 6);
  }
}

/** Segments of which the same is missing are told together. */
function printUnknown(page: Page, unknown: Evidence['postures']): void {
  const told = new Set<string>();
  for (const { code, parameters, message, advice } of unknown) {
    const reason = `${code} ${code === 'posture-not-known' ? parameters['missing'] : message}`;
    if (told.has(reason)) continue;
    told.add(reason);
    const same = unknown.filter(
      (each) => each.parameters['missing'] === parameters['missing'] && each.code === code,
    );
    const others = code === 'posture-not-known' ? same.slice(1).map(({ segment }) => segment) : [];
    page.text(
      `${message}${others.length > 0 ? `; the same of ${others.join(', ')}` : ''}`,
      17,
      '  not known',
    );
    if (advice !== '') page.text(advice, 17, '               →');
  }
}

function printPostures(page: Page, { postures }: Evidence): void {
  if (postures.length === 0) return;
  page.heading('How to stand towards each segment');
  for (const { posture, message, advice } of postures) {
    if (posture === 'too few') continue;
    page.text(message, 17, `  ${posture}`);
    if (advice !== '') page.text(advice, 17, '               →');
  }
  printUnknown(
    page,
    postures.filter(({ posture }) => posture === 'too few'),
  );
}

function printEffort(page: Page, { effort }: Evidence): void {
  if (effort.length === 0) return;
  const upsideDown = effort.filter(({ code }) => code === 'effort-upside-down');
  page.heading(
    'Effort against value',
    `${upsideDown.length} of ${effort.length} ${effort.length === 1 ? 'kind' : 'kinds'} upside down`,
  );
  for (const { verdict, message, advice } of effort) {
    page.text(message, 4, verdict === 'act' ? '  ✗ ' : verdict === 'good' ? '  ✓ ' : '  ! ');
    if (verdict === 'act' && advice !== '') page.text(advice, 6, '    → ');
  }
}

/** Technologies that surely go along with buying. */
function printLifts(page: Page, { lifts }: Evidence): void {
  const sure = lifts?.rows.filter(({ holm, oftener }) => holm <= 0.05 && oftener.rate > 1) ?? [];
  if (sure.length === 0) return;
  page.heading('Technologies', 'accounts that hold them buy so many times as often');
  for (const { item, oftener } of sure.slice(0, MOST_LINES)) {
    const times = (value: number): string => numberText(value, 1);
    page.text(
      `${item}: ${times(oftener.rate)} times (between ${times(oftener.low)} and ${times(oftener.high)})`,
      4,
      '  · ',
    );
  }
  if (sure.length > MOST_LINES) page.line(`    and ${sure.length - MOST_LINES} more`);
}

/** What the history says of the run, the surest first. */
export function printEvidence(page: Page, evidence: Evidence): void {
  printRates(page, evidence);
  printDifferences(page, evidence);
  printPostures(page, evidence);
  printEffort(page, evidence);
  printLifts(page, evidence);
}
