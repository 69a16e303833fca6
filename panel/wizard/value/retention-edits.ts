import type { Model, Retention } from '#core';
import { retentionSurvival, sameText } from '#core';
import { readShare, shareEntry } from '../../fields/read-share';
import type { RetentionEvidence } from '../../engine/questions/retention-figures';

/** The retention of all accounts that have none of their own. */
export function retentionOfAll({ retention = [] }: Model): Retention | undefined {
  return retention.find(({ name }) => sameText(name, 'all'));
}

/** The model with another retention for all. */
export function withRetention(model: Model, all: Retention): Model {
  const others = (model.retention ?? []).filter(({ name }) => !sameText(name, 'all'));
  return { ...model, retention: [all, ...others] };
}

/** Years of a curve that is begun from another. */
const curveYears = 5;
const usualRate = 0.85;

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** A retention told in another way: as the history fits it where it can, else as near to what was said as it goes. */
export function retentionBy(
  method: Retention['method'],
  before: Retention | undefined,
  evidence: RetentionEvidence | null,
): Retention {
  const first = before ? (retentionSurvival(before, 1)[1] ?? usualRate) : usualRate;
  switch (method) {
    case 'sBG':
      return evidence ? fittedRetention(evidence) : { name: 'all', method, ...curveFor(first) };
    case 'constant':
      return { name: 'all', method, rate: rounded(evidence?.rate ?? first) };
    case 'curve':
      return { name: 'all', method, remaining: remainingOf(before, evidence) };
  }
}

/** The curve that fits the customers of the history. */
export function fittedRetention(evidence: RetentionEvidence): Retention {
  const { alpha, beta, alphaError, betaError, customers } = evidence;
  const errors = alphaError === null || betaError === null ? {} : { alphaError, betaError };
  return { name: 'all', method: 'sBG', alpha, beta, ...errors, accounts: customers };
}

/** A curve whose first year keeps that share: beta ÷ (alpha + beta) customers renew the first time. */
function curveFor(first: number): { readonly alpha: number; readonly beta: number } {
  const rate = Math.min(0.99, Math.max(0.01, first));
  return { alpha: 1, beta: rounded(rate / (1 - rate)) };
}

function remainingOf(before: Retention | undefined, evidence: RetentionEvidence | null): readonly number[] {
  const seen = evidence?.observed.map(({ share }) => rounded(share)) ?? [];
  if (before?.method !== 'sBG' && seen.length > 0 && (seen[0] ?? 0) > 0) return seen;
  const from = before ?? { name: 'all', method: 'constant' as const, rate: usualRate };
  return retentionSurvival(from, curveYears).slice(1).map(rounded);
}

/** Shares with a semicolon or a line between: `87 %; 76 %`. Null where one is none, or the curve rises. */
export function readCurve(text: string, locale: string): readonly number[] | null {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const shares = parts.map((part) => readShare(part, locale)?.value ?? NaN);
  const isCurve = shares.every((share, at) => share >= 0 && share <= (shares[at - 1] ?? 1));
  return shares.length > 0 && isCurve && (shares[0] ?? 0) > 0 ? shares : null;
}

/** A curve as it stands in its field. */
export function curveEntry(remaining: readonly number[], locale: string): string {
  return remaining.map((share) => shareEntry(share, locale)).join('; ');
}
