import type { Demand } from '../../../core/expr/demands';

interface Asked {
  readonly texts?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly items?: readonly string[];
  readonly every?: boolean;
}

/** What is asked of a field, in few words. */
export function demand({ texts = [], prefixes = [], items = [], every = false }: Asked = {}): Demand {
  return { texts: new Set(texts), prefixes: new Set(prefixes), items: new Set(items), every };
}

/** Items that a list is searched for. */
export const contains = (...items: readonly string[]): Demand => demand({ items });
