import type { Model, ModelComparison } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { adoptScenario } from '../deeds/adopt-scenario';
import { useView } from '../view';
import { useWords } from '../words/use-words';

export interface AdoptScenarioProps {
  readonly name: string;
  readonly model: Model;
  readonly comparison: ModelComparison;
}

/** The way to make a scenario the model. */
export function AdoptScenario({ name, model, comparison }: AdoptScenarioProps) {
  const text = useWords().scenarios;
  const { state, desk, deeds } = useView();
  const adopt = () => {
    // What is not written yet belongs to the model that is kept.
    deeds.saveModel();
    const { accounts, moved } = comparison;
    desk.runner.begin('writing', () => adoptScenario(desk, { name, model, accounts, moved: moved.accounts }));
  };
  return (
    <div>
      <Text size={200}>{text.adoptNote(name)}</Text>
      <div>
        <Button disabled={state.progress !== null} onClick={adopt}>
          {text.adopt(name)}
        </Button>
      </div>
    </div>
  );
}
