import type { Criterion, FieldSeen, Model } from '#core';
import { columnOf, criterionDefinition, dayOf, freezePercentiles, proposeCriterion } from '#core';
import { frequenciesOf } from './frequent-values';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import type { Session } from '../session';

/** What a criterion is to be. */
export interface CriterionWish {
  /** The model as it stands, in which it need not be. */
  readonly model: Model;
  readonly kind: string;
  /** Blank for a kind that names its fields itself. */
  readonly field: string;
  readonly name: string;
  readonly weight: number;
}

/** A criterion to begin with, fitted to the accounts. */
export const newCriterion: Question<CriterionWish, Criterion> = (session, { model, kind, ...head }) => {
  const definition = criterionDefinition(kind);
  if (!definition) throw new Error(`no criterion is called ${kind}`);
  return proposeCriterion(definition, head, fieldSeen(session, model, head.field));
};

/** A criterion with its cuts learned from the accounts anew; one that learns nothing as it is. */
export const learnedCuts: Question<{ readonly model: Model; readonly criterion: Criterion }, Criterion> = (
  session,
  { model, criterion },
) => {
  const asOf = dayOf(model.settings.asOf ?? '');
  return freezePercentiles(criterion, fieldSeen(session, model, criterion.field).numbers, asOf);
};

/** A field over the accounts, whatever is wrong with the criteria of the model. */
function fieldSeen(session: Session, model: Model, field: string): FieldSeen {
  if (field === '') return { numbers: new Float64Array(0), texts: [formulaFor(model)], isLessBetter: false };
  const sound: Model = { ...model, criteria: [] };
  const mapping = model.fields.find((each) => each.field === field);
  const run = runDraft(session, sound, mapping ? { wanted: [], fields: [field] } : { wanted: [field] });
  const column = run.ok ? columnOf(run.value.frame, field) : undefined;
  const values = column?.kind === 'number' ? column.values : new Float64Array(0);
  const asOf = dayOf(model.settings.asOf ?? '');
  const isDay = mapping?.kind === 'date';
  return {
    numbers: isDay ? values.map((day) => (asOf ?? NaN) - day) : values,
    texts: isDay ? [] : frequenciesOf(session, field, sound).map(({ value }) => value),
    isLessBetter: isDay,
  };
}

/** Arithmetic that gives 0 to 1: the chance to buy where it was learned, else a number in shares of a round one. */
function formulaFor({ propensity, fields }: Model): string {
  if (propensity?.some(({ name }) => name === 'new')) return 'propensity';
  const number = fields.find(({ kind }) => kind === 'number' || kind === 'money');
  return number ? `[${number.field.replaceAll(']', ']]')}] / 1000` : '1';
}
