import { naturalBreaks, type NaturalClass } from '../stats/natural-breaks';
import { countBelow } from '../stats/percent-rank';
import { sortNumbers } from '../stats/sort-numbers';
import { defineNotice, defineProblem, found, refused, type Result } from '../values/problem';
import { bestLines } from './best-lines';
import { lowestLine } from './lowest-line';
import { roundestWithin, roundNumbers, roundUp } from './round-number';

/**
 * Why a line stands where it does: where the accounts part by themselves; moved up to a round number; moved up so that few
 * enough reach the top; moved down so that enough accounts are in a class.
 */
export type LineReason = 'natural' | 'rounded up' | 'top share' | 'least accounts';

/** A class between two lines. */
export interface SuggestedClass {
  /** In the unit of the yardstick; null for the lowest class, which has no line. */
  readonly from: number | null;
  /** The natural break that it began from: the smallest value of the class there. */
  readonly natural: number | null;
  readonly reason: LineReason | null;
  /** Accounts in the class, and their share of those with a yardstick above 0. */
  readonly accounts: number;
  readonly share: number;
}

/** What suggested lines have to keep to. */
export interface LineLimits {
  /** How many classes there should be, 2 to 12. */
  readonly classes: number;
  /** The largest share of the accounts that may reach the top line; 0.2 unless said. */
  readonly mostAtTop?: number;
  /** The fewest accounts of a class; 1 unless said. */
  readonly least?: number;
}

const noYardstick = defineProblem(
  'lines-no-yardstick',
  '{values} different values above 0 are known, and lines need 2 or more to stand between',
);
const classesOutside = defineProblem('lines-classes', 'lines part 2 to 12 classes, not {classes}');
const noLines = defineProblem(
  'lines-none-fit',
  'no line keeps at most {share} % of {accounts} accounts above it and {least} or more on each side',
);
const fewerClasses = defineNotice(
  'lines-fewer-classes',
  '{accounts} accounts do not give {wanted} classes of {least} or more, with at most {share} % in the top one; these are {classes}',
);

interface Yardstick {
  readonly sorted: Float64Array;
  readonly mostAtTop: number;
  readonly least: number;
}

interface Suggestion {
  readonly natural: readonly NaturalClass[];
  readonly lines: readonly number[];
}

const reaching = ({ sorted }: Yardstick, line: number): number => sorted.length - countBelow(sorted, line);

const mostOf = ({ sorted, mostAtTop }: Yardstick): number => Math.floor(mostAtTop * sorted.length + 1e-9);

/**
 * Candidate lines: round numbers, and those that part as the natural breaks and the limits do, rounded up; exactly there only
 * where nothing rounder is left.
 */
function candidatesFor(
  yardstick: Yardstick,
  natural: readonly NaturalClass[],
  isExact: boolean,
): readonly number[] {
  const { sorted, least } = yardstick;
  const breaks = natural.slice(1).map(({ from }, at) => roundestWithin(natural[at]!.to, from));
  const limits = [mostOf(yardstick), least]
    .filter((most) => most >= 1 && most <= sorted.length)
    .flatMap((most) => lowestLine(sorted, most)?.line ?? []);
  const near = [...breaks, ...limits].map((line) => (isExact ? line : roundUp(line)));
  const all = [...roundNumbers(sorted[0]!, sorted[sorted.length - 1]!), ...near];
  return [...new Set(all)].sort((one, other) => one - other);
}

/** Lines of so many classes: not below the natural breaks if that can be, else wherever the limits allow. */
function linesFor(yardstick: Yardstick, classes: number): Suggestion | null {
  const natural = naturalBreaks(yardstick.sorted, classes, 'log');
  if (natural.length < classes) return null;
  const limits = {
    sorted: yardstick.sorted,
    least: yardstick.least,
    mostAtTop: mostOf(yardstick),
  };
  const floors = natural.slice(0, -1).map(({ to }) => to);
  for (const least of [floors, floors.map(() => 0)]) {
    for (const isExact of [false, true]) {
      const candidates = candidatesFor(yardstick, natural, isExact);
      const lines = bestLines({ ...limits, floors: least, candidates });
      if (lines) return { natural, lines };
    }
  }
  return null;
}

function reasonFor(yardstick: Yardstick, { natural, lines }: Suggestion, at: number): LineReason {
  const line = lines[at]!;
  const start = natural[at + 1]!.from;
  const [here, there] = [reaching(yardstick, line), reaching(yardstick, start)];
  if (here === there) return 'natural';
  if (line < start) return 'least accounts';
  const isTop = at === lines.length - 1;
  return isTop && there > mostOf(yardstick) ? 'top share' : 'rounded up';
}

function classesOf(yardstick: Yardstick, suggestion: Suggestion): readonly SuggestedClass[] {
  const { lines, natural } = suggestion;
  const counts = [yardstick.sorted.length, ...lines.map((line) => reaching(yardstick, line))];
  return counts
    .map((count, at): SuggestedClass => {
      const accounts = count - (counts[at + 1] ?? 0);
      const share = accounts / yardstick.sorted.length;
      if (at === 0) return { from: null, natural: null, reason: null, accounts, share };
      const reason = reasonFor(yardstick, suggestion, at - 1);
      return { from: lines[at - 1]!, natural: natural[at]!.from, reason, accounts, share };
    })
    .reverse();
}

/**
 * Where lines on a yardstick could stand: between the classes into which the accounts part by themselves on the log (natural
 * breaks), moved up to round numbers, such that at most `mostAtTop` of the accounts reach the top line and each class has
 * `least` accounts. Among round lines those are taken that leave the least squared distance within the classes; no line is
 * moved below the natural break unless the limits leave no other way. Where so many classes cannot be had there are fewer, and a
 * notice says so. When in doubt, lines move up: of equally good lines the higher ones are taken.
 *
 * @param yardstick - any number of the accounts; blank (NaN) and what is not above 0 are left out
 * @param limits - classes, the largest top share, the least class
 * @returns the classes, highest line first and the lowest class last; refused where no two classes can be had
 * Cost: O(n log n) for n different values.
 */
export function suggestLines(yardstick: Float64Array, limits: LineLimits): Result<readonly SuggestedClass[]> {
  const { classes, mostAtTop = 0.2, least = 1 } = limits;
  if (!(Number.isInteger(classes) && classes >= 2 && classes <= 12))
    return refused([classesOutside({ classes })]);
  const sorted = sortNumbers(yardstick.filter((value) => value > 0 && value < Infinity));
  if (sorted.length === 0 || sorted[0] === sorted[sorted.length - 1]) {
    return refused([noYardstick({ values: Math.min(sorted.length, 1) })]);
  }
  const known: Yardstick = { sorted, mostAtTop, least: Math.max(1, least) };
  const parameters = { accounts: sorted.length, least: known.least, share: mostAtTop * 100 };
  for (let count = classes; count >= 2; count--) {
    const suggestion = linesFor(known, count);
    if (!suggestion) continue;
    const notices = count < classes ? [fewerClasses({ ...parameters, wanted: classes, classes: count })] : [];
    return found(classesOf(known, suggestion), notices);
  }
  return refused([noLines(parameters)]);
}
