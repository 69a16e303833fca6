import type { Question } from '../question';
import type { BlockName } from '../session';

/** Forgets a table: there is none of its kind in the workbook, or none is chosen. */
export const dropRows: Question<{ readonly block: BlockName }, void> = (session, { block }) => {
  session.blocks.delete(block);
  session.history = null;
};
