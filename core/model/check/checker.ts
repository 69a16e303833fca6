import type { KindOf } from '../../values/field-kind';
import type { Parameters, Problem, ProblemKind } from '../../values/problem';
import type { Model } from '../model';

/**
 * One concern of the model's check: it reports what is wrong with the path where it stands. Where notices cost much, it
 * looks for them only when it is to look closely.
 */
export type ModelChecker = (model: Model, kindOf: KindOf, closely?: boolean) => readonly Problem[];

/** A problem at a path of the model. */
export const at = (kind: ProblemKind, path: string, parameters: Parameters = {}): Problem =>
  kind(parameters, { path });
