import { fold } from '../expr/fold';
import { defineProblem, type Problem } from '../values/problem';
import { checkLine } from './check-line';
import type { Criterion } from './criterion';
import { criterionDefinition, criterionDefinitions } from './criterion-definitions';
import { isLineOf, textsOf } from './criterion-lines';
import type { CriterionContext, CriterionDefinition, LineTest } from './define-criterion';

const unknownKind = defineProblem(
  'criterion-kind',
  '"{kind}" is not a kind of criterion; the kinds are {kinds}',
);
const weight = defineProblem('criterion-weight', 'a weight is a number of 0 or more, and {weight} is not');
const policy = defineProblem('criterion-blank', '"{blank}" is none of leave out, zero, neutral');
const fieldMissing = defineProblem(
  'criterion-field-missing',
  'criterion "{criterion}" names no field to ask',
);
const fieldSurplus = defineProblem(
  'criterion-field-surplus',
  'a {kind} names its fields itself, so "{field}" has no meaning here',
);
const fieldUnknown = defineProblem('criterion-field', 'there is no field "{field}"');
const fieldKind = defineProblem(
  'criterion-field-kind',
  '"{field}" is a {fieldKind} field, and {kind} asks a {kinds} field',
);
const lineUnknown = defineProblem('line-unknown', '"{test}" is not a line of {kind}; its lines are {tests}');
const lineMissing = defineProblem('line-missing', '{kind} needs a line "{test}"');
const lineSurplus = defineProblem('line-surplus', 'a line "{test}" stands more than {most} times');
const lineTwice = defineProblem('line-twice', '"{value}" stands in two lines, and only one of them can hold');

const policies: readonly string[] = ['leave out', 'zero', 'neutral'];
const kindWords = criterionDefinitions.map((definition) => definition.kind).join(', ');
const word = (test: LineTest): string => (test.numbered ? `${test.test} 50` : test.test);

function checkField(
  criterion: Criterion,
  definition: CriterionDefinition,
  context: CriterionContext,
): Problem[] {
  const { field, name } = criterion;
  const { kind, fieldKinds } = definition;
  const at = { path: 'field' };
  if (fieldKinds.length === 0) return field === '' ? [] : [fieldSurplus({ kind, field }, at)];
  if (field === '') return [fieldMissing({ criterion: name }, at)];
  const found = context.kindOf(field);
  if (found === undefined) return [fieldUnknown({ field }, at)];
  if (fieldKinds.includes(found)) return [];
  return [fieldKind({ field, fieldKind: found, kind, kinds: fieldKinds.join(' or ') }, at)];
}

function checkCounts(criterion: Criterion, { kind, lines, oneOf }: CriterionDefinition): Problem[] {
  const at = { path: 'lines' };
  const countOf = (test: LineTest) => criterion.lines.filter((line) => isLineOf(line, test)).length;
  const counts = lines.flatMap((test) => [
    ...(countOf(test) < test.least ? [lineMissing({ kind, test: word(test) }, at)] : []),
    ...(countOf(test) > test.most ? [lineSurplus({ test: word(test), most: test.most }, at)] : []),
  ]);
  const alternatives = lines.filter((test) => oneOf?.includes(test.test));
  const none = alternatives.length > 0 && alternatives.every((test) => countOf(test) === 0);
  return none ? [...counts, lineMissing({ kind, test: (oneOf ?? []).join('" or "') }, at)] : counts;
}

/** What a line and no other line of its criterion may say: its edge, its percentile, each text of an `is`. */
function claimsOf(line: Criterion['lines'][number], test: LineTest): readonly string[] {
  if (test.most === 1) return [];
  if (test.numbered) return [fold(line.test)];
  if (typeof line.value === 'number') return [`${test.test} ${line.value}`];
  return test.test === 'is' ? [...new Set(textsOf(line).map(fold))] : [];
}

function checkLines(criterion: Criterion, definition: CriterionDefinition): Problem[] {
  const claimed = new Set<string>();
  return criterion.lines.flatMap((line, at) => {
    const path = `lines[${at}]`;
    const test = definition.lines.find((known) => isLineOf(line, known));
    if (!test) {
      const parameters = {
        test: line.test,
        kind: definition.kind,
        tests: definition.lines.map(word).join(', '),
      };
      return [lineUnknown(parameters, { path: `${path}.test` })];
    }
    const twice = claimsOf(line, test).filter((claim) => claimed.has(claim));
    claimsOf(line, test).forEach((claim) => claimed.add(claim));
    const place = { path: test.numbered ? `${path}.test` : `${path}.value` };
    return [...checkLine(line, test, path), ...twice.map((value) => lineTwice({ value }, place))];
  });
}

/**
 * Every problem of one criterion, all at once.
 * @param criterion - as it stands in the model
 * @param context - the kinds of the fields, and the as-of day (a recency criterion without one is a problem)
 * @returns problems with paths within the criterion (`weight`, `lines[2].points`); empty when it is sound
 */
export function checkCriterion(criterion: Criterion, context: CriterionContext): readonly Problem[] {
  const definition = criterionDefinition(criterion.kind);
  const general = [
    ...(criterion.weight >= 0 && Number.isFinite(criterion.weight)
      ? []
      : [weight({ weight: criterion.weight }, { path: 'weight' })]),
    ...(policies.includes(criterion.blank) ? [] : [policy({ blank: criterion.blank }, { path: 'blank' })]),
  ];
  if (!definition)
    return [...general, unknownKind({ kind: criterion.kind, kinds: kindWords }, { path: 'kind' })];
  return [
    ...general,
    ...checkField(criterion, definition, context),
    ...checkCounts(criterion, definition),
    ...checkLines(criterion, definition),
    ...(definition.check?.(criterion, context) ?? []),
  ];
}
