import { isLive } from './kinds/kind';
import { kindOf } from './kinds';
import type { Call, Kind, KindName, Live } from './kinds/kind';
import type { QueryInfo } from './wire';

/** What `load` asks for: names at this object, each with what is asked for below it; "*" is every property. */
type Wish = Map<string, Wish>;

/** @returns What `load` asks for, in the reply's words: properties in capitals, items under `_Items`. */
export function readObject(object: Live, query: QueryInfo, call: Call): unknown {
  const wish: Wish = new Map();
  for (const path of query.Select ?? []) enter(wish, path);
  for (const path of query.Expand ?? []) enter(wish, `${path}/*`);
  const top = query.Top ?? Infinity;
  return answer(object, wish, call, (items) => items.slice(query.Skip ?? 0, (query.Skip ?? 0) + top));
}

function enter(wish: Wish, path: string): void {
  let at = wish;
  for (const name of path.split(/[/.]/u)) {
    if (name === 'items') continue;
    const next = at.get(name) ?? new Map();
    at.set(name, next);
    at = next;
  }
}

type Cut = (items: readonly Live[]) => readonly Live[];

function answer(object: Live, wish: Wish, call: Call, cut: Cut = (items) => items): unknown {
  const kind = kindOf(object.kind) as Kind<KindName>;
  const everything = wish.size === 0 || wish.has('*');
  const own = everything
    ? Object.keys(kind.properties ?? {}).map((name): [string, Wish] => [name, new Map()])
    : [...wish];
  const found: Record<string, unknown> = {};
  const ofItems: Wish = new Map(everything ? [['*', new Map()]] : []);
  for (const [name, below] of everything ? [...own, ...wish] : own) {
    if (name === '*') continue;
    const property = kind.properties?.[name];
    const inside = kind.objects?.[name];
    if (property !== undefined) found[upperFirst(name)] = property.get(object.self, call);
    else if (inside !== undefined) found[upperFirst(name)] = answer(inside(object.self, call), below, call);
    else if (kind.items !== undefined) ofItems.set(name, below);
    else throw new Error(`the workbook in memory does not know ${kind.name}.${name}`);
  }
  if (kind.items !== undefined && (ofItems.size > 0 || everything)) {
    found['_Items'] = cut(kind.items(object.self, call)).map((item) => ({
      ...(answer(item, ofItems, call) as object),
      ...identity(item),
    }));
  }
  return found;
}

function identity(item: Live): object {
  const kind = kindOf(item.kind) as Kind<KindName>;
  return isLive(item) && kind.id ? { _Id: kind.id(item.self) } : {};
}

function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
