import { fillTemplate, type Parameters } from '../values/problem';
import { numberText } from '../values/number-text';

/** What is looked at, in the order in which it is shown where nothing else decides. */
export const coverageChecks = [
  'no owner',
  'two owners',
  'same account, two owners',
  'family, two owners',
  'owner is no rep',
  'owner not in seat',
  'cell without reps',
  'over capacity',
  'under capacity',
  'books apart',
  'quota out of reach',
] as const;
export type CoverageCheckName = (typeof coverageChecks)[number];

/** What a figure and its threshold count: accounts, hours or money a year, reps, a share of 0–1, or one amount over another. */
export type CheckUnit = 'accounts' | 'hours' | 'money' | 'reps' | 'share' | 'ratio';

export type CheckVerdict = 'act' | 'watch' | 'not known' | 'good';

/** E: in a cell that nobody covers. F: in a book that starves or is over capacity. */
export const coverageClasses = ['E', 'F'] as const;
export type CoverageClass = (typeof coverageClasses)[number];

/** One thing that is wrong with the coverage, or the one line that says that nothing of its kind is. */
export interface CoverageFinding {
  readonly check: CoverageCheckName;
  /** The rep, the cell or the owner that it is about; the empty text where it is about all. */
  readonly subject: string;
  readonly verdict: CheckVerdict;
  readonly figure: number | null;
  readonly threshold: number | null;
  readonly unit: CheckUnit;
  /** What CRM truth calls its accounts; null where it says nothing of it. */
  readonly class: CoverageClass | null;
  /** The accounts that it concerns, as rows from 0 in rising order, and what they are worth together. */
  readonly rows: readonly number[];
  /** Money; null where no value is known of any of them. */
  readonly value: number | null;
  /** The finding in words, code and parameters; `message` is its English. */
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  readonly advice: string;
}

/** What a check says in one case; `{name}` in both sentences is filled from the parameters. */
export interface CheckWords {
  readonly code: string;
  readonly says: string;
  readonly advice: string;
}

/** What a check found. */
export interface CheckParts {
  readonly check: CoverageCheckName;
  readonly verdict: CheckVerdict;
  readonly words: CheckWords;
  readonly subject?: string;
  readonly figure?: number;
  readonly threshold?: number;
  readonly unit?: CheckUnit;
  readonly class?: CoverageClass;
  readonly rows?: readonly number[];
  readonly parameters?: Parameters;
}

/** The sum of a column over rows; null where all of them are blank. */
export function sumOver(values: Float64Array | null, rows: readonly number[]): number | null {
  if (values === null) return null;
  const known = rows.flatMap((row) => (Number.isNaN(values[row]) ? [] : [values[row]!]));
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}

/** A finding from its parts: the words are filled, lower case and without a full stop. */
export function checkFinding(parts: CheckParts, value: Float64Array | null): CoverageFinding {
  const { words, rows = [], parameters: given = {} } = parts;
  const parameters = { ...given, count: numberText(rows.length) };
  return {
    check: parts.check,
    subject: parts.subject ?? '',
    verdict: parts.verdict,
    figure: parts.figure ?? null,
    threshold: parts.threshold ?? null,
    unit: parts.unit ?? 'accounts',
    class: parts.class ?? null,
    rows,
    value: sumOver(value, rows),
    code: words.code,
    parameters,
    message: fillTemplate(words.says, parameters),
    advice: fillTemplate(words.advice, parameters),
  };
}

/** A share as people read it: 0.1234 is `12.3 %`. */
export const shareText = (share: number): string => `${numberText(share * 100, 1)} %`;
