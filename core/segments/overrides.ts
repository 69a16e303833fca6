import { caseOf, constant, field } from '../expr/builders';
import type { Constant, Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import { dayOf } from '../values/day';
import type { FieldKind, KindOf } from '../values/field-kind';
import type { Override } from './segmentation';
import { overrideBranches } from './settled-overrides';

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A value that a person gave a field, in the field's own kind.
 * @param text - as it stands in the column `value`: a plain number, an ISO day, yes or no, or a text
 * @param kind - the field's kind
 * @returns undefined where the text does not fit the kind; a list cannot be overridden
 */
export function overriddenValue(text: string, kind: FieldKind | undefined): Constant | undefined {
  const value = text.trim();
  switch (kind) {
    case 'number':
    case 'money':
      return plainNumber.test(value) && Number.isFinite(Number(value)) ? Number(value) : undefined;
    case 'date':
      // A sheet hands a day over as its serial number.
      return dayOf(value) ?? (/^\d{1,7}$/.test(value) ? Number(value) : undefined);
    case 'flag':
      return new Map([
        ['yes', true],
        ['true', true],
        ['no', false],
        ['false', false],
      ]).get(fold(value));
    case 'category':
    case 'id':
      return value;
    default:
      return undefined;
  }
}

/** Fields that segments decide themselves: their overrides stand in the segment and region expressions. */
export const decidedFields: readonly string[] = ['segment', 'region'];

/**
 * The fields that people corrected for single accounts, each as an expression that replaces the field:
 * the person's value for the accounts named, the field as it is for all others.
 * An override that does not fit is left out (`checkOverrides` reports it).
 * @param overrides - rows of the table OVERRIDES
 * @param kindOf - the kind of a field by its key
 * @returns by field key; `segment` and `region` are not among them
 */
export function overrideFields(overrides: readonly Override[], kindOf: KindOf): ReadonlyMap<string, Expr> {
  const replaced = new Map<string, Expr>();
  for (const name of new Set(overrides.map((override) => fold(override.field)))) {
    if (decidedFields.includes(name)) continue;
    const branches = overrideBranches(overrides, name, kindOf).flatMap(({ when, value }) => {
      const typed = overriddenValue(value, kindOf(name));
      return typed === undefined ? [] : [{ when, then: constant(typed) }];
    });
    if (branches.length > 0) replaced.set(name, caseOf(branches, field(name)));
  }
  return replaced;
}
