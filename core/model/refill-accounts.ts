import { filledWords, refilledWords, starvingWords } from '../coverage/book-words';
import { bookMoves, refillBooks, type BookRules, type RefilledBooks } from '../coverage/refill-books';
import { fold } from '../expr/fold';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { asOfDay } from './as-of-day';
import { carvedRole } from './carve-accounts';
import { bookDays, carveInput, type CarveInput } from './carve-input';
import type { Run } from './run-result';
import { accountAnswers, sumOfBook, type BookRow, type Territories } from './territories';

const noDay = defineProblem(
  'refill/no-day',
  'dynamic books are refilled on a day: set "as of" to the day from which inactivity is counted',
);
const noActivity = defineProblem(
  'refill/no-activity',
  'accounts go back when nothing was done for them: map the field "last activity" to a column of days',
);
const noSize = defineProblem(
  'refill/no-size',
  'books of {role} are filled to a size: say how many accounts one holds (role, {role}, accounts), or give it for each rep',
);
const noReps = defineProblem(
  'refill/no-role',
  'no rep has the role "{role}", so there are no books to refill',
);

/** Rules of thumb for what the model leaves open. */
const usual = { returnAfter: 90, restFor: 30 } as const;
const tests = { returnAfter: 'return after', restFor: 'rest for' } as const;

/** Among the reps of a role, the size of a full book: what the role says, else the largest that the reps say. */
function sizeOf(reps: readonly Rep[]): number | null {
  const sizes = reps.map(({ mostAccounts }) => mostAccounts);
  return sizes.every((size) => size !== null) ? Math.max(...sizes) : null;
}

function daysOf({ frame }: Run, field: string, rows: Int32Array): Float64Array | null {
  const column = frame.columns.get(field);
  return column?.kind === 'number' ? Float64Array.from(rows, (row) => column.values[row]!) : null;
}

/** Who has each account now, as places among the reps of the role. */
function holders({ accounts: { owner, count } }: CarveInput, reps: readonly Rep[]): Int32Array {
  const places = new Map(reps.map(({ name }, at) => [fold(name), at]));
  const byCode = owner?.values.map((name) => (name === null ? -1 : (places.get(fold(name)) ?? -1)));
  return Int32Array.from({ length: count }, (_, at) => byCode?.[owner!.codes[at]!] ?? -1);
}

const unsaidFairness = { fairPotential: null, fairHours: null, fromFair: null, bound: null, gap: null };

/** What is in no book after a refill: by what became of it, and by cell what books lack. */
function beside({ accounts }: CarveInput, { move, starving }: RefilledBooks): readonly BookRow[] {
  const row = (book: string, rows: readonly number[], findings: BookRow['findings']): BookRow => ({
    ...{ kind: 'none', book, ...sumOfBook(accounts, rows) },
    ...{ movedIn: null, movedOut: null, ...unsaidFairness, findings },
  });
  const pool = (['returned', 'resting', 'waiting'] as const).flatMap((name) => {
    const there = Array.from(move.keys()).filter((at) => bookMoves[move[at]!] === name);
    return there.length > 0 ? [row(`Pool: ${name}`, there, [])] : [];
  });
  const any = (text: string): string => (text === '' ? 'any' : text);
  const lacking = starving.map((cell) =>
    row(`Starving: ${any(cell.segment)} × ${any(cell.region)}`, [], [starvingWords(cell.lacking)]),
  );
  return [...pool, ...lacking];
}

function refilledBooks(
  input: CarveInput,
  reps: readonly Rep[],
  refilled: RefilledBooks,
  findings: BookRow['findings'],
): readonly BookRow[] {
  const { holder, books } = refilled;
  const held = (is: (rep: number) => boolean) =>
    sumOfBook(
      input.accounts,
      Array.from(holder.keys()).filter((at) => is(holder[at]!)),
    );
  const rows = books.map((book, rep): BookRow => ({
    ...{ kind: 'rep', book: reps[rep]!.name, ...held((each) => each === rep) },
    ...{ movedIn: book.specialist + book.general, movedOut: book.returned, ...unsaidFairness },
    findings: [filledWords(book)],
  }));
  const sum = (of: 'movedIn' | 'movedOut'): number => rows.reduce((all, row) => all + row[of]!, 0);
  const all: BookRow = {
    ...{ kind: 'all', book: 'All books', ...held((each) => each >= 0) },
    ...{ movedIn: sum('movedIn'), movedOut: sum('movedOut'), ...unsaidFairness, findings },
  };
  return [all, ...rows, ...beside(input, refilled)];
}

/**
 * Refills the dynamic books of one role once, as of the model's day: see `refillBooks`. The last activity is a field of the
 * accounts; where a field `owner since` tells when an account came to its rep or back to the pool, resting is known, too.
 * @param table the accounts as they were given to the run
 * @param run that was told `carveColumns`
 */
export function refillAccounts(
  table: Table,
  run: Run,
  all: readonly Rep[],
  role = carvedRole(run.model, all),
): Result<Territories> {
  const input = carveInput(table, run, all, role);
  if (!input.ok) return input;
  const { accounts, rows, rule } = input.value;
  const reps = input.value.reps.filter((rep) => fold(rep.role) === fold(role));
  const [asOf, bookSize] = [asOfDay(run.model), sizeOf(reps)];
  const [lastActivity, since] = bookDays.map((field) => daysOf(run, field, rows));
  const problems = [
    ...(reps.length === 0 ? [noReps({ role })] : []),
    ...(asOf === null ? [noDay()] : []),
    ...(lastActivity ? [] : [noActivity()]),
    ...(bookSize === null ? [noSize({ role })] : []),
  ];
  if (problems.length > 0 || asOf === null || bookSize === null || !lastActivity) return refused(problems);
  const { returnAfter = usual.returnAfter, restFor = usual.restFor } = rule ?? {};
  const rules: BookRules = { asOf, bookSize, returnAfter, restFor };
  const holder = holders(input.value, reps);
  const unknown = new Float64Array(rows.length).fill(NaN);
  const refilled = refillBooks({ ...accounts, holder, lastActivity, since: since ?? unknown }, reps, rules);
  if (!refilled.ok) return refilled;
  const unsaid = (['returnAfter', 'restFor'] as const).filter((key) => rule?.[key] === undefined);
  const findings = refilledWords(
    rules,
    unsaid.map((key) => tests[key]),
  );
  const { move, holder: now } = refilled.value;
  const answers = accountAnswers(
    accounts,
    rows,
    (at) => reps[now[at]!]?.name ?? null,
    (at) => bookMoves[move[at]!]!,
  );
  return found({ role, ...answers, books: refilledBooks(input.value, reps, refilled.value, findings) });
}
