import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { saveScenario } from '../deeds/keep-scenario';
import { Hint } from '../hints/hint';
import { Screen, Section } from '../screen';
import { Waiting } from '../shell/waiting';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import type { ComparedPair } from './comparison-choice';
import { ComparisonChoice } from './comparison-choice';
import { NameField } from './name-field';
import { ScenarioItem } from './scenario-item';
import { useScenarios } from './use-scenarios';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Saved models: kept, compared and brought back. */
export function ScenariosScreen() {
  const words = useWords();
  const { state, deeds } = useView();
  const text = words.scenarios;
  if (!state.draft)
    return (
      <Screen title={words.screens.scenarios} lead={text.noModel}>
        <div>
          <Button onClick={() => deeds.goTo('accounts')}>{text.toAccounts}</Button>
        </div>
      </Screen>
    );
  return (
    <Screen title={words.screens.scenarios} lead={text.lead}>
      <Scenarios draft={state.draft} />
    </Screen>
  );
}

function Scenarios({ draft }: { readonly draft: Model }) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const { state, desk } = useView();
  const scenarios = useScenarios(draft);
  const [pair, setPair] = useState<ComparedPair>({ before: undefined, after: null });
  const taken = (scenarios ?? []).map(({ sheet }) => sheet);
  return (
    <>
      <Section title={text.save}>
        <NameField
          label={text.name}
          button={text.saveButton}
          taken={taken}
          isBusy={state.progress !== null}
          onName={(name) => desk.runner.begin('writing', () => saveScenario(desk, name))}
        />
      </Section>
      <Section title={text.saved}>
        <div>
          <Text size={200}>{text.savedNote}</Text>
          <Hint term="scenario" />
        </div>
        {scenarios === null ? (
          <Waiting />
        ) : scenarios.length === 0 ? (
          <Text>{text.none}</Text>
        ) : (
          <ul className={styles.list}>
            {scenarios.map((scenario) => (
              <ScenarioItem
                key={scenario.sheet}
                scenario={scenario}
                taken={taken}
                onCompare={() => setPair({ before: scenario.sheet, after: null })}
              />
            ))}
          </ul>
        )}
      </Section>
      {scenarios !== null && scenarios.some(({ model }) => model !== null) && (
        <ComparisonChoice scenarios={scenarios} draft={draft} pair={pair} onPair={setPair} />
      )}
    </>
  );
}
