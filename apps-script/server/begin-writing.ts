import type { Writes } from '../wire/calls';
import { lastOthersEdit } from './others-edits';
import { refuse } from './refusal';
import { findSheet } from './spreadsheet';

/** Refuses where a sheet that will be written has changed since the panel read it; the turn itself is kept by `inWriteTurn`. */
export function beginWriting({ seen }: Writes['beginWriting']['argument'], panel: string): null {
  for (const [name, edit] of Object.entries(seen)) {
    const sheet = findSheet(name);
    if (sheet && lastOthersEdit(sheet, panel) > edit) refuse('changedMeanwhile', { sheet: name });
  }
  return null;
}
