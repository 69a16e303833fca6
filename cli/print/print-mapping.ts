import {
  numberText,
  problemText,
  type ColumnGuess,
  type Problem,
  type Recognition,
  type Report,
} from '#core';
import type { Page } from './page';
import { printTable } from './table';

/** A guess that is surer than this needs no reason. */
const SURE = 0.95;

/** A usual header explains itself, however much of its column is filled. */
const PLAIN = 'recognise/known';

const scales = new Map([
  [1000, 'thousands'],
  [1_000_000, 'millions'],
]);

function readAs({ kind, reading }: ColumnGuess): string {
  const scale = kind === 'money' || kind === 'number' ? scales.get(reading.unit) : undefined;
  const names = new Map([
    ['id', 'name or key'],
    ['flag', 'yes or no'],
  ]);
  return `${names.get(kind) ?? kind}${scale ? ` in ${scale}` : ''}`;
}

/** The columns: what each was taken for, how sure that is, and why where it is a guess. */
export function printMapping(page: Page, { mappings, table }: Report, { guesses }: Recognition): void {
  const used = guesses.filter(({ index }) => mappings[index] !== undefined);
  const columns = [
    { header: 'header', width: 24 },
    { header: 'field', width: 20 },
    { header: 'sure', width: 6, right: true },
    { header: 'read as', width: page.width - 60 },
  ];
  const rows = guesses.map((guess) => {
    const field = mappings[guess.index]?.field;
    const sure =
      field === undefined ? '' : field === guess.field ? `${Math.round(guess.confidence * 100)} %` : 'model';
    return [
      table.headers[guess.index] ?? '',
      field ?? '(not used)',
      sure,
      field === undefined ? '' : readAs(guess),
    ];
  });
  page.heading('Columns', `${used.length} of ${guesses.length} are used`);
  printTable(page, columns, rows, (text, column) => (column === 2 ? page.dim(text) : text));
  const reasons = guesses.filter(
    ({ index, field, confidence, why }) =>
      (mappings[index]?.field ?? null) === field &&
      (confidence < SURE || why.code === 'recognise/said') &&
      why.code !== PLAIN,
  );
  for (const { why } of reasons) page.text(why.message, 4, '  · ');
}

/** Sentences as a list, each once; of many the first are shown. */
export function printNotices(page: Page, title: string, notices: readonly Problem[], most: number): void {
  const texts = [
    ...new Set(
      notices.map((notice) =>
        notice.message.includes(`row ${notice.at?.row}`) ? notice.message : problemText(notice),
      ),
    ),
  ];
  if (texts.length === 0) return;
  page.heading(title);
  for (const text of texts.slice(0, most)) page.text(text, 4, '  · ');
  if (texts.length > most) page.line(`    and ${numberText(texts.length - most)} more`);
}
