import { carvedWords, lacksRoom } from '../coverage/book-words';
import { carveSteps, type CarveProgress } from '../coverage/carve';
import { circleWords } from '../coverage/fair-words';
import { hasAccounts } from '../coverage/rep-cells';
import { reasonNames, type CarveResult } from '../coverage/territories';
import { fold } from '../expr/fold';
import { found, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { asOfDay } from './as-of-day';
import { carveInput, type CarveInput } from './carve-input';
import type { Model } from './model';
import type { Run } from './run-result';
import { accountAnswers, sumOfBook, type BookRow, type Territories } from './territories';

/** The role whose books are carved if none is said: the first that is balanced and has reps, else the first with accounts. */
export function carvedRole({ balances = [], roles = [] }: Model, reps: readonly Rep[]): string {
  const balanced = balances.find(({ role }) => reps.some((rep) => fold(rep.role) === fold(role)));
  return balanced?.role ?? (reps.find((rep) => hasAccounts(rep, roles)) ?? reps[0])?.role ?? '';
}

/** Without the last digits, in which sums differ that are the same. */
const tidy = (share: number): number => Math.round(share * 1e12) / 1e12 + 0;

/** What is only said of all books together, or of a rep's. */
const unsaid = {
  ...{ fairPotential: null, fairHours: null, movedIn: null, movedOut: null },
  ...{ fromFair: null, bound: null, gap: null },
};

/** The books as rows: all together with how fair they are, each, and each group of accounts that nobody can have. */
function carvedBooks({ accounts, reps }: CarveInput, result: CarveResult): readonly BookRow[] {
  const held = new Map<number, number[]>();
  result.owner.forEach((rep, at) => {
    const book = held.get(rep) ?? [];
    held.set(rep, book);
    book.push(at);
  });
  const owned = accounts.owner !== undefined;
  const known = !lacksRoom(result);
  const total = (of: (book: CarveResult['books'][number]) => number): number =>
    result.books.reduce((sum, book) => sum + of(book), 0);
  const placed = Array.from(result.owner.keys()).filter((at) => result.owner[at]! >= 0);
  return [
    {
      ...unsaid,
      kind: 'all',
      book: 'All books',
      ...sumOfBook(accounts, placed),
      movedIn: owned ? total(({ movedIn }) => movedIn) : null,
      movedOut: owned ? total(({ movedOut }) => movedOut) : null,
      fromFair: tidy(result.imbalance),
      bound: known ? tidy(result.bound) : null,
      gap: known ? tidy(Math.max(0, result.imbalance - result.bound)) : null,
      findings: carvedWords(result, reps, owned),
    },
    ...result.books.map(({ rep, name, movedIn, movedOut, deviation, fair }): BookRow => ({
      ...{ ...unsaid, kind: 'rep', book: name, ...sumOfBook(accounts, held.get(rep) ?? []) },
      ...{ fairPotential: fair.potential, fairHours: fair.hours, fromFair: tidy(deviation) },
      ...(owned ? { movedIn, movedOut } : {}),
      findings: circleWords(result.circles, rep),
    })),
    ...result.conflicts.map(({ why, rows }): BookRow => ({
      ...{ ...unsaid, kind: 'none', book: 'No rep', ...sumOfBook(accounts, rows), findings: [why] },
    })),
  ];
}

/**
 * Carves the accounts of a run in the market into the books of one role, step by step, as the model's line of balance says:
 * balanced on potential (where the model tells none: on the setting value) and on the hours of its touches. A rep's own
 * capacity counts before that of the role.
 * @param table the accounts as they were given to the run
 * @param run that was told `carveColumns`
 * @param role as in the reps' column; left out: `carvedRole`
 * @yields progress
 */
export function* carveAccountSteps(
  table: Table,
  run: Run,
  reps: readonly Rep[],
  role = carvedRole(run.model, reps),
): Generator<CarveProgress, Result<Territories>> {
  const input = carveInput(table, run, reps, role);
  if (!input.ok) return input;
  const { rule = { role }, accounts, rows, reps: holding } = input.value;
  const asOf = asOfDay(run.model);
  const { weights, tolerance, keepOwner, mostMoves } = rule;
  const carved = yield* carveSteps(accounts, holding, {
    role,
    seed: run.model.settings.seed,
    ...(asOf === null ? {} : { asOf }),
    ...(weights ? { weights } : {}),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(keepOwner === undefined ? {} : { keepOwner }),
    ...(mostMoves === undefined ? {} : { mostMoves }),
  });
  if (!carved.ok) return carved;
  const { owner, reason } = carved.value;
  const answers = accountAnswers(
    accounts,
    rows,
    (at) => holding[owner[at]!]?.name ?? null,
    (at) => reasonNames[reason[at]!]!,
  );
  return found({ role, ...answers, books: carvedBooks(input.value, carved.value) }, carved.notices);
}

/** As `carveAccountSteps`, at once. */
export function carveAccounts(
  table: Table,
  run: Run,
  reps: readonly Rep[],
  role?: string,
): Result<Territories> {
  const steps = carveAccountSteps(table, run, reps, role);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
