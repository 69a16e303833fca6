import { findDuplicates, recognise, type Duplicates, type FieldMapping, type Table } from '#core';
import { collectGarbage } from './alternate';
import { timed } from './contender';
import { hardDifficulty, makeDuplicates, nameAloneDifficulty, usualDifficulty } from './make-duplicates';
import type { Difficulty, KnownDuplicates } from './make-duplicates';
import type { Line } from './target';

/** How right proposed groups are, by the pairs in them. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

/** Holds proposed groups against what is known. */
export function agreementOf({ groups }: Duplicates, { firms }: KnownDuplicates): Agreement {
  const sizes = new Map<number, number>();
  for (const firm of firms) sizes.set(firm, (sizes.get(firm) ?? 0) + 1);
  const known = [...sizes.values()].reduce((sum, size) => sum + pairsOf(size), 0);
  let [pairs, right] = [0, 0];
  for (const { members } of groups) {
    pairs += pairsOf(members.length);
    members.forEach(({ row }, at) => {
      for (const other of members.slice(at + 1)) if (firms[row] === firms[other.row]) right += 1;
    });
  }
  return { precision: right / pairs, recall: right / known, f1: (2 * right) / (pairs + known) };
}

/** How the table is read, recognised once. */
const fieldsOf = (table: Table): readonly FieldMapping[] => recognise(table).fields;

function quality(what: string, rows: number, seed: number, difficulty: Difficulty, atLeast?: number): Line {
  const known = makeDuplicates(rows, seed, difficulty);
  const { f1 } = agreementOf(findDuplicates(known.table, fieldsOf(known.table)), known);
  return { what, figure: 100 * f1, unit: '%', ...(atLeast === undefined ? {} : { target: { atLeast } }) };
}

/** Time and quality of the search for duplicates. */
export function measureDuplicates(rows: number, seed: number): Line[] {
  const { table } = makeDuplicates(rows, seed);
  const fields = fieldsOf(table);
  collectGarbage();
  const { took } = timed(() => findDuplicates(table, fields));
  const shown = rows.toLocaleString('en-US');
  return [
    {
      what: `duplicates among ${shown} accounts`,
      figure: took,
      unit: 'ms',
      target: { atMost: rows <= 100_000 ? 20_000 : 300_000 },
    },
    quality(
      `duplicates of ${shown} accounts: F1 at the usual threshold`,
      rows,
      seed + 1,
      usualDifficulty,
      95,
    ),
  ];
}

/** The same on data that are harder than the target speaks of; nothing is held to it. */
export function measureHardDuplicates(rows: number, seed: number): Line[] {
  return [
    quality('duplicates, half of all fields blank or changed: F1', rows, seed + 2, hardDifficulty),
    quality('duplicates, names, websites and countries alone: F1', rows, seed + 3, nameAloneDifficulty),
  ];
}

/** Bytes a row beyond the table, at their most. */
export function measureDuplicateMemory(rows: number, seed: number): number {
  const { table } = makeDuplicates(rows, seed);
  const fields = fieldsOf(table);
  collectGarbage();
  const before = process.memoryUsage().rss;
  findDuplicates(table, fields);
  return (process.resourceUsage().maxRSS * 1024 - before) / rows;
}
