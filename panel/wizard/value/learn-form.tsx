import { makeStyles } from '@fluentui/react-components';
import type { TierMethod } from '#core';
import { lessons } from '#core';
import { useState } from 'react';
import { Button } from '../../controls/button';
import { learnLessons } from '../../deeds/learn';
import { AddColumnsChoice } from '../../learning/add-columns-choice';
import { chosenTierMethod, offeredTierMethods } from '../../learning/tier-methods';
import { doubledFields } from '../../mapped-column';
import { SecondTables } from '../../second-tables/second-tables';
import { findingProblems, useSecondFindings } from '../../second-tables/use-second-findings';
import { joinedTableNames } from '../../second-places';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import { ChoiceField } from '../../fields/choice-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  learn: { alignSelf: 'flex-start' },
});

/** Which tables tell what accounts are worth, how it is learned, and the way to learn it. */
export function LearnForm() {
  const styles = useStyles();
  const text = useWords().learned;
  const { state, desk } = useView();
  const { answer: findings } = useSecondFindings();
  const [tiers, setTiers] = useState<TierMethod | null>(null);
  const [addsColumns, setAddsColumns] = useState(true);
  const { draft, mapping, progress } = state;
  if (!draft) return null;
  const isReady =
    progress === null &&
    doubledFields(mapping).size === 0 &&
    (findings === null || findingProblems(findings).length === 0);
  const choice = {
    lessons: lessons.filter((lesson) => lesson !== 'propensity'),
    tiers: chosenTierMethod(draft, tiers),
    addsColumns,
  };
  return (
    <div className={styles.form}>
      <SecondTables names={joinedTableNames} />
      <AddColumnsChoice addsColumns={addsColumns} onChoose={setAddsColumns} />
      <ChoiceField
        label={text.cutTiers}
        offered={offeredTierMethods(draft)}
        nameOf={(method) => text.tierMethods[method]}
        value={choice.tiers}
        onChoose={setTiers}
      />
      <Button
        className={styles.learn}
        appearance="primary"
        disabled={!isReady}
        onClick={() =>
          desk.runner.begin('learning', (deed) => learnLessons(desk, deed, choice), { canCancel: true })
        }
      >
        {text.learn}
      </Button>
    </div>
  );
}
