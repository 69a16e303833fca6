import type { FieldMapping } from '../accounts/field';
import { checkOverrides } from '../segments/check-overrides';
import type { Override } from '../segments/segmentation';
import { defineProblem, found, refused, type Problem, type Result } from '../values/problem';
import { mappedKinds } from './kind-of';
import type { Model } from './model';

const fieldNotMapped = defineProblem(
  'field-not-mapped',
  '"{value}" is not a field of this model; its fields are {known}',
);

/** How the fields are read that a plan asks for, or those that the model does not map. */
export function mappingsOf(
  { fields }: Pick<Model, 'fields'>,
  asked: ReadonlySet<string>,
): Result<readonly FieldMapping[]> {
  const mappings = fields.filter(({ field }) => asked.has(field));
  const mapped = new Set(mappings.map(({ field }) => field));
  const unknown = [...asked].filter((field) => !mapped.has(field));
  if (unknown.length === 0) return found(mappings);
  const known = fields.map(({ field }) => field).join(', ');
  return refused(unknown.map((value) => fieldNotMapped({ value, known })));
}

/** What is wrong with decisions about single accounts, or should be known of them, for this model. */
export const overridesVerdict = (overrides: readonly Override[], model: Model): readonly Problem[] =>
  checkOverrides(overrides, model, mappedKinds(model));
