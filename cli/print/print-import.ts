import {
  cellAt,
  isDay,
  isoDay,
  numberText,
  type Cell,
  type ImportColumn,
  type ImportMerge,
  type PreparedImport,
  type Problem,
  type Table,
} from '#core';
import type { CsvShown } from '#files';
import type { Page } from './page';
import { cutText } from './page';
import { printNotices } from './print-mapping';
import { printTable } from './table';

/** What is shown of an import before and after it is written. */
export interface ShownImport {
  readonly file: string;
  readonly existing: Table;
  readonly incoming: Table;
  readonly csv: CsvShown | undefined;
  readonly prepared: PreparedImport;
  readonly merge: ImportMerge;
  readonly notices: readonly Problem[];
}

const shownRows = 5;
const mostNotices = 20;

const roads: Readonly<Record<ImportColumn['road'], string>> = {
  said: 'as you say',
  source: 'as this source was read before',
  header: 'same header',
  field: 'same field',
  new: 'new column',
  blank: 'holds nothing',
  'left out': 'left out',
};

const separators = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
]);

const shown = (cell: Cell): string => {
  if (cell === null || cell === '') return '(blank)';
  return isDay(cell) ? isoDay(cell.day) : String(cell);
};

function howRead({ csv, incoming }: ShownImport): string {
  const header = `the header in row ${incoming.firstRow}`;
  if (!csv) return header;
  return `${csv.encoding}, cells parted by ${separators.get(csv.separator) ?? `"${csv.separator}"`}, ${header}`;
}

function printColumns(page: Page, { columns }: PreparedImport): void {
  const printed = [
    { header: 'in the import', width: 24 },
    { header: 'in the accounts', width: 24 },
    { header: 'why', width: page.width - 56 },
  ];
  const used = columns.filter(({ to }) => to !== null).length;
  page.heading('Columns', `${used} of ${columns.length} are taken`);
  printTable(
    page,
    printed,
    columns.map(({ header, to, road }) => [header, to ?? '(not taken)', roads[road]]),
  );
}

/** Some accounts that change, with what stood before and what will. */
function printChanges(page: Page, { existing, merge }: ShownImport): void {
  if (merge.changed.length === 0) return;
  page.heading('Changed', numberText(merge.changed.length));
  for (const { row, cells } of merge.changed.slice(0, shownRows)) {
    const name = merge.keyColumns.map((column) => shown(cellAt(existing, row, column))).join(' · ');
    const told = cells.map(
      ({ column, before, after }) =>
        `${merge.headers[column] ?? ''}: ${cutText(shown(before), 30)} → ${cutText(shown(after), 30)}`,
    );
    page.text(`${name}: ${told.join('; ')}`, 4, '  · ');
  }
  if (merge.changed.length > shownRows)
    page.line(`    and ${numberText(merge.changed.length - shownRows)} more`);
}

function printNames(page: Page, title: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const more = names.length > shownRows ? ` and ${numberText(names.length - shownRows)} more` : '';
  page.heading(title, numberText(names.length));
  page.text(`${names.slice(0, shownRows).join(', ')}${more}`, 2);
}

/** Prints how an import was read, where its columns go, and what is new, changed and gone. */
export function printImport(page: Page, shownImport: ShownImport): void {
  const { file, incoming, existing, prepared, merge, notices } = shownImport;
  const source = prepared.source ? `, known as ${prepared.source.name}` : '';
  page.line(page.strong(`${file}: ${numberText(incoming.rowCount)} rows${source}`));
  page.text(`Read as ${howRead(shownImport)}; rows are told apart by ${merge.key.join(' and ')}.`, 0);
  printColumns(page, prepared);
  page.heading('Accounts', `${numberText(existing.rowCount)} before`);
  const { added, changed, gone, unchanged } = merge;
  page.line(
    `  new ${numberText(added.length)}, changed ${numberText(changed.length)}, ` +
      `unchanged ${numberText(unchanged)}, gone ${numberText(gone.length)}`,
  );
  printChanges(page, shownImport);
  const ofNew = added.map((cells) =>
    merge.keyColumns.map((column) => shown(cells[column] ?? null)).join(' · '),
  );
  printNames(page, 'New', ofNew);
  const ofGone = gone.map((row) =>
    merge.keyColumns.map((column) => shown(cellAt(existing, row, column))).join(' · '),
  );
  printNames(page, 'Gone', ofGone);
  printNotices(page, 'Worth knowing', notices, mostNotices);
}
