import type { FieldWorth, HealthGroup, Model, Result } from '#core';
import {
  accountHealth,
  columnOf,
  found,
  healthGroups,
  openColumns,
  refused,
  wholeHealth,
  worthColumnsOf,
} from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';

/** By what the health of the data may be shown. */
export type ScoredBy = 'segment' | 'owner';

/** How good the data are for the model: over all accounts, by segment and by owner, and what fields would decide. */
export interface DataScores {
  readonly whole: HealthGroup | null;
  readonly groups: Readonly<Record<ScoredBy, readonly HealthGroup[]>>;
  readonly worths: readonly FieldWorth[];
}

/** More groups than these are not shown. */
const mostGroups = 30;

/** How good the data are for the model, in scores, and what filling in each field would decide, in money. */
export const dataScores: Question<{ readonly model: Model }, Result<DataScores>> = (session, { model }) => {
  const { table } = openAccounts(session);
  const { value } = model.settings;
  const hasOwner = model.fields.some(({ field }) => field === 'owner');
  const ofWorth: readonly string[] = worthColumnsOf(model);
  const isWorth = value !== null && ofWorth.includes(value);
  const run = runDraft(session, model, {
    wanted: [...openColumns, ...(isWorth && value !== null ? [value] : [])],
    fields: [...(hasOwner ? ['owner'] : []), ...(value !== null && !isWorth ? [value] : [])],
  });
  if (!run.ok) return refused(run.problems);
  const health = accountHealth(table, run.value);
  const by = (name: ScoredBy) => healthGroups(health, columnOf(run.value.frame, name)).slice(0, mostGroups);
  return found({
    whole: wholeHealth(health),
    groups: { segment: by('segment'), owner: hasOwner ? by('owner') : [] },
    worths: health.worths,
  });
};
