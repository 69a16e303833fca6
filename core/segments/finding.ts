import { fillTemplate, type Parameters } from '../values/problem';
import type { Detail, FigureUnit, Guardrail, GuardrailFinding, Verdict } from './guardrail';

/** What a guardrail says in one case; `{name}` in both sentences is filled from the parameters. */
export interface FindingWords {
  readonly code: string;
  readonly says: string;
  /** What to do; empty where nothing is to be done. */
  readonly advice: string;
}

/** What a guardrail found. */
export interface FindingParts {
  readonly verdict: Verdict;
  readonly figure: number | null;
  readonly threshold: number;
  readonly words: FindingWords;
  readonly parameters?: Parameters;
  readonly detail?: readonly Detail[];
}

/** A guardrail's answer from its parts: the words are filled, lower case and without a full stop. */
export function findingOf(
  guardrail: { name: string; unit: FigureUnit },
  parts: FindingParts,
): GuardrailFinding {
  const { verdict, figure, threshold, words, parameters = {}, detail } = parts;
  return {
    name: guardrail.name,
    verdict,
    figure,
    unit: guardrail.unit,
    threshold,
    code: words.code,
    parameters,
    message: fillTemplate(words.says, parameters),
    advice: fillTemplate(words.advice, parameters),
    ...(detail && detail.length > 0 ? { detail } : {}),
  };
}

/**
 * Good on the right side of the threshold; on the wrong side watch up to `tolerance` times the threshold
 * (for `at least`: down to the threshold ÷ tolerance), act beyond.
 * @param tolerance - above 1
 */
export function verdictOf(
  figure: number,
  good: Guardrail['good'],
  threshold: number,
  tolerance: number,
): Verdict {
  const excess = good === 'at most' ? figure - threshold : threshold - figure;
  if (excess <= 0) return 'good';
  const near = good === 'at most' ? figure <= threshold * tolerance : figure >= threshold / tolerance;
  return near ? 'watch' : 'act';
}

/** A share as people read it: 0.1234 is `12.3 %`. */
export const percentText = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** A count or an amount with its thousands apart: `12,400`; below 100 with one decimal. */
export function amountText(amount: number): string {
  const size = Math.abs(amount);
  const digits = size < 100 ? String(Math.round(size * 10) / 10) : String(Math.round(size));
  const grouped =
    digits.includes('.') || digits.includes('e') ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return amount < 0 ? `-${grouped}` : grouped;
}

/** Names as a list in a sentence; more than `most` are counted. */
export function listText(names: readonly string[], most = 5): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
