import type { Condition, Rule, When } from '../../../core/expr/condition';
import type { Frame } from '../../../core/expr/columns';
import { evaluateAll } from '../../../core/expr/evaluate';
import { layerExprs } from '../../../core/market/layer-exprs';
import type { Layers } from '../../../core/market/layers';
import { frameOf, type PlainField } from '../frame-of';

/** A condition that a flag is set. */
export const isYes = (field: string): Condition => ({ field, test: 'is yes', value: null });

/** Conditions that must all hold. */
export const when = (...conditions: readonly Condition[]): When => [conditions];

/** The frame with the columns that say which layer each account is in. */
export function layersOf(
  fields: Readonly<Record<string, PlainField>>,
  layers: Layers,
  exclusions: readonly Rule[],
): Frame {
  const { frame, kindOf } = frameOf(fields);
  const exprs = layerExprs({ layers, exclusions }, kindOf);
  const columns = evaluateAll(
    new Map([
      ['excluded', exprs.excluded],
      ['possible exclusion', exprs.possibleExclusion],
      ['layer', exprs.layer],
      ['possible layer', exprs.possibleLayer],
    ]),
    frame,
  );
  return { length: frame.length, columns: new Map([...frame.columns, ...columns]) };
}
