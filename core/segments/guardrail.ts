import type { Frame } from '../expr/columns';
import type { Tallies } from '../expr/tallies';
import type { Parameters } from '../values/problem';
import type { FieldSource } from '../values/field-kind';
import type { DifferenceVerdict, GroupComparison, MeasureFinding, Said } from './difference/outcomes';
import type { GuardrailName } from './guardrail-names';

/** Whether segments set accounts apart: `doesItDiffer` of the segments. */
export interface SegmentDifferences extends Said {
  readonly verdict: DifferenceVerdict;
  readonly measures: readonly MeasureFinding[];
  readonly comparisons: readonly GroupComparison[];
}

/** One kind of effort held against value: of `effortShares`. */
export interface EffortAgainstValue extends Said {
  readonly kind: string;
  /** Effort share ÷ value share of the top segments; null where they cannot be compared, and the words say why. */
  readonly ratio: number | null;
  readonly advice: string;
}

/** What tables beside the accounts tell of the segments. */
export interface GuardrailEvidence {
  /** Null without deals and without spend. */
  readonly differences: SegmentDifferences | null;
  /** One a kind; null without a table of effort. */
  readonly effort: readonly EffortAgainstValue[] | null;
}

/** Who works a cell of segment and region that holds accounts of the market. */
export interface CellCoverage {
  readonly segment: string;
  readonly region: string;
  readonly accounts: number;
  /** How many reps of the role that most of its reps have. */
  readonly reps: number;
  /** Accounts that one of them can reach at most, in all of their cells, shared with the others. */
  readonly reach: number;
  /** Accounts that a full book of theirs holds; null where nothing says it. */
  readonly fullBook: number | null;
}

/** One rep's accounts in the top segment, as far as it is known whether they are likely to buy; at least one. */
export interface TopBook {
  readonly rep: string;
  readonly accounts: number;
  readonly unlikely: number;
}

/** What the table of reps tells of the segments. */
export interface GuardrailCoverage {
  readonly cells: readonly CellCoverage[];
  /** Null where the model does not tell who is unlikely to buy. */
  readonly topBooks: readonly TopBook[] | null;
}

/** What a guardrail is shown: columns and plain facts of the model, never a sibling domain. */
export interface GuardrailInput {
  /**
   * Holds the account fields the model uses, country and state where they are mapped, and the columns layer,
   * possible layer, segment, possible segment, region, score, excluded.
   */
  readonly frame: Frame;
  /**
   * Counts all accounts, over the same columns; the frame may hold a sample of them. What can be told by counting asks
   * here, so that a warehouse can tell it of all; what needs each account's figure reads the frame.
   */
  readonly tallies: Tallies;
  /** Segments in the model's order, the rest last. */
  readonly segments: readonly string[];
  readonly regions: readonly string[];
  /** The column that accounts are valued by; null where the model names none. */
  readonly value: string | null;
  readonly yardstick: string | null;
  /** Segment rules evaluated each on its own: the name of the truth column by segment name (overlap). */
  readonly rules: ReadonlyMap<string, string>;
  /** The fields that rules and criteria use, with who can know them. */
  readonly fieldsUsed: ReadonlyMap<string, FieldSource>;
  /** For each criterion: name, the field it asks and its weight. */
  readonly criteria: readonly { readonly name: string; readonly field: string; readonly weight: number }[];
  /** Lines that segment rules cut on the yardstick, highest first. */
  readonly lines: readonly { readonly segment: string; readonly from: number }[];
  /** Fields that region rules read. */
  readonly regionFields: readonly string[];
  /** The truth column that says whether provider and website fields alone settle the segment (`placedExpr`). */
  readonly placed: string;
  /** Accounts that buy already; null where no field tells. */
  readonly customers: number | null;
  /** Absent where the accounts come alone. */
  readonly evidence?: GuardrailEvidence;
  /** Absent without a table of reps. */
  readonly coverage?: GuardrailCoverage;
}

/** What a guardrail's figure counts: a share of 0 to 1, accounts, one amount over another, pairs of segments, or reps. */
export type FigureUnit = 'share' | 'accounts' | 'ratio' | 'pairs' | 'reps';

export type Verdict = 'good' | 'watch' | 'act' | 'not known';

/** One figure behind a finding; its unit is the finding's own where none is given. */
export interface Detail {
  readonly label: string;
  readonly figure: number;
  readonly unit?: FigureUnit;
}

/** The accounts that a finding was made on where they are a sample, and how far its figure is sure. */
export interface FindingSample {
  readonly accounts: number;
  /** Accounts in the market, of which they are a sample. */
  readonly of: number;
  /** Where the figure of all accounts lies 95 times in 100; null where it cannot be told. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** One guardrail's answer: a verdict, the figure it rests on, the threshold, and what to do. */
export interface GuardrailFinding {
  readonly name: string;
  readonly verdict: Verdict;
  readonly figure: number | null;
  readonly unit: FigureUnit;
  readonly threshold: number;
  /** The finding in words, code and parameters; `message` is its English. */
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
  readonly advice: string;
  /** Detail rows, where a single figure hides too much (overlap pairs, starving cells). */
  readonly detail?: readonly Detail[];
  /** Absent where all accounts were looked at. */
  readonly sample?: FindingSample;
}

/** A guardrail: one file in guardrails/ and one line in its list. */
export interface Guardrail {
  readonly name: GuardrailName;
  readonly question: string;
  /** The default; the model's part `guardrail` replaces it. */
  readonly threshold: number;
  /** What the threshold and the figure count. */
  readonly unit: FigureUnit;
  /** Which side of the threshold is good. */
  readonly good: 'at most' | 'at least';
  /** Said where counting does not tell it, but each account's own figure: a warehouse is then asked for a sample. */
  readonly standsOn?: 'each account';
  check(input: GuardrailInput, threshold: number): GuardrailFinding;
}
