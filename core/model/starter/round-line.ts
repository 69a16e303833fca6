/** 1, 2 and 5 times powers of ten from the lowest to the highest of some numbers: lines that people remember. */
export function roundLines(sorted: Float64Array): readonly number[] {
  const from = sorted.find((value) => value > 0);
  const to = sorted[sorted.length - 1];
  if (from === undefined || to === undefined || !(to > 0) || to === Infinity) return [];
  const lines: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power++) {
    for (const digit of [1, 2, 5]) {
      const line = Number(`${digit}e${power}`);
      if (line >= from && line <= to) lines.push(line);
    }
  }
  return lines;
}

/** The share of sorted numbers that are at least a line. O(log n) */
export function shareFrom(sorted: Float64Array, line: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return sorted.length === 0 ? 0 : (sorted.length - low) / sorted.length;
}
