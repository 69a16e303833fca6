import type { Cell } from '#core';
import type { TablePlace } from '../../host';
import { joinedTableNames } from '../../second-places';
import type { Question } from '../question';
import type { BlockName } from '../session';

/** A piece of a table on its way to the engine; the first piece takes the place of what was there. */
export interface RowsPiece {
  readonly block: BlockName;
  readonly place: TablePlace;
  readonly rows: readonly (readonly Cell[])[];
  readonly isFirst: boolean;
}

/** Keeps a piece of a table. */
export const putRows: Question<RowsPiece, void> = (session, { block, place, rows, isFirst }) => {
  if (isFirst) session.blocks.set(block, { place, rows: [] });
  const kept = session.blocks.get(block)?.rows;
  for (const row of rows) kept?.push(row);
  if (block === 'accounts' || joinedTableNames.some((name) => name === block)) session.history = null;
};
