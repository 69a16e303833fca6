import { evaluate } from '../../../core/expr/evaluate';
import type { Condition, ConditionValue, Rule, Test } from '../../../core/expr/condition';
import type { Column, Frame } from '../../../core/expr/columns';
import { segmentExprs } from '../../../core/segments/assign';
import { overrideFields } from '../../../core/segments/overrides';
import type { Override, Segmentation } from '../../../core/segments/segmentation';
import { frameOf, plainColumn, type PlainField } from '../frame-of';

/** A condition in one line. */
export const ask = (field: string, test: Test, value: ConditionValue = null): Condition => ({
  field,
  test,
  value,
});

/** A rule whose conditions must all hold. */
export const rule = (name: string, ...conditions: readonly Condition[]): Rule => ({
  name,
  when: conditions.length === 0 ? [] : [conditions],
});

/** A segmentation with what is not said left empty. */
export const segmentation = (parts: Partial<Segmentation>): Segmentation => ({
  regions: [],
  named: [],
  segments: [],
  merges: [],
  rest: 'Small',
  ...parts,
});

/** An override by one person. */
export const override = (
  key: string,
  field: string,
  value: string,
  when = '2026-01-05',
  who = 'Ann',
): Override => ({
  key,
  field,
  value,
  who,
  when,
  why: 'knows them',
});

/** Runs the segment stages as a model does: each expression stands on the columns before it. */
export function runSegments(
  accounts: Readonly<Record<string, PlainField>>,
  model: Segmentation,
  overrides: readonly Override[] = [],
): Frame {
  const { frame, kindOf } = frameOf(accounts);
  const columns = new Map<string, Column>(frame.columns);
  const add = (name: string, expr: Parameters<typeof evaluate>[0]): void => {
    columns.set(name, evaluate(expr, { length: frame.length, columns: new Map(columns) }));
  };
  for (const [name, expr] of overrideFields(overrides, kindOf)) add(name, expr);
  const exprs = segmentExprs(model, overrides, kindOf, frame.columns.has('region'));
  add('region', exprs.region);
  add('segment', exprs.segment);
  add('possible segment', exprs.possibleSegment);
  return { length: frame.length, columns };
}

/** The columns of a run as plain values. */
export const shown = (frame: Frame, name: string): readonly unknown[] => plainColumn(frame.columns.get(name));
