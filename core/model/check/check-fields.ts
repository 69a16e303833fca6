import { fold } from '../../expr/fold';
import { fieldsOf } from '../../expr/fields-of';
import { parseFormula } from '../../expr/parse-formula';
import { defineProblem, type Problem } from '../../values/problem';
import { computedColumns, isTakenName } from '../kind-of';
import { at, type ModelChecker } from './checker';

const fieldTwice = defineProblem('field-twice', 'the field "{value}" stands here a second time');
const headerTwice = defineProblem('header-twice', 'the header "{value}" is read as {first} already');
const headerMissing = defineProblem('header-missing', 'the header that "{field}" stands under is missing');
const nameTaken = defineProblem(
  'name-taken',
  '"{value}" is a column that every run computes; give the field another name',
);
const unitWrong = defineProblem('unit-wrong', 'a unit is a number above 0, not {value}');
const separatorWrong = defineProblem('separator-wrong', 'a separator is one character, not "{value}"');
const formulaFields = defineProblem(
  'formula-field',
  'the formula names "{value}", which is no number field that stands before it; those are {known}',
);

const regionKind = defineProblem(
  'region-kind',
  'the field region names regions, so it is a category, not a {kind}; give the field another name',
);

const potentialKind = defineProblem(
  'potential-kind',
  'the model tells the potential in money, and the field potential is a {kind}; give the field another name',
);

const checkMappings: ModelChecker = (model) => {
  const problems: Problem[] = [];
  const fields = new Set<string>();
  const headers = new Map<string, string>();
  model.fields.forEach(({ field, header, kind, unit, separator }, index) => {
    const path = `fields[${index}]`;
    const folded = fold(header);
    if (isTakenName(field)) problems.push(at(nameTaken, `${path}.field`, { value: field }));
    if (field === 'region' && kind !== 'category' && kind !== 'id')
      problems.push(at(regionKind, `${path}.kind`, { kind }));
    if (fields.has(field)) problems.push(at(fieldTwice, `${path}.field`, { value: field }));
    const first = headers.get(folded);
    if (folded === '') problems.push(at(headerMissing, `${path}.header`, { field }));
    else if (first) problems.push(at(headerTwice, `${path}.header`, { value: header, first }));
    if (!(unit > 0) || !Number.isFinite(unit)) problems.push(at(unitWrong, `${path}.unit`, { value: unit }));
    if (separator.length !== 1) problems.push(at(separatorWrong, `${path}.separator`, { value: separator }));
    fields.add(field);
    headers.set(folded, field);
  });
  return problems;
};

const checkComputed: ModelChecker = (model) => {
  const numeric = new Set(
    model.fields
      .filter(({ kind }) => kind === 'number' || kind === 'money' || kind === 'date')
      .map(({ field }) => field),
  );
  const taken = new Set(model.fields.map(({ field }) => field));
  return model.computed.flatMap(({ field, formula }, index): Problem[] => {
    const path = `computed[${index}]`;
    const parsed = parseFormula(formula);
    const problems: Problem[] = [];
    if (isTakenName(field) || computedColumns.has(field))
      problems.push(at(nameTaken, `${path}.field`, { value: field }));
    if (taken.has(field)) problems.push(at(fieldTwice, `${path}.field`, { value: field }));
    if (parsed.ok) {
      const known = [...numeric].join(', ');
      for (const name of fieldsOf(parsed.value)) {
        if (!numeric.has(name)) problems.push(at(formulaFields, `${path}.formula`, { value: name, known }));
      }
    } else {
      for (const problem of parsed.problems) problems.push({ ...problem, at: { path: `${path}.formula` } });
    }
    taken.add(field);
    numeric.add(field);
    return problems;
  });
};

/** Where the model tells the potential, a field of that name that a way to it may read holds money. */
const checkPotentialKind: ModelChecker = ({ fields, potential }) =>
  fields.flatMap(({ field, kind }, index) =>
    potential && field === 'potential' && kind !== 'money' && kind !== 'number'
      ? [at(potentialKind, `fields[${index}].kind`, { kind })]
      : [],
  );

/** Fields have one name and one header each; computed fields have a formula over number fields before them. */
export const checkFields: ModelChecker = (model, kindOf) => [
  ...checkMappings(model, kindOf),
  ...checkComputed(model, kindOf),
  ...checkPotentialKind(model, kindOf),
];
