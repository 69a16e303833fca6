import { seededChance } from '../stats/seeded-chance';
import { found, refused, type Result } from '../values/problem';
import type { Rep } from '../values/rep';
import { costOf, emptyBooks, giveUnit, imbalanceOf, unevenness, type Books } from './books';
import { bringHome } from './bring-home';
import { carveBound } from './carve-bound';
import { carveConflicts } from './carve-conflicts';
import { bookSummaries, fairCircles, ownersOf } from './carve-result';
import { carvingOf, type Carving } from './carving';
import { checkCarve } from './check-carve';
import type { Judgement } from './exchange';
import { improveBooks, neighbours, type Effort } from './improve-books';
import { searchBooks } from './search-books';
import { fillBooks, keptBooks } from './start-books';
import { keepBooks } from './keep-books';
import type { CarveAccounts, CarveOptions, CarveResult } from './territories';

/** How far a carving has come: the share of its work that may be needed, 0–1, and how far the worst book is off. */
export interface CarveProgress {
  readonly done: number;
  readonly worst: number;
}

const fewUnits = 400;
const mostSearched = 60;
const mostSteps = 400_000;
/** First books aim a little inside the band, so that the last accounts find room, too. */
const inside = 0.94;

/** Looks that an improvement may take: enough for each book many times over. */
const budgetOf = ({ reps, units }: Carving): number =>
  Math.max(2_000_000, 400 * units.count + 400_000 * reps.length);

/** Looks that a pass over books that are nearly right may take. */
const fewer = (carving: Carving): number =>
  Math.max(budgetOf(carving) / 16, Math.min(budgetOf(carving) / 8, 6_000_000));

function judgeOf(carving: Carving, free: number): (worst: number) => Judgement {
  const { balance, keepOwner } = carving;
  return (worst) => ({
    free,
    over: balance !== 'emptiest',
    under: balance !== 'fullest',
    moveCost: 2 * keepOwner * Math.max(worst, 1e-6),
  });
}

/** Few units: shakes the books and evens them out again, and keeps the best. */
function shake(
  books: Books,
  judge: (worst: number) => Judgement,
  near: readonly Int32Array[],
  budget: number,
): void {
  const { carving } = books;
  const chance = seededChance(carving.seed, 2);
  const units = Array.from(books.rep.keys()).filter((unit) => books.rep[unit]! >= 0);
  const rank = (): readonly [number, number] => [costOf(books), unevenness(books)];
  let [best, least] = [books.rep.slice(), rank()];
  const effort: Effort = { budget, enough: 1e-9 };
  const kicks = Math.max(1, Math.min(4, units.length >> 2));
  for (let round = 0; round < 60 && effort.budget > 0 && units.length > 0; round += 1) {
    for (let kick = 0; kick < kicks; kick += 1) {
      const unit = units[chance.below(units.length)]!;
      const { reps } = carving.classes[carving.classOf[unit]!]!;
      const to = reps[chance.below(reps.length)]!;
      const room =
        books.accounts[to]! + carving.size[unit]! <= carving.mostAccounts[to]! &&
        books.hours[to]! + carving.hours[unit]! <= carving.mostHours[to]!;
      if (room) giveUnit(books, unit, to);
    }
    for (const _ of improveBooks(books, judge, near, chance, effort)) continue;
    const now = rank();
    const better = now[0] < least[0] - 1e-12 || (now[0] < least[0] + 1e-12 && now[1] < least[1] - 1e-12);
    if (better && books.moved.accounts <= carving.mostMoves) [best, least] = [books.rep.slice(), now];
  }
  for (const unit of units) if (books.rep[unit] !== best[unit]) giveUnit(books, unit, best[unit]!);
}

/** Evens books out that already keep most owners: first by what moves anyway, then by what costs little to move. */
function* evenOutKept(
  books: Books,
  judge: (worst: number) => Judgement,
  near: readonly Int32Array[],
): Generator<number, void> {
  const { carving } = books;
  const dear = (worst: number): Judgement => ({ ...judge(worst), moveCost: 10 * Math.max(worst, 1e-6) });
  for (const [stream, price] of [dear, judge].entries()) {
    const effort: Effort = { budget: fewer(carving), enough: 1e-9 };
    yield* improveBooks(books, price, near, seededChance(carving.seed, 3 + stream), effort);
  }
}

/** Whether owners matter more than a fresh start could win: what can be searched through needs no such care. */
const keepsMost = ({ keepOwner, mostMoves, units }: Carving): boolean =>
  keepOwner > 0 && mostMoves === Infinity && units.count > mostSearched;

/** How far books may be off: what is tolerated, or more where no books can be nearer. */
function bandOf(carving: Carving): number {
  const { tolerance, keepOwner } = carving;
  return keepOwner > 0 || tolerance > 0 ? Math.max(tolerance, carveBound(carving, true).imbalance) : 0;
}

