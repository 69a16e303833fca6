/** A label that hangs on a vertical line like a flag. */
export interface Flag {
  /** Where its line stands, in pixels. */
  readonly at: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** Its left edge. */
  readonly left: number;
  /** 0 is the row nearest to the picture. */
  readonly row: number;
}

type Span = readonly [number, number];

/**
 * Rows for labels of lines, so that no two overlap and no line runs through a label: those on the left fly to the right of
 * their line, those on the right to the left, split where the fewest rows do.
 * @param flags ascending by place
 * @returns null where they do not fit
 */
export function labelRows(flags: readonly Flag[], width: number): readonly PlacedFlag[] | null {
  let best: readonly PlacedFlag[] | null = null;
  for (let split = flags.length; split >= 0; split--) {
    const spans = flags.map(({ at, width: wide }, place): Span =>
      place < split ? [at, at + wide] : [at - wide, at],
    );
    if (spans.some(([left, right]) => left < 0 || right > width)) continue;
    const rows = rowsOf(flags, spans);
    if (!rows || (best && heightOf(best) <= Math.max(...rows))) continue;
    best = spans.map(([left], place) => ({ left, row: rows[place]! }));
  }
  return best;
}

const heightOf = (placed: readonly PlacedFlag[]): number => Math.max(...placed.map(({ row }) => row));

/** Each label above every label whose line it spans; null where two would have to be above each other. */
function rowsOf(flags: readonly Flag[], spans: readonly Span[]): readonly number[] | null {
  const below = spans.map(([left, right], place) =>
    flags.flatMap(({ at }, other) => (other !== place && at > left && at < right ? [other] : [])),
  );
  const rows: number[] = flags.map(() => 0);
  for (let round = 0; round <= flags.length; round++) {
    let isSettled = true;
    for (const [place, others] of below.entries()) {
      const least = Math.max(0, ...others.map((other) => rows[other]! + 1), ...sameRow(place, rows, spans));
      if (least > rows[place]!) {
        rows[place] = least;
        isSettled = false;
      }
    }
    if (isSettled) return rows;
  }
  return null;
}

/** One row further up where an earlier label already lies in this row under it. */
function sameRow(place: number, rows: readonly number[], spans: readonly Span[]): readonly number[] {
  const [left, right] = spans[place]!;
  return spans.flatMap(([otherLeft, otherRight], other) =>
    other < place && rows[other] === rows[place] && otherLeft < right && left < otherRight
      ? [rows[place]! + 1]
      : [],
  );
}
