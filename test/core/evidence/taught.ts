import { recogniseAs } from '../../../core/accounts/recognise-as';
import { learnModel, type LearnedModel, type LearnOptions } from '../../../core/evidence/learn-model';
import { withHistory } from '../../../core/evidence/joined-columns';
import { readSecondTables, type ReadTables } from '../../../core/evidence/second-tables';
import { evidenceColumns, gatherEvidence, type Evidence } from '../../../core/evidence/evidence';
import type { Model } from '../../../core/model/model';
import { run } from '../../../core/model/run';
import { starterModel } from '../../../core/model/starter/starter-model';
import { makeSample, type Sample } from '../../../core/sample/make-sample';
import type { SampleTruth } from '../../../core/sample/sample-truth';
import { isoDay } from '../../../core/values/day';
import type { Result } from '../../../core/values/problem';
import type { Table } from '../../../core/values/table';

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

export const sampleDay = 46_347;

/** A sample without faults, of a truth. */
export const cleanSample = (accounts: number, truth?: SampleTruth, seed = 3): Sample =>
  makeSample({ accounts, seed, today: sampleDay, faults: 0, ...(truth ? { truth } : {}) });

/** Accounts with their history and a model for both. */
export interface Pupil {
  readonly accounts: Table;
  readonly history: ReadTables;
  readonly model: Model;
}

/** Reads tables beside accounts and fits a starter model, dated to the history. */
export function pupilOf(
  accounts: Table,
  tables: Parameters<typeof readSecondTables>[0],
  asOf: number | null = null,
): Pupil {
  const { fields } = valueOf(recogniseAs(accounts, []));
  const history = valueOf(readSecondTables(tables, { accounts, fields, asOf }));
  const full = valueOf(withHistory(accounts, fields, history));
  const starter = valueOf(starterModel(full, valueOf(recogniseAs(full, [])).fields));
  const day = history.asOf === null ? null : isoDay(history.asOf);
  return { accounts: full, history, model: { ...starter, settings: { ...starter.settings, asOf: day } } };
}

/** A sample's accounts with all that stands beside them. */
export const pupilOfSample = ({ accounts, opportunities, spend, effort }: Sample): Pupil =>
  pupilOf(accounts, { history: opportunities, spend, effort }, sampleDay);

export const teach = ({ accounts, model, history }: Pupil, options: LearnOptions = {}): LearnedModel =>
  valueOf(learnModel(accounts, model, history, options));

/** What the history says of a run of a model. */
export function evidenceOf({ accounts, history }: Pupil, model: Model): Evidence {
  return valueOf(gatherEvidence(accounts, valueOf(run(accounts, model, evidenceColumns(model))), history));
}

/** The problems of one lesson as sentences. */
export const saidOf = ({ lessons }: LearnedModel, name: LearnedModel['lessons'][number]['lesson']): string =>
  lessons
    .filter(({ lesson }) => lesson === name)
    .flatMap(({ problems }) => problems.map(({ message }) => message))
    .join('\n');

/** The rows of a table in another order. */
export const reordered = (table: Table, order: readonly number[]): Table => ({
  ...table,
  rows: order.map((row) => table.rows[table.firstRow + row]!),
  firstRow: 0,
});
