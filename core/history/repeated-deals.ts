/** What tells which of several rows of one deal counts. */
export interface DealRows {
  readonly outcome: ArrayLike<number>;
  readonly closed: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
  readonly created: ArrayLike<number>;
  /** Texts that decide where all that is equal: what a row calls its account, product and owner. */
  readonly texts: readonly (readonly string[])[];
}

/** The rows that count, and the deal ids that stand in several rows. */
export interface UniqueDeals {
  /** In the table's order; null where no id is repeated. */
  readonly rows: Int32Array | null;
  /** Rows that are left out. */
  readonly leftOut: number;
  /** The first repeated id in the order of code units. */
  readonly example: string;
}

const ofBlank = (value: number | undefined): number =>
  value === undefined || value !== value ? -Infinity : value;

/** True where the row tells more than the one kept: decided before open, the later close, the greater amount. */
function tellsMore(
  { outcome, closed, amount, created, texts }: DealRows,
  row: number,
  kept: number,
): boolean {
  const signs = [outcome, closed, amount, created];
  for (const sign of signs) {
    const difference = ofBlank(sign[row]) - ofBlank(sign[kept]);
    if (difference === difference && difference !== 0) return difference > 0;
  }
  // Whichever it is, it must not depend on the order of the rows.
  const differing = texts.find((each) => each[row] !== each[kept]);
  return differing !== undefined && differing[row]! > differing[kept]!;
}

/**
 * One row for each deal id: of several the won one, else the lost, else the one closed last, else the greatest amount.
 * So exports that repeat a deal for each of its products or contacts do not count it twice. Rows without an id all count.
 * @param ids the deal ids, one a row; the empty text is blank
 */
export function uniqueDeals(ids: readonly string[], deals: DealRows): UniqueDeals {
  const rowOf = new Map<string, number>();
  let example = '';
  let leftOut = 0;
  ids.forEach((id, row) => {
    if (id === '') return;
    const kept = rowOf.get(id);
    if (kept === undefined || tellsMore(deals, row, kept)) rowOf.set(id, row);
    if (kept === undefined) return;
    leftOut += 1;
    if (example === '' || id < example) example = id;
  });
  if (leftOut === 0) return { rows: null, leftOut, example };
  const rows = ids.flatMap((id, row) => (id === '' || rowOf.get(id) === row ? [row] : []));
  return { rows: Int32Array.from(rows), leftOut, example };
}
