import { dataQuality, type DataQuality } from '../accounts/data-quality';
import type { FieldMapping } from '../accounts/field';
import { recognise } from '../accounts/recognise';
import { starterModel } from '../model/starter/starter-model';
import type { Model } from '../model/model';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';

/**
 * What reads accounts that no model describes yet. It knows the headers of many exports, so it is heavy; a host may
 * hold it apart from the functions and load it when it is first asked.
 */
export interface FirstLook {
  starterModel(table: Table): Result<Model>;
  /** What the columns hold, by their headers and values. */
  fieldsOf(table: Table): readonly FieldMapping[];
  dataQuality(table: Table, fields: readonly FieldMapping[]): DataQuality;
}

/** The first look itself. */
export const firstLook: FirstLook = {
  starterModel,
  fieldsOf: (table) => recognise(table).fields,
  dataQuality,
};
