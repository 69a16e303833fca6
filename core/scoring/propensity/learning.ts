import type { Column } from '../../expr/columns';
import type { FieldKind } from '../../values/field-kind';
import type { Problem } from '../../values/problem';
import type { AucInterval } from '../../stats/auc';
import type { Calibration } from '../../stats/calibration';
import type { LiftBin } from '../../stats/lift';
import type { CardName, Characteristic, Scorecard } from '../scorecard';

/** What is known to have become of deals or accounts: one row a decided deal, or one an account. */
export interface LabelledRows {
  /** 1 won, 0 lost. */
  readonly label: Uint8Array;
  /** The row of the account in the columns. */
  readonly account: Int32Array;
}

/** A field that may become a characteristic of the card. */
export interface Candidate {
  /** The field's label, for sentences. */
  readonly name: string;
  /** Its key. */
  readonly field: string;
  readonly kind: FieldKind;
  /** Its values in all accounts; a list with every item that may count. */
  readonly column: Column;
  /** How the items of a list are spelt, beside those of its column, which are folded; left out: as they are there. */
  readonly items?: readonly string[];
  /** Known only after talking (a discovery field). */
  readonly hidden?: boolean;
}

/** What a scorecard is learned from. */
export interface LearnInput {
  readonly card: CardName;
  readonly rows: LabelledRows;
  readonly candidates: readonly Candidate[];
  readonly seed: number;
  /** Folds of the cross-validation: 5 unless said. */
  readonly folds?: number;
  /** The share of buyers in the population, above 0 and below 1; null or left out: that of the rows. */
  readonly prior?: number | null;
  /** Rows that must hold an item of a list for it to count; left out: 20 or 1 %, whichever is more. */
  readonly minItem?: number;
  /** The as-of date as an ISO day, or null. */
  readonly asOf: string | null;
}

/** One coefficient of the fit behind a card, on the weight of evidence of its characteristic. */
export interface Coefficient {
  readonly characteristic: string;
  readonly field: string;
  /** 1 takes the evidence at its word, less discounts what other characteristics tell too. */
  readonly value: number;
  /** Standard error; it takes the rows for independent. */
  readonly error: number;
  readonly informationValue: number;
  /** Weights of evidence in the order of the characteristic's bins, natural log odds. */
  readonly weights: readonly number[];
}

/** How well a card does on accounts that it was not learned from. */
export interface Validation extends AucInterval {
  readonly brier: number;
  readonly logLoss: number;
  /** Brier score of saying the base rate to everyone: what a card must stay below. */
  readonly baseBrier: number;
  readonly calibration: Calibration;
  readonly lift: readonly LiftBin[];
  readonly folds: number;
}

/** How far the areas under the curve carry, in one word. */
export type PropensityGrade = 'chance' | 'weak' | 'fair' | 'good' | 'strong';

/** A learned card and the evidence for it. */
export interface Learned {
  readonly card: Scorecard;
  readonly characteristics: readonly Characteristic[];
  /** The intercept before and after the prior correction, natural log odds. */
  readonly intercept: number;
  readonly interceptError: number;
  readonly priorShift: number;
  readonly coefficients: readonly Coefficient[];
  /** Out of fold. */
  readonly validation: Validation;
  readonly grade: PropensityGrade;
  /** What the figures mean, in plain words. */
  readonly verdict: Problem;
  /** Fields left out, each with its reason, and kept fields that look suspicious. */
  readonly findings: readonly Problem[];
}
