import type { Model, Result, Tier, TierMethod } from '#core';
import { asOfDay, cutTiers, tierCut } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';

/** The model's tiers cut anew over the lifetime values of all accounts, as learning cuts them. */
export const tiersCut: Question<
  { readonly model: Model; readonly method: TierMethod },
  Result<readonly Tier[]>
> = (session, { model, method }) => {
  const cut = tierCut(model.tiers ?? [], method);
  if (!cut.ok) return cut;
  const { tiers: _, ...untiered } = model;
  const run = runDraft(session, untiered, { wanted: ['lifetime value'] });
  if (!run.ok) return run;
  const column = run.value.frame.columns.get('lifetime value');
  const values = column?.kind === 'number' ? column.values : new Float64Array(0);
  return cutTiers(values, cut.value, asOfDay(model));
};
