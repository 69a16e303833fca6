import type { Condition } from '../expr/condition';
import type { LayerName } from '../market/layers';
import type { Criterion } from '../scoring/criterion';
import type { Reason } from '../scoring/reason';
import type { Bin, CardName } from '../scoring/scorecard';
import type { Merge, Override } from '../segments/segmentation';
import type { Peer, PotentialSource, QuadrantName, Tier } from '../value/valuation';
import type { Cell } from '../values/cell';
import type { FieldKind } from '../values/field-kind';
import type { Money, Points, Score, Share } from '../values/units';
import type { Sentence } from './sentence';

/** Where the value of a field comes from. `unread`: something stands in the cell, and it counts as blank all the same. */
export type ValueOrigin = 'cell' | 'band' | 'override' | 'computed' | 'blank' | 'unread';

/** What an account has in one field, as the model reads it. */
export interface FieldValue {
  readonly field: string;
  /** Null for a name that the model does not know. */
  readonly kind: FieldKind | null;
  /** In the field's unit, days since 1899-12-30 for dates, the cell's text for lists; null is blank. */
  readonly value: number | string | boolean | null;
  /** In words: `1,200`, `USD 4,500,000`, `2026-03-31`, `yes`; empty for a blank. */
  readonly text: string;
  readonly origin: ValueOrigin;
  /** The column that it is read from; null for what is computed. */
  readonly header: string | null;
  /** What stands in the column; null for what is computed. */
  readonly cell: Cell;
}

/** One condition of a rule, and whether it holds for the account. */
export interface ConditionTruth {
  readonly condition: Condition;
  readonly value: FieldValue;
  /** Null is unknown. */
  readonly holds: boolean | null;
}

/** One rule, and whether it holds for the account. */
export interface RuleTruth {
  readonly name: string;
  /** Alternatives, each a list of conditions that must all hold; none at all: always. */
  readonly when: readonly (readonly ConditionTruth[])[];
  /** The regions it is limited to, and whether the account is in one; none: it holds everywhere. */
  readonly regions: readonly string[];
  readonly inRegions: boolean | null;
  /** Null is unknown. */
  readonly holds: boolean | null;
}

/** What gave the account its region. */
export interface RegionExplanation {
  readonly name: string;
  /** `field`: the mapped field region; `other`: no rule holds; `only`: the model tells no regions apart. */
  readonly decidedBy: 'override' | 'rule' | 'field' | 'other' | 'only' | 'unknown';
  readonly override: Override | null;
  /** The rules up to the one that holds; all of them where none does or a person decided. */
  readonly rules: readonly RuleTruth[];
  readonly sentence: Sentence;
}

/** What gave the account its segment. */
export interface SegmentExplanation {
  readonly name: string;
  /** What blanks leave open above it; null where nothing is. */
  readonly possible: string | null;
  readonly decidedBy: 'override' | 'named' | 'rule' | 'rest' | 'unknown';
  readonly override: Override | null;
  /** The list of names that takes the account; null where none does. */
  readonly named: RuleTruth | null;
  /** The segment rules up to the one that holds; all of them where none does. */
  readonly rules: readonly RuleTruth[];
  /** The segment before merges; null where it is unknown. */
  readonly before: string | null;
  /** The merges that took it on, one after another. */
  readonly merges: readonly Merge[];
  readonly sentence: Sentence;
}

/** The conditions of one market layer. A layer takes an account that is in the wider one and not excluded. */
export interface LayerTruth extends Omit<RuleTruth, 'name' | 'regions' | 'inRegions'> {
  readonly name: LayerName;
}

/** What gave the account its market layer. */
export interface MarketExplanation {
  readonly layer: string;
  /** What blanks leave open within it; null where nothing is. */
  readonly possibleLayer: string | null;
  readonly excluded: string | null;
  readonly possibleExclusion: string | null;
  readonly layers: readonly LayerTruth[];
  readonly exclusions: readonly RuleTruth[];
  readonly sentence: Sentence;
}

/** What one criterion gives the account. */
export interface CriterionExplanation {
  readonly name: string;
  readonly kind: Criterion['kind'];
  readonly points: Points | null;
  readonly weight: number;
  /** Of the weight of all criteria. */
  readonly share: Share;
  /** Of the weight that counts for this account: 0 where the criterion is left out. */
  readonly counted: Share;
  /** Points of the score; they sum to it. */
  readonly contribution: number;
  /** Null for a formula, which names its fields itself. */
  readonly value: FieldValue | null;
  readonly reason: Reason;
}

