import { basename } from 'node:path';
import { numberText, type Learned, type LearnedModel, type Problem } from '#core';
import { rateText } from './figures';
import { createPage, type Page } from './page';
import { printLessons } from './print-learned';
import { printNotices } from './print-mapping';
import { printTable } from './table';
import type { Terminal } from '../terminal';

const STRONGEST = 10;
const MOST_NOTICES = 14;

/** How far the points of a characteristic lie apart. */
function span({ bins }: Learned['characteristics'][number]): number {
  const points = bins.map((bin) => bin.points);
  return Math.max(0, ...points) - Math.min(0, ...points);
}

const binText = ({ test, value }: Learned['characteristics'][number]['bins'][number]): string => {
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'number' ? numberText(value) : '';
  return text === '' ? test : `${test} ${text}`;
};

const pointsText = (points: number): string => `${points > 0 ? '+' : ''}${numberText(points, 1)}`;

function printCharacteristics(page: Page, { characteristics }: Learned): void {
  const strongest = [...characteristics].sort((one, other) => span(other) - span(one)).slice(0, STRONGEST);
  const width = Math.floor((page.width - 46) / 2);
  const columns = [
    { header: 'the strongest', width: 24 },
    { header: 'most', width: 6, right: true },
    { header: 'where', width },
    { header: 'least', width: 6, right: true },
    { header: 'where', width },
  ];
  const rows = strongest.map(({ name, bins }) => {
    const sorted = [...bins].sort((one, other) => other.points - one.points);
    const [most, least] = [sorted[0]!, sorted.at(-1)!];
    return [name, pointsText(most.points), binText(most), pointsText(least.points), binText(least)];
  });
  printTable(page, columns, rows);
  const more = characteristics.length - strongest.length;
  if (more > 0) page.line(`    and ${more} more`);
}

function printValidation(page: Page, { validation }: Learned): void {
  const { auc, low, high, brier, baseBrier, logLoss, folds } = validation;
  const area = `AUC ${auc.toFixed(3)} (95 % between ${low.toFixed(3)} and ${high.toFixed(3)})`;
  const scores = `Brier ${brier.toFixed(4)} (${baseBrier.toFixed(4)} for the base rate alone), log loss ${logLoss.toFixed(4)}`;
  page.text(`on accounts it has not seen, in ${folds} folds: ${area}; ${scores}`, 4, '  · ');
}

/** Predicted against observed, and what the best tenths hold. */
function printTables(page: Page, { validation }: Learned): void {
  const { calibration, lift } = validation;
  const right = { width: 10, right: true };
  page.line();
  const columns = ['predicted', 'observed', 'low', 'high', 'rows'].map((header) => ({ header, ...right }));
  const bins = calibration.bins.map(({ predicted, observed, low, high, count }) => [
    rateText(predicted),
    rateText(observed),
    rateText(low),
    rateText(high),
    numberText(count),
  ]);
  printTable(page, columns, bins);
  page.line();
  const tenths = ['tenth', 'rows', 'won', 'lift', 'of all won'].map((header) => ({ header, ...right }));
  const rows = lift.map(({ tenth, count, won, lift: times, captured }) => [
    String(tenth),
    numberText(count),
    numberText(won),
    times.toFixed(2),
    rateText(captured),
  ]);
  printTable(page, tenths, rows);
}

function printCards(page: Page, { cards }: LearnedModel, verbose: boolean): void {
  for (const { card, result } of cards) {
    if (!result.ok) continue;
    const { card: scorecard, verdict, characteristics } = result.value;
    const deals = `${numberText(scorecard.won)} won of ${numberText(scorecard.rows)}`;
    page.heading(card === 'new' ? 'Who buys' : 'Who buys more', deals);
    page.text(verdict.message, 4, '  · ');
    printValidation(page, result.value);
    if (result.value.grade === 'chance') continue;
    if (characteristics.length > 0) printCharacteristics(page, result.value);
    if (verbose) printTables(page, result.value);
  }
}

function printRetention(page: Page, { retention, model }: LearnedModel): void {
  if (!retention) return;
  const { alpha, beta, customers, left } = retention.fit.sbg;
  page.heading('How long customers stay', `${numberText(left)} of ${numberText(customers)} customers left`);
  const estimate = (name: string, { value, error }: typeof alpha): string =>
    `${name} ${numberText(value, 3)} ± ${numberText(error, 3)}`;
  page.text(
    `shifted beta-geometric: ${estimate('alpha', alpha)}, ${estimate('beta', beta)} (standard errors), from ${
      retention.from === 'spend' ? 'the table of spend' : 'when customers began and left'
    }`,
    4,
    '  · ',
  );
  page.text(retention.bias.notice.message, 4, '  · ');
  const discount = model.lifetime?.discount;
  if (discount !== undefined) page.line(page.dim(`    at a discount of ${rateText(discount)} a year`));
}

/** What the lesson was about. */
interface Taught {
  readonly file: string;
  readonly out: string;
  readonly model: string | undefined;
}

/** Prints what was learned, with its validation, for a person to read from top to bottom. */
export function printLesson(
  terminal: Terminal,
  { file, out, model }: Taught,
  { learned, notices }: { readonly learned: LearnedModel; readonly notices: readonly Problem[] },
  verbose: boolean,
): void {
  const page = createPage(terminal);
  const { lessons } = learned;
  const count = lessons.filter((lesson) => lesson.learned).length;
  page.line(`${page.strong(basename(file))}  ${count} of ${lessons.length} lessons learned`);
  printNotices(page, 'What it is learned from', notices, MOST_NOTICES);
  page.heading('Lessons', '✓ learned, ✗ not, with the reason');
  printLessons(page, lessons, true);
  printCards(page, learned, verbose);
  printRetention(page, learned);
  page.line();
  page.text(
    `Wrote ${out}: ${model ?? 'a starter model'} with what was learned; tamarack run --model ${out} applies it`,
    0,
  );
}
