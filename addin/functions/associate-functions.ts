import type { CallFunction, FunctionDefinition } from '#core/functions';
import { excelFunction, type Outcome, type Surroundings } from './excel-function';
import type { ExcelValue } from './excel-result';
import { functionNames } from './function-names';
import { givesOneValue } from './hidden-blanks';
import { createMemo } from './memo';

type Given = ExcelValue | ExcelValue[][];

/** What is used of Excel's `CustomFunctions`. */
export interface CustomFunctionsRuntime<Code> {
  associate(id: string, functionObject: (...received: unknown[]) => Given | Promise<Given>): void;
  readonly Error: new (code: Code, message?: string) => unknown;
  readonly ErrorCode: { readonly invalidValue: Code; readonly notAvailable: Code };
}

/** Gives Excel every function of the catalogue, under its name and its alias; both remember their answers together. */
export function associateFunctions<Code>(
  runtime: CustomFunctionsRuntime<Code>,
  catalogue: readonly FunctionDefinition[],
  call: CallFunction,
  surroundings: Surroundings,
): void {
  const memo = createMemo<Outcome>();
  for (const definition of catalogue) {
    const answer = excelFunction(definition, call, memo, surroundings);
    const isCell = givesOneValue(definition);
    const given = (outcome: Outcome): Given => {
      if (outcome.kind === 'error') throw new runtime.Error(runtime.ErrorCode[outcome.code], outcome.line);
      return isCell ? (outcome.cells[0]?.[0] ?? '') : outcome.cells;
    };
    const called = (...received: unknown[]): Given | Promise<Given> => {
      const outcome = answer(received);
      return outcome instanceof Promise ? outcome.then(given) : given(outcome);
    };
    for (const name of functionNames(definition)) runtime.associate(name, called);
  }
}
