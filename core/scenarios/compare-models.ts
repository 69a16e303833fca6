import { layerNames } from '../market/layers';
import { guardrailColumns, guardrailInput, segmentOrder } from '../model/guardrail-input';
import type { Model } from '../model/model';
import { namesOnce } from '../model/names-once';
import type { Run, RunOptions } from '../model/run';
import { createRunner, type Runner } from '../model/runner';
import { checkGuardrails } from '../segments/check-guardrails';
import type { GuardrailFinding, Verdict } from '../segments/guardrail';
import type { Override } from '../segments/segmentation';
import { found, refused, type Problem, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { modelChanges, type ModelChange } from './model-changes';
import { moveMatrix, placeBoth, type MoveMatrix, type Placed, type Side } from './move-matrix';
import { topMovers, type Mover } from './movers';

/** One guardrail under both models. */
export interface GuardrailShift {
  readonly name: string;
  readonly before: GuardrailFinding;
  readonly after: GuardrailFinding;
  /** By the verdicts; `not compared` where one of them is not known. */
  readonly shift: 'better' | 'worse' | 'same' | 'not compared';
}

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
  /** The accounts that changed their segment, left the market or came into it, and are worth most. */
  readonly movers: readonly Mover[];
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
}

const USUAL_MOVERS = 20;

const ranks: Readonly<Record<Verdict, number | null>> = { good: 2, watch: 1, act: 0, 'not known': null };

function shiftOf(before: Verdict, after: Verdict): GuardrailShift['shift'] {
  const [from, to] = [ranks[before], ranks[after]];
  if (from === null || to === null) return 'not compared';
  return from === to ? 'same' : to > from ? 'better' : 'worse';
}

function guardrailShifts(before: Run, after: Run): readonly GuardrailShift[] {
  const [earlier, later] = [before, after].map((run) =>
    checkGuardrails(guardrailInput(run), run.model.guardrails),
  ) as [readonly GuardrailFinding[], readonly GuardrailFinding[]];
  return earlier.map((finding, at) => ({
    name: finding.name,
    before: finding,
    after: later[at]!,
    shift: shiftOf(finding.verdict, later[at]!.verdict),
  }));
}

/** What both runs are asked for. */
function asked(model: Model, overrides: readonly Override[]): RunOptions {
  const { wanted, fields } = guardrailColumns(model);
  return { overrides, wanted: [...wanted, ...(model.tiers ? ['tier'] : [])], fields };
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

function compareRuns(table: Table, before: Run, after: Run, movers: number): ModelComparison {
  const models = [before.model, after.model] as const;
  const [earlier, later] = [sideOf(before), sideOf(after)];
  const placed = (column: string, names: readonly string[]): Placed =>
    placeBoth(before.frame, after.frame, column, names);
  const matrix = (of: Placed): MoveMatrix => moveMatrix(of, earlier, later);
  const inSegments = placed('segment', namesOnce(models.flatMap(segmentOrder)));
  const haveTiers = models.every(({ tiers }) => tiers !== undefined);
  return {
    before: before.model.name,
    after: after.model.name,
    accounts: table.rowCount,
    segments: matrix(inSegments),
    layers: matrix(placed('layer', [...layerNames].reverse())),
    tiers: haveTiers ? matrix(placed('tier', namesOnce(models.flatMap(tierNames)))) : null,
    movers: topMovers(
      {
        table,
        models: [after.model, before.model],
        placed: inSegments,
        before: earlier,
        after: later,
      },
      movers,
    ),
    guardrails: guardrailShifts(before, after),
    changes: modelChanges(before.model, after.model),
  };
}

/**
 * Runs two models over the same accounts and tells who moves: between segments, layers and tiers, in accounts and in money;
 * what the guardrails say of each; and what the models say differently. Each matrix's margins are the counts of the two
 * runs. Guardrails that ask for tables beside the accounts are not known.
 * @param before a model that has passed its check
 * @param after another such model
 * @returns the comparison; refused with the problems of both runs where one of them cannot be made
 */
export function compareModels(
  table: Table,
  before: Model,
  after: Model,
  { overrides = [], movers = USUAL_MOVERS, runner = createRunner(table) }: CompareOptions = {},
): Result<ModelComparison> {
  const earlier = runner.run(before, asked(before, overrides));
  const later = runner.run(after, asked(after, overrides));
  if (!earlier.ok || !later.ok) {
    return refused(eachOnce([earlier, later].filter(({ ok }) => !ok).flatMap(said)));
  }
  const comparison = compareRuns(table, earlier.value, later.value, movers);
  return found(comparison, eachOnce([earlier, later].flatMap(said)));
}
