import type { Condition, Rule, When } from '../../expr/condition';
import { fittingTests } from '../../expr/fitting-tests';
import { layerNames } from '../../market/layers';
import { dayOf } from '../../values/day';
import type { FieldKind, KindOf } from '../../values/field-kind';
import { defineProblem, type Problem } from '../../values/problem';
import { laterColumns, type RulePlace } from '../askable-fields';
import { fieldKindsOf } from '../kind-of';
import type { Model } from '../model';
import { worthColumnsOf } from '../worth-columns';
import { at, type ModelChecker } from './checker';

const unknownField = defineProblem(
  'unknown-field',
  '"{value}" is not a field of this model; its fields are {known}',
);
const noLimits = defineProblem(
  'regions-surplus',
  'this rule holds everywhere, so "{value}" has no meaning here; ask for the country or the state instead',
);
const testMisfit = defineProblem(
  'test-misfit',
  '"{test}" does not fit the {kind} field {field}; use {fitting}',
);
const needsNumber = defineProblem('not-a-number', '"{value}" is not a number');
const needsDay = defineProblem('not-a-day', '"{value}" is not a day; write it as 2026-03-31');
const needsTexts = defineProblem('texts-missing', 'at least one value is missing here');
const noRange = defineProblem('no-range', '"{value}" is not a range; write the two ends as 50..200');
const surplus = defineProblem('value-surplus', '"{test}" takes no value, so "{value}" has no meaning here');
const blankText = defineProblem(
  'text-blank',
  'one of the texts is blank; to ask for blanks write the test is blank',
);
const rangeBackwards = defineProblem('range-backwards', 'the range runs backwards: {low} is above {high}');

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const shown = (value: unknown) => (value === null ? '' : String(value));

function checkEach(value: unknown, kind: FieldKind, path: string): Problem[] {
  const fits = kind === 'date' ? typeof value === 'string' && dayOf(value) !== null : isNumber(value);
  return fits ? [] : [at(kind === 'date' ? needsDay : needsNumber, path, { value: shown(value) })];
}

function checkRange(value: Condition['value'], kind: FieldKind, path: string): Problem[] {
  const ends = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (ends.length !== 2) return [at(noRange, path, { value: ends.map(shown).join('; ') })];
  const problems = [ends[0], ends[1]].flatMap((end) => checkEach(end, kind, path));
  const [low, high] = ends as [number | string, number | string];
  if (problems.length === 0 && low > high) problems.push(at(rangeBackwards, path, { low, high }));
  return problems;
}

function checkValue({ test, value }: Condition, kind: FieldKind, path: string): Problem[] {
  const numeric = kind === 'number' || kind === 'money' || kind === 'date';
  switch (test) {
    case 'is blank':
    case 'is known':
    case 'is yes':
    case 'is no':
      return value === null ? [] : [at(surplus, path, { test, value: shown(value) })];
    case 'between':
      return checkRange(value, kind, path);
    case 'in':
    case 'not in':
    case 'contains any':
    case 'contains all':
    case 'contains none': {
      const several = Array.isArray(value) ? (value as readonly (string | number)[]) : [];
      if (several.length === 0) return [at(needsTexts, path)];
      if (numeric) return several.flatMap((each) => checkEach(each, kind, path));
      return several.every((each) => typeof each === 'string' && each !== '') ? [] : [at(blankText, path)];
    }
    default:
      if (numeric) return checkEach(value, kind, path);
      return typeof value === 'string' && value !== '' ? [] : [at(needsTexts, path)];
  }
}

/** Checks one condition; a field that has no kind here is named with those that have. */
export function checkCondition(condition: Condition, kindOf: KindOf, known: string, path: string): Problem[] {
  const kind = kindOf(condition.field);
  if (!kind) return [at(unknownField, `${path}.field`, { value: condition.field, known })];
  if (!fittingTests[kind].includes(condition.test)) {
    const parameters = {
      test: condition.test,
      kind,
      field: condition.field,
      fitting: fittingTests[kind].join(', '),
    };
    return [at(testMisfit, `${path}.test`, parameters)];
  }
  return checkValue(condition, kind, `${path}.value`);
}

function checkWhen(when: When, kindOf: KindOf, known: string, path: string): Problem[] {
  return when.flatMap((conditions, index) =>
    conditions.flatMap((condition, place) =>
      checkCondition(condition, kindOf, known, `${path}[${index}][${place}]`),
    ),
  );
}

/** Peers are told by the fields of the accounts: what a run computes comes after them. */
function checkPeers(model: Model): Problem[] {
  const known = [...model.fields, ...model.computed].map(({ field }) => field).join(', ');
  return (model.peers ?? []).flatMap(({ when, regions }, index) => [
    ...checkWhen(when, fieldKindsOf(model), known, `peers[${index}].when`),
    ...(regions?.length ? [at(noLimits, `peers[${index}].regions`, { value: regions.join('; ') })] : []),
  ]);
}

/** Every condition of every rule: its field is known, its test fits the field's kind, its value fits the test. */
export const checkConditions: ModelChecker = (model, kindOf) => {
  const mapped = new Set([...model.fields, ...model.computed].map(({ field }) => field));
  const known = [...new Set([...mapped, ...worthColumnsOf(model)])].join(', ');
  const before = (place: RulePlace): KindOf => {
    const hidden = laterColumns[place];
    return (field) => (hidden.includes(field) && !mapped.has(field) ? undefined : kindOf(field));
  };
  const rules = (key: 'exclusions' | 'regions' | 'named' | 'segments', list: readonly Rule[]) =>
    list.flatMap((rule, index) => checkWhen(rule.when, before(key), known, `${key}[${index}].when`));
  const limited = (key: 'exclusions' | 'regions') =>
    model[key].flatMap(({ regions }, index) =>
      regions?.length ? [at(noLimits, `${key}[${index}].regions`, { value: regions.join('; ') })] : [],
    );
  return [
    ...limited('exclusions'),
    ...limited('regions'),
    ...rules('exclusions', model.exclusions),
    ...layerNames.flatMap((layer) =>
      checkWhen(model.layers[layer], before('layers'), known, `layers.${layer}`),
    ),
    ...rules('regions', model.regions),
    ...rules('named', model.named),
    ...rules('segments', model.segments),
    ...checkPeers(model),
  ];
};
