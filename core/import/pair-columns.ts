import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import type { ColumnGuess } from '../accounts/recognition';
import { fold } from '../expr/fold';
import type { ImportSource } from '../values/import-source';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';

/** Where a column of an import goes, and how that is known. */
export interface ImportColumn {
  /** Its place in the import, from 0. */
  readonly from: number;
  /** Its header in the import. */
  readonly header: string;
  /** The column of the accounts that it fills, or a new one of this name; null where it is left out. */
  readonly to: string | null;
  readonly isNew: boolean;
  /** The field that it holds, as far as that is known. */
  readonly field: string | null;
  readonly road: 'said' | 'source' | 'header' | 'field' | 'new' | 'blank' | 'left out';
}

/** What the user says of a column of an import: the column of the accounts that it fills, or null to leave it out. */
export interface SaidPair {
  readonly header: string;
  readonly to: string | null;
}

/** The accounts that are there, and how their columns are read. */
export interface PairedAccounts {
  readonly table: Table;
  readonly fields: readonly FieldMapping[];
}

/** What is known of the columns of an import. */
export interface PairOptions {
  readonly source?: ImportSource | undefined;
  readonly said?: readonly SaidPair[] | undefined;
}

const noSuchColumn = defineProblem(
  'import/no-such-column',
  'the import has no column "{header}"; its columns are {known}',
);

type Choice = Pick<ImportColumn, 'to' | 'road'>;

/** The accounts' header under which a field stands. */
function headerOf({ table, fields }: PairedAccounts, field: string): string | undefined {
  const header = fields.find((each) => fold(each.field) === fold(field))?.header;
  const place = header === undefined ? -1 : columnUnder(table, header);
  return table.headers[place];
}

/** What the user and the remembered source say of a column; undefined where they say nothing. */
function told(guess: ColumnGuess, accounts: PairedAccounts, options: PairOptions): Choice | undefined {
  const { source, said = [] } = options;
  const own = said.find(({ header }) => fold(header) === fold(guess.header));
  if (own) return { to: own.to, road: own.to === null ? 'left out' : 'said' };
  const known = source?.columns.find(({ header }) => fold(header) === fold(guess.header));
  if (!known) return undefined;
  if (known.field === null) return { to: null, road: 'left out' };
  return { to: headerOf(accounts, known.field) ?? guess.header, road: 'source' };
}

function sameHeader({ header }: ColumnGuess, { table }: PairedAccounts): Choice | undefined {
  const place = columnUnder(table, header);
  return place < 0 ? undefined : { to: table.headers[place]!, road: 'header' };
}

function sameField({ field }: ColumnGuess, accounts: PairedAccounts): Choice | undefined {
  const to = field === null ? undefined : headerOf(accounts, field);
  return to === undefined ? undefined : { to, road: 'field' };
}

function newColumn({ header, filled }: ColumnGuess): Choice {
  return filled === 0 ? { to: null, road: 'blank' } : { to: header, road: 'new' };
}

/** What the user says of columns that the import does not have. */
function unknownHeaders(guesses: readonly ColumnGuess[], said: readonly SaidPair[]): Problem[] {
  const known = guesses.map(({ header }) => `"${header}"`).join(', ');
  return said
    .filter(({ header }) => !guesses.some((guess) => fold(guess.header) === fold(header)))
    .map(({ header }) => noSuchColumn({ header, known }));
}

/**
 * Pairs the columns of an import with those of the accounts: as the user says, as the source was read before, by the same
 * header, then by the same field; what is left becomes a new column under its own header, and a column of blanks is left
 * out. Each column of the accounts is filled by one column of the import at most.
 * @param guesses what the columns of the import were recognised as
 * @returns one a column of the import, in its order; refused where the user says something of a column that is not there
 */
export function pairColumns(
  accounts: PairedAccounts,
  guesses: readonly ColumnGuess[],
  options: PairOptions = {},
): Result<readonly ImportColumn[]> {
  const problems = unknownHeaders(guesses, options.said ?? []);
  if (problems.length > 0) return refused(problems);
  const chosen = new Map<number, Choice>();
  const taken = new Set<string>();
  const roads: readonly ((guess: ColumnGuess) => Choice | undefined)[] = [
    (guess) => told(guess, accounts, options),
    (guess) => sameHeader(guess, accounts),
    (guess) => sameField(guess, accounts),
    newColumn,
  ];
  for (const road of roads) {
    for (const guess of guesses) {
      const choice = chosen.has(guess.index) ? undefined : road(guess);
      if (!choice || (choice.to !== null && taken.has(fold(choice.to)))) continue;
      chosen.set(guess.index, choice);
      if (choice.to !== null) taken.add(fold(choice.to));
    }
  }
  return found(
    guesses.map(({ index, header, field }): ImportColumn => {
      const { to, road } = chosen.get(index) ?? { to: null, road: 'left out' };
      const isNew = to !== null && columnUnder(accounts.table, to) < 0;
      return { from: index, header, to, isNew, field, road };
    }),
  );
}
