import type { Model, Problem } from '#core';
import type { ValueFigures } from '../../engine/questions/value-figures';

/** What each section of the step is given. */
export interface SectionProps {
  readonly model: Model;
  /** Null until they are there, and while the model has a mistake. */
  readonly figures: ValueFigures | null;
  /** What is wrong with the model as it is edited. */
  readonly problems: readonly Problem[];
}
