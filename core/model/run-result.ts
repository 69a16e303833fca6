import type { Column, Frame } from '../expr/columns';
import type { Override } from '../segments/segmentation';
import type { Problem } from '../values/problem';
import type { Model } from './model';
import { worthColumnsOf } from './worth-columns';

/** The columns that every run computes unless fewer are wanted. */
export const standardColumns = [
  'score',
  'confidence',
  'excluded',
  'possible exclusion',
  'grade',
  'layer',
  'possible layer',
  'region',
  'segment',
  'possible segment',
] as const;

/** The columns that a run of this model computes unless fewer are wanted: with those of worth that it gives figures for. */
export const standardColumnsOf = (model: Model): readonly string[] => [
  ...standardColumns,
  ...worthColumnsOf(model),
];

/**
 * What a model makes of accounts, one place a row of the table. The frame holds the columns that were wanted and what
 * they needed: account fields under their keys, `score` (0–100, blank when nothing is known), `confidence` (0–1),
 * `excluded` (the exclusion that holds), `grade`, `layer` and `segment` as confirmed, `possible layer` and `possible
 * segment` where they could be more, `region`; of worth what the model says: `propensity` (0–1), `propensity to expand`,
 * `potential`, `whitespace`, `road`, `land`, `lifetime value`, `tier`; and on request `points: NAME` and `rule: SEGMENT`.
 */
export interface Run {
  readonly model: Model;
  readonly frame: Frame;
  /** What the reader of the cells wants known: units, unreadable cells, mixed spellings. */
  readonly notices: readonly Problem[];
}

/** What a run may be told beside the model. */
export interface RunOptions {
  readonly overrides?: readonly Override[];
  /** The computed columns that are asked for; by default those of `standardColumnsOf`. */
  readonly wanted?: readonly string[];
  /** Account fields to be read although no rule asks for them: roll-ups by them, sums of them. */
  readonly fields?: readonly string[];
}

/** The column of a run; asking for one that was not wanted is a mistake of ours. */
export function columnOf(frame: Frame, name: string): Column {
  const column = frame.columns.get(name);
  if (!column) throw new Error(`the run has no column ${name}`);
  return column;
}
