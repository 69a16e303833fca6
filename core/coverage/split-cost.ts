import { leastCost, type Constraint } from '../stats/linear-program';
import type { Carving } from './carving';

interface Link {
  readonly unit: number;
  readonly rep: number;
}

function linksOf({ classes, classOf }: Carving): readonly Link[] {
  return Array.from(classOf).flatMap((place, unit) =>
    Array.from(classes[place]!.reps, (rep) => ({ unit, rep })),
  );
}

/** The variables behind the links: what exceeds the tolerance, the imbalance, and each measure's two ends. */
function placesOf(links: number, measures: number) {
  return {
    beyond: links,
    imbalance: links + 1,
    end: (measure: number, side: 0 | 1) => links + 2 + 2 * measure + side,
    count: links + 2 + 2 * measures,
  };
}

function sidesOf({ measures, balance }: Carving, places: ReturnType<typeof placesOf>): Constraint[] {
  return measures.flatMap((_, measure): Constraint[] => {
    const [over, under] = [[places.end(measure, 0), 1] as const, [places.end(measure, 1), 1] as const];
    const z = [places.imbalance, -1] as const;
    const most = (...terms: readonly (readonly [number, number])[]): Constraint => ({
      terms: [...terms, z],
      is: 'at most',
      limit: 0,
    });
    if (balance === 'range') return [most(over, under)];
    return [...(balance === 'emptiest' ? [] : [most(over)]), ...(balance === 'fullest' ? [] : [most(under)])];
  });
}

function balanceConstraints(carving: Carving, links: readonly Link[]): Constraint[] {
  const { measures, tolerance } = carving;
  const places = placesOf(links.length, measures.length);
  const ends = measures.flatMap(({ of, weight, fair: fairs }, measure) =>
    Array.from(fairs, (fair, rep) => {
      if (fair === 0) return [];
      const mine = links.flatMap((link, at) =>
        link.rep === rep ? [[at, (weight * of[link.unit]!) / fair] as const] : [],
      );
      const over: Constraint = {
        terms: [...mine, [places.end(measure, 0), -1]],
        is: 'at most',
        limit: weight,
      };
      const less = mine.map(([at, factor]) => [at, -factor] as const);
      const under: Constraint = {
        terms: [...less, [places.end(measure, 1), -1]],
        is: 'at most',
        limit: -weight,
      };
      return [over, under];
    }).flat(),
  );
  const free: Constraint = {
    terms: [
      [places.imbalance, 1],
      [places.beyond, -1],
    ],
    is: 'at most',
    limit: tolerance,
  };
  return [...ends, ...sidesOf(carving, places), free];
}

function capacities(links: readonly Link[], of: Float64Array, most: Float64Array): Constraint[] {
  return Array.from(most).flatMap((limit, rep): Constraint[] =>
    limit === Infinity
      ? []
      : [
          {
            terms: links.flatMap((link, at) => (link.rep === rep ? [[at, of[link.unit]!] as const] : [])),
            is: 'at most',
            limit,
          },
        ],
  );
}

/**
 * The least cost if units could be split among all who can have them, capacities and the cap on moves held: the linear
 * relaxation, solved exactly. `null` where even so not everything fits. For small tasks.
 */
export function splitCost(carving: Carving): number | null {
  const links = linksOf(carving);
  const places = placesOf(links.length, carving.measures.length);
  const whole = Array.from(new Set(links.map(({ unit }) => unit)), (unit): Constraint => ({
    terms: links.flatMap((link, at) => (link.unit === unit ? [[at, 1] as const] : [])),
    is: 'equal',
    limit: 1,
  }));
  const moves = links.map(({ unit, rep }) => carving.moves(unit, rep));
  const cap: Constraint[] =
    carving.mostMoves === Infinity
      ? []
      : [
          {
            terms: moves.map(({ accounts }, at) => [at, accounts] as const),
            is: 'at most',
            limit: carving.mostMoves,
          },
        ];
  const goal = Array.from({ length: places.count }, (_, at) =>
    at === places.beyond ? 1 : at < links.length ? carving.keepOwner * moves[at]!.share : 0,
  );
  return leastCost(goal, [
    ...whole,
    ...balanceConstraints(carving, links),
    ...capacities(links, carving.size, carving.mostAccounts),
    ...capacities(links, carving.hours, carving.mostHours),
    ...cap,
  ]);
}
