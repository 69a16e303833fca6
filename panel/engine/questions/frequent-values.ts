import type { Model } from '#core';
import { columnOf, itemFrequencies, textFrequencies } from '#core';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { Session } from '../session';
import { openAccounts } from '../session';

/** A text of a field and how many accounts have it. */
export interface FrequentValue {
  readonly value: string;
  readonly count: number;
}

/** So many are worth offering; the others are typed. */
const most = 50;

/** The texts that most accounts have in a field, or the items that their lists have; none where it holds no texts. */
export const frequentValues: Question<
  { readonly field: string; readonly model: Model },
  readonly FrequentValue[]
> = (session, { field, model }) =>
  frequenciesOf(session, field, model)
    .slice(0, most)
    .map(({ value, count }) => ({ value, count }));

/** The same with their counts by customers, and all of them. */
export function frequenciesOf(session: Session, field: string, model: Model) {
  const mapping = model.fields.find((each) => each.field === field);
  if (mapping?.kind === 'list') return itemFrequencies(openAccounts(session).table, mapping);
  const run = runDraft(session, model, mapping ? { wanted: [], fields: [field] } : { wanted: [field] });
  const column = run.ok ? columnOf(run.value.frame, field) : undefined;
  return column?.kind === 'text' ? textFrequencies(column) : [];
}
