import type { FieldMapping, Model, Recognition, Result } from '#core';
import { fieldMapping, found, standardFieldOf, starterModel } from '#core';
import type { MappedColumn } from '../mapped-column';
import type { OpenAccounts } from './session';

/**
 * A model with the mapping as the user left it: the one given, or a starter model for that mapping. A starter model is
 * dated, so that rules about recency have a day to count from.
 */
export function draftedModel(
  { table, recognition }: Pick<OpenAccounts, 'table' | 'recognition'>,
  mapping: readonly MappedColumn[],
  model: Model | null,
  today: string,
): Result<Model> {
  const fields = mappedFields(recognition, model, mapping);
  if (model) return found({ ...model, fields });
  const starter = starterModel(table, fields);
  if (!starter.ok) return starter;
  const settings = { ...starter.value.settings, asOf: starter.value.settings.asOf ?? today };
  return found({ ...starter.value, settings }, starter.notices);
}

/** How the accounts are read by the mapping as the user left it. */
function mappedFields(
  recognition: Recognition,
  model: Model | null,
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
