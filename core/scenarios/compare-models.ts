import type { ReadTables } from '../evidence/second-tables';
import { layerNames } from '../market/layers';
import { capacityColumns } from '../model/capacity-input';
import { ownersOf } from '../model/covered-accounts';
import { segmentOrder } from '../model/guardrail-input';
import type { Model } from '../model/model';
import { namesOnce } from '../model/names-once';
import type { Run, RunOptions } from '../model/run';
import { createRunner, type Runner } from '../model/runner';
import type { Override } from '../segments/segmentation';
import { found, refused, type Problem, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { capacityShifts, type CapacityShift } from './capacity-shifts';
import {
  guardrailShiftColumns,
  guardrailShifts,
  type GuardrailShift,
  type GuardrailsBeside,
} from './guardrail-shifts';
import { modelChanges, type ModelChange } from './model-changes';
import { moveMatrix, placeBoth, type MoveMatrix, type Placed, type Side } from './move-matrix';
import { topMovers, type Mover } from './movers';
import { phaseIn, type RegionShift } from './phase-in';
import { segmentMoves, type SegmentMove } from './segment-moves';
import { touchedBy, type Beside, type TouchedAccounts } from './touched';

/** Two models on the same accounts. */
export interface ModelComparison {
  /** The models' names. */
  readonly before: string;
  readonly after: string;
  readonly accounts: number;
  /** Confirmed segments of the accounts in the market; outside and excluded beside. */
  readonly segments: MoveMatrix;
  /** The narrowest layer that is confirmed; outside and excluded beside. */
  readonly layers: MoveMatrix;
  /** Null where one of the models has no tiers. */
  readonly tiers: MoveMatrix | null;
  /** Every way that accounts go between segments, out of the market or into it, and what hangs on them. */
  readonly moves: readonly SegmentMove[];
  /** All of them together. */
  readonly moved: TouchedAccounts;
  /** The accounts that changed their segment, left the market or came into it, and are worth most. */
  readonly movers: readonly Mover[];
  /** The regions in which accounts move, in the order in which adopting the model after disturbs least. */
  readonly phaseIn: readonly RegionShift[];
  /** Who is needed and there, and what they cost; none where neither model has roles; refused where it cannot be planned. */
  readonly capacity: Result<readonly CapacityShift[]>;
  readonly guardrails: readonly GuardrailShift[];
  /** What the two models say differently. */
  readonly changes: readonly ModelChange[];
}

/** What a comparison may be told beside the models. */
export interface CompareOptions {
  /** People's decisions, which hold under both models. */
  readonly overrides?: readonly Override[];
  /** A runner that has these accounts open already, so that they are not read again. */
  readonly runner?: Runner;
  /** How many movers are listed; by default 20. */
  readonly movers?: number;
  /** Deals, spend and effort joined to these accounts; open deals are pipeline that moves. */
  readonly history?: ReadTables | null;
  /** Who looks after accounts; left out: it is not known, and nobody is there. */
  readonly reps?: readonly Rep[] | null;
}

interface Settled extends GuardrailsBeside {
  readonly movers: number;
  readonly overrides: readonly Override[];
}

const USUAL_MOVERS = 20;

/** What both runs are asked for. */
function asked(model: Model, { overrides, ...beside }: Settled): RunOptions {
  const { wanted, fields } = guardrailShiftColumns(model, beside);
  const capacity = model.roles?.length ? capacityColumns(model) : { wanted: [], fields: [] };
  return {
    overrides,
    wanted: [...new Set([...wanted, 'region', ...(model.tiers ? ['tier'] : []), ...capacity.wanted])],
    fields: [...new Set([...fields, ...capacity.fields])],
  };
}

function sideOf({ model, frame }: Run): Side {
  const column = model.settings.value === null ? undefined : frame.columns.get(model.settings.value);
  return { frame, value: column?.kind === 'number' ? column.values : null };
}

/** Each problem or notice once. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const said = (ran: Result<Run>): readonly Problem[] => (ran.ok ? ran.notices : ran.problems);

const tierNames = ({ tiers = [] }: Model): readonly string[] =>
  [...tiers].sort((one, other) => other.from - one.from).map(({ name }) => name);

function compareRuns(table: Table, before: Run, after: Run, told: Settled): ModelComparison {
  const models = [before.model, after.model] as const;
  const [earlier, later] = [sideOf(before), sideOf(after)];
  const placed = (column: string, names: readonly string[]): Placed =>
    placeBoth(before.frame, after.frame, column, names);
  const matrix = (of: Placed): MoveMatrix => moveMatrix(of, earlier, later);
  const inSegments = placed('segment', namesOnce(models.flatMap(segmentOrder)));
  const segments = matrix(inSegments);
  const haveTiers = models.every(({ tiers }) => tiers !== undefined);
  const changes = modelChanges(...models);
  const beside: Beside = {
    deals: told.history?.deals ?? null,
    owners: ownersOf(table, after.model) ?? ownersOf(table, before.model),
  };
  const isMoved = Uint8Array.from(inSegments.before, (from, row) => Number(from !== inSegments.after[row]));
  return {
    before: before.model.name,
    after: after.model.name,
    accounts: table.rowCount,
    segments,
    layers: matrix(placed('layer', [...layerNames].reverse())),
    tiers: haveTiers ? matrix(placed('tier', namesOnce(models.flatMap(tierNames)))) : null,
    moves: segmentMoves(segments, inSegments, beside, changes),
    moved: { ...segments.moved, ...touchedBy(beside, isMoved, 2)[1]! },
    movers: topMovers(
      { table, models: [after.model, before.model], placed: inSegments, before: earlier, after: later },
      told,
    ),
    phaseIn: phaseIn(inSegments, later, beside),
    capacity: capacityShifts(before, after, told.reps ?? []),
    guardrails: guardrailShifts(table, before, after, told),
    changes,
  };
}

/**
 * Runs two models over the same accounts and tells who moves: between segments, layers and tiers, in accounts and in money,
 * with the open pipeline and the owners that hang on them; what the guardrails say of each, and who is needed; in which
 * order regions would best follow; and what the models say differently. Each matrix's margins are the counts of the two
 * runs. Guardrails that ask for a table beside the accounts are not known where it is not given.
 * @param before a model that has passed its check
 * @param after another such model
 * @returns the comparison; refused with the problems of both runs where one of them cannot be made
 */
export function compareModels(
  table: Table,
  before: Model,
  after: Model,
  {
    overrides = [],
    movers = USUAL_MOVERS,
    runner = createRunner(table),
    history = null,
    reps = null,
  }: CompareOptions = {},
): Result<ModelComparison> {
  const told: Settled = { overrides, movers, history, reps };
  const earlier = runner.run(before, asked(before, told));
  const later = runner.run(after, asked(after, told));
  if (!earlier.ok || !later.ok) {
    return refused(eachOnce([earlier, later].filter(({ ok }) => !ok).flatMap(said)));
  }
  const comparison = compareRuns(table, earlier.value, later.value, told);
  return found(comparison, eachOnce([earlier, later].flatMap(said)));
}
