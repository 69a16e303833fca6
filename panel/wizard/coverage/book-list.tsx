import { makeStyles, tokens } from '@fluentui/react-components';
import type { BookRow } from '#core';
import { ChartTable } from '../../charts/chart-table';
import { Text } from '../../controls/text';
import { Fold } from '../../fold';
import { FigureList } from '../../figure-list';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  item: { '::first-letter': { textTransform: 'uppercase' }, paddingTop: '2px' },
  none: { color: tokens.colorPaletteRedForeground1 },
});

export interface BookListProps {
  /** All together first, each rep's, then accounts that are in none. */
  readonly books: readonly BookRow[];
  readonly currency: string;
}

/** How fair the books are and could be, what each holds, and which accounts nobody can have. */
export function BookList({ books, currency }: BookListProps) {
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
  const headings = [text.book, text.accounts, text.potential, text.off];
  const row = (book: BookRow) => [
    [book.book, moves(book)].filter((part) => part !== '').join('\n'),
    figures.count(book.accounts),
    figures.shortMoney(book.potential, currency),
    book.fromFair === null ? '' : signedShare(book.fromFair, figures.locale),
  ];
  const moves = ({ movedIn, movedOut }: BookRow) =>
    movedIn === null || movedOut === null ? '' : text.moves(figures.count(movedIn), figures.count(movedOut));
  return (
    <>
      {all && (
        <>
          <FigureList
            figures={[
              { name: text.fromFair, figure: share(all.fromFair) },
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
      <ChartTable caption={text.books} headings={headings} rows={ofReps.slice(0, shown).map(row)} />
      {ofReps.length > shown && (
        <Fold summary={words.checks.more(figures.count(ofReps.length - shown))}>
          <ChartTable caption={text.books} headings={headings} rows={ofReps.slice(shown).map(row)} />
        </Fold>
      )}
    </>
  );
}

/** What the figures beside it say already. */
const saidAlready: readonly string[] = ['books/fair-relaxation', 'books/fair-search'];

/** Books that stand there at once, those farthest from fair first. */
const shown = 12;

/** A deviation with its sign: +4.1 %. */
function signedShare(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(value);
}
