import type { Classes, Combinations, MergedClasses } from './classes';
import { classesOf, combine, mergeClasses, numberClasses } from './classes';
import type { Column } from './columns';
import { cutsOf } from './cuts';
import type { Expr } from './expr';
import type { Ground } from './ground';
import type { Node } from './node';
import type { Source, Sources } from './sources';

/** Combinations of several things that a table may hold; it has to stay in the processor's cache. */
const mostCombinations = 16_384;
/** A table pays when rows are this many times as many. */
const rowsPerCombination = 16;
/** More things than this never have few combinations. */
const mostSources = 12;

/** Answers a question for each row of an example column that stands for the thing with this key. */
export type Answer = (question: Expr, key: number, examples: Column, size: number) => Column;

/**
 * Starts finding, for what expressions depend on, the table of all combinations; null where it would be too large.
 * @param ground - the columns there are
 * @param exprs - all expressions that are compiled together: the numbers they compare with cut numbers into classes
 */
export function createTables(
  ground: Ground,
  exprs: readonly Expr[],
  compile: (expr: Expr) => Node,
  answer: Answer,
): (sources: Sources) => Combinations | null {
  const { length } = ground;
  const cuts = cutsOf(exprs, ground.keyOf);
  const classes = new Map<number, Classes | null>();
  const answers = new Map<number, Uint8Array>();
  const merged = new Map<string, MergedClasses>();
  const combined = new Map<string, Combinations>();
  const classesFor = (key: number, source: Source): Classes | null => {
    let known = classes.get(key);
    if (known === undefined) {
      const node = compile(source.expr);
      const own = cuts.get(key) ?? Float64Array.of(-Infinity);
      known = node.kind === 'number' ? numberClasses(node, own, length) : classesOf(node, length);
      classes.set(key, known);
    }
    return known;
  };
  const answersFor = (key: number, own: Classes, question: Expr, questionKey: number): Uint8Array => {
    const known = answers.get(questionKey);
    if (known) return known;
    const truth = answer(question, key, own.examples, own.size);
    if (truth.kind !== 'truth') throw new Error('a question without an answer');
    answers.set(questionKey, truth.values);
    return truth.values;
  };
  const mergedFor = (key: number, own: Classes, { questions }: Source): MergedClasses => {
    if (questions === 'all') return { ...own, merged: null };
    const name = `${key}: ${[...questions.keys()].join(' ')}`;
    const each = [...questions].map(([asked, question]) => answersFor(key, own, question, asked));
    const known = merged.get(name) ?? mergeClasses(own, each);
    merged.set(name, known);
    return known;
  };
  const combinationsOf = (named: string, several: readonly MergedClasses[]): Combinations | null => {
    const size = several.reduce((product, one) => product * one.size, 1);
    const most = several.length === 1 ? length : Math.min(length / rowsPerCombination, mostCombinations);
    if (size > most) return null;
    const combinations = combined.get(named) ?? combine(several, length);
    combined.set(named, combinations);
    return combinations;
  };
  return (sources) => {
    if (!sources || sources.size === 0 || sources.size > mostSources) return null;
    const several: MergedClasses[] = [];
    let named = '';
    for (const [key, source] of sources) {
      const own = classesFor(key, source);
      if (!own) return null;
      // Alone, a thing needs no merging: the table is as long as its classes are many.
      const alone = sources.size === 1 && own.size <= length;
      several.push(alone ? { ...own, merged: null } : mergedFor(key, own, source));
      named += `${key}${alone || source.questions === 'all' ? '' : `: ${[...source.questions.keys()].join(' ')}`};`;
    }
    return combinationsOf(named, several);
  };
}
