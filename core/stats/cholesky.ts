/** A pivot this small beside its own diagonal says that a column repeats others. */
const LEAST_PIVOT = 1e-11;

/**
 * The lower triangle L of a symmetric, positive definite matrix A = L·Lᵀ (Cholesky).
 *
 * @param matrix size × size, row after row; only its lower triangle is read
 * @param size rows
 * @returns L, row after row with zeros above; null where the matrix is not positive definite to within rounding
 * Cost: O(size³).
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column]!;
      for (let at = 0; at < column; at++) rest -= lower[row * size + at]! * lower[column * size + at]!;
      if (column < row) lower[row * size + column] = rest / lower[column * size + column]!;
      else if (rest > LEAST_PIVOT * matrix[row * size + row]!) lower[row * size + row] = Math.sqrt(rest);
      else return null;
    }
  }
  return lower;
}

/**
 * Solves A·x = b with the triangle that `cholesky` found.
 *
 * @param lower L of A = L·Lᵀ
 * @param right b; left as it is
 * @returns x
 */
export function choleskySolve(lower: Float64Array, right: ArrayLike<number>): Float64Array {
  const size = right.length;
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    let rest = solution[row]!;
    for (let at = 0; at < row; at++) rest -= lower[row * size + at]! * solution[at]!;
    solution[row] = rest / lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = solution[row]!;
    for (let at = row + 1; at < size; at++) rest -= lower[at * size + row]! * solution[at]!;
    solution[row] = rest / lower[row * size + row]!;
  }
  return solution;
}

/**
 * The inverse of a matrix A, from its triangle.
 *
 * @param lower L of A = L·Lᵀ, row after row, as `cholesky` gives it
 * @param size rows
 * @returns size × size, row after row
 * Cost: O(size³).
 */
export function choleskyInverse(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    unit.fill(0)[row] = 1;
    inverse.set(choleskySolve(lower, unit), row * size);
  }
  return inverse;
}
