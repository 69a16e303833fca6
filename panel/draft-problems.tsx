import { useView } from './view';
import { useAnswer } from './use-answer';
import { ProblemList } from './problem-list';
import { screenOfProblem } from './problem-screen';
import type { ScreenName } from './state';

export interface DraftProblemsProps {
  /** The screen that mends them; without it all of them are shown. */
  readonly of?: ScreenName;
}

/** Everything that is wrong with the model as it is edited, with the way to where it is mended. */
export function DraftProblems({ of }: DraftProblemsProps) {
  const { draft } = useView().state;
  const { answer } = useAnswer('check model', draft && { model: draft });
  if (!draft || !answer) return null;
  return <ProblemList problems={answer.filter((problem) => !of || screenOfProblem(problem) === of)} />;
}
