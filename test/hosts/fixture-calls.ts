import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Rows } from '#core';

/** A call of a worksheet function, and what every host is to make of it. */
export interface FixtureCall {
  readonly name: string;
  /** How it differs from the example of the documents. */
  readonly what: string;
  /** By position; null is left out. */
  readonly args: readonly (Cell | Rows)[];
  /** Cells as they are shown, or the sentence that refuses. */
  readonly gives: Shown | { readonly refused: string };
}

export type Shown = readonly (readonly (string | number | boolean)[])[];

interface Written {
  readonly blocks: readonly Rows[];
  readonly calls: readonly {
    readonly name: string;
    readonly what: string;
    readonly args: readonly (Cell | { readonly block: number })[];
    readonly cells?: Rows;
    readonly refused?: string;
  }[];
}

/** Cells as a sheet shows them: blank as the empty text, a day as its serial number, rows of one length. */
export function shown(rows: Rows): Shown {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? '';
      const value = typeof cell === 'object' ? cell.day : cell;
      // JSON, which stands between some hosts and their answers, knows no 0 below zero.
      return value === 0 ? 0 : value;
    }),
  );
}

/** The calls of test/hosts/fixtures/calls.json, which scripts/emit-call-fixtures.mjs writes. */
export function fixtureCalls(): readonly FixtureCall[] {
  const path = join(__dirname, 'fixtures/calls.json');
  const { blocks, calls } = JSON.parse(readFileSync(path, 'utf8')) as Written;
  return calls.map(({ name, what, args, cells, refused }) => ({
    name,
    what,
    args: args.map((each) =>
      typeof each === 'object' && each !== null && 'block' in each ? (blocks[each.block] ?? null) : each,
    ),
    gives: cells ? shown(cells) : { refused: refused ?? '' },
  }));
}
