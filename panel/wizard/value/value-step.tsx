import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { LearnedTiles } from '../../learning/learned-tiles';
import { ProblemList } from '../../problem-list';
import { Screen } from '../../screen';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { EmptyValue } from './empty-value';
import { LearnForm } from './learn-form';
import { LifetimeSection } from './lifetime-section';
import { PotentialSection } from './potential-section';
import { RetentionSection } from './retention-section';
import { RoadSection } from './road-section';
import { TiersSection } from './tiers-section';
import { FoldedSection } from '../../folded-section';

const useStyles = makeStyles({
  sections: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

/** What accounts could spend, how long customers stay, what that is worth over a lifetime, and its tiers and quadrants. */
export function ValueStep() {
  const words = useWords();
  const { state } = useView();
  const { draft, learned, accounts } = state;
  if (!draft)
    return (
      <Screen title={words.screens.value} lead={words.value.lead}>
        {accounts ? <ProblemList problems={accounts.draftProblems} /> : <Waiting />}
      </Screen>
    );
  const isShown = learned !== null && !learned.lessons.includes('propensity');
  return (
    <Screen title={words.screens.value} lead={words.value.lead}>
      {isShown && <LearnedTiles learned={learned} />}
      {!isShown && !saysWorth(draft) && <EmptyValue />}
      <Sections model={draft} isQuiet={isShown} />
    </Screen>
  );
}

/** Whether anything of worth is said but who buys. */
function saysWorth({ potential, retention, lifetime, tiers, road }: Model): boolean {
  return [potential, retention, lifetime, tiers, road].some((part) => part !== undefined);
}

function Sections({ model, isQuiet }: { readonly model: Model; readonly isQuiet: boolean }) {
  const styles = useStyles();
  const { learn } = useWords().value;
  const { answer } = useAnswer('value figures', { model });
  const { answer: problems } = useAnswer('check model', { model });
  const figures = answer?.ok ? answer.value : null;
  const given = { model, figures, problems: problems ?? [] };
  return (
    <div>
      {answer && !answer.ok && <ProblemList problems={answer.problems} />}
      <div className={styles.sections}>
        <PotentialSection {...given} />
        <RetentionSection {...given} />
        <LifetimeSection {...given} />
        <TiersSection {...given} />
        <RoadSection {...given} />
        {!isQuiet && saysWorth(model) && (
          <FoldedSection title={learn.again} result={learn.closed}>
            <LearnForm />
          </FoldedSection>
        )}
      </div>
    </div>
  );
}
