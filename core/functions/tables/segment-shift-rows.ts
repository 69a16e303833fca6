import type { Model } from '../../model/model';
import type { CapacityShift } from '../../scenarios/capacity-shifts';
import { compareModels, type ModelComparison } from '../../scenarios/compare-models';
import type { GuardrailShift } from '../../scenarios/guardrail-shifts';
import type { MatrixCell } from '../../scenarios/move-matrix';
import type { RegionShift } from '../../scenarios/phase-in';
import type { SegmentMove } from '../../scenarios/segment-moves';
import type { Touched } from '../../scenarios/touched';
import type { Cell } from '../../values/cell';
import { found, refused, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { figureCell } from './figure-cell';
import { readBeside, readRepsBeside } from './read-beside';

/** What `SEGMENT_SHIFT` is given. */
export interface SegmentShiftArguments {
  readonly accounts: Table;
  readonly before: Model;
  readonly after: Model;
  readonly history?: Table;
  readonly reps?: Table;
}

/** Moves of which the finding names so many changes of the model. */
const mostNamed = 3;

const figures = ({ accounts, valueBefore, valueAfter }: MatrixCell): Cell[] => [
  accounts,
  figureCell(valueBefore),
  figureCell(valueAfter),
];

const touched = ({ openDeals, pipeline, owners }: Touched): Cell[] =>
  [openDeals, pipeline, owners].map(figureCell);

function moveRow(move: SegmentMove): Cell[] {
  const { from, to, because } = move;
  const named = because.slice(0, mostNamed).map(({ message }) => message);
  const more = because.length - named.length;
  const finding = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return ['move', from.name, to.name, ...figures(move), ...touched(move), finding];
}

function stayRows({ segments: { places, cells } }: ModelComparison): Cell[][] {
  return places.flatMap(({ name }, at) => {
    const cell = cells[at]![at]!;
    return cell.accounts === 0 ? [] : [['stay', name, name, ...figures(cell), '', '', '', '']];
  });
}

function regionRow(shift: RegionShift, at: number): Cell[] {
  const { region, all, accounts, disturbed, by } = shift;
  const share = `${Math.round(1000 * disturbed) / 10} % of its ${by === 'pipeline' ? 'open pipeline' : 'accounts'}`;
  const finding = `${at + 1}. in the order that disturbs least: ${accounts} of ${all} accounts move, ${share}`;
  return ['phase-in', region, '', accounts, '', '', ...touched(shift), finding];
}

function capacityRows(shifts: readonly CapacityShift[]): Cell[][] {
  return shifts.flatMap(({ role, before, after }) => {
    const name = role ?? 'all roles';
    return (['needed', 'reps', 'gap', 'cost'] as const).flatMap((of): Cell[][] => {
      const both = [before?.[of] ?? null, after?.[of] ?? null];
      if (both.every((figure) => figure === null)) return [];
      return [[of, name, '', '', ...both.map(figureCell), '', '', '', '']];
    });
  });
}

function guardrailRow({ name, before, after, shift }: GuardrailShift): Cell[] {
  const verdict = before.verdict === after.verdict ? after.verdict : `${before.verdict} → ${after.verdict}`;
  return [
    ...['guardrail', name, shift, '', figureCell(before.figure), figureCell(after.figure)],
    ...['', '', '', `${verdict}: ${after.message}`],
  ];
}

/** The rows of `SEGMENT_SHIFT`: moves and who stays, which add up to the accounts, the phase-in, capacity and guardrails. */
export function segmentShiftRows(given: SegmentShiftArguments): Result<Cell[][]> {
  const { before, after } = given;
  const read = readBeside({
    accounts: given.accounts,
    model: after,
    ...(given.history ? { history: given.history } : {}),
  });
  const reps = given.reps ? readRepsBeside(given.reps) : found(null);
  if (!read.ok || !reps.ok) return refused([read, reps].flatMap((each) => (each.ok ? [] : each.problems)));
  const compared = compareModels(read.value.accounts, before, after, {
    history: given.history ? read.value.history : null,
    reps: reps.value,
    movers: 0,
  });
  if (!compared.ok) return compared;
  const { moves, moved, phaseIn, capacity, guardrails } = compared.value;
  return found(
    [
      ...moves.map(moveRow),
      ...stayRows(compared.value),
      ['moved', '', '', ...figures(moved), ...touched(moved), ''],
      ...phaseIn.map(regionRow),
      ...(capacity.ok ? capacityRows(capacity.value) : []),
      ...guardrails.map(guardrailRow),
    ],
    [...read.notices, ...reps.notices, ...compared.notices, ...(capacity.ok ? [] : capacity.problems)],
  );
}
