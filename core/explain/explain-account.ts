import type { Run } from '../model/run';
import { run, standardColumnsOf } from '../model/run';
import type { Model } from '../model/model';
import { planColumns } from '../model/plan';
import { stagesOf, type Stage } from '../model/stages';
import { pointsColumn, weighed } from '../scoring/score';
import { keyFields } from '../segments/settled-overrides';
import type { Override } from '../segments/segmentation';
import { found, type Result } from '../values/problem';
import type { Table } from '../values/table';
import type { AccountExplanation, UnknownField } from './account-explanation';
import { accountAlone } from './account-alone';
import { accountViews, readAccountFields, type AccountFields } from './account-views';
import { askedValues } from './asked-values';
import { candidatesOf } from './candidates';
import { explainMarket } from './explain-market';
import { explainScore } from './explain-score';
import { explainRegion, explainSegment } from './explain-segment';
import { explainWorth } from './explain-worth';
import { closerCandidates, findChanges, findDecisions } from './find-changes';
import { neededColumns } from './needed-columns';
import { aspects, standingsOf, trialTable, trialsOf, type Standing, type Trial } from './try-cells';
import { askersOf, unknownSentence } from './unknown-fields';

/** What an explanation may be told beside the model. */
export interface ExplainOptions {
  readonly overrides?: readonly Override[];
}

interface Trials {
  readonly run: Run;
  readonly now: Standing;
  readonly trials: readonly Trial[];
}

/** Tries cells in the place of the account's own: all in one run, and where it may move at any value once more, closer. */
function tryCells(
  fields: AccountFields,
  model: Model,
  stages: readonly Stage[],
  overrides: readonly Override[],
  wanted: ReadonlySet<string>,
): Result<Trials> {
  const told = aspects.filter((aspect) => wanted.has(aspect));
  const asked = askedValues(planColumns(stages, new Set(told)).columns.values());
  const candidates = model.fields.flatMap((mapping) => {
    const values = asked.get(mapping.field);
    return values ? candidatesOf(mapping, fields.valueOf(mapping.field), values) : [];
  });
  const first = run(trialTable(fields.table, candidates), model, { overrides, wanted: [...wanted] });
  if (!first.ok) return first;
  const now = standingsOf(first.value)(0);
  const trials = trialsOf(first.value, candidates);
  const closer = closerCandidates(now, trials);
  if (closer.length === 0) return found({ run: first.value, now, trials });
  const second = run(trialTable(fields.table, closer), model, { overrides, wanted: told });
  if (!second.ok) return second;
  return found({ run: first.value, now, trials: [...trials, ...trialsOf(second.value, closer)] });
}

function unknownFields(
  fields: AccountFields,
  model: Model,
  stages: readonly Stage[],
  { now, trials }: Trials,
): readonly UnknownField[] {
  const asked = askersOf(model, stages);
  const unknown = model.fields.flatMap(({ field }): UnknownField[] => {
    const askedBy = asked.get(field);
    const value = fields.valueOf(field);
    if (!askedBy || !fields.asked.has(field) || value.value !== null) return [];
    const own = trials.filter(({ mapping }) => mapping.field === field);
    const decides = findDecisions(now, own, model.settings.currency);
    return [{ value, askedBy, decides, sentence: unknownSentence(value, askedBy) }];
  });
  // What decides something stands first.
  return [...unknown].sort(
    (one, other) => Number(one.decides.length === 0) - Number(other.decides.length === 0),
  );
}

/**
 * Why one account is where it is, what is unknown about it, and what would change it. Region and segment with the rules
 * up to the one that holds, condition by condition; layer with its conditions and the exclusions; score by criterion;
 * worth as far as the model says it; blank fields that something asks for, with what some values would decide; and the
 * smallest changes of one single field that move the account to another segment, layer, grade or tier. A change is told
 * only where a run with the changed cell confirms it; where an account may move at any value of a field (a scale, a
 * formula, a lifetime), the value told is the nearest of about fifty between two rungs of a ladder.
 * @param table the accounts; no row but the one is read
 * @param model a model that has passed its check
 * @param row the account's row of data, from 0
 * @returns plain data, which can be cloned and sent; refused where `run` refuses the account alone: a header that is
 * missing, an override that does not fit
 */
export function explainAccount(
  table: Table,
  model: Model,
  row: number,
  { overrides = [] }: ExplainOptions = {},
): Result<AccountExplanation> {
  const stages = stagesOf(model, overrides);
  const points = weighed(model.criteria).map(({ name }) => pointsColumn(name));
  const wanted = neededColumns(stages, [...standardColumnsOf(model), ...points]);
  const read = readAccountFields(accountAlone(table, row), model, stages, overrides, wanted);
  if (!read.ok) return read;
  const fields = read.value;
  const tried = tryCells(fields, model, stages, overrides, wanted);
  if (!tried.ok) return tried;
  const { now, trials } = tried.value;
  const views = accountViews(fields, model, stages, tried.value.run.frame, wanted);
  return found({
    names: keyFields.map(fields.valueOf).filter(({ header }) => header !== null),
    region: explainRegion(model, views),
    segment: explainSegment(model, views),
    market: explainMarket(model, views),
    fit: explainScore(model, views),
    worth: explainWorth(model, views),
    unknown: unknownFields(fields, model, stages, tried.value),
    changes: findChanges(now, trials, model.settings.currency),
  });
}
