/** A flow through a network, and which nodes can still be reached from the source. */
export interface Flow {
  readonly value: number;
  readonly reached: Uint8Array;
}

/** One pipe of a network. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** The most that can flow through it, 0 or more. */
  readonly most: number;
}

/** Arcs and their ways back, by node: half 2·at is arc `at`, half 2·at + 1 its way back. */
export interface Network {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly to: Int32Array;
  readonly room: Float64Array;
}

/** The network before anything flows. */
export function networkOf(nodes: number, arcs: readonly Arc[]): Network {
  const first = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(2 * arcs.length);
  const to = new Int32Array(2 * arcs.length);
  const room = new Float64Array(2 * arcs.length);
  arcs.forEach((arc, at) => {
    [arc.from, arc.to].forEach((node, side) => {
      const half = 2 * at + side;
      to[half] = side === 0 ? arc.to : arc.from;
      room[half] = side === 0 ? arc.most : 0;
      next[half] = first[node]!;
      first[node] = half;
    });
  });
  return { first, next, to, room };
}

type Admits = (half: number) => boolean;

function levels({ first, next, to, room }: Network, source: number, least: number, admits: Admits) {
  const level = new Int32Array(first.length).fill(-1);
  level[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at]!;
    for (let half = first[node]!; half >= 0; half = next[half]!) {
      const other = to[half]!;
      if (room[half]! <= least || level[other]! >= 0 || !admits(half)) continue;
      level[other] = level[node]! + 1;
      queue.push(other);
    }
  }
  return level;
}

/**
 * Lets as much more flow as can from the source to the sink, through the halves that are admitted.
 * @param least what is as good as nothing; keeps rounding from flowing in circles
 * @returns what flows more; the reached nodes are the source's side of a least cut
 */
export function fillFlow(
  network: Network,
  source: number,
  sink: number,
  least: number,
  admits: Admits = () => true,
): Flow {
  const { next, to, room } = network;
  let value = 0;
  for (;;) {
    const level = levels(network, source, least, admits);
    if (level[sink]! < 0) return { value, reached: Uint8Array.from(level, (each) => Number(each >= 0)) };
    const current = network.first.slice();
    const push = (node: number, most: number): number => {
      if (node === sink) return most;
      let pushed = 0;
      for (; current[node]! >= 0; current[node] = next[current[node]!]!) {
        const half = current[node]!;
        const other = to[half]!;
        if (room[half]! <= least || level[other] !== level[node]! + 1 || !admits(half)) continue;
        const part = push(other, Math.min(most - pushed, room[half]!));
        room[half]! -= part;
        room[half ^ 1]! += part;
        pushed += part;
        if (most - pushed <= least) return pushed;
      }
      return pushed;
    };
    value += push(source, Infinity);
  }
}

/**
 * The most that can flow from the source to the sink. Source: Dinic 1970, blocking flows by levels.
 * @param least what is as good as nothing; keeps rounding from flowing in circles
 * @returns the flow; the reached nodes are the source's side of a least cut
 */
export function maxFlow(
  nodes: number,
  arcs: readonly Arc[],
  source: number,
  sink: number,
  least = 1e-13,
): Flow {
  return fillFlow(networkOf(nodes, arcs), source, sink, least);
}
