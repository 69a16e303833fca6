import type { Rule } from '../expr/condition';

/** In these regions a segment is counted with another. */
export interface Merge {
  readonly segment: string;
  readonly into: string;
  /** Empty: everywhere. */
  readonly regions: readonly string[];
  readonly note?: string;
}

/** How accounts are put into segments: named accounts first, then rules in order, first match wins, then the rest. */
export interface Segmentation {
  /** First match gives the region. Without any, the mapped field `region` is used as it stands. */
  readonly regions: readonly Rule[];
  readonly named: readonly Rule[];
  readonly segments: readonly Rule[];
  readonly merges: readonly Merge[];
  readonly rest: string;
  readonly restNote?: string;
}

/** What a person decided for one account: it stands before every rule. */
export interface Override {
  readonly key: string;
  readonly field: string;
  readonly value: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** The row of its table, from 1 with the header, where it was read from one: problems name it. */
  readonly row?: number;
}