/** First books and exchanges between them. */
function* fairBooks(carving: Carving): Generator<CarveProgress, Books> {
  const { tolerance, keepOwner, mostMoves, units } = carving;
  const many = units.count > fewUnits;
  const books = keepOwner > 0 || mostMoves < Infinity ? keptBooks(carving) : emptyBooks(carving);
  const band = bandOf(carving);
  if (keepsMost(carving)) keepBooks(books, inside * band);
  fillBooks(books);
  yield { done: 0.1, worst: imbalanceOf(books) };
  const near = neighbours(carving);
  const judge = judgeOf(carving, tolerance > 0 ? band : 0);
  const effort: Effort = { budget: budgetOf(carving), enough: many ? 2.5e-4 : 1e-9 };
  const steps = keepsMost(carving)
    ? evenOutKept(books, judge, near)
    : improveBooks(books, judge, near, seededChance(carving.seed, 1), effort);
  let step = 0;
  for (const worst of steps) yield { done: 0.8 - 0.7 * 0.98 ** (step += 1), worst };
  if (keepOwner > 0) bringHome(books);
  if (many) yield* lastTouch(books, judge, near);
  else shake(books, judge, near, 3_000_000);
  if (keepOwner > 0) bringHome(books);
  return books;
}

/** Many accounts: what is still farther from fair than must be is mended at what moves cost against the worst book alone. */
function* lastTouch(
  books: Books,
  judge: (worst: number) => Judgement,
  near: readonly Int32Array[],
): Generator<CarveProgress, void> {
  const { seed, keepOwner, reps } = books.carving;
  const effort: Effort = { budget: fewer(books.carving), enough: keepOwner > 0 ? 1e-9 : 2.5e-4 };
  const price = (worst: number): Judgement => ({
    ...judge(worst),
    moveCost: judge(worst).moveCost / reps.length,
  });
  for (const worst of improveBooks(books, price, near, seededChance(seed, 5), effort))
    yield { done: 0.9, worst };
}

function* work(carving: Carving): Generator<CarveProgress, { books: Books; proven: boolean; all: boolean }> {
  const { units, classes, classOf } = carving;
  const books = yield* fairBooks(carving);
  const all = books.rep.every((rep, unit) => rep >= 0 || classes[classOf[unit]!]!.reps.length === 0);
  yield { done: 0.95, worst: imbalanceOf(books) };
  const searched = all && units.count <= mostSearched ? searchBooks(books, mostSteps) : null;
  return { books, proven: searched?.proven === true, all };
}

/**
 * Carves books step by step, so that a host can show how far it is and stop it by not asking on. See `carve`.
 * @yields progress
 */
export function* carveSteps(
  accounts: CarveAccounts,
  reps: readonly Rep[],
  given: CarveOptions = {},
): Generator<CarveProgress, Result<CarveResult>> {
  const owned = accounts.owner !== undefined;
  const options = { tolerance: owned ? 0.05 : 0, keepOwner: owned ? 0.1 : 0, ...given };
  const cast = checkCarve(accounts, reps, options);
  if (cast.problems.length > 0) return refused(cast.problems);
  const playing = cast.places.map((place) => reps[place]!);
  const carving = carvingOf(accounts, playing, cast.places, cast.owner, cast.lock, options);
  const { books, proven, all } = yield* work(carving);
  const bound = carveBound(carving, all);
  const imbalance = imbalanceOf(books);
  const settled = proven && carving.keepOwner === 0 && carving.tolerance === 0;
  const conflicts = carveConflicts(books, reps);
  const result: CarveResult = {
    ...ownersOf(books, cast.lock),
    books: bookSummaries(books, accounts, reps),
    circles: fairCircles(carving),
    weights: Object.fromEntries(carving.measures.map(({ name, weight }) => [name, weight])),
    imbalance,
    bound: settled ? imbalance : Math.min(imbalance, bound.imbalance),
    boundBy: settled && bound.imbalance < imbalance - 1e-9 ? 'search' : bound.by,
    relaxation: bound.relaxation,
    cost: costOf(books),
    moved: { ...books.moved, bound: bound.moved(Math.max(carving.tolerance, imbalance), books.moved.share) },
    conflicts,
    proven,
  };
  return found(result, [...cast.notices, ...conflicts.map(({ why }) => why)]);
}

/**
 * Carves accounts into books of named reps: each account to one rep who has what it asks for (region, language, time zone,
 * skill, segment, lock), families together, no book above its capacity; balanced on potential and workload at once, moving
 * as little as `keepOwner` says. Every account that nobody can have is left out and said with the fewest things that rule
 * everybody out. The same accounts, reps and options give the same books. Sources: longest processing time first (Graham
 * 1969), then exchanges between the book that is farthest off and others; for few accounts a complete search.
 * @returns books, how far they are from fair and the least that anybody could reach; or every problem at once
 */
export function carve(
  accounts: CarveAccounts,
  reps: readonly Rep[],
  options: CarveOptions = {},
): Result<CarveResult> {
  const steps = carveSteps(accounts, reps, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
