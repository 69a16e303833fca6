import type { Expr } from './expr';
import type { ListTests } from './list-classes';

/** Tests of one list that are answered together: every pattern of answers is a class. */
export interface ListBlock {
  /** Stands for the list as these tests tell it apart; no expression has it, unless the block is the whole list. */
  readonly key: number;
  /** The key of the list. */
  readonly list: number;
  readonly tests: ReadonlyMap<number, Expr>;
  /** Tests that other blocks of the list answer too: all blocks have to tell them apart, or they would not agree. */
  readonly shared: ReadonlyMap<number, Expr>;
  /** It tells no more than whether the list is blank, which every other block of the list tells too. */
  readonly loose: boolean;
}

/** Finds the block that answers a test, by the keys of the list and of the test. */
export type BlockOf = (list: number, test: number) => ListBlock;

/** A list with no more tests than this is one block. */
const mostListTests = 10;
/** Of a list with more tests, so many are answered together. */
const blockTests = 8;

function cutApart(tests: ReadonlyMap<number, Expr>, list: number, firstKey: number): readonly ListBlock[] {
  if (tests.size <= mostListTests) return [{ key: list, list, tests, shared: new Map(), loose: false }];
  const shared = new Map([...tests].filter(([, test]) => test.op === 'blank'));
  const others = [...tests].filter(([, test]) => test.op !== 'blank');
  const count = Math.ceil(others.length / blockTests);
  const size = Math.ceil(others.length / count);
  const blocks = Array.from({ length: count }, (_, at) => ({
    key: firstKey - at,
    list,
    tests: new Map([...others.slice(at * size, (at + 1) * size), ...shared]),
    shared,
    loose: false,
  }));
  return [{ key: list, list, tests: shared, shared, loose: true }, ...blocks];
}

/**
 * Cuts the tests of lists into blocks of few enough to be answered together, in the order in which they are met: tests
 * of one expression stand side by side.
 */
export function listBlocksOf(listTests: ListTests): BlockOf {
  const blockOf = new Map<number, ListBlock>();
  let nextKey = -1;
  for (const [list, tests] of listTests) {
    const blocks = cutApart(tests, list, nextKey);
    nextKey -= blocks.length;
    // The loose block comes first and keeps the tests that all blocks have.
    for (const block of blocks) {
      for (const test of block.tests.keys()) if (!blockOf.has(test)) blockOf.set(test, block);
    }
  }
  return (list, test) => {
    const block = blockOf.get(test);
    if (!block) throw new Error(`a test of list ${list} that was not met before`);
    return block;
  };
}
