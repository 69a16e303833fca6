import { catalogue } from '#core/functions';
import { givesOneValue } from '../../addin/functions/hidden-blanks';
import type { Argument } from '../../core/functions/read-arguments';
import type { Cell } from '../../core/values/cell';

/** A cell as it lies in Excel and comes back from it: days as serial numbers, blanks as they are asked for. */
const inExcel = (blank: unknown) => (cell: Cell) =>
  cell === null ? blank : typeof cell === 'object' ? cell.day : cell;

/** An argument as Excel hands it over: ranges and single values, what is left out as null. */
export function handedOver(argument: Argument, blank: unknown): unknown {
  if (!Array.isArray(argument)) return argument === undefined ? null : inExcel(null)(argument as Cell);
  return JSON.parse(JSON.stringify((argument as Cell[][]).map((row) => row.map(inExcel(blank)))));
}

/** Every example of the catalogue: what it is called, its function, its arguments and what Excel shows for it. */
export function examplesInExcel(): readonly (readonly [string, string, readonly Argument[], unknown])[] {
  return catalogue.flatMap((definition) =>
    definition.examples.map((example, at) => {
      const { name, params } = definition;
      const count = Object.keys(params).length;
      const args = Array.from({ length: count }, (_, place) => example.args[place]);
      const cell = inExcel('');
      const gives = Array.isArray(example.gives)
        ? (example.gives as Cell[][]).map((row) => row.map(cell))
        : givesOneValue(definition)
          ? cell(example.gives as Cell)
          : [[cell(example.gives as Cell)]];
      return [`${name} ${at + 1}`, name, args, gives] as const;
    }),
  );
}
