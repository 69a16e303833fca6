import { childrenOf } from './children-of';
import type { Classes, Examples } from './classes';
import type { Column } from './columns';
import { FALSE, TRUE, UNKNOWN } from './columns';
import type { Expr } from './expr';
import type { Ground } from './ground';
import { wordsOf } from './list-nodes';
import type { ListNode } from './node';
import { placeBuffer, remembered } from './node';

/** The tests of each list column, by the column's key and each test's. */
export type ListTests = ReadonlyMap<number, ReadonlyMap<number, Expr>>;

/** Every test of a list in some expressions. */
export function listTestsOf(exprs: Iterable<Expr>, ground: Ground): ListTests {
  const tests = new Map<number, Map<number, Expr>>();
  const seen = new Set<number>();
  const visit = (expr: Expr): void => {
    const key = ground.keyOf(expr);
    if (seen.has(key)) return;
    seen.add(key);
    if (expr.op === 'contains' || expr.op === 'blank') {
      if (ground.columnOf(expr.value)?.kind === 'list') {
        const list = ground.keyOf(expr.value);
        tests.set(list, (tests.get(list) ?? new Map<number, Expr>()).set(key, expr));
      }
    }
    childrenOf(expr).forEach(visit);
  };
  for (const expr of exprs) visit(expr);
  return tests;
}

type Contains = Expr & { readonly op: 'contains' };

/** For each word of a mask its four bytes: which tests a byte's value decides, a bit a test. */
function byteTables(node: ListNode, tests: readonly Contains[]): readonly (readonly Uint16Array[])[] {
  const asked = tests.map((test) => wordsOf(node, test.items));
  return node.masks.map((_, word) =>
    [0, 8, 16, 24].map((shift) =>
      Uint16Array.from({ length: 256 }, (__, value) =>
        tests.reduce((decided, test, at) => {
          const wanted = ((asked[at]?.[word] ?? 0) >>> shift) & 255;
          const decides = test.mode === 'any' ? (value & wanted) !== 0 : (value & wanted) !== wanted;
          return decides ? decided | (1 << at) : decided;
        }, 0),
      ),
    ),
  );
}

function examplesOf(tests: ReadonlyMap<number, Expr>, contains: readonly Contains[]): Examples {
  const blank = 1 << contains.length;
  const answers = (test: Expr): Column => {
    const at = contains.findIndex((one) => one === test);
    const values = Uint8Array.from({ length: blank + 1 }, (_, place) => {
      if (test.op !== 'contains') return place === blank ? TRUE : FALSE;
      if (place === blank && test.items.length > 0) return UNKNOWN;
      const decided = place !== blank && ((place >> at) & 1) === 1;
      return decided === (test.mode === 'any') ? TRUE : FALSE;
    });
    return { kind: 'truth', values };
  };
  return new Map([...tests].map(([key, test]) => [key, answers(test)]));
}

/** Adds what one word of the masks decides. */
function addDecided(
  out: Uint16Array,
  masks: Uint32Array,
  tables: readonly Uint16Array[],
  from: number,
  to: number,
): void {
  const low = tables[0]!;
  const second = tables[1]!;
  const third = tables[2]!;
  const high = tables[3]!;
  for (let row = from; row < to; row += 1) {
    const mask = masks[row]!;
    const decided =
      low[mask & 255]! | second[(mask >>> 8) & 255]! | third[(mask >>> 16) & 255]! | high[mask >>> 24]!;
    out[row - from] = out[row - from]! | decided;
  }
}

function layBlank(out: Uint16Array, first: Uint32Array, blank: number, from: number, to: number): void {
  for (let row = from; row < to; row += 1) if (first[row]! >>> 31) out[row - from] = blank;
}

/** Lists by the answers to all tests of them at once: four small look-ups for each word of the mask. */
export function listClasses(node: ListNode, tests: ReadonlyMap<number, Expr>, length: number): Classes {
  const contains = [...tests.values()].filter((test) => test.op === 'contains');
  const tables = byteTables(node, contains);
  const blank = 1 << contains.length;
  const [first] = node.masks;
  if (!first) throw new Error('a list without masks');
  const places = remembered(placeBuffer(length), (out, from, to) => {
    out.fill(0, 0, to - from);
    for (let word = 0; word < tables.length; word += 1)
      addDecided(out, node.masks[word]!, tables[word]!, from, to);
    layBlank(out, first, blank, from, to);
  });
  return { size: blank + 1, places, examples: examplesOf(tests, contains) };
}
