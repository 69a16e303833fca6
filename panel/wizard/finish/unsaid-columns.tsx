import type { PlannedWriting } from '../../engine/questions/plan-writing';
import { ProblemLines } from '../../problem-list';
import { Message } from '../../shell/message';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

/** Which results no formula can say, and why; nothing where all can be said. */
export function UnsaidColumns({ writing: { unsaid } }: { readonly writing: PlannedWriting }) {
  const text = useWords().finish;
  const figures = useFigures();
  if (unsaid.length === 0) return null;
  // Columns that stand on one another are left out for one reason.
  const problems = new Map(
    unsaid.flatMap((column) => column.problems.map((problem) => [problem.message, problem] as const)),
  );
  return (
    <Message intent="warning" title={text.unsaid(figures.list(unsaid.map(({ header }) => header)))}>
      <ProblemLines problems={[...problems.values()]} />
    </Message>
  );
}
