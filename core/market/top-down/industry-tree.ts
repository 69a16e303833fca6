import type { FirmTable } from '../../values/firms';
import { sectionOfIsic } from './crosswalks';
import { sectorOf } from './naics';

/** An industry of a table with those of the table that lie in it. */
export interface Industry {
  readonly code: string;
  readonly title: string;
  readonly parts: Industry[];
}

/** The codes that a code may lie in, the nearest first: 5112, 511, 51; 336, 33, 31-33; 62, J. */
function holdersOf(code: string, scheme: FirmTable['scheme']): readonly string[] {
  const shorter = Array.from({ length: Math.max(0, code.length - 1) }, (_, at) =>
    code.slice(0, code.length - 1 - at),
  );
  if (scheme === 'NAICS') return [...shorter, sectorOf(code) ?? ''].filter((each) => each !== code);
  return scheme === 'ISIC' ? [...shorter, sectionOfIsic(code)] : shorter;
}

/** The industries of a table as they lie in each other; those that lie in none other stand first. */
export function industryTree({ rows, scheme }: FirmTable): readonly Industry[] {
  const nodes = new Map<string, Industry>();
  for (const { industry, title } of rows)
    if (industry !== '' && !nodes.has(industry)) nodes.set(industry, { code: industry, title, parts: [] });
  if (scheme === 'names') return [...nodes.values()];
  const roots: Industry[] = [];
  for (const node of [...nodes.values()].sort((one, other) => (one.code < other.code ? -1 : 1))) {
    const holder = holdersOf(node.code, scheme).find((code) => nodes.has(code));
    (holder === undefined ? roots : nodes.get(holder)!.parts).push(node);
  }
  return roots;
}
