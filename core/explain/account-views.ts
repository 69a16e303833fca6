import { encode } from '../accounts/encode';
import { columnUnder } from '../accounts/column-under';
import type { Column, Frame } from '../expr/columns';
import { demandsOf } from '../expr/demands';
import { createEvaluator } from '../expr/evaluator';
import { fieldKindsOf, kindsOf, mappedKinds } from '../model/kind-of';
import type { Model } from '../model/model';
import { planColumns } from '../model/plan';
import type { Stage } from '../model/stages';
import { withRegion } from '../segments/rule-truth';
import { keyFields } from '../segments/settled-overrides';
import type { Override } from '../segments/segmentation';
import type { KindOf } from '../values/field-kind';
import { found, type Result } from '../values/problem';
import type { Table } from '../values/table';
import type { FieldValue } from './account-explanation';
import { fieldValues, type ValueContext } from './field-value';
import { overrideFor } from './override-for';
import { createRuleTruths, type RuleTruths } from './rule-truths';

/** An account as rules of one place see it. */
export interface AccountView {
  readonly frame: Frame;
  valueOf(field: string): FieldValue;
  readonly truths: RuleTruths;
}

/** An account before a run: its own fields, as they were corrected and reckoned further. */
export interface AccountFields extends AccountView {
  /** The account alone. */
  readonly table: Table;
  /** The fields that the wanted columns ask for. */
  readonly asked: ReadonlySet<string>;
  /** What a person decided about a field of it. */
  overrideOf(field: string): Override | null;
}

/** An account beside its run. */
export interface AccountViews {
  readonly fields: AccountFields;
  /** As criteria, layers and region rules see it: `region` is the mapped field. */
  readonly early: AccountView;
  /** As segment rules see it: `region` is what the region rules gave. */
  readonly late: AccountView;
}

function viewOf(context: Omit<ValueContext, 'kindOf'>, kindOf: KindOf): AccountView {
  const valueOf = fieldValues({ ...context, kindOf });
  return { frame: context.frame, valueOf, truths: createRuleTruths(context, kindOf, valueOf) };
}

function contextOf(model: Model, fields: Pick<AccountFields, 'table' | 'overrideOf'>) {
  const overridden = model.fields.map(({ field }) => field).filter((field) => fields.overrideOf(field));
  return {
    table: fields.table,
    mappings: model.fields,
    overridden: new Set(overridden),
    currency: model.settings.currency,
  };
}

/**
 * Reads the fields of one account that wanted columns ask for, and those that name it.
 * @param table the account alone
 * @param stages what the model says, with the overrides
 * @param wanted the columns that will be told of
 * @returns refused where a header is missing
 */
export function readAccountFields(
  table: Table,
  model: Model,
  stages: readonly Stage[],
  overrides: readonly Override[],
  wanted: ReadonlySet<string>,
): Result<AccountFields> {
  const first = stages[0]?.columns ?? new Map<string, never>();
  const asked = planColumns(stages, wanted).fields;
  const mappings = model.fields.filter(
    ({ field, header }) =>
      asked.has(field) || (keyFields.some((key) => key === field) && columnUnder(table, header) >= 0),
  );
  const exprs = stages.flatMap(({ columns }) => [...columns.values()]);
  const shown = mappings.map(({ field }) => field);
  const read = encode(table, mappings, demandsOf(exprs, shown));
  if (!read.ok) return read;
  const evaluator = createEvaluator(read.value);
  const reckoned = [...first].filter(([name]) => wanted.has(name));
  evaluator.defineAll(new Map(reckoned));
  const frame = evaluator.frame();
  const overrideOf = overrideFor(frame, overrides, mappedKinds(model));
  const computed = new Set(model.computed.map(({ field }) => field));
  const context = { ...contextOf(model, { table, overrideOf }), frame, computed };
  return found({ ...viewOf(context, fieldKindsOf(model)), table, asked, overrideOf });
}

/** The first row of a column alone. */
function firstOf(column: Column): Column {
  switch (column.kind) {
    case 'number':
      return { kind: 'number', values: column.values.slice(0, 1) };
    case 'truth':
      return { kind: 'truth', values: column.values.slice(0, 1) };
    case 'text':
      return { ...column, codes: column.codes.slice(0, 1) };
    case 'list':
      return { ...column, masks: column.masks.map((mask) => mask.slice(0, 1)) };
  }
}

/**
 * The account as each rule of the model sees it.
 * @param run the frame of a run, whose first row is the account
 * @param wanted the columns that were wanted
 */
export function accountViews(
  fields: AccountFields,
  model: Model,
  stages: readonly Stage[],
  run: Frame,
  wanted: ReadonlySet<string>,
): AccountViews {
  const kindOf = withRegion(kindsOf(model));
  const view = (names: readonly string[], kinds: KindOf): AccountView => {
    const told = names.filter((name) => wanted.has(name) && run.columns.has(name));
    const columns = new Map([
      ...fields.frame.columns,
      ...told.map((name) => [name, firstOf(run.columns.get(name)!)] as const),
    ]);
    const computed = new Set([...told, ...model.computed.map(({ field }) => field)]);
    return viewOf({ ...contextOf(model, fields), frame: { length: 1, columns }, computed }, kinds);
  };
  const namesOf = (some: readonly Stage[]): string[] => some.flatMap(({ columns }) => [...columns.keys()]);
  const after = stages.filter(({ name }) => name !== 'fields');
  const segmentsAt = after.findIndex(({ name }) => name === 'segments');
  return {
    fields,
    early: view(namesOf(after.slice(0, segmentsAt)), kindsOf(model)),
    late: view(namesOf(after), kindOf),
  };
}
