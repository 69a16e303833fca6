import type { Area } from './area';
import type { BandingState } from './banding';
import type { ChartState } from './chart';
import type { FilterState } from './filter';
import type { FormatRule } from './format-rule';
import type { PivotState } from './pivot';
import type { ProtectionState } from './protection';
import type { Validation } from './validation';

/** A data validation where it stands. */
export interface PlacedValidation {
  area: Area;
  readonly rule: Validation;
}

/** What a sheet has beyond its cells. */
export interface Natives {
  charts: ChartState[];
  pivots: PivotState[];
  formatRules: readonly FormatRule[];
  validations: PlacedValidation[];
  bandings: BandingState[];
  protections: ProtectionState[];
  filter: FilterState | null;
}

export function noNatives(): Natives {
  return {
    charts: [],
    pivots: [],
    formatRules: [],
    validations: [],
    bandings: [],
    protections: [],
    filter: null,
  };
}
