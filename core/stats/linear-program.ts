/** One line of a linear program: the sum of `factors × values` is at most, or exactly, `limit`. */
export interface Constraint {
  /** Pairs of variable and factor. */
  readonly terms: readonly (readonly [number, number])[];
  readonly is: 'at most' | 'equal';
  readonly limit: number;
}

const tiny = 1e-10;

interface Tableau {
  readonly rows: Float64Array[];
  readonly basis: Int32Array;
  readonly width: number;
}

function pivot({ rows, basis }: Tableau, goal: Float64Array, row: number, column: number): void {
  const chosen = rows[row]!;
  const by = chosen[column]!;
  for (let at = 0; at < chosen.length; at += 1) chosen[at]! /= by;
  for (const other of [...rows, goal]) {
    const factor = other === chosen ? 0 : other[column]!;
    if (Math.abs(factor) < 1e-15) continue;
    for (let at = 0; at < other.length; at += 1) other[at]! -= factor * chosen[at]!;
  }
  basis[row] = column;
}

/** Improves until nothing improves; Bland's rule after a while, so that it ends. */
function improve(tableau: Tableau, goal: Float64Array, columns: number): boolean {
  const { rows, width } = tableau;
  for (let step = 0; step < 20_000; step += 1) {
    let column = -1;
    for (let at = 0; at < columns; at += 1) {
      if (goal[at]! >= -tiny || (column >= 0 && goal[at]! >= goal[column]!)) continue;
      column = at;
      if (step > 500) break;
    }
    if (column < 0) return true;
    let row = -1;
    let least = Infinity;
    rows.forEach((each, at) => {
      const ratio = each[column]! > tiny ? each[width]! / each[column]! : Infinity;
      const better =
        ratio < least - tiny ||
        (ratio < least + tiny && row >= 0 && tableau.basis[at]! < tableau.basis[row]!);
      if (ratio < Infinity && better) [row, least] = [at, Math.min(least, ratio)];
    });
    if (row < 0) return false;
    pivot(tableau, goal, row, column);
  }
  return false;
}

function tableauOf(variables: number, constraints: readonly Constraint[]): Tableau {
  const slacks = constraints.filter(({ is }) => is === 'at most').length;
  const width = variables + slacks + constraints.length;
  let slack = variables;
  const rows = constraints.map(({ terms, is, limit }, at) => {
    const row = new Float64Array(width + 1);
    for (const [variable, factor] of terms) row[variable]! += factor;
    if (is === 'at most') row[slack++] = 1;
    row[width] = limit;
    if (limit < 0) row.forEach((value, place) => (row[place] = -value));
    row[variables + slacks + at] = 1;
    return row;
  });
  const basis = Int32Array.from(rows, (_, at) => variables + slacks + at);
  return { rows, basis, width };
}

/**
 * The least value of a linear function of variables that are 0 or more, by the two-phase simplex method on a dense tableau.
 * Source: Dantzig 1951; Bland 1977 for the end. For small programs: O(constraints × variables) a step.
 *
 * @param goal what one of each variable costs
 * @returns the least cost; `null` where no values hold all constraints, or the cost has no least value
 */
export function leastCost(goal: readonly number[], constraints: readonly Constraint[]): number | null {
  const variables = goal.length;
  const tableau = tableauOf(variables, constraints);
  const { rows, basis, width } = tableau;
  const real = width - constraints.length;
  const first = new Float64Array(width + 1);
  for (const row of rows)
    for (let at = 0; at <= width; at += 1) if (at < real || at === width) first[at]! -= row[at]!;
  if (!improve(tableau, first, real) || Math.abs(first[width]!) > 1e-7) return null;
  rows.forEach((row, at) => {
    if (basis[at]! < real) return;
    const column = row.findIndex((value, place) => place < real && Math.abs(value) > 1e-9);
    if (column >= 0) pivot(tableau, first, at, column);
  });
  const second = new Float64Array(width + 1);
  goal.forEach((cost, at) => (second[at] = cost));
  rows.forEach((row, at) => {
    const factor = basis[at]! < variables ? goal[basis[at]!]! : 0;
    if (factor !== 0) for (let place = 0; place <= width; place += 1) second[place]! -= factor * row[place]!;
  });
  return improve(tableau, second, real) ? -second[width]! : null;
}
