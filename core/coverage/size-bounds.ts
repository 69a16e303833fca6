import type { Carving, Measure } from './carving';

/** A unit that is larger than a fair share makes some book full, whoever has it. */
function largest({ classes, classOf }: Carving, { of, fair }: Measure): number {
  const widest = classes.map(({ reps }) => reps.reduce((most, rep) => Math.max(most, fair[rep]!), 0));
  return of.reduce((most, each, unit) => {
    const room = widest[classOf[unit]!]!;
    return room > 0 ? Math.max(most, each / room - 1) : most;
  }, -1);
}

/** Some reps: their fair shares, the units that only they can have, from the largest down, and all that they could have. */
interface Scope {
  readonly shares: readonly number[];
  readonly sizes: readonly number[];
  readonly within: number;
}

const fromLargest = (amounts: readonly number[]): readonly number[] => [...amounts].sort((a, b) => b - a);

/** All reps, and where circles are judged apart each of them. */
function scopesOf({ classes, classOf }: Carving, { of, fair, circle, levels }: Measure): readonly Scope[] {
  const circlesOf = classes.map(({ reps }) => [...new Set(Array.from(reps, (rep) => circle[rep]!))]);
  const empty = () => levels.map((): number[] => []);
  const [sizes, shares, all] = [empty(), empty(), [] as number[]];
  const within = levels.map(() => 0);
  fair.forEach((each, rep) => each > 0 && shares[circle[rep]!]!.push(each));
  of.forEach((each, unit) => {
    const circles = circlesOf[classOf[unit]!]!;
    if (circles.length === 0) return;
    all.push(each);
    for (const one of circles) if (one >= 0) within[one]! += each;
    if (circles.length === 1 && circles[0]! >= 0) sizes[circles[0]!]!.push(each);
  });
  const whole = { shares: fromLargest(shares.flat()), sizes: fromLargest(all), within: 1 };
  if (levels.length < 2) return [whole];
  const apart = levels.map((_, at) => ({
    ...{ shares: fromLargest(shares[at]!), sizes: fromLargest(sizes[at]!), within: within[at]! },
  }));
  return [whole, ...apart];
}

/** Of n books and the n·k + 1 largest units, one book has k + 1 of them: at least the smallest of these. */
function pairing({ shares, sizes }: Scope): number {
  let most = -1;
  for (let held = 1; held <= 4; held += 1) {
    const last = held * shares.length;
    if (last >= sizes.length) break;
    const together = sizes.slice(last - held, last + 1).reduce((sum, each) => sum + each, 0);
    most = Math.max(most, together / shares[0]! - 1);
  }
  return most;
}

/** What the holders of the largest units take from all others, who can share no more than what is left. */
function drained({ shares, sizes, within }: Scope): number {
  let rest = shares.reduce((sum, each) => sum + each, 0);
  let [left, most] = [within, -1];
  for (let at = 0; at < shares.length - 1 && at < sizes.length; at += 1) {
    left -= sizes[at]!;
    rest -= shares[at]!;
    most = Math.max(most, 1 - Math.max(0, left) / rest);
  }
  return most;
}

/** How far from fair the sizes of units force some book to be, as a share of what is fair; -1 for not at all. */
export function sizeBounds(carving: Carving, measure: Measure) {
  const scopes = scopesOf(carving, measure);
  const most = (of: (scope: Scope) => number): number => Math.max(-1, ...scopes.map(of));
  return { largest: largest(carving, measure), paired: most(pairing), drained: most(drained) };
}

/** The deviation of a book that has a unit and takes of all others in parts what brings most of the one for least of the other. */
function squeeze(rich: Measure, poor: Measure, order: readonly number[], unit: number, rep: number): number {
  const [full, enough] = [rich.fair[rep]!, poor.fair[rep]!];
  if (full === 0 || enough === 0) return 0;
  let [over, have] = [rich.of[unit]!, poor.of[unit]!];
  for (const next of order) {
    if (next === unit) continue;
    const [high, low] = [rich.weight * (over / full - 1), poor.weight * (1 - have / enough)];
    if (low <= high) break;
    const rise = (rich.weight * rich.of[next]!) / full + (poor.weight * poor.of[next]!) / enough;
    const part = Math.min(1, (low - high) / rise);
    over += part * rich.of[next]!;
    have += part * poor.of[next]!;
  }
  return rich.weight * (over / full - 1);
}

/**
 * The book of a unit that is worth more than a fair share still lacks hours; what brings them brings worth, too: where too
 * much of one measure meets too little of the other, whoever has it.
 */
export function squeezed({ classes, classOf }: Carving, rich: Measure, poor: Measure): number {
  const order = Array.from(rich.of.keys()).filter((unit) => poor.of[unit]! > 0);
  order.sort((a, b) => rich.of[a]! / poor.of[a]! - rich.of[b]! / poor.of[b]! || a - b);
  const holders = classes.map(({ reps }) => {
    const unlike = new Map(
      Array.from(reps, (rep) => [`${rich.fair[rep]!} ${poor.fair[rep]!}`, rep] as const),
    );
    return { reps: [...unlike.values()], widest: Math.max(0, ...Array.from(reps, (rep) => rich.fair[rep]!)) };
  });
  let worst = 0;
  rich.of.forEach((each, unit) => {
    const { reps, widest } = holders[classOf[unit]!]!;
    if (each <= widest || reps.length === 0) return;
    worst = Math.max(worst, Math.min(...reps.map((rep) => squeeze(rich, poor, order, unit, rep))));
  });
  return worst;
}
