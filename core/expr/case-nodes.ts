import { TRUE } from './columns';
import { fold } from './fold';
import { lookUpPlaces } from './look-up';
import type { NumberNode, TextNode, TruthNode } from './node';
import { numberBuffer, placeBuffer, remembered, truthBuffer } from './node';

interface Branch<Then> {
  readonly when: TruthNode;
  readonly then: Then;
}

function layNumbers(out: Float64Array, holds: Uint8Array, values: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) if (holds[row] === TRUE) out[row] = values[row]!;
}

function layNumber(out: Float64Array, holds: Uint8Array, value: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) if (holds[row] === TRUE) out[row] = value;
}

function layTruth(out: Uint8Array, holds: Uint8Array, values: Uint8Array, rows: number): void {
  for (let row = 0; row < rows; row += 1) if (holds[row] === TRUE) out[row] = values[row]!;
}

function layTexts(
  out: Uint16Array,
  holds: Uint8Array,
  places: Uint16Array,
  values: Uint16Array,
  rows: number,
): void {
  for (let row = 0; row < rows; row += 1) if (holds[row] === TRUE) out[row] = places[values[row]!]!;
}

/** Lays a result over the rows in which its branch holds. */
function layOver(out: Float64Array, { when, then }: Branch<NumberNode>, from: number, to: number): void {
  const holds = when.fill(from, to);
  const table = then.lookup?.table;
  // The same number in every row needs no buffer of its own: most results of a long case are fixed.
  if (table?.length === 1) {
    layNumber(out, holds, table[0]!, to - from);
    return;
  }
  layNumbers(out, holds, then.fill(from, to), to - from);
}

/** Numbers by the first branch that is true. Branches are laid over each other from the last to the first. */
export function caseNumberNode(
  branches: readonly Branch<NumberNode>[],
  otherwise: NumberNode,
  length: number,
): NumberNode {
  const fill = remembered(numberBuffer(length), (out, from, to) => {
    out.set(otherwise.fill(from, to));
    for (let at = branches.length - 1; at >= 0; at -= 1) layOver(out, branches[at]!, from, to);
  });
  return { kind: 'number', fill };
}

/** Truth by the first branch that is true. */
export function caseTruthNode(
  branches: readonly Branch<TruthNode>[],
  otherwise: TruthNode,
  length: number,
): TruthNode {
  const fill = remembered(truthBuffer(length), (out, from, to) => {
    out.set(otherwise.fill(from, to));
    for (let at = branches.length - 1; at >= 0; at -= 1) {
      const { when, then } = branches[at]!;
      layTruth(out, when.fill(from, to), then.fill(from, to), to - from);
    }
  });
  return { kind: 'truth', fill };
}

interface Union {
  readonly values: readonly (string | null)[];
  /** For each node, its own places as places of the union. */
  readonly places: readonly Uint16Array[];
  readonly other: number | undefined;
}

const mostValues = 65_536;

/** One dictionary for several nodes; texts that fold to the same are one. */
function uniteValues(nodes: readonly TextNode[]): Union {
  const values: (string | null)[] = [null];
  const known = new Map<string, number>();
  let other: number | undefined;
  const newPlace = (value: string): number => values.push(value) - 1;
  const otherPlace = (): number => (other ??= newPlace(''));
  const placeOf = (value: string | null, isOther: boolean): number => {
    if (value === null) return 0;
    if (isOther) return otherPlace();
    const folded = fold(value);
    const before = known.get(folded);
    if (before !== undefined) return before;
    // One place is kept for `other`, so that places fit into 16 bits.
    if (values.length >= mostValues - 1) return otherPlace();
    const place = newPlace(value);
    known.set(folded, place);
    return place;
  };
  const places = nodes.map((node) =>
    Uint16Array.from(node.values, (value, at) => placeOf(value, at === node.other)),
  );
  return { values, places, other };
}

/** Texts by the first branch that is true, as places in one dictionary of all the results. */
export function caseTextNode(
  branches: readonly Branch<TextNode>[],
  otherwise: TextNode,
  length: number,
): TextNode {
  const union = uniteValues([...branches.map((branch) => branch.then), otherwise]);
  const fill = remembered(placeBuffer(length), (out, from, to) => {
    lookUpPlaces(out, union.places[branches.length]!, otherwise.fill(from, to), to - from);
    for (let at = branches.length - 1; at >= 0; at -= 1) {
      const { when, then } = branches[at]!;
      layTexts(out, when.fill(from, to), union.places[at]!, then.fill(from, to), to - from);
    }
  });
  const { values, other } = union;
  return { kind: 'text', values, fill, ...(other === undefined ? {} : { other }) };
}
