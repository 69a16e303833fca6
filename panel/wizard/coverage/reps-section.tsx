import { Button } from '../../controls/button';
import { FoldedSection } from '../../folded-section';
import { SecondTables } from '../../second-tables/second-tables';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const names = ['reps'] as const;
const nothing = {};

/** Who is there: which table lists the reps, and what was found in it. */
export function RepsSection() {
  const text = useWords().coverage.plan.reps;
  const { count, list } = useFigures();
  const { state, deeds } = useView();
  const { answer } = useAnswer('reps', nothing);
  const reps = answer?.ok ? answer.value.reps : null;
  const roles = [...new Set((reps ?? []).map(({ role }) => (role === '' ? text.noRole : role)))];
  return (
    <FoldedSection
      title={text.title}
      result={
        reps ? text.held(count(reps.length), list(roles)) : answer?.ok === false ? text.refused : text.none
      }
      lead={text.lead}
    >
      <SecondTables names={names} />
      {state.second?.places.reps === null && (
        <Button size="small" onClick={deeds.makeReps} disabled={state.progress !== null}>
          {text.make}
        </Button>
      )}
    </FoldedSection>
  );
}
