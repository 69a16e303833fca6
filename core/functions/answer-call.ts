import type { Cell } from '../values/cell';
import { found, type Result } from '../values/problem';
import type { FunctionDefinition } from './define-function';
import { readArguments, type Argument } from './read-arguments';
import type { Reserve } from './reserve';

/**
 * One call of a worksheet function: arguments by position, each a cell or a block of cells as the host hands it over
 * (left out is null or undefined). It gives rows of cells (one cell is one row of one) or every problem at once, and never
 * throws for what a user wrote.
 * @param reserve what few calls need; a host may load it when it is first asked for
 */
export function answerCall(
  definition: FunctionDefinition,
  args: readonly Argument[],
  reserve: () => Reserve,
): Result<Cell[][]> {
  const read = readArguments(definition.name, definition.params, args, reserve);
  if (!read.ok) return read;
  const answer = definition.compute(read.value, reserve);
  if (!answer.ok) return answer;
  return found(Array.isArray(answer.value) ? answer.value : [[answer.value]], answer.notices);
}
