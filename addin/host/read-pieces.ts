import type { Block } from '#panel';
import { hostProblems, hostRefusal } from '#panel';
import { excelCode } from './in-excel';
import { rowPace } from './row-pace';

/**
 * Reads a block in pieces of whole rows, as many at once as Excel gives.
 * @param ask loads what is wanted of a piece
 * @param take what came of it, once it is there; what it returns tells how long the next rows are
 */
export async function readPieces<Asked>(
  context: Excel.RequestContext,
  sheet: string,
  block: Block,
  ask: (piece: Block) => Asked,
  take: (asked: Asked, piece: Block) => Promise<readonly (readonly unknown[])[]>,
  perCell = 0,
): Promise<void> {
  const pace = rowPace(block.columnCount, perCell);
  for (let from = 0; from < block.rowCount;) {
    const rowCount = Math.min(pace.rows(), block.rowCount - from);
    const piece = { ...block, row: block.row + from, rowCount };
    const asked = ask(piece);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one piece is all that Excel gives at once
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      if (!pace.tooMany()) throw hostRefusal(hostProblems.tooLarge({ sheet }));
      continue;
    }
    pace.came(await take(asked, piece));
    from += rowCount;
  }
}
