import { callFunction, catalogue, type CallFunction } from '#core/functions';
import { associateFunctions } from '../../addin/functions/associate-functions';
import type { ReadRange, Surroundings } from '../../addin/functions/excel-function';

type Called = (...received: unknown[]) => unknown;

export const nothingToRead: ReadRange = () => Promise.reject(new Error('nothing was to be read again'));

/** What stands in for Excel: it keeps what is associated, and its errors carry what Excel would show. */
export function excel(surroundings: Partial<Surroundings> = {}, answer: CallFunction = callFunction) {
  const functions = new Map<string, Called>();
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message = '',
    ) {}
  }
  const runtime = {
    associate: (id: string, called: Called) => void functions.set(id, called),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  associateFunctions(runtime, catalogue, answer, {
    readRange: nothingToRead,
    arrival: () => null,
    mostBytes: () => Infinity,
    ...surroundings,
  });
  const call = (name: string, ...received: unknown[]): unknown => {
    try {
      return functions.get(name)?.(...received, { functionName: name });
    } catch (error) {
      if (error instanceof ExcelError) return { code: error.code, message: error.message };
      throw error;
    }
  };
  return { functions, call };
}
