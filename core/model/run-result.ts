import type { Frame } from '../expr/columns';
import type { Problem } from '../values/problem';
import type { Model } from './model';

/**
 * What a model makes of accounts. The frame holds the account fields the model used and, by these names,
 * the computed columns: `excluded` (text: the exclusion that holds), `layer`, `possible layer` (only where it
 * differs), `score` (0–100), `confidence` (0–1), `grade`, `region`, `segment`, `possible segment` (only where
 * it differs), and `points: NAME` for each criterion.
 */
export interface Run {
  readonly model: Model;
  readonly frame: Frame;
  readonly notices: readonly Problem[];
}
