import { numberText, problemText, type Conflict, type Problem, type ReviewRead, type Reviews } from '#core';
import type { Terminal } from '../terminal';
import { createPage } from './page';
import { printTable, type PrintedColumn } from './table';

const most = 25;

const ownerColumns: readonly PrintedColumn[] = [
  { header: 'Owner', width: 28 },
  { header: 'To check', width: 8, right: true },
  { header: 'On the sheet', width: 12, right: true },
  { header: 'Sheet', width: 31 },
];

/** Prints whose sheets were written, and where to. */
export function printReviews(
  terminal: Terminal,
  { owners }: Reviews,
  files: readonly string[],
  notices: readonly Problem[],
): void {
  const page = createPage(terminal);
  const rows = owners
    .slice(0, most)
    .map(({ owner, open, rows: own, sheet }) => [
      owner === '' ? 'without owner' : owner,
      numberText(open),
      numberText(own.length),
      sheet,
    ]);
  page.heading('Review sheets', `${numberText(owners.length)} owners`);
  printTable(page, ownerColumns, rows);
  if (owners.length > most) page.line(page.dim(`  and ${numberText(owners.length - most)} more`));
  page.line();
  for (const { message } of notices) page.text(message, 2);
  const [first = ''] = files;
  page.text(files.length === 1 ? `Wrote ${first}` : `Wrote ${numberText(files.length)} files`, 0);
}

const sidesText = ({ sides }: Conflict): readonly string[] =>
  sides.map(({ value, who, when, why, answers }) => {
    const where =
      answers.length === 0 ? 'stands in the overrides' : answers.map(({ at }) => at.cell).join(', ');
    return `${value}: ${who || 'nobody named'}, ${when}, ${where}${why === '' ? '' : ` (${why})`}`;
  });

const takenColumns: readonly PrintedColumn[] = [
  { header: 'Account', width: 24 },
  { header: 'Field', width: 14 },
  { header: 'Before', width: 14 },
  { header: 'After', width: 14 },
  { header: 'Who', width: 16 },
];

/** Prints what was taken from review sheets, what contradicts, and what could not be used. */
export function printCorrections(terminal: Terminal, read: ReviewRead, written: readonly string[]): void {
  const page = createPage(terminal);
  const { taken, conflicts, confirmed, duplicates, problems } = read;
  page.heading('Corrections', `${numberText(taken.length)} taken`);
  if (taken.length > 0)
    printTable(
      page,
      takenColumns,
      taken.slice(0, most).map(({ name, field, before, value, who }) => [name, field, before, value, who]),
    );
  if (taken.length > most) page.line(page.dim(`  and ${numberText(taken.length - most)} more`));
  if (confirmed.length > 0) page.text(`${numberText(confirmed.length)} answers confirm what is`, 2);
  if (duplicates.length > 0)
    page.text(`${numberText(duplicates.length)} answers say whether two accounts are one company`, 2);
  if (conflicts.length > 0) {
    page.heading('Contradictions', 'nothing is decided: change one of the sides, then read again');
    for (const conflict of conflicts) {
      page.text(`${conflict.field} of ${conflict.name} (${conflict.key})`, 2);
      for (const side of sidesText(conflict)) page.text(side, 6, '    -');
    }
  }
  if (problems.length > 0) {
    page.heading('Not used, or to be known');
    for (const problem of problems) page.text(problemText(problem), 4, '  -');
  }
  page.line();
  page.text(written.length > 0 ? `Wrote ${written.join(', ')}` : 'Nothing was written', 0);
}
