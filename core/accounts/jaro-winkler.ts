/** Beyond this many letters the rest is not looked at. */
const longest = 64;
const usedLeft = new Uint8Array(longest);
const usedRight = new Uint8Array(longest);
const prefixScale = 0.1;
const longestPrefix = 4;

function matches(left: string, right: string, ofLeft: number, ofRight: number): number {
  const reach = Math.max(0, (Math.max(ofLeft, ofRight) >> 1) - 1);
  usedLeft.fill(0, 0, ofLeft);
  usedRight.fill(0, 0, ofRight);
  let count = 0;
  for (let at = 0; at < ofLeft; at += 1) {
    const code = left.charCodeAt(at);
    const to = Math.min(ofRight - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= to; other += 1) {
      if (usedRight[other] === 1 || right.charCodeAt(other) !== code) continue;
      usedLeft[at] = usedRight[other] = 1;
      count += 1;
      break;
    }
  }
  return count;
}

function outOfOrder(left: string, right: string, ofLeft: number): number {
  let [moved, other] = [0, 0];
  for (let at = 0; at < ofLeft; at += 1) {
    if (usedLeft[at] === 0) continue;
    while (usedRight[other] === 0) other += 1;
    if (left.charCodeAt(at) !== right.charCodeAt(other)) moved += 1;
    other += 1;
  }
  return moved / 2;
}

/**
 * How alike two words are, 0 to 1: letters in common near the same place, less those out of order, more where the words
 * begin alike.
 * Source: M. A. Jaro 1989; W. E. Winkler 1990 (scale 0.1, four letters). Cost: length × length.
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const ofLeft = Math.min(left.length, longest);
  const ofRight = Math.min(right.length, longest);
  const common = matches(left, right, ofLeft, ofRight);
  if (common === 0) return 0;
  const moved = outOfOrder(left, right, ofLeft);
  const jaro = (common / ofLeft + common / ofRight + (common - moved) / common) / 3;
  let prefix = 0;
  const most = Math.min(longestPrefix, ofLeft, ofRight);
  while (prefix < most && left.charCodeAt(prefix) === right.charCodeAt(prefix)) prefix += 1;
  return jaro + prefix * prefixScale * (1 - jaro);
}
