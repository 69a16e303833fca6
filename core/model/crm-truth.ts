import type { Texts } from '../coverage/covered-accounts';
import { ownershipOf } from '../coverage/covered-accounts';
import type { CoverageFinding } from '../coverage/check-finding';
import { FALSE, TRUE, UNKNOWN, type Column, type Frame, type TextColumn } from '../expr/columns';
import { crmClassColumn, crmTruth, type CrmTruth } from '../segments/crm-truth/crm-truth';
import type { TruthCoverage } from '../segments/crm-truth/classify';
import type { ReadColumns } from '../segments/crm-truth/reading';
import type { CrmTruthInput, TruthOwners } from '../segments/crm-truth/truth-input';
import type { Override } from '../segments/segmentation';
import { inMarket, standings, textColumn } from '../segments/standing';
import { segmentNames } from '../segments/merged-name';
import { defineProblem, found, refused, type Result } from '../values/problem';
import type { FieldSource } from '../values/field-kind';
import type { Rep } from '../values/rep';
import type { Table } from '../values/table';
import { checkRunCoverage, coveredColumns, ownersOf } from './covered-accounts';
import { noReps, truthNotices } from './crm-truth-notices';
import { checkedExclusions, minuteReading, readingNames } from './crm-truth-readings';
import type { Model } from './model';
import { columnOf, type Run } from './run-result';
import { placedColumn, ruleColumn } from './stages';

export type { CrmTruth } from '../segments/crm-truth/crm-truth';

/** The fields that may hold the CRM's tag, in the order in which they are looked for. */
export const tagFields = ['crm segment', 'crm tier'] as const;

const noTag = defineProblem(
  'crm-truth/no-tag',
  'no column is mapped as the segment that the CRM gives accounts: map it to the field crm segment',
);
/** The field that holds the CRM's tag; null where none is mapped as a text. */
export function tagFieldOf({ fields }: Pick<Model, 'fields'>): string | null {
  return (
    tagFields.find((name) => fields.some(({ field, kind }) => field === name && kind === 'category')) ?? null
  );
}

/** What a run must be told to compute and read so that the CRM's tags can be held against it. */
export function crmTruthColumns(
  model: Model,
  overrides: readonly Override[] = [],
): { readonly wanted: readonly string[]; readonly fields: readonly string[] } {
  const tag = tagFieldOf(model);
  const covered = coveredColumns(model);
  const own = [
    'excluded',
    'possible exclusion',
    'layer',
    'possible layer',
    'region',
    'segment',
    'possible segment',
  ];
  const rules = new Set(model.segments.map(({ name }) => ruleColumn(name)));
  return {
    wanted: [
      ...new Set([...own, placedColumn, ...rules, ...readingNames(model, overrides), ...covered.wanted]),
    ],
    fields: [...new Set([...covered.fields, ...(tag === null ? [] : [tag])])],
  };
}

const blankTexts = (length: number): TextColumn => ({
  kind: 'text',
  codes: new Uint8Array(length),
  values: [null],
});

const textIn = (frame: Frame, name: string): TextColumn =>
  textColumn(frame, name) ?? blankTexts(frame.length);

const truthIn = (column: Column): Uint8Array => (column.kind === 'truth' ? column.values : new Uint8Array(0));

/** What all fields together tell, as the run has it. */
function knownReading({ frame, model }: Run): ReadColumns {
  const standing = standings(frame);
  const possibleLayer = textIn(frame, 'possible layer');
  const market = Uint8Array.from(standing, (each, row) =>
    each === inMarket ? TRUE : possibleLayer.codes[row] !== 0 ? UNKNOWN : FALSE,
  );
  return {
    market,
    segment: textIn(frame, 'segment'),
    possible: textIn(frame, 'possible segment'),
    rules: new Map(model.segments.map(({ name }) => [name, truthIn(columnOf(frame, ruleColumn(name)))])),
  };
}

function ownersIn(owner: Texts | null, reps: readonly Rep[]): TruthOwners | null {
  if (!owner) return null;
  const { byCode, names } = ownershipOf(owner, reps);
  return { names, of: (row) => byCode[owner.codes[row]!]! };
}

