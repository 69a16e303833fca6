import type { ComputedField, FieldMapping } from '../accounts/field';
import type { CoverageRules } from '../coverage/coverage-rules';
import type { Rule } from '../expr/condition';
import type { Layers } from '../market/layers';
import type { FirmRules } from '../market/top-down/firm-rules';
import type { Criterion, Grade } from '../scoring/criterion';
import type { Characteristic, Scorecard } from '../scoring/scorecard';
import type { TagNames } from '../segments/crm-truth/tag-names';
import type { Segmentation } from '../segments/segmentation';
import type { Valuation } from '../value/valuation';
import type { ImportSource } from '../values/import-source';
import type { StageNames } from '../values/stage-names';

/** The version of the document that this code writes; older ones are migrated, newer ones are only shown. */
export const MODEL_VERSION = 1;

/** The settings as they stand in the Model sheet's column `item`. */
export const settingNames = [
  'name',
  'version',
  'as of',
  'fiscal year',
  'seed',
  'currency',
  'value',
  'yardstick',
  'target',
  'duplicates threshold',
] as const;
export type SettingName = (typeof settingNames)[number];

/** What holds for the whole model: part `setting` of the Model sheet. */
export interface Settings {
  /** ISO day that recency is counted from; null until the panel or `--as-of` writes it. */
  readonly asOf: string | null;
  /** The month, 1 to 12, that a fiscal year begins in; absent is January. */
  readonly fiscalYear?: number;
  readonly seed: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The money field that sizes are counted in. */
  readonly value: string | null;
  /** The number field that segment lines cut. */
  readonly yardstick: string | null;
  /** Money that new bookings of the planned fiscal year shall bring; absent where it is not said. */
  readonly target?: number;
  /** The probability from which pairs of accounts are proposed as one; absent is `usualThreshold`. */
  readonly duplicatesThreshold?: number;
  readonly notes?: Readonly<Partial<Record<SettingName, string>>>;
}

/** A threshold of a guardrail that the user moved; the others keep their default. */
export interface GuardrailLine {
  readonly name: string;
  readonly threshold: number;
  readonly note?: string;
}

/** Everything the user chose: one document, and one sheet. */
export interface Model extends Segmentation, Valuation, CoverageRules, FirmRules {
  readonly version: 1;
  readonly name: string;
  readonly settings: Settings;
  readonly fields: readonly FieldMapping[];
  readonly computed: readonly ComputedField[];
  readonly exclusions: readonly Rule[];
  readonly layers: Layers;
  readonly criteria: readonly Criterion[];
  readonly grades: readonly Grade[];
  readonly guardrails: readonly GuardrailLine[];
  /** How the stages of deals are read; absent: as recognised. */
  readonly stages?: readonly StageNames[];
  /** What texts of the CRM mean that are not called like a segment. */
  readonly tags?: readonly TagNames[];
  /** How the files of each source of imports are read. */
  readonly sources?: readonly ImportSource[];
  /** At most one of each name; absent where nothing was learned. */
  readonly propensity?: readonly Scorecard[];
  readonly characteristics?: readonly Characteristic[];
}
