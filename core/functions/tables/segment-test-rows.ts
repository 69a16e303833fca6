import { groupsBy } from '../../evidence/groups-by';
import { testGroups } from '../../evidence/test-groups';
import { run, standardColumnsOf } from '../../model/run';
import type { DifferenceFindings } from '../../segments/does-it-differ';
import type { GroupComparison, MeasureFinding } from '../../segments/difference/outcomes';
import type { Cell } from '../../values/cell';
import { defineProblem, found, refused, type Result } from '../../values/problem';
import { figureCell } from './figure-cell';
import { readBeside, type BesideArguments } from './read-beside';

const oneField = defineProblem('test-one-field', 'field: one field is needed, not {count}');
const unknownField = defineProblem(
  'test-field',
  'field: "{value}" is not a field of this model; its fields are {known}',
);

function measureRow(finding: MeasureFinding): Cell[] {
  const { measure, test, statistic, p, adjusted, effect, size, needed, differs, canTell, message } = finding;
  const verdict = differs ? 'keep' : canTell ? 'drop' : 'too few';
  const figures = [statistic, p, adjusted, effect, size, needed].map(figureCell);
  return [measure, test, ...figures, verdict, message, '', '', '', '', ''];
}

function groupRows({ measure, estimates }: MeasureFinding): Cell[][] {
  return estimates.map(({ group, size, estimate, low, high }) => [
    ...[measure, 'group', '', '', '', '', size, '', '', '', group, ''],
    ...[estimate, low, high].map(figureCell),
  ]);
}

/** A row a measure that both know; of both together the sample, and what they need when they are of one size. */
function pairRows({ first, second, verdict, message, measures }: GroupComparison): Cell[][] {
  const other = second ?? 'the others together';
  return measures.map(({ measure, test, p, adjusted, effect, sizes, needed, difference, low, high }) => [
    ...[measure, test, '', ...[p, adjusted, effect, sizes[0] + sizes[1], 2 * needed].map(figureCell)],
    ...[verdict, message, first, other],
    ...[difference, low, high].map(figureCell),
  ]);
}

function rowsOf({ verdict, message, measures, comparisons }: DifferenceFindings): Cell[][] {
  return [
    ['overall', '', '', '', '', '', '', '', verdict, message, '', '', '', '', ''],
    ...measures.map(measureRow),
    ...measures.flatMap(groupRows),
    ...comparisons.flatMap(pairRows),
  ];
}

/**
 * Whether segments, or the values of another field, set accounts apart: the verdict in words, the overall test of each
 * measure, each group's figure with its interval, and the tests of two groups.
 * @param field one field or column of the model; left out: segment
 */
export function segmentTestRows(
  given: BesideArguments,
  [field = 'segment', ...others]: readonly string[] = [],
): Result<Cell[][]> {
  const { model } = given;
  const computed = [...standardColumnsOf(model), ...model.computed.map((each) => each.field)];
  const known = [...computed, ...model.fields.map((each) => each.field)];
  if (others.length > 0) return refused([oneField({ count: others.length + 1 })]);
  if (!known.includes(field)) return refused([unknownField({ value: field, known: known.join(', ') })]);
  const beside = readBeside(given);
  if (!beside.ok) return beside;
  const { accounts, history } = beside.value;
  const asked = computed.includes(field) ? { wanted: [field] } : { wanted: [], fields: [field] };
  const done = run(accounts, model, asked);
  if (!done.ok) return done;
  const groups = groupsBy(done.value, field);
  if (!groups.ok) return groups;
  const findings = testGroups(groups.value, history);
  return found(rowsOf(findings), [...beside.notices, ...done.notices, ...findings.notices]);
}
