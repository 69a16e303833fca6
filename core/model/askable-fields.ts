import type { When } from '../expr/condition';
import type { FieldKind } from '../values/field-kind';
import { kindsOf } from './kind-of';
import type { Model } from './model';
import { lifetimeColumns, segmentRetention, worthColumnsOf } from './worth-columns';

/** The lists of rules of a model; the market layers stand together. */
export type RulePlace = 'exclusions' | 'layers' | 'regions' | 'named' | 'segments';

/** For each list of rules the columns that are computed after it has asked: it may not ask for them. */
export const laterColumns: Readonly<Record<RulePlace, readonly string[]>> = {
  exclusions: [
    'excluded',
    'possible exclusion',
    'grade',
    'layer',
    'possible layer',
    'region',
    'segment',
    'possible segment',
  ],
  layers: ['layer', 'possible layer', 'region', 'segment', 'possible segment'],
  regions: ['region', 'segment', 'possible segment'],
  named: ['segment', 'possible segment'],
  segments: ['segment', 'possible segment'],
};

/** A field or a computed column that a rule may ask for. */
export interface AskableField {
  readonly field: string;
  readonly kind: FieldKind;
  /** A run computes it; it stands under no header. */
  readonly isComputed: boolean;
}

/** The columns of a run that say something in this model. */
function saidColumns(model: Model): readonly string[] {
  const fit = model.criteria.length > 0;
  const isMapped = model.fields.some(({ field }) => field === 'region');
  const worth = worthColumnsOf(model);
  return [
    ...(fit ? ['score', ...(model.grades.length > 0 ? ['grade'] : []), 'confidence'] : []),
    ...(model.regions.length > 0 && !isMapped ? ['region'] : []),
    'layer',
    ...(segmentRetention(model) < 0 ? worth : worth.filter((name) => !lifetimeColumns.includes(name))),
  ];
}

/**
 * What a rule may ask for where it stands: the fields of the accounts, the computed fields, and the columns of the run that
 * are computed before it and say something in this model.
 * @param when a rule that stands there: what it asks for already is among them, however seldom asked
 * @returns the fields in the order of the model, then the columns
 */
export function askableFields(model: Model, place: RulePlace, when: When = []): readonly AskableField[] {
  const own: readonly AskableField[] = [
    ...model.fields.map(({ field, kind }) => ({ field, kind, isComputed: false })),
    ...model.computed.map(({ field }) => ({ field, kind: 'number' as const, isComputed: true })),
  ];
  const taken = new Set([...own.map(({ field }) => field), ...laterColumns[place]]);
  const kindOf = kindsOf(model);
  const named = new Set([...saidColumns(model), ...when.flat().map(({ field }) => field)]);
  const columns = [...named].flatMap((field): AskableField[] => {
    const kind = kindOf(field);
    return kind && !taken.has(field) ? [{ field, kind, isComputed: true }] : [];
  });
  return [...own, ...columns];
}
