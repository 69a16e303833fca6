import { columnUnder } from '../accounts/column-under';
import { explainPlace } from '../explain/explain-place';
import type { Sentence } from '../explain/sentence';
import type { Model } from '../model/model';
import { cellText } from '../model/sheet/sheet-row';
import type { Override } from '../segments/segmentation';
import { cellAt, type Table } from '../values/table';
import type { MatrixPlace, Placed, Side } from './move-matrix';

/** One account that another model puts elsewhere. */
export interface Mover {
  /** Its row in the table, from 0. */
  readonly row: number;
  /** As the table has them; empty where it has no such column. */
  readonly id: string;
  readonly name: string;
  readonly from: MatrixPlace;
  readonly to: MatrixPlace;
  /** Under the model after, else under the one before; null where neither knows it. */
  readonly value: number | null;
  /** What puts it where it is under each model: the rule, a list of names, a decision, or what leaves it outside. */
  readonly was: Sentence | null;
  readonly why: Sentence | null;
}

/** The text under the header that the models map to a field, as it stands. */
function textUnder(table: Table, models: readonly Model[], field: string): (row: number) => string {
  const mappings = models.flatMap(({ fields }) => fields.filter((mapping) => mapping.field === field));
  const column = mappings.map(({ header }) => columnUnder(table, header)).find((at) => at >= 0);
  return (row) => (column === undefined ? '' : cellText(cellAt(table, row, column)));
}

const worth = (side: Side, row: number): number => side.value?.[row] ?? NaN;

/** True where the first is worth more; a blank is worth less than anything. */
const isWorthMore = (one: number, other: number): boolean => one > other || (one === one && other !== other);

/** The rows that moved and are worth most, the greatest first; of equal ones the upper row. */
function topRows({ before: from, after: to }: Placed, valueOf: (row: number) => number, most: number) {
  const best: { readonly row: number; readonly value: number }[] = [];
  if (most < 1) return best;
  for (let row = 0; row < from.length; row++) {
    if (from[row] === to[row]) continue;
    const value = valueOf(row);
    if (best.length === most && !isWorthMore(value, best[most - 1]!.value)) continue;
    const at = best.findIndex((other) => isWorthMore(value, other.value));
    best.splice(at < 0 ? best.length : at, 0, { row, value });
    if (best.length > most) best.pop();
  }
  return best;
}

/** What puts the account in its place, in words; null where the account alone cannot be read. */
function reasonFor(
  table: Table,
  model: Model,
  row: number,
  place: MatrixPlace,
  overrides: readonly Override[],
): Sentence | null {
  const explained = explainPlace(table, model, row, { overrides });
  if (!explained.ok) return null;
  const { segment, market } = explained.value;
  return place.kind === 'outside' || place.kind === 'excluded' ? market.sentence : segment.sentence;
}

/** How movers are told. */
export interface MoversTold {
  /** How many at most. */
  readonly movers: number;
  /** People's decisions, which hold under both models. */
  readonly overrides: readonly Override[];
}

/** What the movers are told by. */
export interface MoversOf {
  readonly table: Table;
  /** The model after first. */
  readonly models: readonly [after: Model, before: Model];
  readonly placed: Placed;
  readonly before: Side;
  readonly after: Side;
}

/**
 * The accounts that moved and are worth most, each with what puts it where it was and where it goes.
 * @returns the greatest value first, blank values last, of equal ones the upper row
 */
export function topMovers(
  { table, models, placed, before, after }: MoversOf,
  { movers, overrides }: MoversTold,
): readonly Mover[] {
  const valueOf = (row: number): number => {
    const value = worth(after, row);
    return value === value ? value : worth(before, row);
  };
  const idOf = textUnder(table, models, 'id');
  const nameOf = textUnder(table, models, 'name');
  return topRows(placed, valueOf, movers).map(({ row, value }) => {
    const [from, to] = [placed.places[placed.before[row]!]!, placed.places[placed.after[row]!]!];
    const [later, earlier] = models;
    return {
      row,
      id: idOf(row),
      name: nameOf(row),
      from,
      to,
      value: value === value ? value : null,
      was: reasonFor(table, earlier, row, from, overrides),
      why: reasonFor(table, later, row, to, overrides),
    };
  });
}
