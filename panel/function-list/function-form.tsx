import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { insertFormula } from '../deeds/insert-formula';
import type { ListedFunction } from '../engine/questions/function-list';
import { Screen, Section } from '../screen';
import { FootButton } from '../shell/foot-button';
import { useSelection } from '../use-selection';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ArgumentField } from './argument-field';
import { formulaText, missingArguments, usualArgument } from './formula-text';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: 'all',
  },
  back: { alignSelf: 'flex-start' },
});

export interface FunctionFormProps {
  readonly definition: ListedFunction;
  readonly onBack: () => void;
}

/** One function: its help, its arguments filled with what the workbook holds, and the way into the selected cell. */
export function FunctionForm({ definition, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const text = useWords().functions;
  const figures = useFigures();
  const { state, desk } = useView();
  const { cell, isBlank } = useSelection();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(definition.params.map((param) => [param.key, usualArgument(param, state)])),
  );
  const formula = formulaText(definition, given);
  const missing = missingArguments(definition, given);
  const insert = () => {
    if (!cell) return;
    desk.runner.begin('writing', () =>
      insertFormula(desk, cell, formula, text.inserted(definition.name, cell.range)),
    );
  };
  return (
    <Screen title={definition.name} lead={definition.summary}>
      <Button className={styles.back} size="small" onClick={onBack}>
        {text.back}
      </Button>
      <Text size={200}>{text.shapes[definition.shape]}</Text>
      <Section title={text.arguments}>
        {definition.params.map((param) => (
          <ArgumentField
            key={param.key}
            param={param}
            value={given[param.key] ?? ''}
            onValue={(value) => setGiven({ ...given, [param.key]: value })}
          />
        ))}
      </Section>
      <Section title={text.formula}>
        <div className={styles.formula}>{formula}</div>
        {definition.example && (
          <Text size={200}>{text.example(definition.example.formula, definition.example.gives)}</Text>
        )}
        {missing.length > 0 && <Text role="status">{text.missing(figures.list(missing))}</Text>}
        {!desk.host.desk.hasFunctions && <Text>{text.noFunctions}</Text>}
        {desk.host.desk.hasFunctions && !cell && <Text>{text.noCell}</Text>}
        {desk.host.desk.hasFunctions && cell && !isBlank && (
          <Text role="status">{text.notBlank(cell.range)}</Text>
        )}
      </Section>
      {desk.host.desk.hasFunctions && cell && (
        <FootButton isDisabled={missing.length > 0 || state.progress !== null} onClick={insert}>
          {text.insert(cell.range)}
        </FootButton>
      )}
    </Screen>
  );
}
