/**
 * The roundest number above one value and at most another: where a bin may begin so that people can read it. Fewest
 * digits count as roundest: between 4,950 and 5,120 it is 5,000.
 *
 * @param above the greatest value of the bin below
 * @param upTo the least value of the bin
 * @returns `upTo` itself where nothing rounder lies between
 */
export function roundCut(above: number, upTo: number): number {
  if (above < 0 && upTo >= 0) return 0;
  for (let power = 15; power >= -6; power--) {
    const step = 10 ** Math.abs(power);
    const scaled = power >= 0 ? Math.floor(upTo / step) * step : Math.floor(upTo * step) / step;
    if (scaled > above && scaled <= upTo) return scaled;
  }
  return upTo;
}
