import type { ModelChange } from './model-changes';
import type { MatrixPlace, MoveMatrix, Placed } from './move-matrix';
import { touchedBy, type Beside, type TouchedAccounts } from './touched';

/** Accounts that go from one place to another, what hangs on them, and what of the models may send them there. */
export interface SegmentMove extends TouchedAccounts {
  readonly from: MatrixPlace;
  readonly to: MatrixPlace;
  /** What the models say differently of the two places, or of what stands before segments: layers, exclusions, regions. */
  readonly because: readonly ModelChange[];
}

const ofNames: ReadonlySet<string> = new Set(['segment', 'named', 'merge']);
const beforeSegments: ReadonlySet<string> = new Set(['region', 'field', 'computed', 'rest']);
const ofMarket: ReadonlySet<string> = new Set(['layer', 'exclude']);

const isMarket = ({ kind }: MatrixPlace): boolean => kind === 'outside' || kind === 'excluded';

/** The changes that may send accounts from one place to the other, the closest first. */
function changesBetween(
  changes: readonly ModelChange[],
  from: MatrixPlace,
  to: MatrixPlace,
): readonly ModelChange[] {
  const acted = changes.filter(({ kind }) => kind !== 'noted');
  if (isMarket(from) || isMarket(to)) {
    return acted.filter(({ part }) => ofMarket.has(part) || part === 'field' || part === 'computed');
  }
  const names = [from.name, to.name];
  const own = acted.filter(
    ({ part, item }) => ofNames.has(part) && (item === '' || names.includes(item) || part === 'merge'),
  );
  const rules = acted.filter(({ part }) => part === 'segment');
  const early = acted.filter(({ part }) => beforeSegments.has(part));
  const close = own.length > 0 ? own : rules;
  return [...close, ...early.filter((change) => !close.includes(change))];
}

/**
 * Every move between two places, the greatest value first (as the model after sees it), then the most accounts.
 * @param matrix of the same places
 */
export function segmentMoves(
  { places, cells }: MoveMatrix,
  placed: Placed,
  beside: Beside,
  changes: readonly ModelChange[],
): readonly SegmentMove[] {
  const size = places.length;
  const group = Uint32Array.from(placed.before, (from, row) => from * size + placed.after[row]!);
  const touched = touchedBy(beside, group, size * size);
  const moves = cells.flatMap((line, from) =>
    line.flatMap((cell, to): SegmentMove[] => {
      if (from === to || cell.accounts === 0) return [];
      const [start, end] = [places[from]!, places[to]!];
      const because = changesBetween(changes, start, end);
      return [{ from: start, to: end, ...cell, ...touched[from * size + to]!, because }];
    }),
  );
  return moves.sort(
    (one, other) => (other.valueAfter ?? 0) - (one.valueAfter ?? 0) || other.accounts - one.accounts,
  );
}
