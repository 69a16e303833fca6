import type { FieldMapping, Model, Recognition, Result } from '#core';
import { fieldMapping, found, standardFieldOf, starterModel } from '#core';
import type { MappedColumn } from '../mapped-column';
import type { ReadAccounts } from './read-accounts';

/** The model that the accounts are segmented by, and whether it differs from what the Model sheet says. */
export interface MappedModel {
  readonly model: Model;
  readonly isChanged: boolean;
}

/**
 * The workbook's model with the mapping as the user left it, or a starter model for that mapping.
 * A starter model is dated, so that rules about recency have a day to count from.
 */
export function mappedModel(
  accounts: ReadAccounts,
  mapping: readonly MappedColumn[],
  today: string,
): Result<MappedModel> {
  const { model, table } = accounts;
  const fields = mappedFields(accounts, mapping);
  if (model) {
    const isChanged = JSON.stringify(fields) !== JSON.stringify(model.fields);
    return found({ model: isChanged ? { ...model, fields } : model, isChanged });
  }
  const starter = starterModel(table, fields);
  if (!starter.ok) return starter;
  const settings = { ...starter.value.settings, asOf: starter.value.settings.asOf ?? today };
  return found({ model: { ...starter.value, settings }, isChanged: true }, starter.notices);
}

/** How the accounts are read by the mapping as the user left it. */
export function mappedFields(
  { model, recognition }: Pick<ReadAccounts, 'model' | 'recognition'>,
  mapping: readonly MappedColumn[],
): readonly FieldMapping[] {
  const known = model?.fields ?? recognition.fields;
  return mapping.flatMap((column) => fieldsOf(column, known, recognition));
}

/** A field that was known under this header keeps all that is said of it; a new one is read as the column looks. */
function fieldsOf(
  { header, field }: MappedColumn,
  known: readonly FieldMapping[],
  { guesses }: Recognition,
): readonly FieldMapping[] {
  if (field === null) return [];
  const before = known.find((mapping) => mapping.field === field && mapping.header === header);
  if (before) return [before];
  const guess = guesses.find((each) => each.header === header);
  const standard = standardFieldOf(field);
  const kind = standard?.kind ?? guess?.kind ?? 'category';
  return [
    fieldMapping({
      ...guess?.reading,
      ...(standard ? { source: standard.source, zero: standard.zero } : {}),
      field,
      header,
      kind,
    }),
  ];
}
