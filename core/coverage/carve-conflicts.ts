import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Books } from './books';
import { demandOf, fullBooks, type Demand } from './full-books';
import type { Need } from './needs';
import type { Rep } from '../values/rep';
import type { CarveConflict } from './territories';

const together = defineNotice(
  'carve/together',
  'no rep has all of {needs}: {count} {count|account|accounts}',
);
const bothLocks = defineNotice(
  'carve/both-locks',
  'one family is locked to {needs} at once: {count} {count|account|accounts}',
);
const noRoom = defineNotice(
  'carve/no-room',
  'the books of {reps} are full: {count} {count|account finds|accounts find} no room',
);
const tooFull = {
  accounts: defineNotice(
    'carve/too-many-accounts',
    '{reps} {people|has|have} room for {room} {room|account|accounts}, but {asked} can have nobody else: {count} {count|account finds|accounts find} no room',
  ),
  hours: defineNotice(
    'carve/too-many-hours',
    '{reps} {people|has|have} {room} hours a year, but accounts that can have nobody else take {asked}: {count} {count|account finds|accounts find} no room',
  ),
};
const alone = {
  region: defineNotice('carve/region', 'no rep works in {need}: {count} {count|account|accounts}'),
  language: defineNotice('carve/language', 'no rep speaks {need}: {count} {count|account|accounts}'),
  'time zone': defineNotice(
    'carve/time-zone',
    'no rep works in the time zone {need}: {count} {count|account|accounts}',
  ),
  skill: defineNotice('carve/skill', 'no rep knows {need}: {count} {count|account|accounts}'),
  segment: defineNotice('carve/segment', 'no rep covers {need}: {count} {count|account|accounts}'),
};

function whyNobody(needs: readonly Need[], count: string): Problem {
  const [first] = needs;
  if (first && needs.length === 1 && first.kind !== 'lock')
    return alone[first.kind]({ need: first.text, count });
  const locks = needs.every(({ kind }) => kind === 'lock');
  return (locks ? bothLocks : together)({ needs: needs.map(({ text }) => `"${text}"`).join(', '), count });
}

/** Reps to whom room could be made by handing units on: those who can have it, and those who can have what these hold. */
function reachable({ carving, held }: Books, unit: number): readonly number[] {
  const found = new Set<number>(carving.classes[carving.classOf[unit]!]!.reps);
  const seen = new Set<number>();
  for (const rep of found)
    for (const each of held[rep]!) {
      const place = carving.classOf[each]!;
      if (seen.has(place)) continue;
      seen.add(place);
      for (const other of carving.classes[place]!.reps) found.add(other);
    }
  return [...found].sort((a, b) => a - b);
}

function namesOf(reps: readonly string[]): string {
  return reps.length <= 4 ? reps.join(', ') : `${reps.slice(0, 3).join(', ')} and ${reps.length - 3} others`;
}

/** Why units of a class have no place though reps could have them: too little room among the fewest, or sizes that do not fit. */
function whyFull(
  books: Books,
  demand: Demand,
  unit: number,
  reps: readonly string[],
): (count: string) => Problem {
  const { carving } = books;
  const full = fullBooks(carving, demand, carving.classOf[unit]!);
  const named = (places: readonly number[]): string => namesOf(places.map((each) => reps[each]!));
  if (!full) return (count) => noRoom({ reps: named(reachable(books, unit)), count });
  const { limit, room, asked } = full;
  const said = {
    reps: named(full.reps),
    people: full.reps.length,
    room: numberText(room),
    asked: numberText(asked),
  };
  return (count) => tooFull[limit]({ ...said, count });
}

/** Every group of accounts that nobody can have, with the fewest things, or the fewest full books, that rule everybody out. */
export function carveConflicts(books: Books, reps: readonly Rep[]): readonly CarveConflict[] {
  const { carving, rep } = books;
  const names = Array.from(carving.reps, (each) => reps[each]!.name);
  const left = Array.from(rep.keys()).filter((unit) => rep[unit]! < 0);
  if (left.length === 0) return [];
  const demand = demandOf(carving);
  const byClass = new Map<number, (count: string) => Problem>();
  const groups = new Map<string, { readonly why: (count: string) => Problem; readonly rows: number[] }>();
  for (const unit of left) {
    const place = carving.classOf[unit]!;
    const { conflict, reps: able } = carving.classes[place]!;
    const why =
      byClass.get(place) ??
      (able.length > 0 ? whyFull(books, demand, unit, names) : (count: string) => whyNobody(conflict, count));
    byClass.set(place, why);
    const key = why('').message;
    const group = groups.get(key) ?? { why, rows: [] };
    groups.set(key, group);
    group.rows.push(...carving.units.rows[unit]!);
  }
  return [...groups.values()].map(({ why, rows }) => ({
    why: why(numberText(rows.length)),
    accounts: rows.length,
    rows: rows.sort((a, b) => a - b),
  }));
}
