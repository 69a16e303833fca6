import type { FunctionDefinition } from '#core/functions';

const ALIAS = 'TAMARACK_';

/** The names under which Excel knows a function: its own, and an alias for workbooks in which that is taken. */
export function functionNames({ name }: FunctionDefinition): readonly string[] {
  return [name, ALIAS + name];
}
