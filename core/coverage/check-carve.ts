import { fold } from '../expr/fold';
import { defineNotice, defineProblem, type Problem } from '../values/problem';
import { numberText } from '../values/number-text';
import type { Rep } from '../values/rep';
import type { Texts } from './covered-accounts';
import type { CarveAccounts, CarveOptions } from './territories';
import { parentCircles } from './units';

const noReps = defineProblem('carve/no-reps', 'there are no reps to carve for; list them with a name each');
const noRole = defineProblem(
  'carve/no-role',
  'no rep who is still there has the role "{role}"; the roles are {roles}',
);
const negative = {
  potential: defineProblem(
    'carve/negative-potential',
    '{count} {count|account has|accounts have} a potential below zero (first row {row}: {value}); it must be 0 or more',
  ),
  hours: defineProblem(
    'carve/negative-hours',
    '{count} {count|account takes|accounts take} hours below zero (first row {row}: {value}); they must be 0 or more',
  ),
};
const circular = defineProblem(
  'carve/circular-parents',
  'the accounts in rows {rows} are parents of each other in a circle; one of them must have no parent',
);
const lockLeft = defineProblem(
  'carve/lock-left',
  '{count} {count|account is|accounts are} locked to "{name}", who has left; take the lock off or name another rep',
);
const lockUnknown = defineProblem(
  'carve/lock-unknown',
  '{count} {count|account is|accounts are} locked to "{name}", who is not among the reps; take the lock off or name another rep',
);
const notShare = defineProblem('carve/not-share', '{option} is {value}; it must be between 0 and 1');
const belowZero = defineProblem('carve/below-zero', '{option} is {value}; it must be 0 or more');
const blank = {
  potential: defineNotice(
    'carve/blank-potential',
    '{count} {count|account has|accounts have} no potential and {count|weighs|weigh} nothing',
  ),
  hours: defineNotice(
    'carve/blank-hours',
    '{count} {count|account has|accounts have} no hours and {count|takes|take} no work',
  ),
};
const oneRep = defineNotice('carve/one-rep', 'there is one rep, "{name}", who gets every account');
const moreReps = defineNotice(
  'carve/more-reps',
  'there are {reps} reps for {accounts} accounts, so some books stay empty',
);
const ownerLeft = defineNotice(
  'carve/owner-left',
  '{count} {count|account belongs|accounts belong} to "{name}", who has left; {count|it is|they are} given to others',
);
const ownerUnknown = defineNotice(
  'carve/owner-unknown',
  '{count} {count|account belongs|accounts belong} to "{name}", who is not among the reps; {count|it is|they are} given to others',
);

/** Who takes part, and who has and must have each account. */
export interface CarveCast {
  /** Places among all reps. */
  readonly places: readonly number[];
  readonly owner: Int32Array;
  readonly lock: Int32Array;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

function castOf(reps: readonly Rep[], { role, asOf }: CarveOptions) {
  const here = ({ end }: Rep): boolean => end === null || asOf === undefined || end >= asOf;
  const fits = (rep: Rep): boolean => role === undefined || fold(rep.role) === fold(role);
  const places = [...reps.keys()].filter((at) => here(reps[at]!) && fits(reps[at]!));
  const byName = new Map(places.map((at, place) => [fold(reps[at]!.name), place]));
  const left = (name: string): boolean =>
    reps.some((rep) => fold(rep.name) === fold(name) && fits(rep) && !here(rep));
  return { places, byName, left };
}

function named(column: Texts | undefined, count: number, byName: ReadonlyMap<string, number>) {
  const of = new Int32Array(count).fill(-1);
  const missing = new Map<string, number>();
  if (!column) return { of, missing };
  const places = column.values.map((text) =>
    text === null || text === '' ? -1 : (byName.get(fold(text)) ?? -2),
  );
  for (let row = 0; row < count; row += 1) {
    of[row] = places[column.codes[row]!]!;
    if (of[row] !== -2) continue;
    const name = column.values[column.codes[row]!]!;
    missing.set(name, (missing.get(name) ?? 0) + 1);
  }
  return { of, missing };
}

type RowOf = (row: number) => number;

function measureProblems(measure: 'potential' | 'hours', values: Float64Array | undefined, rowOf: RowOf) {
  const rows = [...(values ?? [])].flatMap((value, row) => (value < 0 ? [row] : []));
  const blanks = (values ?? new Float64Array()).reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
  const [row] = rows;
  return {
    problems:
      row === undefined
        ? []
        : [
            negative[measure](
              { count: rows.length, row: rowOf(row), value: values![row]! },
              { row: rowOf(row) },
            ),
          ],
    notices: blanks > 0 ? [blank[measure]({ count: numberText(blanks) })] : [],
  };
}

function optionProblems({ tolerance, keepOwner, mostMoves, weights = {} }: CarveOptions): readonly Problem[] {
  const shares = Object.entries({ tolerance, keepOwner });
  const amounts = Object.entries({ mostMoves, ...weights });
  return [
    ...shares.flatMap(([option, value = 0]) =>
      value >= 0 && value <= 1 ? [] : [notShare({ option, value })],
    ),
    ...amounts.flatMap(([option, value = 0]) => (value >= 0 ? [] : [belowZero({ option, value })])),
  ];
}

function repProblems(
  reps: readonly Rep[],
  places: readonly number[],
  { role }: CarveOptions,
): readonly Problem[] {
  if (places.length > 0) return [];
  const roles = [...new Set(reps.map((rep) => rep.role))].filter((each) => each !== '').join(', ');
  return reps.length > 0 && role !== undefined
    ? [noRole({ role, roles: roles === '' ? 'none' : roles })]
    : [noReps()];
}

/** Looks at everything that a carving is given: all that is wrong at once, and what should be known. */
export function checkCarve(accounts: CarveAccounts, reps: readonly Rep[], options: CarveOptions): CarveCast {
  const { places, byName, left } = castOf(reps, options);
  const owner = named(accounts.owner, accounts.count, byName);
  const lock = named(accounts.lock, accounts.count, byName);
  const rowOf: RowOf = (row) => 1 + (accounts.rows?.[row] ?? row);
  const measures = [
    measureProblems('potential', accounts.potential, rowOf),
    measureProblems('hours', accounts.hours, rowOf),
  ];
  const circles = accounts.parent ? parentCircles(accounts.parent) : [];
  const count = (each: number): string => numberText(each);
  return {
    places,
    owner: owner.of,
    lock: lock.of,
    problems: [
      ...repProblems(reps, places, options),
      ...optionProblems(options),
      ...measures.flatMap(({ problems }) => problems),
      ...circles.map((rows) => circular({ rows: rows.map(rowOf).join(', ') }, { row: rowOf(rows[0]!) })),
      ...[...lock.missing].map(([name, each]) =>
        (left(name) ? lockLeft : lockUnknown)({ name, count: count(each) }),
      ),
    ],
    notices: [
      ...measures.flatMap(({ notices }) => notices),
      ...(places.length === 1 ? [oneRep({ name: reps[places[0]!]!.name })] : []),
      ...(places.length > accounts.count
        ? [moreReps({ reps: places.length, accounts: accounts.count })]
        : []),
      ...[...owner.missing].map(([name, each]) =>
        (left(name) ? ownerLeft : ownerUnknown)({ name, count: count(each) }),
      ),
    ],
  };
}
