import { fold } from '../expr/fold';
import { settledOverrides } from '../segments/settled-overrides';
import type { Override } from '../segments/segmentation';
import type { Conflict, ConflictSide, Correction, TakenCorrection } from './review';

/** What corrections are held against. */
export interface SettlingFrame {
  /** The decision that stands about a field of an account; null where nobody decided. */
  standing(row: number, field: string): Override | null;
  /** What the account has in the field now, in words; empty where that is not known. */
  before(row: number, field: string): string;
}

/** Corrections, told apart by what becomes of them. */
export interface Settled {
  readonly taken: readonly TakenCorrection[];
  readonly conflicts: readonly Conflict[];
  readonly confirmed: readonly Correction[];
}

/** Finds the override that counts for a field of an account: by its id before its domain before its name. */
export function standingOverrides(
  overrides: readonly Override[],
  keysOf: (row: number) => readonly string[],
): SettlingFrame['standing'] {
  const byField = new Map<string, ReadonlyMap<string, Override>>();
  return (row, field) => {
    if (overrides.length === 0) return null;
    const settled = byField.get(field) ?? settledOverrides(overrides, field);
    byField.set(field, settled);
    for (const key of keysOf(row)) {
      const override = settled.get(fold(key));
      if (key !== '' && override) return override;
    }
    return null;
  };
}

/** Of the same answer, given more than once, the earliest; of one day the first in the order of who says it. */
function firstOf(same: readonly Correction[]): Correction {
  const order = ({ when, who, why, at }: Correction): string => [when, who, why, at.cell].join('\n');
  return [...same].sort((one, other) => (order(one) < order(other) ? -1 : 1))[0]!;
}

/** Of answers that say the same, those that change something; where none does, all. */
function changesOf(same: readonly Correction[]): readonly Correction[] {
  const changes = same.filter(({ isKeep }) => !isKeep);
  return changes.length > 0 ? changes : same;
}

function sidesOf(
  groups: readonly (readonly Correction[])[],
  standing: Override | null,
): readonly ConflictSide[] {
  const said = groups.map((same): ConflictSide => {
    const { value, isKeep, who, when, why } = firstOf(changesOf(same));
    return { value, isKeep, who, when, why, answers: same };
  });
  const own = standing && !said.some(({ value }) => fold(value) === fold(standing.value)) ? [standing] : [];
  return [
    ...own.map(({ value, who, when, why }) => ({ value, isKeep: true, who, when, why, answers: [] })),
    ...said,
  ];
}

function settleOne(same: readonly Correction[], frame: SettlingFrame): Settled {
  const first = same[0]!;
  const { row, key, name, field } = first;
  const standing = frame.standing(row, field);
  const before = standing?.value ?? frame.before(row, field);
  const byValue = new Map<string, Correction[]>();
  for (const each of same) {
    const value = fold(each.value);
    byValue.set(value, [...(byValue.get(value) ?? []), each]);
  }
  const groups = [...byValue.values()].sort((one, other) => (one[0]!.value < other[0]!.value ? -1 : 1));
  const nothing: Settled = { taken: [], conflicts: [], confirmed: [] };
  const isSaid = standing !== null && fold(standing.value) === fold(first.value);
  if (groups.length === 1 && (isSaid || same.every(({ isKeep }) => isKeep)))
    return { ...nothing, confirmed: same };
  if (groups.length === 1 && standing === null) {
    const taken = firstOf(changesOf(same));
    return { ...nothing, taken: [{ ...taken, before, answers: same }] };
  }
  return { ...nothing, conflicts: [{ row, key, name, field, before, sides: sidesOf(groups, standing) }] };
}

/**
 * What becomes of corrections: an answer that nobody contradicts is taken, one that says what is so already is confirmed, and
 * answers that contradict one another, or a decision that stands, are set side by side. The same answer given twice is one.
 * Nothing depends on the order in which they were read.
 */
export function settleCorrections(corrections: readonly Correction[], frame: SettlingFrame): Settled {
  const about = new Map<string, Correction[]>();
  for (const each of corrections) {
    const what = `${each.row}\n${each.field}`;
    const known = about.get(what);
    if (known) known.push(each);
    else about.set(what, [each]);
  }
  const settled = [...about.values()].map((same) => settleOne(same, frame));
  const order = (one: { row: number; field: string }, other: { row: number; field: string }): number =>
    one.row - other.row || (one.field < other.field ? -1 : 1);
  return {
    taken: settled.flatMap(({ taken }) => taken).sort(order),
    conflicts: settled.flatMap(({ conflicts }) => conflicts).sort(order),
    confirmed: settled.flatMap(({ confirmed }) => confirmed).sort(order),
  };
}
