import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Checkbox } from '../controls/checkbox';
import { Text } from '../controls/text';
import type { FieldHealth } from '../engine/questions/health-figures';
import { Section } from '../screen';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { FieldLine } from './field-line';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The fields one by one, those that the model uses alone where that is asked for. */
export function FieldList({ fields }: { readonly fields: readonly FieldHealth[] }) {
  const styles = useStyles();
  const text = useWords().health;
  const figures = useFigures();
  const [isOnlyUsed, setOnlyUsed] = useState(false);
  const shown = isOnlyUsed ? fields.filter(({ uses }) => uses.length > 0) : fields;
  return (
    <Section title={text.fields}>
      <Checkbox
        label={text.onlyUsed}
        checked={isOnlyUsed}
        onChange={(_, { checked }) => setOnlyUsed(checked === true)}
      />
      <Text size={200} role="status">
        {shown.length === 0
          ? text.noneUsed
          : text.shown(figures.count(shown.length), figures.count(fields.length))}
      </Text>
      <ul className={styles.list}>
        {shown.map((field) => (
          <FieldLine key={field.field} field={field} />
        ))}
      </ul>
    </Section>
  );
}
