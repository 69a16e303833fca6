import { headerNames, withoutOwnColumns } from '#core';
import type { Cell } from '#core';
import { columnDigests } from '../../column-digests';
import type { Question } from '../question';
import type { BlockName } from '../session';

/** A table as it stands now: its header row, one digest a column, and its rows, header among them. */
export interface TableDigest {
  readonly block: BlockName;
  readonly header: readonly Cell[];
  readonly digests: readonly number[];
  readonly rowCount: number;
}

/** Whether a table holds what was sent of it; columns that we wrote beside the user's count for nothing. */
export const stillSame: Question<TableDigest, boolean> = async (session, now) => {
  const sent = session.blocks.get(now.block)?.rows ?? [];
  if (sent.length !== now.rowCount) return false;
  const was = userDigests(sent[0] ?? [], await columnDigests(sent));
  const is = userDigests(now.header, now.digests);
  return was.length === is.length && was.every((digest, column) => digest === is[column]);
};

function userDigests(header: readonly Cell[], digests: readonly number[]): readonly Cell[] {
  const all = { headers: headerNames(header), rows: [digests], firstRow: 0, rowCount: 1 };
  const { headers, rows } = withoutOwnColumns(all);
  return (rows[0] ?? []).slice(0, headers.length);
}
