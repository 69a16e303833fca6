import { numberText, problemText, type Problem } from '#core';
import type { Written } from '../engines/engine';
import type { Terminal } from '../terminal';
import { shareText } from './figures';
import { createPage } from './page';
import { problemJson } from './print-problems';
import { printTable } from './table';

/** What a run in a warehouse has come to. */
export interface WarehouseAnswer {
  readonly engine: string;
  readonly out: string;
  readonly written: Written;
  readonly seconds: number;
  readonly counts: {
    /** The most accounts first; null for those in no segment. */
    readonly segments: readonly { readonly segment: string | null; readonly accounts: number }[];
    /** Cells that hold something which no number, day or truth could be made of. */
    readonly unread: readonly { readonly field: string; readonly cells: number }[];
  };
  /** Files that were written beside the output. */
  readonly beside: readonly string[];
  readonly notices: readonly Problem[];
}

const COUNT = 14;
const SHARE = 7;
const accountsOf = (count: number): string => `${numberText(count)} ${count === 1 ? 'account' : 'accounts'}`;

function secondsText(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Says what was written, how the accounts are spread, and what was not read. */
export function printWarehouse(terminal: Terminal, answer: WarehouseAnswer): void {
  const { engine, out, written, seconds, counts, beside, notices } = answer;
  const page = createPage(terminal);
  const { rows, parts } = written;
  page.line(`${accountsOf(rows)} → ${out}, in ${secondsText(seconds)} (${engine})`);
  if (parts && parts.kept > 0)
    page.line(
      page.dim(`${parts.of ? 'parts done' : 'files read'} now: ${parts.read}, done before: ${parts.kept}`),
    );
  for (const file of beside) page.line(`Beside it: ${file}`);
  if (counts.segments.length > 0) {
    page.heading('Segments');
    const columns = [
      { header: 'segment', width: page.width - COUNT - SHARE - 6 },
      { header: 'accounts', width: COUNT, right: true },
      { header: 'share', width: SHARE, right: true },
    ];
    const cells = counts.segments.map(({ segment, accounts }) => [
      segment ?? '(none)',
      numberText(accounts),
      shareText(rows === 0 ? null : accounts / rows),
    ]);
    printTable(page, columns, cells);
  }
  if (counts.unread.length > 0) page.heading('Not read, and taken as blank');
  for (const { field, cells } of counts.unread)
    page.text(`${field}: ${numberText(cells)} ${cells === 1 ? 'cell' : 'cells'}`, 2);
  for (const notice of notices) terminal.report(`${problemText(notice)}\n`);
}

/** The same for machines. */
export function warehouseJson(answer: WarehouseAnswer): object {
  const { engine, out, written, seconds, counts, beside, notices } = answer;
  const { of, ...parts } = written.parts ?? {};
  return {
    engine,
    out,
    accounts: written.rows,
    seconds,
    ...(written.parts ? { [of ?? 'files']: parts } : {}),
    segments: counts.segments,
    unread: counts.unread,
    beside,
    problems: notices.map(problemJson),
  };
}
