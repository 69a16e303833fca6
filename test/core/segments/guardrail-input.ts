import { TRUE } from '../../../core/expr/columns';
import type { GuardrailInput } from '../../../core/segments/guardrail';
import { frameOf, type PlainField } from '../frame-of';

/** So many times each value, side by side. */
export const repeated = <Value>(...parts: readonly (readonly [number, Value])[]): Value[] =>
  parts.flatMap(([times, value]) => Array.from({ length: times }, () => value));

export const category = (values: readonly (string | null)[]): PlainField => ({ kind: 'category', values });
export const money = (values: readonly (number | null)[]): PlainField => ({ kind: 'money', values });

/** What a guardrail is shown, from plain columns; what is not said is empty, and every account is placed. */
export function inputOf(
  fields: Readonly<Record<string, PlainField>>,
  parts: Partial<GuardrailInput> = {},
): GuardrailInput {
  const { frame } = frameOf(fields);
  return {
    frame,
    segments: ['Top', 'Rest'],
    regions: ['All'],
    value: null,
    yardstick: null,
    ruleTruth: new Map(),
    fieldsUsed: new Map(),
    criteria: [],
    lines: [],
    regionFields: [],
    placed: new Uint8Array(frame.length).fill(TRUE),
    customers: null,
    ...parts,
  };
}
