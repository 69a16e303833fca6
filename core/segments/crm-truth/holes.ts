import { FALSE, TRUE, UNKNOWN } from '../../expr/columns';
import type { FieldSource } from '../../values/field-kind';
import type { JudgedAccounts } from './judged';
import { untagged } from './read-tags';
import type { CheckedExclusion } from './truth-input';

/** A field that would tell whether an exclusion holds. */
export interface HoleField {
  readonly field: string;
  /** provider: buy it; website: look; discovery: ask. */
  readonly source: FieldSource;
  /** Unchecked accounts that lack it. */
  readonly accounts: number;
}

/** How far a negative criterion is checked. */
export interface Hole {
  readonly exclusion: string;
  /** Accounts that it takes, and those of them that have a tag all the same. */
  readonly holds: number;
  readonly holdsTagged: number;
  /** Accounts that are tagged or possibly in the market, that no exclusion takes, and of which it is not known. */
  readonly unchecked: number;
  readonly uncheckedTagged: number;
  /** Money of the unchecked; null where it is not known. */
  readonly value: number | null;
  /** Most accounts first. */
  readonly fields: readonly HoleField[];
}

function holeOf(exclusion: CheckedExclusion, judged: JudgedAccounts): Hole {
  const { excluded, reading, tags, value, sourceOf } = judged;
  const lacking = exclusion.fields.map(() => 0);
  const hole = { holds: 0, holdsTagged: 0, unchecked: 0, uncheckedTagged: 0 };
  let [sum, known] = [0, 0];
  exclusion.truth.forEach((truth, row) => {
    const isTagged = tags.of[row] !== untagged;
    if (truth === TRUE) {
      hole.holds += 1;
      hole.holdsTagged += Number(isTagged);
    }
    if (truth !== UNKNOWN || excluded.codes[row] !== 0 || reading.market[row] === FALSE) return;
    hole.unchecked += 1;
    hole.uncheckedTagged += Number(isTagged);
    exclusion.fields.forEach(({ open }, at) => (lacking[at]! += open[row]!));
    const worth = value?.[row] ?? NaN;
    if (Number.isNaN(worth)) return;
    sum += worth;
    known += 1;
  });
  const fields = exclusion.fields
    .map(({ field }, at) => ({ field, source: sourceOf(field), accounts: lacking[at]! }))
    .filter(({ accounts }) => accounts > 0)
    .sort((one, other) => other.accounts - one.accounts);
  return { exclusion: exclusion.name, ...hole, value: known === 0 ? null : sum, fields };
}

/** The exclusions that leave most accounts unchecked first; those that are checked of all stand last. */
export function holesOf(exclusions: readonly CheckedExclusion[], judged: JudgedAccounts): readonly Hole[] {
  return exclusions
    .map((exclusion) => holeOf(exclusion, judged))
    .sort((one, other) => other.unchecked - one.unchecked);
}
