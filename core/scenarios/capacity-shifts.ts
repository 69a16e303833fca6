import { fold } from '../expr/fold';
import { namesOnce } from '../model/names-once';
import { planCapacity } from '../model/plan-coverage';
import type { Run } from '../model/run';
import { found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { CoverageRow } from '../coverage/capacity-totals';

/** One figure of capacity under a model; null where it is not known. */
export type CapacityFigures = Pick<CoverageRow, 'needed' | 'reps' | 'gap' | 'cost'>;

/** A role, or all roles together, under two models. */
export interface CapacityShift {
  /** Null is all roles together. */
  readonly role: string | null;
  /** Null where the model knows no such role. */
  readonly before: CapacityFigures | null;
  readonly after: CapacityFigures | null;
}

const figuresOf = (row: CoverageRow | undefined): CapacityFigures | null =>
  row ? { needed: row.needed, reps: row.reps, gap: row.gap, cost: row.cost } : null;

const overAll = ({ segment, region }: CoverageRow): boolean => segment === null && region === null;

function rowsOf(run: Run, reps: readonly Rep[]): Result<readonly CoverageRow[]> {
  const planned = planCapacity(run, reps);
  return planned.ok ? found(planned.value.rows.filter(overAll), planned.notices) : planned;
}

/**
 * Who is needed, there and missing in each role, and what they cost, under two models.
 * @param before a run that was told `capacityColumns`
 * @param after another such run
 * @returns a role a line and all together at the end; none where neither model has roles; refused with the problems of both
 */
export function capacityShifts(
  before: Run,
  after: Run,
  reps: readonly Rep[],
): Result<readonly CapacityShift[]> {
  if (![before, after].some(({ model }) => (model.roles ?? []).length > 0)) return found([]);
  const [earlier, later] = [rowsOf(before, reps), rowsOf(after, reps)];
  if (!earlier.ok || !later.ok) {
    return refused([earlier, later].flatMap((rows) => (rows.ok ? [] : rows.problems)));
  }
  const roles = namesOnce([...later.value, ...earlier.value].flatMap(({ role }) => role ?? []));
  const of = (rows: readonly CoverageRow[], role: string | null): CapacityFigures | null =>
    figuresOf(
      rows.find((row) =>
        role === null ? row.role === null : row.role !== null && fold(row.role) === fold(role),
      ),
    );
  return found(
    [...roles, null].map((role) => ({
      role,
      before: of(earlier.value, role),
      after: of(later.value, role),
    })),
    later.notices,
  );
}
