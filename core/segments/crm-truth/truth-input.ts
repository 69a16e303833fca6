import type { TextColumn } from '../../expr/columns';
import type { FieldSource } from '../../values/field-kind';
import type { Segmentation } from '../segmentation';
import type { TruthCoverage } from './classify';
import type { ReadColumns } from './reading';
import type { TagNames } from './tag-names';

/** An exclusion on its own, whatever other exclusions say. */
export interface CheckedExclusion {
  readonly name: string;
  /** Whether it holds, one truth a row. */
  readonly truth: Uint8Array;
  /** The fields that it asks for; `open` is 1 where a condition on the field keeps it from being told. */
  readonly fields: readonly { readonly field: string; readonly open: Uint8Array }[];
}

/** Who has which account: by row places in `names`, none where nobody. */
export interface TruthOwners {
  readonly names: readonly string[];
  readonly of: (row: number) => readonly number[];
}

/** What the CRM's tags are held against: columns and plain facts of the model. */
export interface CrmTruthInput {
  readonly segmentation: Segmentation;
  /** What the model says of texts that do not say themselves which segment they mean. */
  readonly tagNames: readonly TagNames[];
  /** As received, and the region of each account. */
  readonly tag: TextColumn;
  readonly region: TextColumn;
  /** Told by all fields; and by those alone that data vendors and the website have. */
  readonly known: ReadColumns;
  readonly minute: ReadColumns;
  readonly excluded: TextColumn;
  readonly unchecked: TextColumn;
  readonly exclusions: readonly CheckedExclusion[];
  /** The fields that put an account into a segment, by its name; those that TAM asks for. */
  readonly segmentFields: ReadonlyMap<string, readonly string[]>;
  readonly marketFields: readonly string[];
  readonly sourceOf: (field: string) => FieldSource;
  /** Whether provider and website fields alone settle the segment, one truth a row. */
  readonly placed: Uint8Array;
  /** Money, `NaN` where blank; null where the model names none. */
  readonly value: Float64Array | null;
  /** Null where no column names the owner. */
  readonly owners: TruthOwners | null;
  /** Null without reps: E and F are not checked. */
  readonly coverage: TruthCoverage | null;
}
