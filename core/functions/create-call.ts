import type { Cell } from '../values/cell';
import { defineProblem, refused, type Result } from '../values/problem';
import { answerCall } from './answer-call';
import { catalogue } from './catalogue';
import type { FunctionDefinition } from './define-function';
import type { Reserve } from './reserve';
import type { Argument } from './read-arguments';

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
 * The one road to every worksheet function, for every host: a call by name, answered as `answerCall` says.
 * @param reserve what few calls need; a host may load it when it is first asked for
 */
export function createCall(reserve: () => Reserve): CallFunction {
  return (name, args) => {
    const definition = functionOf(name);
    if (!definition) {
      return refused([unknownFunction({ name, known: catalogue.map((known) => known.name).join(', ') })]);
    }
    return answerCall(definition, args, reserve);
  };
}
