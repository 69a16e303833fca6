import { alternate, type Agreement, type Medians } from './alternate';
import { arquero } from './arquero';
import type { Contender } from './contender';
import { openDuckDb } from './duckdb';
import { floor, floorOfCharacters } from './floor';
import { makeAccounts } from './make-accounts';
import { benchModel } from './model';
import { rowObjects } from './row-objects';
import { rulesEngine } from './rules-engine';
import { tamarack } from './tamarack';
import type { Line } from './target';

const turns = 5;
/** A rules engine needs a second for every thousand accounts: it takes part once, with the fewest. */
const rulesEngineRows = 10_000;

export interface Comparison {
  readonly rows: number;
  readonly medians: Medians;
  readonly floor: number;
}

/** All contenders on the same accounts, in turns; throws where their answers differ. */
export async function compare(rows: number, seed: number): Promise<Comparison> {
  const table = makeAccounts(rows, seed);
  const agreement: Agreement = {};
  const databases = [await openDuckDb('straightforward'), await openDuckDb('tuned')];
  const contenders: readonly Contender[] = [
    floor,
    floorOfCharacters,
    tamarack(benchModel()),
    rowObjects,
    arquero,
    ...databases,
  ];
  try {
    const medians = new Map(await alternate(table, contenders, turns, agreement));
    if (rows <= rulesEngineRows) {
      for (const [name, parts] of await alternate(table, [rulesEngine], 1, agreement))
        medians.set(name, parts);
    }
    return { rows, medians, floor: medians.get(floor.name)!['work']! };
  } finally {
    for (const database of databases) database.close();
  }
}

/** What is held to targets in one comparison. Our figure has everything in it, the returned cells too. */
export function comparisonLines({ medians, floor }: Comparison): Line[] {
  const of = (name: string, part: string): number => medians.get(name)?.[part] ?? NaN;
  const ours = of('Tamarack', 'work') + of('Tamarack', 'cells');
  const execute = of('DuckDB', 'execute');
  return [
    { what: 'Tamarack', figure: ours / floor, unit: '× floor', target: { atMost: 10 } },
    {
      what: 'against DuckDB, execution alone',
      figure: execute / ours,
      unit: '× faster',
      target: { atLeast: 1.5 },
    },
    {
      what: 'against DuckDB with loading',
      figure: (of('DuckDB', 'load') + execute) / ours,
      unit: '× faster',
      target: { atLeast: 5 },
    },
    {
      what: 'against DuckDB tuned by hand, execution alone',
      figure: of('DuckDB, tuned by hand', 'execute') / ours,
      unit: '× faster',
    },
    {
      what: 'against row objects and closures',
      figure: of('row objects and closures', 'work') / ours,
      unit: '× faster',
      target: { atLeast: 4 },
    },
    { what: 'against arquero', figure: of('arquero', 'work') / ours, unit: '× faster' },
  ];
}
