import type { CoreWords, CriterionWords, FunctionWords, LabelledWord } from './core-words';

/** A kind of criterion as core defines it. */
export interface CriterionSaid extends LabelledWord {
  readonly kind: string;
  readonly lines: readonly { readonly test: string; readonly help: string }[];
}

/** A worksheet function as core defines it. */
export interface FunctionSaid {
  readonly name: string;
  readonly summary: string;
  readonly params: Readonly<Record<string, { readonly label: string; readonly help?: string }>>;
}

/** What a guardrail is called and asks. */
export interface GuardrailSaid {
  readonly name: string;
  readonly question: string;
}

/** What a guardrail is called and asks, in the user's language. */
export function guardrailWords({ name, question }: GuardrailSaid, words: CoreWords | null): GuardrailSaid {
  const own = words && Object.hasOwn(words.guardrails, name) ? words.guardrails[name] : undefined;
  return own ?? { name, question };
}

/** What a kind of criterion is called, what it does, and what each of its lines means. */
export function criterionWords(
  { kind, label, help, lines }: CriterionSaid,
  words: CoreWords | null,
): CriterionWords {
  const own = words && Object.hasOwn(words.criteria, kind) ? words.criteria[kind] : undefined;
  return own ?? { label, help, lines: Object.fromEntries(lines.map((line) => [line.test, line.help])) };
}

/** What a worksheet function gives, and what its parameters are called; its name stays. */
export function functionWords(
  { name, summary, params }: FunctionSaid,
  words: CoreWords | null,
): FunctionWords {
  const own = words && Object.hasOwn(words.functions, name) ? words.functions[name] : undefined;
  if (own) return own;
  const labelled = Object.entries(params).map(
    ([key, { label, help = '' }]) => [key, { label, help }] as const,
  );
  return { summary, params: Object.fromEntries(labelled) };
}

/** The test of a condition as a form shows it; on the Model sheet it stays as it is. */
export const testWord = (test: string, words: CoreWords | null): string =>
  words && Object.hasOwn(words.tests, test) ? (words.tests[test] ?? test) : test;
