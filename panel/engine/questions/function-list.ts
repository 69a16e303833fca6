import type { Spec } from '#core';
import { catalogue, usageOf } from '#core/functions';
import type { Question } from '../question';

/** A parameter of a worksheet function, as its form asks for it. */
export interface ListedParameter {
  readonly key: string;
  readonly kind: Spec['kind'];
  readonly label: string;
  readonly help: string;
  readonly isOptional: boolean;
}

/** A worksheet function as the list shows it. */
export interface ListedFunction {
  readonly name: string;
  readonly summary: string;
  /** `SEGMENT(accounts, model, [headers])` */
  readonly usage: string;
  readonly shape: 'cell' | 'accounts' | 'elements' | 'table';
  readonly params: readonly ListedParameter[];
  /** A call with plain arguments and what it gives; null where its arguments are whole tables. */
  readonly example: { readonly formula: string; readonly gives: string } | null;
}

/** Every worksheet function with its help, in the order of the catalogue. */
export const functionList: Question<Readonly<Record<string, never>>, readonly ListedFunction[]> = () =>
  catalogue.map(({ name, summary, params, returns, examples }) => ({
    name,
    summary,
    usage: usageOf(name, params),
    shape: returns.shape,
    params: Object.entries(params).map(([key, { kind, label, help = '', optional = false }]) => ({
      key,
      kind,
      label,
      help,
      isOptional: optional,
    })),
    example: plainExample(name, examples),
  }));

function plainExample(
  name: string,
  examples: (typeof catalogue)[number]['examples'],
): ListedFunction['example'] {
  const plain = examples.find(({ args }) => args.every(isPlain));
  if (!plain) return null;
  const given = plain.args.map((argument) =>
    typeof argument === 'string' ? `"${argument}"` : String(argument ?? ''),
  );
  const { gives } = plain;
  const rows = Array.isArray(gives) ? (gives as readonly (readonly unknown[])[]) : [[gives]];
  return {
    formula: `=${name}(${given.join(', ')})`,
    gives: rows.map((row) => row.map((cell) => String(cell ?? '')).join(', ')).join('; '),
  };
}

function isPlain(argument: unknown): boolean {
  return argument === undefined || (typeof argument !== 'object' && argument !== null);
}
