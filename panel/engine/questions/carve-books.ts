import type { BookRow, Model, Result, Territories } from '#core';
import { carveAccountSteps, carveColumns, found } from '#core';
import type { Turn } from '../../turns';
import type { Question } from '../question';
import { repsOf } from '../reps-of';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';
import { territoriesOf } from '../territories-of';

/** The books of a role: all together first, each rep's, then accounts that are in none. */
export interface BooksSeen {
  readonly role: string;
  readonly books: readonly BookRow[];
}

const seen = ({ role, books }: Territories): BooksSeen => ({ role, books });

/** Steps in one turn: a turn lets the page draw and the user call it off. */
const stepsAtOnce = 16;

type Steps = ReturnType<typeof carveAccountSteps>;

async function walk(steps: Steps, turn: Turn): Promise<Result<Territories>> {
  for (let count = 0; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % stepsAtOnce === 0) await turn(step.value.done, 'carving');
  }
}

/** Carves the accounts into the books of a role; the books are kept until accounts, reps or the model change. */
export const carveBooks: Question<
  { readonly model: Model; readonly role: string | null },
  Result<BooksSeen>
> = async (session, { model, role }, turn) => {
  const reps = repsOf(session);
  if (reps && !reps.ok) return reps;
  const run = runDraft(session, model, carveColumns(model));
  if (!run.ok) return run;
  const accounts = openAccounts(session);
  const steps = carveAccountSteps(accounts.table, run.value, reps?.value.reps ?? [], role ?? undefined);
  const carved = await walk(steps, turn);
  if (!carved.ok) return carved;
  session.territories = { accounts, reps, model: JSON.stringify(model), territories: carved.value };
  return found(seen(carved.value), carved.notices);
};

/** The books as they were last carved, to be asked again each time; null where they would be others by now. */
export const carvedBooks: Question<{ readonly model: Model; readonly times: number }, BooksSeen | null> = (
  session,
  { model },
) => {
  const territories = territoriesOf(session, model);
  return territories && seen(territories);
};
