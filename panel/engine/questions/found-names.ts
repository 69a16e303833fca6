import type { Model, Result } from '#core';
import { columnOf, fold, found } from '#core';
import type { Question } from '../question';
import { openAccounts } from '../session';

/** Which of the user's texts name an account. */
export interface FoundNames {
  readonly accounts: number;
  readonly texts: readonly string[];
  readonly missing: readonly string[];
}

/** Looks accounts up by a list of names, domains or ids, as a rule of named accounts would. */
export const foundNames: Question<
  { readonly model: Model; readonly field: string; readonly texts: readonly string[] },
  Result<FoundNames>
> = (session, { model, field, texts }) => {
  // A rule that asks for these texts keeps them apart where the accounts have more of them than a dictionary holds.
  const asking = { name: model.rest, when: [[{ field, test: 'in' as const, value: texts }]] };
  const { runner } = openAccounts(session);
  const run = runner.run(
    { ...model, named: [asking, ...model.named] },
    { wanted: ['segment'], fields: [field] },
  );
  if (!run.ok) return run;
  const column = columnOf(run.value.frame, field);
  if (column.kind !== 'text') return found({ accounts: 0, texts: [], missing: texts });
  const asked = new Set(texts.map(fold));
  const isAsked = column.values.map((value) => value !== null && asked.has(fold(value)));
  const held = new Set<string>();
  let accounts = 0;
  for (const code of column.codes) {
    if (!isAsked[code]) continue;
    accounts++;
    held.add(fold(column.values[code] ?? ''));
  }
  const isHeld = (text: string) => held.has(fold(text));
  return found({ accounts, texts: texts.filter(isHeld), missing: texts.filter((text) => !isHeld(text)) });
};
