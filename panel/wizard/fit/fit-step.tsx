import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { Hint } from '../../hints/hint';
import { ProblemList } from '../../problem-list';
import { Screen, Section } from '../../screen';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { CriterionList } from './criterion-list';
import { FitAccounts } from './fit-accounts';
import { GradeStrip } from './grade-strip';
import { LearnSection } from './learn/learn-section';
import { NoCriteria } from './no-criteria';
import { useSaidAt } from './path-problems';
import { ScorePicture } from './score-picture';
import { useFit } from './use-fit';
import { useFitEdits } from './use-fit-edits';

const nothing = {};

const useStyles = makeStyles({
  // What is reached by key is not hidden behind the strip of grades that stays at the top.
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    minWidth: 0,
    '& button, & input, & select, & summary': { scrollMarginTop: '72px' },
  },
});

/** Say what a good account is: criteria with weights, grades over the scores, and what the user's own wins tell. */
export function FitStep() {
  const words = useWords();
  const { state, deeds } = useView();
  const text = words.fit;
  if (!state.draft)
    return (
      <Screen title={words.screens.fit} lead={text.noAccounts}>
        <div>
          <Button onClick={() => deeds.goTo('accounts')}>{text.toAccounts}</Button>
        </div>
      </Screen>
    );
  return (
    <Screen title={words.screens.fit} lead={text.lead}>
      <Fit model={state.draft} />
    </Screen>
  );
}

function Fit({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const text = useWords().fit;
  const seen = useFit(model);
  const edits = useFitEdits();
  const saidAt = useSaidAt(seen.problems);
  const { answer: kinds } = useAnswer('criterion kinds', nothing);
  const { figures } = seen;
  const isAsking = model.criteria.length > 0;
  return (
    <div className={styles.step}>
      {isAsking && figures && <GradeStrip figures={figures} grades={model.grades} />}
      {seen.isStuck && <Text role="status">{text.waiting}</Text>}
      {seen.elsewhere.length > 0 && (
        <>
          <Text>{text.elsewhere}</Text>
          <ProblemList problems={seen.elsewhere} />
        </>
      )}
      {isAsking && (
        <Section title={text.scores.title}>
          {figures ? (
            <ScorePicture model={model} figures={figures} saidAt={saidAt} edits={edits} />
          ) : (
            <Waiting />
          )}
        </Section>
      )}
      <Section title={text.list.title}>
        {isAsking ? (
          <Text>
            {text.list.lead}
            <Hint term="criterion" />
          </Text>
        ) : (
          <NoCriteria model={model} edits={edits} />
        )}
        {kinds ? <CriterionList model={model} seen={seen} kinds={kinds} edits={edits} /> : <Waiting />}
      </Section>
      {isAsking && (
        <Section title={text.accounts.title}>
          <FitAccounts model={model} />
        </Section>
      )}
      <LearnSection model={model} edits={edits} />
    </div>
  );
}
