import type { Column } from '../expr/columns';
import { talliesOf, type Tallies } from '../expr/tallies';
import { segmentNames } from '../segments/merged-name';
import { otherRegion, onlyRegion } from '../segments/reserved-names';
import type { GuardrailCoverage, GuardrailEvidence, GuardrailInput } from '../segments/guardrail';
import { customerColumn } from './customer';
import { namesOnce } from './names-once';
import type { Model } from './model';
import { planColumns } from './plan';
import { standardColumns, type Run } from './run-result';
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

/** The truth column of that name; where nothing tells the truth of it, the column is no truth at all. */
function customersIn(tallies: Tallies): number | null {
  const rows = tallies.of({ by: [customerColumn] });
  const saying = (answer: string): number =>
    rows.reduce((sum, { keys: [key], accounts }) => (key === answer ? sum + accounts : sum), 0);
  return saying('yes') + saying('no') === 0 ? null : saying('yes');
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
  const tallies = talliesOf(frame);
  const sources = new Map(model.fields.map(({ field, source }) => [field, source]));
  const used = planColumns(stagesOf(model, []), new Set(['segment', 'score', 'layer'])).fields;
  const ruled = segmentOrder(model).filter((name) => tallies.has(ruleColumn(name)));
  const regionRules = model.regions.flatMap(({ when }) => when.flat().map(({ field }) => field));
  return {
    frame,
    tallies,
    segments: segmentOrder(model),
    regions: regionsSeen(run),
    value: model.settings.value,
    yardstick: model.settings.yardstick,
    rules: new Map(ruled.map((name) => [name, ruleColumn(name)])),
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
    placed: placedColumn,
    customers: customersIn(tallies),
    ...(evidence ? { evidence } : {}),
    ...(coverage ? { coverage } : {}),
  };
}
