import type { Column, Frame } from '../expr/columns';
import { segmentNames } from '../segments/merged-name';
import { otherRegion, onlyRegion } from '../segments/reserved-names';
import type { GuardrailCoverage, GuardrailEvidence, GuardrailInput } from '../segments/guardrail';
import { customerColumn } from './customer';
import { namesOnce } from './names-once';
import type { Model } from './model';
import { planColumns } from './plan';
import { columnOf, standardColumns, type Run } from './run-result';
import { placedColumn, ruleColumn, stagesOf } from './stages';

/** The names of a model's segments in its order, each once, the rest last. */
export function segmentOrder(model: Model): readonly string[] {
  return segmentNames(model);
}

/** The names of a model's regions in its order; none where the accounts' own region is used. */
export function regionOrder(model: Model): readonly string[] {
  return model.regions.length === 0 ? [] : namesOnce([...model.regions.map(({ name }) => name), otherRegion]);
}

const text = (column: Column | undefined): readonly string[] =>
  column?.kind === 'text' ? column.values.filter((value) => value !== null) : [];

/** Regions in the model's order, then those that only the accounts name. */
export function regionsSeen(run: Run): readonly string[] {
  const order = regionOrder(run.model);
  if (order.length > 0) return order;
  const seen = [...text(run.frame.columns.get('region'))].sort();
  return seen.length > 0 ? seen : [onlyRegion];
}

/** What a run must be told to compute and read so that guardrails can be checked on it. */
export function guardrailColumns(model: Model): {
  readonly wanted: readonly string[];
  readonly fields: readonly string[];
} {
  const mapped = new Map(model.fields.map(({ field, kind }) => [field, kind]));
  const used = planColumns(stagesOf(model, []), new Set(['segment', 'score', 'layer'])).fields;
  const places = ['country', 'state'].filter((name) => mapped.get(name) === 'category');
  const amounts = [model.settings.value, model.settings.yardstick].filter((name) => name !== null);
  return {
    wanted: [
      ...standardColumns,
      customerColumn,
      placedColumn,
      ...segmentOrder(model)
        .filter((name) => model.segments.some((rule) => rule.name === name))
        .map(ruleColumn),
    ],
    fields: [...new Set([...used, ...places, ...amounts])],
  };
}

function truths(frame: Frame, name: string): Uint8Array {
  const column = columnOf(frame, name);
  return column.kind === 'truth' ? column.values : new Uint8Array(frame.length);
}

function customersIn(frame: Frame): number | null {
  const column = columnOf(frame, customerColumn);
  if (column.kind !== 'truth') return null;
  let known = 0;
  let customers = 0;
  for (const truth of column.values) {
    if (truth !== 1) known += 1;
    if (truth === 2) customers += 1;
  }
  return known === 0 ? null : customers;
}

/** The lines that segment rules cut on the yardstick, highest first. */
function linesOf({ segments, settings }: Model): GuardrailInput['lines'] {
  const lines = segments.flatMap(({ name, when }) =>
    when.flat().flatMap(({ field, test, value }) => {
      const cuts = field === settings.yardstick && (test === 'at least' || test === 'more than');
      return cuts && typeof value === 'number' ? [{ segment: name, from: value }] : [];
    }),
  );
  return lines.sort((one, other) => other.from - one.from);
}

/**
 * The facts that guardrails judge, of a run that was told `guardrailColumns`.
 * @param evidence what deals, spend and effort tell of the segments; left out where there are none
 * @param coverage what the table of reps tells of them; left out where there is none
 */
export function guardrailInput(
  run: Run,
  evidence?: GuardrailEvidence,
  coverage?: GuardrailCoverage,
): GuardrailInput {
  const { model, frame } = run;
  const sources = new Map(model.fields.map(({ field, source }) => [field, source]));
  const used = planColumns(stagesOf(model, []), new Set(['segment', 'score', 'layer'])).fields;
  const ruled = segmentOrder(model).filter((name) => frame.columns.has(ruleColumn(name)));
  const regionRules = model.regions.flatMap(({ when }) => when.flat().map(({ field }) => field));
  return {
    frame,
    segments: segmentOrder(model),
    regions: regionsSeen(run),
    value: model.settings.value,
    yardstick: model.settings.yardstick,
    ruleTruth: new Map(ruled.map((name) => [name, truths(frame, ruleColumn(name))])),
    fieldsUsed: new Map(
      [...used].flatMap((field) => {
        const source = sources.get(field);
        return source ? [[field, source] as const] : [];
      }),
    ),
    criteria: model.criteria.map(({ name, field, weight }) => ({ name, field, weight })),
    lines: linesOf(model),
    regionFields:
      regionRules.length > 0 ? [...new Set(regionRules)] : sources.has('region') ? ['region'] : [],
    placed: truths(frame, placedColumn),
    customers: customersIn(frame),
    ...(evidence ? { evidence } : {}),
    ...(coverage ? { coverage } : {}),
  };
}
