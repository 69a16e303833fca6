import type { Reading } from './reading';
import type { Tags } from './read-tags';
import type { CrmTruthInput } from './truth-input';

/** The accounts with their classes: what tallies, fixes and holes are read off. */
export interface JudgedAccounts extends Omit<CrmTruthInput, 'known' | 'minute'> {
  /** By row, a place in `crmClasses`. */
  readonly classes: Uint8Array;
  readonly tags: Tags;
  /** Told by all fields. */
  readonly reading: Reading;
  /** The model's segments, the rest last. */
  readonly names: readonly string[];
}
