import { maturityColumns, maturityFacts, type MaturityBeside } from '../../../core/maturity/maturity-facts';
import type { Model } from '../../../core/model/model';
import { columnOf, run } from '../../../core/model/run';
import type { Table } from '../../../core/values/table';
import { plainColumn } from '../frame-of';
import { cleanSample, pupilOfSample, teach, valueOf } from '../evidence/taught';

const pupil = pupilOfSample(cleanSample(1500));

/** Accounts without faults and a starter model of them. */
export const { accounts, model: starter } = pupil;

/** The starter model with all that the accounts' history taught it. */
export const learned: Model = teach(pupil).model;

export const ranOn = (table: Table, model: Model) => valueOf(run(table, model, maturityColumns(model)));

/** The facts of a model on these accounts. */
export const factsOf = (model: Model, beside: MaturityBeside = {}) =>
  maturityFacts(ranOn(accounts, model), beside);

/** The segments as a run writes them beside the accounts. */
export const writtenBy = (model: Model) =>
  plainColumn(columnOf(ranOn(accounts, model).frame, 'segment')).map(String);
