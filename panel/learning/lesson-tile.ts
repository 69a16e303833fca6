import type { Problem } from '#core';
import type { Term } from '../hints/hint';

/** One figure of a lesson with its name, and where it comes from. */
export interface LessonFigure {
  readonly name: string;
  readonly figure: string;
  readonly note?: string;
  /** What the name means, where that has a hint. */
  readonly term?: Term;
}

/** What became of one lesson, in the words and figures of the panel. */
export interface LessonTile {
  readonly title: string;
  readonly standing: 'learned' | 'assumed' | 'not learned';
  readonly says: readonly Problem[];
  readonly figures: readonly LessonFigure[];
  /** What else should be known: shown when it is asked for. */
  readonly notices: readonly Problem[];
}

/** A lesson that was not learned, with the reason. */
export function notLearned(title: string, problems: readonly Problem[]): LessonTile {
  return { title, standing: 'not learned', says: problems, figures: [], notices: [] };
}
