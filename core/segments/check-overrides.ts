import { fold, sameText } from '../expr/fold';
import type { KindOf } from '../values/field-kind';
import { defineNotice, defineProblem, type Place, type Problem } from '../values/problem';
import { segmentNames } from './merged-name';
import { decidedFields, overriddenValue } from './overrides';
import { otherRegion } from './reserved-names';
import type { Override, Segmentation } from './segmentation';
import { keyFields, mappedKeys } from './settled-overrides';

const noKeys = defineProblem(
  'override-keys',
  'overrides find their account by {keys}, and the accounts have none of these fields',
);
const keyMissing = defineProblem(
  'override-key',
  'an override without a key decides nothing: name the account',
);
const valueMissing = defineProblem('override-value', 'the override of {field} for "{key}" has no value');
const unknownField = defineProblem('override-field', '"{field}" is not a field that an override can set');
const misfit = defineProblem('override-misfit', '"{value}" does not fit the {kind} field {field}');
const unknownName = defineProblem(
  'override-unknown',
  '"{value}" is not a {field} of this model; they are {known}',
);
const conflict = defineProblem(
  'override-conflict',
  '{field} of "{key}" is given twice on {when}: "{first}" by {firstWho} and "{second}" by {secondWho}; keep one of them',
);
const replaced = defineNotice(
  'override-replaced',
  '{field} of "{key}" was "{first}" (by {firstWho}, {firstWhen}) and is now "{second}" (by {secondWho}, {when})',
);

/** Where an override, or one of its columns, stands. */
type PlaceOf = (column?: string) => Place;

function placeOf({ row }: Override, index: number): PlaceOf {
  return (column) =>
    row === undefined
      ? { path: `overrides[${index}]${column ? `.${column}` : ''}` }
      : { path: `overrides row ${row}${column ? `, ${column}` : ''}` };
}

function namesFor(field: string, segmentation: Segmentation): readonly string[] | null {
  if (field === 'segment') return segmentNames(segmentation);
  if (segmentation.regions.length === 0) return null;
  return [...segmentation.regions.map(({ name }) => name), otherRegion];
}

function checkValue(override: Override, segmentation: Segmentation, kindOf: KindOf, at: PlaceOf): Problem[] {
  const field = fold(override.field);
  const { value } = override;
  if (decidedFields.includes(field)) {
    const names = namesFor(field, segmentation);
    if (!names || names.some((name) => sameText(name, value))) return [];
    return [unknownName({ value, field, known: names.join(', ') }, at('value'))];
  }
  const kind = kindOf(field);
  if (kind === undefined || kind === 'list') return [unknownField({ field }, at('field'))];
  if (overriddenValue(value, kind) !== undefined) return [];
  return [misfit({ value, kind, field }, at('value'))];
}

function checkAgainstEarlier(override: Override, before: Override, place: Place): Problem[] {
  const [first, second] = override.when >= before.when ? [before, override] : [override, before];
  if (sameText(first.value, second.value)) return [];
  const parameters = {
    field: fold(override.field),
    key: override.key,
    first: first.value,
    firstWho: first.who,
    firstWhen: first.when,
    second: second.value,
    secondWho: second.who,
    when: second.when,
  };
  return [(first.when === second.when ? conflict : replaced)(parameters, place)];
}

/**
 * What is wrong with the table OVERRIDES: keys, values or fields that mean nothing here, and accounts for which two
 * people said different things on one day. Of different days the later stands, and a notice names both.
 * @param overrides - the table's rows
 * @param segmentation - the model's rules: segments and regions that an override may name
 * @param kindOf - the kind of a field of the accounts by its key
 * @returns every problem at once, at `overrides row 5, value`, or where no row is known at `overrides[3].value`, counted
 * from 0
 */
export function checkOverrides(
  overrides: readonly Override[],
  segmentation: Segmentation,
  kindOf: KindOf,
): readonly Problem[] {
  const latest = new Map<string, Override>();
  const problems: Problem[] = [];
  if (overrides.length > 0 && mappedKeys(kindOf).length === 0) {
    problems.push(noKeys({ keys: keyFields.join(', ') }, { path: 'overrides' }));
  }
  overrides.forEach((override, index) => {
    const at = placeOf(override, index);
    const { field, key } = override;
    if (fold(key) === '') problems.push(keyMissing({}, at('key')));
    else if (fold(override.value) === '') problems.push(valueMissing({ field, key }, at('value')));
    else {
      problems.push(...checkValue(override, segmentation, kindOf, at));
      const about = `${fold(field)}\n${fold(key)}`;
      const before = latest.get(about);
      if (before) problems.push(...checkAgainstEarlier(override, before, at()));
      if (!before || override.when >= before.when) latest.set(about, override);
    }
  });
  return problems;
}
