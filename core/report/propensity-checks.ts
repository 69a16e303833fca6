import type { CardCheck } from '../evidence/cards-of';
import type { CardAttempt } from '../evidence/learn-cards';
import { propensityVerdict } from '../scoring/propensity/propensity-verdict';
import type { Calibration } from '../stats/calibration';
import type { LiftBin } from '../stats/lift';
import { numberText } from '../values/number-text';
import type { Report } from './report';

/** One tenth of the rows that a card is held against, the likeliest first. */
export interface TenthRow extends LiftBin {
  readonly card: string;
  readonly predicted: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

/** How well one card tells buyers from others. */
export interface PropensityCheck {
  readonly card: string;
  /** Whether it was held against rows that it was not learned from. */
  readonly source: 'out of fold' | 'on this history';
  readonly tenths: readonly TenthRow[];
  readonly words: readonly string[];
}

interface Measured {
  readonly lift: readonly LiftBin[];
  readonly calibration: Calibration;
  readonly brier: number;
  readonly baseBrier: number;
  readonly logLoss: number;
}

/** Both tables cut the same rows into the same tenths; calibration lists the unlikeliest first. */
function tenthsOf(card: string, { lift, calibration }: Measured): readonly TenthRow[] {
  const bins = [...calibration.bins].reverse();
  const none = { predicted: NaN, observed: NaN, low: NaN, high: NaN };
  return lift.map((tenth, at) => ({ ...none, ...bins[at], ...tenth, card }));
}

const figure = (value: number): string => numberText(value, 4);

const brierWords = ({ brier, baseBrier, logLoss, calibration }: Measured): string =>
  `Brier score ${figure(brier)} (${figure(baseBrier)} for saying the base rate to everyone), log loss ${figure(logLoss)}, calibration error ${figure(calibration.error)}`;

function learnedCheck({ card, result }: CardAttempt): PropensityCheck {
  if (!result.ok) return { card, source: 'out of fold', tenths: [], words: [] };
  const { validation } = result.value;
  return {
    card,
    source: 'out of fold',
    tenths: tenthsOf(card, validation),
    words: [
      `${card}: out of fold in ${validation.folds} folds, AUC ${figure(validation.auc)} (${figure(validation.low)} to ${figure(validation.high)}); ${brierWords(validation)}`,
    ],
  };
}

/** What the learning of the cards said: verdicts, refusals, fields that were left out. */
export function lessonWords({ learned }: Report): readonly string[] {
  const lesson = learned?.lessons.find((each) => each.lesson === 'propensity');
  return lesson?.problems.map(({ message }) => message) ?? [];
}

function heldCheck({ card, table }: CardCheck, characteristics: number): PropensityCheck {
  const { auc, rows, won } = table;
  const share = won / rows;
  const measured = { ...table, baseBrier: share * (1 - share) };
  const { name } = card;
  return {
    card: name,
    source: 'on this history',
    tenths: tenthsOf(name, measured),
    words: [
      `${name}: as learned, out of fold: ${propensityVerdict({ auc: card.auc, low: card.aucLow, high: card.aucHigh }, characteristics).message}`,
      `${name}: on this history of ${numberText(rows)} rows, AUC ${figure(auc.auc)} (${figure(auc.low)} to ${figure(auc.high)}); ${brierWords(measured)}; in sample, so too good, where the card was learned from these rows`,
    ],
  };
}

/** How well the cards tell: those that were learned in this run out of fold, else those of the model on the history. */
export function propensityChecks({ run, evidence, learned }: Report): readonly PropensityCheck[] {
  if (learned && learned.cards.length > 0) return learned.cards.map(learnedCheck);
  const { characteristics = [] } = run.model;
  return (evidence?.cards ?? []).map((check) =>
    heldCheck(check, characteristics.filter(({ card }) => card === check.card.name).length),
  );
}
