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
}

/** The first look itself. */
export const firstLook: FirstLook = { starterModel };
