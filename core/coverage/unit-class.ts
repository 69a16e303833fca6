import type { Need } from './needs';

/** Units that the same reps can have. */
export interface UnitClass {
  /** Places of the reps who take part, in rising order. */
  readonly reps: Int32Array;
  /** One a rep: 1 where it can have them. */
  readonly can: Uint8Array;
  /** Where nobody can: the fewest needs that rule everybody out. */
  readonly conflict: readonly Need[];
}
