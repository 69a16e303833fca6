import type { Classes, Combinations, Examples, MergedClasses } from './classes';
import { combine, mergeClasses, numberClasses, textClasses, truthClasses, valueClasses } from './classes';
import type { Column } from './columns';
import { cutsOf } from './cuts';
import type { Expr } from './expr';
import type { Ground } from './ground';
import { listClasses } from './list-classes';
import type { Node } from './node';
import type { Source, Sources } from './sources';

/** Combinations of several things that a table may hold; it has to stay in the processor's cache. */
const mostCombinations = 32_768;
/** A table pays when rows are this many times as many. */
const rowsPerCombination = 8;
/** More things than this never have few combinations. */
const mostSources = 12;

/** Classes that are named one by one; to name more would take longer than it saves. */
const mostNamed = 512;

/** Answers an expression for each row of examples of what it depends on. */
export type Answer = (expr: Expr, examples: Examples, size: number) => Column;

type ClassesOf = (key: number, source: Source) => Classes | null;

/** Finds the classes of each thing, once. */
function createClasses(ground: Ground, exprs: readonly Expr[], compile: (expr: Expr) => Node): ClassesOf {
  const { length, keepPlaces } = ground;
  const cuts = cutsOf(exprs, ground.keyOf);
  const known = new Map<number, Classes | null>();
  const kept = (name: string, classes: Classes | null): Classes | null =>
    classes && keepPlaces ? { ...classes, places: keepPlaces(name, classes.places) } : classes;
  const find: ClassesOf = (key, { expr, block }) => {
    const node = compile(expr);
    switch (node.kind) {
      case 'number': {
        if (node.lookup?.once) return valueClasses(key, node.lookup);
        const own = cuts.get(key) ?? Float64Array.of(-Infinity);
        return kept(`${key} cut at ${own.join()}`, numberClasses(key, node, own, length));
      }
      case 'truth':
        return truthClasses(key, node, length);
      case 'text':
        return textClasses(key, node);
      case 'list': {
        const tests = block?.tests ?? new Map<number, Expr>();
        return kept(`${key} tested by ${[...tests.keys()].join()}`, listClasses(node, tests, length));
      }
    }
  };
  return (key, source) => {
    let classes = known.get(key);
    if (classes === undefined) {
      classes = find(key, source);
      known.set(key, classes);
    }
    return classes;
  };
}

/** Puts classes together as far as an expression does not ask, once for the same questions. */
function createMerging(answer: Answer) {
  const answers = new Map<Classes, Map<number, Column>>();
  const merged = new Map<string, MergedClasses>();
  const answersFor = (classes: Classes, key: number, question: Expr): Column => {
    const known = answers.get(classes) ?? new Map<number, Column>();
    answers.set(classes, known);
    const fresh = known.get(key) ?? answer(question, classes.examples, classes.size);
    known.set(key, fresh);
    return fresh;
  };
  return (name: string, classes: Classes, { questions, block }: Source): MergedClasses => {
    if (questions === 'all') return { ...classes, merged: null };
    const known = merged.get(name);
    if (known) return known;
    const fresh = mergeClasses(
      classes,
      [...questions, ...(block?.shared ?? [])].map(([key, question]) => answersFor(classes, key, question)),
    );
    merged.set(name, fresh);
    return fresh;
  };
}

function nameOf(key: number, { questions }: Source): string {
  return questions === 'all' ? `${key}` : `${key}: ${[...questions.keys()].join(' ')}`;
}

/** Other questions may put the same classes together: then their places are the same. */
function partitionOf(key: number, source: Source, { merged }: MergedClasses): string {
  if (!merged) return `${key}`;
  return merged.length <= mostNamed ? `${key} as ${merged.join(' ')}` : nameOf(key, source);
}

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
  const classesOf = createClasses(ground, exprs, compile);
  const mergedOf = createMerging(answer);
  const combined = new Map<string, Combinations>();
  return (sources) => {
    if (!sources || sources.size === 0 || sources.size > mostSources) return null;
    const several: MergedClasses[] = [];
    const names: string[] = [];
    const most = sources.size === 1 ? length : Math.min(length / rowsPerCombination, mostCombinations);
    let size = 1;
    for (const [key, source] of sources) {
      const own = classesOf(key, source);
      if (!own) return null;
      // Alone, a thing needs no merging: the table is as long as its classes are many.
      const asked =
        sources.size === 1 && own.size <= length ? { ...source, questions: 'all' as const } : source;
      const merged = mergedOf(nameOf(key, asked), own, asked);
      size *= merged.size;
      if (size > most) return null;
      names.push(partitionOf(key, asked, merged));
      several.push(merged);
    }
    const name = names.join('; ');
    const combinations = combined.get(name) ?? combine(several, length);
    combined.set(name, combinations);
    return combinations;
  };
}
