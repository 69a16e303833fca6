import { normalQuantile } from '../../../core/stats/normal-quantile';
import type { Chance } from '../../../core/stats/seeded-chance';
import { learnPeers } from '../../../core/value/learn-peers';
import type { Peer } from '../../../core/value/valuation';

/** R: qnorm(0.8). */
export const upperFifth = 0.8416212335729143;

/** A standard normal number. */
export const drawNormal = (chance: Chance): number =>
  normalQuantile((chance.next() * 4294967296 + 0.5) / 4294967296);

/** Customers whose spend is log-normal in each industry × size band, the middle of a cell varying by `between` on the log. */
export interface PeerWorld {
  readonly industries: number;
  readonly bands: number;
  readonly fewest: number;
  readonly most: number;
  readonly between: number;
  readonly within: number;
}

interface Cell {
  readonly industry: number;
  readonly band: number;
  readonly middle: number;
  readonly count: number;
}

function drawCells(world: PeerWorld, chance: Chance): readonly Cell[] {
  const cells: Cell[] = [];
  for (let band = 0; band < world.bands; band++) {
    for (let industry = 0; industry < world.industries; industry++) {
      const middle = 9 + band + world.between * drawNormal(chance);
      const count = world.fewest + chance.below(world.most - world.fewest + 1);
      cells.push({ industry, band, middle, count });
    }
  }
  return cells;
}

/** The peers learned from one draw of the world, each cell's beside the quantile that is true of it. */
export function drawPeers(
  world: PeerWorld,
  chance: Chance,
): readonly { readonly peer: Peer; readonly truth: number }[] {
  const cells = drawCells(world, chance);
  const accounts = cells.flatMap((cell) => Array.from({ length: cell.count }, () => cell));
  const industries = Array.from({ length: world.industries }, (_, at) => `Industry ${at}`);
  const edges = Array.from({ length: world.bands - 1 }, (_, at) => 10 * (at + 1));
  const learned = learnPeers(
    {
      spend: Float64Array.from(accounts, ({ middle }) =>
        Math.exp(middle + world.within * drawNormal(chance)),
      ),
      industry: {
        field: 'industry',
        column: {
          kind: 'text',
          values: [null, ...industries],
          codes: Uint8Array.from(accounts, ({ industry }) => industry + 1),
        },
      },
      size: { field: 'employees', values: Float64Array.from(accounts, ({ band }) => band * 10 + 5), edges },
    },
    { day: null },
  );
  if (!learned.ok) throw new Error('there are enough customers to learn from');
  const bandName = (band: number): string => {
    if (band === 0) return `employees below ${edges[0]}`;
    return band === edges.length
      ? `employees from ${edges[band - 1]}`
      : `employees ${edges[band - 1]} to ${edges[band]}`;
  };
  return cells.map(({ industry, band, middle }) => {
    const name = `Industry ${industry}, ${bandName(band)}`;
    const peer = learned.value.find((each) => each.name === name);
    if (!peer) throw new Error(`there is no group ${name}`);
    return { peer, truth: Math.exp(middle + world.within * upperFifth) };
  });
}

/** How often the 95 % interval of a cell holds what is true of it. */
export function peerCoverage(world: PeerWorld, chance: Chance, rounds: number): number {
  let held = 0;
  let all = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { peer, truth } of drawPeers(world, chance)) {
      all++;
      if (peer.low! <= truth && truth <= peer.high!) held++;
    }
  }
  return held / all;
}
