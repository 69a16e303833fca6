import type { Cell } from '../values/cell';
import { placesOf } from '../segments/places-of';
import { segmentOrder } from '../model/guardrail-input';
import type { FigureColumn } from './figure-sheet';
import { receivedField } from './mapped-columns';
import type { Report } from './report';

/** An account by its row. */
interface AccountRow {
  readonly row: number;
}

/**
 * The columns that tell which account a row is about: id and name (without a name its domain), as far as the model reads
 * them, and its segment.
 * @param note on the first of them
 */
export function accountColumns(report: Report, note?: string): readonly FigureColumn<AccountRow>[] {
  const { table, run } = report;
  const id = receivedField(table, run.model, 'id');
  const name = receivedField(table, run.model, 'name', 'domain');
  const { names, of } = placesOf(run.frame, 'segment', segmentOrder(run.model));
  const place = (row: number): Cell => row + 1;
  const who: readonly FigureColumn<AccountRow>[] = [
    ...(id ? [{ header: 'Account ID', width: 14, cell: ({ row }: AccountRow) => id(row) }] : []),
    ...(name ? [{ header: 'Account', width: 30, cell: ({ row }: AccountRow) => name(row) }] : []),
  ];
  const [first, ...others] =
    who.length > 0 ? who : [{ header: 'Row', width: 9, cell: ({ row }: AccountRow) => place(row) }];
  return [
    { ...first!, ...(note === undefined ? {} : { note }) },
    ...others,
    { header: 'Segment', width: 18, cell: ({ row }) => names[of[row]!] ?? null },
  ];
}
