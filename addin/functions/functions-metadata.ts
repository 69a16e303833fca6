import type { FunctionDefinition } from '#core/functions';
import { functionNames } from './function-names';
import { asksAddresses, givesOneValue } from './hidden-blanks';
import { nameFault } from './name-fault';

type Spec = FunctionDefinition['params'][string];

/** A single value, or a range. */
type Dimensionality = 'scalar' | 'matrix';

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: Dimensionality };
  /** Where the arguments stand is told, so that blanks that came as 0 can be read again. */
  readonly options?: { readonly requiresParameterAddresses: true };
}

/** What Excel reads of our functions before any of them runs. */
export interface FunctionsMetadata {
  /** Error cells among the accounts reach the function; else one of them would be the answer to all. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

const isSingle = ({ kind }: Spec): boolean => kind === 'number' || kind === 'choice';

function parameterMetadata([name, spec]: readonly [string, Spec]): ParameterMetadata {
  return {
    name,
    description: spec.help ? `${spec.label}. ${spec.help}` : spec.label,
    type: 'any',
    dimensionality: isSingle(spec) ? 'scalar' : 'matrix',
    ...(spec.optional ? { optional: true } : {}),
  };
}

function functionMetadata(definition: FunctionDefinition, name: string): FunctionMetadata {
  const { summary, params } = definition;
  const fault = nameFault(name);
  if (fault !== null) throw new Error(`${fault}: Excel does not take it for a function`);
  return {
    id: name,
    name,
    description: summary,
    parameters: Object.entries(params).map(parameterMetadata),
    result: { type: 'any', dimensionality: givesOneValue(definition) ? 'scalar' : 'matrix' },
    ...(asksAddresses(definition) ? { options: { requiresParameterAddresses: true } } : {}),
  };
}

/**
 * The metadata of all functions for Excel (functions.json): each under its name and, after all names, its alias. An id is
 * never changed once it was shipped: workbooks hold it.
 */
export function functionsMetadata(catalogue: readonly FunctionDefinition[]): FunctionsMetadata {
  const named = catalogue.flatMap((definition) =>
    functionNames(definition).map((name, rank) => ({ rank, metadata: functionMetadata(definition, name) })),
  );
  const functions = [...named].sort((one, other) => one.rank - other.rank).map(({ metadata }) => metadata);
  return { allowErrorForDataTypeAny: true, functions };
}
