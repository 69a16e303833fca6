import { mappedKinds } from '../model/kind-of';
import type { Model } from '../model/model';
import { keyFields } from '../segments/settled-overrides';
import type { FieldKind } from '../values/field-kind';

/** A field of the accounts that a person may decide for a single one. */
export interface OwnDecidable {
  readonly field: string;
  readonly kind: FieldKind;
}

/**
 * The fields that a person may decide for single accounts, beside segment and region: what the accounts say, and the
 * potential where the model tells it. Lists cannot be decided, and what names the account is no decision.
 */
export function decidableFields(model: Pick<Model, 'fields' | 'potential'>): readonly OwnDecidable[] {
  const names = [...model.fields.map(({ field }) => field), ...(model.potential ? ['potential'] : [])];
  const kindOf = mappedKinds(model);
  return [...new Set(names)].flatMap((field) => {
    const kind = kindOf(field);
    const isKey = (keyFields as readonly string[]).includes(field);
    return kind === undefined || kind === 'list' || field === 'region' || isKey ? [] : [{ field, kind }];
  });
}
