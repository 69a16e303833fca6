import { numberText, type Problem, type Territories } from '#core';
import type { Terminal } from '../terminal';
import { shareText, shortAmount } from './figures';
import { createPage } from './page';
import { printTable, type PrintedColumn } from './table';

const mostBooks = 25;

const columns: readonly PrintedColumn[] = [
  { header: 'Book', width: 26 },
  { header: 'Accounts', width: 8, right: true },
  { header: 'Potential', width: 9, right: true },
  { header: 'Hours', width: 7, right: true },
  { header: 'Viable', width: 7, right: true },
  { header: 'In', width: 6, right: true },
  { header: 'Out', width: 6, right: true },
  { header: 'From fair', width: 9, right: true },
];

const count = (figure: number | null): string => (figure === null ? '' : numberText(figure));
const share = (figure: number | null): string => (figure === null ? '' : shareText(figure));

/** Prints the books, what is to be said of all of them, and what nobody can have. */
export function printTerritories(
  terminal: Terminal,
  { role, books }: Territories,
  notices: readonly Problem[],
  out: string | undefined,
): void {
  const page = createPage(terminal);
  const reps = books.filter(({ kind }) => kind === 'rep');
  page.heading(`Books of ${role === '' ? 'all reps' : role}`, `${numberText(reps.length)} reps`);
  const shown = [...books.filter(({ kind }) => kind === 'all'), ...reps.slice(0, mostBooks)];
  printTable(
    page,
    columns,
    shown.map((book) => [
      ...[book.book, numberText(book.accounts), shortAmount(book.potential), shortAmount(book.hours)],
      ...[share(book.viable), count(book.movedIn), count(book.movedOut), share(book.fromFair)],
    ]),
  );
  if (reps.length > mostBooks) page.line(page.dim(`  and ${numberText(reps.length - mostBooks)} more`));
  page.line();
  const told = books.filter(({ kind }) => kind !== 'rep').flatMap(({ findings }) => findings);
  const messages = new Set([...told, ...notices].map(({ message }) => message));
  for (const message of messages) page.text(message, 2);
  page.line();
  page.text(
    out === undefined
      ? 'Nothing was written; --out FILE.xlsx writes the workbook, --out FILE.csv who has which account.'
      : `Wrote ${out}`,
    0,
  );
}
