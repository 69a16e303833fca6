import { fold } from '../expr/fold';
import { unknownName } from '../segments/reserved-names';
import { textColumn } from '../segments/standing';
import type { Placed, Side } from './move-matrix';
import { touchedBy, type Beside, type Touched } from './touched';

/** What adopting the model after means to one region. */
export interface RegionShift extends Touched {
  readonly region: string;
  /** All accounts of the region, as the model after draws regions. */
  readonly all: number;
  /** Of them, those that move. */
  readonly accounts: number;
  /** Of the region, whether they move or not; null where nobody tells. */
  readonly allPipeline: number | null;
  readonly allOwners: number | null;
  /** What the order goes by: the share of the region's open pipeline that moves; without one, of its accounts. */
  readonly disturbed: number;
  readonly by: 'pipeline' | 'accounts';
}

/**
 * The regions in the order in which the model after disturbs least: by the share of their open pipeline that hangs on
 * accounts that move, or of their accounts where no region has open pipeline; then fewer accounts that move, then by name;
 * Unknown last, where nobody can begin.
 * So what is learned in the first costs least. A rule of thumb of ours: nothing says what a region can bear.
 * @returns regions in which somebody moves
 */
export function phaseIn(placed: Placed, after: Side, beside: Beside): readonly RegionShift[] {
  const region = textColumn(after.frame, 'region');
  if (!region) return [];
  const size = region.values.length;
  const isMoved = (row: number): boolean => placed.before[row] !== placed.after[row];
  const group = Uint32Array.from(region.codes, (code, row) => code * 2 + Number(isMoved(row)));
  const counts = new Float64Array(size * 2);
  for (const each of group) counts[each]!++;
  const byMove = touchedBy(beside, group, size * 2);
  const byRegion = touchedBy(beside, region.codes, size);
  const by = byRegion.some(({ pipeline }) => (pipeline ?? 0) > 0) ? 'pipeline' : 'accounts';
  const shifts = region.values.flatMap((name, code): RegionShift[] => {
    const accounts = counts[code * 2 + 1]!;
    if (name === null || accounts === 0) return [];
    const all = accounts + counts[code * 2]!;
    const { pipeline: allPipeline, owners: allOwners } = byRegion[code]!;
    const touched = byMove[code * 2 + 1]!;
    const ofPipeline = (allPipeline ?? 0) > 0 ? (touched.pipeline ?? 0) / allPipeline! : 0;
    const disturbed = by === 'pipeline' ? ofPipeline : accounts / all;
    return [{ region: name, all, accounts, ...touched, allPipeline, allOwners, disturbed, by }];
  });
  const isUnknown = ({ region: name }: RegionShift): number => Number(fold(name) === fold(unknownName));
  return shifts.sort(
    (one, other) =>
      isUnknown(one) - isUnknown(other) ||
      one.disturbed - other.disturbed ||
      one.accounts - other.accounts ||
      (one.region < other.region ? -1 : 1),
  );
}
