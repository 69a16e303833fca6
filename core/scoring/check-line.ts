import { fold } from '../expr/fold';
import { defineProblem, type Problem } from '../values/problem';
import type { CriterionLine } from './criterion';
import { numberOfTest, textsOf } from './criterion-lines';
import type { LineTest } from './define-criterion';

const notNumber = defineProblem('line-number', '"{value}" is not a number');
const numberMissing = defineProblem('line-number-missing', 'the line "{test}" needs a number');
const numberTooSmall = defineProblem('line-number-range', '{value} is less than {min}');
const notLearned = defineProblem(
  'cut-not-learned',
  'the cut of "{test}" has not been learned from the accounts: learn it, or write it',
);
const testNumber = defineProblem('line-test-range', '"{test}" needs a number from {min} to {max}');
const textMissing = defineProblem('line-text-missing', 'the line "{test}" needs {texts}');
const notChoice = defineProblem('line-choice', '"{value}" is none of {choices}');
const noValue = defineProblem(
  'line-no-value',
  'the line "{test}" takes no value, so "{value}" has no meaning',
);
const pointsMissing = defineProblem('points-missing', 'the line "{test}" needs points from 0 to 1');
const pointsRange = defineProblem('points-range', 'points are from 0 to 1, and {points} is not');
const noPoints = defineProblem('no-points', 'the line "{test}" gives no points, so {points} has no meaning');

const shown = (value: CriterionLine['value']): string =>
  typeof value === 'object' && value !== null ? value.join('; ') : String(value);

function checkNumber({ test, value }: CriterionLine, rule: LineTest): readonly Problem[] {
  if (value === null) return [rule.learned ? notLearned({ test }) : numberMissing({ test })];
  if (typeof value !== 'number' || !Number.isFinite(value)) return [notNumber({ value: shown(value) })];
  const { min } = rule;
  return min !== undefined && value < min ? [numberTooSmall({ value, min })] : [];
}

function checkTexts(line: CriterionLine, rule: LineTest): readonly Problem[] {
  const texts = textsOf(line).filter((text) => text.trim() !== '');
  const number = typeof line.value === 'number';
  if (texts.length === 0 && !number) {
    return [textMissing({ test: line.test, texts: rule.value === 'text' ? 'a text' : 'one or more texts' })];
  }
  if (!rule.choices) return [];
  const value = shown(line.value);
  return rule.choices.includes(fold(value)) ? [] : [notChoice({ value, choices: rule.choices.join(', ') })];
}

function checkValue(line: CriterionLine, rule: LineTest): readonly Problem[] {
  if (rule.value === 'number') return checkNumber(line, rule);
  if (rule.value !== 'none') return checkTexts(line, rule);
  return line.value === null ? [] : [noValue({ test: line.test, value: shown(line.value) })];
}

function checkPoints({ test, points }: CriterionLine, rule: LineTest): readonly Problem[] {
  if (!rule.points) return points === null ? [] : [noPoints({ test, points })];
  if (points === null) return [pointsMissing({ test })];
  return points >= 0 && points <= 1 ? [] : [pointsRange({ points })];
}

function checkTest({ test }: CriterionLine, rule: LineTest): readonly Problem[] {
  if (!rule.numbered) return [];
  const { min, max } = rule.numbered;
  const number = numberOfTest(test, rule.test);
  return number !== undefined && number >= min && number <= max ? [] : [testNumber({ test, min, max })];
}

/**
 * Every problem of one line of a criterion.
 * @param line - the line as it stands in the model
 * @param rule - what its kind says such a line holds
 * @param path - the line's place, put before `.test`, `.value` and `.points`
 */
export function checkLine(line: CriterionLine, rule: LineTest, path: string): readonly Problem[] {
  const at =
    (part: string) =>
    (problem: Problem): Problem => ({ ...problem, at: { path: `${path}.${part}` } });
  return [
    ...checkTest(line, rule).map(at('test')),
    ...checkValue(line, rule).map(at('value')),
    ...checkPoints(line, rule).map(at('points')),
  ];
}
