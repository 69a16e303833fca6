import type { FitFigures, Model, Problem } from '#core';
import { useRef } from 'react';
import { useAnswer } from '../../use-answer';

/** What the step knows of the model as it stands. */
export interface FitSeen {
  /** The last that could be told; null until the first. */
  readonly figures: FitFigures | null;
  /** What is shown is of an earlier model. */
  readonly isBehind: boolean;
  /** The model has a mistake, so there are no figures of it. */
  readonly isStuck: boolean;
  /** What is wrong with the criteria and the grades, by path. */
  readonly problems: readonly Problem[];
  /** What another step has to mend before there are figures. */
  readonly elsewhere: readonly Problem[];
}

const ours = /^(criteria|grades)\b/;

/** Figures of the fit, asked again with every edit. */
export function useFit(model: Model): FitSeen {
  const asked = useAnswer('fit figures', { model });
  const checked = useAnswer('check model', { model });
  const last = useRef<FitFigures | null>(null);
  if (asked.answer?.ok) last.current = asked.answer.value;
  const problems = checked.answer ?? [];
  const isOurs = ({ at }: Problem) => ours.test(at?.path ?? '');
  return {
    figures: last.current,
    isBehind: asked.isBehind,
    isStuck: asked.answer?.ok === false,
    problems: problems.filter(isOurs),
    elsewhere: problems.filter((problem) => !isOurs(problem)),
  };
}
