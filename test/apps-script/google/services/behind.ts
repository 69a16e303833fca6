import type { Area, Sheet } from '../book/sheet';
import { refuse } from '../refusal';
import { stateOf } from '../strict';

/** @returns The block behind a Range. */
export function areaBehindRange(range: unknown): Area {
  const area = stateOf(range) as Area | undefined;
  return area ?? refuse("The parameters don't match the method signature: a Range was expected.");
}

/** @returns The state behind a Sheet; one that was deleted is no sheet any more. */
export function sheetBehind(sheet: unknown): Sheet {
  const state = stateOf(sheet) as Sheet | undefined;
  return state ?? refuse("The parameters don't match the method signature: a Sheet was expected.");
}
