import { makeStyles } from '@fluentui/react-components';
import type { Model } from '#core';
import { Button } from '../controls/button';
import { Field } from '../controls/field';
import { Select } from '../controls/select';
import { Text } from '../controls/text';
import type { ReadModel } from '../engine/questions/read-models';
import { Section } from '../screen';
import { useWords } from '../words/use-words';
import { Comparison } from './comparison';
import { scenarioName } from '../scenario-sheet';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
});

/** Which two models are compared: the sheet of a scenario, null for the current model, undefined until one is chosen. */
export interface ComparedPair {
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

export interface ComparisonChoiceProps {
  readonly scenarios: readonly ReadModel[];
  readonly draft: Model;
  readonly pair: ComparedPair;
  readonly onPair: (pair: ComparedPair) => void;
}

/** Two models to compare, and what becomes of the accounts between them. */
export function ComparisonChoice({ scenarios, draft, pair, onPair }: ComparisonChoiceProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const readable = scenarios.filter(({ model }) => model !== null);
  // A scenario that was deleted or renamed is chosen no more.
  const known = (side: string | null | undefined) =>
    side === null || readable.some(({ sheet }) => sheet === side) ? side : undefined;
  const before = known(pair.before) === undefined ? readable[0]?.sheet : known(pair.before);
  const after = known(pair.after) ?? null;
  const modelOf = (side: string | null | undefined): Model | null =>
    side === null ? draft : (readable.find(({ sheet }) => sheet === side)?.model ?? null);
  const [earlier, later] = [modelOf(before), modelOf(after)];
  const side = (label: string, chosen: string | null | undefined, choose: (sheet: string | null) => void) => (
    <Field label={label}>
      <Select value={chosen ?? ''} onChange={(_, { value }) => choose(value === '' ? null : value)}>
        <option value="">{text.current}</option>
        {readable.map(({ sheet }) => (
          <option key={sheet} value={sheet}>
            {scenarioName(sheet)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Section title={text.compare}>
      <div className={styles.fields}>
        {side(text.before, before, (sheet) => onPair({ before: sheet, after }))}
        {side(text.after, after, (sheet) => onPair({ before, after: sheet }))}
      </div>
      <div>
        <Button size="small" onClick={() => onPair({ before: after, after: before ?? null })}>
          {text.swap}
        </Button>
      </div>
      {!earlier || !later || before === after ? (
        <Text>{text.chooseTwo}</Text>
      ) : (
        <Comparison
          before={earlier}
          after={later}
          adoptable={before === null && after !== null ? scenarioName(after) : null}
        />
      )}
    </Section>
  );
}
