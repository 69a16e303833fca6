import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { removeScenario, renameScenario } from '../deeds/keep-scenario';
import type { ReadModel } from '../engine/questions/read-models';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useProblemText } from '../words/use-problem-text';
import { useWords } from '../words/use-words';
import { NameField } from './name-field';
import { scenarioName } from '../scenario-sheet';
import { useRestore } from './use-restore';
import { Mark } from '../shell/mark';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  wrong: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  button: { minWidth: 0 },
});

export interface ScenarioItemProps {
  readonly scenario: ReadModel;
  readonly taken: readonly string[];
  readonly onCompare: () => void;
}

/** One saved scenario and what can be done with it. */
export function ScenarioItem({ scenario, taken, onCompare }: ScenarioItemProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const { state, desk } = useView();
  const restore = useRestore();
  const [isRenaming, setIsRenaming] = useState(false);
  const { sheet, model, isCurrent } = scenario;
  const name = scenarioName(sheet);
  const isBusy = state.progress !== null;
  const action = (label: string, onClick: () => void, isOff = false) => (
    <Button
      size="small"
      className={styles.button}
      aria-label={text.actionOn(label, name)}
      disabled={isBusy || isOff}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      {isCurrent && (
        <div>
          <Mark look="brand">{text.isCurrent}</Mark>
        </div>
      )}
      {model === null && <Unreadable scenario={scenario} />}
      {isRenaming ? (
        <NameField
          label={text.newName(name)}
          button={text.actions.keep}
          taken={taken}
          isBusy={isBusy}
          onCancel={() => setIsRenaming(false)}
          onName={(next) => {
            setIsRenaming(false);
            desk.runner.begin('writing', () => renameScenario(desk, sheet, next));
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {model && action(text.actions.compare, onCompare)}
          {model && action(text.actions.restore, () => restore(name, model), isCurrent)}
          {action(text.actions.rename, () => setIsRenaming(true))}
          {action(text.actions.remove, () => desk.runner.begin('writing', () => removeScenario(desk, sheet)))}
        </div>
      )}
    </li>
  );
}

function Unreadable({ scenario: { problems } }: { readonly scenario: ReadModel }) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const figures = useFigures();
  const problemText = useProblemText();
  const [first] = problems;
  return (
    <>
      <Text size={200} className={styles.wrong}>
        {text.unreadable(figures.count(problems.length))}
      </Text>
      {first && (
        <Text size={200} className={styles.quiet}>
          {problemText(first)}
        </Text>
      )}
    </>
  );
}
