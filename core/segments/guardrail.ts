import type { Frame } from '../expr/columns';
import type { Parameters } from '../values/problem';
import type { FieldSource } from '../values/field-kind';

/** What a guardrail is shown: columns and plain facts of the model, never a sibling domain. */
export interface GuardrailInput {
  /** Holds account fields and the columns layer, possible layer, segment, possible segment, region, score, excluded. */
  readonly frame: Frame;
  /** Segments in the model's order, the rest last. */
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  /** The column that accounts are valued by; null where the model names none. */
  readonly value: string | null;
  readonly yardstick: string | null;
  /** Segment rules evaluated each on its own: truth columns by segment name (overlap). */
  readonly ruleTruth: ReadonlyMap<string, Uint8Array>;
  /** The fields that rules and criteria use, with who can know them. */
  readonly fieldsUsed: ReadonlyMap<string, FieldSource>;
  /** For each criterion: name, weight and whether only discovery can tell its field. */
  readonly criteria: readonly { readonly name: string; readonly field: string; readonly weight: number }[];
  /** Lines that segment rules cut on the yardstick, highest first. */
  readonly lines: readonly { readonly segment: string; readonly from: number }[];
  /** Fields that region rules read. */
  readonly regionFields: readonly string[];
}

export type Verdict = 'good' | 'watch' | 'act' | 'not known';

/** One guardrail's answer: a verdict, the figure it rests on, the threshold, and what to do. */
export interface GuardrailFinding {
  readonly name: string;
  readonly verdict: Verdict;
  readonly figure: number | null;
  readonly unit: 'share' | 'accounts' | 'count' | 'index' | 'ratio';
  readonly threshold: number | null;
  /** The finding in words, code and parameters; `message` is its English. */
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  readonly advice: string;
  /** Detail rows, where a single figure hides too much (overlap pairs, starving cells). */
  readonly detail?: readonly { readonly label: string; readonly figure: number }[];
}

/** A guardrail: one file in guardrails/ and one line in its list. */
export interface Guardrail {
  readonly name: string;
  readonly question: string;
  readonly threshold: number | null;
  /** Which side of the threshold is good. */
  readonly good: 'at most' | 'at least' | null;
  check(input: GuardrailInput, threshold: number | null): GuardrailFinding;
}
