import { defineNotice } from '../values/problem';
import { numberText } from '../values/number-text';
import { motionFinding, type MotionFinding, type MotionVerdict } from './motion-finding';

/** What teams and quotas can be drawn by. */
export const organisationKinds = ['geography', 'vertical', 'size', 'product'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** One way to tell accounts apart: regions, industries, segments, products. */
export interface OrganisationCut {
  readonly kind: OrganisationKind;
  readonly names: readonly string[];
  /** The place of each account among the names, -1 where it has none; null where all accounts are worked for each name. */
  readonly of: Int32Array | null;
}

/** What an organisation is drawn from. */
export interface OrganisationFacts {
  /** Those that the accounts have, with two names or more. */
  readonly cuts: readonly OrganisationCut[];
  /** 1 for an account in the market. */
  readonly inMarket: Uint8Array;
  /** People who sell to accounts; null where not known. */
  readonly reps: number | null;
  /** The fewest people and the fewest accounts of a quota cell. */
  readonly floor: number;
  readonly least: number;
}

const notThere = {
  geography: defineNotice('organisation/no-geography', 'there is one region only, or none is known'),
  vertical: defineNotice('organisation/no-vertical', 'no two industries are known of the accounts'),
  size: defineNotice('organisation/no-size', 'there is one segment only'),
  product: defineNotice('organisation/no-product', 'no history names two products'),
};
const strained = defineNotice(
  'organisation/strained',
  '{cells} quota cells of {floor} people each take {people}, {strain} times the {reps} there are',
);
const manned = defineNotice(
  'organisation/manned',
  '{cells} quota cells of {floor} people each take {people} of the {reps} there are',
);
const counted = defineNotice(
  'organisation/counted',
  '{cells} quota cells of {floor} people each take {people}; without reps it is not known how many there are',
);
const starving = defineNotice(
  'organisation/starving',
  '{small} of {cells} hold fewer than {least} accounts: {names}',
);
const fed = defineNotice('organisation/fed', 'each holds {least} accounts or more');
const drawFewer = defineNotice(
  'organisation/draw-fewer',
  'draw fewer cells: leave out one of the cuts, or merge small regions, industries or segments',
);

interface Cell {
  readonly name: string;
  readonly accounts: number;
}

/** Accounts by cell of some cuts; a cut that divides no accounts repeats each cell a name. Cells without accounts are none. */
function cellsOf(cuts: readonly OrganisationCut[], inMarket: Uint8Array): readonly Cell[] {
  const dividing = cuts.filter(({ of }) => of !== null);
  const counts = new Map<number, number>();
  inMarket.forEach((is, row) => {
    if (is !== 1) return;
    let key = 0;
    for (const { of, names } of dividing) {
      if (of![row]! < 0) return;
      key = key * names.length + of![row]!;
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const cells = [...counts]
    .sort(([one], [other]) => one - other)
    .map(([key, accounts]) => {
      const parts: string[] = [];
      let rest = key;
      for (const { names } of [...dividing].reverse()) {
        parts.unshift(names[rest % names.length]!);
        rest = Math.floor(rest / names.length);
      }
      return { parts, accounts };
    });
  const repeated = cuts.filter(({ of }) => of === null).flatMap(({ names }) => names);
  return cells.flatMap(({ parts, accounts }) =>
    (repeated.length > 0 ? repeated : [null]).map((name) => ({
      name: [...parts, ...(name === null ? [] : [name])].join(' × '),
      accounts,
    })),
  );
}

const MOST_NAMED = 3;

function namesOf(cells: readonly Cell[]): string {
  const shown = cells.slice(0, MOST_NAMED).map(({ name, accounts }) => `${name} (${numberText(accounts)})`);
  const more = cells.length - shown.length;
  return [...shown, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

function verdictOf(small: number, cells: number, strain: number | null): MotionVerdict {
  if (strain !== null && strain > 1) return 'act';
  if (small > 0) return small * 4 <= cells ? 'watch' : 'act';
  return strain === null ? 'not known' : 'good';
}

/**
 * One way to draw teams. Each quota cell takes a handful of people, so its strain is cells × handful ÷ the people there are:
 * above 1 it cannot be manned.
 */
function drawn(cuts: readonly OrganisationCut[], facts: OrganisationFacts): MotionFinding {
  const { inMarket, reps, floor, least } = facts;
  const cells = cellsOf(cuts, inMarket);
  const small = cells
    .filter(({ accounts }) => accounts < least)
    .sort((one, other) => one.accounts - other.accounts);
  const people = cells.length * floor;
  const strain = reps === null || reps === 0 ? null : people / reps;
  const words = { cells: numberText(cells.length), floor, people: numberText(people), least };
  const verdict = verdictOf(small.length, cells.length, strain);
  const load =
    strain === null
      ? counted(words)
      : (strain > 1 ? strained : manned)({ ...words, reps: reps!, strain: numberText(strain, 1) });
  return motionFinding({
    about: 'organisation',
    name: cuts.map(({ kind }) => kind).join(' × '),
    function: cuts.length > 1 ? 'hybrid' : cuts[0]!.kind,
    figure: strain,
    threshold: 1,
    cells: cells.length,
    smallCells: small.length,
    verdict,
    says: [
      load,
      small.length > 0
        ? starving({ ...words, small: numberText(small.length), names: namesOf(small) })
        : fed(words),
    ],
    advice: verdict === 'act' ? [drawFewer()] : [],
  });
}

/** Every way to choose some of the cuts: one alone, two, and so on; in the order of the cuts. */
function combinations(cuts: readonly OrganisationCut[]): readonly (readonly OrganisationCut[])[] {
  const all = Array.from({ length: 2 ** cuts.length - 1 }, (_, at) =>
    cuts.filter((_cut, place) => ((at + 1) >> place) % 2 === 1),
  );
  return all.sort((one, other) => one.length - other.length);
}

/**
 * What each way to draw teams asks for: by geography, vertical, size, product, and by several of them together (hybrid). Quota
 * cells are counted that hold accounts, and those are named that hold fewer than a cell needs. A product divides no accounts:
 * each is worked once a product.
 * @returns a line a combination, single ones first; one also for what cannot be told apart
 */
export function organisationFindings(facts: OrganisationFacts): readonly MotionFinding[] {
  const { cuts } = facts;
  const missing = organisationKinds.filter((kind) => !cuts.some((cut) => cut.kind === kind));
  return [
    ...combinations(cuts).map((some) => drawn(some, facts)),
    ...missing.map((kind) =>
      motionFinding({
        about: 'organisation',
        name: kind,
        function: kind,
        verdict: 'not known',
        says: [notThere[kind]()],
      }),
    ),
  ];
}
