import type { Sheet } from '#core';
import { outputBanner } from '#core';
import type { LiveSheet, SheetWriter, TableReader } from '../host';
import { modelPlace } from '../model-place';

/** One sheet that a plan speaks of. */
export interface PlannedSheet {
  readonly name: string;
  readonly state: 'fresh' | 'replaced' | 'kept';
  /** A sheet of this name is there, is not blank, and does not say that we wrote it. */
  readonly isTheUsers: boolean;
  /** Rows, from 1, that were edited by hand since we wrote the sheet, and will be lost. */
  readonly editedRows: readonly number[];
  /** Null for the Model sheet, which is written as a model. */
  readonly content: Sheet | LiveSheet | null;
}

/** What becomes of the sheets of a result and of the Model sheet. */
export async function findPlannedSheets(
  sheets: TableReader & Pick<SheetWriter, 'findEdits'>,
  written: readonly (Sheet | LiveSheet)[],
  isModelChanged: boolean,
  hasModel: boolean,
): Promise<readonly PlannedSheet[]> {
  const model = await stateOf(sheets, modelPlace.sheet);
  const planned: PlannedSheet[] = [
    {
      name: modelPlace.sheet,
      state: isModelChanged ? model.state : 'kept',
      isTheUsers: isModelChanged && !hasModel && model.isFilled,
      editedRows: [],
      content: null,
    },
  ];
  for (const content of written) {
    const { state, isFilled, isOurs } = await stateOf(sheets, content.name);
    const editedRows = isOurs ? await sheets.findEdits(content) : [];
    planned.push({ name: content.name, state, isTheUsers: isFilled && !isOurs, editedRows, content });
  }
  return planned;
}

async function stateOf(sheets: TableReader, name: string) {
  const rows = await sheets.readSheet(name);
  return {
    state: rows === null ? ('fresh' as const) : ('replaced' as const),
    isFilled: rows !== null && rows.length > 0,
    isOurs: rows?.[0]?.[0] === outputBanner,
  };
}
