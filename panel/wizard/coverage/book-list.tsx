import { makeStyles, tokens } from '@fluentui/react-components';
import type { BookRow, Model } from '#core';
import { ChartTable } from '../../charts/chart-table';
import { Text } from '../../controls/text';
import { Fold } from '../../fold';
import { FigureList } from '../../figure-list';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import { BookTrace } from './book-trace';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  item: { '::first-letter': { textTransform: 'uppercase' }, paddingTop: '2px' },
  none: { color: tokens.colorPaletteRedForeground1 },
});

export interface BookListProps {
  /** All together first, each rep's, then accounts that are in none. */
  readonly books: readonly BookRow[];
  readonly role: string;
  readonly model: Model;
}

/** How fair the books are and could be, what each holds, and which accounts nobody can have. */
export function BookList({ books, role, model }: BookListProps) {
  const styles = useStyles();
  const { plan: words } = useWords().coverage;
  const text = words.territories;
  const figures = useFigures();
  const problemText = useProblemText();
  const all = books.find(({ kind }) => kind === 'all');
  const unplaced = books.filter(({ kind }) => kind === 'none');
  const share = (value: number | null) => (value === null ? words.unknown : figures.fineShare(value));
  const ofReps = books
    .filter(({ kind }) => kind === 'rep')
    .sort((one, other) => Math.abs(other.fromFair ?? 0) - Math.abs(one.fromFair ?? 0));
  const byWhat = (book: BookRow) => {
    const measure = farthestMeasure(book);
    return measure ? text.by[measure] : '';
  };
  const farthest = farthestOf(books);
  // A measure that counts half is judged by half of what a book is off.
  const isWeighed =
    all !== undefined && all.fromFair !== null && Math.abs((farthest ?? 0) - all.fromFair) > 0.0005;
  const headings = [text.book, text.accounts, text.potential, text.off];
  const money = (value: number) => figures.shortMoney(value, model.settings.currency);
  const row = (book: BookRow) => [
    [book.book, moves(book)].filter((part) => part !== '').join('\n'),
    figures.count(book.accounts),
    [money(book.potential), book.fairPotential === null ? '' : text.fair(money(book.fairPotential))]
      .filter((part) => part !== '')
      .join('\n'),
    book.fromFair === null ? '' : [figures.signedShare(book.fromFair), byWhat(book)].join('\n'),
  ];
  const moves = ({ movedIn, movedOut }: BookRow) =>
    movedIn === null || movedOut === null ? '' : text.moves(figures.count(movedIn), figures.count(movedOut));
  const table = (some: readonly BookRow[]) => (
    <ChartTable
      caption={text.books}
      headings={headings}
      rows={some.map(row)}
      detailOf={(at) => <BookTrace model={model} role={role} book={some[at]!} />}
    />
  );
  return (
    <>
      {all && (
        <>
          <FigureList
            figures={[
              { name: text.fromFair, figure: share(farthest) },
              ...(isWeighed ? [{ name: text.weighed, figure: share(all.fromFair) }] : []),
              { name: text.bound, figure: share(all.bound) },
              { name: text.gap, figure: share(all.gap) },
            ]}
          />
          {all.findings
            .filter(({ code }) => !saidAlready.includes(code))
            .map((finding, at) => (
              <Text key={at} size={200} className={styles.item}>
                {problemText(finding)}
              </Text>
            ))}
        </>
      )}
      {unplaced.length > 0 && (
        <ul className={styles.list}>
          {unplaced.flatMap(({ findings }, at) =>
            findings.map((finding, index) => (
              <li key={`${at} ${index}`} className={`${styles.item} ${styles.none}`}>
                {problemText(finding)}
              </li>
            )),
          )}
        </ul>
      )}
      <Text size={200}>{text.press}</Text>
      {table(ofReps.slice(0, shown))}
      {ofReps.length > shown && (
        <Fold summary={words.checks.more(figures.count(ofReps.length - shown))}>
          {table(ofReps.slice(shown))}
        </Fold>
      )}
    </>
  );
}

/** What the figures beside it say already. */
const saidAlready: readonly string[] = ['books/fair-relaxation', 'books/fair-search'];

/** How far the book that is farthest from fair is from it; null where that is not known. */
export function farthestOf(books: readonly BookRow[]): number | null {
  const off = books.flatMap(({ kind, fromFair }) =>
    kind === 'rep' && fromFair !== null ? [Math.abs(fromFair)] : [],
  );
  return off.length > 0 ? Math.max(...off) : null;
}

/** In what a book is as far from fair as it is said to be; null where that cannot be told. */
function farthestMeasure(book: BookRow): 'potential' | 'hours' | null {
  const { fromFair, potential, hours, fairPotential, fairHours } = book;
  const isIn = (held: number | null, fair: number | null) =>
    held !== null && fair !== null && fair > 0 && Math.abs(held / fair - 1 - (fromFair ?? NaN)) < 0.001;
  if (isIn(potential, fairPotential)) return 'potential';
  return isIn(hours, fairHours) ? 'hours' : null;
}

/** Books that stand there at once, those farthest from fair first. */
const shown = 12;
