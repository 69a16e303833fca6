import { defineProblem, type Problem, type Result, type Rows } from '#core';
import { problemLine, type Argument } from '#core/functions';
import { isUnavailable, sheetArgument, type ReadDay } from './sheet-argument';
import { sheetResult, type SheetValue } from './sheet-result';

const notAvailable = defineProblem('argument-not-available', '{argument} is #N/A');

/** Words beside an error stand in a small card: a longer line is cut. */
const LONGEST_LINE = 500;

/** Says why a cell shows #ERROR!: Google shows the words of what a function throws, and nothing else of it. */
function refuse(problems: readonly Problem[]): never {
  const line = problemLine(problems);
  throw new Error(line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 2)} …` : line);
}

/**
 * Answers a call of a worksheet function as Google makes it.
 * @param names of the parameters
 * @param received by position
 * @param answer the function itself
 * @throws what a user wrote wrongly, in words
 */
export function sheetFunction(
  names: readonly string[],
  received: readonly unknown[],
  readDay: ReadDay,
  answer: (args: readonly Argument[]) => Result<Rows>,
): SheetValue[][] {
  const missing = received.findIndex(isUnavailable);
  if (missing >= 0) refuse([notAvailable({ argument: names[missing] ?? `argument ${missing + 1}` })]);
  const answered = answer(received.map((value) => sheetArgument(value, readDay)));
  return answered.ok ? sheetResult(answered.value) : refuse(answered.problems);
}
