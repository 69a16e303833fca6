import { asOfDay } from '../model/as-of-day';
import { kindsOf } from '../model/kind-of';
import type { Model } from '../model/model';
import { accountReasons } from '../scoring/account-reasons';
import { blankPoints, pointsColumn, weighed } from '../scoring/score';
import type { CriterionExplanation, ScoreExplanation } from './account-explanation';
import type { AccountView, AccountViews } from './account-views';
import { textOf } from './explain-segment';

/** The number that a column of the run gives the account; null for a blank. */
export function numberOf(view: AccountView, name: string): number | null {
  const { value } = view.valueOf(name);
  return typeof value === 'number' ? value : null;
}

function criteriaOf(
  model: Model,
  view: AccountView,
  reasons: ScoreExplanation['reasons'],
): CriterionExplanation[] {
  const counting = weighed(model.criteria);
  const reasonOf = new Map(reasons.map((reason) => [reason.parameters['criterion'], reason]));
  const pointsOf = (name: string): number | null => numberOf(view, pointsColumn(name));
  const counts = counting.map(({ name, blank }) => pointsOf(name) !== null || blankPoints[blank] !== null);
  const all = counting.reduce((sum, { weight }) => sum + weight, 0);
  const known = counting.some(({ name }) => pointsOf(name) !== null);
  const counted = counting.reduce((sum, { weight }, at) => sum + (counts[at] ? weight : 0), 0);
  return counting.flatMap(({ name, kind, field, weight }, at) => {
    const reason = reasonOf.get(name);
    if (!reason) return [];
    return {
      name,
      kind,
      points: pointsOf(name),
      weight,
      share: weight / all,
      counted: known && counts[at] ? weight / counted : 0,
      contribution: reason.contribution,
      value: field === '' ? null : view.valueOf(field),
      reason,
    };
  });
}

/** What gave the account its fit score, criterion by criterion, and its grade. */
export function explainScore(model: Model, { early, late }: AccountViews): ScoreExplanation {
  const { currency } = model.settings;
  const context = { kindOf: kindsOf(model), asOf: asOfDay(model), currency };
  const reasons = accountReasons(early.frame, model.criteria, context)(0);
  return {
    score: numberOf(late, 'score'),
    confidence: numberOf(late, 'confidence') ?? 0,
    grade: textOf(late, 'grade'),
    criteria: criteriaOf(model, early, reasons),
    reasons,
  };
}
