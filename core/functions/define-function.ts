import type { Override } from '../segments/segmentation';
import type { Model } from '../model/model';
import type { Cell, Rows } from '../values/cell';
import type { Result } from '../values/problem';
import type { Spec } from '../values/spec';
import type { Table } from '../values/table';
import type { AccountsArgument } from './accounts-argument';
import type { NamedLine } from './named-line';
import type { Reserve } from './reserve';

/**
 * Accounts, or plain numbers: which of them depends on the model, so a function that takes either decides. Both as they
 * came; `elements` is null where headers were given, since only accounts have them.
 */
export interface AccountsOrElements {
  readonly accounts: Result<AccountsArgument>;
  readonly elements: Rows | null;
}

/** What each kind of Spec arrives as. */
interface Arguments {
  readonly accounts: AccountsArgument;
  readonly model: Model;
  readonly 'accounts or elements': AccountsOrElements;
  readonly 'model or lines': Model | readonly NamedLine[];
  readonly headers: readonly Cell[];
  readonly overrides: readonly Override[];
  readonly table: Table;
  readonly numbers: Float64Array;
  readonly elements: Rows;
  readonly number: number;
  readonly names: readonly string[];
  readonly lines: readonly NamedLine[];
  readonly choice: string;
}

type Optional<Params extends Readonly<Record<string, Spec>>> = {
  [Name in keyof Params]: Params[Name]['optional'] extends true ? Name : never;
}[keyof Params];

/** The arguments that `compute` gets, typed by the specs; what is optional may be missing. */
export type ArgumentsOf<Params extends Readonly<Record<string, Spec>>> = {
  readonly [Name in Exclude<keyof Params, Optional<Params>>]: Arguments[Params[Name]['kind']];
} & { readonly [Name in Optional<Params>]?: Arguments[Params[Name]['kind']] };

/** How the answer lies on the sheet: one cell, one row an account, one cell a cell, or a table with a header row. */
export type Shape = 'cell' | 'accounts' | 'elements' | 'table';

/** A call and what it gives; each is run as a test. Numbers are compared to the last digit. */
export interface Example {
  readonly args: readonly (Cell | Rows | undefined)[];
  readonly gives: Cell | Rows;
}

/** A worksheet function: help, parameters, examples and the arithmetic, said once for every host. */
export interface FunctionDefinition {
  readonly name: string;
  readonly summary: string;
  readonly params: Readonly<Record<string, Spec>>;
  /** `header` is a table's first row, where it is the same for every call; it only grows at the end. */
  readonly returns: { readonly shape: Shape; readonly unit?: string; readonly header?: readonly string[] };
  readonly examples: readonly Example[];
  /** The arguments have passed their specs. The answer is one cell or a grid. */
  compute(args: Readonly<Record<string, unknown>>, reserve: () => Reserve): Result<Cell | Cell[][]>;
}

/** Declares a worksheet function; it takes effect by its line in the catalogue. */
export function defineFunction<const Params extends Readonly<Record<string, Spec>>>(definition: {
  readonly name: string;
  readonly summary: string;
  readonly params: Params;
  readonly returns: FunctionDefinition['returns'];
  readonly examples: readonly Example[];
  readonly compute: (args: ArgumentsOf<Params>, reserve: () => Reserve) => Result<Cell | Cell[][]>;
}): FunctionDefinition {
  return {
    ...definition,
    compute: (args, reserve) => definition.compute(args as ArgumentsOf<Params>, reserve),
  };
}
