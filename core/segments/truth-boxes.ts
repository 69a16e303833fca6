import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';
import {
  difference,
  gaps,
  intersection,
  isEmpty,
  point,
  points,
  universeLike,
  type Interval,
  type ValueSet,
} from './value-set';

/** Accounts whose fields lie in these sets, all at once; a field that is not named may be anything. */
export type Box = ReadonlyMap<string, ValueSet>;

/** What stands for a test that sets cannot say: every account (too much) or none (too little). */
export type Rounding = 'too much' | 'too little';

/** So many boxes a rule may fall into before it counts as one that sets cannot say. */
const mostBoxes = 256;

const known = (intervals: readonly Interval[]): ValueSet => ({ intervals, blank: false, flag: false });
const flagSet = (yes: boolean): ValueSet => ({ intervals: [point(yes ? 1 : 0)], blank: false, flag: true });
const boxOf = (name: string, set: ValueSet): readonly Box[] => (isEmpty(set) ? [] : [new Map([[name, set]])]);

/** The accounts in both boxes; undefined where there can be none. */
export function commonBox(one: Box, other: Box): Box | undefined {
  const common = new Map(one);
  for (const [name, set] of other) {
    const before = common.get(name);
    const both = before ? intersection(before, set) : set;
    if (isEmpty(both)) return undefined;
    common.set(name, both);
  }
  return common;
}

/** The accounts of a box that are outside another, as boxes that do not overlap. */
export function boxWithout(box: Box, taken: Box): readonly Box[] {
  if (!commonBox(box, taken)) return [box];
  const left: Box[] = [];
  const inside = new Map(box);
  for (const [name, set] of taken) {
    const own = inside.get(name) ?? universeLike(set);
    const outside = difference(own, set);
    if (!isEmpty(outside)) left.push(new Map([...inside, [name, outside]]));
    inside.set(name, intersection(own, set));
  }
  return left;
}

function comparedSet(test: string, value: number | string, wanted: boolean): ValueSet {
  const before = { at: value, after: false };
  const after = { at: value, after: true };
  const intervals = new Map<string, readonly Interval[]>([
    ['eq', [point(value)]],
    ['lt', [{ from: null, to: before }]],
    ['le', [{ from: null, to: after }]],
    ['gt', [{ from: after, to: null }]],
    ['ge', [{ from: before, to: null }]],
  ]).get(test);
  return known(wanted ? (intervals ?? []) : gaps(intervals ?? []));
}

function prefixSet(prefix: string, wanted: boolean): ValueSet {
  const last = prefix.charCodeAt(prefix.length - 1);
  const end = prefix.slice(0, -1) + String.fromCharCode(last + 1);
  const interval = { from: { at: prefix, after: false }, to: { at: end, after: false } };
  return known(wanted ? [interval] : gaps([interval]));
}

/** A list is one field that tells whether it is blank, and one flag for each item asked. */
function listBoxes(name: string, items: readonly string[], all: boolean, wanted: boolean): readonly Box[] {
  const filled = (item: string, has: boolean): readonly (readonly [string, ValueSet])[] => [
    [`${name} holds ${fold(item)}`, flagSet(has)],
  ];
  const present = [name, known([{ from: null, to: null }])] as const;
  if (all === wanted) return [new Map([present, ...items.flatMap((item) => filled(item, wanted))])];
  return items.map((item) => new Map([present, ...filled(item, wanted)]));
}

function product(parts: readonly (readonly Box[])[], rounding: Rounding): readonly Box[] {
  let boxes: readonly Box[] = [new Map()];
  for (const part of parts) {
    const next = boxes.flatMap((box) => part.flatMap((other) => commonBox(box, other) ?? []));
    if (next.length > mostBoxes && rounding === 'too much') continue;
    boxes = next.slice(0, mostBoxes);
  }
  return boxes;
}

function leafBoxes(expr: Expr, wanted: boolean): readonly Box[] | undefined {
  if (expr.op === 'constant') return expr.value === wanted ? [new Map()] : [];
  if (expr.op === 'field') return boxOf(expr.name, flagSet(wanted));
  if (expr.op === 'compare' && expr.left.op === 'field' && expr.right.op === 'constant') {
    const { value } = expr.right;
    if (typeof value === 'number') return boxOf(expr.left.name, comparedSet(expr.test, value, wanted));
    if (typeof value === 'string' && expr.test === 'eq') {
      return boxOf(expr.left.name, comparedSet('eq', fold(value), wanted));
    }
  }
  if (expr.op === 'in' && expr.value.op === 'field') {
    const set = points(expr.set.map((one) => (typeof one === 'string' ? fold(one) : one)));
    return boxOf(expr.value.name, known(wanted ? set : gaps(set)));
  }
  if (expr.op === 'starts' && expr.value.op === 'field' && fold(expr.prefix) !== '') {
    return boxOf(expr.value.name, prefixSet(fold(expr.prefix), wanted));
  }
  if (expr.op === 'contains' && expr.value.op === 'field' && expr.items.length > 0) {
    return listBoxes(expr.value.name, expr.items, expr.mode === 'all', wanted);
  }
  if (expr.op === 'blank' && expr.value.op === 'field') {
    const blank = { intervals: [], blank: true, flag: false };
    return boxOf(expr.value.name, wanted ? blank : known([{ from: null, to: null }]));
  }
  return undefined;
}

/**
 * The accounts for which a truth holds, as boxes: for each alternative the values that each field may have.
 * @param expr - a rule's truth
 * @param rounding - whether what sets cannot say counts as every account or as none
 * @param wanted - true for the accounts where it is true, false for those where it is false; unknown is neither
 * @returns no box where it never holds; with rounding `too much` that is proof
 */
export function truthBoxes(expr: Expr, rounding: Rounding, wanted = true): readonly Box[] {
  if (expr.op === 'not') return truthBoxes(expr.of, rounding, !wanted);
  if (expr.op === 'all' || expr.op === 'any') {
    const parts = expr.of.map((part) => truthBoxes(part, rounding, wanted));
    if ((expr.op === 'all') === wanted) return product(parts, rounding);
    const boxes = parts.flat();
    if (boxes.length <= mostBoxes) return boxes;
    return rounding === 'too much' ? [new Map()] : boxes.slice(0, mostBoxes);
  }
  return leafBoxes(expr, wanted) ?? (rounding === 'too much' ? [new Map()] : []);
}

/**
 * Whether every account of some boxes is in one of others.
 * @returns undefined where it would take too many steps to tell
 */
export function isCovered(boxes: readonly Box[], cover: readonly Box[]): boolean | undefined {
  let left = boxes;
  for (const taken of cover) {
    left = left.flatMap((box) => boxWithout(box, taken));
    if (left.length === 0) return true;
    if (left.length > 4 * mostBoxes) return undefined;
  }
  return left.length === 0;
}
