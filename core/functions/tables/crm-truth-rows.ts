import { crmClassesOf, crmTruthColumns, crmTruthOf, type TruthBeside } from '../../model/crm-truth';
import type { Model } from '../../model/model';
import { run, type Run } from '../../model/run';
import { crmClasses } from '../../segments/crm-truth/classes';
import type { TruthRow } from '../../segments/crm-truth/tally';
import type { Override } from '../../segments/segmentation';
import type { Cell } from '../../values/cell';
import { found, type Result } from '../../values/problem';
import type { Table } from '../../values/table';
import { readRepsBeside } from './read-beside';

/** What `CRM_CLASS` and `CRM_TRUTH` are given. */
export interface CrmTruthArguments {
  readonly accounts: Table;
  readonly model: Model;
  readonly reps?: Table;
  readonly overrides?: readonly Override[];
}

interface TruthRun {
  readonly run: Run;
  readonly beside: TruthBeside;
}

function runBeside({ accounts, model, reps, overrides = [] }: CrmTruthArguments): Result<TruthRun> {
  const read = reps ? readRepsBeside(reps) : found(null);
  if (!read.ok) return read;
  const done = run(accounts, model, { overrides, ...crmTruthColumns(model, overrides) });
  if (!done.ok) return done;
  const beside = { overrides, ...(read.value ? { reps: read.value } : {}) };
  return found({ run: done.value, beside }, [...read.notices, ...done.notices]);
}

/**
 * The class of each account, from its row.
 * @param isAlone whether each account is looked at for itself: nobody knows the books then
 */
export function crmClassCells(given: CrmTruthArguments, isAlone: boolean): Result<(row: number) => Cell> {
  const done = runBeside(given);
  if (!done.ok) return done;
  const classes = crmClassesOf(given.accounts, done.value.run, { ...done.value.beside, isAlone });
  if (!classes.ok) return classes;
  return found((row) => crmClasses[classes.value[row]!]!, [...done.notices, ...classes.notices]);
}

const figure = (value: number | null): Cell => (value === null || Number.isNaN(value) ? '' : value);

function truthCells({ by, name, counts, purity, recall, ...row }: TruthRow): Cell[] {
  const { A, B, C, D, E, F, missing, open, unread, outside } = counts;
  return [
    ...[by, name, row.tagged, row.belongs, A, B, C, D, E, F, missing, row.elsewhere, open, unread, outside],
    ...[purity.rate, purity.low, purity.high, recall.rate, recall.low, recall.high].map(figure),
    ...[row.inMinute, figure(row.value), figure(row.valueWrong)],
  ];
}

/** The rows of `CRM_TRUTH`: all, each segment, each owner, each tag that is no segment. */
export function crmTruthRows(given: CrmTruthArguments): Result<Cell[][]> {
  const done = runBeside(given);
  if (!done.ok) return done;
  const truth = crmTruthOf(given.accounts, done.value.run, done.value.beside);
  if (!truth.ok) return truth;
  return found(truth.value.rows.map(truthCells), [...done.notices, ...truth.value.notices]);
}
