import type { Model } from '#core';
import { askableFields, isSize } from '#core';
import type { Quantity } from '../../charts/chart-props';

/** The numbers that segments may be cut by. */
export function yardsticksOf(model: Model): readonly string[] {
  const numbers = askableFields(model, 'segments').filter(
    ({ field, kind }) => (kind === 'number' || kind === 'money') && isSize(field),
  );
  return numbers.map(({ field }) => field);
}

/** How figures of a field are written. */
export function quantityOf(model: Model, field: string | null): Quantity {
  const kind = askableFields(model, 'segments').find((each) => each.field === field)?.kind;
  return kind === 'money' ? { kind: 'money', currency: model.settings.currency } : { kind: 'number' };
}
