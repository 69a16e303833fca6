import { defineNotice, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Books } from './books';
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

function whyNobody(needs: readonly Need[], accounts: number): Problem {
  const count = numberText(accounts);
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

/** Every group of accounts that nobody can have, with the fewest things that rule everybody out. */
export function carveConflicts(books: Books, reps: readonly Rep[]): readonly CarveConflict[] {
  const { carving, rep } = books;
  const groups = new Map<
    string,
    { readonly needs: readonly Need[]; readonly full: readonly string[]; rows: number[] }
  >();
  carving.units.rows.forEach((rows, unit) => {
    if (rep[unit]! >= 0) return;
    const { conflict, reps: able } = carving.classes[carving.classOf[unit]!]!;
    const full =
      able.length === 0 ? [] : reachable(books, unit).map((each) => reps[carving.reps[each]!]!.name);
    const key = JSON.stringify([conflict.map(({ kind, text }) => [kind, text]), full]);
    const group = groups.get(key) ?? { needs: conflict, full, rows: [] };
    group.rows.push(...rows);
    groups.set(key, group);
  });
  return [...groups.values()].map(({ needs, full, rows }) => ({
    why:
      full.length > 0
        ? noRoom({ reps: namesOf(full), count: numberText(rows.length) })
        : whyNobody(needs, rows.length),
    accounts: rows.length,
    rows: rows.sort((a, b) => a - b),
  }));
}
