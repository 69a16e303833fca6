import type { Cell } from '../values/cell';
import { defineProblem, found, problemText, refused, type Problem, type Result } from '../values/problem';
import { catalogue } from './catalogue';
import type { FunctionDefinition } from './define-function';
import type { Reserve } from './reserve';
import { readArguments, type Argument } from './read-arguments';

const unknownFunction = defineProblem(
  'unknown-function',
  '"{name}" is not a Tamarack function; they are {known}',
);

const ALIAS = 'TAMARACK_';

const byName: ReadonlyMap<string, FunctionDefinition> = new Map(
  catalogue.flatMap((definition) => [
    [definition.name, definition],
    [`${ALIAS}${definition.name}`, definition],
  ]),
);

/** The function of a name or of its alias `TAMARACK_NAME`, in any case. */
export function functionOf(name: string): FunctionDefinition | undefined {
  return byName.get(name.trim().toUpperCase());
}

/** Calls a worksheet function by its name. */
export type CallFunction = (name: string, args: readonly Argument[]) => Result<Cell[][]>;

/**
 * The one road to every worksheet function, for every host. A call takes arguments by position, each a cell or a block
 * of cells as the host hands it over (left out is null or undefined), and gives rows of cells (one cell is one row of
 * one) or every problem at once; it never throws for what a user wrote.
 * @param reserve what few calls need; a host may load it when it is first asked for
 */
export function createCall(reserve: () => Reserve): CallFunction {
  return (name, args) => {
    const definition = functionOf(name);
    if (!definition) {
      return refused([unknownFunction({ name, known: catalogue.map((known) => known.name).join(', ') })]);
    }
    const read = readArguments(definition.name, definition.params, args, reserve);
    if (!read.ok) return read;
    const answer = definition.compute(read.value, reserve);
    if (!answer.ok) return answer;
    return found(Array.isArray(answer.value) ? answer.value : [[answer.value]], answer.notices);
  };
}

/** How many problems a cell's error names before it counts the rest. */
const MOST_NAMED = 10;

/** Problems as the one line that a cell's error can show: up to ten, then how many more there are. */
export function problemLine(problems: readonly Problem[]): string {
  const named = problems.slice(0, MOST_NAMED).map(problemText).join('; ');
  const more = problems.length - MOST_NAMED;
  return more > 0 ? `${named}; and ${more} more` : named;
}
