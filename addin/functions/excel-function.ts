import { defineProblem } from '#core';
import { problemLine, type CallFunction, type FunctionDefinition } from '#core/functions';
import { argumentsOf, excelArgument, isUnavailable } from './excel-argument';
import { excelResult, type ExcelValue } from './excel-result';
import type { Memo } from './memo';

const notAvailable = defineProblem('argument-not-available', '{argument} is #N/A');

const ownFault = defineProblem(
  'own-fault',
  'Tamarack could not answer, which is a fault of its own: {message}',
);

/** Words under an error stand in a small card: a longer line is cut. */
const LONGEST_LINE = 500;

/** What a call gives: cells, or the error that Excel shows, with the words under it. */
export type Outcome =
  | { readonly kind: 'cells'; readonly cells: ExcelValue[][] }
  | { readonly kind: 'error'; readonly code: 'invalidValue' | 'notAvailable'; readonly line: string };

function failure(code: 'invalidValue' | 'notAvailable', line: string): Outcome {
  const isLong = line.length > LONGEST_LINE;
  return { kind: 'error', code, line: isLong ? `${line.slice(0, LONGEST_LINE - 2)} …` : line };
}

function computed(definition: FunctionDefinition, call: CallFunction, args: readonly unknown[]): Outcome {
  const names = Object.keys(definition.params);
  const missing = args.findIndex(isUnavailable);
  if (missing >= 0) {
    const problems = [notAvailable({ argument: names[missing] ?? `argument ${missing + 1}` })];
    return failure('notAvailable', problemLine(problems));
  }
  const answer = call(definition.name, args.map(excelArgument));
  if (!answer.ok) return failure('invalidValue', problemLine(answer.problems));
  return { kind: 'cells', cells: excelResult(answer.value) };
}

const cellsIn = (outcome: Outcome): number =>
  outcome.kind === 'cells' ? outcome.cells.length * (outcome.cells[0]?.length ?? 0) : 1;

/**
 * A function of the catalogue as Excel calls it: arguments as Excel hands them over, an outcome that only has to be
 * given back. What a user wrote wrongly is #VALUE! with what would be right; an argument that is #N/A makes the answer
 * #N/A, and so does a fault of ours.
 */
export function excelFunction(
  definition: FunctionDefinition,
  call: CallFunction,
  memo: Memo<Outcome>,
): (received: readonly unknown[]) => Outcome {
  return (received) => {
    const args = argumentsOf(received);
    const known = memo.recall(definition.name, args);
    if (known) return known;
    try {
      const outcome = computed(definition, call, args);
      memo.keep(definition.name, args, outcome, cellsIn(outcome));
      return outcome;
    } catch (error) {
      // Excel would show #VALUE! alone, as if the user had to mend it.
      const message = error instanceof Error ? error.message : String(error);
      return failure('notAvailable', problemLine([ownFault({ message })]));
    }
  };
}
