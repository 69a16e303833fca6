import {
  checkModel,
  found,
  refused,
  starterModel,
  type FieldMapping,
  type Model,
  type Result,
  type SaidColumn,
} from '#core';
import { readModelFile, readModelRows, type SaidSettings } from './read-model-file';
import type { FileAccounts } from './read-accounts';

/** Where a model came from. */
export type ModelOrigin = 'file' | 'workbook' | 'starter';

/** The model that accounts are run with. */
export interface ChosenModel {
  readonly model: Model;
  readonly origin: ModelOrigin;
}

/** A model whose fields stand under the headers that the user says; a field that it lacks is added. */
function withSaid(model: Model, said: readonly SaidColumn[], { recognition }: FileAccounts): Model {
  const guessed = new Map(recognition.fields.map((mapping) => [mapping.field, mapping]));
  const moved = new Map(said.map(({ field }) => [field, guessed.get(field)]));
  const fields = model.fields.map((mapping): FieldMapping => {
    const now = moved.get(mapping.field);
    return now ? { ...now, kind: mapping.kind, source: mapping.source, zero: mapping.zero } : mapping;
  });
  const known = new Set(model.fields.map(({ field }) => field));
  const added = [...moved.values()].filter((mapping) => mapping !== undefined);
  return { ...model, fields: [...fields, ...added.filter(({ field }) => !known.has(field))] };
}

function checked(model: Model, origin: ModelOrigin): Result<ChosenModel> {
  const problems = checkModel(model).filter(({ level }) => level === 'problem');
  return problems.length > 0 ? refused(problems) : found({ model, origin });
}

/**
 * The model for accounts: the file that is named, else the one in their own workbook, else a starter model that is
 * fitted to their columns.
 */
export async function chooseModel(
  accounts: FileAccounts,
  file: string | undefined,
  settings: SaidSettings,
  said: readonly SaidColumn[],
): Promise<Result<ChosenModel>> {
  if (file === undefined && accounts.model === undefined) {
    const starter = starterModel(accounts.table, accounts.recognition.fields);
    if (!starter.ok) return starter;
    const model = { ...starter.value, settings: { ...starter.value.settings, ...settings } };
    return checked(model, 'starter');
  }
  const read =
    file === undefined
      ? readModelRows(accounts.model ?? [], 'Model', settings)
      : await readModelFile(file, settings);
  if (!read.ok) return read;
  const origin = file === undefined ? 'workbook' : 'file';
  return said.length === 0
    ? found({ model: read.value, origin }, read.notices)
    : checked(withSaid(read.value, said, accounts), origin);
}
