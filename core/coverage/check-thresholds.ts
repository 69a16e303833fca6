/** The names under which part `guardrail` of the Model sheet moves a threshold of the coverage checks. */
export const checkThresholdNames = [
  'books apart',
  'book starved',
  'least potential of a book',
  'most potential of a book',
] as const;
export type CheckThresholdName = (typeof checkThresholdNames)[number];

/** Where a book is called starved, apart or out of step with its quota: rules of thumb that the model may move. */
export interface CheckThresholds {
  /** How far a book may be from the median of its kind, share. */
  readonly apart: number;
  /** A book that holds less than this share of what it can hold starves: usual book sizes run from a third to the whole of their most. */
  readonly starved: number;
  /** The potential of a book in quotas of its rep. */
  readonly leastQuotas: number;
  readonly mostQuotas: number;
}

const usual: Readonly<Record<CheckThresholdName, number>> = {
  'books apart': 0.2,
  'book starved': 1 / 3,
  'least potential of a book': 3,
  'most potential of a book': 5,
};

/** The thresholds: the model's own lines first, else what is usual. */
export function checkThresholds(
  lines: readonly { readonly name: string; readonly threshold: number }[],
): CheckThresholds {
  const of = (name: CheckThresholdName): number =>
    lines.find((line) => line.name === name)?.threshold ?? usual[name];
  return {
    apart: of('books apart'),
    starved: of('book starved'),
    leastQuotas: of('least potential of a book'),
    mostQuotas: of('most potential of a book'),
  };
}