/** The accounts that the coverage check finds in a cell without reps, and in books that starve or are over capacity. */
export function truthCoverage(findings: readonly CoverageFinding[], length: number): TruthCoverage {
  const marks = { E: new Uint8Array(length), F: new Uint8Array(length) };
  for (const { class: name, rows } of findings) if (name) for (const row of rows) marks[name][row] = 1;
  return { bare: marks.E, strained: marks.F };
}

/** The account fields that put an account into each segment; the rest by all of them. */
function segmentFields(model: Model): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const { name, when } of model.segments) {
    const own = when.flat().map(({ field }) => field);
    fields.set(name, [...new Set([...(fields.get(name) ?? []), ...own])]);
  }
  const names = segmentNames(model);
  const rest = names.at(-1)!;
  if (!fields.has(rest)) fields.set(rest, [...new Set([...fields.values()].flat())]);
  return new Map([...fields].map(([name, each]) => [names.find((known) => known === name) ?? name, each]));
}

/** What stands beside a run for its CRM truth. */
export interface TruthBeside {
  readonly overrides?: readonly Override[];
  /** Left out: E and F are not checked. */
  readonly reps?: readonly Rep[];
  /** The coverage check of these reps, where it was made already. */
  readonly coverage?: readonly CoverageFinding[];
  /** Each account is looked at for itself: F, which is a matter of whole books, is not told. */
  readonly isAlone?: boolean;
}

function coverageOf(table: Table, run: Run, { reps, coverage, isAlone }: TruthBeside): TruthCoverage | null {
  if (!reps) return null;
  const told = truthCoverage(coverage ?? checkRunCoverage(table, run, reps), run.frame.length);
  return isAlone ? { ...told, strained: null } : told;
}

function inputOf(table: Table, run: Run, tag: string, beside: TruthBeside): CrmTruthInput {
  const { model, frame } = run;
  const { overrides = [], reps = [] } = beside;
  const sources = new Map<string, FieldSource>(model.fields.map(({ field, source }) => [field, source]));
  const value = model.settings.value === null ? undefined : frame.columns.get(model.settings.value);
  return {
    segmentation: model,
    tagNames: model.tags ?? [],
    tag: textIn(frame, tag),
    region: textIn(frame, 'region'),
    known: knownReading(run),
    minute: minuteReading(run, overrides),
    excluded: textIn(frame, 'excluded'),
    unchecked: textIn(frame, 'possible exclusion'),
    exclusions: checkedExclusions(run),
    segmentFields: segmentFields(model),
    marketFields: [...new Set(model.layers.TAM.flat().map(({ field }) => field))],
    sourceOf: (field) => sources.get(field) ?? 'provider',
    placed: truthIn(columnOf(frame, placedColumn)),
    value: value?.kind === 'number' ? value.values : null,
    owners: ownersIn(ownersOf(table, model), reps),
    coverage: coverageOf(table, run, beside),
  };
}

/**
 * What the CRM's tags of a run's accounts come to.
 * @param table the accounts as they were given to the run
 * @param run that was told `crmTruthColumns`
 * @returns the problem says which column to map where there is no tag
 */
export function crmTruthOf(table: Table, run: Run, beside: TruthBeside = {}): Result<CrmTruth> {
  const tag = tagFieldOf(run.model);
  if (tag === null) return refused([noTag()]);
  const input = inputOf(table, run, tag, beside);
  const truth = crmTruth(input);
  const header = run.model.fields.find(({ field }) => field === tag)?.header ?? tag;
  return found({ tag, ...truth, notices: truthNotices(truth, input, header) });
}

/** The class of each account alone, as places in `crmClasses`. */
export function crmClassesOf(table: Table, run: Run, beside: TruthBeside = {}): Result<Uint8Array> {
  const tag = tagFieldOf(run.model);
  if (tag === null) return refused([noTag()]);
  return found(crmClassColumn(inputOf(table, run, tag, beside)), beside.reps ? [] : [noReps()]);
}
