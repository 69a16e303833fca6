import type { Model, Problem, Recognition } from '#core';
import {
  accountRows,
  createRunner,
  fold,
  found,
  headerNames,
  recognise,
  standardFieldOf,
  standardFields,
  withoutOwnColumns,
} from '#core';
import { readOverrides } from '#core/functions';
import type { TablePlace } from '../../host';
import type { MappedColumn } from '../../mapped-column';
import { draftedModel } from '../drafted-model';
import type { Question } from '../question';
import type { ModelSheetRead } from '../read-model-block';
import { readModelBlock } from '../read-model-block';
import type { Session } from '../session';

/** What is seen of a table of accounts when it is opened. */
export interface SeenAccounts {
  readonly place: TablePlace;
  /** The user's own headers; columns of an earlier run are left out. */
  readonly headers: readonly string[];
  readonly accountCount: number;
  readonly mapping: readonly MappedColumn[];
  /** Headers that nothing was recognised in. */
  readonly unrecognised: readonly string[];
  /** The keys of the fields that the importer knows. */
  readonly knownFields: readonly string[];
  readonly overrideCount: number;
  /** Why these are no accounts, and what is wrong with the overrides. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
  readonly modelSheet: ModelSheetRead;
  /** The model that the wizard begins with: the workbook's own, or a starter model; null where neither can be. */
  readonly draft: Model | null;
  /** Why there is no draft. */
  readonly draftProblems: readonly Problem[];
}

/** Opens the accounts that were sent, beside the model and the overrides that were sent. */
export const seeAccounts: Question<{ readonly today: string }, SeenAccounts> = (session, { today }) => {
  const sent = session.blocks.get('accounts');
  if (!sent) throw new Error('no accounts were sent');
  const rows = accountRows(sent.rows, undefined, sent.place.sheet);
  const table = withoutOwnColumns(rows.table);
  const recognition = recognise(table);
  const overrides = overridesOf(session);
  session.accounts = {
    place: sent.place,
    headers: headerNames(sent.rows[0] ?? []),
    rows,
    table,
    recognition,
    overrides: overrides.ok ? overrides.value : [],
    runner: createRunner(table),
  };
  session.history = null;
  const modelSheet = readModelBlock(session);
  const mapping = mappedColumns(recognition, modelSheet);
  const draft = draftedModel(session.accounts, mapping, modelSheet.model, today);
  const { problems } = recognition.accountsVerdict;
  return {
    place: sent.place,
    headers: table.headers,
    accountCount: table.rowCount,
    mapping,
    unrecognised: mapping.filter((column) => !isRecognised(column)).map(({ header }) => header),
    knownFields: standardFields.map(({ key }) => key),
    overrideCount: session.accounts.overrides.length,
    problems: [...problems, ...(overrides.ok ? [] : overrides.problems)],
    notices: recognition.notices,
    modelSheet,
    draft: draft.ok ? draft.value : null,
    draftProblems: draft.ok || problems.length > 0 ? [] : draft.problems,
  };
};

/** True for a column that holds a field that the importer knows, rather than one of the user's own. */
function isRecognised({ field }: MappedColumn): boolean {
  return field !== null && standardFieldOf(field) !== undefined;
}

function overridesOf({ blocks }: Session) {
  const rows = blocks.get('overrides')?.rows ?? [];
  return rows.length > 0 ? readOverrides(rows) : found([]);
}

/** The model's own mapping where there is one, else the guesses. */
function mappedColumns({ guesses, fields }: Recognition, { model }: ModelSheetRead): readonly MappedColumn[] {
  const byHeader = new Map((model?.fields ?? fields).map((mapping) => [fold(mapping.header), mapping]));
  return guesses.map(({ header, confidence, samples }) => {
    const mapping = byHeader.get(fold(header));
    return {
      header,
      field: mapping?.field ?? null,
      kind: mapping?.kind ?? null,
      confidence: model ? 1 : confidence,
      samples,
    };
  });
}