/** What gave the account its fit score. */
export interface ScoreExplanation {
  readonly score: Score | null;
  readonly confidence: Share;
  readonly grade: string | null;
  /** In the model's order, those with a weight. */
  readonly criteria: readonly CriterionExplanation[];
  /** The reasons, an exclusion first, then the strongest. */
  readonly reasons: readonly Reason[];
}

/** What one characteristic adds to the account's propensity. */
export interface CharacteristicExplanation {
  readonly name: string;
  readonly value: FieldValue;
  /** The bin that holds its value; null where none does. */
  readonly bin: Bin | null;
  /** 20 double the odds. */
  readonly points: number;
}

/** What gave the account its propensity. */
export interface PropensityExplanation {
  readonly card: CardName;
  /** 0 to 1; null where it does not apply: only a customer can buy more. */
  readonly probability: number | null;
  readonly base: number;
  /** Base and points together. */
  readonly sum: number;
  readonly characteristics: readonly CharacteristicExplanation[];
}

/** What gave the account its potential. */
export interface PotentialExplanation {
  readonly potential: Money | null;
  readonly decidedBy: 'override' | 'source' | 'unknown';
  readonly override: Override | null;
  /** The first source that gives a figure; null where none does. */
  readonly source: PotentialSource | null;
  /** What it gives; the potential is more where the account spends more already. */
  readonly figure: Money | null;
  /** The group of peers that it comes from, with its interval and count. */
  readonly peer: Peer | null;
  readonly peerTruth: RuleTruth | null;
  readonly sentence: Sentence;
}

/** What the account is worth, as far as the model says it. */
export interface WorthExplanation {
  readonly customer: boolean | null;
  readonly propensities: readonly PropensityExplanation[];
  readonly potential: PotentialExplanation | null;
  readonly spend: FieldValue | null;
  readonly whitespace: Money | null;
  readonly road: {
    readonly quadrant: QuadrantName | null;
    readonly role: string;
    readonly coverage: string;
    readonly spendFrom: Money;
    readonly whitespaceFrom: Money;
  } | null;
  readonly lifetime: { readonly land: Money | null; readonly value: Money | null } | null;
  readonly tier: { readonly name: string | null; readonly lines: readonly Tier[] } | null;
}

/** What a change may move. */
export type Aspect = 'segment' | 'layer' | 'grade' | 'tier';

/** Where a change moves the account. */
export interface Move {
  readonly aspect: Aspect;
  readonly from: string | null;
  readonly to: string;
  readonly sentence: Sentence;
}

/** What would stand in a cell, and where that would move the account: confirmed by a run with the changed cell. */
export interface Change {
  readonly field: string;
  readonly kind: FieldKind;
  readonly header: string;
  /** What to write under the header, in the column's own unit. */
  readonly cell: Cell;
  readonly now: FieldValue;
  /** What the model reads then, in the field's unit; null for `any other`. */
  readonly value: number | string | boolean | null;
  /** How much more that is; null for what is no number, and where now is blank or a band. */
  readonly by: number | null;
  /** How large the change is against what stands there now; a year for dates, 1 for another text, item or flag. */
  readonly size: number;
  readonly moves: readonly Move[];
  readonly sentence: Sentence;
}

/** What asks for a field. */
export interface Asker {
  readonly part:
    'region' | 'segment' | 'layer' | 'exclusion' | 'criterion' | 'propensity' | 'potential' | 'worth';
  /** The rule, criterion or characteristic, or the figure of worth. */
  readonly name: string;
}

/** A field that is blank and that something asks for. */
export interface UnknownField {
  readonly value: FieldValue;
  readonly askedBy: readonly Asker[];
  /** What some values would do, the least first. */
  readonly decides: readonly Change[];
  readonly sentence: Sentence;
}

/** Why one account is where it is, what is unknown about it, and what would change it: plain data. */
export interface AccountExplanation {
  /** The fields that name it, those that the accounts have: id, domain, name. */
  readonly names: readonly FieldValue[];
  readonly region: RegionExplanation;
  readonly segment: SegmentExplanation;
  readonly market: MarketExplanation;
  readonly fit: ScoreExplanation;
  readonly worth: WorthExplanation;
  readonly unknown: readonly UnknownField[];
  /** The smallest first. */
  readonly changes: readonly Change[];
}
