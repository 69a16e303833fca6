import { makeStyles } from '@fluentui/react-components';
import type { HeadsPlan, Model, Problem } from '#core';
import { useMemo, useState } from 'react';
import { Text } from '../../controls/text';
import { FoldedSection } from '../../folded-section';
import { NoticeDetails } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { useAnswer } from '../../use-answer';
import { useFigures } from '../../words/use-figures';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';
import type { AskedHeads } from './asked-heads';
import { AskedFields, askedOf } from './asked-heads';
import { HeadcountFigures } from './headcount-figures';
import { worthWriter } from './worth-writer';

const useStyles = makeStyles({
  said: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
});

const nothing = {};

/** Why fewer are given out than there are belongs to the figure. */
const isIdle = ({ code }: Problem) => code === 'headcount/idle';

/** Where so many people bring most, and what the next five would bring. */
export function HeadcountSection({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const words = useWords().coverage.plan;
  const text = words.headcount;
  const figures = useFigures();
  const problemText = useProblemText();
  const [given, setGiven] = useState<AskedHeads>({ way: null, role: null, heads: null, budget: null });
  const { answer: read } = useAnswer('reps', nothing);
  const isStaffed = read?.ok === true;
  const asked = useMemo(() => askedOf(given, isStaffed), [given, isStaffed]);
  const { answer } = useAnswer('headcount plan', { model, asked });
  const plan: HeadsPlan | null = answer?.ok ? answer.value : null;
  const notices = answer?.ok ? answer.notices : [];
  const write = plan && worthWriter(plan, model, figures);
  return (
    <FoldedSection
      title={text.title}
      result={
        plan && write
          ? text.held(figures.count(plan.given), write(plan.plan.value))
          : answer
            ? words.refused
            : words.counting
      }
      lead={text.lead}
      terms={['headcount']}
    >
      <AskedFields
        model={model}
        given={given}
        isStaffed={isStaffed}
        onGiven={setGiven}
        role={plan?.role ?? null}
      />
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      {plan && write && (
        <>
          {[plan.worth, ...notices.filter(isIdle)].map((said) => (
            <Text key={said.code} size={200} className={styles.said}>
              {problemText(said)}
            </Text>
          ))}
          <HeadcountFigures plan={plan} write={write} />
        </>
      )}
      <NoticeDetails notices={notices.filter((notice) => !isIdle(notice))} summary={words.notices} />
    </FoldedSection>
  );
}
