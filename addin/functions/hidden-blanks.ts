import type { FunctionDefinition } from '#core/functions';
import type { Received } from './used-block';

type Spec = FunctionDefinition['params'][string];

/**
 * Excel on the desktop hands blank cells over as 0. Accounts and numbers are read as they come; in the rows of a model,
 * of overrides or of a second table a 0 that nobody wrote is a mistake, or means something else.
 */
const kindsThatTell: ReadonlySet<Spec['kind']> = new Set(['model', 'model or lines', 'overrides', 'table']);

/** Whether a parameter must tell blank from 0. */
export function tellsBlanks(spec: Spec | undefined): boolean {
  return spec !== undefined && kindsThatTell.has(spec.kind);
}

/** Whether a function is asked where its arguments stand, so that blanks that came as 0 can be read again. */
export function asksAddresses({ params }: FunctionDefinition): boolean {
  return Object.values(params).some(tellsBlanks);
}

/** Whether Excel is given one value and not a range: addresses are told only to a function that gives a range. */
export function givesOneValue(definition: FunctionDefinition): boolean {
  return definition.returns.shape === 'cell' && !asksAddresses(definition);
}

/** Whether the zeros of an argument may be blanks: there are some, and not one blank. */
export function mayHideBlanks(value: unknown): value is Received {
  if (!Array.isArray(value)) return false;
  let hasZero = false;
  for (const row of value as Received) {
    for (const cell of row) {
      if (cell === null || cell === undefined) return false;
      hasZero ||= cell === 0;
    }
  }
  return hasZero;
}

/** Where the arguments of a call stand, as Excel tells it: `Model!A1:H90`, by place. */
export function addressesOf(received: readonly unknown[]): readonly unknown[] {
  const told = received.find(
    (value): value is { readonly parameterAddresses: readonly unknown[] } =>
      typeof value === 'object' &&
      value !== null &&
      'parameterAddresses' in value &&
      Array.isArray(value.parameterAddresses),
  );
  return told?.parameterAddresses ?? [];
}

/** A range of this workbook: its sheet, and its address there. */
export interface RangePlace {
  readonly sheet: string;
  readonly range: string;
}

/** Reads an address: `Model!A1:H90`, `'Q1 ''26'!A1`; null for another workbook's, or what is none. */
export function rangePlace(address: unknown): RangePlace | null {
  if (typeof address !== 'string') return null;
  const [, quoted, plain, range] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || range === undefined || sheet.includes('[') ? null : { sheet, range };
}
