import type { TextColumn } from '../expr/columns';
import type { Condition, When } from '../expr/condition';
import { fold, sameText } from '../expr/fold';
import { sortNumbers } from '../stats/sort-numbers';
import { numberText } from '../values/number-text';

/** What peers are grouped by: an industry, a size, both or neither. */
export interface PeerKeys {
  readonly industry?: { readonly field: string; readonly column: TextColumn };
  /** Sizes are cut at the edges: below the first, between two neighbours, from the last up. */
  readonly size?: {
    readonly field: string;
    readonly values: Float64Array;
    readonly edges: readonly number[];
  };
}

/** A group of accounts by its conditions, with what its members spend. */
export interface PeerGroup {
  readonly name: string;
  readonly when: When;
  /** Ascending. */
  readonly spends: Float64Array;
  /** The group that it is a part of; null for all together. */
  readonly parent: PeerGroup | null;
}

/** One key of a group: which part an account belongs to (below 0: not known), and what each part is. */
interface PeerKey {
  readonly partOf: (row: number) => number;
  readonly parts: readonly { readonly name: string; readonly conditions: readonly Condition[] }[];
}

function bandName(field: string, from: number | undefined, below: number | undefined): string {
  if (from === undefined) return `${field} below ${numberText(below ?? NaN)}`;
  return below === undefined
    ? `${field} from ${numberText(from)}`
    : `${field} ${numberText(from)} to ${numberText(below)}`;
}

function sizeKey({ field, values, ...given }: NonNullable<PeerKeys['size']>): PeerKey {
  const edges = [...new Set(given.edges)].filter(Number.isFinite).sort((one, other) => one - other);
  const parts = [undefined, ...edges].map((from, at) => {
    const below = edges[at];
    const conditions: Condition[] = [];
    if (from !== undefined) conditions.push({ field, test: 'at least', value: from });
    if (below !== undefined) conditions.push({ field, test: 'less than', value: below });
    return { name: bandName(field, from, below), conditions };
  });
  const partOf = (row: number): number => {
    const size = values[row]!;
    if (size !== size) return -1;
    let band = 0;
    while (band < edges.length && size >= edges[band]!) band++;
    return band;
  };
  return { parts, partOf };
}

function industryKey({ field, column }: NonNullable<PeerKeys['industry']>): PeerKey {
  const { codes, values, other } = column;
  const names = values.map((value) => value ?? '');
  // By the alphabet, so that the order of the accounts shows nowhere.
  const order = names
    .map((_, code) => code)
    .sort((one, two) => (fold(names[one]!) < fold(names[two]!) ? -1 : 1));
  const places = new Int32Array(names.length);
  order.forEach((code, place) => (places[code] = code === 0 || code === other ? -1 : place));
  const parts = order.map((code): PeerKey['parts'][number] => ({
    // The group of all customers keeps its name to itself.
    name: sameText(names[code]!, 'all') ? `${field} ${names[code]!}` : names[code]!,
    conditions: [{ field, test: 'in', value: [names[code]!] }],
  }));
  return { parts, partOf: (row) => places[codes[row]!]! };
}

/** The spend of rows side by side by their part, ascending; parts that no row is in are left out. */
function gather(rows: Uint32Array, spend: Float64Array, partOf: PeerKey['partOf']): [number, Float64Array][] {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const part = partOf(row);
    if (part < 0) continue;
    const own = groups.get(part);
    if (own) own.push(spend[row]!);
    else groups.set(part, [spend[row]!]);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([part, values]) => [part, sortNumbers(values)]);
}

/** Both keys at once: the parts of the second are counted fastest. */
function bothKeys(first: PeerKey, second: PeerKey): PeerKey {
  const wide = second.parts.length;
  const parts = first.parts.flatMap((one) =>
    second.parts.map((other) => ({
      name: `${one.name}, ${other.name}`,
      conditions: [...one.conditions, ...other.conditions],
    })),
  );
  const partOf = (row: number): number => {
    const one = first.partOf(row);
    const other = second.partOf(row);
    return one < 0 || other < 0 ? -1 : one * wide + other;
  };
  return { parts, partOf };
}

/**
 * The groups of peers, level by level in the order in which they are asked: industry × size band, then band, industry and
 * all. A cell is part of its band; bands and industries are parts of all. A blank industry or size belongs to the groups that
 * do not ask for it; a group no row is in is not there.
 * @param keys - what is known to group by
 * @param spend - one figure an account, known for every row asked for
 * @param rows - the accounts that count
 * @returns by level, the finest first; all is the last
 */
export function peerLevels(
  keys: PeerKeys,
  spend: Float64Array,
  rows: Uint32Array,
): readonly (readonly PeerGroup[])[] {
  const spends = sortNumbers(Float64Array.from(rows, (row) => spend[row]!));
  const all: PeerGroup = { name: 'all', when: [], spends, parent: null };
  const industry = keys.industry && industryKey(keys.industry);
  const size = keys.size && keys.size.edges.length > 0 ? sizeKey(keys.size) : undefined;
  const groupsOf = (
    key: PeerKey | undefined,
    parentOf: (part: number) => PeerGroup,
  ): ReadonlyMap<number, PeerGroup> =>
    new Map(
      (key ? gather(rows, spend, key.partOf) : []).map(([part, own]) => {
        const { name, conditions } = key!.parts[part]!;
        return [part, { name, when: [conditions], spends: own, parent: parentOf(part) }];
      }),
    );
  const bands = groupsOf(size, () => all);
  const industries = groupsOf(industry, () => all);
  const cells =
    industry && size
      ? groupsOf(bothKeys(industry, size), (part) => bands.get(part % size.parts.length)!)
      : new Map<number, PeerGroup>();
  return [[...cells.values()], [...bands.values()], [...industries.values()], [all]];
}
