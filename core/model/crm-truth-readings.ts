import type { Column, TextColumn } from '../expr/columns';
import { all, any, not } from '../expr/builders';
import { conditionExpr, whenExpr } from '../expr/condition-expr';
import { UNKNOWN } from '../expr/columns';
import { createEvaluator } from '../expr/evaluator';
import type { Expr } from '../expr/expr';
import { fieldsOf } from '../expr/fields-of';
import { segmentSteps, stepExprs } from '../segments/assign';
import type { ReadColumns } from '../segments/crm-truth/reading';
import type { CheckedExclusion } from '../segments/crm-truth/truth-input';
import { unseenNames, withoutLooking } from '../segments/placed';
import { ruleTruth } from '../segments/rule-truth';
import type { Override } from '../segments/segmentation';
import { kindsOf } from './kind-of';
import type { Model } from './model';
import type { Run } from './run-result';
import { minuteView, stagesOf } from './stages';

/** The rules as they read for one who sees what data vendors sell and the website shows. */
interface MinuteExprs {
  readonly market: Expr;
  readonly segment: Expr;
  readonly possible: Expr;
  readonly rules: readonly (readonly [string, Expr])[];
}

function minuteExprs(model: Model, overrides: readonly Override[]): MinuteExprs {
  const kindOf = kindsOf(model);
  const stages = stagesOf(model, overrides);
  const segmentsAt = stages.findIndex(({ name }) => name === 'segments');
  const { hidden, ranges } = minuteView(model, stages.slice(0, segmentsAt));
  const unseen = unseenNames(model, hidden);
  const seen = (expr: Expr, names = unseen): Expr => withoutLooking(expr, names, ranges);
  const excluded = any(model.exclusions.map(({ when }) => seen(whenExpr(when, kindOf), hidden)));
  const { decided, steps } = segmentSteps(model, overrides, kindOf);
  const looked = steps.map(({ name, truth }) => ({ name, truth: seen(truth) }));
  const { segment, possibleSegment } = stepExprs(model, { decided, steps: looked });
  return {
    market: all([not(excluded), seen(whenExpr(model.layers.TAM, kindOf), hidden)]),
    segment,
    possible: possibleSegment,
    rules: model.segments.map((rule) => [rule.name, seen(ruleTruth(rule, kindOf))] as const),
  };
}

const exprsOf = ({ market, segment, possible, rules }: MinuteExprs): readonly Expr[] => [
  ...[market, segment, possible],
  ...rules.map(([, expr]) => expr),
];

/** The names that the second reading and the exclusions ask for: a run must be told them. */
export function readingNames(model: Model, overrides: readonly Override[]): readonly string[] {
  const asked = model.exclusions.flatMap(({ when }) => when.flat().map(({ field }) => field));
  const names = new Set(asked);
  for (const expr of exprsOf(minuteExprs(model, overrides))) fieldsOf(expr, names);
  return [...names];
}

const truthsOf = (column: Column | undefined, length: number): Uint8Array =>
  column?.kind === 'truth' ? column.values : new Uint8Array(length).fill(UNKNOWN);

const textsOf = (column: Column | undefined, length: number): TextColumn =>
  column?.kind === 'text' ? column : { kind: 'text', codes: new Uint8Array(length), values: [null] };

/** What provider and website fields alone tell of the accounts: every test of a field that needs a conversation is unknown. */
export function minuteReading({ frame, model }: Run, overrides: readonly Override[]): ReadColumns {
  const exprs = minuteExprs(model, overrides);
  const [market, segment, possible, ...rules] = createEvaluator(frame).columns(exprsOf(exprs));
  const truths = new Map<string, Uint8Array>();
  exprs.rules.forEach(([name], at) => {
    const own = truthsOf(rules[at], frame.length);
    const before = truths.get(name);
    truths.set(name, before ? own.map((truth, row) => Math.max(truth, before[row]!)) : own);
  });
  return {
    market: truthsOf(market, frame.length),
    segment: textsOf(segment, frame.length),
    possible: textsOf(possible, frame.length),
    rules: truths,
  };
}

/** Each exclusion on its own, with the conditions that keep it from being told. */
export function checkedExclusions({ frame, model }: Run): readonly CheckedExclusion[] {
  const kindOf = kindsOf(model);
  const evaluator = createEvaluator(frame);
  const truthOf = (exprs: readonly Expr[]) =>
    evaluator.columns(exprs).map((column) => truthsOf(column, frame.length));
  return model.exclusions.map(({ name, when }) => {
    const [truth] = truthOf([whenExpr(when, kindOf)]);
    const open = new Map<string, Uint8Array>();
    for (const alternative of when) {
      const [whole] = truthOf([whenExpr([alternative], kindOf)]);
      const conditions = truthOf(alternative.map((each) => conditionExpr(each, kindOf)));
      alternative.forEach(({ field }, at) => {
        const marks = open.get(field) ?? new Uint8Array(frame.length);
        open.set(field, marks);
        conditions[at]!.forEach((each, row) => {
          if (each === UNKNOWN && whole![row] === UNKNOWN && truth![row] === UNKNOWN) marks[row] = 1;
        });
      });
    }
    return { name, truth: truth!, fields: [...open].map(([field, marks]) => ({ field, open: marks })) };
  });
}
