import type { BookRow } from '../model/territories';
import { bookSpreadSheet } from './book-spread-sheet';
import { figureSheet, type FigureColumn } from './figure-sheet';
import type { Report } from './report';
import { repsSheet } from './reps-sheet';
import { stampOf } from './stamp';
import {
  bookMeasures,
  bookParts,
  territorySheet,
  territorySheetName,
  type CarvedReport,
} from './territory-data';
import type { Pivot, Sheet } from './workbook';

const fairNote =
  'The largest deviation from what is fair for the rep, of potential or hours: 10 % is a tenth too much, −10 % too little; of all books the farthest';
const fairShareNote =
  'What the book would hold if accounts could be split as evenly as who may have what allows: the book is judged against it';
const boundNote = 'No books that hold what is asked are nearer to fair';

/** How fair a book is, and what is to be said of it. */
const fairColumns: readonly FigureColumn<BookRow>[] = [
  { header: 'From fair', width: 11, format: 'percent', note: fairNote, cell: ({ fromFair }) => fromFair },
  { header: 'Lower bound', width: 12, format: 'percent', note: boundNote, cell: ({ bound }) => bound },
  { header: 'Gap', width: 9, format: 'percent', note: 'From fair − lower bound', cell: ({ gap }) => gap },
  {
    ...{ header: 'Finding', width: 80, wrap: true },
    cell: ({ findings }) => findings.map(({ message }) => message).join('; '),
  },
];

function bookColumns({ run: { model } }: Report): readonly FigureColumn<BookRow>[] {
  const potential = `Potential (${model.settings.currency})`;
  const viable = 'Share of accounts that are not unlikely to buy';
  return [
    { header: 'Book', width: 26, cell: ({ book }) => book },
    { header: 'Accounts', width: 10, format: 'integer', cell: ({ accounts }) => accounts },
    { header: potential, width: 18, format: 'money', cell: (book) => book.potential },
    {
      header: 'Hours',
      width: 12,
      format: 'number',
      note: 'A year, by the touch lines',
      cell: ({ hours }) => hours,
    },
    { header: 'Viable', width: 9, format: 'percent', note: viable, cell: (book) => book.viable },
    {
      ...{ header: `Fair potential (${model.settings.currency})`, width: 20, format: 'money' },
      ...{ note: fairShareNote, cell: ({ fairPotential }) => fairPotential },
    },
    {
      ...{ header: 'Fair hours', width: 12, format: 'number' },
      ...{ note: fairShareNote, cell: ({ fairHours }) => fairHours },
    },
    { header: 'Moved in', width: 10, format: 'integer', cell: ({ movedIn }) => movedIn },
    { header: 'Moved out', width: 10, format: 'integer', cell: ({ movedOut }) => movedOut },
    ...fairColumns,
  ];
}

/** Native pivots of books by industry and by size band: how many accounts, and what they are worth. */
function bookPivots(report: CarvedReport, compared: readonly string[]): readonly Sheet[] {
  const stamp = stampOf(report.run.model);
  return bookParts(report).flatMap(({ header: part, by }) =>
    bookMeasures(report).map(({ word, column: { header, format = 'integer' } }): Sheet => {
      const name = `Books by ${by}${word}`;
      const pivot: Pivot = {
        name,
        source: territorySheetName,
        rows: ['Owner'],
        columns: [part],
        values: [{ header, by: 'sum', name: `${header} of the book`, format }],
      };
      return { name, role: 'output', columns: [], rows: [], pivot, compared, stamp };
    }),
  );
}

/**
 * The sheets of territories: Books, what each holds with imbalance, bound and gap; Territories, who has which account and
 * why; native pivots of books by industry and size band; Book spread, the most, median and least across books as formulas;
 * and Reps. None where no books were made.
 */
export function territorySheets(report: Report): readonly Sheet[] {
  const { territories, reps } = report;
  if (!territories) return [];
  const carved: CarvedReport = { ...report, territories };
  const data = territorySheet(carved);
  const names = territories.books.flatMap(({ kind, book }) => (kind === 'rep' ? [book] : []));
  const stamp = stampOf(report.run.model);
  return [
    { ...figureSheet('Books', bookColumns(report), territories.books, { filter: true }), stamp },
    data,
    ...(data.rows.length > 0 ? [...bookPivots(carved, names), bookSpreadSheet(carved, data, names)] : []),
    ...(reps ? [repsSheet(reps)] : []),
  ];
}
