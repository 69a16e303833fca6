import { TRUE, type Column, type Frame } from '../../../core/expr/columns';
import { talliesOf } from '../../../core/expr/tallies';
import type { GuardrailInput } from '../../../core/segments/guardrail';
import { frameOf, type PlainField } from '../frame-of';

/** So many times each value, side by side. */
export const repeated = <Value>(...parts: readonly (readonly [number, Value])[]): Value[] =>
  parts.flatMap(([times, value]) => Array.from({ length: times }, () => value));

export const category = (values: readonly (string | null)[]): PlainField => ({ kind: 'category', values });
export const money = (values: readonly (number | null)[]): PlainField => ({ kind: 'money', values });

/** What a guardrail is shown; truths as they are, in the order of the accounts. */
type GuardrailParts = Omit<Partial<GuardrailInput>, 'rules' | 'placed'> & {
  readonly ruleTruth?: ReadonlyMap<string, Uint8Array>;
  readonly placed?: Uint8Array;
};

/** What a guardrail is shown, from plain columns; what is not said is empty, and every account is placed. */
export function inputOf(
  fields: Readonly<Record<string, PlainField>>,
  { ruleTruth = new Map(), placed, ...parts }: GuardrailParts = {},
): GuardrailInput {
  const plain = frameOf(fields).frame;
  const truths = [
    ...[...ruleTruth].map(([name, values]) => [`rule: ${name}`, values] as const),
    ['placed', placed ?? new Uint8Array(plain.length).fill(TRUE)] as const,
  ];
  const columns = truths.map(([name, values]): [string, Column] => [name, { kind: 'truth', values }]);
  const frame: Frame = { length: plain.length, columns: new Map([...plain.columns, ...columns]) };
  return {
    frame,
    tallies: talliesOf(frame),
    segments: ['Top', 'Rest'],
    regions: ['All'],
    value: null,
    yardstick: null,
    rules: new Map([...ruleTruth.keys()].map((name) => [name, `rule: ${name}`])),
    fieldsUsed: new Map(),
    criteria: [],
    lines: [],
    regionFields: [],
    placed: 'placed',
    customers: null,
    ...parts,
  };
}
