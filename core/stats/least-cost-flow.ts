import { fillFlow, networkOf, type Arc, type Network } from './max-flow';

/** A pipe that costs something to use. */
export interface PricedArc extends Arc {
  /** What one unit of flow costs: a whole number, 0 or more. Left out: nothing. */
  readonly cost?: number;
}

/** The cheapest flow of those that carry most. */
export interface PricedFlow {
  readonly value: number;
  readonly cost: number;
  /** One an arc: what flows through it. */
  readonly through: Float64Array;
  /** One a node: what it costs to bring one more unit there; with no way there, as much as to the farthest node. */
  readonly prices: Float64Array;
}

/** The least cost from the source to each node, along pipes with room; `Infinity` where none leads there. */
function distances({ first, next, to, room }: Network, price: Int32Array, source: number, least: number) {
  const far = new Float64Array(first.length).fill(Infinity);
  const waits = new Uint8Array(first.length);
  far[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at]!;
    waits[node] = 0;
    for (let half = first[node]!; half >= 0; half = next[half]!) {
      const other = to[half]!;
      const reach = far[node]! + price[half]!;
      if (room[half]! <= least || reach >= far[other]!) continue;
      far[other] = reach;
      if (waits[other] === 1) continue;
      waits[other] = 1;
      queue.push(other);
    }
  }
  return far;
}

/**
 * The cheapest way to let as much flow as can. Again and again all of the cheapest ways are filled at once; each time they
 * cost more, so with few different prices it is soon done. Source: Ford & Fulkerson 1962, the primal-dual method.
 * @param least what is as good as nothing; keeps rounding from flowing in circles
 */
export function leastCostFlow(
  nodes: number,
  arcs: readonly PricedArc[],
  source: number,
  sink: number,
  least = 1e-13,
): PricedFlow {
  const network = networkOf(nodes, arcs);
  const price = Int32Array.from({ length: 2 * arcs.length }, (_, half) => {
    const { cost = 0 } = arcs[half >> 1]!;
    return half % 2 === 0 ? cost : -cost;
  });
  let [value, cost] = [0, 0];
  let reach = new Float64Array(nodes);
  for (;;) {
    const far = distances(network, price, source, least);
    if (far[sink] === Infinity) break;
    const cheapest = (half: number): boolean =>
      far[network.to[half ^ 1]!]! + price[half]! === far[network.to[half]!]!;
    const more = fillFlow(network, source, sink, least, cheapest).value;
    if (more <= least) break;
    reach = far;
    value += more;
    cost += more * far[sink]!;
  }
  const farthest = reach.reduce((most, each) => (each < Infinity ? Math.max(most, each) : most), 0);
  return {
    value,
    cost,
    through: Float64Array.from(arcs, (_, at) => network.room[2 * at + 1]!),
    prices: reach.map((each) => Math.min(each, farthest)),
  };
}
